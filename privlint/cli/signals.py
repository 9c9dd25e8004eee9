"""Signals that wait until something is done."""

from __future__ import annotations

import signal
from contextlib import contextmanager

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def held(*names: str) -> Iterator[None]:
    """
    Have the signals *names* wait, where there are such and the system can do that.

    In a process that is begun meanwhile they wait for good.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    usual = signal.pthread_sigmask(
        signal.SIG_BLOCK, {getattr(signal, name) for name in names}
    )
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, usual)
