"""What conditions look at while one declaration is judged, and what they spend."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from privlint.language.phrases import Match
    from privlint.language.spoken import Words
    from privlint.language.vocabulary import Phrases
    from privlint.model import Path
    from privlint.reading.statement import Searchable, Statement


def no_file(_name: str) -> None:
    """Open no file: what a declaration names is not there."""


class StoppedError(Exception):
    """A rule took more steps than it may."""


class _Unknown:
    """Stands for what was not looked up yet."""


_UNKNOWN = _Unknown()
_REMEMBERED = 100_000
"""How many searches are remembered: those of some hundred pages of text."""


class Run:
    """
    One declaration under judgement.

    Attributes:
        root: the declaration in its long form
        today: the day whose law is asked
        statements: the published texts, in the order of `statement.file`
        touched: whether a node whose shape is wrong was looked at
        seen: where a rule that wants unique values met each first
        matched: where the last phrase was found in a text
        selections: the nodes of paths from the document, and whether a node with
            a wrong shape was passed over

    """

    __slots__ = (
        "_files",
        "_found",
        "_ids",
        "_left",
        "_searchable",
        "_total",
        "_values",
        "_words",
        "matched",
        "root",
        "seen",
        "selections",
        "statements",
        "today",
        "touched",
    )

    def __init__(
        self,
        root: Mapping[str, object],
        today: date,
        statements: tuple[Statement, ...] = (),
        files: Callable[[str], tuple[str, ...] | None] = no_file,
        total: int = 2_000_000,
    ) -> None:
        self.root = root
        self.today = today
        self.statements = statements
        self.touched = False
        self.seen: dict[tuple[int, object], Path] = {}
        self.matched: dict[str, tuple[int, int]] = {}
        self.selections: dict[
            tuple[str, ...], tuple[list[tuple[object, Path]], bool]
        ] = {}
        self._files = files
        self._left = 0
        self._searchable: tuple[Searchable, ...] | None = None
        self._total = total
        self._words: dict[str, Words] = {}
        self._found: dict[tuple[int, str], Match | None] = {}
        self._values: dict[tuple[str, ...], frozenset[tuple[type, object]]] = {}
        self._ids: dict[str, dict[str, tuple[int, object]]] = {}

    def grant(self, steps: int) -> None:
        """Let the next rule take *steps* steps, as far as the document has them."""
        self._left = min(steps, self._total)

    @property
    def exhausted(self) -> bool:
        """Return whether the whole document has no steps left."""
        return self._total <= 0

    def spend(self, steps: int = 1) -> None:
        """Take *steps* steps; raise `StoppedError` when there are none left."""
        self._left -= steps
        self._total -= steps
        if self._left < 0:
            raise StoppedError

    def file_text(self, name: str) -> tuple[str, ...] | None:
        """Return the paragraphs of the file *name* beside the declaration, or None."""
        return self._files(name)

    def searchable(self) -> tuple[Searchable, ...]:
        """Return the published texts as quotes are looked for in them, made once."""
        if self._searchable is None:
            from privlint.reading.statement import searchable

            self._searchable = tuple(searchable(one) for one in self.statements)
        return self._searchable

    def words(self, text: str) -> Words:
        """Return the words of *text*, split once."""
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = spoken.words(text)
        return found

    def find(self, sought: Phrases, text: str) -> Match | None:
        """Return the first match of *sought* in *text*, if it may hold one at all."""
        if (id(sought), text) not in self._found and not sought.sought.lists(text):
            self._remember(sought, text, None)
            return None
        return self.search(sought, text)

    def search(self, sought: Phrases, text: str) -> Match | None:
        """
        Return the first match of *sought* in *text*.

        A text is searched once, as far as that can be remembered.
        """
        found = self._found.get((id(sought), text), _UNKNOWN)
        if isinstance(found, _Unknown):
            words = self.words(text)
            found = next(sought.search(text, words, self.spend), None)
            self._remember(sought, text, found)
        return found

    def _remember(self, sought: Phrases, text: str, found: Match | None) -> None:
        if len(self._found) < _REMEMBERED:
            self._found[id(sought), text] = found

    def holds_value(self, steps: tuple[str, ...], value: object) -> bool:
        """Return whether the selection *steps* from the document has *value*."""
        known = self._values.get(steps)
        if known is None:
            known = self._values[steps] = frozenset(
                (type(one), one)
                for one, _path in self.selections[steps][0]
                if isinstance(one, str | int | float)
            )
        self.spend()
        return isinstance(value, str | int | float) and (type(value), value) in known

    def named(self, collection: str) -> dict[str, tuple[int, object]]:
        """Return the items of the list *collection* by id, with their places."""
        found = self._ids.get(collection)
        if found is None:
            items = self.root.get(collection)
            found = {}
            for place, item in enumerate(items if isinstance(items, list) else ()):
                name = item.get("id") if isinstance(item, dict) else None
                if isinstance(name, str):
                    found.setdefault(name, (place, item))
            self._ids[collection] = found
        return found
