"""No input crashes privlint, hangs it or fills the memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import doors
import hostile
import pytest
from doors import DAY, Done, git, run, written

from privlint import data, discover

if TYPE_CHECKING:
    from collections.abc import Callable

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
ROOT = os.path.dirname(doors.PACKAGE)
OK = "privlint: 1\npurposes: [{id: a, name: b}]\n"
QUIET = ("--output-format", "concise", "-q", *DAY)


def _process(folder: Path, *arguments: str, before: str = "") -> Done:
    """Run privlint in *folder* as a process that may take 20 s of processor time."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_CPU, (20, 21))"
    program = f"{limit}\n{before}\nfrom privlint.cli import main\nmain()"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        timeout=120,
        env={**os.environ, "PYTHONPATH": ROOT, "LC_ALL": "C.UTF-8"},
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@linux
@pytest.mark.parametrize("group", hostile.GROUPS)
def test_every_input_ends_well_in_time_and_memory(tmp_path: Path, group: str) -> None:
    """Findings at places or one clear line, within 5 s each and 300 MB for all."""
    done = subprocess.run(
        [sys.executable, hostile.__file__, group],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ROOT},
    )
    *found, largest = (json.loads(line) for line in done.stdout.splitlines())
    outcomes = [hostile.Outcome(*one) for one in found]
    assert [one for one in outcomes if one.status not in {0, 1, 2, 3}] == []
    assert [one for one in outcomes if one.seconds > hostile.SECONDS] == []
    assert [one for one in outcomes if one.wrong] == []
    assert len(outcomes) == sum(
        len(one.calls) for one in hostile.GROUPS[group].values()
    )
    assert largest < hostile.MEMORY


def _deep(folder: Path) -> None:
    """Make folders in each other, deeper than Python calls functions."""
    here = os.getcwd()
    os.chdir(folder)
    for _ in range(1_100):
        os.mkdir("a")
        os.chdir("a")
    os.chdir(here)


def _chain(folder: Path) -> None:
    """Make more links to links than Python calls functions, ending in a file."""
    written(folder, {"l0": OK})
    for number in range(1_500):
        os.symlink(f"l{number}", folder / f"l{number + 1}")
    os.symlink("l1500", folder / "privacy.yaml")


LOOP = "Too many levels of symbolic links"


@linux
def test_folders_lie_as_deep_as_they_do(tmp_path: Path) -> None:
    """Search does not recurse: neither for declarations nor for rule files."""
    written(tmp_path, {"privacy.yaml": OK})
    _deep(tmp_path)
    done = _process(tmp_path, "check", *QUIET)
    assert (done.status, done.err) == (1, "")
    assert _process(tmp_path, "test", "a").status == 3
    subprocess.run(["rm", "-rf", str(tmp_path / "a")], check=True)


@linux
def test_a_chain_of_links_is_one_clear_line(tmp_path: Path) -> None:
    """As a declaration, a text, settings, a pack, a baseline and a report."""
    _chain(tmp_path)
    link = "privacy.yaml"
    text = f"privlint: 1\nstatement: {{file: {link}}}\n"
    written(tmp_path, {"a.yaml": text, "s.yaml": f"rules: {{packs: [{link}]}}\n"})
    found = _process(tmp_path, "check", "--select", "RET001", *QUIET)
    said = f"{link}:1:1: SRC001 error the file cannot be read ({LOOP})"
    assert found.out.startswith(said)
    told = _process(tmp_path, "check", "a.yaml", *QUIET).out
    said = f"SRC014 error the published statement `{link}` cannot be read ({LOOP})"
    assert f"a.yaml:2:19: {said}" in told
    calls = {
        ("check", "a.yaml", "--config", "s.yaml"): f"s.yaml:1:17: C103 {link}: {LOOP}",
        ("check", "a.yaml", "--config", link): f"{link}: {LOOP}",
        ("check", "a.yaml", "--baseline", link): f"{link}: {LOOP}",
        ("check", "a.yaml", "-o", link): (
            f"{link}: is a symbolic link, which is not written through"
        ),
        ("test", link): f"{link}: no such file or folder",
    }
    done = {call: _process(tmp_path, *call) for call in calls}
    assert {call: one.err for call, one in done.items()} == {
        call: f"privlint: {line}\n" for call, line in calls.items()
    }


