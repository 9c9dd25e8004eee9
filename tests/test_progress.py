"""A long run tells on the terminal how far it is, and leaves no trace of that."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from privlint.cli import progress, terminal

ROOT = Path(__file__).parents[1]
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal")


@pytest.fixture(name="clock")
def _clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the time, which goes when a test says so."""
    now = [100.0]
    for module in (progress, terminal):
        monkeypatch.setattr(module, "monotonic", lambda: now[0])
    return now


@pytest.mark.parametrize(
    ("done", "total", "left", "noun", "language", "line"),
    [
        (1, 3, 59.4, "file", "en", "======  | 1 of 3 files, 33 %, about 59 s left"),
        (2, 2, 0, "file", "nl", "====| 2 van 2 bestanden, 100 %, nog ongeveer 0 s"),
        (9, 99, 150, "rule", "nl", "=  | 9 van 99 regels, 9 %, nog ongeveer 2 min"),
    ],
)
def test_the_line_says_how_far_it_is(  # noqa: PLR0913 - the columns of a table
    *, done: int, total: int, left: float, noun: str, language: str, line: str
) -> None:
    """Count, share and time left, in the language of the report."""
    said = progress.said(done, total, left, noun, language)
    bar, text = line.split("|")
    assert said.endswith(text)
    assert said.count("=") == 20 * done // total >= bar.count("=")
    assert (said[0], said[21], len(said)) == ("[", "]", 22 + len(text))


