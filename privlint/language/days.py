"""Days of the calendar as people write them."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from privlint import lazy

_DUTCH = (
    "januari februari maart april mei juni juli augustus september oktober november "
    "december"
)
_ENGLISH = (
    "january february march april may june july august september october november "
    "december"
)
_SHORT = "jan feb mrt apr mei jun jul aug sep okt nov dec"
_SHORT_ENGLISH = "jan feb mar apr may jun jul aug sept oct nov dec"
_MONTHS = MappingProxyType(
    {
        word: number
        for words in (_DUTCH, _ENGLISH, _SHORT, _SHORT_ENGLISH)
        for number, word in enumerate(words.split(), 1)
    }
)
_LONGEST = 40
_DAY = r"([0-9]{1,2})(?:st|nd|rd|th|e)?"
_DAY_FIRST = lazy.pattern(rf"{_DAY} ([a-z]+)\.?,? ([0-9]{{4}})\Z").match
_MONTH_FIRST = lazy.pattern(rf"([a-z]+)\.? {_DAY},? ([0-9]{{4}})\Z").match
_YEAR_FIRST = lazy.pattern(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})\Z").match
_YEAR_LAST = lazy.pattern(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})\Z").match
_MOST_MONTHS = 12


def from_words(text: str) -> str | None:
    """
    Return the ISO 8601 form of a day that is written otherwise, or None.

    The month is a Dutch or English word (`1 oktober 2026`, `October 1, 2026`), or the
    year stands first (`2026/10/1`), or the day cannot be a month (`31-10-2026`): of
    `1-10-2026` nobody knows whether it is in January.
    """
    if len(text) > _LONGEST:
        return None
    said = " ".join(text.lower().split())
    if found := _DAY_FIRST(said):
        return _iso(found[3], _MONTHS.get(found[2]), found[1])
    if found := _MONTH_FIRST(said):
        return _iso(found[3], _MONTHS.get(found[1]), found[2])
    if found := _YEAR_FIRST(said):
        return _iso(found[1], int(found[3]), found[4])
    if (found := _YEAR_LAST(said)) and int(found[1]) > _MOST_MONTHS:
        return _iso(found[4], int(found[3]), found[1])
    return None


def _iso(year: str, month: int | None, day: str) -> str | None:
    """Return the day in ISO 8601, or None for one that the calendar does not have."""
    try:
        return date(int(year), month or 0, int(day)).isoformat()
    except ValueError:
        return None
