"""What a reader makes of a text: data, and a place for every part of it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from privlint.hints import TYPE_CHECKING
from privlint.model import Position
from privlint.records import Record

if TYPE_CHECKING:
    from privlint.model import Path, Text

Span = int
"""Start and length of a piece of text, in characters, packed by `span`."""

Mark = (
    Span | tuple[Span, dict[str, Span], dict[str, "Mark"]] | tuple[Span, list["Mark"]]
)
"""A scalar's span; a mapping's with its keys and values; a list's with its items."""

LONGEST_KEY = 1_024
"""A key has at most so many characters, as YAML has it for keys on one line."""
_LENGTH_BITS = 24
_LONGEST = (1 << _LENGTH_BITS) - 1


def span(start: int, end: int) -> Span:
    """Pack *start* and *end*, which are offsets in characters."""
    return start << _LENGTH_BITS | min(max(end - start, 0), _LONGEST)


def bounds(packed: Span) -> tuple[int, int]:
    """Return start and end of *packed*."""
    start = packed >> _LENGTH_BITS
    return start, start + (packed & _LONGEST)


class Limits(Record):
    """
    How much a reader takes.

    Attributes:
        size: of a file, in bytes
        depth: of lists and mappings in each other
        values: in a file; every use of an alias counts what it stands for

    """

    size: int = 1024 * 1024
    depth: int = 64
    values: int = 100_000


class Fault(Record):
    """
    What a reader or the shape of a declaration objects to.

    Attributes:
        kind: name of the fault, which `rules/faults.yaml` describes
        span: where it stands
        path: the node, which no rule looks at
        facts: what the message says of it, by the names of its placeholders
        related: another span that it speaks of
        absent: whether the node is missing, so that the span is its parent's
        word: the key or text that stands there and should be another, or ""
        instead: what is meant by it, or None
        sure: whether nothing else can be meant

    """

    kind: str
    span: Span
    path: Path = ()
    facts: tuple[tuple[str, str | Text], ...] = ()
    related: Span | None = None
    absent: bool = False
    word: str = ""
    instead: str | None = None
    sure: bool = True


class Tree(Record):
    """
    One document of a file.

    Attributes:
        data: mappings, lists and scalars; None when it could not be read
        marks: the places, in the shape of the data
        faults: what is wrong with it
        readable: whether the data stand for what was written

    """

    data: object
    marks: Mark
    faults: tuple[Fault, ...] = ()
    readable: bool = True


class Lines(Record):
    """Where the lines of a text start, to say an offset as line and column."""

    starts: tuple[int, ...]

    def position(self, offset: int) -> Position:
        """Return line and column of *offset*, both from 1."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)


def lines(text: str) -> Lines:
    """Find the lines of *text*, which end in LF, CRLF or CR and in nothing else."""
    plain = text.replace("\r\n", " \n").replace("\r", "\n")
    sizes = [len(line) + 1 for line in plain.split("\n")]
    return Lines(tuple(accumulate(sizes[:-1], initial=0)))


def locate(marks: Mark, path: Path) -> Span:
    """
    Return the span that stands for the node *path* of the long form.

    A scalar stands for itself, a mapping or list for its key, a mapping in a list
    for its first key and value, or for its alias. For what is missing it is the
    nearest that is there; a shorthand stands for all that it is short for.
    """
    mark = marks
    key: Span | None = None
    for step in path:
        if isinstance(mark, int):
            break
        if len(mark) == 3:  # noqa: PLR2004 - a mapping
            places = mark[2]
            if step in places:
                key, mark = mark[1][str(step)], places[str(step)]
            elif isinstance(step, str):
                break
        elif isinstance(step, int) and step < len(mark[1]):
            key, mark = None, mark[1][step]
        else:
            break
    return _spot(mark, key)


def locate_key(marks: Mark, path: Path) -> Span:
    """Return the span of the key that *path* ends with, and which is there."""
    mark = marks
    for step in path[:-1]:
        if isinstance(mark, int):
            break
        mark = mark[2][str(step)] if len(mark) == 3 else mark[1][int(step)]  # noqa: PLR2004 - a mapping
    if isinstance(mark, int) or len(mark) != 3:  # noqa: PLR2004 - a mapping
        return locate(marks, path)
    return mark[1][str(path[-1])]


def written(marks: Mark, path: Path) -> Path | None:
    """
    Return where the node *path* of the long form is written, or None.

    What a shorthand is short for lies in the shorthand; a node that is not there, or
    that an alias stands for, is nowhere.
    """
    mark = marks
    found: Path = ()
    for step in path:
        if isinstance(mark, int):
            return found
        if is_alias(mark):
            return None
        if len(mark) == 3:  # noqa: PLR2004 - a mapping
            if isinstance(step, int):
                continue
            if step not in mark[2]:
                return None
            mark = mark[2][step]
        elif isinstance(step, int) and step < len(mark[1]):
            mark = mark[1][step]
        else:
            return None
        found = (*found, step)
    return found


def at(marks: Mark, path: Path) -> Mark | None:
    """Return the mark of the node that is written at *path*, or None."""
    mark: Mark | None = marks
    for step in path:
        if mark is None or isinstance(mark, int):
            return None
        if len(mark) == 3:  # noqa: PLR2004 - a mapping
            mark = mark[2].get(str(step))
        else:
            mark = mark[1][step] if isinstance(step, int) else None
    return mark


def is_alias(mark: Mark) -> bool:
    """Return whether what stands here stands at an anchor before it."""
    if isinstance(mark, int):
        return False
    inner = mark[1].values() if len(mark) == 3 else mark[1]  # noqa: PLR2004 - a mapping
    first = next(iter(inner), None)
    start = first[0] if isinstance(first, tuple) else first
    return start is not None and mark[0] > start


def _spot(mark: Mark, key: Span | None) -> Span:
    if isinstance(mark, int):
        empty = not mark & _LONGEST
        return key if empty and key is not None else mark
    if key is not None:
        return key
    if len(mark) == 3 and mark[1]:  # noqa: PLR2004 - a mapping
        if is_alias(mark):
            return mark[0]
        name, first = next(iter(mark[1].items()))
        value = mark[2].get(name)
        if isinstance(value, int):
            return span(bounds(first)[0], max(bounds(value)[1], bounds(first)[1]))
        return first
    return mark[0]
