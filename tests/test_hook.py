"""The hook for pre-commit: it runs on exactly the files that a search finds."""

from __future__ import annotations

import os
import re
from typing import cast

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from privlint import data, discover
from privlint.cli import group

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
)


def test_the_hook_runs_the_check() -> None:
    """The hook is one process of the command `check`, for files."""
    program, command = str(HOOK["entry"]).split()
    assert (program, group.get_command(None, command) is not None) == (  # type: ignore[arg-type]  # it looks at the name only
        "privlint",
        True,
    )
    assert {
        key: HOOK[key] for key in ("id", "language", "require_serial", "types")
    } == {
        "id": "privlint",
        "language": "python",
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
        (".privacy/readme.md", False),
        ("", False),
    ],
)
def test_the_names_of_declarations(path: str, *, wanted: bool) -> None:
    """Hook and search agree on what has the name of a declaration."""
    assert (discover.is_name(path), FILES.search(path) is not None) == (wanted, wanted)


@given(st.lists(st.sampled_from(PARTS) | st.text(max_size=3), max_size=7))
def test_the_hook_takes_what_the_search_finds(parts: list[str]) -> None:
    """For every path that git can hold, hook and search give the same answer."""
    path = re.sub(r"/+", "/", "".join(parts).replace("\0", "")).strip("/").rstrip("\n")
    assert (FILES.search(path) is not None) is discover.is_name(path)
