"""A call that is read without click is what click reads."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.cli import check, plain, quick
from privlint.cli.checking import Call
from privlint.cli.commands import group
from privlint.records import replace

if TYPE_CHECKING:
    from pathlib import Path

FLAGS = [name for one in check.command.params for name in one.opts]
VALUES = [
    "nl",
    "error",
    "never",
    "RET",
    "RET001=info",
    "sarif=x.sarif",
    "strict",
    "2026",
]
WORDS = st.one_of(
    st.sampled_from(FLAGS),
    st.tuples(st.sampled_from(FLAGS), st.sampled_from([*VALUES, "", "-x"])).map(
        "=".join
    ),
    st.sampled_from([*VALUES, ".", "privacy.yaml", "-", "--", "-qv", "-x", "--x", ""]),
    # no argument of a program holds a NUL
    st.text(
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=3
    ),
)


SETTINGS = group.context_settings
"""Of the whole command line; click keeps the names of the help with the command."""


def _clicked(arguments: list[str]) -> Call | None:
    """Return what click reads, or None where it refuses."""
    try:
        context = check.command.make_context("check", list(arguments), **SETTINGS)
    except (click.ClickException, click.exceptions.Exit):
        return None
    return replace(Call(**context.params), as_of=None)


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if "PRIVLINT" in name:
            monkeypatch.delenv(name)


@given(st.lists(WORDS, max_size=6))
def test_what_is_read_quickly_is_what_click_reads(words: list[str]) -> None:
    """Whatever the words: the same call, or click is asked."""
    found = quick.call(["check", *words])
    if found is not None:
        assert found == _clicked(words)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["privacy.yaml", "b/privacy.yaml"],
        ["-q", "--lang", "nl", "."],
        ["--output-format=sarif=out.sarif", "--format", "full"],
        ["--select", "RET", "--select", "GEN", "--fail-on", "never", "--exit-zero"],
        ["--isolated", "--since", "HEAD", "--profile", "strict", "--affected", "a.md"],
    ],
)
def test_the_usual_calls_do_not_need_click(words: list[str]) -> None:
    """They are read quickly, and rightly."""
    found = quick.call(["check", *words])
    assert found is not None
    assert found == _clicked(words)


@pytest.mark.parametrize(
    "words",
    [
        ["rules"],
        ["--help"],
        ["check", "--help"],
        ["check", "-"],
        ["check", "--stdin-filename", "a.yaml"],
        ["check", "--as-of", "2026-01-01"],
        ["check", "--max-size", "5"],
        ["check", "--exclude", "["],
        ["check", "--lang", "de"],
        ["check", "--lang"],
        ["check", "--lang="],
        ["check", "--select", "-q"],
        ["check", "--quiet=1"],
        ["check", "--quie"],
        ["check", "--", "-q"],
        ["check", "-qv"],
    ],
)
def test_what_must_be_checked_is_left_to_click(words: list[str]) -> None:
    """A value with a form of its own, help, and whatever is wrong."""
    assert quick.call(words) is None


@pytest.mark.parametrize(
    "name", ["PRIVLINT_LANG", "PRIVLINT_QUIET", "_PRIVLINT_COMPLETE"]
)
def test_settings_in_the_environment_are_left_to_click(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any of them, for click knows which count."""
    monkeypatch.setenv(name, "x")
    assert quick.call(["check"]) is None


def test_the_defaults_are_those_of_click() -> None:
    """A call that names nothing is the same from both."""
    assert _clicked([]) == Call()


def test_the_table_names_options_that_are_there() -> None:
    """Each with the field that click fills."""
    fields = {**plain.FLAGS, **{name: one[0] for name, one in plain.TEXTS.items()}}
    known = {name: one.name for one in check.command.params for name in one.opts}
    assert fields == {name: known[name] for name in fields}


LOADED = """
import gc, sys
before = {*sys.modules}  # what a virtual environment may load for itself
from privlint.cli import main
collected = []
gc.callbacks.append(lambda phase, _: collected.append(f"collector:{phase}"))
try:
    main()
finally:
    print(*sorted({*sys.modules} - before), *collected, file=sys.stderr)
"""
NOT_NEEDED = {
    "click",
    "collector:start",
    "contextlib",
    "dataclasses",
    "importlib.metadata",
    "heapq",
    "importlib",
    "inspect",
    "jsonschema",
    "ruamel",
    "shutil",
    "subprocess",
    "tempfile",
    "tomllib",
    "typing",
    "uuid",
}


def test_a_check_of_a_sound_file_loads_little(tmp_path: Path) -> None:
    """What costs more than the check is not there; nor is garbage looked for."""
    folder = os.path.join(os.path.dirname(__file__), "..", "examples", "sound")
    file = os.path.join(folder, "privacy.yaml")
    env = {name: one for name, one in os.environ.items() if "PRIVLINT" not in name}
    done = subprocess.run(
        [sys.executable, "-c", LOADED, "check", "--isolated", file],
        capture_output=True,
        check=True,
        env={**env, "HOME": str(tmp_path)},
        text=True,
    )
    assert not NOT_NEEDED & set(done.stderr.split())
