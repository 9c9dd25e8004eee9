"""`privlint check`: declarations in, findings out."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import click

from privlint import discover, render, shipped
from privlint.cli import terminal
from privlint.cli.choice import chosen
from privlint.cli.write import written
from privlint.errors import UnreadableError
from privlint.linter import NO_STATEMENT, Linter, Outcome
from privlint.model import Severity
from privlint.published import LARGEST
from privlint.reading.tree import Limits
from privlint.report import Report, Skipped, in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from privlint.linter import Beside

_LEVELS = [str(level) for level in Severity]


@click.command(
    "check",
    short_help="Check declarations.",
    context_settings={"auto_envvar_prefix": "PRIVLINT"},
)
@click.argument("paths", nargs=-1, type=click.Path())
@click.option(
    "--output-format",
    "--format",
    "output_format",
    default="full",
    show_default=True,
    type=click.Choice(list(render.FORMATS)),
    help="How findings are written.",
)
@click.option(
    "-o",
    "--output-file",
    type=click.Path(dir_okay=False),
    help="Write to this file instead of the terminal.",
)
@click.option("--lang", type=click.Choice(["nl", "en"]), help="Language of the report.")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    help="Ask only these rules: codes, names or prefixes, separated by commas.",
)
@click.option(
    "--ignore", multiple=True, metavar="RULES", help="Do not ask these rules."
)
@click.option(
    "--severity",
    multiple=True,
    metavar="RULE=LEVEL",
    help="Give a rule another severity: error, warning or info.",
)
@click.option(
    "--fail-on",
    default="error",
    show_default=True,
    type=click.Choice([*_LEVELS, "never"]),
    help="The severity from which the exit status is 1.",
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Judge by the law of this day.  [default: today]",
)
@click.option("--statistics", is_flag=True, help="Count the findings by rule.")
@click.option(
    "--color",
    default="auto",
    show_default=True,
    type=click.Choice(["auto", "always", "never"]),
    help="Colours on the terminal.",
)
@click.option(
    "--stdin-filename",
    metavar="NAME",
    help="Check what comes on standard input, under this name.",
)
@click.option(
    "--max-size",
    type=click.IntRange(1),
    default=Limits().size,
    metavar="BYTES",
    show_default=True,
    help="Read declarations up to this size.",
)
@click.option("--allow-empty", is_flag=True, help="Exit 0 when nothing was checked.")
@click.option("-q", "--quiet", is_flag=True, help="Leave the summary out.")
@click.option("-v", "--verbose", is_flag=True, help="Say more about each finding.")
def command(  # noqa: PLR0913 - the options of a command line
    *,
    paths: tuple[str, ...],
    output_format: str,
    output_file: str | None,
    lang: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: tuple[str, ...],
    fail_on: str,
    as_of: date | None,
    statistics: bool,
    color: str,
    stdin_filename: str | None,
    max_size: int,
    allow_empty: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """
    Check the declarations in PATHS, files or folders; the current folder if none.

    In a folder these are taken for declarations: privacy.yaml (or .yml, .json),
    *.privacy.yaml and .privacy/*.yaml, save what git ignores.
    """
    day = as_of or _today()
    book = shipped.rulebook()
    rules = chosen(book, select, ignore, severity)
    limits = replace(Limits(), size=max_size, values=_values(max_size))
    linter = Linter(book, rules, date(day.year, day.month, day.day), limits)
    if _from_standard_input(paths, stdin_filename):
        report = _report(linter, _standard_input(linter, stdin_filename or "-"))
    else:
        report = _report(linter, _files(linter, paths or (".",)))
    report = replace(report, fail_on=Severity(fail_on) if fail_on in _LEVELS else None)
    options = render.Options(
        language=terminal.language(lang),
        color=output_file is None and terminal.color(color),
        width=terminal.width(),
        quiet=quiet,
        verbose=verbose,
        statistics=statistics,
    )
    _write(render.FORMATS[output_format](report, options), output_file)
    if not report.declarations and not report.findings:
        return 0 if allow_empty else 3
    return int(report.failed)


def _from_standard_input(paths: tuple[str, ...], name: str | None) -> bool:
    """Return whether to read standard input, which goes with no other path."""
    if "-" not in paths and (name is None or not paths):
        return name is not None
    if paths == ("-",):
        return True
    message = "standard input (`-`) is checked alone, without other paths"
    raise click.UsageError(message)


def _values(size: int) -> int:
    """Return how many values a file of *size* bytes may hold: as many in proportion."""
    usual = Limits()
    return max(usual.values, usual.values * size // usual.size)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own day


class _Run:
    """What the files of a run gave, one after the other."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.files: list[str] = []
        self.passed_over: list[str] = []


def _files(linter: Linter, paths: tuple[str, ...]) -> _Run:
    run = _Run()
    for file, named in discover.files(paths):
        try:
            data = discover.read(file, linter.limits.size, named=named)
        except UnreadableError as error:
            run.files.append(file)
            run.outcomes.append(linter.unreadable(file, str(error)))
            continue
        if not named and not discover.is_declaration(data):
            run.passed_over.append(file)
            continue
        run.files.append(file)
        run.outcomes.append(linter.check(file, data, _beside(file)))
    return run


def _standard_input(linter: Linter, name: str) -> _Run:
    run = _Run()
    data = sys.stdin.buffer.read(linter.limits.size + 1)
    run.files.append(name)
    run.outcomes.append(linter.check(name, data, _beside(name)))
    return run


def _beside(file: str) -> Beside:
    return lambda name: discover.beside(file, name, LARGEST)


def _report(linter: Linter, run: _Run) -> Report:
    asked = frozenset().union(*(one.asked for one in run.outcomes))
    silent = frozenset().union(*(one.not_asked for one in run.outcomes)) - asked
    return Report(
        findings=in_reading_order(
            finding for one in run.outcomes for finding in one.findings
        ),
        files=tuple(run.files),
        declarations=sum(one.declarations for one in run.outcomes),
        rules=len(asked),
        as_of=linter.today.isoformat(),
        skipped=(Skipped(NO_STATEMENT, len(silent)),) if silent else (),
        passed_over=tuple(run.passed_over),
    )


def _write(pieces: Iterable[str], output_file: str | None) -> None:
    if output_file is not None:
        written(output_file, "".join(pieces))
        return
    for piece in pieces:
        sys.stdout.write(piece)
    sys.stdout.flush()
