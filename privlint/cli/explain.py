"""`privlint explain`: what a rule asks, and why."""

from __future__ import annotations

import os

import click

from privlint import explain, projects, shipped
from privlint.choice import unknown
from privlint.cli import options, terminal
from privlint.render.inert import inert


@click.command("explain", short_help="Explain a rule.")
@click.argument("rule", shell_complete=options.offers("rule"))
@options.language("page")
@options.project
def command(*, rule: str, lang: str | None, config: str | None, isolated: bool) -> int:
    """Explain RULE, a code such as RET001 or a name such as retention-missing."""
    own = projects.settings(os.curdir, config, isolated=isolated)
    book = projects.rulebook(own)
    entry = book.find(rule) or shipped.rulebook().find(rule)
    if entry is None:
        raise unknown(rule, book.words())
    whole = shipped.whole(entry)
    language = terminal.language(lang or own.language)
    page = explain.page(whole, book.acts, language, terminal.width())
    click.echo("\n".join(inert(line) for line in page.split("\n")), nl=False)
    return 0
