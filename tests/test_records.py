"""Records do what `dataclasses` does for frozen classes with slots."""

from __future__ import annotations

import copy
import dataclasses
import operator
import pickle
from functools import cached_property
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.records import OpenRecord, OrderedRecord, Record, field, fields, replace


class Made(OrderedRecord):
    """One of ours."""

    number: int
    text: str = "usual"
    many: list[int] = field(default_factory=list, compare=False)
    quiet: bool = field(default=True, repr=False)

    @property
    def twice(self) -> int:
        """Return a value that is made of another."""
        return 2 * self.number


@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Known:
    """The same, made by the standard library."""

    number: int
    text: str = "usual"
    many: list[int] = dataclasses.field(default_factory=list, compare=False)
    quiet: bool = dataclasses.field(default=True, repr=False)


class Open(OpenRecord):
    """A record that remembers what it works out."""

    number: int

    @cached_property
    def twice(self) -> list[int]:
        """Return a new list once."""
        return [self.number, self.number]


class Nothing(Record):
    """A record without fields."""


VALUES = st.tuples(
    st.integers(0, 2), st.sampled_from("ab"), st.lists(st.just(1), max_size=1)
)


@given(VALUES, VALUES)
def test_records_compare_as_dataclasses_do(
    one: tuple[int, str, list[int]], other: tuple[int, str, list[int]]
) -> None:
    """Equality, order, hash and text are those of the standard library."""
    mine, yours = Made(*one), Made(*other)
    own, their = Known(*one), Known(*other)
    for compare in (
        operator.eq,
        operator.ne,
        operator.lt,
        operator.le,
        operator.gt,
        operator.ge,
    ):
        assert compare(mine, yours) is compare(own, their), compare
    assert (hash(mine) == hash(yours)) is (hash(own) == hash(their))
    assert repr(mine) == repr(own).replace("Known", "Made")


def test_values_are_given_by_place_and_by_name() -> None:
    """Defaults stand in, each instance with its own list."""
    made = Made(1, many=[2])
    assert (made.number, made.text, made.many, made.quiet) == (1, "usual", [2], True)
    assert Made(1).many is not Made(1).many
    assert (made.twice, fields(made)["many"]) == (2, [2])


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, "a", [], True, 5), {}), ((1,), {"number": 2}), ((1,), {"x": 2})],
)
def test_a_wrong_call_is_refused(
    values: tuple[object, ...], named: dict[str, object]
) -> None:
    """As any other function does, also by a kind of which there is none yet."""

    class Fresh(Record):
        number: int
        text: str = "usual"
        many: list[int] = field(default_factory=list)
        quiet: bool = True

    for kind in (Made, Fresh):
        with pytest.raises(TypeError, match="argument"):
            kind(*values, **named)  # type: ignore[arg-type]  # the point


def test_the_first_records_of_a_kind_are_like_all_others() -> None:
    """Also where a call is wrong: their constructor is written when there are many."""

    class Fresh(Record):
        number: int
        text: str = "usual"
        many: list[int] = field(default_factory=list)
        known: int = field(default=3)

    for number in range(20):
        made = [
            Fresh(number),
            Fresh(number=number, text="usual"),
            Fresh(number, "usual", []),
            Fresh(number, many=[], known=3),
        ]
        assert [fields(one) for one in made] == 4 * [
            {"number": number, "text": "usual", "many": [], "known": 3}
        ]
        assert made[0].many is not made[1].many


def test_nothing_can_be_changed_or_added() -> None:
    """Neither a field nor a name that is none."""
    made = Made(1)
    for name in ("number", "other", "twice"):
        with pytest.raises(AttributeError):
            setattr(made, name, 2)
        with pytest.raises(AttributeError):
            delattr(made, name)
    assert made == Made(1)


def test_a_record_is_made_again() -> None:
    """By `replace`, which leaves the first alone, by `copy` and by `pickle`."""
    made = Made(1, "a", [3], quiet=False)
    assert replace(made, number=2) == Made(2, "a", [3], quiet=False)
    assert made.number == 1
    for other in (
        copy.copy(made),
        copy.deepcopy(made),
        pickle.loads(pickle.dumps(made)),  # noqa: S301 - of our own making
    ):
        assert (other, fields(other)) == (made, fields(made))
    with pytest.raises(TypeError):
        replace(made, other=2)


def test_records_of_other_kinds_differ() -> None:
    """Even if they hold the same; and they have no order."""
    kinds: list[object] = [Made(1), Known(1), Open(1), Nothing()]
    assert not any(one == other for one, other in combinations(kinds, 2))
    with pytest.raises(TypeError):
        _ = Made(1) < Known(1)  # type: ignore[operator]  # the point
    with pytest.raises(TypeError):
        _ = Made(1) > 1  # type: ignore[operator]  # the point


def test_an_open_record_remembers() -> None:
    """What it works out it works out once, and it stays as it was made."""
    made = Open(2)
    assert made.twice is made.twice
    assert made == Open(2)
    assert hash(made) == hash(Open(2))
    with pytest.raises(AttributeError):
        made.number = 3  # type: ignore[misc]  # the point


def test_a_record_may_be_empty() -> None:
    """Then all of them are the same."""
    assert (Nothing(), repr(Nothing()), hash(Nothing())) == (
        Nothing(),
        "Nothing()",
        hash(()),
    )


def test_a_record_can_be_taken_apart() -> None:
    """By `match`, in the order of its fields."""
    match Made(1, "b"):
        case Made(number, "b"):
            assert number == 1
        case _:
            pytest.fail("no match")
