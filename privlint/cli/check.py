"""`privlint check`: declarations in, findings out."""

from __future__ import annotations

from functools import partial

import click

from privlint import globs, render
from privlint.cli import options
from privlint.cli.checking import LEVELS, Call, check
from privlint.errors import PrivlintError
from privlint.model import PROFILES

_USUAL = Call()


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
@click.argument("paths", nargs=-1, type=options.Declaration())
@click.option(
    "--output-format",
    "--format",
    "output_formats",
    multiple=True,
    envvar="PRIVLINT_OUTPUT_FORMAT",
    metavar="FORMAT[=PATH]",
    shell_complete=options.offers("output"),
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
    default=_USUAL.sarif_category,
    metavar="ID",
    help="In SARIF: the name of this run, if a commit has several.",
)
@options.language("report")
@click.option(
    "--select",
    multiple=True,
    metavar="RULES",
    shell_complete=options.offers("rules"),
    help="Ask only these rules: codes, names or prefixes, separated by commas.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULES",
    shell_complete=options.offers("rules"),
    help="Do not ask these rules.",
)
@click.option(
    "--severity",
    multiple=True,
    metavar="RULE=LEVEL",
    shell_complete=options.offers("severity"),
    help="Give a rule another severity: error, warning or info.",
)
@click.option(
    "--fail-on",
    "--fail-severity",
    "fail_on",
    default=_USUAL.fail_on,
    show_default=True,
    type=click.Choice([*LEVELS, "never"]),
    help="From which severity on the run fails: exit status 1.",
)
@click.option(
    "--exit-zero",
    is_flag=True,
    help="Never fail for what is found, or is gone from the baseline.",
)
@options.day("Judge by the law of this day.")
@click.option(
    "--profile",
    multiple=True,
    type=click.Choice(PROFILES),
    help="Ask these duties, whatever a declaration names.",
)
@click.option("--statistics", is_flag=True, help="Count the findings by rule.")
@click.option(
    "--color",
    default=_USUAL.color,
    show_default=True,
    type=click.Choice(["auto", "always", "never"]),
    help="Colours on the terminal.",
)
@click.option(
    "--stdin-filename",
    metavar="NAME",
    help="Check what another program pipes in, under this name.",
)
@click.option(
    "--max-size",
    type=click.IntRange(1, 256 * _USUAL.max_size),
    default=_USUAL.max_size,
    metavar="BYTES",
    show_default=True,
    help="Read declarations up to this size.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(0),
    default=_USUAL.jobs,
    metavar="N",
    help="Check so many files at once.  [default: one for each processor]",
)
@click.option(
    "-n",
    "--no-cache",
    is_flag=True,
    help="Ask everything again, and keep nothing for the next run.",
)
@click.option(
    "--cache-dir",
    type=click.Path(file_okay=False),
    metavar="DIR",
    help="Keep what files gave here.  [default: privlint in your folder for caches]",
)
@options.project
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
    help="Report only what changed since this version in git, such as main.",
)
@click.option(
    "--affected",
    is_flag=True,
    help="PATHS are files that changed: check the declarations they belong to.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="PATTERN",
    callback=_globs,
    help="Leave these files out when a folder is searched, such as 'legacy/**',"
    " which is all in that folder.",
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
@click.option(
    "--show-ignore-hint",
    is_flag=True,
    help="Say with each finding, in `full`, how to accept it.",
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
def command(**said: object) -> int:
    """
    Check the declarations in PATHS, files or folders; the current folder if none.

    In a folder these are taken for declarations: privacy.yaml (or .yml, .json),
    *.privacy.yaml and .privacy/*.yaml, save what git ignores.
    """
    return check(Call(**said))  # type: ignore[arg-type]  # click gives what it holds
