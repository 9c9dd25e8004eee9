"""The line that tells on the terminal how far a long run is."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from time import monotonic

from privlint.model import Text
from privlint.render.words import counted

_OFTEN = 0.1
"""So many seconds lie between two lines at least."""
_MINUTE = 60
_BAR = 20
_LINE = Text(
    "{done} van {all}, {share} %, nog ongeveer {left}",
    "{done} of {all}, {share} %, about {left} left",
)


class Line:
    """
    One line on standard error, which is taken away again.

    It ends where it begins, so that whatever is written meanwhile is not behind it.
    """

    def __init__(self, begun: float, noun: str, language: str) -> None:
        self._begun = begun
        self._noun = noun
        self._language = language
        self._next = monotonic() + _OFTEN
        self._width = 0

    def tell(self, done: int, total: int) -> None:
        """Write that *done* of *total* are done, unless it was told just now."""
        now = monotonic()
        if now < self._next or not 0 < done <= total:
            return
        self._next = now + _OFTEN
        left = (now - self._begun) / done * (total - done)
        if not self._width and left < 1:
            return
        columns = _columns()
        text = said(done, total, left, self._noun, self._language)[: columns - 1]
        _write(f"\r{text:<{min(self._width, columns - 1)}}\r")
        self._width = len(text)

    def clear(self) -> None:
        """Take the line away."""
        if self._width:
            _write(f"\r{' ' * min(self._width, _columns() - 1)}\r")
            self._width = 0


def welcome() -> bool:
    """Return whether somebody sits at standard error who wants to see lines move."""
    if "CI" in os.environ or os.environ.get("TERM") == "dumb":
        return False
    try:
        number = sys.stderr.fileno()
        return os.isatty(number) and (
            not hasattr(os, "tcgetpgrp") or os.tcgetpgrp(number) == os.getpgrp()
        )
    except (OSError, ValueError):
        return False


def said(done: int, total: int, left: float, noun: str, language: str) -> str:
    """Return the line for *done* of *total*, with *left* seconds to go."""
    full = _BAR * done // total
    text = _LINE.said(language).format(
        done=done,
        all=counted(total, noun, language),
        share=100 * done // total,
        left=f"{left:.0f} s" if left < _MINUTE else f"{left / _MINUTE:.0f} min",
    )
    return f"[{'=' * full}{' ' * (_BAR - full)}] {text}"


def _columns() -> int:
    with suppress(OSError, ValueError):
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80
    return 80


def _write(text: str) -> None:
    """Write *text*, or nothing on a terminal that is gone."""
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()
