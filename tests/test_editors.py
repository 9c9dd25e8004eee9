"""What editors are given beside the server: a page to copy from, and a catalogue."""

from __future__ import annotations

import json
import re
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY

from privlint import discover, document, structure
from privlint.cli.commands import group
from privlint.reading.tree import Limits

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
STORE = ROOT / "editors" / "schemastore"
SCHEMA = json.loads((ROOT / "schemas" / "declaration.json").read_text(encoding="utf-8"))
CATALOG = json.loads((STORE / "catalog.json").read_text(encoding="utf-8"))
SERVER = ["privlint", "server"]


def _blocks(language: str) -> list[str]:
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", PAGE)


def test_what_is_copied_from_the_page_can_be_read() -> None:
    """The settings on the page are JSON and TOML, and their brackets are closed."""
    options, settings = map(json.loads, _blocks("json"))
    assert options == {"language": "nl"}
    (helix,) = map(tomllib.loads, _blocks("toml"))
    own = helix["language-server"]["privlint"]
    assert [own["command"], *own["args"]] == SERVER
    assert own["config"] == options
    assert all("privlint" in one["language-servers"] for one in helix["language"])
    for lisp in (*_blocks("lua"), *_blocks("elisp")):
        for opening, closing in ("()", "{}", "[]"):
            assert lisp.count(opening) == lisp.count(closing)
        assert re.findall("[\"'](privlint|server)[\"']", lisp)[-3:] != []
    assert settings["yaml.schemas"].keys() == {"./privacy.schema.json"}
    assert settings["json.schemas"][0]["url"] == "./privacy.schema.json"
    known = set(CATALOG["fileMatch"])
    assert known >= {*settings["yaml.schemas"]["./privacy.schema.json"]}
    assert known >= {*settings["json.schemas"][0]["fileMatch"]}
    assert "privlint schema > privacy.schema.json" in _blocks("sh")[0]


def test_the_page_names_options_that_there_are() -> None:
    """Every option on the page is one of the server."""
    command = group.get_command(None, "server")  # type: ignore[arg-type]  # it looks at the name only
    assert command is not None
    known = {name for one in command.params for name in one.opts}
    assert set(re.findall(r"`(--[a-z-]+)`", PAGE)) <= known


def test_the_servers_that_were_tried_are_those_that_are_tried() -> None:
    """The page names the versions that `nox -s editors` installs."""
    chores = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    tried = re.findall(r'"([a-z-]+)@([0-9.]+)"', chores)
    assert len(tried) == 2
    assert all(f"{name} {version}" in PAGE for name, version in tried)


@pytest.mark.parametrize(
    "path",
    [
        *("privacy.yaml", "privacy.yml", "privacy.json", "a/privacy.yaml"),
        *("shop.privacy.yaml", "a/b/x.privacy.json", ".privacy/a.yaml"),
        *("a/.privacy/b.json", ".privacy/sub/a.yaml", "privacy.toml", "myprivacy.yaml"),
        *("privacy.yaml.bak", "privacy/a.yaml", "values.yaml", "privacy.md"),
    ],
)
def test_the_catalogue_means_the_files_that_a_search_finds(path: str) -> None:
    """What an editor takes for a declaration is what `privlint check` does."""
    whole = PurePosixPath(path)
    meant = any(
        fnmatchcase(whole.name, pattern.rpartition("/")[2])
        and ("/" not in pattern or whole.parent.name == ".privacy")
        for pattern in CATALOG["fileMatch"]
    )
    assert meant is discover.is_name(path)


def test_the_entry_of_the_catalogue_is_whole() -> None:
    """The entry says what the schema is, in one line, and names it as it does."""
    assert list(CATALOG) == ["name", "description", "fileMatch", "url"]
    assert CATALOG["url"] == SCHEMA["$id"]
    assert "\n" not in CATALOG["description"]
    settings = json.loads((STORE / "schema-validation.json").read_text("utf-8"))
    strange = settings["options"]["privlint.json"]["unknownKeywords"]
    assert set(strange) == _keywords(SCHEMA) - _standard()


def _keywords(schema: Any) -> set[str]:  # noqa: ANN401 - JSON
    """Return the keywords of *schema* and what is in it."""
    found = set(schema)
    below = [*schema.get("properties", {}).values(), *schema.get("$defs", {}).values()]
    below += [schema[key] for key in ("if", "then", "else", "items") if key in schema]
    return found.union(*map(_keywords, below))


def _standard() -> set[str]:
    """Return the keywords of JSON Schema."""
    whole = cast("Any", Draft202012Validator.META_SCHEMA)
    lookup = REGISTRY.resolver(base_uri=whole["$id"]).lookup
    parts = [lookup(one["$ref"]).contents for one in whole["allOf"]]
    return {name for part in (whole, *parts) for name in part["properties"]}


FILES = sorted((*STORE.glob("test/*"), *STORE.glob("negative_test/*")))


@pytest.mark.parametrize(
    "path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_the_files_for_the_catalogue_are_right_and_wrong(path: Path) -> None:
    """Sound files have the shape of the schema; wrong ones are wrong in one place."""
    (one,) = document.documents(path.name, path.read_bytes(), Limits())
    assert one.tree.readable
    _form, faults = structure.check(one)
    sound = path.parent.name == "test"
    assert len(faults) == (0 if sound else 1)
    assert Draft202012Validator(SCHEMA).is_valid(one.tree.data) is sound
