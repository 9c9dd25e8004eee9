"""`privlint version`: which privlint this is."""

from __future__ import annotations

import json
import platform

import click

from privlint import shipped
from privlint.version import __version__


@click.command("version", short_help="Print the version.")
@click.option(
    "--output-format",
    "format_",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="How it is written.",
)
def command(*, format_: str) -> int:
    """Print the version of privlint, of Python, and how many rules there are."""
    found = {
        "privlint": __version__,
        "python": platform.python_version(),
        "rules": len(shipped.rulebook().entries),
    }
    if format_ == "json":
        click.echo(json.dumps(found))
    else:
        click.echo(
            f"privlint {__version__} (Python {found['python']}, {found['rules']} rules)"
        )
    return 0
