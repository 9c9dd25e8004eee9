"""A run over declarations: files in, a report out, each by its own project."""

from __future__ import annotations

import os
import sys

from privlint import discover
from privlint.errors import UnreadableError
from privlint.hints import TYPE_CHECKING
from privlint.model import Text
from privlint.projects import Projects, relative
from privlint.published import LARGEST
from privlint.records import Record, replace
from privlint.report import (
    NO_REGISTER,
    NO_STATEMENT,
    Asked,
    Report,
    Skipped,
    in_reading_order,
)
from privlint.suppressions import EXPIRED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from privlint.baseline import Compared, Entry
    from privlint.choice import Choice
    from privlint.cli.cache import Cache, Read
    from privlint.linter import Beside
    from privlint.model import Finding
    from privlint.report import Outcome
    from privlint.settings import Settings

    Input = tuple[str, bytes | UnreadableError]
    """A declaration file, and what is in it or why it cannot be read."""
    Mend = Callable[["Run", str, bytes, Beside], bytes]
    """Gives what a file of a run becomes, by name and content, before it is checked."""


class Given(Record):
    """
    What a file gave.

    Attributes:
        outcome: what was found
        texts: those of files that have findings, by name, if the report wants them
        read: the files that the declaration names, if the outcome is to be kept

    """

    outcome: Outcome
    texts: Mapping[str, str]
    read: Read | None = None


class _Beside:
    """Opens the files that the declaration *file* names, and knows what it opened."""

    def __init__(self, file: str, content: bytes) -> None:
        self.contents = {file: content}
        self._found: dict[str, tuple[str, bytes | str]] = {}
        self._file = file

    def __call__(self, name: str) -> tuple[str, bytes]:
        try:
            found, content = discover.beside(self._file, name, LARGEST)
        except UnreadableError as error:
            self._found[name] = "", str(error)
            raise
        self._found[name] = found, content
        self.contents[found] = content
        return found, content

    def sealed(self, name: str) -> tuple[str, str]:
        """Return what a cache holds of the file *name*, which is opened again."""
        from contextlib import suppress

        with suppress(UnreadableError):
            self(name)
        return self._seal(name)

    @property
    def read(self) -> Read:
        """Return what a cache holds of all that was opened."""
        return {name: self._seal(name) for name in self._found}

    def _seal(self, name: str) -> tuple[str, str]:
        from privlint.cli.cache import seal

        found, content = self._found[name]
        return found, seal(content) if isinstance(content, bytes) else content


