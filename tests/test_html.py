"""The format `html`: a page that is read, printed, and does nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from made_up import (
    EMPTY,
    FAULT,
    IN_NEWS,
    IN_ORDERS,
    IN_TEXT,
    OPTIONS,
    SAMPLE,
    rendered,
    reports,
)

from privlint.model import Citation, Text
from privlint.records import replace
from privlint.render import Options
from privlint.render.inert import inert
from privlint.render.style import STYLE
from privlint.report import Checked, Report, Skipped

if TYPE_CHECKING:
    from typing import Literal

ATTRIBUTES = {
    "a": {"href", "rel"},
    "article": {"class"},
    "html": {"lang"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "p": {"class"},
    "span": {"class"},
    "td": {"class"},
    "th": {"class", "scope"},
}
"""The elements of a page with attributes, and below those without."""
PLAIN = frozenset(
    {
        *("head", "title", "style", "body", "h1", "h2", "h3", "table", "thead"),
        *("tbody", "tr", "code", "pre", "dl", "dt", "dd", "details", "summary"),
        "strong",
    }
)


@dataclass
class Element:
    """An element as a browser has it, with its text and all that is in it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    inside: list[Element] = field(default_factory=list)

    def all(self, *tags: str) -> list[Element]:
        """Return the elements of *tags* in it, in the order of the page."""
        found = [self] if self.tag in tags else []
        return found + [each for one in self.inside for each in one.all(*tags)]


class Page(HTMLParser):
    """A page, read by the parser of Python; every element must be closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = Element("", {})
        self.open = [self.root]
        self.feed(text)
        self.close()
        assert self.open == [self.root]

    def handle_decl(self, decl: str) -> None:
        """Allow the declaration of HTML 5 as the first thing."""
        assert (decl, self.root.inside, self.root.text) == ("DOCTYPE html", [], "")

    def handle_comment(self, data: str) -> None:
        """Refuse comments."""
        raise AssertionError(data)

    handle_pi = unknown_decl = handle_comment

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        new = Element(tag, {name: value or "" for name, value in attrs})
        assert tag in PLAIN or tag in ATTRIBUTES
        assert set(new.attributes) <= ATTRIBUTES.get(tag, set())
        assert len(attrs) == len(new.attributes)
        self.open[-1].inside.append(new)
        if tag != "meta":
            self.open.append(new)

    def handle_endtag(self, tag: str) -> None:
        """Close the last element, which must be of *tag*."""
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Add text to all open elements."""
        for one in self.open:
            one.text += data


def page(report: Report, options: Options | None = None) -> Element:
    """Return the page of *report*, read back."""
    return Page(rendered("html", report, options)).root


def outline(report: Report, options: Options | None = None) -> list[str]:
    """Return headings, and the places of findings under them, in order."""
    found = []
    for one in page(report, options).all("h2", "h3", "article"):
        places = [said.text for said in one.all("code") if ":" in said.text]
        found.append(f"{one.tag} {places[-1] if places else one.text}")
    return found


