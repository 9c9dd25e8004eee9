"""Declarations, data and reports that bytes stand for, hostile in every text."""

from __future__ import annotations

import copy
from functools import cache
from typing import TYPE_CHECKING, cast

from made_up import GDPR, PIECES
from test_shape import DEFS, SCHEMA

from privlint import shipped
from privlint.baseline import Entry
from privlint.model import (
    Citation,
    Duty,
    Edit,
    Excerpt,
    Finding,
    Fix,
    Location,
    Position,
    Severity,
    Text,
)
from privlint.render import Options
from privlint.report import Asked, Checked, Report, Skipped
from privlint.rulebook import Change
from privlint.suppressions import Suppressed, Suppression

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from fuzz.choices import Choices
    from privlint.rulebook import Rulebook

    T = TypeVar("T")
    Schema = dict[str, object]

SLIPS: tuple[object, ...] = (
    *(None, True, False, 0, 1, -1, 5, 10**30, 10**300, 1.0, 16.5, -1.0, 1e999),
    *("", "  ", "\u00a0", "zzz", "none", "None", "NL", "nl", "nl-BE", "contract"),
    *("P7Y", "P1M", "PT72H", "P7Y\n", "7 jaar", "toestemming", "unlimited", "session"),
    *("2026-10-01", "01-10-2026", "a" * 65, "\u00e9", "1", "true", "orders", "en"),
    *("info@example.nl", "https://example.nl/p", "art. 6", "bsn", "US", "Google"),
    *(
        [],
        {},
        [None],
        ["zzz"],
        ["none"],
        [1],
        [[]],
        {"zzz": 1},
        {"id": "a"},
        {"": None},
    ),
    *({"x-own": []}, {"name": "a", "quote": 5}, [{"id": "a"}, {}], [{"id": "a"}] * 2),
)
"""What stands where the schema wants something, and often something else."""
ODD_KEYS = (
    *("zzz", "nam", "Naam", "doelen", "x-own", "x-", "", "id", "quote", "$schema"),
    *("naam\u00e9\n", "a.b/c~", "privlint", "retention", "period", "legal_bases"),
)


@cache
def book() -> Rulebook:
    """Return the shipped rules with their examples, read once."""
    return shipped.read()


def declared(
    choices: Choices, schema: Schema = SCHEMA, slips: tuple[object, ...] = SLIPS
) -> object:
    """Return what *schema* allows, nearly: here and there something else stands."""
    if choices.number(16) == 1:
        return choices.one(slips)
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        return declared(choices, DEFS[name], slips)
    if "if" in schema:
        branch = schema[choices.one(["then", "else"])]
        return declared(choices, cast("Schema", branch), slips)
    kinds = schema.get("type", "any")
    kind = choices.one(kinds) if isinstance(kinds, list) else kinds
    if kind == "object" and "properties" in schema:
        return _object(choices, schema, slips)
    if kind == "array":
        items = cast("Schema", schema.get("items", {}))
        return [declared(choices, items, slips) for _ in choices.times(3)]
    allowed = schema.get("enum")
    return choices.one(allowed if isinstance(allowed, list) else slips)


def _object(
    choices: Choices, schema: Schema, slips: tuple[object, ...]
) -> dict[str, object]:
    fields = cast("dict[str, Schema]", schema["properties"])
    names = list(fields)
    wanted = [*cast("list[str]", schema.get("required", []))]
    wanted += [choices.one(names) for _ in choices.times(6)]
    found = {key: declared(choices, fields[key], slips) for key in wanted}
    for _ in choices.times(1):
        found[choices.one(ODD_KEYS)] = choices.one(slips)
    return found


