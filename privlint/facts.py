"""Facts in tables and on services, and how long ago each was verified."""

from __future__ import annotations

from datetime import date

from privlint.guide import guide
from privlint.hints import TYPE_CHECKING
from privlint.language import durations
from privlint.records import OrderedRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from privlint.language.durations import Duration
    from privlint.rulebook import Rulebook


class Fact(OrderedRecord):
    """
    A row of a table.

    Attributes:
        verified_on: the day on which it was last compared with its source
        table: its name
        key: what the row is about
        source: where it was read
        effective_until: the last day on which it holds, or ""

    """

    verified_on: str
    table: str
    key: str
    source: str
    effective_until: str = ""


def stale(
    book: Rulebook, day: date, age: Duration, also: Iterable[Fact] = ()
) -> list[Fact]:
    """
    Return the facts verified longer than *age* before *day*, the oldest first.

    They are those of *book*, and *also* others.
    """
    return sorted(
        fact
        for fact in (*_facts(book), *also)
        if durations.add(date.fromisoformat(fact.verified_on), age) < day
    )


def of_services() -> list[Fact]:
    """Return what is known of services; what nobody verified yet is none of it."""
    return [
        Fact(one.verified_on, "services", one.id, one.source)
        for one in guide().services
        if one.verified_on
    ]


def _facts(book: Rulebook) -> Iterator[Fact]:
    for name, table in book.vocabulary.tables.items():
        for row in table.rows:
            yield Fact(row.verified_on, name, row.key, row.source, row.effective_until)
