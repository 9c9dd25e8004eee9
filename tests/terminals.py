"""A terminal to sit at: a real pseudo-terminal in this process, answers typed ahead."""

from __future__ import annotations

import os
import pty
import sys
import termios
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


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


def _read(master: int, screen: Screen) -> None:
    """Take what is shown until the other side of the terminal is closed."""
    while True:
        try:
            screen.seen.append(os.read(master, 65536))
        except OSError:  # as Linux says that it is closed
            return
