"""The schemas against their metaschema, and the shape against the JSON Schema suite."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

import pytest
import suites
from jsonschema import Draft202012Validator

from privlint.shape import blank, long_form, shape

SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"
NAMES = sorted(place.name for place in SCHEMAS.glob("*.json"))
HELD = {
    "type": 67,
    "properties": 16,
    "required": 15,
    "items": 9,
    "enum": 17,
    "pattern": 8,
    "minimum": 11,
    "maximum": 8,
    "maxLength": 7,
}
"""
The keywords that `shape.py` reads, and how many tests of each it can be asked. No test
of the suite chooses by type alone, as every `if` of a declaration does, or refers to
a definition and says no more.
"""
_PYTHON = {
    "str": "string",
    "bool": "boolean",
    "int": "integer",
    "float": "number",
    "list": "array",
    "dict": "object",
}
_READ = frozenset(
    {"$schema", "type", "properties", "required", "items", "enum", "pattern"}
    | {"minimum", "maximum", "maxLength"}
)
AT_HAND = pytest.mark.skipif(
    not list(suites.SUITES.glob("jsonschema-*.tar.gz")),
    reason="the source of jsonschema, with its suite, is not at hand",
)


WORDS = {"terms.json", "declaration.nl.json"}
"""What lies beside the schemas and is none."""


@pytest.mark.parametrize("name", [name for name in NAMES if name not in WORDS])
def test_schemas_are_schemas(name: str) -> None:
    """Every schema is valid by the metaschema that it names."""
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    Draft202012Validator.check_schema(schema)


def _expressible(schema: object, data: object) -> dict[str, object] | None:
    """
    Return *schema* as a declaration's schema would ask it of *data*, or None.

    There a type is always said, null and blank texts are what is not there, keys
    that are not described are refused, and choices are scalars of that type.
    """
    if not isinstance(schema, dict) or not schema.keys() <= _READ or blank(data):
        return None
    kind = _PYTHON[type(data).__name__]
    typed = {"type": kind, **schema}
    choices = cast("list[object]", schema.get("enum", []))
    if kind in {"object", "array"} and choices:
        return None
    if any(type(one) is not type(data) for one in choices):
        return None
    fields = cast("dict[str, object]", schema.get("properties", {}))
    if isinstance(data, dict):
        if not data.keys() <= fields.keys() and "properties" in schema:
            return None
        named = dict.fromkeys((*data, *cast("list[str]", schema.get("required", []))))
        parts = {key: fields.get(key, True) for key in named}
        if any(blank(one) for one in data.values()):
            return None
        said = {key: _inner(part, data.get(key)) for key, part in parts.items()}
        typed["properties"] = {key: one for key, one in said.items() if one is not None}
        return typed if None not in said.values() else None
    if isinstance(data, list):
        if any(blank(one) for one in data) or schema.get("items") is False:
            return None
        inner = [_inner(schema.get("items", True), one) for one in data]
        if None in inner or any(one != inner[0] for one in inner):
            return None
        typed["items"] = inner[0] if inner else True
    return typed


def _inner(schema: object, data: object) -> object:
    if schema is True or schema == {} or data is None:
        return True
    return _expressible(schema, data)


@AT_HAND
@pytest.mark.parametrize("keyword", HELD)
def test_the_shape_is_what_the_suite_says(keyword: str) -> None:
    """The shape finds sound what the suite calls valid, wherever it can be asked."""
    asked = 0
    for group in suites.schema_tests(keyword):
        for one in cast("list[dict[str, object]]", group["tests"]):
            schema = _expressible(group["schema"], one["data"])
            if schema is not None:
                asked += 1
                _form, sound = long_form(one["data"], shape(schema))
                assert sound is one["valid"], (group["description"], one)
    assert asked == HELD[keyword]
