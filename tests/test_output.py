"""Where reports go: formats, files, the log and the summary of a job."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, FAULTY, SOUND, STATEMENT, Done, run
from made_up import SAMPLE, rendered
from runner_commands import commands

from privlint.cli import output
from privlint.render import FORMATS, Options

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = tuple(FORMATS)
FILES = {
    "privacy.yaml": FAULTY,
    "statement.txt": STATEMENT,
    "sound.yaml": SOUND,
    "empty/readme": "",
}
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Work beside a faulty declaration, with four rules."""
    with doors.working(tmp_path, monkeypatch) as folder:
        doors.written(folder, FILES)
        yield


def check(*arguments: str, **environ: str) -> Done:
    """Check with *arguments*, by the law of one day, in English."""
    return run("check", *DAY, "--lang", "en", *arguments, **environ)


def formats(*names: str) -> list[str]:
    """Return the arguments that ask for the formats *names*."""
    return [part for name in names for part in ("--output-format", name)]


def text(name: str) -> str:
    """Return the content of the file *name*."""
    return Path(name).read_bytes().decode()


def refusal(*arguments: str, **environ: str) -> str:
    """Return the one line with which a check with *arguments* is refused."""
    before = sorted(os.listdir())
    done = check(*arguments, **environ)
    assert (done.status, done.out) == (2, "")
    assert sorted(os.listdir()) == before
    assert done.err.startswith("privlint: ")
    return done.err.removeprefix("privlint: ").removesuffix("\n")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["privacy.yaml"], 1),
        (["privacy.yaml", "--fail-on", "never"], 0),
        (["privacy.yaml", "--ignore", "RET001"], 0),
        (["privacy.yaml", "--ignore", "RET001", "--fail-on", "warning"], 1),
        (["sound.yaml"], 0),
        (["empty"], 3),
        (["missing.yaml"], 2),
    ],
)
def test_the_exit_status_is_the_same_in_every_format(
    arguments: list[str], status: int
) -> None:
    """How a report is written says nothing of how the run went."""
    shown = {name: check(*arguments, *formats(name)).status for name in NAMES}
    filed = check(*arguments, *formats(*(f"{name}={name}.out" for name in NAMES)))
    assert shown == dict.fromkeys(NAMES, status)
    assert filed.status == status


def test_one_run_writes_every_format() -> None:
    """Each format goes to its file, and the one without a file to the terminal."""
    others = [name for name in NAMES if name != "concise"]
    done = check(*formats("concise", *(f"{name}={name}.out" for name in others)))
    alone = {name: check(*formats(name)).out for name in NAMES}
    assert done == Done(1, alone["concise"], "")
    assert {name: text(f"{name}.out") for name in others} == {
        name: alone[name] for name in others
    }


def test_the_output_file_takes_the_format_without_one() -> None:
    """`-o` names the file of the only format that has none."""
    done = check(*formats("sarif=a.sarif", "json"), "-o", "b.json")
    assert done == Done(1, "", "")
    assert json.loads(text("a.sarif"))["version"] == "2.1.0"
    assert text("b.json") == check(*formats("json")).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            formats("json", "sarif"),
            "two formats go to one file; give each its own: FORMAT=PATH",
        ),
        (
            formats("json=a", "sarif=a"),
            "two formats go to one file; give each its own: FORMAT=PATH",
        ),
        (
            formats("json=a", "sarif=./empty/../a"),
            "two formats go to one file; give each its own: FORMAT=PATH",
        ),
        (
            [*formats("json=a", "sarif"), "-o", "a"],
            "two formats go to one file; give each its own: FORMAT=PATH",
        ),
        (
            [*formats("json", "sarif"), "-o", "a"],
            "two formats go to one file; give each its own: FORMAT=PATH",
        ),
        (
            [*formats("json=a", "sarif=b"), "-o", "c"],
            "-o c: not needed, every format has a file of its own",
        ),
        (formats("json="), "--output-format json=: the path is missing"),
        (
            formats("sariff"),
            (
                f"--output-format sariff: is not one of {', '.join(NAMES)}; "
                "did you mean sarif?"
            ),
        ),
        (
            formats("JSON=a"),
            (
                f"--output-format JSON: is not one of {', '.join(NAMES)}; "
                "did you mean json?"
            ),
        ),
        (
            formats("qqq=a"),
            f"--output-format qqq: is not one of {', '.join(NAMES)}",
        ),
        (
            formats("\x1b[31m\n"),
            f"--output-format \\x1b[31m\\n: is not one of {', '.join(NAMES)}",
        ),
        (formats(""), f"--output-format : is not one of {', '.join(NAMES)}"),
    ],
)
def test_a_wrong_format_is_refused(arguments: list[str], said: str) -> None:
    """What cannot be meant is told before anything is checked or written."""
    assert refusal(*arguments) == said


