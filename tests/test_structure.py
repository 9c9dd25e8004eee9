"""What is said of a declaration whose shape is wrong, and of which node."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint.data import folder, read
from privlint.document import Document, documents
from privlint.model import Text
from privlint.reading.tree import Limits, bounds
from privlint.shape import POISON, Shape, long_form
from privlint.structure import check, declaration, span_of, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.reading.tree import Fault

LIMITS = Limits()
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

A_TEXT = Text("tekst", "a text")
A_BOOL = Text("true of false", "true or false")
AN_INT = Text("een geheel getal", "a whole number")
A_NUMBER = Text("een getal", "a number")
A_BLOCK = Text("een blok met velden", "a block of fields")
A_LIST = Text("een lijst", "a list")
A_DURATION = Text(
    "een termijn zoals P7Y, P6M, P4W of P30D",
    "a duration such as P7Y, P6M, P4W or P30D",
)
A_DATE = Text("een datum zoals 2026-11-01", "a date such as 2026-11-01")
A_LANGUAGE = Text("een taalcode zoals nl", "a language code such as nl")
AN_ID = Text(
    "een id van kleine letters, cijfers, - en _",
    "an id of lower-case letters, digits, - and _",
)
A_COUNTRY = Text(
    "landcodes van twee letters zoals NL", "two-letter country codes such as NL"
)
A_DECLARATION = Text("verklaring", "declaration")
TEXT_OR_LIST = Text("tekst of een lijst", "a text or a list")
BOOL_OR_BLOCK = Text(
    "true of false of een blok met velden", "true or false or a block of fields"
)
TEXT_BLOCK_OR_LIST = Text(
    "tekst of een blok met velden of een lijst", "a text or a block of fields or a list"
)

# By kind: the line below `privlint: 1`, the place and node of its one fault, and what
# is said there apart from the field and its value.
FAULTS: dict[str, list[tuple[object, ...]]] = {
    "type-wrong": [
        ("role: 5", "2:7 role", A_TEXT, AN_INT),
        ("role: [controller]", "2:1 role", A_TEXT, A_LIST),
        ("role: {a: b}", "2:1 role", A_TEXT, A_BLOCK),
        ("role: true", "2:7 role", A_TEXT, A_BOOL),
        ("controller: Ik B.V.", "2:13 controller", A_BLOCK, A_TEXT),
        ("controller: [{name: Ik}]", "2:1 controller", A_BLOCK, A_LIST),
        ("controller: {employees: 1.5}", "2:25 controller/employees", AN_INT, A_NUMBER),
        (
            "controller: {employees: .inf}",
            "2:25 controller/employees",
            AN_INT,
            A_NUMBER,
        ),
        (
            "controller: {public_body: ja}",
            "2:27 controller/public_body",
            A_BOOL,
            A_TEXT,
        ),
        (
            "controller: {registration_number: 01234567}",
            "2:35 controller/registration_number",
            A_TEXT,
            AN_INT,
        ),
        ("statement: {version: 1.5}", "2:22 statement/version", A_TEXT, A_NUMBER),
        ("purposes: {id: a}", "2:1 purposes", A_LIST, A_BLOCK),
        ("purposes: [leveren]", "2:12 purposes/0", A_BLOCK, A_TEXT),
        ("quote: 5", "2:8 quote", TEXT_OR_LIST, AN_INT),
        ("quote: [a, 5]", "2:12 quote/1", A_TEXT, AN_INT),
        ("rights: {access: ja}", "2:18 rights/access", BOOL_OR_BLOCK, A_TEXT),
        (
            "purposes: [{id: a, legal_basis: 6}]",
            "2:33 purposes/0/legal_basis",
            TEXT_BLOCK_OR_LIST,
            AN_INT,
        ),
        ("purposes: [{id: 7}]", "2:17 purposes/0/id", A_TEXT, AN_INT),
    ],
    "value-misspelt": [
        ("role: verwerker", "2:7 role", "processor"),
        ("role: Controller", "2:7 role", "controller"),
        ("role: contoller", "2:7 role", "controller"),
        ("cookies: geen", "2:10 cookies", "none"),
        (
            "purposes: [{id: a, legal_basis: toestemming}]",
            "2:33 purposes/0/legal_basis",
            "consent",
        ),
        (
            "purposes: [{id: a, legal_basis: [Uitvoering  overeenkomst]}]",
            "2:34 purposes/0/legal_basis/0",
            "contract",
        ),
        (
            "purposes: [{id: a, legal_basis: {basis: 6.1.f}}]",
            "2:41 purposes/0/legal_basis/basis",
            "legitimate_interests",
        ),
        (
            "purposes: [{id: a, legal_basis: legitimate interest}]",
            "2:33 purposes/0/legal_basis",
            "legitimate_interests",
        ),
        ("controller: {country: nl}", "2:23 controller/country", "NL"),
        ("controller: {country: no}", "2:23 controller/country", "NO"),
        ("controller: {country: Nederland}", "2:23 controller/country", "NL"),
        ("controller: {country: Verenigde Staten}", "2:23 controller/country", "US"),
        ("controller: {country: UK}", "2:23 controller/country", "GB"),
    ],
    "value-unknown": [
        ("role: baas", "2:7 role", "controller, processor, both"),
        (
            "profile: [notice, gdpr]",
            "2:19 profile/1",
            "notice, register, processor, strict",
        ),
        ("audience: {countries: [NL, xx]}", "2:28 audience/countries/1", A_COUNTRY),
        ("audience: {countries: EU}", "2:23 audience/countries", A_COUNTRY),
    ],
    "form-in-words": [
        (
            "requests: {response_deadline: 4 weken}",
            "2:31 requests/response_deadline",
            "P4W",
        ),
        (
            "requests: {response_deadline: anderhalf jaar}",
            "2:31 requests/response_deadline",
            "P18M",
        ),
        ("requests: {extension: twee maanden}", "2:23 requests/extension", "P2M"),
        (
            "purposes: [{id: a, retention: {period: 7 jaar}}]",
            "2:40 purposes/0/retention/period",
            "P7Y",
        ),
        (
            "purposes: [{id: a, retention: {period: onbeperkt}}]",
            "2:40 purposes/0/retention/period",
            "unlimited",
        ),
        (
            "cookies: {items: [{duration: sessie}]}",
            "2:30 cookies/items/0/duration",
            "session",
        ),
    ],
    "form-wrong": [
        (
            "requests: {response_deadline: zo snel mogelijk}",
            "2:31 requests/response_deadline",
            A_DURATION,
        ),
        (
            "requests: {response_deadline: zo snel mogelijk en in elk geval op tijd}",
            "2:31 requests/response_deadline",
            A_DURATION,
        ),
        (
            "requests: {response_deadline: 'P1M\\n'}",
            "2:31 requests/response_deadline",
            A_DURATION,
        ),
        (
            'requests: {response_deadline: "P1M\\n"}',
            "2:31 requests/response_deadline",
            A_DURATION,
        ),
        (
            "breach: {authority_within: unlimited}",
            "2:28 breach/authority_within",
            A_DURATION,
        ),
        (
            "statement: {effective_date: 1-10-2026}",
            "2:29 statement/effective_date",
            A_DATE,
        ),
        ("statement: {language: Nederlands}", "2:23 statement/language", A_LANGUAGE),
        ("purposes: [{id: Mijn doel}]", "2:17 purposes/0/id", AN_ID),
        ("purposes: [{id: a, data: [b, C d]}]", "2:30 purposes/0/data/1", AN_ID),
        (
            "recipients: [{id: a, agreement: {signed: ja}}]",
            "2:42 recipients/0/agreement/signed",
            A_DATE,
        ),
    ],
    "value-out-of-range": [
        ("controller: {employees: -1}", "2:25 controller/employees", "≥ 0"),
        (
            "recipients: [{id: a, transfer: {module: 5}}]",
            "2:41 recipients/0/transfer/module",
            "≤ 4",
        ),
        (
            f"purposes: [{{id: {65 * 'a'}}}]",
            "2:17 purposes/0/id",
            "≤ 64",
        ),
    ],
    "key-misspelt": [
        ("doeleinden: []", "2:1 doeleinden", "purposes"),
        ("Controller: {}", "2:1 Controller", "controller"),
        ("controller: {naam: Ik}", "2:14 controller/naam", "name"),
        (
            "controller: {'Legal form': B.V.}",
            "2:14 controller/Legal form",
            "legal_form",
        ),
        (
            "purposes: [{id: a, bewaartermijn: P7Y}]",
            "2:20 purposes/0/bewaartermijn",
            "retention",
        ),
        (
            "purposes: [{id: a, retentoin: {}}]",
            "2:20 purposes/0/retentoin",
            "retention",
        ),
        ("purposes: [{ID: a}]", "2:13 purposes/0/ID", "id"),
        ("children: {consent_age: {nl: 16}}", "2:26 children/consent_age/nl", "NL"),
    ],
    "key-unknown": [
        (
            "claims: {xyz: 1, quote: a}",
            "2:10 claims/xyz",
            "no_third_parties, no_transfers, no_special_categories",
        ),
        (
            "controller: {name: Ik, naam: Jij}",
            "2:24 controller/naam",
            (
                "trade_name, legal_form, registration_number, country, public_body, "
                "employees, sector, website, domains, contact, quote"
            ),
        ),
        (
            "certification: {'': 1}",
            "2:17 certification/",
            "scheme, body, number, quote",
        ),
    ],
    "key-missing": [
        ("purposes: [{name: a}]", "2:13 purposes/0/id"),
        ("purposes: [{}]", "2:12 purposes/0/id"),
        ("purposes:\n  - id:\n    name: a", "3:5 purposes/0/id"),
        ("purposes: [{id: ' '}]", "2:17 purposes/0/id"),
        ("recipients: [{id: ~}]", "2:19 recipients/0/id"),
    ],
}
SAID = {
    "type-wrong": ("expected", "found"),
    "value-misspelt": ("near",),
    "value-unknown": ("expected",),
    "value-out-of-range": ("expected",),
    "form-in-words": ("near",),
    "form-wrong": ("expected",),
    "key-misspelt": ("near",),
    "key-unknown": ("expected",),
    "key-missing": (),
}

# A whole file, and each of its faults: place, node and kind.
FILES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("{}", [("1:1", "privlint", "key-missing")]),
    ("role: controller", [("1:1", "privlint", "key-missing")]),
    ("privlint:", [("1:1", "privlint", "key-missing")]),
    ("privlint: ''", [("1:11", "privlint", "key-missing")]),
    ("privlint: 2", [("1:11", "privlint", "value-unknown")]),
    ("privlint: '1'", [("1:11", "privlint", "type-wrong")]),
    ("privlint: true", [("1:11", "privlint", "type-wrong")]),
    ("privlint: 1.0", []),
    (
        "privacy: 1",
        [("1:1", "privacy", "key-unknown"), ("1:1", "privlint", "key-missing")],
    ),
    ("privlnt: 1", [("1:1", "privlnt", "key-misspelt")]),
    (
        "privlint: 1\ndoelen: []\ndoeleinden: []\n",
        [("2:1", "doelen", "key-misspelt"), ("3:1", "doeleinden", "key-misspelt")],
    ),
    (
        """\
