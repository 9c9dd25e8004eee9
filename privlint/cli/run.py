"""A run over declarations: files in, a report out, each by its own project."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from privlint import baseline, discover, globs, shipped, since
from privlint.cli import project
from privlint.cli.choice import chosen, named_rules
from privlint.errors import PrivlintError, UnreadableError
from privlint.linter import NO_REGISTER, NO_STATEMENT, Linter, Outcome
from privlint.model import Text
from privlint.published import LARGEST
from privlint.reading.tree import Limits
from privlint.records import record, replace
from privlint.report import Asked, Report, Skipped, in_reading_order
from privlint.suppressions import EXPIRED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from privlint.baseline import Compared, Entry
    from privlint.linter import Beside
    from privlint.model import Finding
    from privlint.rulebook import Rulebook
    from privlint.settings import ForFiles, Settings
    from privlint.suppressions import Suppression

    Input = tuple[str, bytes | UnreadableError]
    """A declaration file, and what is in it or why it cannot be read."""
    Checked = tuple[Outcome, Mapping[str, str]]
    """What a file gave, and the texts of files that have findings, by name."""
    Mend = Callable[["Run", str, bytes, Beside], bytes]
    """Gives what a file of a run becomes, by name and content, before it is checked."""


@record
class Choice:
    """
    What a user chose to ask, and of what.

    Attributes:
        today: the day whose law is asked
        select: rules to ask, or none for all
        ignore: rules not to ask
        severity: other severities, as `RULE=LEVEL`
        profile: duties asked whatever a declaration names
        largest: the size of a declaration in bytes
        config: the settings file, or None for the one that is found
        isolated: whether settings that nobody named are left alone
        texts: whether the content of files is kept for the report
        rules: whether the rules that were asked are
        baseline: the file with known findings, or None for that of the settings
        affected: whether the paths are changed files, not what is to be checked
        exclude: globs from the current folder of files that no search gives
        force_exclude: whether files that are named are excluded too
        ignored: whether files that git ignores are searched for too
        excepting: whether exceptions are applied

    """

    today: date
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    profile: tuple[str, ...] = ()
    largest: int = Limits().size
    config: str | None = None
    isolated: bool = False
    texts: bool = False
    rules: bool = False
    baseline: str | None = None
    affected: bool = False
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    ignored: bool = False
    excepting: bool = True

    @property
    def limits(self) -> Limits:
        """Return how much is read: as many values in proportion to the size."""
        usual = Limits()
        values = max(usual.values, usual.values * self.largest // usual.size)
        return replace(usual, size=self.largest, values=values)


class Run:
    """What the files of a run give, each by the settings of its own project."""

    def __init__(self, choice: Choice, mend: Mend | None = None) -> None:
        self.choice = choice
        self.mend = mend
        self.outcomes: list[Outcome] = []
        self.files: list[str] = []
        self.passed_over: list[str] = []
        self.excluded: list[str] = []
        self.linters: dict[tuple[str, tuple[ForFiles, ...]], Linter] = {}
        self.language: str | None = None
        self.settings: dict[str, Settings] = {}
        self.texts: dict[str, str] = {}
        self._places: dict[str, str] = {}

    def standard_input(self, name: str) -> None:
        """Check what comes on standard input, under *name*."""
        if self.choice.force_exclude and self._excludes(name, self._searched(())):
            self.excluded.append(name)
            self.settle()
        else:
            data = sys.stdin.buffer.read(self.choice.largest + 1)
            self.keep(name, self.checked(name, data))

    def settle(self) -> None:
        """Tell of mistakes in the call and the settings here if no file did."""
        if not self.linters:
            self.of("")

    def listed(self, paths: tuple[str, ...]) -> list[str]:
        """Return the declaration files of *paths* that would be checked."""
        found = [file for file, _data in self.found(paths)]
        if not found:
            self._settings(self.place(""))  # which tells of mistakes in them
        return found

    def found(self, paths: tuple[str, ...]) -> Iterator[Input]:
        """Yield the declaration files of *paths* and what is in them."""
        choice = self.choice
        found = (
            discover.affected(paths, choice.largest)
            if choice.affected
            else discover.files(paths, ignored=choice.ignored)
        )
        searched = self._searched(paths)
        given = frozenset() if choice.force_exclude else _places(paths)
        for file, named in found:
            if os.path.abspath(file) not in given and self._excludes(file, searched):
                self.excluded.append(file)
                continue
            try:
                data = discover.read(file, choice.largest, named=named)
            except UnreadableError as error:
                yield file, error
                continue
            if named or discover.is_declaration(data):
                yield file, data
            else:
                self.passed_over.append(file)

    def _searched(self, paths: tuple[str, ...]) -> list[Settings]:
        """Return the settings of the folders where declarations are looked for."""
        folders = [os.path.join(path, "") for path in paths if os.path.isdir(path)]
        if self.choice.affected or self.choice.force_exclude:
            folders.append("")
        places = dict.fromkeys(self.place(folder) for folder in folders)
        return [self._settings(place) for place in places]

    def _excludes(self, file: str, searched: list[Settings]) -> bool:
        """
        Return whether the call or settings exclude *file*.

        Those of the folders *searched* count, which need not be those of its own
        project, and go first: what is left out may have settings that are wrong.
        """
        if globs.meant(file, self.choice.exclude, os.curdir):
            return True
        if any(own.excludes(file) for own in searched):
            return True
        return self._settings(self.place(file)).excludes(file)

    def checked(self, file: str, data: bytes | UnreadableError) -> Checked:
        """Return what the declaration *file* gives, and the texts of its findings."""
        if isinstance(data, UnreadableError):
            return self.of(file).unreadable(file, str(data)), {}
        read = {file: data}

        def beside(name: str) -> tuple[str, bytes]:
            found, content = discover.beside(file, name, LARGEST)
            read[found] = content
            return found, content

        if self.mend is not None:
            data = read[file] = self.mend(self, file, data, beside)
        outcome = self.of(file).check(file, data, beside)
        if not self.choice.texts:
            return outcome, {}
        accepted = (one.finding for one in outcome.suppressed)
        shown = {one.location.file for one in (*outcome.findings, *accepted)}
        return outcome, {
            name: content.decode("utf-8", "replace")
            for name, content in read.items()
            if name in shown
        }

    def keep(self, file: str, found: Checked) -> None:
        """Take what *file* gave into the report."""
        outcome, texts = found
        self.files.append(file)
        self.outcomes.append(outcome)
        self.texts.update(texts)

    def of(self, file: str) -> Linter:
        """Return the linter for *file*, by what the settings of its project say."""
        place = self.place(file)
        own = self._settings(place)
        overrides = own.of(file)
        key = place, overrides
        known = self.linters.get(key)
        if known is None:
            self.language = self.language or own.language
            known = self.linters[key] = self._linter(own, overrides)
        return known

    def _settings(self, place: str) -> Settings:
        """Return the settings in the file *place*, read once."""
        if place not in self.settings:
            self.settings[place] = project.read(place)
        return self.settings[place]

    def place(self, file: str) -> str:
        """Return the settings file of the project of *file*, or ""."""
        folder = os.path.dirname(file)
        if folder not in self._places:
            self._places[folder] = project.place(
                folder, self.choice.config, isolated=self.choice.isolated
            )
        return self._places[folder]

    def _linter(self, own: Settings, overrides: tuple[ForFiles, ...]) -> Linter:
        choice = self.choice
        book = project.rulebook(own, overrides)
        elsewhere = _overridden(book, own)
        said = choice.select, choice.ignore, choice.severity
        rules = chosen(book, *said, elsewhere)
        profiles = frozenset(choice.profile) or own.asked(overrides)
        exceptions: dict[str, list[Suppression]] = {}
        for file, one in own.suppressions:
            path = os.path.abspath(os.path.join(os.path.dirname(own.file), file))
            exceptions.setdefault(path, []).append(one)
        return Linter(
            book,
            rules,
            choice.today,
            choice.limits,
            profiles,
            {path: tuple(several) for path, several in exceptions.items()},
            named_rules(book, own.enforced),
            own.longest,
            choice.excepting,
            shipped.screen(book, choice.today),
        )

    @property
    def findings(self) -> list[Finding]:
        """Return what was found and not accepted, file by file."""
        return [one for outcome in self.outcomes for one in outcome.findings]

    @property
    def never(self) -> frozenset[str]:
        """Return the names of the faults, which no baseline holds."""
        return frozenset().union(*(one.book.faults for one in self.linters.values()))

    def report(self) -> Report:
        """Return the report of what was checked."""
        report = _report(self)
        places: dict[str, set[str]] = {}
        for place, _overrides in self.linters:
            path = self._baseline(place)
            if path:
                places.setdefault(path, set()).add(place)
        for path, projects in places.items():
            report = self._held(report, projects, path)
        return report

    def _baseline(self, place: str) -> str | None:
        """Return the baseline of the project whose settings are in *place*, or None."""
        own = self._settings(place)
        return self.choice.baseline or (
            beside(own, own.baseline) if own.baseline else None
        )

    def standing(self, file: str, findings: list[Finding]) -> tuple[Finding, ...]:
        """Return the *findings* of the declaration *file* that are not known before."""
        path = self._baseline(self.place(file))
        return (
            self.against(path, findings, baseline.read(path)).new
            if path
            else tuple(findings)
        )

    def _held(self, report: Report, projects: set[str], path: str) -> Report:
        """Return *report* with the findings of *projects* held against a baseline."""
        mine: list[Finding] = []
        others: list[Finding] = []
        for one in report.findings:
            (mine if self.place(one.declaration) in projects else others).append(one)
        found = self.against(path, mine, baseline.read(path))
        return replace(
            report,
            findings=in_reading_order([*others, *found.new]),
            known=(*report.known, *found.known),
            fixed=(*report.fixed, *found.fixed),
        )

    def against(
        self, path: str, findings: Iterable[Finding], entries: Iterable[Entry]
    ) -> Compared:
        """Return *findings* held against the *entries* of the baseline *path*."""
        folder = os.path.dirname(path)
        return baseline.compared(
            findings,
            entries,
            lambda file: relative(file, folder),
            self.settled(folder),
        )

    def settled(self, folder: str) -> Callable[[str], bool]:
        """Return what tells of a file in a baseline in *folder*: checked, or gone."""
        checked = {relative(file, folder) for file in self.files}
        return lambda file: (
            file in checked or not os.path.lexists(os.path.join(folder, file))
        )

    def entries(self, path: str) -> tuple[Entry, ...]:
        """Return what a baseline *path* of all findings would hold."""
        folder = os.path.dirname(path)
        return baseline.made(
            in_reading_order(self.findings),
            lambda file: relative(file, folder),
            self.never,
        )


def _overridden(book: Rulebook, own: Settings) -> frozenset[tuple[str, str]]:
    """Return code and name of the rules that *own* settings override for some files."""
    words = [each.rule.casefold() for one in own.overrides for each in one.severities]
    if not words:
        return frozenset()
    names = {book.names.get(word) for word in words}
    rules = [
        *((str(one["code"]), str(one["name"])) for one in book.entries),
        *((one.code, one.name) for one in book.changes),
    ]
    return frozenset((code.casefold(), name) for code, name in rules if name in names)


def _places(paths: tuple[str, ...]) -> frozenset[str]:
    return frozenset(os.path.abspath(path) for path in paths)


def since_revision(report: Report, revision: str, choice: Choice) -> Report:
    """Return *report* with only the findings whose node changed since *revision*."""
    discover.commit(os.curdir, revision)
    most = max(choice.largest, LARGEST)
    found = since.touched(
        report.findings,
        lambda file: discover.versions(file, revision, most),
        choice.limits,
    )
    return replace(report, findings=tuple(found))


def relative(file: str, folder: str) -> str:
    """Return *file* as a baseline in *folder* names it."""
    way = os.path.relpath(os.path.abspath(file), os.path.abspath(folder or os.curdir))
    return way.replace(os.sep, "/")


def beside(own: Settings, file: str) -> str:
    """Return the path of the baseline *file* that settings name."""
    try:
        return discover.within(own.file, file)
    except UnreadableError as error:
        raise PrivlintError(own.mistake(("baseline",), "C103", str(error))) from None


def _report(run: Run) -> Report:
    asked = frozenset().union(*(one.asked for one in run.outcomes))
    waiting = (
        (NO_STATEMENT, [one.unread for one in run.outcomes]),
        (NO_REGISTER, [one.unregistered for one in run.outcomes]),
    )
    return Report(
        findings=in_reading_order(run.findings),
        files=tuple(run.files),
        declarations=sum(one.declarations for one in run.outcomes),
        rules=len(asked),
        as_of=run.choice.today.isoformat(),
        skipped=tuple(
            Skipped(reason, len(silent))
            for reason, names in waiting
            if (silent := frozenset().union(*names) - asked)
        ),
        passed_over=tuple(run.passed_over),
        excluded=tuple(run.excluded),
        exceptions_applied=run.choice.excepting,
        asked=_asked(run, asked) if run.choice.rules else (),
        checked=tuple(checked for one in run.outcomes for checked in one.checked),
        texts=run.texts,
        suppressed=tuple(one for each in run.outcomes for one in each.suppressed),
        expired=sum(one.name == EXPIRED for one in run.findings),
        changes=tuple(
            dict.fromkeys(
                change for one in run.linters.values() for change in one.book.changes
            )
        ),
    )


def _asked(run: Run, names: frozenset[str]) -> tuple[Asked, ...]:
    """Return the rules of all projects of a *run* that bear one of *names*."""
    found = {
        (rule.code, rule.name): Asked(
            rule.code,
            rule.name,
            rule.topic,
            rule.severity,
            rule.duty,
            rule.law,
            Text(rule.texts["nl"]["title"], rule.texts["en"]["title"]),
        )
        for linter in run.linters.values()
        for rule in linter.rules
        if rule.name in names
    }
    return tuple(found[rule] for rule in sorted(found))
