"""What the schema of a declaration says of a place in it."""

from __future__ import annotations

from functools import lru_cache

from privlint.hints import TYPE_CHECKING, cast
from privlint.records import Record, field
from privlint.structure import schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from privlint.model import Path
    from privlint.shape import Schema

_REFERS = "refers to "


class Field(Record):
    """
    What may stand in one place.

    Attributes:
        description: of the field, with Markdown
        fields: the keys of a mapping, with their descriptions
        terms: the only values, with what they mean where the schema tells it
        refers: the list of the declaration whose ids stand here, or ""
        scalar: whether a text or a number may stand here

    """

    description: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    refers: str = ""
    scalar: bool = False


def at(path: Path, language: str = "en") -> Field | None:
    """
    Return the field at *path* of what is written, or None where there is none.

    Its words are those of the schema, or what these are in *language*.
    """
    return _at(tuple(0 if isinstance(step, int) else step for step in path), language)


@lru_cache(maxsize=10_000)  # own fields have any path
def _at(path: Path, language: str) -> Field | None:
    places: list[Schema] = [schema("declaration.json")]
    description = refers = ""
    for step in path:
        parts = [part for one in places for part in _parts(one)]
        places = [below for part in parts for below in _below(part, step)]
        if not places:
            return None
        if isinstance(step, str):
            description = str(places[0].get("description", ""))
            comment = str(places[0].get("$comment", ""))
            word, _refers, name = comment.partition(_REFERS)
            refers = "" if word else name
    parts = [part for one in places for part in _parts(one)]
    return Field(
        said(description, language),
        {
            name: said(text, language)
            for part in parts
            for name, text in _described(part)
        },
        {term: said(text, language) for part in parts for term, text in _terms(part)},
        refers,
        scalar=any(_types(part) & {"string", "integer", "number"} for part in parts),
    )


def said(text: str, language: str) -> str:
    """Return in *language* what the schema says of a field or a term."""
    if language == "en" or not text:
        return text
    return str(schema(f"declaration.{language}.json")[text])


def _parts(place: Schema) -> Iterator[Schema]:
    """Yield what may stand in *place*, one type after the other."""
    if "$ref" in place:
        known = cast("Mapping[str, Schema]", schema("declaration.json")["$defs"])
        yield from _parts(known[str(place["$ref"]).rpartition("/")[2]])
    elif "if" in place:
        for way in ("then", "else"):
            yield from _parts(cast("Schema", place[way]))
    else:
        yield place


def _below(part: Schema, step: str | int) -> Iterator[Schema]:
    listed = isinstance(step, int)
    found = part.get("items") if listed else _properties(part).get(str(step))
    if isinstance(found, dict):
        yield found


def _properties(part: Schema) -> Mapping[str, Schema]:
    return cast("Mapping[str, Schema]", part.get("properties", {}))


def _described(part: Schema) -> Iterator[tuple[str, str]]:
    for name, one in _properties(part).items():
        yield name, str(one.get("description", ""))


def _terms(part: Schema) -> Iterator[tuple[str, str]]:
    """Yield the terms of *part*, as they are written, and what each means."""
    terms = cast("list[object]", part.get("enum", []))
    texts = cast("list[str]", part.get("enumDescriptions", [""] * len(terms)))
    for term, text in zip(terms, texts, strict=True):
        if term is not None:
            yield str(term), text
    if "boolean" in _types(part):
        yield from (("true", ""), ("false", ""))
    if part.get("$comment") == "item unless none":
        yield "none", ""


def _types(part: Schema) -> frozenset[str]:
    said = part.get("type", [])
    return frozenset(said if isinstance(said, list) else [str(said)])
