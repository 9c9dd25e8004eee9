"""The hook for pre-commit: it runs on declarations and on what may belong to one."""

from __future__ import annotations

import os
import re
from typing import cast

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from privlint import data, discover
from privlint.cli.check import command
from privlint.cli.commands import group
from privlint.reading import statement

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(data.__file__)))


def _hook() -> dict[str, object]:
    with open(os.path.join(ROOT, ".pre-commit-hooks.yaml"), encoding="utf-8") as file:
        (hook,) = cast("list[dict[str, object]]", yaml.safe_load(file))
    return hook


HOOK = _hook()
FILES = re.compile(str(HOOK["files"]))
PARTS = (
    *("privacy", ".privacy", "Privacy", "shop", "a", ".", "..", "-", " ", "é", "\n"),
    *(".yaml", ".yml", ".json", ".yaaml", ".yamljson", ".YAML", "yaml", "/", "//"),
    *(".md", ".markdown", ".txt", ".html", ".htm", ".mdx", ".MD", "md", ".html5"),
)
TEXTS = (".md", ".markdown", ".txt", ".html", ".htm")


def test_the_hook_runs_the_check() -> None:
    """The hook is one process of `check` for changed files, of any name."""
    options = {name for part in command.params for name in part.opts}
    program, verb, *said = str(HOOK["entry"]).split()
    assert verb in group.list_commands(None)  # type: ignore[arg-type]  # the list needs no context
    assert set(said) <= options
    assert {key: HOOK[key] for key in sorted(HOOK.keys() - {"files"})} == {
        "args": ["--"],
        "description": HOOK["description"],
        "entry": "privlint check --affected --force-exclude",
        "id": program,
        "language": "python",
        "minimum_pre_commit_version": "3.2.0",
        "name": program,
        "require_serial": True,
        "types": ["file"],
    }


def test_the_hook_has_only_keys_that_pre_commit_knows() -> None:
    """Every key is one of pre-commit's, with text where it wants text."""
    known = {
        *("id", "name", "description", "entry", "language", "files", "exclude"),
        *("types", "types_or", "exclude_types", "args", "require_serial"),
        *("pass_filenames", "minimum_pre_commit_version", "always_run", "stages"),
    }
    assert set(HOOK) - known == set()
    assert isinstance(HOOK["minimum_pre_commit_version"], str)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("privacy.yaml", True),
        ("privacy.yml", True),
        ("privacy.json", True),
        ("shop.privacy.yaml", True),
        ("a.b.privacy.json", True),
        ("deep/down/privacy.yaml", True),
        ("deep/down/shop.privacy.yml", True),
        (".privacy/shop.yaml", True),
        (".privacy/privacy.yaml", True),
        ("deep/.privacy/shop.json", True),
        ("a b.privacy.yaml", True),
        ("é.privacy.yaml", True),
        ("a\nb.privacy.yaml", True),
        (".privacy/a\nb.yaml", True),
        ("privacy.toml", False),
        ("privacy.yaml.bak", False),
        ("privacy.yamll", False),
        ("Privacy.yaml", False),
        ("myprivacy.yaml", False),
        ("my-privacy.yaml", False),
        ("privacy-policy.yaml", False),
        ("privacy", False),
        ("privacyyaml", False),
        ("privacy/x.yaml", False),
        (".privacy.yaml", False),
        (".privacy/.yaml", False),
        (".privacy/deep/x.yaml", False),
        ("x.privacy/shop.yaml", False),
        ("", False),
    ],
)
def test_the_names_of_declarations(path: str, *, wanted: bool) -> None:
    """Hook and search agree on what has the name of a declaration."""
    named = FILES.search(path) is not None and not path.endswith(TEXTS)
    assert (discover.is_name(path), named) == (wanted, wanted)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("privacyverklaring.md", True),
        ("docs/privacy.markdown", True),
        ("public/privacy.html", True),
        ("public/privacy.htm", True),
        ("privacy statement.txt", True),
        ("é.txt", True),
        (".privacy/readme.md", True),
        (".md", True),
        ("md", False),
        ("privacy.mdx", False),
        ("privacy.MD", False),
        ("privacy.html5", False),
        ("privacy.md.bak", False),
        ("privacy.rst", False),
        ("privacy.pdf", False),
    ],
)
def test_the_names_of_published_texts(path: str, *, wanted: bool) -> None:
    """The hook also runs on a text, which is no declaration by its name."""
    assert (FILES.search(path) is not None, discover.is_name(path)) == (wanted, False)


@pytest.mark.parametrize("ending", [*statement._KINDS, ".txt"])
def test_the_hook_runs_on_every_kind_of_published_text(ending: str) -> None:
    """A text of any kind that privlint tells by its ending reaches the hook."""
    assert FILES.search(f"docs/privacyverklaring{ending}") is not None


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=3), max_size=7))
def test_the_hook_takes_what_the_search_finds(parts: list[str]) -> None:
    """For every path that git can hold: a declaration by its name, or a text."""
    path = re.sub(r"/+", "/", "".join(parts).replace("\0", "")).strip("/").rstrip("\n")
    wanted = discover.is_name(path) or path.endswith(TEXTS)
    assert (FILES.search(path) is not None) is wanted
