"""The one way through: a declaration file becomes findings."""

from __future__ import annotations

import os
from functools import cache, partial

from privlint import document, fixes, judge, lazy, published, structure, suppressions
from privlint.errors import UnreadableError
from privlint.hints import TYPE_CHECKING
from privlint.language.messages import shown
from privlint.model import Duty, Finding, Severity, Text
from privlint.reading import remarks, tree
from privlint.reading.encoding import decode
from privlint.reading.tree import Fault, Limits, span
from privlint.records import Record, field, replace
from privlint.report import Checked, Outcome
from privlint.suppressions import Suppression

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from privlint.document import Document, Source
    from privlint.language.screening import Screen
    from privlint.published import Published
    from privlint.rulebook import Rule, Rulebook
    from privlint.suppressions import Suppressed

    Beside = Callable[[str], tuple[str, bytes]]
    """Opens a file that a declaration names: the name to report and the content."""

MOST = 2_000
"""
So many findings a declaration gets from rules at most.

Behind so many in a file its other declarations are not judged.
"""
_NOTICE = frozenset(("notice",))
_STRICT = frozenset(("strict",))
"""The profile that comes on top of others; alone it is on top of the notice."""
_PLACE = lazy.pattern(r"\{([a-z]+)\}")
"""What a fault fills in; said once, so that a value may hold one."""


class _Questions(Record):
    """
    The rules that a declaration is asked.

    Attributes:
        profiles: for which they are asked
        rules: in the order of the book
        asked: their names
        unread: the names of those that wait for a published text
        unregistered: the names of those that wait for a register

    """

    profiles: frozenset[str]
    rules: tuple[Rule, ...]
    asked: frozenset[str]
    unread: frozenset[str]
    unregistered: frozenset[str]


