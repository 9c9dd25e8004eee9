"""Streams that are closed, full or broken, and a folder that is gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import doors
import pytest
from doors import Done, git, written

if TYPE_CHECKING:
    from pathlib import Path

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
ENTRY = {
    "file": "a.yaml",
    "document": 0,
    "identity": "/",
    "code": "A",
    "name": "a",
    "severity": "error",
    "count": 1,
}
STATUSES = {
    "check a.yaml": 1,
    "check a.yaml -o report": 1,
    "rules": 0,
    "explain RET001": 0,
    "baseline show": 0,
    "baseline write a.yaml --baseline b.json": 0,
    "diff a.yaml a.yaml": 0,
    "--help": 0,
    "nothing": 2,
}
"""How command lines end while their streams are open."""
MANY = """
import json, os, sys
from privlint.cli import main
for line in sys.argv[1:]:
    child = os.fork()
    if not child:
        exec(os.environ["BEFORE"])
        sys.argv = ["privlint", *line.split()]
        main()
    with open(os.environ["ENDS"], "a") as file:
        print(line, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=file)
"""
"""Privlint is loaded once, and each command line has streams of its own."""


def _each(folder: Path, before: str) -> tuple[dict[str, int], str]:
    """Return how each command line ends after the code *before*, and what is said."""
    written(
        folder,
        {
            "a.yaml": "privlint: 1\n",
            ".privlint-baseline.json": json.dumps({"version": 1, "findings": [ENTRY]}),
        },
    )
    done = subprocess.run(
        [sys.executable, "-c", MANY, *STATUSES],
        cwd=folder,
        capture_output=True,
        check=True,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": os.path.dirname(doors.PACKAGE),
            "BEFORE": before,
            "ENDS": str(folder / "ends"),
        },
    )
    ends = (line.rpartition(" ") for line in _lines(folder / "ends"))
    return {line: int(status) for line, _, status in ends}, done.stderr


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


FULL = "os.dup2(os.open('/dev/full', os.O_WRONLY), %d)"


@linux
def test_a_full_standard_output_is_told(tmp_path: Path) -> None:
    """One clear line and status 2 when the report cannot be written."""
    statuses, said = _each(tmp_path, FULL % 1)
    silent = {"check a.yaml -o report": 1}
    assert statuses == {**dict.fromkeys(STATUSES, 2), **silent}
    lines = [line for line in said.splitlines() if line.startswith("privlint: ")]
    full = "privlint: standard output: No space left on device"
    assert lines == [full] * (len(STATUSES) - 2)
    assert ("Traceback" in said, "ignored" in said) == (False, False)
    assert (tmp_path / "report").exists()


@linux
def test_a_full_standard_error_changes_no_status(tmp_path: Path) -> None:
    """What cannot be said is not said, and the status stays."""
    assert _each(tmp_path, FULL % 2) == (STATUSES, "")


CLOSED = """
for number in {numbers}:
    os.close(number)
    setattr(sys, ("stdin", "stdout", "stderr")[number], None)
"""


@linux
@pytest.mark.parametrize("numbers", [(1,), (0, 1, 2)])
def test_closed_streams_change_no_status(
    tmp_path: Path, numbers: tuple[int, ...]
) -> None:
    """Who closes a stream hears nothing on it, and no file takes its number."""
    statuses, said = _each(tmp_path, CLOSED.format(numbers=numbers))
    assert (statuses, "Traceback" in said) == (STATUSES, False)
    assert json.loads((tmp_path / "b.json").read_text("utf-8"))["version"] == 1
    assert (tmp_path / "report").read_text("utf-8").startswith("error[")


@linux
def test_the_streams_of_a_shell_may_be_closed(tmp_path: Path) -> None:
    """Python itself starts without them."""
    written(tmp_path, {"a.yaml": "privlint: 1\n"})
    shell = '"$0" -m privlint check - <&- >&- 2>&-; echo $?'
    done = subprocess.run(
        ["sh", "-c", shell, sys.executable],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.path.dirname(doors.PACKAGE)},
    )
    assert (done.stdout, done.stderr) == (b"1\n", b"")


@linux
def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    """Commands that need the current folder say that it is not there."""
    gone = "os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone')"
    statuses, said = _each(tmp_path, f"import shutil; {gone}")
    works = {"--help": 0}
    assert statuses == {**dict.fromkeys(STATUSES, 2), **works}
    told = {line for line in said.splitlines() if line.startswith("privlint: ")}
    assert told <= {
        "privlint: the current folder is not there any more",
        "privlint: a.yaml: no such file or folder",
        "privlint: a.yaml: no such file, and no revision that git knows here",
    }
    assert "Traceback" not in said


INTERRUPTED = """
import os, signal, sys
from privlint import {module}
real = {module}.{function}
def interrupted(*arguments, **names):
    os.kill(os.getpid(), signal.SIGINT)
    return real(*arguments, **names)
{module}.{function} = interrupted
from privlint.cli import main
main()
"""


@linux
@pytest.mark.parametrize(
    ("module", "function"),
    [("discover", "read"), ("document", "documents"), ("judge", "findings")],
)
def test_an_interrupt_ends_the_run_wherever_it_comes(
    tmp_path: Path, module: str, function: str
) -> None:
    """While files are read and judged: status 130, no traceback and no report."""
    written(tmp_path, {"privacy.yaml": "privlint: 1\n"})
    git(tmp_path, "init", "-q")
    code = INTERRUPTED.format(module=module, function=function)
    done = subprocess.run(
        [sys.executable, "-c", code, "check", "-o", "report"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.path.dirname(doors.PACKAGE)},
    )
    assert Done(130, "", "\n") == Done(
        done.returncode, done.stdout.decode(), done.stderr.decode()
    )
    assert sorted(os.listdir(tmp_path)) == [".git", "privacy.yaml"]
