"""A declaration against the rules: where each of them fails."""

from __future__ import annotations

from privlint import fixes
from privlint.hints import TYPE_CHECKING, cast
from privlint.language import paths
from privlint.language.messages import both, label, one_line, shown, template
from privlint.language.run import Run, StoppedError, no_file
from privlint.language.tests import unchecked
from privlint.language.vocabulary import Vocabulary
from privlint.language.words import near
from privlint.model import Finding
from privlint.records import Record
from privlint.rulebook import in_published_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from privlint.document import Document, Source
    from privlint.language.conditions import Failure
    from privlint.language.paths import Node
    from privlint.language.screening import Screen
    from privlint.model import Fix, Location, Path, Text
    from privlint.published import Published
    from privlint.rulebook import Rule

STEPS = 200_000
"""A rule takes at most this many steps on a declaration."""
STEPS_IN_ALL = 2_000_000
"""All rules together take at most this many."""
MOST = 200
"""A rule reports at most this many places of a declaration."""
_LONGEST = 2_000
"""A filled text is cut behind this many characters."""
_NAME = 200
"""An identity says so many characters of a key or an id."""
_UNCHECKED = unchecked(Vocabulary({}, {}))
"""Where placeholders are looked up; rule files were checked when they were read."""


class Case(Record):
    """
    One declaration and what belongs to it.

    Attributes:
        document: the declaration
        form: its long form, with the view of the published text
        published: the published texts

    """

    document: Document
    form: Mapping[str, object]
    published: Published


def case(
    document: Document,
    form: object,
    published: Published,
    profiles: Iterable[str] = (),
) -> Case:
    """
    Return the case of *document*, whose long form is *form*.

    Rules also see the published text, the *profiles* that are asked, and in every
    purpose the role in which it is pursued: its own, else that of the declaration,
    else `controller`.
    """
    content: dict[str, object] = {"role": "controller"}
    content |= form if isinstance(form, dict) else {}
    if profiles:
        content["profile"] = sorted(profiles)
    role = content["role"] = content["role"] or "controller"
    purposes = content.get("purposes")
    if isinstance(purposes, list):
        content["purposes"] = [
            {**one, "role": one.get("role") or role} if isinstance(one, dict) else one
            for one in purposes
        ]
    if published.statements:
        own = content.get("statement")
        known = own if isinstance(own, dict) else {}
        content["statement"] = {**known, **published.view()}
    return Case(document, content, published)


class Stopped(Record):
    """A rule that took too many steps to be finished."""

    rule: Rule


def findings(
    case: Case,
    rules: tuple[Rule, ...],
    today: date,
    files: Callable[[str], tuple[str, ...] | None] = no_file,
    screen: Screen | None = None,
) -> Iterator[Finding | Stopped]:
    """
    Yield what *rules* find in *case*, by the law of *today*.

    *files* gives the paragraphs of a file that the declaration names, or None.
    Rules of which *screen* tells that they find nothing are not asked.
    """

    def begun() -> Run:
        texts = case.published.statements
        return Run(case.form, today, texts, files, total=STEPS_IN_ALL)

    if screen is not None:
        asked = frozenset([rule.name for rule in rules])
        left = asked - (screen.rules - screen.suspects(begun(), asked))
        rules = tuple(rule for rule in rules if rule.name in left) if left else ()
    run = begun()
    for rule in rules:
        run.grant(STEPS)
        run.seen.clear()
        run.matched.clear()
        try:
            found = list(_failures(rule, run))
        except StoppedError:
            yield Stopped(rule)
            if run.exhausted:
                return
            continue
        for node, path, failure in found:
            yield _finding(rule, node, path, failure, _Place(case, run))


def _failures(rule: Rule, run: Run) -> Iterator[tuple[object, Path, Failure]]:
    """Yield the failing nodes of *rule*, each failing and each reported place once."""
    known: set[Path] = set()
    found = 0
    for node, path in _nodes(rule, run):
        run.touched = False
        if rule.when is not None and not rule.when.holds(node, run):
            continue
        if run.touched:
            continue
        failures = rule.require.failures(node, path, run)
        if not failures or run.touched:
            continue
        for failure in failures:
            places = {failure.path, _where(rule, path, failure)}
            if not places & known:
                known |= places
                found += 1
                yield node, path, failure
        if found >= (1 if rule.once else MOST):
            return


def _where(rule: Rule, path: Path, failure: Failure) -> Path:
    """Return the node that is reported for a failure of the node *path*."""
    return paths.target(rule.at, path) if rule.at is not None else failure.path


def _nodes(rule: Rule, run: Run) -> Iterator[Node]:
    for route in rule.selects:
        yield from paths.select(route, run.root, (), run)


