"""No network, no program but git, no code from files, no write but where asked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import doors
import pytest
import sealed
from doors import DAY, FAULTY, STATEMENT, git, written

from privlint.render import FORMATS
from privlint.render.changes import FORMATS as CHANGES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
HOSTILE = (
    "$schema: https://example.nl/s.json\n"
    + FAULTY.replace("statement.txt", "statement.txt, url: https://example.nl/p")
    + "wrong: !!python/object/apply:os.system ['touch pwned']\n"
    + "controller: {name: a, website: 'file:///etc/passwd'}\n"
)
SETTINGS = """\
rules: {packs: [own]}
exclude: [nothing/**]
baseline: baseline.json
"""
FILES = {
    "privacy.yaml": HOSTILE,
    "statement.txt": f"{STATEMENT}https://example.nl <script src=//example.nl>\n",
    ".privlint.yaml": SETTINGS,
    "own/retention/own-missing.yaml": doors.RETENTION.replace("RET001", "OWN001"),
    "own/acts.yaml": "Rule: {style: plain, nl: regel, en: rule, url: ''}\n",
    "own/conftest.py": "raise SystemExit('ran')\n",
    "sitecustomize.py": "open('pwned', 'w')\n",
    "yaml.py": "open('pwned', 'w')\n",
    "baseline.json": '{"version": 1, "findings": []}',
}
CALLS: dict[tuple[str, ...], tuple[str, ...]] = {
    **{("check", "--output-format", one, *DAY): () for one in FORMATS},
    **{
        ("check", "--output-format", f"{one}=report", *DAY): ("report",)
        for one in ("full", "sarif", "html")
    },
    **{("diff", "HEAD", "--output-format", one, *DAY): () for one in CHANGES},
    ("check", "--since", "HEAD", "--statistics", "--show-suppressed", *DAY): (),
    ("check", "--affected", "statement.txt", *DAY): (),
    ("check", "--show-files"): (),
    ("check", "-", *DAY): (),
    ("diff", "privacy.yaml", "privacy.yaml"): (),
    ("baseline", "write", "--accept-new", *DAY): ("baseline.json",),
    ("baseline", "prune", *DAY): ("baseline.json",),
    ("baseline", "show"): (),
    ("config",): (),
    ("config", "privacy.yaml", "--output-format", "json"): (),
    **{
        ("suppressions", "--output-format", one): ()
        for one in ("text", "json", "markdown", "csv")
    },
    ("new", "rule", "x-missing", "--code", "ABC001"): (
        *("privacy-rules", "privacy-rules/own", "privacy-rules/own/x-missing.yaml"),
    ),
    ("completions", "bash"): (),
    ("init", "shop", "--template", "webshop", "--yes", "--hook", "--ci", "github"): (
        *("shop", "shop/privacy.yaml", "shop/.privlint.yaml"),
        *("shop/privacy.schema.json", ".pre-commit-config.yaml"),
        *(".github", ".github/workflows", ".github/workflows/privlint.yml"),
    ),
    ("add", "category", "--yes", "--set", "name=Maten", "--file", "privacy.yaml"): (
        "privacy.yaml",
    ),
    ("explain", "RET001"): (),
    ("rules",): (),
    ("rules", "--output-format", "json"): (),
    ("rules", "--stale", "1d"): (),
    ("schema", "report"): (),
    ("test", "own"): (),
    ("version", "--output-format", "json"): (),
    ("--help",): (),
    ("nothing",): (),
}
COMMANDS = {call[0] for call in CALLS} - {"--help", "nothing"} | {"server"}
"""What `server` does, `test_server.py` tries: it needs what is not always there."""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return a repository with everything that a command may read."""
    written(tmp_path, FILES)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    who = ("-c", "user.name=a", "-c", "user.email=a@example.nl")
    git(tmp_path, *who, "commit", "-qm", "x")
    written(tmp_path, {"privacy.yaml": HOSTILE.replace("id: news", "id: letters")})
    return tmp_path


def _sealed(
    folder: Path, calls: list[tuple[str, ...]], provoked: Sequence[str] = ()
) -> dict[str, list[object]]:
    """Return what became of *calls*, which may write what `CALLS` says."""
    may = [name for call in calls for name in CALLS[call]]
    asked = {"calls": calls, "allowed": may, "provoked": list(provoked)}
    done = subprocess.run(
        [sys.executable, sealed.__file__],
        cwd=folder,
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=True,
        env={
            **os.environ,
            "PYTHONPATH": os.path.dirname(doors.PACKAGE),
            "GIT_CONFIG_GLOBAL": os.devnull,
        },
    )
    found: dict[str, list[object]] = json.loads(done.stdout)
    return found


@posix
def test_no_command_does_more_than_it_says(shop: Path) -> None:
    """Every command and format, on files that name addresses, programs and code."""
    reading = [call for call, may in CALLS.items() if not may]
    before = {path: path.stat().st_mtime_ns for path in shop.rglob("[!.]*")}
    found = _sealed(shop, reading)
    assert found["refused"] == []
    finds = {"check", "rules --stale"}
    wanted = [
        2
        if call[0] == "nothing"
        else int(not finds.isdisjoint({call[0], " ".join(call[:2])}))
        for call in reading
    ]
    wanted[reading.index(("check", "--show-files"))] = 0
    assert found["statuses"] == wanted
    after = {path: path.stat().st_mtime_ns for path in shop.rglob("[!.]*")}
    assert after == before
    for call, may in CALLS.items():
        if may:
            found = _sealed(shop, [call])
            assert (call, found["refused"]) == (call, [])
            assert found["statuses"][0] in {0, 1}
            assert os.path.exists(shop / may[-1])
    assert not (shop / "pwned").exists()


def test_every_command_is_tried() -> None:
    """A command that is added is sealed too."""
    from privlint.cli import commands

    assert set(commands._COMMANDS) == COMMANDS


PROVOKED = {
    "import socket; socket.socket()": "socket.__new__",
    "import socket; socket.getaddrinfo('localhost', 1)": "socket.getaddrinfo",
    "import os; os.system('true')": "os.system",
    "import subprocess; subprocess.run(['true'])": "subprocess.Popen",
    "import subprocess; subprocess.run(['git', 'version'])": "subprocess.Popen",
    "open('other', 'w')": "open",
    "import os; os.open('other', os.O_CREAT)": "open",
    "import os; os.rename('statement.txt', 'other')": "os.rename",
    "import os; os.remove('statement.txt')": "os.remove",
    "import os; os.mkdir('other')": "os.mkdir",
    "import tempfile; tempfile.mkstemp(dir='own')": "open",
    "import sys; sys.path.insert(0, '.'); import sitecustomize_": "exec",
    "eval('1')": "compile",
}
"""What is refused of what privlint does not do, and does not hold."""


@posix
def test_the_seal_holds(shop: Path) -> None:
    """What privlint must not do is noticed when it is done."""
    written(shop, {"sitecustomize_.py": "1\n"})
    found = _sealed(shop, [], list(PROVOKED))
    assert found["statuses"] == [f"refused: {event}" for event in PROVOKED.values()]
    assert len(found["refused"]) >= len(PROVOKED)
