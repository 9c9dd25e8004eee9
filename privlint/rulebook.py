"""Rules, ready to be asked: built from the entries of rule files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, cast

from privlint.citations import acts, citation
from privlint.language import paths
from privlint.language.compiler import Compiler
from privlint.language.tests import Scope, unchecked
from privlint.language.vocabulary import Phrases, Row, Table, Vocabulary, in_force
from privlint.lazy import Lazy
from privlint.model import LANGUAGES, Duty, Severity
from privlint.records import field, open_record, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from privlint.citations import Act
    from privlint.language.conditions import Condition
    from privlint.language.paths import Route
    from privlint.language.phrases import Ready
    from privlint.model import Citation
    from privlint.shape import Shape

Entry = Mapping[str, object]
"""What a rule file says of one rule, with `name` and `topic` added."""

_VIEW = frozenset({"text", "links", "quoted"})
"""What rules see under `statement` beside the declaration: the published text."""


def in_published_text(path: Sequence[object]) -> bool:
    """Return whether *path* leads into the published text, not the declaration."""
    return len(path) > 1 and path[0] == "statement" and path[1] in _VIEW


@open_record
class Rule:
    """
    One rule; its conditions are compiled when it is first asked.

    Attributes:
        entry: what its file says, which is sound
        severity: of its findings
        code: short code
        name: name of its file
        topic: its folder
        duty: who asks
        profiles: in which it is asked
        once: whether only the first place is reported
        since: the first day on which it is asked, or ""
        until: the last day, or ""
        scope: what its conditions may name: open, and not checked again
        known: the acts that it may cite

    """

    entry: Entry = field(repr=False)
    severity: Severity
    code: str
    name: str
    topic: str
    duty: Duty
    profiles: frozenset[str]
    once: bool
    since: str
    until: str
    scope: Scope = field(repr=False, compare=False)
    known: Mapping[str, Act] = field(repr=False, compare=False)

    @cached_property
    def law(self) -> tuple[Citation, ...]:
        """Return the citations, the narrowest first."""
        return tuple(citation(one, self.known) for one in listed(self.entry["law"]))

    @cached_property
    def selects(self) -> tuple[Route, ...]:
        """Return the paths of the nodes that are judged."""
        return tuple(paths.parse(one) for one in listed(self.entry["for"]))

    @cached_property
    def when(self) -> Condition | None:
        """Return which of the nodes are judged, or None for all."""
        return self._conditions[0]

    @cached_property
    def require(self) -> Condition:
        """Return what must hold."""
        return self._conditions[1]

    @cached_property
    def _conditions(self) -> tuple[Condition | None, Condition]:
        compiler = Compiler(self.scope)
        when = self.entry.get("when")
        return (
            compiler.condition(when, ()) if when is not None else None,
            compiler.condition(self.entry["require"], ()),
        )

    @cached_property
    def at(self) -> Route | None:
        """Return the place to report instead of the failing node, or None."""
        said = self.entry.get("at")
        return paths.parse(str(said)) if said else None

    @property
    def fix(self) -> Mapping[str, object] | None:
        """Return how a program mends what the rule finds, or None."""
        return cast("Mapping[str, object] | None", self.entry.get("fix"))

    @cached_property
    def texts(self) -> Mapping[str, Mapping[str, str]]:
        """
        Return by language: title, message, mend, and perhaps absent.

        The last is the message where the node is missing.
        """
        said = cast("Mapping[str, Mapping[str, str]]", self.entry)
        return {language: said[language] for language in LANGUAGES}

    def holds(self, day: date) -> bool:
        """Return whether the rule is law, or asked, on *day*."""
        return in_force(self.since, self.until, day)

    @property
    def reads(self) -> frozenset[tuple[str, ...]]:
        """Return the paths that the rule looks at, from the document."""
        inner = [*(self.when.routes if self.when else ()), *self.require.routes]
        if self.at:
            inner.append(self.at)
        found = {route.steps for route in (*self.selects, *inner) if route.rooted}
        for each in self.selects:
            found |= {(*each.steps, *r.steps) for r in inner if not r.rooted}
        return frozenset(found | {each.steps for each in self.selects})

    @cached_property
    def needs_statement(self) -> bool:
        """Return whether the rule looks at the published text itself."""
        known = self.entry.get(READS_TEXT)
        if isinstance(known, bool):
            return known
        return any(
            in_published_text(steps) or paths.DEEP in steps for steps in self.reads
        )


_SEVERITIES = {str(one): one for one in Severity}
_DUTIES = {str(one): one for one in Duty}

READS_TEXT = "reads_text"
"""Under this key prepared rules say whether they look at the published text."""
READY = "ready"
"""Under this key prepared lists hold what was kept of their phrases."""


@record
class Change:
    """
    A rule that an organisation asks in another way than privlint ships it.

    Attributes:
        code: of the rule
        name: of the rule
        before: the severity that it ships with, or that it has in other files
        after: the severity that it gets, `off`, or the code of what replaces it
        reason: why, or ""
        files: globs of the files for which it is so, or none for all

    """

    code: str
    name: str
    before: str
    after: str
    reason: str
    files: tuple[str, ...] = ()


@open_record
class Rulebook:
    """
    All rules of a run, by what rule files say.

    Attributes:
        entries: of the rules, in order of topic and name
        lists: the entries of the word lists, by name
        tables: the content of the tables, by name
        sources: the acts, as `acts.yaml` says
        faults: what readers object to, as `faults.yaml` says
        changes: what settings and packs of an organisation make of shipped rules

    """

    entries: tuple[Entry, ...]
    lists: Mapping[str, Mapping[str, object]]
    tables: Mapping[str, Mapping[str, object]]
    sources: Mapping[str, Mapping[str, str]]
    faults: Mapping[str, Entry] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Return the lists and tables that conditions name."""
        return vocabulary(self.lists, self.tables)

    @cached_property
    def acts(self) -> dict[str, Act]:
        """Return the acts that rules cite."""
        return acts(self.sources)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Return the rules, compiled."""
        scope = unchecked(self.vocabulary)
        return tuple(build(entry, scope, self.acts) for entry in self.entries)

    def find(self, word: str) -> Entry | None:
        """Return the entry of the rule or fault whose code or name is *word*."""
        wanted = word.casefold()
        faults = [
            {"name": name, "topic": "reading", **one}
            for name, one in self.faults.items()
        ]
        for entry in (*self.entries, *faults):
            if wanted in {str(entry["code"]).casefold(), str(entry["name"]).casefold()}:
                return entry
        return None

    @cached_property
    def names(self) -> dict[str, str]:
        """Return the name of each rule and fault by code and name, in lower case."""
        entries = [
            *((one["code"], one["name"]) for one in self.entries),
            *((one.code, one.name) for one in self.changes),
            *((one["code"], name) for name, one in self.faults.items()),
        ]
        return {
            str(word).casefold(): str(name)
            for code, name in entries
            for word in (code, name)
        }

    def words(self) -> list[str]:
        """Return all codes and names."""
        found = [str(entry[key]) for entry in self.entries for key in ("code", "name")]
        found += [str(one["code"]) for one in self.faults.values()]
        return found + list(self.faults)


def vocabulary(
    lists: Mapping[str, Mapping[str, object]],
    tables: Mapping[str, Mapping[str, object]],
) -> Vocabulary:
    """Return the lists and tables whose files say *lists* and *tables*."""
    return Vocabulary(Lazy(lists, _phrases), Lazy(tables, _table))


def longer(
    one: Mapping[str, object], phrases: Iterable[object]
) -> Mapping[str, object]:
    """Return the entry *one* of a word list with more *phrases*."""
    whole = [*cast("list[object]", one["phrases"]), *phrases]
    return {**as_written(one), "phrases": whole}


def as_written(one: Mapping[str, object]) -> Mapping[str, object]:
    """Return the entry *one* of a list or table as its file has it."""
    return {key: value for key, value in one.items() if key != READY}


def _phrases(_name: str, one: Mapping[str, object]) -> Phrases:
    phrases = cast("list[object]", one["phrases"])
    return Phrases(tuple(phrases), cast("Ready | None", one.get(READY)))


def _table(name: str, data: Mapping[str, object]) -> Table:
    rows = []
    for row in cast("list[dict[str, object]]", data["rows"]):
        fact = {
            "source": data.get("source", ""),
            "verified_on": data.get("verified_on", ""),
        }
        fact |= row
        values = cast("list[str]", fact.get("values", []))
        rows.append(
            Row(
                str(fact["key"]),
                tuple(values),
                str(fact.get("effective_from") or ""),
                str(fact.get("effective_until") or ""),
                str(fact["source"]),
                str(fact["verified_on"]),
            )
        )
    return Table(name, tuple(rows), data.get("match") == "words")


def build(entry: Entry, scope: Scope, known: Mapping[str, Act]) -> Rule:
    """Return the rule that a sound *entry* describes; *scope* is open and unchecked."""
    return Rule(
        entry=entry,
        severity=_SEVERITIES[str(entry["severity"])],
        code=str(entry["code"]),
        name=str(entry["name"]),
        topic=str(entry["topic"]),
        duty=_DUTIES[str(entry["duty"])],
        profiles=frozenset(listed(entry.get("profiles", ["notice"]))),
        once=entry.get("once") is True,
        since=str(entry.get("effective_from") or ""),
        until=str(entry.get("effective_until") or ""),
        scope=scope,
        known=known,
    )


def listed(value: object) -> list[str]:
    """Return the texts of *value*, which is a text or a list of texts."""
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def selected(shape: Shape, selects: Iterable[Route]) -> tuple[Shape, ...]:
    """Return what may stand where *selects* lead in a document of *shape*."""
    return tuple(found for route in selects for found in paths.shapes(route, (shape,)))
