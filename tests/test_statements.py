"""Real statements: what must be found in them, and what must not be said."""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from privlint import discover, render, shipped
from privlint.linter import Linter
from privlint.published import LARGEST
from privlint.report import Report, in_reading_order

if TYPE_CHECKING:
    from privlint.model import Finding
    from privlint.rulebook import Rulebook

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = Path(__file__).parent / "golden" / "examples"
AS_OF = date(2026, 11, 22)
EXAMPLES = (
    *("it-services-best", "koel-ict", "mikro-groep", "mkb-servicedesk"),
    *("mkb-serviceshop", "sound"),
)

# What an independent legal reading of the five statements says a linter must report:
# the rule, and where: a line of the published text, or a part of the identity.
MUST: dict[str, list[tuple[str, int | str]]] = {
    "mkb-servicedesk": [
        *[("PUR003", "overeenkomst-afhandelen"), ("PUR003", "dienstverlening]")],
        *[("PUR003", "werkgever"), ("PUR003", "bereiken"), ("PUR003", "ontwikkelen")],
        *[("PUR003", "bezoek-registreren"), ("PUR003", "website-verbeteren")],
        *[("PUR003", "interesses"), ("PUR003", "afstemmen"), ("PUR003", "aanbod")],
        ("CMP101", "complaints"),
        ("RGT401", "restriction"),
        ("RGT701", "portability"),
        ("PUR308", 17),
        *[("RET001", "werkgever"), ("RET001", "bereiken")],
        *[("RET001", "bezoek-registreren"), ("RET001", "productaanbod")],
        ("RET102", "retention"),
        ("RET302", "retention"),
        ("COO001", "cookies"),
        ("RCP001", "recipients"),
        ("IDN102", "controller"),
        ("DOC008", 79),
        ("DOC109", "requests/contact/email"),
        ("SPC107", "werkgever"),
        *[("CLM006", 68), ("CLM006", 71)],
        ("RGT203", 23),
        ("PUR017", "pasfoto"),
        ("PUR617", 23),
        ("IDN107", 23),
        *[("PUR002", "dienstverlening-ontwikkelen"), ("PUR002", "productaanbod")],
        ("PUR113", "purposes"),
        ("PUR403", 19),
        ("DOC104", 9),
        *[("ADM005", "interesses"), ("ADM005", "informatie-afstemmen")],
    ],
    "mkb-serviceshop": [
        *[("RET002", "orders"), ("RET002", "facturen"), ("RET002", "klantrelatie")],
        *[("RET002", "klantenservice"), ("RET002", "marketing")],
        *[("RET002", "loyaliteitsprogramma"), ("RET002", "wettelijke-doelen")],
        ("RET204", 173),
        ("RGT004", "requests"),
        ("RGT401", "restriction"),
        ("PUR006", "facturen"),
        ("PUR009", "marketing"),
        ("PUR109", "klantrelatie"),
        ("MKT102", "direct_marketing"),
        ("PUR110", "wettelijke-doelen"),
        ("PUR209", "wettelijke-doelen"),
        ("PUR010", "klantenservice"),
        ("PUR003", "groep"),
        ("PUR017", "websitegebruik"),
        ("ADM105", 178),
        ("RGT108", "identity"),
        ("PUR208", "loyaliteitsprogramma"),
        ("DOC201", 68),
        ("DOC007", 16),
        *[("RCP002", "zakelijke"), ("RCP002", "reparateurs")],
        ("DOC009", 14),
        ("IDN101", "controller"),
        ("DOC013", 134),
        ("PUR210", "facturen"),
    ],
    "koel-ict": [
        ("IDN002", "controller"),
        *[("PUR103", "opdrachten"), ("PUR103", "werk-laten-zien")],
        ("PUR006", "general_legal_basis"),
        ("CLM003", 51),
        ("PUR309", "general_legal_basis"),
        ("PUR008", "withdraw_consent"),
        ("RGT201", "rectification"),
        ("RGT301", "erasure"),
        ("RGT401", "restriction"),
        ("RGT501", "objection"),
        ("RGT701", "portability"),
        ("RGT003", "direct_marketing"),
        ("MKT201", "direct_marketing"),
        ("RGT009", "requests"),
        ("TRF101", "zoho"),
        ("RCP002", "cloud"),
        ("RCP103", "direct_marketing"),
        ("SEC101", "zoho"),
        *[("DOC108", 65), ("DOC108", 67)],
        ("RET103", "retention"),
        ("RET206", 39),
        *[("CLM004", 5), ("CLM004", 47)],
        ("IDN107", 17),
        ("SEC105", 39),
        ("PUR113", "purposes"),
        ("RET102", "retention"),
    ],
    "it-services-best": [
        ("DOC001", 33),
        *[("PUR003", "id=dienstverlening]"), ("PUR003", "betalingen")],
        *[("PUR003", "bezorgen"), ("PUR003", "boekhouding")],
        ("PUR003", "dienstverlening-verbeteren"),
        ("CLM001", 69),
        ("CLM002", 33),
        ("PUR002", "dienstverlening-verbeteren"),
        ("RCP003", "recipients[id=mollie]"),
        ("PUR008", "withdraw_consent"),
        ("RET002", "id=boekhouding]/retention"),
        ("RET302", "id=betalingen]/retention"),
        ("RET001", "dienstverlening-verbeteren"),
        ("RGT301", "erasure"),
        ("CLM006", 97),
        *[("RGT305", "access"), ("RGT305", "rectification")],
        *[("RGT305", "restriction"), ("RGT305", "portability")],
        ("TRF101", "office365"),
        *[("DOC101", 45), ("DOC101", 59)],
        ("PUR113", "purposes"),
        ("IDN101", "controller"),
        ("RET001", "zakelijke-e-mail"),
        ("DOC010", 11),
    ],
    "mikro-groep": [
        ("CMP201", "complaints"),
        *[("PUR003", "diensten-leveren"), ("PUR003", "ondersteuning")],
        *[("PUR003", "id=facturen]"), ("PUR003", "id=contact]")],
        *[("PUR003", "wijzigingen"), ("PUR003", "purposes[id=websitegedrag]")],
        ("PUR003", "historisch-statistisch"),
        ("PUR003", "id=marketing]"),
        ("SPC007", "klantbeheer"),
        ("SPC008", "klantbeheer"),
        ("RET007", "klantbeheer"),
        ("RET102", "diensten-leveren"),
        *[("RET002", "websitegedrag"), ("RET002", "historisch-statistisch")],
        ("RGT401", "restriction"),
        ("RGT003", "direct_marketing"),
        ("MKT201", "direct_marketing"),
        ("RGT008", "identity"),
        ("SPC004", "personeelsgegevens"),
        ("RCP002", "id=derden]"),
        ("COO304", 97),
        *[("COO103", "cookies/items"), ("COO203", "cookies/items")],
        ("COO101", "cookies/items[1]"),
        *[("ADM005", "websitegedrag"), ("ADM005", "id=marketing]")],
        ("PUR002", "historisch-statistisch"),
        ("DOC008", 11),
        ("DOC002", "statement"),
        ("IDN101", "controller"),
        ("IDN102", "controller"),
        ("PUR113", "purposes"),
    ],
}

