"""The nouns that every part shares: places, severities, texts and findings."""

from __future__ import annotations

from enum import StrEnum

from privlint.hints import TYPE_CHECKING
from privlint.records import OrderedRecord, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

Path = tuple[str | int, ...]
"""Where a node lies in a declaration: `("purposes", 0, "name")`."""

LANGUAGES = ("nl", "en")
"""The languages that every text of privlint exists in."""
PROFILES = ("notice", "register", "processor", "strict")
"""The documents whose duties can be asked, and good practice on top of them."""


class Severity(StrEnum):
    """How grave a finding is, the gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """Return 0 for the gravest."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Duty(StrEnum):
    """Who asks for what a rule asks: the law, guidance, or only this tool."""

    LAW = "law"
    GUIDANCE = "guidance"
    DECLARATION = "declaration"


class Text(Record):
    """
    A text in both languages.

    Attributes:
        nl: the Dutch text
        en: the English text

    """

    nl: str
    en: str

    def said(self, language: str, **facts: str) -> str:
        """
        Return the text in *language*, which is `nl` or `en`.

        Where facts are given, each stands in the text where its name is in braces.
        """
        text = self.nl if language == "nl" else self.en
        return text.format(**facts) if facts else text

    def line(self, language: str) -> str:
        """Return the text in *language* on one line, with single blanks."""
        return " ".join(self.said(language).split())


SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: Text("fout", "error"),
    Severity.WARNING: Text("waarschuwing", "warning"),
    Severity.INFO: Text("tip", "info"),
}
"""The words of severities in reports."""
DUTIES: Mapping[Duty, Text] = {
    Duty.LAW: Text("wettelijk verplicht", "required by law"),
    Duty.GUIDANCE: Text("volgt uit richtsnoeren", "asked by guidance"),
    Duty.DECLARATION: Text(
        "alleen gevraagd door privlint", "asked only by privlint, not by law"
    ),
}
"""Who asks, as reports say it."""


class Position(OrderedRecord):
    """
    A place in a text file.

    Attributes:
        line: counted from 1; lines end in LF, CRLF or CR
        column: counted from 1, in characters

    """

    line: int
    column: int


class Location(OrderedRecord):
    """
    The place of a finding.

    Attributes:
        file: the name as it was given or found
        start: the first character
        end: behind the last character
        path: the node, which may be missing from the file
        absent: whether the node is missing, so that the place is its parent's

    """

    file: str
    start: Position
    end: Position
    path: Path = ()
    absent: bool = False


class Citation(Record):
    """
    A place in the law.

    Attributes:
        text: as the report prints it, in both languages
        url: the official text, or ""

    """

    text: Text
    url: str = ""


class Excerpt(Record):
    """
    The lines around a finding, as they stand in the file.

    Attributes:
        first: number of the first line
        lines: without their ends; the last is the line of the finding
        cut: how many characters were left out at the left of each line

    """

    first: int
    lines: tuple[str, ...]
    cut: int = 0


class Edit(Record):
    """
    A piece of the file of a finding, and what comes in its place.

    Attributes:
        start: the first character
        end: behind the last
        text: what comes there

    """

    start: Position
    end: Position
    text: str


class Change(Record):
    """
    What a fix changes in the data of a declaration.

    Attributes:
        path: the node, as it is written
        what: its `value`, its `key`, or that it is `gone` from its list
        to: the new value or key

    """

    path: Path
    what: Literal["value", "key", "gone"]
    to: str = ""


class Fix(Record):
    """
    How a finding can be mended by a program.

    Attributes:
        edits: of the file of the finding, in reading order, none over another
        safe: whether nobody needs to look at it
        changes: what the edits change in the declaration of the finding

    """

    edits: tuple[Edit, ...]
    safe: bool = True
    changes: tuple[Change, ...] = ()


class Finding(Record):
    """
    One fault of a declaration, with everything that a report says of it.

    Attributes:
        code: short code of the rule, such as `RET001`
        name: name of the rule, such as `retention-missing`
        severity: how grave it is
        duty: who asks
        law: the citations, the narrowest first
        message: one line without a full stop
        mend: what to do
        location: where
        identity: the node by ids instead of positions, for a fingerprint
        document: which declaration of the file, from 0
        excerpt: the source around it, or None
        related: other places that the finding speaks of
        declaration: the file of the declaration that it is about
        fix: how a program can mend it, or None

    """

    code: str
    name: str
    severity: Severity
    duty: Duty
    law: tuple[Citation, ...]
    message: Text
    mend: Text
    location: Location
    identity: str
    document: int = 0
    excerpt: Excerpt | None = None
    related: tuple[Location, ...] = ()
    declaration: str = ""
    fix: Fix | None = None
