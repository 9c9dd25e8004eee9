"""Rules and declarations in a few words, for tests of the engine."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import screens

from privlint import document, judge, published, structure
from privlint.citations import acts
from privlint.language.run import Run
from privlint.language.screening import Screen
from privlint.language.tests import TESTS, Scope, unchecked
from privlint.reading.tree import Limits
from privlint.rulebook import Rulebook, build, vocabulary
from privlint.shape import OPEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.language.screening import Written
    from privlint.language.vocabulary import Vocabulary
    from privlint.model import Finding
    from privlint.rulebook import Entry, Rule

DAY = date(2026, 11, 22)

LISTS: dict[str, dict[str, object]] = {
    "colours": {"phrases": ["red", "deep (blue|green)", {"exact": "[COLOUR]"}]}
}
TABLES: dict[str, dict[str, object]] = {
    "seas": {
        "rows": [
            {"key": "NL", "values": ["Noordzee", "Waddenzee"]},
            {"key": "DE", "values": ["Ostsee"], "effective_until": "2025-12-31"},
            {"key": "BE", "values": ["Noordzee"], "effective_from": "2026-01-01"},
        ]
    },
    "names": {
        "match": "words",
        "rows": [{"key": "NL", "values": ["Autoriteit Persoonsgegevens"]}],
    },
}
TEXTS = {"title": "t", "message": "fails at {path}", "why": "w", "mend": "m"}


def words() -> Vocabulary:
    """Return the lists and tables of these tests."""
    return vocabulary(LISTS, TABLES)


def scope() -> Scope:
    """Return a scope in which every path is allowed."""
    return Scope((OPEN,), (OPEN,), words())


_ENTRIES: list[tuple[Rule, Entry]] = []
"""The rules of the test that runs, with what they say."""


def screen(*entries: Entry, changed: tuple[str, ...] = ()) -> Screen:
    """Return the screen of the rules *entries*, written and run as the shipped one."""
    text = screens.screens(Rulebook(entries, LISTS, TABLES, {}))
    written = SimpleNamespace()
    exec(text, written.__dict__)  # noqa: S102 - what docs/screens.py has written
    names = [str(entry["name"]) for entry in entries]
    return Screen(cast("Written", written), words(), DAY, names, changed)


def holds(
    test: str,
    argument: object,
    value: object,
    root: Mapping[str, object] | None = None,
    today: date = DAY,
) -> bool:
    """
    Return whether *value* passes *test* in a document *root*.

    The screen of a rule that asks so must say the same.
    """
    run = Run(root or {}, today)
    run.grant(100_000)
    passed = TESTS[test](argument, scope())(value, root or {}, run) is None
    if today == DAY and value is not None:
        requires = {"x-value": {test: argument}}
        entry = {"name": "test-rule", "for": "$", "require": requires}
        run = Run({**(root or {}), "x-value": value}, today)
        assert bool(screen(entry).suspects(run)) is not passed
    return passed


def rule(**parts: object) -> Rule:
    """Return a rule with *parts*, `select` standing for `for`."""
    entry: dict[str, object] = {
        "code": "TST001",
        "name": "test-rule",
        "topic": "tests",
        "law": ["privlint"],
        "duty": "declaration",
        "severity": "error",
        "en": TEXTS,
        "nl": TEXTS,
        **parts,
    }
    if "select" in entry:
        entry["for"] = entry.pop("select")
    sources = {"privlint": {"style": "plain", "nl": "p", "en": "p", "url": ""}}
    known = {key: cast("Mapping[str, str]", one) for key, one in sources.items()}
    built = build(entry, unchecked(words()), acts(known))
    _ENTRIES[:] = [*_ENTRIES[-9:], (built, entry)]
    return built


def found(asked: Rule, text: str, statement: str = "") -> list[Finding]:
    """
    Return what the rule *asked* finds in the declaration *text*.

    The screen of the rule must suspect it just then; where a shape is wrong, then too.
    """
    one = document.documents("privacy.yaml", text.encode(), Limits())[0]
    form, faults = structure.check(one, fragment=True)
    files = [("statement.txt", statement.encode())] if statement else []
    case = judge.case(one, form, published.publish(files))
    results = list(judge.findings(case, (asked,), DAY))
    assert not any(isinstance(result, judge.Stopped) for result in results)
    entry = next(entry for built, entry in _ENTRIES if built is asked)
    run = Run(case.form, DAY, case.published.statements)
    suspected = bool(screen(entry).suspects(run))
    assert suspected is bool(results) or (suspected and (faults or one.tree.faults))
    return [result for result in results if not isinstance(result, judge.Stopped)]


def places(asked: Rule, text: str, statement: str = "") -> list[tuple[int, int, str]]:
    """Return line, column and message of what the rule *asked* finds in *text*."""
    return [
        (one.location.start.line, one.location.start.column, one.message.en)
        for one in found(asked, text, statement)
    ]
