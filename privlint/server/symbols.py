"""The outline of a declaration: its fields, its purposes, recipients and data."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.reading.tree import bounds, is_alias, locate
from privlint.records import Record
from privlint.render.inert import inert
from privlint.server.sheet import extent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.document import Document
    from privlint.reading.tree import Mark
    from privlint.server.sheet import Sheet

_LONGEST = 80
"""So many characters an outline shows of a name."""


class Symbol(Record):
    """
    A part of a declaration in the outline.

    Attributes:
        name: never empty
        detail: what stands beside the name, or ""
        start: the offset where the part starts
        end: the offset behind it
        shown: start and end of what is shown when it is chosen
        children: the parts of it
        kind: `declaration`, `field` or `item`

    """

    name: str
    detail: str
    start: int
    end: int
    shown: tuple[int, int]
    children: tuple[Symbol, ...]
    kind: str


def symbols(sheet: Sheet) -> tuple[Symbol, ...]:
    """Return the outline of the file *sheet*, by declaration if it holds several."""
    found = [one for one in sheet.documents if isinstance(one.tree.data, dict)]
    if len(sheet.documents) == 1:
        return tuple(part for one in found for part in _fields(one))
    return tuple(_declaration(one) for one in found)


def _declaration(one: Document) -> Symbol:
    start, end = extent(one.tree.marks)
    shown = bounds(locate(one.tree.marks, ()))
    content = one.tree.data if isinstance(one.tree.data, dict) else {}
    name = _said(_text(content.get("controller"), "name") or f"{one.index + 1}")
    return Symbol(name, "", start, end, shown, tuple(_fields(one)), "declaration")


def _fields(one: Document) -> Iterator[Symbol]:
    content, marks = one.tree.data, one.tree.marks
    if not isinstance(content, dict) or isinstance(marks, int) or len(marks) != 3:  # noqa: PLR2004 - a mapping
        return
    for key, value in content.items():
        start, behind = bounds(marks[1][key])
        mark = marks[2][key]
        items = tuple(_items(value, mark))
        end = max([behind, extent(mark)[1], *(item.end for item in items)])
        detail = "" if isinstance(value, dict | list) else _said(value)
        yield Symbol(_said(key), detail, start, end, (start, behind), items, "field")


def _items(value: object, marks: Mark) -> Iterator[Symbol]:
    if isinstance(marks, int) or len(marks) == 3 or is_alias(marks):  # noqa: PLR2004 - a mapping
        return
    if not isinstance(value, list):
        return
    for step, (item, mark) in enumerate(zip(value, marks[1], strict=True)):
        if isinstance(item, dict):
            start, end = extent(mark)
            own = "id" in item and not is_alias(mark)
            shown = bounds(locate(mark, ("id",) if own else ()))
            name = _text(item, "id") or _text(item, "name") or f"[{step}]"
            beside = [*_bases(item.get("legal_basis")), _text(item, "name")]
            words = dict.fromkeys(word for word in beside if word not in {"", name})
            detail = ", ".join(words)
            yield Symbol(_said(name), _said(detail), start, end, shown, (), "item")


def _bases(said: object) -> list[str]:
    """Return the legal bases of a purpose, whichever way they are written."""
    listed = said if isinstance(said, list) else [said]
    words = [_text(one, "basis") if isinstance(one, dict) else one for one in listed]
    return [word for word in words if isinstance(word, str) and word]


def _text(node: object, key: str) -> str:
    value = node.get(key) if isinstance(node, dict) else None
    return value.strip() if isinstance(value, str) else ""


def _said(value: object) -> str:
    said = "" if value is None else str(value)
    cut = f"{said[:_LONGEST]}…" if len(said) > _LONGEST else said
    return inert(" ".join(cut.split()))
