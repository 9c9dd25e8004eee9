"""Conditions, quantifiers and places of findings."""

from __future__ import annotations

import pytest
from asked import found, places, rule

PURPOSES = """\
purposes:
  - id: orders
    legal_basis: contract
    data: [contact]
  - id: news
    tags: [marketing]
    data: [contact, health]
data_categories:
  - id: contact
  - id: health
    kind: special
"""


@pytest.mark.parametrize(
    ("require", "expected"),
    [
        ({"given": "legal_basis"}, [(5, 5, "fails at purposes[1].legal_basis")]),
        ({"missing": "tags"}, [(6, 5, "fails at purposes[1].tags")]),
        ({"id": "orders"}, [(5, 9, "fails at purposes[1].id")]),
        ({"id": ["orders", "news"]}, []),
        ({"id": {"is_not": "news"}}, [(5, 9, "fails at purposes[1].id")]),
        (
            {"name": "x"},
            [(2, 5, "fails at purposes[0].name"), (5, 5, "fails at purposes[1].name")],
        ),
        ({"not": {"id": "news"}}, [(5, 5, "fails at purposes[1]")]),
        ({"any": [{"given": "legal_basis"}, {"given": "tags"}]}, []),
        (
            {"any": [{"given": "retention"}, {"id": "orders"}]},
            [(5, 5, "fails at purposes[1]")],
        ),
        ({"all": [{"given": "id"}, {"given": "data"}]}, []),
        (
            {"some": {"of": "legal_basis[*]", "where": {"basis": "contract"}}},
            [(5, 5, "fails at purposes[1].legal_basis")],
        ),
        (
            {"every": {"of": "data[*]", "where": {"this": "contact"}}},
            [(7, 21, "fails at purposes[1].data[1]")],
        ),
        (
            {"none": {"of": "data[*]", "where": {"this": "health"}}},
            [(7, 21, "fails at purposes[1].data[1]")],
        ),
        (
            {
                "none": {
                    "of": "data[*]",
                    "follow": "data_categories",
                    "where": {"kind": "special"},
                }
            },
            [(7, 21, "fails at purposes[1].data[1]")],
        ),
        (
            {"count": {"of": "data[*]", "max": 1}},
            [(7, 5, "fails at purposes[1].data")],
        ),
        ({"count": {"of": "data[*]", "min": 1}}, []),
        (
            {"$.data_categories": {"includes": ["x"]}},
            [(8, 1, "fails at data_categories")],
        ),
    ],
)
def test_a_failing_leaf_is_the_place(
    require: dict[str, object], expected: list[tuple[int, int, str]]
) -> None:
    """Each kind of condition reports where it fails, present or missing."""
    assert places(rule(select="purposes[*]", require=require), PURPOSES) == expected


@pytest.mark.parametrize(
    ("when", "ids"),
    [
        ({"given": "legal_basis"}, ["orders"]),
        ({"missing": "legal_basis"}, ["news"]),
        ({"not": {"given": "legal_basis"}}, ["news"]),
        ({"name": {"is_not": "x"}}, []),
        ({"not": {"name": "x"}}, ["orders", "news"]),
        ({"some": {"of": "nothing[*]"}}, []),
        ({"every": {"of": "nothing[*]", "where": {"a": 1}}}, ["orders", "news"]),
        ({"none": {"of": "nothing[*]"}}, ["orders", "news"]),
        ({"count": {"of": "nothing[*]", "max": 0}}, ["orders", "news"]),
        ({"count": {"of": "tags[*]", "min": 1, "max": 3}}, ["news"]),
        ({"any": [{"id": "orders"}, {"id": "news"}]}, ["orders", "news"]),
        ({"all": [{"id": "orders"}, {"given": "tags"}]}, []),
        (
            {
                "some": {
                    "of": "data[*]",
                    "follow": "data_categories",
                    "where": {"kind": "special"},
                }
            },
            ["news"],
        ),
        ({"role": "controller"}, ["orders", "news"]),
        ({"$.role": "controller"}, ["orders", "news"]),
    ],
)
def test_absence_makes_a_test_false_and_a_quantifier_empty(
    when: dict[str, object], ids: list[str]
) -> None:
    """What is missing fails every test, and satisfies every `every` and `none`."""
    asked = rule(select="purposes[*]", when=when, require={"x-never": True})
    named = [one.identity for one in found(asked, PURPOSES)]
    assert named == [f"/purposes[id={name}]/x-never" for name in ids]


