"""A terminal to sit at: a real pseudo-terminal in this process, answers typed ahead."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

_PATIENCE = 60
"""So many seconds a process may be silent in all, before it is killed."""

if os.name == "nt":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)


@dataclass
class Screen:
    """
    What a terminal showed.

    Attributes:
        seen: the bytes, in the pieces in which they came

    """

    seen: list[bytes] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return what was shown, without the returns of the carriage."""
        return b"".join(self.seen).decode().replace("\r\n", "\n")


@contextmanager
def terminal(*answers: str) -> Iterator[Screen]:
    """
    Let standard input and standard error be a terminal where *answers* are typed.

    Each gets its Enter; the input ends behind the last. What is typed is not shown.
    """
    import pty
    import termios

    master, slave = pty.openpty()
    modes = termios.tcgetattr(slave)
    modes[3] &= ~termios.ECHO
    termios.tcsetattr(slave, termios.TCSANOW, modes)
    os.write(master, "".join(f"{one}\n" for one in answers).encode() + b"\x04")
    screen = Screen()
    reader = threading.Thread(target=_read, args=(master, screen))
    reader.start()
    before = sys.stdin, sys.stderr
    typed = open(slave, closefd=False, encoding="utf-8")  # noqa: SIM115 - closed below
    shown = open(slave, "w", closefd=False, encoding="utf-8")  # noqa: SIM115 - ditto
    sys.stdin, sys.stderr = typed, shown
    try:
        yield screen
    finally:
        sys.stdin, sys.stderr = before
        typed.close()
        shown.close()
        os.close(slave)
        reader.join()
        os.close(master)


def process(
    typed: Sequence[bytes], *arguments: str, **environ: str
) -> tuple[bytes, int]:
    """
    Run `privlint` in a process with a terminal of its own, *typed* answer by answer.

    Return what the terminal showed, and the exit status.
    """
    import pty

    child, master = pty.fork()
    if not child:
        known = {**os.environ, "PYTHONPATH": ROOT, **environ}
        call = [sys.executable, "-m", "privlint", *arguments]
        os.execve(sys.executable, call, known)  # noqa: S606 - without a shell
    shown = b""
    for one in typed:
        shown += _until_asked(master)
        os.write(master, one)
    patience = _PATIENCE
    with contextlib.suppress(OSError):  # as Linux says that the other side is closed
        while patience:
            if not select.select([master], [], [], 1)[0]:
                patience -= 1
                # it may have come just before the process waited: once more
                os.write(master, b"\x03" if typed[-1] == b"\x03" else b"")
            elif not (more := os.read(master, 65536)):
                break
            else:
                shown += more
    if not patience:
        os.kill(child, signal.SIGKILL)
    _child, status = os.waitpid(child, 0)
    os.close(master)
    return shown, os.waitstatus_to_exitcode(status)


def _until_asked(master: int) -> bytes:
    """Return what is shown until a question waits for its answer."""
    shown = b""
    while not shown.endswith(b"] > "):
        ready, _none, _none = select.select([master], [], [], 60)
        assert ready, shown
        shown += os.read(master, 65536)
    return shown


def _read(master: int, screen: Screen) -> None:
    """Take what is shown until the other side of the terminal is closed."""
    while True:
        try:
            screen.seen.append(os.read(master, 65536))
        except OSError:  # as Linux says that it is closed
            return
