"""The schema in the servers that editors have for YAML and JSON; `nox -s editors`."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import editor
import pytest

from privlint import data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor import Editor, Json

SCHEMA = Path(data.folder("schemas"), "declaration.json").as_uri()
STORE = Path(__file__).resolve().parents[1] / "editors" / "schemastore"
FILES = json.loads((STORE / "catalog.json").read_text("utf-8"))["fileMatch"]
BIN = Path(os.environ["PRIVLINT_EDITORS"], "node_modules", ".bin")
FAULTY: Json = {
    "privlint": 1,
    "controler": {"name": "X"},
    "purposes": [{"id": "Orders", "role": "boss", "retention": {"period": "7 years"}}],
}
FAULTS = (
    "Property controler is not allowed.",
    "Value is not accepted. Valid values: ",
    "Write a duration such as P7Y, P6M, P4W or P30D, or unlimited.",
    "Write an id of lower-case letters, digits, - and _.",
)
COMPLETED = (
    ("privlint: 1\n|", "{|}", ("role", "profile", "statement")),
    ("role: |", '{"role": |}', ("controller", "processor", "both")),
    ("profile: |", '{"profile": |}', ("notice", "register", "processor", "strict")),
    ("cookies: |", '{"cookies": |}', ("none",)),
    ("cookies:\n  |", '{"cookies": {|}}', ("banner", "items")),
    ("purposes:\n  - |", '{"purposes": [{|}]}', ("id", "uri", "name")),
    (
        "purposes:\n  - legal_basis: |",
        '{"purposes": [{"legal_basis": |}]}',
        ("consent", "contract", "legal_obligation"),
    ),
    (
        "purposes:\n  - retention:\n      |",
        '{"purposes": [{"retention": {|}}]}',
        ("data", "period", "starts"),
    ),
    (
        "recipients:\n  - transfer: |",
        '{"recipients": [{"transfer": |}]}',
        ("adequacy", "scc", "bcr"),
    ),
    (
        "data_categories:\n  - kind: |",
        '{"data_categories": [{"kind": |}]}',
        ("ordinary", "special", "criminal"),
    ),
)
"""Where the cursor is in YAML and in JSON, and what is offered, among other things."""
DESCRIBED = (
    (
        "pur|poses: []",
        '{"pur|poses": []}',
        "The purposes for which personal data are processed",
    ),
    (
        "purposes:\n  - legal_|basis: contract",
        '{"purposes": [{"legal_|basis": "contract"}]}',
        "`contract`: Needed for a contract with the person",
    ),
    (
        "purposes:\n  - retention:\n      - per|iod: P1Y",
        '{"purposes": [{"retention": [{"per|iod": "P1Y"}]}]}',
        "an ISO 8601 duration such as",
    ),
    (
        "rights:\n  acc|ess: true",
        '{"rights": {"acc|ess": true}}',
        "The right of access",
    ),
)


@pytest.fixture
def yaml(tmp_path: Path) -> Iterator[Editor]:
    """Return an editor with yaml-language-server."""
    one = editor.started([str(BIN / "yaml-language-server"), "--stdio"])
    own = {"schemas": {SCHEMA: FILES}, "schemaStore": {"enable": False}}
    settings: Json = {**own, "validate": True, "hover": True, "completion": True}
    one.answers["workspace/configuration"] = [settings, {}, {}, {}]
    one.start(tmp_path)
    one.tell("workspace/didChangeConfiguration", {"settings": {"yaml": settings}})
    tries = (
        _offered(one, tmp_path, "role: |", f"{step}.privacy.yml") for step in range(500)
    )
    next(words for words in tries if "controller" in words)  # it has the settings
    yield one
    one.stop()


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Editor]:
    """Return an editor with vscode-json-language-server."""
    one = editor.started([str(BIN / "vscode-json-language-server"), "--stdio"])
    one.start(tmp_path, initializationOptions={"handledSchemaProtocols": ["file"]})
    known = [{"fileMatch": FILES, "url": SCHEMA}]
    settings = {"json": {"schemas": known, "validate": {"enable": True}}}
    one.tell("workspace/didChangeConfiguration", {"settings": settings})
    yield one
    one.stop()


def _open(one: Editor, folder: Path, text: str, name: str) -> tuple[str, int, int]:
    """Open *text* without the bar in it; return its address and where the bar was."""
    before, behind = text.split("|")
    uri = one.open(folder / name, before + behind, name.rpartition(".")[2])
    return uri, before.count("\n"), len(before) - (before.rfind("\n") + 1)


def _offered(one: Editor, folder: Path, text: str, name: str) -> list[str]:
    found = one.at("completion", *_open(one, folder, text, name))
    items = found["items"] if isinstance(found, dict) else found
    return [str(item["label"]).strip('"') for item in items]


def _told(one: Editor, folder: Path, text: str, name: str) -> str:
    """Return the text of a hover without the signs that keep it from being Markdown."""
    found = one.at("hover", *_open(one, folder, text, name))
    return _words(found["contents"]).replace("\\", "") if found else ""


def _words(part: Any) -> str:  # noqa: ANN401 - JSON
    if isinstance(part, list):
        return "\n".join(map(_words, part))
    return str(part["value"] if isinstance(part, dict) else part)


def _faults(one: Editor, uri: str) -> list[str]:
    """Return the messages for *uri*, which come when they come."""
    while not one.shown.get(uri, {"diagnostics": []})["diagnostics"]:
        one.faults(uri)
    return sorted(each["message"] for each in one.shown[uri]["diagnostics"])


def test_yaml_is_completed(yaml: Editor, tmp_path: Path) -> None:
    """Fields and terms are offered in YAML, a shorthand like its long form."""
    for number, (text, _json, words) in enumerate(COMPLETED):
        for name in (f"{number}.privacy.yaml", f".privacy/{number}.yaml"):
            assert set(words) <= set(_offered(yaml, tmp_path, text, name)), text


def test_json_is_completed(plain: Editor, tmp_path: Path) -> None:
    """Fields and terms are offered in JSON, a shorthand like its long form."""
    for number, (_yaml, text, words) in enumerate(COMPLETED):
        for name in (f"{number}.privacy.json", f".privacy/{number}.json"):
            assert set(words) <= set(_offered(plain, tmp_path, text, name)), text


def test_yaml_is_described(yaml: Editor, tmp_path: Path) -> None:
    """Over a key of YAML stand the words of the schema, and of the term behind it."""
    for number, (text, _json, words) in enumerate(DESCRIBED):
        assert words in _told(yaml, tmp_path, text, f"{number}.privacy.yaml")


def test_json_is_described(plain: Editor, tmp_path: Path) -> None:
    """Over a key of JSON stand the words of the schema, and of the term behind it."""
    for number, (_yaml, text, words) in enumerate(DESCRIBED):
        assert words in _told(plain, tmp_path, text, f"{number}.privacy.json")


def test_yaml_is_checked(yaml: Editor, tmp_path: Path) -> None:
    """A wrong shape is told in YAML, in words and without a pattern."""
    uri = yaml.open(tmp_path / "privacy.yaml", json.dumps(FAULTY, indent=1))
    found = _faults(yaml, uri)
    assert len(found) == len(FAULTS)
    assert all(one.startswith(said) for one, said in zip(found, FAULTS, strict=True))


def test_json_is_checked(plain: Editor, tmp_path: Path) -> None:
    """A wrong shape is told in JSON, in words and without a pattern."""
    uri = plain.open(tmp_path / "privacy.json", json.dumps(FAULTY, indent=1), "json")
    found = _faults(plain, uri)
    assert len(found) == len(FAULTS)
    assert all(one.startswith(said) for one, said in zip(found, FAULTS, strict=True))
