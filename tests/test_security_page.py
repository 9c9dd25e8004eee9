"""What SECURITY.md promises is so, to the number."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from doors import git, written

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
LIMITS = re.findall(r"(?m)^\| .+ \| ([\d,]+) \| `([\w.]+):([\w.]+)` \|$", PAGE)

RECORDER = """\
import json, os, sys
seen = []
kinds = ("subprocess.", "os.exec", "os.posix_spawn", "os.system", "os.fork", "pty.",
         "socket.", "urllib.", "http.", "ftplib.", "smtplib.", "pickle.",
         "os.remove", "os.rename", "os.mkdir", "os.link", "os.symlink", "os.chmod")

def record(event, given):
    if event == "open" and not isinstance(given[0], int):
        way = "w" if given[2] & (os.O_WRONLY | os.O_RDWR) else "r"
        seen.append((way, os.path.realpath(os.fsdecode(given[0]))))
    elif event.startswith(kinds):
        seen.append((event, repr(given[0])))

sys.path.insert(0, sys.argv.pop(1))
told = sys.argv.pop(1)
sys.addaudithook(record)
from privlint import cli
try:
    cli.main()
finally:
    with open(told, "w") as file:
        json.dump(seen, file)
"""

HOSTILE = """\
privlint: 1
$schema: https://example.nl/s.json
statement: {file: {nl: own.txt, en: linked.txt}, url: https://example.nl/p}
---
privlint: 1
statement: {file: {nl: ../outside.txt, en: /etc/passwd}}
---
privlint: 1
name: !!python/object/apply:os.system [touch ran]
"""


@pytest.mark.parametrize(("number", "module", "name"), LIMITS)
def test_a_limit_is_that_of_the_code(number: str, module: str, name: str) -> None:
    """The page names each limit as the module has it."""
    found: object = import_module(f"privlint.{module}")
    for step in name.split("."):
        whole = found() if isinstance(found, type) else found
        found = whole[step] if isinstance(whole, dict) else getattr(whole, step)
    assert f"{found:,}" == number


def test_the_page_has_its_limits_and_proofs() -> None:
    """No row of the tables is passed over, and every file that is named is there."""
    (table,) = re.findall(r"(?ms)^## Limits\n.+?\n\n(\|.+?)\n\n", PAGE)
    assert len(LIMITS) == len(table.splitlines()) - 2 > 0
    named = re.findall(r"`((?:tests|privlint|docs|\.ci|\.github)/[^`]+)`", PAGE)
    named += re.findall(r"\]\(([\w./]+)\)", PAGE)
    assert [path for path in named if not (ROOT / path).is_file()] == []
    for row in re.findall(
        r"(?m)^\| .+ \| .+ \| (.*)\|$", PAGE.partition("## Limits")[0]
    ):
        assert row.strip() in {"proved in", "---"} or "`tests/" in row
    chores = (ROOT / "noxfile.py").read_text("utf-8")
    assert all(f"def {one}(" in chores for one in re.findall(r"nox -s (\w+)", PAGE))


def test_the_page_names_what_is_taken_from_the_environment() -> None:
    """No variable has a say that the page does not tell of."""
    places = (
        *("cli/terminal.py", "cli/progress.py", "cli/output.py", "cli/cache.py"),
        "discover.py",
    )
    code = "".join((ROOT / "privlint" / one).read_text("utf-8") for one in places)
    read = set(re.findall(r'"([A-Z]+(?:_[A-Z]+)*)"', code))
    assert read >= {"LANG", "CI", "GITHUB_STEP_SUMMARY", "GIT_DIR"}
    git = {"GIT_OPTIONAL_LOCKS", "GIT_NO_LAZY_FETCH", "GIT_ALLOW_PROTOCOL"}
    git |= {"GIT_TERMINAL_PROMPT"}
    assert {one for one in read if f"`{one}`" not in PAGE} == git  # privlint sets them
    others = [
        path.relative_to(ROOT / "privlint").as_posix()
        for path in (ROOT / "privlint").rglob("*.py")
        if re.search(r"\benviron\b|getenv", path.read_text("utf-8"))
    ]
    assert sorted({*others} - {*places}) == [
        "cli/commands.py",
        "cli/completing.py",
        "cli/config.py",
        "cli/quick.py",
    ]  # of PRIVLINT_* and _PRIVLINT_*


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Return a repository whose files name what is not theirs."""
    folder = tmp_path / "repository"
    files = {"privacy.yaml": HOSTILE, "own.txt": "Wij verkopen nooit gegevens.\n"}
    ours = dict.fromkeys(("click.py", "yaml.py"), "raise SystemExit('ran')\n")
    written(folder, {**files, **ours})
    written(
        tmp_path, {"outside.txt": "secret", "outside/privacy.yaml": "privlint: 1\n"}
    )
    (folder / "linked.txt").symlink_to(tmp_path / "outside.txt")
    (folder / "found.privacy.yaml").symlink_to(tmp_path / "outside" / "privacy.yaml")
    git(folder, "init", "--quiet")
    git(folder, "config", "user.name", "A")
    git(folder, "config", "user.email", "a@example.org")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "start")
    return folder


def _touched(folder: Path, *arguments: str) -> tuple[int, list[tuple[str, str]]]:
    """Return how `privlint` *arguments* ends in *folder*, and all that it touches."""
    recorder, told = folder.parent / "recorder.py", folder.parent / "touched.json"
    recorder.write_text(RECORDER, "utf-8")
    done = subprocess.run(
        [sys.executable, recorder, ROOT, told, *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return done.returncode, [(one, two) for one, two in json.loads(told.read_text())]


@pytest.mark.skipif(
    os.name == "nt" or not shutil.which("git"), reason="needs git and POSIX"
)
@pytest.mark.parametrize(
    ("arguments", "status", "writes"),
    [
        (("check", "-o", "out.txt"), 1, ["out.txt"]),
        (("diff", "HEAD"), 0, []),
    ],
)
def test_a_run_touches_nothing_but_its_own(
    hostile: Path, arguments: tuple[str, ...], status: int, writes: list[str]
) -> None:
    """It opens files of the repository, of the package and of Python, and asks git."""
    ended, seen = _touched(hostile, *arguments)
    assert ended == status
    own = [hostile, *(ROOT / one for one in ("privlint", "rules", "schemas"))]
    python = [sys.prefix, sys.base_prefix, *(one for one in sys.path if "lib" in one)]
    roots = tuple(os.path.realpath(one) + os.sep for one in [*map(str, own), *python])
    opened = {path for way, path in seen if way == "r"}
    outside = sorted(one for one in opened if not one.startswith(roots))
    assert [one for one in outside if one != os.devnull] == []
    assert str(hostile / "own.txt") in opened
    others = {(way, what) for way, what in seen if way not in {"r", "w"}}
    started = {what for way, what in others if way == "subprocess.Popen"}
    assert {os.path.basename(one.strip("'")) for one in started} == {"git"}
    moved = {what.strip("'") for way, what in others if way.startswith("os.rename")}
    assert len(moved) == len(writes)
    assert all(os.path.dirname(one) == str(hostile) for one in moved)
    assert {way for way, _what in others} <= {
        *("subprocess.Popen", "os.posix_spawn", "os.rename", "os.remove", "os.chmod")
    }
    present = {one.name for one in hostile.iterdir()}
    assert present == {*writes, "privacy.yaml", "own.txt", "click.py", "yaml.py"} | {
        *(".git", "linked.txt", "found.privacy.yaml")
    }
