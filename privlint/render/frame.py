"""The frame of a finding: its lines of source with the fault underlined."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from privlint.hints import TYPE_CHECKING
from privlint.records import Record
from privlint.render.columns import NARROWEST, columns
from privlint.render.inert import cells
from privlint.render.paint import DIM, HEADS, paint
from privlint.render.words import ABSENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Excerpt, Finding, Location
    from privlint.render import Options


def margin(finding: Finding) -> int:
    """Return how many columns the line numbers of the frame take."""
    excerpt = finding.excerpt
    if excerpt is None:
        return 1
    return len(str(excerpt.first + max(len(excerpt.lines) - 1, 0)))


def frame(finding: Finding, options: Options) -> Iterator[str]:
    """Yield the lines of the frame, or none when *finding* has no excerpt."""
    excerpt = finding.excerpt
    if excerpt is None or not excerpt.lines:
        return
    number = margin(finding)
    room = max(options.width - number - 4, NARROWEST)
    edge = paint(" " * (number + 2) + "|", DIM, options)
    yield edge
    *before, marked = (_Line.of(text, excerpt.cut > 0) for text in excerpt.lines)
    for at, line in enumerate(before, excerpt.first):
        yield _numbered(at, number, line.shown(0, 0, room), options)
    start, end = _span(finding.location, excerpt)
    line = marked.reaching(start)
    at = excerpt.first + len(before)
    yield _numbered(at, number, line.shown(start, end, room), options)
    offset, length = line.mark(start, end, room)
    said = ABSENT.said(options.language) if finding.location.absent else ""
    for under in _underline(offset, length, said, room):
        yield f"{edge} {paint(under, HEADS[finding.severity], options)}"
    yield edge


def _numbered(at: int, number: int, shown: str, options: Options) -> str:
    return f"{paint(f' {at:>{number}} |', DIM, options)} {shown}".rstrip()


def _span(location: Location, excerpt: Excerpt) -> tuple[int, int]:
    """Return where the mark starts and ends in the last line of *excerpt*."""
    line = excerpt.lines[-1]
    start = location.start.column - 1 - excerpt.cut
    start = max(0, min(start, len(line)))
    end = len(line.rstrip())
    if location.end.line == location.start.line:
        end = min(location.end.column - 1 - excerpt.cut, len(line))
    return start, max(end, start + 1)


def _underline(offset: int, length: int, said: str, room: int) -> Iterator[str]:
    """Yield the carets with *said* behind them, or below where it does not fit."""
    carets = " " * offset + "^" * length
    if not said:
        yield carets
    elif offset + length + 1 + len(said) <= room:
        yield f"{carets} {said}"
    else:
        yield carets
        yield " " * max(0, min(offset, room - len(said))) + said


class _Line(Record):
    """
    A line of source as it can be shown.

    Attributes:
        cells: one text for each character
        ends: the column behind each number of cells, from 0 cells on
        cut: 1 when something was left out before the line, else 0

    """

    cells: tuple[str, ...]
    ends: tuple[int, ...]
    cut: int

    @classmethod
    def of(cls, text: str, cut: bool) -> _Line:  # noqa: FBT001 - a fact, no mode
        """Return the line for *text*, whose tabs take four columns."""
        shown = tuple(
            "    " if character == "\t" else cell
            for character, cell in zip(text, cells(text), strict=True)
        )
        wide = len if "".join(shown).isascii() else columns
        return cls(shown, (0, *accumulate(map(wide, shown))), int(cut))

    def reaching(self, index: int) -> _Line:
        """Return the line with a cell at *index*, which may be just behind it."""
        if index < len(self.cells):
            return self
        return _Line((*self.cells, " "), (*self.ends, self.ends[-1] + 1), self.cut)

    def shown(self, start: int, end: int, room: int) -> str:
        """Return what fits in *room* columns, with the mark in sight."""
        first, last = self._window(start, end, room)
        left = "…" if first or self.cut else ""
        right = "…" if last < len(self.cells) else ""
        return f"{left}{''.join(self.cells[first:last])}{right}"

    def mark(self, start: int, end: int, room: int) -> tuple[int, int]:
        """Return at which column of the shown line the mark is, and how wide."""
        first, last = self._window(start, end, room)
        left = 1 if first or self.cut else 0
        length = self.ends[max(min(end, last), start)] - self.ends[start]
        return left + self.ends[start] - self.ends[first], max(length, 1)

    def _window(self, start: int, end: int, room: int) -> tuple[int, int]:
        """Return the first cell to show and the one behind the last."""
        ends, total = self.ends, self.ends[-1]
        if self.cut + total <= room:
            return 0, len(self.cells)
        inner = room - 2
        first = 0
        if ends[start] > room // 2 and ends[end] > inner:
            spare = max(0, inner - (ends[end] - ends[start])) // 2
            left = min(ends[start] - spare, total - inner)
            first = min(bisect_left(ends, left), start)
        return first, bisect_right(ends, ends[first] + inner) - 1
