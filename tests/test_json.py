"""What the JSON reader makes of a text: data, the places of its parts, faults."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from places import line_and_column, parts

from privlint.reading import yaml
from privlint.reading.json import read
from privlint.reading.tree import Fault, Limits, Tree, bounds, lines, span

if TYPE_CHECKING:
    from privlint.reading.tree import Span

LIMITS = Limits()
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

VALID = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "1234567890",
    "-12.5e-3",
    "1E+2",
    "1e400",
    "-1e400",
    "1e-400",
    "9" * 400,
    "123123e100000",
    '""',
    '"a"',
    '" \x7f\x80\u2028\ufeff\U0010ffff"',
    r'"\"\\\/\b\f\n\r\t\u0000\u00e9\uFFFF"',
    r'"\ud83d\uDE00"',
    r'"\\ud800"',
    "[]",
    "{}",
    "[[], {}, [[]]]",
    "[null, 1, 1.0, true, []]",
    '{"a": 1, "b": [2], "": {}, "\\u0000": null}',
    " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n",
    ' { "a" : 1 , "b" : 2 } ',
    "[" * 64 + "]" * 64,
    '{"a":' * 64 + "1" + "}" * 64,
    '["' + "x" * 1_000_000 + '"]',
]

# A text, where it breaks off, and what is said of it.
BROKEN = [
    ("", "1:1", "expected a value"),
    (" \n ", "2:2", "expected a value"),
    # commas
    ("[1,]", "1:4", "expected a value"),
    ("[1,,2]", "1:4", "expected a value"),
    ("[,1]", "1:2", "expected a value"),
    ("[,]", "1:2", "expected a value"),
    ("[1 2]", "1:4", "expected ',' or ']'"),
    ("[1;2]", "1:3", "expected ',' or ']'"),
    ('{"a": 1,}', "1:9", "expected a key in double quotes"),
    ('{"a": 1,,"b": 2}', "1:9", "expected a key in double quotes"),
    ("{,}", "1:2", "expected a key in double quotes"),
    ('{"a": 1 "b": 2}', "1:9", "expected ',' or '}'"),
    ('{"a": 1]', "1:8", "expected ',' or '}'"),
    ("[1}", "1:3", "expected ',' or ']'"),
    # keys
    ("{'a': 1}", "1:2", "expected a key in double quotes"),
    ("{a: 1}", "1:2", "expected a key in double quotes"),
    ("{1: 1}", "1:2", "expected a key in double quotes"),
    ("{null: 1}", "1:2", "expected a key in double quotes"),
    ("{[]: 1}", "1:2", "expected a key in double quotes"),
    ('{"a"}', "1:5", "expected ':'"),
    ('{"a", 1}', "1:5", "expected ':'"),
    ('{"a"= 1}', "1:5", "expected ':'"),
    ('{"a":}', "1:6", "expected a value"),
    ('{"a"::1}', "1:6", "expected a value"),
    # words
    ("nul", "1:1", "expected a value"),
    ("True", "1:1", "expected a value"),
    ("NULL", "1:1", "expected a value"),
    ("truex", "1:5", "text behind the end"),
    ("[nullnull]", "1:6", "expected ',' or ']'"),
    ("[NaN]", "1:2", "expected a value"),
    ("[nan]", "1:2", "expected a value"),
    ("[Infinity]", "1:2", "expected a value"),
    ("[-Infinity]", "1:2", "expected a value"),
    ("[undefined]", "1:2", "expected a value"),
    # numbers
    ("[-]", "1:2", "expected a value"),
    ("-", "1:1", "expected a value"),
    ("[--1]", "1:2", "expected a value"),
    ("[+1]", "1:2", "expected a value"),
    ("[.5]", "1:2", "expected a value"),
    ("[-.5]", "1:2", "expected a value"),
    ("[5.]", "1:3", "expected ',' or ']'"),
    ("[5.e1]", "1:3", "expected ',' or ']'"),
    ("[01]", "1:3", "expected ',' or ']'"),
    ("[-01]", "1:4", "expected ',' or ']'"),
    ("[1e]", "1:3", "expected ',' or ']'"),
    ("[1e+]", "1:3", "expected ',' or ']'"),
    ("[1.5.5]", "1:5", "expected ',' or ']'"),
    ("[0x1F]", "1:3", "expected ',' or ']'"),
    ("[1_000]", "1:3", "expected ',' or ']'"),
    ("[1,5]]", "1:6", "text behind the end"),
    ("[٣]", "1:2", "expected a value"),
    ("9" * 401, "1:1", "number too long"),
    ("\n[-" + "9" * 5_000 + "]", "2:2", "number too long"),
    ("0." + "1" * 1_000_000, "1:1", "number too long"),
    # texts
    ("['a']", "1:2", "expected a value"),
    ('"a', "1:1", "unterminated string starting at"),
    ('[\n"abc', "2:1", "unterminated string starting at"),
    ('"\\', "1:1", "unterminated string starting at"),
    ('"a\nb"', "1:3", "invalid control character at"),
    ('"a\tb"', "1:3", "invalid control character at"),
    ('"\x00"', "1:2", "invalid control character at"),
    ('"\x1f"', "1:2", "invalid control character at"),
    ('{"a\r": 1}', "1:4", "invalid control character at"),
    (r'"\ud800"', "1:1", r"half a character, \ud800"),
    (r'"é\udc00x"', "1:1", r"half a character, \udc00"),
    (r'[1, "\ude00\ud83d"]', "1:5", r"half a character, \ude00"),
    (r'{"\uD83D": 1}', "1:2", r"half a character, \ud83d"),
    # what does not belong in JSON
    # what is too long
    ('{"' + "k" * 1_025 + '": 1}', "1:2", "a key is too long"),
    ("// a\n1", "1:1", "expected a value"),
    ("/* a */ 1", "1:1", "expected a value"),
    ("[1] // a", "1:5", "text behind the end"),
    ("# a\n1", "1:1", "expected a value"),
    ("\ufeff[]", "1:1", "expected a value"),
    ("[\ufeff]", "1:2", "expected a value"),
    ("[\u00a01]", "1:2", "expected a value"),
    ("[\x0b1]", "1:2", "expected a value"),
    ("[1]\x0c", "1:4", "text behind the end"),
    ("[1]\x00", "1:4", "text behind the end"),
    # the end
    ("[", "1:2", "expected a value"),
    ("{", "1:2", "expected a key in double quotes"),
    ("[1", "1:3", "expected ',' or ']'"),
    ("[1,", "1:4", "expected a value"),
    ('{"a"', "1:5", "expected ':'"),
    ('{"a":', "1:6", "expected a value"),
    ('{"a": 1', "1:8", "expected ',' or '}'"),
    ('{"a": [1, {"b": 2}', "1:19", "expected ',' or ']'"),
    ("[]]", "1:3", "text behind the end"),
    ("1 2", "1:3", "text behind the end"),
    ("{}\r\n{}", "2:1", "text behind the end"),
    ('{"é": "😀",\r\n "b": [1\r\n  2]}', "3:3", "expected ',' or ']'"),
    ("[1,\r2,\r]", "3:1", "expected a value"),
]

# These break off by escapes, which Python's two decoders place differently.
BAD_ESCAPES = [r'"\x"', r'"\a"', r'"\u12"', r'"\u12G4"', r'"\U00e9"', '"\\\n"', r'"\u']

REFUSED = [
    ("[" * 65, "1:65", "nesting-too-deep", "64"),
    ("[" * 100_000, "1:65", "nesting-too-deep", "64"),
    ("[" * 65 + "]" * 65, "1:65", "nesting-too-deep", "64"),
    ('{"a":' * 100_000, "1:321", "nesting-too-deep", "64"),
    ("[\n" * 100_000, "65:1", "nesting-too-deep", "64"),
    ("[" + "1," * 300_000 + "1]", "1:200000", "values-too-many", "100000"),
]


def _one(text: str, limits: Limits = LIMITS) -> Tree:
    """Return the only document of *text*."""
    (tree,) = read(text, limits)
    return tree


def _start(text: str, place: Span | None) -> str | None:
    return None if place is None else line_and_column(text, bounds(place)[0])


def _loaded(text: str) -> object:
    """Return what Python makes of *text*, without what JSON does not have."""
    return json.loads(text, parse_constant=_refuse)


def _refuse(constant: str) -> object:
    raise ValueError(constant)


@pytest.mark.parametrize("text", VALID, ids=lambda text: repr(text)[:40])
def test_valid(text: str) -> None:
    """What JSON allows is read as Python's own decoder reads it."""
    tree = _one(text)
    expected = (repr(_loaded(text)), (), True)
    assert (repr(tree.data), tree.faults, tree.readable) == expected


