"""
Durations, checked against a calendar that is walked day by day.

The brute force here shares nothing with what it checks: it has its own Easter, its
own month ends, and compares every date of 400 years.
"""

from bisect import bisect_right
from collections import Counter
from datetime import date, timedelta
from functools import cache, lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.language import workdays
from privlint.language.durations import (
    Duration,
    add,
    from_words,
    late_dates,
    never_longer,
    never_shorter,
    parse,
    share_later,
    usually_not_longer,
)

CYCLE = 146_097
FIRST = date(2000, 1, 1).toordinal()
MONTH_STARTS = [
    date(year, month, 1).toordinal()
    for year in range(2000, 3300)
    for month in range(1, 13)
]
ONE_MONTH = Duration(months=1)
TWO_MONTHS = Duration(months=2)


def test_a_duration_keeps_its_parts_through_text() -> None:
    """Every part is read from its own letter, and a `T` parts months from minutes."""
    assert parse("P1Y2M3W4DT5H6M7S") == Duration(1, 2, 3, 4, 5, 6, 7)
    assert parse("P7Y") == Duration(years=7)
    assert parse("PT72H") == Duration(hours=72)
    assert parse("P9999Y999999M") == Duration(years=9999, months=999_999)


numbers = st.integers(0, 999_999)
durations = st.builds(
    Duration, st.integers(0, 9999), numbers, numbers, numbers, numbers, numbers, numbers
)


@given(durations)
def test_every_duration_reads_back_what_it_writes(duration: Duration) -> None:
    """The ISO form of a duration is read as the same duration."""
    assert parse(str(duration)) == duration


@given(st.text("PTYMWDHS123", max_size=9))
def test_only_what_is_written_so_is_read(text: str) -> None:
    """Any text is either no duration or, without zeros, its own ISO form."""
    duration = parse(text)
    assert duration is None or str(duration) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P",
        "PT",
        "P1",
        "1D",
        "p1d",
        "P1d",
        "P-1D",
        "-P1D",
        "+P1D",
        "P1.5D",
        "P1,5D",
        "P1DT",
        "P1S",
        "PT1D",
        "PT1M1H",
        "P1M2Y",
        "P1D1W",
        "P1D1D",
        "P10000Y",
        "P1234567D",
        "PT1234567S",
        " P1D",
        "P1D ",
        "P1D\n",
        "P١D",
        "P1D/P2D",
        "P" + "1" * 100_000 + "D",
    ],
)
def test_what_is_no_duration_is_none(text: str) -> None:
    """Anything but the strict form is no duration."""
    assert parse(text) is None


@pytest.mark.parametrize(
    ("iso", "dutch", "english"),
    [
        ("P7Y", "7 jaar", "7 years"),
        ("P1Y", "1 jaar", "1 year"),
        ("P1M", "1 maand", "1 month"),
        ("P6M", "6 maanden", "6 months"),
        ("P1W", "1 week", "1 week"),
        ("P4W", "4 weken", "4 weeks"),
        ("P1D", "1 dag", "1 day"),
        ("P30D", "30 dagen", "30 days"),
        ("PT1H", "1 uur", "1 hour"),
        ("PT72H", "72 uur", "72 hours"),
        ("PT2M1S", "2 minuten en 1 seconde", "2 minutes and 1 second"),
        ("P1Y6M", "1 jaar en 6 maanden", "1 year and 6 months"),
        (
            "P1Y2M3D",
            "1 jaar, 2 maanden en 3 dagen",
            "1 year, 2 months and 3 days",
        ),
        ("P0D", "0 dagen", "0 days"),
    ],
)
def test_a_duration_is_said_in_both_languages(
    iso: str, dutch: str, english: str
) -> None:
    """The words have the right number and the language's own joints."""
    duration = _read(iso)
    assert (duration.said("nl"), duration.said("en")) == (dutch, english)


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("vier weken", "P4W"),
        ("zeven jaar", "P7Y"),
        ("7 jaar", "P7Y"),
        ("7 jaren", "P7Y"),
        ("één maand", "P1M"),
        ("e\u0301e\u0301n maand", "P1M"),
        ("een maand", "P1M"),
        ("Eén  Maand ", "P1M"),
        ("30 dagen", "P30D"),
        ("dertig dagen", "P30D"),
        ("achtentwintig dagen", "P28D"),
        ("drieëndertig dagen", "P33D"),
        ("twee jaar", "P2Y"),
        ("honderd jaar", "P100Y"),
        ("one month", "P1M"),
        ("a year", "P1Y"),
        ("an hour", "PT1H"),
        ("twenty-eight days", "P28D"),
        ("72 uur", "PT72H"),
        ("tweeënzeventig uur", "PT72H"),
        ("24 uren", "PT24H"),
        ("15 minuten", "PT15M"),
        ("6 maanden", "P6M"),
        ("half jaar", "P6M"),
        ("een half jaar", "P6M"),
        ("half a year", "P6M"),
        ("anderhalf jaar", "P18M"),
        ("two and a half years", "P30M"),
    ],
)
def test_plain_words_have_an_iso_form(words: str, iso: str) -> None:
    """A number and a unit in Dutch or English are a duration."""
    assert from_words(words) == iso


