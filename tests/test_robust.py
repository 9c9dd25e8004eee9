"""Hostile input: a located finding or one clear line, never a traceback."""

from __future__ import annotations

import json
import os
import re
import socket
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, FAULTY, SOUND, STATEMENT, run, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
FORMATS = ("full", "concise", "json")
MIB = 1024 * 1024
LAUGHS = "a0: &a0 [ha, ha]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
)
NESTED = "[" * 100_000
COMMANDS = (
    "::error::forged",
    "::stop-commands::token",
    "##[stop-commands]token",
    "##[error]forged",
    "##vso[task.setvariable variable=a]b",
    "##teamcity[buildStatus status='SUCCESS']",
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "a\r::error::forged",
    "a\n::error::forged",
    "a\u2028::error::forged",
    "a\x85::error::forged",
    "\u202egnp.exe",
    "\u200b##[error]x",
    "#\u200d#[error]x",
    "\x9b31m",
)


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with four rules."""
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


def _concise(*arguments: str) -> str:
    """Return the lines of a check that must find errors."""
    done = run("check", "--output-format", "concise", "-q", *DAY, *arguments)
    assert (done.status, done.err) == (1, "")
    return done.out


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.yaml", b"", ["1:1: SRC013"]),
        ("a.yaml", b" \n\n# nothing\n", ["1:1: SRC013"]),
        ("a.yaml", b"---\n...\n", ["2:1: SRC013"]),
        ("a.yaml", b"null\n", ["1:1: SRC013"]),
        ("a.yaml", b"privlint: 1\x00\n", ["1:12: SRC003"]),
        ("a.yaml", b"privlint: 1\nname: \x1b[31m\n", ["2:7: SRC003"]),
        ("a.yaml", b"privlint: 1\nrole: \xff\n", ["2:7: SRC002"]),
        ("a.yaml", b"\xff\xfea", ["1:1: SRC002"]),
        ("a.yaml", b"\xff\xfe\x00\x00", ["1:1: SRC013"]),
        ("a.yaml", NESTED.encode(), ["1:65: SRC006"]),
        ("a.yaml", ("{a: " * 100_000).encode(), ["1:257: SRC006"]),
        ("a.yaml", ("- " * 100_000).encode(), ["1:129: SRC006"]),
        ("a.yaml", ("? " * 100_000).encode(), None),
        ("a.json", NESTED.encode(), ["1:65: SRC006"]),
        ("a.json", ('{"a":' * 100_000).encode(), ["1:321: SRC006"]),
        ("a.yaml", LAUGHS.encode(), None),
        ("a.yaml", b"a: &a {b: *a}\n", None),
        ("a.yaml", b"a: *nobody\n", None),
        ("a.yaml", b"<<: &a {<<: *a}\n", None),
        ("a.yaml", b"#" * (2 * MIB), ["1:1: SRC007"]),
        ("a.yaml", b"- privlint: 1\n", ["1:1: SHP003"]),
        ("a.yaml", b"privlint\n", ["1:1: SHP003"]),
        ("a.yaml", b"5\n", ["1:1: SHP003"]),
        ("a.json", b"[]", ["1:1: SHP003"]),
        ("a.json", b"null", ["1:1: SRC013"]),
        ("a.yaml", b"privlint: 1\nprivlint: 1\n", ["2:1: SRC005"]),
        ("a.json", b'{"privlint": 1, "privlint": 1}', ["1:17: SRC005"]),
        ("a.yaml", b"privlint: !!python/object/apply:os.system [id]\n", None),
        ("a.yaml", b"privlint: !ruby/object:Gem 1\n", ["1:11: SRC011"]),
        ("a.yaml", b"privlint: 1\n? [a, b]\n: c\n", ["2:3: SRC012"]),
        ("a.json", b'{"privlint": 1,}', ["1:16: SRC004"]),
        ("a.json", b"{'privlint': 1}", ["1:2: SRC004"]),
        ("a.json", b'{"privlint": NaN}', ["1:14: SRC004"]),
        ("a.json", b'{"privlint": 1} {}', ["1:17: SRC004"]),
        ("a.json", b'{"privlint": 1, "statement": {"file": "\\ud800"}}', None),
        ("a.json", ('{"privlint": ' + "9" * 100_000 + "}").encode(), None),
        ("a.yaml", ("privlint: " + "9" * 100_000).encode(), None),
        ("a.yaml", ("privlint: 1e" + "9" * 1_000).encode(), None),
        ("a.yaml", b"privlint: 0x" + b"f" * 10_000, None),
        ("a.yaml", b"privlint: 1\npurposes: {}\n", ["2:1: SHP003"]),
        ("a.yaml", b"privlint: 1\nstatement: {file: .}\n", ["2:19: SRC014"]),
        ("a.yaml", b"privlint: 1\nstatement: {file: folder}\n", ["2:19: SRC014"]),
        ("a.yaml", b"privlint: 1\nstatement: {file: /dev/zero}\n", ["2:19: SRC014"]),
        ("a.yaml", b"%YAML 9.9\n---\nprivlint: 1\n", None),
        ("a.yaml", b"%TAG ! tag:x,\n" * 1_000 + b"---\nprivlint: 1\n", None),
    ],
)
def test_a_hostile_file_is_a_finding(
    work: Path, name: str, content: bytes, found: list[str] | None
) -> None:
    """Whatever a file holds, the run ends with findings at places in it."""
    (work / "folder").mkdir()
    written(work, {name: content})
    lines = _concise(name).splitlines()
    places = [" ".join(line.split(" ")[:2]) for line in lines]
    assert all(re.match(rf"{name}:\d+:\d+: (SRC|SHP)\d\d\d\Z", one) for one in places)
    assert len(places) < 200
    if found is not None:
        assert places == [f"{name}:{one}" for one in found]
    for format_ in ("full", "json"):
        assert run("check", name, "--output-format", format_, *DAY).status == 1


def test_a_file_in_utf_16_is_read(work: Path) -> None:
    """A declaration that Windows saved as Unicode is read like any other."""
    written(
        work, {"a.yaml": SOUND.encode("utf-16"), "b.yaml": SOUND.encode("utf-8-sig")}
    )
    assert run("check", "a.yaml", "b.yaml", "-q", *DAY) == doors.Done(0, "", "")


def test_many_declarations_in_a_file_are_all_checked(work: Path) -> None:
    """A stream of documents is checked to its end."""
    written(work, {"a.yaml": "privlint: 1\npurposes: [{id: a}]\n---\n" * 300})
    done = run("check", "a.yaml", "--output-format", "json", *DAY)
    codes = [finding["code"] for finding in json.loads(done.out)["findings"]]
    assert (codes.count("RET001"), codes.count("SRC013")) == (300, 1)


def _quoted(text: str) -> str:
    return json.dumps(text)


def _is_command(line: str) -> bool:
    """Return whether the runner of a CI would take *line* for a command."""
    seen = re.sub(r"[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]", "", line)
    marked = re.search(r"##(?:vso|teamcity)?\[", seen, re.IGNORECASE)
    return seen.lstrip().startswith("::") or marked is not None


def _assert_inert(text: str) -> None:
    """Assert that no line of *text* acts on a terminal or a CI log."""
    assert [
        line for line in re.split(r"[\n\r\x85\u2028\u2029]", text) if _is_command(line)
    ] == []
    assert (
        re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
        == []
    )


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("said", COMMANDS)
def test_hostile_words_stay_words(work: Path, said: str, format_: str) -> None:
    """No value, key or id of a declaration becomes a command of terminal or CI."""
    declaration = {
        "privlint": 1,
        said: said,
        "role": said,
        "statement": {"file": said, "url": said},
        "purposes": [
            {"id": said},
            {"id": "a", "name": said, said: 1},
            {"id": "a", "retention": {"period": said}},
        ],
        "controller": {"name": said, "contact": {"email": [said]}},
    }
    written(work, {"privacy.json": json.dumps(declaration, ensure_ascii=False)})
    written(work, {"privacy.yaml": json.dumps(declaration)})
    for language in ("nl", "en"):
        arguments = ("-v", "--lang", language, "--output-format", format_)
        done = run("check", *arguments, *DAY)
        _assert_inert(done.out + done.err)
        assert done.status == 1


@posix
@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("said", COMMANDS)
def test_hostile_names_stay_names(work: Path, said: str, format_: str) -> None:
    """The name of a file, found or passed over or missing, is only shown."""
    name = said.replace("/", "")
    written(work, {f"{name}.privacy.yaml": FAULTY, f"x{name}/privacy.yaml": "a: b\n"})
    written(work, {f"{name}/privacy.yaml": "privlint: 1\nstatement: {file: x}\n"})
    for arguments in (
        [],
        [f"{name}.privacy.yaml"],
        [f"{name}/nothing"],
        ["-o", f"{name}/no/file"],
    ):
        done = run("check", "--output-format", format_, *arguments, *DAY)
        _assert_inert(done.out + done.err)
        assert done.status in {1, 2}


@pytest.mark.parametrize("said", COMMANDS)
def test_a_hostile_statement_stays_text(work: Path, said: str) -> None:
    """Lines of the published text that a report shows do nothing."""
    text = f"{said}\nDit is geen persoonsgegeven. {said}\n{said}\n"
    written(work, {"privacy.yaml": FAULTY, "statement.txt": text})
    for format_ in FORMATS:
        done = run("check", "-v", "--output-format", format_, *DAY)
        _assert_inert(done.out)
        assert ("TXT001" in done.out, done.status) == (True, 1)


@pytest.mark.parametrize("said", COMMANDS)
def test_hostile_words_of_a_call_stay_words(said: str) -> None:
    """A wrong option, rule, path or name on the command line is only shown."""
    calls = [
        ["check", "--select", said],
        ["check", "--severity", f"{said}=info"],
        ["check", said],
        ["check", f"--{said}"],
        ["check", "--lang", said],
        ["check", "--as-of", said],
        ["explain", said],
        ["schema", said],
        ["test", said],
        [said],
        ["check", "-", "--stdin-filename", said],
    ]
    for call in calls:
        done = run(*call, given=FAULTY)
        _assert_inert(done.out + done.err)
        assert done.status in {1, 2}


@pytest.mark.parametrize("said", COMMANDS)
def test_hostile_rule_files_stay_words(work: Path, said: str) -> None:
    """What a rule file says wrongly, or its examples show, is only shown."""
    name = re.sub(r"[/\x00]", "", said)
    example = f"[{_quoted('purposes: [{id: ' + _quoted(said) + '}]')}]"
    texts = {
        "a/wrong.yaml": f"{_quoted(said)}: {_quoted(said)}\n",
        f"b/{name}.yaml": doors.RETENTION.replace("RET001", "OWN001"),
        "c/good-bad.yaml": doors.START.replace("RET003", "OWN002").partition(
            "examples"
        )[0]
        + f"examples: {{good: {example}, bad: {example}}}\n",
    }
    written(work, texts)
    done = [run("test", folder) for folder in ("a", "b", "c")]
    for one in done:
        _assert_inert(one.out + one.err)
    assert [one.status for one in done] == [2, 0, 1]


@pytest.mark.parametrize("name", [".privlint.yaml", "rules/own.yaml", "known.json"])
def test_a_line_feed_begins_no_line_of_its_own(work: Path, name: str) -> None:
    """What refuses a file says one line for each mistake, whatever is quoted of it."""
    forged = _quoted("x\nprivlint: other.yaml:1:1: R102 forged")
    text = f'{{"version": {forged}, {forged}: 1}}'
    written(work, {"privacy.yaml": SOUND, name: text})
    check = ("check", "--baseline", "known.json", *DAY)
    done = run(*(("test", name) if name.startswith("rules") else check))
    assert (done.status, done.out) == (2, "")
    files = {line.split(":")[1].strip() for line in done.err.splitlines()}
    assert files == {name}


SCRAPS = (
    *("privlint: 1\n", "purposes:\n", "  - id: a\n", "    ", "- ", "? ", ": ", ", "),
    *("[", "]", "{", "}", "&a ", "*a ", "<<: ", "!!str ", "!x ", "| \n", ">-\n", "'"),
    *('"', "#", "---\n", "...\n", "%YAML 1.2\n", "\t", "\n", "\r", "\ufeff", "\x00"),
    *("statement: {file: .}\n", "retention: P1M\n", "null", "~", "1e9", "0o7", "\x85"),
)


@given(
    st.lists(st.sampled_from(SCRAPS) | st.text(max_size=4), max_size=25),
    st.sampled_from(["a.yaml", "a.json"]),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_text_ends_well(parts: list[str], name: str) -> None:
    """Any text as a declaration gives findings inside it, or none, and inert output."""
    text = "".join(parts).encode("utf-8", "surrogatepass")
    done = run("check", "-", "--stdin-filename", name, *DAY, given=text)
    assert (done.status in {0, 1}, done.err) == (True, "")
    _assert_inert(done.out)
    report = run(
        "check",
        "-",
        "--stdin-filename",
        name,
        "--output-format",
        "json",
        *DAY,
        given=text,
    )
    lines = len(re.split(rb"\r\n|\r|\n", text))
    for finding in json.loads(report.out)["findings"]:
        assert 1 <= finding["start"]["line"] <= lines


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["check", "--output-format", "json"],
        ["explain", "RET001"],
        ["rules"],
        ["schema"],
        ["test"],
        ["version"],
    ],
)
def test_nothing_reaches_the_network(
    work: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    """No command opens a socket, whatever addresses a declaration names."""
    urls = FAULTY.replace(
        "statement:", "$schema: https://example.nl/s.json\nstatement:"
    )
    urls = urls.replace("statement.txt", "statement.txt, url: https://example.nl/p")
    written(work, {"privacy.yaml": f"{urls}wrong: key\n", "statement.txt": STATEMENT})
    before = run(*arguments)

    def refused(*_arguments: object, **_names: object) -> None:
        message = "a socket was opened"
        raise AssertionError(message)

    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refused)
    assert run(*arguments) == before
