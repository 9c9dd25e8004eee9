"""What the YAML reader makes of a text: data, the places of its parts, faults."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from places import line_and_column, parts

from privlint.reading import yaml as reader
from privlint.reading.scalars import plain
from privlint.reading.tree import Fault, Limits, Tree, bounds, lines, span
from privlint.reading.yaml import read

if TYPE_CHECKING:
    from privlint.reading.tree import Mark, Span

LIMITS = Limits()
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

# An unquoted word, and what it means in Python.
WORDS = [
    *(
        (word, repr(word))
        for word in (
            *("NO", "No", "no", "on", "On", "off", "yes", "Yes", "y", "n", "N", "Y"),
            *("nUll", "none", "None", "tRue", "truee", "nul", "t", "f", "False_"),
            *("1_000", "12:30", "190:20:30", "2026-03-14", "2026-03-14T10:00:00Z"),
            *("0b101", "0O17", "0X1F", "0o18", "0o", "0x", "0xG", "-0o17", "+0x1F"),
            *("+", ".", "..", "-.", "+-1", "1e", "1e+", "e3", ".e3", "1.e", "--1"),
            *("inf", "nan", ".iNf", "+.nan", "-.nan", "1,5", "€5", "1 2", "5 jaar"),
            *("P7Y", "6.1.f", "1.2.3", "=", "<<", "/a", "a#b", "a:b", "é", "٣", "१२"),
            *("010-1234567", "+31 10 1234567", "12%", "1/2", "~x", "null x", "true."),
        )
    ),
    *((word, "None") for word in ("", "~", "null", "Null", "NULL")),
    *((word, "True") for word in ("true", "True", "TRUE")),
    *((word, "False") for word in ("false", "False", "FALSE")),
    *((word, "inf") for word in (".inf", ".Inf", ".INF", "+.inf", "1e400", "9e999")),
    *((word, "-inf") for word in ("-.inf", "-.Inf", "-.INF", "-1e400")),
    *((word, "nan") for word in (".nan", ".NaN", ".NAN")),
    ("0", "0"),
    ("00", "0"),
    ("-0", "0"),
    ("+0", "0"),
    ("12", "12"),
    ("+12", "12"),
    ("-12", "-12"),
    ("010", "10"),
    ("017", "17"),
    ("08", "8"),
    ("01234567", "1234567"),
    ("-010", "-10"),
    ("0o17", "15"),
    ("0x1F", "31"),
    ("0xff", "255"),
    ("9" * 400, "9" * 400),
    ("9" * 401, repr("9" * 401)),
    ("9" * 5000, repr("9" * 5000)),
    ("1.5", "1.5"),
    ("1.", "1.0"),
    ("+1.5", "1.5"),
    (".5", "0.5"),
    ("-.5", "-0.5"),
    ("-0.0", "-0.0"),
    ("1e3", "1000.0"),
    ("1E+3", "1000.0"),
    ("1.5e-3", "0.0015"),
    (".5e1", "5.0"),
    ("010.5", "10.5"),
    ("1e-999", "0.0"),
]

# A text, and its one document.
DATA = [
    # quoted words stay text
    ("'NO'", "NO"),
    ('"12"', "12"),
    ("a: 'true'", {"a": "true"}),
    ("[null, 'null', \"~\", '']", [None, "null", "~", ""]),
    ("'it''s'", "it's"),
    (r'"a\tb\n\x41\u00e9\U0001F600\"\\\/ \_"', 'a\tb\nAé\U0001f600"\\/ \u00a0'),
    ('"one\n  two\n\n  three \\\n  four"', "one two\nthree four"),
    ("'one\n\n\n  two'", "one\n\ntwo"),
    # keys are text
    (r'{"\0": 1, nowhere: 2, "complex": 3}', {"\0": 1, "nowhere": 2, "complex": 3}),
    ("1: a\n010: b\nNO: c\n~: d", {"1": "a", "010": "b", "NO": "c", "~": "d"}),
    ("? a\n? b\n: c", {"a": None, "b": "c"}),
    ("? |\n  a\n: b", {"a\n": "b"}),
    ("<<: {a: 1}\nb: 2", {"<<": {"a": 1}, "b": 2}),
    ("x: &x {a: 1}\ny: {<<: *x}", {"x": {"a": 1}, "y": {"<<": {"a": 1}}}),
    ("a: {b}\nc: [d: e, f]", {"a": {"b": None}, "c": [{"d": "e"}, "f"]}),
    # tags of the core schema
    ("!!str 12", "12"),
    ("!!str", ""),
    ("!!int 12", 12),
    ("!!int '12'", 12),
    ("!!float 1", 1.0),
    ("!!float .inf", float("inf")),
    ("!!bool 'true'", True),
    ("!!null ''", None),
    ("!!map {a: 1}", {"a": 1}),
    ("!!seq [1]", [1]),
    ("! [1]", [1]),
    ("! {a: 1}", {"a": 1}),
    ("! text", "text"),
    ("! 12", "12"),
    ("! '12'", "12"),
    ("- &a ! 12\n- ! &b # a number\n  null\n- *b", ["12", "null", "null"]),
    ("- &a # ! is no tag here\n  12", [12]),
    ("- ! |\n  12\n- ! >-\n  12", ["12\n", "12"]),
    ("- !\n- ! ''\n- &a !\n", ["", "", ""]),
    ("!<tag:yaml.org,2002:str> 12", "12"),
    ("!!str a: 1", {"a": 1}),
    ("%TAG !y! tag:yaml.org,2002:\n--- !y!str 1", "1"),
    ("%YAML 1.2\n---\na: 1", {"a": 1}),
    # anchors and aliases
    ("- &a x\n- *a", ["x", "x"]),
    ("- &a [1]\n- *a", [[1], [1]]),
    ("- &a {b: 1}\n- *a", [{"b": 1}, {"b": 1}]),
    ("- &a\n- *a", [None, None]),
    ("- &a 1\n- &a 2\n- *a", [1, 2, 2]),
    ("- &a [&b 1, *b]\n- *a", [[1, 1], [1, 1]]),
    ("- &a !!str 1\n- *a", ["1", "1"]),
    ("&k key: *k", {"key": "key"}),
    ("- &a key\n- {*a : 1}", ["key", {"key": 1}]),
    ("a: &x 1\nb: &x 2\nc: *x", {"a": 1, "b": 2, "c": 2}),
    # comments, and what only looks like one
    ("# a\na: 1 # b\n# c\nb: x#y\n", {"a": 1, "b": "x#y"}),
    ("a: '# no' # yes", {"a": "# no"}),
    ("a: |\n  # no\n# yes\n", {"a": "# no\n"}),
    # block scalars
    ("|\n a\n  b\n\n c\n", "a\n b\n\nc\n"),
    ("|-\n a\n", "a"),
    ("|+\n a\n\n\n", "a\n\n\n"),
    ("|2\n   a\n", " a\n"),
    (">\n a\n b\n\n c\n  d\n e\n", "a b\nc\n d\ne\n"),
    (">-\n a\n b\n", "a b"),
    ("a: |\n  12\nb: >-\n  true\n", {"a": "12\n", "b": "true"}),
    # ends of lines
    ("a: 1\r\nb:\r\n- 2\r\n", {"a": 1, "b": [2]}),
    ("a: 1\rb: 2\r", {"a": 1, "b": 2}),
    ("|\r\n a\r\n b\r\n", "a\nb\n"),
    ("a: x\u00a0y", {"a": "x\u00a0y"}),
    ("a: x\ufeffy", {"a": "x\ufeffy"}),
    ('a: "x\\u2028y\\x85z"', {"a": "x\u2028y\x85z"}),
    # plain words over several lines, and in lists and mappings
    ("a: one\n  two\n\n  three # four\n", {"a": "one two\nthree"}),
    ("- - 1\n  - 2\n-\n  - 3\n", [[1, 2], [3]]),
    ("a: 1]\n", {"a": "1]"}),
    ("[a, [b, {c: d,}],]", ["a", ["b", {"c": "d"}]]),
    ('{"a":1,"b":[2,"c"]}', {"a": 1, "b": [2, "c"]}),
    ("- a: 1\n  b: 2\n- {}\n- []\n", [{"a": 1, "b": 2}, {}, []]),
    ("https://example.nl:8080/a#b", "https://example.nl:8080/a#b"),
]  # fmt: skip

# A text, the data that are left, and each fault with its place and its node.
FAULTY: list[tuple[str, object, list[tuple[object, ...]]]] = [
    ("a: 1\na: 2", {"a": 1}, [("key-twice", "2:1", "a", {"key": "a"}, "1:1")]),
    (
        "'a': 1\n\"a\": 2\na: 3\n",
        {"a": 1},
        [
            ("key-twice", "2:1", "a", {"key": "a"}, "1:1"),
            ("key-twice", "3:1", "a", {"key": "a"}, "1:1"),
        ],
    ),
    (
        "l:\n- x: 1\n- y: {b: 1, b: [2]}\n",
        {"l": [{"x": 1}, {"y": {"b": 1}}]},
        [("key-twice", "3:13", "l/1/y/b", {"key": "b"}, "3:7")],
    ),
    ("{a, a}", {"a": None}, [("key-twice", "1:5", "a", {"key": "a"}, "1:2")]),
    (
        "- &x a\n- a: 1\n  *x : 2\n",
        ["a", {"a": 1}],
        [("key-twice", "3:3", "1/a", {"key": "a"}, "2:3")],
    ),
    ("a: *x", {"a": None}, [("alias-unknown", "1:4", "a", {"alias": "x"}, None)]),
    ("*x", None, [("alias-unknown", "1:1", "", {"alias": "x"}, None)]),
    ("- 1\n- *x\n", [1, None], [("alias-unknown", "2:3", "1", {"alias": "x"}, None)]),
    ("{*x : 1}", {}, [("alias-unknown", "1:2", "", {"alias": "x"}, None)]),
    (
        "- &x 1\n--- *x",
        [[1], None],
        [("alias-unknown", "2:5", "", {"alias": "x"}, None)],
    ),
    (
        "a: &x [1, *x]",
        {"a": [1, None]},
        [("alias-of-itself", "1:11", "a/1", {"alias": "x"}, None)],
    ),
    (
        "&x a: {b: &x [{c: *x}]}\n",
        {"a": {"b": [{"c": None}]}},
        [("alias-of-itself", "1:19", "a/b/0/c", {"alias": "x"}, None)],
    ),
    ("&x {*x : 1}", {}, [("alias-of-itself", "1:5", "", {"alias": "x"}, None)]),
    ("a: &x 5\n*x : b", {"a": 5}, [("key-not-text", "2:1", "", {}, None)]),
    ("a: &x [5]\n*x : b", {"a": [5]}, [("key-not-text", "2:1", "", {}, None)]),
    ("? [a]\n: b\nc: 1", {"c": 1}, [("key-not-text", "1:3", "", {}, None)]),
    ("k: {{a: 1}: 2}", {"k": {}}, [("key-not-text", "1:5", "k/", {}, None)]),
    (
        "? [*x]\n: b",
        {},
        [
            ("key-not-text", "1:3", "", {}, None),
            ("alias-unknown", "1:4", "/0", {"alias": "x"}, None),
        ],
    ),
    ("!x a", "a", [("tag-unknown", "1:1", "", {"tag": "!x"}, None)]),
    ("a: !!int x", {"a": "x"}, [("tag-unknown", "1:4", "a", {"tag": "!!int"}, None)]),
    ("a: !!int 1.5", {"a": 1.5}, [("tag-unknown", "1:4", "a", {"tag": "!!int"}, None)]),
    ("!!bool yes", "yes", [("tag-unknown", "1:1", "", {"tag": "!!bool"}, None)]),
    ("- !!null x", ["x"], [("tag-unknown", "1:3", "0", {"tag": "!!null"}, None)]),
    (
        "!!timestamp 2026-03-14",
        "2026-03-14",
        [("tag-unknown", "1:1", "", {"tag": "!!timestamp"}, None)],
    ),
    ("- !!set {}", [{}], [("tag-unknown", "1:3", "0", {"tag": "!!set"}, None)]),
    ("!!seq {a: 1}", {"a": 1}, [("tag-unknown", "1:1", "", {"tag": "!!seq"}, None)]),
    ("!!map [1]", [1], [("tag-unknown", "1:1", "", {"tag": "!!map"}, None)]),
    ("!!int 1: a", {"1": "a"}, [("tag-unknown", "1:1", "1", {"tag": "!!int"}, None)]),
    (
        "a: !!python/object/apply:os.system [x]",
        {"a": ["x"]},
        [("tag-unknown", "1:4", "a", {"tag": "!!python/object/apply:os.system"}, None)],
    ),
]  # fmt: skip

# A text that breaks off, where, and what is wrong there.
BROKEN = [
    ("a: b: c", "1:5", "syntax-wrong"),
    ("a: 1\n b: 2", "2:3", "syntax-wrong"),
    ("a: 1\nb", "2:2", "syntax-wrong"),
    ("a:\n  b: 1\n c: 2", "3:2", "syntax-wrong"),
    ("a:\n- 1\n b: 2", "3:3", "syntax-wrong"),
    ("a: [1, 2", "1:9", "syntax-wrong"),
    ("a: {b: 1\nc: 2", "2:2", "syntax-wrong"),
    (": a", "1:1", "syntax-wrong"),
    ("[1, 2]]", "1:7", "syntax-wrong"),
    ("[1 2", "1:5", "syntax-wrong"),
    ("a: 'x", "1:6", "syntax-wrong"),
    ("a: 1\nb: 'x\nc: y\n", "4:1", "syntax-wrong"),
    ('a: "\\q"', None, "syntax-wrong"),
    ('a: "\\ud800"', None, "syntax-wrong"),
    ('a: "\\UFFFFFFFF"', None, "syntax-wrong"),
    ("\ta: 1", "1:1", "syntax-wrong"),
    ("a:\n\t- 1", "2:1", "syntax-wrong"),
    ("@a", "1:1", "syntax-wrong"),
    ("`a`", "1:1", "syntax-wrong"),
    ("a: %b", "1:4", "syntax-wrong"),
    ("a: *b c", "1:7", "syntax-wrong"),
    ("a: &x &y 1", "1:7", "syntax-wrong"),
    ("a: &\n", "1:5", "syntax-wrong"),
    ("!e!x 1", "1:1", "syntax-wrong"),
    ("...", "1:1", "syntax-wrong"),
    ("%YAML 2.0\n---\na", "1:1", "syntax-wrong"),
    ("é: 'ü'\n😀: 'x' y\n", "2:8", "syntax-wrong"),
    ("a: 1\r\nb: 2\r\nc: [\r\n", "4:1", "syntax-wrong"),
    ("a: 1\rb: [}", "2:5", "syntax-wrong"),
    ("a: \x07", "1:4", "character-forbidden"),
    ("a: b\nc: d\x00e", "2:5", "character-forbidden"),
    ("a: \x7f", "1:4", "character-forbidden"),
    ("é: \x80", "1:4", "character-forbidden"),
    ("a: \x9f", "1:4", "character-forbidden"),
    ("😀\r\n\ufffe", "2:1", "character-forbidden"),
    ("# \x1b[31m", "1:3", "character-forbidden"),
]

MEGABYTE = 1_000_000
HOSTILE = {
    "lists in lists": ("[" * 100_000, "nesting-too-deep"),
    "lists that close": ("[" * 50_000 + "]" * 50_000, "nesting-too-deep"),
    "items of items": ("- " * 50_000, "nesting-too-deep"),
    "mappings in mappings": ("{a: " * 20_000, "nesting-too-deep"),
    "keys of keys": ("? " * 50_000, "nesting-too-deep"),
    "ever deeper": (
        "\n".join(" " * depth + "a:" for depth in range(1_400)),
        "nesting-too-deep",
    ),
    "an open quote": ('a: "' + "x" * MEGABYTE, "syntax-wrong"),
    "an open quote of lines": ("a: '" + "x\n" * (MEGABYTE // 2), "syntax-wrong"),
    "a long key": ("x" * MEGABYTE + ": 1", "syntax-wrong"),
    "a long key of its own": ("? " + "x" * MEGABYTE + "\n: 1", "syntax-wrong"),
    "colons": (":" * MEGABYTE, "syntax-wrong"),
    "stars": ("*" * MEGABYTE, "syntax-wrong"),
    "directives": (
        "".join(f"%TAG !a{number}! b\n" for number in range(50_000)) + "--- a",
        "syntax-wrong",
    ),
    "documents": ("---\n" * 250_000, "syntax-wrong"),
    "items": ("[" + "a," * 400_000 + "]", "values-too-many"),
    "the same key": ("a:\n" * 300_000, "values-too-many"),
    "a billion laughs": (
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + "".join(
            f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
            for before, name in zip("abcdefghi", "bcdefghij", strict=True)
        ),
        "values-too-many",
    ),
    "a million unknown aliases": ("[" + "*x," * 300_000 + "]", "values-too-many"),
    "a tag of a megabyte": ("!<" + "%41" * 300_000 + "> a", "tag-unknown"),
}
HARMLESS = {
    "one word": ("a: " + "x" * MEGABYTE, "x" * MEGABYTE),
    "many words": ("a: " + "x " * (MEGABYTE // 2), "x " * (MEGABYTE // 2 - 1) + "x"),
    "one quote": ('a: "' + "x" * MEGABYTE + '"', "x" * MEGABYTE),
    "a block": ("a: |\n" + " x\n" * 200_000, "x\n" * 200_000),
    "blank lines": ("a: 1\n" + "\n" * MEGABYTE, 1),
    "comments": ("#\n" * (MEGABYTE // 2) + "a: 1", 1),
}


def _one(text: str, limits: Limits = LIMITS) -> Tree:
    """Return the only document of *text*."""
    (tree,) = read(text, limits)
    return tree


def _told(text: str, fault: Fault) -> tuple[object, ...]:
    """Return *fault* as the tables write it."""
    start = bounds(fault.span)[0]
    first = (
        None
        if fault.related is None
        else line_and_column(text, bounds(fault.related)[0])
    )
    node = "/".join(str(step) for step in fault.path)
    return fault.kind, line_and_column(text, start), node, dict(fault.facts), first


def as_without_libyaml(text: str) -> list[Tree]:
    """Return what is read where PyYAML was built without libyaml."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "CParser", None)
        return read(text, LIMITS)


