"""Rules and declarations in a few words, for tests of the engine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from privlint import document, judge, published, structure
from privlint.citations import acts
from privlint.language.run import Run
from privlint.language.tests import TESTS, Scope, unchecked
from privlint.reading.tree import Limits
from privlint.rulebook import build, vocabulary
from privlint.shape import OPEN

if TYPE_CHECKING:
    from collections.abc import Mapping

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


def holds(
    test: str,
    argument: object,
    value: object,
    root: Mapping[str, object] | None = None,
    today: date = DAY,
) -> bool:
    """Return whether *value* passes *test* in a document *root*."""
    run = Run(root or {}, today)
    run.grant(100_000)
    return TESTS[test](argument, scope())(value, root or {}, run) is None


def rule(**parts: object) -> Rule:
    """Return a rule with *parts*, `select` standing for `for`."""
    entry: Entry = {
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
    return build(entry, unchecked(words()), acts(known))


def found(asked: Rule, text: str, statement: str = "") -> list[Finding]:
    """Return what the rule *asked* finds in the declaration *text*."""
    one = document.documents("privacy.yaml", text.encode(), Limits())[0]
    form, _faults = structure.check(one, fragment=True)
    files = [("statement.txt", statement.encode())] if statement else []
    case = judge.case(one, form, published.publish(files))
    results = list(judge.findings(case, (asked,), DAY))
    assert not any(isinstance(result, judge.Stopped) for result in results)
    return [result for result in results if not isinstance(result, judge.Stopped)]


def places(asked: Rule, text: str, statement: str = "") -> list[tuple[int, int, str]]:
    """Return line, column and message of what the rule *asked* finds in *text*."""
    return [
        (one.location.start.line, one.location.start.column, one.message.en)
        for one in found(asked, text, statement)
    ]