def test_a_line_comes_ten_times_a_second_and_goes(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing comes at once or between, and blanks take its place in the end."""
    line = progress.Line(100.0, "file", "en")
    line.tell(1, 100)
    assert capsys.readouterr().err == ""
    clock[0] += 2
    line.tell(5, 100)
    shown = "[=                   ] 5 of 100 files, 5 %, about 38 s left"
    assert capsys.readouterr().err == f"\r{shown}\r"
    clock[0] += 0.05
    line.tell(6, 100)
    assert capsys.readouterr().err == ""
    clock[0] += 1
    line.tell(50, 100)
    shorter = "[==========          ] 50 of 100 files, 50 %, about 3 s left"
    assert capsys.readouterr().err == f"\r{shorter:<{len(shown)}}\r"
    line.clear()
    line.clear()
    assert capsys.readouterr().err == f"\r{' ' * len(shorter)}\r"


def test_a_line_fits_its_terminal(
    clock: list[float],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is too long is cut, so that it stays one line."""
    monkeypatch.setattr(sys.stderr, "fileno", lambda: 2, raising=False)
    size = os.terminal_size((30, 24))
    monkeypatch.setattr(os, "get_terminal_size", lambda _of: size)
    line = progress.Line(0.0, "file", "en")
    clock[0] += 1
    line.tell(5, 100)
    assert capsys.readouterr().err == "\r[=                   ] 5 of 1\r"


def test_what_is_nearly_done_has_no_line(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody can read in less than a second; nor is more done than there is."""
    line = progress.Line(100.0, "file", "en")
    clock[0] += 4
    line.tell(99, 100)
    clock[0] += 1
    line.tell(101, 100)
    line.tell(0, 100)
    line.clear()
    assert capsys.readouterr().err == ""


def _sits(monkeypatch: pytest.MonkeyPatch, group: int | None = None) -> None:
    """Have somebody sit at standard error, who waits for the process *group*."""
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    own = os.getpgrp() if group is None else group
    monkeypatch.setattr(sys.stderr, "fileno", lambda: 2, raising=False)
    monkeypatch.setattr(os, "isatty", lambda _number: True)
    monkeypatch.setattr(os, "tcgetpgrp", lambda _number: own)


@linux
def test_only_somebody_who_looks_sees_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """No log, no terminal that cannot go back, no run behind another."""
    _sits(monkeypatch)
    assert progress.welcome()
    with monkeypatch.context() as patch:
        patch.setenv("CI", "true")
        assert not progress.welcome()
    with monkeypatch.context() as patch:
        patch.setenv("TERM", "dumb")
        assert not progress.welcome()
    with monkeypatch.context() as patch:
        _sits(patch, group=1)
        assert not progress.welcome()
    monkeypatch.setattr(os, "isatty", lambda _number: False)
    assert not progress.welcome()
    monkeypatch.delattr(sys.stderr, "fileno")
    assert not progress.welcome()


@linux
@pytest.mark.parametrize(("quiet", "comes"), [(False, True), (True, False)])
def test_a_run_is_told_of_when_it_takes_long(
    clock: list[float],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    quiet: bool,
    comes: bool,
) -> None:
    """After a second, unless the user wants quiet; also an exception takes it away."""
    _sits(monkeypatch)

    def run() -> None:
        with terminal.Progress("rule", lambda: "nl", quiet=quiet) as tell:
            tell(1, 1000)
            clock[0] += 1.5
            tell(2, 1000)
            clock[0] += 0.5
            tell(3, 1000)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run()
    said = capsys.readouterr().err
    assert ("3 van 1000 regels" in said) is comes
    assert _screen(said) == ""


def test_who_does_not_look_is_not_told(
    clock: list[float],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Standard error that is no terminal stays empty, however long it takes."""
    monkeypatch.setenv("CI", "true")
    with terminal.Progress("file", lambda: "en") as tell:
        for done in range(100):
            clock[0] += 1
            tell(done, 100)
    assert capsys.readouterr().err == ""


def _screen(said: str) -> str:
    """Return what *said* leaves on a terminal: a return goes back, letters go over."""
    lines = []
    for line in said.replace("\r\n", "\n").split("\n"):
        shown = ""
        for part in line.split("\r"):
            shown = part + shown[len(part) :]
        lines.append(shown.rstrip())
    return "\n".join(lines).strip("\n")


AT_A_TERMINAL = """
import os, sys
os.login_tty(os.dup(0))
from privlint import cli
from privlint.cli import progress, terminal, workers
terminal._PATIENCE = progress._OFTEN = -1
real = terminal.monotonic
terminal.monotonic = lambda: real() - 60  # the run has begun a minute ago
keep = workers.Run.keep
def interrupted(run, *found):
    keep(run, *found)
    if len(run.files) == int(os.environ["STOP"]):
        os.kill(0, 2)  # as the terminal does to all that run on it
workers.Run.keep = interrupted
cli.main()
"""


@linux
@pytest.mark.parametrize(
    ("words", "stop", "status"),
    [(f"--jobs {jobs}", *end) for jobs in (1, 2) for end in ((0, 0), (9, 130))],
)
def test_the_line_is_gone_when_the_run_ends(
    tmp_path: Path, words: str, stop: int, status: int
) -> None:
    """With one process and several, done or interrupted, on a real terminal."""
    for number in range(60):
        (tmp_path / f"{number}.privacy.yaml").write_text("privlint: 1\n", "utf-8")
    here, there = os.openpty()
    call = (
        f"check -n {words} --exit-zero --select RET001 -o report --lang nl --isolated"
    )
    began = subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, *call.split()],
        cwd=tmp_path,
        env={
            **{name: one for name, one in os.environ.items() if name != "CI"},
            "PYTHONPATH": str(ROOT),
            "STOP": str(stop),
            "TERM": "xterm",
        },
        stdin=there,
        stdout=there,
        stderr=there,
    )
    os.close(there)
    said = b""
    while part := _read(here):
        said += part
    os.close(here)
    assert (began.wait(), said) == (status, said)
    text = said.decode()
    assert re.search(r"\] \d+ van 60 bestanden, \d+ %, nog ongeveer \d+ (s|min)", text)
    assert _screen(text) == ""
    assert (tmp_path / "report").exists() is (status == 0)
    assert set(os.listdir(tmp_path)) - {"report"} == {
        f"{number}.privacy.yaml" for number in range(60)
    }


def _read(terminal: int) -> bytes:
    """Return what comes on *terminal*, or nothing when nobody is there any more."""
    try:
        return os.read(terminal, 65_536)
    except OSError:
        return b""
