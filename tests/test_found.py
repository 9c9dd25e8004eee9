"""What the fuzzer found stays mended, and its targets hold without it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fuzz.run import Keeping
from fuzz.targets import FOUND, TARGETS, Target

PAGE = Path(__file__).parents[1] / "docs" / "fuzzing.md"
CASES = sorted(str(case.relative_to(FOUND)) for case in FOUND.glob("*/*"))
MOST = 25
"""So many seeds of a target are tried here; the fuzzer tries more."""


@pytest.mark.parametrize("case", CASES)
def test_a_case_that_was_found_stays_mended(case: str) -> None:
    """Each input that once broke a promise keeps it."""
    TARGETS[case.partition(os.sep)[0]].holds((FOUND / case).read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_every_target_holds_for_its_seeds(name: str) -> None:
    """What a target begins with breaks nothing, and so does nothing at all."""
    target = TARGETS[name]
    for seed in (b"", *target.seeds(MOST)):
        target.holds(seed)


def test_every_target_is_told_on_the_page() -> None:
    """The page has the promise of each target, word for word, and no other."""
    lines = PAGE.read_text(encoding="utf-8").split("\n")
    rows = [line for line in lines if line.startswith("| `")]
    told = dict(row.strip("| ").split(" | ")[:2] for row in rows)
    assert told == {f"`{name}`": target.promise for name, target in TARGETS.items()}


def test_the_shortest_case_of_a_place_is_kept(tmp_path: Path) -> None:
    """An input that raises is kept, unless a shorter one raised in the same place."""

    def holds(data: bytes) -> None:
        assert b"x" not in data
        assert b"y" not in data, "elsewhere"

    keeping = Keeping(Target(holds, tuple), tmp_path)
    for data in (b"ok", b"--x", b"-x", b"---x", b"--y"):
        keeping(data)
    assert {one.read_bytes() for one in tmp_path.iterdir()} == {b"-x", b"--y"}
