"""The format `json`: everything a report knows, for programs."""

from __future__ import annotations

import json

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.model import Severity
from privlint.render.fingerprint import fingerprints
from privlint.render.pointer import pointer
from privlint.version import __version__

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from privlint.model import Citation, Finding, Fix, Location, Position, Text
    from privlint.render import Options
    from privlint.report import Report
    from privlint.rulebook import Change

SCHEMA_VERSION = "1"
"""Changes when a reader of the older form could misread the new one."""


def render(report: Report, options: Options) -> Iterator[str]:
    """
    Yield *report* as one JSON object in ASCII, with each finding on its own line.

    It holds both languages and all findings whatever *options* say, so that a
    program always meets the same form.
    """
    del options
    yield '{\n"findings": ['
    gap = "\n"
    found = report.findings
    for finding, fingerprint in zip(found, fingerprints(found), strict=True):
        yield f"{gap}{serialised(finding_object(finding, fingerprint))}"
        gap = ",\n"
    yield f'\n],\n"schema_version": {serialised(SCHEMA_VERSION)},\n'
    yield f'"summary": {serialised(summary_object(report))},\n'
    yield f'"tool": {serialised(tool_object(report))}\n'
    yield "}\n"


def serialised(value: object) -> str:
    r"""
    Return *value* as one line of JSON that no reader of logs takes for a command.

    `##[` is written as `\u0023#[`, which reads back as it was. A lone surrogate,
    which no strict parser accepts, is spelled out instead: `\\ud800`.
    """
    text = json.dumps(value, sort_keys=True, allow_nan=False)
    return _UNSAFE.sub(_safe, text)


def listed(values: Iterable[object]) -> str:
    """Return *values* as a JSON list, each as `serialised` on a line of its own."""
    said = ",\n".join(serialised(one) for one in values)
    return f"[\n{said}\n]"


def finding_object(finding: Finding, fingerprint: str) -> dict[str, object]:
    """Return what the report says of *finding*."""
    return {
        **_place(finding.location),
        "code": finding.code,
        "document": finding.document,
        "duty": finding.duty,
        "fingerprint": fingerprint,
        "fix": _fix(finding.fix),
        "identity": finding.identity,
        "law": [_citation(citation) for citation in finding.law],
        "mend": _text(finding.mend),
        "message": _text(finding.message),
        "name": finding.name,
        "related": [_place(location) for location in finding.related],
        "severity": finding.severity,
    }


def _fix(fix: Fix | None) -> dict[str, object] | None:
    if fix is None:
        return None
    edits = [
        {
            "end": _position(edit.end),
            "start": _position(edit.start),
            "text": edit.text,
        }
        for edit in fix.edits
    ]
    return {"edits": edits, "safe": fix.safe}


def _place(location: Location) -> dict[str, object]:
    return {
        "absent": location.absent,
        "end": _position(location.end),
        "path": location.file,
        "pointer": pointer(location.path),
        "start": _position(location.start),
    }


def _position(position: Position) -> dict[str, int]:
    return {"column": position.column, "line": position.line}


def _citation(citation: Citation) -> dict[str, str | None]:
    return {**_text(citation.text), "url": citation.url or None}


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "nl": text.nl}


def summary_object(report: Report) -> dict[str, object]:
    """Return how much was found, asked and left out."""
    return {
        **{severity.value: report.count(severity) for severity in Severity},
        "changes": [_change(change) for change in report.changes],
        "declarations": report.declarations,
        "exceptions_applied": report.exceptions_applied,
        "excluded": report.excluded,
        "expired": report.expired,
        "failed": report.failed,
        "files": len(report.files),
        "passed_over": report.passed_over,
        "rules": report.rules,
        "fixed": sum(entry.count for entry in report.fixed),
        "known": len(report.known),
        "mended": len(report.mended),
        "suppressed": len(report.suppressed),
        "skipped": [
            {"reason": _text(skipped.reason), "rules": skipped.rules}
            for skipped in report.skipped
        ],
    }


def _change(change: Change) -> dict[str, object]:
    return {
        "after": change.after,
        "before": change.before,
        "code": change.code,
        "files": list(change.files),
        "name": change.name,
        "reason": change.reason,
    }


def tool_object(report: Report) -> dict[str, str]:
    """Return what made the report, and by the law of which day."""
    return {"as_of": report.as_of, "name": "privlint", "version": __version__}


# Read from the left, so that neither an escaped backslash nor a whole pair of
# surrogates is taken for half of something else.
_UNSAFE = lazy.pattern(
    r"\\\\"
    r"|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}"
    r"|(?P<lone>\\ud[89a-f][0-9a-f]{2})"
    r"|(?P<command>#(?=#(?:(?i:vso|teamcity))?\[))"
)


def _safe(match: re.Match[str]) -> str:
    if match["command"]:
        return r"\u0023"
    return f"\\{match[0]}" if match["lone"] else match[0]
