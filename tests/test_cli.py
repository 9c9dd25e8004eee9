"""The command line: arguments in, text and exit status out."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import doors
import jsonschema
import pytest
from doors import DAY, FAULTY, SOUND, STATEMENT, run

from privlint import __version__
from privlint.cli.commands import group

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = os.path.join(HERE, "golden", "cli")
FILES = {"privacy.yaml": FAULTY, "statement.txt": STATEMENT}
GOLDENS = {
    **{
        f"check-{format_}-{language}.txt": (
            *("check", "--output-format", format_, "--lang", language, *DAY),
        )
        for format_ in ("full", "concise", "json")
        for language in ("nl", "en")
    },
    "check-verbose-en.txt": ("check", "-v", *DAY, "--select", "RET"),
    "check-old-nl.txt": ("check", "--as-of", "2026-08-31", "--lang", "nl"),
    "rules-nl.txt": ("rules", "--lang", "nl"),
    "rules-en.json": ("rules", "--output-format", "json"),
}
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work beside a faulty declaration, with four rules."""
    with doors.working(tmp_path, monkeypatch) as folder:
        doors.written(folder, FILES)
        yield


def _codes(*arguments: str, **environ: str) -> list[str]:
    """Return the codes that a check with *arguments* reports."""
    done = run("check", "--output-format", "json", *DAY, *arguments, **environ)
    return [finding["code"] for finding in json.loads(done.out)["findings"]]


def _golden(name: str) -> str:
    with open(os.path.join(GOLDEN, name), encoding="utf-8", newline="") as file:
        return file.read()


@pytest.mark.parametrize("name", GOLDENS)
def test_output_is_the_golden_text(name: str) -> None:
    """What a command writes is what was read and approved, in both languages."""
    done = run(*GOLDENS[name])
    assert (done.out.replace(__version__, "@@VERSION@@"), done.err) == (
        _golden(name),
        "",
    )


def test_every_golden_text_is_compared() -> None:
    """No golden file lies about that no test reads."""
    explained = {"explain-nl.txt", "explain-en.txt"}
    assert set(os.listdir(GOLDEN)) - explained == set(GOLDENS)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["sound.yaml"], 0),
        (["privacy.yaml"], 1),
        (["privacy.yaml", "--ignore", "RET001"], 0),
        (["missing.yaml"], 2),
        (["--fail-on", "grave"], 2),
        (["--as-of", "yesterday"], 2),
        (["empty"], 3),
        (["empty", "--allow-empty"], 0),
        (["empty", "privacy.yaml", "--allow-empty"], 1),
    ],
)
def test_the_exit_status_says_how_it_went(arguments: list[str], status: int) -> None:
    """0 is sound, 1 findings, 2 a wrong call, 3 nothing checked, in every format."""
    os.mkdir("empty")
    with open("sound.yaml", "w", encoding="utf-8") as file:
        file.write(SOUND)
    found = [
        run("check", *arguments, *options).status
        for options in ([], ["--output-format", "json"], ["--format", "concise", "-q"])
    ]
    assert found == [status] * 3


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((), 1),
        (("--exit-zero",), 0),
        (("--fail-severity", "never"), 0),
        (("--fail-severity", "info", "--exit-zero"), 0),
        (("--exit-zero", "nope"), 2),
    ],
)
def test_findings_need_not_fail_a_run(arguments: tuple[str, ...], status: int) -> None:
    """Findings fail no run that says so; a wrong call always does."""
    assert run("check", *arguments, *DAY).status == status


def test_a_rule_is_explained_under_the_name_that_others_use() -> None:
    """`privlint rule` is `privlint explain`, and is not listed twice."""
    assert run("rule", "RET001").out == run("explain", "RET001").out
    assert "  rule " not in run("--help").out


