"""The format `grouped`: the findings of each file under its name."""

from __future__ import annotations

from itertools import groupby

from privlint.hints import TYPE_CHECKING
from privlint.model import SEVERITIES
from privlint.render.columns import columns, words, wrapped
from privlint.render.inert import inert
from privlint.render.paint import BOLD, HEADS, paint
from privlint.render.summary import statistics, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding
    from privlint.render import Options
    from privlint.report import Report


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield the files of *report* with their findings, and the summary."""
    if options.statistics:
        yield from statistics(report, options)
    else:
        for file, group in groupby(report.findings, lambda one: one.location.file):
            yield f"{paint(inert(file), BOLD, options)}\n"
            yield from _findings(list(group), options)
            yield "\n"
    if not options.quiet:
        yield from summary(report, options)


def _findings(found: list[Finding], options: Options) -> Iterator[str]:
    places = [f"{one.location.start.line}:{one.location.start.column}" for one in found]
    wide = max(map(len, places))
    levels = [SEVERITIES[one.severity].said(options.language) for one in found]
    broad = max(map(len, levels))
    for finding, place, level in zip(found, places, levels, strict=True):
        head = f"  {place:>{wide}}  "
        rule = f"{level:<{broad}} {inert(finding.code)}"
        lead = f"{head}{paint(rule, HEADS[finding.severity], options)}  "
        hang = columns(f"{head}{rule}  ")
        message = words(inert(finding.message.said(options.language)))
        for line in wrapped(message, options.width - hang):
            yield f"{lead}{line}\n"
            lead = " " * hang
