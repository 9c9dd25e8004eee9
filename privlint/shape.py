"""The shape of a declaration: its schema, the long form of what it says, soundness."""

from __future__ import annotations

import re
from functools import cache, cached_property, partial, reduce

from privlint.hints import TYPE_CHECKING, cast
from privlint.lazy import Lazy, Made
from privlint.records import OpenRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, Final

    from privlint.model import Path

    Schema = Mapping[str, object]
    Form = Callable[[Any, list[object]], object]
    """Gives the long form of a value; what is wrong in it comes into the list."""
    _Forms = Made[type, Form]
    """The forms of a place, by the type of what stands there."""


class Poisoned:
    """Stands in the long form for a node whose shape is wrong."""

    def __repr__(self) -> str:
        """Return the name."""
        return "POISON"

    def __iter__(self) -> Iterator[object]:
        """Hold nothing, for whoever looks for a list here."""
        return iter(())


class Sound:
    """Stands for a list or a mapping of which nothing more is to be known."""

    def __repr__(self) -> str:
        """Return the name."""
        return "SOUND"


POISON: Final = Poisoned()
SOUND: Final = Sound()


LEFT_TO_PEOPLE: Final = frozenset(
    (
        *("basis", "general_legal_basis", "interest", "legal_basis", "period"),
        *("recipient", "recipients", "retention"),
    )
)
"""What somebody decides and answers for: in these fields no program decides."""


class Shape(OpenRecord):
    """
    What may stand in one place.

    Attributes:
        scalars: by the name of a Python type, what a scalar of it must be
        fields: the keys of a mapping, or None where no mapping may stand
        items: the items of a list, or None where no list may stand
        required: keys that a mapping must have
        open: whether anything goes

    """

    scalars: Mapping[str, Scalar]
    fields: Mapping[str, Shape] | None = None
    items: Shape | None = None
    required: tuple[str, ...] = ()
    open: bool = False

    @cached_property
    def forms(self) -> _Forms:
        """Return by type what gives the long form of what stands here."""
        return Made(partial(_form, self))


class Scalar(OpenRecord):
    """
    What a scalar must be, and what it stands for.

    Attributes:
        values: the only values, or None for any
        pattern: what a text must match, or None
        least: the smallest number, or None
        most: the largest number, or None
        longest: how many characters a text may have, or None
        key: the scalar stands for a mapping with this key, or ""
        stays: the words that stand for themselves

    """

    values: frozenset[object] | None = None
    pattern: str | None = None
    least: float | None = None
    most: float | None = None
    longest: int | None = None
    key: str = ""
    stays: frozenset[str] | None = frozenset()

    @property
    def free(self) -> bool:
        """Return whether nothing is asked of it but its type."""
        limits = (self.values, self.pattern, self.least, self.most, self.longest)
        return all(one is None for one in limits)


OPEN = Shape({}, open=True)
_PLAIN = frozenset(("type", "description"))
"""A part that says nothing else is shaped like all others of its type."""
_NAMES = {str: "str", bool: "bool", int: "int", float: "float"}
"""By type the name of a scalar; a boolean is no number, though it is an `int`."""
_AS_IT_IS = (type(None), Poisoned)
_PYTHON = {
    "string": ("str",),
    "boolean": ("bool",),
    "integer": ("int",),
    "number": ("int", "float"),
}


def shape(schema: Schema) -> Shape:
    """Make the shape that the JSON Schema *schema* describes."""
    return _Described(schema).shape(schema)