@pytest.mark.parametrize(
    ("level", "statuses"),
    [
        ("error", [1, 0, 0]),
        ("warning", [1, 1, 0]),
        ("info", [1, 1, 1]),
        ("never", [0, 0, 0]),
    ],
)
def test_a_run_fails_from_a_severity_on(level: str, statuses: list[int]) -> None:
    """`--fail-on` is the mildest severity with which a run fails."""
    asked = ["RET001", "RET003", "TXT001"]
    found = [
        run("check", "--fail-on", level, "--select", code, *DAY).status
        for code in asked
    ]
    assert found == statuses


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        ([], ["RET003", "RET001", "TXT001"]),
        (["--select", "ALL"], ["RET003", "RET001", "TXT001"]),
        (["--select", "RET001"], ["RET001"]),
        (["--select", "ret001"], ["RET001"]),
        (["--select", "retention-missing"], ["RET001"]),
        (["--select", "RET"], ["RET003", "RET001"]),
        (["--select", "RET001, TXT"], ["RET001", "TXT001"]),
        (["--select", "RET001", "--select", "TXT"], ["RET001", "TXT001"]),
        (["--ignore", "RET"], ["TXT001"]),
        (["--ignore", "all"], []),
        (["--select", "RET", "--ignore", "retention-missing"], ["RET003"]),
        (["--ignore", "RET001,RET003,TXT001"], []),
    ],
)
def test_rules_are_chosen(arguments: list[str], codes: list[str]) -> None:
    """`--select` and `--ignore` take codes, names, prefixes and ALL; ignore wins."""
    assert _codes(*arguments) == codes


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["check", "--select", "RET0001"],
            "no rule has the code or the name RET0001; did you mean RET001?",
        ),
        (
            ["check", "--ignore", "retention-mising"],
            (
                "no rule has the code or the name retention-mising; "
                "did you mean retention-missing?"
            ),
        ),
        (
            ["rules", "--select", "qqqqqq"],
            "no rule has the code or the name qqqqqq",
        ),
        (
            ["check", "--severity", "RET1=info"],
            "no rule has the code or the name RET1; did you mean RET001?",
        ),
        (
            ["check", "--severity", "RET001=grave"],
            "--severity RET001=grave: write RULE=error, RULE=warning or RULE=info",
        ),
        (
            ["check", "--severity", "RET001"],
            "--severity RET001: write RULE=error, RULE=warning or RULE=info",
        ),
        (
            ["explain", "retention-start"],
            (
                "no rule has the code or the name retention-start; "
                "did you mean retention-start-missing?"
            ),
        ),
        (
            ["explain", "\x1b[31m\n::error::x"],
            "no rule has the code or the name \\x1b[31m\\n::error::x",
        ),
        (
            ["check", "nowhere/privacy.yaml"],
            "nowhere/privacy.yaml: no such file or folder",
        ),
        (["check", ""], ": no such file or folder"),
        (["test", "nowhere"], "nowhere: no such file or folder"),
    ],
)
def test_what_the_caller_can_mend_is_one_line(arguments: list[str], said: str) -> None:
    """A wrong word is named, with the nearest right one, on standard error."""
    assert run(*arguments) == doors.Done(2, "", f"privlint: {said}\n")


def test_a_fault_cannot_be_ignored() -> None:
    """What cannot be read is reported whatever is ignored, and is no rule's name."""
    said = "privlint: no rule has the code or the name SHP004\n"
    assert run("check", "--ignore", "SHP004") == doors.Done(2, "", said)


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["RET001=info"], [("RET003", "warning"), ("RET001", "info")]),
        (["retention-missing=warning"], [("RET003", "warning"), ("RET001", "warning")]),
        (["RET=error"], [("RET003", "error"), ("RET001", "error")]),
        (["RET=error", "RET003=info"], [("RET003", "info"), ("RET001", "error")]),
    ],
)
def test_a_severity_can_be_given(
    arguments: list[str], found: list[tuple[str, str]]
) -> None:
    """`--severity RULE=LEVEL` changes the severity in report and exit status."""
    options = [part for one in arguments for part in ("--severity", one)]
    done = run("check", "--select", "RET", "--output-format", "json", *DAY, *options)
    findings = json.loads(done.out)["findings"]
    assert [(one["code"], one["severity"]) for one in findings] == found
    assert done.status == int(any(level == "error" for _code, level in found))