class Linter(Record):
    """
    What a run asks.

    Attributes:
        book: the rules and the texts of faults
        rules: those of the book that are chosen
        today: the day whose law is asked
        limits: how much of a file is read
        profiles: asked whatever a declaration names, or empty for what it names
        exceptions: those that settings make, by absolute path of the declaration
        enforced: the names of rules that nobody may except
        longest: so many days ahead an exception ends at the latest, or None
        excepting: whether exceptions are applied, or left out as if not there
        screen: tells which rules may find something, or None to ask them all

    """

    book: Rulebook
    rules: tuple[Rule, ...]
    today: date
    limits: Limits = field(default_factory=Limits)
    profiles: frozenset[str] = frozenset()
    exceptions: Mapping[str, tuple[Suppression, ...]] = field(default_factory=dict)
    enforced: frozenset[str] = frozenset()
    longest: int | None = None
    excepting: bool = True
    screen: Screen | None = None
    _known: dict[tuple[frozenset[str], bool], _Questions] = field(
        default_factory=dict, compare=False, repr=False
    )

    def check(self, file: str, data: bytes, beside: Beside) -> Outcome:
        """
        Return what the declaration file *file* with the content *data* gives.

        Files that the declaration names are opened with *beside*, which may raise
        `UnreadableError`.
        """
        return self.outcome(document.documents(file, data, self.limits), beside)

    def outcome(self, found: list[Document], beside: Beside) -> Outcome:
        """
        Return what *found*, the declarations of a file, give, as `check` does.

        A node whose shape is wrong gets one fault, and no rule looks at it.
        """
        findings: list[Finding] = []
        asked: list[_Questions] = []
        checked: list[Checked] = []
        beside = _together(beside)
        for one in found:
            if len(findings) >= MOST:
                findings.append(self._too_many(one, MOST))
                break
            findings += self._faults(one, one.tree.faults)
            if not one.tree.readable:
                continue
            form, faults = structure.check(one)
            findings += self._faults(one, tuple(faults))
            texts, missing = self._published(form, one, beside)
            findings += self._faults(one, missing)
            questions = self._questions(form, with_text=bool(texts.statements))
            asked.append(questions)
            checked.append(_checked(one, form, questions.asked))
            case = judge.case(one, form, texts, questions.profiles)
            findings += self._judged(case, questions.rules, beside)
        own = _united([one.asked for one in asked])
        numbered = {one.document: one.asked for one in checked}
        standing, accepted = self._excepted(findings, found, numbered)
        return Outcome(
            tuple(standing),
            len(found),
            tuple(checked),
            own,
            _united([one.unread for one in asked]),
            _united([one.unregistered for one in asked]),
            tuple(accepted),
        )

    def _excepted(
        self,
        findings: list[Finding],
        found: list[Document],
        asked: Mapping[int, frozenset[str]],
    ) -> tuple[list[Finding], list[Suppressed]]:
        """Return the *findings* that stand, with objections, and those accepted."""
        source = found[0].source
        central = self.exceptions.get(os.path.abspath(source.file), ())
        said = bool(central) or remarks.may_be_in(source.text)
        if not (said and self.excepting):
            return findings, []
        remarked = list(_remarked(found))
        exceptions = [one for one in remarked if isinstance(one, Suppression)]
        if not remarked and not central:
            return findings, []
        terms = suppressions.Terms(
            self.today,
            self.book.names,
            self.enforced | frozenset(self.book.faults),
            asked,
            frozenset().union(*asked.values()),
            self.longest,
        )
        standing, accepted, objections = suppressions.sorted_out(
            findings, (*exceptions, *central), terms
        )
        unclear = [one for one in remarked if isinstance(one, suppressions.Objection)]
        told = [*unclear, *objections]
        hinted = suppressions.hinted(told[: suppressions.MOST], self.book.names)
        standing += [self._objected(one, source) for one in hinted]
        if len(told) > suppressions.MOST:
            standing.append(self._too_many(found[0], suppressions.MOST))
        return standing, accepted

    def _objected(self, objection: suppressions.Objection, source: Source) -> Finding:
        entry = self.book.faults[objection.kind]
        here = objection.place.file == source.file
        return Finding(
            code=str(entry["code"]),
            name=objection.kind,
            severity=Severity(str(entry.get("severity", "error"))),
            duty=Duty.DECLARATION,
            law=(),
            message=_said(entry, "message", objection.facts),
            mend=_said(entry, "mend", objection.facts),
            location=objection.place,
            identity=f"/#{' '.join(str(said) for _name, said in objection.facts[:1])}",
            document=objection.document,
            excerpt=source.excerpt(objection.place) if here else None,
            declaration=source.file,
        )

    def _judged(
        self, case: judge.Case, rules: tuple[Rule, ...], beside: Beside
    ) -> Iterator[Finding]:
        """Yield what *rules* find in *case*, so many at most."""
        files = _paragraphs(beside)
        results = judge.findings(case, rules, self.today, files, self.screen)
        for number, result in enumerate(results):
            if number == MOST:
                yield self._too_many(case.document, MOST)
                return
            if isinstance(result, Finding):
                yield result
            else:
                yield self._stopped(case.document, result)

    def unreadable(self, file: str, problem: str) -> Outcome:
        """Return the outcome of a file that could not be opened."""
        broken = document.broken(file, "file-unreadable", (("problem", problem),))
        return Outcome(tuple(self._faults(broken, broken.tree.faults)), 0)

    def _questions(self, form: object, *, with_text: bool) -> _Questions:
        """Return the rules of the profiles that a declaration names."""
        named = form.get("profile") if isinstance(form, dict) else None
        words = named if isinstance(named, list) else []
        profiles = frozenset(one for one in words if isinstance(one, str))
        profiles = self.profiles or profiles
        key = (profiles if profiles - _STRICT else profiles | _NOTICE, with_text)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._chosen(*key)
        return known

    def _chosen(self, profiles: frozenset[str], with_text: bool) -> _Questions:  # noqa: FBT001 - the key of a table
        current = [rule for rule in self.rules if rule.holds(self.today)]
        wanted = [rule for rule in current if rule.profiles & profiles]
        rules = tuple(one for one in wanted if with_text or not one.needs_statement)
        asked = frozenset(rule.name for rule in rules)
        unread = frozenset(one.name for one in wanted) - asked
        register = frozenset(one.name for one in current if "register" in one.profiles)
        if profiles & _STRICT:
            changed = {one.name for one in self.book.changes}
            rules = tuple(
                one if one.name in changed else _stricter(one) for one in rules
            )
        waiting = register - asked - unread
        return _Questions(profiles, rules, asked, unread, waiting)

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

    def _too_many(self, one: Document, limit: int) -> Finding:
        facts = (("limit", str(limit)),)
        place = tree.locate(one.tree.marks, ())
        fault = Fault("findings-too-many", place, (), facts)
        return _fault(fault, one, self.book.faults)

    def _stopped(self, one: Document, stopped: judge.Stopped) -> Finding:
        facts = (("rule", stopped.rule.name), ("limit", str(judge.STEPS)))
        return _fault(Fault("rule-stopped", 0, (), facts), one, self.book.faults)


