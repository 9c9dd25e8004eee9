"""Rule files become entries; every mistake in them gets its place."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from privlint import data, document, rulecheck
from privlint.citations import acts
from privlint.errors import PrivlintError
from privlint.language.compiler import Problem
from privlint.reading import tree
from privlint.reading.tree import Limits
from privlint.rulebook import Entry, Rulebook, vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from privlint.citations import Act
    from privlint.document import Document
    from privlint.language.vocabulary import Vocabulary
    from privlint.model import Path
    from privlint.reading.tree import Mark, Span
    from privlint.shape import Shape

    _Content = dict[str, object]

_LIMITS = Limits(size=512 * 1024, depth=64, values=100_000)
_MOST = 100
"""So many mistakes are shown at most."""
_APART = frozenset({"acts.yaml", "faults.yaml"})


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """
    A mistake in a rule file.

    Attributes:
        file: its name
        line: from 1
        column: from 1
        code: such as `R103`
        text: one line

    """

    file: str
    line: int
    column: int
    code: str
    text: str

    def __str__(self) -> str:
        """Return the mistake as one line."""
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.text}"


class RuleError(PrivlintError):
    """Rule files with mistakes."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        shown = [str(one) for one in sorted(mistakes)[:_MOST]]
        if len(mistakes) > _MOST:
            shown.append(f"(+{len(mistakes) - _MOST})")
        super().__init__("\n".join(shown))
        self.mistakes = tuple(mistakes)


def read(folder: str, shape: Shape, base: Rulebook | None = None) -> Rulebook:
    """
    Return the rules of *folder* (or of one file), its lists and tables.

    *shape* is that of a declaration. Lists, tables, acts and faults of *base* are
    known too, and its codes and names are taken, save by the rule that has both.
    Raise `RuleError` with every mistake.
    """
    reader = _Reader(folder, base.entries if base else ())
    lists = {**(base.lists if base else {}), **dict(reader.lists())}
    tables = {**(base.tables if base else {}), **dict(reader.tables())}
    sources = base.sources if base else reader.one("acts.yaml")
    faults = base.faults if base else reader.one("faults.yaml")
    reader.stop()
    known = vocabulary(lists, tables)
    entries = reader.rules(shape, known, acts(sources))  # type: ignore[arg-type]  # checked by its reader
    reader.stop()
    return Rulebook(tuple(entries), lists, tables, sources, faults)  # type: ignore[arg-type]  # ditto


class _Reader:
    """The files of one folder, and the mistakes met in them."""

    def __init__(self, folder: str, known: tuple[Entry, ...]) -> None:
        self.folder = folder
        self.known = known
        self.mistakes: list[Mistake] = []
        self._taken: dict[str, str] = {}

    def stop(self) -> None:
        """Raise `RuleError` if there are mistakes."""
        if self.mistakes:
            raise RuleError(self.mistakes)

    def one(self, name: str) -> dict[str, object]:
        """Return the content of the file *name*, a mapping."""
        found = self._open(os.path.join(self.folder, name))
        return cast("dict[str, object]", found.tree.data) if found else {}

    def lists(self) -> Iterator[tuple[str, _Content]]:
        """Yield the word lists by name."""
        yield from self._named("lists", rulecheck.word_list)

    def tables(self) -> Iterator[tuple[str, _Content]]:
        """Yield the tables by name."""
        yield from self._named("tables", rulecheck.table)

    def _named(
        self, folder: str, problems: Callable[[_Content], Iterable[Problem]]
    ) -> Iterator[tuple[str, _Content]]:
        for file in data.files(os.path.join(self.folder, folder), ".yaml"):
            found = self._open(file)
            if found is None:
                continue
            content = cast("_Content", found.tree.data)
            if self._note(found, problems(content)):
                yield _stem(file), content

    def rules(
        self, shape: Shape, known: Vocabulary, sources: Mapping[str, Act]
    ) -> list[Entry]:
        """Return the entries of the rules."""
        entries = []
        for file in self._rule_files():
            found = self._open(file)
            if found is None:
                continue
            content = cast("Entry", found.tree.data)
            topic = os.path.basename(os.path.dirname(os.path.abspath(file)))
            entry = {**content, "name": _stem(file), "topic": topic}
            sound = self._note(found, rulecheck.rule(content, shape, known, sources))
            if self._note(found, self._taken_words(found, entry)) and sound:
                entries.append(entry)
        return entries

    def _rule_files(self) -> list[str]:
        if os.path.isfile(self.folder):
            return [self.folder]
        if not os.path.isdir(self.folder):
            message = f"{self.folder}: no such file or folder"
            raise PrivlintError(message)
        apart = {os.path.join(self.folder, name) for name in ("lists", "tables")}
        return [
            file
            for file in data.files(self.folder, ".yaml")
            if os.path.dirname(file) not in apart
            and os.path.basename(file) not in _APART
        ]

    def _open(self, file: str) -> Document | None:
        """Return the content of *file*, which must be one mapping."""
        try:
            content = data.read(file)
        except OSError as error:
            message = f"{file}: {error.strerror}"
            raise PrivlintError(message) from None
        name = os.path.relpath(file) if os.path.isabs(file) else file
        found = document.documents(name, content, _LIMITS)
        faults = [(one, fault) for one in found for fault in one.tree.faults]
        for one, fault in faults:
            said = ", ".join(f"{value}" for _key, value in fault.facts)
            text = f"{fault.kind}{': ' if said else ''}{said}"
            self._place(one, fault.span, "R099", text)
        if faults:
            return None
        if len(found) != 1 or not isinstance(found[0].tree.data, dict):
            self._note(found[0], [Problem("R100", (), "a rule file is one mapping")])
            return None
        return found[0]

    def _note(self, found: Document, problems: Iterable[Problem]) -> bool:
        """Keep *problems* of a file with their places; return whether it is sound."""
        before = len(self.mistakes)
        for problem in problems:
            locate = _key if problem.key else tree.locate
            span = locate(found.tree.marks, problem.path)
            self._place(found, span, problem.code, problem.text)
        return len(self.mistakes) == before

    def _place(self, found: Document, span: Span, code: str, text: str) -> None:
        start = found.source.location(span).start
        file = found.source.file
        self.mistakes.append(Mistake(file, start.line, start.column, code, text))

    def _taken_words(self, found: Document, entry: Entry) -> Iterator[Problem]:
        """Object to a code or a name that another rule has."""
        for key in ("code", "name"):
            word = str(entry.get(key) or "")
            other = self._taken.setdefault(word, found.source.file)
            if word and other != found.source.file:
                yield Problem("R102", ("code",), f"`{word}` is taken by {other}")
        for one in self.known:
            same = [key for key in ("code", "name") if one[key] == entry.get(key)]
            if len(same) == 1:
                text = f"`{one[same[0]]}` is taken by the rule {one['name']}"
                yield Problem("R102", ("code",), text)


def _key(marks: Mark, path: Path) -> Span:
    """Return the span of the key that *path* ends with, and which is there."""
    mark = marks
    for step in path[:-1]:
        if isinstance(mark, int):
            break
        mark = mark[2][str(step)] if len(mark) == 3 else mark[1][cast("int", step)]  # noqa: PLR2004 - a mapping
    if isinstance(mark, int) or len(mark) != 3:  # noqa: PLR2004 - a mapping
        return tree.locate(marks, path)
    return mark[1][str(path[-1])]


def _stem(file: str) -> str:
    return os.path.basename(file).rpartition(".")[0]