def test_the_law_of_a_day_is_asked() -> None:
    """A dated rule is asked up to its last day; without `--as-of` today counts."""
    asked = [
        _codes("--select", "OLD001", "--as-of", day)
        for day in ("2026-08-31", "2026-09-01")
    ]
    assert asked == [["OLD001"], []]
    done = run("check", "--output-format", "json")
    assert json.loads(done.out)["tool"]["as_of"] == str(date.today())  # noqa: DTZ011 - the user's day


def test_statistics_count_by_rule() -> None:
    """`--statistics` writes a line for each rule instead of the findings."""
    done = run("check", "--statistics", "-q", "--select", "RET", *DAY)
    assert done == doors.Done(
        1, "1  RET001  retention-missing\n1  RET003  retention-start-missing\n", ""
    )


@pytest.mark.parametrize(
    "arguments", [[], ["--select", "TXT"], ["--as-of", "2026-08-01"]]
)
def test_json_keeps_its_published_form(arguments: list[str]) -> None:
    """The JSON report is valid by the schema that `privlint schema report` prints."""
    report = json.loads(run("check", "--output-format", "json", *arguments).out)
    schema = json.loads(run("schema", "report").out)
    jsonschema.Draft202012Validator(schema).validate(report)


def test_quiet_leaves_the_summary_out() -> None:
    """With `-q` a sound declaration gives no output at all."""
    assert run("check", "-q", "--select", "OLD", *DAY) == doors.Done(0, "", "")


def test_the_output_file_holds_what_the_terminal_would() -> None:
    """`-o` writes the same text without colours, and the exit status stays."""
    shown = run("check", *DAY)
    done = run("check", "-o", "report.txt", "--color", "always", *DAY)
    with open("report.txt", "rb") as file:
        assert (done, file.read().decode()) == (doors.Done(1, "", ""), shown.out)


@posix
def test_the_output_file_keeps_its_mode() -> None:
    """An older report is replaced in one step and keeps its mode."""
    with open("report.txt", "w", encoding="utf-8") as file:
        file.write("old" * 10_000)
    os.chmod("report.txt", 0o640)
    assert run("check", "-o", "report.txt", "-q", *DAY).status == 1
    assert os.stat("report.txt").st_mode & 0o7777 == 0o640
    with open("report.txt", encoding="utf-8") as file:
        assert file.read() == run("check", "-q", *DAY).out


@posix
def test_a_new_output_file_gets_the_usual_mode() -> None:
    """A report is readable for those whom the user's mask lets read."""
    before = os.umask(0o027)
    try:
        run("check", "-o", "report.txt", *DAY)
    finally:
        os.umask(before)
    assert os.stat("report.txt").st_mode & 0o7777 == 0o640


@posix
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("link.txt", "link.txt: is a symbolic link, which is not written through"),
        (
            "dangling.txt",
            "dangling.txt: is a symbolic link, which is not written through",
        ),
        ("pipe", "pipe: is not a regular file"),
        ("none/report.txt", "none/report.txt: No such file or directory"),
    ],
)
def test_an_output_file_that_cannot_be_replaced_is_left(name: str, said: str) -> None:
    """Links and devices are not written through, and no draft stays behind."""
    os.symlink("statement.txt", "link.txt")
    os.symlink("nowhere", "dangling.txt")
    os.mkfifo("pipe")
    before = sorted(os.listdir())
    done = run("check", "-o", name, *DAY)
    assert done == doors.Done(2, "", f"privlint: {said}\n")
    assert sorted(os.listdir()) == before
    with open("statement.txt", encoding="utf-8") as file:
        assert file.read() == STATEMENT


def test_a_folder_is_no_output_file() -> None:
    """A folder as output file is a wrong call."""
    os.mkdir("folder")
    done = run("check", "-o", "folder")
    assert (done.status, done.out, "is a directory" in done.err) == (2, "", True)


