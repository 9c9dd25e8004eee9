"""Targets: the output formats, with reports all of whose texts are hostile."""

from __future__ import annotations

import json
import os
from functools import cache, partial
from typing import TYPE_CHECKING

import jsonschema
import test_ci_formats as ci
import test_html
import test_inert
import test_sarif
from made_up import PIECES, rendered
from runner_commands import COLOUR, commands, however_read

from fuzz import made
from fuzz.choices import Choices, plain
from fuzz.promises import promise
from privlint.render import FORMATS
from privlint.render.inert import cells, inert

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from privlint.render import Options
    from privlint.report import Report


@cache
def _sarif_schema() -> jsonschema.Draft202012Validator:
    path = os.path.join(test_sarif.HERE, "schemas", "sarif-2.1.0.json")
    with open(path, encoding="utf-8") as file:
        return jsonschema.Draft202012Validator(json.load(file))


def _sarif(report: Report, options: Options) -> None:
    promise(test_sarif.test_no_text_makes_sarif_invalid)(
        schema=_sarif_schema(), report=report, options=options
    )
    promise(test_sarif.test_every_reference_resolves)(report, options)
    promise(test_sarif.test_no_text_makes_a_link)(report, options)


def _junit(report: Report, options: Options) -> None:
    promise(ci.test_junit_is_read_whatever_it_holds)(report, options)
    promise(ci.test_cases_of_a_suite_have_their_own_keys)(report)


def _markdown(report: Report, options: Options) -> None:
    promise(ci.test_tables_keep_their_cells)(report, options)
    promise(ci.test_no_text_marks_up_the_summary)(report, options)


def _full(report: Report, options: Options) -> None:
    promise(test_inert.test_text_has_no_control_but_own_colours)(
        "full", report, options
    )
    promise(test_inert.test_full_has_a_head_for_each_finding)(report, options.language)


def _concise(report: Report, options: Options) -> None:
    promise(test_inert.test_text_has_no_control_but_own_colours)(
        "concise", report, options
    )
    promise(test_inert.test_concise_is_a_line_for_each_finding)(
        report, options.language
    )


def _grouped(report: Report, options: Options) -> None:
    plain = COLOUR.sub("", rendered("grouped", report, options))
    assert not [sign for sign in plain if sign < " " and sign != "\n"]


def _json(report: Report, _options: Options) -> None:
    promise(test_inert.test_json_reads_back_as_it_was)(report)


def _json_lines(report: Report, options: Options) -> None:
    lines = rendered("json-lines", report, options).split("\n")
    assert lines.pop() == ""
    kinds = [json.loads(line)["kind"] for line in lines]
    assert kinds == ["finding"] * len(report.findings) + ["summary"]


_PROMISES: Mapping[str, Callable[[Report, Options], None]] = {
    "full": _full,
    "concise": _concise,
    "grouped": _grouped,
    "json": _json,
    "json-lines": _json_lines,
    "sarif": _sarif,
    "github": promise(ci.test_no_text_forges_a_command),
    "gitlab": promise(ci.test_gitlab_reads_every_issue),
    "junit": _junit,
    "markdown": _markdown,
    "html": promise(test_html.test_no_text_marks_up_the_page),
}


def _rendered(name: str, data: bytes) -> None:
    """Any report is shown as the format promises, and no text forges anything."""
    choices = Choices(data)
    options, report = made.options(choices), made.report(choices)
    promise(test_inert.test_every_output_can_be_encoded)(name, report, options)
    if name != "github":
        assert however_read(rendered(name, report, options)) == []
    _PROMISES[name](report, options)


FORMATS_BY_NAME: Mapping[str, Callable[[bytes], None]] = {
    name: partial(_rendered, name) for name in FORMATS
}


def hashes(data: bytes) -> None:
    """The hash of a line is the one that GitHub makes of it."""
    promise(test_sarif.test_line_hashes_agree_with_a_slow_way)(plain(data))


def escapes(data: bytes) -> None:
    """Text that was made inert is one line, stays so, and decodes where it must."""
    text = Choices(data).text(PIECES, 24)
    shown = inert(text)
    assert [*shown.splitlines(), ""][0] == shown
    assert (commands(shown), however_read(shown)) == ([], [])
    assert inert(shown) == shown
    assert "|" + "".join(cells(text)) == inert(f"|{text}")
    promise(ci.test_escapes_decode_to_the_text)(text)
    promise(ci.test_markdown_shows_the_text_as_it_is)(text)
    promise(ci.test_sentences_keep_their_code_apart)(text)
