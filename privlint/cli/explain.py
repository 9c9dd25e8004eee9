"""`privlint explain`: what a rule asks, and why."""

from __future__ import annotations

import click

from privlint import explain, shipped
from privlint.cli import terminal
from privlint.errors import PrivlintError
from privlint.language.words import near


@click.command("explain", short_help="Explain a rule.")
@click.argument("rule")
@click.option(
    "--lang",
    envvar="PRIVLINT_LANG",
    type=click.Choice(["nl", "en"]),
    help="Language of the page.",
)
def command(*, rule: str, lang: str | None) -> int:
    """Explain RULE, a code such as RET001 or a name such as retention-missing."""
    book = shipped.rulebook()
    entry = book.find(rule)
    if entry is None:
        meant = near(rule, book.words())
        hint = f"; did you mean {meant}?" if meant else ""
        message = f"no rule has the code or the name {rule}{hint}"
        raise PrivlintError(message)
    whole = shipped.whole(entry)
    page = explain.page(whole, book.acts, terminal.language(lang), terminal.width())
    click.echo(page, nl=False)
    return 0
