"""Tests of durations and dates."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import durations, paths
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    date_of,
    duration_of,
    fields_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from privlint.language.durations import Duration
    from privlint.language.run import Run
    from privlint.language.tests.scope import Scope, Test


def at_most(argument: object, scope: Scope) -> Test:
    """Test that the duration is never longer than the limit, whatever day it starts."""
    limit, get, strict = _limit(argument, scope)
    within = durations.never_longer if strict else durations.usually_not_longer

    def test(value: object, node: object, run: Run) -> Facts | None:
        length = durations.parse(value) if isinstance(value, str) else None
        if length is None:
            return HOLDS
        working = get is not None and get(node, run) == "working_days"
        if within(length, limit, working_days=working):
            return HOLDS
        return _lateness(length, limit, run, working=working)

    return test


def _lateness(length: Duration, limit: Duration, run: Run, *, working: bool) -> Facts:
    facts: Facts = {"expected": limit, "length": length}
    late = durations.late_dates(
        length, limit, working_days=working, since=run.today, count=1
    )
    if late:
        facts["late"], facts["ends"], facts["due"] = late[0]
    return facts


def at_least(argument: object, _scope: Scope) -> Test:
    """Test that the duration is never shorter than the argument."""
    limit = duration_of(argument)

    def test(value: object, _node: object, _run: Run) -> Facts | None:
        length = durations.parse(value) if isinstance(value, str) else None
        if length is None or durations.never_shorter(length, limit):
            return HOLDS
        return {"expected": limit, "length": length}

    return test


def _limit(
    argument: object, scope: Scope
) -> tuple[Duration, Callable[[object, Run], object] | None, bool]:
    if not isinstance(argument, dict):
        return duration_of(argument), None, True
    fields = fields_of(argument, {"limit"}, {"assume", "counts"})
    assume = fields.get("assume", "strict")
    if assume not in {"strict", "usual"}:
        message = "`assume` is `strict` or `usual`"
        raise ArgumentError(message, "assume")
    counts = fields.get("counts")
    get = paths.getter(scope.route(counts)) if counts is not None else None
    return duration_of(fields["limit"]), get, assume == "strict"


def max_age(argument: object, _scope: Scope) -> Test:
    """Test that the date is not longer ago than the argument."""
    age = duration_of(argument)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        day = date_of(value)
        if day is None or durations.add(day, age) >= run.today:
            return HOLDS
        return {"expected": age}

    return test


def not_after(argument: object, scope: Scope) -> Test:
    """Test that the date is not after today, or after another field."""
    if argument == "today":
        return lambda value, _node, run: _in_order(date_of(value), run.today)
    get = paths.getter(scope.route(argument))
    return lambda value, node, run: _in_order(date_of(value), date_of(get(node, run)))


def _in_order(one: date | None, other: date | None) -> Facts | None:
    if one is None or other is None or one <= other:
        return HOLDS
    return {"expected": other}