def rows(report: Report, options: Options | None = None) -> list[tuple[str, ...]]:
    """Return the cells of the tables that say what each purpose comes to."""
    body = page(report, options).all("tbody")
    return [
        tuple(cell.text for cell in row.inside)
        for one in body
        for row in one.all("tr")
        if len(row.inside) == 2
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("report", [SAMPLE, EMPTY])
def test_a_page_does_nothing(report: Report, language: Literal["nl", "en"]) -> None:
    """No script, no form, nothing fetched, and a policy that forbids it."""
    root = page(report, Options(language))
    first, policy, *_ = root.all("meta")
    assert first.attributes == {"charset": "utf-8"}
    assert policy.attributes == {
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
    }
    assert [one.attributes["lang"] for one in root.all("html")] == [language]
    assert [one.text for one in root.all("style")] == [STYLE]
    assert re.search(r"url|@import|expression|[<\\]", STYLE) is None
    assert [one.text.count("privlint: ") for one in root.all("title")] == [1]


@settings(max_examples=200, deadline=None)
@given(reports(), OPTIONS)
def test_no_text_marks_up_the_page(report: Report, options: Options) -> None:
    """Whatever is declared, the page has its own elements only, and shows the text."""
    root = page(report, options)
    assert len(root.all("article")) == len(report.findings)
    assert {one.attributes["class"] for one in root.all("article")} <= {
        *("error", "warning", "info"),
    }
    for one in report.findings:
        assert inert(one.message.said(options.language)) in root.text
        assert inert(one.code) in root.text
    for declaration in report.checked:
        for identity, name in declaration.purposes:
            assert inert(name or identity) in root.text
    for link in root.all("a"):
        assert re.fullmatch(r"https://[!-~]*", link.attributes["href"])
        assert link.attributes["rel"] == "noreferrer"


def test_links_lead_to_the_law() -> None:
    """A citation with an address on the web is a link; any other is plain text."""
    urls = ("https://x.nl/a?b=c&d", "javascript:alert(1)", "http://x.nl", "")
    law = tuple(Citation(Text(f"w{n}", f"law {n}"), url) for n, url in enumerate(urls))
    root = page(replace(EMPTY, asked=(), findings=(replace(IN_ORDERS, law=law),)))
    found = [(one.text, one.attributes["href"]) for one in root.all("a")]
    assert found == [("law 0", "https://x.nl/a?b=c&d")]
    assert "law 0; law 1; law 2; law 3" in root.text


def test_every_purpose_has_a_verdict() -> None:
    """Purposes without findings are listed too, and what belongs to none."""
    assert rows(SAMPLE) == [
        ("The declaration as a whole", "1\xa0error, 1\xa0info"),
        ("Bestellingen", "1\xa0error"),
        ("Nieuws & meer", "1\xa0warning"),
        ("purposes[2]", "no findings"),
        ("The declaration as a whole", "no findings"),
        ("only", "no findings"),
    ]


def test_findings_stand_under_their_purpose() -> None:
    """Each declaration has its part, and in it the findings by purpose."""
    report = replace(SAMPLE, findings=(IN_NEWS, IN_ORDERS, FAULT, IN_TEXT))
    assert outline(report) == [
        "h2 Bakkerij De Krans",
        "h3 The declaration as a whole",
        "article privacy.yaml:7:18",
        "article statement.txt:1:1",
        "h3 Bestellingen",
        "article privacy.yaml:3:5",
        "h3 Nieuws & meer",
        "article privacy.yaml:7:18",
        "h2 shop/privacy.yaml",
        "h2 What was asked",
    ]


def test_a_purpose_is_known_by_its_place() -> None:
    """Neither an id that is missing nor one that is there twice mixes purposes up."""
    path = IN_ORDERS.location.path
    second = replace(
        IN_ORDERS,
        location=replace(IN_ORDERS.location, path=(path[0], 1, path[2])),
        identity="/purposes[id=twice]/retention",
    )
    purposes = (("twice", "One"), ("twice", "Two"), ("", "Three"))
    third = replace(second, location=replace(second.location, path=(path[0], 2)))
    outside = replace(second, location=replace(second.location, path=(path[0], 9)))
    report = replace(
        SAMPLE,
        findings=(second, third, outside),
        checked=(replace(SAMPLE.checked[0], purposes=purposes),),
    )
    assert rows(report) == [
        ("The declaration as a whole", "1\xa0error"),
        ("One", "no findings"),
        ("Two", "1\xa0error"),
        ("Three", "1\xa0error"),
    ]


def test_documents_of_a_file_are_kept_apart() -> None:
    """A file with two declarations gives two parts, each with its own findings."""
    second = replace(IN_ORDERS, document=1)
    own = Checked("privacy.yaml", 1, "Tweede", (("a", "A"),), frozenset())
    report = replace(
        SAMPLE, findings=(IN_NEWS, second), checked=(SAMPLE.checked[0], own)
    )
    assert outline(report)[1:5] == [
        "h3 Nieuws & meer",
        "article privacy.yaml:7:18",
        "h2 Tweede",
        "h3 A",
    ]


@pytest.mark.parametrize("checked", [(), SAMPLE.checked])
def test_a_file_that_cannot_be_read_is_told(checked: tuple[Checked, ...]) -> None:
    """Findings of no declaration that could be read stand by themselves."""
    broken = replace(FAULT, declaration="", location=replace(FAULT.location, file="x"))
    found = outline(replace(SAMPLE, findings=(broken,), checked=checked, asked=()))
    assert found[-2:] == ["h2 Findings", "article x:7:18"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            [
                "Privacy check",
                "Made with privlint, by the law as it stands on 2026-11-22.",
                "2 errors, 1 warning, 1 info in 2 declarations (2 files).",
                "This is no legal advice",
                "something is missing (purposes/0/retention)",
                "Every purpose has a retention period.",
                "The rules that were asked (4)",
                "GDPR art. 13(2)(a)",
                "required by law",
            ],
        ),
        (
            "nl",
            [
                "Privacytoets",
                "Gemaakt met privlint, naar het recht zoals dat geldt op 2026-11-22.",
                "2 fouten, 1 waarschuwing, 1 tip in 2 verklaringen (2 bestanden).",
                "Dit is geen juridisch advies",
                "hier ontbreekt iets (purposes/0/retention)",
                "Elk doel heeft een bewaartermijn.",
                "De regels die zijn gesteld (4)",
                "art. 13 lid 2 onder a AVG",
                "wettelijk verplicht",
            ],
        ),
    ],
)
def test_a_page_speaks_one_language(
    language: Literal["nl", "en"], said: list[str]
) -> None:
    """All words of the page are in the language of the report."""
    text = page(SAMPLE, Options(language)).text
    assert [words for words in said if words not in text] == []
    other = page(SAMPLE, Options("nl" if language == "en" else "en")).text
    assert [words for words in said if words in other] == []


def test_words_of_code_are_code() -> None:
    """What stands between backticks is code; a lone backtick is a sign."""
    reason = Text("geen `statement.file`", "no `statement.file`")
    notes = page(replace(EMPTY, skipped=(Skipped(reason, 2),))).all("p")
    assert [code.text for one in notes for code in one.all("code")] == [
        "statement.file"
    ]
    mend = Text("Zet `a` < `b`.", "Put `a` < `b`.")
    found = page(replace(EMPTY, findings=(replace(IN_ORDERS, mend=mend),)))
    dd = found.all("dd")[0]
    assert (dd.text, [one.text for one in dd.all("code")]) == ("Put a < b.", ["a", "b"])
    odd = replace(IN_ORDERS, mend=Text("a`b", "a`b"))
    assert page(replace(EMPTY, findings=(odd,))).all("dd")[0].text == "a`b"


def test_the_line_of_the_fault_is_shown() -> None:
    """A finding shows its line of the file, without the space around it."""
    (shown,) = page(replace(SAMPLE, findings=(IN_ORDERS,))).all("pre")
    assert shown.text == "- id: orders"
