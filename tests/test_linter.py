"""One file through all steps, and the identity of what is found."""

from __future__ import annotations

from datetime import date

import pytest
from asked import DAY, LISTS, TABLES, TEXTS

import privlint
from privlint import judge, linter
from privlint.errors import UnreadableError
from privlint.linter import Linter
from privlint.model import Severity
from privlint.report import Report, in_reading_order
from privlint.rulebook import Rulebook

SOURCES = {"privlint": {"style": "plain", "nl": "p", "en": "p", "url": ""}}


def _entry(name: str, **parts: object) -> dict[str, object]:
    return {
        "code": "TST001",
        "name": name,
        "topic": "tests",
        "law": "privlint",
        "duty": "declaration",
        "severity": "error",
        "for": "purposes[*]",
        "require": {"given": "name"},
        "en": TEXTS,
        "nl": TEXTS,
        **parts,
    }


def _linter(book: Rulebook, *entries: dict[str, object], day: date = DAY) -> Linter:
    own = Rulebook(entries, LISTS, TABLES, SOURCES, book.faults)
    return Linter(own, own.rules, day)


def _nothing(name: str) -> tuple[str, bytes]:
    raise UnreadableError(name)


def test_faults_and_findings_stand_side_by_side(book: Rulebook) -> None:
    """A wrong shape is reported, and the rules judge what is sound."""
    text = b"privlint: 1\npurposes:\n  - id: a\n    nam: x\n  - id: b\n"
    outcome = _linter(book, _entry("a")).check("p.yaml", text, _nothing)
    found = [(one.code, one.location.start.line) for one in outcome.findings]
    assert found == [("SHP002", 4), ("TST001", 5)]


def test_an_unreadable_file_is_a_finding(book: Rulebook) -> None:
    """What could not be opened says so, and no rule was asked."""
    outcome = _linter(book, _entry("a")).unreadable("p.yaml", "permission denied")
    assert [one.message.en for one in outcome.findings] == [
        "the file cannot be read (permission denied)"
    ]


def test_every_declaration_of_a_stream_is_checked(book: Rulebook) -> None:
    """Each document has its own findings, told apart by their number."""
    text = b"privlint: 1\npurposes: [{id: a}]\n---\nprivlint: 1\npurposes: [{id: a}]\n"
    outcome = _linter(book, _entry("a")).check("p.yaml", text, _nothing)
    found = [(one.document, one.location.start.line) for one in outcome.findings]
    assert (outcome.declarations, found) == (2, [(0, 2), (1, 5)])


@pytest.mark.parametrize(
    ("profile", "asked"),
    [
        ("", {"n"}),
        ("profile: register", {"r"}),
        ("profile: [notice, register]", {"n", "r"}),
    ],
)
def test_a_profile_chooses_the_rules(
    book: Rulebook, profile: str, asked: set[str]
) -> None:
    """A declaration names the duties that are asked; a notice's if it names none."""
    linter = _linter(book, _entry("n"), _entry("r", profiles=["register"]))
    text = f"privlint: 1\n{profile}\n".encode()
    assert linter.check("p.yaml", text, _nothing).asked == asked


@pytest.mark.parametrize(
    ("day", "asked"),
    [(date(2026, 8, 31), {"old"}), (date(2026, 9, 1), {"new"})],
)
def test_a_rule_is_asked_on_its_days(
    book: Rulebook, day: date, asked: set[str]
) -> None:
    """The law of the day decides which rule is asked."""
    old = _entry("old", effective_until="2026-08-31")
    new = _entry("new", effective_from="2026-09-01")
    outcome = _linter(book, old, new, day=day).check(
        "p.yaml", b"privlint: 1\n", _nothing
    )
    assert outcome.asked == asked


def test_rules_on_the_published_text_need_one(book: Rulebook) -> None:
    """Without a statement file they are not asked, and the outcome says so."""
    text = _entry(
        "text",
        **{"for": "statement.text[*]", "require": {"text": {"avoids": "colours"}}},
    )
    linter = _linter(book, _entry("plain"), text)
    without = linter.check("p.yaml", b"privlint: 1\n", _nothing)
    named = b"privlint: 1\nstatement: {file: s.txt}\n"
    with_text = linter.check("p.yaml", named, lambda name: (name, b"a red house"))
    assert without.asked == {"plain"}
    assert without.not_asked == {"text"}
    assert [one.location.file for one in with_text.findings] == ["s.txt"]


def test_a_missing_statement_file_is_a_finding(book: Rulebook) -> None:
    """The name of the file is the place."""
    named = b"privlint: 1\nstatement: {file: {nl: a.txt, en: b.txt}}\n"
    outcome = _linter(book).check("p.yaml", named, _nothing)
    assert [(one.code, one.location.start.column) for one in outcome.findings] == [
        ("SRC014", 24),
        ("SRC014", 35),
    ]


def test_a_rule_out_of_steps_is_a_finding(
    book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run in which a rule was not finished does not pass."""
    monkeypatch.setattr(judge, "STEPS", 3)
    text = b"privlint: 1\npurposes: [{id: a}, {id: b}, {id: c}]\n"
    outcome = _linter(book, _entry("a")).check("p.yaml", text, _nothing)
    assert [one.code for one in outcome.findings] == ["RUN001"]


def test_a_rule_reports_so_many_places_at_most(
    book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rule that fails everywhere does not drown the report."""
    monkeypatch.setattr(judge, "MOST", 2)
    text = b"privlint: 1\npurposes: [{id: a}, {id: b}, {id: c}]\n"
    outcome = _linter(book, _entry("a")).check("p.yaml", text, _nothing)
    assert len(outcome.findings) == 2


def test_a_declaration_gets_so_many_findings_at_most(
    book: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond the bound there is one finding that says so."""
    monkeypatch.setattr(linter, "MOST", 2)
    text = b"privlint: 1\npurposes: [{id: a}, {id: b}, {id: c}]\n"
    outcome = _linter(book, _entry("a")).check("p.yaml", text, _nothing)
    assert [one.code for one in outcome.findings] == ["TST001", "TST001", "RUN002"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), "/"),
        (("purposes", 0, "name"), "/purposes[id=a]/name"),
        (("purposes", 1, "retention", 0), "/purposes[1]/retention[0]"),
        (("x/y", "a~b"), "/x~1y/a~0b"),
    ],
)
def test_identity_names_items_by_id(path: tuple[str | int, ...], expected: str) -> None:
    """What has an id keeps its identity when it moves."""
    form = {"purposes": [{"id": "a"}, {"name": "b", "retention": [{}]}]}
    assert judge.identity(form, path) == expected


def test_the_package_checks_bytes() -> None:
    """`privlint.check` needs nothing but the content."""
    found = privlint.check(b"privlint: 1\nnothing: 1\n", as_of=DAY)
    assert "SHP001" in {one.code for one in found}


def test_a_report_fails_from_its_severity_on(book: Rulebook) -> None:
    """`fail_on` decides whether findings fail a run."""
    text = b"privlint: 1\npurposes: [{id: a}]\n"
    entry = _entry("a", severity="warning")
    outcome = _linter(book, entry).check("p.yaml", text, _nothing)
    findings = in_reading_order(outcome.findings)
    failed = [
        Report(findings, ("p.yaml",), 1, 1, "2026-11-22", fail_on=level).failed
        for level in (Severity.ERROR, Severity.WARNING, Severity.INFO, None)
    ]
    assert failed == [False, True, True, False]
