"""What is made late is what would have been made at once."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint import lazy
from privlint.lazy import Lazy

ROOT = Path(__file__).parents[1]


@given(st.dictionaries(st.text(max_size=2), st.integers(), max_size=4), st.text())
def test_a_late_table_is_the_same_table(parts: dict[str, int], key: str) -> None:
    """It has the keys, the order and the values, and is equal to it."""
    late = Lazy(parts, lambda name, part: (name, part))
    at_once = {name: (name, part) for name, part in parts.items()}
    for one in (key, *parts):
        assert late.get(one, "none") == at_once.get(one, "none")
        assert (one in late) is (one in at_once)
    assert (list(late), len(late)) == (list(at_once), len(at_once))
    assert (late == at_once, {**late}) == (True, at_once)


def test_a_value_is_made_once_and_only_if_asked() -> None:
    """The same object comes back, and what nobody asked for is never made."""
    made: list[str] = []

    def make(name: str, part: int) -> list[int]:
        made.append(name)
        return [part]

    late = Lazy({"a": 1, "b": 2}, make)
    assert (late["a"] is late["a"], late.get("a") is late["a"]) == (True, True)
    assert ("b" in late, len(late), made) == (True, 2, ["a"])
    with pytest.raises(KeyError):
        late["c"]


TEXTS = ["", "a1b22", "\n", "B3"]


@pytest.mark.parametrize(
    ("text", "flags"), [(r"(?P<x>[a-z])([0-9])", 0), ("b", re.IGNORECASE), ("", 0)]
)
def test_a_late_pattern_is_the_same_pattern(text: str, flags: int) -> None:
    """In every way in which patterns are used."""
    late, at_once = lazy.pattern(text, flags), re.compile(text, flags)
    for one in TEXTS:
        for method in ("match", "fullmatch", "search"):
            found = [getattr(each, method)(one) for each in (late, at_once)]
            assert str(found[0]) == str(found[1])
        assert late.findall(one) == at_once.findall(one)
        assert late.split(one) == at_once.split(one)
        assert late.sub("-", one) == at_once.sub("-", one)
        assert [str(m) for m in late.finditer(one)] == [
            str(m) for m in at_once.finditer(one)
        ]
    assert (late.groups, late.pattern) == (at_once.groups, at_once.pattern)


def test_a_method_that_is_kept_compiles_nothing_yet() -> None:
    """Modules keep some as they load; it does what it says when it is called."""
    late = lazy.pattern("(")
    kept = [getattr(late, method) for method in lazy._METHODS]
    for one in kept:
        with pytest.raises(re.error):
            one("")
    found = lazy.pattern("b+").search
    assert [str(found("abb", pos=start)) for start in (0, 3)] == [
        str(re.compile("b+").search("abb")),
        "None",
    ]


def test_a_wrong_pattern_is_told_when_it_is_used() -> None:
    """As `re` tells it."""
    late = lazy.pattern("(")
    with pytest.raises(re.error):
        late.match("")


def test_patterns_are_compiled_at_once_again_behind_the_imports() -> None:
    """Also if an import fails."""
    usual = re.compile
    with lazy.Patterns():
        assert re.compile is not usual
    assert re.compile is usual
    with pytest.raises(ZeroDivisionError), lazy.Patterns():
        raise ZeroDivisionError
    assert re.compile is usual


SCALARS = """
import sys
late = sys.argv[1] == "late"
if late:
    from privlint import lazy
    with lazy.Patterns():
        import yaml
else:
    import yaml
said = ["1", "0x1F", "1_000", "0b1", "1.5e3", ".inf", "yes", "~", "2026-11-22", "<<",
    "2026-11-22T10:00:00Z", "=", "text", "'1'", "{a: [1, b]}", "12:30:45", "\\x07"]
for one in said:
    for loader in (yaml.SafeLoader, yaml.FullLoader, yaml.CSafeLoader):
        try:
            print(repr(yaml.load(one, loader)))
        except yaml.YAMLError as error:
            print(type(error).__name__)
print(yaml.safe_dump({"a": ["1", "yes", 1, None, "x: y", "2026-11-22"]}))
"""


def test_yaml_reads_and_writes_as_if_its_patterns_were_compiled() -> None:
    """Whoever uses PyYAML in the same process notices nothing."""
    found = [
        subprocess.run(
            [sys.executable, "-c", SCALARS, when],
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
        for when in ("late", "at once")
    ]
    assert found[0] == found[1]
    assert found[0].count(b"\n") > len(TEXTS)
