"""What is made when it is first asked for: most of it never is in one run."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping

from privlint.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typing import Any, AnyStr, TypeVar

    _Key = TypeVar("_Key")
    _Part = TypeVar("_Part")
    _Made = TypeVar("_Made")

_compile = re.compile
_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class Lazy(Mapping["_Key", "_Made"]):
    """
    A table whose values are made, once, when they are asked for.

    It holds for each key what its value is made from, and a function that makes it of
    both.
    """

    def __init__(
        self, parts: Mapping[_Key, _Part], make: Callable[[_Key, _Part], _Made]
    ) -> None:
        self._parts: Mapping[_Key, Any] = parts
        self._make = make
        self._known: dict[_Key, _Made] = {}

    def __getitem__(self, key: _Key) -> _Made:
        """Return the value of *key*; raise `KeyError` where there is none."""
        known = self._known
        if key not in known:
            known[key] = self._make(key, self._parts[key])
        return known[key]

    def get(self, key: _Key, default: object = None) -> Any:  # noqa: ANN401 - as Mapping
        """Return the value of *key*, or *default* where there is none."""
        found = self._known.get(key)
        if found is not None:
            return found
        return self[key] if key in self._parts else default

    def __contains__(self, key: object) -> bool:
        """Return whether there is a value of *key*, without making it."""
        return key in self._parts

    def __iter__(self) -> Iterator[_Key]:
        """Return the keys, in their order."""
        return iter(self._parts)

    def __len__(self) -> int:
        """Return how many values there are."""
        return len(self._parts)


class Made(dict["_Key", "_Made"]):
    """A table that makes the value of a key, once, when it is asked for any key."""

    def __init__(self, make: Callable[[_Key], _Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: _Key) -> _Made:
        """Return the value of *key*, made now."""
        made = self[key] = self._make(key)
        return made


def _later(method: str) -> Callable[..., object]:
    """Return a method of a late pattern that compiles it first."""

    def compiled(one: _Pattern, *values: object, **named: object) -> object:
        made: Callable[..., object] = getattr(one.compiled(), method)
        return made(*values, **named)

    return compiled


class _Pattern:
    """
    A regular expression that is compiled when it is first used.

    Whoever keeps one of its methods, as modules do that load, uses none of it yet.
    """

    findall = _later("findall")
    finditer = _later("finditer")
    fullmatch = _later("fullmatch")
    match = _later("match")
    search = _later("search")
    split = _later("split")
    sub = _later("sub")

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Return what only a compiled pattern has."""
        return getattr(self.compiled(), name)

    def compiled(self) -> re.Pattern[Any]:
        """Compile the pattern, and have its methods instead of one's own."""
        made = _compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return made


class Patterns:
    """
    While it is entered, what is imported compiles its patterns when it uses them.

    PyYAML compiles more of them than a check takes, for loaders that are not used.
    Where other threads may compile patterns too, nothing is put off.
    """

    def __enter__(self) -> None:
        """Put off what is compiled from now on."""
        threads = sys.modules.get("threading")
        if threads is None or threads.active_count() == 1:
            re.compile = pattern  # type: ignore[assignment]  # does the same, later

    def __exit__(self, *_: object) -> None:
        """Compile again at once."""
        if re.compile is pattern:  # it was put off by this
            re.compile = _compile


def pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the regular expression *text*, compiled when it is first used."""
    return cast("re.Pattern[AnyStr]", _Pattern(text, flags))