@pytest.mark.parametrize(
    ("text", "place", "problem"), BROKEN, ids=lambda value: repr(value)[:40]
)
def test_what_breaks_off_says_where(text: str, place: str, problem: str) -> None:
    """A text that is no JSON is one fault at its line and column, without data."""
    tree = _one(text)
    (fault,) = tree.faults
    start = bounds(fault.span)[0]
    expected = Fault(
        "syntax-wrong", span(start, start + 1), (), (("problem", problem),)
    )
    assert (tree, line_and_column(text, start)) == (
        Tree(None, 0, (expected,), readable=False),
        place,
    )


@pytest.mark.parametrize("text", BAD_ESCAPES)
def test_bad_escapes(text: str) -> None:
    """An escape that JSON does not know breaks the text off, within that text."""
    tree = _one(f"[1,\n{text}]")
    assert [(fault.kind, _start(f"[1,\n{text}]", fault.span)) for fault in tree.faults]
    (fault,) = tree.faults
    assert (tree.data, tree.readable, fault.kind) == (None, False, "syntax-wrong")
    assert 4 <= bounds(fault.span)[0] < 4 + len(text)


@pytest.mark.parametrize(
    ("text", "place", "kind", "limit"), REFUSED, ids=lambda value: repr(value)[:20]
)
def test_hostile_texts_are_refused(
    text: str, place: str, kind: str, limit: str
) -> None:
    """Too deep or too many values is one fault where the limit is passed."""
    tree = _one(text)
    (fault,) = tree.faults
    assert (tree.data, tree.readable) == (None, False)
    told = (fault.kind, _start(text, fault.span), fault.facts)
    assert told == (kind, place, (("limit", limit),))