def test_paths_may_hold_the_sign_between() -> None:
    """All behind the first `=` is the path."""
    assert check(*formats("json=a=b.json")).status == 1
    assert json.loads(text("a=b.json"))["schema_version"] == "1"


@pytest.mark.parametrize(
    ("environ", "name"),
    [
        ({}, "full"),
        ({"GITHUB_ACTIONS": "true"}, "github"),
        ({"GITLAB_CI": "true"}, "gitlab"),
        ({"GITHUB_ACTIONS": "false"}, "full"),
        ({"GITHUB_ACTIONS": "", "GITLAB_CI": ""}, "full"),
        ({"CI": "true"}, "full"),
        ({"GITHUB_ACTIONS": "true", "PRIVLINT_OUTPUT_FORMAT": "concise"}, "concise"),
        ({"PRIVLINT_OUTPUT_FORMAT": "json"}, "json"),
    ],
)
def test_the_place_gives_the_format(environ: dict[str, str], name: str) -> None:
    """In GitHub Actions and GitLab CI the report is in their own format."""
    assert check(**environ) == check(*formats(name))
    assert check(*formats("grouped"), **environ) == check(*formats("grouped"))


def test_the_place_gives_the_format_of_a_file() -> None:
    """In GitLab CI, `-o` alone makes the report that GitLab wants."""
    assert check("-o", "report.json", GITLAB_CI="true") == Done(1, "", "")
    assert text("report.json") == check(*formats("gitlab")).out


def test_the_environment_gives_several_formats() -> None:
    """PRIVLINT_OUTPUT_FORMAT holds formats with spaces between; options replace it."""
    environ = {"PRIVLINT_OUTPUT_FORMAT": "concise  json=a.json"}
    assert check(**environ) == check(*formats("concise"))
    assert text("a.json") == check(*formats("json")).out
    assert check(*formats("grouped"), **environ) == check(*formats("grouped"))


def test_a_wrong_format_in_the_environment_is_refused() -> None:
    """The environment is checked like the command line."""
    said = refusal(PRIVLINT_OUTPUT_FORMAT="jsn")
    assert said.endswith("did you mean json?")


@pytest.mark.parametrize("name", NAMES)
def test_files_have_no_colours(name: str) -> None:
    """Colours are for the terminal, whatever is asked for."""
    arguments = ("--color", "always", *formats("grouped", f"{name}=a.out"))
    done = check(*arguments, FORCE_COLOR="1")
    assert "\x1b[1;31m" in done.out
    assert "\x1b" not in text("a.out")
    assert text("a.out") == check(*formats(name)).out


@pytest.mark.parametrize("name", NAMES)
def test_files_are_utf_8_with_unix_ends(name: str) -> None:
    """A report ends in a line feed, has no other ends and no byte order mark."""
    check("--lang", "nl", *formats(f"{name}=a.out"))
    content = Path("a.out").read_bytes()
    assert (content[-1:], b"\r" in content, content[:1] > b"\x7f") == (
        b"\n",
        False,
        False,
    )


@posix
@pytest.mark.parametrize("name", NAMES)
def test_files_are_written_whole_or_not_at_all(name: str) -> None:
    """An older report is replaced in one step, keeps its mode, and no draft stays."""
    Path("a.out").write_text("old" * 1_000, encoding="utf-8")
    Path("a.out").chmod(0o640)
    before = os.stat("a.out").st_ino
    assert check(*formats(f"{name}=a.out")).status == 1
    state = os.stat("a.out")
    assert (stat.S_IMODE(state.st_mode), state.st_ino == before) == (0o640, False)
    assert text("a.out") == check(*formats(name)).out
    assert [one for one in os.listdir() if one.startswith(".")] == []


