"""Rules, ready to be asked: built from the entries of rule files."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, cast

from privlint.citations import acts, citation
from privlint.language import paths
from privlint.language.compiler import Compiler
from privlint.language.tests import Scope, unchecked
from privlint.language.vocabulary import Phrases, Row, Table, Vocabulary, in_force
from privlint.model import LANGUAGES, Duty, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from privlint.citations import Act
    from privlint.language.conditions import Condition
    from privlint.language.paths import Route
    from privlint.model import Citation
    from privlint.shape import Shape

Entry = dict[str, object]
"""What a rule file says of one rule, with `name` and `topic` added."""

_VIEW = frozenset({"text", "links", "quoted"})
"""What rules see under `statement` beside the declaration: the published text."""

PROFILES = ("notice", "register", "processor", "strict")


def in_published_text(path: Sequence[object]) -> bool:
    """Return whether *path* leads into the published text, not the declaration."""
    return len(path) > 1 and path[0] == "statement" and path[1] in _VIEW


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One rule.

    Attributes:
        code: short code
        name: name of its file
        topic: its folder
        law: the citations, the narrowest first
        duty: who asks
        severity: of its findings
        profiles: in which it is asked
        selects: the paths of the nodes that are judged
        when: which of them, or None for all
        require: what must hold
        at: the place to report instead of the failing node, or None
        once: whether only the first place is reported
        texts: by language: title, message, mend, and perhaps absent, which is the
            message where the node is missing
        since: the first day on which it is asked, or ""
        until: the last day, or ""

    """

    code: str
    name: str
    topic: str
    law: tuple[Citation, ...]
    duty: Duty
    severity: Severity
    profiles: frozenset[str]
    selects: tuple[Route, ...]
    when: Condition | None
    require: Condition
    at: Route | None
    once: bool
    texts: Mapping[str, Mapping[str, str]]
    since: str = ""
    until: str = ""

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

    @property
    def needs_statement(self) -> bool:
        """Return whether the rule looks at the published text itself."""
        return any(
            in_published_text(steps) or paths.DEEP in steps for steps in self.reads
        )


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True)
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
    return Vocabulary(
        {
            name: Phrases(tuple(cast("list[object]", one["phrases"])))
            for name, one in lists.items()
        },
        {name: _table(name, one) for name, one in tables.items()},
    )


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
    texts = {
        language: cast("dict[str, str]", entry[language]) for language in LANGUAGES
    }
    compiler = Compiler(scope)
    at = entry.get("at")
    return Rule(
        code=str(entry["code"]),
        name=str(entry["name"]),
        topic=str(entry["topic"]),
        law=tuple(citation(one, known) for one in listed(entry["law"])),
        duty=Duty(str(entry["duty"])),
        severity=Severity(str(entry["severity"])),
        profiles=frozenset(listed(entry.get("profiles", ["notice"]))),
        selects=tuple(paths.parse(one) for one in listed(entry["for"])),
        when=compiler.condition(entry["when"], ()) if "when" in entry else None,
        require=compiler.condition(entry["require"], ()),
        at=paths.parse(str(at)) if at else None,
        once=entry.get("once") is True,
        texts=texts,
        since=str(entry.get("effective_from") or ""),
        until=str(entry.get("effective_until") or ""),
    )


def listed(value: object) -> list[str]:
    """Return the texts of *value*, which is a text or a list of texts."""
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def selected(shape: Shape, selects: Iterable[Route]) -> tuple[Shape, ...]:
    """Return what may stand where *selects* lead in a document of *shape*."""
    return tuple(found for route in selects for found in paths.shapes(route, (shape,)))
