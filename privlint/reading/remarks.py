"""Comments in a declaration that speak to privlint, and the nodes they stand at."""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.reading.tree import bounds
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from privlint.model import Path
    from privlint.reading.tree import Lines, Mark, Span

_REMARK = lazy.pattern(r"#[ \t]*privlint:[ \t]*([^\r\n]*)")
_BLANK = lazy.pattern(r"[ \t]*(?:#[^\r\n]*)?\Z")
_BREAK = lazy.pattern(r"[\r\n]")
_OPENING = " \t\ufeff-?:[{,."
"""What a line has before the node that a comment on it speaks of starts below."""
_CLOSING = "]}, \t"
"""What a line has that only ends lists and mappings, whose nodes start above."""


class Remark(Record):
    """
    A comment that starts with `privlint:`.

    Attributes:
        text: what follows, without white space at its ends
        start: where the comment starts in the file
        end: behind it
        document: which of the file it stands in, from 0
        path: the node that it stands at or above, and which it covers, or None

    """

    text: str
    start: int
    end: int
    document: int
    path: Path | None


def may_be_in(text: str) -> bool:
    """Return whether *text* has something that looks like a remark."""
    return _REMARK.search(text) is not None


def remarks(text: str, lines: Lines, marks: Sequence[Mark | None]) -> Iterator[Remark]:
    """
    Yield the remarks in *text*, whose documents have *marks*.

    A document that could not be read has None; then a remark that stands at no node
    of the others is left out, for nobody knows what is there.
    """
    found = list(_REMARK.finditer(text))
    if not found:
        return
    read = [(number, one) for number, one in enumerate(marks) if one is not None]
    unread = len(read) < len(marks)
    scalars = sorted(bounds(one) for _number, mark in read for one in _scalars(mark))
    first = firsts(read, lines)
    order = sorted(first)
    below = _contents(text, lines)
    for match in found:
        start = match.start()
        if _inside(start, scalars, text) or not _begins(text, start):
            continue
        line = lines.position(start).line
        before = order[at - 1] if (at := bisect_right(order, line)) else 0
        said = text[lines.starts[line - 1] : start].strip(_OPENING)
        if not said and line not in first:
            covered = first.get(below[line])
        elif line in first or (said.strip(_CLOSING) and not unread):
            covered = first.get(before)
        else:
            covered = None
        if covered is None and unread:
            continue
        document = (covered or first.get(before) or (0, ()))[0]
        path = covered[1] if covered else None
        end = start + len(match[0].rstrip())
        yield Remark(match[1].strip(), start, end, document, path)


def firsts(
    read: Iterable[tuple[int, Mark]], lines: Lines
) -> dict[int, tuple[int, Path]]:
    """Return by line the outermost node that starts there, and its document."""
    first: dict[int, tuple[int, Path]] = {}
    for number, mark in read:
        for path, span in _starts(mark):
            line = lines.position(bounds(span)[0]).line
            if line not in first or len(path) < len(first[line][1]):
                first[line] = number, path
    return first


def _begins(text: str, at: int) -> bool:
    """Return whether the number sign *at* starts a comment: white space before it."""
    return at == 0 or text[at - 1] in " \t\r\n"


def _inside(at: int, scalars: list[tuple[int, int]], text: str) -> bool:
    """Return whether the sign *at* belongs to one of *scalars*, in order."""
    place = bisect_right(scalars, at, key=itemgetter(0)) - 1
    if place < 0 or at >= scalars[place][1]:
        return False
    start = scalars[place][0]
    head = text[start] in "|>" and not _BREAK.search(text, start, at)
    return not head


def _contents(text: str, lines: Lines) -> list[int]:
    """Return by line the first below it that is neither blank nor a comment, or 0."""
    ends = [*lines.starts[1:], len(text)]
    below = [0] * (len(ends) + 1)
    for line in range(len(ends), 0, -1):
        said = text[lines.starts[line - 1] : ends[line - 1]].rstrip("\r\n")
        below[line - 1] = below[line] if _BLANK.match(said) else line
    return below


def _scalars(marks: Mark) -> Iterator[Span]:
    """Yield the spans of all scalars and keys."""
    stack = [marks]
    while stack:
        mark = stack.pop()
        if isinstance(mark, int):
            yield mark
        elif len(mark) == 3:  # noqa: PLR2004 - a mapping
            yield from mark[1].values()
            stack += mark[2].values()
        else:
            stack += mark[1]


def _starts(marks: Mark) -> Iterator[tuple[Path, Span]]:
    """Yield each node with the span with which its line starts: key, item or value."""
    stack: list[tuple[Path, Mark]] = [((), marks)]
    below: list[tuple[Path, Mark]]
    while stack:
        path, mark = stack.pop()
        if isinstance(mark, int):
            continue
        if len(mark) == 3:  # noqa: PLR2004 - a mapping
            for key, span in mark[1].items():
                yield (*path, key), span
            below = [((*path, key), one) for key, one in mark[2].items()]
            stack += reversed(below)
        else:
            below = [((*path, step), one) for step, one in enumerate(mark[1])]
            for item, one in below:
                yield item, one if isinstance(one, int) else _first(one)
            stack += reversed(below)


def _first(mark: tuple[object, ...]) -> Span:
    """Return where a mapping or list starts, as its first key does."""
    start = mark[0]
    return start if isinstance(start, int) else 0
