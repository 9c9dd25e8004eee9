"""Which rules may find something at all: asked of all of them at once."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import paths
from privlint.language.run import Run, StoppedError
from privlint.language.tests import HOLDS, TESTS, unchecked
from privlint.language.tests.scope import phrases_of
from privlint.lazy import Made

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from datetime import date
    from typing import Protocol

    from privlint.language.paths import Route
    from privlint.language.phrases import Sought
    from privlint.language.tests.scope import Test
    from privlint.language.vocabulary import Phrases, Vocabulary

    _Group = tuple[Callable[..., None], tuple[str, ...]]

    class Written(Protocol):
        """
        What `docs/screens.py` writes.

        Attributes:
            document: asks the rules on single places; returns what the others need
            GROUPS: functions that ask the rules on the same nodes, with these rules
            TESTS: tests that look at more than a text, by name and argument
            TEXTS: tests that look at a text and the day
            ROUTES: paths of the document where a text is looked for
            LISTS: names of word lists, and lists of phrases
            SOUGHT: what a text must have to hold a phrase of one of `LISTS`

        """

        document: Callable[..., Mapping[str, object]]
        GROUPS: tuple[_Group, ...]
        TESTS: tuple[tuple[str, object], ...]
        TEXTS: tuple[tuple[str, object], ...]
        ROUTES: tuple[str, ...]
        LISTS: tuple[object, ...]
        SOUGHT: Sought


_STEPS = 200_000
"""The rules on the same nodes take at most this many steps together."""
_SHORT = 40
"""The answer for a text of at most so many characters is remembered."""
_REMEMBERED = 200
"""So many answers are remembered for a test."""
_SENTENCE = 400
"""What was found in a text of at most so many characters is remembered."""
_SENTENCES = 4_000
"""So many texts are remembered from one document to the next."""
_ROOM, _SLIP = 800_000, 100
"""
So many characters are remembered from one document to the next.

For each text so many are added.
"""


class Screen:
    """
    Tells which of many rules may find something in a document.

    Attributes:
        rules: the names of the rules of which it tells

    """

    def __init__(
        self,
        written: Written,
        vocabulary: Vocabulary,
        today: date,
        rules: Collection[str],
        changed: Collection[str] = (),
    ) -> None:
        """
        Take what is *written*, which is true of *rules* on the day *today*.

        *vocabulary* has the word lists of the run, of which those with the names
        *changed* have other phrases than when it was written.
        """
        self.rules = frozenset(rules)
        self._written = written
        scope = unchecked(vocabulary)

        def test(said: tuple[str, object]) -> Test:
            name, argument = said
            return TESTS[name](argument, scope)

        # by number, as the written functions ask for them
        self._tests: Made[int, Test] = Made(lambda one: test(written.TESTS[one]))
        self._answers: Made[int, _Answer] = Made(
            lambda one: _Answer(test(written.TEXTS[one]), today)
        )
        self._lists: Made[int, Phrases] = Made(
            lambda one: phrases_of(written.LISTS[one], scope)
        )
        self._routes: Made[int, Route] = Made(
            lambda one: paths.parse(written.ROUTES[one])
        )
        always = sum(
            1 << number
            for number, one in enumerate(written.LISTS)
            if isinstance(one, str) and one in changed
        )
        self._possible = _Possible(written.SOUGHT, always)
        self._held: dict[str, dict[int, bool]] = {}
        self._asking: dict[frozenset[str], tuple[_Group, ...]] = {}

    def suspects(self, run: Run, asked: frozenset[str] | None = None) -> frozenset[str]:
        """
        Return the rules that may find something in the document of *run*.

        Rules whose steps ran out are among them. What tells only of rules that are
        not *asked* is left out.
        """
        written, found = self._written, set[str]()
        possible, held = self._possible, self._held
        possible.forget()
        if len(held) > _SENTENCES:
            held.clear()

        def holds(number: int, text: str) -> bool:
            known = held.get(text)
            if known is None:
                known = {}
                if len(text) <= _SENTENCE:
                    held[text] = known
            if number not in known:
                known[number] = run.search(self._lists[number], text) is not None
            return known[number]

        def texts(number: int) -> frozenset[str]:
            nodes = paths.select(self._routes[number], run.root, (), run)
            return frozenset([one for one, _path in nodes if isinstance(one, str)])

        there = Made(texts)
        known = (run, self._tests, self._answers, there, possible, holds, found)
        run.grant(_STEPS)
        try:
            shared = written.document(run.root, *known)
        except StoppedError:
            return self.rules
        for group, rules in self._groups(self.rules if asked is None else asked):
            run.grant(_STEPS)
            try:
                group(run.root, shared, *known)
            except StoppedError:
                found.update(rules)
        return frozenset(found) & self.rules

    def _groups(self, asked: frozenset[str]) -> tuple[_Group, ...]:
        """Return the groups that tell of rules that are *asked*."""
        known = self._asking.get(asked)
        if known is None:
            groups = self._written.GROUPS
            known = tuple(one for one in groups if not asked.isdisjoint(one[1]))
            self._asking[asked] = known
        return known


class _Answer(dict[str, bool]):
    """By text, whether a test holds; remembered for short texts."""

    def __init__(self, test: Test, today: date) -> None:
        super().__init__()
        self._test, self._today = test, today

    def __missing__(self, text: str) -> bool:
        run = Run({}, self._today)
        run.grant(_STEPS)
        holds = self._test(text, None, run) is HOLDS
        if len(text) <= _SHORT and len(self) < _REMEMBERED:
            self[text] = holds
        return holds


class _Possible(dict[str, int]):
    """
    By text, a bit for each list that may have a phrase in it.

    Attributes:
        taken: how many characters the texts have, and `_SLIP` more for each

    """

    def __init__(self, sought: Sought, always: int) -> None:
        super().__init__()
        self.taken = 0
        self._sought, self._always = sought, always

    def forget(self) -> None:
        """Make room for other texts, unless there is enough."""
        if self.taken > _ROOM:
            self.clear()
            self.taken = 0

    def __missing__(self, text: str) -> int:
        self.taken += len(text) + _SLIP
        lists = self[text] = self._sought.lists(text) | self._always
        return lists


def below(root: object) -> Iterator[object]:
    """Yield *root* and everything under it, with a stack of its own."""
    stack = [root]
    while stack:
        value = stack.pop()
        yield value
        if isinstance(value, dict):
            stack += value.values()
        elif isinstance(value, list):
            stack += value


def named(root: object, name: str) -> Iterator[object]:
    """Yield what stands under the key *name*, wherever below *root*."""
    stack: list[object] = [root]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            if name in value:
                yield value[name]
            stack += [one for one in value.values() if type(one) in _NODES]
        elif isinstance(value, list):
            stack += [one for one in value if type(one) in _NODES]


_NODES: frozenset[type] = frozenset((dict, list))


def first(seen: set[str | float], value: object) -> bool:
    """Return whether *value* is not in *seen*, and put it there."""
    if not isinstance(value, str | int | float):
        return True
    new = value not in seen
    seen.add(value)
    return new
