"""The labels of the published statements, and how tools are scored by them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks import statements
from benchmarks.statements import Label, Labels, Report, Verdict, Wanted

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "benchmarks" / "labels.yaml").read_text("utf-8")
LISTS = yaml.safe_load(TEXT)
DUTIES = yaml.safe_load((ROOT / "docs" / "coverage.yaml").read_text("utf-8"))["duties"]
LABELS = statements.labelled(TEXT)
KEYS = {
    "must": ({"duty", "severity", "confidence", "what"}, {"or", "where"}),
    "may": ({"duty"}, {"where"}),
    "must_not": ({"duty", "why"}, {"where", "as"}),
}
"""The keys that a row has, and those that it may have."""
LEAST = {
    "mkb-servicedesk": 38,
    "mkb-serviceshop": 24,
    "it-services-best": 27,
    "koel-ict": 29,
    "mikro-groep": 31,
}
"""So many rows of `must` privlint finds at their place at least."""

# A statement with three faults at four places, of which one tool says seven things.
FAULTS = Labels(
    must=(
        Label("PUR003", ("PUR004",), (3, "[id=one]"), "error", 0.9, "no basis"),
        Label("PUR003", (), ("[id=two]",), "warning", 0.6, "no second basis"),
        Label("RGT001", (), ("erasure",), "error", 0.5, "no erasure"),
        Label("CMP001", (), (), "warning", 0.4, "no authority"),
    ),
    may=(Label("DOC003"), Label("RET002", (), (8,))),
    must_not=(
        Label("PUR003", (), ("[id=three]",), said="has a basis"),
        Label("CMP001", (), (), "error", said="a warning at most"),
        Label("PUR004", (), ("text",), said="asked for at line 3"),
        Label("TRF001", (), (), said="no country"),
    ),
)
SAYS = (
    Report("PUR004", "no basis", "error", 3, "text"),
    Report("PUR003", "no basis", "error", 0, "/purposes[id=three]/legal_basis"),
    Report("CMP001", "no authority", "error", 0, "/complaints"),
    Report("DOC003", "old", "warning", 0, "/statement"),
    Report("RET002", "vague", "warning", 9, "text"),
    Report("RGT001", "no access", "error", 0, "/rights/access"),
    Report("TRF001", "abroad", "info", 0, "/recipients"),
)
VERDICTS = (
    *(Verdict.HIT, Verdict.FALSE, Verdict.FALSE, Verdict.MAY),
    *(Verdict.UNLABELLED, Verdict.UNLABELLED, Verdict.FALSE),
)


@pytest.fixture(scope="module", name="score")
def _score() -> statements.Score:
    """Return how well privlint does at the level of places."""
    reports = statements.privlint_reports(LABELS)
    return statements.scored(LABELS, reports, statements.places)


@pytest.mark.parametrize("name", LISTS)
def test_labels_are_well_formed(name: str) -> None:
    """Every row has its keys and no others, with values that can be."""
    assert set(LISTS[name]) == set(KEYS)
    for kind, (needed, possible) in KEYS.items():
        for row in LISTS[name][kind]:
            whole: dict[str, Any] = {"duty": row} if isinstance(row, str) else row
            assert (kind, needed - set(whole)) == (kind, set())
            assert (kind, set(whole) - needed - possible) == (kind, set())
            said = whole.get("what", whole.get("why", "A sentence."))
            assert (said[0].islower(), said[-1] in ".?") == (False, True)
            assert 0 < whole.get("confidence", 1) <= 1
            level = whole.get("severity", whole.get("as", "info"))
            assert level in statements.SEVERITIES


@pytest.mark.parametrize("name", LISTS)
def test_every_duty_of_a_label_is_one_that_is_known(name: str) -> None:
    """Labels name duties as the page on coverage lists them."""
    lists = LABELS[name]
    rows = (*lists.must, *lists.may, *lists.must_not)
    named = {duty for row in rows for duty in (row.duty, *row.others)}
    assert named - set(DUTIES) == set()


@pytest.mark.parametrize("name", LISTS)
def test_every_line_of_a_label_holds_words(name: str) -> None:
    """A line that a label quotes is a line of the text, and not an empty one."""
    text = (ROOT / "examples" / name / statements.TEXT).read_text("utf-8")
    lines = dict(enumerate(text.split("\n"), 1))
    lists = LABELS[name]
    quoted = {
        place
        for row in (*lists.must, *lists.may, *lists.must_not)
        for place in row.where
        if isinstance(place, int)
    }
    assert [one for one in sorted(quoted) if not lines.get(one, "").strip()] == []


@pytest.mark.parametrize("name", LISTS)
def test_no_label_takes_back_what_another_says(name: str) -> None:
    """What is never to be reported of a statement is not to be reported there too."""
    lists = LABELS[name]
    never = {row.duty for row in lists.must_not if not row.where and not row.severity}
    asked = {row.duty for row in lists.must} | {
        row.duty for row in lists.may if not row.where
    }
    assert never & asked == set()


def test_a_report_is_judged_by_its_duty_its_place_and_its_severity() -> None:
    """A hit comes before a false alarm, and before both what is said too gravely."""
    verdicts = tuple(statements.judged(FAULTS, one)[0] for one in SAYS)
    assert verdicts == VERDICTS


def test_a_false_alarm_may_be_one_only_when_reported_gravely() -> None:
    """What is wrong as an error can be right as a warning."""
    mild = Report("CMP001", "no authority", "warning", 0, "/complaints")
    assert statements.judged(FAULTS, mild) == (Verdict.HIT, "no authority")
    grave = Report("CMP001", "no authority", "error", 0, "/complaints")
    assert statements.judged(FAULTS, grave) == (Verdict.FALSE, "a warning at most")


def test_places_are_scored_by_rows_and_by_reports() -> None:
    """One row of four is found; three of seven reports are false, two unlabelled."""
    score = statements.places("made up", FAULTS, SAYS)
    assert [one.found for one in score.wanted] == [True, False, False, False]
    assert score.recall() == 1 / 4
    assert score.recall(weighted=True) == 0.9 / (0.9 + 0.6 + 0.5 + 0.4)
    assert (score.recall("error"), score.recall("warning")) == (1 / 2, 0)
    assert (score.recall("info"), score.of("another").precision()) == (None, None)
    assert score.precision() == 1 / (1 + 3)
    assert score.precision(strict=True) == 1 / (1 + 3 + 2)
    assert [score.count(one) for one in Verdict] == [1, 3, 2, 1]


def test_duties_are_scored_once_each_wherever_they_are_reported() -> None:
    """A duty at an unlabelled place is found; one that is only a false alarm is not."""
    score = statements.duties("made up", FAULTS, SAYS)
    basis = Label("PUR003", ("PUR004",), (3, "[id=one]"), "error", 0.9, "no basis")
    assert score.wanted == (
        Wanted("made up", basis, found=True),
        Wanted("made up", FAULTS.must[2], found=True),
        Wanted("made up", FAULTS.must[3], found=False),
    )
    assert {one.report.duty: one.verdict for one in score.said} == {
        "PUR004": Verdict.HIT,
        "PUR003": Verdict.FALSE,
        "CMP001": Verdict.FALSE,
        "DOC003": Verdict.MAY,
        "RET002": Verdict.UNLABELLED,
        "RGT001": Verdict.HIT,
        "TRF001": Verdict.FALSE,
    }
    assert score.precision() == 2 / (2 + 3)
    assert score.precision(strict=True) == 2 / (2 + 3 + 1)


def test_a_report_on_the_whole_text_finds_a_duty_at_every_place() -> None:
    """A tool without places finds all of a duty, and is blamed for no single place."""
    whole = Report("PUR003", "no word of it")
    score = statements.places("made up", FAULTS, [whole])
    assert [one.found for one in score.wanted] == [True, True, False, False]
    assert [one.verdict for one in score.said] == [Verdict.HIT]


def test_words_are_searched_in_the_texts() -> None:
    """The search tells which words it missed, and the line of those it found."""
    said = statements.search_reports(["koel-ict"])["koel-ict"]
    found = {(one.duty, one.line) for one in said}
    assert {("RGT001", 0), ("PUR013", 0), ("CLM004", 47)} <= found
    assert ("CMP001", 0) not in found


@pytest.mark.parametrize("name", LEAST)
def test_privlint_finds_at_least_what_it_found(
    score: statements.Score, name: str
) -> None:
    """No change of a rule loses what the readers say is to be reported."""
    rows = score.of(name).wanted
    assert sum(one.found for one in rows) >= LEAST[name]


def test_privlint_raises_no_false_alarm(score: statements.Score) -> None:
    """Nothing is reported of which the readers say that it is wrong."""
    alarms = [one for one in score.said if one.verdict is Verdict.FALSE]
    assert alarms == []


def test_the_scores_can_be_read_by_programs(
    score: statements.Score, capsys: pytest.CaptureFixture[str]
) -> None:
    """As JSON the script says what it says in its table, with the misses in full."""
    assert statements.main(["--json"]) == 0
    said = json.loads(capsys.readouterr().out)["scores"]["privlint, places"]
    missed = sum(not one.found for one in score.wanted)
    assert (said["all"]["recall"], len(said["lists"]["missed"])) == (
        score.recall(),
        missed,
    )
    assert statements.main([]) == 0
    table = capsys.readouterr().out
    assert f"privlint, places: missed, {missed}\n" in table
