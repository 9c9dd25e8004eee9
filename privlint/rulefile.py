"""Rule files become entries; every mistake in them gets its place."""

from __future__ import annotations

import os

from privlint import data, document, rulecheck
from privlint.citations import acts
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING, cast
from privlint.language.compiler import Problem
from privlint.language.words import hint
from privlint.model import LANGUAGES
from privlint.reading import tree
from privlint.reading.tree import Limits
from privlint.records import OrderedRecord, Record, replace
from privlint.rulebook import (
    READS_TEXT,
    Entry,
    Rulebook,
    vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from privlint.citations import Act
    from privlint.document import Document
    from privlint.language.vocabulary import Vocabulary
    from privlint.model import Path
    from privlint.reading.tree import Span
    from privlint.shape import Shape

    _Content = dict[str, object]

_LIMITS = Limits(size=512 * 1024, depth=64, values=100_000)
_MOST = 100
"""So many mistakes are shown at most."""
_APART = frozenset({"acts.yaml", "faults.yaml"})
_IN_PACK = {"rules": 500, "lists": 100, "tables": 100, "acts": 100}
"""What a file with several rules may hold, and how much of it."""
_NOT_INHERITED = frozenset(
    (
        *("code", "name", "topic", "duty", "examples", "fix", "extends", "replaces"),
        *("reason", READS_TEXT),
    )
)
_OF_FILE = frozenset(("name", "topic"))


class Mistake(OrderedRecord):
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
        super().__init__(*shown)
        self.mistakes = tuple(mistakes)


class Earlier(Record):
    """
    What was read before a folder or file of an organisation's own rules.

    Attributes:
        book: the rules, lists, tables, acts and faults that are known already
        reserved: the letters that only the codes of privlint's own rules begin with
        whole: gives an entry of the book with its examples and every text
        edited: whether a rule with the code and the name of one in the book is
            that rule, edited; else both are taken

    """

    book: Rulebook
    reserved: frozenset[str] = frozenset()
    whole: Callable[[Entry], Entry] = dict
    edited: bool = True


def read(folder: str, shape: Shape, earlier: Earlier | None = None) -> Rulebook:
    """
    Return the rules of *folder* (or of one file), with all lists and tables.

    *shape* is that of a declaration. Lists, tables, acts and faults of the *earlier*
    book are known too, and its codes and names are taken, save by the rule that has
    both. Raise `RuleError` with every mistake.
    """
    reader = _Reader(folder, earlier)
    base = earlier.book if earlier else Rulebook((), {}, {}, {})
    lists = {**base.lists, **reader.named("lists", rulecheck.word_list, base.lists)}
    tables = {**base.tables, **reader.named("tables", rulecheck.table, base.tables)}
    sources = {**base.sources, **reader.acts(base.sources)}
    faults = base.faults if earlier else reader.one("faults.yaml")
    reader.stop()
    known = vocabulary(lists, tables, base.ready)
    entries = reader.rules(shape, known, acts(sources))
    reader.stop()
    return Rulebook(
        tuple(entries),
        lists,
        tables,
        sources,
        faults,  # type: ignore[arg-type]  # checked by its reader
        ready=base.ready,
    )


class _Reader:
    """The files of one folder, or one file, and the mistakes met in them."""

    def __init__(self, folder: str, earlier: Earlier | None) -> None:
        self.folder = folder
        self.earlier = earlier
        self.mistakes: list[Mistake] = []
        self._taken: dict[str, tuple[str, Path]] = {}
        self._pack = self._opened_pack()

    def stop(self) -> None:
        """Raise `RuleError` if there are mistakes."""
        if self.mistakes:
            raise RuleError(self.mistakes)

    def one(self, name: str) -> _Content:
        """Return the content of the file *name*, a mapping."""
        found = self._open(os.path.join(self.folder, name))
        return cast("_Content", found.tree.data) if found else {}

    def named(
        self,
        kind: str,
        problems: Callable[[_Content], Iterable[Problem]],
        known: Mapping[str, Mapping[str, object]],
    ) -> dict[str, _Content]:
        """Return the lists or tables, by name; *problems* tells what is wrong."""
        read: dict[str, _Content] = {}
        for name, found, where, content in self._contents(kind):
            told = [_moved(problem, where) for problem in problems(content)]
            if content != known.get(name, content):
                told.append(Problem("R108", where, f"`{name}` is taken"))
            if self._note(found, told):
                read[name] = content
        return read

    def acts(
        self, known: Mapping[str, Mapping[str, str]]
    ) -> dict[str, Mapping[str, str]]:
        """Return the acts that these files add."""
        place = os.path.join(self.folder, "acts.yaml")
        found = self._pack
        if found is None and (self.earlier is None or os.path.isfile(place)):
            found = self._open(place)
        if found is None:
            return {}
        where: Path = ("acts",) if self._pack else ()
        said = dict(self._parts("acts")) if self._pack else found.tree.data
        told = [_moved(one, where) for one in rulecheck.acts_file(said, known)]
        return (
            cast("dict[str, Mapping[str, str]]", said)
            if self._note(found, told)
            else {}
        )

    def rules(
        self, shape: Shape, known: Vocabulary, sources: Mapping[str, Act]
    ) -> list[Entry]:
        """Return the entries of the rules."""
        entries = []
        for found, where, written in self._written():
            entry = self._inherited(written)
            told: list[Problem] = []
            if entry is None:
                told.append(self._unknown("extends", written))
            else:
                content = {k: v for k, v in entry.items() if k not in _OF_FILE}
                told += rulecheck.rule(content, shape, known, sources)
                told += self._taken_words((found.source.file, where), entry)
                told += self._replaced(entry)
            if where:
                told += rulecheck.name(written)
            if self._note(found, [_moved(one, where) for one in told]) and entry:
                entries.append(entry)
        return entries

    def _opened_pack(self) -> Document | None:
        """Return the file, if it is one that holds several rules."""
        if not os.path.isfile(self.folder) or self.earlier is None:
            return None
        found = self._open(self.folder)
        if found is None or "rules" not in cast("_Content", found.tree.data):
            return None
        content = cast("_Content", found.tree.data)
        self._note(found, rulecheck.pack(content, _IN_PACK))
        return found

    def _contents(self, kind: str) -> Iterator[tuple[str, Document, Path, _Content]]:
        """Yield name, file, place in it and content of each list or table."""
        if self._pack is not None:
            for name, one in self._parts(kind):
                yield name, self._pack, (kind, name), one
            return
        for file in data.files(os.path.join(self.folder, kind), ".yaml"):
            found = self._open(file)
            if found is not None:
                yield _stem(file), found, (), cast("_Content", found.tree.data)

    def _parts(self, kind: str) -> Iterator[tuple[str, _Content]]:
        """Yield what the file holds of *kind*, by name, as far as it is a mapping."""
        content = cast("_Content", self._pack.tree.data) if self._pack else {}
        said = content.get(kind)
        for name, one in said.items() if isinstance(said, dict) else ():
            if isinstance(one, dict):
                yield name, one

    def _written(self) -> Iterator[tuple[Document, Path, Entry]]:
        """Yield file, place in it and content of each rule, with name and topic."""
        if self._pack is not None:
            content = cast("_Content", self._pack.tree.data)
            topic = _stem(self._pack.source.file)
            for step, one in enumerate(cast("list[object]", content["rules"] or [])):
                if isinstance(one, dict):
                    yield self._pack, ("rules", step), {"topic": topic, **one}
            return
        for file in self._rule_files():
            found = self._open(file)
            if found is not None:
                topic = os.path.basename(os.path.dirname(os.path.abspath(file)))
                content = cast("_Content", found.tree.data)
                yield found, (), {**content, "name": _stem(file), "topic": topic}

    def _rule_files(self) -> list[str]:
        if os.path.isfile(self.folder):
            return [self.folder]
        if not os.path.isdir(self.folder):
            message = f"{_named(self.folder)}: no such file or folder"
            raise PrivlintError(message)
        for file in data.files(self.folder, ".yml"):
            text = "the name of a rule file ends in .yaml"
            self.mistakes.append(Mistake(_named(file), 1, 1, "R100", text))
        apart = {os.path.join(self.folder, name) for name in ("lists", "tables")}
        return [
            file
            for file in data.files(self.folder, ".yaml")
            if os.path.dirname(file) not in apart
            and os.path.basename(file) not in _APART
        ]

    def _inherited(self, written: Entry) -> Entry | None:
        """Return the entry with what it takes over, or None for an unknown parent."""
        word = written.get("extends")
        if word is None:
            return written
        parent = self._known(word)
        if parent is None or self.earlier is None:
            return None
        kept = {
            key: value
            for key, value in self.earlier.whole(parent).items()
            if key not in _NOT_INHERITED
        }
        entry = {**kept, **written}
        for language in LANGUAGES:
            own = written.get(language)
            if isinstance(own, dict):
                entry[language] = {**cast("_Content", kept[language]), **own}
        return entry

    def _replaced(self, entry: Entry) -> Iterator[Problem]:
        """Object to the replacement of a rule that is not there, or for no reason."""
        word = entry.get("replaces")
        if not isinstance(word, str):
            return
        if self._known(word) is None:
            yield self._unknown("replaces", entry)
        if not str(entry.get("reason") or "").strip():
            text = "a rule that replaces another says why in `reason`"
            yield Problem("R102", ("replaces",), text)

    def _unknown(self, key: str, entry: Entry) -> Problem:
        """Return the mistake that *key* of *entry* names no earlier rule."""
        if not isinstance(entry[key], str):
            text = f"`{key}` takes the code or the name of a rule"
            return Problem("R102", (key,), text)
        entries = self.earlier.book.entries if self.earlier else ()
        known = [str(one[name]) for one in entries for name in ("code", "name")]
        meant = hint(str(entry[key]), known)
        text = f"no earlier rule has the code or the name `{entry[key]}`{meant}"
        return Problem("R111", (key,), text)

    def _known(self, word: object) -> Entry | None:
        """Return the rule of an earlier pack whose code or name is *word*."""
        book = self.earlier.book if self.earlier else Rulebook((), {}, {}, {})
        return next(
            (one for one in book.entries if word in (one["code"], one["name"])), None
        )

    def _open(self, file: str) -> Document | None:
        """Return the content of *file*, which must be one mapping."""
        try:
            content = data.bounded(file, _LIMITS.size)
        except OSError as error:
            message = f"{_named(file)}: {error.strerror}"
            raise PrivlintError(message) from None
        found = document.documents(_named(file), content, _LIMITS)
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
            locate = tree.locate_key if problem.key else tree.locate
            span = locate(found.tree.marks, problem.path)
            self._place(found, span, problem.code, problem.text)
        return len(self.mistakes) == before

    def _place(self, found: Document, span: Span, code: str, text: str) -> None:
        start = found.source.location(span).start
        file = found.source.file
        self.mistakes.append(Mistake(file, start.line, start.column, code, text))

    def _taken_words(self, mine: tuple[str, Path], entry: Entry) -> Iterator[Problem]:
        """Object to a code or a name that another rule has, or that is reserved."""
        for key in ("code", "name"):
            word = str(entry.get(key) or "")
            other = self._taken.setdefault(word, mine)
            if word and other != mine:
                yield Problem("R102", ("code",), f"`{word}` is taken by {other[0]}")
        if self.earlier is None:
            return
        own = {str(entry.get("code")), str(entry.get("name"))}
        shared = [own & {one["code"], one["name"]} for one in self.earlier.book.entries]
        edited = self.earlier.edited and own in shared
        for one, same in zip(self.earlier.book.entries, shared, strict=True):
            if same and not (edited and same == own):
                text = f"`{min(same)}` is taken by the rule {one['name']}"
                yield Problem("R102", ("code",), text)
        letters = str(entry.get("code") or "")[:3]
        if letters in self.earlier.reserved and not edited:
            text = f"codes with {letters} are for the rules of privlint; choose others"
            yield Problem("R112", ("code",), text)


def _moved(problem: Problem, where: Path) -> Problem:
    """Return *problem*, which was told of a part, at its place in the file."""
    return replace(problem, path=(*where, *problem.path))


def _named(file: str) -> str:
    """Return *file* as mistakes name it."""
    return os.path.relpath(file) if os.path.isabs(file) else file


def _stem(file: str) -> str:
    return os.path.basename(file).rpartition(".")[0]
