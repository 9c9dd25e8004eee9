"""What is told of the place under the pointer: findings with their law, and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from privlint import shipped
from privlint.explain import HEADS, paragraphs
from privlint.model import DUTIES, SEVERITIES
from privlint.render.escape import address, code, markdown, sentences
from privlint.server import fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from privlint.model import Citation, Finding
    from privlint.rulebook import Rulebook
    from privlint.server.fields import Field
    from privlint.server.sheet import Node

_MOST = 5
"""So many findings are told at a place in full."""
_TERMS = 20
"""A field with more terms than this does not list them: countries."""


def of_finding(finding: Finding, book: Rulebook, language: str) -> str:
    """Return *finding* in Markdown as its page tells it: law, why, how to mend it."""
    return "\n\n".join(_finding(finding, book, language))


def of_findings(found: Iterable[Finding], book: Rulebook, language: str) -> str:
    """Return several findings of one place in Markdown, so many at most."""
    told = [of_finding(one, book, language) for one in list(found)[:_MOST]]
    return "\n\n---\n\n".join(told)


def of_field(node: Node) -> str:
    """Return in Markdown what the schema says of the field that *node* belongs to."""
    known = fields.at(node.path)
    if known is None or not known.description:
        return ""
    names = [step for step in node.path if isinstance(step, str)]
    return "\n\n".join(_field(code(names[-1]), known, node)) if names else ""


def _finding(finding: Finding, book: Rulebook, language: str) -> Iterator[str]:
    severity = SEVERITIES[finding.severity].said(language)
    duty = DUTIES[finding.duty].said(language)
    name = f"{code(finding.code)} {code(finding.name)}"
    yield f"**{markdown(severity)}** {name} ({markdown(duty)})"
    yield sentences(finding.message.line(language))
    if finding.law:
        laws = "; ".join(_law(one, language) for one in finding.law)
        yield f"**{HEADS['law'].said(language)}:** {laws}"
    for key, text in _sections(finding, book, language):
        first, *rest = paragraphs(text) or [""]
        yield f"**{HEADS[key].said(language)}:** {sentences(first)}"
        yield from map(sentences, rest)


def _sections(
    finding: Finding, book: Rulebook, language: str
) -> Iterator[tuple[str, str]]:
    """Yield the parts of the page of a rule; the mend is that of this very finding."""
    entry = book.find(finding.code)
    whole = shipped.whole(entry) if entry is not None else {}
    texts = cast("dict[str, str]", whole.get(language, {}))
    if texts.get("why"):
        yield "why", texts["why"]
    yield "mend", finding.mend.said(language)
    if texts.get("limits"):
        yield "limits", texts["limits"]


def _law(law: Citation, language: str) -> str:
    said, url = markdown(law.text.said(language)), address(law.url)
    return f"[{said}]({url})" if url else said


def _field(name: str, known: Field, node: Node) -> Iterator[str]:
    yield f"**{name}**"
    yield known.description
    meaning = known.terms.get(str(node.value), "") if not node.key else ""
    if meaning:
        yield f"{code(str(node.value))}: {meaning}"
    elif 0 < len(known.terms) <= _TERMS:
        yield "\n".join(_term(term, text) for term, text in known.terms.items())


def _term(term: str, text: str) -> str:
    return f"- {code(term)}{': ' if text else ''}{text}"
