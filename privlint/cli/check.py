"""`privlint check`: declarations in, findings out."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from privlint import discover, globs, render
from privlint.choice import Choice
from privlint.cli import project, terminal
from privlint.cli.output import targets, write
from privlint.cli.run import Run, since_revision
from privlint.errors import PrivlintError
from privlint.model import Severity
from privlint.reading.tree import Limits
from privlint.render.inert import inert
from privlint.rulebook import PROFILES

if TYPE_CHECKING:
    from datetime import date

_LEVELS = [str(level) for level in Severity]


def _globs(
    _context: click.Context, _option: object, said: tuple[str, ...]
) -> tuple[str, ...]:
    for glob in said:
        wrong = globs.mistake(glob)
        if wrong is not None:
            message = f"--exclude {glob}: {wrong}"
            raise PrivlintError(message)
    return said


@click.command(
    "check",
    short_help="Check declarations.",
    context_settings={"auto_envvar_prefix": "PRIVLINT"},
)
@click.argument("paths", nargs=-1, type=click.Path())
@click.option(
    "--output-format",
    "--format",
    "output_formats",
    multiple=True,
    envvar="PRIVLINT_OUTPUT_FORMAT",
    metavar="FORMAT[=PATH]",
    help=f"How findings are written, and where to: {', '.join(render.FORMATS)}."
    "  [default: full; github in GitHub Actions, gitlab in GitLab CI]",
)
@click.option(
    "-o",
    "--output-file",
    type=click.Path(dir_okay=False),
    help="Write to this file instead of the terminal.",
)
@click.option(
    "--sarif-category",
    default="",
    metavar="ID",
    help="Name the SARIF run, to tell several of a commit apart.",
)
@project.language("report")
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
    "--fail-severity",
    "fail_on",
    default="error",
    show_default=True,
    type=click.Choice([*_LEVELS, "never"]),
    help="The severity from which the exit status is 1.",
)
@click.option(
    "--exit-zero", is_flag=True, help="Exit 0 whatever was found, as `--fail-on never`."
)
@project.day("Judge by the law of this day.")
@click.option(
    "--profile",
    multiple=True,
    type=click.Choice(PROFILES),
    help="Ask these duties, whatever a declaration names.",
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
@project.options
@click.option(
    "--baseline",
    type=click.Path(dir_okay=False),
    help="Let the findings in this file pass; `privlint baseline write` makes it.",
)
@click.option(
    "--strict-baseline",
    is_flag=True,
    help="Fail when the baseline holds findings that are gone.",
)
@click.option(
    "--since",
    metavar="REV",
    help="Report only what changed since this revision of git.",
)
@click.option(
    "--affected",
    is_flag=True,
    help="PATHS are changed files: check the declarations that they bear upon.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="GLOB",
    callback=_globs,
    help="Leave these files out when a folder is searched, such as 'legacy/**'.",
)
@click.option(
    "--force-exclude",
    is_flag=True,
    help="Leave excluded files out even if they are named.",
)
@click.option(
    "--no-respect-gitignore",
    is_flag=True,
    help="Check what git ignores as well.",
)
@click.option(
    "--show-files",
    is_flag=True,
    help="List the declarations that would be checked, and check nothing.",
)
@click.option(
    "--show-suppressed", is_flag=True, help="List the accepted findings as well."
)
@click.option(
    "--no-ignores",
    is_flag=True,
    help="Report what exceptions accept, as if nobody had made any.",
)
@click.option("--allow-empty", is_flag=True, help="Exit 0 when nothing was checked.")
@click.option("-q", "--quiet", is_flag=True, help="Leave the summary out.")
@click.option("-v", "--verbose", is_flag=True, help="Say more about each finding.")
def command(  # noqa: PLR0913 - the options of a command line
    *,
    paths: tuple[str, ...],
    output_formats: tuple[str, ...],
    output_file: str | None,
    sarif_category: str,
    lang: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: tuple[str, ...],
    fail_on: str,
    exit_zero: bool,
    as_of: date,
    profile: tuple[str, ...],
    statistics: bool,
    color: str,
    stdin_filename: str | None,
    max_size: int,
    config: str | None,
    isolated: bool,
    baseline: str | None,
    strict_baseline: bool,
    since: str | None,
    affected: bool,
    exclude: tuple[str, ...],
    force_exclude: bool,
    no_respect_gitignore: bool,
    show_files: bool,
    show_suppressed: bool,
    no_ignores: bool,
    allow_empty: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """
    Check the declarations in PATHS, files or folders; the current folder if none.

    In a folder these are taken for declarations: privacy.yaml (or .yml, .json),
    *.privacy.yaml and .privacy/*.yaml, save what git ignores.
    """
    outputs = targets(output_formats, output_file)
    formats = [format_ for format_, _path in outputs]
    choice = Choice(
        today=as_of,
        select=select,
        ignore=ignore,
        severity=severity,
        profile=profile,
        largest=max_size,
        config=config,
        isolated=isolated,
        texts=not render.NEED_TEXTS.isdisjoint(formats),
        rules=not render.NEED_RULES.isdisjoint(formats),
        baseline=baseline,
        affected=affected,
        exclude=exclude,
        force_exclude=force_exclude,
        ignored=no_respect_gitignore,
        excepting=not no_ignores,
    )
    run = Run(choice)
    piped = _from_standard_input(paths, stdin_filename)
    paths = paths if affected else paths or (".",)
    nothing = 0 if allow_empty or affected else 3
    if show_files:
        if piped:
            message = "--show-files lists files, not standard input"
            raise click.UsageError(message)
        return _list(run.listed(paths), nothing)
    if piped:
        run.standard_input(stdin_filename or "-")
    else:
        run.check(paths)
    report = run.report()
    report = replace(
        report,
        fail_on=None if exit_zero or fail_on not in _LEVELS else Severity(fail_on),
        strict_baseline=strict_baseline,
    )
    if since:
        report = since_revision(report, since, choice)
    prefix = discover.prefix()
    here = os.path.join(os.path.realpath(os.curdir), "").replace(os.sep, "/")
    options = render.Options(
        language=terminal.language(lang or run.projects.language),
        color=terminal.color(color),
        width=terminal.width(),
        quiet=quiet,
        verbose=verbose,
        statistics=statistics,
        prefix=prefix,
        root=here.removesuffix(prefix),
        category=sarif_category,
        suppressed=show_suppressed,
    )
    for format_, path in outputs:
        write(report, options, format_, path)
    if quiet and strict_baseline and report.fixed:
        click.echo("privlint: the baseline holds findings that are gone", err=True)
    if not report.declarations and not report.findings:
        return nothing
    return int(report.failed and not exit_zero)


def _list(files: list[str], nothing: int) -> int:
    """Write *files*, one a line; return the exit status, which may be *nothing*."""
    for file in files:
        click.echo(inert(file))
    return 0 if files else nothing


def _from_standard_input(paths: tuple[str, ...], name: str | None) -> bool:
    """Return whether to read standard input, which goes with no other path."""
    if "-" not in paths and (name is None or not paths):
        return name is not None
    if paths == ("-",):
        return True
    message = "standard input (`-`) is checked alone, without other paths"
    raise click.UsageError(message)
