"""The parts of the language server that know no protocol: places, fields, actions."""

from __future__ import annotations

import os
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from privlint import document, fields, shipped
from privlint.choice import Choice
from privlint.projects import Projects
from privlint.reading.tree import Limits
from privlint.server import actions, checks, completions, hovers, symbols
from privlint.server.desk import Opened
from privlint.server.links import links
from privlint.server.page import Page, page
from privlint.server.sheet import sheet
from privlint.structure import schema

if TYPE_CHECKING:
    from pathlib import Path

    from privlint.server.checks import Checked
    from privlint.server.sheet import Node

DAY = date(2026, 11, 22)
SHOP = """\
privlint: 1
controller: {name: "😀 B.V.", country: NL}
data_categories:
  - {id: contact, name: Contactgegevens}
recipients:
  - id: postnl
    name: PostNL
purposes:
  - id: orders
    name: Uw bestelling leveren
    data: [contact]
    legal_basis: [{basis: contract}, consent]
    retention: {data: contact, period: P2Y}
    recipients: postnl
    further_purposes: [{purpose: news}]
  - id: news
    legal_basis: consent
    recipients: none
direct_marketing: {channel: email, recipient: postnl}
"""


def _page(text: str, name: str = "privacy.yaml") -> Page:
    return page(os.path.abspath(name), text)


def _opened(text: str, name: str = "privacy.yaml") -> Opened:
    return Opened("", 1, _page(text, name), Limits())


def _there(one: Opened, words: str) -> Node:
    """Return the node at the end of *words*, which stand in *one* once."""
    text = one.page.source.text
    assert text.count(words) == 1, words
    found = one.sheet.node(text.index(words) + len(words))
    assert found is not None
    return found


def _checked(own: Page, *folders: str) -> Checked:
    return checks.check(Projects(Choice(today=DAY)), own, {}, folders)


# Places


@pytest.mark.parametrize(
    ("unit", "places"),
    [
        ("utf-8", [(0, 0), (0, 2), (0, 6), (0, 7), (1, 0), (2, 0), (3, 0), (3, 3)]),
        ("utf-16", [(0, 0), (0, 1), (0, 3), (0, 4), (1, 0), (2, 0), (3, 0), (3, 1)]),
        ("utf-32", [(0, 0), (0, 1), (0, 2), (0, 3), (1, 0), (2, 0), (3, 0), (3, 1)]),
    ],
)
def test_columns_are_in_the_units_of_the_editor(
    unit: str, places: list[tuple[int, int]]
) -> None:
    """A column counts bytes, code units or characters, and lines end in three ways."""
    text = "é😀x\r\n\r\n€"
    one = page("p.yaml", text.replace("\r\n\r\n", "\r\n\n\r"), unit)
    offsets = [0, 1, 2, 3, 5, 6, 7, 8]
    assert [one.stretch(offset, offset)[0] for offset in offsets] == places
    assert [one.offset(place) for place in places] == offsets


def test_a_mark_at_the_start_counts_for_the_editor_alone() -> None:
    """A byte order mark that the editor kept moves the first line and no other."""
    one = page("p.yaml", "\ufeffab\ncd")
    assert one.source.text == "ab\ncd"
    assert [one.stretch(offset, offset)[0] for offset in (0, 2, 3)] == [
        (0, 1),
        (0, 3),
        (1, 0),
    ]
    assert [one.offset(place) for place in ((0, 0), (0, 1), (0, 3), (1, 0))] == [
        0,
        0,
        2,
        3,
    ]
    assert page("p.yaml", "\ufeffab", "utf-8").stretch(0, 1) == ((0, 3), (0, 4))


def test_places_that_are_not_there_are_the_nearest() -> None:
    """Behind a line is its end, behind the file its end, in a character its start."""
    one = page("p.yaml", "a😀b\r\nc")
    places = ((0, 2), (0, 99), (9, 0), (1, 99))
    assert [one.offset(place) for place in places] == [1, 3, 6, 6]


