"""Exceptions written into a declaration: a comment above what somebody accepts."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import Edit, Fix, Position
from privlint.reading import remarks
from privlint.records import replace
from privlint.suppressions import comment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from privlint.document import Document
    from privlint.model import Finding

_Spot = tuple[int, str]
"""A line, and the word of the comment to write above it."""


def written(
    found: Sequence[Document], findings: Iterable[Finding], reason: str
) -> list[Finding]:
    """
    Return those of *findings* that a comment can except, with the edit that writes it.

    *found* are the declarations of the file. The comment stands on a line of its own
    above the innermost node around the finding that begins a line; about what the
    declaration lacks altogether it speaks of the file. One comment holds the codes of
    all rules that find something at its node. JSON has no comments.
    """
    source = found[0].source
    if source.file.lower().endswith(".json"):
        return []
    read = [(one.index, one.tree.marks) for one in found if one.tree.readable]
    spots: dict[_Spot, list[Finding]] = {}
    first = remarks.firsts(read, source.lines)
    for one in findings:
        around = [
            (path, line)
            for line, (document, path) in first.items()
            if document == one.document and path == one.location.path[: len(path)]
        ]
        if any(path for path, _line in around):
            _path, line = max(around, key=lambda it: (len(it[0]), -it[1]))
            spots.setdefault((line, "ignore"), []).append(one)
        elif lines := [line for line, it in first.items() if it[0] == one.document]:
            spots.setdefault((min(lines), "file-ignore"), []).append(one)
    return [
        replace(one, fix=_above(found[0], spot, several, reason))
        for spot, several in spots.items()
        for one in several
    ]


def _above(one: Document, spot: _Spot, findings: Sequence[Finding], reason: str) -> Fix:
    """Return the fix that writes the comment for *findings* above a line."""
    line, word = spot
    starts = one.source.lines.starts
    text = one.source.text[starts[line - 1] :]
    indent = text[: len(text) - len(text.lstrip(" \t"))]
    codes = sorted({finding.code for finding in findings})
    said = f"{indent}{comment(word, codes, reason)}{one.source.line_end}"
    place = Position(line, 1)
    return Fix((Edit(place, place, said),))
