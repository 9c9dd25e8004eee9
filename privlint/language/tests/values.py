"""Tests of values and lists."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING, cast
from privlint.language import paths
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    equal,
    is_number,
    number_of,
    scalar_of,
    scalars_of,
)
from privlint.language.words import repeated

if TYPE_CHECKING:
    from privlint.language.run import Run
    from privlint.language.tests.scope import Scope, Test


def is_(argument: object, _scope: Scope) -> Test:
    """Test that the value is the argument, in the same type."""
    wanted = scalar_of(argument)
    facts: Facts = {"expected": wanted}
    return lambda value, _node, _run: HOLDS if equal(value, wanted) else facts


def is_not(argument: object, _scope: Scope) -> Test:
    """Test that the value is another."""
    banned = scalar_of(argument)
    return lambda value, _node, _run: {} if equal(value, banned) else HOLDS


def in_(argument: object, _scope: Scope) -> Test:
    """Test that the value is one of the list."""
    wanted = scalars_of(argument)
    facts: Facts = {"expected": wanted}
    return lambda value, _node, _run: (
        HOLDS if any(equal(value, one) for one in wanted) else facts
    )


def not_in(argument: object, _scope: Scope) -> Test:
    """Test that the value is none of the list."""
    banned = scalars_of(argument)
    return lambda value, _node, _run: (
        {} if any(equal(value, one) for one in banned) else HOLDS
    )


def includes(argument: object, _scope: Scope) -> Test:
    """Test that the list has one of the argument."""
    wanted = scalars_of(argument)
    facts: Facts = {"expected": wanted}
    return lambda value, _node, _run: (
        HOLDS
        if isinstance(value, list) and any(equal(a, b) for a in value for b in wanted)
        else facts
    )


def includes_all(argument: object, _scope: Scope) -> Test:
    """Test that the list has all of the argument."""
    wanted = scalars_of(argument)

    def test(value: object, _node: object, _run: Run) -> Facts | None:
        items = value if isinstance(value, list) else []
        missing = tuple(one for one in wanted if not any(equal(one, a) for a in items))
        return {"expected": missing} if missing else HOLDS

    return test


def excludes(argument: object, _scope: Scope) -> Test:
    """Test that the list has none of the argument."""
    banned = scalars_of(argument)

    def test(value: object, _node: object, _run: Run) -> Facts | None:
        items = value if isinstance(value, list) else []
        found = tuple(one for one in banned if any(equal(one, a) for a in items))
        return {"words": found} if found else HOLDS

    return test


def distinct(argument: object, _scope: Scope) -> Test:
    """Test that no word stands twice in the list, in capitals or not."""
    if argument is not True:
        message = "takes true"
        raise ArgumentError(message)

    def test(value: object, _node: object, _run: Run) -> Facts | None:
        items = value if isinstance(value, list) else []
        if len(items) < 2:  # noqa: PLR2004 - what stands alone stands once
            return HOLDS
        twice = tuple(items[step] for step in repeated(items))
        return {"words": twice} if twice else HOLDS

    return test


def min_(argument: object, _scope: Scope) -> Test:
    """Test that the number is at least the argument."""
    least = number_of(argument)
    facts: Facts = {"expected": least}
    return lambda value, _node, _run: (
        HOLDS if is_number(value) and cast("float", value) >= least else facts
    )


def max_(argument: object, _scope: Scope) -> Test:
    """Test that the number is at most the argument."""
    most = number_of(argument)
    facts: Facts = {"expected": most}
    return lambda value, _node, _run: (
        HOLDS if is_number(value) and cast("float", value) <= most else facts
    )


def found_in(argument: object, scope: Scope) -> Test:
    """Test that the value occurs among those of a path."""
    route = scope.route(argument, single=False)

    def test(value: object, node: object, run: Run) -> Facts | None:
        nodes = paths.select(route, node, (), run)
        if route.rooted:
            found = run.holds_value(route.steps, value)
        else:
            found = any(equal(value, one) for one, _path in nodes)
        if found:
            return HOLDS
        return {"near_in": tuple(one for one, _path in nodes if isinstance(one, str))}

    return test


def same_as(argument: object, scope: Scope) -> Test:
    """Test that the value is that of another field."""
    get = paths.getter(scope.route(argument))

    def test(value: object, node: object, run: Run) -> Facts | None:
        other = get(node, run)
        return HOLDS if equal(value, other) else {"expected": other}

    return test
