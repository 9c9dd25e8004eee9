"""Options that several commands have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from privlint.projects import today

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    _Command = Callable[..., int]


def project(command: _Command) -> _Command:
    """Give *command* the options `--config` and `--isolated`."""
    isolated = click.option(
        "--isolated", is_flag=True, help="Read no settings that nobody named."
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