def _apart_from_wording(trees: list[Tree]) -> list[tuple[object, ...]]:
    """Return *trees* without the words in which a parser complains."""
    return [
        (
            repr(tree.data),
            tree.marks,
            [
                (fault.kind, fault.span, fault.path, fault.related)
                for fault in tree.faults
            ],
            tree.readable,
        )
        for tree in trees
    ]


@pytest.mark.parametrize(("word", "meant"), WORDS, ids=lambda word: word[:20])
def test_words_mean_what_yaml_1_2_says(word: str, meant: str) -> None:
    """An unquoted word is read by the core schema, in a mapping and in a list."""
    items = word if word and "," not in word else "~"
    found = _one(f"a: {word}\nb: [{items}, x]\n")
    listed = meant if word and items == word else "None"
    assert repr(found.data) == f"{{'a': {meant}, 'b': [{listed}, 'x']}}"
    assert repr(plain(word)) == meant


@pytest.mark.parametrize("word", [word for word, _ in WORDS], ids=lambda word: word[:9])
def test_quoted_words_stay_text(word: str) -> None:
    """A word between quotation marks is text, whatever it looks like."""
    assert _one(f"- '{word}'\n- \"{word}\"\n").data == [word, word]


@pytest.mark.parametrize(("text", "data"), DATA, ids=lambda value: repr(value)[:40])
def test_data(text: str, data: object) -> None:
    """A text is read as the data that it stands for, and nothing is wrong with it."""
    tree = _one(text)
    assert (repr(tree.data), tree.faults, tree.readable) == (repr(data), (), True)


