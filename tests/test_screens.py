"""The screen suspects exactly the rules that the judge finds something for."""

from __future__ import annotations

import ast
import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import prepare
import pytest
import screens
from asked import DAY, found, rule, screen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint import discover, document, examples, judge, published, shipped, structure
from privlint.language import screening
from privlint.language.run import Run, StoppedError
from privlint.linter import Linter
from privlint.reading.tree import Limits
from privlint.records import replace
from privlint.report import in_reading_order
from privlint.rulebook import longer
from privlint.shape import POISON

if TYPE_CHECKING:
    from privlint.judge import Case
    from privlint.language.screening import Screen
    from privlint.rulebook import Rulebook

ROOT = Path(__file__).parents[1]
NAMED = sorted(path.parent.name for path in ROOT.glob("examples/*/privacy.yaml"))
PREPARED = shipped.rulebook()


def _screen(book: Rulebook = PREPARED) -> Screen:
    made = shipped.screen(book, DAY)
    assert made is not None
    return made


def _suspects(case: Case, tells: Screen) -> frozenset[str]:
    run = Run(case.form, DAY, case.published.statements, total=judge.STEPS_IN_ALL)
    return tells.suspects(run)


def _judged(case: Case) -> frozenset[str]:
    """Return the rules that find something when all are asked one by one."""
    asked = judge.findings(case, PREPARED.rules, DAY)
    return frozenset(one.name for one in asked if not isinstance(one, judge.Stopped))


def _beside(name: str, other: str) -> tuple[str, bytes]:
    file = str(ROOT / "examples" / name / "privacy.yaml")
    return discover.beside(file, other, published.LARGEST)


# Held to the judge


@pytest.mark.parametrize(
    "topic", sorted({str(one["topic"]) for one in PREPARED.entries})
)
def test_examples_of_rules_are_suspected_where_they_fail(
    book: Rulebook, topic: str
) -> None:
    """Each example of each rule is asked of all rules at once, and of each alone."""
    for entry in (one for one in book.entries if one["topic"] == topic):
        for example in examples.examples(entry):
            text = examples.plain(example.declaration)
            one = document.documents("a.yaml", text.encode(), Limits())[0]
            form, _faults = structure.check(one, fragment=True)
            said = examples.plain(example.statement).encode()
            texts = published.publish([("a.txt", said)] if said else [])
            case = judge.case(one, form, texts)
            assert _suspects(case, _screen()) == _judged(case)


@pytest.mark.parametrize("name", NAMED)
def test_declarations_get_the_same_findings(name: str) -> None:
    """What comes out of a check does not depend on the screen."""
    data = (ROOT / "examples" / name / "privacy.yaml").read_bytes()
    alone, screened = (
        Linter(PREPARED, PREPARED.rules, DAY, screen=tells).check(
            "privacy.yaml", data, lambda other: _beside(name, other)
        )
        for tells in (None, _screen())
    )
    assert in_reading_order(screened.findings) == in_reading_order(alone.findings)
    assert screened.asked == alone.asked


def _sound() -> Case:
    """Return the sound declaration with its text."""
    source = (ROOT / "examples" / "sound" / "privacy.yaml").read_bytes()
    one = document.documents("privacy.yaml", source, Limits())[0]
    form, _faults = structure.check(one)
    text = (ROOT / "examples" / "sound" / "privacyverklaring.md").read_bytes()
    return judge.case(one, form, published.publish([("a.md", text)]))


SOUND = _sound()
ODD = st.sampled_from(
    [None, "", [], {}, 0, 1, 2.5, True, False, "x", ["x"], [None], {"id": "x"}, POISON]
)
TEXTS = st.sampled_from(
    [
        "NL",
        "US",
        "P1M",
        "P7Y",
        "consent",
        "Google",
        "bsn",
        "none",
        "1 maand",
        "2020-01-01",
    ]
)


GONE = object()
CHANGES = st.lists(
    st.tuples(
        st.lists(st.integers(0, 99), min_size=1, max_size=6),
        st.just(GONE) | ODD | TEXTS,
    ),
    min_size=1,
    max_size=8,
)


