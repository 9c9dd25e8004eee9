"""What the terminal wants: its language, its colours, its width."""

from __future__ import annotations

import os
import sys
from time import monotonic

from privlint.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from privlint.cli.progress import Line
    from privlint.render import Language

_NARROWEST = 40
_USUAL = 80
_WIDEST = 100
_LONG = 9
_PATIENCE = 1.0
"""So many seconds nobody asks how far a run is."""


def language(chosen: str | None) -> Language:
    """Return *chosen*, else the language of the environment, else English."""
    if chosen:
        return cast("Language", chosen)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        said = os.environ.get(name, "")
        if said:
            return "nl" if said.lower().startswith("nl") else "en"
    return "en"


def color(chosen: str) -> bool:
    """Return whether to write colours, for *chosen* auto, always or never."""
    if chosen != "auto":
        return chosen == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    for name in ("FORCE_COLOR", "CLICOLOR_FORCE"):
        if os.environ.get(name) not in {None, "", "0"}:
            return True
    return "CI" not in os.environ and sys.stdout.isatty()


def width() -> int:
    """Return how many columns to fill."""
    return max(_NARROWEST, min(_columns() or _USUAL, _WIDEST))


def _columns() -> int:
    """Return how many columns there are, or 0; `shutil` is long in loading."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and len(said) < _LONG and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]  # then it fails
    except (AttributeError, ValueError, OSError):
        return 0


class Progress:
    """
    Takes how many of how many are done, such as 3 of 1000 files.

    A run that takes long shows it on the terminal, in the language that *speaks*
    gives by then; what that needs is loaded when the time has come.
    """

    def __init__(
        self, noun: str, speaks: Callable[[], Language], *, quiet: bool = False
    ) -> None:
        self._begun = monotonic()
        self._noun, self._speaks = noun, speaks
        self._wanted = not quiet
        self._line: Line | None = None

    def __enter__(self) -> Callable[[int, int], None]:
        """Return what takes it."""
        return self._tell

    def __exit__(self, *_: object) -> None:
        """Leave nothing on the terminal."""
        if self._line is not None:
            self._line.clear()

    def _tell(self, done: int, total: int) -> None:
        waits = monotonic() - self._begun < _PATIENCE
        if not self._wanted or done >= total or waits:
            return
        if self._line is None:
            from privlint.cli.progress import Line, welcome

            self._wanted = welcome()
            self._line = Line(self._begun, self._noun, self._speaks())
        if self._wanted:
            self._line.tell(done, total)
