"""
Durations that are added and compared as the calendar has it.

A month ends on the same date of a later month, or on that month's last day, as
article 3(2)(c) of Regulation 1182/71 says. How long it is depends on the day it
starts. So one duration is longer than another on some dates only, and every
comparison here counts those dates over the 400 years of the Gregorian calendar.
"""

import re
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType

from privlint import lazy
from privlint.language import workdays
from privlint.language.workdays import (
    CYCLE_DAYS,
    CYCLE_MONTHS,
    CYCLE_YEARS,
    SLACK_DAYS,
    is_leap,
    month_length,
    month_start,
)
from privlint.records import Record


class Duration(Record):
    """
    A duration as it is written; 12 months are not a year.

    Attributes:
        years: calendar years
        months: calendar months
        weeks: weeks of seven days
        days: days
        hours: hours
        minutes: minutes
        seconds: seconds

    """

    years: int = 0
    months: int = 0
    weeks: int = 0
    days: int = 0
    hours: int = 0
    minutes: int = 0
    seconds: int = 0

    def __str__(self) -> str:
        """Return the ISO 8601 form, without what is zero: `P1Y6M`, `PT72H`, `P0D`."""
        days = _joined(self._parts()[:4], "YMWD")
        time = _joined(self._parts()[4:], "HMS")
        return f"P{days}{'T' if time else ''}{time}" if days or time else "P0D"

    def said(self, language: str) -> str:
        """Return the duration in words of *language*, `nl` or `en`: `7 jaar`."""
        units = _UNITS["nl" if language == "nl" else "en"]
        said = [
            f"{number} {one if number == 1 else more}"
            for number, (one, more) in zip(self._parts(), units, strict=True)
            if number
        ]
        if len(said) < 2:  # noqa: PLR2004 - two parts need a word between
            return said[0] if said else f"0 {units[3][1]}"
        link = " en " if language == "nl" else " and "
        return ", ".join(said[:-1]) + link + said[-1]

    def _parts(self) -> tuple[int, ...]:
        """Return the seven numbers, years first."""
        return (
            self.years,
            self.months,
            self.weeks,
            self.days,
            self.hours,
            self.minutes,
            self.seconds,
        )


def parse(text: str) -> Duration | None:
    """
    Return the duration that *text* writes in ISO 8601, or None.

    Capitals only, whole numbers only, at least one part, and one behind a `T`. Years
    have at most 4 digits, everything else at most 6. Weeks may stand beside others.
    """
    return _parsed(text) if len(text) <= _LONGEST else None


@lru_cache(500)
def _parsed(text: str) -> Duration | None:
    found = _ISO.fullmatch(text)
    return Duration(*(int(part or 0) for part in found.groups())) if found else None


def from_words(text: str) -> str | None:
    """
    Return the ISO 8601 form of a plain Dutch or English phrase, or None.

    The whole of *text* is a number and a unit (`vier weken`, `72 hours`), or so many
    and a half years (`anderhalf jaar`). Case and space do not count. Working days
    have no ISO form.
    """
    if len(text) > _LONGEST:
        return None
    words = text.lower().replace("e\u0301", "é").replace("e\u0308", "ë").split()
    phrase = " ".join(words)
    if phrase in _HALF_YEARS:
        return f"P{_HALF_YEARS[phrase]}M"
    if len(words) != 2 or words[1] not in _FORMS:  # noqa: PLR2004 - number and unit
        return None
    first = words[0]
    number = int(first) if re.fullmatch(_DIGITS, first) else _numbers().get(first)
    if number is None:
        return None
    iso = _FORMS[words[1]].format(number)
    return iso if parse(iso) else None