@pytest.mark.parametrize(("text", "data", "faults"), FAULTY, ids=lambda v: repr(v)[:40])
def test_faults(text: str, data: object, faults: list[tuple[object, ...]]) -> None:
    """A fault says where it is and of which node; all the rest is read."""
    trees = read(text, LIMITS)
    found = [tree.data for tree in trees]
    told = [_told(text, fault) for tree in trees for fault in tree.faults]
    assert (found if len(found) > 1 else found[0], told) == (
        [data[0], data[1]] if isinstance(data, list) and "---" in text else data,
        faults,
    )
    assert all(tree.readable for tree in trees)


@pytest.mark.parametrize(("text", "place", "kind"), BROKEN, ids=lambda v: repr(v)[:40])
def test_what_breaks_off_says_where(text: str, place: str | None, kind: str) -> None:
    """A text that cannot be read is one fault at a line and column, without data."""
    tree = read(text, LIMITS)[-1]
    (fault,) = tree.faults
    assert (tree.data, tree.readable, fault.kind, fault.path) == (None, False, kind, ())
    assert place is None or line_and_column(text, bounds(fault.span)[0]) == place


def test_documents_follow_each_other() -> None:
    """Each document of a file is read for itself, with its own anchors and places."""
    text = "# first\n--- &a 1\n...\n---\n- 2\n--- # third\n"
    assert read(text, LIMITS) == [
        Tree(1, _span(text, "&a 1")),
        Tree([2], _list(span(25, 26), span(27, 28))),
        Tree(None, span(len(text), len(text))),
    ]
    assert read("# nothing\n\n", LIMITS) == []


