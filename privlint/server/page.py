"""Places in a text as editors count them: lines from 0, columns in code units."""

from __future__ import annotations

from privlint.document import Source
from privlint.hints import TYPE_CHECKING
from privlint.records import Record

if TYPE_CHECKING:
    from privlint.model import Location, Position

Place = tuple[int, int]
"""Line and column, both from 0, the column in code units of the client."""
Stretch = tuple[Place, Place]
"""The first place, and the one behind the last."""

UTF16 = "utf-16"
"""What an editor counts in unless it asks for something else."""
_MARK = "\ufeff"
_UNITS = {"utf-8": ("utf-8", 1), UTF16: ("utf-16-le", 2)}
"""The encoding that a unit belongs to, and how many bytes it takes."""


class Page(Record):
    """
    A text file as an editor has it.

    Attributes:
        source: the text that findings point into, which has no byte order mark
        marks: so many byte order marks stand before it
        unit: what columns are counted in: `utf-8`, `utf-16` or `utf-32`

    """

    source: Source
    marks: int = 0
    unit: str = UTF16

    def place(self, position: Position) -> Place:
        """Return *position* as the editor counts."""
        line, column = position.line, position.column
        text, starts = self.source.text, self.source.lines.starts
        start = starts[min(line, len(starts)) - 1]
        before = _length(text[start : start + column - 1], self.unit)
        marks = _length(_MARK * self.marks, self.unit) if line == 1 else 0
        return line - 1, before + marks

    def stretch(self, start: int, end: int) -> Stretch:
        """Return what lies from the offset *start* to *end*, in characters."""
        lines = self.source.lines
        return self.place(lines.position(start)), self.place(lines.position(end))

    def around(self, location: Location) -> Stretch:
        """Return the place of a finding."""
        return self.place(location.start), self.place(location.end)

    def offset(self, place: Place) -> int:
        """
        Return the offset of *place* in characters.

        A place behind the end of its line is that end, one within a character is
        before it.
        """
        line, column = place
        text, starts = self.source.text, self.source.lines.starts
        if line >= len(starts):
            return len(text)
        end = starts[line + 1] if line + 1 < len(starts) else len(text)
        said = text[starts[line] : end].rstrip("\r\n")
        if line == 0:
            column = max(column - _length(_MARK * self.marks, self.unit), 0)
        return starts[line] + _characters(said, column, self.unit)


def page(file: str, text: str, unit: str = UTF16) -> Page:
    """Return the page of the file *file* with the content *text*."""
    plain = text.lstrip(_MARK)
    source = Source(file, plain)
    return Page(source, len(text) - len(plain), unit)


def _length(text: str, unit: str) -> int:
    """Return how many code units *text* takes."""
    if unit not in _UNITS or text.isascii():
        return len(text)
    encoding, size = _UNITS[unit]
    return len(text.encode(encoding, "surrogatepass")) // size


def _characters(text: str, units: int, unit: str) -> int:
    """Return how many whole characters of *text* the first *units* hold."""
    if unit not in _UNITS or text.isascii():
        return min(units, len(text))
    for count, character in enumerate(text):
        units -= _length(character, unit)
        if units < 0:
            return count
    return len(text)
