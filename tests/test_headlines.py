"""The four headline duties, each shade a finding of its own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from privlint.errors import UnreadableError
from privlint.linter import Linter

if TYPE_CHECKING:
    from privlint.rulebook import Rulebook

DAY = date(2026, 11, 22)


def _codes(book: Rulebook, text: str, prefixes: tuple[str, ...]) -> list[str]:
    """Return the codes with one of *prefixes* that the declaration *text* gets."""

    def beside(name: str) -> tuple[str, bytes]:
        raise UnreadableError(name)

    linter = Linter(book, book.rules, DAY)
    found = linter.check("p.yaml", f"privlint: 1\n{text}".encode(), beside).findings
    assert not [one for one in found if one.code.startswith(("SRC", "SHP"))]
    return sorted({one.code for one in found if one.code.startswith(prefixes)})


_DAYS = [
    *[(f"P{n}D", "calendar", []) for n in range(1, 29)],
    *[(f"P{n}D", "calendar", ["RGT105"]) for n in (29, 30)],
    *[(f"P{n}D", "calendar", ["RGT005"]) for n in range(31, 63)],
    *[(f"P{n}W", "calendar", []) for n in range(1, 5)],
    *[(f"P{n}W", "calendar", ["RGT005"]) for n in range(5, 10)],
    ("P1M", "calendar", []),
    ("P2M", "calendar", ["RGT005"]),
    ("P3M", "calendar", ["RGT005"]),
    *[(f"P{n}D", "working_days", []) for n in range(1, 17)],
    *[(f"P{n}D", "working_days", ["RGT105"]) for n in range(17, 21)],
    *[(f"P{n}D", "working_days", ["RGT005"]) for n in range(21, 26)],
]


@pytest.mark.parametrize(("length", "counts", "expected"), _DAYS)
def test_a_response_deadline_is_at_most_one_month(
    book: Rulebook, length: str, counts: str, expected: list[str]
) -> None:
    """What never passes a month is silent, what sometimes does warns, more is wrong."""
    text = f"requests: {{response_deadline: {length}, counts: {counts}}}"
    assert _codes(book, text, ("RGT004", "RGT005", "RGT105")) == expected


def test_no_deadline_is_a_fault_of_the_declaration_only(book: Rulebook) -> None:
    """The message says that articles 13 and 14 do not ask the published text for it."""
    entry = next(one for one in book.entries if one["code"] == "RGT004")
    message = str(entry["en"]["message"])  # type: ignore[index]  # a mapping
    assert (entry["duty"], entry["severity"]) == ("declaration", "error")
    assert "articles 13 and 14 do not oblige the published text" in message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rights: {access: {deadline: P4W}}", []),
        ("rights: {access: {deadline: P30D}}", ["RGT305"]),
        ("rights: {access: {deadline: P6W}}", ["RGT205"]),
        ("rights: {access: {deadline: P20D, counts: working_days}}", ["RGT305"]),
        ("requests: {response_deadline: P1M, extension: {max: P2M, inform_within: P1M}}", []),
        ("requests: {response_deadline: P1M, extension: {max: P60D, inform_within: P1M}}", ["RGT106"]),
        ("requests: {response_deadline: P1M, extension: {max: P3M, inform_within: P1M}}", ["RGT006"]),
        ("requests: {response_deadline: P1M, extension: {max: P2M, inform_within: P6W}}", ["RGT206"]),
        ("requests: {response_deadline: P1M, extension: P2M}", ["RGT506"]),
        ("requests: {response_deadline: P1M, extension: {max: P2M, inform_within: P1M, automatic: true}}", ["RGT406"]),
    ],
)  # fmt: skip
def test_rights_and_extensions_have_their_own_deadlines(
    book: Rulebook, text: str, expected: list[str]
) -> None:
    """A right's own deadline and the extension are judged as the law does."""
    codes = ("RGT004", "RGT005", "RGT006", "RGT105", "RGT106", "RGT205", "RGT206")
    assert (
        _codes(book, text, (*codes, "RGT305", "RGT406", "RGT506", "RGT606")) == expected
    )