class _Described:
    """A schema, and the shapes of its parts; those with a name are made once."""

    def __init__(self, root: Schema) -> None:
        parts = _mapping(root.get("$defs", {}))
        self._parts = parts
        self._named = Lazy(parts, lambda _name, part: self._made(part))
        self._alike: dict[str, Shape] = {}

    def shape(self, schema: object) -> Shape:
        """Return what *schema*, which is the whole or a part, describes."""
        name = _named(schema)
        if name:
            return self._named[name]
        if not isinstance(schema, dict) or not schema.keys() <= _PLAIN:
            return self._made(schema)
        kind = str(schema.get("type"))
        found = self._alike.get(kind)
        if found is None:
            found = self._alike[kind] = self._made(schema)
        return found

    def _made(self, schema: object) -> Shape:
        scalars: dict[str, Scalar] = {}
        fields: Mapping[str, Shape] | None = None
        items: Shape | None = None
        required: tuple[str, ...] = ()
        for kind, branch in self._branches(schema):
            if kind == "object":
                parts = _mapping(branch.get("properties", {}))
                fields = Lazy(parts, lambda _name, part: self.shape(part))
                required = tuple(cast("list[str]", branch.get("required", [])))
            elif kind == "array":
                items = self.shape(branch.get("items", True))
            elif kind == "any":
                return OPEN
            else:
                for name in _PYTHON[kind]:
                    scalars[name] = _scalar(branch)
        return Shape(scalars, fields, items, required)

    def _branches(self, schema: object) -> Iterator[tuple[str, Schema]]:
        """Yield what may stand here, one type after the other."""
        name = _named(schema)
        if name:
            yield from self._branches(self._parts[name])
        elif not isinstance(schema, dict) or not schema:
            yield "any", {}
        elif "if" in schema:
            yield from self._branches(schema["then"])
            yield from self._branches(schema["else"])
        else:
            types = schema.get("type", "any")
            for kind in types if isinstance(types, list) else [types]:
                if kind != "null":
                    yield kind, schema


def _named(schema: object) -> str:
    """Return the name of the part that *schema* refers to, or ""."""
    said = schema.get("$ref", "") if isinstance(schema, dict) else ""
    return str(said).rpartition("/")[2]


def _scalar(schema: Schema) -> Scalar:
    comment = str(schema.get("$comment", ""))
    values = schema.get("enum")
    allowed = frozenset(cast("list[object]", values)) - {None} if values else None
    key = comment.removeprefix("expands to ").split(" ")[0]
    none = frozenset({"none"})
    return Scalar(
        allowed,
        cast("str | None", schema.get("pattern")),
        cast("float | None", schema.get("minimum")),
        cast("float | None", schema.get("maximum")),
        cast("int | None", schema.get("maxLength")),
        key if comment.startswith("expands to ") else "",
        None
        if comment == "stays"
        else none
        if "unless none" in comment
        else frozenset(),
    )


def _mapping(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value)


def long_form(
    value: object, place: Shape, poisoned: frozenset[Path] = frozenset()
) -> tuple[object, bool]:
    """
    Return *value* with every shorthand written out, and whether its shape is right.

    Null and blank texts become None, and 1.0 becomes 1. Nodes of *poisoned*, which
    are paths in *value*, become POISON, also where they are missing. Keys that the
    shape does not know are left out.
    """
    wrong: list[object] = []
    form = place.forms[value.__class__](value, wrong)
    if poisoned:
        known = [path for path in poisoned if not at(place, path[:-1]).open]
        said = _poisoned(value, known)
        return place.forms[said.__class__](said, []), not wrong
    return form, not wrong


def doubtful(value: object, place: Shape) -> object:
    """Return *value* with SOUND for each list and mapping in it that is sound."""
    if isinstance(value, dict) and place.fields is not None:
        fields = place.fields
        return {
            key: _doubtful(part, fields.get(key, OPEN)) for key, part in value.items()
        }
    if isinstance(value, list) and place.items is not None:
        return [_doubtful(item, place.items) for item in value]
    return value


def _doubtful(value: object, place: Shape) -> object:
    if not isinstance(value, dict | list):
        return value
    return SOUND if long_form(value, place)[1] else doubtful(value, place)


def _poisoned(value: object, paths: Iterable[Path]) -> object:
    """Return *value* with POISON for the nodes *paths*, also where they are missing."""
    copies: dict[Path, object] = {(): _copy(value)}
    for path in sorted(paths, key=len):
        for length, step in enumerate(path):
            above, here = copies[path[:length]], path[: length + 1]
            if length + 1 == len(path):
                _put(above, step, POISON)
            elif here not in copies:
                copies[here] = copied = _copy(_part(above, step))
                if isinstance(copied, dict | list):
                    _put(above, step, copied)
    return copies[()]


def _copy(value: object) -> object:
    return value.copy() if isinstance(value, dict | list) else value


def _part(value: object, step: str | int) -> object:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _put(value: object, step: str | int, part: object) -> None:
    if isinstance(value, dict):
        value[str(step)] = part
    elif isinstance(value, list) and isinstance(step, int) and step < len(value):
        value[step] = part