@pytest.mark.parametrize(
    ("arguments", "environ", "dutch"),
    [
        ([], {}, False),
        (["--lang", "nl"], {}, True),
        (["--lang", "nl"], {"PRIVLINT_LANG": "en", "LANG": "en_US.UTF-8"}, True),
        ([], {"PRIVLINT_LANG": "nl"}, True),
        ([], {"PRIVLINT_LANG": ""}, False),
        ([], {"PRIVLINT_LANG": "en", "LC_ALL": "nl_NL.UTF-8"}, False),
        ([], {"LANG": "nl_NL.UTF-8"}, True),
        ([], {"LANG": "NL"}, True),
        ([], {"LANG": "nl_NL.UTF-8", "LC_MESSAGES": "C"}, False),
        ([], {"LC_MESSAGES": "nl_BE", "LC_ALL": ""}, True),
        ([], {"LC_ALL": "C", "LANG": "nl_NL.UTF-8"}, False),
        ([], {"LANG": "de_DE.UTF-8"}, False),
    ],
)
@pytest.mark.parametrize("command", [["check", "-q"], ["explain", "RET001"], ["rules"]])
def test_the_language_is_chosen(
    command: list[str], arguments: list[str], environ: dict[str, str], *, dutch: bool
) -> None:
    """`--lang` goes before PRIVLINT_LANG, that before the locale, and else English."""
    english, nederlands = (run(*command, "--lang", lang).out for lang in ("en", "nl"))
    assert english != nederlands
    done = run(*command, *arguments, **environ)
    assert done.out == (nederlands if dutch else english)


def test_an_unknown_language_is_a_wrong_call() -> None:
    """A language in the environment is checked like one on the command line."""
    statuses = [
        run("check", "--lang", "de").status,
        run("check", PRIVLINT_LANG="de").status,
        run("explain", "RET001", PRIVLINT_LANG="de").status,
    ]
    assert statuses == [2, 2, 2]


@pytest.mark.parametrize(
    ("name", "value", "arguments"),
    [
        ("PRIVLINT_OUTPUT_FORMAT", "concise", ["--output-format", "concise"]),
        ("PRIVLINT_SELECT", "RET001,TXT", ["--select", "RET001,TXT"]),
        ("PRIVLINT_SEVERITY", "RET001=info", ["--severity", "RET001=info"]),
        ("PRIVLINT_FAIL_ON", "never", ["--fail-on", "never"]),
        ("PRIVLINT_QUIET", "1", ["--quiet"]),
        ("PRIVLINT_AS_OF", "2026-08-01", ["--as-of", "2026-08-01"]),
    ],
)
def test_the_environment_gives_options(
    name: str, value: str, arguments: list[str]
) -> None:
    """Every option of a check has a variable, PRIVLINT_ and its name."""
    assert run("check", **{name: value}) == run("check", *arguments)
    assert run("check", **{name: value}) != run("check")


def test_the_environment_gives_no_more() -> None:
    """A pinned version in the environment is not taken for an option."""
    assert run("version", PRIVLINT_VERSION="0.1.0") == run("version")


@pytest.mark.parametrize(
    ("arguments", "environ", "colored"),
    [
        ([], {}, False),
        (["--color", "always"], {}, True),
        (["--color", "always"], {"NO_COLOR": "1", "TERM": "dumb"}, True),
        (["--color", "never"], {"FORCE_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1"}, True),
        ([], {"CLICOLOR_FORCE": "1"}, True),
        ([], {"FORCE_COLOR": "0"}, False),
        ([], {"FORCE_COLOR": ""}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ([], {"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
        ([], {"FORCE_COLOR": "1", "TERM": "dumb"}, False),
        ([], {"FORCE_COLOR": "1", "CI": "true"}, True),
    ],
)
@pytest.mark.parametrize("format_", ["full", "concise"])
def test_colours_are_chosen(
    format_: str, arguments: list[str], environ: dict[str, str], *, colored: bool
) -> None:
    """`--color` goes before NO_COLOR, that before FORCE_COLOR; a pipe has none."""
    done = run("check", "--output-format", format_, *arguments, *DAY, **environ)
    plain = run("check", "--output-format", format_, "--color", "never", *DAY)
    assert ("\x1b[" in done.out) is colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", done.out) == plain.out


@posix
@pytest.mark.parametrize(
    ("environ", "colored"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"CI": "1"}, False),
        ({"TERM": "dumb"}, False),
    ],
)
def test_a_terminal_gets_colours(
    tmp_path: Path, environ: dict[str, str], *, colored: bool
) -> None:
    """On a terminal there are colours, unless the environment is against them."""
    import pty

    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "privlint", "check", "-q", "--select", "RET001"],
        stdout=theirs,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "house"), **environ},
        timeout=60,
    )
    os.close(theirs)  # so that reading ends where nothing was written
    shown = os.read(ours, 65_536)
    os.close(ours)
    assert (b"RET001" in shown, b"\x1b[1;31m" in shown) == (True, colored)