# What would be a false alarm there, by rule and, where the rule may speak elsewhere,
# by a part of the identity.
MUST_NOT: dict[str, list[tuple[str, str]]] = {
    "mkb-servicedesk": [
        *[
            ("RGT004", ""),
            ("RGT005", ""),
            ("RGT105", ""),
            ("RGT501", ""),
            ("RGT601", ""),
        ],
        *[("RGT201", ""), ("RGT301", ""), ("SPC001", ""), ("SPC007", ""), ("TRF", "")],
        *[
            ("PUR010", ""),
            ("PUR110", ""),
            ("PUR006", ""),
            ("CLM001", ""),
            ("DOC002", ""),
        ],
        *[
            ("IDN001", ""),
            ("IDN002", ""),
            ("IDN004", ""),
            ("ADM001", ""),
            ("ADM002", ""),
        ],
        *[("RET001", "overeenkomst-afhandelen"), ("RET001", "dienstverlening]")],
    ],
    "mkb-serviceshop": [
        *[("PUR003", "orders"), ("PUR003", "facturen"), ("PUR003", "klantrelatie")],
        *[
            ("PUR003", "marketing"),
            ("PUR003", "wettelijke"),
            ("PUR006", "klantrelatie"),
        ],
        *[("PUR006", "marketing"), ("SHP", ""), ("MKT001", ""), ("CMP001", "")],
        *[("CMP101", ""), ("TRF", ""), ("RGT003", ""), ("PUR008", ""), ("RGT301", "")],
        *[
            ("RGT201", ""),
            ("RGT501", ""),
            ("RGT701", ""),
            ("RGT801", ""),
            ("ADM001", ""),
        ],
        *[("RCP001", ""), ("SPC", ""), ("PUR013", ""), ("PUR113", ""), ("RGT008", "")],
        *[("DOC002", ""), ("IDN004", ""), ("CLM005", "")],
    ],
    "koel-ict": [
        *[
            ("RGT004", ""),
            ("RGT005", ""),
            ("RGT105", ""),
            ("RGT205", ""),
            ("RGT305", ""),
        ],
        *[("CMP001", ""), ("CMP101", ""), ("CMP201", ""), ("SPC", ""), ("RCP003", "")],
        *[("RCP001", ""), ("TRF101", "acumulus"), ("TRF001", ""), ("TRF008", "")],
        *[("RET001", ""), ("DOC002", ""), ("COO", ""), ("SHP", ""), ("MKT001", "")],
        *[("IDN004", ""), ("ADM", ""), ("RGT101", ""), ("PUR003", "")],
    ],
    "it-services-best": [
        *[("CMP001", ""), ("CMP101", ""), ("CMP005", ""), ("CMP105", "")],
        *[("RGT101", ""), ("RGT201", ""), ("RGT401", ""), ("RGT501", "")],
        *[("RGT601", ""), ("RGT701", ""), ("RGT801", ""), ("CLM006", "bezwaar")],
        *[("RGT003", ""), ("RGT103", ""), ("RGT203", ""), ("MKT", ""), ("CLM003", "")],
        *[("PUR003", "later-contact"), ("PUR003", "onderzoek-overheid")],
        *[("PUR006", ""), ("PUR106", ""), ("RGT008", ""), ("RGT108", ""), ("ADM", "")],
        *[("DOC201", ""), ("DOC002", ""), ("DOC102", ""), ("DOC007", "")],
        *[("IDN003", ""), ("IDN103", ""), ("IDN203", ""), ("IDN004", "")],
        *[("IDN104", ""), ("SPC", ""), ("RCP002", "overheid"), ("RCP001", "")],
        *[("TRF001", ""), ("TRF101", "mollie"), ("TRF101", "postnl")],
        *[("TRF101", "moneybird"), ("SEC001", ""), ("SEC101", "postnl")],
        *[("SEC101", "mollie"), ("RET001", "id=dienstverlening]"), ("RET006", "")],
        *[("RET106", ""), ("RET007", ""), ("RGT004", ""), ("RGT005", "")],
        *[("RGT205", ""), ("IDN002", ""), ("IDN102", ""), ("RGT009", "")],
        *[
            ("DOC009", ""),
            ("DOC109", ""),
            ("DOC001", "itsb"),
            ("DOC001", "bijvoorbeeld"),
        ],
        *[("DOC101", "webwinkelsoftware"), ("DOC101", "webhosting")],
        *[("DOC101", "payment"), ("DOC101", "verzenden"), ("DOC101", "facturatie")],
        *[("DOC101", "doel van"), ("DOC101", "cookies"), ("COO001", "")],
        *[("SEC005", ""), ("SEC105", ""), ("DOC004", ""), ("DOC104", "")],
        *[("RGT010", ""), ("CHD", ""), ("IDN005", ""), ("IDN006", "")],
    ],
    "mikro-groep": [
        *[("RGT004", ""), ("RGT005", ""), ("RGT105", ""), ("RGT205", "")],
        *[("RGT305", ""), ("RGT405", ""), ("RGT101", ""), ("RGT201", "")],
        *[("RGT301", ""), ("RGT501", ""), ("RGT601", ""), ("RGT701", "")],
        *[("RGT801", ""), ("PUR008", ""), ("PUR108", ""), ("PUR308", "")],
        *[("RGT009", ""), ("DOC009", ""), ("DOC109", ""), ("IDN003", "")],
        *[("IDN103", ""), ("IDN004", ""), ("IDN104", ""), ("DOC008", "phone")],
        *[("DOC008", "mikro.nl/security"), ("RET001", "klantbeheer")],
        *[("RET003", "klantbeheer"), ("RET103", "klantbeheer"), ("RET006", "")],
        *[("RET106", ""), ("RET009", ""), ("PUR003", "wettelijke-verplichtingen")],
        *[("PUR003", "id=platform]"), ("SPC007", "id=platform]"), ("RGT208", "")],
        *[("CLM003", ""), ("PUR006", ""), ("PUR106", ""), ("SEC001", "")],
        *[("SEC101", "verwerkers"), ("TRF001", ""), ("MKT004", ""), ("MKT104", "")],
        *[("COO001", ""), ("COO101", "items[0]"), ("CLM004", ""), ("DOC007", "")],
        *[("DOC201", ""), ("SEC005", ""), ("SEC105", ""), ("ADM001", "")],
        *[("ADM002", ""), ("MKT003", ""), ("MKT103", ""), ("SPC001", "")],
        *[("SPC101", ""), ("SPC005", ""), ("SPC006", ""), ("CHD", "")],
        *[("PUR017", "contactgegevens"), ("PUR017", "bank-en-kvk")],
        *[("PUR002", "diensten-leveren"), ("PUR002", "ondersteuning")],
        *[("PUR002", "id=facturen]"), ("PUR002", "id=contact]")],
        *[("DOC004", ""), ("IDN005", ""), ("IDN006", "")],
    ],
}