@pytest.mark.parametrize(
    ("retention", "expected"),
    [
        ("{period: P7Y, starts: einde boekjaar}", []),
        ("{until: verwijdering van uw account}", []),
        ("{criteria: zolang uw account bestaat}", []),
        ("{criteria: tot de vordering is verjaard}", []),
        ("{period: P7Y}", ["RET003"]),
        ("{period: P2Y, starts: geen contact meer}", ["RET103"]),
        ("{criteria: niet langer dan noodzakelijk}", ["RET002"]),
        ("{criteria: as long as necessary for the purposes}", ["RET002"]),
        ("{period: unlimited, starts: nu}", ["RET005"]),
        ("{criteria: wij bewaren dit onbeperkt}", ["RET005"]),
        ("{period: P2Y, starts: einde overeenkomst, extend: indien nodig langer}", ["RET004"]),
        ("{law: AWR 52}", ["RET202"]),
        ("{then: delete}", ["RET101"]),
        ("[]", ["RET001"]),
    ],
)  # fmt: skip
def test_retention_is_defined(
    book: Rulebook, retention: str, expected: list[str]
) -> None:
    """A period with a start, an event or a criterion passes; the rest has its name."""
    text = f"purposes:\n  - {{id: orders, retention: {retention}}}\n"
    assert _codes(book, text, ("RET0", "RET1", "RET20", "RET3")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{}", "CMP001"),
        ("{internal: {contact: {email: klacht@example.nl}}}", "CMP101"),
        ("{internal: {contact: {email: fg@example.nl}}}", "CMP201"),
        ("{authority: Autoriteit Persoonsgegevens}", "CMP102"),
        ("{authority: {name: Autoriteit Persoonsgegevens, url: 'https://autoriteitpersoonsgegevens.nl'}}", ""),
        ("{authority: {name: Information Commissioner's Office, url: 'https://ico.org.uk'}}", "CMP003"),
        ("{authority: {name: Autoriteit Consument en Markt, url: 'https://acm.nl'}}", "CMP003"),
        ("{authority: {name: Data Protection Commission, url: 'https://www.dataprotection.ie'}}", "CMP103"),
        ("{authority: {name: Bond van Klagers, url: 'https://example.nl'}}", "CMP203"),
        ("{authority: {name: Autoriteit Persoonsgegevens, address: 'Bezuidenhoutseweg 30, Den Haag'}}", "CMP004"),
        ("{authority: {name: College bescherming persoonsgegevens, address: Den Haag}}", "CMP004"),
        ("{authority: {name: Autoriteit Persoonsgegevens, address: Den Haag}, condition: pas nadat u bij ons bent geweest}", "CMP005"),
    ],
)  # fmt: skip
def test_the_complaint_route_leads_to_the_authority(
    book: Rulebook, text: str, expected: str
) -> None:
    """Absent, internal only, the own officer, another body: each its own finding."""
    declaration = (
        "controller: {name: Voorbeeld B.V., country: NL}\n"
        "data_protection_officer: {contact: {email: fg@example.nl}}\n"
        f"complaints: {text}\n"
    )
    assert _codes(book, declaration, ("CMP",)) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("country", "name"),
    [
        ("BE", "Gegevensbeschermingsautoriteit"),
        ("IE", "Data Protection Commission"),
        ("FR", "CNIL"),
        ("NO", "Datatilsynet"),
        ("DK", "Datatilsynet"),
    ],
)
def test_a_controller_elsewhere_has_its_own_authority(
    book: Rulebook, country: str, name: str
) -> None:
    """In another country of the EEA its own authority is the right one."""
    declaration = (
        f"controller: {{country: {country}}}\n"
        f"complaints: {{authority: {{name: {name}, url: 'https://example.org'}}}}\n"
    )
    assert _codes(book, declaration, ("CMP",)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("purposes: [{id: a, legal_basis: contract}, {id: b}]", ["PUR003"]),
        ("purposes: [{id: a, legal_basis: contract}]", []),
        ("purposes: [{id: a}, {id: b}]\ngeneral_legal_basis: contract", ["PUR103"]),
        ("purposes: [{id: a, role: processor}]", []),
    ],
)
def test_every_purpose_has_a_legal_basis(
    book: Rulebook, text: str, expected: list[str]
) -> None:
    """Each purpose is asked; a basis for everything together is said to be that."""
    assert _codes(book, text, ("PUR003", "PUR103")) == expected
