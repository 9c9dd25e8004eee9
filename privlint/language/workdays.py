"""
Dutch public holidays and working days, and the cycle of months they are counted in.

The holidays are those of article 3 of the Algemene termijnenwet as they are today,
for every year: New Year's Day, Good Friday, Easter Monday, King's Day, 5 May,
Ascension Day, Whit Monday and both Christmas days.

The cycle is the 400 years from 2000 to 2399, after which months and weekdays repeat
themselves. Its months are counted from 0, January 2000, and may go on past its end.
"""

from bisect import bisect_right
from collections import Counter
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import accumulate
from operator import sub

CYCLE_YEARS = 400
CYCLE_MONTHS = 4_800
CYCLE_DAYS = 146_097
SLACK_DAYS = 10
"""Any two ends lie apart what they lie apart on average, give or take so many days."""


@lru_cache(maxsize=1024)
def holidays(year: int) -> frozenset[date]:
    """Return the public holidays of *year*, from 1 to 9999; some fall in a weekend."""
    fixed = (date(year, month, day) for month, day in _FIXED)
    easter = easter_sunday(year)
    moving = (easter + timedelta(days) for days in _AFTER_EASTER)
    return frozenset((*fixed, *moving, _kings_day(year)))


@lru_cache(maxsize=1024)
def easter_sunday(year: int) -> date:
    """
    Return Easter Sunday of *year* in the Gregorian calendar.

    This is the anonymous algorithm of Nature (20 April 1876), as in Meeus,
    Astronomical Algorithms, chapter 8. It holds for every year.
    """
    century, of_century = divmod(year, 100)
    skipped_leap = century - century // 4 - (8 * century + 13) // 25
    moon = (19 * (year % 19) + skipped_leap + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon) - of_century % 4
    late = (year % 19 + 11 * moon + 22 * (weekday % 7)) // 451
    month, day = divmod(moon + weekday % 7 - 7 * late + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date) -> bool:
    """Return whether *day* is no Saturday, Sunday or public holiday."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def working_days_after(start: date, number: int) -> date:
    """
    Return the last of *number* working days that follow *start*.

    The day of *start* itself is not counted; with 0 the answer is *start*. An end
    after the year 9999 becomes `date.max`.
    """
    if number <= 0:
        return start
    year = start.year
    ahead = number + bisect_right(_working_days(year), start.toordinal())
    while ahead > _number_of_working_days(year):
        ahead -= _number_of_working_days(year)
        year += 1
        if year > date.max.year:
            return date.max
    return date.fromordinal(_working_days(year)[ahead - 1])


def dates_later(number: int, base: tuple[int, int], limit: tuple[int, int]) -> int:
    """
    Return on how many start dates of the cycle *number* working days end too late.

    They are counted from *base* after the start date and end too late after *limit*
    from it; both are months and days. *number* is at least 1. They end too late when
    fewer working days lie between the two. What lies between is known roughly without
    counting, which settles most questions.
    """
    (months, days), (allowed, allowed_days) = _folded(base), _folded(limit)
    whole_cycles = min(months, allowed) // CYCLE_MONTHS * CYCLE_MONTHS
    average = (allowed - months) * CYCLE_DAYS // CYCLE_MONTHS + allowed_days - days
    shortest, longest = average - SLACK_DAYS, average + SLACK_DAYS
    if longest < 0 or number > longest // 7 * 5 + 5:
        return CYCLE_DAYS
    most_holidays = (shortest // 365 + 2) * _HOLIDAYS_A_YEAR
    if number <= shortest // 7 * 5 - most_holidays:
        return 0
    ends = (months - whole_cycles, days), (allowed - whole_cycles, allowed_days)
    rooms = _KNOWN_ROOMS.get(ends) or _rooms(*ends)
    return sum(dates for room, dates in rooms if room < number)


def month_start(month: int) -> int:
    """Return the days before *month* of the cycle."""
    year, of_year = divmod(month, 12)
    leap_days = (year + 3) // 4 - (year + 99) // 100 + (year + 399) // 400
    return year * 365 + leap_days + _BEFORE[of_year] + (of_year > 1 and is_leap(year))


def month_length(month: int) -> int:
    """Return the days of *month* of the cycle."""
    year, of_year = divmod(month, 12)
    return _LENGTHS[of_year] + (of_year == 1 and is_leap(year))


def is_leap(year: int) -> bool:
    """Return whether *year*, of the calendar or of the cycle, has a leap day."""
    return year % 4 == 0 and (year % 100 != 0 or year % CYCLE_YEARS == 0)


_HOLIDAYS_A_YEAR = 9
_FIRST_YEAR = 2000
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, *accumulate(_LENGTHS[:-1]))
_KNOWN_ROOMS = {
    ((0, 0), (1, 0)): (
        (16, 123),
        (17, 1_104),
        (18, 4_928),
        (19, 10_390),
        (20, 29_011),
        (21, 38_250),
        (22, 38_792),
        (23, 23_499),
    ),
}
"""What `_rooms` counts for one month, known beforehand because everyone asks for it."""

_SATURDAY = 5
_SUNDAY = 6
_FIXED = ((1, 1), (5, 5), (12, 25), (12, 26))
_AFTER_EASTER = (-2, 1, 39, 50)
"""Good Friday, Easter Monday, Ascension Day and Whit Monday, in days."""


def _kings_day(year: int) -> date:
    """Return 27 April, or the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return date(year, 4, 26) if day.weekday() == _SUNDAY else day


