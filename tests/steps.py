"""The steps that a piece of work takes, counted and not timed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction


def counted(work: Callable[[], object]) -> int:
    """
    Return how many steps *work* takes.

    A step is a line of Python that is begun, once more for each turn of a loop on one
    line, or a call of or return from a function of Python. What functions of C do
    inside, such as searching a text, is one step however long it takes.
    """
    steps = 0

    def trace(_frame: FrameType, _event: str, _said: object) -> TraceFunction:
        nonlocal steps
        steps += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return steps