def _form(place: Shape, kind: type) -> Form:
    """Return what gives the long form of a value of the type *kind* in *place*."""
    if place.open or issubclass(kind, _AS_IT_IS):
        return _same
    if issubclass(kind, dict) and place.fields is not None:
        return _mapping_form(place.fields, place.required, place.items)
    if issubclass(kind, list) and place.items is not None:
        return _list_form(place.items.forms)
    name = next((name for one, name in _NAMES.items() if issubclass(kind, one)), "")
    rule = place.scalars.get(name)
    if rule is not None:
        return _scalar_form(rule, place.items, text=name == "str")
    if name == "float" and "int" in place.scalars:
        whole = place.forms[int]
        return lambda value, wrong: (
            whole(int(value), wrong) if value.is_integer() else _no(value, wrong)
        )
    return _blank_or_no if name == "str" else _no


class _Fields(dict[str, "_Forms | None"]):
    """By key, the long forms of the fields of a mapping; None for no field."""

    def __init__(self, fields: Mapping[str, Shape]) -> None:
        super().__init__()
        self._fields = fields

    def __missing__(self, key: str) -> _Forms | None:
        place = self._fields.get(key)
        if place is None:
            return None
        made = self[key] = place.forms
        return made


def _mapping_form(
    fields: Mapping[str, Shape], required: tuple[str, ...], items: Shape | None
) -> Form:
    known = _Fields(fields)

    def form(value: dict[str, object], wrong: list[object]) -> object:
        found: dict[str, object] = {}
        for key, part in value.items():
            forms = known[key]
            if forms is not None:
                found[key] = forms[part.__class__](part, wrong)
            elif part is POISON or key.startswith("x-"):
                found[key] = part
            else:
                wrong.append(key)
        if required:
            wrong += [key for key in required if blank(value.get(key))]
        return found if items is None else [found]

    return form


def _list_form(forms: _Forms) -> Form:
    return lambda value, wrong: [forms[item.__class__](item, wrong) for item in value]


def _scalar_form(rule: Scalar, items: Shape | None, *, text: bool) -> Form:
    key, stays = rule.key, rule.stays
    plain = stays is None or not (key or items)
    if plain and rule.free:
        return _said if text else _same
    fits = _fitting(rule, text=text)

    def form(value: object, wrong: list[object]) -> object:
        if text and (not value or value.isspace()):  # type: ignore[attr-defined]  # a text
            return None
        if not fits(value):
            wrong.append(value)
            return None
        if plain or value in stays:  # type: ignore[operator]  # which is None if plain
            return value
        found = {key: value} if key else value
        return found if items is None else [found]

    return form


def _fitting(rule: Scalar, *, text: bool) -> Callable[[Any], object]:
    """Return what tells whether a *text*, or another scalar, is as *rule* says."""
    tests: list[Callable[[Any], object]] = []
    if rule.values is not None:
        tests.append(rule.values.__contains__)
    if text:
        longest, pattern = rule.longest, rule.pattern
        if longest is not None:
            tests.append(lambda value: len(value) <= longest)
        if pattern is not None:
            tests.append(_pattern(pattern))
    else:
        least, most = rule.least, rule.most
        if least is not None:
            tests.append(lambda value: value >= least)
        if most is not None:
            tests.append(lambda value: value <= most)
    return reduce(_both, tests) if tests else _anything


def _both(
    one: Callable[[Any], object], other: Callable[[Any], object]
) -> Callable[[Any], object]:
    return lambda value: one(value) and other(value)


def _anything(_value: object) -> bool:
    return True


def _said(value: str, _wrong: list[object]) -> object:
    return None if not value or value.isspace() else value


def _same(value: object, _wrong: list[object]) -> object:
    return value


def _no(value: object, wrong: list[object]) -> None:
    wrong.append(value)


def _blank_or_no(value: str, wrong: list[object]) -> None:
    if value and not value.isspace():
        wrong.append(value)


def blank(value: object) -> bool:
    """Return whether *value* says nothing: it is null or a text without letters."""
    return value is None or (isinstance(value, str) and not value.strip())


def matches(pattern: str, text: str) -> bool:
    """Return whether *text* has the form *pattern*, whose `$` is the very end."""
    return _pattern(pattern)(text) is not None


@cache
def _pattern(text: str) -> Callable[[str], object]:
    return re.compile(
        text.removesuffix("$") + r"\Z" if text.endswith("$") else text
    ).search


def at(place: Shape, path: Path) -> Shape:
    """Return the shape of the node *path*, as far as it is known."""
    for step in path:
        if isinstance(step, int):
            place = place.items or place
        else:
            place = (place.fields or {}).get(step, OPEN)
    return place