@pytest.mark.parametrize(
    "words",
    [
        "",
        "maand",
        "vier",
        "20 werkdagen",
        "20 working days",
        "uiterlijk vier weken",
        "vier weken na ontvangst",
        "vier  weken.",
        "veel jaar",
        "12345 jaar",
        "1234567 dagen",
        "-1 dag",
        "1.5 jaar",
        "٣ dagen",
        "P1M",
        "{} jaar",
        "vier " + "weken " * 10_000,
    ],
)
def test_other_words_have_no_iso_form(words: str) -> None:
    """Whatever is more, less or other than a number and a unit is no duration."""
    assert from_words(words) is None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("letter", ["{}Y", "{}M", "{}W", "{}D", "T{}H", "T{}M", "T{}S"])
@pytest.mark.parametrize("number", [1, 2, 72])
def test_what_is_said_is_understood(number: int, letter: str, language: str) -> None:
    """The words for a duration of one part read back as that duration."""
    iso = "P" + letter.format(number)
    assert from_words(_read(iso).said(language)) == iso


@pytest.mark.parametrize(
    ("start", "iso", "end"),
    [
        (date(2027, 3, 5), "P1M", date(2027, 4, 5)),
        (date(2027, 8, 31), "P1M", date(2027, 9, 30)),
        (date(2027, 1, 29), "P1M", date(2027, 2, 28)),
        (date(2028, 1, 31), "P1M", date(2028, 2, 29)),
        (date(2027, 12, 31), "P2M", date(2028, 2, 29)),
        (date(2028, 2, 29), "P1Y", date(2029, 2, 28)),
        (date(2028, 2, 29), "P4Y", date(2032, 2, 29)),
        (date(2027, 1, 31), "P1M1D", date(2027, 3, 1)),
        (date(2027, 1, 31), "P1Y1M2W3D", date(2028, 3, 17)),
        (date(2027, 1, 1), "PT72H", date(2027, 1, 4)),
        (date(2027, 1, 1), "PT72H1S", date(2027, 1, 5)),
        (date(2027, 1, 1), "PT1M", date(2027, 1, 2)),
        (date(2027, 1, 1), "P0D", date(2027, 1, 1)),
        (date(9999, 11, 30), "P1M", date(9999, 12, 30)),
        (date(9999, 12, 31), "P1D", date.max),
        (date(9999, 12, 1), "P1M", date.max),
        (date(1, 1, 1), "P9999Y", date.max),
        (date(2027, 1, 1), "P9999Y999999M999999W", date.max),
    ],
)
def test_a_period_ends_on_the_same_date_or_on_the_last_of_the_month(
    start: date, iso: str, end: date
) -> None:
    """Months are added first and clamped; days follow; time is rounded up."""
    assert add(start, _read(iso)) == end


@pytest.mark.parametrize(
    ("number", "late"),
    [(28, 0), (29, 8_787), (30, 12_000), (31, 62_000), (32, CYCLE), (35, CYCLE)],
)
def test_the_dates_on_which_days_pass_a_month_are_counted(
    number: int, late: int
) -> None:
    """The share of late dates of so many days against a month is exact."""
    assert _judged(Duration(days=number), ONE_MONTH) == (late == 0, late / CYCLE)


