"""The page on the command line, written from the help of the commands."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import click
from rule_pages import escaped

from privlint.cli.commands import group
from privlint.model import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = Text(
    """\
# Opdrachten

Alle opdrachten en opties van `privlint`, zoals `--help` ze vertelt. De hulptekst is Engels; wat `privlint` over een verklaring meldt, is er ook in het
Nederlands (`--lang nl`, of de omgevingsvariabele `PRIVLINT_LANG`).""",
    """\
# Command line

All commands and options of `privlint`, as `--help` tells them. Most options can be set by an environment variable as well, such as `PRIVLINT_LANG`.""",
)
_USAGE = Text("Gebruik:", "Usage:")
_OPTIONS = Text("Opties:", "Options:")


def page(language: str) -> str:
    """Return the page in *language*."""
    lines = [_HEAD.said(language), "", *_help(group)]
    whole = click.Context(group, info_name="privlint", **group.context_settings)
    for context in _commands(group, whole):
        lines += ["", f"## `{context.command_path}`", "", *_said(context, language)]
    return "\n".join(lines) + "\n"


def _commands(above: click.Group, context: click.Context) -> Iterator[click.Context]:
    """Yield a context for each of the commands below *above*, in order."""
    for one in above.list_commands(context):
        command = above.get_command(context, one)
        if command is not None:
            below = click.Context(command, parent=context, info_name=one)
            yield below
            if isinstance(command, click.Group):
                yield from _commands(command, below)


def _said(context: click.Context, language: str) -> Iterator[str]:
    command = context.command
    yield from _help(command)
    yield _USAGE.said(language)
    yield ""
    yield "```text"
    yield f"{context.command_path} {' '.join(command.collect_usage_pieces(context))}"
    yield "```"
    records = [
        one.get_help_record(context)
        for one in command.params
        if isinstance(one, click.Option)
    ]
    if any(records):
        yield ""
        yield _OPTIONS.said(language)
        yield ""
    for record in filter(None, records):
        yield f"- `{record[0]}`: {escaped(record[1])}"


def _help(command: click.Command) -> Iterator[str]:
    """Yield the paragraphs of the help of *command*."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        yield escaped(" ".join(paragraph.split()))
        yield ""
