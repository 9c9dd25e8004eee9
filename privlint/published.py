"""The published statement as rules see it, and the places in its file."""

from __future__ import annotations

from privlint.document import source
from privlint.hints import TYPE_CHECKING
from privlint.reading.tree import span
from privlint.records import Record

if TYPE_CHECKING:
    from privlint.document import Source
    from privlint.model import Location, Path
    from privlint.reading.statement import Paragraph, Statement

LARGEST = 1024 * 1024
"""A published text weighs at most this much, and so do all of a file together."""
_SIGNS = (b"\n", b"\r", b"\t", b"|", b"<")
"""What may begin another paragraph."""
_EACH = 30
"""So many bytes each of them counts for: a short paragraph costs as much to judge."""


class Published(Record):
    """
    The published texts of one declaration.

    Attributes:
        sources: the files
        statements: what was read from them, in the same order

    """

    sources: tuple[Source, ...] = ()
    statements: tuple[Statement, ...] = ()

    def view(self) -> dict[str, object]:
        """Return what rules select under `statement`: text, links and quoted."""
        if not self.statements:
            return {}
        return {
            "text": [
                {
                    "text": part.text,
                    "kind": part.kind,
                    "links": part.links,
                    "ends_open": part.ends_open,
                    "empty": part.empty,
                }
                for one in self.statements
                for part in one.paragraphs
            ],
            "links": [
                {
                    "target": link.target,
                    "text": link.text,
                    "kind": link.kind,
                    "host": link.host,
                }
                for one in self.statements
                for link in one.links
            ],
            "quoted": [
                {"text": mark.text, "before": mark.before, "repeated": mark.repeated}
                for one in self.statements
                for mark in one.quoted
            ],
        }

    def locate(
        self, path: Path, words: tuple[int, int] | None
    ) -> tuple[Source, Location]:
        """Return file and place of the node *path* of the view, or of its *words*."""
        kind, index = str(path[1]), path[2] if len(path) > 2 else 0  # noqa: PLR2004 - statement, text, 0
        left = index if isinstance(index, int) else 0
        for text, one in zip(self.sources, self.statements, strict=True):
            found = _in(one, kind, left)
            if not isinstance(found, int):
                part, inside = found
                return text, _location(text, part, inside or words, path)
            left -= found
        return self.sources[0], self.sources[0].location(0, path)


def _in(
    one: Statement, kind: str, index: int
) -> tuple[Paragraph, tuple[int, int] | None] | int:
    """Return the paragraph of an item and its place in it, or how many there are."""
    if kind == "text":
        parts = one.paragraphs
        return (parts[index], None) if index < len(parts) else len(parts)
    items = one.links if kind == "links" else one.quoted
    if index >= len(items):
        return len(items)
    item = items[index]
    return one.paragraphs[item.paragraph], (item.start, item.end)


def _location(
    text: Source, part: Paragraph, words: tuple[int, int] | None, path: Path
) -> Location:
    first, last = words or (0, len(part.text))
    start = part.offset(first)
    end = part.offset(max(last - 1, first)) + 1
    return text.location(span(start, end), path)


def weight(data: bytes) -> int:
    """Return what the content *data* of a text weighs: its bytes, and its parts."""
    return len(data) + _EACH * sum(map(data.count, _SIGNS))


def publish(files: list[tuple[str, bytes]]) -> Published:
    """Read the published texts *files*, which are names and contents."""
    if not files:
        return Published()
    from privlint.reading import statement as reader

    sources = tuple(source(name, data)[0] for name, data in files)
    return Published(
        sources,
        tuple(reader.read(text.text, reader.kind_of(text.file)) for text in sources),
    )
