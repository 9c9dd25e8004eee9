"""The formats for CI: annotations of GitHub, reports of GitLab, JUnit and Markdown."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from made_up import (
    EMPTY,
    HOSTILE,
    IN_NEWS,
    IN_ORDERS,
    IN_TEXT,
    OPTIONS,
    PASSED,
    SAMPLE,
    rendered,
    reports,
)
from markdown_it import MarkdownIt
from runner_commands import LONGEST, MOST, commands, however_read, units

from privlint.model import Position, Severity, Text
from privlint.records import replace
from privlint.render import Options
from privlint.render.escape import attribute, code, command, csv, markdown, sentences
from privlint.render.inert import inert
from privlint.report import Checked, Report

if TYPE_CHECKING:
    from markdown_it.token import Token
    from runner_commands import Command

KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def annotated(report: Report, options: Options | None = None) -> list[Command]:
    """Return what the runner makes of the format `github`."""
    return commands(rendered("github", report, options))


def test_a_finding_is_an_annotation() -> None:
    """The runner reads place, title and message, the worst findings first."""
    shown = [(one.name, one.data, one.properties) for one in annotated(SAMPLE)]
    assert shown[0] == (
        "error",
        (
            "something is missing (purposes/0/retention) (GDPR art. 13(2)(a)). "
            "Add `retention`."
        ),
        {
            "title": "privlint RET001 retention-missing",
            "file": "privacy.yaml",
            "line": "3",
            "endLine": "3",
            "col": "5",
            "endColumn": "15",
        },
    )
    assert [(name, said["file"]) for name, _data, said in shown] == [
        ("error", "privacy.yaml"),
        ("error", "privacy.yaml"),
        ("warning", "privacy.yaml"),
        ("notice", "statement.txt"),
    ]


def test_columns_are_told_of_one_line_only() -> None:
    """Over several lines the runner would drop the columns, so there are none."""
    place = replace(IN_ORDERS.location, end=Position(4, 3))
    long = replace(IN_ORDERS, location=place)
    first, second = annotated(replace(SAMPLE, findings=(IN_ORDERS, long)))
    assert (first.columns_kept, sorted(second.properties)) == (
        True,
        ["endLine", "file", "line", "title"],
    )


@pytest.mark.parametrize(
    ("count", "shown", "said"),
    [
        (0, 0, []),
        (1, 1, []),
        (10, 10, []),
        (11, 9, ["and 2 more"]),
        (300, 9, ["and 291 more"]),
    ],
)
@pytest.mark.parametrize("severity", Severity)
def test_the_tenth_annotation_tells_of_the_others(
    severity: Severity, count: int, shown: int, said: list[str]
) -> None:
    """The runner keeps ten of a kind: the tenth says how many are left out."""
    finding = replace(IN_ORDERS, severity=severity)
    others = (replace(IN_NEWS, severity=one) for one in Severity if one is not severity)
    report = replace(SAMPLE, findings=(*[finding] * count, *others))
    found = Counter(one.name for one in annotated(report))
    assert max(found.values()) <= MOST
    assert found[KINDS[severity]] == shown + len(said)
    more = [
        one.data.partition(":")[0]
        for one in annotated(report)
        if not one.properties.get("file")
    ]
    assert more == said
    lines = rendered("concise", report).splitlines()
    assert rendered("github", report).splitlines()[-len(lines) :] == lines


@settings(max_examples=150, deadline=None)
@given(reports(), OPTIONS)
def test_no_text_forges_a_command(report: Report, options: Options) -> None:
    """The runner finds one annotation a finding, with these properties, and no more."""
    options = replace(options, color=False)
    found = annotated(report, options)
    counts = Counter(KINDS[one.severity] for one in report.findings)
    assert Counter(one.name for one in found) == counts
    assert len(however_read(rendered("github", report, options))) == 2 * len(found)
    lines = rendered("github", report, options).splitlines()
    assert [bool(line.startswith("::")) for line in lines[: len(found)]] == [
        True
    ] * len(found)
    for one in found:
        assert set(one.properties) <= {
            *("title", "file", "line", "endLine", "col", "endColumn"),
        }
        assert one.properties["title"].startswith("privlint ")
        assert one.properties["line"].isdigit()
        assert units(one.data) < LONGEST


@given(HOSTILE)
def test_escapes_decode_to_the_text(text: str) -> None:
    """What the runner decodes is the inert text, in a message and in a property."""
    line = f"::error title=t{attribute(text)},line=1::{command(text)}"
    found = commands(line)
    assert [(one.data, one.properties) for one in found] == [
        (inert(text), {"title": f"t{inert(text)}", "line": "1"})
    ]


@settings(deadline=None)
@given(st.integers(1, 5), st.sampled_from(["a", "%", "😀", "\x1b", "é%"]))
def test_a_message_is_not_cut_by_the_runner(thousands: int, sign: str) -> None:
    """However long, a message fits, and no escape in it is halved."""
    text = sign * thousands * 1000
    finding = replace(IN_ORDERS, message=Text(text, text))
    (found,) = annotated(replace(SAMPLE, findings=(finding,)))
    assert units(found.data) < LONGEST
    whole = f"{inert(text)} (GDPR art. 13(2)(a)). Add `retention`."
    assert whole.startswith(found.data)


def test_annotations_name_files_from_the_root() -> None:
    """GitHub knows files from the root of the repository."""
    options = Options(prefix="docs/")
    found = {one.properties["file"] for one in annotated(SAMPLE, options)}
    assert found == {"docs/privacy.yaml", "docs/statement.txt"}


ISSUES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": [
            *("description", "check_name", "fingerprint", "severity", "location"),
        ],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path"],
                "properties": {
                    "path": {"type": "string"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                    "positions": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {
                                "type": "object",
                                "required": ["line"],
                                "properties": {
                                    "line": {"type": "integer", "minimum": 1}
                                },
                            }
                        },
                    },
                },
                "oneOf": [{"required": ["lines"]}, {"required": ["positions"]}],
            },
        },
    },
}
"""What GitLab wants of a report on code quality; it stops at the first bad issue."""


def issues(report: Report, options: Options | None = None) -> list[dict[str, object]]:
    """Return what GitLab reads, which is valid."""
    read = json.loads(rendered("gitlab", report, options))
    jsonschema.Draft202012Validator(ISSUES).validate(read)
    assert isinstance(read, list)
    return read


def test_a_finding_is_an_issue() -> None:
    """GitLab gets code and message, since it shows no names of rules."""
    first, *_ = issues(SAMPLE, Options(prefix="docs/"))
    assert {**first, "fingerprint": ""} == {
        "check_name": "RET001",
        "description": "RET001 something is missing (purposes/0/retention)",
        "fingerprint": "",
        "location": {
            "path": "docs/privacy.yaml",
            "positions": {
                "begin": {"column": 5, "line": 3},
                "end": {"column": 15, "line": 3},
            },
        },
        "severity": "major",
    }
    levels = [one["severity"] for one in issues(SAMPLE)]
    assert levels == ["major", "major", "minor", "info"]


def test_no_findings_are_an_empty_list() -> None:
    """Without findings the report is `[]`, which clears what GitLab knew."""
    assert rendered("gitlab", EMPTY) == "[]\n"


@settings(max_examples=100, deadline=None)
@given(reports(), OPTIONS)
def test_gitlab_reads_every_issue(report: Report, options: Options) -> None:
    """Each finding is a valid issue with a fingerprint of its own, in ASCII."""
    output = rendered("gitlab", report, options)
    found = issues(report, options)
    assert (output.isascii(), output[0]) == (True, "[")
    assert len({str(one["fingerprint"]) for one in found}) == len(report.findings)


def test_an_issue_that_moved_keeps_its_fingerprint() -> None:
    """GitLab compares branches by fingerprints, which hold no place."""
    place = IN_NEWS.location
    moved = replace(
        IN_NEWS, location=replace(place, start=Position(90, 1), end=Position(91, 2))
    )
    found = [
        [one["fingerprint"] for one in issues(replace(SAMPLE, findings=findings))]
        for findings in ((IN_NEWS, IN_NEWS), (moved, IN_ORDERS, moved))
    ]
    assert [found[1][0], found[1][2]] == found[0]


SHAPE: dict[str, tuple[set[str], set[str]]] = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "skipped"}, {"testcase"}),
    "testcase": (
        {"classname", "name", "file", "line", "time"},
        {"failure", "system-out"},
    ),
    "failure": ({"type", "message"}, set()),
    "system-out": (set(), set()),
}
"""By element, the attributes that it has and the elements that it may hold."""


def suites(report: Report, options: Options | None = None) -> list[ET.Element]:
    """Return the suites that expat reads, of the shape that CI systems read."""
    root = ET.fromstring(rendered("junit", report, options))  # noqa: S314 - our own
    for parent in root.iter():
        attributes, inside = SHAPE[parent.tag]
        assert set(parent.attrib) == attributes
        assert {child.tag for child in parent} <= inside
        assert (
            parent.tag == "testcase"
            or not len(parent)
            or not (parent.text or "").strip()
        )
    return list(root)


def cases(report: Report, options: Options | None = None) -> dict[str, list[str]]:
    """Return the cases by suite: failed ones with `!`, those with words with `.`."""
    marks = {"failure": "!", "system-out": "."}
    return {
        suite.attrib["name"]: [
            "".join(marks[child.tag] for child in case) + case.attrib["name"]
            for case in suite
        ]
        for suite in suites(report, options)
    }


def test_every_rule_is_a_case_of_every_file() -> None:
    """A case is a rule that a file was asked, passed or not, in order of code."""
    assert cases(SAMPLE) == {
        "privacy.yaml": [
            ".BAS004 legal-basis-contradicted",
            "CTR001 controller-missing",
            "!RET001 retention-missing",
            "!SHP004 value-unknown",
            ".TXT001 ip-address-denied",
        ],
        "shop/privacy.yaml": ["CTR001 controller-missing"],
    }


def test_a_finding_in_the_text_fails_its_declaration() -> None:
    """What is wrong in a published text is no pass of the declaration that names it."""
    report = replace(SAMPLE, findings=(IN_TEXT,), fail_on=Severity.INFO)
    suite, _other = suites(report)
    (case,) = [one for one in suite if len(one)]
    assert (case.attrib["classname"], case.attrib["file"], case.attrib["line"]) == (
        "privacy.yaml",
        "statement.txt",
        "1",
    )
    assert str(case[0].text).startswith("statement.txt:1:1 info: ")


@pytest.mark.parametrize(
    ("limit", "failed"),
    [
        (None, 0),
        (Severity.ERROR, 2),
        (Severity.WARNING, 3),
        (Severity.INFO, 4),
    ],
)
def test_cases_fail_as_the_run_does(limit: Severity | None, failed: int) -> None:
    """A finding is a failure from the severity on that fails the run."""
    report = replace(SAMPLE, fail_on=limit)
    root = ET.fromstring(rendered("junit", report))  # noqa: S314 - our own
    assert len(list(root.iter("failure"))) == failed
    assert root.attrib["failures"] == str(failed)
    assert bool(failed) is report.failed


def test_all_findings_of_a_rule_are_in_its_case() -> None:
    """A case holds each finding on a line, and bears the message of the worst."""
    milder = replace(IN_ORDERS, severity=Severity.INFO, message=Text("n", "mild"))
    suite, _other = suites(replace(SAMPLE, findings=(milder, IN_ORDERS)))
    (failure,) = suite.iter("failure")
    assert failure.attrib == {
        "type": "error",
        "message": "something is missing (purposes/0/retention)",
    }
    assert str(failure.text).splitlines() == [
        "3:5 info: mild. Add `retention`.",
        "3:5 error: something is missing (purposes/0/retention). Add `retention`.",
    ]


def test_one_code_in_two_projects_is_two_cases() -> None:
    """Rules of two packs may share a code: their names tell them apart."""
    other = replace(PASSED, name="controller-other")
    names = frozenset({PASSED.name, other.name})
    report = replace(
        EMPTY,
        asked=(PASSED, other),
        checked=(Checked("privacy.yaml", 0, "", (), names),),
    )
    assert cases(report) == {
        "privacy.yaml": ["CTR001 controller-missing", "CTR001 controller-other"]
    }


@settings(max_examples=150, deadline=None)
@given(reports(), OPTIONS)
def test_junit_is_read_whatever_it_holds(report: Report, options: Options) -> None:
    """Expat reads every report; counts are right, and so are the files in it."""
    root = ET.fromstring(rendered("junit", report, options))  # noqa: S314 - our own
    for parent in (root, *suites(report, options)):
        found = list(parent.iter("testcase"))
        failures = list(parent.iter("failure"))
        assert (parent.attrib["tests"], parent.attrib["failures"]) == (
            str(len(found)),
            str(len(failures)),
        )
    assert "[[ATTACHMENT" not in "".join(root.itertext())


@settings(max_examples=100, deadline=None)
@given(reports())
def test_cases_of_a_suite_have_their_own_keys(report: Report) -> None:
    """GitLab keeps one case of a suite, class and name, so no two are the same."""
    rules = {(one.code, one.name) for one in report.asked}
    rules |= {(one.code, one.name) for one in report.findings}
    told = {inert(f"{rule} {name}") for rule, name in rules}
    if len(told) < len(rules):
        return
    for suite in suites(report):
        keys = [(case.attrib["classname"], case.attrib["name"]) for case in suite]
        assert len(set(keys)) == len(keys)


def test_control_characters_are_told_in_xml() -> None:
    """XML forbids most control characters even as numbers, so they are spelled out."""
    text = "a\x00b\x1b[31mc\ufffed\ud800e\x85f"
    finding = replace(IN_ORDERS, message=Text(text, text))
    suite, _other = suites(replace(SAMPLE, findings=(finding,)))
    (failure,) = suite.iter("failure")
    assert failure.attrib["message"] == r"a\x00b\x1b[31mc\ufffed\ud800e\x85f"


CELL = re.compile(r"(?:\\[!-/:-@\[-`{-~]|[^|\r\n])+")
"""A cell as the grammar of GitHub's parser has it: a backslash takes what follows."""
REFERENCE = re.compile(
    r"@\w|\w@|#[0-9]|![0-9]|~\w|\$\S|GH-[0-9]|:[a-z0-9_+-]+:|[a-z]://|www\.\w",
    re.IGNORECASE,
)
"""What a forge makes a link, a mention, a formula or a picture of shown text."""