@pytest.mark.parametrize(
    ("text", "values"), [("1", 1), ("[]", 1), ("[1, {}]", 3), ('{"a": {"b": 2}}', 3)]
)
def test_values_are_counted(text: str, values: int) -> None:
    """A document with as many values as allowed is read, with one more it is not."""
    assert _one(text, Limits(values=values)).readable
    assert not _one(text, Limits(values=values - 1)).readable


@pytest.mark.parametrize(
    ("text", "data", "faults"),
    [
        ('{"a": 1, "a": 2}', {"a": 1}, [("1:10", "1:2", ("a",))]),
        ('{"a": 1,\n"\\u0061": [2]}', {"a": 1}, [("2:1", "1:2", ("a",))]),
        (
            '{"a": 1, "b": 2, "a": {"c": 3}, "b": 4, "a": 5}',
            {"a": 1, "b": 2},
            [
                ("1:18", "1:2", ("a",)),
                ("1:33", "1:10", ("b",)),
                ("1:41", "1:2", ("a",)),
            ],
        ),
        (
            '[0, {"l": [{"k": 1, "k": 2}]}]',
            [0, {"l": [{"k": 1}]}],
            [("1:21", "1:13", (1, "l", 0, "k"))],
        ),
        (
            '{"a": 1, "a": {"b": 1, "b": 2}}',
            {"a": 1},
            [("1:10", "1:2", ("a",)), ("1:24", "1:16", ("", "b"))],
        ),
        ('{"": 1, "": 2}', {"": 1}, [("1:9", "1:2", ("",))]),
    ],
)
def test_the_first_of_two_keys_is_kept(
    text: str, data: object, faults: list[tuple[object, ...]]
) -> None:
    """A key that is there again is a fault at the second, related to the first."""
    tree = _one(text)
    told = [
        (_start(text, fault.span), _start(text, fault.related), fault.path)
        for fault in tree.faults
    ]
    assert (tree.data, told, tree.readable) == (data, faults, True)
    assert {fault.kind for fault in tree.faults} == {"key-twice"}
    assert {fault.facts for fault in tree.faults} == {
        (("key", fault.path[-1]),) for fault in tree.faults
    }


