"""What `privlint check` does with what it was asked."""

from __future__ import annotations

import os

from privlint import discover, projects, render
from privlint.choice import Choice
from privlint.cli import say, terminal, workers
from privlint.cli.output import targets, write
from privlint.cli.run import Run, since_revision
from privlint.hints import TYPE_CHECKING
from privlint.model import Severity
from privlint.reading.tree import Limits
from privlint.records import Record, replace
from privlint.render.inert import inert

if TYPE_CHECKING:
    from datetime import date
    from typing import NoReturn

    from privlint.cli.mend import Mender
    from privlint.report import Report

LEVELS = [str(level) for level in Severity]


class Call(Record):
    """
    What a user asked; the options of `privlint check` tell what each means.

    The day is None for today.
    """

    paths: tuple[str, ...] = ()
    output_formats: tuple[str, ...] = ()
    output_file: str | None = None
    sarif_category: str = ""
    lang: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    fail_on: str = "error"
    exit_zero: bool = False
    as_of: date | None = None
    profile: tuple[str, ...] = ()
    statistics: bool = False
    color: str = "auto"
    stdin_filename: str | None = None
    max_size: int = Limits().size
    jobs: int = 0
    no_cache: bool = False
    cache_dir: str | None = None
    config: str | None = None
    isolated: bool = False
    baseline: str | None = None
    strict_baseline: bool = False
    since: str | None = None
    affected: bool = False
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    no_respect_gitignore: bool = False
    show_files: bool = False
    show_suppressed: bool = False
    no_ignores: bool = False
    show_ignore_hint: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    fix_only: bool = False
    diff: bool = False
    show_fixes: bool = False
    exit_non_zero_on_fix: bool = False
    add_ignore: str | None = None
    allow_empty: bool = False
    quiet: bool = False
    verbose: bool = False


def check(call: Call) -> int:
    """Check the declarations that *call* names; return the exit status."""
    outputs = targets(call.output_formats, call.output_file)
    formats = [format_ for format_, _path in outputs]
    choice = Choice(
        today=call.as_of or projects.today(),
        select=call.select,
        ignore=call.ignore,
        severity=call.severity,
        profile=call.profile,
        largest=call.max_size,
        config=call.config,
        isolated=call.isolated,
        texts=not render.NEED_TEXTS.isdisjoint(formats),
        rules=not render.NEED_RULES.isdisjoint(formats),
        baseline=call.baseline,
        affected=call.affected,
        exclude=call.exclude,
        force_exclude=call.force_exclude,
        ignored=call.no_respect_gitignore,
        excepting=not call.no_ignores,
    )
    piped = _from_standard_input(call.paths, call.stdin_filename)
    mender = _mender(call, piped=piped)
    cache = None
    if not (mender or piped or call.no_cache or call.show_files):
        from privlint.cli.cache import opened

        cache = opened(choice, call.cache_dir)
        choice = replace(choice, kept=cache is not None)
    run = Run(choice, mender, cache)
    paths = call.paths if call.affected else call.paths or (".",)
    nothing = 0 if call.allow_empty or call.affected else 3
    if call.show_files:
        if piped:
            _misused("--show-files lists files, not standard input")
        return _list(run.listed(paths), nothing)
    if piped:
        run.standard_input(call.stdin_filename or "-")
    else:
        workers.check(run, paths, call.jobs, lang=call.lang, quiet=call.quiet)
    if cache is not None:
        cache.write()
    report = run.report()
    if mender:
        report = mender.finished(report, diff=call.diff)
    report = replace(
        report,
        fail_on=_limit(call),
        strict_baseline=call.strict_baseline and not call.exit_zero,
    )
    if call.since:
        report = since_revision(report, call.since, choice)
    prefix = discover.prefix()
    here = os.path.join(os.path.realpath(os.curdir), "").replace(os.sep, "/")
    options = render.Options(
        language=terminal.language(call.lang or run.projects.language),
        color=terminal.color(call.color),
        width=terminal.width(),
        quiet=call.quiet,
        verbose=call.verbose,
        statistics=call.statistics,
        prefix=prefix,
        root=here.removesuffix(prefix),
        category=call.sarif_category,
        suppressed=call.show_suppressed,
        mended=call.show_fixes,
        hints=call.show_ignore_hint,
    )
    if mender and (call.diff or call.fix_only):
        mender.tell(report, options, diff=call.diff)
        report = replace(report, fail_on=None, strict_baseline=False)
    else:
        _write(report, options, outputs, mender if piped else None)
    failed = report.failed or _changed(call, mender)
    return int(failed) if report.declarations or report.findings else nothing


def _write(
    report: Report,
    options: render.Options,
    outputs: list[tuple[str, str | None]],
    mender: Mender | None,
) -> None:
    """Write *report*, behind the file that came on standard input, if it was mended."""
    if mender:
        mender.pipe()
    for format_, path in outputs:
        write(report, options, format_, path, apart=mender is not None)
    if options.quiet and report.strict_baseline and report.fixed:
        say("the baseline holds findings that are gone", "privlint: ")


def _mender(call: Call, *, piped: bool) -> Mender | None:
    """Return what is to be done to files, if anything is."""
    fix = call.fix or call.fix_only or (call.diff and call.add_ignore is None)
    if not fix and call.add_ignore is None:
        return None
    if call.since:
        _misused(
            "--since does not go with mending: it reports parts, files are mended whole"
        )
    from privlint.cli import mend

    reason = mend.accepted(call.add_ignore)
    return mend.Mender(mend.Wish(fix, call.unsafe_fixes, reason, piped))


def _changed(call: Call, mender: Mender | None) -> bool:
    """Return whether files change, and the run is to fail for it."""
    asked = call.diff or call.exit_non_zero_on_fix
    return bool(asked and mender and mender.changed)


def _limit(call: Call) -> Severity | None:
    """Return the severity from which the run fails, or None for never."""
    if call.exit_zero or call.fail_on not in LEVELS:
        return None
    return Severity(call.fail_on)


def _misused(message: str) -> NoReturn:
    """Refuse a call as click does, which has read it."""
    from click import UsageError

    raise UsageError(message)


def _list(files: list[str], nothing: int) -> int:
    """Write *files*, one a line; return the exit status, which may be *nothing*."""
    for file in files:
        print(inert(file))  # noqa: T201 - what was asked for
    return 0 if files else nothing


def _from_standard_input(paths: tuple[str, ...], name: str | None) -> bool:
    """Return whether to read standard input, which goes with no other path."""
    if "-" not in paths and (name is None or not paths):
        return name is not None
    if paths == ("-",):
        return True
    _misused("standard input (`-`) is checked alone, without other paths")