@pytest.mark.parametrize(
    ("number", "late"),
    [
        (16, 0),
        (17, 123),
        (18, 1_227),
        (19, 6_155),
        (20, 16_545),
        (21, 45_556),
        (22, 83_806),
        (30, CYCLE),
    ],
)
def test_the_dates_on_which_working_days_pass_a_month_are_counted(
    number: int, late: int
) -> None:
    """The share of late dates of so many working days against a month is exact."""
    value = Duration(days=number)
    assert _judged(value, ONE_MONTH, working_days=True) == (late == 0, late / CYCLE)


VALUES = (
    *(Duration(days=number) for number in range(1, 63)),
    *(Duration(weeks=number) for number in range(1, 10)),
    *(Duration(months=number) for number in (1, 2)),
)


@pytest.mark.parametrize("value", VALUES, ids=str)
def test_every_length_against_a_month_is_judged_as_walked(value: Duration) -> None:
    """The verdict and the share are those of a walk over all 146,097 dates."""
    late = _walked(value, 0, ONE_MONTH)
    assert _judged(value, ONE_MONTH) == (late == 0, late / CYCLE)


@pytest.mark.parametrize("number", range(1, 26))
def test_working_days_against_a_month_are_judged_as_walked(number: int) -> None:
    """The verdict and the share are those of a walk over all 146,097 dates."""
    late = _walked(Duration(), number, ONE_MONTH)
    value = Duration(days=number)
    assert _judged(value, ONE_MONTH, working_days=True) == (late == 0, late / CYCLE)


@pytest.mark.parametrize(
    ("base", "number", "limit"),
    [
        ("P0D", 14, "P3W"),
        ("P0D", 15, "P3W"),
        ("P0D", 40, "P2M"),
        ("P0D", 41, "P2M"),
        ("P0D", 200, "P1Y"),
        ("P0D", 251, "P1Y"),
        ("P0D", 254, "P1Y"),
        ("P0D", 275, "P1Y"),
        ("P1M", 5, "P40D"),
        ("P1M1W", 3, "P1M12D"),
        ("P3W", 2, "P1W"),
        ("P4W", 2, "P1M"),
        ("P2Y", 3, "P24M5D"),
    ],
)
def test_working_days_behind_months_are_judged_as_walked(
    base: str, number: int, limit: str
) -> None:
    """Months and weeks of a promise run first, then its working days."""
    first, allowed = _read(base), _read(limit)
    late = _walked(first, number, allowed)
    value = Duration(first.years, first.months, first.weeks, number)
    assert _judged(value, allowed, working_days=True) == (late == 0, late / CYCLE)


def test_the_months_counted_beforehand_are_right() -> None:
    """What is committed for the limit of one month is what counting gives."""
    known = workdays._KNOWN_ROOMS
    assert known == {ends: workdays._rooms(*ends) for ends in known}


def test_time_of_working_days_counts_as_days() -> None:
    """Hours of a promise in working days are rounded up to working days."""
    value, same = Duration(days=15, hours=25), Duration(days=17)
    judged = _judged(value, ONE_MONTH, working_days=True)
    assert judged == _judged(same, ONE_MONTH, working_days=True)
    since = date(2027, 1, 1)
    late = _late(value, ONE_MONTH, since, 1, working_days=True)
    assert late == _late(same, ONE_MONTH, since, 1, working_days=True)


@pytest.mark.parametrize(
    ("iso", "verdict"),
    [
        *((f"P{number}D", "pass") for number in range(1, 29)),
        *((f"P{number}D", "warning") for number in (29, 30)),
        *((f"P{number}D", "error") for number in range(31, 63)),
        *((f"P{number}W", "pass") for number in range(1, 5)),
        *((f"P{number}W", "error") for number in range(5, 10)),
        ("P1M", "pass"),
        ("P2M", "error"),
        ("PT672H", "pass"),
        ("PT673H", "warning"),
    ],
)
def test_a_promise_against_a_month_has_its_band(iso: str, verdict: str) -> None:
    """Up to 28 days pass, 29 and 30 warn, from 31 days on it is an error."""
    assert _band(_read(iso), ONE_MONTH) == verdict


@pytest.mark.parametrize(
    ("number", "verdict"),
    [
        *((number, "pass") for number in range(1, 17)),
        *((number, "warning") for number in range(17, 21)),
        *((number, "error") for number in range(21, 26)),
    ],
)
def test_working_days_against_a_month_have_their_band(
    number: int, verdict: str
) -> None:
    """Up to 16 working days pass, 17 to 20 warn, from 21 on it is an error."""
    assert _band(Duration(days=number), ONE_MONTH, working_days=True) == verdict


