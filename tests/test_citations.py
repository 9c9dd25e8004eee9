"""Citations of law, readable in both languages."""

from __future__ import annotations

import os

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from privlint import data
from privlint.citations import Act, acts, citation
from privlint.model import Citation, Text

URL = "https://example.eu/act"
ACTS = acts(
    {
        "GDPR": {
            "style": "articles",
            "nl": "AVG",
            "en": "GDPR",
            "url": URL,
            "points": "4",
        },
        "Tw": {"style": "articles", "nl": "Tw", "en": "Telecom Act", "url": URL},
        "Wet LB": {"style": "articles", "nl": "Wet LB", "en": "Wage Tax", "url": ""},
        "Wet LB 1964": {"style": "articles", "nl": "LB", "en": "LB", "url": URL},
        "WP260": {"style": "plain", "nl": "WP260 rev.01", "en": "WP260", "url": URL},
        "AP": {"style": "plain", "nl": "AP,", "en": "Dutch DPA,", "url": ""},
    }
)
SHIPPED = acts(
    yaml.safe_load(data.read(os.path.join(data.folder("rules"), "acts.yaml")))
)


@pytest.mark.parametrize(
    ("written", "nl", "en"),
    [
        ("GDPR 13", "art. 13 AVG", "GDPR art. 13"),
        ("GDPR 13(2)", "art. 13 lid 2 AVG", "GDPR art. 13(2)"),
        ("GDPR 13(2)(a)", "art. 13 lid 2 onder a AVG", "GDPR art. 13(2)(a)"),
        ("GDPR 9(2)(b)(1)", "art. 9 lid 2 onder b onder 1 AVG", "GDPR art. 9(2)(b)(1)"),
        ("GDPR 4(11)", "art. 4 onder 11 AVG", "GDPR art. 4(11)"),
        ("GDPR 6(a)", "art. 6 onder a AVG", "GDPR art. 6(a)"),
        ("Tw 11.7a(1)", "art. 11.7a lid 1 Tw", "Telecom Act art. 11.7a(1)"),
        ("Tw 7:611", "art. 7:611 Tw", "Telecom Act art. 7:611"),
        ("GDPR recital 39", "overweging 39 AVG", "GDPR recital 39"),
        ("GDPR", "AVG", "GDPR"),
        ("Wet LB 28", "art. 28 Wet LB", "Wage Tax art. 28"),
        ("Wet LB 1964 28", "art. 28 LB", "LB art. 28"),
        ("WP260 par. 38", "WP260 rev.01 par. 38", "WP260 par. 38"),
        ("WP260", "WP260 rev.01", "WP260"),
        ("AP Bewaartermijnen", "AP, Bewaartermijnen", "Dutch DPA, Bewaartermijnen"),
    ],
)
def test_a_citation_is_said_as_lawyers_do(written: str, nl: str, en: str) -> None:
    """Articles, paragraphs and recitals have the style of each language."""
    assert citation(written, ACTS).text == Text(nl, en)


def test_a_citation_links_to_the_official_text() -> None:
    """The link is that of the act; where there is none it is empty."""
    assert citation("GDPR 13", ACTS) == Citation(
        Text("art. 13 AVG", "GDPR art. 13"), URL
    )
    assert citation("AP x", ACTS).url == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "`` names no act of acts.yaml"),
        ("GDRP 13", "`GDRP 13` names no act of acts.yaml"),
        ("GDPR13", "`GDPR13` names no act of acts.yaml"),
        ("gdpr 13", "`gdpr 13` names no act of acts.yaml"),
        *(
            (
                f"GDPR {place}",
                f"`{place}` is no article such as 13(2)(a), and no recital",
            )
            for place in (
                *("article 13", "art. 13", "13 (2)", "13(2", "13(A)", "13()"),
                *("13.", "13, 14", "x", "recital", "recital 39(1)", "recital x"),
            )
        ),
    ],
)
def test_a_wrong_citation_is_refused(written: str, said: str) -> None:
    """An unknown act, or an article in another form, is told in words."""
    with pytest.raises(ValueError, match=r".") as caught:
        citation(written, ACTS)
    assert str(caught.value) == said


@given(
    st.sampled_from(sorted(ACTS)),
    st.integers(1, 999),
    st.lists(st.integers(1, 20) | st.sampled_from("abcdefgh"), max_size=3),
)
def test_every_article_can_be_cited(
    act: str, article: int, parts: list[object]
) -> None:
    """Whatever the depth, English repeats it and Dutch says every part."""
    rest = "".join(f"({part})" for part in parts)
    said = citation(f"{act} {article}{rest}", ACTS).text
    assert said.en.endswith(f"{article}{rest}")
    if ACTS[act].articles:
        words = said.nl.removesuffix(f" {ACTS[act].name.nl}").split()
        assert words[:2] == ["art.", str(article)]
        assert words[3::2] == [str(part) for part in parts]


def test_acts_are_read_as_their_file_says() -> None:
    """An entry of `acts.yaml` becomes an act with its two names."""
    entry = {"style": "plain", "nl": "Richtsnoer", "en": "Guideline", "url": URL}
    assert acts({"G": entry}) == {
        "G": Act(Text("Richtsnoer", "Guideline"), URL, articles=False)
    }


def test_the_shipped_acts_have_the_shape_that_is_read() -> None:
    """Every act has a style, both names, and an official address or none."""
    jsonschema.validate(
        yaml.safe_load(data.read(os.path.join(data.folder("rules"), "acts.yaml"))),
        {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "additionalProperties": False,
                "required": ["style", "nl", "en", "url"],
                "properties": {
                    "style": {"enum": ["articles", "plain"]},
                    "nl": {"type": "string", "minLength": 1},
                    "en": {"type": "string", "minLength": 1},
                    "url": {"type": "string", "pattern": "^(https://.*)?$"},
                    "points": {"type": "string", "pattern": "^[0-9 ]+$"},
                    "article": {
                        "type": "string",
                        "pattern": "^https://[^{}]*\\{article\\}$",
                    },
                },
            },
        },
    )
    assert citation("GDPR 13(2)(a)", SHIPPED).text.nl == "art. 13 lid 2 onder a AVG"
