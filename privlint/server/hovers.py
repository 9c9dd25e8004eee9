"""What is told of the place under the pointer: findings with their law, and fields."""

from __future__ import annotations

from privlint import fields, shipped
from privlint.explain import HEADS, paragraphs
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import DUTIES, SEVERITIES
from privlint.records import Record
from privlint.render.escape import address, code, markdown, sentences
from privlint.render.inert import inert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from privlint.fields import Field
    from privlint.model import Finding
    from privlint.rulebook import Rulebook
    from privlint.server.sheet import Node

RULE = "\n\n---\n\n"
"""What stands between one thing that is told and another."""
_MOST = 5
"""So many findings are told at a place in full."""
_TERMS = 20
"""A field with more terms than this does not list them: countries."""


class Ink(Record):
    """
    How an editor shows text: as Markdown, or as it stands.

    Attributes:
        prose: writes a sentence, with what stands between backticks as code
        code: writes a word of a declaration
        strong: writes a word that stands out
        link: writes a text that leads to an address, which may be ""

    """

    prose: Callable[[str], str]
    code: Callable[[str], str]
    strong: Callable[[str], str]
    link: Callable[[str, str], str]

    def findings(self, found: Iterable[Finding], book: Rulebook, language: str) -> str:
        """Return findings of a place as their pages tell them, so many at most."""
        return RULE.join(
            "\n\n".join(self._finding(one, book, language))
            for one in list(found)[:_MOST]
        )

    def field(self, node: Node, language: str) -> str:
        """Return what the schema says of the field that *node* belongs to."""
        known = fields.at(node.path, language)
        names = [step for step in node.path if isinstance(step, str)]
        if known is None or not known.description or not names:
            return ""
        return "\n\n".join(self._field(names[-1], known, node))

    def _finding(
        self, finding: Finding, book: Rulebook, language: str
    ) -> Iterator[str]:
        severity = self.strong(SEVERITIES[finding.severity].said(language))
        duty = self.prose(DUTIES[finding.duty].said(language))
        yield f"{severity} {self.code(finding.code)} {self.code(finding.name)} ({duty})"
        yield self.prose(finding.message.line(language))
        laws = [self.link(one.text.said(language), one.url) for one in finding.law]
        if laws:
            yield f"{self._head('law', language)} {'; '.join(laws)}"
        for key, text in _sections(finding, book, language):
            first, *rest = map(self.prose, paragraphs(text))
            yield f"{self._head(key, language)} {first}"
            yield from rest

    def _head(self, key: str, language: str) -> str:
        return self.strong(f"{HEADS[key].said(language)}:")

    def _field(self, name: str, known: Field, node: Node) -> Iterator[str]:
        yield self.strong(name)
        yield known.description
        meaning = known.terms.get(str(node.value), "") if not node.key else ""
        if meaning:
            yield f"{self.code(str(node.value))}: {meaning}"
        elif 0 < len(known.terms) <= _TERMS:
            yield "\n".join(self._term(*one) for one in known.terms.items())

    def _term(self, term: str, text: str) -> str:
        return f"- {self.code(term)}{': ' if text else ''}{text}"


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


def _link(text: str, url: str) -> str:
    said, safe = markdown(text), address(url)
    return f"[{said}]({safe})" if safe else said


MARKDOWN = Ink(sentences, code, lambda text: f"**{markdown(text)}**", _link)
PLAIN = Ink(inert, inert, inert, lambda text, _url: inert(text))