def test_one_finding_for_each_place() -> None:
    """Two failing leaves at one place are one finding."""
    require = {"all": [{"given": "retention"}, {"given": ["retention", "name"]}]}
    text = "purposes:\n  - id: a\n"
    assert [
        one[2] for one in places(rule(select="purposes[*]", require=require), text)
    ] == [
        "fails at purposes[0].retention",
        "fails at purposes[0].name",
    ]


def test_the_first_failing_test_of_a_field_speaks() -> None:
    """A field with several failing tests gets one finding."""
    require = {"id": {"is": "x", "in": ["y"], "longer_than": 99}}
    assert (
        len(found(rule(select="purposes[*]", require=require), "purposes: [{id: a}]"))
        == 1
    )


def test_unique_reports_each_later_one_and_shows_the_first() -> None:
    """The second of two equal ids is the finding, the first is related."""
    text = "purposes:\n  - id: a\n  - id: b\n  - id: a\n"
    (one,) = found(rule(select="purposes[*]", require={"id": {"unique": True}}), text)
    assert (one.location.start.line, one.related[0].start.line) == (4, 2)


def test_at_and_once_choose_the_place() -> None:
    """`at` reports another node, `once` only the first."""
    asked = rule(select="purposes[*]", require={"x-never": 1}, at="id", once=True)
    assert places(asked, PURPOSES) == [(2, 9, "fails at purposes[0].x-never")]


def test_several_paths_may_be_judged_by_one_rule() -> None:
    """`for` takes a list of paths."""
    asked = rule(
        select=["purposes[*]", "data_categories[*]"], require={"id": {"in": ["x"]}}
    )
    assert [line for line, _column, _text in places(asked, PURPOSES)] == [2, 5, 9, 10]


def test_two_stars_reach_every_text() -> None:
    """`**.quote` selects that field at any depth."""
    text = """\
purposes:
  - id: a
    quote: one
    legal_basis: {basis: contract, quote: two}
"""
    asked = rule(select="**.quote[*]", require={"this": "one"})
    assert places(asked, text) == [
        (4, 43, "fails at purposes[0].legal_basis[0].quote[0]")
    ]


def test_no_rule_judges_a_node_with_a_wrong_shape() -> None:
    """A misspelt key silences the rules that look for the right one, and no others."""
    text = "purposes:\n  - id: a\n    legal_bases: contract\n  - id: b\n"
    basis = rule(select="purposes[*]", require={"given": "legal_basis"})
    name = rule(select="purposes[*]", require={"given": "name"})
    assert places(basis, text) == [(4, 5, "fails at purposes[1].legal_basis")]
    assert [one[0] for one in places(name, text)] == [2, 4]


def test_a_wrong_list_silences_what_is_asked_of_its_items() -> None:
    """A quantifier over a list whose shape is wrong says nothing."""
    text = "purposes:\n  - id: a\n    legal_basis: because\n  - id: b\n"
    some = {"some": {"of": "legal_basis[*]", "where": {"given": "basis"}}}
    asked = rule(select="purposes[*]", require=some)
    assert places(asked, text) == [(4, 5, "fails at purposes[1].legal_basis")]


def test_a_wrong_value_is_not_judged_below_either() -> None:
    """Nothing is said of the parts of a node whose shape is wrong."""
    text = "purposes:\n  - id: a\n    legal_basis: [{basis: because}, contract]\n"
    asked = rule(select="purposes[*].legal_basis[*]", require={"basis": "consent"})
    assert places(asked, text) == [(3, 37, "fails at purposes[0].legal_basis[1].basis")]


def test_text_is_found_at_its_words() -> None:
    """A phrase in the published text is reported where it stands."""
    asked = rule(select="statement.text[*]", require={"text": {"avoids": "colours"}})
    statement = "Title\n\nSome words. The deep\nblue sea.\n\nNothing here."
    assert [
        (one.location.file, one.location.start.line, one.location.start.column)
        for one in found(asked, "statement: {file: x.txt}\n", statement)
    ] == [("statement.txt", 3, 17)]


def test_words_of_a_condition_can_be_the_place() -> None:
    """`at: text` puts the finding on the words that made the rule apply."""
    asked = rule(
        select="statement.text[*]",
        when={"text": {"mentions": "colours"}},
        require={"$.x-colours": True},
        at="text",
        once=True,
        en={"title": "t", "message": "says {words}", "why": "w", "mend": "m"},
    )
    text = "It is red.\n\nAnd deep green."
    assert [
        (one.location.start.column, one.message.en)
        for one in found(asked, "statement: {file: x.txt}\n", text)
    ] == [(7, "says red")]
