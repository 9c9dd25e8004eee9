"""The README tells what is so."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import privlint
from privlint.cli.check import command
from privlint.cli.commands import group

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_declaration_of_the_readme_is_sound() -> None:
    """What people copy first has no finding."""
    (text,) = re.findall(r"```yaml\n(privlint: 1\n.*?)```", README, re.DOTALL)
    found = privlint.check(text.encode(), as_of=date(2026, 11, 22))
    assert [(one.code, one.location.start.line) for one in found] == []


@pytest.mark.parametrize("name", group.list_commands(None))  # type: ignore[arg-type]  # the list needs no context
def test_every_command_is_in_the_readme(name: str) -> None:
    """A reader of the README knows all commands."""
    assert f"privlint {name}" in README


@pytest.mark.parametrize(
    "option",
    [one for part in command.params for one in part.opts if one.startswith("--")],
)
def test_every_option_of_check_is_in_the_readme(option: str) -> None:
    """A reader of the README knows all options of `privlint check`."""
    hidden = {
        "--format": "--output-format",
        "--fail-severity": "--fail-on",
        "--quiet": "-q",
        "--verbose": "-v",
    }
    assert hidden.get(option, option) in README


def test_the_links_of_the_documentation_lead_somewhere() -> None:
    """Every relative link of the pages in the repository has its file."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    dead = [
        (page.name, target)
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert dead == []
