"""The format `concise`: one line for each finding."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import SEVERITIES
from privlint.render.inert import inert
from privlint.render.paint import DIM, HEADS, paint
from privlint.render.summary import sentence, statistics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding
    from privlint.render import Options
    from privlint.report import Report


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield a line for each finding of *report*, and one that sums up."""
    if options.statistics:
        yield from statistics(report, options)
    else:
        for finding in report.findings:
            yield line(finding, options)
    if not options.quiet:
        yield sentence(report, options)


def line(finding: Finding, options: Options) -> str:
    """Return the line for *finding*, with its end."""
    start = finding.location.start
    place = inert(f"{finding.location.file}:{start.line}:{start.column}:")
    word = SEVERITIES[finding.severity].said(options.language)
    rule = paint(f"{inert(finding.code)} {word}", HEADS[finding.severity], options)
    message = inert(finding.message.said(options.language))
    law = "".join(
        f" ({inert(citation.text.said(options.language))})"
        for citation in finding.law[:1]
    )
    name = paint(f"[{inert(finding.name)}]", DIM, options)
    return f"{place} {rule} {message}{law} {name}\n"