@given(st.text(st.sampled_from("a é😀\u2028\x85\r\n\ufeff"), max_size=12))
def test_places_are_those_of_an_editor(text: str) -> None:
    """Every character has the place that the protocol gives it, there and back."""
    one = page("p.yaml", text)
    marks = len(text) - len(text.lstrip("\ufeff"))
    line = start = 0
    ends = {match.end() for match in re.finditer(r"\r\n|\r|\n", text)}
    for offset in range(marks, len(text) + 1):
        if offset in ends:
            line, start = line + 1, offset
        column = len(text[start:offset].encode("utf-16-le")) // 2
        inner = offset - marks
        assert one.stretch(inner, inner)[0] == (line, column)
        if text[offset - 1 : offset + 1] != "\r\n" or offset == 0:
            assert one.offset((line, column)) == inner


# What stands where


def test_the_node_at_a_place() -> None:
    """A key and a scalar are found, from their first character to behind the last."""
    one = _opened('{"privlint": 1, "purposes": [{"id": "a"}]}', "privacy.json")
    text = one.page.source.text
    found = [one.sheet.node(offset) for offset in range(len(text) + 1)]
    ranges = {
        (node.path, node.key): (found.index(node), len(text) - found[::-1].index(node))
        for node in found
        if node is not None
    }
    assert ranges == {
        (("privlint",), True): (1, 11),
        (("privlint",), False): (13, 14),
        (("purposes",), True): (16, 26),
        (("purposes", 0, "id"), True): (30, 34),
        (("purposes", 0, "id"), False): (36, 39),
    }


def test_what_an_alias_stands_for_is_found_where_it_is_written() -> None:
    """A list that is written once and used twice is one list."""
    text = "purposes:\n- &a {id: x, data: [y]}\n- *a\nx-again: *a\n"
    one = _opened(text)
    assert [node.value for node in one.sheet.nodes] == [
        *("purposes", "id", "x", "data", "y", "x-again"),
    ]
    outline = symbols.symbols(one.sheet)
    assert [
        (each.name, text[each.start : each.end]) for each in outline[0].children
    ] == [("x", "&a {id: x, data: [y"), ("x", "*a")]


def test_a_version_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """At 1,000 purposes a hundred questions about a version cost one reading."""
    purposes = "".join(
        f"  - {{id: p{number}, data: [d{number}], legal_basis: consent}}\n"
        for number in range(1_000)
    )
    data = "".join(f"  - {{id: d{number}}}\n" for number in range(1_000))
    text = f"privlint: 1\ndata_categories:\n{data}purposes:\n{purposes}"
    read = []
    real = document.documents

    def counted(*asked: object) -> object:
        read.append(asked)
        return real(*asked)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(document, "documents", counted)
    one = _opened(text)
    for number in range(0, 1_000, 10):
        node = _there(one, f"p{number}, data: [d{number}")
        assert [found.path for found in one.links.definitions(node)] == [
            ("data_categories", number, "id")
        ]
        assert hovers.MARKDOWN.field(node, "en")
    outline = symbols.symbols(one.sheet)
    assert [len(each.children) for each in outline] == [0, 1_000, 1_000]
    assert len(read) == 1


