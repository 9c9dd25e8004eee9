"""`privlint diff`: what changed between two versions of declarations."""

from __future__ import annotations

import os
import sys

import click

from privlint import baseline, compare, document, structure
from privlint.choice import Choice
from privlint.cli import options, terminal
from privlint.cli.run import Run
from privlint.cli.versions import versions
from privlint.compare import EVIDENCE, Compared, Difference, Kind
from privlint.hints import TYPE_CHECKING
from privlint.records import Record, replace
from privlint.render import Options
from privlint.render.changes import FORMATS
from privlint.report import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from privlint.cli.versions import Version
    from privlint.document import Document
    from privlint.model import Finding


class _Read(Record):
    """
    A version that was read and checked.

    Attributes:
        version: it
        documents: the declarations in it
        findings: that stand in it
        faults: why some of it cannot be read, named as reports name the version

    """

    version: Version
    documents: tuple[Document, ...] = ()
    findings: tuple[Finding, ...] = ()
    faults: tuple[Finding, ...] = ()

    @property
    def whole(self) -> bool:
        """Return whether all of it could be read."""
        return all(one.tree.readable for one in self.documents)


@click.command("diff", short_help="Tell what changed between two versions.")
@click.argument("old", type=options.Declaration())
@click.argument("new", required=False, type=options.Declaration())
@click.option(
    "--output-format",
    "format_",
    default="text",
    show_default=True,
    type=click.Choice(list(FORMATS)),
    help="How the changes are written.",
)
@options.language("report")
@options.day("Judge both versions by the law of this day.")
@options.project
@click.option("--exit-code", is_flag=True, help="Exit 1 when anything changed.")
@click.option("-v", "--verbose", is_flag=True, help="Tell changed quotes as well.")
def command(  # noqa: PLR0913 - the options of a command line
    *,
    old: str,
    new: str | None,
    format_: str,
    lang: str | None,
    as_of: date,
    config: str | None,
    isolated: bool,
    exit_code: bool,
    verbose: bool,
) -> int:
    """
    Tell what NEW says otherwise than OLD, and which findings that brings.

    OLD and NEW are two files; or OLD is a version in git, such as main or HEAD~1, and
    NEW a file or folder as it is now, the current folder if left out. Order, comments
    and another way to write the same are no changes, and quotes are told with -v.

    Exit status: 0, with --exit-code 1 when anything changed; 2 wrong call, 3 nothing
    was compared.
    """
    run = Run(Choice(today=as_of, config=config, isolated=isolated))
    found = _difference(run, old, new, frozenset() if verbose else EVIDENCE)
    if not run.projects.asked:
        run.projects.of(os.curdir)  # which tells of mistakes in the settings here
    options = Options(
        language=terminal.language(lang or run.projects.language),
        color=terminal.color("auto"),
        width=terminal.width(),
    )
    sys.stdout.writelines(FORMATS[format_](found, options))
    sys.stdout.flush()
    if not found.declarations:
        return 3
    return int(exit_code and found.changed)


def _difference(
    run: Run, old: str, new: str | None, without: frozenset[str]
) -> Difference:
    """Return what became of each declaration of two versions."""
    declarations: list[Compared] = []
    older: list[_Read] = []
    newer: list[_Read] = []
    for before, after in versions(old, new, run.choice.largest):
        was, now = _read(run, before, after.file), _read(run, after, after.file)
        declarations += _compared(was, now, without)
        older.append(was)
        newer.append(now)
    names = {
        was.version.file: now.version.file
        for was, now in zip(older, newer, strict=True)
    }
    entries = baseline.made(
        (finding for one in older for finding in one.findings),
        lambda file: names.get(file, file),
    )
    held = baseline.compared(
        in_reading_order(finding for one in newer for finding in one.findings),
        entries,
        str,
        lambda _file: True,
    )
    fresh = frozenset(held.new)
    faults = (fault for one in (*older, *newer) for fault in one.faults)
    known = tuple(fault for fault in faults if fault not in fresh)
    return Difference(tuple(declarations), held.new, held.fixed, known)


def _read(run: Run, version: Version, file: str) -> _Read:
    """Return *version* by the rules of the project of *file*."""
    if not version.there:
        return _Read(version)
    linter = run.projects.of(file)
    if version.data is None:
        outcome = linter.unreadable(version.file, version.problem)
        found = [document.broken(version.file, "file-unreadable")]
    else:
        found = document.documents(version.file, version.data, linter.limits)
        outcome = linter.outcome(found, version.beside)
    broken = {one.index for one in found if not one.tree.readable}
    faults = (
        _renamed(one, version)
        for one in in_reading_order(outcome.findings)
        if one.name in linter.book.faults and one.document in broken
    )
    return _Read(version, tuple(found), outcome.findings, tuple(faults))


def _renamed(finding: Finding, version: Version) -> Finding:
    """Return *finding* at the place of the *version* as reports name it."""
    if version.shown == version.file:
        return finding
    return replace(finding, location=replace(finding.location, file=version.shown))


def _compared(was: _Read, now: _Read, without: frozenset[str]) -> Iterator[Compared]:
    """Yield what became of each declaration of a file, the first with the first."""
    file = now.version.file
    same = was.version.data is not None and was.version.data == now.version.data
    for index in range(max(len(was.documents), len(now.documents))):
        old, new = _at(was, index), _at(now, index)
        readable = all(one.tree.readable for one in (old, new) if one is not None)
        if same:
            yield Compared(file, index)
        elif old is not None and new is not None and readable:
            forms = structure.check(old)[0], structure.check(new)[0]
            yield Compared(
                file, index, None, tuple(compare.changes(*forms, without=without))
            )
        elif old is None and was.whole:
            yield Compared(file, index, Kind.ADDED)
        elif new is None and now.whole:
            yield Compared(file, index, Kind.REMOVED)
        else:
            yield Compared(file, index, unread=True)


def _at(read: _Read, index: int) -> Document | None:
    return read.documents[index] if index < len(read.documents) else None
