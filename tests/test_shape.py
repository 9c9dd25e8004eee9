"""The shape of a declaration: its long form, and whether it is sound."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, cast
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from privlint import structure
from privlint.data import folder, read
from privlint.document import documents
from privlint.reading.tree import Limits
from privlint.shape import (
    OPEN,
    POISON,
    Scalar,
    Shape,
    at,
    blank,
    long_form,
    matches,
    shape,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Path

    Schema = dict[str, object]

UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _load() -> Schema:
    content = read(os.path.join(folder("schemas"), "declaration.json"))
    return cast("Schema", json.loads(content))


SCHEMA = _load()
DEFS = cast("dict[str, Schema]", SCHEMA["$defs"])
VALIDATOR = Draft202012Validator(SCHEMA)
SHAPE = shape(SCHEMA)

TEXT = Shape({"str": Scalar()})
NAMED: Schema = {
    "type": ["object", "null"],
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "age": {"type": ["integer", "null"]}},
}

# A schema, and the shape that it describes.
SHAPES: list[tuple[Schema, Shape]] = [
    ({}, OPEN),
    ({"description": "Anything."}, OPEN),
    ({"type": "string"}, TEXT),
    ({"type": ["string", "null"]}, TEXT),
    (
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        Shape({"str": Scalar(frozenset({"a", "b"}))}),
    ),
    (
        {"type": "string", "maxLength": 3, "pattern": "^a"},
        Shape({"str": Scalar(pattern="^a", longest=3)}),
    ),
    (
        {"type": "integer", "minimum": 0, "maximum": 4},
        Shape({"int": Scalar(least=0, most=4)}),
    ),
    ({"type": "number"}, Shape({"int": Scalar(), "float": Scalar()})),
    ({"type": "boolean"}, Shape({"bool": Scalar()})),
    (
        {"type": ["array", "null"], "items": {"type": "string"}},
        Shape({}, items=TEXT),
    ),
    ({"type": "array"}, Shape({}, items=OPEN)),
    (
        NAMED,
        Shape({}, {"id": TEXT, "age": Shape({"int": Scalar()})}, required=("id",)),
    ),
    (
        {"$ref": "#/$defs/word", "$defs": {"word": {"type": "string"}}},
        TEXT,
    ),
    (
        {
            "if": {"type": "string"},
            "then": {"type": "string", "$comment": "expands to name unless none"},
            "else": {"type": "object", "properties": {"name": {"type": "string"}}},
        },
        Shape({"str": Scalar(key="name", stays=frozenset({"none"}))}, {"name": TEXT}),
    ),
    (
        {
            "if": {"type": "boolean"},
            "then": {"type": "boolean", "$comment": "expands to on"},
            "else": {"type": "object", "properties": {"on": {"type": "boolean"}}},
        },
        Shape({"bool": Scalar(key="on")}, {"on": Shape({"bool": Scalar()})}),
    ),
    (
        {
            "if": {"type": "string"},
            "then": {"type": "string", "$comment": "stays"},
            "else": {"type": "array", "items": {"type": "string"}},
        },
        Shape({"str": Scalar(stays=None)}, items=TEXT),
    ),
    (
        {
            "if": {"type": "string"},
            "then": {"type": "string", "$comment": "item unless none"},
            "else": {"type": "array", "items": {"type": "string"}},
        },
        Shape({"str": Scalar(stays=frozenset({"none"}))}, items=TEXT),
    ),
]

FORMS_OF_DATA = frozenset({"identified", "pseudonymised"})

# A declaration, its long form, and whether its shape is right.
FORMS: list[tuple[object, object, bool]] = [
    ({"privlint": 1}, {"privlint": 1}, True),
    ({"privlint": 1.0}, {"privlint": 1}, True),
    ({"privlint": True}, {"privlint": None}, False),
    ({"privlint": "1"}, {"privlint": None}, False),
    ({"privlint": None}, {"privlint": None}, False),
    ({"privlint": " "}, {"privlint": None}, False),
    ({}, {}, False),
    (None, None, True),
    ([], None, False),
    ("declaration", None, False),
    (1, None, False),
    (
        {"privlint": 1, "controller": {"name": "", "employees": 12.0, "country": None}},
        {"privlint": 1, "controller": {"name": None, "employees": 12, "country": None}},
        True,
    ),
    (
        {"privlint": 1, "controller": {"name": " \n", "employees": 1.5}},
        {"privlint": 1, "controller": {"name": None, "employees": None}},
        False,
    ),
    (
        {"privlint": 1, "controller": "", "purposes": "", "cookies": "\t"},
        {"privlint": 1, "controller": None, "purposes": None, "cookies": None},
        True,
    ),
    (
        {"privlint": 1, "quote": ["", "Wij.", None]},
        {"privlint": 1, "quote": [None, "Wij.", None]},
        True,
    ),
    (
        {"privlint": 1, "x-own": {"a": [1.0, ""]}, "y": 1},
        {"privlint": 1, "x-own": {"a": [1.0, ""]}},
        False,
    ),
    (
        {
            "privlint": 1,
            "purposes": [{"id": "a", "x-own": "", "legal_basis": "consent"}],
        },
        {
            "privlint": 1,
            "purposes": [
                {"id": "a", "x-own": "", "legal_basis": [{"basis": "consent"}]}
            ],
        },
        True,
    ),
    (
        {"privlint": 1, "purposes": [None, {"id": ""}, {"id": None}, {}]},
        {"privlint": 1, "purposes": [None, {"id": None}, {"id": None}, {}]},
        False,
    ),
    (
        {"privlint": 1, "children": {"consent_age": 16.0}},
        {"privlint": 1, "children": {"consent_age": 16}},
        True,
    ),
    (
        {"privlint": 1, "breach": {"authority_within": "PT72H\n"}},
        {"privlint": 1, "breach": {"authority_within": None}},
        False,
    ),
]

# A declaration, the nodes that are wrong, and the long form.
POISONED: list[tuple[object, set[Path], object]] = [
    ({"privlint": 1}, {("privlint",)}, {"privlint": POISON}),
    ({"privlint": 1}, {("cookies",)}, {"privlint": 1, "cookies": POISON}),
    ({"privlint": 1}, {("cookies", "items", 0)}, {"privlint": 1}),
    (
        {"privlint": 1, "quote": ["a", 5, "c"]},
        {("quote", 1), ("quote", 7)},
        {"privlint": 1, "quote": ["a", POISON, "c"]},
    ),
    (
        {"privlint": 1, "quote": "a"},
        {("quote",)},
        {"privlint": 1, "quote": POISON},
    ),
    (
        {"privlint": 1, "purposes": [{"id": "a", "legal_basis": {"basis": "x"}}]},
        {("purposes", 0, "legal_basis", "basis")},
        {"privlint": 1, "purposes": [{"id": "a", "legal_basis": [{"basis": POISON}]}]},
    ),
    (
        {"purposes": [{"id": "a"}, {"id": "b", "nam": "x"}]},
        {("purposes", 1, "nam"), ("purposes", 1, "name")},
        {"purposes": [{"id": "a"}, {"id": "b", "nam": POISON, "name": POISON}]},
    ),
    (
        {"privlint": 1, "x-own": {"a": 1}},
        {("x-own", "a")},
        {"privlint": 1, "x-own": {"a": 1}},
    ),
    (
        {"privlint": 1, "x-own": {"a": 1}},
        {("x-own",)},
        {"privlint": 1, "x-own": POISON},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "found"), SHAPES)
def test_a_schema_describes_a_shape(schema: Schema, found: Shape) -> None:
    """Each keyword of the schema is in the shape, and null is always allowed."""
    assert shape(schema) == found


@pytest.mark.parametrize(("value", "form", "sound"), FORMS)
def test_long_form(value: object, form: object, sound: object) -> None:
    """Blank is absent, 1.0 is 1, own fields stay, and what is wrong is left out."""
    assert repr(long_form(value, SHAPE)) == repr((form, sound))


@pytest.mark.parametrize(("value", "paths", "form"), POISONED)
def test_wrong_nodes_are_poisoned(
    value: object, paths: set[Path], form: object
) -> None:
    """A wrong node is POISON, also if it is missing; below no node there is nothing."""
    assert long_form(value, SHAPE, frozenset(paths))[0] == form


def test_poison_holds_nothing() -> None:
    """Who looks into a wrong node finds it empty, and a trace names it."""
    assert (list(POISON), repr(POISON)) == ([], "POISON")


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), SHAPE),
        (("recipients", 0, "data_form"), Shape({"str": Scalar(FORMS_OF_DATA)})),
        (("controller", "employees"), Shape({"int": Scalar(least=0)})),
        (("controller", "domains"), Shape({"str": Scalar()}, items=TEXT)),
        (("controller", "domains", 3), TEXT),
        (("purposes", 0, "name"), TEXT),
        (("purposes", 0, "further_purposes", "informed"), Shape({"bool": Scalar()})),
        (("purposes", 0, "further_purposes", 2, "informed"), Shape({"bool": Scalar()})),
        (("x-own", "a", 0), OPEN),
        (("controller", "nonsense"), OPEN),
    ],
)  # fmt: skip
def test_the_shape_of_a_node(path: Path, place: Shape) -> None:
    """A path in the short or in the long form leads to the shape of its node."""
    assert at(SHAPE, path) == place


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, True),
        ("", True),
        (" \t\n\u00a0", True),
        ("a", False),
        (0, False),
        (False, False),
        ([], False),
        ({}, False),
    ],
)
def test_blank(value: object, said: object) -> None:
    """Null and texts of white space are blank; zero, false and empty lists are not."""
    assert blank(value) is said


@pytest.mark.parametrize(
    ("pattern", "text", "said"),
    [
        ("^a$", "a", True),
        ("^a$", "a\n", False),
        ("^a$", "ab", False),
        ("^(?:a|b)$", "b", True),
        ("^(?:a|b)$", "b\n", False),
        ("b", "abc", True),
        ("^b", "abc", False),
    ],
)
def test_patterns_end_at_the_very_end(pattern: str, text: str, said: object) -> None:
    """A pattern is searched for, and its `$` does not overlook the end of a line."""
    assert matches(pattern, text) is said


_WORDS = {
    "duration": ["P7Y", "PT72H", "P1Y2M3W4DT5H6M7S"],
    "date": ["2026-10-01"],
    "unlimited": ["unlimited", "P1M"],
    "session": ["session", "P13M"],
    "[a-z]{2,3}": ["nl", "nl-BE"],
    "[a-z0-9]": ["a", "0", "none", "een_lang-id", "a" * 64],
}


@st.composite
def _valid(draw: st.DrawFn, schema: object) -> object:
    """Return something that *schema* allows."""
    assert isinstance(schema, dict)
    if not schema:
        return draw(st.sampled_from([None, "", 1.0, {"a": ["b"]}, [None]]))
    if "$ref" in schema:
        return draw(_valid(DEFS[schema["$ref"].rpartition("/")[2]]))
    if "if" in schema:
        return draw(_valid(schema[draw(st.sampled_from(["then", "else"]))]))
    kinds = schema.get("type", "any")
    kind = draw(st.sampled_from(kinds)) if isinstance(kinds, list) else kinds
    if kind == "object":
        return draw(_valid_object(schema))
    if kind == "array":
        return draw(st.lists(_valid(schema["items"]), max_size=2))
    return draw(_valid_scalar(kind, schema))


@st.composite
def _valid_object(draw: st.DrawFn, schema: Schema) -> dict[str, object]:
    fields = cast("dict[str, Schema]", schema["properties"])
    chosen = draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=4))
    keys = dict.fromkeys([*cast("list[str]", schema.get("required", [])), *chosen])
    found = {key: draw(_valid(fields[key])) for key in keys}
    if draw(st.integers(0, 9)) == 0:
        found["x-own"] = draw(_valid({}))
    return found


def _valid_scalar(kind: str, schema: Schema) -> st.SearchStrategy[object]:
    if kind == "null":
        return st.none()
    if kind == "boolean":
        return st.booleans()
    if "enum" in schema:
        allowed = cast("list[object]", schema["enum"])
        return st.sampled_from([one for one in allowed if one is not None])
    if kind == "integer":
        least = cast("int", schema.get("minimum", -5))
        return st.integers(least, cast("int", schema.get("maximum", 5)))
    if "pattern" not in schema:
        return st.sampled_from(["a", "Tekst, met meer woorden.", "none", "é\n😀 x"])
    said = f"{schema.get('$comment')} {schema['pattern']}"
    named = ("unlimited", "session", "date", "duration", *_WORDS)
    return st.sampled_from(
        next(
            _WORDS[name]
            for name in named
            if name in said or (name == "duration" and "P(?=" in said)
        )
    )


def _nodes(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the path of every node below *value*."""
    below: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        below = list(value.items())
    elif isinstance(value, list):
        below = list(enumerate(value))
    for step, part in below:
        yield (*path, step)
        yield from _nodes(part, (*path, step))


