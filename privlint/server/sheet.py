"""One version of a declaration file: what it holds, and what stands where."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from operator import attrgetter

from privlint import document
from privlint.hints import TYPE_CHECKING
from privlint.reading import remarks
from privlint.reading.tree import bounds, is_alias
from privlint.records import OpenRecord, Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from privlint.document import Document
    from privlint.model import Path
    from privlint.reading.tree import Limits, Mark, Span
    from privlint.server.page import Page


class Node(Record):
    """
    A key or a scalar, where it is written.

    Attributes:
        start: the offset of its first character
        end: the offset behind the last
        document: which declaration of the file it stands in, from 0
        path: the node, of what is written
        value: the scalar; of a key, the key
        key: whether it is the key that *path* ends with

    """

    start: int
    end: int
    document: int
    path: Path
    value: object
    key: bool


class Sheet(OpenRecord):
    """
    One version of a declaration file, read once.

    Attributes:
        page: its text
        documents: the declarations in it, at least one

    """

    page: Page
    documents: tuple[Document, ...]

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """Return all keys and scalars in the order in which they are written."""
        found = [
            node
            for one in self.documents
            if one.tree.readable
            for node in _nodes(one.index, one.tree.data, one.tree.marks)
        ]
        return tuple(sorted(found, key=attrgetter("start")))

    @cached_property
    def firsts(self) -> Mapping[int, tuple[int, Path]]:
        """Return by line the outermost node that starts there, and its document."""
        trees = [(one.index, one.tree) for one in self.documents]
        read = [(index, one.marks) for index, one in trees if one.readable]
        return remarks.firsts(read, self.page.source.lines)

    def node(self, offset: int) -> Node | None:
        """Return the key or scalar at *offset*, which may be right behind it."""
        place = bisect_right(self.nodes, offset, key=attrgetter("start")) - 1
        found = self.nodes[place] if place >= 0 else None
        return found if found is not None and offset <= found.end else None


def sheet(page: Page, limits: Limits) -> Sheet:
    """Return what the declaration file *page* holds."""
    return Sheet(page, tuple(document.documents(page.source.file, data(page), limits)))


def data(page: Page) -> bytes:
    """Return *page* as a file would hold it; half a character becomes `?`."""
    return page.source.text.encode("utf-8", "replace")


def extent(mark: Mark) -> tuple[int, int]:
    """Return where the first scalar or key of *mark* starts and the last one ends."""
    spans = [bounds(one) for one in _spans(mark)]
    return min(start for start, _end in spans), max(end for _start, end in spans)


def _spans(marks: Mark) -> Iterator[Span]:
    """Yield the spans of the keys, scalars, aliases and starts of *marks*."""
    stack = [marks]
    while stack:
        mark = stack.pop()
        if isinstance(mark, int):
            yield mark
            continue
        yield mark[0]
        if is_alias(mark):
            continue
        if len(mark) == 3:  # noqa: PLR2004 - a mapping
            yield from mark[1].values()
            stack += mark[2].values()
        else:
            stack += mark[1]


def _nodes(index: int, data: object, marks: Mark) -> Iterator[Node]:
    """Yield the keys and scalars of a document, an alias only where it is defined."""
    stack: list[tuple[Path, object, Mark]] = [((), data, marks)]
    while stack:
        path, value, mark = stack.pop()
        if isinstance(mark, int):
            yield Node(*bounds(mark), index, path, value, key=False)
        elif is_alias(mark):
            continue
        elif isinstance(value, dict) and len(mark) == 3:  # noqa: PLR2004 - a mapping
            for key, span in mark[1].items():
                yield Node(*bounds(span), index, (*path, key), key, key=True)
                if key in value and key in mark[2]:
                    stack.append(((*path, key), value[key], mark[2][key]))
        elif isinstance(value, list) and len(mark) != 3:  # noqa: PLR2004 - a mapping
            items = zip(value, mark[1], strict=True)
            stack += [((*path, step), *one) for step, one in enumerate(items)]
