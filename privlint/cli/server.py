"""`privlint server`: a language server for editors."""

from __future__ import annotations

import click
from click.core import ParameterSource

from privlint import projects
from privlint.choice import Choice
from privlint.cli import options, terminal
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_NEEDED = frozenset({"pygls", "lsprotocol"})


@click.command("server", short_help="Show findings in an editor while you type.")
@click.option(
    "--stdio",
    is_flag=True,
    expose_value=False,
    help="Taken for granted; editors may say it.",
)
@options.language("findings")
@options.day("Judge by the law of this day.")
@options.project
def command(
    *, lang: str | None, as_of: date, config: str | None, isolated: bool
) -> int:
    """
    Show findings in an editor while you type; the editor starts this by itself.

    They speak by the language server protocol, on standard input and output.
    """
    try:
        from privlint.server.protocol import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        message = "the server needs pygls: pip install 'privlint[server]'"
        raise PrivlintError(message) from None

    said = click.get_current_context().get_parameter_source("as_of")

    def choice() -> Choice:
        today = projects.today() if said is ParameterSource.DEFAULT else as_of
        return Choice(today=today, config=config, isolated=isolated)

    return serve(choice, lang, terminal.language(None))