class _Place(Record):
    """Where nodes lie, in the declaration or in its published text."""

    case: Case
    run: Run

    def locate(self, path: Path, failure: Failure | None) -> tuple[Source, Location]:
        """Return the file and place of the node *path*."""
        if len(path) > 2 and in_published_text(path):  # noqa: PLR2004 - statement, text, 0
            return self.case.published.locate(path, self._words(path, failure))
        absent = failure is not None and failure.path == path and failure.value is None
        document = self.case.document
        return document.source, document.locate(path, absent=absent)

    def _words(self, path: Path, failure: Failure | None) -> tuple[int, int] | None:
        found = failure.facts.get("span") if failure else None
        if found is not None:
            return cast("tuple[int, int]", found)
        text = _at(self.case.form, (*path[:3], "text"))
        return self.run.matched.get(text) if isinstance(text, str) else None


def _finding(
    rule: Rule, node: object, path: Path, failure: Failure, place: _Place
) -> Finding:
    form, run = place.case.form, place.run
    where = _where(rule, path, failure)
    source, location = place.locate(where, failure)
    facts = _facts(rule, node, path, failure, place)
    missing = failure.value is None and "absent" in rule.texts["en"]
    message = _said(rule, "absent" if missing else "message", facts, node, run)
    related: tuple[Location, ...] = ()
    if failure.related is not None:
        related = (place.locate(failure.related, None)[1],)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        duty=rule.duty,
        law=rule.law,
        message=message,
        mend=_said(rule, "mend", facts, node, run),
        location=location,
        identity=identity(form, where, facts.get("words")),
        document=place.case.document.index,
        excerpt=source.excerpt(location),
        related=related,
        declaration=place.case.document.source.file,
        fix=_fix(rule, path, failure, place),
    )


def _fix(rule: Rule, path: Path, failure: Failure, place: _Place) -> Fix | None:
    """Return how the rule mends the failing node, if it does."""
    if rule.fix is None or in_published_text(failure.path):
        return None
    failing = failure.path, failure.value
    known = rule.scope.vocabulary, place.run.today
    return fixes.of_rule(rule.fix, path, failing, place.case.document, known)


def _said(
    rule: Rule, key: str, facts: Mapping[str, object], node: object, run: Run
) -> Text:
    """Return the text *key* of *rule* in both languages, on one line, filled."""

    def said(to: str) -> str:
        text = template(rule.texts[to][key], _UNCHECKED)
        return one_line(text.fill(facts, node, run, to), _LONGEST)

    return both(said)


def _facts(
    rule: Rule, node: object, path: Path, failure: Failure, place: _Place
) -> dict[str, object]:
    """Return what the placeholders of the message stand for."""
    form, run = place.case.form, place.run
    names = [step for step in failure.path if isinstance(step, str)]
    facts: dict[str, object] = {
        "label": label(form, failure.path) or label(form, path) or paths.written(path),
        "path": paths.written(failure.path),
        "field": names[-1] if names else "",
        "value": failure.value,
        **failure.facts,
    }
    if "words" not in facts:
        facts["words"] = _matched(node, failure, run)
    known = facts.get("near_in")
    if isinstance(known, tuple) and isinstance(failure.value, str):
        facts["near"] = near(failure.value, cast("tuple[str, ...]", known))
    if rule.when is not None:
        witnesses = rule.when.witnesses(node, path, run)
        facts["because"] = _because(form, witnesses)
    return facts


def _matched(node: object, failure: Failure, run: Run) -> str | None:
    """Return the words that a condition found in the text of the node, if any."""
    text = node.get("text") if isinstance(node, dict) else failure.value
    span = run.matched.get(text) if isinstance(text, str) else None
    return text[span[0] : span[1]] if span and isinstance(text, str) else None


def _because(form: Mapping[str, object], witnesses: Iterable[Path]) -> object:
    """Return the labels of the first three items that made the rule apply."""
    seen = dict.fromkeys(
        label(form, place) or shown(_at(form, place), "en") for place in witnesses
    )
    names = list(seen)
    if len(names) <= _NAMED:
        return tuple(names)
    return f"{', '.join(names[:_NAMED])} (+{len(names) - _NAMED})"


_NAMED = 3


def _at(form: object, path: Path) -> object:
    for step in path:
        if isinstance(form, dict) and isinstance(step, str):
            form = form.get(step)
        elif isinstance(form, list) and isinstance(step, int) and step < len(form):
            form = form[step]
        else:
            return None
    return form


def identity(form: object, path: Path, words: object = None) -> str:
    """
    Return the node *path* by the ids of its items: `/purposes[id=news]/retention`.

    Items without an id keep their number; a place in the published text is known
    by its *words*. Of a long name only the start is said.
    """
    said = ""
    for length, step in enumerate(path, 1):
        if isinstance(step, str):
            said += "/" + step[:_NAME].replace("~", "~0").replace("/", "~1")
            continue
        item = _at(form, path[:length])
        name = item.get("id") if isinstance(item, dict) else None
        if in_published_text(path):
            folded = " ".join(shown(words or _text(item), "en").casefold().split())
            return f"{said}[{folded}]"
        said += f"[id={name[:_NAME]}]" if isinstance(name, str) else f"[{step}]"
    return said or "/"


def _text(item: object) -> object:
    return item.get("text") if isinstance(item, dict) else None