def _changed(changes: list[tuple[list[int], object]]) -> dict[str, object]:
    """Return the sound declaration with a value put or deleted on some ways down."""
    form: Any = copy.deepcopy(SOUND.form)
    for way, value in changes:
        node: Any = form
        for step, choice in enumerate(way, 1):
            keys = [*node] if isinstance(node, dict) else [*range(len(node))]
            if not keys:
                break
            key = keys[choice % len(keys)]
            if step < len(way) and isinstance(node[key], dict | list):
                node = node[key]
            elif value is GONE:
                del node[key]
                break
            else:
                node[key] = value if value is POISON else copy.deepcopy(value)
                break
    return form  # type: ignore[no-any-return]  # as it was


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(CHANGES)
def test_changed_declarations_are_suspected_where_they_fail(
    changes: list[tuple[list[int], object]],
) -> None:
    """Whatever stands in a declaration, the judge and the screen agree on it."""
    case = replace(SOUND, form=_changed(changes))
    suspects, judged = _suspects(case, _screen()), _judged(case)
    assert judged <= suspects
    assert any(value is POISON for _way, value in changes) or suspects == judged


# Rules of other kinds than the shipped ones


@pytest.mark.parametrize(
    ("require", "bad"),
    [
        ({"x-a": [1, "b", True]}, "x-a: 2"),
        ({"x-a": {"not_in": [1, "b"]}}, "x-a: b"),
        ({"x-a": {"includes": [1]}}, "x-a: [2]"),
        ({"x-a": {"includes_all": ["b", "c"]}}, "x-a: [b]"),
        ({"x-a": {"excludes": ["b", 1]}}, "x-a: [a, 1]"),
        ({"x-a": {"is_not": 2.5}}, "x-a: 2.5"),
        ({"x-a": {"min": 2, "max": 3}}, "x-a: 4"),
        ({"x-a": {"same_as": "x-b"}}, "x-a: 1\nx-b: '1'"),
        ({"x-a": {"found_in": "x-b[*]"}}, "x-a: 1\nx-b: [2]"),
        ({"none": {"of": "x-a.**", "where": {"this": "b"}}}, "x-a: {c: [{d: b}]}"),
        ({"some": {"of": "x-a[*].*", "where": {"this": "b"}}}, "x-a: [{c: d}]"),
        ({"every": {"of": "x-a", "where": {"this": "b"}}}, "x-a: c"),
        ({"count": {"of": "x-a[*]", "min": 2}}, "x-a: [b]"),
        ({"count": {"of": "x-a[*]", "by": ["b"], "max": 1}}, "x-a: [{b: 1}, {b: 2}]"),
        (
            {"none": {"of": "x-a[*]", "where": {"$.x-b": True, "this": "c"}}},
            "x-a: [c]\nx-b: true",
        ),
        (
            {
                "none": {
                    "of": "x-a[*]",
                    "where": {"some": {"of": "$.x-b[*]", "where": {"this": 1}}},
                }
            },
            "x-a: [c]\nx-b: [2, 1]",
        ),
    ],
)
def test_every_part_of_the_language(require: dict[str, object], bad: str) -> None:
    """What no shipped rule says is screened too: `found` compares the two."""
    declaration = f"privlint: 1\n{bad}\n"
    assert len(found(rule(select="$", require=require), declaration)) == 1
    assert found(rule(select="$", when={"x-z": 1}, require=require), declaration) == []


def test_a_value_twice_in_two_lists() -> None:
    """A value that should be unique is known from one list to the next."""
    asked = rule(select=["x-a[*].b", "x-c[*]"], require={"this": {"unique": True}})
    assert len(found(asked, "privlint: 1\nx-a: [{b: 1}, {b: 2}]\nx-c: [3, 1]\n")) == 1
    assert found(asked, "privlint: 1\nx-a: [{b: 1}, {b: [1]}]\nx-c: [3, true]\n") != []
    assert found(asked, "privlint: 1\nx-a: [{b: 1}, {b: 2}]\nx-c: [3, [1]]\n") == []


def test_what_cannot_be_written_out_is_told() -> None:
    """Nobody ships a rule that the screen would get wrong."""
    count = {"of": "data[*]", "follow": "data_categories", "by": ["id"], "max": 1}
    entry = {"name": "test-rule", "for": "purposes[*]", "require": {"count": count}}
    with pytest.raises(ValueError, match="follow"):
        screen(entry)


# Whose rules it tells of


def test_rules_of_which_it_does_not_tell_are_asked() -> None:
    """A rule that an organisation changed is judged, whatever was written of it."""
    entries = tuple(
        {**one, "require": {"given": "x-none"}} if one["code"] == "IDN001" else one
        for one in PREPARED.entries
    )
    book = replace(PREPARED, entries=entries)
    tells = _screen(book)
    assert _screen().rules - tells.rules == {"controller-name-missing"}
    linter = Linter(book, book.rules, DAY, screen=tells)
    outcome = linter.check("privacy.yaml", b"privlint: 1\ncontroller: Ons\n", _nothing)
    assert "IDN001" in {one.code for one in outcome.findings}


