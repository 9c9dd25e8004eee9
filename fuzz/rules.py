"""Targets: rule files and settings."""

from __future__ import annotations

import json
import os
import tempfile
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, cast

import jsonschema
import test_packs
import yaml

from fuzz import made
from fuzz.choices import Choices
from privlint import data as folders
from privlint import explain, packs, rulefile, settings, shipped, structure
from privlint.errors import PrivlintError, UnreadableError
from privlint.language.tests import TESTS, unchecked
from privlint.linter import Linter
from privlint.model import LANGUAGES
from privlint.records import replace
from privlint.rulebook import build

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.rulebook import Rulebook
    from privlint.rulefile import Earlier

DAY = date(2026, 11, 22)
DECLARATION = b"""\
privlint: 1
statement: {file: statement.txt}
controller: {name: Bakkerij De Krans, contact: {email: info@dekrans.example}}
purposes:
  - {id: orders, name: bestellingen, legal_basis: contract, data: [names],
     retention: {period: P2Y, starts: levering}, recipients: [post], x-contract: CTR-1}
  - {id: news, retention: {period: P1Y}}
  - {id: orders}
recipients: [{id: post, name: PostNL, country: US}]
"""
STATEMENT = (
    b"Privacyverklaring\n\nWij bewaren 'uw gegevens' twee jaar.\n- koffie en thee\n"
)
WORDS: tuple[object, ...] = (
    *TESTS,
    *("any", "all", "not", "some", "every", "none", "count", "of", "where", "this"),
    *("given", "missing", "unique", "follow", "by", "min", "max", "limit", "assume"),
    *("exact", "phrases", "rows", "key", "values", "extends", "replaces", "reason"),
    *("purposes[*]", "$.purposes[*].retention[*]", "$", "**", "**.id", "a..b", "*"),
    *("statement.text[*]", "statement.links[*]", "data", "recipients", "retention"),
    *("drinks", "offices", "vague-purposes", "Acme 4", "GDPR 13(2)(a)", "RET001"),
    *("retention-missing", "law", "guidance", "error", "info", "notice", "strict"),
    *("P1M", "P2Y", "2026-01-01", "{label} {words}", "{purposes[*].id}", "{", "}{"),
    *("a ...3 (b|c*) [d]", "(", "[a", "x*", "...", "a. b", "a\n::error::b", "", " "),
    *("# <- x", "koffie", "CTR-####", "x-contract", "name", "id", "url", "email"),
    *(None, True, False, 0, 1, -1, 2.5, 1e999, 10**30),
    *([], {}, [[]], [None], {"given": "id"}, {"not": {"given": "id"}}),
    *({"text": {"avoids": "drinks"}}, {"this": {"in": [1, "a"]}}, {"id": {"is": 1}}),
    *({"some": {"of": "recipients", "where": {"given": "id"}}}, {"name": "orders"}),
    *({"count": {"of": "$.purposes[*]", "by": ["id"], "max": 1}},),
    *(["koffie", {"exact": "[x]"}], {"to": "off", "reason": "so"}, {"add": ["bier"]}),
)
"""What rules, lists, tables and settings may hold, and what they may not."""


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="privlint-fuzz-")


@cache
def _earlier() -> Earlier:
    return packs.earlier(shipped.rulebook())


@cache
def _codes_of_faults() -> frozenset[str]:
    return frozenset(str(one["code"]) for one in _earlier().book.faults.values())


@cache
def _schema(name: str) -> jsonschema.Draft202012Validator:
    content = folders.read(os.path.join(folders.folder("schemas"), name))
    return jsonschema.Draft202012Validator(json.loads(content))


@cache
def _packs() -> tuple[object, ...]:
    """Return what whole packs and rule files say."""
    texts = (test_packs.PACK, test_packs.REPLACING, test_packs.ALONE)
    rules = [{"rules": [_plain(one)]} for one in made.book().entries[::5]]
    return (*(yaml.load(one, Loader=yaml.CBaseLoader) for one in texts), *rules)  # noqa: S506 - makes nothing but texts


def _plain(entry: Mapping[str, object]) -> dict[str, object]:
    """Return a shipped rule as one of a pack, with a code and name of its own."""
    return {**entry, "code": "ACM001", "name": "own-rule"}


def file_of(name: str, content: bytes) -> str:
    """Return the path of a file *name* with *content*, this process's own."""
    folder = os.path.join(_folder().name, str(os.getpid()))
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        file.write(content)
    return path


def rule_file(data: bytes) -> None:
    """A rule file is refused with places in it, or its rules can be asked."""
    _read(file_of("own-rule.yaml", data), data)


