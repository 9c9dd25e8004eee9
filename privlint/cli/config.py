"""`privlint config`: every effective setting, and where it comes from."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import click

from privlint.cli import project
from privlint.cli.check import command as check
from privlint.render.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.settings import Settings

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
@project.options
def command(*, format_: str, config: str | None, isolated: bool) -> int:
    """Show each setting that applies in this folder: its value and its source."""
    own = project.settings(os.curdir, config, isolated=isolated)
    rows = list(_rows(own))
    if format_ == "json":
        found = [
            dict(zip(("name", "value", "source"), row, strict=True)) for row in rows
        ]
        click.echo(json.dumps(found, indent=2, default=str))
        return 0
    wide = max(len(name) for name, _value, _source in rows)
    for name, value, source in rows:
        said = json.dumps(value, ensure_ascii=False, default=str)
        click.echo(inert(f"{name:<{wide}}  {said}  ({source})"))
    return 0


def _rows(own: Settings) -> Iterator[tuple[str, object, str]]:
    """Yield name, value and source of each setting."""
    settings = {
        "lang": own.language,
        "profile": sorted(own.profiles),
        "rules.packs": list(own.packs),
        "rules.severity": {
            one.rule: {"to": one.to, "reason": one.reason} for one in own.severities
        },
        "rules.lists": {name: list(one) for name, one in own.additions.items()},
        "rules.enforce": list(own.enforced),
        "suppressions": [
            {"file": file, "rule": list(one.rules), "pointer": one.identity}
            for file, one in own.suppressions
        ],
        "baseline": own.baseline,
    }
    source = os.path.relpath(own.file) if own.file else _NOT_SET
    for name, value in settings.items():
        yield name, value, source if value else _NOT_SET
    for option in check.params:
        if not isinstance(option, click.Option) or option.name is None:
            continue
        variable = f"PRIVLINT_{option.name.upper()}"
        said = os.environ.get(variable)
        if said is not None:
            yield f"--{option.name.replace('_', '-')}", said, variable