def test_the_outline_is_by_purpose() -> None:
    """The outline has the fields, and under them items by their ids."""
    outline = symbols.symbols(_opened(SHOP).sheet)
    told = [
        (each.name, each.detail, [(item.name, item.detail) for item in each.children])
        for each in outline
    ]
    assert told == [
        ("privlint", "1", []),
        ("controller", "", []),
        ("data_categories", "", [("contact", "Contactgegevens")]),
        ("recipients", "", [("postnl", "PostNL")]),
        (
            "purposes",
            "",
            [
                ("orders", "contract, consent, Uw bestelling leveren"),
                ("news", "consent"),
            ],
        ),
        ("direct_marketing", "", []),
    ]
    purposes = outline[4]
    text = _page(SHOP).source.text
    assert text[slice(*purposes.children[1].shown)] == "news"
    assert text[purposes.children[1].start : purposes.children[1].end] == (
        "id: news\n    legal_basis: consent\n    recipients: none"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a",
        "just words",
        "a: [",
        "purposes: {id: a}",
        "purposes: [[1], 2, {id: [3]}]",
        "purposes:\n- {id: ''}\n- {}\n- {name: {}}",
        "? [a]\n: b",
        "a: 1\na: 2\n",
        "--- {controller: {name: X}}\n--- [1]\n--- {controller: 3}\n",
        "'': 1",
        "\x00",
    ],
)
def test_an_outline_of_anything_holds_together(text: str) -> None:
    """Whatever a file holds, parts lie in their wholes and have what is shown."""

    def look(parts: tuple[symbols.Symbol, ...], start: int, end: int) -> None:
        for one in parts:
            assert start <= one.start <= one.shown[0] <= one.shown[1] <= one.end <= end
            look(one.children, one.start, one.end)

    found = _opened(text)
    look(symbols.symbols(found.sheet), 0, len(text))
    assert all(node.start <= node.end <= len(text) for node in found.sheet.nodes)


def test_several_declarations_of_a_file_are_told_apart() -> None:
    """A stream of declarations has one part for each, by its controller."""
    text = "controller: {name: A}\npurposes: [{id: x}]\n---\npurposes: [{id: x}]\n"
    one = _opened(text)
    assert [each.name for each in symbols.symbols(one.sheet)] == ["A", "2"]
    assert {name[0] for name in one.links.names.values()} == {0, 1}


# Ids


@pytest.mark.parametrize(
    ("words", "definitions", "references"),
    [
        ("data: [contact", ["{id: contact"], ["data: [contact", "{data: contact"]),
        ("{data: contact", ["{id: contact"], ["data: [contact", "{data: contact"]),
        ("{id: contact", ["{id: contact"], ["data: [contact", "{data: contact"]),
        (
            "recipients: postnl",
            ["- id: postnl"],
            ["recipients: postnl", "recipient: postnl"],
        ),
        ("{purpose: news", ["- id: news"], ["{purpose: news"]),
        ("recipients: none", [], ["recipients: none"]),
        ("name: PostNL", [], []),
    ],
)
def test_ids_lead_to_their_definitions_and_back(
    words: str, definitions: list[str], references: list[str]
) -> None:
    """A reference leads to what it names, and what is named to all references."""
    one = _opened(SHOP)
    node = _there(one, words)
    ends = [SHOP.index(each) + len(each) for each in definitions]
    assert [each.end for each in one.links.definitions(node)] == ends
    ends = [SHOP.index(each) + len(each) for each in references]
    assert [each.end for each in one.links.references(node)] == ends


def test_references_are_to_lists_with_ids() -> None:
    """What the schema says a field refers to is a list of the declaration with ids."""
    found = set(re.findall(r'"refers to (\w+)"', _written_schema()))
    assert found == {"data_categories", "purposes", "recipients"}
    for name in found:
        item = fields.at((name, 0))
        assert item is not None
        assert "id" in item.fields


def _written_schema() -> str:
    import json

    return json.dumps(schema("declaration.json"))


# Fields


def test_every_field_says_what_it_is() -> None:
    """Every field that may be written has words of the schema to show."""
    silent = []
    seen: set[tuple[object, ...]] = set()
    stack: list[tuple[str | int, ...]] = [()]
    while stack:
        path = stack.pop()
        for below in (path, (*path, 0)):
            found = fields.at(below)
            for name in found.fields if found else ():
                known = fields.at((*below, name))
                assert known is not None
                mark = (name, known.description)
                if not known.description:
                    silent.append((*below, name))
                if mark not in seen:
                    seen.add(mark)
                    stack.append((*below, name))
    assert silent == []
    assert len(seen) > 200


