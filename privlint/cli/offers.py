"""What a shell offers where a command line names rules, severities or formats."""

from __future__ import annotations

import os

from click.shell_completion import CompletionItem

from privlint import projects, render, shipped
from privlint.cli import terminal
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.model import Severity
from privlint.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click

    Offers = list[CompletionItem[str]]


def rule(context: click.Context, _option: click.Parameter, typed: str) -> Offers:
    """Return the codes that begin as *typed*, and the names if a letter is typed."""
    begun = typed.casefold()
    return [
        CompletionItem(word, help=title)
        for word, title in _rules(context)
        if word.casefold().startswith(begun) and (begun or word.isupper())
    ]


def rules(context: click.Context, option: click.Parameter, typed: str) -> Offers:
    """Return what may come where rules are separated by commas."""
    before, comma, last = typed.rpartition(",")
    return [
        CompletionItem(f"{before}{comma}{one.value}", help=one.help)
        for one in rule(context, option, last)
    ]


def severity(context: click.Context, option: click.Parameter, typed: str) -> Offers:
    """Return what may come of RULE=LEVEL."""
    name, equals, level = typed.partition("=")
    if not equals:
        found = rule(context, option, name)
        return [CompletionItem(f"{one.value}=", "open", one.help) for one in found]
    levels = [str(one) for one in Severity]
    begun = [one for one in levels if one.startswith(level)]
    return [CompletionItem(f"{name}={one}") for one in begun]


def output(_context: click.Context, _option: click.Parameter, typed: str) -> Offers:
    """Return what may come of FORMAT[=PATH]."""
    if "=" in typed:
        return [CompletionItem(typed, "file")]
    return [CompletionItem(one) for one in render.FORMATS if one.startswith(typed)]


def _rules(context: click.Context) -> Iterator[tuple[str, str]]:
    """Yield codes and names of the rules here, and what each asks in a sentence."""
    own = Settings()
    book = shipped.rulebook()
    said = context.params
    try:
        isolated = bool(said.get("isolated"))
        own = projects.settings(os.curdir, said.get("config"), isolated=isolated)
        book = projects.rulebook(own)
    except PrivlintError:
        pass  # this is no time to tell of it
    language = terminal.language(said.get("lang") or own.language)
    several = sorted(book.rules, key=lambda one: one.code)
    for one in several:
        yield one.code, one.texts[language]["title"]
    for one in several:
        yield one.name, one.texts[language]["title"]