@pytest.mark.parametrize(
    ("iso", "verdict"),
    [
        ("P1M", "pass"),
        ("P2M", "pass"),
        ("P8W", "pass"),
        ("P59D", "pass"),
        ("P60D", "warning"),
        ("P61D", "error"),
        ("P9W", "error"),
        ("P3M", "error"),
    ],
)
def test_an_extension_against_two_months_has_its_band(iso: str, verdict: str) -> None:
    """Up to 59 days never pass two months, 60 warn, 61 and three months are errors."""
    assert _band(_read(iso), TWO_MONTHS) == verdict


@pytest.mark.parametrize(
    ("one", "other", "longer", "shorter"),
    [
        ("P7Y", "P84M", False, False),
        ("P365D", "P1Y", False, True),
        ("P366D", "P1Y", True, False),
        ("P13M", "P1Y", True, False),
        ("P1M5D", "P40D", False, True),
        ("P1M5D", "P35D", True, True),
        ("P4W", "P28D", False, False),
        ("PT72H", "P3D", False, False),
        ("PT73H", "P4D", False, True),
        ("PT30H", "PT25H", True, False),
        ("P1DT1S", "PT24H", True, False),
        ("P1M", "P30DT12H", True, True),
        ("P0D", "P0D", False, False),
        ("P999999W", "P9999Y", True, False),
    ],
)
def test_durations_are_compared_to_the_second(
    one: str, other: str, *, longer: bool, shorter: bool
) -> None:
    """*longer* tells that one is later on some date, *shorter* that it is earlier."""
    value, limit = _read(one), _read(other)
    found = (
        not never_longer(value, limit, working_days=False),
        not never_shorter(value, limit),
    )
    assert found == (longer, shorter)


