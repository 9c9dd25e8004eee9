"""What `check --fix`, `--diff` and `--add-ignore` do to files."""

from __future__ import annotations

import os
import sys

from privlint import document, excepting, mending, suppressions
from privlint.cli import say
from privlint.cli.write import written
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.records import Record, replace
from privlint.render import summary
from privlint.render.inert import inert
from privlint.render.patch import patch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from privlint.cli.run import Run
    from privlint.linter import Beside, Linter
    from privlint.model import Finding
    from privlint.render import Options
    from privlint.report import Report


_HEAD = "privlint: "
_UNEXACT = "the diff is for reading, it cannot be applied"


class Wish(Record):
    """
    What a user wants done to files.

    Attributes:
        fix: whether to mend what can be mended
        unsafe: whether to mend what somebody must look at afterwards as well
        reason: why all that is left is accepted, or ""
        piped: whether the file comes on standard input

    """

    fix: bool = False
    unsafe: bool = False
    reason: str = ""
    piped: bool = False


class Changed(Record):
    """
    A file that was mended, or would be.

    Attributes:
        file: its name
        before: its content
        after: its content now
        done: the findings that are gone
        left: those that could not be mended without something else

    """

    file: str
    before: bytes
    after: bytes
    done: tuple[Finding, ...]
    left: tuple[Finding, ...]


def accepted(reason: str | None) -> str:
    """Return *reason*, which must be one for an exception; "" if there is none."""
    if reason is None:
        return ""
    said = suppressions.reason(reason)
    if inert(reason) != reason or not suppressions.is_reason(said):
        message = f"--add-ignore {inert(reason)}: say in some words why, on one line"
        raise PrivlintError(message)
    return reason.strip()


class Mender:
    """The files of a run as they become, none of them written yet."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.files: list[Changed] = []
        self._links: list[str] = []
        self._piped = b""

    def __call__(self, run: Run, file: str, data: bytes, beside: Beside) -> bytes:
        """Return the content *data* of *file* as it becomes."""
        linter = run.projects.of(file)
        whole = replace(linter, rules=linter.book.rules, _known={})

        def check(content: bytes) -> Sequence[Finding]:
            return whole.check(file, content, beside).findings

        asked = _Asked(run, file, linter, self.wish)
        terms = mending.Terms(
            check, asked.fixes, frozenset(linter.book.faults), run.choice.limits
        )
        found = mending.Mended(data)
        if self.wish.fix:
            found = mending.mended(file, data, terms)
        after = found.data
        if self.wish.reason:
            terms = replace(terms, wanted=asked.exceptions)
            after = mending.mended(file, after, terms).data
        self._piped = after
        if after != data and os.path.islink(file) and not self.wish.piped:
            self._links.append(file)
            return data
        if after != data or found.left:
            self.files.append(Changed(file, data, after, found.done, found.left))
        return after

    @property
    def changed(self) -> list[Changed]:
        """Return the files that are not as they were."""
        return [one for one in self.files if one.after != one.before]

    def finished(self, report: Report, *, diff: bool) -> Report:
        """Write the files, if no *diff* is asked; return *report* with what is gone."""
        for file in self._links:
            say(f"{file}: is a symbolic link, which is not written through", _HEAD)
        if not (diff or self.wish.piped):
            places = {os.path.realpath(one.file): one for one in self.changed}
            for one in places.values():  # a file may be named in two ways
                written(one.file, one.after, was=one.before)
        return replace(
            report,
            mending=self.wish.fix,
            mended=tuple(one for each in self.files for one in each.done),
            left=tuple(one for each in self.files for one in each.left),
        )

    def pipe(self) -> None:
        """
        Write the one file, which came on standard input, to standard output.

        What was not read of it, because it is excluded or too large, comes behind.
        """
        _out(self._piped)
        _out(sys.stdin.buffer.read())

    def tell(self, report: Report, options: Options, *, diff: bool) -> None:
        """Write the *diff*, or what was piped in, and beside it what was mended."""
        if diff:
            for one in self.changed:
                show(one.file, one.before, one.after)
        elif self.wish.piped:
            self.pipe()
        if not options.quiet:
            sys.stderr.writelines(summary.mending(report, options, written=not diff))


class _Asked(Record):
    """Which findings of a file are to be mended, and how."""

    run: Run
    file: str
    linter: Linter
    wish: Wish

    def fixes(self, _data: bytes, findings: Sequence[Finding]) -> list[Finding]:
        """Return those of *findings* that a program may mend."""
        return [
            one
            for one in self._standing(findings)
            if one.fix is not None and (one.fix.safe or self.wish.unsafe)
        ]

    def exceptions(self, data: bytes, findings: Sequence[Finding]) -> list[Finding]:
        """Return those of *findings* that a comment can except."""
        found = document.documents(self.file, data, self.run.choice.limits)
        never = self.linter.enforced | frozenset(self.linter.book.faults)
        several = [one for one in self._standing(findings) if one.name not in never]
        return excepting.written(found, several, self.wish.reason)

    def _standing(self, findings: Sequence[Finding]) -> Iterable[Finding]:
        """Return the findings of what was asked that no baseline knows."""
        names = {rule.name for rule in self.linter.rules} | set(self.linter.book.faults)
        asked = [one for one in findings if one.name in names]
        return self.run.standing(self.file, asked)


def show(file: str, before: bytes, after: bytes) -> None:
    """Write the diff that makes *after* of *before*, and say if it only shows that."""
    text, exact = patch(file, before, after)
    _out(text.encode("utf-8", "backslashreplace"))
    if not exact:
        say(f"{file}: {_UNEXACT}", _HEAD)


def _out(data: bytes) -> None:
    """Write *data* to standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
