"""Files become declarations, and paths become places in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.data import folder, read
from privlint.document import Document, Source, broken, documents, source
from privlint.model import Excerpt, Location, Position
from privlint.reading.tree import Fault, Limits, Tree, span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.model import Path

LIMITS = Limits()

DECLARATION = """\
# Privacyverklaring
privlint: 1
controller:
  name: Voorbeeld B.V.
  contact: {email: a@b.nl, phone: }
  quote: |
    Wij zijn er.
    Altijd.
purposes:
  - id: orders
    name: ""
    legal_basis: contract
    retention:
      period: P7Y
    recipients: [postnl, 'wie ook']
  - # nog een
    legal_basis:
      - consent
      - basis: contract
        law: x
    special_categories: []
    id: news
  - &shared {id: shop}
  - *shared
  -
rights:
"""

# A path of the long form, where it stands, and the text there.
PLACES = [
    ("", "2:1", "privlint: 1"),
    ("privlint", "2:11", "1"),
    # mappings and lists stand for their keys, scalars for themselves
    ("controller", "3:1", "controller"),
    ("controller/name", "4:9", "Voorbeeld B.V."),
    ("controller/contact", "5:3", "contact"),
    ("controller/contact/email", "5:20", "a@b.nl"),
    ("controller/contact/phone", "5:28", "phone"),
    ("controller/quote", "6:10", "|\n    Wij zijn er.\n    Altijd.\n"),
    ("purposes", "9:1", "purposes"),
    ("purposes/0/name", "11:11", '""'),
    ("purposes/0/recipients", "15:5", "recipients"),
    ("purposes/0/recipients/1", "15:26", "'wie ook'"),
    ("purposes/1/legal_basis/1/law", "20:14", "x"),
    ("rights", "26:1", "rights"),
    # mappings in a list stand for their first key and value, or that key alone
    ("purposes/0", "10:5", "id: orders"),
    ("purposes/1", "17:5", "legal_basis"),
    ("purposes/1/legal_basis/1", "19:9", "basis: contract"),
    # an item by an alias stands at the alias, and what is in it at the anchor
    ("purposes/2", "23:14", "id: shop"),
    ("purposes/2/id", "23:18", "shop"),
    ("purposes/3", "24:5", "*shared"),
    ("purposes/3/id", "23:18", "shop"),
    ("purposes/3/name", "24:5", "*shared"),
    # shorthands stand for all that they are short for
    ("controller/quote/0", "6:10", "|\n    Wij zijn er.\n    Altijd.\n"),
    ("purposes/0/legal_basis", "12:18", "contract"),
    ("purposes/0/legal_basis/0", "12:18", "contract"),
    ("purposes/0/legal_basis/0/basis", "12:18", "contract"),
    ("purposes/0/retention", "13:5", "retention"),
    ("purposes/0/retention/0", "13:5", "retention"),
    ("purposes/0/retention/0/period", "14:15", "P7Y"),
    ("purposes/1/legal_basis/0/basis", "18:9", "consent"),
    # what is missing stands at the nearest that is there
    ("cookies", "2:1", "privlint: 1"),
    ("cookies/items/0", "2:1", "privlint: 1"),
    ("controller/country", "3:1", "controller"),
    ("controller/contact/form", "5:3", "contact"),
    ("purposes/0/data", "10:5", "id: orders"),
    ("purposes/0/legal_basis/0/law", "12:18", "contract"),
    ("purposes/0/retention/0/law", "13:5", "retention"),
    ("purposes/0/recipients/5", "15:5", "recipients"),
    ("purposes/1/legal_basis/1/quote", "19:9", "basis: contract"),
    ("purposes/1/special_categories", "21:5", "special_categories"),
    ("purposes/1/special_categories/0/data", "21:5", "special_categories"),
    ("purposes/4", "25:4", ""),
    ("purposes/4/id", "25:4", ""),
    ("purposes/9", "9:1", "purposes"),
    ("rights/access/available", "26:1", "rights"),
]
JSON_PLACES = [
    ("", "1:2", '"privlint": 1'),
    ("privlint", "1:14", "1"),
    ("purposes", "2:2", '"purposes"'),
    ("purposes/0", "2:16", '"id": "é"'),
    ("purposes/0/id", "2:22", '"é"'),
    ("purposes/0/retention/0", "2:27", '"retention"'),
    ("purposes/0/retention/0/period", "2:51", '"P7Y"'),
    ("purposes/1", "3:3", '"a"'),
    ("purposes/2", "3:8", "{"),
    ("purposes/2/id", "3:8", "{"),
]
JSON = """\
{"privlint": 1,
 "purposes": [{"id": "é", "retention": {"period": "P7Y"}},
  "a", {}]}