@pytest.fixture(scope="module", name="found")
def _found(book: Rulebook) -> dict[str, tuple[Finding, ...]]:
    """Return the findings of every example."""
    linter = Linter(book, book.rules, AS_OF)
    return {name: _findings(linter, name) for name in EXAMPLES}


def _findings(linter: Linter, name: str) -> tuple[Finding, ...]:
    file = f"examples/{name}/privacy.yaml"

    def beside(other: str) -> tuple[str, bytes]:
        _path, data = discover.beside(str(ROOT / file), other, LARGEST)
        return f"examples/{name}/{other}", data

    outcome = linter.check(file, (ROOT / file).read_bytes(), beside)
    return in_reading_order(outcome.findings)


def _shows(finding: Finding, code: str, where: int | str) -> bool:
    if not finding.code.startswith(code):
        return False
    if isinstance(where, int):
        text = finding.location.file.endswith(".txt")
        return text and finding.location.start.line == where
    return where in finding.identity


@pytest.mark.parametrize(
    ("name", "code", "where"),
    [(name, *wanted) for name, all_wanted in MUST.items() for wanted in all_wanted],
)
def test_what_must_be_found_is_found(
    found: dict[str, tuple[Finding, ...]], name: str, code: str, where: int | str
) -> None:
    """Every fault that an independent reading names is reported at its place."""
    assert any(_shows(finding, code, where) for finding in found[name])


