"""Files become declarations: text, data with places, and what is wrong with them."""

from __future__ import annotations

from functools import cached_property

from privlint.hints import TYPE_CHECKING
from privlint.model import Excerpt, Location
from privlint.reading import tree
from privlint.reading.encoding import decode
from privlint.reading.tree import Fault, Tree
from privlint.records import OpenRecord, Record

if TYPE_CHECKING:
    from privlint.model import Path
    from privlint.reading.tree import Limits, Lines, Span

_MOST_FAULTS = 2_000
_SHOWN = 1_000
_BEFORE = 200


class Source(OpenRecord):
    """
    A text file that findings can point into.

    Attributes:
        file: its name, as reports print it
        text: without a byte order mark

    """

    file: str
    text: str

    @cached_property
    def lines(self) -> Lines:
        """Return where the lines start; who finds nothing need not know."""
        return tree.lines(self.text)

    @property
    def line_end(self) -> str:
        """Return how the first line ends, or LF if nothing ends it."""
        starts = self.lines.starts
        line = self.text[: starts[1]] if len(starts) > 1 else "\n"
        return line[len(line.rstrip("\r\n")) :]

    def location(
        self, span: Span, path: Path = (), *, absent: bool = False
    ) -> Location:
        """Return the place *span*, which stands for the node *path*."""
        start, end = tree.bounds(span)
        first = self.lines.position(min(start, len(self.text)))
        last = self.lines.position(min(end, len(self.text)))
        return Location(self.file, first, last, path, absent)

    def excerpt(self, location: Location) -> Excerpt:
        """Return the line of *location* and the one before it."""
        line, column = location.start.line, location.start.column
        first = max(line - 1, 1)
        cut = max(column - 1 - _BEFORE, 0) if column > _SHOWN else 0
        shown = [self._line(number, cut) for number in range(first, line + 1)]
        if len(shown) > 1 and not shown[0].strip():
            first, shown = line, shown[1:]
        return Excerpt(first, tuple(shown), cut)

    def _line(self, number: int, cut: int) -> str:
        """Return what is shown of a line from its character *cut* on."""
        starts = self.lines.starts
        end = starts[number] if number < len(starts) else len(self.text)
        start = min(starts[number - 1] + cut, end)
        return self.text[start : min(start + _SHOWN, end)].rstrip("\r\n")


class Document(Record):
    """
    One declaration of a file.

    Attributes:
        source: the file
        index: which of the file, from 0
        tree: what was read

    """

    source: Source
    index: int
    tree: Tree

    def locate(self, path: Path, *, absent: bool = False) -> Location:
        """Return the place that stands for the node *path* of the long form."""
        span = tree.locate(self.tree.marks, path)
        return self.source.location(span, path, absent=absent)


def source(file: str, data: bytes) -> tuple[Source, Fault | None]:
    """Return the text of *data*, and what is wrong with its encoding."""
    text, fault = decode(data)
    return Source(file, text), fault


def documents(file: str, data: bytes, limits: Limits) -> list[Document]:
    """
    Return the declarations of the file *file* with the content *data*.

    There is always one at least; what cannot be read says so as a fault.
    """
    if len(data) > limits.size:
        return [broken(file, "file-too-large", (("limit", str(limits.size)),))]
    text, fault = source(file, data)
    if fault:
        return [_broken(text, fault)]
    trees = _read(text, limits) if text.text.strip() else []
    return [
        Document(text, index, _bounded(one))
        for index, one in enumerate(trees or [Tree(None, 0)])
    ]


def broken(file: str, kind: str, facts: tuple[tuple[str, str], ...] = ()) -> Document:
    """Return the document of a file of which nothing was read."""
    empty, _ = source(file, b"")
    return _broken(empty, Fault(kind, 0, (), facts))


def _read(text: Source, limits: Limits) -> list[Tree]:
    if text.file.lower().endswith(".json"):
        from privlint.reading import json

        return json.read(text.text, limits)
    from privlint.reading import yaml

    return yaml.read(text.text, limits)


def _bounded(one: Tree) -> Tree:
    """Return *one*, or only faults where it says nothing or is nothing but faults."""
    said = one.data.strip() if isinstance(one.data, str) else one.data
    if len(one.faults) > _MOST_FAULTS:
        return Tree(None, one.marks, one.faults[:_MOST_FAULTS], readable=False)
    if not one.readable or (said is not None and said != ""):
        return one
    empty = Fault("declaration-empty", tree.locate(one.marks, ()))
    return Tree(None, one.marks, one.faults or (empty,), readable=False)


def _broken(text: Source, fault: Fault) -> Document:
    return Document(text, 0, Tree(None, 0, (fault,), readable=False))