def rules(data: bytes) -> None:
    """A pack with some parts changed is refused with places, or can be asked."""
    choices = Choices(data)
    said = made.changed(choices, choices.one(_packs()), WORDS)
    content = json.dumps(said).replace("Infinity", "1e999").encode()
    book = _read(file_of("acme.yaml", content), content)
    if book is not None and isinstance(said, dict) and "rules" in said:
        _schema("pack.json").validate(json.loads(content))


def _read(path: str, content: bytes) -> Rulebook | None:
    """Return the book with the rules of *path*, or None if they are refused."""
    try:
        book = rulefile.read(path, structure.declaration(), _earlier())
    except rulefile.RuleError as error:
        _told(error, content)
        return None
    scope, own = unchecked(book.vocabulary), []
    for entry in book.entries:
        own.append(build(entry, scope, book.acts))
        for language in LANGUAGES:
            page = explain.page(entry, book.acts, language, 80)
            assert page.startswith(str(entry["code"]))
    asked = Linter(replace(book, faults=_earlier().book.faults), tuple(own), DAY)
    outcome = asked.check("privacy.yaml", DECLARATION, _beside)
    known = {one.code for one in own} | _codes_of_faults()
    assert {one.code for one in outcome.findings} <= known
    return book


def _told(refused: rulefile.RuleError, content: bytes) -> None:
    """Assert that each mistake is a line of its own, with a place in *content*."""
    assert len(str(refused).split("\n")) == min(len(refused.mistakes), 101)
    lines = content.count(b"\n") + content.count(b"\r") + 1
    for mistake in refused.mistakes:
        assert 1 <= mistake.line <= lines
        assert mistake.column >= 1


def _beside(name: str) -> tuple[str, bytes]:
    if name == "statement.txt":
        return name, STATEMENT
    raise UnreadableError(name)


_SETTINGS: tuple[object, ...] = (
    {
        "lang": "nl",
        "profile": ["notice", "strict"],
        "exclude": ["legacy/**"],
        "baseline": "known.json",
        "max_suppression_days": 90,
        "rules": {
            "packs": ["rules"],
            "severity": {"RET001": "error", "retention-start-missing": "info"},
            "lists": {"vague-purposes": {"add": ["diversen"]}},
            "enforce": ["IDN"],
        },
        "overrides": [
            {"files": "a/**", "rules": {"severity": {"RET001": {"to": "off"}}}}
        ],
        "suppressions": [
            {"rule": "RET001", "file": "privacy.json", "pointer": "/purposes[id=a]"}
        ],
    },
    {},
)


NOTATIONS = (
    """\0lang: nl
profile: [notice, strict]
exclude: legacy/**
rules:
  severity: {RET001: {to: 'off', reason: with the lawyers}, RET003: error}
  lists: {vague-purposes: {add: [diversen, {exact: '[x]'}]}}
  enforce: [IDN001]
""",
    """\0overrides: [{files: [a/**], profile: register}]
suppressions:
  - {rule: RET001, file: a.json, pointer: '/purposes[id=a]', until: 2027-01-01}
max_suppression_days: 90
baseline: known.json
""",
    """\1lang = 'nl'
max_suppression_days = 90
[rules.severity]
RET001 = 'error'
[[suppressions]]
rule = ['RET001']
file = 'a.json'
until = 2027-01-01
""",
    """\2[tool.privlint]
profile = 'strict'
[[tool.privlint.overrides]]
files = '*.yaml'
[tool.privlint.overrides.rules.severity]
RET001 = 'info'
""",
)
"""Settings in the three notations, each behind the sign that tells it."""


def settings_file(data: bytes) -> None:
    """Settings in any notation are refused line by line, or change the rules."""
    names = (".privlint.yaml", "privlint.toml", "pyproject.toml")
    name = names[data[0] % 3] if data else names[0]
    _apply(file_of(name, data[1:]))


def settings_said(data: bytes) -> None:
    """Settings with some parts changed are refused, or right by their schema too."""
    choices = Choices(data)
    said = made.changed(choices, choices.one(_SETTINGS), WORDS)
    text = json.dumps(said).replace("Infinity", "1e999")
    path = file_of("any.json", text.encode())
    if _apply(path) and "suppressions" not in cast("dict[str, object]", said):
        _schema("settings.json").validate(json.loads(text))


def _apply(path: str) -> bool:
    """Return whether the settings in *path* are taken, and the rules with them."""
    try:
        found = settings.read(path)
        packs.with_settings(shipped.rulebook(), found, found.overrides)
        found.excludes("a/privacy.yaml")
    except PrivlintError as error:
        file = os.path.basename(path)
        for line in str(error).split("\n"):
            assert file in line or line.startswith("(+"), line
        return False
    return True