def _pipe(folder: Path) -> None:
    (folder / "privacy.yaml").unlink()
    os.mkfifo(folder / "privacy.yaml")


def _zero(folder: Path) -> None:
    (folder / "privacy.yaml").unlink()
    os.symlink("/dev/zero", folder / "privacy.yaml")


def _vast(folder: Path) -> None:
    written(folder, {"privacy.yaml": b"privlint: 1\n" + b"#\n" * 2 * hostile.MIB})


@linux
@pytest.mark.parametrize("change", [_pipe, _zero, _vast])
def test_what_became_of_a_declaration_is_no_trap(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    """A pipe, a device and a vast file are not read to their ends, old or new."""
    written(tmp_path, {"privacy.yaml": OK})
    git(tmp_path, "init", "-q")
    for _ in range(2):
        git(tmp_path, "add", ".")
        who = ("-c", "user.name=a", "-c", "user.email=a@example.nl")
        git(tmp_path, *who, "commit", "-qm", "x", "--allow-empty")
        for call in (
            ("check", "--since", "HEAD", *QUIET),
            ("check", "--since", "HEAD", "privacy.yaml", *QUIET),
            ("diff", "HEAD"),
            ("check", *QUIET),
        ):
            done = _process(tmp_path, *call)
            assert (done.status in {0, 1, 3}, done.err) == (True, "")
        change(tmp_path)
        if change is not _vast:
            return
    file = str(tmp_path / "privacy.yaml")
    sizes = [len(one or b"") for one in discover.versions(file, "HEAD", 1_000)]
    assert sizes == [1_001, 1_001]


@linux
def test_a_baseline_that_is_a_pipe_is_told(tmp_path: Path) -> None:
    """Nobody waits for a pipe in the place of a file that is read or written."""
    written(tmp_path, {"a.yaml": OK})
    os.mkfifo(tmp_path / "b")
    calls = (
        ("check", "a.yaml", "--baseline", "b"),
        ("baseline", "show", "--baseline", "b"),
        ("baseline", "prune", "a.yaml", "--baseline", "b"),
        ("baseline", "write", "a.yaml", "--baseline", "b"),
    )
    said = {_process(tmp_path, *call) for call in calls}
    assert said == {Done(2, "", "privlint: b: not a regular file\n")}


SLOW = """
from privlint import discover
discover._PATIENCE = 0.3
"""


@linux
@pytest.mark.parametrize("place", [".gitignore", ".git/index", ".git/config"])
def test_a_git_that_does_not_answer_is_told(tmp_path: Path, place: str) -> None:
    """Git waits for a pipe in its repository for ever; privlint does not."""
    written(tmp_path, {"privacy.yaml": OK})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    (tmp_path / place).unlink(missing_ok=True)
    os.mkfifo(tmp_path / place)
    done = _process(tmp_path, "check", before=SLOW)
    said = "privlint: .: git gives no answer here in 0 seconds\n"
    assert done == Done(2, "", said)


@linux
def test_git_is_not_taken_from_the_folder_that_is_checked(tmp_path: Path) -> None:
    """A program `git` in the repository is not run, though PATH may lead there."""
    written(tmp_path, {"git": f"#!/bin/sh\ntouch {tmp_path}/started\n"})
    (tmp_path / "git").chmod(0o755)
    written(tmp_path, {"privacy.yaml": OK})
    git(tmp_path, "init", "-q")
    lead = "import os; os.environ['PATH'] = f'.::{os.environ[\"PATH\"]}'"
    assert _process(tmp_path, "check", *QUIET, before=lead).status == 1
    assert not (tmp_path / "started").exists()


@linux
def test_a_repository_in_the_repository_starts_and_fetches_nothing(
    tmp_path: Path,
) -> None:
    """A bare repository that was committed as a folder has no say."""
    written(tmp_path, {"privacy.yaml": OK, "started.sh": "#!/bin/sh\ntouch started\n"})
    (tmp_path / "started.sh").chmod(0o755)
    git(tmp_path, "init", "-q")
    git(tmp_path, "init", "-q", "--bare", "docs")
    written(tmp_path, {"docs/privacy.yaml": OK})
    script = str(tmp_path / "started.sh")
    for setting in ("core.fsmonitor", "core.sshCommand", "remote.o.uploadpack"):
        git(tmp_path / "docs", "config", setting, script)
    git(tmp_path / "docs", "config", "remote.o.url", f"ext::{script}")
    git(tmp_path / "docs", "config", "remote.o.promisor", "true")
    git(tmp_path / "docs", "config", "extensions.partialClone", "o")
    assert _process(tmp_path, "check", "docs", *QUIET).status == 1
    assert _process(tmp_path, "check", "docs", "--since", "a" * 40).status == 2
    assert _process(tmp_path, "diff", "a" * 40, "docs").status == 2
    assert not list(tmp_path.rglob("started"))


@linux
def test_a_partial_clone_fetches_nothing(tmp_path: Path) -> None:
    """What a repository lacks is not fetched by the program that it names."""
    written(
        tmp_path, {"privacy.yaml": OK, "up.sh": f"#!/bin/sh\n>{tmp_path}/started\n"}
    )
    (tmp_path / "up.sh").chmod(0o755)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "privacy.yaml")
    who = ("-c", "user.name=a", "-c", "user.email=a@example.nl")
    git(tmp_path, *who, "commit", "-qm", "x")
    blobs = [
        path
        for path in (tmp_path / ".git/objects").glob("??/*")
        if b"blob" in _inflated(path)
    ]
    assert len(blobs) == 1
    blobs[0].unlink()
    for name, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "o",
        "remote.o.promisor": "true",
        "remote.o.url": f"ext::{tmp_path}/up.sh",
        "protocol.ext.allow": "always",
    }.items():
        git(tmp_path, "config", name, value)
    done = _process(tmp_path, "diff", "HEAD")
    assert (done.status, done.err, (tmp_path / "started").exists()) == (0, "", False)


