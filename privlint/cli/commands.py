"""The commands, as click reads them."""

from __future__ import annotations

import os
from importlib import import_module
from io import StringIO

import click

from privlint.cli import say
from privlint.hints import TYPE_CHECKING
from privlint.version import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_COMMANDS = {
    "check": "Check declarations.",
    "init": "Write a first declaration, with its gaps marked.",
    "add": "Add a purpose, a recipient or a category of data.",
    "diff": "Tell what changed between two versions.",
    "baseline": "Keep findings that were there before.",
    "config": "Show the settings that apply here.",
    "suppressions": "List the accepted exceptions.",
    "new": "Write files to fill in.",
    "explain": "Explain a rule: what the law asks, why, and how to mend it.",
    "rules": "List the rules.",
    "schema": "Print a JSON Schema, for editors and programs.",
    "server": "Show findings in an editor while you type.",
    "test": "Check rule files against their own examples.",
    "completions": "Print what makes the Tab key complete your commands.",
    "version": "Print the version.",
}
_ALIASES = {"rule": "explain"}


class ClosedPipeError(Exception):
    """Nobody reads on; click would take a `BrokenPipeError` for a failure."""


class StoppedError(Exception):
    """A user pressed Ctrl-C; click would say so itself."""


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
        """Run the command; what a closed pipe or Ctrl-C means the caller knows."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ClosedPipeError from error
        except KeyboardInterrupt as error:
            raise StoppedError from error

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[CompletionItem[str]]:
        """Return the commands and options that may come, without loading them."""
        from click.shell_completion import CompletionItem

        return [
            *(
                CompletionItem(name, help=help_)
                for name, help_ in _COMMANDS.items()
                if name.startswith(incomplete)
            ),
            *click.Command.shell_complete(self, ctx, incomplete),
        ]

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


def run(arguments: list[str]) -> int:
    """Run the command that *arguments* are; return the exit status."""
    if "_PRIVLINT_COMPLETE" in os.environ:
        from privlint.cli import completing

        completing.ready()
    try:
        status: int | None = group.main(arguments, "privlint", standalone_mode=False)
    except (click.exceptions.Abort, StoppedError) as error:
        raise KeyboardInterrupt from error
    except ClosedPipeError as error:
        raise BrokenPipeError from error
    except click.ClickException as error:
        said = StringIO()
        error.show(said)
        say(said.getvalue().removesuffix("\n"))
        return error.exit_code
    return status or 0
