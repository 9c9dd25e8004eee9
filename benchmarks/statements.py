"""
Score privlint by what independent readers found in five published statements.

    python benchmarks/statements.py [--json]

`labels.yaml` says what is to be found in each text, and what is not. Beside privlint
stands a search for words such as an engineer writes in an hour; it reads the text
alone, while privlint also reads the declaration that was written of it by hand. A
report that the labels do not speak of is unlabelled: it is counted apart, and precision
is given without it and, as the strict one, with all of it counted as false.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from privlint.model import Finding

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
AS_OF = date(2026, 11, 22)
"""The day whose law is asked."""
DECLARATION, TEXT = "privacy.yaml", "privacyverklaring.txt"
SEVERITIES = ("error", "warning", "info")
"""The gravest first."""

# What can be asked of a text by its words. Of `missing`, one of the words is to be
# there, always or when one of those behind `if` is; of RGT001, one for every right.
# A word of `wrong` is not to be there.
WORDS = """
missing:
  IDN001: [b.v., n.v., v.o.f., vof, eenmanszaak, stichting, vereniging, kvk, handelsreg]
  IDN002: ['@', telefoon, 'tel:', postbus, adres]
  PUR003: [grondslag, rechtsgrond]
  PUR006: {if: [gerechtvaardigd belang, gerechtvaardigde belangen], words: [ons belang,
    namelijk, te weten, 'belang is', 'belang om', 'belang bij']}
  PUR008: {if: [toestemming], words: [intrek, in te trekken, herroep]}
  PUR012: [naam, e-mailadres]
  PUR013: [verplicht om gegevens, niet verstrek, zonder deze gegevens, niet opgeeft]
  RET001: [bewaartermijn, bewaren, bewaard, bewaart, bewaarperiode]
  RGT003: {if: [nieuwsbrief, marketing, reclame], words: [afmeld, uitschrij, opt-out,
    unsubscribe, bezwaar tegen direct marketing, bezwaar maken tegen direct marketing]}
  RGT004: [maand, weken, dagen]
  RGT009: ['@', contact opnemen, contactformulier]
  CMP001: [autoriteit persoonsgegevens, toezichthoudende autoriteit, toezichthouder]
  CMP002: {if: [autoriteit persoonsgegevens], words: [autoriteitpersoonsgegevens.nl,
    postbus 93374, hoge nieuwstraat]}
  RCP001: [derden, ontvanger, verwerker]
  TRF001: {if: [google, microsoft, office, facebook, mailchimp, zoho, dropbox, amazon],
    words: [buiten de eu, buiten europa, buiten de eer, doorgifte, derde land, derde
    landen, verenigde staten]}
  SEC001: {if: [verwerker, hosting], words: [verwerkersovereenkomst]}
  ADM005: [geautomatiseerde besluit, geautomatiseerde individuele, profilering,
    profiling]
  COO001: {if: [cookie], words: [toestemming voor cookies, cookies accept, accepteren,
    cookies weiger, akkoord met cookies]}
  COO003: {if: [cookie], words: [cookieverklaring, cookie statement, cookiebeleid,
    sessiecookie, verloopt]}
  MKT001: {if: [nieuwsbrief, marketing], words: [toestemming, aanmeld, inschrij]}
  DOC002: ['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026',
    laatst gewijzigd, laatst bijgewerkt, versie]
rights:
  - [inzage, inzien, in te zien]
  - [rectificatie, corrigeren, correctie, wijzigen, aanpassen, verbeteren]
  - [verwijder, wissen, vergetelheid, vergeten te worden]
  - [beperking, beperken]
  - [bezwaar, verzet]
  - [overdraagbaarheid, dataportabiliteit, portabiliteit, over te dragen]