@st.composite
def _close_pairs(draw: st.DrawFn, most_months: int) -> tuple[Duration, Duration]:
    """Return two durations that differ by a few days, on one side or the other."""
    months = st.integers(0, most_months)
    one, other = draw(months), draw(months)
    gap = round((one - other) * CYCLE / 4800) + draw(st.integers(-9, 9))
    days = draw(st.integers(0, 400))
    first = Duration(one // 12, one % 12, days=days + max(-gap, 0))
    return first, Duration(months=other, days=days + max(gap, 0))


@pytest.mark.parametrize("most_months", [3, 30, 130, 6000])
def test_months_and_days_are_compared_as_walked(most_months: int) -> None:
    """Months and days on both sides give the verdicts and the share of a walk."""

    @settings(max_examples=25, deadline=None)
    @given(_close_pairs(most_months))
    def compare(pair: tuple[Duration, Duration]) -> None:
        compare_as_walked(*pair)

    compare()


def test_ends_lie_close_to_their_average() -> None:
    """
    No two ends lie apart more than the slack beside their average.

    The starts of two months can be off by their greatest spread around the average,
    and both ends by the three days that a short month takes.
    """
    off = [
        (start - FIRST) * 4800 - month * CYCLE
        for month, start in enumerate(MONTH_STARTS[:9600])
    ]
    assert max(off) - min(off) + 3 * 4800 < (workdays.SLACK_DAYS - 1) * 4800


def test_thirty_days_are_late_in_february_2027() -> None:
    """In a common year 30 days are late from 30 January to 28 February."""
    found = _late(Duration(days=30), ONE_MONTH, date(2027, 1, 1), 30)
    receipts = [date(2027, 1, 30), date(2027, 1, 31)]
    receipts += [date(2027, 2, day) for day in range(1, 29)]
    assert [receipt for receipt, _, _ in found] == receipts
    assert found[:3] == [
        (date(2027, 1, 30), date(2027, 3, 1), date(2027, 2, 28)),
        (date(2027, 1, 31), date(2027, 3, 2), date(2027, 2, 28)),
        (date(2027, 2, 1), date(2027, 3, 3), date(2027, 3, 1)),
    ]


def test_thirty_days_are_late_in_february_2028() -> None:
    """In a leap year 30 days are late on 31 January and in all of February."""
    found = _late(Duration(days=30), ONE_MONTH, date(2027, 3, 1), 31)
    receipts = [date(2028, 1, 31), *(date(2028, 2, day) for day in range(1, 30))]
    assert [receipt for receipt, _, _ in found] == [*receipts, date(2029, 1, 30)]


def test_the_late_dates_of_twenty_working_days_are_those_of_2026() -> None:
    """In 2026, 20 working days are late on 46 dates, the first in March."""
    found = _late(Duration(days=20), ONE_MONTH, date(2026, 1, 1), 60, working_days=True)
    this_year = [dates for dates in found if dates[0].year == 2026]
    assert len(this_year) == 46
    assert this_year[0] == (date(2026, 3, 6), date(2026, 4, 7), date(2026, 4, 6))


def test_late_dates_are_found_over_a_century_without_leap_day() -> None:
    """The next leap day after 2096 is eight years away and is found."""
    found = _late(Duration(years=1), Duration(days=365), date(2096, 2, 29), 1)
    assert found == [(date(2103, 3, 1), date(2104, 3, 1), date(2104, 2, 29))]


@pytest.mark.parametrize(
    ("value", "limit", "since"),
    [
        ("P28D", "P1M", date(2027, 1, 1)),
        ("P2922D", "P8Y", date(2027, 1, 1)),
        ("PT30H", "PT25H", date(2027, 1, 1)),
        ("P1D", "P0D", date.max),
    ],
)
def test_no_late_dates_are_made_up(value: str, limit: str, since: date) -> None:
    """Nothing late within eight years, or only within one day, gives no dates."""
    assert _late(_read(value), _read(limit), since, 3) == []


def test_holidays_of_2025_to_2028_are_those_of_the_act() -> None:
    """King's Day avoids Sundays, and 5 May is always among the holidays."""
    assert _holidays_of(2025) == "0101 0418 0421 0426 0505 0529 0609 1225 1226"
    assert _holidays_of(2026) == "0101 0403 0406 0427 0505 0514 0525 1225 1226"
    assert _holidays_of(2027) == "0101 0326 0329 0427 0505 0506 0517 1225 1226"
    assert _holidays_of(2028) == "0101 0414 0417 0427 0505 0525 0605 1225 1226"


def test_easter_is_right_in_every_year() -> None:
    """Easter agrees with Oudin's algorithm from year 1 to 9999."""
    found = [workdays.easter_sunday(year) for year in range(1, 10_000)]
    assert found == [_oudins_easter(year) for year in range(1, 10_000)]


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [
        (date(2027, 1, 1), 0, date(2027, 1, 1)),
        (date(2027, 1, 1), 1, date(2027, 1, 4)),
        (date(2027, 3, 24), 2, date(2027, 3, 30)),
        (date(2027, 12, 24), 1, date(2027, 12, 27)),
        (date(2027, 12, 31), 1, date(2028, 1, 3)),
        (date(9999, 12, 31), 1, date.max),
        (date(9990, 1, 1), 99_999, date.max),
    ],
)
def test_working_days_skip_weekends_and_holidays(
    start: date, number: int, end: date
) -> None:
    """The start does not count, and the end is a working day."""
    assert workdays.working_days_after(start, number) == end


@given(st.integers(FIRST, FIRST + 20_000), st.integers(1, 600))
def test_working_days_are_those_of_a_walk(start: int, number: int) -> None:
    """The end of so many working days is that of a walk day by day."""
    day, left = date.fromordinal(start), number
    while left:
        day += timedelta(1)
        left -= workdays.is_working_day(day)
    assert workdays.working_days_after(date.fromordinal(start), number) == day


def _read(iso: str) -> Duration:
    """Return the duration that *iso* writes."""
    duration = parse(iso)
    assert duration is not None
    return duration


def _judged(
    value: Duration, limit: Duration, *, working_days: bool = False
) -> tuple[bool, float]:
    """Return the verdict and the share of *value* against *limit*."""
    return (
        never_longer(value, limit, working_days),
        share_later(value, limit, working_days),
    )


def _late(
    value: Duration,
    limit: Duration,
    since: date,
    count: int,
    *,
    working_days: bool = False,
) -> list[tuple[date, date, date]]:
    """Return the first late dates since *since*."""
    return late_dates(value, limit, working_days, since, count)


def _band(value: Duration, limit: Duration, *, working_days: bool = False) -> str:
    """Return what the rules make of *value*: pass, warning or error."""
    if never_longer(value, limit, working_days):
        return "pass"
    return "warning" if usually_not_longer(value, limit, working_days) else "error"