@pytest.mark.parametrize("name", MUST_NOT)
def test_what_would_be_a_false_alarm_is_not_said(
    found: dict[str, tuple[Finding, ...]], name: str
) -> None:
    """None of the tempting mistakes of a linter is made."""
    alarms = [
        (finding.code, finding.identity)
        for finding in found[name]
        for code, where in MUST_NOT[name]
        if _shows(finding, code, where)
    ]
    assert alarms == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_findings_of_an_example_are_those_that_were_reviewed(
    found: dict[str, tuple[Finding, ...]], name: str
) -> None:
    """A change of a rule shows in the reviewed output of the examples."""
    findings = found[name]
    report = Report(findings, (f"examples/{name}/privacy.yaml",), 1, 0, str(AS_OF))
    options = render.Options(language="en", quiet=True)
    text = "".join(render.FORMATS["concise"](report, options))
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("REWRITE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8")


def test_the_sound_example_has_no_finding(
    found: dict[str, tuple[Finding, ...]],
) -> None:
    """A declaration that says everything gets no finding at all."""
    assert found["sound"] == ()


def test_no_example_has_a_fault_of_shape(
    found: dict[str, tuple[Finding, ...]],
) -> None:
    """The examples teach the format, and their quotes stand in the texts."""
    codes = Counter(one.code[:3] for name in EXAMPLES for one in found[name])
    quotes = [one for name in EXAMPLES for one in found[name] if one.code == "DOC012"]
    assert (codes["SHP"], codes["SRC"], quotes) == (0, 0, [])


def test_every_prepared_rule_is_asked_of_a_notice() -> None:
    """No rule of the default profile is left out by mistake."""
    rules = shipped.rulebook().rules
    asked = [rule.name for rule in rules if "notice" in rule.profiles]
    assert len(asked) >= 60
