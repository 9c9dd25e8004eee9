"""One file through all steps, and the identity of what is found."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import doors
import pytest
from asked import DAY, LISTS, TABLES, TEXTS
from doors import run

import privlint
from privlint import judge, linter
from privlint.errors import UnreadableError
from privlint.linter import Linter
from privlint.model import Severity
from privlint.report import Report, in_reading_order
from privlint.rulebook import Rulebook

if TYPE_CHECKING:
    from pathlib import Path

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


def _linter(
    book: Rulebook,
    *entries: dict[str, object],
    day: date = DAY,
    profiles: frozenset[str] = frozenset(),
) -> Linter:
    own = Rulebook(entries, LISTS, TABLES, SOURCES, book.faults)
    return Linter(own, own.rules, day, profiles=profiles)


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


IN_PROFILES = [
    _entry("n"),
    _entry("r", profiles=["register"]),
    _entry("s", profiles="strict"),
    _entry("ns", profiles=["notice", "strict"]),
    _entry("p", profiles=["processor", "register"]),
]


@pytest.mark.parametrize(
    ("named", "asked", "waiting"),
    [
        ([], {"n", "ns"}, {"r", "p"}),
        (["notice"], {"n", "ns"}, {"r", "p"}),
        (["strict"], {"n", "ns", "s"}, {"r", "p"}),
        (["strict", "notice"], {"n", "ns", "s"}, {"r", "p"}),
        (["strict", "register"], {"r", "p", "s", "ns"}, set()),
        (["register"], {"r", "p"}, set()),
        (["processor"], {"p"}, {"r"}),
        (["processor", "strict"], {"p", "s", "ns"}, {"r"}),
    ],
)
def test_strict_comes_on_top_of_the_others(
    book: Rulebook, named: list[str], asked: set[str], waiting: set[str]
) -> None:
    """`strict` alone is on top of the notice; beside others it brings no notice."""
    text = f"privlint: 1\nprofile: {json.dumps(named)}\n".encode()
    plain = b"privlint: 1\nprofile: processor\n"
    declared = _linter(book, *IN_PROFILES).check("p.yaml", text, _nothing)
    assert [declared.asked, declared.unregistered] == [asked, waiting]
    if named:
        linter = _linter(book, *IN_PROFILES, profiles=frozenset(named))
        assert linter.check("p.yaml", plain, _nothing).asked == asked


@pytest.mark.parametrize(
    ("duty", "severity", "profile", "found"),
    [
        ("guidance", "info", "notice", "info"),
        ("guidance", "info", "strict", "warning"),
        ("guidance", "info", "[strict, register]", "warning"),
        ("guidance", "warning", "strict", "warning"),
        ("guidance", "error", "strict", "error"),
        ("law", "info", "strict", "info"),
        ("declaration", "info", "strict", "info"),
    ],
)
def test_strict_has_guidance_warn(
    book: Rulebook, duty: str, severity: str, profile: str, found: str
) -> None:
    """Guidance that informs becomes a warning in `strict` only; the law stays."""
    entry = _entry("a", duty=duty, severity=severity, profiles=["notice", "register"])
    linter = _linter(book, entry)
    text = f"privlint: 1\nprofile: {profile}\npurposes: [{{id: a}}]\n".encode()
    usual = b"privlint: 1\npurposes: [{id: a}]\n"
    outcomes = [linter.check("p.yaml", one, _nothing) for one in (text, usual)]
    assert [[one.severity for one in each.findings] for each in outcomes] == [
        [found],
        [severity],
    ]


def test_rules_see_the_profiles_that_are_asked(book: Rulebook) -> None:
    """A rule can leave to another what both profiles would tell."""
    entry = _entry("a", when={"$.profile": {"excludes": ["register"]}})
    entry["profiles"] = ["notice", "register"]
    text = b"privlint: 1\nprofile: register\npurposes: [{id: a}]\n"
    declared = _linter(book, entry).check("p.yaml", text, _nothing)
    forced = _linter(book, entry, profiles=frozenset(("notice",)))
    found = [declared, forced.check("p.yaml", text, _nothing)]
    assert [len(one.findings) for one in found] == [0, 1]


def test_each_declaration_of_a_file_has_its_profile(book: Rulebook) -> None:
    """What one declaration is not asked another of the file may be."""
    text = b"privlint: 1\n---\nprivlint: 1\nprofile: register\n"
    outcome = _linter(book, *IN_PROFILES).check("p.yaml", text, _nothing)
    assert outcome.asked == {"n", "ns", "r", "p"}
    assert outcome.unregistered == {"r", "p"}


@pytest.mark.parametrize(
    ("profiles", "found", "skipped"),
    [
        ([], [("TST002", "info")], 1),
        (["strict"], [("TST002", "warning")], 1),
        (["register"], [("TST001", "error")], 0),
        (["register", "notice"], [("TST001", "error"), ("TST002", "info")], 0),
    ],
)
def test_the_caller_names_profiles(
    tmp_path: Path,
    profiles: list[str],
    found: list[tuple[str, str]],
    skipped: int,
) -> None:
    """`--profile` asks duties whatever a declaration names, and may be repeated."""
    rules = {
        "a/register-rule.yaml": doors.RETENTION.replace("RET001", "TST001").replace(
            "[notice, register]", "register"
        ),
        "a/tip.yaml": doors.START.replace("RET003", "TST002").replace(
            "severity: warning", "severity: info"
        ),
    }
    house = doors.house(tmp_path / "house", rules)
    file = doors.written(tmp_path, {"privacy.yaml": doors.FAULTY}) / "privacy.yaml"
    named = [part for one in profiles for part in ("--profile", one)]
    with doors.housed(house):
        done = run("check", str(file), "--output-format", "json", *named, *doors.DAY)
    report = json.loads(done.out)
    findings = [
        (one["code"], one["severity"])
        for one in report["findings"]
        if one["code"] != "SRC014"
    ]
    assert sorted(findings) == found
    assert sum(one["rules"] for one in report["summary"]["skipped"]) == skipped


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
    assert without.unread == {"text"}
    assert [one.location.file for one in with_text.findings] == ["s.txt"]


def test_a_missing_statement_file_is_a_finding(book: Rulebook) -> None:
    """The name of the file is the place."""
    named = b"privlint: 1\nstatement: {file: {nl: a.txt, en: b.txt}}\n"
    outcome = _linter(book).check("p.yaml", named, _nothing)
    assert [(one.code, one.location.start.column) for one in outcome.findings] == [
        ("SRC014", 24),
        ("SRC014", 35),
    ]


def test_purposes_keep_their_numbers(book: Rulebook) -> None:
    """What is no purpose, and a name or id that is no text, moves no other."""
    text = b"privlint: 1\npurposes: [5, {id: [x], name: {a: b}}, {id: c, name: C}]\n"
    (checked,) = _linter(book, _entry("a")).check("p.yaml", text, _nothing).checked
    assert checked.purposes == (("", ""), ("", ""), ("c", "C"))


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
