"""The format `html`: one page to read and to print, without script or other files."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import DUTIES, SEVERITIES, Severity, Text
from privlint.render.escape import address, xml
from privlint.render.style import STYLE
from privlint.render.summary import plain
from privlint.render.words import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from privlint.model import Citation, Finding
    from privlint.render import Options
    from privlint.report import Asked, Checked, Report

_TITLE = Text("Privacytoets", "Privacy check")
_BY = Text(
    "Gemaakt met privlint, naar het recht zoals dat geldt op {}.",
    "Made with privlint, by the law as it stands on {}.",
)
_NO_ADVICE = Text(
    "Dit is geen juridisch advies en geen oordeel dat aan de wet is voldaan. privlint"
    " leest wat is opgegeven; of dat waar, noodzakelijk en evenredig is, kan het niet"
    " zien.",
    "This is no legal advice, and no judgment that the law is kept. privlint reads what"
    " is declared; whether that is true, necessary and proportionate it cannot see.",
)
_PURPOSE = Text("Doel", "Purpose")
_WHOLE = Text("De verklaring als geheel", "The declaration as a whole")
_FINDINGS = Text("Bevindingen", "Findings")
_NOTHING = Text("geen bevindingen", "no findings")
_LAW = Text("Wet", "Law")
_DUTY = Text("Plicht", "Duty")
_MEND = Text("Herstel", "Mend")
_PLACE = Text("Plaats", "Place")
_RULE = Text("Regel", "Rule")
_ASKED = Text("Wat is getoetst", "What was asked")
_RULES = Text("De regels die zijn gesteld ({})", "The rules that were asked ({})")


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield the page: verdicts, findings by purpose with their law, rules asked."""
    page = _Page(report, options)
    yield from page.head()
    homes: dict[tuple[str, int], list[Finding]] = {}
    for finding in report.findings:
        homes.setdefault(_home(finding), []).append(finding)
    for checked in report.checked:
        found = homes.pop((checked.file, checked.document), [])
        yield from page.declaration(checked, found)
    yield from page.findings([one for found in homes.values() for one in found])
    yield from page.rules()
    yield "</body>\n</html>\n"