def _holidays_of(year: int) -> str:
    """Return the holidays of *year* in order, each as month and day."""
    return " ".join(f"{day:%m%d}" for day in sorted(workdays.holidays(year)))


def _walked(base: Duration, number: int, limit: Duration) -> int:
    """Return on how many dates of the cycle *base* and working days pass *limit*."""
    months, days = base.years * 12 + base.months, base.weeks * 7 + base.days
    allowed = limit.years * 12 + limit.months
    more = limit.weeks * 7 + limit.days
    if not number:
        gaps = _gaps(months, allowed).items()
        return sum(dates for gap, dates in gaps if days > gap + more)
    working = _all_working_days()
    ends = [working[gone + number - 1] for gone in _working_days_gone(months, days)]
    latest = [end + more for end in _month_ends(allowed)]
    return sum(map(int.__gt__, ends, latest))


@cache
def _gaps(months: int, allowed: int) -> Counter[int]:
    """Return by how many days *months* end before *allowed* months, on all dates."""
    return Counter(map(int.__sub__, _month_ends(allowed), _month_ends(months)))


@cache
def _month_ends(months: int) -> list[int]:
    """Return for each date of the cycle the ordinal of the date *months* later."""
    return [
        min(MONTH_STARTS[month + months] + day, MONTH_STARTS[month + months + 1] - 1)
        for month in range(4800)
        for day in range(MONTH_STARTS[month + 1] - MONTH_STARTS[month])
    ]


@lru_cache(maxsize=2)
def _working_days_gone(months: int, days: int) -> list[int]:
    """Return how many working days end with *months* and *days* from each date."""
    working = _all_working_days()
    return [bisect_right(working, end + days) for end in _month_ends(months)]


def compare_as_walked(value: Duration, limit: Duration) -> None:
    """Assert that years, months and days are compared as a walk compares them."""
    later, earlier = _walked_by_months(value, limit)
    assert (
        never_longer(value, limit, working_days=False),
        never_shorter(value, limit),
        usually_not_longer(value, limit, working_days=False),
        share_later(value, limit, working_days=False),
    ) == (later == 0, earlier == 0, later * 7 <= CYCLE, later / CYCLE)


def _walked_by_months(value: Duration, limit: Duration) -> tuple[int, int]:
    """
    Return on how many dates of the cycle *value* is later, and earlier, than *limit*.

    The first 28 days of a month exist in every month, so that one stands for all.
    """
    later = earlier = 0
    months = value.years * 12 + value.months
    allowed_months = limit.years * 12 + limit.months
    for month in range(4800):
        for day in range(27, MONTH_STARTS[month + 1] - MONTH_STARTS[month]):
            end = _same_date(month + months, day) + value.days
            allowed = _same_date(month + allowed_months, day) + limit.days
            weight = 28 if day == 27 else 1
            later += weight * (end > allowed)
            earlier += weight * (end < allowed)
    return later, earlier


def _same_date(month: int, day: int) -> int:
    """Return the ordinal of *day*, from 0, of *month*, or of its last day."""
    return min(MONTH_STARTS[month] + day, MONTH_STARTS[month + 1] - 1)


@cache
def _all_working_days() -> list[int]:
    """Return the ordinals of all Dutch working days from 2000 to 2410."""
    free: set[date] = set()
    for year in range(2000, 2411):
        easter = _oudins_easter(year)
        free |= {easter + timedelta(days) for days in (-2, 1, 39, 50)}
        free |= {date(year, 1, 1), date(year, 5, 5)}
        free |= {date(year, 12, 25), date(year, 12, 26)}
        king = date(year, 4, 27)
        free.add(king - timedelta(1) if king.isoweekday() == 7 else king)
    closed = {day.toordinal() for day in free}
    days = range(FIRST, date(2410, 12, 31).toordinal() + 1)
    return [
        day
        for day in days
        if date.fromordinal(day).isoweekday() < 6 and day not in closed
    ]


def _oudins_easter(year: int) -> date:
    """Return Easter Sunday by Oudin's algorithm of 1940."""
    century, golden = year // 100, year % 19
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - epact // 28 * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    month = 3 + (moon - weekday + 40) // 44
    return date(year, month, moon - weekday + 28 - 31 * (month // 4))
