"""Signals that wait until something is done."""

from __future__ import annotations

import signal

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Held:
    """
    While it is entered, signals wait, where there are such and the system can do that.

    In a process that is begun meanwhile they wait for good.
    """

    def __init__(self, *names: str) -> None:
        self._names = names
        self._usual: Iterable[int] | None = None

    def __enter__(self) -> None:
        """Have them wait from now on."""
        if hasattr(signal, "pthread_sigmask"):
            held = {getattr(signal, name) for name in self._names}
            self._usual = signal.pthread_sigmask(signal.SIG_BLOCK, held)

    def __exit__(self, *_: object) -> None:
        """Let those come that have waited."""
        if self._usual is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, self._usual)
