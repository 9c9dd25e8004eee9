"""`privlint test`: the examples in rule files, run."""

from __future__ import annotations

import os
from functools import partial

import click

from privlint import examples, packs, projects, rulefile, shipped, structure
from privlint.cli import options, terminal
from privlint.hints import TYPE_CHECKING
from privlint.render.inert import inert

if TYPE_CHECKING:
    from privlint.rulebook import Rule


@click.command("test", short_help="Check rule files against their own examples.")
@click.argument("path", required=False, type=options.Declaration())
@options.project
def command(*, path: str | None, config: str | None, isolated: bool) -> int:
    """
    Check the rules in PATH, a file or a folder, against the examples in their files.

    Without PATH it is the rules that come with privlint. A folder may hold word lists
    in `lists/` and tables in `tables/`; those that are shipped, and of the packs that
    the settings name before PATH, are known too.
    """
    others: tuple[Rule, ...] = ()
    if path is None:
        book = shipped.read()
    else:
        own = projects.settings(os.curdir, config, isolated=isolated)
        places = projects.before(own, path)
        packs.weigh([*places, path])
        before = packs.earlier(shipped.rulebook(), places)
        book = rulefile.read(path, structure.declaration(), before)
        others = before.book.rules
    with terminal.Progress("rule", partial(terminal.language, None)) as tell:
        mistakes = list(examples.mistakes(book, others, tell))
    for mistake in mistakes:
        text = f"{mistake.rule}: {mistake.example}: {mistake.text}"
        click.echo(inert(text))
    count = sum(len(examples.examples(entry)) for entry in book.entries)
    wrong = len(mistakes)
    click.echo(f"{len(book.entries)} rules, {count} examples, {wrong} mistakes.")
    if not book.entries:
        return 3
    return 1 if wrong else 0
