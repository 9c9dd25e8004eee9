"""What people answer, as a declaration says it: forgiving in words, strict in shape."""

from __future__ import annotations

import json
import re
import unicodedata

from privlint import structure
from privlint.errors import UnreadableError
from privlint.hints import TYPE_CHECKING, cast
from privlint.questions import filler
from privlint.records import Record, replace
from privlint.shape import at

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from privlint.linter import Linter
    from privlint.model import Finding
    from privlint.shape import Shape

    Item = dict[str, object]

_APART = re.compile(r"[,;]")
_LETTERS = re.compile(r"[a-z0-9]+")
_LONGEST_ID = 32
_NONE = "none"
_BOTH = ("true", "false")
_ROUNDS = 8
"""So often an answer is mended at most: each word of a list once."""


class Answer(Record):
    """
    What was understood.

    Attributes:
        value: what the declaration is to say
        wrong: what the shape of a declaration objects to, or None

    """

    value: object
    wrong: Finding | None = None


def understood(said: str, place: str, path: Sequence[str], linter: Linter) -> Answer:
    """
    Return what *said* means for the field *path* of a new item of the list *place*.

    Words that `check --fix` knows become the terms for them. What the schema refuses
    then has the finding that `check` would give.
    """
    shape = at(structure.written(), (place, 0, *path))
    if shape.items and _is_none(said, shape):
        return Answer(_NONE)
    words = _APART.split(said) if shape.items else [said]
    values = [
        _scalar(one.strip(), shape.items or shape) for one in words if one.strip()
    ]
    for _round in range(_ROUNDS):
        value = values if shape.items else (values or [None])[0]
        found = _faults(put({"id": "x"}, path, value), place, linter)
        if not found:
            return Answer(value)
        fix = found[0].fix
        if fix is None or not fix.safe:
            return Answer(value, found[0])
        change = fix.changes[0]
        step = change.path[-1]
        values[step if isinstance(step, int) else 0] = change.to
    return Answer(value, found[0])


def _is_none(said: str, shape: Shape) -> bool:
    """Return whether *said* means that there are none, where that can be said."""
    stays = [one.stays or () for one in shape.scalars.values()]
    may_be = any(_NONE in one for one in stays)
    return may_be and structure.term_for(said, [_NONE], "values") == _NONE


def _scalar(said: str, shape: Shape) -> object:
    """Return *said* as a number, or as true or false, where one may stand."""
    if "bool" in shape.scalars:
        meant = structure.term_for(said, list(_BOTH), "values")
        if meant is not None:
            return meant == "true"
    if "int" in shape.scalars and said.isdecimal():
        return int(said)
    return said


def _faults(item: Item, place: str, linter: Linter) -> list[Finding]:
    """Return what `check` objects to in the shape of a declaration with *item*."""
    alone = replace(linter, rules=(), screen=None, excepting=False, _known={})
    text = json.dumps({"privlint": 1, place: [item]})
    found = alone.check("answer.json", text.encode(), nothing)
    return list(found.findings)


def nothing(name: str) -> tuple[str, bytes]:
    """Refuse to open the file *name*."""
    raise UnreadableError(name)


def put(item: Item, path: Sequence[str], value: object) -> Item:
    """Return *item* with *value* at *path*."""
    step, *rest = path
    if not rest:
        return {**item, step: value}
    inner = item.get(step)
    known = inner if isinstance(inner, dict) else {}
    return {**item, step: put(known, rest, value)}


def get(item: Mapping[str, object], path: Sequence[str]) -> object:
    """Return what *item* has at *path*, or None."""
    value: object = item
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def tidy(item: Item, place: str) -> Item:
    """Return *item* of the list *place* in the order of the schema, and short."""
    shape = at(structure.written(), (place, 0))
    return cast("Item", _short(item, shape, short=False))


def _short(value: object, shape: Shape, *, short: bool = True) -> object:
    if isinstance(value, list) and shape.items is not None:
        return [_short(one, shape.items) for one in value]
    if not isinstance(value, dict) or shape.fields is None:
        return value
    known = shape.fields
    found = {
        key: _short(value[key], known[key])
        for key in known
        if value.get(key) not in (None, {}, [])
    }
    if short and len(found) == 1:
        ((key, only),) = found.items()
        scalar = shape.scalars.get(type(only).__name__)
        if scalar is not None and scalar.key == key:
            return only
    return found


def ident(name: str, taken: Collection[str], usual: str) -> str:
    """Return a short id for *name*, or for *usual*, that is none of *taken*."""
    spread = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss"))
    plain = "".join(one for one in spread if not unicodedata.combining(one))
    words = _LETTERS.findall(plain.replace("'", "").replace(".", ""))
    telling = [word for word in words if word not in filler()] or words or [usual]
    first: str = telling.pop(0)[:_LONGEST_ID]
    for word in telling:
        if len(first) + len(word) >= _LONGEST_ID:
            break
        first = f"{first}-{word}"
    found, number = first, 1
    while found in taken:
        number += 1
        found = f"{first}-{number}"
    return found
