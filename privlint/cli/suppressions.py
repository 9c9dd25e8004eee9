"""`privlint suppressions`: the register of accepted exceptions."""

from __future__ import annotations

import csv
from io import StringIO

import click

from privlint.cli import options, terminal
from privlint.cli.workers import run_of
from privlint.hints import TYPE_CHECKING
from privlint.model import Text
from privlint.records import Record
from privlint.render.escape import csv as cell
from privlint.render.escape import markdown
from privlint.render.inert import inert
from privlint.render.json import listed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from privlint.suppressions import Suppressed

_HEADS = {
    "rule": Text("regel", "rule"),
    "declaration": Text("verklaring", "declaration"),
    "node": Text("onderdeel", "part"),
    "reason": Text("reden", "reason"),
    "until": Text("tot en met", "until"),
    "place": Text("plaats", "place"),
    "finding": Text("bevinding", "finding"),
}


class _Row(Record):
    """An accepted finding, as the register says it."""

    rule: str
    declaration: str
    node: str
    reason: str
    until: str
    place: str
    finding: str


@click.command("suppressions", short_help="List the accepted exceptions.")
@click.argument("paths", nargs=-1, type=options.Declaration())
@click.option(
    "--output-format",
    "format_",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json", "markdown", "csv"]),
    help="How the register is written.",
)
@options.language("register")
@options.day("Exceptions that hold on this day.")
@options.project
def command(  # noqa: PLR0913 - the options of a command line
    *,
    paths: tuple[str, ...],
    format_: str,
    lang: str | None,
    as_of: date,
    config: str | None,
    isolated: bool,
) -> int:
    """List the findings in PATHS that somebody has accepted, and why."""
    run = run_of(paths, as_of, config, isolated=isolated, lang=lang)
    language = terminal.language(lang or run.projects.language)
    rows = [_row(one, language) for one in run.report().suppressed]
    click.echo(_FORMATS[format_](rows, language), nl=False)
    return 0


def _row(one: Suppressed, language: str) -> _Row:
    finding, exception = one.finding, one.suppression
    start = exception.place.start
    return _Row(
        finding.code,
        finding.declaration,
        finding.identity,
        exception.reason,
        exception.until,
        f"{exception.place.file}:{start.line}",
        finding.message.said(language),
    )


def _cells(row: _Row) -> list[str]:
    return [str(getattr(row, name)) for name in _HEADS]


def _text(rows: list[_Row], language: str) -> str:
    del language
    lines = []
    for row in rows:
        until = f" ({row.until})" if row.until else ""
        lines += [
            f"{inert(row.place)}: {row.rule} {inert(row.node)}{until}\n",
            f"    {inert(row.reason)}\n",
        ]
    return "".join([*lines, f"{len(rows)}\n"])


def _json(rows: list[_Row], language: str) -> str:
    del language
    found = (dict(zip(_HEADS, _cells(row), strict=True)) for row in rows)
    return f"{listed(found)}\n"


def _markdown(rows: list[_Row], language: str) -> str:
    heads = [head.said(language) for head in _HEADS.values()]
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    lines += [f"| {' | '.join(markdown(one) for one in _cells(row))} |" for row in rows]
    return "\n".join([*lines, ""])


def _csv(rows: list[_Row], language: str) -> str:
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([head.said(language) for head in _HEADS.values()])
    writer.writerows([[cell(one) for one in _cells(row)] for row in rows])
    return out.getvalue()


_FORMATS: dict[str, Callable[[list[_Row], str], str]] = {
    "text": _text,
    "json": _json,
    "markdown": _markdown,
    "csv": _csv,
}
