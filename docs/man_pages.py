"""The pages of the manual: one for privlint and one for each command, from its help."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

import click

from privlint.cli import commands

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = {
    "\\": r"\e",
    "-": r"\-",
    "'": r"\(aq",
    "`": r"\(ga",
    "^": r"\(ha",
    "~": r"\(ti",
}
"""Signs that roff would set as others."""
_VERBATIM = "\b"
"""What begins a paragraph that click does not wrap."""
_END = """\
.SH EXIT STATUS
0 when nothing is wrong, 1 when something was found, 2 for a wrong call or a wrong rule file, 3 when nothing was checked.
What a command does otherwise, its description says.
.SH ENVIRONMENT
Every option of \\fBprivlint check\\fP that writes no declaration can be set by a variable, such as \\fBPRIVLINT_LANG\\fP for \\fB\\-\\-lang\\fP.
.SH FILES
\\fI.privlint.yaml\\fP, \\fIprivlint.toml\\fP or \\fIpyproject.toml\\fP holds the settings of a project; \\fBprivlint config\\fP shows them.
"""


def pages() -> dict[str, str]:
    """Return the pages by their file names."""
    settings = commands.group.context_settings
    context = click.Context(commands.group, info_name="privlint", **settings)
    names = commands.group.list_commands(context)
    found = {"privlint": _page(context, names)}
    for name in names:
        command = commands.group.get_command(context, name)
        if command is not None:
            own = click.Context(command, context, name)
            found[f"privlint-{name}"] = _page(own, names)
    return {f"{name}.1": text for name, text in found.items()}


def _page(context: click.Context, names: list[str]) -> str:
    command = context.command
    name = context.command_path.replace(" ", "-")
    summary = _first(command).rstrip(".")
    lines = [
        '.\\" Written by docs/write.py from the help of the command.',
        f'.TH {name.upper()} 1 "" privlint "Manual of privlint"',
        ".SH NAME",
        f"{roff(name)} \\- {roff(summary[0].lower() + summary[1:])}",
        ".SH SYNOPSIS",
        *_synopsis(context),
        ".SH DESCRIPTION",
        *_description(command),
        ".SH OPTIONS",
        *_options(context),
    ]
    if isinstance(command, click.Group):
        lines += _commands(command, context)
    others = [f"privlint-{other}" for other in names]
    see = [one for one in ("privlint", *others) if one != name]
    lines += [*_END.splitlines(), ".SH SEE ALSO"]
    lines += [f".BR {roff(one)} (1)," for one in see[:-1]]
    return "\n".join([*lines, f".BR {roff(see[-1])} (1)", ""])


def _first(command: click.Command) -> str:
    """Return what *command* does in a few words."""
    return command.get_short_help_str(limit=200)


def _synopsis(context: click.Context) -> Iterator[str]:
    """Yield how *context* is called."""
    pieces = " ".join(context.command.collect_usage_pieces(context))
    pieces = pieces.replace("[[", "[").replace("]]", "]")  # as older versions have it
    yield f".B {roff(context.command_path)}"
    yield roff(pieces)


def _description(command: click.Command) -> Iterator[str]:
    """Yield the help of *command*, paragraph by paragraph."""
    text = inspect.cleandoc(command.help or "")
    for step, paragraph in enumerate(text.split("\n\n")):
        if step:
            yield ".PP"
        if paragraph.startswith(_VERBATIM):
            yield from (".nf", *map(roff, paragraph.split("\n")[1:]), ".fi")
        else:
            yield marked(" ".join(paragraph.split()))


def _options(context: click.Context) -> Iterator[str]:
    """Yield the options of *context*."""
    for one in context.command.get_params(context):
        record = one.get_help_record(context) if isinstance(one, click.Option) else None
        if record is not None:
            yield ".TP"
            yield f".B {roff(record[0])}"
            yield marked(record[1])


def _commands(group: click.Group, context: click.Context) -> Iterator[str]:
    """Yield the commands of *group*, whole if they have no page of their own."""
    yield ".SH COMMANDS"
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        if isinstance(group, commands.Doors):
            yield ".TP"
            yield f".BR {roff(f'privlint-{name}')} (1)"
            yield marked(_first(command))
        else:
            own = click.Context(command, context, name)
            yield f".SS {roff(own.command_path)}"
            yield from _synopsis(own)
            yield ".PP"
            yield from _description(command)
            yield from _options(own)


def marked(text: str) -> str:
    """Return *text* in roff, with what stands between backticks in bold."""
    parts = re.split(r"`([^`]+)`", text)
    return "".join(
        rf"\fB{roff(part)}\fP" if step % 2 else roff(part)
        for step, part in enumerate(parts)
    )


def roff(text: str) -> str:
    """Return *text* so that roff sets it as it is, also at the start of a line."""
    signs = (_SIGNS.get(sign) or _ascii(sign) for sign in text)
    shown = "".join(signs)
    return rf"\&{shown}" if shown.startswith(".") else shown


def _ascii(sign: str) -> str:
    return sign if sign.isascii() else rf"\[u{ord(sign):04X}]"
