"""The outcome of a run: all findings, and what was asked of what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from privlint.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from privlint.model import Finding, Text


@dataclass(frozen=True, slots=True)
class Skipped:
    """
    Rules that could not be asked.

    Attributes:
        reason: why, such as a statement file that is not there
        rules: how many

    """

    reason: Text
    rules: int


@dataclass(frozen=True, slots=True)
class Report:
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
        fail_on: the severity from which a run fails, or None for never

    """

    findings: tuple[Finding, ...]
    files: tuple[str, ...]
    declarations: int
    rules: int
    as_of: str
    skipped: tuple[Skipped, ...] = ()
    passed_over: tuple[str, ...] = ()
    fail_on: Severity | None = Severity.ERROR

    @property
    def failed(self) -> bool:
        """Return whether a finding is as grave as `fail_on`."""
        limit = self.fail_on
        return limit is not None and any(
            finding.severity.rank <= limit.rank for finding in self.findings
        )

    def count(self, severity: Severity) -> int:
        """Return how many findings have *severity*."""
        return sum(finding.severity is severity for finding in self.findings)


def in_reading_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort *findings* by file, place and code, whatever order they came in."""
    return tuple(sorted(findings, key=lambda f: (f.location, f.code, f.message.en)))