def _remarked(
    found: list[Document],
) -> Iterator[Suppression | suppressions.Objection]:
    """Yield what the comments of a file with the declarations *found* except."""
    source = found[0].source
    marks = [one.tree.marks if one.tree.readable else None for one in found]
    for remark in remarks.remarks(source.text, source.lines, marks):
        path = remark.path or ()
        place = source.location(span(remark.start, remark.end), path)
        data = found[remark.document].tree.data
        identity = "" if remark.path is None else judge.identity(data, path)
        yield suppressions.read(remark.text, identity, place, remark.document)


def _checked(one: Document, form: object, asked: frozenset[str]) -> Checked:
    """Return what a report says of the declaration *one*, whose long form is *form*."""
    whole = form if isinstance(form, dict) else {}
    controller = whole.get("controller")
    purposes = whole.get("purposes")
    return Checked(
        one.source.file,
        one.index,
        _text(controller, "name"),
        tuple(
            (_text(purpose, "id"), _text(purpose, "name"))
            for purpose in (purposes if isinstance(purposes, list) else ())
        ),
        asked,
    )


def _text(node: object, field: str) -> str:
    """Return the text in *field* of *node*, empty where there is none."""
    value = node.get(field) if isinstance(node, dict) else None
    return value if isinstance(value, str) else ""


def _stricter(rule: Rule) -> Rule:
    """Return *rule* as the profile `strict` asks it: guidance warns at the least."""
    if rule.duty is Duty.GUIDANCE and rule.severity is Severity.INFO:
        return replace(rule, severity=Severity.WARNING)
    return rule


def _united(sets: list[frozenset[str]]) -> frozenset[str]:
    """Return all names; most files hold one declaration, whose set is not copied."""
    return sets[0] if len(sets) == 1 else frozenset().union(*sets)


def _together(beside: Beside) -> Beside:
    """Return *beside* for texts that weigh no more together than one of them may."""
    left = published.LARGEST

    def opened(name: str) -> tuple[str, bytes]:
        nonlocal left
        file, data = beside(name)
        left -= published.weight(data)
        if left < 0:
            message = f"the texts of a file together exceed {published.LARGEST} bytes"
            raise UnreadableError(message)
        return file, data

    return opened


def _paragraphs(beside: Beside) -> Callable[[str], tuple[str, ...] | None]:
    """Return the function that gives the paragraphs of a file that can be opened."""

    @cache
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
        severity=Severity(str(entry.get("severity", "error"))),
        duty=Duty.DECLARATION,
        law=(),
        message=_said(entry, "message", fault.facts),
        mend=_said(entry, "mend", fault.facts),
        location=location,
        identity=judge.identity(one.tree.data, fault.path),
        document=one.index,
        excerpt=one.source.excerpt(location) if one.source.text else None,
        related=related,
        declaration=one.source.file,
        fix=fixes.of_fault(fault, one),
    )


def _said(
    entry: Mapping[str, object],
    key: str,
    said_of: tuple[tuple[str, str | Text], ...],
) -> Text:
    facts = dict(said_of)
    said = {}
    for language in ("nl", "en"):
        texts = entry[language]
        text = str(texts[key]) if isinstance(texts, dict) else ""
        fill = partial(_filled, facts, language)
        said[language] = _PLACE.sub(fill, text)
    return Text(said["nl"], said["en"])


def _filled(facts: Mapping[str, object], language: str, place: re.Match[str]) -> str:
    fact = facts.get(place[1])
    return fact.said(language) if isinstance(fact, Text) else shown(fact, language)
