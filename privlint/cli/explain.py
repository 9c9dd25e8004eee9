"""`privlint explain`: what a rule asks, and why."""

from __future__ import annotations

import click

from privlint import explain, shipped
from privlint.cli import terminal
from privlint.cli.choice import unknown


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
        raise unknown(rule, book.words())
    whole = shipped.whole(entry)
    page = explain.page(whole, book.acts, terminal.language(lang), terminal.width())
    click.echo(page, nl=False)
    return 0
