"""The shape of a declaration: its schema, the long form of what it says, soundness."""

from __future__ import annotations

import re
from functools import cache, cached_property

from privlint.hints import TYPE_CHECKING, cast
from privlint.lazy import Lazy
from privlint.records import open_record, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Final

    from privlint.model import Path

    Schema = Mapping[str, object]


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


@record
class Shape:
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


@open_record
class Scalar:
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

    @cached_property
    def free(self) -> bool:
        """Return whether nothing is asked of it but its type."""
        limits = (self.values, self.pattern, self.least, self.most, self.longest)
        return all(one is None for one in limits)


OPEN = Shape({}, open=True)
_NAMES: dict[type, str] = {str: "str", bool: "bool", int: "int", float: "float"}
"""A table, for each time a type is asked for its name, it makes a new text."""
_PYTHON = {
    "string": ("str",),
    "boolean": ("bool",),
    "integer": ("int",),
    "number": ("int", "float"),
}


def shape(schema: Schema) -> Shape:
    """Make the shape that the JSON Schema *schema* describes."""
    return _shape(schema, schema)


def _shape(schema: object, root: Schema) -> Shape:
    scalars: dict[str, Scalar] = {}
    fields: Mapping[str, Shape] | None = None
    items: Shape | None = None
    required: tuple[str, ...] = ()
    for kind, branch in _branches(schema, root):
        if kind == "object":
            parts = _mapping(branch.get("properties", {}))
            fields = Lazy(parts, lambda _name, part: _shape(part, root))
            required = tuple(cast("list[str]", branch.get("required", [])))
        elif kind == "array":
            items = _shape(branch.get("items", True), root)
        elif kind == "any":
            return OPEN
        else:
            for name in _PYTHON[kind]:
                scalars[name] = _scalar(branch)
    return Shape(scalars, fields, items, required)


def _branches(schema: object, root: Schema) -> Iterator[tuple[str, Schema]]:
    """Yield what may stand here, one type after the other."""
    if not isinstance(schema, dict) or not schema:
        yield "any", {}
        return
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        yield from _branches(_mapping(root["$defs"])[name], root)
        return
    if "if" in schema:
        yield from _branches(schema["then"], root)
        yield from _branches(schema["else"], root)
        return
    types = schema.get("type", "any")
    for kind in types if isinstance(types, list) else [types]:
        if kind != "null":
            yield kind, schema


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
    expansion = _Expansion(poisoned)
    return expansion.form(value, place, ()), expansion.sound


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


class _Expansion:
    """
    One walk over one value.

    Paths are only made where nodes are poisoned, which is rare; else all are ().
    """

    __slots__ = ("_poison", "sound")

    def __init__(self, poisoned: frozenset[Path]) -> None:
        self.sound = True
        self._poison: dict[Path, list[str | int]] = {}
        for path in poisoned:
            self._poison.setdefault(path[:-1], []).extend(path[-1:])

    def form(self, value: object, place: Shape, path: Path) -> object:  # noqa: C901 - the hot walk: a call for each kind of node would show
        """Return the long form of the node *path*."""
        if value is None or place.open:
            return value
        if isinstance(value, str):
            if not value or value.isspace():
                return None
        elif isinstance(value, dict):
            if place.fields is None:
                self.sound = False
                return None
            form: object = self._mapping(value, place.fields, place.required, path)
            return [form] if place.items is not None else form
        elif isinstance(value, list):
            if place.items is None:
                self.sound = False
                return None
            return self._list(value, place.items, path)
        rule = place.scalars.get(_NAMES.get(type(value), ""))
        if rule is None and isinstance(value, float) and value.is_integer():
            value, rule = int(value), place.scalars.get("int")
        if rule is None or not (rule.free or _fits(value, rule)):
            self.sound = False
            return None
        if rule.stays is None or value in rule.stays:
            return value
        form = {rule.key: value} if rule.key else value
        return [form] if place.items is not None else form

    def _list(self, value: list[object], items: Shape, path: Path) -> list[object]:
        if not self._poison:
            return [self.form(item, items, ()) for item in value]
        bad = self._poison.get(path, ())
        return [
            POISON if step in bad else self.form(item, items, (*path, step))
            for step, item in enumerate(value)
        ]

    def _mapping(
        self,
        value: dict[str, object],
        fields: Mapping[str, Shape],
        required: tuple[str, ...],
        path: Path,
    ) -> dict[str, object]:
        form: dict[str, object] = {}
        poison = self._poison
        for key, part in value.items():
            known = fields.get(key)
            if known is not None:
                form[key] = self.form(part, known, (*path, key) if poison else ())
            elif key.startswith("x-"):
                form[key] = part
            else:
                self.sound = False
        if any(blank(value.get(key)) for key in required):
            self.sound = False
        for step in poison.get(path, ()):
            form[str(step)] = POISON
        return form


def _fits(value: object, rule: Scalar) -> bool:
    if rule.values is not None and value not in rule.values:
        return False
    if isinstance(value, str):
        if rule.longest is not None and len(value) > rule.longest:
            return False
        return rule.pattern is None or matches(rule.pattern, value)
    number = cast("float", value)
    return not (
        (rule.least is not None and number < rule.least)
        or (rule.most is not None and number > rule.most)
    )


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
