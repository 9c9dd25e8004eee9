"""Messages: what their placeholders become."""

from __future__ import annotations

from datetime import date

import pytest
from asked import found, rule, scope

from privlint.language import durations, messages, words
from privlint.language.tests import Scope
from privlint.language.vocabulary import Vocabulary
from privlint.model import Text
from privlint.shape import Shape

TEXTS = {"title": "t", "why": "w", "mend": "m {field}"}


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [
        (None, "–", "–"),
        ([], "–", "–"),
        (True, "ja", "yes"),
        (False, "nee", "no"),
        (3, "3", "3"),
        (date(2027, 1, 30), "30 januari 2027", "30 January 2027"),
        (durations.parse("P2Y"), "2 jaar", "2 years"),
        (("a", "b"), "a, b", "a, b"),
        ({"id": "orders"}, "orders", "orders"),
        ({"x": 1}, "…", "…"),
        (Text("ja", "yes"), "ja", "yes"),
        ("a\x1b[31m\n\u202eb", "a [31m b", "a [31m b"),
        ("x" * 200, "x" * 79 + "…", "x" * 79 + "…"),
    ],
)
def test_values_are_said_shortly_and_safely(value: object, nl: str, en: str) -> None:
    """Dates and durations are words; texts are one short line without controls."""
    assert (messages.shown(value, "nl"), messages.shown(value, "en")) == (nl, en)


def test_every_placeholder_is_filled() -> None:
    """The known words and paths of a message become what they stand for."""
    text = "{label}|{path}|{field}|{value}|{expected}|{near}|{because}|{$.role}|{name}"
    asked = rule(
        select="purposes[*].data[*]",
        when={"some": {"of": "$.recipients[*]"}},
        require={"this": {"found_in": "$.data_categories[*].id"}},
        en={**TEXTS, "message": text},
        nl={**TEXTS, "message": text},
    )
    declaration = """\
role: both
purposes: [{id: orders, data: [contakt]}]
data_categories: [{id: contact}]
recipients: [{id: a}, {id: b}, {id: c}, {id: d}]
"""
    (one,) = found(asked, declaration)
    assert one.message.en == (
        "orders|purposes[0].data[0]|data|contakt|–|contact|a, b, c (+1)|both|–"
    )
    assert one.mend.en == "m data"


def test_absent_speaks_of_what_is_missing() -> None:
    """Where the node is missing, `absent` is said instead of `message`."""
    texts = {**TEXTS, "message": "wrong", "absent": "missing"}
    asked = rule(select="purposes[*]", require={"name": "x"}, en=texts, nl=texts)
    said = [
        one.message.en for one in found(asked, "purposes: [{id: a}, {id: b, name: y}]")
    ]
    assert said == ["missing", "wrong"]


def test_a_wrong_placeholder_is_refused() -> None:
    """A placeholder is a known word or a field, and nothing is executed."""
    narrow = Scope(
        (Shape({}, {"id": Shape({})}),), (Shape({}, {}),), Vocabulary({}, {})
    )
    for text in ("{a.__class__}", "{0}", "{lable}", "{id!r}"):
        with pytest.raises(messages.TemplateError):
            messages.template(text, narrow)
    with pytest.raises(messages.TemplateError, match=r"did you mean `\{label\}`"):
        messages.template("{lable}", narrow)
    with pytest.raises(messages.TemplateError, match="at most 1000"):
        messages.template("x" * 1001, scope())


@pytest.mark.parametrize(
    ("word", "known", "expected"),
    [
        ("legal_bases", ["legal_basis", "law"], "legal_basis"),
        ("Legal-Basis", ["legal_basis"], "legal_basis"),
        ("zzz", ["legal_basis"], None),
    ],
)
def test_near_finds_what_is_meant(
    word: str, known: list[str], expected: str | None
) -> None:
    """A slip gives the known word, something else nothing."""
    assert words.near(word, known) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("mikro", "mirko", 1),
        ("abc", "abc", 0),
        ("abc", "abxd", 2),
        ("a", "abcd", 3),
        ("abcd", "wxyz", 3),
    ],
)
def test_distance_counts_slips(one: str, other: str, expected: int) -> None:
    """A swap of neighbours is one slip; beyond two it is not counted."""
    assert words.distance(one, other, 2) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.mikro.nl:8080/a?b#c", "mikro.nl"),
        ("mailto:info@mikro.nl", "mikro.nl"),
        ("info@Mikro.NL", "mikro.nl"),
        ("mikro.nl/x", "mikro.nl"),
        ("no address", ""),
        ("localhost", ""),
        ("#", ""),
    ],
)
def test_an_address_has_a_host(address: str, expected: str) -> None:
    """URLs, e-mail addresses and bare domains give their host."""
    assert words.host(address) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("mikro.nl", "mikro"),
        ("a.mikro.nl", "mikro"),
        ("shop.co.uk", "shop"),
        ("x", "x"),
    ],
)
def test_a_host_has_a_name_that_its_owner_chose(name: str, expected: str) -> None:
    """The label under the public ending is the owner's."""
    assert words.label(name) == expected
