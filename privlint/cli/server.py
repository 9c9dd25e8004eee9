"""`privlint server`: a language server for editors."""

from __future__ import annotations

from datetime import date

import click
from click.core import ParameterSource

from privlint.choice import Choice
from privlint.cli import project, terminal
from privlint.errors import PrivlintError

_NEEDED = frozenset({"pygls", "lsprotocol"})


@click.command("server", short_help="Serve editors over the language server protocol.")
@click.option(
    "--stdio", is_flag=True, expose_value=False, help="Accepted; there is no other way."
)
@project.language("findings")
@project.day("Judge by the law of this day.")
@project.options
def command(
    *, lang: str | None, as_of: date, config: str | None, isolated: bool
) -> int:
    """Serve an editor on standard input and output, which starts this itself."""
    try:
        from privlint.server.protocol import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        message = "the server needs pygls: pip install 'privlint[server]'"
        raise PrivlintError(message) from None

    said = click.get_current_context().get_parameter_source("as_of")

    def choice() -> Choice:
        today = date.today() if said is ParameterSource.DEFAULT else as_of  # noqa: DTZ011 - the user's own day, each day
        return Choice(today=today, config=config, isolated=isolated)

    return serve(choice, lang, terminal.language(None))