def _inflated(path: Path) -> bytes:
    import zlib

    return zlib.decompress(path.read_bytes())[:10]


NAMES = (
    *("-", "--", "-o", "--help", "\n", "a\nb", "\x1b[31m", "a b", "'", '"', "$(id)"),
    *("%s", "{}", "*", "?", "[a]", "\u202e", "\ud800", "::error::x", "\udcff\udcfe"),
    *("é", "e\u0301", "n" * 242, "..a", "privacy", "~", "#", "a\\b", ":"),
)


@linux
def test_names_are_only_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files and folders may be called anything that the system takes."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        for file in (f"{name}.privacy.yaml", f"{name}/privacy.yaml"):
            try:
                path = os.fsencode(file)
            except UnicodeEncodeError:
                continue
            os.makedirs(os.path.dirname(path) or b".", exist_ok=True)
            with open(path, "wb") as opened:
                opened.write(OK.encode())
    formats = [
        part
        for one in ("concise", "json", "sarif")
        for part in ("--output-format", f"{one}={one}.out")
    ]
    for init in (False, True):
        if init:
            git(tmp_path, "init", "-q")
        listed = run("check", "--show-files").out.splitlines()
        assert len(listed) == 2 * len(NAMES) - 2
        done = run("check", *formats, *DAY)
        assert (done.status, done.err) == (1, "")
    for name in os.listdir():
        done = run("check", "--output-format", "concise", "--", name)
        assert done.status in {1, 2, 3}


