"""One version of a declaration is checked, as `privlint check` checks its file."""

from __future__ import annotations

import os

from privlint import baseline, discover
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.projects import relative
from privlint.published import LARGEST
from privlint.reading.encoding import decode
from privlint.records import Record, field
from privlint.report import in_reading_order
from privlint.server.page import page
from privlint.server.sheet import data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.model import Finding
    from privlint.projects import Projects
    from privlint.rulebook import Rulebook
    from privlint.server.page import Page
    from privlint.settings import Settings


class Checked(Record):
    """
    What a check of a declaration gave.

    Attributes:
        findings: in reading order, without those that a baseline knows
        pages: the files that findings may lie in, by absolute path
        depends: the absolute paths of what was read or looked for
        language: what the settings say of it, or None
        book: the rules that were asked, or None if there was no check
        problem: why there was none, what the user can mend, or ""

    """

    findings: tuple[Finding, ...] = ()
    pages: Mapping[str, Page] = field(default_factory=dict)
    depends: frozenset[str] = frozenset()
    language: str | None = None
    book: Rulebook | None = None
    problem: str = ""


def check(
    projects: Projects, own: Page, others: Mapping[str, Page], folders: tuple[str, ...]
) -> Checked:
    """
    Return what the declaration *own* gives, by the settings of its project.

    Of files that it names those of *others*, by absolute path, are taken as an
    editor has them. Files that the settings in *folders*, or its own, exclude give
    nothing, and neither does what bears the name of a declaration and is none.
    """
    file = own.source.file
    content = data(own)
    depends: set[str] = set()
    try:
        searched = [projects.place(os.path.join(one, "")) for one in folders]
        depends |= {place for place in (*searched, projects.place(file)) if place}
        settings = [projects.settings(place) for place in searched]
        if not discover.is_declaration(content) or projects.excludes(file, settings):
            return Checked(depends=frozenset(depends))
        project = projects.settings(projects.place(file))
        depends |= _named(project)
        pages = {file: own}
        linter = projects.of(file)

        def beside(name: str) -> tuple[str, bytes]:
            path = discover.within(file, name)
            depends.add(path)
            known = others.get(path)
            if known is not None and len(data(known)) <= LARGEST:
                pages[path] = known
                return path, data(known)
            found, content = discover.beside(file, name, LARGEST)
            pages[path] = page(found, decode(content)[0], own.unit)
            return path, content

        findings = linter.check(file, content, beside).findings
        findings = _unknown(findings, projects.baseline(projects.place(file)))
    except PrivlintError as error:
        return Checked(depends=frozenset(depends), problem=str(error))
    return Checked(
        in_reading_order(findings),
        pages,
        frozenset(depends),
        project.language,
        linter.book,
    )


def _unknown(findings: tuple[Finding, ...], path: str | None) -> tuple[Finding, ...]:
    """Return the *findings* that the baseline *path* of a project does not know."""
    if not path:
        return findings
    folder = os.path.dirname(path)
    return baseline.compared(
        findings,
        baseline.read(path),
        lambda file: relative(file, folder),
        lambda _file: False,
    ).new


def _named(project: Settings) -> frozenset[str]:
    """Return the absolute paths of what the settings of a project name."""
    folder = os.path.dirname(project.file)
    named = [*project.packs, *([project.baseline] if project.baseline else [])]
    return frozenset(
        os.path.normpath(os.path.abspath(os.path.join(folder, name))) for name in named
    )