@pytest.mark.parametrize(
    ("columns", "widest"), [("20", 40), ("60", 60), ("300", 100), ("no", 80)]
)
def test_the_page_has_the_width_of_the_terminal(columns: str, widest: int) -> None:
    """Pages fill COLUMNS, from 40 to 100 of them."""
    page = run("explain", "RET001", "--lang", "en", COLUMNS=columns).out
    prose = page.partition("Why:")[2].partition("Mend:")[0]
    longest = max(len(line) for line in prose.split("\n"))
    assert widest - 12 < longest <= widest


@pytest.mark.parametrize(
    ("arguments", "given", "found"),
    [
        (
            ["-"],
            FAULTY,
            [("-", "RET003"), ("-", "RET001"), ("statement.txt", "TXT001")],
        ),
        (["--stdin-filename", "a/b.yaml"], SOUND[:11], []),
        (["--stdin-filename", "b.yaml", "-"], FAULTY[:12], [("b.yaml", "SRC004")]),
        (
            ["--stdin-filename", "shop/p.json"],
            '{"privlint": 1, "purposes": [{"id": "a",}]}',
            [("shop/p.json", "SRC004")],
        ),
        (["-"], "", [("-", "SRC013")]),
        (["-", "--max-size", "10"], SOUND, [("-", "SRC007")]),
    ],
)
def test_standard_input_is_checked(
    arguments: list[str], given: str, found: list[tuple[str, str]]
) -> None:
    """`-` or `--stdin-filename` checks standard input, as a file of that name."""
    if given == FAULTY[:12]:
        given += "  x: ["
    done = run("check", "--output-format", "json", *arguments, *DAY, given=given)
    findings = json.loads(done.out)["findings"]
    assert [(one["path"], one["code"]) for one in findings] == found
    assert done.status == int(any(one["severity"] == "error" for one in findings))


@pytest.mark.parametrize(
    "arguments",
    [["-", "privacy.yaml"], ["--stdin-filename", "a.yaml", "privacy.yaml"], ["-", "-"]],
)
def test_standard_input_goes_alone(arguments: list[str]) -> None:
    """Files beside standard input are a wrong call, not passed over."""
    done = run("check", *arguments, given=SOUND)
    last = done.err.strip().split("\n")[-1]
    assert (done.status, done.out, last) == (
        2,
        "",
        "Error: standard input (`-`) is checked alone, without other paths",
    )


def test_a_size_can_be_given() -> None:
    """`--max-size` is the most bytes that are read; one more is a finding."""
    size = len(FAULTY.encode())
    whole = _codes("--max-size", str(size))
    assert (whole, _codes("--max-size", str(size - 1))) == (_codes(), ["SRC007"])
    assert run("check", "--max-size", "0").status == 2


def test_without_arguments_there_is_help() -> None:
    """Bare `privlint` prints what `privlint --help` prints, and is no success."""
    bare, asked = run(), run("--help")
    assert (bare.status, bare.out, asked.status, asked.err) == (2, "", 0, "")
    assert bare.err == asked.out


