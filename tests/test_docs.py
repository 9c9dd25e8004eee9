"""The generated pages: fresh, complete, and without links to nowhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import coverage_page
import pytest
import rule_pages
import write

from privlint import shipped
from privlint.citations import citation
from privlint.model import LANGUAGES
from privlint.outline import Line, outline
from privlint.rulebook import listed

if TYPE_CHECKING:
    from privlint.rulebook import Entry, Rulebook


LINK = re.compile(r"\]\(([^()#:]+\.md)(?:#([a-z0-9]+))?\)")


def test_the_pages_are_fresh() -> None:
    """Every page is what its source says, and none is left of an older source."""
    assert write.stale(write.pages()) == []


def test_every_provision_and_every_duty_is_decided(book: Rulebook) -> None:
    """Each has a rule or a reason, and each rule and citation has its row."""
    found = coverage_page.read(write.ROOT, book)
    assert list(found.undecided()) == []


def test_what_is_undecided_is_told(book: Rulebook) -> None:
    """Without its rules a provision and a duty are missed; a strange rule is too."""
    found = coverage_page.read(write.ROOT, book)
    without = [
        entry
        for entry in found.entries
        if not any(law.startswith("GDPR 12(5)") for law in listed(entry["law"]))
        and coverage_page.duty_of(str(entry["code"])) != "COO002"
    ]
    strange = {**without[0], "code": "XYZ901", "law": ["GDPR 60(1)"]}
    changed = coverage_page.Coverage((*without, strange), found.plan, found.codes)
    assert list(changed.undecided()) == [
        "GDPR 12(5): no rule and no reason",
        "RGT007: no rule and no reason",
        "COO002: no rule and no reason",
        "XYZ901: a rule of no duty",
        "XYZ901 cites GDPR 60(1), which has no row",
    ]


def test_a_citation_lies_within_its_provision() -> None:
    """A part is within the whole, and a neighbour with the same start is not."""
    assert [
        coverage_page.within("GDPR 13(1)(a)", place)
        for place in (
            "GDPR 13(1)(a)",
            "GDPR 13(1)",
            "GDPR 13",
            "GDPR 1",
            "GDPR 13(1)(b)",
        )
    ] == [True, True, True, False, False]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_stands_on_the_page_of_its_topic(
    book: Rulebook, language: str
) -> None:
    """A rule has one place, and both indexes lead to it."""
    pages = dict(rule_pages.pages(book, language))
    for entry in book.entries:
        code, topic = str(entry["code"]), str(entry["topic"])
        link = f"({topic}.md#{code.lower()})"
        assert pages[f"{topic}.md"].count(f'<a id="{code.lower()}"></a>') == 1
        assert pages["index.md"].count(link) == 1 + len(set(listed(entry["law"])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_citation_is_in_the_index(book: Rulebook, language: str) -> None:
    """A reader finds each article that a rule cites, in the words of the language."""
    index = dict(rule_pages.pages(book, language))["index.md"].replace("\\", "")
    missing = {
        law
        for entry in book.entries
        for law in listed(entry["law"])
        if f"- {citation(law, book.acts).text.said(language)}: [" not in index
    }
    assert missing == set()


def test_every_link_between_pages_leads_somewhere() -> None:
    """Each link to a page of rules names a page and a place that are there."""
    pages = {
        place: text for place, text in write.pages().items() if place.suffix == ".md"
    }
    for place, text in pages.items():
        for target, anchor in re.findall(
            r"\]\(([^()#:]+\.md)(?:#([a-z0-9]+))?\)", text
        ):
            goal = (place.parent / target).resolve()
            assert goal in pages or goal.is_file()
            if anchor:
                assert f'<a id="{anchor}"></a>' in pages[goal]


def test_topics_have_names_in_both_languages(book: Rulebook) -> None:
    """No folder of rules is without a name, and no name without a folder."""
    assert set(rule_pages.TOPICS) == {str(entry["topic"]) for entry in book.entries}


DIFFERENT = "ten minste 1 en ten hoogste 3 `retention[*]` met een verschil in `period`:"
OUTLINES: list[
    tuple[dict[str, object], list[tuple[int, str]], list[tuple[int, str]]]
] = [
    (
        {"for": "$", "require": {"given": ["controller.name", "rights"]}},
        [
            (0, "For the whole declaration"),
            (0, "this must hold:"),
            (1, "`controller.name` is filled in"),
            (1, "`rights` is filled in"),
        ],
        [
            (0, "Voor de hele verklaring"),
            (0, "moet gelden:"),
            (1, "`controller.name` is ingevuld"),
            (1, "`rights` is ingevuld"),
        ],
    ),
    (
        {
            "for": ["purposes[*]", "rights.*"],
            "when": {"role": ["controller", "both"], "not": {"public_task": True}},
            "require": {
                "any": [
                    {"missing": "period"},
                    {"period": {"at_most": "P1M"}, "law": "AWR 52"},
                ]
            },
        },
        [
            (0, "For each `purposes[*]` or `rights.*`"),
            (0, "for which:"),
            (1, "`role` is `controller` or `both`"),
            (1, "not: `public_task` is `true`"),
            (0, "this must hold:"),
            (1, "at least one of these:"),
            (2, "`period` is not filled in"),
            (2, "all of these:"),
            (3, "`period` is never longer than `P1M`"),
            (3, "`law` is `AWR 52`"),
        ],
        [
            (0, "Voor elke `purposes[*]` of `rights.*`"),
            (0, "waarvoor geldt:"),
            (1, "`role` is `controller` of `both`"),
            (1, "niet: `public_task` is `true`"),
            (0, "moet gelden:"),
            (1, "ten minste een van deze:"),
            (2, "`period` is niet ingevuld"),
            (2, "al deze:"),
            (3, "`period` is nooit langer dan `P1M`"),
            (3, "`law` is `AWR 52`"),
        ],
    ),
    (
        {
            "for": "purposes[*]",
            "require": {
                "some": {"of": "data[*]", "follow": "data_categories"},
                "not": {"any": [{"a": 1}, {"b": {"mentions": [{"exact": "X"}]}}]},
                "count": {
                    "of": "retention[*]",
                    "by": ["period"],
                    "min": 1,
                    "max": 3,
                    "where": {"given": "period", "this": {"is_not": "x"}},
                },
            },
        },
        [
            (0, "For each `purposes[*]`"),
            (0, "this must hold:"),
            (1, "at least one `data[*]` (in `data_categories`)"),
            (1, "none of these:"),
            (2, "`a` is `1`"),
            (2, "`b` has one of the words 'X'"),
            (1, "at least 1 and at most 3 `retention[*]` that differ in `period`:"),
            (2, "`period` is filled in"),
            (2, "the value itself is something other than `x`"),
        ],
        [
            (0, "Voor elke `purposes[*]`"),
            (0, "moet gelden:"),
            (1, "ten minste één `data[*]` (in `data_categories`)"),
            (1, "geen van deze:"),
            (2, "`a` is `1`"),
            (2, "`b` bevat een van de woorden 'X'"),
            (1, DIFFERENT),
            (2, "`period` is ingevuld"),
            (2, "de waarde zelf is iets anders dan `x`"),
        ],
    ),
    (
        {"for": "a", "require": {"not": {"b": 1, "c": 2}}},
        [
            (0, "For each `a`"),
            (0, "this must hold:"),
            (1, "not all of these at once:"),
            (2, "`b` is `1`"),
            (2, "`c` is `2`"),
        ],
        [
            (0, "Voor elke `a`"),
            (0, "moet gelden:"),
            (1, "niet al deze tegelijk:"),
            (2, "`b` is `1`"),
            (2, "`c` is `2`"),
        ],
    ),
]


@pytest.mark.parametrize(("entry", "english", "dutch"), OUTLINES)
def test_conditions_are_said_in_words(
    entry: Entry, english: list[tuple[int, str]], dutch: list[tuple[int, str]]
) -> None:
    """Every kind of condition has its line, at the depth where it belongs."""
    assert list(outline(entry, "en")) == [Line(*one) for one in english]
    assert list(outline(entry, "nl")) == [Line(*one) for one in dutch]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_can_be_said_in_words(book: Rulebook, language: str) -> None:
    """No shipped rule has a condition without words."""
    for entry in book.entries:
        lines = list(outline(entry, language))
        assert lines[0].depth == 0
        assert all(line.text for line in lines)


def test_shipped_rules_are_those_of_the_pages(book: Rulebook) -> None:
    """The pages are written from the rule files that this checkout ships."""
    assert shipped.read().entries == book.entries
