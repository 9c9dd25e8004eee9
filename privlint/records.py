"""
Records: immutable classes that are what their annotations say.

They do what `dataclasses` does for `@dataclass(frozen=True, slots=True)`, and no more.
A start of privlint makes sixty of them, and `dataclasses` takes longer to write their
methods, and to load the inspection it needs for that, than a check takes. Here the one
method that pays to be written out, the constructor, is written for the kinds of which
there turn out to be many; of most a run makes a handful or none.
"""

from __future__ import annotations

from operator import attrgetter

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

    _T = TypeVar("_T")
    _Value = tuple[object, ...]
else:

    def dataclass_transform(**_: object) -> Callable[[_T], _T]:
        """Tell type checkers, which read the other branch, what a record is."""
        return lambda it: it


_FEW = 8
"""Behind so many instances a constructor of their own takes less than it costs."""
_SET = object.__setattr__


class FrozenRecordError(AttributeError):
    """An attempt to change a record."""


class _Missing:
    """What a field without a default has for one."""


class _Field:
    """
    A field that is more than its annotation.

    Attributes:
        default: its default, or `_Missing`
        factory: makes the default of each instance, or None
        compare: whether it counts when records are compared
        repr: whether it is shown

    """

    __slots__ = ("compare", "default", "factory", "repr")

    def __init__(
        self,
        default: object,
        factory: Callable[[], object] | None,
        *,
        compare: bool,
        shown: bool,
    ) -> None:
        self.default = default
        self.factory = factory
        self.compare = compare
        self.repr = shown


def field(
    *,
    default: object = _Missing,
    default_factory: Callable[[], object] | None = None,
    compare: bool = True,
    repr: bool = True,  # noqa: A002 - the name that `dataclasses` gave it
) -> Any:  # noqa: ANN401 - what type the field has, its annotation says
    """Return what a record is to know of a field; the words are of `dataclasses`."""
    return _Field(default, default_factory, compare=compare, shown=repr)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class _Kind(type):
    """Makes a class of records; what these may hold is fixed by its annotations."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:  # noqa: ANN401 - a class, which type checkers know as it stands there
        """Return the class *name*, of records unless it says what its slots are."""
        if "__slots__" not in body:
            body = _described(body, slots=OpenRecord not in bases)
        return super().__new__(cls, name, bases, body)


def _described(body: dict[str, Any], *, slots: bool) -> dict[str, Any]:
    """Return the *body* of a class of records, and what is to be known of them."""
    names = tuple(body.get("__annotations__", ()))
    found = dict(body)
    given = {name: found.pop(name) for name in names if name in found}
    apart = {one for one, it in given.items() if isinstance(it, _Field)}
    quiet = {one for one in apart if not given[one].repr}
    silent = {one for one in apart if not given[one].compare}
    compared = [name for name in names if name not in silent]
    found["__slots__"] = names if slots else ("__dict__",)
    found["__match_args__"] = found["_fields"] = names
    found["_given"] = given  # the defaults
    found["_shown"] = tuple(name for name in names if name not in quiet)
    found["_held"] = property(attrgetter(*compared)) if compared else ()
    return found


class Record(metaclass=_Kind):
    """A record: immutable, compared by what it holds."""

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()
    _shown: ClassVar[tuple[str, ...]] = ()
    _held: ClassVar[Any] = ()
    """What a record is compared by: its values, or its only one."""
    _given: ClassVar[Mapping[str, object]] = {}
    _many: ClassVar[int] = 0

    def __init__(self, *values: object, **named: object) -> None:
        """
        Fill the record field by field.

        When there are many of this kind, or the call is wrong, the constructor of the
        kind is written, and does it, or says what is wrong.
        """
        type(self)._many += 1  # noqa: SLF001 - its own class
        if self._many > _FEW or not self._filled(values, named):
            _constructor(type(self))
            type(self).__init__(self, *values, **named)

    def _filled(self, values: _Value, named: Mapping[str, object]) -> bool:
        """Take what a call gives, and say whether that is all, and no more."""
        names, given, left = self._fields, self._given, len(named)
        if len(values) > len(names):
            return False
        for name, value in zip(names, values, strict=False):
            _SET(self, name, value)
        for name in names[len(values) :]:
            if name in named:
                value, left = named[name], left - 1
            else:
                value = given.get(name, _Missing)
                if isinstance(value, _Field):
                    make = value.factory
                    value = value.default if make is None else make()
                if value is _Missing:
                    return False
            _SET(self, name, value)
        return not left

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse a change."""
        message = f"{type(self).__name__}.{name} cannot be changed"
        raise FrozenRecordError(message)

    def __delattr__(self, name: str) -> None:
        """Refuse a change."""
        self.__setattr__(name, None)

    def __eq__(self, other: object) -> bool:
        """Return whether *other* is a record of this kind that holds the same."""
        if type(other) is not type(self):
            return NotImplemented
        return self is other or self._held == other._held

    def __hash__(self) -> int:
        """Return the hash of what the record holds."""
        return hash(self._held)

    def __repr__(self) -> str:
        """Return the record as it would be written."""
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__qualname__}({shown})"

    def __reduce__(self) -> tuple[type, _Value]:
        """Return how to make the record again, for `pickle` and `copy`."""
        return type(self), tuple(getattr(self, name) for name in self._fields)