@pytest.mark.parametrize(
    "command", ["check", "explain", "init", "rules", "schema", "test", "version"]
)
def test_every_command_has_help(command: str) -> None:
    """`-h` describes every option, and the list of commands names the command."""
    done = run(command, "-h")
    found = group.get_command(None, command)  # type: ignore[arg-type]  # it looks at the name only
    assert found is not None
    options = [
        name for one in found.params for name in one.opts if name.startswith("--")
    ]
    assert (done.status, [name for name in options if name not in done.out]) == (0, [])
    assert f"  {command} " in run("--help").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "No such command 'chek'."),
        (["--lang"], "No such option:? '?--lang"),
        (["check", "--langg"], "No such option:? '?--langg"),
        (["check", "--lang"], "Option '--lang' requires an argument."),
        (
            ["schema", "x"],
            "'x' is not one of 'declaration', 'pack', 'report', 'rule', 'settings'.",
        ),
        (["explain"], "Missing argument 'RULE'."),
        (["check", "--\n::error::x"], "No such option:? '?--"),
    ],
)
def test_a_wrong_call_says_so(arguments: list[str], said: str) -> None:
    """An unknown command, option or word is named on standard error."""
    done = run(*arguments)
    assert (done.status, done.out) == (2, "")
    assert re.search(said, done.err)
    assert not any(line.startswith("::") for line in done.err.split("\n"))


@pytest.mark.parametrize("word", ["RET001", "ret001", "retention-missing"])
def test_a_rule_is_explained(word: str) -> None:
    """A code in any case and a name give the same page."""
    done = run("explain", word, "--lang", "en")
    head = "RET001 retention-missing (error; required by law)"
    assert (done.status, done.out.split("\n")[0], done.err) == (0, head, "")
    assert done == run("explain", "RET001", "--lang", "en")


@pytest.mark.parametrize(
    ("language", "head"),
    [
        (
            "en",
            "SHP004 value-unknown (error; asked only by privlint, of a declaration)",
        ),
        (
            "nl",
            (
                "SHP004 value-unknown "
                "(fout; alleen gevraagd door privlint, voor een verklaring)"
            ),
        ),
    ],
)
def test_a_fault_is_explained(language: str, head: str) -> None:
    """What the reader objects to has a page like a rule."""
    done = run("explain", "SHP004", "--lang", language)
    assert (done.status, done.out.split("\n")[0]) == (0, head)
    assert done == run("explain", "value-unknown", "--lang", language)


def test_the_list_of_rules_can_be_narrowed() -> None:
    """`rules --select` lists the chosen rules by code, in text and in JSON."""
    text = run("rules", "--select", "RET").out
    listed = json.loads(run("rules", "--select", "RET", "--output-format", "json").out)
    codes = ["RET001", "RET003"]
    assert [line.split()[0] for line in text.splitlines()] == codes
    assert [rule["code"] for rule in listed] == codes


@pytest.mark.parametrize("name", ["declaration", "report", "rule"])
def test_schemas_are_printed(name: str) -> None:
    """Each schema is printed as it lies in the package, and is a valid schema."""
    done = run("schema", name)
    with open(
        os.path.join(os.path.dirname(doors.PACKAGE), "schemas", f"{name}.json"),
        encoding="utf-8",
    ) as file:
        assert (done.status, done.out) == (0, file.read())
    jsonschema.Draft202012Validator.check_schema(json.loads(done.out))


def test_the_first_schema_is_that_of_declarations() -> None:
    """`privlint schema` alone prints the schema of a declaration."""
    assert run("schema") == run("schema", "declaration")


def test_rule_files_are_tested() -> None:
    """`privlint test` runs the examples of all rules, `test PATH` those of a path."""
    folder = doors.written(Path("rules"), {"own/rule-missing.yaml": _own()})
    assert [run("test"), run("test", str(folder))] == [
        doors.Done(0, "4 rules, 8 examples, 0 mistakes.\n", ""),
        doors.Done(0, "1 rules, 2 examples, 0 mistakes.\n", ""),
    ]


