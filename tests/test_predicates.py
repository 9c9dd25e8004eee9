"""The tests of the rule language, one after the other."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from asked import DAY, holds, scope
from hypothesis import given
from hypothesis import strategies as st

from privlint.language import phrases, spoken
from privlint.language.run import Run
from privlint.language.tests import TESTS, ArgumentError, Scope
from privlint.language.vocabulary import Phrases
from privlint.rulebook import vocabulary
from privlint.shape import OPEN

ROOT = {
    "controller": {"name": "Mikro Groep B.V.", "website": "https://www.mikro.nl/x"},
    "recipients": [{"id": "a", "name": "Mollie"}, {"id": "b"}],
    "country": "NL",
    "date": "2026-01-31",
    "counts": "working_days",
    "authority": "de Autoriteit Persoonsgegevens (AP)",
    "parties": [{"name": "X"}, {"name": "Autoriteit Persoonsgegevens"}],
}
AP = "Klaag bij de autoriteit persoonsgegevens."
SUPPLIERS: dict[str, dict[str, object]] = {
    "suppliers": {
        "match": "words",
        "rows": [
            {"key": "mail", "values": ["Mailchimp", "Intuit"]},
            {"key": "mail", "values": ["Mandrill"]},
            {"key": "pay", "values": ["Mollie", "Mollie B.V."]},
            {"key": "old", "values": ["Oldsoft"], "effective_until": "2025-12-31"},
        ],
    }
}


@pytest.mark.parametrize(
    ("test", "argument", "value", "expected"),
    [
        ("is", True, True, True),
        ("is", True, "true", False),
        ("is", 1, True, False),
        ("is", 1, 1.0, False),
        ("is_not", "a", "b", True),
        ("is_not", "a", "a", False),
        ("in", ["a", 1], 1, True),
        ("in", ["a", 1], "1", False),
        ("not_in", ["a"], "b", True),
        ("not_in", ["a"], "a", False),
        ("includes", ["a"], ["b", "a"], True),
        ("includes", ["a"], ["b"], False),
        ("includes", ["a"], "a", False),
        ("includes_all", ["a", "b"], ["b", "a", "c"], True),
        ("includes_all", ["a", "b"], ["b"], False),
        ("includes_all", ["a"], "a", False),
        ("distinct", True, ["a", "b", 1, 1], True),
        ("distinct", True, ["a b", "b", "A  b"], False),
        ("distinct", True, "aa", True),
        ("excludes", ["a"], ["b"], True),
        ("excludes", ["a"], ["b", "a"], False),
        ("excludes", ["a"], "a", True),
        ("min", 2, 2, True),
        ("min", 2, 1, False),
        ("min", 0, True, False),
        ("min", 0, "3", False),
        ("max", 2, 2.5, False),
        ("max", 2, 2, True),
        ("listed", "colours", "a red house", True),
        ("listed", "colours", "a blue house", False),
        ("listed", "seas", "Waddenzee", True),
        ("listed", "seas", "NL", True),
        ("listed", "seas", "Ostsee", False),
        ("listed", "seas", 3, False),
        ("listed", "names", "de Autoriteit Persoonsgegevens te Den Haag", True),
        ("listed", "names", "NL", False),
        ("not_listed", "seas", "Waddenzee", False),
        ("not_listed", "seas", "Ostsee", True),
        ("not_listed", "seas", 3, False),
        ("listed_for", {"table": "seas", "row": "country"}, "Waddenzee", True),
        ("listed_for", {"table": "seas", "row": "country"}, "Ostsee", False),
        ("listed_for", {"table": "seas", "row": "nothing"}, "Ostsee", True),
        ("listed_for", {"table": "seas", "row": "date"}, "Ostsee", True),
        ("listed_for", {"table": "names", "row": "country"}, "het CBP", False),
        ("not_listed_for", {"table": "seas", "row": "country"}, "Ostsee", True),
        ("not_listed_for", {"table": "seas", "row": "country"}, "Noordzee", False),
        ("not_listed_for", {"table": "seas", "row": "nothing"}, "Noordzee", True),
        ("at_most", "P1M", "P4W", True),
        ("at_most", "P1M", "P30D", False),
        ("at_most", {"limit": "P1M", "assume": "usual"}, "P30D", True),
        ("at_most", {"limit": "P1M", "assume": "usual"}, "P31D", False),
        ("at_most", {"limit": "P1M", "counts": "counts"}, "P16D", True),
        ("at_most", {"limit": "P1M", "counts": "counts"}, "P17D", False),
        ("at_most", "P1M", "soon", True),
        ("at_most", "P1M", 3, True),
        ("at_least", "P7Y", "P7Y", True),
        ("at_least", "P7Y", "P84M", True),
        ("at_least", "P7Y", "P6Y", False),
        ("at_least", "P7Y", "long", True),
        ("max_age", "P24M", "2024-11-22", True),
        ("max_age", "P24M", "2024-11-21", False),
        ("max_age", "P24M", "never", True),
        ("not_after", "today", "2026-11-22", True),
        ("not_after", "today", "2026-11-23", False),
        ("not_after", "date", "2026-02-01", False),
        ("not_after", "date", "2026-01-31", True),
        ("not_after", "nothing", "2026-01-31", True),
        ("found_in", "recipients[*].id", "b", True),
        ("found_in", "recipients[*].id", "c", False),
        ("same_as", "country", "NL", True),
        ("same_as", "country", "BE", False),
        ("avoids", "colours", "a red house", False),
        ("avoids", "colours", "[COLOUR]", False),
        ("avoids", "colours", "[colour]", True),
        ("avoids", ["a (b|c)"], "a d", True),
        ("avoids", "colours", 3, True),
        ("mentions", "colours", "a red house", True),
        ("mentions", "colours", "a house", False),
        ("mentions", "colours", 3, False),
        ("file_mentions", "colours", "nothing.txt", False),
        ("starts_with", ["http:", "ftp:"], "ftp://x", True),
        ("starts_with", "http:", "https://x", False),
        ("starts_with", "a", 3, False),
        ("ends_with", ["than"], "greater than", True),
        ("ends_with", ["than"], "greater than.", False),
        ("ends_with", ["than"], 3, False),
        ("avoids_ending", ["than"], "greater than", False),
        ("avoids_ending", ["than"], "than greater", True),
        ("avoids_ending", ["than"], 3, True),
        ("shape", "CTR-####-@?*", "CTR-2026-ax", True),
        ("shape", "CTR-####-@?*", "CTR-2026-axyz", True),
        ("shape", "CTR-####-@?*", "CTR-202-axyz", False),
        ("shape", "*.nl", "a.nl.nl", True),
        ("shape", "*.nl", "a.de", False),
        ("shape", "#", 3, False),
        ("longer_than", 3, "abcd", True),
        ("longer_than", 3, "abc", False),
        ("shorter_than", 3, "ab", True),
        ("shorter_than", 3, 1, False),
        ("format", "email", "a@b.nl", True),
        ("format", "email", "a@b", False),
        ("format", "email", "a b@c.nl", False),
        ("format", "url", "https://a.nl/x", True),
        ("format", "url", "a.nl", False),
        ("format", "url", "https://a nl", False),
        ("format", "date", "2026-02-28", True),
        ("format", "date", "2026-02-31", False),
        ("format", "kvk", "01234567", True),
        ("format", "kvk", "1234567", False),
        ("format", "postcode", "1234 AB", True),
        ("format", "postcode", "0234 AB", False),
        ("format", "postcode", "1234 A1", False),
        ("format", "duration", "P1M", True),
        ("format", "duration", "1M", False),
        ("format", "duration", 3, True),
        ("url_host", "edpb.europa.eu", "https://www.edpb.europa.eu/x", True),
        ("url_host", "europa.eu", "https://edpb.europa.eu", True),
        ("url_host", "europa.eu", "https://noteuropa.eu", False),
        ("belongs_to", ["controller.name"], "info@mikro.nl", True),
        ("belongs_to", ["controller.name"], "support@bigdash.co", False),
        ("belongs_to", ["recipients[*].name"], "help@mollie.com", True),
        ("belongs_to", ["nothing"], "support@bigdash.co", True),
        ("belongs_to", "controller.website", "x@mikro.de", True),
        ("belongs_to", "controller.website", "no address", True),
        ("avoids_near_miss_of", ["controller.website"], "www.mirko.nl", False),
        ("avoids_near_miss_of", ["controller.website"], "https://mikro.nl", True),
        ("avoids_near_miss_of", ["controller.website"], "https://other.nl", True),
        ("avoids_near_miss_of", ["controller.website"], "mic.nl", True),
        ("quoted", True, "anything", True),
        ("sentence_words", 3, "Een twee drie. Een twee drie.", True),
        ("sentence_words", 2, "Een twee. Een twee drie. Een.", False),
        ("sentence_words", 2, "Een twee drie", False),
        ("sentence_words", 3, "Een twee drie", True),
        ("sentence_words", 2, "Wij? Ja! Goed; u ook.", True),
        ("sentence_words", 4, "Zie art. 6 AVG", True),
        ("sentence_words", 3, "Zie art. 6 AVG", False),
        ("sentence_words", 0, "Een", False),
        ("sentence_words", 0, "", True),
        ("sentence_words", 0, "…!? -", True),
        ("sentence_words", 2.5, "Een twee drie", False),
        ("sentence_words", 1, 12, True),
        ("sentence_words", 1, None, True),
        ("named_in", {"table": "names", "of": "controller.name"}, "niets", True),
        ("named_in", {"table": "names", "of": "controller.name"}, AP, False),
        ("named_in", {"table": "names", "of": "authority"}, AP, True),
        ("named_in", {"table": "names", "of": ["country", "authority"]}, AP, True),
        ("named_in", {"table": "names", "of": "$.parties[*].name"}, AP, True),
        ("named_in", {"table": "names", "of": "recipients[*].name"}, AP, False),
        ("named_in", {"table": "names", "of": ["nothing", "parties"]}, AP, False),
        ("named_in", {"table": "names", "of": "nothing"}, AP, False),
        ("named_in", {"table": "names", "of": "nothing"}, 3, True),
        ("named_in", {"table": "names", "of": "nothing"}, "", True),
    ],
)
def test_a_test_says_of_a_value_what_the_table_says(
    test: str, argument: object, value: object, expected: object
) -> None:
    """Every test holds for the values that it is meant for, and for no others."""
    assert holds(test, argument, value, ROOT) is expected


@pytest.mark.parametrize(
    ("text", "named", "words"),
    [
        ("Wij gebruiken Mailchimp en Mollie.", ["Mollie", "Mandrill"], None),
        ("Wij gebruiken Mailchimp en Mollie.", ["Intuit"], "Mollie"),
        ("Wij gebruiken Mollie en Mailchimp.", [], "Mailchimp"),
        ("Wij gebruiken mollie b.v. daarvoor.", [], "mollie b.v"),
        ("Wij gebruiken Oldsoft.", [], None),
        ("Wij gebruiken Mailchimps.", [], None),
        ("Wij gebruiken niets.", [], None),
    ],
)
def test_what_a_text_names_is_named_elsewhere(
    text: str, named: list[str], words: str | None
) -> None:
    """Every row of the table that a text names has one of its names at the paths."""
    known = Scope((OPEN,), (OPEN,), vocabulary({}, SUPPLIERS))
    test = TESTS["named_in"]({"table": "suppliers", "of": "$.names[*]"}, known)
    run = Run({"names": named}, DAY)
    run.grant(1_000)
    facts = test(text, {}, run)
    start = text.find(words or "")
    assert facts == (words and {"words": words, "span": (start, start + len(words))})


def test_a_text_is_searched_once() -> None:
    """What a list found in a text, or not, is remembered; it takes no more steps."""
    listed = Phrases(("een twee", "drie"))
    run = Run({}, DAY)
    run.grant(6)
    for _again in range(9):
        assert run.find(listed, "vier een twee") == phrases.Match(5, 13, "een twee")
        assert run.find(listed, "vijf") is None
    other = Phrases(("vier",))
    assert run.find(other, "vier een twee") == phrases.Match(0, 4, "vier")


def test_a_long_sentence_is_shown() -> None:
    """The first sentence with too many words is said, with its place and number."""
    text = "Kort. Deze zin is veel te lang! Ook deze zin is lang."
    run = Run({}, DAY)
    assert TESTS["sentence_words"](4, scope())(text, {}, run) == {
        "words": "Deze zin is veel te lang",
        "span": (6, 30),
        "count": 6,
    }


@given(st.text("ab .!?;,-…\u00ad\n", max_size=30), st.integers(0, 4))
def test_any_text_has_sentences(text: str, most: int) -> None:
    """Whatever a text holds, a sentence that is told is one of too many words."""
    facts = TESTS["sentence_words"](most, scope())(text, {}, Run({}, DAY))
    words = spoken.words(text)
    longest = max(
        (words.sentences.count(one) for one in set(words.sentences)), default=0
    )
    assert (facts is None) is (longest <= most)
    if facts is not None:
        start, end = cast("tuple[int, int]", facts["span"])
        assert (facts["words"], cast("int", facts["count"]) > most) == (
            text[start:end],
            True,
        )


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2025, 12, 31), True), (date(2026, 1, 1), False)],
)
def test_rows_hold_on_their_days(day: date, *, expected: bool) -> None:
    """A row of a table counts from its first to its last day."""
    assert holds("listed", "seas", "Ostsee", ROOT, day) is expected


@pytest.mark.parametrize(
    ("test", "argument", "text"),
    [
        ("is", {}, "takes one text, number or boolean"),
        ("in", [], "takes a list with at least one item"),
        ("in", [{}], "takes one text, number or boolean"),
        ("min", "3", "takes a number"),
        ("listed", "nowhere", "`nowhere` is no word list"),
        ("listed_for", {"table": "seas"}, "takes a mapping with row, table"),
        ("listed_for", {"table": "x", "row": "a"}, "`x` is no table"),
        ("at_most", "soon", "takes a duration such as `P1M`"),
        ("at_most", {"limit": "P1M", "assume": "x"}, "`assume` is `strict` or `usual`"),
        (
            "at_most",
            {"limit": "P1M", "x": 1},
            "`x` is not one of assume, counts, limit",
        ),
        ("max_age", 3, "takes a duration such as `P1M`"),
        ("not_after", "a[*]", "`a[*]` names more than one place"),
        ("found_in", 3, "a path is text"),
        ("same_as", "a..b", "`a..b` is no path"),
        ("avoids", ["("], "`(` is not closed"),
        ("avoids", [3], "a phrase is text, or `{exact: text}`"),
        ("shape", "", "a mask is text of 1 to 80 characters"),
        ("format", "x", "`format` is one of email, url, date, kvk, postcode, duration"),
        ("quoted", "yes", "`quoted` takes `true`"),
        ("sentence_words", "3", "takes a number"),
        ("sentence_words", True, "takes a number"),
        ("sentence_words", [3], "takes a number"),
        ("sentence_words", None, "takes a number"),
        ("named_in", "names", "takes a mapping with of, table"),
        ("named_in", {"table": "names"}, "takes a mapping with of, table"),
        ("named_in", {"of": "a"}, "takes a mapping with of, table"),
        (
            "named_in",
            {"table": "names", "of": "a", "row": "b"},
            "`row` is not one of of, table",
        ),
        ("named_in", {"table": "colours", "of": "a"}, "`colours` is no table"),
        ("named_in", {"table": ["names"], "of": "a"}, "`['names']` is no table"),
        (
            "named_in",
            {"table": "seas", "of": "a"},
            "`seas` is no table with `match: words`",
        ),
        (
            "named_in",
            {"table": "names", "of": []},
            "takes a list with at least one item",
        ),
        ("named_in", {"table": "names", "of": 3}, "a path is text"),
        ("named_in", {"table": "names", "of": ["a", "b["]}, "`b[` is no path"),
    ],
)
def test_a_wrong_argument_is_refused(test: str, argument: object, text: str) -> None:
    """An argument that a test cannot take says what it takes."""
    with pytest.raises(ArgumentError) as raised:
        TESTS[test](argument, scope())
    assert raised.value.args[0] == text
