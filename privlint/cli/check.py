"""`privlint check`: declarations in, findings out."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

import click

from privlint import discover, globs, render
from privlint.cli import project, terminal
from privlint.cli.output import targets, write
from privlint.cli.run import Choice, Run, since_revision
from privlint.errors import PrivlintError
from privlint.model import Severity
from privlint.reading.tree import Limits
from privlint.records import replace
from privlint.render.inert import inert
from privlint.rulebook import PROFILES

if TYPE_CHECKING:
    from datetime import date

    from privlint.cli.mend import Mender
    from privlint.report import Report

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


_writing = partial(click.option, allow_from_autoenv=False)
"""An option that has files written, which no environment may ask for."""


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
@_writing(
    "--fix", is_flag=True, help="Mend in the files what can be mended, and check them."
)
@_writing(
    "--unsafe-fixes", is_flag=True, help="Mend what needs a look afterwards as well."
)
@_writing(
    "--fix-only", is_flag=True, help="Mend as `--fix`, and do not report what is left."
)
@_writing(
    "--diff",
    is_flag=True,
    help="Write no file; show what would be mended, and exit 1 if anything would.",
)
@click.option(
    "--show-fixes", is_flag=True, help="List what was mended, place by place."
)
@click.option(
    "--exit-non-zero-on-fix",
    is_flag=True,
    help="Exit 1 if a file was changed, even if nothing is left.",
)
@_writing(
    "--add-ignore",
    metavar="REASON",
    help="Accept all that is found, in a comment with this reason in the files.",
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
    fix: bool,
    unsafe_fixes: bool,
    fix_only: bool,
    diff: bool,
    show_fixes: bool,
    exit_non_zero_on_fix: bool,
    add_ignore: str | None,
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
    fix = fix or fix_only or (diff and add_ignore is None)
    piped = _from_standard_input(paths, stdin_filename)
    mender = None
    if fix or add_ignore is not None:
        mender = _mender(add_ignore, since, fix=fix, unsafe=unsafe_fixes, piped=piped)
    run = Run(choice, mender)
    paths = paths if affected else paths or (".",)
    nothing = 0 if allow_empty or affected else 3
    if show_files:
        if piped:
            message = "--show-files lists files, not standard input"
            raise click.UsageError(message)
        return _list(run.listed(paths), nothing)
    report = _reported(run, paths, stdin_filename, piped=piped)
    if mender:
        report = mender.finished(report, diff=diff)
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
        language=terminal.language(lang or run.language),
        color=terminal.color(color),
        width=terminal.width(),
        quiet=quiet,
        verbose=verbose,
        statistics=statistics,
        prefix=prefix,
        root=here.removesuffix(prefix),
        category=sarif_category,
        suppressed=show_suppressed,
        mended=show_fixes,
    )
    changed = bool(mender and mender.changed)
    if mender and (diff or fix_only):
        mender.tell(report, options, diff=diff)
        return _status(
            report, nothing, failed=changed and (diff or exit_non_zero_on_fix)
        )
    if mender and piped:
        mender.pipe()
    for format_, path in outputs:
        write(report, options, format_, path, apart=bool(mender and piped))
    if quiet and strict_baseline and report.fixed:
        click.echo("privlint: the baseline holds findings that are gone", err=True)
    failed = report.failed or (changed and exit_non_zero_on_fix)
    return _status(report, nothing, failed=failed and not exit_zero)


def _status(report: Report, nothing: int, *, failed: bool) -> int:
    """Return the exit status, which is *nothing* where nothing was checked."""
    if not report.declarations and not report.findings:
        return nothing
    return int(failed)


def _reported(
    run: Run, paths: tuple[str, ...], name: str | None, *, piped: bool
) -> Report:
    """Return the report of *paths*, or of what is *piped* in under *name*."""
    if piped:
        run.standard_input(name or "-")
    else:
        run.check(paths)
    return run.report()


def _mender(
    reason: str | None, since: str | None, *, fix: bool, unsafe: bool, piped: bool
) -> Mender:
    """Return what is to be done to files, which is not done *since* a revision."""
    from privlint.cli import mend

    if since:
        message = "--since reports a part of a file; files are mended whole"
        raise click.UsageError(message)
    return mend.Mender(mend.Wish(fix, unsafe, mend.accepted(reason), piped))


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
