"""The format `junit`: a test case for each rule that each file was asked."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import SEVERITIES, Severity
from privlint.render.escape import xml
from privlint.render.inert import inert
from privlint.render.place import from_root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding
    from privlint.render import Options
    from privlint.report import Report

_Rule = tuple[str, str]
"""Code and name of a rule."""


def render(report: Report, options: Options) -> Iterator[str]:
    """
    Yield *report* as XML: a suite a file, a case a rule, passes included.

    A finding below the severity that fails the run is told in the case, which
    passes then.
    """
    suites = list(_suites(report))
    tests = sum(len(cases) for _file, cases in suites)
    failed = sum(
        report.fails(found) for _f, cases in suites for found in cases.values()
    )
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    counts = f'tests="{tests}" failures="{failed}" errors="0"'
    yield f'<testsuites name="privlint" {counts}>\n'
    for file, cases in suites:
        yield from _suite(file, cases, report, options)
    yield "</testsuites>\n"


def _suites(report: Report) -> Iterator[tuple[str, dict[_Rule, list[Finding]]]]:
    """
    Yield each declaration file with the rules that it was asked and what they found.

    What a rule found in a published text belongs to the declaration that names it.
    """
    codes = {rule.name: rule.code for rule in report.asked}
    cases: dict[str, dict[_Rule, list[Finding]]] = {file: {} for file in report.files}
    for one in report.checked:
        for name in sorted(one.asked):
            cases.setdefault(one.file, {})[codes.get(name, ""), name] = []
    for finding in report.findings:
        rule = finding.code, finding.name
        own = cases.setdefault(finding.declaration or finding.location.file, {})
        own.setdefault(rule, []).append(finding)
    for file, own in cases.items():
        yield file, dict(sorted(own.items()))


def _suite(
    file: str,
    cases: dict[_Rule, list[Finding]],
    report: Report,
    options: Options,
) -> Iterator[str]:
    failed = sum(report.fails(found) for found in cases.values())
    suite = xml(from_root(file, options))
    yield (
        f'  <testsuite name="{suite}" tests="{len(cases)}" failures="{failed}"'
        ' errors="0" skipped="0">\n'
    )
    for (code, name), found in cases.items():
        yield f'    <testcase classname="{suite}" name="{xml(f"{code} {name}")}"'
        yield from _outcome(file, found, report, options)
    yield "  </testsuite>\n"


def _outcome(
    file: str, found: list[Finding], report: Report, options: Options
) -> Iterator[str]:
    """Yield what a rule found: as a failure, or as words where it does not fail."""
    line = found[0].location.start.line if found else 1
    place = from_root(found[0].location.file if found else file, options)
    yield f' file="{xml(place)}" line="{line}" time="0"'
    if not found:
        yield "/>\n"
        return
    said = "\n".join(_line(file, finding, options) for finding in found)
    if not report.fails(found):
        yield f">\n      <system-out>{said}</system-out>\n    </testcase>\n"
        return
    worst = min(found, key=lambda one: one.severity.rank)
    message = xml(worst.message.said(options.language))
    head = f'<failure type="{worst.severity.value}" message="{message}">'
    yield f">\n      {head}{said}</failure>\n    </testcase>\n"


def _line(file: str, finding: Finding, options: Options) -> str:
    """Return what *finding* says, and where unless that is *file*."""
    start = finding.location.start
    level = SEVERITIES[Severity(finding.severity)].said(options.language)
    mend = finding.mend.line(options.language)
    place = f"{start.line}:{start.column}"
    if finding.location.file != file:
        place = f"{from_root(finding.location.file, options)}:{place}"
    message = finding.message.said(options.language)
    text = inert(f"{place} {level}: {message}. {mend}")
    return xml(text.replace("[[", r"[\x5b"))  # `[[ATTACHMENT|file]]` takes a file
