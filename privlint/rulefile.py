"""Rule files become entries; every mistake in them gets its place."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from privlint import data, document
from privlint.citations import Act, acts, citation
from privlint.errors import PrivlintError
from privlint.language import paths
from privlint.language.compiler import Compiler, Problem
from privlint.language.messages import TemplateError, template
from privlint.language.tests import Scope
from privlint.language.words import near
from privlint.model import LANGUAGES, Duty, Severity
from privlint.reading import tree
from privlint.reading.tree import Limits
from privlint.rulebook import PROFILES, Entry, Rulebook, listed, vocabulary
from privlint.shape import OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import UnionType

    from privlint.document import Document
    from privlint.language.vocabulary import Vocabulary
    from privlint.model import Path
    from privlint.reading.tree import Mark, Span
    from privlint.shape import Shape

_LIMITS = Limits(size=512 * 1024, depth=64, values=100_000)
_MOST = 100
"""So many mistakes are shown at most."""

_NEEDED = ("code", "law", "duty", "severity", "for", "require", "en", "nl", "examples")
_ALLOWED = (
    *_NEEDED,
    "profiles",
    "when",
    "at",
    "once",
    "effective_from",
    "effective_until",
)
_BLANK: tuple[object, ...] = (None, "", [], {})
_TEXTS = ("title", "message", "why", "mend")
_TEXTS_ALLOWED = (*_TEXTS, "absent", "limits")
_KINDS: tuple[tuple[str, type | UnionType, str], ...] = (
    ("code", str, "a text"),
    ("duty", str, "a text"),
    ("severity", str, "a text"),
    ("law", str | list, "a text or a list of texts"),
    ("profiles", str | list, "a text or a list of texts"),
    ("once", bool, "true or false"),
)
_DIGITS = re.compile(r"[0-9]{3}\Z").match
_EXAMPLE = ("declaration", "statement", "as_of")


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

    def lists(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield the word lists by name."""
        for file in self._files("lists"):
            found = self._open(file)
            if found is None:
                continue
            content = cast("dict[str, object]", found.tree.data)
            self._keys(found, content, (), ("about", "phrases"), ("phrases",), "R108")
            phrases = content.get("phrases")
            if not isinstance(phrases, list) or not phrases:
                self._note(
                    found, Problem("R108", ("phrases",), "`phrases` takes a list")
                )
                continue
            self._phrases(found, phrases, ("phrases",))
            yield _stem(file), content

    def _phrases(self, found: Document, entries: list[object], where: Path) -> None:
        from privlint.language.vocabulary import Phrases

        before = len(self.mistakes)
        for step, entry in enumerate(entries):
            try:
                Phrases((entry,)).check()
            except ValueError as error:
                self._note(found, Problem("R108", (*where, step), str(error)))
        try:
            Phrases(tuple(entries)).check()
        except ValueError as error:
            if len(self.mistakes) == before:
                self._note(found, Problem("R108", where, str(error)))

    def tables(self) -> Iterator[tuple[str, dict[str, object]]]:
        """Yield the tables by name."""
        head = ("about", "match", "source", "verified_on", "rows")
        row_keys = (
            *("key", "values", "source", "verified_on", "note", "name", "url"),
            *("effective_from", "effective_until"),
        )
        for file in self._files("tables"):
            found = self._open(file)
            if found is None:
                continue
            content = cast("dict[str, object]", found.tree.data)
            self._keys(found, content, (), head, ("rows",), "R108")
            if content.get("match") not in {None, "words"}:
                text = "`match` is `words`, or left out"
                self._note(found, Problem("R108", ("match",), text))
            rows = content.get("rows")
            if rows and not isinstance(rows, list):
                self._note(found, Problem("R108", ("rows",), "`rows` takes a list"))
                continue
            for step, row in enumerate(cast("list[object]", rows or [])):
                where: Path = ("rows", step)
                if not isinstance(row, dict):
                    self._note(found, Problem("R108", where, "a row is a mapping"))
                    continue
                self._keys(found, row, where, row_keys, ("key",), "R108")
                self._row(found, row, where)
            yield _stem(file), content

    def _row(self, found: Document, row: Mapping[str, object], where: Path) -> None:
        content = cast("Mapping[str, object]", found.tree.data)
        for key in ("source", "verified_on"):
            if not (row.get(key) or content.get(key)):
                self._note(found, Problem("R108", where, f"a row has no `{key}`"))
        values = row.get("values", [])
        if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
            text = "`values` takes a list of texts"
            self._note(found, Problem("R108", (*where, "values"), text))
        elif content.get("match") == "words":
            self._phrases(found, values, (*where, "values"))
        self._dates(found, row, where, "R108")

    def rules(
        self, shape: Shape, known: Vocabulary, sources: Mapping[str, Act]
    ) -> list[Entry]:
        """Return the entries of the rules."""
        entries = []
        for file in self._rule_files():
            found = self._open(file)
            if found is None:
                continue
            entry = {
                **cast("Entry", found.tree.data),
                "name": _stem(file),
                "topic": os.path.basename(os.path.dirname(os.path.abspath(file))),
            }
            before = len(self.mistakes)
            self._rule(found, entry, shape, known, sources)
            if len(self.mistakes) == before:
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
            and os.path.basename(file) not in {"acts.yaml", "faults.yaml"}
        ]

    def _files(self, name: str) -> list[str]:
        return data.files(os.path.join(self.folder, name), ".yaml")

    def _open(self, file: str) -> Document | None:
        """Return the content of *file*, which must be one mapping."""
        try:
            content = data.read(file)
        except OSError as error:
            message = f"{file}: {error.strerror}"
            raise PrivlintError(message) from None
        name = os.path.relpath(file) if os.path.isabs(file) else file
        found = document.documents(name, content, _LIMITS)
        for one in found:
            for fault in one.tree.faults:
                place = one.source.location(fault.span).start
                said = ", ".join(f"{value}" for _key, value in fault.facts)
                text = f"{fault.kind}{': ' if said else ''}{said}"
                self.mistakes.append(
                    Mistake(name, place.line, place.column, "R099", text)
                )
        if any(one.tree.faults for one in found):
            return None
        if len(found) != 1 or not isinstance(found[0].tree.data, dict):
            self._note(found[0], Problem("R100", (), "a rule file is one mapping"))
            return None
        return found[0]

    def _note(self, found: Document, problem: Problem) -> None:
        locate = _key if problem.key else tree.locate
        place = found.source.location(locate(found.tree.marks, problem.path)).start
        self.mistakes.append(
            Mistake(
                found.source.file, place.line, place.column, problem.code, problem.text
            )
        )

    def _keys(  # noqa: PLR0913, PLR0917 - what is where
        self,
        found: Document,
        content: Mapping[str, object],
        where: Path,
        allowed: tuple[str, ...],
        needed: tuple[str, ...],
        code: str = "R102",
    ) -> None:
        for key in content:
            if key not in allowed:
                meant = near(key, allowed)
                hint = f"; did you mean `{meant}`?" if meant else ""
                text = f"unknown key `{key}`{hint}"
                self._note(found, Problem(code, (*where, key), text, key=True))
        for key in needed:
            if content.get(key) in _BLANK:
                self._note(found, Problem(code, (*where, key), f"`{key}` is missing"))

    def _dates(
        self,
        found: Document,
        content: Mapping[str, object],
        where: Path,
        code: str = "R102",
    ) -> None:
        for key in ("effective_from", "effective_until", "verified_on", "as_of"):
            value = content.get(key)
            if value is None:
                continue
            try:
                date.fromisoformat(str(value))
            except ValueError:
                text = f"`{key}` takes a date such as 2026-09-01"
                self._note(found, Problem(code, (*where, key), text))

    def _rule(
        self,
        found: Document,
        entry: Entry,
        shape: Shape,
        known: Vocabulary,
        sources: Mapping[str, Act],
    ) -> None:
        content = cast("Entry", found.tree.data)
        self._keys(found, content, (), _ALLOWED, _NEEDED)
        self._head(found, entry, sources)
        selects = self._selects(found, content.get("for"), shape)
        places = tuple(
            one for route in selects for one in paths.shapes(route, (shape,))
        )
        compiler = Compiler(Scope(places or (OPEN,), (shape,), known))
        for key in ("when", "require"):
            if key in content:
                compiler.condition(content[key], (key,))
        if "at" in content:
            compiler.route(content["at"], ("at",))
        for problem in compiler.problems:
            self._note(found, problem)
        for language in LANGUAGES:
            self._texts(found, content.get(language), language, compiler.scope)
        self._examples(found, content.get("examples"))

    def _head(self, found: Document, entry: Entry, sources: Mapping[str, Act]) -> None:
        for key, kind, said in _KINDS:
            if key not in entry or (key in _NEEDED and entry[key] in _BLANK):
                continue
            if not isinstance(entry[key], kind) or entry[key] in _BLANK:
                self._note(found, Problem("R102", (key,), f"`{key}` takes {said}"))
        code = str(entry.get("code") or "")
        if code and not _is_code(code):
            text = f"`{code}` is no code of three letters and three digits"
            self._note(found, Problem("R102", ("code",), text))
        self._free(found, entry)
        choices = (
            ("duty", tuple(Duty)),
            ("severity", tuple(Severity)),
            ("profiles", PROFILES),
        )
        for key, allowed in choices:
            if not set(listed(entry.get(key) or [])) <= set(allowed):
                text = f"`{key}` is one of {', '.join(allowed)}"
                self._note(found, Problem("R102", (key,), text))
        for step, written in enumerate(listed(entry.get("law") or [])):
            try:
                citation(written, sources)
            except ValueError as error:
                self._note(found, Problem("R105", ("law", step), str(error)))
        self._dates(found, entry, ())

    def _free(self, found: Document, entry: Entry) -> None:
        """Object to a code or a name that another rule has."""
        for key in ("code", "name"):
            word = str(entry.get(key) or "")
            other = self._taken.setdefault(word, found.source.file)
            if word and other != found.source.file:
                text = f"`{word}` is taken by {other}"
                self._note(found, Problem("R102", ("code",), text))
        for one in self.known:
            same = [key for key in ("code", "name") if one[key] == entry.get(key)]
            if len(same) == 1:
                text = f"`{one[same[0]]}` is taken by the rule {one['name']}"
                self._note(found, Problem("R102", ("code",), text))

    def _selects(
        self, found: Document, value: object, shape: Shape
    ) -> list[paths.Route]:
        routes = []
        whole = Compiler(Scope((shape,), (shape,), vocabulary({}, {})))
        for step, text in enumerate(value if isinstance(value, list) else [value]):
            where: Path = ("for", step) if isinstance(value, list) else ("for",)
            route = whole.route(text, where, single=False) if text is not None else None
            if route is not None:
                routes.append(route)
        for problem in whole.problems:
            self._note(found, problem)
        return routes

    def _texts(
        self, found: Document, texts: object, language: str, scope: Scope
    ) -> None:
        if not isinstance(texts, dict):
            if texts:
                text = f"`{language}` takes a mapping of texts"
                self._note(found, Problem("R109", (language,), text))
            return
        self._keys(found, texts, (language,), _TEXTS_ALLOWED, _TEXTS, "R109")
        for key, text in texts.items():
            where: Path = (language, key)
            if not isinstance(text, str):
                self._note(found, Problem("R109", where, f"`{key}` takes text"))
                continue
            if key not in {"message", "absent", "mend"}:
                continue
            try:
                template(text, scope)
            except TemplateError as error:
                self._note(found, Problem("R109", where, str(error)))

    def _examples(self, found: Document, examples: object) -> None:
        where: Path = ("examples",)
        if not isinstance(examples, dict):
            self._note(
                found, Problem("R110", where, "`examples` takes `good` and `bad`")
            )
            return
        self._keys(found, examples, where, ("good", "bad"), ("good", "bad"), "R110")
        for key in ("good", "bad"):
            parts = examples.get(key) or []
            if not isinstance(parts, list):
                text = f"`{key}` takes a list of examples"
                self._note(found, Problem("R110", (*where, key), text))
                continue
            for step, one in enumerate(parts):
                self._example(found, one, (*where, key, step))

    def _example(self, found: Document, one: object, where: Path) -> None:
        whole = one if isinstance(one, dict) else {"declaration": one}
        self._keys(found, whole, where, _EXAMPLE, ("declaration",), "R110")
        for key in ("declaration", "statement"):
            if not isinstance(whole.get(key), str | None):
                place = (*where, key) if whole is one else where
                text = f"`{key}` of an example is text"
                self._note(found, Problem("R110", place, text))
        self._dates(found, whole, where, "R110")


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


def _is_code(code: str) -> bool:
    letters, digits = code[:3], code[3:]
    capital = letters.isascii() and letters.isalpha() and letters.isupper()
    return capital and _DIGITS(digits) is not None
