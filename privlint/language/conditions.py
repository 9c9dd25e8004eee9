"""Conditions of the rule language: functions of a node, and their combinations."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import paths
from privlint.language.tests import HOLDS
from privlint.records import Record, field, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from privlint.language.paths import Route
    from privlint.language.run import Run
    from privlint.language.tests import Facts
    from privlint.model import Path

    _Find = Callable[[object, Path, Run], list[tuple[object, Path, Path]]]
    """The items of a quantifier: item, where it lies, where it is referred to."""


class Failure(Record):
    """
    One place where a condition does not hold.

    Attributes:
        path: the failing node, which may be missing
        value: what stands there, or None
        facts: what the failed test can tell
        related: another node that it speaks of

    """

    path: Path
    value: object = None
    facts: Mapping[str, object] = field(default_factory=dict)
    related: Path | None = None


class Condition(Record):
    """
    A compiled condition.

    Attributes:
        holds: of a node in a run
        failures: of a node at a path in a run; none when it holds
        witnesses: the nodes that made it hold
        routes: every path that it reads, from the node

    """

    holds: Callable[[object, Run], bool]
    failures: Callable[[object, Path, Run], Sequence[Failure]]
    witnesses: Callable[[object, Path, Run], Iterator[Path]]
    routes: tuple[Route, ...]


def _nothing(_node: object, _path: Path, _run: Run) -> Sequence[Failure]:
    return ()


def _nobody(_node: object, _path: Path, _run: Run) -> Iterator[Path]:
    return iter(())


ALWAYS = Condition(lambda _node, _run: True, _nothing, _nobody, ())


def all_of(parts: list[Condition]) -> Condition:
    """Return the condition that holds when all *parts* do."""
    if len(parts) == 1:
        return parts[0]
    holders = tuple(part.holds for part in parts)

    def holds(node: object, run: Run) -> bool:
        return all(part(node, run) for part in holders)

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        return [found for part in parts for found in part.failures(node, path, run)]

    return Condition(holds, failures, _witnesses(parts), _routes(parts))


def first_of(parts: list[Condition]) -> Condition:
    """Join the tests of one field: the first that fails speaks."""
    joined = all_of(parts)

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        for part in parts:
            found = part.failures(node, path, run)
            if found:
                return found
        return ()

    return replace(joined, failures=failures)


def any_of(parts: list[Condition]) -> Condition:
    """Return the condition that holds when one of *parts* does."""

    def holds(node: object, run: Run) -> bool:
        return any(part.holds(node, run) for part in parts)

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        found: list[Failure] = []
        for part in parts:
            here = part.failures(node, path, run)
            if not here:
                return ()
            found += here
        return [_joined(found)] if found else ()

    return Condition(holds, failures, _witnesses(parts), _routes(parts))


def _joined(found: list[Failure]) -> Failure:
    """Return the failure at the deepest place that all of *found* share."""
    if len(found) == 1:
        return found[0]
    shared = found[0].path
    for failure in found[1:]:
        length = 0
        for one, other in zip(shared, failure.path, strict=False):
            if one != other:
                break
            length += 1
        shared = shared[:length]
    same = [failure for failure in found if failure.path == shared]
    facts = next((failure.facts for failure in found if failure.facts), {})
    return Failure(shared, same[0].value if same else None, facts)


def not_of(part: Condition) -> Condition:
    """Return the condition that holds when *part* does not."""

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        return [Failure(path, node)] if part.holds(node, run) else ()

    return Condition(
        lambda node, run: not part.holds(node, run), failures, _nobody, part.routes
    )


def _witnesses(
    parts: list[Condition],
) -> Callable[[object, Path, Run], Iterator[Path]]:
    live = [part.witnesses for part in parts if part.witnesses is not _nobody]
    if not live:
        return _nobody

    def witnesses(node: object, path: Path, run: Run) -> Iterator[Path]:
        for part in live:
            yield from part(node, path, run)

    return witnesses


def _routes(parts: Iterable[Condition]) -> tuple[Route, ...]:
    return tuple(dict.fromkeys(route for part in parts for route in part.routes))


def tested(
    route: Route, test: Callable[[object, object, Run], Facts | None]
) -> Condition:
    """Return the condition that the field *route* is there and passes *test*."""
    get = paths.getter(route)

    def holds(node: object, run: Run) -> bool:
        value = get(node, run)
        return value is not None and test(value, node, run) is HOLDS

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        value = get(node, run)
        if value is None:
            return [Failure(paths.target(route, path))]
        facts = test(value, node, run)
        if facts is HOLDS:
            return ()
        return [Failure(paths.target(route, path), value, facts)]

    return Condition(holds, failures, _nobody, (route,))


def given(route: Route) -> Condition:
    """Return the condition that the field *route* is filled in."""
    get = paths.getter(route)

    def holds(node: object, run: Run) -> bool:
        value = get(node, run)
        return value is not None and value not in ([], {})

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        return () if holds(node, run) else [Failure(paths.target(route, path))]

    return Condition(holds, failures, _nobody, (route,))


def missing(route: Route) -> Condition:
    """Return the condition that the field *route* is not filled in."""
    there = given(route)
    get = paths.getter(route)

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        if not there.holds(node, run):
            return ()
        return [Failure(paths.target(route, path), get(node, run))]

    return Condition(
        lambda node, run: not there.holds(node, run), failures, _nobody, (route,)
    )


def unique(route: Route, number: int) -> Condition:
    """
    Return the condition that nodes before this one have another value.

    *number* tells the conditions of a rule apart.
    """
    get = paths.getter(route)

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        value = get(node, run)
        if not isinstance(value, str | int | float):
            return ()
        here = paths.target(route, path)
        first = run.seen.setdefault((number, value), here)
        return () if first == here else [Failure(here, value, {}, first)]

    return Condition(lambda _node, _run: True, failures, _nobody, (route,))


def finder(route: Route, follow: str | None) -> _Find:
    """Return what finds the items of *route*, or those that they name in *follow*."""

    def items(node: object, path: Path, run: Run) -> list[tuple[object, Path, Path]]:
        found = paths.select(route, node, path, run)
        return [(item, place, place) for item, place in found]

    if follow is None:
        return items

    def followed(node: object, path: Path, run: Run) -> list[tuple[object, Path, Path]]:
        known = run.named(follow)
        return [
            (known[name][1], (follow, known[name][0]), place)
            for name, place in paths.select(route, node, path, run)
            if isinstance(name, str) and name in known
        ]

    return followed


def _list_of(route: Route, path: Path) -> Path:
    """Return the list whose items *route* selects."""
    steps: list[str] = []
    for step in route.steps:
        if step in {paths.EACH, paths.ANY, paths.DEEP}:
            break
        steps.append(step)
    return tuple(steps) if route.rooted else (*path, *steps)


def some(
    route: Route,
    find: _Find,
    inner: Condition,
    routes: tuple[Route, ...],
) -> Condition:
    """Return the condition that *inner* holds of an item."""

    def holds(node: object, run: Run) -> bool:
        return any(inner.holds(item, run) for item, _at, _ref in find(node, (), run))

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        return () if holds(node, run) else [Failure(_list_of(route, path))]

    def witnesses(node: object, path: Path, run: Run) -> Iterator[Path]:
        for item, place, _reference in find(node, path, run):
            if inner.holds(item, run):
                yield place

    return Condition(holds, failures, witnesses, routes)


def every(
    _route: Route,
    find: _Find,
    inner: Condition,
    routes: tuple[Route, ...],
) -> Condition:
    """Return the condition that *inner* holds of every item."""

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        found: list[Failure] = []
        for item, place, reference in find(node, path, run):
            failed = inner.failures(item, place, run)
            if place == reference:
                found += failed
            elif failed:
                found.append(Failure(reference, item, failed[0].facts, failed[0].path))
        return found

    def holds(node: object, run: Run) -> bool:
        return all(inner.holds(item, run) for item, _at, _ref in find(node, (), run))

    return Condition(holds, failures, _nobody, routes)


def none(
    _route: Route,
    find: _Find,
    inner: Condition,
    routes: tuple[Route, ...],
) -> Condition:
    """Return the condition that *inner* holds of no item."""

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        return [
            Failure(reference, item, {}, None if place == reference else place)
            for item, place, reference in find(node, path, run)
            if inner.holds(item, run)
        ]

    def holds(node: object, run: Run) -> bool:
        return not any(
            inner.holds(item, run) for item, _at, _ref in find(node, (), run)
        )

    return Condition(holds, failures, _nobody, routes)


QUANTIFIERS = {"some": some, "every": every, "none": none}


def counted(  # noqa: PLR0913, PLR0917 - the parts of one entry
    route: Route,
    find: _Find,
    inner: Condition,
    least: int | None,
    most: int | None,
    by: tuple[Route, ...],
    routes: tuple[Route, ...],
) -> Condition:
    """
    Return the condition that *inner* holds of *least* to *most* items.

    Items that have the same values under all paths of *by*, if any, count as one.
    """
    fields = [paths.getter(one) for one in by]

    def number(node: object, run: Run) -> int:
        found = [item for item, _at, _ref in find(node, (), run)]
        alike = [item for item in found if inner.holds(item, run)]
        if not fields:
            return len(alike)
        return len({tuple(kind(get(one, run)) for get in fields) for one in alike})

    def holds(node: object, run: Run) -> bool:
        found = number(node, run)
        return (least is None or found >= least) and (most is None or found <= most)

    def failures(node: object, path: Path, run: Run) -> Sequence[Failure]:
        if holds(node, run):
            return ()
        return [Failure(_list_of(route, path), None, {"count": number(node, run)})]

    return Condition(holds, failures, _nobody, routes)


def kind(value: object) -> str | None:
    """Return what tells *value* from others; blank values are all the same."""
    return None if value is None or value in ("", []) else repr(value)


def below(outer: Route, inner: Route) -> Route:
    """Return the path that *inner* is from where *outer* starts."""
    if inner.rooted:
        return inner
    return paths.Route((*outer.steps, *inner.steps), outer.rooted)