class Run:
    """What the files of a run give, each by the settings of its own project."""

    def __init__(
        self, choice: Choice, mend: Mend | None = None, cache: Cache | None = None
    ) -> None:
        self.choice = choice
        self.mend = mend
        self.total = 0
        self.cache = cache
        self.outcomes: list[Outcome] = []
        self.files: list[str] = []
        self.passed_over: list[str] = []
        self.excluded: list[str] = []
        self.projects = Projects(choice)
        self.texts: dict[str, str] = {}
        self._baselines: dict[str, tuple[Entry, ...]] = {}

    def standard_input(self, name: str) -> None:
        """Check what comes on standard input, under *name*."""
        forced = self.choice.force_exclude
        if forced and self.projects.excludes(name, self._searched(())):
            self.excluded.append(name)
            self.settle()
        else:
            data = sys.stdin.buffer.read(self.choice.largest + 1)
            self.keep(name, self.checked(name, data))

    def settle(self) -> None:
        """Tell of mistakes in the call and the settings here if no file did."""
        if not self.projects.asked:
            self.projects.of("")

    def listed(self, paths: tuple[str, ...]) -> list[str]:
        """Return the declaration files of *paths* that would be checked."""
        found = [file for file, _data in self.found(paths)]
        if not found:
            # which tells of mistakes in them
            self.projects.settings(self.projects.place(""))
        return found

    def found(self, paths: tuple[str, ...]) -> Iterator[Input]:
        """Yield the declaration files of *paths* and what is in them."""
        choice = self.choice
        found = (
            discover.affected(paths, choice.largest)
            if choice.affected
            else discover.files(paths, ignored=choice.ignored)
        )
        self.total = len(found)
        searched = self._searched(paths)
        given = frozenset() if choice.force_exclude else _places(paths)
        for file, named in found:
            excluded = self.projects.excludes(file, searched)
            if excluded and os.path.abspath(file) not in given:
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
        places = dict.fromkeys(self.projects.place(folder) for folder in folders)
        return [self.projects.settings(place) for place in places]

    def recalled(self, file: str, data: bytes | UnreadableError) -> Given | None:
        """Return what the declaration *file* gave before, if nothing changed since."""
        if self.cache is None or isinstance(data, UnreadableError):
            return None
        beside = _Beside(file, data)
        project = self.projects.content(file)
        outcome = self.cache.recalled(file, data, project, beside.sealed)
        if outcome is None:
            return None
        return Given(outcome, self._texts(outcome, beside))

    def checked(self, file: str, data: bytes | UnreadableError) -> Given:
        """Return what the declaration *file* gives."""
        if isinstance(data, UnreadableError):
            return Given(self.projects.of(file).unreadable(file, str(data)), {})
        beside = _Beside(file, data)
        if self.mend is not None:
            data = beside.contents[file] = self.mend(self, file, data, beside)
        outcome = self.projects.of(file).check(file, data, beside)
        if not self.choice.rules:  # few formats tell of purposes, and they add up
            outcome = replace(outcome, checked=())
        read = beside.read if self.choice.kept else None
        return Given(outcome, self._texts(outcome, beside), read)

    def _texts(self, outcome: Outcome, beside: _Beside) -> Mapping[str, str]:
        """Return the texts of the files that *outcome* has findings in, if wanted."""
        if not self.choice.texts:
            return {}
        accepted = (one.finding for one in outcome.suppressed)
        shown = {one.location.file for one in (*outcome.findings, *accepted)}
        return {
            name: content.decode("utf-8", "replace")
            for name, content in beside.contents.items()
            if name in shown
        }

    def keep(self, file: str, given: Given) -> None:
        """Take what *file* gave into the report, and into the cache for later ones."""
        self.files.append(file)
        self.outcomes.append(given.outcome)
        self.texts.update(given.texts)
        if self.cache is not None and given.read is not None:
            self.cache.keep(file, given.outcome, given.read)

    @property
    def done(self) -> int:
        """Return how many files of the *total* that was found are done with."""
        return len(self.files) + len(self.passed_over) + len(self.excluded)

    @property
    def findings(self) -> list[Finding]:
        """Return what was found and not accepted, file by file."""
        return [one for outcome in self.outcomes for one in outcome.findings]

    @property
    def never(self) -> frozenset[str]:
        """Return the names of the faults, which no baseline holds."""
        return frozenset().union(*(one.book.faults for one in self.projects.linters))

    def report(self) -> Report:
        """Return the report of what was checked."""
        report = _report(self)
        places: dict[str, set[str]] = {}
        for place, _overrides in self.projects.asked:
            path = self.projects.baseline(place)
            if path:
                places.setdefault(path, set()).add(place)
        for path, projects in places.items():
            report = self._held(report, projects, path)
        return report

    def standing(self, file: str, findings: list[Finding]) -> tuple[Finding, ...]:
        """Return the *findings* of the declaration *file* that are not known before."""
        path = self.projects.baseline(self.projects.place(file))
        if not path:
            return tuple(findings)
        return self.against(path, findings, self._baseline(path)).new

    def _baseline(self, path: str) -> tuple[Entry, ...]:
        """Return the entries of the baseline *path*, read once."""
        if path not in self._baselines:
            from privlint import baseline

            self._baselines[path] = baseline.read(path)
        return self._baselines[path]

    def _held(self, report: Report, projects: set[str], path: str) -> Report:
        """Return *report* with the findings of *projects* held against a baseline."""
        mine: list[Finding] = []
        others: list[Finding] = []
        for one in report.findings:
            known = self.projects.place(one.declaration) in projects
            (mine if known else others).append(one)
        found = self.against(path, mine, self._baseline(path))
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
        from privlint import baseline

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
        from privlint import baseline

        folder = os.path.dirname(path)
        return baseline.made(
            in_reading_order(self.findings),
            lambda file: relative(file, folder),
            self.never,
        )


def _places(paths: tuple[str, ...]) -> frozenset[str]:
    return frozenset(os.path.abspath(path) for path in paths)


def since_revision(report: Report, revision: str, choice: Choice) -> Report:
    """Return *report* with only the findings whose node changed since *revision*."""
    from privlint import since

    discover.since(os.curdir, revision)
    most = max(choice.largest, LARGEST)
    found = since.touched(
        report.findings,
        lambda file: discover.versions(file, revision, most),
        choice.limits,
    )
    return replace(report, findings=tuple(found))


def _report(run: Run) -> Report:
    asked = frozenset().union(*{one.asked for one in run.outcomes})
    waiting = (
        (NO_STATEMENT, {one.unread for one in run.outcomes}),
        (NO_REGISTER, {one.unregistered for one in run.outcomes}),
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
        changes=tuple(dict.fromkeys(run.projects.changes)),
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
        for linter in run.projects.linters
        for rule in linter.rules
        if rule.name in names
    }
    return tuple(found[rule] for rule in sorted(found))