@posix
@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("link", "link: is a symbolic link, which is not written through"),
        ("empty", "empty: is not a regular file"),
        ("none/a", "none/a: No such file or directory"),
        ("privacy.yaml/a", "privacy.yaml/a: Not a directory"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(place: str, said: str) -> None:
    """Links, folders and missing folders are left alone, and the call is wrong."""
    os.symlink("statement.txt", "link")
    assert refusal(*formats(f"json={place}")) == said
    assert text("statement.txt") == STATEMENT


@pytest.fixture
def summary(tmp_path: Path) -> Path:
    """Return the file that GitHub shows as the summary of a step."""
    path = tmp_path / "summary.md"
    path.write_text("# Before\n", encoding="utf-8")
    return path


def test_the_job_gets_a_summary(summary: Path) -> None:
    """In GitHub Actions the whole list is added to what the summary holds."""
    done = check(GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    assert done == check(*formats("github"))
    assert summary.read_text("utf-8") == f"# Before\n{check(*formats('markdown')).out}"


@pytest.mark.parametrize("arguments", [formats("full"), formats("github=a.out")])
def test_only_annotations_come_with_a_summary(
    summary: Path, arguments: list[str]
) -> None:
    """Other formats, and annotations in a file, leave the summary alone."""
    check(*arguments, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    assert summary.read_text("utf-8") == "# Before\n"


def test_a_summary_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    """The run says why, behind the report, and does not end in a traceback."""
    place = str(tmp_path / "none" / "summary.md")
    done = check(GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=place)
    said = "privlint: GITHUB_STEP_SUMMARY: No such file or directory\n"
    assert done == Done(2, check(*formats("github")).out, said)


@pytest.mark.parametrize(
    ("language", "last"),
    [
        ("en", "The list does not fit here; the log has all of it."),
        ("nl", "De lijst past hier niet; in het logboek staat hij helemaal."),
    ],
)
def test_a_long_summary_is_cut_by_the_line(
    summary: Path, language: str, last: str
) -> None:
    """GitHub shows no summary above a mebibyte, so what does not fit is left out."""
    summary.write_text("x" * 999_500, encoding="utf-8")
    environ = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}
    whole = check("--lang", language, *formats("markdown")).out
    assert check("--lang", language, **environ).status == 1
    added = summary.read_text("utf-8").removeprefix("x" * 999_500)
    assert len(added.encode()) < 600 < len(whole.encode())
    assert added.endswith(f"|\n\n{last}\n")
    assert whole.startswith(added.removesuffix(f"\n{last}\n"))


def test_the_cut_counts_bytes() -> None:
    """What fits is whole pieces, counted in UTF-8."""
    pieces = ["aa\n", "éé\n", "b\n"]
    kept = {
        room: list(output._fitting(pieces, room, Options())) for room in (3, 7, 8, 10)
    }
    end = "\nThe list does not fit here; the log has all of it.\n"
    assert kept == {
        3: ["aa\n", end],
        7: ["aa\n", end],
        8: ["aa\n", "éé\n", end],
        10: pieces,
    }


def test_no_format_but_that_of_github_speaks_to_its_runner() -> None:
    """The log of a job holds no command when another format is asked for."""
    hostile = FAULTY.replace(
        "id: news", 'id: news\n    name: "\\n::error::x ##[group]y"'
    )
    Path("privacy.yaml").write_text(hostile, encoding="utf-8")
    found = {name: len(commands(check(*formats(name)).out)) for name in NAMES}
    assert found == {**dict.fromkeys(NAMES, 0), "github": 3}


@pytest.mark.parametrize("name", ["full", "grouped"])
def test_formats_for_people_end_in_the_summary(name: str) -> None:
    """The counts stand at the end, and `-q` leaves them out."""
    loud, quiet = check(*formats(name)), check("-q", *formats(name))
    assert loud.out.startswith(quiet.out.rstrip("\n"))
    assert "1 error, 1 warning, 1 info" in loud.out[len(quiet.out) :]


def test_grouped_names_a_file_once() -> None:
    """The findings of a file stand under its name, in columns."""
    assert rendered("grouped", SAMPLE, Options(quiet=True)) == (
        "privacy.yaml\n"
        "   3:5  error   RET001  something is missing (purposes/0/retention)\n"
        "  7:18  error   SHP004  `legal_basis` knows no 'x!'\n"
        "  7:18  warning BAS004  something is missing (purposes/1/legal_basis)\n"
        "\n"
        "statement.txt\n"
        "  1:1  info TXT001  something is missing (statement/text/0)\n"
        "\n"
    )


def test_json_lines_are_objects_of_the_report() -> None:
    """Each line is an object with its kind, which the report in JSON holds too."""
    lines = [json.loads(line) for line in rendered("json-lines", SAMPLE).splitlines()]
    whole = json.loads(rendered("json", SAMPLE))
    *findings, last = lines
    assert findings == [{**one, "kind": "finding"} for one in whole["findings"]]
    assert last == {**whole["summary"], "kind": "summary", "tool": whole["tool"]}


def test_the_first_line_of_the_help_names_the_formats() -> None:
    """The help of the option lists every format that there is."""
    shown = " ".join(run("check", "--help").out.split())
    assert f"{', '.join(NAMES)}." in re.sub(r"- ", "-", shown)
