"""The outcome of a run: all findings, and what was asked of what."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import Severity, Text
from privlint.records import Record, field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from privlint.baseline import Entry
    from privlint.model import Citation, Duty, Finding
    from privlint.rulebook import Change
    from privlint.suppressions import Suppressed

NO_STATEMENT = Text(
    "geen gepubliceerde tekst (`statement.file`)",
    "no published text (`statement.file`)",
)
NO_REGISTER = Text(
    "geen register (`profile: register`)", "no register (`profile: register`)"
)
"""Why rules were not asked."""


class Skipped(Record):
    """
    Rules that could not be asked.

    Attributes:
        reason: why, such as a statement file that is not there
        rules: how many

    """

    reason: Text
    rules: int


class Asked(Record):
    """
    A rule that was asked.

    Attributes:
        code: short code
        name: name
        topic: what it is about
        severity: of its findings
        duty: who asks
        law: the citations, the narrowest first
        title: what is required, as a sentence

    """

    code: str
    name: str
    topic: str
    severity: Severity
    duty: Duty
    law: tuple[Citation, ...]
    title: Text


class Checked(Record):
    """
    A declaration that was checked.

    Attributes:
        file: its file
        document: which of the file, from 0
        name: whose declaration it is, or ""
        purposes: id and name of each
        asked: the names of the rules that it was asked

    """

    file: str
    document: int
    name: str
    purposes: tuple[tuple[str, str], ...]
    asked: frozenset[str]


class Outcome(Record):
    """
    What one file gave.

    Attributes:
        findings: in no order
        declarations: how many it holds
        checked: those that could be read
        asked: the names of the rules that were asked
        unread: the names of those that a declaration without a published text
            was not asked
        unregistered: the names of those that a declaration which is no register
            was not asked
        suppressed: findings that somebody has accepted

    """

    findings: tuple[Finding, ...]
    declarations: int
    checked: tuple[Checked, ...] = ()
    asked: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    unregistered: frozenset[str] = frozenset()
    suppressed: tuple[Suppressed, ...] = ()


class Report(Record):
    """
    The outcome of a run.

    Attributes:
        findings: in reading order
        files: the declaration files that were read
        declarations: how many declarations they hold
        rules: how many rules were asked
        as_of: the day whose law was applied, as `2026-11-22`
        skipped: rules not asked, by reason
        passed_over: files named like a declaration that are none
        excluded: declaration files that settings or the call leave out
        fail_on: the severity from which a run fails, or None for never
        changes: what settings and packs made of the shipped rules
        asked: the rules that were asked, by code, if a format wants them
        checked: the declarations, in the order of *files*
        texts: the content of files with findings, if a format wants it, read as
            UTF-8 with its byte order mark
        suppressed: findings that somebody accepted, with the exception
        expired: how many exceptions are over, so that their findings are back
        known: findings that were there before, by a baseline
        fixed: what of the baseline is gone
        exceptions_applied: whether exceptions counted, or were left out of account
        strict_baseline: whether a run fails over what is gone
        mending: whether files were mended as far as they could be
        mended: the findings that are gone by it, where they stood
        left: those that could not be mended without something else

    """

    findings: tuple[Finding, ...]
    files: tuple[str, ...]
    declarations: int
    rules: int
    as_of: str
    skipped: tuple[Skipped, ...] = ()
    passed_over: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    fail_on: Severity | None = Severity.ERROR
    changes: tuple[Change, ...] = ()
    asked: tuple[Asked, ...] = ()
    checked: tuple[Checked, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    suppressed: tuple[Suppressed, ...] = ()
    expired: int = 0
    known: tuple[Finding, ...] = ()
    fixed: tuple[Entry, ...] = ()
    exceptions_applied: bool = True
    strict_baseline: bool = False
    mending: bool = False
    mended: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()

    @property
    def failed(self) -> bool:
        """Return whether the run fails, by what was found or a baseline too long."""
        return bool(self.strict_baseline and self.fixed) or self.fails(self.findings)

    def fails(self, findings: Iterable[Finding]) -> bool:
        """Return whether one of *findings* is as grave as `fail_on`."""
        limit = self.fail_on
        return limit is not None and any(
            finding.severity.rank <= limit.rank for finding in findings
        )

    def mendable(self, *, safe: bool) -> int:
        """Return how many findings a program can still mend, *safe*ly or not."""
        left = set(self.left)
        found = [one for one in self.findings if one not in left]
        return sum(one.fix is not None and one.fix.safe is safe for one in found)

    def count(self, severity: Severity) -> int:
        """Return how many findings have *severity*."""
        return sum(finding.severity is severity for finding in self.findings)


def in_reading_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort *findings* by file, place and code, whatever order they came in."""
    return tuple(sorted(findings, key=lambda f: (f.location, f.code, f.message.en)))
