"""The language server as an editor meets it: over pipes, and as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import editor
import pytest
from click.testing import CliRunner

from privlint.cli.commands import group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from editor import Editor, Json

TEXT = """\
privlint: 1
controller: {name: "😀 B.V.", countri: NL}
data_categories:
  - {id: contact, name: Contactgegevens}
purposes:
  - id: orders
    data: [contact, contacts]
    legal_basis: contract
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a repository, and nothing in it."""
    folder = tmp_path_factory.mktemp("home")
    (folder / ".git").mkdir()
    return folder


@pytest.fixture(scope="module")
def here(home: Path) -> Iterator[Editor]:
    """Return an editor that is open all the time, with a server in this process."""
    one = editor.beside()
    one.start(home)
    yield one
    assert one.stop() == (0, "")


def _names(faults: list[Json]) -> set[str]:
    return {one["code"] for one in faults}


def _at(faults: list[Json], code: str) -> tuple[int, int, int, int]:
    """Return the place of the one with *code*."""
    (one,) = [one for one in faults if one["code"] == code]
    start, end = one["range"]["start"], one["range"]["end"]
    return start["line"], start["character"], end["line"], end["character"]


def _edited(text: str, edits: list[Json]) -> str:
    """Return *text*, of the first plane of Unicode, with *edits* made."""
    lines = text.split("\n")
    for one in reversed(edits):
        start, end = one["range"]["start"], one["range"]["end"]
        assert start["line"] == end["line"]
        line = lines[start["line"]]
        before, behind = line[: start["character"]], line[end["character"] :]
        lines[start["line"]] = f"{before}{one['newText']}{behind}"
    return "\n".join(lines)


def test_what_a_check_reports_is_shown_as_it_is_typed(here: Editor, home: Path) -> None:
    """The diagnostics are the findings of a check: codes, severities and places."""
    path = home / "a.privacy.yaml"
    path.write_text(TEXT, "utf-8")
    uri = here.open(path)
    faults = here.faults(uri)
    said = CliRunner().invoke(
        group,
        ["check", str(path), "--output-format", "json", "--lang", "en"],
        env={"PRIVLINT_AS_OF": "2026-11-22"},
        standalone_mode=False,
    )
    levels = ["", "error", "warning", "info"]
    reported = [
        (
            one["code"],
            one["severity"],
            one["start"]["line"] - 1,
            one["message"]["en"],
        )
        for one in json.loads(said.output)["findings"]
    ]
    shown = [
        (
            one["code"],
            levels[one["severity"]],
            one["range"]["start"]["line"],
            one["message"].split("\n")[0],
        )
        for one in faults
    ]
    assert shown == reported
    assert here.shown[uri]["version"] == 1
    assert _at(faults, "SHP002") == (1, 30, 1, 37)  # an emoji is two units wide
    (one,) = [one for one in faults if one["code"] == "PUR117"]
    assert one["source"] == "privlint"
    assert one["codeDescription"]["href"].startswith("https://eur-lex.europa.eu/")
    assert "GDPR art. 5(2)\nCorrect the id" in one["message"]
    here.change(uri, TEXT.replace("countri", "country"))
    assert "SHP002" not in _names(here.faults(uri))


def test_an_old_version_never_comes_after_a_new_one(here: Editor, home: Path) -> None:
    """However fast one types, what is shown is of the last version in the end."""
    uri = here.open(home / "b.privacy.yaml", "privlint: 1\n")
    for number in range(20):
        last = here.change(uri, f"privlint: 1\nfield{number}: {number}\n")
    versions: list[int] = []
    while not versions or versions[-1] != last:
        here.faults(uri)
        versions.append(here.shown[uri]["version"])
    assert versions == sorted(versions)
    (one,) = [one for one in here.shown[uri]["diagnostics"] if one["code"] == "SHP001"]
    assert "field19" in one["message"]


def test_a_hover_tells_the_finding_and_the_field(here: Editor, home: Path) -> None:
    """Over a finding stand its law and why, over a field the words of the schema."""
    uri = here.open(home / "c.privacy.yaml", TEXT)
    told = here.at("hover", uri, 6, 22)
    text = told["contents"]["value"]
    assert told["contents"]["kind"] == "markdown"
    assert text.startswith("**error** `PUR117` `data-unknown` (")
    assert "**Why:** A purpose refers to data by the id" in text
    assert "The ids of the data categories that are processed" in text
    assert told["range"]["start"] == {"line": 6, "character": 20}
    told = here.at("hover", uri, 1, 20)
    assert told["contents"]["value"].startswith("**name**\n\nThe legal name")
    assert here.at("hover", uri, 99, 0) is None


def test_an_outline_ids_and_words_are_given(here: Editor, home: Path) -> None:
    """Symbols, definitions, references and completions are answered with places."""
    uri = here.open(home / "d.privacy.yaml", TEXT)
    asked = {"textDocument": {"uri": uri}}
    outline = here.ask("textDocument/documentSymbol", asked)
    assert [one["name"] for one in outline] == [
        *("privlint", "controller", "data_categories", "purposes")
    ]
    assert [one["name"] for one in outline[3]["children"]] == ["orders"]
    assert outline[3]["children"][0]["detail"] == "contract"
    (place,) = here.at("definition", uri, 6, 14)
    defined = {"line": 3, "character": 9}, {"line": 3, "character": 16}
    assert place["uri"] == uri
    assert (place["range"]["start"], place["range"]["end"]) == defined
    assert len(here.at("references", uri, 3, 10)) == 2
    items = here.at("completion", uri, 6, 13)
    assert [one["label"] for one in items] == ["contact"]
    items = here.at("completion", uri, 7, 25)
    assert "legitimate_interests" in [one["label"] for one in items]
    assert here.at("definition", uri, 0, 0) == []


def test_a_finding_is_mended_or_accepted_by_an_action(here: Editor, home: Path) -> None:
    """A quick fix mends a field; a comment accepts what a rule found, with a reason."""
    text = TEXT.replace("😀 ", "")
    uri = here.open(home / "e.privacy.yaml", text)
    (mend,) = here.actions(uri, 1, 30)[:1]
    assert mend["title"] == "Mend: Write `country` instead of `countri`."
    assert mend["kind"] == "quickfix"
    assert mend["isPreferred"]
    assert [one["code"] for one in mend["diagnostics"]] == ["SHP002"]
    (change,) = mend["edit"]["documentChanges"]
    assert change["textDocument"]["uri"] == uri
    text = _edited(text, change["edits"])
    assert "country: NL" in text
    version = here.change(uri, text)
    offered = {one["title"]: one for one in here.actions(uri, 6, 20)}
    accept = offered["Accept PUR117 here, with a reason"]
    (change,) = accept["edit"]["documentChanges"]
    assert change["textDocument"]["version"] == version
    (edit,) = change["edits"]
    assert edit["newText"] == "    # privlint: ignore[PUR117] TODO\n"
    assert edit["range"]["start"] == {"line": 6, "character": 0}
    assert here.actions(uri, 6, 20, "refactor") == []


def test_the_published_text_is_checked_and_shown_where_it_stands(
    here: Editor, home: Path
) -> None:
    """Findings in the text are shown there, as it is typed and until it is closed."""
    statement = home / "s.md"
    statement.write_text("Niets.\n", "utf-8")
    uri = here.open(
        home / "f.privacy.yaml", "privlint: 1\nstatement: {file: s.md, language: nl}\n"
    )
    here.faults(uri)
    text = statement.as_uri()
    before = _names(here.shown.get(text, {"diagnostics": []})["diagnostics"])
    here.open(statement, "😀 Klachten: College bescherming persoonsgegevens.\n")
    here.faults(uri)
    while text not in here.shown or not here.shown[text]["diagnostics"]:
        here.faults(text)
    shown = here.shown[text]["diagnostics"]
    assert _names(shown) - before
    (old,) = {
        one["range"]["start"]["character"]
        for one in shown
        if "College bescherming" in one["message"]
    }
    assert old == len("😀 Klachten: ") + 1
    here.tell("textDocument/didClose", {"textDocument": {"uri": text}})
    while _names(here.shown[text]["diagnostics"]) != before:
        here.faults(text)
    here.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    while here.shown[uri]["diagnostics"]:
        here.faults(uri)


def test_settings_rules_and_texts_that_change_are_read_again(
    here: Editor, home: Path
) -> None:
    """When the editor says that a file changed on which a check depends, it is made."""
    folder = home / "inner"
    folder.mkdir()
    uri = here.open(folder / "privacy.yaml", "privlint: 1\npurposes: [{id: a}]\n")
    assert "PUR003" in _names(here.faults(uri))
    watched = [
        registration["registerOptions"]["watchers"][0]["globPattern"]
        for one in here.unasked
        for registration in one["params"]["registrations"]
    ]
    assert watched == ["**/*.{yaml,yml,json,toml,md,txt,html,htm}"]
    settings = folder / ".privlint.yaml"
    settings.write_text("rules: {severity: {PUR003: info}}\nrulez: 1\n")
    _tell_changed(here, settings)
    (refusal,) = here.faults(uri)
    assert "C101 unknown key `rulez`" in refusal["message"]
    assert refusal["range"]["start"] == refusal["range"]["end"]
    reason = "{to: info, reason: we are building it}"
    settings.write_text(f"lang: nl\nrules: {{severity: {{PUR003: {reason}}}}}\n")
    _tell_changed(here, settings)
    (one,) = [one for one in here.faults(uri) if one["code"] == "PUR003"]
    assert one["severity"] == 3
    assert one["message"].startswith("doel 'a' heeft geen grondslag")
    settings.unlink()
    _tell_changed(here, settings, home / "unrelated.md")
    assert 1 in {one["severity"] for one in here.faults(uri) if one["code"] == "PUR003"}


def _tell_changed(one: Editor, *paths: Path) -> None:
    changes = [{"uri": path.as_uri(), "type": 2} for path in paths]
    one.tell("workspace/didChangeWatchedFiles", {"changes": changes})


def test_what_is_no_declaration_is_left_alone(here: Editor, home: Path) -> None:
    """Other files, and files that lie nowhere, get no answers and no diagnostics."""
    for path in (home / "values.yaml", home / "privacy.md"):
        uri = here.open(path, TEXT)
        assert here.at("hover", uri, 6, 22) is None
        assert here.at("completion", uri, 6, 22) == []
        assert here.actions(uri, 6, 22) == []
        asked = {"textDocument": {"uri": uri}}
        assert here.ask("textDocument/documentSymbol", asked) == []
        assert uri not in here.shown
    one = {"uri": "untitled:privacy.yaml", "languageId": "yaml", "version": 1}
    here.tell("textDocument/didOpen", {"textDocument": {**one, "text": TEXT}})
    assert here.at("hover", "untitled:privacy.yaml", 6, 22) is None


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"id": 7001, "method": "no/such/method", "params": {}}, -32601),
        (
            {
                "id": 7002,
                "method": "workspace/executeCommand",
                "params": {"command": "x"},
            },
            -32602,
        ),
    ],
)
def test_what_is_not_known_is_refused(here: Editor, body: Json, code: int) -> None:
    """A method or a command that is not there gets an error, and nothing stops."""
    here.send(body)
    assert here.answer(body["id"])["error"]["code"] == code


UNKNOWN = {"uri": "file:///never/opened", "version": 1}
WRONG: list[object] = [
    [],
    None,
    {"jsonrpc": "1.0"},
    {"method": "no/such/thing"},
    {"method": "textDocument/didOpen", "params": {}},
    {"method": "textDocument/didClose", "params": {"textDocument": UNKNOWN}},
    {
        "method": "textDocument/didChange",
        "params": {"textDocument": UNKNOWN, "contentChanges": [{"text": ""}]},
    },
    {"id": 7100, "method": "textDocument/hover", "params": 3},
    {"method": "$/cancelRequest", "params": {"id": 99_999}},
    {"id": 99_999, "result": None},
]


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", *WRONG])
def test_a_message_that_is_wrong_stops_nothing(
    here: Editor, home: Path, body: object
) -> None:
    """After any message the next one is answered."""
    if isinstance(body, dict):
        body = {"jsonrpc": "2.0", **body}
    here.write(body if isinstance(body, bytes) else json.dumps(body).encode())
    uri = (home / "none.privacy.yaml").as_uri()
    assert here.at("hover", uri, 0, 0) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x1b[31m: {",
        "\ud800privlint: 1\npurposes: [{id: '\ud800'}]\n",
        "privlint: 1\n" + "a: &a [*a, " * 100,
        "privlint: 1\nx: " + "[" * 5_000,
        "privlint: 1\n# " + "x" * 1_100_000,
        'privlint: 1\npurposes:\n  - {id: a, name: "\\u202e](command:evil)"}\n',
    ],
    ids=["empty", "control", "half", "alias", "deep", "large", "direction"],
)
def test_no_text_stops_the_server(here: Editor, home: Path, text: str) -> None:
    """Whatever is in a file, everything that can be asked of it is answered."""
    uri = here.open(home / "evil.privacy.yaml", text)
    shown = json.dumps(here.faults(uri), ensure_ascii=False)
    assert not {"\x1b", "\u202e", "\ud800"} & set(shown)
    here.at("hover", uri, 2, 18)
    here.at("completion", uri, 1, 3)
    here.actions(uri, 0, 0)
    here.ask("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
    here.at("references", uri, 2, 10)
    here.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert here.faults(uri) == []


def test_a_request_that_is_given_up_is_answered_so(here: Editor, home: Path) -> None:
    """A request that waits for a check and is cancelled gets the error for that."""
    uri = here.open(home / "g.privacy.yaml", TEXT)
    here.change(uri, TEXT + "role: both\n")
    place = {"line": 0, "character": 0}
    said = {"textDocument": {"uri": uri}, "position": place}
    number = here.request("textDocument/hover", said)
    here.tell("$/cancelRequest", {"id": number})
    assert here.answer(number)["error"]["code"] == -32800
    assert here.at("hover", uri, 0, 2) is not None


def test_a_thousand_purposes_are_answered(here: Editor, home: Path) -> None:
    """In a declaration of 1,000 purposes everything works, and while it is checked."""
    purposes = "".join(
        f"  - {{id: p{number}, data: [d{number}], legal_basis: consent}}\n"
        for number in range(1_000)
    )
    data = "".join(f"  - {{id: d{number}}}\n" for number in range(1_000))
    text = f"privlint: 1\ndata_categories:\n{data}purposes:\n{purposes}"
    uri = here.open(home / "h.privacy.yaml", text)
    asked = {"textDocument": {"uri": uri}}
    outline = here.ask("textDocument/documentSymbol", asked)
    assert [len(one["children"]) for one in outline] == [0, 1_000, 1_000]
    (place,) = here.at("definition", uri, 2_002, 25)
    assert place["range"]["start"] == {"line": 1_001, "character": 9}
    assert len(here.faults(uri)) > 400


def test_another_editor_counts_and_speaks_otherwise(tmp_path: Path) -> None:
    """Bytes, Dutch, plain text and no watching of files are as good."""
    one = editor.beside()
    capabilities: dict[str, Any] = {
        "general": {"positionEncodings": ["utf-8", "utf-16"]},
        "textDocument": {
            "hover": {"contentFormat": ["plaintext"]},
            "publishDiagnostics": {"relatedInformation": True},
        },
    }
    answer = one.start(
        tmp_path,
        capabilities=capabilities,
        initializationOptions={"language": "nl"},
        workspaceFolders=None,
        rootUri=tmp_path.as_uri(),
    )
    assert answer["capabilities"]["positionEncoding"] == "utf-8"
    path = tmp_path / "privacy.yaml"
    uri = one.open(path, TEXT + "role: both\nrole: both\n")
    faults = one.faults(uri)
    assert _at(faults, "SHP002") == (1, 32, 1, 39)
    (twice,) = [each for each in faults if "relatedInformation" in each]
    (first,) = twice["relatedInformation"]
    assert first["location"]["range"]["start"] == {"line": 8, "character": 0}
    assert "dubbel" in twice["message"] or "keer" in twice["message"]
    told = one.at("hover", uri, 6, 22)["contents"]
    assert told["kind"] == "plaintext"
    assert told["value"].startswith("fout PUR117 data-unknown (")
    assert "&#" not in told["value"]
    (mend, *_others) = one.actions(uri, 1, 33)
    assert mend["title"].startswith("Herstel: ")
    assert list(mend["edit"]) == ["changes"]
    (tmp_path / ".privlint.yaml").write_text("exclude: privacy.yaml\n")
    one.tell("textDocument/didSave", {"textDocument": {"uri": uri}})
    assert one.faults(uri) == []
    assert one.unasked == []
    one.tell("exit", None)
    assert one.end()[0] == 1  # it was not told to prepare for that


def test_a_comment_that_nothing_needs_fades(here: Editor, home: Path) -> None:
    """An exception that excepts nothing is shown as what may go."""
    text = "privlint: 1 # privlint: ignore[PUR003] there are no purposes yet\n"
    faults = here.faults(here.open(home / "i.privacy.yaml", text))
    assert [one["code"] for one in faults if one.get("tags") == [1]] == ["SUP001"]
    assert _at(faults, "SUP001") == (0, 12, 0, len(text) - 1)


def test_folders_come_and_go(tmp_path: Path) -> None:
    """The settings of a folder exclude files while it belongs to the workspace."""
    (tmp_path / "one" / "old").mkdir(parents=True)
    (tmp_path / "one" / ".privlint.yaml").write_text("exclude: old\n")
    (tmp_path / "one" / "old" / ".privlint.yaml").write_text("lang: nl\n")
    one = editor.beside()
    one.start(tmp_path / "two")
    uri = one.open(tmp_path / "one" / "old" / "privacy.yaml", "privlint: 1\n")
    assert one.faults(uri)
    folder = {"uri": (tmp_path / "one").as_uri(), "name": "one"}
    for added, removed in (([folder], []), ([], [folder])):
        event = {"event": {"added": added, "removed": removed}}
        one.tell("workspace/didChangeWorkspaceFolders", event)
        assert bool(one.faults(uri)) is bool(removed)
    assert one.stop() == (0, "")


def test_a_new_day_counts_from_its_first_check(tmp_path: Path) -> None:
    """A server that runs overnight judges by the day that it is, not by its first."""
    days = [date(2026, 12, 31)]
    one = editor.beside(today=lambda: days[-1])
    one.start(tmp_path)
    text = "privlint: 1 # privlint: file-ignore[CMP001] until 2026-12-31 on its way\n"
    uri = one.open(tmp_path / "privacy.yaml", text)
    assert "CMP001" not in _names(one.faults(uri))
    days.append(date(2027, 1, 1))
    one.change(uri, f"{text}\n")
    assert "CMP001" in _names(one.faults(uri))
    assert one.stop() == (0, "")


def test_the_process_speaks_the_protocol_and_nothing_else(tmp_path: Path) -> None:
    """`privlint server` answers on standard output, and says nothing beside it."""
    path = tmp_path / "privacy.yaml"
    env = {"PRIVLINT_LANG": "nl", "PRIVLINT_AS_OF": "2026-11-22"}
    one = editor.apart("--stdio", env=env)
    answer = one.start(tmp_path)
    assert answer["serverInfo"]["name"] == "privlint"
    uri = one.open(path, TEXT)
    faults = one.faults(uri)
    (unknown,) = [each for each in faults if each["code"] == "PUR117"]
    assert unknown["message"].startswith("'contacts' is geen id van een gegevens")
    one.write(b"{\x1b[31m")
    assert one.at("definition", uri, 6, 14)
    status, said = one.stop()
    assert status == 0
    assert said
    assert all(line.startswith("privlint: ") for line in said.splitlines())
    assert "\x1b" not in said


def test_a_server_whose_editor_is_gone_goes_too() -> None:
    """When its input ends, the process ends, in disorder."""
    one = editor.apart()
    one.start()
    assert one.end() == (1, "")


def _python(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def test_without_pygls_it_says_how_to_get_it() -> None:
    """What is not installed is said in one line, with exit status 2."""
    script = """
import sys
sys.modules["pygls"] = None
from privlint.cli import main
main()
"""
    done = _python(script, "server")
    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        "privlint: the server needs pygls: pip install 'privlint[server]'\n",
    )


def test_a_check_loads_no_server(tmp_path: Path) -> None:
    """`privlint check` does not pay for what only an editor needs."""
    path = tmp_path / "privacy.yaml"
    path.write_text(TEXT, "utf-8")
    script = """
import sys
from privlint.cli import main
try:
    main()
except SystemExit as end:
    assert end.code == 1
never = {"pygls", "lsprotocol", "asyncio", "privlint.server"}
print(never & set(sys.modules), file=sys.stderr)
"""
    assert _python(script, "check", str(path), "-q").stderr == "set()\n"
