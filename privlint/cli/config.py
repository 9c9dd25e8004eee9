"""`privlint config`: every effective setting, and where it comes from."""

from __future__ import annotations

import json
import os

import click

from privlint import projects
from privlint.cli import options
from privlint.cli.check import command as check
from privlint.hints import TYPE_CHECKING
from privlint.render.inert import inert
from privlint.render.json import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from privlint.settings import ForFiles, Override, Settings

_NOT_SET = "default"


@click.command("config", short_help="Show the settings that apply here.")
@click.option(
    "--output-format",
    "format_",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="How the settings are written.",
)
@click.argument("file", required=False, type=options.Declaration(dir_okay=False))
@options.project
def command(
    *, file: str | None, format_: str, config: str | None, isolated: bool
) -> int:
    """
    Show each setting that applies in this folder: its value and its source.

    With FILE, a declaration, it is what applies to that, overrides and all.
    """
    folder = os.path.dirname(file) if file else os.curdir
    own = projects.settings(folder, config, isolated=isolated)
    rows = list(_rows(own, None if file is None else own.of(file)))
    if format_ == "json":
        found = (
            dict(zip(("name", "value", "source"), row, strict=True)) for row in rows
        )
        click.echo(listed(map(_plain, found)))
        return 0
    wide = max(len(name) for name, _value, _source in rows)
    for name, value, source in rows:
        said = json.dumps(_plain(value), ensure_ascii=False)
        click.echo(inert(f"{name:<{wide}}  {said}  ({source})"))
    return 0


def _plain(value: object) -> object:
    """Return *value* with all that JSON does not have, such as a date, as text."""
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | None) else str(value)


def _rows(
    own: Settings, overrides: tuple[ForFiles, ...] | None
) -> Iterator[tuple[str, object, str]]:
    """Yield name, value and source of each setting, where *overrides* hold if any."""
    whole = own.overrides if overrides is None else ()
    asked = own.asked(overrides or ())
    settings = {
        "lang": own.language,
        "profile": sorted(asked),
        "rules.packs": list(own.packs),
        "rules.severity": _levels(_severities(own, overrides or ())),
        "rules.lists": {name: list(one) for name, one in own.additions.items()},
        "rules.enforce": list(own.enforced),
        "overrides": [_override(one) for one in whole],
        "exclude": list(own.excluded),
        "suppressions": [
            {"file": file, "rule": list(one.rules), "pointer": one.identity}
            for file, one in own.suppressions
        ],
        "max_suppression_days": own.longest,
        "baseline": own.baseline,
    }
    if overrides is not None:
        del settings["overrides"]
    source = os.path.relpath(own.file) if own.file else _NOT_SET
    sources = {
        "profile": [one for one in overrides or () if one.profiles][-1:],
        "rules.severity": [one for one in overrides or () if one.severities],
    }
    for name, value in settings.items():
        globs = ", ".join(glob for one in sources.get(name, ()) for glob in one.files)
        said = f"{source}, overrides for {globs}" if globs else source
        yield name, value, said if value else _NOT_SET
    for option in check.params:
        if not isinstance(option, click.Option) or option.name is None:
            continue
        variable = f"PRIVLINT_{option.name.upper()}"
        set_to = os.environ.get(variable)
        if set_to is not None:
            yield f"--{option.name.replace('_', '-')}", set_to, variable


def _severities(own: Settings, overrides: tuple[ForFiles, ...]) -> tuple[Override, ...]:
    """Return the severities that hold where *overrides* do, each rule once."""
    every = (*own.severities, *(each for one in overrides for each in one.severities))
    if not overrides:
        return every
    names = projects.rulebook(own, overrides).names  # which tells of unknown rules
    last = {names.get(one.rule.casefold(), one.rule): one for one in every}
    return tuple(last.values())


def _levels(severities: Iterable[Override]) -> dict[str, dict[str, str]]:
    return {one.rule: {"to": one.to, "reason": one.reason} for one in severities}


def _override(one: ForFiles) -> dict[str, object]:
    return {
        "files": list(one.files),
        "profile": sorted(one.profiles),
        "rules.severity": _levels(one.severities),
    }
