"""The format `gitlab`: a report on code quality."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import Severity
from privlint.render.fingerprint import fingerprints
from privlint.render.inert import inert
from privlint.render.json import serialised
from privlint.render.place import from_root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding
    from privlint.render import Options
    from privlint.report import Report

_SEVERITIES = {
    Severity.ERROR: "major",
    Severity.WARNING: "minor",
    Severity.INFO: "info",
}


def render(report: Report, options: Options) -> Iterator[str]:
    """
    Yield *report* as a JSON array of issues.

    GitLab keeps one issue of a fingerprint, shows no names of rules, and stops at
    the first issue that lacks something.
    """
    gap = "["
    found = report.findings
    for finding, fingerprint in zip(found, fingerprints(found), strict=True):
        yield f"{gap}\n{serialised(_issue(finding, fingerprint, options))}"
        gap = ","
    yield "[]\n" if gap == "[" else "\n]\n"


def _issue(finding: Finding, fingerprint: str, options: Options) -> dict[str, object]:
    location = finding.location
    message = inert(finding.message.said(options.language))
    return {
        "check_name": finding.code,
        "description": f"{finding.code} {message}",
        "fingerprint": fingerprint,
        "location": {
            "path": inert(from_root(location.file, options)),
            "positions": {
                "begin": {
                    "column": location.start.column,
                    "line": location.start.line,
                },
                "end": {"column": location.end.column, "line": location.end.line},
            },
        },
        "severity": _SEVERITIES[finding.severity],
    }
