"""Rules, ready to be asked: built from the entries of rule files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property

from privlint.citations import acts, citation
from privlint.hints import TYPE_CHECKING, cast
from privlint.language import paths
from privlint.language.compiler import Compiler
from privlint.language.tests import Scope, unchecked
from privlint.language.vocabulary import Phrases, Row, Table, Vocabulary, in_force
from privlint.lazy import Lazy
from privlint.model import LANGUAGES, Duty, Severity
from privlint.records import OpenRecord, Record, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from typing import Any

    from privlint.citations import Act
    from privlint.language.conditions import Condition
    from privlint.language.paths import Route
    from privlint.language.vocabulary import AllReady
    from privlint.model import Citation
    from privlint.shape import Shape

Entry = Mapping[str, object]
"""What a rule file says of one rule, with `name` and `topic` added."""

READS_TEXT = "reads_text"
"""Under this key prepared rules say whether they look at the published text."""
HEAD = (
    "name",
    "topic",
    "code",
    "severity",
    "duty",
    "profiles",
    "once",
    "effective_from",
    "effective_until",
    READS_TEXT,
)
"""What a run looks at in every rule."""

_VIEW = frozenset({"text", "links", "quoted"})
"""What rules see under `statement` beside the declaration: the published text."""


def in_published_text(path: Sequence[object]) -> bool:
    """Return whether *path* leads into the published text, not the declaration."""
    return len(path) > 1 and path[0] == "statement" and path[1] in _VIEW


_ABSENT = object()
_PLACES = {key: place for place, key in enumerate(HEAD)}


class Prepared(Mapping[str, object]):
    """
    The entry of a rule, of which the most is decoded when it is asked for.

    It is written as its `HEAD`, with None for what it does not say, and the rest,
    which *decoded* reads.

    Attributes:
        head: what it says under each of `HEAD`, lists as tuples

    """

    __slots__ = ("_body", "_decode", "_rest", "head")

    def __init__(
        self,
        head: tuple[object, ...],
        body: str,
        decoded: Callable[[str, str], Entry],
    ) -> None:
        self.head = head
        self._body = body
        self._decode = decoded
        self._rest: Mapping[str, object] | None = None

    def __getitem__(self, key: str) -> object:
        """Return what the rule says under *key*; raise `KeyError` for nothing."""
        found = self.get(key, _ABSENT)
        if found is _ABSENT:
            raise KeyError(key)
        return found

    def get(self, key: str, default: object = None) -> Any:  # noqa: ANN401 - as Mapping
        """Return what the rule says under *key*, or *default*."""
        place = _PLACES.get(key)
        if place is None:
            return self._decoded.get(key, default)
        found = self.head[place]
        if found is None:
            return default
        return list(found) if isinstance(found, tuple) else found

    def __iter__(self) -> Iterator[str]:
        """Return the keys under which it says something."""
        head = zip(HEAD, self.head, strict=True)
        said = (key for key, one in head if one is not None)
        return iter((*said, *self._decoded))

    def __len__(self) -> int:
        """Return under how many keys it says something."""
        return len(tuple(iter(self)))

    @property
    def _decoded(self) -> Mapping[str, object]:
        if self._rest is None:
            self._rest = self._decode("", self._body)
        return self._rest


class Rule(OpenRecord):
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
        reads_text: whether it looks at the published text itself, if that is known

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
    reads_text: bool | None = field(default=None, repr=False, compare=False)

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
        bounded = self.since or self.until
        return not bounded or in_force(self.since, self.until, day)

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
        known = self.reads_text
        return self._reads_text if known is None else known

    @cached_property
    def _reads_text(self) -> bool:
        return any(
            in_published_text(steps) or paths.DEEP in steps for steps in self.reads
        )


_SEVERITIES = {str(one): one for one in Severity}
_DUTIES = {str(one): one for one in Duty}


class Change(Record):
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


class Rulebook(OpenRecord):
    """
    All rules of a run, by what rule files say.

    Attributes:
        entries: of the rules, in order of topic and name
        lists: the entries of the word lists, by name
        tables: the content of the tables, by name
        sources: the acts, as `acts.yaml` says
        faults: what readers object to, as `faults.yaml` says
        changes: what settings and packs of an organisation make of shipped rules
        ready: what was kept of phrases to need no reading again, by the phrases

    """

    entries: tuple[Entry, ...]
    lists: Mapping[str, Mapping[str, object]]
    tables: Mapping[str, Mapping[str, object]]
    sources: Mapping[str, Mapping[str, str]]
    faults: Mapping[str, Entry] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    ready: AllReady = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Return the lists and tables that conditions name."""
        return vocabulary(self.lists, self.tables, self.ready)

    @cached_property
    def acts(self) -> Mapping[str, Act]:
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
    ready: AllReady | None = None,
) -> Vocabulary:
    """Return the lists and tables whose files say *lists* and *tables*."""
    kept = ready or {}
    return Vocabulary(
        Lazy(lists, lambda _name, one: _phrases(one, kept)),
        Lazy(tables, lambda name, one: _table(name, one, kept)),
        kept,
    )


def longer(
    one: Mapping[str, object], phrases: Iterable[object]
) -> Mapping[str, object]:
    """Return the entry *one* of a word list with more *phrases*."""
    whole = [*cast("list[object]", one["phrases"]), *phrases]
    return {**one, "phrases": whole}


def _phrases(one: Mapping[str, object], ready: AllReady) -> Phrases:
    return Phrases(tuple(cast("list[object]", one["phrases"])), ready)


def _table(name: str, data: Mapping[str, object], ready: AllReady) -> Table:
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
    return Table(name, tuple(rows), data.get("match") == "words", ready)


def build(entry: Entry, scope: Scope, known: Mapping[str, Act]) -> Rule:
    """Return the rule that a sound *entry* describes; *scope* is open and unchecked."""
    name, topic, code, severity, duty, profiles, once, since, until, reads = head(entry)
    return Rule(
        entry,
        _SEVERITIES[str(severity)],
        str(code),
        str(name),
        str(topic),
        _DUTIES[str(duty)],
        _together(("notice",) if profiles is None else profiles),
        once is True,
        str(since or ""),
        str(until or ""),
        scope,
        known,
        reads if isinstance(reads, bool) else None,
    )


def head(entry: Entry) -> tuple[object, ...]:
    """Return what *entry* says under each of `HEAD`, None for nothing."""
    if isinstance(entry, Prepared):
        return entry.head
    said = (entry.get(key) for key in HEAD)
    return tuple(tuple(one) if isinstance(one, list) else one for one in said)


@cache
def _together(profiles: object) -> frozenset[str]:
    """Return the set of *profiles*, a name or a tuple of names, made once."""
    return frozenset(profiles if isinstance(profiles, tuple) else (str(profiles),))


def listed(value: object) -> list[str]:
    """Return the texts of *value*, which is a text or a list of texts."""
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def selected(shape: Shape, selects: Iterable[Route]) -> tuple[Shape, ...]:
    """Return what may stand where *selects* lead in a document of *shape*."""
    return tuple(found for route in selects for found in paths.shapes(route, (shape,)))