wrong:
  PUR002: [dienstverlening te verbeteren, diensten te verbeteren, verder te ontwikkelen,
    optimaliseren, statistische doeleinden, onderzoeksdoeleinden]
  RET002: [dan noodzakelijk, zolang als nodig, zo lang als nodig, zolang nodig,
    dan nodig, zolang noodzakelijk, strikt nodig, niet meer nodig]
  RET004: [langer bewaren, langere termijn, langere periode]
  RET005: [onbeperkt bewaard, voor altijd, onbepaalde tijd]
  RGT005: [30 dagen, 31 dagen, zes weken, 6 weken, acht weken, 8 weken, twee maanden,
    drie maanden]
  RGT007: [kosten in rekening, administratiekosten]
  RGT008: [kopie van uw identiteitsbewijs, kopie van je identiteitsbewijs,
    kopie identiteitsbewijs, kopie van uw id, kopie paspoort, kopie legitimatie]
  CMP004: [college bescherming persoonsgegevens, bezuidenhoutseweg 30]
  RCP003: [niet aan derden, nooit aan derden, niet met derden, nooit met derden]
  TRF005: [privacy shield, safe harbor, safe harbour]
  SPC004: [gezondheid, medisch, geloof, religie, etnisch, seksuele, vakbond, biometr]
  SPC007: [bsn, burgerservicenummer]
  SPC009: [kopie id, kopieën van legitimatie, kopie van het paspoort]
  COO005: [door verder te gaan, door onze website te gebruiken, door gebruik van deze]
  SEC005: [100% veilig, volledig veilig, gegarandeerd veilig, volledige veiligheid]
  DOC001: ['voorbeeld:', '[naam', '[bedrijf', '[organisatie', lorem ipsum, xxx, todo]
  DOC004: [wet bescherming persoonsgegevens, wbp]
  DOC006: [mogelijk, eventueel, in sommige gevallen]
  DOC007: [regelmatig te controleren, regelmatig te raadplegen, regelmatig te bekijken]
  DOC008: [(#), 'http://']
  DOC010: [deze voorwaarden, akkoord met deze privacyverklaring]
  CLM001: [geen persoonsgegevens]
  CLM003: [gaat u akkoord, stemt u in, stem je in, ga je akkoord]
  CLM004: [niet aansprakelijk, geen aansprakelijkheid, aansprakelijk worden gesteld]
  CLM007: [avg-proof, avg proof, avg-gecertificeerd, gecertificeerd volgens de avg]
"""
SCHEMA = "check-jsonschema"
OTHERS = {
    "yamllint": "judges how YAML is written, not what it says.",
    "TILT, DPV": "vocabularies with a form of their own; they ask no duty of a text.",
    "PolicyStack (OpenPolicy)": "judges a configuration in TypeScript of its own.",
    "Fides": "judges manifests of its own; its policies compare categories and uses.",
    "avaril": "judges a manifest of its own with rules that its backend sends.",
    "gdprlint, privalyse, Bearer, Privado": "read source code and no statement.",
    "gdpr-shift-left-mcp": "looks for words of article 30 in a register.",
    "CISO Assistant, MONARC": "are registers on the web and read no statement.",
}
"""Tools that are not scored, and why."""


class Verdict(StrEnum):
    """What the labels say of a report."""

    HIT = "hit"
    FALSE = "false alarm"
    UNLABELLED = "unlabelled"
    MAY = "may"


@dataclass(frozen=True, slots=True)
class Label:
    """
    One row of the labels.

    Attributes:
        duty: such as RGT005
        others: duties under which the same may be reported
        where: lines or words, of which one is to fit; without any, all fit
        severity: of the fault; of a false alarm, the least that makes it one, or ""
        confidence: how sure the reader is, from 0 to 1
        said: the fault, or why there is none

    """

    duty: str
    others: tuple[str, ...] = ()
    where: tuple[int | str, ...] = ()
    severity: str = ""
    confidence: float = 1.0
    said: str = ""

    def fits(self, report: Report) -> bool:
        """Return whether *report* is about this duty and lies at one of the places."""
        if not self.where:
            return self.about(report)
        return self.about(report) and any(map(report.lies_at, self.where))

    def about(self, report: Report) -> bool:
        """Return whether *report* is about this duty, wherever it lies."""
        return report.duty in {self.duty, *self.others}

    def found_by(self, report: Report) -> bool:
        """Return whether *report* finds this; without a place it finds all of it."""
        return self.fits(report) or (self.about(report) and not report.words)


@dataclass(frozen=True, slots=True)
class Report:
    """
    What a tool says of a statement.

    Attributes:
        duty: such as RGT005
        said: its message
        severity: "" where the tool has none
        line: of the published text, or 0
        words: those that tell its place, in lower case, or "" for the whole text

    """

    duty: str
    said: str
    severity: str = ""
    line: int = 0
    words: str = ""

    def lies_at(self, place: int | str) -> bool:
        """Return whether this is reported at *place*, a line or words."""
        if isinstance(place, int):
            return self.line == place
        return place.casefold() in self.words


@dataclass(frozen=True, slots=True)
class Labels:
    """What is to be found in one statement, what may be, and what is not."""

    must: tuple[Label, ...] = ()
    may: tuple[Label, ...] = ()
    must_not: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A row that is to be reported, and whether it is."""

    statement: str
    label: Label
    found: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A report and what the labels say of it."""

    statement: str
    report: Report
    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class Score:
    """How well a tool does."""

    wanted: tuple[Wanted, ...] = ()
    said: tuple[Said, ...] = ()

    def of(self, statement: str) -> Score:
        """Return the part that is about *statement*."""
        return Score(
            tuple(one for one in self.wanted if one.statement == statement),
            tuple(one for one in self.said if one.statement == statement),
        )

    def recall(self, severity: str = "", *, weighted: bool = False) -> float | None:
        """Return the share of what is to be found that is, by its confidence or not."""
        of_it = [one for one in self.wanted if severity in {"", one.label.severity}]
        weights = [one.label.confidence if weighted else 1.0 for one in of_it]
        found = [
            weight for one, weight in zip(of_it, weights, strict=True) if one.found
        ]
        return sum(found) / sum(weights) if weights else None

    def precision(self, *, strict: bool = False) -> float | None:
        """Return the share of hits beside false alarms, and if *strict* unlabelled."""
        wrong = self.count(Verdict.FALSE)
        wrong += self.count(Verdict.UNLABELLED) if strict else 0
        hits = self.count(Verdict.HIT)
        return hits / (hits + wrong) if hits + wrong else None

    def count(self, verdict: Verdict) -> int:
        """Return how many reports got *verdict*."""
        return sum(one.verdict is verdict for one in self.said)


def measured() -> dict[str, Score]:
    """Return how well each tool does, by the labels beside this file."""
    labels = labelled(_read(os.path.join(HERE, "labels.yaml")))
    found, searched = privlint_reports(labels), search_reports(labels)
    return {
        "privlint, places": scored(labels, found, places),
        "privlint, duties": scored(labels, found, duties),
        "word search, duties": scored(labels, searched, duties),
    }


def main(arguments: list[str]) -> int:
    """Score the tools and print the tables, or all of it as JSON."""
    parser = argparse.ArgumentParser(description="Score privlint by labels.")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args(arguments)
    labels = labelled(_read(os.path.join(HERE, "labels.yaml")))
    scores = measured()
    others = {SCHEMA: _schema(labels), **OTHERS}
    if asked.json:
        print(json.dumps(_data(scores, others), indent=1, ensure_ascii=False))
        return 0
    print("\n".join(_page(scores, others, list(labels))))
    return 0


def labelled(text: str) -> dict[str, Labels]:
    """Return the labels that the YAML *text* holds, by statement."""
    return {
        name: Labels(**{kind: tuple(map(_label, rows)) for kind, rows in lists.items()})
        for name, lists in yaml.safe_load(text).items()
    }


def _label(row: Mapping[str, object] | str) -> Label:
    whole = {"duty": row} if isinstance(row, str) else row
    return Label(
        str(whole["duty"]),
        tuple(map(str, _listed(whole.get("or")))),
        tuple(_listed(whole.get("where"))),
        str(whole.get("severity", whole.get("as", ""))),
        float(str(whole.get("confidence", 1))),
        str(whole.get("what", whole.get("why", ""))),
    )


def _listed(value: object) -> list[int | str]:
    values = value if isinstance(value, list) else [value]
    return [one if isinstance(one, int) else str(one) for one in values if one]


def judged(labels: Labels, report: Report) -> tuple[Verdict, str]:
    """
    Return what *labels* say of *report*, and why.

    What is reported too gravely is false before all; then come the hits, and then
    what is false however it is reported.
    """
    alarms = [label for label in labels.must_not if label.fits(report)]
    for label in alarms:
        if label.severity and _grave(report, label.severity):
            return Verdict.FALSE, label.said
    for label in labels.must:
        if label.found_by(report):
            return Verdict.HIT, label.said
    for label in alarms:
        if not label.severity:
            return Verdict.FALSE, label.said
    if any(label.fits(report) for label in labels.may):
        return Verdict.MAY, ""
    return Verdict.UNLABELLED, ""


def _grave(report: Report, least: str) -> bool:
    """Return whether *report* is at least as grave as *least*."""
    return report.severity in SEVERITIES[: SEVERITIES.index(least) + 1]


def places(name: str, labels: Labels, reports: Iterable[Report]) -> Score:
    """Return how well *reports* tell the places of what is to be found."""
    said = tuple(Said(name, one, *judged(labels, one)) for one in reports)
    good = [one.report for one in said if one.verdict is not Verdict.FALSE]
    return Score(
        tuple(
            Wanted(name, label, any(map(label.found_by, good))) for label in labels.must
        ),
        said,
    )


def duties(name: str, labels: Labels, reports: Iterable[Report]) -> Score:
    """
    Return how well *reports* tell which duties are not met, wherever that is.

    A duty is as grave and as sure as the gravest and surest of its rows. It is found
    if one of its rows is, or if it is reported at a place of which no label speaks.
    """
    at_places = places(name, labels, reports)
    wanted: dict[str, Wanted] = {}
    elsewhere = {
        one.report.duty for one in at_places.said if one.verdict is Verdict.UNLABELLED
    }
    for row in at_places.wanted:
        duty = row.label.duty
        known = wanted.get(duty, row)
        found = known.found or row.found or duty in elsewhere
        wanted[duty] = Wanted(name, _united(known.label, row.label), found)
    said: dict[str, Said] = {}
    for one in at_places.said:
        duty = one.report.duty
        of_duty = duty in wanted and one.verdict is Verdict.UNLABELLED
        new = replace(one, verdict=Verdict.HIT) if of_duty else one
        said[duty] = min(said.get(duty, new), new, key=_first)
    return Score(tuple(wanted.values()), tuple(said.values()))


def _united(one: Label, other: Label) -> Label:
    """Return the graver of two rows of a duty, with the confidence of the surer."""
    graver = min(one, other, key=lambda label: SEVERITIES.index(label.severity))
    return replace(graver, confidence=max(one.confidence, other.confidence))


def _first(said: Said) -> int:
    return list(Verdict).index(said.verdict)


def scored(
    labels: Mapping[str, Labels],
    reports: Mapping[str, list[Report]],
    level: Callable[[str, Labels, Iterable[Report]], Score],
) -> Score:
    """Return the score of *reports* over all statements, at *level*."""
    parts = [level(name, labels[name], reports[name]) for name in labels]
    return Score(
        tuple(one for part in parts for one in part.wanted),
        tuple(one for part in parts for one in part.said),
    )


def privlint_reports(names: Iterable[str]) -> dict[str, list[Report]]:
    """Return what privlint finds in the declarations *names* and their texts."""
    from privlint import shipped
    from privlint.linter import Linter
    from privlint.report import in_reading_order

    book = shipped.rulebook()
    linter = Linter(book, book.rules, AS_OF)
    found = {}
    for name in names:
        data = _read(_example(name, DECLARATION)).encode()
        outcome = linter.check(DECLARATION, data, partial(_beside, name))
        found[name] = [_report(one) for one in in_reading_order(outcome.findings)]
    return found


def _beside(name: str, file: str) -> tuple[str, bytes]:
    return file, _read(_example(name, file)).encode()


def _report(finding: Finding) -> Report:
    code = finding.code
    in_text = finding.location.file == TEXT
    return Report(
        f"{code[:3]}0{code[4:]}",
        f"{code} {finding.message.en}",
        str(finding.severity),
        finding.location.start.line if in_text else 0,
        f"{finding.identity} {finding.message.nl}".casefold(),
    )


def search_reports(names: Iterable[str]) -> dict[str, list[Report]]:
    """Return what the search for words finds in the texts of *names*."""
    words = yaml.safe_load(WORDS)
    return {name: list(_searched(_read(_example(name, TEXT)), words)) for name in names}


def _searched(text: str, words: Mapping[str, Any]) -> Iterator[Report]:
    text = text.casefold().replace("\N{NO-BREAK SPACE}", " ")
    for duty, said in words["missing"].items():
        asked = said if isinstance(said, dict) else {"if": [""], "words": said}
        if _holds(text, asked["if"]) and not _holds(text, asked["words"]):
            yield Report(duty, f"{duty} none of: {', '.join(asked['words'])}")
    for right in words["rights"]:
        if not _holds(text, right):
            yield Report("RGT001", f"RGT001 none of: {', '.join(right)}")
    for number, line in enumerate(text.split("\n"), 1):
        for duty, wrong in words["wrong"].items():
            for word in wrong:
                if word in line:
                    yield Report(duty, f"{duty} '{word}'", line=number, words=word)


def _holds(text: str, words: list[str]) -> bool:
    return any(word in text for word in words)


def _schema(names: Iterable[str]) -> str:
    """Return what the check by the schema alone says of the declarations *names*."""
    script = os.path.join(os.path.dirname(sys.executable), SCHEMA)
    if not os.path.exists(script):
        return "knows the shape of a declaration and no duty; not installed."
    schema = os.path.join(ROOT, "schemas", "declaration.json")
    files = [_example(name, DECLARATION) for name in names]
    command = [sys.executable, script, "--schemafile", schema, *files]
    done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    says = "objects to some of" if done.returncode else "passes all of"
    return f"knows the shape of a declaration and no duty; it {says} these."


def _example(name: str, file: str) -> str:
    return os.path.join(ROOT, "examples", name, file)


def _read(path: str) -> str:
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def _page(
    scores: Mapping[str, Score], others: Mapping[str, str], names: list[str]
) -> Iterator[str]:
    """Yield the lines of the report for people."""
    yield f"Scored by the law of {AS_OF}, with benchmarks/labels.yaml."
    yield ""
    yield (
        f"{'tool, level':20} {'statement':17} {'recall':>7} {'weight':>7} {'errors':>7}"
        f" {'warn.':>7} {'prec.':>7} {'strict':>7} {'hit':>4} {'false':>5} {'may':>4}"
        f" {'unlab.':>6}"
    )
    for tool, score in scores.items():
        for name in names:
            yield _row(tool, name, score.of(name))
        yield _row(tool, "all", score)
    yield ""
    yield "recall: of what is to be reported; weight: by the confidence of the readers."
    yield "prec.: hits beside false alarms; strict: with the unlabelled as false."
    for tool, score in scores.items():
        for title, lines in _lists(score).items():
            yield f"\n{tool}: {title}, {len(lines)}"
            yield from lines
    yield "\nNot scored:"
    yield from (f"  {tool}: {why}" for tool, why in others.items())


def _row(tool: str, name: str, score: Score) -> str:
    shares = [
        score.recall(),
        score.recall(weighted=True),
        score.recall("error"),
        score.recall("warning"),
        score.precision(),
        score.precision(strict=True),
    ]
    cells = " ".join("–".rjust(7) if one is None else f"{one:7.1%}" for one in shares)
    hit, false, unlabelled, may = (score.count(verdict) for verdict in Verdict)
    return f"{tool:20} {name:17} {cells} {hit:4} {false:5} {may:4} {unlabelled:6}"


def _lists(score: Score) -> dict[str, list[str]]:
    """Return what a reader has to judge, line by line."""
    missed = [
        f"  {one.statement}: {one.label.duty} at {_where(one.label)}"
        f" ({one.label.severity}, {one.label.confidence}): {one.label.said}"
        for one in score.wanted
        if not one.found
    ]
    said = {
        verdict: [
            f"  {one.statement}: {_place(one.report)}{one.report.said}"
            + (f" -- {one.why}" if one.why else "")
            for one in score.said
            if one.verdict is verdict
        ]
        for verdict in (Verdict.FALSE, Verdict.UNLABELLED)
    }
    return {"missed": missed} | {f"{key}": lines for key, lines in said.items()}


def _where(label: Label) -> str:
    return " or ".join(map(str, label.where)) or "any place"


def _place(report: Report) -> str:
    return f"line {report.line}: " if report.line else ""


def _data(scores: Mapping[str, Score], others: Mapping[str, str]) -> dict[str, object]:
    """Return everything as JSON has it."""
    return {
        "law": str(AS_OF),
        "scores": {
            tool: {
                "all": _figures(score),
                **{
                    name: _figures(score.of(name))
                    for name in dict.fromkeys(one.statement for one in score.wanted)
                },
                "lists": {
                    title: [line.strip() for line in lines]
                    for title, lines in _lists(score).items()
                },
            }
            for tool, score in scores.items()
        },
        "not scored": dict(others),
    }


def _figures(score: Score) -> dict[str, object]:
    return {
        "to be reported": len(score.wanted),
        "reported": sum(one.found for one in score.wanted),
        "recall": score.recall(),
        "recall weighted": score.recall(weighted=True),
        **{f"recall of {one}": score.recall(one) for one in SEVERITIES},
        "precision": score.precision(),
        "precision strict": score.precision(strict=True),
        **{str(verdict): score.count(verdict) for verdict in Verdict},
    }


if __name__ == "__main__":
    sys.path.append(ROOT)
    sys.exit(main(sys.argv[1:]))
