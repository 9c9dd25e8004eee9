"""Word lists and tables that rules look things up in."""

from __future__ import annotations

from functools import cached_property

from privlint.hints import TYPE_CHECKING
from privlint.language import phrases, spoken
from privlint.records import OpenRecord, Record, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from privlint.language.phrases import Match, PhraseList, Ready, Sought
    from privlint.language.spoken import Words

    AllReady = Mapping[tuple[str, ...], Ready]


class Phrases(OpenRecord):
    """
    A list of phrases, compiled when it is first asked.

    Attributes:
        entries: phrases, and literals as `{exact: text}`
        ready: what was kept of lists, as `phrases.ready` gave it, by their phrases

    """

    entries: tuple[object, ...]
    ready: AllReady = field(default_factory=dict, compare=False, repr=False)

    def check(self) -> None:
        """Raise `ValueError` for an entry that is no phrase."""
        _ = self.made

    def search(
        self, text: str, words: Words, count: Callable[[int], None] | None = None
    ) -> Iterator[Match]:
        """Yield the matches in *text*, whose words are *words*."""
        return self.made.search(text, words, count)

    def occurs(self, text: str, words: Words) -> bool:
        """Return whether a phrase occurs in *text*."""
        return self.made.occurs(text, words)

    def ends(self, text: str, words: Words) -> Match | None:
        """Return the match with which *text* ends."""
        return self.made.ends(text, words)

    @cached_property
    def sought(self) -> Sought:
        """Return what a text must have to hold one of the phrases."""
        return phrases.sought([self.made])

    @cached_property
    def made(self) -> PhraseList:
        """Return the list, ready to be searched for."""
        exact: list[str] = []
        plain: list[str] = []
        for entry in self.entries:
            literal = entry.get("exact") if isinstance(entry, dict) else None
            if isinstance(literal, str) and len(entry) == 1:  # type: ignore[arg-type]  # a mapping
                exact.append(literal)
            elif isinstance(entry, str):
                plain.append(entry)
            else:
                message = "a phrase is text, or `{exact: text}`"
                raise ValueError(message)
        return phrases.phrase_list(plain, exact, self.ready.get(tuple(plain)))


def in_force(first: str, last: str, day: date) -> bool:
    """Return whether *day* is not before *first* nor after *last*; "" is no bound."""
    written = day.isoformat()
    return first <= written and not (last and last < written)


class Row(Record):
    """
    One row of a table.

    Attributes:
        key: what the row is about, such as a country
        values: what goes with it
        effective_from: the first day on which the row holds, or ""
        effective_until: the last day, or ""
        source: where the fact was read
        verified_on: the day on which it was

    """

    key: str
    values: tuple[str, ...] = ()
    effective_from: str = ""
    effective_until: str = ""
    source: str = ""
    verified_on: str = ""

    def holds(self, day: date) -> bool:
        """Return whether the row holds on *day*."""
        return in_force(self.effective_from, self.effective_until, day)


class Table(OpenRecord):
    """
    A table of facts.

    Attributes:
        name: of its file
        rows: in the order of the file
        words: whether a value counts when its words occur in a text
        ready: what was kept of lists of its values, as of other lists

    """

    name: str
    rows: tuple[Row, ...]
    words: bool = False
    ready: AllReady = field(default_factory=dict, compare=False, repr=False)
    _compiled: dict[tuple[str, ...], Phrases] = field(
        default_factory=dict, compare=False, repr=False
    )
    _by_day: dict[date, tuple[tuple[Row, ...], Phrases]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def current(self, day: date) -> tuple[Row, ...]:
        """Return the rows that hold on *day*."""
        return self._on(day)[0]

    def _on(self, day: date) -> tuple[tuple[Row, ...], Phrases]:
        """Return the rows that hold on *day*, and all their values."""
        known = self._by_day.get(day)
        if known is None:
            rows = tuple(row for row in self.rows if row.holds(day))
            values = tuple(value for row in rows for value in row.values)
            known = self._by_day[day] = rows, self._of(values)
        return known

    def has(self, text: str, day: date) -> bool:
        """Return whether *text* is a key or a value of the table on *day*."""
        rows, values = self._on(day)
        if self.words:
            return self._occurs(text, values)
        return any(text == row.key or text in row.values for row in rows)

    def row_has(self, key: str, text: str, day: date) -> tuple[bool, tuple[str, ...]]:
        """
        Return whether *text* is a value of the row *key*, and the values.

        A key without a row is not judged: it has every text.
        """
        rows = self.current(day)
        values = tuple(name for row in rows if row.key == key for name in row.values)
        if not values:
            return True, ()
        if self.words:
            return self._occurs(text, self._of(values)), values
        return text in values, values

    def named(self, text: str, words: Words, day: date) -> Iterator[tuple[Row, Match]]:
        """Yield the rows whose words occur in *text*, with the first place of each."""
        rows, values = self._on(day)
        if not values.occurs(text, words):
            return
        for row in rows:
            match = next(self._of(row.values).search(text, words), None)
            if match is not None:
                yield row, match

    @staticmethod
    def _occurs(text: str, values: Phrases) -> bool:
        """Return whether one of *values* occurs in *text*, or is all of it."""
        named = text in values.entries and phrases.is_plain(text)
        return named or values.occurs(text, spoken.words(text))

    def _of(self, values: tuple[str, ...]) -> Phrases:
        made = self._compiled.get(values)
        if made is None:
            made = self._compiled[values] = Phrases(values, self.ready)
        return made

    def listed(self) -> Iterator[tuple[str, ...]]:
        """Yield the values that are looked for together: all, and those of each row."""
        yield tuple(value for row in self.rows for value in row.values)
        yield from (row.values for row in self.rows)


class Vocabulary(Record):
    """
    All lists and tables by name.

    Attributes:
        lists: phrases
        tables: facts
        ready: what was kept of lists, by their phrases

    """

    lists: Mapping[str, Phrases]
    tables: Mapping[str, Table]
    ready: AllReady = field(default_factory=dict, compare=False, repr=False)
