"""The end of a report: how much was found, asked and left out."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import SEVERITIES, Severity, Text
from privlint.render.columns import words, wrapped
from privlint.render.inert import inert
from privlint.render.paint import BOLD, HEADS, PLAIN, paint
from privlint.render.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.render import Options
    from privlint.report import Report
    from privlint.rulebook import Change
    from privlint.suppressions import Suppressed

_NONE = Text("Geen bevindingen", "No findings")
_UNCHECKED = Text("Er is geen verklaring getoetst", "No declaration was checked")
_ASKED = Text(
    "Getoetst aan {rules}, naar het recht zoals dat geldt op {as_of}.",
    "Checked against {rules}, by the law in force on {as_of}.",
)
_NO_VERDICT_ON_ONE = Text(
    "dat is geen oordeel dat de verklaring aan de wet voldoet",
    "this does not mean that the declaration complies with the law",
)
_NO_VERDICT_ON_MANY = Text(
    "dat is geen oordeel dat de verklaringen aan de wet voldoen",
    "this does not mean that the declarations comply with the law",
)
_SKIPPED = Text("{rules} niet getoetst", "{rules} not checked")
_ACCEPTED = Text(
    "Aanvaard met een uitzondering: {n}; verlopen: {expired};"
    " bekend van eerder: {known}.",
    "Accepted by an exception: {n}; expired: {expired}; known from before: {known}.",
)
_NOT_APPLIED = Text(
    "Uitzonderingen zijn niet toegepast (`--no-ignores`).",
    "Exceptions were not applied (`--no-ignores`).",
)
_UNTIL = Text(", tot en met {}", ", until {}")
_FIXED = Text(
    "Hersteld sinds de nulmeting: {n}; haal ze eruit met `privlint baseline prune`.",
    "Fixed since the baseline: {n}; take them out with `privlint baseline prune`.",
)
_MENDED = Text("Hersteld: {n}.", "Mended: {n}.")
_WOULD_BE = Text(
    "Zou worden hersteld: {n}; er is niets geschreven.",
    "Would be mended: {n}; nothing was written.",
)
_MENDABLE = Text(
    "Te herstellen met `--fix`: {safe}; met `--unsafe-fixes` ook nog: {unsafe}.",
    "To be mended with `--fix`: {safe}; with `--unsafe-fixes` as well: {unsafe}.",
)
_ONLY_UNSAFE = Text(
    "Te herstellen met `--fix --unsafe-fixes`: {unsafe}.",
    "To be mended with `--fix --unsafe-fixes`: {unsafe}.",
)
_LEFT = Text(
    "Niet hersteld, omdat er meer door zou veranderen of iets nieuws zou worden"
    " gevonden: {n}.",
    "Not mended, because more would change or something new would be found: {n}.",
)
_CHANGED = Text(
    "Anders dan privlint zelf vraagt, door de instellingen:",
    "Other than privlint itself asks, by the settings:",
)
_OFF = Text("niet getoetst", "not asked")
_REPLACED = Text("vervangen door {after}", "replaced by {after}")
_ONLY = Text(", voor {}", ", for {}")
_INSTEAD = Text("{after} in plaats van {before}", "{after} instead of {before}")
_PASSED_OVER = Text("Overgeslagen (geen verklaring):", "Passed over (no declaration):")
_EXCLUDED = Text("{n} uitgesloten", "{n} excluded")
_NAMED = 5
"""How many files that were not checked are named."""


def sentence(report: Report, options: Options) -> str:
    """Return the summary in one line, which ends the short formats."""
    language = options.language
    parts = [_headline(report, language)]
    if not report.findings and report.declarations:
        parts.append(_no_verdict(report, language))
    parts += [_within(said) for said in _accepted(report, language)]
    parts += [_within(said) for said in _mending(report, language)]
    if report.skipped:
        rules = sum(skipped.rules for skipped in report.skipped)
        parts.append(_SKIPPED.said(language).format(rules=_rules(rules, language)))
    if report.excluded:
        parts.append(_excluded(report, language))
    return f"{'; '.join(parts)}.\n"


def _within(said: str) -> str:
    """Return the sentence *said* as a part of another."""
    return f"{said[0].lower()}{said[1:].removesuffix('.')}"


def mending(report: Report, options: Options, *, written: bool = True) -> Iterator[str]:
    """Yield the lines that say what was mended and can be; *written*, or only shown."""
    done = _MENDED if written else _WOULD_BE
    for atoms in _mended(report, options.language, listed=options.mended, done=done):
        yield "\n  ".join(wrapped(atoms, options.width - 2)) + "\n"


def summary(report: Report, options: Options) -> Iterator[str]:
    """Yield the lines of the whole summary."""
    style = BOLD
    paragraphs = _of(report, options)
    for atoms in paragraphs:
        lines = wrapped(atoms, options.width - 2)
        yield "\n  ".join(paint(line, style, options) for line in lines) + "\n"
        style = PLAIN


def plain(report: Report, options: Options) -> Iterator[str]:
    """Yield the paragraphs of the summary, each as one text that is not inert."""
    paragraphs = _of(report, options)
    for atoms in paragraphs:
        yield " ".join(atoms)


def _of(report: Report, options: Options) -> Iterator[list[str]]:
    listed, mended = options.suppressed, options.mended
    return _paragraphs(report, options.language, listed=listed, mended=mended)


def statistics(report: Report, options: Options) -> Iterator[str]:
    """Yield a line for each rule that found something, the most frequent first."""
    counts: dict[tuple[str, str, Severity], int] = {}
    for finding in report.findings:
        rule = (finding.code, finding.name, finding.severity)
        counts[rule] = counts.get(rule, 0) + 1
    digits = max((len(str(count)) for count in counts.values()), default=0)
    letters = max((len(inert(code)) for code, _, _ in counts), default=0)
    for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        code, name, severity = rule
        shown = paint(f"{inert(code):<{letters}}", HEADS[severity], options)
        yield f"{count:>{digits}}  {shown}  {inert(name)}\n"


def _headline(report: Report, language: str) -> str:
    if not report.findings and not report.declarations:
        return _UNCHECKED.said(language)
    counts = ((severity, report.count(severity)) for severity in Severity)
    found = ", ".join(counted(n, word, language) for word, n in counts if n)
    return f"{found or _NONE.said(language)}{_where(report, language)}"


def _where(report: Report, language: str) -> str:
    files = counted(len(report.files), "file", language)
    if not report.declarations:
        return f" in {files}"
    return f" in {counted(report.declarations, 'declaration', language)} ({files})"


def _paragraphs(
    report: Report, language: str, *, listed: bool = False, mended: bool = False
) -> Iterator[list[str]]:
    yield words(f"{_headline(report, language)}.")
    if report.declarations:
        asked = _ASKED.said(language).format(
            rules=_rules(report.rules, language), as_of=inert(report.as_of)
        )
        yield words(asked)
        if not report.findings:
            verdict = _no_verdict(report, language)
            yield words(f"{verdict[0].upper()}{verdict[1:]}.")
    for skipped in report.skipped:
        rules = _SKIPPED.said(language).format(rules=_rules(skipped.rules, language))
        reason = inert(skipped.reason.said(language).strip().removesuffix("."))
        yield words(f"{rules}: {reason}.")
    yield from _mended(report, language, listed=mended)
    for said in _accepted(report, language):
        yield words(said)
    for one in report.suppressed if listed else ():
        yield words(f"- {_exception(one, language)}")
    if report.fixed:
        fixed = sum(entry.count for entry in report.fixed)
        yield words(_FIXED.said(language).format(n=fixed))
    if report.changes:
        yield words(_CHANGED.said(language))
        for said in dict.fromkeys(_change(one, language) for one in report.changes):
            yield words(f"- {said}")
    yield from _unchecked(report, language)


def _mended(
    report: Report, language: str, *, listed: bool, done: Text = _MENDED
) -> Iterator[list[str]]:
    """Yield what was mended, perhaps place by place, and what can be."""
    for said in _mending(report, language, done):
        yield words(said)
    for one in report.mended if listed else ():
        start = one.location.start
        place = inert(f"{one.location.file}:{start.line}:{start.column}")
        message = inert(one.message.said(language))
        yield words(f"- {place} {inert(one.code)} {message}")


def _mending(report: Report, language: str, done: Text = _MENDED) -> Iterator[str]:
    """Yield how much was mended, how much could not be, and how much can be."""
    if report.mending or report.mended:
        yield done.said(language).format(n=len(report.mended))
    if report.left:
        yield _LEFT.said(language).format(n=len(report.left))
    safe, unsafe = report.mendable(safe=True), report.mendable(safe=False)
    if safe:
        yield _MENDABLE.said(language).format(safe=safe, unsafe=unsafe)
    elif unsafe:
        yield _ONLY_UNSAFE.said(language).format(unsafe=unsafe)


def _accepted(report: Report, language: str) -> Iterator[str]:
    """Yield how much is accepted, and whether exceptions were left out of account."""
    if not report.exceptions_applied:
        yield _NOT_APPLIED.said(language)
    if report.declarations:
        n, known = len(report.suppressed), len(report.known)
        said = _ACCEPTED.said(language)
        yield said.format(n=n, expired=report.expired, known=known)


def _unchecked(report: Report, language: str) -> Iterator[list[str]]:
    """Yield which files were found and not checked."""
    if report.excluded:
        excluded = words(f"{_excluded(report, language)}:")
        yield [*excluded, *_named(report.excluded)]
    if report.passed_over:
        yield [*words(_PASSED_OVER.said(language)), *_named(report.passed_over)]


def _excluded(report: Report, language: str) -> str:
    return _EXCLUDED.said(language).format(n=len(report.excluded))


def _exception(one: Suppressed, language: str) -> str:
    """Return an accepted finding, and why it is accepted."""
    finding, exception = one.finding, one.suppression
    start = finding.location.start
    place = inert(f"{finding.location.file}:{start.line}:{start.column}")
    message = inert(finding.message.said(language))
    until = _UNTIL.said(language).format(exception.until) if exception.until else ""
    return f"{place} {inert(finding.code)} {message} ({inert(exception.reason)}{until})"


def _change(change: Change, language: str) -> str:
    """Return what an organisation made of a rule, and why."""
    levels = {str(level): text.said(language) for level, text in SEVERITIES.items()}
    if change.after in levels:
        said = _INSTEAD.said(language)
    else:
        said = (_OFF if change.after == "off" else _REPLACED).said(language)
    levels["off"] = _OFF.said(language)
    said = said.format(
        after=levels.get(change.after, inert(change.after)),
        before=levels.get(change.before, change.before),
    )
    if change.files:
        said += _ONLY.said(language).format(", ".join(map(inert, change.files)))
    reason = f" ({inert(change.reason)})" if change.reason else ""
    return f"{inert(change.code)} {inert(change.name)}: {said}{reason}"


def _no_verdict(report: Report, language: str) -> str:
    one = report.declarations == 1
    return (_NO_VERDICT_ON_ONE if one else _NO_VERDICT_ON_MANY).said(language)


def _rules(number: int, language: str) -> str:
    return counted(number, "rule", language)


def _named(files: tuple[str, ...]) -> Iterator[str]:
    *others, last = (inert(file) for file in files[:_NAMED])
    yield from (f"{file}," for file in others)
    more = len(files) - _NAMED
    yield f"{last} (+{more})." if more > 0 else f"{last}."
