"""Options that several commands have."""

from __future__ import annotations

import click

from privlint.hints import TYPE_CHECKING
from privlint.projects import today

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from click.shell_completion import CompletionItem

    _Command = Callable[..., int]
    _Offers = Callable[[click.Context, click.Parameter, str], list[CompletionItem[str]]]


class Declaration(click.Path):
    """The path of a declaration, or of a folder with some."""

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        param: click.Parameter,  # noqa: ARG002 - ditto
        incomplete: str,
    ) -> list[CompletionItem[str]]:
        """Have the shell look for files of the kind."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, "declaration")]


def offers(what: str) -> _Offers:
    """Return what tells a shell of *what* may come, which is loaded when it asks."""

    def offered(
        context: click.Context, option: click.Parameter, typed: str
    ) -> list[CompletionItem[str]]:
        from privlint.cli import offers

        found: _Offers = getattr(offers, what)
        return found(context, option, typed)

    return offered


def project(command: _Command) -> _Command:
    """Give *command* the options `--config` and `--isolated`."""
    isolated = click.option(
        "--isolated",
        is_flag=True,
        help="Read no settings, save those that --config names.",
    )
    config = click.option(
        "--config",
        envvar="PRIVLINT_CONFIG",
        type=click.Path(dir_okay=False),
        help="Read the settings from this file.",
    )
    return config(isolated(command))


def language(what: str) -> Callable[[_Command], _Command]:
    """Return the option `--lang`, the language of *what*."""
    return click.option(
        "--lang",
        envvar="PRIVLINT_LANG",
        type=click.Choice(["nl", "en"]),
        help=f"Language of the {what}.",
    )


def day(
    what: str, envvar: str | None = "PRIVLINT_AS_OF"
) -> Callable[[_Command], _Command]:
    """Return the option `--as-of`, a date, which *what* explains; else it is today."""
    return click.option(
        "--as-of",
        envvar=envvar,
        type=click.DateTime(["%Y-%m-%d"]),
        callback=_date,
        metavar="DATE",
        help=f"{what}  [default: today]",
    )


def _date(_context: click.Context, _option: object, said: datetime | None) -> date:
    return said.date() if said else today()
