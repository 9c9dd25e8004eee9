"""The one way through: a declaration file becomes findings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from privlint import document, judge, published, structure
from privlint.errors import UnreadableError
from privlint.language.messages import shown
from privlint.model import Duty, Finding, Severity, Text
from privlint.reading.encoding import decode
from privlint.reading.tree import Fault, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from privlint.document import Document
    from privlint.published import Published
    from privlint.rulebook import Rule, Rulebook

    Beside = Callable[[str], tuple[str, bytes]]
    """Opens a file that a declaration names: the name to report and the content."""

MOST = 2_000
"""So many findings a declaration gets from rules at most."""
NO_STATEMENT = Text(
    "geen gepubliceerde tekst (`statement.file`)",
    "no published text (`statement.file`)",
)
_PLACE = re.compile(r"\{([a-z]+)\}")
"""What a fault fills in; said once, so that a value may hold one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What one file gave.

    Attributes:
        findings: in no order
        declarations: how many it holds
        asked: the names of the rules that were asked
        not_asked: the names of those that a declaration without a published text
            was not asked

    """

    findings: tuple[Finding, ...]
    declarations: int
    asked: frozenset[str]
    not_asked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Questions:
    """
    The rules that a declaration is asked.

    Attributes:
        rules: in the order of the book
        asked: their names
        not_asked: the names of those that wait for a published text

    """

    rules: tuple[Rule, ...]
    asked: frozenset[str]
    not_asked: frozenset[str]


@dataclass(frozen=True, slots=True)
class Linter:
    """
    What a run asks.

    Attributes:
        book: the rules and the texts of faults
        rules: those of the book that are chosen
        today: the day whose law is asked
        limits: how much of a file is read

    """

    book: Rulebook
    rules: tuple[Rule, ...]
    today: date
    limits: Limits = field(default_factory=Limits)
    _known: dict[tuple[frozenset[str], bool], _Questions] = field(
        default_factory=dict, compare=False, repr=False
    )

    def check(self, file: str, data: bytes, beside: Beside) -> Outcome:
        """
        Return what the declaration file *file* with the content *data* gives.

        A node whose shape is wrong gets one fault, and no rule looks at it. Files
        that the declaration names are opened with *beside*, which may raise
        `UnreadableError`.
        """
        findings: list[Finding] = []
        asked: frozenset[str] = frozenset()
        not_asked: frozenset[str] = frozenset()
        found = document.documents(file, data, self.limits)
        for one in found:
            findings += self._faults(one, one.tree.faults)
            if not one.tree.readable:
                continue
            form, faults = structure.check(one)
            findings += self._faults(one, tuple(faults))
            texts, missing = self._published(form, one, beside)
            findings += self._faults(one, missing)
            questions = self._questions(form, with_text=bool(texts.statements))
            # most files hold one declaration: its sets are kept, not copied
            asked = asked | questions.asked if asked else questions.asked
            not_asked = (
                not_asked | questions.not_asked if not_asked else questions.not_asked
            )
            case = judge.case(one, form, texts)
            findings += self._judged(case, questions.rules, beside)
        return Outcome(tuple(findings), len(found), asked, not_asked)

    def _judged(
        self, case: judge.Case, rules: tuple[Rule, ...], beside: Beside
    ) -> Iterator[Finding]:
        """Yield what *rules* find in *case*, so many at most."""
        results = judge.findings(case, rules, self.today, _paragraphs(beside))
        for number, result in enumerate(results):
            if number == MOST:
                facts = (("limit", str(MOST)),)
                fault = Fault("findings-too-many", 0, (), facts)
                yield _fault(fault, case.document, self.book.faults)
                return
            if isinstance(result, Finding):
                yield result
            else:
                yield self._stopped(case.document, result)

    def unreadable(self, file: str, problem: str) -> Outcome:
        """Return the outcome of a file that could not be opened."""
        broken = document.broken(file, "file-unreadable", (("problem", problem),))
        return Outcome(tuple(self._faults(broken, broken.tree.faults)), 0, frozenset())

    def _questions(self, form: object, *, with_text: bool) -> _Questions:
        """Return the rules of the profiles that a declaration names."""
        named = form.get("profile") if isinstance(form, dict) else None
        words = named if isinstance(named, list) else []
        profiles = frozenset(one for one in words if isinstance(one, str))
        key = (profiles or frozenset(("notice",)), with_text)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._chosen(*key)
        return known

    def _chosen(self, profiles: frozenset[str], with_text: bool) -> _Questions:  # noqa: FBT001 - the key of a table
        wanted = [
            rule
            for rule in self.rules
            if rule.profiles & profiles and rule.holds(self.today)
        ]
        rules = tuple(one for one in wanted if with_text or not one.needs_statement)
        asked = frozenset(rule.name for rule in rules)
        return _Questions(rules, asked, frozenset(one.name for one in wanted) - asked)

    def _published(
        self, form: object, one: Document, beside: Beside
    ) -> tuple[Published, tuple[Fault, ...]]:
        """Return the published texts that a declaration names, and what is missing."""
        files: list[tuple[str, bytes]] = []
        faults: list[Fault] = []
        for path, name in _named_files(form):
            try:
                files.append(_opened(beside, name))
            except UnreadableError as error:
                facts = (("name", name), ("problem", str(error)))
                span = structure.span_of(one, path)
                faults.append(Fault("statement-unreadable", span, path, facts))
        return published.publish(files), tuple(faults)

    def _faults(self, one: Document, faults: tuple[Fault, ...]) -> Iterator[Finding]:
        for fault in faults:
            yield _fault(fault, one, self.book.faults)

    def _stopped(self, one: Document, stopped: judge.Stopped) -> Finding:
        facts = (("rule", stopped.rule.name), ("limit", str(judge.STEPS)))
        return _fault(Fault("rule-stopped", 0, (), facts), one, self.book.faults)


def _paragraphs(beside: Beside) -> Callable[[str], tuple[str, ...] | None]:
    """Return the function that gives the paragraphs of a file that can be opened."""

    def paragraphs(name: str) -> tuple[str, ...] | None:
        try:
            texts = published.publish([_opened(beside, name)])
        except UnreadableError:
            return None
        return tuple(part.text for one in texts.statements for part in one.paragraphs)

    return paragraphs


def _opened(beside: Beside, name: str) -> tuple[str, bytes]:
    """Return the file *name*, which must be text to its end."""
    file, data = beside(name)
    _text, fault = decode(data)
    if fault is not None:
        message = f"not UTF-8 ({fault.facts[0][1]})"
        raise UnreadableError(message)
    return file, data


def _named_files(form: object) -> Iterator[tuple[tuple[str, ...], str]]:
    statement = form.get("statement") if isinstance(form, dict) else None
    named = statement.get("file") if isinstance(statement, dict) else None
    if isinstance(named, str):
        yield ("statement", "file"), named
    elif isinstance(named, dict):
        for language, name in named.items():
            if isinstance(name, str) and language != "quote":
                yield ("statement", "file", language), name


def _fault(
    fault: Fault, one: Document, texts: Mapping[str, Mapping[str, object]]
) -> Finding:
    entry = texts[fault.kind]
    location = one.source.location(fault.span, fault.path, absent=fault.absent)
    related = (one.source.location(fault.related),) if fault.related is not None else ()
    return Finding(
        code=str(entry["code"]),
        name=fault.kind,
        severity=Severity.ERROR,
        duty=Duty.DECLARATION,
        law=(),
        message=_said(entry, "message", fault),
        mend=_said(entry, "mend", fault),
        location=location,
        identity=judge.identity(one.tree.data, fault.path),
        document=one.index,
        excerpt=one.source.excerpt(location) if one.source.text else None,
        related=related,
    )


def _said(entry: Mapping[str, object], key: str, fault: Fault) -> Text:
    facts = dict(fault.facts)
    said = {}
    for language in ("nl", "en"):
        texts = entry[language]
        text = str(texts[key]) if isinstance(texts, dict) else ""
        fill = partial(_filled, facts, language)
        said[language] = _PLACE.sub(fill, text)
    return Text(said["nl"], said["en"])


def _filled(facts: Mapping[str, object], language: str, place: re.Match[str]) -> str:
    return shown(facts.get(place[1]), language)