privlint: 1
role: [both]
purposes:
- id: A
  nam: x
- legal_basis: [x, 5]
controller: {country: xx, contact: {email: 5}}
""",
        [
            ("2:1", "role", "type-wrong"),
            ("4:7", "purposes/0/id", "form-wrong"),
            ("5:3", "purposes/0/nam", "key-misspelt"),
            ("6:3", "purposes/1/id", "key-missing"),
            ("6:17", "purposes/1/legal_basis/0", "value-unknown"),
            ("6:20", "purposes/1/legal_basis/1", "type-wrong"),
            ("7:23", "controller/country", "value-unknown"),
            ("7:44", "controller/contact/email", "type-wrong"),
        ],
    ),
    # what the reader has told of is not told again
    ("privlint: 1\nrole: !!int x\n", []),
    ("privlint: 1\npurposes: [{id: *x}]\n", []),
    ("privlint: 1\nrole: both\nrole: 5\n", []),
    ("privlint: 1\nrole: 5\nrole: both\n", [("2:7", "role", "type-wrong")]),
    (
        "privlint: 1\npurposes: !x [{id: a}, {id: 5}]\n",
        [("2:29", "purposes/1/id", "type-wrong")],
    ),
    # an item by an alias has its faults where they stand
    (
        "privlint: 1\npurposes:\n- &a {id: b, nam: c}\n- *a\n- &d {name: e}\n- *d\n",
        [
            ("3:14", "purposes/0/nam", "key-misspelt"),
            ("3:14", "purposes/1/nam", "key-misspelt"),
            ("5:7", "purposes/2/id", "key-missing"),
            ("6:3", "purposes/3/id", "key-missing"),
        ],
    ),
]

# A declaration and its long form.
FORMS: list[tuple[str, object]] = [
    ("role: ~", {"role": None}),
    ("cookies: none", {"cookies": "none"}),
    ("role: verwerker", {"role": POISON}),
    ("role: both\nrole: both", {"role": POISON}),
    ("role: *x", {"role": POISON}),
    ("doelen: []", {"doelen": POISON, "purposes": POISON}),
    ("controller: Ik", {"controller": POISON}),
    ("controller: {nam: a, name: b}", {"controller": {"nam": POISON, "name": "b"}}),
    ("quote: [a, 5]", {"quote": ["a", POISON]}),
    ("quote: [a, *x]", {"quote": ["a", POISON]}),
    ("purposes: [{name: a}, b]", {"purposes": [{"name": "a", "id": POISON}, POISON]}),
    ("purposes: [{id: ''}]", {"purposes": [{"id": POISON}]}),
    (
        "purposes: [{id: a, legal_basis: {basis: x, law: y}}, {id: b, retention: {}}]",
        {
            "purposes": [
                {"id": "a", "legal_basis": [{"basis": POISON, "law": "y"}]},
                {"id": "b", "retention": [{}]},
            ]
        },
    ),
    (
        "purposes: [{id: a, legal_basis: [consent, x]}]",
        {"purposes": [{"id": "a", "legal_basis": [{"basis": "consent"}, POISON]}]},
    ),
    ("x-a: {b: 1, b: 2}", {"x-a": {"b": 1}}),
    ("? [a]\n: b", {"": POISON}),
]


def _read(text: str, file: str = "p.yaml") -> Document:
    """Return the only declaration of *text*."""
    (document,) = documents(file, text.encode(), LIMITS)
    return document


def _told(document: Document, faults: list[Fault]) -> list[tuple[str, str, str]]:
    """Return *faults* as the tables write them."""
    return [
        (_place(document, fault), "/".join(map(str, fault.path)), fault.kind)
        for fault in faults
    ]


def _place(document: Document, fault: Fault) -> str:
    start = document.source.location(fault.span).start
    return f"{start.line}:{start.column}"


@pytest.mark.parametrize(
    ("kind", "text", "where", "said"),
    [(kind, *row[:2], row[2:]) for kind, rows in FAULTS.items() for row in rows],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_a_mistake_is_one_fault(
    kind: str, text: str, where: str, said: tuple[object, ...]
) -> None:
    """A mistake is told once: where, of which node, in which words."""
    document = _read(f"privlint: 1\n{text}\n")
    place, _, path = where.partition(" ")
    (fault,) = check(document)[1]
    assert _told(document, [fault]) == [(place, path, kind)]
    assert dict(fault.facts) == {
        **_always_said(kind, fault, document.tree.data),
        **dict(zip(SAID[kind], said, strict=True)),
    }
    assert fault.absent is (kind == "key-missing" and "id:" not in text)


def _always_said(kind: str, fault: Fault, value: object) -> dict[str, object]:
    """Return what a fault of *kind* says of the field and its value."""
    names = [step for step in fault.path if isinstance(step, str)]
    if kind.startswith("key"):
        return {"key": names[-1]}
    if kind == "type-wrong":
        return {"field": names[-1]}
    for step in fault.path:
        value = cast("dict[str | int, object]", value)[step]
    field = {} if kind.startswith("form") else {"field": names[-1]}
    return {**field, "value": str(value)}


@pytest.mark.parametrize(("text", "faults"), FILES, ids=lambda value: repr(value)[:40])
def test_every_mistake_is_told(text: str, faults: list[tuple[str, str, str]]) -> None:
    """All mistakes of a file are told in reading order, each once."""
    document = _read(text)
    assert _told(document, check(document)[1]) == faults


@pytest.mark.parametrize(("text", "form"), FORMS)
def test_rules_do_not_see_what_is_wrong(text: str, form: Mapping[str, object]) -> None:
    """Wrong nodes are POISON in the long form, and so are those that were meant."""
    assert check(_read(f"privlint: 1\n{text}\n"))[0] == {"privlint": 1, **form}


@pytest.mark.parametrize(
    ("text", "found"),
    [("[a]", A_LIST), ("- a: 1", A_LIST), ("a", A_TEXT), ("5", AN_INT), ("no", A_TEXT),
     ("1.5", A_NUMBER), ("true", A_BOOL), ("[]", A_LIST)],
)  # fmt: skip
def test_what_is_no_mapping_is_no_declaration(text: str, found: Text) -> None:
    """A file that holds something else is one fault, and no rule sees any field."""
    document = _read(f"# a\n{text}\n")
    form, (fault,) = check(document)
    assert _told(document, [fault]) == [("2:1", "", "type-wrong")]
    expected = {"field": A_DECLARATION, "expected": A_BLOCK, "found": found}
    assert (dict(fault.facts), form) == (
        expected,
        dict.fromkeys(written().fields or {}, POISON),
    )


def test_a_fragment_needs_no_version() -> None:
    """A part of a declaration may lack the version; its other faults are told."""
    document = _read("purposes: [{id: a, data: [B]}]\n")
    form, faults = check(document, fragment=True)
    assert _told(document, faults) == [("1:27", "purposes/0/data/0", "form-wrong")]
    assert form == {"purposes": [{"id": "a", "data": [POISON]}]}


def test_json_has_its_places_too() -> None:
    """A declaration in JSON is told its faults at their places."""
    document = _read('{"privlint": 1,\n "naam": 1, "role": ["x"]}', "p.json")
    assert _told(document, check(document)[1]) == [
        ("2:2", "naam", "key-unknown"),
        ("2:13", "role", "type-wrong"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"k{number}: 1" for number in range(3_000)),
        "purposes:\n" + "- {id: 5, kind: 7}\n" * 3_000,
        "data_categories:\n" + "- {id: a, kind: 5}\n" * 3_000,
        "purposes:\n" + "- {id: '', name: ''}\n" * 3_000,
        "quote:\n" + "- ' '\n- 5\n" * 3_000,
    ],
    ids=lambda text: text[:30],
)
def test_two_thousand_faults_are_enough(text: str) -> None:
    """Of more faults than that the rest is not told, and no rule sees any field."""
    form, faults = check(_read(f"privlint: 1\n{text}\n"))
    assert len(faults) == 2_000
    assert form == dict.fromkeys(written().fields or {}, POISON)


def test_blank_texts_do_not_hide_faults() -> None:
    """However many blank texts there are, what is wrong behind them is told."""
    many = "- ' '\n" * 10_000
    document = _read(f"privlint: 1\nquote:\n{many}- 5\nrole: 5\n")
    assert _told(document, check(document)[1]) == [
        ("10003:3", "quote/10000", "type-wrong"),
        ("10004:7", "role", "type-wrong"),
    ]


def test_the_place_of_a_path() -> None:
    """The place of a node is that which the document gives."""
    document = _read("privlint: 1\nrole: both\n")
    place = document.source.location(span_of(document, ("role",)), ("role",))
    assert place == document.locate(("role",))


def test_rules_see_the_published_text_beside_what_is_written() -> None:
    """The shape for rules is that of a declaration, with the text of its statement."""
    fields = {**(written().fields or {})}
    statement = fields["statement"]
    seen = (declaration().fields or {})["statement"]
    added = dict(seen.fields or {})
    for name in statement.fields or {}:
        assert added.pop(name) == (statement.fields or {})[name]
    assert sorted(added) == ["links", "quoted", "text"]
    assert declaration() == Shape(
        {}, {**fields, "statement": seen}, None, ("privlint",)
    )


_KEYS = st.sampled_from(
    [
        *("privlint", "role", "controller", "purposes", "recipients", "legal_basis"),
        *("id", "name", "country", "quote", "retention", "period", "statement", "file"),
        *("consent_age", "NL", "children", "rights", "access", "items", "cookies"),
        *("doelen", "Naam", "zzz", "x-own", "", "$schema", "nam\u00e9\n", "a.b/c~"),
    ]
)
_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.sampled_from([0, 1, 1.0, -1, 10**30, 1e999, -0.5]),
        st.sampled_from(["", " ", "a", "none", "nl", "7 jaar", "toestemming", "P7Y\n"]),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    ),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=5)
    ),
    max_leaves=20,
)


@settings(UNHURRIED, max_examples=300)
@given(st.dictionaries(_KEYS, _VALUES) | _VALUES)
def test_any_data_are_judged(data: object) -> None:
    """No data raise; they are sound or have faults: one a node, located and worded."""
    document = _read(json.dumps(data).replace("Infinity", "1e999"), "p.json")
    if not document.tree.readable:
        assert [one.kind for one in document.tree.faults] == ["declaration-empty"]
        return
    form, faults = check(document)
    assert long_form(document.tree.data, written())[1] is (not faults)
    assert len({fault.path for fault in faults}) == len(faults)
    assert isinstance(form, dict)
    for fault in faults:
        start, end = bounds(fault.span)
        assert 0 <= start < end <= len(document.source.text)
        assert _placeholders(fault.kind) <= set(dict(fault.facts))


@cache
def _texts() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    content = read(f"{folder('rules')}/faults.yaml")
    (found,) = documents("faults.yaml", content, LIMITS)
    return cast("Mapping[str, Mapping[str, Mapping[str, str]]]", found.tree.data)


def _placeholders(kind: str) -> set[str]:
    """Return what the texts of the fault *kind* have in braces."""
    texts = _texts()[kind]
    said = [
        texts[language][key] for language in ("nl", "en") for key in ("message", "mend")
    ]
    return set(re.findall(r"\{(\w+)\}", " ".join(said)))
