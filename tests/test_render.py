"""The output formats, on one report made by hand that has every shape of finding."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import privlint
from privlint import __version__
from privlint.model import (
    Citation,
    Duty,
    Excerpt,
    Finding,
    Location,
    Position,
    Severity,
    Text,
)
from privlint.records import replace
from privlint.render import FORMATS, Options
from privlint.report import Report, Skipped

GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
ARTICLE_13_2 = Citation(
    Text("art. 13 lid 2 onder a AVG", "GDPR art. 13(2)(a)"), f"{GDPR}#art_13"
)
ARTICLE_14_2 = Citation(Text("art. 14 lid 2 onder a AVG", "GDPR art. 14(2)(a)"))
ARTICLE_5_1 = Citation(Text("art. 5 lid 1 onder e AVG", "GDPR art. 5(1)(e)"))

ABSENT = Finding(
    code="RET001",
    name="retention-missing",
    severity=Severity.ERROR,
    duty=Duty.LAW,
    law=(ARTICLE_13_2, ARTICLE_14_2, ARTICLE_5_1),
    message=Text(
        "doel 'newsletter' heeft geen bewaartermijn en geen criterium daarvoor",
        "purpose 'newsletter' has neither a retention period nor a criterion for one",
    ),
    mend=Text(
        "Voeg `retention` toe met `period` en `starts`, zoals `period: P2Y` vanaf "
        "`starts: last_order`, of noem een criterium dat de lezer kan toetsen.",
        "Add `retention` with `period` and `starts`, such as `period: P2Y` from "
        "`starts: last_order`, or give a criterion that a reader can test.",
    ),
    location=Location(
        "privacy.yaml",
        Position(5, 5),
        Position(5, 19),
        ("purposes", 0, "retention"),
        absent=True,
    ),
    identity="/purposes[id=newsletter]/retention",
    excerpt=Excerpt(4, ("purposes:", "  - id: newsletter")),
)
MANY_LINES = Finding(
    code="BAS004",
    name="legal-basis-contradicted",
    severity=Severity.WARNING,
    duty=Duty.GUIDANCE,
    law=(Citation(Text("art. 6 lid 1 AVG", "GDPR art. 6(1)"), GDPR),),
    message=Text(
        "doel 'orders' noemt een belang, maar beroept zich op toestemming",
        "purpose 'orders' names an interest but relies on consent",
    ),
    mend=Text("Kies één grondslag.\n", "Choose one legal basis.\n"),
    location=Location(
        "privacy.yaml", Position(112, 5), Position(114, 20), ("purposes", 1)
    ),
    identity="/purposes[id=orders]",
    excerpt=Excerpt(111, ("", "    legal_basis:   ")),
    related=(
        Location("privacy.yaml", Position(12, 3), Position(12, 9), ("a/b", "~c", 0)),
        Location("shop/privacy.yaml", Position(3, 1), Position(3, 2), ("controller",)),
    ),
)
NO_EXCERPT = Finding(
    code="DOC002",
    name="statement-not-named",
    severity=Severity.INFO,
    duty=Duty.DECLARATION,
    law=(),
    message=Text(
        "de verklaring zegt niet bij welke gepubliceerde tekst zij hoort",
        "the declaration does not say which published statement it stands for",
    ),
    mend=Text("Voeg `statement` toe.", "Add `statement`."),
    location=Location("privacy.yaml", Position(1, 1), Position(1, 1), ("statement",)),
    identity="/statement",
    document=1,
)
TAB_AND_WIDE = replace(
    ABSENT,
    location=Location(
        "privacy.json", Position(9, 13), Position(9, 17), ("controller", "name")
    ),
    excerpt=Excerpt(8, ("{", '\t"name":\t"株式会社é́", "x": 1')),
    identity="/controller/name",
)
LONG = replace(
    NO_EXCERPT,
    location=Location(
        "min.json", Position(1, 303), Position(1, 311), ("purposes",), absent=True
    ),
    identity="/purposes",
    excerpt=Excerpt(1, ('{"a": "' + "lang " * 58 + 'x", "purposes": 1' + "0" * 200,)),
)
LONG_MARK = replace(
    NO_EXCERPT,
    location=Location("min.yaml", Position(7, 3), Position(7, 400), ("a",)),
    identity="/a",
    excerpt=Excerpt(6, ("x: " + "y" * 90, "  " + "beschrijving " * 30)),
)
CUT = replace(
    NO_EXCERPT,
    location=Location("min.json", Position(10, 1019), Position(10, 1027), ("b",)),
    identity="/b",
    excerpt=Excerpt(9, ("", "links ervan staat nog meer" * 4), cut=1000),
)
AT_THE_END = replace(
    NO_EXCERPT,
    location=Location("min.yaml", Position(3, 75), Position(3, 75), (), absent=True),
    identity="",
    excerpt=Excerpt(3, ("z" * 74,)),
)
HOSTILE = replace(
    ABSENT,
    code="x\n::error::1",
    name="##[stop-commands]t",
    message=Text(
        "doel '\x1b[31m\n::error file=x::y' ##[error]z " + "::a::b " * 12,
        "purpose '\x1b[31m\n::error file=x::y' ##[error]z " + "::a::b " * 12,
    ),
    location=Location(
        "::a\n::error::\x1b[31m\u202e.yaml", Position(5, 5), Position(5, 16)
    ),
    excerpt=Excerpt(4, ("::add-mask::x", "    \x1b[2K##[error]\u200b ##vso[x]")),
    identity="##[x]\udcff",
)
REPORT = Report(
    findings=(
        ABSENT,
        ABSENT,
        MANY_LINES,
        NO_EXCERPT,
        TAB_AND_WIDE,
        LONG,
        LONG_MARK,
        CUT,
        AT_THE_END,
        HOSTILE,
    ),
    files=("privacy.yaml", "privacy.json", "min.json", "min.yaml"),
    declarations=5,
    rules=61,
    as_of="2026-11-22",
    skipped=(
        Skipped(Text("geen tekst van de verklaring", "no statement file"), 12),
        Skipped(Text("geldt pas later.", "not yet in force."), 1),
    ),
    passed_over=(
        "charts/privacy.yaml",
        "docs/een heel lange naam/privacy.yaml",
        "vendor/\n::x::/privacy.yaml",
        "a/privacy.yml",
        "b/privacy.yml",
        "c/privacy.yml",
        "d/privacy.yml",
    ),
    excluded=("legacy/privacy.yaml", "vendor/\n::x::/.privacy/##[x].yaml"),
)
EMPTY = Report((), ("a.yaml", "b.yaml"), 3, 61, "2026-11-22")

PACKAGE = os.path.dirname(os.path.abspath(str(privlint.__file__)))
GOLDEN = os.path.join(os.path.dirname(__file__), "golden", "render")
GOLDENS = {
    "full.nl.txt": ("full", REPORT, Options("nl")),
    "full.en.txt": ("full", REPORT, Options("en")),
    "full.verbose.txt": ("full", REPORT, Options("en", verbose=True)),
    "full.color.txt": ("full", REPORT, Options("en", color=True)),
    "full.narrow.txt": ("full", REPORT, Options("nl", width=50)),
    "full.statistics.txt": ("full", REPORT, Options("en", statistics=True)),
    "full.none.nl.txt": ("full", EMPTY, Options("nl")),
    "full.none.en.txt": ("full", EMPTY, Options("en")),
    "concise.nl.txt": ("concise", REPORT, Options("nl")),
    "concise.en.txt": ("concise", REPORT, Options("en")),
    "concise.color.txt": ("concise", REPORT, Options("en", color=True)),
    "report.json": ("json", REPORT, Options()),
    "none.json": ("json", EMPTY, Options()),
}


def rendered(name: str, report: Report, options: Options) -> str:
    """Return the whole output of the format *name*."""
    return "".join(FORMATS[name](report, options))


def golden(name: str) -> str:
    """Return the golden text *name* for the version under test."""
    with open(os.path.join(GOLDEN, name), encoding="utf-8", newline="") as file:
        return file.read().replace("@@VERSION@@", __version__)


def schema() -> dict[str, object]:
    """Return the JSON Schema of the format `json`."""
    shipped = os.path.join(PACKAGE, "_data", "schemas")
    checkout = os.path.join(os.path.dirname(PACKAGE), "schemas")
    folder = shipped if os.path.isdir(shipped) else checkout
    path = os.path.join(folder, "report.json")
    with open(path, encoding="utf-8") as file:
        loaded: dict[str, object] = json.load(file)
    return loaded


def columns(line: str) -> int:
    """Return how many columns *line* takes in a terminal."""
    marks = sum(unicodedata.category(character) == "Mn" for character in line)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in line)
    return len(line) - marks + wide


@pytest.mark.parametrize("name", sorted(GOLDENS))
def test_output_is_as_recorded(name: str) -> None:
    """Each format writes each shape of finding as its golden file shows it."""
    assert rendered(*GOLDENS[name]) == golden(name)


def test_every_golden_file_is_used() -> None:
    """No golden file outlives its test."""
    assert sorted(os.listdir(GOLDEN)) == sorted(GOLDENS)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("width", [50, 80, 120])
def test_full_keeps_to_the_width(language: str, width: int) -> None:
    """A line passes the width only for a word that cannot be broken."""
    options = Options("nl" if language == "nl" else "en", width=width, verbose=True)
    lines = rendered("full", REPORT, options).splitlines()
    wide = [line for line in lines if columns(line) > width]
    assert [line for line in wide if not _unbreakable(line)] == []


@pytest.mark.parametrize(
    ("finding", "source", "marked"),
    [
        (ABSENT, "  - id: newsletter", "id: newsletter"),
        (MANY_LINES, "    legal_basis:", "legal_basis:"),
        (TAB_AND_WIDE, '    "name":    "株式会社é́", "x": 1', "会社é"),
        (LONG, None, "purposes"),
        (CUT, None, "nog meer"),
        (AT_THE_END, None, ""),
    ],
)
def test_the_carets_stand_under_the_fault(
    finding: Finding, source: str | None, marked: str
) -> None:
    """The underline covers the marked text, whatever stands before it."""
    lines = rendered("full", replace(EMPTY, findings=(finding,)), Options())
    frame = [line for line in lines.splitlines() if re.match(r" +\d* \|", line)]
    at = next(i for i, line in enumerate(frame) if "^" in line)
    shown, carets = frame[at - 1], frame[at]
    start = columns(carets[: carets.index("^")])
    covered = _between(shown, start, start + carets.count("^"))
    assert covered == marked
    assert source is None or shown.partition("| ")[2] == source


@given(
    st.text("ab \t漢e\u0301\x1b[#", max_size=200),
    st.integers(0, 9),
    st.integers(1, 210),
    st.integers(0, 210),
    st.integers(40, 100),
)
def test_a_frame_fits_and_shows_its_mark(
    line: str, cut: int, column: int, length: int, width: int
) -> None:
    """However long the line and the mark are, the frame fits and has carets."""
    place = Location("f", Position(2, column), Position(2, column + length), (), True)  # noqa: FBT003 - absent
    finding = replace(ABSENT, location=place, excerpt=Excerpt(1, (line, line), cut))
    report = replace(EMPTY, findings=(finding,))
    shown = rendered("full", report, Options(width=width, quiet=True))
    frame = [each for each in shown.splitlines() if re.match(r" +\d* \|", each)]
    assert max(map(columns, frame)) <= width
    assert sum("^" in each for each in frame) == 1
    assert sum("missing here" in each for each in frame) == 1


def test_json_is_what_its_schema_says() -> None:
    """Both a full and an empty report are valid by schemas/report.json."""
    jsonschema.Draft202012Validator.check_schema(schema())
    validator = jsonschema.Draft202012Validator(schema())
    for report in (REPORT, EMPTY):
        read = json.loads(rendered("json", report, Options()))
        assert [error.message for error in validator.iter_errors(read)] == []


def test_json_schema_refuses_a_foreign_property() -> None:
    """The schema is closed: a property that it does not describe is an error."""
    read = json.loads(rendered("json", REPORT, Options()))
    read["findings"][0]["foreign"] = 1
    assert not jsonschema.Draft202012Validator(schema()).is_valid(read)


def test_json_schema_describes_every_property() -> None:
    """Each property says what it is, itself or where it refers to."""
    whole = schema()
    parts = [whole, *_mapping(whole["$defs"]).values()]
    found = {
        f"{index}.{name}": "description" in _mapping(said) or _described(said, whole)
        for index, part in enumerate(parts)
        for name, said in _mapping(_mapping(part).get("properties", {})).items()
    }
    assert [name for name, described in found.items() if not described] == []
    assert len(found) > 40


def test_json_is_the_same_whatever_the_options() -> None:
    """A program meets one form: language, colour and width change nothing."""
    other = Options("nl", color=True, width=20, quiet=True, statistics=True)
    assert rendered("json", REPORT, other) == rendered("json", REPORT, Options())


def test_json_holds_the_whole_finding() -> None:
    """A finding keeps its two languages, its place, its pointers and its law."""
    first = json.loads(rendered("json", REPORT, Options()))["findings"][2]
    assert first == {
        "absent": False,
        "code": "BAS004",
        "document": 0,
        "duty": "guidance",
        "end": {"column": 20, "line": 114},
        "fix": None,
        "fingerprint": first["fingerprint"],
        "identity": "/purposes[id=orders]",
        "law": [{"en": "GDPR art. 6(1)", "nl": "art. 6 lid 1 AVG", "url": GDPR}],
        "mend": {"en": MANY_LINES.mend.en, "nl": MANY_LINES.mend.nl},
        "message": {"en": MANY_LINES.message.en, "nl": MANY_LINES.message.nl},
        "name": "legal-basis-contradicted",
        "path": "privacy.yaml",
        "pointer": "/purposes/1",
        "related": [
            {
                "absent": False,
                "end": {"column": 9, "line": 12},
                "path": "privacy.yaml",
                "pointer": "/a~1b/~0c/0",
                "start": {"column": 3, "line": 12},
            },
            {
                "absent": False,
                "end": {"column": 2, "line": 3},
                "path": "shop/privacy.yaml",
                "pointer": "/controller",
                "start": {"column": 1, "line": 3},
            },
        ],
        "severity": "warning",
        "start": {"column": 5, "line": 112},
    }


def test_json_says_whether_the_run_failed() -> None:
    """`failed` follows the severity from which a run fails."""
    warned = replace(EMPTY, findings=(MANY_LINES,))
    reports = (warned, replace(warned, fail_on=Severity.WARNING))
    read = [json.loads(rendered("json", report, Options())) for report in reports]
    assert [each["summary"]["failed"] for each in read] == [False, True]


def test_fingerprints_do_not_follow_lines() -> None:
    """A finding that moved keeps its fingerprint; another file has its own."""
    place = ABSENT.location
    moved = replace(place, start=Position(90, 1), end=Position(90, 2))
    first, second, third = _fingerprints(
        ABSENT,
        replace(ABSENT, location=moved, document=3),
        replace(ABSENT, location=replace(place, file="other.yaml")),
    )
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert second == f"{first}/2"
    assert third[:32] != first


def test_fingerprints_are_unique_in_a_report() -> None:
    """Findings that only differ in place are numbered in reading order."""
    first, *others = _fingerprints(*[ABSENT] * 4)
    assert others == [f"{first}/2", f"{first}/3", f"{first}/4"]


@pytest.mark.parametrize(
    ("findings", "files", "declarations", "nl", "en"),
    [
        ((), 2, 3,
         "Geen bevindingen in 3 verklaringen (2 bestanden).",
         "No findings in 3 declarations (2 files)."),
        ((ABSENT,), 1, 1,
         "1 fout in 1 verklaring (1 bestand).",
         "1 error in 1 declaration (1 file)."),
        ((ABSENT, ABSENT, MANY_LINES), 1, 2,
         "2 fouten, 1 waarschuwing in 2 verklaringen (1 bestand).",
         "2 errors, 1 warning in 2 declarations (1 file)."),
        ((MANY_LINES, MANY_LINES, NO_EXCERPT), 2, 2,
         "2 waarschuwingen, 1 tip in 2 verklaringen (2 bestanden).",
         "2 warnings, 1 info in 2 declarations (2 files)."),
        ((NO_EXCERPT, NO_EXCERPT), 2, 0, "2 tips in 2 bestanden.",
         "2 infos in 2 files."),
        ((), 0, 0, "Er is geen verklaring getoetst.", "No declaration was checked."),
    ],
)  # fmt: skip
def test_the_summary_counts(
    findings: tuple[Finding, ...], files: int, declarations: int, nl: str, en: str
) -> None:
    """The first line of the summary counts in the right number and language."""
    report = Report(findings, ("f",) * files, declarations, 61, "2026-11-22")
    shown = [
        rendered("full", report, Options("nl", statistics=True)),
        rendered("full", report, Options("en", statistics=True)),
    ]
    heads = [re.sub(r"\A( *\d+  .*\n)*\n?", "", text) for text in shown]
    assert [text.split("\n")[0] for text in heads] == [nl, en]


@pytest.mark.parametrize(
    ("declarations", "rules", "nl", "en"),
    [
        (
            1,
            1,
            [
                "Getoetst aan 1 regel, naar het recht zoals dat geldt op 2026-11-22.",
                "Dat is geen oordeel dat de verklaring aan de wet voldoet.",
            ],
            [
                "Checked against 1 rule, by the law in force on 2026-11-22.",
                "This does not mean that the declaration complies with the law.",
            ],
        ),
        (
            2,
            61,
            [
                "Getoetst aan 61 regels, naar het recht zoals dat geldt op 2026-11-22.",
                "Dat is geen oordeel dat de verklaringen aan de wet voldoen.",
            ],
            [
                "Checked against 61 rules, by the law in force on 2026-11-22.",
                "This does not mean that the declarations comply with the law.",
            ],
        ),
        (0, 61, [], []),
    ],
)
def test_no_findings_are_no_verdict(
    declarations: int, rules: int, nl: list[str], en: list[str]
) -> None:
    """Where nothing was found, the report says what that does not mean."""
    report = Report((), ("a.yaml",), declarations, rules, "2026-11-22")
    dutch = rendered("full", report, Options("nl")).splitlines()
    english = rendered("full", report, Options("en")).splitlines()
    if declarations:
        nl = [
            *nl,
            "Aanvaard met een uitzondering: 0; verlopen: 0; bekend van eerder: 0.",
        ]
        en = [*en, "Accepted by an exception: 0; expired: 0; known from before: 0."]
    assert [dutch[1:], english[1:]] == [nl, en]


def test_concise_owns_up_to_what_it_left_out() -> None:
    """The one line of `concise` says what no findings mean, and what was not asked."""
    report = replace(EMPTY, skipped=REPORT.skipped)
    assert rendered("concise", report, Options()) == (
        "No findings in 3 declarations (2 files); this does not mean that the "
        "declarations comply with the law; accepted by an exception: 0; expired: 0; "
        "known from before: 0; 13 rules not checked.\n"
    )


@pytest.mark.parametrize("name", ["full", "concise"])
def test_quiet_leaves_the_summary_out(name: str) -> None:
    """With `quiet`, an empty report is no text at all."""
    assert rendered(name, EMPTY, Options(quiet=True)) == ""
    loud = rendered(name, REPORT, Options())
    quiet = rendered(name, REPORT, Options(quiet=True))
    assert loud.startswith(quiet)
    assert "10 " not in quiet.splitlines()[-1]


@pytest.mark.parametrize("name", ["full", "concise"])
def test_statistics_count_by_rule(name: str) -> None:
    """The most frequent rule comes first, then the order of the codes."""
    findings = (MANY_LINES, *[ABSENT] * 10, NO_EXCERPT)
    report = replace(EMPTY, findings=findings)
    assert rendered(name, report, Options(quiet=True, statistics=True)) == (
        "10  RET001  retention-missing\n"
        " 1  BAS004  legal-basis-contradicted\n"
        " 1  DOC002  statement-not-named\n"
    )


def test_colours_only_colour() -> None:
    """Without its ANSI codes a coloured report is the plain one."""
    for name in ("full", "concise"):
        colored = rendered(name, REPORT, Options(color=True))
        assert "\x1b[1;31m" in colored
        assert re.sub(r"\x1b\[[0-9;]+m", "", colored) == rendered(
            name, REPORT, Options()
        )


def test_text_formats_load_no_more_than_they_need() -> None:
    """A plain text is written without the modules of the other formats."""
    script = (
        "import sys; from privlint.render import FORMATS, Options; "
        "from privlint.report import Report; "
        "report = Report((), ('f',), 1, 1, '2026-11-22'); "
        "''.join(FORMATS['full'](report, Options())); "
        "''.join(FORMATS['concise'](report, Options())); "
        "print(sorted({'hashlib', 'json', 'unicodedata'} & set(sys.modules)))"
    )
    root = os.path.dirname(PACKAGE)
    command = [
        sys.executable,
        "-I",
        "-c",
        f"import sys; sys.path[:0] = [{root!r}]; {script}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def _fingerprints(*findings: Finding) -> list[str]:
    output = rendered("json", replace(EMPTY, findings=findings), Options())
    return [finding["fingerprint"] for finding in json.loads(output)["findings"]]


def _between(line: str, start: int, end: int) -> str:
    """Return the characters of *line* from column *start* to *end*, without marks."""
    kept, column = "", 0
    for character in line:
        wide = columns(character)
        kept += character if wide and start <= column < end else ""
        column += wide
    return kept


def _unbreakable(line: str) -> bool:
    """Return whether *line* holds one word only, behind its label."""
    text = re.sub(r"^ *(-->|= \S+:)? *", "", line)
    return " " not in text or "`" in text


def _mapping(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value


def _described(said: object, whole: dict[str, object]) -> bool:
    name = str(_mapping(said).get("$ref", "")).rpartition("/")[2]
    return "description" in _mapping(_mapping(whole["$defs"]).get(name, {}))


def _record() -> None:
    """Write the golden files; read the difference before you commit it."""
    os.makedirs(GOLDEN, exist_ok=True)
    for name, case in GOLDENS.items():
        text = rendered(*case).replace(
            f'"version": "{__version__}"', '"version": "@@VERSION@@"'
        )
        path = os.path.join(GOLDEN, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)


if __name__ == "__main__":
    _record()
