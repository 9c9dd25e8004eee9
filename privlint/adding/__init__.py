"""A file with a new item in one of its lists, proven to hold just that as well."""

from __future__ import annotations

from privlint import document, mending
from privlint.adding.members import Members, several
from privlint.adding.places import Page
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Edit
from privlint.reading import extent
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from privlint.adding.places import Piece
    from privlint.document import Document
    from privlint.model import Path
    from privlint.reading.tree import Limits


class Addition(Record):
    """
    Something that a list of a declaration gets.

    Attributes:
        path: the list, as it is written, or where it is to come
        item: what becomes its last item
        order: the keys beside it in the order in which they belong

    """

    path: Path
    item: object
    order: tuple[str, ...] = ()


def added(
    file: str,
    data: bytes,
    additions: Iterable[Addition],
    limits: Limits,
    number: int = 0,
) -> bytes | None:
    """
    Return the content *data* of *file* with *additions* in its declaration *number*.

    Nothing of the text goes but a word such as `[]` or `none` that stands for an empty
    list. The new text is read again, and its data are the old ones with *additions*.
    It is None where that does not hold, as for a list that is used in two places.
    """
    content = mending.content(file, data, limits)
    for one in additions:
        found = document.documents(file, content.data, limits)
        if number >= len(found) or not found[number].tree.readable:
            return None
        meant = with_item(found[number].tree.data, one)
        pieces = _pieces(found[number], one)
        if pieces is None:
            return None
        lines = content.source.lines
        edits = [
            Edit(lines.position(start), lines.position(end), said)
            for start, end, said in sorted(pieces, key=lambda piece: piece[:2])
        ]
        trees = [*content.trees[:number], meant, *content.trees[number + 1 :]]
        after = mending.proven(content, edits, trees, limits)
        if after is None:
            return None
        content = after
    return content.data


def _pieces(one: Document, addition: Addition) -> list[Piece] | None:
    """Return what is to be written for *addition* in the declaration *one*."""
    source = one.source
    if source.file.lower().endswith(".json"):
        members = Members(source.text, source.line_end, one.tree.marks)
        return members.pieces(one.tree.data, addition.path, addition.item)
    nodes = extent.composed(source.text)
    if one.index >= len(nodes):
        return None
    page = Page(source.text, source.line_end)
    path, item, order = addition.path, addition.item, addition.order
    return page.pieces(nodes[one.index], path, item, order)


def with_item(data: object, addition: Addition) -> object:
    """Return *data* with *addition*; a new key is its last."""
    return _with(data, addition.path, addition.item)


def _with(node: object, path: Path, item: object) -> object:
    step, rest = path[0], path[1:]
    if isinstance(node, list):
        return [
            _with(one, rest, item) if place == step else one
            for place, one in enumerate(node)
        ]
    known = cast("dict[str, object]", node if isinstance(node, dict) else {})
    key = str(step)
    if rest:
        return known | {key: _with(known.get(key), rest, item)}
    if key in known:
        return known | {key: [*several(known[key]), item]}
    return known | {key: [item]}
