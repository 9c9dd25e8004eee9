"""Comments in a declaration that speak to privlint, and the nodes they stand at."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from privlint.reading.tree import bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Path
    from privlint.reading.tree import Lines, Mark, Span

_REMARK = re.compile(r"#[ \t]*privlint:[ \t]*([^\r\n]*)")
_BLANK = re.compile(r"[ \t]*(?:#[^\r\n]*)?\Z")


@dataclass(frozen=True, slots=True)
class Remark:
    """
    A comment that starts with `privlint:`.

    Attributes:
        text: what follows, without white space at its ends
        start: where the comment starts in the file
        end: behind it
        path: the node that it stands at or above, and which it covers

    """

    text: str
    start: int
    end: int
    path: Path


def remarks(text: str, lines: Lines, marks: Mark) -> Iterator[Remark]:
    """Yield the remarks in *text* that stand at or above a node of *marks*."""
    if "privlint:" not in text:
        return
    found = list(_REMARK.finditer(text))
    if not found:
        return
    scalars = sorted(bounds(one) for one in _scalars(marks))
    first: dict[int, Path] = {}
    for path, span in _starts(marks):
        line = lines.position(bounds(span)[0]).line
        if line not in first or len(path) < len(first[line]):
            first[line] = path
    below = _contents(text, lines)
    for match in found:
        if _inside(match.start(), scalars) or not _begins(text, match.start()):
            continue
        line = lines.position(match.start()).line
        covered = first.get(line, first.get(below[line]))
        if covered is not None:
            end = match.start() + len(match[0].rstrip())
            yield Remark(match[1].strip(), match.start(), end, covered)


def _begins(text: str, at: int) -> bool:
    """Return whether the number sign *at* starts a comment: white space before it."""
    return at == 0 or text[at - 1] in " \t\r\n"


def _inside(at: int, scalars: list[tuple[int, int]]) -> bool:
    """Return whether the sign *at* belongs to one of *scalars*, in order."""
    place = bisect_right(scalars, at, key=itemgetter(0)) - 1
    return place >= 0 and at < scalars[place][1]


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
    while stack:
        path, mark = stack.pop()
        if isinstance(mark, int):
            continue
        if len(mark) == 3:  # noqa: PLR2004 - a mapping
            for key, span in mark[1].items():
                yield (*path, key), span
            stack += [((*path, key), one) for key, one in mark[2].items()]
        else:
            for step, one in enumerate(mark[1]):
                yield (*path, step), one if isinstance(one, int) else _first(one)
                stack.append(((*path, step), one))


def _first(mark: tuple[object, ...]) -> Span:
    """Return where a mapping or list starts, as its first key does."""
    start = mark[0]
    return start if isinstance(start, int) else 0