def tokens(text: str) -> list[Token]:
    """Return what a reader of Markdown with tables makes of *text*."""
    return MarkdownIt("commonmark").enable("table").parse(text)


def inline(found: list[Token]) -> list[Token]:
    """Return the pieces of running text."""
    return [piece for one in found for piece in one.children or ()]


def plain(text: str) -> str:
    """Return what *text* shows, as a reader of Markdown has it."""
    return "".join(one.content for one in inline(tokens(text)))


def loose(pieces: list[Token]) -> list[str]:
    """Return the texts of *pieces* outside code and links."""
    depth, found = 0, []
    for one in pieces:
        depth += one.nesting if one.type.startswith("link") else 0
        if one.type == "text" and not depth:
            found.append(one.content)
    return found


def test_a_summary_is_a_table_for_each_file() -> None:
    """The counts, a table for each file, and what the run does not mean."""
    text = rendered("markdown", replace(SAMPLE, findings=(IN_ORDERS, IN_TEXT)))
    assert text == (
        "## privlint: 1 error, 1 info in 2 declarations (2 files).\n"
        "\n### `privacy.yaml`\n\n"
        "| place | severity | finding | law | mend |\n|---|---|---|---|---|\n"
        "| 3:5 | **error** `RET001` | something is missing (purposes/0/retention) "
        "| [GDPR art. 13(2)(a)](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13); "
        "GDPR art. 5(1)(e) (required by law) | Add `retention`. |\n"
        "\n### `statement.txt`\n\n"
        "| place | severity | finding | law | mend |\n|---|---|---|---|---|\n"
        "| 1:1 | **info** `TXT001` | something is missing (statement/text/0) "
        "| (asked only by privlint, not by law) | Add `retention`. |\n"
        "\nChecked against 4 rules, by the law in force on 2026-11-22.\n"
        "\nAccepted by an exception: 0; expired: 0; known from before: 0.\n"
    )


