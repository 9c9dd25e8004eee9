"""`privlint schema`: the JSON Schemas, for editors and programs."""

from __future__ import annotations

import os

import click

from privlint import data

_NAMES = ("declaration", "report", "rule")


@click.command("schema", short_help="Print a JSON Schema.")
@click.argument("name", default="declaration", type=click.Choice(_NAMES))
def command(*, name: str) -> int:
    """Print the JSON Schema of a declaration, a JSON report or a rule file."""
    path = os.path.join(data.folder("schemas"), f"{name}.json")
    click.echo(data.read(path).decode(), nl=False)
    return 0