@linux
def test_odd_surroundings_do_no_harm(tmp_path: Path) -> None:
    """Locale, width, terminal, home and the shell's variables may be anything."""
    written(tmp_path, {"privacy.yaml": f"{OK}statement: {{file: €.txt}}\n"})
    odd = (
        {"LC_ALL": "xx_YY.ISO-8859-1", "LANG": "\x1b[31m"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"COLUMNS": "0", "TERM": "", "PYTHONIOENCODING": "ascii"},
        {"COLUMNS": "-1", "LINES": "x", "FORCE_COLOR": "\u20ac"},
        {"COLUMNS": "9" * 5_000, "TERM": "\x1b[31m", "CI": ""},
        {"HOME": "", "PATH": "", "PRIVLINT_COLOR": "never"},
        {"TMPDIR": "/nowhere", "HOME": "/nowhere", "PYTHONWARNINGS": "default"},
    )
    for variables in odd:
        done = subprocess.run(
            [sys.executable, "-m", "privlint", "check", *DAY],
            cwd=tmp_path,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": ROOT, **variables},
        )
        assert (done.returncode, done.stderr) == (1, b""), variables
        assert b"SRC014" in done.stdout
    for size in ("0", "-1", "9" * 20, "9" * 4_000):
        assert run("check", "privacy.yaml", "--max-size", size).status == 2
    wrong = ("PRIVLINT_LANG", "PRIVLINT_AS_OF", "PRIVLINT_MAX_SIZE", "PRIVLINT_CONFIG")
    for variable in wrong:
        assert run("check", **{variable: "\x1b[31m::error::"}).status == 2


@linux
def test_a_file_may_change_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pipe that takes the place of a file between look and opening is not read."""
    place = tmp_path / "privacy.yaml"
    written(tmp_path, {"privacy.yaml": OK})
    real = data._at_once

    def swapped(path: str, flags: int) -> int:
        place.unlink()
        os.mkfifo(place)
        return real(path, flags)

    monkeypatch.setattr(data, "_at_once", swapped)
    done = run("check", str(place), *QUIET)
    assert (done.status, "SRC001 error" in done.out) == (1, True)


BOUNDS = {
    "s.yaml:1:1: C102 `exclude` takes at most 200 patterns": {
        "s.yaml": f"exclude: [{'a,' * 201}]\n"
    },
    "s.yaml:1:1: C102 `overrides` takes at most 100": {
        "s.yaml": f"overrides: [{'{files: a},' * 101}]\n"
    },
    "the rule files of an organisation exceed 2097152 bytes together": {
        "s.yaml": f"rules: {{packs: [{'own,' * 5_000}]}}\n",
        "own/lists/x.yaml": "phrases: [aaa]\n",
    },
}


@pytest.mark.parametrize("said", BOUNDS)
def test_what_settings_ask_too_much_of_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """Globs, overrides and packs beyond their bounds are one clear line."""
    monkeypatch.chdir(tmp_path)
    written(tmp_path, {"a.yaml": OK, **BOUNDS[said]})
    done = run("check", "a.yaml", "--config", "s.yaml")
    assert done == Done(2, "", f"privlint: {said}\n")


TOGETHER = "the texts of a file together exceed 1048576 bytes"


def _found(content: str) -> dict[str, int]:
    """Return how often each rule finds something in the declaration *content*."""
    written(Path(), {"a.yaml": content})
    done = run("check", "a.yaml", "--output-format", "json", *DAY)
    return dict(Counter(one["code"] for one in json.loads(done.out)["findings"]))


def test_what_a_file_asks_too_much_of_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Values, findings, objections and texts are counted for a file together."""
    monkeypatch.chdir(tmp_path)
    many = "x-a: [" + "1," * 6_000 + "]\n"
    values = _found(f"privlint: 1\n{many}---\n" * 20)
    assert values["SRC008"] == 1
    findings = _found("privlint: 1\n---\n" * 900)
    assert (findings["RUN002"], sum(findings.values()) < 2_200) == (1, True)
    remarks = _found("privlint: 1\n" + "# privlint: ignore\n" * 1_000)
    assert (remarks["RUN002"], remarks["SUP006"]) == (1, 200)
    written(tmp_path, {"s.txt": "Wij bewaren niets.\n\n" * 5_000})
    text = "privlint: 1\nstatement: {file: s.txt}\n"
    written(tmp_path, {"a.yaml": f"{text}---\n" * 4 + text})
    done = run("check", "a.yaml", "--select", "RET001", *QUIET)
    assert done.out.count(TOGETHER) == 3