class OpenRecord(Record):
    """A record that keeps its `cached_property`s."""

    __slots__ = ()


class OrderedRecord(Record):
    """A record that is sorted by what it holds, in the order of its fields."""

    __slots__ = ()

    def __lt__(self, other: Self) -> bool:
        """Return whether the record comes before *other*."""
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._held < other._held)

    def __le__(self, other: Self) -> bool:
        """Return whether the record comes before, or the same as, *other*."""
        return self == other or self < other

    def __gt__(self, other: Self) -> bool:
        """Return whether the record comes behind *other*."""
        if type(other) is not type(self):
            return NotImplemented
        return bool(self._held > other._held)

    def __ge__(self, other: Self) -> bool:
        """Return whether the record comes behind, or the same as, *other*."""
        return self == other or self > other


def _constructor(kind: Any) -> None:  # noqa: ANN401 - a class of records
    """Write the constructor of the records *kind*."""
    slots = "__dict__" not in kind.__slots__
    known: dict[str, object] = {}
    arguments, lines = [], []
    for name in kind._fields:
        given = vars(kind)["_given"].get(name, _Missing)
        value = name
        if isinstance(given, _Field) and given.factory is not None:
            known[f"_{name}_make"], known["_Missing"] = given.factory, _Missing
            arguments.append(f"{name}=_Missing")
            value = f"_{name}_make() if {name} is _Missing else {name}"
        else:
            default = given.default if isinstance(given, _Field) else given
            if default is not _Missing:
                known[f"_{name}_default"] = default
                arguments.append(f"{name}=_{name}_default")
            else:
                arguments.append(name)
        if slots:
            known[f"_{name}_set"] = getattr(kind, name).__set__
            lines.append(f" _{name}_set(self, {value})")
        else:
            lines.append(f" own[{name!r}] = {value}")
    head = " pass" if slots else " own = self.__dict__"
    text = f"def __init__(self, {', '.join(arguments)}):\n" + "\n".join((head, *lines))
    exec(text, known)  # noqa: S102 - only names of fields are filled in
    kind.__init__ = known["__init__"]


def replace(one: _T, /, **changes: object) -> _T:
    """Return the record *one* with *changes*."""
    return type(one)(**fields(one) | changes)


def fields(one: object) -> dict[str, object]:
    """Return what the record *one* holds, by field."""
    return {name: getattr(one, name) for name in type(one)._fields}  # type: ignore[attr-defined]  # a record
