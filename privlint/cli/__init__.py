"""The command line: arguments in, text and exit status out."""

from __future__ import annotations

import sys
from importlib import import_module
from io import StringIO, TextIOWrapper

import click

from privlint.errors import PrivlintError
from privlint.version import __version__

_COMMANDS = {
    "check": "Check declarations.",
    "diff": "Tell what changed between two versions.",
    "baseline": "Keep findings that were there before.",
    "config": "Show the settings that apply here.",
    "suppressions": "List the accepted exceptions.",
    "new": "Write files to fill in.",
    "explain": "Explain a rule: what the law asks, why, and how to mend it.",
    "rules": "List the rules.",
    "schema": "Print a JSON Schema.",
    "server": "Serve editors over the language server protocol.",
    "test": "Run the examples in rule files.",
    "version": "Print the version.",
}
_ALIASES = {"rule": "explain"}


class Doors(click.Group):
    """The commands, each loaded when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of the commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """Return the command *cmd_name*, by a name that other linters use too."""
        cmd_name = _ALIASES.get(cmd_name, cmd_name)
        if cmd_name not in _COMMANDS:
            return None
        found: click.Command = import_module(f"privlint.cli.{cmd_name}").command
        return found

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a pipe that nobody reads is no error of ours."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            return _closed_pipe()

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """Write the list of commands without loading them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=Doors,
    no_args_is_help=True,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "max_content_width": 100,
    },
)
@click.version_option(__version__, "-V", "--version", message="privlint %(version)s")
def group() -> None:
    """
    Lint privacy declarations against the GDPR (AVG) and Dutch law.

    Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong call or rule
    file, 3 nothing was checked.
    """


def main() -> None:
    """Run the command line; what the caller can mend is one line and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = group.main(standalone_mode=False)
    except click.exceptions.Abort:
        status = 130
    except click.ClickException as error:
        said = StringIO()
        error.show(said)
        _say(said.getvalue().removesuffix("\n"))
        status = error.exit_code
    except PrivlintError as error:
        _say(str(error), "privlint: ")
        status = 2
    sys.exit(status)


def _say(text: str, head: str = "") -> None:
    """Write the lines of *text* to standard error, each behind *head* and inert."""
    from privlint.render.inert import inert

    for line in text.split("\n"):
        click.echo(f"{head}{inert(line)}", err=True)


def _closed_pipe() -> int:
    """Give the interpreter something to flush, and leave as a closed pipe does."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141
