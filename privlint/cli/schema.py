"""`privlint schema`: the JSON Schemas, for editors and programs."""

from __future__ import annotations

import os

import click

from privlint import data

_NAMES = ("declaration", "pack", "report", "rule", "settings")


@click.command("schema", short_help="Print a JSON Schema, for editors and programs.")
@click.argument("name", default="declaration", type=click.Choice(_NAMES))
def command(*, name: str) -> int:
    """Print the JSON Schema of declarations, packs, reports, rule files or settings."""
    path = os.path.join(data.folder("schemas"), f"{name}.json")
    click.echo(data.read(path).decode(), nl=False)
    return 0