def test_documents_before_a_break_are_kept() -> None:
    """What stands before the document that breaks off is read."""
    good, broken = read("a: 1\n---\nb: [\n", LIMITS)
    assert (good, broken.readable) == (_one("a: 1"), False)


def test_a_thousand_documents_are_read() -> None:
    """The document after the thousandth breaks the file off, at its place."""
    thousand = "--- a\n" * 1_000
    assert [tree.data for tree in read(thousand, LIMITS)] == ["a"] * 1_000
    last = read(thousand + "--- b\n--- c\n", LIMITS)[-1]
    assert [_told(thousand + "--- b", fault) for fault in last.faults] == [
        (
            "syntax-wrong",
            "1001:1",
            "",
            {"problem": "more than 1000 documents in a file"},
            None,
        )
    ]


def test_an_alias_stands_at_its_own_place_and_its_content_at_the_anchor() -> None:
    """A scalar, a list and a mapping that are shared share data and inner places."""
    text = "- &s one\n- &l [two]\n- &m {k: v}\n- [*s, *l, *m]\n"
    two, key, value = (_span(text, word) for word in ("two", "k", "v"))
    tree = _one(text)
    aliases = _list(
        _first(text, "[*s"),
        _span(text, "*s"),
        _list(_span(text, "*l"), two),
        (_span(text, "*m"), {"k": key}, {"k": value}),
    )
    places = _list(
        span(0, 1),
        _span(text, "&s one"),
        _list(_first(text, "&l"), two),
        (_first(text, "&m"), {"k": key}, {"k": value}),
        aliases,
    )
    items = ["one", ["two"], {"k": "v"}]
    assert tree == Tree([*items, items], places)
    data = cast("list[list[object]]", tree.data)
    assert data[3][1] is data[1]