def _changed(value: object, path: Path, to: object) -> object:
    """Return *value* with the node *path* replaced."""
    if not path:
        return to
    step, *rest = path
    if isinstance(value, dict):
        key = str(step)
        return {**value, key: _changed(value.get(key), tuple(rest), to)}
    items = list(cast("list[object]", value))
    items[cast("int", step)] = _changed(items[cast("int", step)], tuple(rest), to)
    return items


def _without(value: object, path: Path) -> object:
    """Return *value* without the node *path*."""
    *above, last = path
    holder = value
    for step in above:
        holder = cast("dict[str | int, object]", holder)[step]
    kept = (
        {key: part for key, part in holder.items() if key != last}
        if isinstance(holder, dict)
        else [one for at, one in enumerate(cast("list[object]", holder)) if at != last]
    )
    return _changed(value, tuple(above), kept)


def _told_blank(value: object) -> object:
    """Return *value* with null for blank texts, but as it is in own fields."""
    if isinstance(value, dict):
        return {
            key: part if key.startswith("x-") else _told_blank(part)
            for key, part in value.items()
        }
    if isinstance(value, list):
        return [_told_blank(part) for part in value]
    return None if blank(value) else value


_SLIPS: st.SearchStrategy[object] = st.sampled_from(
    [
        *(None, True, False, 0, 1, -1, 4, 5, 10**400, 1.0, 16.0, 1.5, -1.0, 1e999),
        *("", "  ", "zzz", "none", "None", "NL", "nl", "contract", "P7Y", "P7Y P7Y"),
        *("2026-10-01", "01-10-2026", "a" * 65, "é", "1", "true"),
        *([], {}, [None], ["zzz"], ["none"], [1], [[]], {"zzz": 1}, {"id": "a"}),
        *({"x-own": []}, {"name": "a", "quote": 5}, [{"id": "a"}, {}], {"": None}),
    ]
)  # fmt: skip


