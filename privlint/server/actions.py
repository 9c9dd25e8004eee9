"""What an editor can do about a finding: mend it, or accept it with a reason."""

from __future__ import annotations

from privlint import judge
from privlint.hints import TYPE_CHECKING
from privlint.model import Text
from privlint.reading.tree import locate
from privlint.records import Record
from privlint.suppressions import comment, covers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.document import Document
    from privlint.model import Finding, Path
    from privlint.server.page import Page, Stretch
    from privlint.server.sheet import Sheet

_MEND = Text("Herstel: ", "Mend: ")
_ACCEPT = Text(
    "{code} hier aanvaarden, met een reden", "Accept {code} here, with a reason"
)
_ACCEPT_ALL = Text(
    "{code} in deze verklaring aanvaarden, met een reden",
    "Accept {code} in this declaration, with a reason",
)
_REASON = "TODO"
"""No reason: until there is one, a check says so and the finding stands."""


class Action(Record):
    """
    A change of the file of a declaration.

    Attributes:
        title: one line
        edits: what comes in the place of what
        finding: the one that it is about
        mends: whether the finding is gone by it, or only accepted
        preferred: whether nobody needs to look at it

    """

    title: str
    edits: tuple[tuple[Stretch, str], ...]
    finding: Finding
    mends: bool
    preferred: bool = False


def mended(finding: Finding, page: Page, language: str) -> Iterator[Action]:
    """Yield how a program can mend *finding* in the file *page*."""
    if finding.fix is None:
        return
    edits = tuple(
        ((page.place(one.start), page.place(one.end)), one.text)
        for one in finding.fix.edits
    )
    title = f"{_MEND.said(language)}{finding.mend.line(language)}"
    yield Action(title, edits, finding, mends=True, preferred=finding.fix.safe)


def accepted(
    finding: Finding, sheet: Sheet, faults: frozenset[str], language: str
) -> Iterator[Action]:
    """
    Yield the comment that accepts *finding* at its node, or for the whole file.

    There is none in JSON, which has no comments, and none for *faults*, which nobody
    can accept.
    """
    source = sheet.page.source
    if finding.name in faults or source.file.lower().endswith(".json"):
        return
    one = sheet.documents[finding.document]
    line = _line(sheet, one, finding.location.path)
    document, path = sheet.firsts.get(line, (-1, ()))
    held = document == one.index and covers(
        judge.identity(one.tree.data, path), finding.identity
    )
    word, title = ("ignore", _ACCEPT) if held else ("file-ignore", _ACCEPT_ALL)
    start = source.lines.starts[(line if held else _line(sheet, one, ())) - 1]
    text = source.text[start:]
    indent = text[: len(text) - len(text.lstrip(" "))]
    said = f"{indent}{comment(word, [finding.code], _REASON)}{source.line_end}"
    place = sheet.page.stretch(start, start)
    yield Action(
        title.said(language).format(code=finding.code),
        ((place, said),),
        finding,
        mends=False,
    )


def _line(sheet: Sheet, one: Document, path: Path) -> int:
    """Return the line on which the node *path*, or what holds it, starts."""
    return sheet.page.source.location(locate(one.tree.marks, path)).start.line
