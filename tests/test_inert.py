"""Text of others stays inert: it forges no line, no control and no CI command."""

from __future__ import annotations

import json
import re
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from made_up import HOSTILE, LANGUAGES, OPTIONS, reports
from runner_commands import COLOUR, commands, however_read

from privlint.model import (
    Citation,
    Duty,
    Finding,
    Location,
    Position,
    Severity,
    Text,
)
from privlint.render import FORMATS, Options
from privlint.render.inert import _ACTIVE, _COMMAND, _visible, cells, inert
from privlint.report import Report, Skipped

if TYPE_CHECKING:
    from typing import Literal

SILENT = sorted(set(FORMATS) - {"github"})
"""The formats that hold no command; that of GitHub is made of them."""
HEAD = re.compile(r"(?:error|warning|info|fout|waarschuwing|tip)\[")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("doel 'orders' is é én 漢字", "doel 'orders' is é én 漢字"),
        ("a\x1b[31mb\x07\x7f", r"a\x1b[31mb\x07\x7f"),
        ("a\nb\rc\td", r"a\nb\rc\td"),
        ("a\x85b\u2028c\u2029", r"a\x85b\u2028c\u2029"),
        ("\u202eabc\u2066\u200f\u061c", r"\u202eabc\u2066\u200f\u061c"),
        ("a\u200bb\u200dc\u2060d\ufeff\xad", r"a\u200bb\u200dc\u2060d\ufeff\xad"),
        ("naam\udcff", r"naam\udcff"),
        ("\U000e0041", r"\U000e0041"),
        ("x ##[error]y", r"x \x23#[error]y"),
        ("###[a]##[b]", r"#\x23#[a]\x23#[b]"),
        ("##vso[x] ##TeamCity[y]", r"\x23#vso[x] \x23#TeamCity[y]"),
        ("## [heading]", "## [heading]"),
        ("::error::x", r"\x3a:error::x"),
        ("\xa0 ::error::x", "\xa0 \\x3a:error::x"),
        ("a::b", "a::b"),
        ("☀\ufe0f", "☀\ufe0f"),
        ("#\ufe0f#[x]", r"#\ufe0f#[x]"),
        ("", ""),
    ],
)
def test_what_acts_is_made_visible(text: str, shown: str) -> None:
    """Controls, invisible characters and openings of commands are spelled out."""
    assert inert(text) == shown


@given(HOSTILE)
def test_inert_text_is_one_line_without_command(text: str) -> None:
    """Whatever comes in, one line without a command comes out, and stays so."""
    shown = inert(text)
    assert [*shown.splitlines(), ""][0] == shown
    assert however_read(shown) == []
    assert inert(shown) == shown


def test_what_is_plain_is_not_looked_through_in_vain() -> None:
    """All short texts of signs that may act are the same with and without a look."""
    for number in range(4):
        for signs in product("#[:a \x1b\n\x7f\x80", repeat=number):
            text = "".join(signs)
            looked = _ACTIVE.sub(_visible, text)
            looked = _COMMAND.sub(r"\1\\x3a", looked, count=1)
            assert inert(text) == looked


@given(HOSTILE)
def test_cells_are_the_inert_text_by_character(text: str) -> None:
    """Behind a margin, each character has one inert cell."""
    shown = cells(text)
    assert len(shown) == len(text)
    assert "|" + "".join(shown) == inert(f"|{text}")


def test_the_ported_parsers_find_commands() -> None:
    """The parsers of this test see the commands that a runner would obey."""
    output = "a\n  ::error file=x::y\nb ##[stop-commands]t\n::no command\n"
    assert [one.name for one in commands(output)] == ["error", "stop-commands"]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(SILENT), reports(), OPTIONS)
def test_no_format_lets_a_command_through(
    name: str, report: Report, options: Options
) -> None:
    """No declaration, path or rule makes a format print a CI command."""
    output = "".join(FORMATS[name](report, options))
    assert however_read(output) == []


@pytest.mark.parametrize("name", SILENT)
@pytest.mark.parametrize("width", range(20, 60))
def test_no_line_break_makes_a_command(name: str, width: int) -> None:
    """No command starts where a text is wrapped or put behind another."""
    text = Text("::error file=x::y " * 9, "::error file=x::y " * 9)
    place = Location(":", Position(5, 5), Position(5, 5))
    law = (Citation(text),)
    finding = Finding(
        ":",
        ":",
        Severity.ERROR,
        Duty.LAW,
        law,
        text,
        text,
        place,
        ":",
        related=(place,),
    )
    skipped = (Skipped(text, 1),)
    report = Report((finding,), (":",), 1, 1, "", skipped, ("::", "::error::x"))
    output = "".join(FORMATS[name](report, Options(width=width, verbose=True)))
    assert however_read(output) == []


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(FORMATS)), reports(), OPTIONS)
def test_every_output_can_be_encoded(
    name: str, report: Report, options: Options
) -> None:
    """The output reaches a UTF-8 file and, escaped, an ASCII terminal."""
    output = "".join(FORMATS[name](report, options))
    assert output.encode("utf-8").decode("utf-8") == output
    shown = output.encode("ascii", "backslashreplace").decode("ascii")
    assert len(commands(shown)) == len(commands(output))


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["full", "concise"]), reports(), OPTIONS)
def test_text_has_no_control_but_own_colours(
    name: str, report: Report, options: Options
) -> None:
    """Line feeds and colours are the only control characters in a text."""
    plain = COLOUR.sub("", "".join(FORMATS[name](report, options)))
    assert set(re.findall(r"[\x00-\x1f\x7f-\x9f]", plain)) <= {"\n"}


@settings(max_examples=100, deadline=None)
@given(reports(), LANGUAGES)
def test_concise_is_a_line_for_each_finding(
    report: Report, language: Literal["nl", "en"]
) -> None:
    """No text forges a line of the format `concise`."""
    options = Options(language, quiet=True)
    output = "".join(FORMATS["concise"](report, options))
    assert len(output.splitlines()) == len(report.findings)


@settings(max_examples=100, deadline=None)
@given(reports(), LANGUAGES)
def test_full_has_a_head_for_each_finding(
    report: Report, language: Literal["nl", "en"]
) -> None:
    """No text forges the first line of a finding: all else stands indented."""
    options = Options(language, quiet=True, verbose=True)
    lines = "".join(FORMATS["full"](report, options)).splitlines()
    flush = [line for line in lines if line and not line.startswith(" ")]
    assert len(flush) == len(report.findings)
    assert all(HEAD.match(line) for line in flush)


@settings(max_examples=100, deadline=None)
@given(reports())
@example(Report((), (), 0, 0, "2026-11-22", passed_over=("\\ud800\ud800##[x]\\",)))
def test_json_reads_back_as_it_was(report: Report) -> None:
    """The format `json` is ASCII and loses nothing but lone surrogates."""
    output = "".join(FORMATS["json"](report, Options()))
    assert output.isascii()
    read = json.loads(output)["summary"]["passed_over"]
    assert read == [_spelled(file) for file in report.passed_over]


def _spelled(text: str) -> str:
    """Return *text* with whole pairs of surrogates joined and lone ones spelled out."""
    units = text.encode("utf-16-le", "surrogatepass")
    joined = units.decode("utf-16-le", "surrogatepass")
    return re.sub("[\ud800-\udfff]", lambda lone: f"\\u{ord(lone[0]):x}", joined)