def test_a_field_in_both_forms() -> None:
    """A shorthand and its long form have the same words and the same terms."""
    short = fields.at(("purposes", 3, "legal_basis"))
    long = fields.at(("purposes", 3, "legal_basis", 0, "basis"))
    assert short is not None
    assert long is not None
    assert list(short.terms) == list(long.terms)
    assert fields.at(("purposes", 0, "no_field")) is None
    assert fields.at(("x-own", 0)) is None


def _offered(text: str, name: str = "privacy.yaml") -> list[str]:
    """Return what is offered at the bar in *text*, as it would be written."""
    at = text.index("|")
    own = _page(text[:at] + text[at + 1 :], name)
    return [one.text for one in completions.completions(own, at, Limits())]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("purposes:\n  - legal_basis: |", ["consent", "contract"]),
        ("purposes:\n  - legal_basis: con|", ["consent", "contract"]),
        ("purposes:\n  - legal_basis: |contract\n    x", ["consent", "contract"]),
        ("purposes:\n  - legal_basis:\n      - |\n", ["consent", "contract"]),
        ("role: |\npurposes: []\n", ["controller", "processor", "both"]),
        ("role: '|'\n", ["controller", "processor", "both"]),
        ("breach: {|}", ["authority_within: ", "processor_within: "]),
        ("breach:\n  |\nregister:\n  kept: true\n", ["authority_within: "]),
        ("breach:\n  authority_within: P1D\n  pro|\n", ["processor_within: "]),
        ("breach:\n  |: P1D\n", ["authority_within"]),
        ("controller:\n  public_body: |\n", ["true", "false"]),
        ("privlint: |", ["1"]),
    ],
)
def test_what_may_be_written_is_offered_first(text: str, offered: list[str]) -> None:
    """Fields and terms of the place are offered, in the order of the schema."""
    assert _offered(text)[: len(offered)] == offered


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("data_categories: [{id: a-b}]\npurposes:\n  - data: [|]", ["a-b"]),
        ("data_categories: [{id: a-b}]\npurposes:\n  - data: [a-|]\n", ["a-b"]),
        ("recipients: [{id: r}]\npurposes:\n  - recipients: |\n", ["none", "r"]),
        ("purposes: [{id: p, further_purposes: [{purpose: |}]}]", ["p"]),
        ("data_categories: [{id: a}]\n---\npurposes: [{data: |}]", []),
        ("purposes:\n  - name: |\n", []),
        ("statement: {title: some words |}", []),
        ("nothing: |", []),
        ("# a comment |", []),
        ("purposes: [[{|", []),
        ("a: [|: {", []),
    ],
)
def test_ids_that_are_defined_are_offered(text: str, offered: list[str]) -> None:
    """A reference is offered the ids of its list, and free text nothing."""
    assert _offered(text) == offered


def test_in_json_a_word_between_quotes_is_completed() -> None:
    """In JSON terms, ids and keys are offered where there are quotation marks."""
    text = '{"data_categories": [{"id": "a"}], "purposes": [{"data": ["|"]}]}'
    assert _offered(text, "privacy.json") == ["a"]
    assert _offered('{"role": "|"}', "privacy.json")[:1] == ["controller"]
    assert _offered('{"breach": {"|": 1}}', "privacy.json")[:1] == ["authority_within"]
    assert _offered('{"role": |}', "privacy.json") == []


def test_fields_that_are_there_are_not_offered_again() -> None:
    """Only what the mapping has not yet is offered."""
    assert "privlint: " in _offered("|")
    assert not {"privlint: ", "role: "} & set(_offered("privlint: 1\nrole: both\n|"))
    assert "privlint: " in _offered("privlint: 1\n---\n|")


# Findings