def test_a_key_by_alias_stands_at_the_alias() -> None:
    """A key that is an alias for a text is that text, at the place of the alias."""
    text = "- &a key\n- *a : 1\n"
    inner = (_first(text, "*a"), {"key": _span(text, "*a")}, {"key": _span(text, "1")})
    assert _one(text).marks == (span(0, 1), [_span(text, "&a key"), inner])


def test_places_of_empty_values() -> None:
    """A value that is not written has no length and stands behind its key or dash."""
    assert _one("a:\nb: ~\nc:\n- \n- ''\n").marks == (
        span(0, 1),
        {"a": span(0, 1), "b": span(3, 4), "c": span(8, 9)},
        {
            "a": span(2, 2),
            "b": span(6, 7),
            "c": (span(11, 12), [span(12, 12), span(16, 18)]),
        },
    )


@pytest.mark.parametrize(
    ("opening", "core", "closing", "closed"),
    [
        ("[", "1", "]", 64),
        ("{a: ", "1", "}", 64),
        ("- ", "1", "", 64),
        ("? ", "1", "", 64),
        ("[{a: ", "1", "}]", 32),
    ],
)
def test_depth(opening: str, core: str, closing: str, closed: int) -> None:
    """Lists and mappings may stand 64 deep in each other, and not 65."""
    deepest = opening * closed + core + closing * closed
    assert _one(deepest).readable
    (told,) = (
        fault
        for fault in _one(f"[{deepest}]" if closing else opening + deepest).faults
        if fault.kind != "key-not-text"
    )
    assert (told.kind, told.facts) == ("nesting-too-deep", (("limit", "64"),))


