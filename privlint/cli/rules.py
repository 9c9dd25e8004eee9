"""`privlint rules`: the list of rules."""

from __future__ import annotations

import os

import click

from privlint import facts, projects
from privlint.choice import chosen
from privlint.cli import options, terminal
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.language import durations
from privlint.records import fields
from privlint.render.inert import inert
from privlint.render.json import listed

if TYPE_CHECKING:
    from datetime import date

    from privlint.facts import Fact
    from privlint.language.durations import Duration


@click.command("rules", short_help="List the rules.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    shell_complete=options.offers("rules"),
    help="Only these rules: codes, names or prefixes, separated by commas.",
)
@click.option(
    "--output-format",
    "format_",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="How the list is written.",
)
@options.language("list")
@click.option(
    "--stale",
    metavar="AGE",
    help="List facts instead that were verified longer ago, such as 365d or P1Y.",
)
@options.day("Count the age from this day.", envvar=None)
@options.project
def command(  # noqa: PLR0913 - the options of a command line
    *,
    select: tuple[str, ...],
    format_: str,
    lang: str | None,
    stale: str | None,
    as_of: date,
    config: str | None,
    isolated: bool,
) -> int:
    """
    List the rules: code, severity, name and what is required.

    With --stale the exit status is 1 when a fact is to be verified again.
    """
    own = projects.settings(os.curdir, config, isolated=isolated)
    book = projects.rulebook(own)
    if stale is not None:
        old = facts.stale(book, as_of, _age(stale), facts.of_services())
        return _stale(old, format_)
    rules = sorted(chosen(book, select), key=lambda rule: rule.code)
    if format_ == "json":
        found = [
            {
                "code": rule.code,
                "name": rule.name,
                "topic": rule.topic,
                "severity": rule.severity,
                "duty": rule.duty,
                "profiles": sorted(rule.profiles),
                "law": [{"nl": one.text.nl, "en": one.text.en} for one in rule.law],
                "title": {to: texts["title"] for to, texts in rule.texts.items()},
                "effective_from": rule.since or None,
                "effective_until": rule.until or None,
            }
            for rule in rules
        ]
        click.echo(listed(found))
        return 0
    language = terminal.language(lang or own.language)
    widest = max((len(rule.name) for rule in rules), default=0)
    for rule in rules:
        head = f"{rule.code}  {rule.severity:<7}  {rule.name:<{widest}}"
        click.echo(inert(f"{head}  {rule.texts[language]['title'].strip()}"))
    return 0


def _age(said: str) -> Duration:
    """Return the duration that *said* means: `365d`, `12m`, `1y` or ISO 8601."""
    found = durations.parse(said if said[:1] in {"P", "p"} else f"P{said.upper()}")
    if found is None:
        message = f"--stale {said}: write an age such as 365d, 12m, 1y or P1Y"
        raise PrivlintError(message)
    return found


def _stale(found: list[Fact], format_: str) -> int:
    """Write the facts *found*; return 1 if there are any."""
    if format_ == "json":
        click.echo(listed(map(fields, found)))
    else:
        for fact in found:
            place = f"{fact.table} {fact.key}"
            click.echo(inert(f"{fact.verified_on}  {place:<28}  {fact.source}"))
        click.echo(f"{len(found)} facts to verify again.")
    return int(bool(found))
