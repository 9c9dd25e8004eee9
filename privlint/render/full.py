"""The format `full`: every finding with its source, its law and its mend."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import DUTIES, SEVERITIES, Text
from privlint.render.columns import columns, words, wrapped
from privlint.render.frame import frame, margin
from privlint.render.inert import inert
from privlint.render.paint import BOLD, DIM, HEADS, paint
from privlint.render.pointer import pointer
from privlint.render.summary import statistics, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding, Location
    from privlint.render import Options
    from privlint.report import Report

_LAW = Text("wet", "law")
_DUTY = Text("plicht", "duty")
_MEND = Text("herstel", "mend")
_SEE = Text("zie", "see")
_PATH = Text("pad", "path")
_RULE = Text("regel", "rule")
_ACCEPT = Text("aanvaard", "accept")
_LABELS = (_LAW, _DUTY, _MEND, _SEE, _PATH, _RULE)
_REASON = Text("<reden>", "<reason>")


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield each finding of *report* as a block, and the summary."""
    gap = ""
    for block in _blocks(report, options):
        yield f"{gap}{block}"
        gap = "\n"
    if not options.quiet:
        yield gap
        yield from summary(report, options)


def _blocks(report: Report, options: Options) -> Iterator[str]:
    if not options.statistics:
        for finding in report.findings:
            yield "".join(f"{line}\n" for line in _lines(finding, options))
    elif report.findings:
        yield "".join(statistics(report, options))


def _lines(finding: Finding, options: Options) -> Iterator[str]:
    yield from _head(finding, options)
    indent = margin(finding)
    arrow = paint(" " * (indent + 1) + "-->", DIM, options)
    yield f"{arrow} {_place(finding.location)}"
    yield from frame(finding, options)
    labels = (*_LABELS, _ACCEPT) if options.hints else _LABELS
    wide = max(len(label.said(options.language)) for label in labels)
    hang = indent + 4 + wide + 2
    for label, atoms in _notes(finding, options):
        said = f"{label.said(options.language)}:"
        lead = paint(" " * (indent + 2) + f"= {said:<{wide + 1}}", DIM, options)
        for line in wrapped(atoms, options.width - hang):
            yield f"{lead} {line}"
            lead = " " * (hang - 1)


def _head(finding: Finding, options: Options) -> Iterator[str]:
    word = SEVERITIES[finding.severity].said(options.language)
    rule = f"{word}[{inert(finding.code)}]"
    hang = columns(rule) + 2
    message = words(inert(finding.message.said(options.language)))
    lead = f"{paint(rule, HEADS[finding.severity], options)}: "
    for line in wrapped(message, options.width - hang):
        yield f"{lead}{paint(line, BOLD, options)}"
        lead = " " * hang


def _notes(finding: Finding, options: Options) -> Iterator[tuple[Text, list[str]]]:
    language = options.language
    *others, last = [inert(each.text.said(language)) for each in finding.law] or [""]
    if last:
        yield _LAW, [*(f"{law};" for law in others), last]
    yield _DUTY, words(DUTIES[finding.duty].said(language))
    yield _MEND, words(inert(finding.mend.said(language).strip().replace("\n", " ")))
    for location in finding.related:
        yield _SEE, _related(location, options)
    if options.hints and finding.law:
        yield _ACCEPT, words(inert(_exception(finding, language)))
    if options.verbose:
        yield _PATH, [inert(finding.identity) or "/"]
    yield _RULE, [inert(finding.name), f" (privlint explain {inert(finding.code)})"]


def _exception(finding: Finding, language: str) -> str:
    """Return what to write above the node to accept *finding*, or in the settings."""
    code, reason = finding.code, _REASON.said(language)
    if finding.declaration == finding.location.file and not _in_json(finding):
        from privlint.suppressions import comment

        word = "ignore" if finding.location.path else "file-ignore"
        return comment(word, [code], reason)
    import json

    said = {"rule": code, "file": finding.declaration, "pointer": finding.identity}
    return f"suppressions: [{json.dumps({**said, 'reason': reason})}]"


def _in_json(finding: Finding) -> bool:
    """Return whether the declaration of *finding* has no comments."""
    return finding.declaration.lower().endswith(".json")


def _related(location: Location, options: Options) -> list[str]:
    place = _place(location)
    if not options.verbose:
        return [place]
    return [place, inert(pointer(location.path))]


def _place(location: Location) -> str:
    start = location.start
    return inert(f"{location.file}:{start.line}:{start.column}")