def _nothing(name: str) -> tuple[str, bytes]:
    raise AssertionError(name)


def test_a_severity_changes_nothing_of_what_is_asked() -> None:
    """A rule that only weighs less is still told of."""
    entries = tuple({**one, "severity": "info"} for one in PREPARED.entries)
    assert _screen(replace(PREPARED, entries=entries)).rules == _screen().rules


def test_phrases_that_an_organisation_adds_are_found() -> None:
    """A list with more phrases is looked for in every text."""
    requires = {"x-a": {"avoids": "colours"}}
    entry = {"name": "test-rule", "for": "$", "require": requires}
    run = Run({"x-a": "a mauve sea"}, DAY)
    assert screen(entry).suspects(run) == frozenset()
    known = PREPARED.lists["vague-purposes"]
    more = {**PREPARED.lists, "vague-purposes": longer(known, ["mauve"])}
    book = replace(PREPARED, lists=more)
    data = b"privlint: 1\npurposes: [{id: a, name: Mauve}]\n"
    codes = [
        {
            one.name
            for one in Linter(own, own.rules, DAY, screen=tells)
            .check("privacy.yaml", data, _nothing)
            .findings
        }
        for own in (PREPARED, book)
        for tells in (None, _screen(own))
    ]
    assert codes[0] == codes[1]
    assert codes[2] == codes[3]
    assert codes[2] - codes[0]


def test_files_that_say_something_else_have_no_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In a checkout whose rule files were changed, every rule is judged."""
    monkeypatch.setattr(shipped, "rulebook", lambda: replace(PREPARED, entries=()))
    assert shipped.screen(PREPARED, DAY) is None


def test_the_written_screen_is_that_of_the_files(book: Rulebook) -> None:
    """What is shipped is what the rule files give, and is Python without tricks."""
    text = screens.screens(book)
    assert (ROOT / "privlint" / "screens.py").read_text(encoding="utf-8") == text
    called = {
        node.func.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert called == {"Sought", "first", "holds", "kind", "len", "named", "set"}


def test_prepare_says_what_is_stale(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All modules are looked at, and one that is stale is named."""
    assert prepare.main(["--check"]) == 0
    monkeypatch.setattr(screens, "screens", lambda _book: "")
    assert prepare.main(["--check"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "prepared.py is fresh",
        "screens.py is fresh",
        "plain.py is fresh",
        "prepared.py is fresh",
        "screens.py is stale: run docs/prepare.py",
        "plain.py is fresh",
    ]


BARE: dict[str, object] = {
    "purposes": [{"id": "a", "name": "Doel", "description": "Zie onze verklaring"}],
    "recipients": [{"id": "b", "name": "derden"}],
}
"""A declaration in its long form, of which much is missing."""


def test_what_is_remembered_makes_no_difference(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of a document, of the one before it, or of none."""
    once = _screen().suspects(Run(BARE, DAY))
    tells = _screen()
    for room in (10_000, 0):
        monkeypatch.setattr(screening, "_ROOM", room)
        monkeypatch.setattr(screening, "_SENTENCES", room)
        for form in (SOUND.form, BARE, BARE):
            found = tells.suspects(Run(form, DAY))
        assert found == once != frozenset()


def test_rules_that_are_not_asked_are_left_out() -> None:
    """What is said of those that are asked stays the same."""
    every = _screen().suspects(Run(BARE, DAY))
    for names in (every, frozenset(sorted(every)[:1]), frozenset[str]()):
        assert _screen().suspects(Run(BARE, DAY), names) & names == every & names


@given(
    st.recursive(
        st.sampled_from((None, "a")),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from("ab"), inner),
    )
)
def test_fields_at_any_depth_are_those_below(root: object) -> None:
    """A walk for one field meets it wherever a walk over everything does."""
    every = screening.below(root)
    found = [one["a"] for one in every if isinstance(one, dict) and "a" in one]
    assert sorted(map(repr, screening.named(root, "a"))) == sorted(map(repr, found))


# Where steps run out


def test_rules_whose_steps_run_out_are_suspected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What could not be finished is left to the judge."""
    calls = []

    def search(_run: Run, *_sought: object) -> None:
        calls.append(1)
        if len(calls) > stop_after:
            raise StoppedError

    monkeypatch.setattr(Run, "search", search)
    stop_after = 0
    assert _screen().suspects(Run(SOUND.form, DAY)) == _screen().rules
    stop_after, calls[:] = 10**6, []
    _screen().suspects(Run(SOUND.form, DAY))
    stop_after, calls[:] = len(calls) - 1, []
    some = _screen().suspects(Run(SOUND.form, DAY))
    assert set() < some < _screen().rules