class _Page:
    """A report as HTML in one language."""

    def __init__(self, report: Report, options: Options) -> None:
        self.report = report
        self.options = options
        self.language = options.language

    def said(self, text: Text) -> str:
        """Return *text* in the language of the page, for HTML."""
        return xml(text.said(self.language))

    def head(self) -> Iterator[str]:
        """Yield the head of the page, and what it comes to."""
        headline, *notes = plain(self.report, self.options)
        yield f'<!DOCTYPE html>\n<html lang="{self.language}">\n<head>\n'
        yield '<meta charset="utf-8">\n'
        yield (
            '<meta http-equiv="Content-Security-Policy"'
            " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        )
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f"<title>privlint: {xml(headline)}</title>\n<style>{STYLE}</style>\n"
        yield f"</head>\n<body>\n<h1>{self.said(_TITLE)}</h1>\n"
        made = _BY.said(self.language).format(self.report.as_of)
        yield f'<p class="soft">{xml(made)}</p>\n'
        yield f"<p><strong>{xml(headline)}</strong></p>\n"
        for note in notes:
            yield f"<p>{_marked(note)}</p>\n"
        yield f'<p class="note">{self.said(_NO_ADVICE)}</p>\n'

    def declaration(self, checked: Checked, found: list[Finding]) -> Iterator[str]:
        """Yield what is said of a declaration: its purposes, then what was *found*."""
        name = checked.name or checked.file
        yield f"<h2>{xml(name)}</h2>\n"
        yield f'<p class="soft"><code>{xml(checked.file)}</code></p>\n'
        groups = _by_purpose(found, checked)
        if checked.purposes:
            yield from self._table(checked, groups)
        for title, inside in zip(self._titles(checked), groups, strict=True):
            if inside:
                yield f"<h3>{title}</h3>\n"
                yield from self._articles(inside)

    def _titles(self, checked: Checked) -> Iterator[str]:
        """Yield what the groups of findings are called, for HTML."""
        yield self.said(_WHOLE)
        for number, (identity, name) in enumerate(checked.purposes):
            yield xml(name or identity or f"purposes[{number}]")

    def _table(self, checked: Checked, groups: list[list[Finding]]) -> Iterator[str]:
        heads = (self.said(_PURPOSE), self.said(_FINDINGS))
        yield f'<table>\n<thead><tr><th>{heads[0]}</th><th class="verdict">{heads[1]}'
        yield "</th></tr></thead>\n<tbody>\n"
        for title, found in zip(self._titles(checked), groups, strict=True):
            verdict = self._verdict(found)
            yield f'<tr><td>{title}</td><td class="verdict">{verdict}</td></tr>\n'
        yield "</tbody>\n</table>\n"

    def _verdict(self, found: list[Finding]) -> str:
        counts = (
            counted(number, level.value, self.language)
            for level in Severity
            if (number := sum(one.severity is level for one in found))
        )
        said = (one.replace(" ", "\xa0") for one in counts)  # no line ends in a number
        return xml(", ".join(said)) or self.said(_NOTHING)

    def findings(self, found: list[Finding]) -> Iterator[str]:
        """Yield *found*, which belong to no declaration that could be read."""
        if found:
            yield f"<h2>{self.said(_FINDINGS)}</h2>\n"
            yield from self._articles(found)

    def _articles(self, found: Iterable[Finding]) -> Iterator[str]:
        for finding in found:
            yield from self._article(finding)

    def _article(self, finding: Finding) -> Iterator[str]:
        level = SEVERITIES[finding.severity].said(self.language)
        message = xml(finding.message.said(self.language))
        yield f'<article class="{finding.severity.value}">\n'
        yield f'<p><span class="badge">{xml(level)}</span> {message}</p>\n'
        excerpt = finding.excerpt
        if excerpt is not None and excerpt.lines:
            yield f"<pre>{xml(excerpt.lines[-1].strip())}</pre>\n"
        mend = finding.mend.line(self.language)
        start = finding.location.start
        place = f"{finding.location.file}:{start.line}:{start.column}"
        rows = (
            (_MEND, _marked(mend)),
            (_LAW, "; ".join(self._law(law) for law in finding.law)),
            (_DUTY, self.said(DUTIES[finding.duty])),
            (_PLACE, f"<code>{xml(place)}</code>"),
            (_RULE, f"<code>{xml(finding.code)}</code> {xml(finding.name)}"),
        )
        yield "<dl>\n"
        for word, said in rows:
            if said:
                yield f"<dt>{self.said(word)}</dt><dd>{said}</dd>\n"
        yield "</dl>\n</article>\n"

    def _law(self, law: Citation) -> str:
        said = self.said(law.text)
        url = xml(address(law.url))
        return f'<a href="{url}" rel="noreferrer">{said}</a>' if url else said

    def rules(self) -> Iterator[str]:
        """Yield the rules that were asked, folded away."""
        if not self.report.asked:
            return
        head = _RULES.said(self.language).format(len(self.report.asked))
        yield f"<h2>{self.said(_ASKED)}</h2>\n"
        yield f"<details>\n<summary>{xml(head)}</summary>\n<table>\n"
        for rule in self.report.asked:
            yield self._rule(rule)
        yield "</table>\n</details>\n"

    def _rule(self, rule: Asked) -> str:
        laws = "; ".join(self._law(law) for law in rule.law)
        title = self.said(rule.title)
        cells = (f"<code>{xml(rule.code)}</code>", title, laws)
        return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"


def _home(finding: Finding) -> tuple[str, int]:
    """Return file and number of the declaration that *finding* is about."""
    return finding.declaration or finding.location.file, finding.document


def _marked(text: str) -> str:
    """Return *text* for HTML, with what stands between backticks as code."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        return xml(text)
    return "".join(
        f"<code>{xml(part)}</code>" if number % 2 else xml(part)
        for number, part in enumerate(parts)
    )


def _by_purpose(found: list[Finding], checked: Checked) -> list[list[Finding]]:
    """Return *found* by purpose; what belongs to none comes first."""
    groups: list[list[Finding]] = [[] for _ in range(len(checked.purposes) + 1)]
    for finding in found:
        groups[_group(finding, len(groups))].append(finding)
    return groups


def _group(finding: Finding, groups: int) -> int:
    """Return the number of the purpose of *finding*, from 1, or 0."""
    path = finding.location.path
    if len(path) < 2 or path[0] != "purposes":  # noqa: PLR2004 - purposes, 0
        return 0
    at = path[1]
    return at + 1 if isinstance(at, int) and at + 1 < groups else 0
