"""Edits that mend a word: where they are offered, and that they mend."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_up import SAMPLE, rendered

from privlint import check
from privlint.model import Edit, Fix, Position
from privlint.structure import _terms

if TYPE_CHECKING:
    from privlint.model import Finding

DAY = date(2026, 11, 22)
KINDS = {"key-misspelt", "value-misspelt", "form-in-words"}
PURPOSE = "privlint: 1\npurposes:\n  - id: news\n    name: Nieuwsbrief\n"


def _found(text: str, file: str = "privacy.yaml") -> list[Finding]:
    return [one for one in check(text.encode(), file, as_of=DAY) if one.name in KINDS]


def _mended(text: str, fix: Fix) -> str:
    """Return *text* with the edits of *fix*, from the last to the first."""
    lines = text.splitlines(keepends=True)
    for edit in reversed(fix.edits):
        assert edit.start.line == edit.end.line, "words stand on one line"
        line = lines[edit.start.line - 1]
        before, after = line[: edit.start.column - 1], line[edit.end.column - 1 :]
        lines[edit.start.line - 1] = f"{before}{edit.text}{after}"
    return "".join(lines)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("legal_basis: toestemming", "legal_basis: consent"),
        ("legal_basis: 'toestemming'  # ja", "legal_basis: 'consent'  # ja"),
        ('legal_basis: "toestemming"', 'legal_basis: "consent"'),
        ("rechtsgrond: consent", "legal_basis: consent"),
        ("legal_bassis: consent", "legal_basis: consent"),
        ('"legal_bassis": consent', '"legal_basis": consent'),
        ("retention: {period: vier weken}", "retention: {period: P4W}"),
        ("retention: {period: zeven jaar}", "retention: {period: P7Y}"),
        ("legal_basis: [consent, overeenkomst]", "legal_basis: [consent, contract]"),
    ],
)
def test_a_word_is_replaced_by_what_is_meant(written: str, expected: str) -> None:
    """Only the word changes: quotes, comments and what is around it stay."""
    text = f"{PURPOSE}    {written}\n"
    (finding,) = _found(text)
    assert finding.fix is not None
    assert finding.fix.safe
    assert _mended(text, finding.fix) == f"{PURPOSE}    {expected}\n"
    assert _found(_mended(text, finding.fix)) == []


@pytest.mark.parametrize(
    "written",
    [
        "legal_basis: !!str toestemming",
        "legal_basis: &a toestemming",
        'legal_basis: "toe\\x73temming"',
        "legal_basis: |-\n      toestemming",
        "legal_basis: >-\n      toestemming",
        "retention: {period: vier\n      weken}",
        "? legal_bassis\n    : consent\n    x-a: &b toestemming\n    retention: *b",
    ],
)
def test_what_is_written_in_another_way_is_left_to_people(written: str) -> None:
    """A fix that may break a file is none."""
    found = _found(f"{PURPOSE}    {written}\n")
    assert found
    unsure = [one for one in found if one.fix and one.name != "key-misspelt"]
    assert unsure == []


def test_json_keeps_its_quotes() -> None:
    """In JSON a word without quotes would be no JSON."""
    said = {"privlint": 1, "purposes": [{"id": "a", "legal_basis": "toestemming"}]}
    text = json.dumps(said, indent=1)
    (finding,) = _found(text, "privacy.json")
    assert finding.fix is not None
    mended = json.loads(_mended(text, finding.fix))
    assert mended["purposes"][0]["legal_basis"] == "consent"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_fix_mends_what_it_is_for(data: st.DataObject) -> None:
    """Of every Dutch and English word that is known, in any quotes and any place."""
    word = data.draw(st.sampled_from(sorted(_terms()["values"])))
    quote = data.draw(st.sampled_from(["", "'", '"']))
    field = data.draw(st.sampled_from(["legal_basis", "data_subjects", "tags", "role"]))
    text = f"{PURPOSE}    {field}: {quote}{word}{quote}\n"
    for finding in _found(text):
        if finding.fix:
            again = {
                (one.name, one.identity) for one in _found(_mended(text, finding.fix))
            }
            assert (finding.name, finding.identity) not in again


def test_fixes_are_in_the_reports_for_programs() -> None:
    """JSON has the edits, SARIF the replacements; other findings have none."""
    from privlint.records import replace

    first, *others = SAMPLE.findings
    edit = Edit(Position(3, 5), Position(3, 9), "consent")
    report = replace(SAMPLE, findings=(replace(first, fix=Fix((edit,))), *others))
    told = json.loads(rendered("json", report))["findings"]
    assert told[0]["fix"] == {
        "edits": [
            {
                "end": {"column": 9, "line": 3},
                "start": {"column": 5, "line": 3},
                "text": "consent",
            }
        ],
        "safe": True,
    }
    assert [one["fix"] for one in told[1:]] == [None] * len(others)
    results = json.loads(rendered("sarif", report))["runs"][0]["results"]
    (change,) = results[0]["fixes"][0]["artifactChanges"]
    assert change == {
        "artifactLocation": {"uri": "privacy.yaml"},
        "replacements": [
            {
                "deletedRegion": {
                    "endColumn": 9,
                    "endLine": 3,
                    "startColumn": 5,
                    "startLine": 3,
                },
                "insertedContent": {"text": "consent"},
            }
        ],
    }
    assert not any("fixes" in one for one in results[1:])