def add(start: date, duration: Duration) -> date:
    """
    Return the day on which a period that runs from *start* ends.

    Years and months are added first, and end on the last day of a month that lacks
    the date; then weeks and days; then the time, rounded up to whole days. An end
    after the year 9999 becomes `date.max`.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + _months(duration), 12)
    if year > date.max.year:
        return date.max
    day = min(start.day, month_length(year * 12 + month))
    ordinal = date(year, month + 1, day).toordinal() + _whole_days(duration)
    return date.fromordinal(min(ordinal, date.max.toordinal()))


def never_longer(
    value: Duration,
    limit: Duration,
    working_days: bool,  # noqa: FBT001 - what the declaration counts, not a mode
) -> bool:
    """
    Return whether *value* ends in time on every start date.

    With *working_days*, the days of *value* are Dutch working days.
    """
    return _dates_later(value, limit, working_days=working_days) == 0


def usually_not_longer(
    value: Duration,
    limit: Duration,
    working_days: bool,  # noqa: FBT001 - what the declaration counts, not a mode
) -> bool:
    """
    Return whether *value* ends in time on at least six of seven start dates.

    This parts a slip from a breach. Someone who writes 30 days or 20 working days
    means a month, and is late on 8 % or 11 % of all dates; with 31 days or 21 working
    days on 42 % or 31 %. Against two months the border lies lower: 60 days are late
    on 12 %, 61 days on 17 %. One in seven lies between 12 % and 17 %. Fixed lengths
    (a month of 30 days, seven days for five working days) draw no such line: they
    let 21 working days pass, which are 30 days.
    """
    later = _dates_later(value, limit, working_days=working_days)
    return later * _ONE_IN <= CYCLE_DAYS


def never_shorter(value: Duration, limit: Duration) -> bool:
    """Return whether *value* ends with *limit* or after it on every start date."""
    return _dates_later(limit, value, working_days=False) == 0


def share_later(
    value: Duration,
    limit: Duration,
    working_days: bool,  # noqa: FBT001 - what the declaration counts, not a mode
) -> float:
    """
    Return the share of start dates on which *value* ends after *limit*, 0 to 1.

    The dates are those from 2000 to 2399: 146,097 days, after which the calendar
    repeats itself. Easter does not, but another 400 years hardly differ. Calendar
    durations are compared to the second. With *working_days*, both are whole days:
    the years, months and weeks of *value* run first, then its days and time, rounded
    up, as working days.
    """
    return _dates_later(value, limit, working_days=working_days) / CYCLE_DAYS


def late_dates(
    value: Duration,
    limit: Duration,
    working_days: bool,  # noqa: FBT001 - what the declaration counts, not a mode
    since: date,
    count: int,
) -> list[tuple[date, date, date]]:
    """
    Return the first *count* dates from *since* on which *value* ends too late.

    Each comes with the day *value* ends and the day *limit* ends. The search stops
    after eight years, the longest time between two leap days, so that fewer dates or
    none may come back. A delay within one day is none here.
    """
    found: list[tuple[date, date, date]] = []
    if never_longer(value, limit, working_days):
        return found
    last = min(since.toordinal() + _EIGHT_YEARS, date.max.toordinal() + 1)
    for ordinal in range(since.toordinal(), last):
        if len(found) >= count:
            break
        start = date.fromordinal(ordinal)
        end, allowed = _end(start, value, working_days=working_days), add(start, limit)
        if end > allowed:
            found.append((start, end, allowed))
    return found


_EIGHT_YEARS = 8 * 365 + 2
_DAY_SECONDS = 86_400
_ONE_IN = 7
_LONGEST = 60
"""No duration takes so many characters, in words or not."""

_ISO = lazy.pattern(
    "P(?=[0-9T])(?:([0-9]{1,4})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?"
    "(?:([0-9]{1,6})D)?"
    "(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?"
)
_DIGITS = "[0-9]{1,6}"

_UNITS = {
    "nl": (
        ("jaar", "jaar"),
        ("maand", "maanden"),
        ("week", "weken"),
        ("dag", "dagen"),
        ("uur", "uur"),
        ("minuut", "minuten"),
        ("seconde", "seconden"),
    ),
    "en": (
        ("year", "years"),
        ("month", "months"),
        ("week", "weeks"),
        ("day", "days"),
        ("hour", "hours"),
        ("minute", "minutes"),
        ("second", "seconds"),
    ),
}
_ISO_FORMS = ("P{}Y", "P{}M", "P{}W", "P{}D", "PT{}H", "PT{}M", "PT{}S")
_FORMS = {
    word: form
    for units in _UNITS.values()
    for form, words in zip(_ISO_FORMS, units, strict=True)
    for word in words
} | {"jaren": "P{}Y", "uren": "PT{}H"}
_HALF_YEARS = {
    "half jaar": 6,
    "een half jaar": 6,
    "halfjaar": 6,
    "een halfjaar": 6,
    "half a year": 6,
    "half year": 6,
    "a half year": 6,
    "anderhalf jaar": 18,
    "one and a half years": 18,
    "tweeënhalf jaar": 30,
    "two and a half years": 30,
}
"""Phrases with half a year, in months."""

_DUTCH = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien "
    "vijftien zestien zeventien achttien negentien"
)
_DUTCH_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
_ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


@cache
def _numbers() -> MappingProxyType[str, int]:
    """Return the number words of both languages, 1 to 100."""
    numbers = {"één": 1, "eén": 1, "a": 1, "an": 1, "honderd": 100, "hundred": 100}
    for words in (_DUTCH, _ENGLISH):
        numbers |= {word: number for number, word in enumerate(words.split(), 1)}
    for ten, word in enumerate(_DUTCH_TENS.split(), 2):
        numbers[word] = ten * 10
        for one, small in enumerate(_DUTCH.split()[:9], 1):
            link = "ën" if small.endswith("e") else "en"
            numbers[f"{small}{link}{word}"] = ten * 10 + one
    for ten, word in enumerate(_ENGLISH_TENS.split(), 2):
        numbers[word] = ten * 10
        for one, small in enumerate(_ENGLISH.split()[:9], 1):
            numbers[f"{word}-{small}"] = ten * 10 + one
    return MappingProxyType(numbers)


def _joined(numbers: tuple[int, ...], letters: str) -> str:
    """Return *numbers* with their *letters*, without the zeros."""
    pairs = zip(numbers, letters, strict=True)
    return "".join(f"{number}{letter}" for number, letter in pairs if number)


def _months(duration: Duration) -> int:
    """Return the years and months in months."""
    return duration.years * 12 + duration.months


def _seconds(duration: Duration) -> int:
    """Return the hours, minutes and seconds in seconds."""
    return duration.hours * 3600 + duration.minutes * 60 + duration.seconds


def _whole_days(duration: Duration) -> int:
    """Return the weeks, the days and the time rounded up, in days."""
    return duration.weeks * 7 + _countable_days(duration)


def _countable_days(duration: Duration) -> int:
    """Return what can be working days: the days and the time rounded up."""
    return duration.days + -(-_seconds(duration) // _DAY_SECONDS)


def _end(start: date, value: Duration, *, working_days: bool) -> date:
    """Return the day on which *value* ends, counting as it counts."""
    if not working_days:
        return add(start, value)
    base = Duration(value.years, value.months, value.weeks)
    return workdays.working_days_after(add(start, base), _countable_days(value))


def _dates_later(value: Duration, limit: Duration, *, working_days: bool) -> int:
    """Return on how many of the 146,097 start dates *value* ends after *limit*."""
    base, allowed = _months(value), _months(limit)
    number = _countable_days(value) if working_days else 0
    if number:
        return workdays.dates_later(
            number, (base, value.weeks * 7), (allowed, _whole_days(limit))
        )
    seconds = _exact_seconds(limit) - _exact_seconds(value)
    return _calendar_dates_later(base, allowed, seconds // _DAY_SECONDS)


def _exact_seconds(duration: Duration) -> int:
    """Return all but the years and months in seconds."""
    days = duration.weeks * 7 + duration.days
    return days * _DAY_SECONDS + _seconds(duration)


def _calendar_dates_later(months: int, allowed: int, days: int) -> int:
    """Return on how many dates *months* pass *allowed* months by more than *days*."""
    if months == allowed:
        return CYCLE_DAYS if days < 0 else 0
    average = (months - allowed) * CYCLE_DAYS - days * CYCLE_MONTHS
    if abs(average) > SLACK_DAYS * CYCLE_MONTHS:
        return CYCLE_DAYS if average > 0 else 0
    spread = _differences(months, allowed)
    return sum(number for difference, number in spread if difference > days)


@lru_cache(maxsize=256)
def _differences(months: int, allowed: int) -> tuple[tuple[int, int], ...]:
    """
    Return by how many days *months* pass *allowed* months, and on how many dates.

    The difference depends on the month of the start date, on its day where an end
    month is shorter, and on which of the years ahead are leap years. So one month
    stands for all months whose years ahead have the same pattern.
    """
    spread: dict[int, int] = {}
    for year, years in _year_kinds(max(months, allowed) // 12 + 1):
        for month in range(year * 12, year * 12 + 12):
            start = month_length(month)
            end, other = month_length(month + months), month_length(month + allowed)
            gap = month_start(month + months) - month_start(month + allowed)
            plain = min(start, end, other)
            spread[gap] = spread.get(gap, 0) + plain * years
            for day in range(plain + 1, start + 1):
                moved = gap + min(day, end) - min(day, other)
                spread[moved] = spread.get(moved, 0) + years
    return tuple(sorted(spread.items()))


@lru_cache(maxsize=64)
def _year_kinds(ahead: int) -> tuple[tuple[int, int], ...]:
    """
    Return one year for each pattern of leap years, and how many years have it.

    The pattern is that of the year itself and of the *ahead* years after it. Years
    are counted from 0 in the cycle. After 400 years the pattern repeats itself.
    """
    bits = sum(is_leap(year) << year for year in range(2 * CYCLE_YEARS))
    mask = (1 << min(ahead, CYCLE_YEARS - 1) + 1) - 1
    kinds: dict[int, list[int]] = {}
    for year in range(CYCLE_YEARS):
        kinds.setdefault(bits >> year & mask, []).append(year)
    return tuple((years[0], len(years)) for years in kinds.values())