def test_too_deep_says_where() -> None:
    """The place is that of the list or mapping that is too deep, without data."""
    text = "a:\n- {b: 1}\n- c: [2]\n"
    fault = Fault("nesting-too-deep", _first(text, "["), (), (("limit", "3"),))
    assert _one(text, Limits(depth=3)) == Tree(None, 0, (fault,), readable=False)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a", 1),
        ("[]", 1),
        ("[1, 2, 3]", 4),
        ("{a: 1, b: {c: 2}}", 4),
        ("{a: 1, a: 2}", 3),
        ("[&x 1, *x, *x]", 4),
        ("[&x [1, 2], *x]", 7),
        ("[&x [1], &y [*x, *x], *y]", 13),
        ("[*x, *x]", 3),
        ("{? [1] : 2}", 4),
    ],
)
def test_values_are_counted_with_what_aliases_stand_for(text: str, values: int) -> None:
    """A document with as many values as allowed is read, with one more it is not."""
    assert _one(text, Limits(values=values)).readable
    refused = _one(text, Limits(values=values - 1))
    assert (refused.data, refused.readable, refused.faults[-1].kind) == (
        None,
        False,
        "values-too-many",
    )
    assert refused.faults[-1].facts == (("limit", str(values - 1)),)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_end_in_a_fault(name: str) -> None:
    """A text that is meant to exhaust the reader gets a fault within the text."""
    text, kind = HOSTILE[name]
    fault = read(text, LIMITS)[-1].faults[-1]
    assert fault.kind == kind
    assert 0 <= bounds(fault.span)[0] <= len(text)


@pytest.mark.parametrize("name", HARMLESS)
def test_large_texts_are_read(name: str) -> None:
    """A megabyte of words, blank lines or comments is read."""
    text, value = HARMLESS[name]
    assert _one(text) == Tree({"a": value}, _one(text).marks)


@pytest.mark.parametrize(
    "text",
    [
        *(text for text, _ in DATA),
        *(text for text, _, _ in FAULTY),
        *(text for text, place, _ in BROKEN if place),
        "a: &x {b: [1, *x]}\n--- |+\n  c\n\n--- ? d\n",
    ],
    ids=lambda text: repr(text)[:40],
)
def test_without_libyaml_all_is_the_same(text: str) -> None:
    """PyYAML alone gives the same data, places and faults as libyaml."""
    found = _apart_from_wording(as_without_libyaml(text))
    assert found == _apart_from_wording(read(text, LIMITS))


@pytest.mark.parametrize(
    "escape",
    [r"\ud800", r"\uDFFF", r"\U0000D800", r"\UFFFFFFFF", r"\U00110000"],
)
def test_without_libyaml_an_escape_beyond_unicode_is_a_fault(escape: str) -> None:
    """PyYAML alone stumbles over such an escape, and still it is a located fault."""
    text = f'a: 1\nb: "\\\\ud8{escape}"\n'
    (tree,) = as_without_libyaml(text)
    assert [_told(text, fault)[:3] for fault in tree.faults] == [
        ("syntax-wrong", "2:10", "")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: C:\\Users\\x\n",
        "a: 'C:\\Users\\ud800'\n",
        'a: "C:\\\\Users\\\\ud800"\n',
        "a: 1  # \\Users\n",
    ],
)
def test_without_libyaml_a_backslash_is_no_escape_where_it_is_none(text: str) -> None:
    """A path of Windows is a text for PyYAML alone as it is for libyaml."""
    assert as_without_libyaml(text) == [_one(text)]