def test_a_hover_tells_what_the_page_of_the_rule_tells(tmp_path: Path) -> None:
    """A finding is told with severity, law with its link, why and how to mend it."""
    own = page(str(tmp_path / "privacy.yaml"), SHOP)
    found = _checked(own)
    (one,) = [each for each in found.findings if each.name == "retention-start-missing"]
    book = shipped.rulebook()
    told = hovers.MARKDOWN.findings([one], book, "nl").split("\n\n")
    whole = shipped.whole(book.find(one.code) or {})
    why = whole["nl"]["why"]  # type: ignore[index]  # the texts of a rule
    assert told[0].startswith(f"**waarschuwing** `{one.code}` `{one.name}` (")
    assert told[2].startswith("**Wet en richtsnoeren:** [")
    assert "](https://eur-lex.europa.eu/" in told[2]
    assert told[3] == f"**Waarom:** {' '.join(why.split())}"
    assert told[4].startswith("**Herstel:** ")
    plain = hovers.PLAIN.findings([one], book, "nl").split("\n\n")
    assert plain[0].startswith(f"waarschuwing {one.code} {one.name} (")
    assert plain[1] == one.message.nl
    assert plain[3] == f"Waarom: {' '.join(why.split())}"


def test_a_hover_cannot_be_written_by_a_declaration(tmp_path: Path) -> None:
    """Links, pictures, code and control characters of a declaration stay text."""
    evil = "](https://evil.example) ![x](https://evil.example/x) `<b> \\u202e\\u001b"
    text = f'privlint: 1\npurposes:\n- {{id: a, name: "{evil}", data: ["{evil}"]}}\n'
    own = page(str(tmp_path / "privacy.yaml"), text)
    found = _checked(own)
    assert found.book is not None
    about = [one for one in found.findings if "evil" in one.message.en]
    assert about
    told = hovers.MARKDOWN.findings(about, found.book, "en")
    shown = MarkdownIt("commonmark").render(told)
    assert "evil.example" in shown
    assert not re.search(r"<img|<b>|href=.https://evil|href=.http://evil", shown)
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", told)


def test_a_term_is_told_when_the_pointer_is_on_it() -> None:
    """A field tells its words and its terms; a term that has words tells those."""
    one = _opened(SHOP)
    told = hovers.MARKDOWN.field(_there(one, "legal_basis: [{basis"), "en")
    assert told.startswith("**basis**\n\nThe legal basis, one of")
    assert "- `legitimate_interests`: Needed for an interest" in told
    told = hovers.MARKDOWN.field(_there(one, "legal_basis: [{basis: contract"), "en")
    assert "\n\n`contract`: Needed for a contract" in told
    dutch = hovers.MARKDOWN.field(_there(one, "legal_basis: [{basis"), "nl")
    assert dutch.startswith("**basis**\n\nDe grondslag, een van de zes")
    assert "- `consent`: De betrokkene heeft toestemming gegeven" in dutch
    assert hovers.MARKDOWN.field(_there(_opened("x-own: {a: 1}"), "{a"), "en") == ""
    assert "`ZW`" not in hovers.MARKDOWN.field(_there(one, "country"), "en")


def _edited(text: str, own: Page, found: list[actions.Action]) -> str:
    """Return *text* with the edits of *found* made."""
    edits = [(own.offset(place[0]), own.offset(place[1]), said)
             for one in found for place, said in one.edits]  # fmt: skip
    for start, end, said in sorted(edits, reverse=True):
        text = text[:start] + said + text[end:]
    return text


FAULTY = {
    "block": """\
purposes:
  - id: a
    name: A
    retention:
      period: P2Y
""",
    "flow": "purposes: [{id: a, name: A, retention: {period: P2Y}}]\n",
    "lines": """\
purposes: [
  {id: a,
   retention: {period: P2Y}},
  {id: b}]
""",
    "stream": "purposes: [{id: a}]\n---\nprivlint: 1\npurposes: [{id: b}]\n",
    "dashes": """\
--- # first
purposes:
- # an item
  id: a
  retention: {period: P2Y}
""",
    "text": """\
purposes:
  - id: a
    name: |
      # privlint
      A
    data: [b]
""",
    "windows": "purposes:\r\n  - id: a\r\n    retention: {period: P2Y}\r\n",
    "mac": "purposes:\r  - id: a\r    retention: {period: P2Y}\r",
}