def test_places() -> None:
    """Lists and mappings stand at their brackets, keys and scalars as they are."""
    text = ' {"a": [10, "é😀"],\r\n "b": {}, "c": [ ]}'
    assert _one(text).marks == (
        span(1, 2),
        {"a": span(2, 5), "b": span(21, 24), "c": span(30, 33)},
        {
            "a": (span(7, 8), [span(8, 10), span(12, 16)]),
            "b": (span(26, 27), {}, {}),
            "c": (span(35, 36), []),
        },
    )


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
_VALUES = st.recursive(
    st.one_of(
        _TEXTS,
        st.none(),
        st.booleans(),
        st.integers(-(10**30), 10**30),
        st.floats(allow_nan=False, allow_infinity=False),
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner),
    max_leaves=15,
)


@st.composite
def _written(draw: st.DrawFn) -> tuple[object, str]:
    """Return data and a text of them."""
    data = draw(_VALUES)
    separators = [None, (",", ":"), (" , ", "\r\n:\t"), (",\n", " : ")]
    return data, json.dumps(
        data,
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from([None, 0, 1, 4, "\t"])),
        separators=draw(st.sampled_from(separators)),
    )


@UNHURRIED
@given(_written())
def test_what_is_written_is_read_with_every_place(written: tuple[object, str]) -> None:
    """Data come back, and each place holds the key or value that it is for."""
    data, text = written
    tree = _one(text)
    assert (repr(tree.data), tree.faults, tree.readable) == (repr(data), (), True)
    where = lines(text)
    for place, said in parts(tree.marks, data):
        start, end = bounds(place)
        assert repr(json.loads(text[start:end])) == repr(said)
        position = where.position(start)
        assert f"{position.line}:{position.column}" == line_and_column(text, start)


@UNHURRIED
@given(_written(), st.integers(0, 500), st.sampled_from(["", *'[]{},:"\\/-+.0e1 nu\n']))
def test_a_slip_is_seen_as_python_sees_it(
    written: tuple[object, str], offset: int, slip: str
) -> None:
    """A text with a letter lost or one too many is JSON here when it is for Python."""
    text = written[1]
    offset %= len(text)
    text = text[:offset] + slip + text[offset + (not slip) :]
    tree = _one(text)
    try:
        expected = _loaded(text)
    except ValueError:
        assert (tree.data, tree.readable) == (None, False)
        return
    twice = any(fault.kind == "key-twice" for fault in tree.faults)
    half = any("half a character" in str(fault.facts) for fault in tree.faults)
    assert twice or half or repr(tree.data) == repr(expected)


_ASCII = st.text(st.characters(max_codepoint=126), max_size=10)


@UNHURRIED
@given(
    st.recursive(
        _ASCII | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(_ASCII, inner, max_size=4)
        ),
        max_leaves=12,
    ),
    st.sampled_from([None, 1, 4]),
)
def test_json_is_yaml(data: object, indent: int | None) -> None:
    """The reader of YAML finds the same data in the same places."""
    text = json.dumps(data, indent=indent).replace("Infinity", "1e999")
    assert read(text, LIMITS) == yaml.read(text, LIMITS)


@given(st.text(st.sampled_from('[]{},:"\\u0d8e-+.1 \tnultrefas\n\x00é')))
def test_nothing_raises(text: str) -> None:
    """Any text is read or refused with faults that lie within it."""
    tree = _one(text)
    assert tree.readable or tree.faults
    for fault in tree.faults:
        assert 0 <= bounds(fault.span)[0] <= len(text)
