"""
What annotations leave to do when the program runs: next to nothing.

To load `typing` takes a twentieth of the time of a whole check, and what it has is for
type checkers. They read the first branch; the program runs the second.
"""

from __future__ import annotations

__all__ = ["TYPE_CHECKING", "cast", "overload"]

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import cast, overload
else:

    def cast(_kind: object, value: object) -> object:
        """Return *value*, which type checkers take for something of that kind."""
        return value

    def overload(function: object) -> object:
        """Return *function*, one of the forms that type checkers know."""
        return function
