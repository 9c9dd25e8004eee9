"""The format `github`: annotations of GitHub Actions, and the whole list below them."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import Severity, Text
from privlint.render import concise
from privlint.render.escape import attribute, command
from privlint.render.inert import inert
from privlint.render.place import from_root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding
    from privlint.render import Options
    from privlint.report import Report

MOST = 10
"""The runner keeps so many annotations of a kind for each step."""
_LONGEST = 2_000
"""The runner cuts a message behind 4,096 units of UTF-16, two a character at most."""
_KINDS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}
_MORE = Text(
    "en nog {n}: de hele lijst staat in het logboek en in de samenvatting van de taak",
    "and {n} more: the whole list is in the log and in the summary of the job",
)


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield the annotations of *report*, and then its findings one a line."""
    for severity, kind in _KINDS.items():
        found = [one for one in report.findings if one.severity is severity]
        shown = found if len(found) <= MOST else found[: MOST - 1]
        for finding in shown:
            yield _annotation(kind, finding, options)
        if len(shown) < len(found):
            more = _MORE.said(options.language).format(n=len(found) - len(shown))
            yield f"::{kind} title=privlint::{command(more)}\n"
    yield from concise.render(report, options)


def _annotation(kind: str, finding: Finding, options: Options) -> str:
    start, end = finding.location.start, finding.location.end
    properties = {
        "title": f"privlint {finding.code} {finding.name}",
        "file": from_root(finding.location.file, options),
        "line": str(start.line),
        "endLine": str(end.line),
    }
    if start.line == end.line:
        properties |= {"col": str(start.column), "endColumn": str(end.column)}
    said = ",".join(f"{key}={attribute(value)}" for key, value in properties.items())
    message = finding.message.said(options.language)
    mend = finding.mend.line(options.language)
    law = finding.law[0].text.said(options.language) if finding.law else ""
    text = f"{message}{f' ({law})' if law else ''}. {mend}"
    return f"::{kind} {said}::{command(inert(text)[:_LONGEST])}\n"
