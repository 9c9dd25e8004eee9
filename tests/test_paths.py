"""Paths of the rule language: their form, and what they lead to."""

from __future__ import annotations

from datetime import date

import pytest

from privlint.language import paths
from privlint.language.run import Run
from privlint.shape import OPEN, POISON, Scalar, Shape

TEXT = Shape({"str": Scalar()})
ITEM = Shape({}, {"id": TEXT, "x-own": OPEN})
ROOT = Shape(
    {}, {"list": Shape({}, items=ITEM), "map": Shape({}, {"a": TEXT, "b": ITEM})}
)
DATA = {
    "list": [{"id": "a"}, {"id": None}, {"id": "c"}],
    "map": {"a": "x", "b": {"id": "d"}},
}


@pytest.mark.parametrize(
    ("text", "steps", "rooted"),
    [
        ("$", (), True),
        ("this", (), False),
        ("a", ("a",), False),
        ("$.a.b", ("a", "b"), True),
        ("a[*].b-c", ("a", "[*]", "b-c"), False),
        ("a.*", ("a", "*"), False),
        ("*[*]", ("*", "[*]"), False),
        ("**", ("**",), False),
        ("a[*].**", ("a", "[*]", "**"), False),
        ("**.quote", ("**", "quote"), False),
        ('"any"', ("any",), False),
        ('a."x y"', ("a", "x y"), False),
    ],
)
def test_a_path_is_its_steps(
    text: str, steps: tuple[str, ...], *, rooted: bool
) -> None:
    """Names, every item, every value and every depth are told apart."""
    assert paths.parse(text) == paths.Route(steps, rooted)


@pytest.mark.parametrize(
    "text",
    ["", "a..b", "a.", ".a", "a[0]", "a[*", "$a", "a b", "a.**.b", "x" * 301, "***"],
)
def test_what_is_no_path_is_refused(text: str) -> None:
    """Filters, indices and loose ends are no paths."""
    with pytest.raises(paths.RouteError):
        paths.parse(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("list[*].id", [("a", ("list", 0, "id")), ("c", ("list", 2, "id"))]),
        ("map.*", [("x", ("map", "a")), ({"id": "d"}, ("map", "b"))]),
        ("nothing[*]", []),
        ("map[*]", []),
        ("list.id", []),
        (
            "map.**",
            [
                (DATA["map"], ("map",)),
                ("x", ("map", "a")),
                ({"id": "d"}, ("map", "b")),
                ("d", ("map", "b", "id")),
            ],
        ),
    ],
)
def test_selection_never_fails(text: str, expected: list[paths.Node]) -> None:
    """A path gives the nodes that are there, and nothing for what is not."""
    run = Run(DATA, date(2026, 1, 1))
    run.grant(1_000)
    assert paths.select(paths.parse(text), DATA, (), run) == expected


def test_a_wrong_node_is_passed_over_and_told() -> None:
    """A poisoned node selects nothing and leaves a mark."""
    data: dict[str, object] = {"list": [POISON, {"id": POISON}]}
    run = Run(data, date(2026, 1, 1))
    run.grant(1_000)
    items = paths.select(paths.parse("list[*]"), data, (), run)
    assert (items, run.touched) == ([({"id": POISON}, ("list", 1))], True)


def test_a_getter_gives_nothing_for_what_is_wrong_or_missing() -> None:
    """Looking up a poisoned node is like looking up a missing one, but is told."""
    data: dict[str, object] = {"a": {"b": POISON}, "c": "text"}
    run = Run(data, date(2026, 1, 1))
    got = [
        paths.getter(paths.parse(path))({}, run) for path in ("$.a.b", "$.c.d", "$.x")
    ]
    assert (got, run.touched) == ([None, None, None], True)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("list[*].id", True),
        ("list[*].x-own.deeper", True),
        ("list[*].x-other", True),
        ("list.id", False),
        ("list[*].name", False),
        ("map.*", True),
        ("map[*]", False),
        ("**.anything", True),
    ],
)
def test_fields_are_checked_against_the_shape(text: str, *, known: bool) -> None:
    """A path to a field that a declaration cannot have leads nowhere."""
    assert bool(paths.shapes(paths.parse(text), (ROOT,))) is known


@pytest.mark.parametrize(
    ("path", "text"),
    [((), "$"), (("a", 0, "b"), "a[0].b"), (("a",), "a")],
)
def test_a_path_is_written_as_people_do(path: tuple[str | int, ...], text: str) -> None:
    """Positions of lists stand in brackets."""
    assert paths.written(path) == text