@st.composite
def _slipped(draw: st.DrawFn) -> object:
    """Return a declaration in which one node is another, one too many, or missing."""
    value = draw(_valid(SCHEMA))
    path = draw(st.sampled_from([(), *_nodes(value)]))
    how = draw(st.sampled_from(["other", "more", "less"]))
    if how == "less" and path:
        return _without(value, path)
    if how == "more":
        holder = path[:-1] if path and isinstance(path[-1], str) else ()
        key = draw(st.sampled_from(["zzz", "nam", "x-zzz", "quote", "id"]))
        return _changed(value, (*holder, key), draw(_SLIPS))
    return _changed(value, path, draw(_SLIPS))


@UNHURRIED
@given(_valid(SCHEMA))
def test_declarations_are_sound_and_have_a_long_form(value: object) -> None:
    """The long form of a right declaration is one too, and has itself as long form."""
    form, sound = long_form(value, SHAPE)
    assert VALIDATOR.is_valid(value)
    assert (sound, VALIDATOR.is_valid(form)) == (True, True)
    assert long_form(form, SHAPE) == (form, True)


@settings(UNHURRIED, max_examples=400)
@given(_slipped())
def test_soundness_is_what_the_schema_says(value: object) -> None:
    """A shape is right when the schema says so, blank texts being absent."""
    expected = value is None or VALIDATOR.is_valid(_told_blank(value))
    assert long_form(value, SHAPE)[1] is (expected or blank(value))


@settings(UNHURRIED, max_examples=200)
@given(_slipped())
def test_mistakes_are_those_of_the_whole_declaration(value: object) -> None:
    """Though jsonschema is only asked about the parts that may be wrong."""
    (found,) = documents("p.json", json.dumps(value).encode(), Limits())
    told = structure.check(found)
    with patch.object(structure, "doubtful", lambda data, _place: data):
        assert structure.check(found) == told
