"""`privlint rules`: the list of rules."""

from __future__ import annotations

import json

import click

from privlint import shipped
from privlint.cli import terminal
from privlint.cli.choice import chosen


@click.command("rules", short_help="List the rules.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
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
@click.option(
    "--lang",
    envvar="PRIVLINT_LANG",
    type=click.Choice(["nl", "en"]),
    help="Language of the list.",
)
def command(*, select: tuple[str, ...], format_: str, lang: str | None) -> int:
    """List the rules: code, severity, name and what is required."""
    book = shipped.rulebook()
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
        click.echo(json.dumps(found, indent=2))
        return 0
    language = terminal.language(lang)
    widest = max((len(rule.name) for rule in rules), default=0)
    for rule in rules:
        head = f"{rule.code}  {rule.severity:<7}  {rule.name:<{widest}}"
        click.echo(f"{head}  {rule.texts[language]['title']}")
    return 0