@pytest.mark.parametrize("name", FAULTY)
def test_every_finding_can_be_accepted_with_a_reason(name: str, tmp_path: Path) -> None:
    """The comment accepts its finding, but only with a reason in the place of TODO."""
    text = f"privlint: 1\n{FAULTY[name]}"
    if name in {"windows", "mac"}:
        text = text.replace("privlint: 1\n", "privlint: 1" + text[-1])
    if name == "dashes":
        text = FAULTY[name].replace("purposes", "privlint: 1\npurposes")
    own = page(str(tmp_path / "privacy.yaml"), text)
    found = _checked(own)
    assert found.book is not None
    faults = frozenset(found.book.faults)
    read = sheet(own, Limits())
    offered = [actions.accepted(one, read, faults, "en") for one in found.findings]
    comments = [action for each in offered for action in each]
    assert [one.finding for one in comments] == list(found.findings)
    assert not any(one.mends for one in comments)
    own_text = _edited(own.source.text, own, comments)
    nodes = {(one.name, one.identity, one.document) for one in found.findings}
    assert _told(own_text, tmp_path) >= {"suppression-unreasoned", *nodes}
    assert _told(own_text.replace("TODO", "the council says so"), tmp_path) == set()


def _told(text: str, folder: Path) -> set[object]:
    """Return the names of what is found in *text*, with and without its node."""
    found = _checked(page(str(folder / "privacy.yaml"), text)).findings
    names = {one.name for one in found}
    return {*names, *((one.name, one.identity, one.document) for one in found)}


def test_a_finding_in_the_published_text_is_accepted_where_it_is_named(
    tmp_path: Path,
) -> None:
    """What is wrong in the text is accepted above `statement` of the declaration."""
    (tmp_path / "s.md").write_text("Wij bewaren alles voor altijd. TODO\n", "utf-8")
    text = "privlint: 1\nstatement: {file: s.md}\n"
    own = page(str(tmp_path / "privacy.yaml"), text)
    found = _checked(own)
    told = [one for one in found.findings if one.location.file != own.source.file]
    assert told
    read = sheet(own, Limits())
    (action,) = actions.accepted(told[0], read, frozenset(), "en")
    assert [place for place, _text in action.edits] == [((1, 0), (1, 0))]


def test_nothing_is_offered_that_would_not_help(tmp_path: Path) -> None:
    """Faults and findings in JSON get no comment, which would accept nothing."""
    own = page(str(tmp_path / "privacy.yaml"), "privlint: 1\nrol: both\n")
    found = _checked(own)
    assert found.book is not None
    read, faults = sheet(own, Limits()), frozenset(found.book.faults)
    (fault,) = [one for one in found.findings if one.name in faults]
    assert list(actions.accepted(fault, read, faults, "en")) == []
    (mend,) = actions.mended(fault, own, "en")
    assert mend.title == "Mend: Write `role` instead of `rol`."
    assert mend.preferred
    assert _edited(own.source.text, own, [mend]) == "privlint: 1\nrole: both\n"
    own = page(str(tmp_path / "privacy.json"), '{"privlint": 1}')
    found = _checked(own)
    read = sheet(own, Limits())
    assert found.findings
    offers = [actions.accepted(one, read, faults, "nl") for one in found.findings]
    assert [list(each) for each in offers] == [[]] * len(offers)


# Checks


def _names(found: Checked) -> set[str]:
    return {one.name for one in found.findings}