def report(choices: Choices) -> Report:
    """Return a report of any form, all of whose texts are hostile."""
    texts = tuple(choices.text(PIECES) for _ in range(3))

    def text() -> str:
        return choices.one(texts)

    def both() -> Text:
        return Text(text(), text())

    def many(make: Callable[[], T], most: int) -> tuple[T, ...]:
        return tuple(make() for _ in choices.times(most))

    def law() -> Citation:
        return Citation(both(), choices.one(["", GDPR, "https://x.nl/"]) + text())

    def asked() -> Asked:
        names = text(), text(), text()
        severity, duty = choices.one([*Severity]), choices.one([*Duty])
        return Asked(*names, severity, duty, many(law, 1), both())

    def finding() -> Finding:
        return _finding(choices, texts, both(), many(law, 2))

    def exception() -> Suppression:
        place = Location(text(), Position(1, 1), Position(1, 2))
        until = choices.one(["", "2027-01-01"])
        return Suppression((text(),), text(), text(), until, place)

    ran = many(asked, 2)
    names = frozenset(many(lambda: choices.one([*(one.name for one in ran), ""]), 2))

    def checked() -> Checked:
        return Checked(
            text(), 0, text(), many(lambda: (text(), text()), 3), frozenset(names)
        )

    return Report(
        findings=many(finding, 2),
        files=tuple(dict.fromkeys(many(text, 2))),
        declarations=choices.number(3),
        rules=1,
        as_of="2026-11-22",
        skipped=many(lambda: Skipped(both(), 1), 1),
        passed_over=many(text, 7),
        excluded=many(text, 7),
        fail_on=choices.one([Severity.ERROR, Severity.INFO, None]),
        changes=many(
            lambda: Change(text(), text(), text(), text(), text(), many(text, 2)), 1
        ),
        asked=ran,
        checked=many(checked, 2),
        texts=dict(many(lambda: (text(), text()), 1)),
        suppressed=many(lambda: Suppressed(finding(), exception()), 1),
        known=many(finding, 1),
        fixed=many(lambda: Entry(text(), 0, text(), text(), text(), "error"), 1),
        exceptions_applied=choices.chance(),
        strict_baseline=choices.chance(),
    )


def _finding(
    choices: Choices, texts: tuple[str, ...], message: Text, law: tuple[Citation, ...]
) -> Finding:
    def text() -> str:
        return choices.one(texts)

    line, column = 1 + choices.number(12), 1 + choices.number(40)
    end = Position(line + choices.number(2), column + choices.number(90))
    step = choices.number(5)
    path = () if step == 4 else ("purposes", step, text())  # noqa: PLR2004 - of five
    place = Location(text(), Position(line, column), end, path, choices.chance())
    lines = tuple(text() for _ in choices.times(3))
    excerpt = Excerpt(max(1, line - len(lines) + 1), lines, choices.number(4))
    fix = Fix((Edit(place.start, end, text()),), choices.chance())
    return Finding(
        code=text(),
        name=text(),
        severity=choices.one([*Severity]),
        duty=choices.one([*Duty]),
        law=law,
        message=message,
        mend=Text(text(), text()),
        location=place,
        identity=text(),
        excerpt=choices.one([excerpt, None]),
        related=choices.one([(), (place,)]),
        declaration=text(),
        fix=choices.one([fix, None]),
    )


def options(choices: Choices) -> Options:
    """Return options of any form."""
    return Options(
        language="nl" if choices.chance() else "en",
        color=choices.chance(),
        width=choices.one([10, 40, 80]),
        quiet=choices.chance(),
        verbose=choices.chance(),
        statistics=choices.chance(),
        prefix=choices.one(["", "docs/"]),
        category=choices.text(PIECES, 2),
        suppressed=choices.chance(),
    )


def changed(choices: Choices, whole: object, values: tuple[object, ...]) -> object:
    """Return *whole* with a few parts gone, added, or replaced by one of *values*."""
    whole = copy.deepcopy(whole)
    for _ in range(1 + choices.number(4)):
        node = whole
        for _ in choices.times(8):
            below = _below(node)
            inner = choices.one(below) if below else None
            if not isinstance(inner, dict | list):
                break
            node = inner
        _change(choices, node, values)
    return whole


def _below(node: object) -> list[object]:
    if isinstance(node, dict):
        return list(node.values())
    return list(node) if isinstance(node, list) else []


def _change(choices: Choices, node: object, values: tuple[object, ...]) -> None:
    """Change one part of *node*, a mapping or a list."""
    deed = choices.number(4)
    value = copy.deepcopy(choices.one(values))
    if isinstance(node, dict):
        keys = [*node, *(str(one) for one in values if isinstance(one, str))]
        key = choices.one(keys)
        if deed == 0:
            node.pop(key, None)
        else:
            node[key] = value
    elif isinstance(node, list):
        step = choices.number(len(node) + 1)
        gone = slice(step, step if deed == 1 else step + 1)
        node[gone] = [value] if deed else []
