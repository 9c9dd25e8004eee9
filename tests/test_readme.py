"""The README tells what is so."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import session

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


def test_the_session_is_what_a_reader_gets() -> None:
    """It has a finding with its law, what mends it, and why it is asked."""
    (text,) = re.findall(r"```console\n(\$ privlint check\n.*?)```", README, re.DOTALL)
    calls = [line[2:] for line in text.splitlines() if line.startswith("$ ")]
    assert calls == list(session._COMMANDS)
    assert len(re.findall(r"(?m)^(?:error|warning|info)\[", text)) == 1
    assert len(re.findall(r"(?m)^\+ ", text)) == 1
    assert "in force on 2026-11-22" in text


def test_a_readme_without_a_session_is_told(tmp_path: Path) -> None:
    """What cannot be written anew is not passed over."""
    other = README.replace("$ privlint check\n", "")
    (tmp_path / "README.md").write_text(other, encoding="utf-8")
    (tmp_path / "privlint").symlink_to(ROOT / "privlint", target_is_directory=True)
    for name in ("rules", "schemas"):
        (tmp_path / name).symlink_to(ROOT / name, target_is_directory=True)
    with pytest.raises(ValueError, match="no session"):
        session.readme(tmp_path)