def test_a_summary_is_written_in_dutch() -> None:
    """Heads, severities and sentences are in the language of the report."""
    text = rendered("markdown", SAMPLE, Options("nl"))
    assert "| plaats | ernst | bevinding | wet | herstel |" in text
    assert "**fout** `RET001` | hier ontbreekt iets" in text


@settings(max_examples=200, deadline=None)
@given(reports(), OPTIONS)
@example(
    replace(SAMPLE, findings=(replace(IN_ORDERS, code=r"a\|b", name="`|`"),)), Options()
)
def test_tables_keep_their_cells(report: Report, options: Options) -> None:
    """Each finding is a row of five cells, for two readers of tables."""
    text = rendered("markdown", report, options)
    rows = [line for line in text.split("\n") if line.startswith("|")]
    counts = [len(CELL.findall(row.strip("|").replace("||", "| |"))) for row in rows]
    assert set(counts) <= {5}
    found = Counter(one.type for one in tokens(text))
    heads = found["table_open"]
    assert found["tr_open"] == heads + len(report.findings)
    assert found["th_open"] + found["td_open"] == 5 * (heads + len(report.findings))


@settings(max_examples=200, deadline=None)
@given(reports(), OPTIONS)
def test_no_text_marks_up_the_summary(report: Report, options: Options) -> None:
    """No raw HTML, picture, heading, list, link or mention comes from a declaration."""
    found = tokens(rendered("markdown", report, options))
    assert {one.type.removesuffix("_open").removesuffix("_close") for one in found} <= {
        *("heading", "inline", "paragraph"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    pieces = inline(found)
    assert {
        one.type.removesuffix("_open").removesuffix("_close") for one in pieces
    } <= {
        *("text", "code_inline", "strong", "link"),
    }
    links = [str(one.attrs["href"]) for one in pieces if one.type == "link_open"]
    cited = sum(
        law.url.startswith("https://") for one in report.findings for law in one.law
    )
    assert (len(links), [one for one in links if not one.startswith("https://")]) == (
        cited,
        [],
    )
    assert [text for text in loose(pieces) if REFERENCE.search(text)] == []


@settings(max_examples=300)
@given(HOSTILE)
@example("mail a@b.nl, of zie #12 (https://x.nl).")
@example("`a``@x")
def test_markdown_shows_the_text_as_it_is(text: str) -> None:
    """Every sign shows as itself, and words that would be linked show as code."""
    shown = inert(text.lstrip())
    read = tokens(f"x {markdown(text.lstrip())} x")
    assert "".join(one.content for one in inline(read)) == f"x {shown} x"
    assert [part for part in loose(inline(read)) if REFERENCE.search(part)] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words, 50% off", "plain words, 50% off"),
        ("see @octocat.", "see `@octocat`."),
        ("mail a@b.nl, or #12 (x)", "mail `a@b.nl`, or `#12` (x)"),
        ("https://x.nl", "`https://x.nl`"),
        ("*a* _b_ <i>", "&#42;a&#42; &#95;b&#95; &#60;i&#62;"),
        ("- a", "&#45; a"),
        ("12. a", "&#49;2. a"),
        ("a|b", "a&#124;b"),
        ("H&M", "H&#38;M"),
    ],
)
def test_markdown_escapes_little(text: str, shown: str) -> None:
    """Words stay readable in the source: only what has a meaning is escaped."""
    assert markdown(text) == shown


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(["`", "``", "@x", "a", " ", "|", "\\", "#1"])).map("".join)
)
@example("x::y``: z")
def test_sentences_keep_their_code_apart(text: str) -> None:
    """However backticks stand in a text, nothing in it is linked."""
    read = inline(tokens(f"| a |\n|---|\n| {sentences(text)} |\n"))
    assert [part for part in loose(read) if REFERENCE.search(part)] == []
    assert {one.type for one in read} <= {"text", "code_inline"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a", "`a`"),
        ("", ""),
        ("a|b", "`a`&#124;`b`"),
        ("a`b", "`` a`b ``"),
        ("``", "``` `` ```"),
        ("x\ny", r"`x\ny`"),
    ],
)
def test_code_is_between_enough_backticks(text: str, shown: str) -> None:
    """Backticks in the text do not end it, and a bar does not end a cell."""
    assert code(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a, b", "a, b"),
        ("=1+1", "'=1+1"),
        ("@x", "'@x"),
        ("-2", "'-2"),
        ("\t=1", r"\t=1"),
    ],
)
def test_csv_is_no_formula(text: str, shown: str) -> None:
    """A spreadsheet takes no cell for a formula."""
    assert csv(text) == shown