@lru_cache(maxsize=64)
def _working_days(year: int) -> tuple[int, ...]:
    """Return the ordinals of the working days of *year*."""
    free = {day.toordinal() for day in holidays(year)}
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return tuple(
        day
        for day in range(first, last + 1)
        if (day - 1) % 7 < _SATURDAY and day not in free
    )


@cache
def _number_of_working_days(year: int) -> int:
    """Return how many working days *year* has."""
    return len(_working_days(year))


def _folded(span: tuple[int, int]) -> tuple[int, int]:
    """Return *span*, months and days, with whole cycles of days as months."""
    cycles, days = divmod(span[1], CYCLE_DAYS)
    return span[0] + cycles * CYCLE_MONTHS, days


@lru_cache(maxsize=64)
def _rooms(
    base: tuple[int, int], limit: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """Return how many working days *base* and *limit* lie apart, on how many dates."""
    years = (max(base[0], limit[0]) + 11) // 12 + max(base[1], limit[1]) // 365 + 1
    so_far = _working_days_so_far(CYCLE_YEARS + years)
    rooms: Counter[int] = Counter()
    for month in range(CYCLE_MONTHS):
        before, within = (_at_ends(so_far, month, *span) for span in (base, limit))
        rooms.update(map(sub, within, before))
    return tuple(sorted(rooms.items()))


def _at_ends(
    so_far: tuple[int, ...], month: int, months: int, days: int
) -> tuple[int, ...]:
    """Return *so_far* where *months* and *days* from each day of *month* end."""
    dates, length = month_length(month), month_length(month + months)
    first = month_start(month + months) + days
    last = first + min(dates, length)
    return so_far[first:last] + (so_far[last - 1],) * (dates - length)


@lru_cache(maxsize=4)
def _working_days_so_far(years: int) -> tuple[int, ...]:
    """
    Return how many working days lie up to each day of so many *years* from 2000.

    The working days in (a, b] are item b less item a. Item 0 is 1 January 2000.
    """
    start = date(_FIRST_YEAR, 1, 1)
    days = month_start(years * 12)
    week = bytes((start.weekday() + day) % 7 < _SATURDAY for day in range(7))
    flags = bytearray(week * (days // 7 + 1))[:days]
    for year in range(_FIRST_YEAR, _FIRST_YEAR + years):
        for holiday in holidays(year):
            flags[holiday.toordinal() - start.toordinal()] = 0
    return tuple(accumulate(flags))