def test_a_check_is_that_of_its_project(tmp_path: Path) -> None:
    """Severities, baseline, exclusions and packs of the settings hold here too."""
    (tmp_path / ".git").mkdir()
    own = page(str(tmp_path / "privacy.yaml"), "privlint: 1\npurposes: [{id: a}]\n")
    settings = tmp_path / ".privlint.yaml"
    assert "legal-basis-missing" in _names(_checked(own))
    settings.write_text(
        "lang: nl\n"
        "rules: {severity: {legal-basis-missing: {to: off, reason: later dan dit}}}\n"
    )
    found = _checked(own)
    assert "legal-basis-missing" not in _names(found)
    assert found.language == "nl"
    assert found.depends == {str(settings)}
    settings.write_text("exclude: privacy.yaml\n")
    assert _checked(own).findings == ()
    settings.write_text("rules: {packs: own}\n")
    assert "own: no such file or folder" in _checked(own).problem
    assert str(tmp_path / "own") in _checked(own).depends
    settings.write_text("rulez: {}\n")
    assert "rulez" in _checked(own).problem


def test_what_a_baseline_knows_is_not_told(tmp_path: Path) -> None:
    """A finding that stands in the baseline of the project is left out."""
    (tmp_path / ".git").mkdir()
    own = page(str(tmp_path / "privacy.yaml"), "privlint: 1\npurposes: [{id: a}]\n")
    (tmp_path / ".privlint.yaml").write_text("baseline: known.json\n")
    entry = (
        '{"file": "privacy.yaml", "document": 0, "identity": "/purposes[id=a]/'
        'legal_basis", "code": "PUR003", "name": "legal-basis-missing", '
        '"severity": "error", "count": 1}'
    )
    (tmp_path / "known.json").write_text('{"version": 1, "findings": []}')
    before = _names(_checked(own))
    (tmp_path / "known.json").write_text(f'{{"version": 1, "findings": [{entry}]}}')
    found = _checked(own)
    assert before - _names(found) == {"legal-basis-missing"}
    assert str(tmp_path / "known.json") in found.depends
    (tmp_path / "known.json").write_text("{")
    assert "known.json" in _checked(own).problem


def test_the_settings_of_the_folders_of_the_workspace_exclude_too(
    tmp_path: Path,
) -> None:
    """What the settings of an opened folder leave out is left out below it."""
    inner = tmp_path / "old"
    inner.mkdir()
    (tmp_path / ".privlint.yaml").write_text("exclude: old\n")
    (inner / ".privlint.yaml").write_text("lang: nl\n")
    own = page(str(inner / "privacy.yaml"), "privlint: 1\n")
    assert _checked(own).findings
    assert _checked(own, str(tmp_path)).findings == ()


def test_what_is_no_declaration_gives_nothing(tmp_path: Path) -> None:
    """A file with the name of a declaration and without its key is passed over."""
    assert _checked(page(str(tmp_path / "privacy.yaml"), "a: 1\n")).findings == ()


def test_a_text_that_is_open_goes_before_that_on_disk(tmp_path: Path) -> None:
    """The published text is read as the editor has it, if it lies where it may."""
    text = tmp_path / "s.md"
    text.write_text("Niets.\n", "utf-8")
    own = page(str(tmp_path / "privacy.yaml"), "privlint: 1\nstatement: {file: s.md}\n")
    typed = page(str(text), "😀 Wij bewaren uw gegevens voor altijd.\n")
    projects = Projects(Choice(today=DAY))
    found = checks.check(projects, own, {str(text): typed}, ())
    assert found.pages[str(text)] is typed
    assert str(text) in found.depends
    other = page(str(tmp_path / "privacy.yaml"), "privlint: 1\nstatement: {file: t.md}")
    found = checks.check(projects, other, {str(text): typed}, ())
    assert "statement-unreadable" in _names(found)
    assert str(tmp_path / "t.md") in found.depends
    outside = "privlint: 1\nstatement: {file: ../../s.md}\n"
    other = page(str(tmp_path / "privacy.yaml"), outside)
    beyond = os.path.normpath(tmp_path / "../../s.md")
    (tmp_path / ".git").mkdir()
    found = checks.check(projects, other, {beyond: typed}, ())
    assert "statement-unreadable" in _names(found)


def test_links_are_looked_for_in_readable_declarations_only() -> None:
    """A file that cannot be read has no ids, and no nodes."""
    assert links(_opened("a: [").sheet).names == {}