"""

# A file without a declaration, and what it says, where.
EMPTY = [
    ("p.yaml", "", "1:1"),
    ("p.yaml", " \t\n\n", "1:1"),
    ("p.yaml", "# only\n# comments\n", "1:1"),
    ("p.yaml", "null", "1:1"),
    ("p.yaml", "# a\n ~ # b\n", "2:2"),
    ("p.yaml", "--- ''\n", "1:5"),
    ("p.yaml", '\n" "', "2:1"),
    ("p.yaml", "|\n\n", "1:1"),
    ("p.yaml", "---\n", "2:1"),
    ("p.yaml", "\ufeff", "1:1"),
    ("p.json", "", "1:1"),
    ("p.JSON", "\n", "1:1"),
    ("p.json", "\n null", "2:2"),
    ("p.json", '""', "1:1"),
]


def _only(text: str, file: str = "p.yaml") -> Document:
    """Return the only declaration of *text*."""
    (document,) = documents(file, text.encode(), LIMITS)
    return document


def _path(written: str) -> Path:
    steps = written.split("/") if written else []
    return tuple(int(step) if step.isdigit() else step for step in steps)


def _offset(text: str, position: Position) -> int:
    """Return where *position* is in *text*, whose lines end in LF."""
    before = text.split("\n")[: position.line - 1]
    return sum(len(line) + 1 for line in before) + position.column - 1


def _said(position: Position) -> str:
    return f"{position.line}:{position.column}"


def _told(document: Document) -> list[tuple[str, str]]:
    """Return the faults of *document* with their places."""
    return [
        (fault.kind, _said(document.source.location(fault.span).start))
        for fault in document.tree.faults
    ]


@pytest.mark.parametrize(
    ("file", "text", "path", "place", "found"),
    [
        *(("p.yaml", DECLARATION, *row) for row in PLACES),
        *(("p.json", JSON, *row) for row in JSON_PLACES),
    ],
    ids=lambda value: str(value)[:30].strip(),
)
def test_a_path_has_a_place(
    file: str, text: str, path: str, place: str, found: str
) -> None:
    """Each node of the long form, also a missing one, is found in the file."""
    location = _only(text, file).locate(_path(path), absent=path == "cookies")
    start, end = _offset(text, location.start), _offset(text, location.end)
    assert (_said(location.start), text[start:end]) == (place, found)
    assert (location.file, location.path, location.absent) == (
        file,
        _path(path),
        path == "cookies",
    )


def test_a_location_spans_lines() -> None:
    """A place has its first character and the one behind its last, on any line."""
    document = _only("a: 'één\r\n  twee'\r\nb: 2\r\n")
    assert document.locate(("a",)) == Location(
        "p.yaml", Position(1, 4), Position(2, 8), ("a",)
    )
    assert document.source.location(span(99, 120), ("b",), absent=True) == Location(
        "p.yaml", Position(4, 1), Position(4, 1), ("b",), absent=True
    )


@pytest.mark.parametrize(("file", "text", "place"), EMPTY)
def test_a_file_without_a_declaration_says_so(file: str, text: str, place: str) -> None:
    """A file that says nothing is one declaration with a located fault."""
    document = _only(text, file)
    assert _told(document) == [("declaration-empty", place)]
    assert (document.tree.data, document.tree.readable) == (None, False)


def test_every_declaration_of_a_file_is_read_for_itself() -> None:
    """Declarations are numbered, share their source, and may be empty or broken."""
    text = "privlint: 1\n--- null\n--- [\n"
    found = documents("p.yaml", text.encode(), LIMITS)
    assert [(one.index, one.tree.data, _told(one)) for one in found] == [
        (0, {"privlint": 1}, []),
        (1, None, [("declaration-empty", "2:5")]),
        (2, None, [("syntax-wrong", "4:1")]),
    ]
    assert {id(one.source) for one in found} == {id(found[0].source)}


def test_a_fault_is_not_hidden_by_emptiness() -> None:
    """A declaration that is only a wrong alias says that, and not that it is empty."""
    document = _only("*x")
    assert (_told(document), document.tree.readable) == (
        [("alias-unknown", "1:1")],
        False,
    )


@pytest.mark.parametrize(
    ("text", "data"), [("[a]", ["a"]), ("a", "a"), ("0", 0), ("{}", {}), ("no", "no")]
)
def test_other_data_are_read(text: str, data: object) -> None:
    """What is no mapping is read as well; its shape is judged later."""
    assert (_only(text).tree.data, _told(_only(text))) == (data, [])


def test_a_large_file_is_refused_unread() -> None:
    """A file may be as large as the limit; one byte more is a fault at 1:1."""
    data = b"a: 'xyz'\n\n"
    (kept,) = documents("p.yaml", data, Limits(size=10))
    assert kept.tree.data == {"a": "xyz"}
    assert documents("p.yaml", data + b"\n", Limits(size=10)) == [
        Document(
            Source("p.yaml", ""),
            0,
            Tree(
                None,
                0,
                (Fault("file-too-large", 0, (), (("limit", "10"),)),),
                readable=False,
            ),
        )
    ]


def test_a_file_that_could_not_be_opened_is_a_broken_document() -> None:
    """Such a file is a declaration without text that says what was wrong."""
    fault = Fault("file-unreadable", 0, (), (("problem", "no permission"),))
    assert broken("p.yaml", "file-unreadable", (("problem", "no permission"),)) == (
        Document(
            Source("p.yaml", ""),
            0,
            Tree(None, 0, (fault,), readable=False),
        )
    )


def test_two_thousand_faults_are_enough() -> None:
    """A document with more faults than that keeps the first, and is not judged."""
    (some,) = documents("p.yaml", b"a: 1\n" + b"a: 2\n" * 2_000, LIMITS)
    assert (len(some.tree.faults), some.tree.data) == (2_000, {"a": 1})
    (many,) = documents("p.yaml", b"a: 1\n" + b"a: 2\n" * 2_001, LIMITS)
    assert (many.tree.faults, many.tree.data, many.tree.readable) == (
        some.tree.faults,
        None,
        False,
    )


def _excerpt(text: str, line: int, column: int = 1) -> Excerpt:
    found, _ = source("p.yaml", text.encode())
    place = Position(line, column)
    return found.excerpt(Location("p.yaml", place, place))


@pytest.mark.parametrize(
    ("text", "line", "excerpt"),
    [
        ("a\nb\nc\n", 1, Excerpt(1, ("a",))),
        ("a\nb\nc\n", 2, Excerpt(1, ("a", "b"))),
        ("a\nb\nc", 3, Excerpt(2, ("b", "c"))),
        ("a\r\n\tb\r\nc\r\n", 2, Excerpt(1, ("a", "\tb"))),
        ("a\rb\rc\r", 3, Excerpt(2, ("b", "c"))),
        ("a\n\nc\n", 3, Excerpt(3, ("c",))),
        ("a\n \t\nc\n", 3, Excerpt(3, ("c",))),
        ("a\n\n", 2, Excerpt(1, ("a", ""))),
        ("a\n", 2, Excerpt(1, ("a", ""))),
        ("a\x85b\u2028c\x0cd\n", 1, Excerpt(1, ("a\x85b\u2028c\x0cd",))),
        ("", 1, Excerpt(1, ("",))),
    ],
)
def test_an_excerpt_is_the_line_and_the_one_before(
    text: str, line: int, excerpt: Excerpt
) -> None:
    """The lines come without their ends, and a blank line before is left out."""
    assert _excerpt(text, line) == excerpt


def test_an_excerpt_of_a_long_line_is_cut() -> None:
    """At most 1,000 characters are shown, from 200 before the place if that is far."""
    line = "".join(str(number % 10) for number in range(1_000_000))
    text = f"before\n{line}\nshort\n{line}\n"
    assert _excerpt(text, 2, 1_000) == Excerpt(1, ("before", line[:1_000]))
    assert _excerpt(text, 2, 1_001) == Excerpt(2, (line[800:1_800],), 800)
    assert _excerpt(text, 4, 500_001) == Excerpt(4, (line[499_800:500_800],), 499_800)
    assert _excerpt(text, 4, 1_000_000) == Excerpt(4, (line[999_799:],), 999_799)


@given(
    st.lists(st.text(st.sampled_from("ab é😀\t\x85\u2028"), max_size=8), min_size=1),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.integers(0, 20),
)
def test_an_excerpt_shows_what_stands_in_the_file(
    rows: list[str], end: str, number: int
) -> None:
    """The last line shown is the line of the place, whatever ends the lines."""
    line = number % len(rows) + 1
    excerpt = _excerpt(end.join(rows), line)
    shown = rows[line - len(excerpt.lines) : line]
    assert excerpt == Excerpt(line - len(shown) + 1, tuple(shown))


@pytest.mark.parametrize(
    "document",
    [
        broken("p", "file-unreadable", (("problem", "x"),)),
        *documents("p", b"\xff", LIMITS),
        *documents("p", b"", LIMITS),
        *documents("p", b"aaa", Limits(size=2)),
        *documents("p", b"\x00", LIMITS),
        *documents("p", b"[", LIMITS),
        *documents("p.json", b"[", LIMITS),
        *documents("p", b"[[a]]", Limits(depth=1)),
        *documents("p", b"[[a]]", Limits(values=1)),
        *documents("p", b"a: 1\na: 2", LIMITS),
        *documents("p", b"&a [*a]", LIMITS),
        *documents("p", b"*a", LIMITS),
        *documents("p", b"!a b", LIMITS),
        *documents("p", b"? [a]", LIMITS),
    ],
    ids=lambda document: document.tree.faults[0].kind,
)
def test_the_text_of_a_fault_has_its_facts(document: Document) -> None:
    """Every placeholder of the message and of how to mend it is a fact of the fault."""
    texts = cast(
        "Mapping[str, Mapping[str, str]]", _texts()[document.tree.faults[0].kind]
    )
    (fault,) = document.tree.faults
    for language in ("nl", "en"):
        said = texts[language]["message"] + texts[language]["mend"]
        assert set(re.findall(r"\{(\w+)\}", said)) <= set(dict(fault.facts))


def _texts() -> Mapping[str, object]:
    (found,) = documents("faults.yaml", read(f"{folder('rules')}/faults.yaml"), LIMITS)
    return cast("Mapping[str, object]", found.tree.data)