def test_a_wrong_example_is_told() -> None:
    """An example that does not show what it says fails the run, line by line."""
    text = _own().replace("# <- has no retention", "# <- something else")
    folder = doors.written(Path("rules"), {"own/rule-missing.yaml": text})
    assert run("test", str(folder / "own" / "rule-missing.yaml")) == doors.Done(
        1,
        "rule-missing: bad 1: line 2: `something else period` is not in: purpose "
        "'orders' has no retention period | doel 'orders' heeft geen bewaartermijn\n"
        "1 rules, 2 examples, 1 mistakes.\n",
        "",
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "retention: {period: P2Y}",
            "name: x",
            (
                "good 1: line 2 gets a finding without a mark: "
                "purpose 'orders' has no retention period"
            ),
        ),
        (
            "retention: {period: P2Y}",
            "retention: {period: P2Y}  # <- a mark",
            (
                "good 1: a good example has no marks\n"
                "rule-missing: good 1: line 3 is marked and gets no finding"
            ),
        ),
        (
            "        # <- has no retention period",
            "",
            (
                "bad 1: a bad example marks the lines that get a finding: # <- words\n"
                "rule-missing: bad 1: line 2 gets a finding without a mark: "
                "purpose 'orders' has no retention period"
            ),
        ),
        (
            "{period: P2Y}",
            "{perio: P2Y}",
            "good 1: shape: key-misspelt at purposes/0/retention/perio",
        ),
        ("{period: P2Y}", "{period: [", "good 1: not readable: syntax-wrong"),
    ],
)
def test_every_kind_of_wrong_example_is_told(old: str, new: str, said: str) -> None:
    """Marks, findings and the shape of an example are held against each other."""
    assert _own().count(old) == 1
    text = _own().replace(old, new)
    written = doors.written(Path("rules"), {"own/rule-missing.yaml": text})
    done = run("test", str(written / "own"))
    count = said.count("rule-missing") + 1
    assert (done.status, done.out) == (
        1,
        f"rule-missing: {said}\n1 rules, 2 examples, {count} mistakes.\n",
    )


@pytest.mark.parametrize(
    ("day", "dates", "status"),
    [
        ("2026-08-31", "effective_until: 2026-08-31", 0),
        ("2026-09-01", "effective_until: 2026-08-31", 1),
        ("", "effective_until: 2026-08-31", 0),
        ("", "effective_from: 2030-01-01", 0),
    ],
)
def test_an_example_has_its_day(day: str, dates: str, status: int) -> None:
    """An example is judged on its own day, else on one on which the rule is asked."""
    text = _own().replace("severity: error", f"severity: error\n{dates}")
    given = "purposes: [{id: a}]  # <- has no"
    example = f"{{declaration: '{given}', as_of: {day or 'null'}}}"
    bad = f"  bad: [{example}]\n"
    text = text[: text.index("  bad:")] + bad
    folder = doors.written(Path("rules"), {"own/rule-missing.yaml": text})
    assert run("test", str(folder / "own")).status == status


def test_a_wrong_rule_file_is_told() -> None:
    """Mistakes in rule files have their place, and no example is run."""
    text = _own().replace("severity: error", "severity: grave")
    text = text.replace("limits:", "limit:")
    folder = doors.written(Path("rules"), {"own/rule-missing.yaml": text})
    place = "privlint: rules/own/rule-missing.yaml"
    assert run("test", str(folder)) == doors.Done(
        2,
        "",
        f"{place}:4:11: R102 `severity` is one of error, warning, info\n"
        f"{place}:19:3: R109 unknown key `limit`; did you mean `limits`?\n",
    )


def test_a_folder_without_rules_is_told() -> None:
    """Testing nothing is not a success."""
    os.mkdir("none")
    assert run("test", "none") == doors.Done(
        3, "0 rules, 0 examples, 0 mistakes.\n", ""
    )