def test_without_libyaml_a_version_beyond_numbers_is_a_fault() -> None:
    """Python refuses to read so many digits, and still that is a located fault."""
    text = f"%YAML 1.{'9' * 5_000}\n---\na: 1\n"
    (tree,) = as_without_libyaml(text)
    assert [_told(text, fault)[:3] for fault in tree.faults] == [
        ("syntax-wrong", "1:9", "")
    ]


# What people write: scalars in every notation, lists and mappings in both layouts.
_WORD = re.compile(r"[^\W_][\w/.@()%]*(?: [\w/.@()%]+)*")
_ODD = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
_LINE = re.compile(r"[^\s\W][\w ]*")
_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.from_regex(_WORD, fullmatch=True).map(lambda found: found[:60].strip()),
    st.lists(st.from_regex(_LINE, fullmatch=True), min_size=1, max_size=3).map(
        lambda found: "\n".join(found) + "\n"
    ),
    st.sampled_from([word for word, _ in WORDS if len(word) < 100]),
)
_SCALARS = st.one_of(
    _TEXTS,
    st.none(),
    st.booleans(),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False),
)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4)
    ),
    max_leaves=12,
)


class _Writer:
    """Writes data as YAML in notations that are drawn, and notes where they stand."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.text = ""
        self._draw = draw
        self._end = draw(st.sampled_from(["\n", "\r\n", "\r"]))

    def document(self, value: object) -> Tree:
        """Write *value* and return how it should be read."""
        self.text += self._draw(st.sampled_from(["", "# é😀" + self._end, "--- "]))
        if self.text.startswith("-") and isinstance(value, dict | list):
            self.text += self._end
        mark = self._node(value, 0, flow=self._chance())
        return Tree(value, mark)

    def _chance(self) -> bool:
        return self._draw(st.booleans())

    def _node(self, value: object, indent: int, *, flow: bool) -> Mark:
        if isinstance(value, dict):
            return self._mapping(value, indent, flow=flow or not value)
        if isinstance(value, list):
            return self._list(value, indent, flow=flow or not value)
        start = len(self.text)
        if isinstance(value, str) and not flow and self._block(value, indent):
            return span(start, len(self.text))
        self.text += self._scalar(value)
        end = len(self.text)
        self.text += "" if flow else self._line_end()
        return span(start, end)

    def _line_end(self) -> str:
        more = ["", " ", "  # a: [", self._end, self._end + "# - b"]
        return self._draw(st.sampled_from(more)) + self._end

    def _scalar(self, value: object) -> str:
        if isinstance(value, str):
            return self._quoted(value, plain_too=isinstance(plain(value), str))
        words = {None: ["~", "null"], True: ["true", "TRUE"], False: ["False", "false"]}
        if value is None or isinstance(value, bool):
            return self._draw(st.sampled_from(words[value]))
        return repr(value).replace("inf", ".inf")

    def _quoted(self, text: str, *, plain_too: bool) -> str:
        notations = [self._double(text)]
        if not _ODD.search(text):
            notations.append("'" + text.replace("'", "''") + "'")
            if plain_too and _WORD.fullmatch(text):
                notations.append(text)
        return self._draw(st.sampled_from(notations))

    def _double(self, text: str) -> str:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _ODD.sub(lambda odd: f"\\u{ord(odd[0]):04x}", escaped) + '"'

    def _block(self, text: str, indent: int) -> bool:
        """Write *text* as a block scalar, if it can be one and the draw says so."""
        *found, last = text.split("\n")
        if last or not found or not all(_LINE.fullmatch(line) for line in found):
            return False
        if not self._chance():
            return False
        inner = self._end + " " * (indent + 1)
        self.text += "|" + inner + inner.join(found) + self._end
        return True

    def _mapping(self, value: dict[str, object], indent: int, *, flow: bool) -> Mark:
        start, keys, places = len(self.text), dict[str, int](), dict[str, "Mark"]()
        self.text += "{" if flow else ""
        for number, (key, part) in enumerate(value.items()):
            self._between(number, indent, flow=flow)
            where = len(self.text)
            self.text += self._quoted(key, plain_too=True)
            keys[key] = span(where, len(self.text))
            self.text += ":"
            places[key] = self._part(part, indent, flow=flow, always=0)
        self.text += "}" if flow else ""
        return span(start, start + 1), keys, places

    def _list(self, value: list[object], indent: int, *, flow: bool) -> Mark:
        start, places = len(self.text), list["Mark"]()
        self.text += "[" if flow else ""
        for number, part in enumerate(value):
            self._between(number, indent, flow=flow)
            self.text += "" if flow else "-"
            places.append(self._part(part, indent, flow=flow, always=1))
        self.text += "]" if flow else ""
        return span(start, start + 1), places

    def _between(self, number: int, indent: int, *, flow: bool) -> None:
        if number:
            self.text += self._draw(st.sampled_from([",", ", "])) if flow else ""
            self.text += "" if flow else " " * indent

    def _part(self, part: object, indent: int, *, flow: bool, always: int) -> Mark:
        """Write what stands behind a key, or behind a dash if *always* is 1."""
        inner = flow or not isinstance(part, dict | list) or not part or self._chance()
        if inner:
            if part is None and not flow and self._chance():
                end = len(self.text)
                self.text += self._line_end()
                return span(end, end)
            self.text += " " if not (flow and always) else ""
            mark = self._node(part, indent, flow=flow or isinstance(part, dict | list))
            if not flow and isinstance(part, dict | list):
                self.text += self._line_end()
            return mark
        deeper = indent + self._draw(st.integers(1, 4))
        if always:
            self.text += " " * (deeper - indent)
            return self._node(part, deeper + 1, flow=False)
        self.text += self._line_end() + " " * deeper
        return self._node(part, deeper, flow=False)


@st.composite
def _written(draw: st.DrawFn) -> tuple[str, Tree]:
    """Return a text and how it should be read."""
    writer = _Writer(draw)
    tree = writer.document(draw(_VALUES))
    return writer.text, tree


@UNHURRIED
@given(_written())
def test_what_is_written_is_read_with_every_place(written: tuple[str, Tree]) -> None:
    """Data, and the places of every key and value, are those that were written."""
    text, tree = written
    assert (read(text, LIMITS), repr(_one(text).data)) == ([tree], repr(tree.data))


@UNHURRIED
@given(_written())
def test_what_is_written_is_read_the_same_without_libyaml(
    written: tuple[str, Tree],
) -> None:
    """PyYAML alone reads the same data and places."""
    text, tree = written
    assert as_without_libyaml(text) == [tree]


_DUMPED = st.recursive(
    _SCALARS.filter(lambda value: not isinstance(value, str) or plain(value) == value),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_TEXTS.filter(lambda key: plain(key) == key), inner)
    ),
    max_leaves=10,
)


@UNHURRIED
@given(
    _DUMPED,
    st.sampled_from([None, True, False]),
    st.sampled_from([None, "'", '"']),
    st.booleans(),
    st.integers(2, 8),
    st.sampled_from([20, 80, 4_000]),
)
def test_what_pyyaml_writes_is_read(  # noqa: PLR0913, PLR0917 - what PyYAML lets choose
    data: object,
    flow: bool | None,  # noqa: FBT001 - ditto
    style: str | None,
    unicode: bool,  # noqa: FBT001 - ditto
    indent: int,
    width: int,
) -> None:
    """A dump is read as its data, and each place holds the key or value it is for."""
    text = yaml.safe_dump(
        data,
        default_flow_style=flow,
        default_style=style,
        allow_unicode=unicode,
        indent=indent,
        width=width,
        sort_keys=False,
    )
    tree = _one(text)
    meant = yaml.safe_load(text)  # PyYAML folds some narrow texts wrongly
    assert (repr(tree.data), tree.faults) == (repr(meant), ())
    where = lines(text)
    for place, said in parts(tree.marks, meant):
        start, end = bounds(place)
        assert repr(yaml.safe_load(text[start:end])) == repr(said)
        position = where.position(start)
        assert f"{position.line}:{position.column}" == line_and_column(text, start)


@UNHURRIED
@given(st.text(max_size=200))
def test_lines_are_found_as_counted(text: str) -> None:
    """Line and column of every character are those that counting gives."""
    where = lines(text)
    found = [
        f"{where.position(offset).line}:{where.position(offset).column}"
        for offset in range(len(text) + 1)
        if text[max(offset - 1, 0) : offset + 1] != "\r\n"
    ]
    counted = [
        line_and_column(text, offset)
        for offset in range(len(text) + 1)
        if text[max(offset - 1, 0) : offset + 1] != "\r\n"
    ]
    assert found == counted


@UNHURRIED
@given(st.text(st.sampled_from("[]{}:,-?&*!|>'\"%#@ \n\tab1~\r\x85\u2028\x00\\")))
def test_nothing_raises(text: str) -> None:
    """Any text is read or refused with faults that lie within it."""
    for tree in read(text, LIMITS):
        assert tree.readable or tree.faults
        for fault in tree.faults:
            assert 0 <= bounds(fault.span)[0] <= len(text)


def _list(where: Span, *items: Mark) -> Mark:
    """Return the places of a list."""
    return where, list(items)


def _first(text: str, part: str) -> Span:
    """Return the place of the first letter of the first *part* of *text*."""
    return span(text.index(part), text.index(part) + 1)


def _span(text: str, part: str) -> Span:
    """Return the place of the first *part* of *text*."""
    return span(text.index(part), text.index(part) + len(part))
