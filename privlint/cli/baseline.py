"""`privlint baseline`: adopt the gate with findings that are there already."""

from __future__ import annotations

import os

import click

from privlint import baseline, projects
from privlint.cli import options
from privlint.cli.workers import run_of
from privlint.cli.write import written
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.model import SEVERITIES, Severity
from privlint.render.inert import inert

if TYPE_CHECKING:
    from datetime import date

USUAL = ".privlint-baseline.json"


@click.group("baseline", short_help="Keep findings that were there before.")
def command() -> None:
    """
    Keep the findings that were there before, so that only new ones fail.

    A finding is known by its rule, its file and the part that it is about, so that text
    may be moved and reordered. Keep the file with the declarations, and name it as
    `baseline` in the settings or with `privlint check --baseline`.
    """


_file = click.option(
    "--baseline",
    "file",
    type=click.Path(dir_okay=False),
    help=f"The file.  [default: that of the settings, else {USUAL}]",
)
_as_of = options.day("Judge by the law of this day.")
_paths = click.argument("paths", nargs=-1, type=options.Declaration())


@command.command("write", short_help="Write all findings of today.")
@_paths
@_file
@click.option(
    "--accept-new",
    is_flag=True,
    help="Also take in findings that an older file does not hold.",
)
@_as_of
@options.project
def write(  # noqa: PLR0913 - the options of a command line
    *,
    paths: tuple[str, ...],
    file: str | None,
    accept_new: bool,
    as_of: date,
    config: str | None,
    isolated: bool,
) -> int:
    """Write the findings in PATHS; a file that is there grows only if you say so."""
    file = _place(file, config, isolated=isolated)
    was = baseline.content(file) if os.path.lexists(file) else None
    before = () if was is None else baseline.read(file, was)
    run = run_of(paths, as_of, config, isolated=isolated)
    settled = run.settled(os.path.dirname(file))
    others = (one for one in before if not settled(one.file))
    entries = (*run.entries(file), *others)
    if was is not None and not accept_new:
        found = run.against(file, run.findings, before).new
        new = [one for one in found if one.name not in run.never]
        if new:
            message = (
                f"{file}: new findings: {len(new)}; mend them, or take them in"
                " with --accept-new"
            )
            raise PrivlintError(message)
    written(file, baseline.text(entries), was=was, new=was is None)
    click.echo(f"Written to {inert(file)}: {_said(entries)}.")
    return 0


@command.command("prune", short_help="Take out what is fixed.")
@_paths
@_file
@_as_of
@options.project
def prune(
    *,
    paths: tuple[str, ...],
    file: str | None,
    as_of: date,
    config: str | None,
    isolated: bool,
) -> int:
    """Take the findings that are gone from PATHS out of the file."""
    file = _place(file, config, isolated=isolated)
    was = baseline.content(file)
    before = baseline.read(file, was)
    run = run_of(paths, as_of, config, isolated=isolated)
    fixed = run.against(file, run.findings, before).fixed
    left = baseline.pruned(before, fixed)
    if fixed:
        written(file, baseline.text(left), was=was)
    click.echo(f"Taken out: {_said(fixed)}; left: {_said(left)}.")
    return 0


@command.command("show", short_help="List what the file holds.")
@_file
@options.project
def show(*, file: str | None, config: str | None, isolated: bool) -> int:
    """List the findings in the file."""
    entries = baseline.read(_place(file, config, isolated=isolated))
    for entry in entries:
        level = SEVERITIES[Severity(entry.severity)].en
        many = f" ({entry.count} times)" if entry.count > 1 else ""
        place = inert(f"{entry.file}: {entry.identity}")
        rule = inert(f"{entry.code} {entry.name}")
        click.echo(f"{place}: {level} {rule}{many}")
    click.echo(f"{_said(entries)}.")
    return 0


def _place(file: str | None, config: str | None, *, isolated: bool) -> str:
    """Return the baseline that is meant: *file*, that of the settings, or the usual."""
    if file is not None:
        return file
    own = projects.settings(os.curdir, config, isolated=isolated)
    return projects.beside(own, own.baseline) if own.baseline else USUAL


def _said(entries: tuple[baseline.Entry, ...]) -> str:
    count = sum(entry.count for entry in entries)
    return f"{count} finding{'' if count == 1 else 's'}"
