"""The format `markdown`: for the summary of a job and comments on changes."""

from __future__ import annotations

from itertools import groupby

from privlint.hints import TYPE_CHECKING
from privlint.model import DUTIES, SEVERITIES, Text
from privlint.render.escape import address, code, markdown, sentences
from privlint.render.summary import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Citation, Finding
    from privlint.render import Options
    from privlint.report import Report

_HEADS = (
    Text("plaats", "place"),
    Text("ernst", "severity"),
    Text("bevinding", "finding"),
    Text("wet", "law"),
    Text("herstel", "mend"),
)


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield a heading with the counts, a table for each file, and the summary."""
    headline, *notes = plain(report, options)
    yield f"## privlint: {markdown(headline)}\n"
    for file, group in groupby(report.findings, lambda one: one.location.file):
        yield f"\n### {code(file)}\n\n"
        heads = [head.said(options.language) for head in _HEADS]
        yield f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|\n"
        for finding in group:
            yield _row(finding, options)
    for note in notes:
        yield f"\n{sentences(note)}\n"


def _row(finding: Finding, options: Options) -> str:
    language = options.language
    start = finding.location.start
    duty = f"({markdown(DUTIES[finding.duty].said(language))})"
    laws = "; ".join(_law(law, language) for law in finding.law)
    cells = (
        f"{start.line}:{start.column}",
        f"**{SEVERITIES[finding.severity].said(language)}** {code(finding.code)}",
        sentences(finding.message.said(language)),
        f"{laws} {duty}" if laws else duty,
        sentences(finding.mend.line(language)),
    )
    return f"| {' | '.join(cells)} |\n"


def _law(law: Citation, language: str) -> str:
    said = markdown(law.text.said(language))
    url = address(law.url)
    return f"[{said}]({url})" if url else said