def test_the_version_is_printed() -> None:
    """The version says what runs: privlint, Python and the number of rules."""
    python = platform.python_version()
    assert run("version").out == f"privlint {__version__} (Python {python}, 4 rules)\n"
    assert json.loads(run("version", "--output-format", "json").out) == {
        "privlint": __version__,
        "python": python,
        "rules": 4,
    }
    assert run("--version").out == f"privlint {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["check", "privacy.yaml", "--fail-on", "never"], 0),
        (["check", "privacy.yaml"], 1),
        (["check", "missing.yaml"], 2),
        (["check", "--lang", "x"], 2),
        (["check", "--ignore", "ALL", ".."], 0),
        (["test"], 0),
        (["explain", "nothing"], 2),
    ],
)
def test_a_process_ends_as_the_command_says(
    tmp_path: Path, arguments: list[str], status: int
) -> None:
    """`python -m privlint` says, writes and returns what the command line does."""
    done = doors.process(tmp_path / "house", *arguments, cwd=tmp_path / "work")
    here = run(*arguments)
    lines = [line for line in here.err.split("\n") if not re.match("Usage|Try", line)]
    assert (done.status, done.out) == (status, here.out)
    assert [line for line in lines if line not in done.err] == []


def test_a_process_with_nothing_to_check_says_3(tmp_path: Path) -> None:
    """A folder without declarations ends a process with 3."""
    empty = tmp_path / "empty"
    empty.mkdir()
    done = doors.process(tmp_path / "house", "check", "--lang", "en", cwd=empty)
    assert done == doors.Done(3, "No declaration was checked.\n", "")


@pytest.mark.parametrize(
    ("encoding", "word"),
    [
        ("ascii", rb"Caf\xe9 \u20ac"),
        ("latin-1", b"Caf\xe9 \\u20ac"),
        ("utf-8", "Café €".encode()),
    ],
)
def test_every_encoding_of_the_terminal_will_do(
    tmp_path: Path, encoding: str, word: bytes
) -> None:
    """What the terminal cannot show is spelled out; nothing breaks off."""
    text = "privlint: 1\npurposes: [{id: a, name: Café €}]\n".encode()
    done = subprocess.run(
        [sys.executable, "-m", "privlint", "check", "-", "--lang", "en", "-q"],
        input=text,
        capture_output=True,
        check=False,
        env={
            **os.environ,
            "PYTHONPATH": str(tmp_path / "house"),
            "PYTHONIOENCODING": encoding,
        },
    )
    assert (done.returncode, done.stderr, word in done.stdout) == (1, b"", True)


@posix
@pytest.mark.parametrize(
    "command",
    ["check --output-format concise", "check", "rules", "schema", "explain RET001"],
)
def test_a_closed_pipe_is_silent(tmp_path: Path, command: str) -> None:
    """When nobody reads on, privlint stops like any program in a pipe."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "privlint", *command.split()],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "house")},
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@posix
def test_the_first_line_can_be_taken(tmp_path: Path) -> None:
    """`privlint schema | head -1` shows a line and no traceback."""
    done = subprocess.run(
        ["sh", "-c", '"$0" -m privlint schema | head -1', sys.executable],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "house")},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"{\n", b"")


INTERRUPTED = """
import os, signal, sys

class Stdin:
    class buffer:
        @staticmethod
        def read(size):
            os.kill(os.getpid(), signal.SIGINT)
            return b""

sys.argv = ["privlint", "check", "-"]
sys.stdin = Stdin
from privlint.cli import main
main()
"""


@posix
def test_an_interrupt_ends_the_run(tmp_path: Path) -> None:
    """Ctrl-C gives exit status 130, and neither a report nor a traceback."""
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "house")},
    )
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, b"", b"")


def _own() -> str:
    """Return a rule with a code and a name of its own."""
    return doors.RETENTION.replace("RET001", "OWN001")


def _record(folder: Path) -> None:
    """Write the golden files; read the difference before you commit it."""
    os.makedirs(GOLDEN, exist_ok=True)
    doors.house(folder / "house")
    work = doors.written(folder / "work", FILES)
    with doors.housed(folder / "house"), contextlib.chdir(work):
        for name, arguments in GOLDENS.items():
            text = run(*arguments).out.replace(__version__, "@@VERSION@@")
            with open(
                os.path.join(GOLDEN, name), "w", encoding="utf-8", newline=""
            ) as file:
                file.write(text)


if __name__ == "__main__":
    with TemporaryDirectory() as place:
        _record(Path(place))
