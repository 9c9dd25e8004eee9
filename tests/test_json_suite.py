"""JSON by its grammar, against Python's json, and as the parsing suite has it."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
import suites
import yaml

from privlint import document
from privlint.reading.json import read
from privlint.reading.tree import Limits, Tree, bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SAID: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (ROOT / "docs" / "yaml.yaml").read_text(encoding="utf-8")
)
RESULTS = suites.listed("JSONTestSuite")
AT_HAND = pytest.mark.skipif(
    not suites.JSON_SUITE.is_dir(), reason="the JSON parsing suite is not at hand"
)
LIMITS = Limits()

TOKENS = (
    *("[", "]", "{", "}", ",", ":", '"a"', '"b"', "1", "-", ".", "e", "+", "0"),
    *("null", "true", " ", "'", '"', "\\"),
)
"""What a short text may be made of."""
EVERYTHING = (
    ' \t\n\r{"key": [null, true, false], "\\u00e9\\ud83d\\ude00\\"\\\\\\/\\b\\f\\n'
    '\\r\\t": -0.5E+10,\n"": {}, "n": [0, -1, 10, 1e2, 2.50, []], "é😀": ""} '
)
"""A text with every production of the grammar."""
LETTERS = "[]{},:\"'\\ \t\n\x00\x1f\x7f\xa0\u2028\ufeff/-+.eE0123uxnaé#"
"""What is put into it."""


class _TwiceError(ValueError):
    """A key is there twice."""


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _TwiceError
    return found


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)


def _as_python(text: str) -> tuple[str, object]:
    """Return what Python's json makes of *text*, strictly by RFC 8259."""
    try:
        data = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse)
        json.dumps(data, ensure_ascii=False).encode()  # no half characters
    except _TwiceError:
        return "twice", None
    except (ValueError, RecursionError):
        return "refused", None
    return "read", repr(data)


def _as_privlint(tree: Tree) -> tuple[str, object]:
    kinds = {fault.kind for fault in tree.faults}
    if kinds == {"key-twice"}:
        return "twice", None
    return ("refused", None) if kinds else ("read", repr(tree.data))


def _disagreed(texts: Iterator[str]) -> list[str]:
    """Return those of *texts* that are read or placed otherwise than they should be."""
    wrong = []
    for text in texts:
        (tree,) = read(text, LIMITS)
        inside = all(bounds(one.span)[0] <= len(text) for one in tree.faults)
        expected = _as_python(text)
        # a key twice, and broken later on: json objects to the first that it sees
        same = _as_privlint(tree) == expected or (
            expected[0] == "twice" and not tree.readable
        )
        if not (same and inside):
            wrong.append(text)
    return wrong


def test_every_short_text_is_read_or_refused_as_by_python() -> None:
    """Every text of up to four tokens is read, or refused at a place inside it."""
    texts = (
        "".join(parts) for size in range(5) for parts in product(TOKENS, repeat=size)
    )
    assert _disagreed(texts) == []


def test_every_change_of_a_text_is_read_or_refused_as_by_python() -> None:
    """So is a text with all of the grammar without, or with one other, character."""

    def changed() -> Iterator[str]:
        yield EVERYTHING
        for at in range(len(EVERYTHING)):
            yield EVERYTHING[:at]
            yield EVERYTHING[:at] + EVERYTHING[at + 1 :]
            for letter in LETTERS:
                yield EVERYTHING[:at] + letter + EVERYTHING[at:]
                yield EVERYTHING[:at] + letter + EVERYTHING[at + 1 :]

    assert _disagreed(changed()) == []


def test_cases_that_are_otherwise_or_free_are_named() -> None:
    """The page names each case that is not simply read or refused, and no other."""
    usual = {("valid", "same"), ("invalid", "refused")}
    found = [one.name for one in RESULTS if (one.verdict, one.outcome) not in usual]
    named = [f"{name}.json" for row in SAID["json"] for name in row["cases"]]
    assert sorted(found) == sorted(named)


@AT_HAND
def test_results_are_those_of_the_suite() -> None:
    """The list says what privlint makes of every case, and names no other."""
    found = [suites.result(case, "json") for case in suites.json_cases()]
    assert found == RESULTS


@AT_HAND
def test_data_are_those_of_python() -> None:
    """What is read of a case is to the type what Python's json reads."""
    outcomes = {one.name: one.outcome for one in RESULTS}
    for case in suites.json_cases():
        if outcomes[case.name] in {"same", "read"}:
            (found,) = document.documents("case.json", case.content, LIMITS)
            assert repr(found.tree.data) == repr(json.loads(case.content)), case.name
