"""A declaration against its schema: one fault for each mistake, in plain words."""

from __future__ import annotations

import json
import os
from functools import cache
from itertools import islice

from privlint import data
from privlint.hints import TYPE_CHECKING, cast
from privlint.language import days, durations
from privlint.language.words import distance, letters, near
from privlint.model import Text
from privlint.reading import tree
from privlint.reading.tree import Fault
from privlint.shape import (
    POISON,
    SOUND,
    Shape,
    at,
    blank,
    doubtful,
    long_form,
    matches,
    shape,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Protocol

    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator

    from privlint.document import Document
    from privlint.model import Path

    class _Within(Protocol):
        """A validator of jsonschema, as a keyword of one's own sees it."""

        def descend(
            self,
            instance: object,
            schema: Mapping[str, object],
            path: str | int,
            schema_path: str | None = None,
        ) -> Iterator[ValidationError]: ...


_KINDS = {
    "str": Text("tekst", "a text"),
    "bool": Text("true of false", "true or false"),
    "int": Text("een geheel getal", "a whole number"),
    "float": Text("een getal", "a number"),
    "dict": Text("een blok met velden", "a block of fields"),
    "list": Text("een lijst", "a list"),
}
_FORMS = {
    "duration": Text(
        "een termijn zoals P7Y, P6M, P4W of P30D",
        "a duration such as P7Y, P6M, P4W or P30D",
    ),
    "date": Text("een datum zoals 2026-11-01", "a date such as 2026-11-01"),
    "language": Text("een taalcode zoals nl", "a language code such as nl"),
    "id": Text(
        "een id van kleine letters, cijfers, - en _",
        "an id of lower-case letters, digits, - and _",
    ),
}
_READ = {"duration": durations.from_words, "date": days.from_words}
"""What reads another way of writing in a form."""
_OTHER_FORM = Text("in de voorgeschreven vorm", "in the form that is asked")
_AND = Text(" of ", " or ")
_MOST = 2_000
"""How many faults a declaration gets; with more, no rule is asked about it."""
_RANKS = {"type": 0, "pattern": 1, "required": 3}
"""Of several errors of a node the first by these is told, 2 for all others."""
_LEAST_LETTERS = 5
"""In a shorter word one wrong letter may make another word."""
_ABOUT_KEYS = frozenset({"additionalProperties", "required"})


@cache
def declaration() -> Shape:
    """Return the shape of a declaration, with what rules see of its statement."""
    known = written()
    fields = dict(known.fields or {})
    statement = fields["statement"]
    seen = shape(schema("statement.json"))
    both = {**(statement.fields or {}), **(seen.fields or {})}
    fields["statement"] = Shape(
        statement.scalars, both, statement.items, statement.required, statement.open
    )
    return Shape(known.scalars, fields, known.items, known.required, known.open)


@cache
def written() -> Shape:
    """Return the shape of a declaration as people write it."""
    return shape(schema("declaration.json"))


def check(document: Document, *, fragment: bool = False) -> tuple[object, list[Fault]]:
    """
    Return the long form of *document* and every fault of its shape.

    The faults are in reading order, and a node has one at most. The long form has
    POISON where the shape, or the reading, is wrong. A *fragment* need not have
    what only a whole declaration must have.
    """
    content = document.tree.data
    poisoned = {fault.path for fault in document.tree.faults if fault.path}
    form, sound = long_form(content, written(), frozenset(poisoned))
    if sound:
        return form, []
    found = islice(_faults(document, fragment=fragment), _MOST + 1)
    faults = sorted(found, key=lambda fault: fault.span)
    if len(faults) > _MOST or any(not fault.path for fault in faults):
        return dict.fromkeys(written().fields or {}, POISON), faults[:_MOST]
    for fault in faults:
        poisoned.add(fault.path)
        if fault.kind == "key-misspelt" and fault.instead is not None:
            poisoned.add((*fault.path[:-1], fault.instead))
    form, _ = long_form(content, written(), frozenset(poisoned))
    return form, faults


def _faults(document: Document, *, fragment: bool) -> Iterator[Fault]:
    """Yield one fault for each node, which the reader has not told of already."""
    told = {
        fault.path for fault in document.tree.faults if fault.kind != "key-twice"
    } - {()}
    most = 2 * (_MOST + len(told)) + 1
    for error in sorted(islice(_errors(document), most), key=_rank):
        path: Path = tuple(error.absolute_path)
        if fragment and not path and error.validator == "required":
            continue
        if path in told and error.validator not in _ABOUT_KEYS:
            continue
        for fault in _explained(error, path, document):
            if fault.path not in told:
                told.add(fault.path)
                yield fault
            if fault.kind == "key-misspelt":
                told.add((*path, str(fault.instead)))


def _errors(document: Document) -> Iterator[ValidationError]:
    """Yield what the schema objects to, at most twice for a node; blank is absent."""
    content = doubtful(document.tree.data, written())
    for error in _validator().iter_errors(content):  # type: ignore[arg-type]  # any JSON
        if not blank(error.instance) or _must_be(tuple(error.absolute_path)):
            yield error


def _must_be(path: Path) -> bool:
    return bool(path) and path[-1] in at(written(), path[:-1]).required


def _rank(error: ValidationError) -> int:
    return _RANKS.get(str(error.validator), 2)


def _explained(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    if blank(error.instance):
        facts = (("key", _name(path)),)
        yield Fault("key-missing", _here(document, path), path, facts)
        return
    explain = _EXPLAIN.get(str(error.validator), _out_of_range)
    yield from explain(error, path, document)


def _here(document: Document, path: Path) -> int:
    return tree.locate(document.tree.marks, path)


def _unknown_keys(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    content = cast("Mapping[str, object]", error.instance)
    fields = cast("Mapping[str, object]", error.schema["properties"])  # type: ignore[index]  # a mapping
    free = [name for name in fields if name not in content and name != "$schema"]
    for key in content:
        if key in fields or key.startswith("x-"):
            continue
        where = (*path, key)
        span = _key_span(document, where)
        meant = term_for(key, list(fields), "keys")
        if meant and meant not in content:
            facts: tuple[tuple[str, str | Text], ...] = (("key", key), ("near", meant))
            sure = _sure(key, meant, fields, "keys")
            yield Fault(
                "key-misspelt", span, where, facts, word=key, instead=meant, sure=sure
            )
        else:
            facts = (("key", key), ("expected", ", ".join(free[:12])))
            yield Fault("key-unknown", span, where, facts)


def _key_span(document: Document, path: Path) -> int:
    mark = document.tree.marks
    for step in path[:-1]:
        if isinstance(mark, int):
            return mark
        mark = mark[2][str(step)] if len(mark) == 3 else mark[1][cast("int", step)]  # noqa: PLR2004 - a mapping
    if not isinstance(mark, int) and len(mark) == 3:  # noqa: PLR2004 - a mapping
        return mark[1][str(path[-1])]
    return tree.locate(document.tree.marks, path)


def _missing_key(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    content = cast("Mapping[str, object]", error.instance)
    for key in cast("list[str]", error.validator_value):
        if content.get(key) is None:
            where = (*path, key)
            yield Fault(
                "key-missing",
                _here(document, path),
                where,
                (("key", key),),
                absent=True,
            )


def kinds(place: Shape) -> list[Text]:
    """Return what may stand in *place*, in words: a text, a list."""
    found = [_KINDS[name] for name in place.scalars if name in _KINDS]
    if place.fields is not None:
        found.append(_KINDS["dict"])
    if place.items is not None:
        found.append(_KINDS["list"])
    return found


def _wrong_type(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    expected = kinds(at(written(), path)) or [_KINDS["str"]]
    found = _KINDS.get(type(error.instance).__name__, Text("niets", "nothing"))
    facts = (
        ("field", _name(path)),
        ("expected", _either(list(dict.fromkeys(expected)))),
        ("found", found),
    )
    yield Fault("type-wrong", _here(document, path), path, facts)


def _either(kinds: list[Text]) -> Text:
    return Text(
        _AND.nl.join(kind.nl for kind in kinds), _AND.en.join(kind.en for kind in kinds)
    )


def _wrong_value(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    allowed = [str(one) for one in cast("list[object]", error.validator_value) if one]
    value = str(error.instance)
    countries = "country" in str(
        cast("Mapping[str, object]", error.schema).get("$comment")
    )
    terms = "countries" if countries else "values"
    meant = term_for(value, allowed, terms)
    head = (("value", value), ("field", _name(path)))
    if meant:
        facts = (*head, ("near", meant))
        yield Fault(
            "value-misspelt",
            _here(document, path),
            path,
            facts,
            word=value,
            instead=meant,
            sure=_sure(value, meant, allowed, terms),
        )
        return
    expected: str | Text = ", ".join(allowed[:12])
    if countries:
        expected = Text(
            "landcodes van twee letters zoals NL", "two-letter country codes such as NL"
        )
    yield Fault(
        "value-unknown", _here(document, path), path, (*head, ("expected", expected))
    )


def _wrong_form(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    value = str(error.instance)
    comment = str(cast("Mapping[str, object]", error.schema).get("$comment", ""))
    form = _form(comment, str(error.validator_value))
    read = _READ.get(form)
    said = read(value) if read is not None else None
    words = _words_of(str(error.validator_value))
    meant = said or term_for(value, words, "values")
    if meant:
        facts: tuple[tuple[str, str | Text], ...] = (("value", value), ("near", meant))
        yield Fault(
            "form-in-words",
            _here(document, path),
            path,
            facts,
            word=value,
            instead=meant,
            sure=said is not None or _sure(value, meant, words, "values"),
        )
        return
    facts = (("value", value), ("expected", _FORMS.get(form, _OTHER_FORM)))
    yield Fault("form-wrong", _here(document, path), path, facts)


def _form(comment: str, pattern: str) -> str:
    if "duration" in comment or "P(?=" in pattern:
        return "duration"
    if comment in _FORMS:
        return comment
    return (
        "id"
        if pattern.startswith("^[a-z0-9]")
        else "language"
        if "[a-z]{2,3}" in pattern
        else ""
    )


def _words_of(pattern: str) -> list[str]:
    return [word for word in ("unlimited", "session") if word in pattern]


def _out_of_range(
    error: ValidationError, path: Path, document: Document
) -> Iterator[Fault]:
    signs = {"minimum": "≥ ", "maximum": "≤ ", "maxLength": "≤ ", "minLength": "≥ "}
    bound = f"{signs.get(str(error.validator), '')}{error.validator_value}"
    facts = (
        ("value", str(error.instance)),
        ("field", _name(path)),
        ("expected", bound),
    )
    yield Fault("value-out-of-range", _here(document, path), path, facts)


_EXPLAIN = {
    "additionalProperties": _unknown_keys,
    "required": _missing_key,
    "type": _wrong_type,
    "enum": _wrong_value,
    "const": _wrong_value,
    "pattern": _wrong_form,
}


def term_for(word: str, allowed: list[str], kind: str) -> str | None:
    """Return the one of *allowed* that *word* most likely means."""
    known = _terms()[kind].get(" ".join(word[:80].casefold().split()))
    terms = known if isinstance(known, list) else [known]
    for term in terms:
        if term in allowed:
            return str(term)
    if kind == "countries":
        code = word.strip().upper()
        return code if code in allowed else None
    return near(word, allowed)


def _sure(word: str, meant: str, allowed: Iterable[str], kind: str) -> bool:
    """
    Return whether nothing but *meant*, one of *allowed*, can be meant by *word*.

    It is a known term for it, or the same but for case and signs between words, or
    one letter off in a word of some length, and no other is as near.
    """
    if " ".join(word[:80].casefold().split()) in _terms()[kind] or kind == "countries":
        return True
    plain = {one: letters(one) for one in allowed}
    said = letters(word[:80])
    if said == plain[meant]:
        return True
    close = [one for one, other in plain.items() if distance(said, other, 1) <= 1]
    return close == [meant] and said.isalpha() and len(said) >= _LEAST_LETTERS


def _name(path: Path) -> str | Text:
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else Text("verklaring", "declaration")


@cache
def schema(name: str) -> Mapping[str, object]:
    """Return the JSON Schema in the file *name*."""
    found = json.loads(data.read(os.path.join(data.folder("schemas"), name)))
    return cast("Mapping[str, object]", found)


@cache
def _terms() -> Mapping[str, Mapping[str, object]]:
    return cast("Mapping[str, Mapping[str, object]]", schema("terms.json"))


@cache
def _validator() -> Validator:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    own = {"pattern": _unmatched, "properties": _fields, "items": _items}
    strict = extend(Draft202012Validator, own)  # type: ignore[no-untyped-call]  # as in the stubs
    return cast("Validator", strict(schema("declaration.json")))


def _unmatched(
    _validator: Validator, pattern: str, text: object, _schema: object
) -> Iterator[ValidationError]:
    """Yield the error of a *text* that has not the very form of *pattern*."""
    from jsonschema import ValidationError

    if isinstance(text, str) and not matches(pattern, text):
        yield ValidationError("another form")


def span_of(document: Document, path: Path) -> int:
    """Return the span that stands for the node *path* of *document*."""
    return tree.locate(document.tree.marks, path)


def _fields(
    validator: _Within,
    fields: Mapping[str, Mapping[str, object]],
    value: object,
    _schema: object,
) -> Iterator[ValidationError]:
    """Yield what is wrong in the *fields* of *value* that may not be sound."""
    if isinstance(value, dict):
        for name, part in fields.items():
            if name in value and value[name] is not SOUND:
                yield from validator.descend(value[name], part, name, name)


def _items(
    validator: _Within,
    items: Mapping[str, object],
    value: object,
    _schema: object,
) -> Iterator[ValidationError]:
    """Yield what is wrong in the items of *value* that may not be sound."""
    if isinstance(value, list):
        for number, one in enumerate(value):
            if one is not SOUND:
                yield from validator.descend(one, items, number)
