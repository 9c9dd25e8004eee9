"""The manual says what the help says, and nothing of it acts on the program `man`."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import click
import man_pages
import pytest

from privlint.cli import commands

FOLDER = Path(__file__).parents[1] / "docs" / "man"
CONTEXT = click.Context(commands.group, info_name="privlint")
NAMES = commands.group.list_commands(CONTEXT)


def _read(page: str) -> str:
    """Return the text of *page* as `man` shows it, without its look."""
    text = re.sub(r"(?m)^\.(?:B|BR|SH|SS|TP|PP|nf|fi|TH|\\\")\b ?", "", page)
    for sign, shown in (("\\fB", ""), ("\\fP", ""), ("\\-", "-"), ("\\&", "")):
        text = text.replace(sign, shown)
    return text.replace(r"\(aq", "'").replace(r"\e", "\\")


def test_each_command_has_its_page() -> None:
    """And privlint one that leads to them; the pages in the repository are these."""
    pages = man_pages.pages()
    assert set(pages) == {"privlint.1", *(f"privlint-{name}.1" for name in NAMES)}
    whole = _read(pages["privlint.1"])
    assert [name for name in NAMES if f"privlint-{name} (1)" not in whole] == []
    assert {one.name: one.read_text("utf-8") for one in FOLDER.iterdir()} == pages


@pytest.mark.parametrize("name", NAMES)
def test_a_page_has_every_option_and_its_help(name: str) -> None:
    """Also those of the commands in a command."""
    page = " ".join(_read(man_pages.pages()[f"privlint-{name}.1"]).split())
    command = commands.group.get_command(CONTEXT, name)
    assert command is not None
    several = (
        [command, *command.commands.values()]
        if isinstance(command, click.Group)
        else [command]
    )
    for one in several:
        for option in one.params:
            if isinstance(option, click.Option):
                names = ", ".join(option.opts)
                help_ = (option.help or "").replace("`", "").split("  ")[0]
                assert (names in page, help_ in page) == (True, True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("-o", r"\-o"),
        (".hidden", r"\&.hidden"),
        ("'quoted'", r"\(aqquoted\(aq"),
        (r"\n", r"\en"),
        ("~^", r"\(ti\(ha"),
        ("één", r"\[u00E9]\[u00E9]n"),
        (".`a-b` c", r"\&.\fBa\-b\fP c"),
        ("`.SH`", r"\fB\&.SH\fP"),
    ],
)
def test_no_sign_acts_on_roff(text: str, shown: str) -> None:
    """A request, an escape or a quotation mark is set as it is."""
    assert man_pages.marked(text) == shown


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_the_pages_are_set_without_a_warning() -> None:
    """Of any kind."""
    done = subprocess.run(
        ["groff", "-man", "-ww", "-Tutf8", "-z", *sorted(FOLDER.iterdir())],
        check=True,
        capture_output=True,
    )
    assert done.stderr == b""
