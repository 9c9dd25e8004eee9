"""YAML as its specification has it, chapter by chapter, and as its suite has it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import suites
import yaml
from places import line_and_column

from privlint import document
from privlint.reading.tree import Limits, bounds

ROOT = Path(__file__).resolve().parents[1]
SAID: dict[str, list[dict[str, Any]]] = yaml.safe_load(
    (ROOT / "docs" / "yaml.yaml").read_text(encoding="utf-8")
)
RESULTS = suites.listed("yaml-test-suite")
AT_HAND = pytest.mark.skipif(
    not suites.YAML_SUITE.is_dir(), reason="the YAML test suite is not at hand"
)

# A chapter of YAML 1.2.2, a text, and its documents.
CHAPTERS: list[tuple[str, str, list[object]]] = [
    # characters
    ("5.2 byte order mark", "\ufeffname: Bakery\n", [{"name": "Bakery"}]),
    ("5.3 dash", "- flour\n- salt\n", [["flour", "salt"]]),
    ("5.3 question", "? flour\n: white\n? salt\n", [{"flour": "white", "salt": None}]),
    ("5.3 brackets", "{flour: [white, rye]}", [{"flour": ["white", "rye"]}]),
    ("5.3 anchor", "mill: &m Dam 1\nshop: *m\n", [{"mill": "Dam 1", "shop": "Dam 1"}]),
    ("5.3 reserved", "name: a@b `c`\n", [{"name": "a@b `c`"}]),
    ("5.4 line breaks", "|\r\n  one\r\n  two\r\n", ["one\ntwo\n"]),
    ("5.4 line breaks", "- one\r- two\r", [["one", "two"]]),
    ("5.5 white space", "name:\t Bakery \t# here\n", [{"name": "Bakery"}]),
    ("5.7 escapes", '"\\a\\b\\e\\f\\n\\r\\t\\v\\0"', ["\a\b\x1b\f\n\r\t\v\0"]),
    ("5.7 escapes", '"\\ \\"\\/\\\\\\N\\_\\L\\P"', [' "/\\\x85\xa0\u2028\u2029']),
    ("5.7 escapes", '"\\x41\\u00e9\\U0001F35E"', ["Aé\U0001f35e"]),
    # structure
    ("6.1 indentation", "a:\n   b:\n    c: 1\n   d: 2\n", [{"a": {"b": {"c": 1}, "d": 2}}]),
    ("6.1 indentation", "a:\n- b\n-\n  - c\n", [{"a": ["b", ["c"]]}]),
    ("6.2 separation", "-   one\n-  - two\n   -   three\n", [["one", ["two", "three"]]]),
    ("6.3 prefixes", 'a: |\n  x\n   y\nb: "x\n  \ty"\n', [{"a": "x\n y\n", "b": "x y"}]),
    ("6.4 empty lines", "a: 'x\n\n  y'\nb: |\n  x\n\n  y\n", [{"a": "x\ny", "b": "x\n\ny\n"}]),
    ("6.5 folding", ">-\n  x\n  y\n\n\n  z\n", ["x y\n\nz"]),
    ("6.5 folding in quotes", '"x \n  \n  y \\\n  z"', ["x\ny z"]),
    ("6.6 comments", "# one\na: 1 # two\n\n   # three\n\n", [{"a": 1}]),
    ("6.6 comments", "a:\n# two\n  # three\n  - 1\n", [{"a": [1]}]),
    ("6.7 separation lines", "a:\n  # c\n\n  b\n", [{"a": "b"}]),
    ("6.8 directives", "%YAML 1.2\n%TAG !y! tag:yaml.org,2002:\n---\n!y!str 1\n", ["1"]),
    ("6.9 properties", "!!str &a 1: &b 2\n", [{"1": 2}]),
    ("6.9 properties", "- &a !!map {b: 1}\n- *a\n", [[{"b": 1}, {"b": 1}]]),
    ("6.9 properties", "- ! 12\n- !<tag:yaml.org,2002:int> '12'\n", [["12", 12]]),
    # flow
    ("7.1 aliases", "[&a 1, &a 2, *a]", [[1, 2, 2]]),
    ("7.2 empty nodes", "{a: , b, ? c}", [{"a": None, "b": None, "c": None}]),
    ("7.2 empty nodes", "a: !!str\nb: &x\nc: *x\n", [{"a": "", "b": None, "c": None}]),
    ("7.3.1 double quotes", '"a: #b, [c]": "\'d\'"', [{"a: #b, [c]": "'d'"}]),
    ("7.3.2 single quotes", "'it''s \\n': 'a\n\n\n  b'", [{"it's \\n": "a\n\nb"}]),
    ("7.3.3 plain", "a: b#c d:e -f ?g :h\n", [{"a": "b#c d:e -f ?g :h"}]),
    ("7.3.3 plain", "a\n  b\n\n  c\n", ["a b\nc"]),
    ("7.3.3 plain", "[-1, -a, a-b]", [[-1, "-a", "a-b"]]),
    ("7.4.1 lists", "[a, [b, ], {c: d}, 'e\n f', ]", [["a", ["b"], {"c": "d"}, "e f"]]),
    ("7.4.1 pairs", "[a: 1, ? b : 2, 'c':3, \"d\":]", [[{"a": 1}, {"b": 2}, {"c": 3}, {"d": None}]]),
    ("7.4.2 mappings", "{a: 1, 'b':2, \"c\": [3], ? d : e,}", [{"a": 1, "b": 2, "c": [3], "d": "e"}]),
    ("7.4.2 mappings", "{a:1, b: c:d}", [{"a:1": None, "b": "c:d"}]),
    ("7.5 nodes", "[!!str 1, &a b, *a, !!int '2']", [["1", "b", "b", 2]]),
    # blocks
    ("8.1.1 headers", "- |1\n  a\n- >1-\n  a\n- |+2\n   a\n\n- |-  # c\n a\n", [[" a\n", " a", " a\n\n", "a"]]),
    ("8.1.1 chomping", "a: |-\n  x\n\nb: |\n  x\n\nc: |+\n  x\n\n", [{"a": "x", "b": "x\n", "c": "x\n\n"}]),
    ("8.1.1 empty", "a: |-\n\nb: >\n\nc: |+\n\n", [{"a": "", "b": "", "c": "\n"}]),
    ("8.1.2 literal", "|\n\n  x: [y\n    # z\n\n  'w'\n", ["\nx: [y\n  # z\n\n'w'\n"]),
    ("8.1.3 folded", ">\n\n a\n b\n\n   c\n   d\n\n e\n f\n", ["\na b\n\n  c\n  d\n\ne f\n"]),
    ("8.2.1 lists", "- a\n- - b\n  - - c\n- d: e\n  f: g\n-\n", [["a", ["b", ["c"]], {"d": "e", "f": "g"}, None]]),
    ("8.2.2 mappings", "a: b\n? c\n? d\n: e\n'f' : g\nh:\n  i: j\n", [{"a": "b", "c": None, "d": "e", "f": "g", "h": {"i": "j"}}]),
    ("8.2.2 compact", "- a: 1\n  b:\n  - c: 2\n    d: 3\n", [[{"a": 1, "b": [{"c": 2, "d": 3}]}]]),
    ("8.2.3 nodes", "a: !!map\n  b: &c\n    - d\ne: *c\n", [{"a": {"b": ["d"]}, "e": ["d"]}]),
    ("8.2.3 nodes", "a:\n  >\n   x\n   y\nb:\n  'z'\n", [{"a": "x y\n", "b": "z"}]),
    # documents
    ("9.1.1 prefix", "# one\n\n# two\na\n", ["a"]),
    ("9.1.2 markers", "--- a\n... # c\n# d\n--- b\n", ["a", "b"]),
    ("9.1.3 bare", "a: ---b\nc: d...\n", [{"a": "---b", "c": "d..."}]),
    ("9.1.4 explicit", "---\na: 1\n---\n- 2\n--- |\n  %x\n", [{"a": 1}, [2], "%x\n"]),
    ("9.1.5 directives", "%YAML 1.2\n--- a\n...\n%YAML 1.1\n--- b\n", ["a", "b"]),
    ("9.2 streams", "--- a\n---\n--- b\n...\n", ["a", None, "b"]),
    # schemas
    ("10.1 failsafe", "!!map {a: !!seq [!!str 1]}", [{"a": ["1"]}]),
    ("10.2 JSON", '{"a": [null, true, -1.5e3, 0, "b"]}', [{"a": [None, True, -1500.0, 0, "b"]}]),
    ("10.3 core", "[~, Null, True, FALSE, 0o14, 0x1F, +1, .5, -.inf]", [[None, None, True, False, 12, 31, 1, 0.5, float("-inf")]]),
    ("10.3 core", "[y, off, 1_000, 0b1, 1:30, 2026-11-22, nUll]", [["y", "off", "1_000", "0b1", "1:30", "2026-11-22", "nUll"]]),
]  # fmt: skip


def _read(content: bytes, file: str) -> tuple[list[object], list[tuple[str, str]]]:
    """Return the data of *content*, and each fault with line and column."""
    found = document.documents(file, content, Limits())
    text = found[0].source.text
    return [one.tree.data for one in found], [
        (fault.kind, line_and_column(text, bounds(fault.span)[0]))
        for one in found
        for fault in one.tree.faults
    ]


@pytest.mark.parametrize(
    ("text", "documents"),
    [one[1:] for one in CHAPTERS],
    ids=[f"{one[0]} {number}" for number, one in enumerate(CHAPTERS)],
)
def test_what_the_specification_says(text: str, documents: list[object]) -> None:
    """Each chapter of YAML 1.2.2 is read as it says."""
    found, faults = _read(text.encode(), "privacy.yaml")
    empty = {("declaration-empty", at) for _kind, at in faults}
    assert (repr(found), set(faults) - empty) == (repr(documents), set())


@pytest.mark.parametrize("part", SAID)
def test_examples_of_the_page_are_true(part: str) -> None:
    """Each example of docs/yaml.md gives the data and the fault that stand there."""
    file = "privacy.json" if part == "json" else "privacy.yaml"
    for row in SAID[part]:
        content = row["text"].encode(row.get("encoding", "utf-8"))
        data, faults = _read(content, file)
        told = {"kind": "syntax-wrong", **row.get("fault", row)}
        fault = [(told["kind"], told["at"])] if "at" in told else []
        assert [one for one in faults if one in fault] == fault, row["says"]
        assert bool(faults) == bool(fault), row["says"]
        if "data" in row:
            assert repr(data) == repr(row["data"]), row["says"]


def _part(one: suites.Result) -> str:
    """Return the part of the page that must name the case *one*, or ""."""
    if one.verdict == "invalid":
        return "" if one.outcome == "refused" else "taken"
    known = {"same": "", "refused": "refused", "other": "other"}
    return known.get(one.outcome, "deliberate")


@pytest.mark.parametrize("part", ["deliberate", "refused", "taken", "other"])
def test_cases_that_are_otherwise_are_named(part: str) -> None:
    """The page names each case whose outcome is not what the suite says, no others."""
    found = sorted(one.name for one in RESULTS if _part(one) == part)
    assert found == sorted(name for row in SAID[part] for name in row["cases"])


@AT_HAND
def test_results_are_those_of_the_suite() -> None:
    """The list says what privlint makes of every case, and names no other."""
    found = [suites.result(case, "yaml") for case in suites.yaml_cases()]
    assert found == RESULTS


@AT_HAND
def test_no_case_is_refused_that_libyaml_reads() -> None:
    """A case of the suite is refused where libyaml refuses it, and nowhere else."""
    refused = []
    for case in suites.yaml_cases():
        try:
            list(yaml.parse(case.content, Loader=yaml.CSafeLoader))
        except yaml.YAMLError:
            refused.append(case.name)
    assert refused == [one.name for one in RESULTS if one.outcome == "refused"]
