"""What the argument of a test may be, and what tests answer."""

from __future__ import annotations

from datetime import date

from privlint.hints import TYPE_CHECKING, cast
from privlint.language import durations, paths
from privlint.language.vocabulary import Phrases
from privlint.records import Record
from privlint.shape import OPEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from privlint.language.durations import Duration
    from privlint.language.run import Run
    from privlint.language.vocabulary import Vocabulary
    from privlint.shape import Shape

    Test = Callable[[object, object, Run], "Facts | None"]
    """A value, the node it was found from and the run; None when the test holds."""


Facts = dict[str, object]
"""What a failed test can tell a message, by the names of its placeholders."""


HOLDS: None = None


class ArgumentError(ValueError):
    """An argument that a test cannot take; the field of it as `args[1]`, if any."""


class Scope(Record):
    """
    What the argument of a test may refer to.

    Attributes:
        node: what may stand at the node whose conditions are read
        root: what may stand at the document
        vocabulary: lists and tables
        checked: whether mistakes are looked for

    """

    node: tuple[Shape, ...]
    root: tuple[Shape, ...]
    vocabulary: Vocabulary
    checked: bool = True

    def route(self, text: object, *, single: bool = True) -> paths.Route:
        """Parse a path of an argument; raise `ArgumentError` for a wrong one."""
        if not isinstance(text, str):
            message = "a path is text"
            raise ArgumentError(message)
        try:
            route = paths.parse(text)
        except paths.RouteError as error:
            raise ArgumentError(str(error)) from None
        if single and not route.single:
            message = f"`{text}` names more than one place"
            raise ArgumentError(message)
        if not paths.shapes(route, self.root if route.rooted else self.node):
            message = f"`{text}` is no field of a declaration"
            raise ArgumentError(message)
        return route


def unchecked(vocabulary: Vocabulary) -> Scope:
    """Return the scope of a rule whose file was checked when it was read."""
    return Scope((OPEN,), (OPEN,), vocabulary, checked=False)


def equal(one: object, other: object) -> bool:
    """Return whether two scalars are the same value of the same type."""
    return type(one) is type(other) and one == other


def scalar_of(argument: object) -> object:
    """Return *argument*, which is one text, number or boolean."""
    if isinstance(argument, dict | list) or argument is None:
        message = "takes one text, number or boolean"
        raise ArgumentError(message)
    return argument


def scalars_of(argument: object) -> tuple[object, ...]:
    """Return *argument*, a scalar or a list of them, as a tuple."""
    listed = argument if isinstance(argument, list) else [argument]
    if not listed:
        message = "takes a list with at least one item"
        raise ArgumentError(message)
    return tuple(scalar_of(one) for one in listed)


def number_of(argument: object) -> float:
    """Return *argument*, which is a number."""
    if not is_number(argument):
        message = "takes a number"
        raise ArgumentError(message)
    return cast("float", argument)


def is_number(value: object) -> bool:
    """Return whether *value* is a number; a boolean is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def duration_of(argument: object) -> Duration:
    """Return the duration that *argument* says."""
    length = durations.parse(argument) if isinstance(argument, str) else None
    if length is None:
        message = "takes a duration such as `P1M`"
        raise ArgumentError(message)
    return length


def fields_of(
    argument: object, needed: set[str], allowed: set[str] | None = None
) -> dict[str, object]:
    """Return *argument*, a mapping with the keys *needed* and some of *allowed*."""
    known = needed | (allowed or set())
    if not isinstance(argument, dict) or needed - set(argument):
        message = f"takes a mapping with {', '.join(sorted(needed))}"
        raise ArgumentError(message)
    for name in argument:
        if name not in known:
            message = f"`{name}` is not one of {', '.join(sorted(known))}"
            raise ArgumentError(message, name)
    return argument


def phrases_of(argument: object, scope: Scope) -> Phrases:
    """Return the word list that *argument* names, or the phrases that it holds."""
    if isinstance(argument, str):
        found = scope.vocabulary.lists.get(argument)
        if found is None:
            message = f"`{argument}` is no word list"
            raise ArgumentError(message)
        return found
    try:
        entries = tuple(argument) if isinstance(argument, list) else (argument,)
        made = Phrases(entries, scope.vocabulary.ready)
        if scope.checked:
            made.check()
    except ValueError as error:
        raise ArgumentError(str(error)) from None
    return made


def date_of(value: object) -> date | None:
    """Return the date that *value* says, or None."""
    if not isinstance(value, str) or len(value) != len("2026-01-01"):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
