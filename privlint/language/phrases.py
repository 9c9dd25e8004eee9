"""Lists of phrases, and where they occur in a text; in time linear in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, reduce
from operator import or_

from privlint.hints import TYPE_CHECKING, overload
from privlint.language.automata import (
    Anchors,
    again,
    check,
    check_length,
    kept,
    parse,
    plainly,
)
from privlint.language.spoken import LIMIT, SHORTEST_STEM, spoken
from privlint.records import OpenRecord, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TypedDict

    from privlint.language.automata import Kept, Opening, Phrase
    from privlint.language.spoken import Words

    Count = Callable[[int], None]

    class Ready(TypedDict):
        """
        What is kept of a list of phrases, as JSON has it.

        Attributes:
            firsts: the numbers of the phrases that begin with a word
            stems: the numbers of the phrases that begin with a stem
            span: the most words of a match
            anchors: words, and stems, of which every match has one
            automata: of each phrase, in the order of the list

        """

        firsts: Mapping[str, Sequence[int]]
        stems: Mapping[str, Sequence[int]]
        span: int
        anchors: Sequence[Sequence[str]]
        automata: Sequence[Kept]


MOST_PHRASES = 500
_REMEMBERED = 3_000
"""So many words are remembered with the lists for which they count."""
_CLOSING = frozenset("\"'”’“‘„‚«»‹›()[]{}")
"""What a text may end with behind its last words, as it may with blanks."""


class Match(Record):
    """
    An occurrence of a phrase.

    Attributes:
        start: the first character, an offset in the text as it was given
        end: behind the last character
        phrase: the phrase or the exact literal as it was written

    """

    start: int
    end: int
    phrase: str


class PhraseList(Record):
    """
    Phrases and exact literals, ready to be searched for; made by `phrase_list`.

    A state is a word or a place of a gap in one phrase; *count* is told how many
    states were entered from one start, and stops the search by raising.

    Attributes:
        phrases: the automata, in the order of the list
        literals: found as written, anywhere
        marks: the literals by a rare letter of each, without which it cannot occur
        firsts: the numbers of the phrases that begin with a word
        stems: the numbers of the phrases that begin with a stem
        heads: for three letters: how long the stems in `stems` are
        span: the most words of a match
        anchors: words and stems of which every match of a phrase has one

    """

    phrases: Sequence[Phrase]
    literals: tuple[str, ...]
    marks: Mapping[str, tuple[str, ...]]
    firsts: Mapping[str, Sequence[int]]
    stems: Mapping[str, Sequence[int]]
    heads: Mapping[str, Sequence[int]]
    span: int
    anchors: Anchors

    def search(
        self, text: str, words: Words, count: Count | None = None
    ) -> Iterator[Match]:
        """Yield what occurs, leftmost first, the longest there, never overlapping."""
        literals = _places(text, self.marks)
        found = self._next(words, 0, count)
        edge = 0
        while True:
            literal = _next_literal(text, literals, edge)
            match = _first(match for match in (found, literal) if match)
            if not match:
                return
            yield match
            edge = match.end
            if found and found.start < edge:
                found = self._next(words, bisect_left(words.starts, edge), count)

    def occurs(self, text: str, words: Words, count: Count | None = None) -> bool:
        """Return whether anything occurs; stops at the first."""
        if _places(text, self.marks):
            return True
        return self._next(words, 0, count) is not None

    def ends(self, text: str, words: Words, count: Count | None = None) -> Match | None:
        """Return the longest match that only quotes, brackets and blanks follow."""
        found = _last_literal(text, self.literals)
        size = len(words.folded)
        if not size or not all(map(_closes, text[words.ends[-1] :])):
            return found
        for start in range(max(0, size - self.span), size):
            last, match = self._longest(words, start, count)
            if match and last == size - 1:
                return _first((match, found)) if found else match
        return found

    def _next(self, words: Words, index: int, count: Count | None) -> Match | None:
        """Return the first match of a phrase from the word at *index* on."""
        if index == 0 and self._silent(words):
            return None
        firsts, heads = self.firsts, self.heads
        for start in range(index, len(words.folded)):
            if words.folded[start] in firsts or words.heads[start] in heads:
                _, match = self._longest(words, start, count)
                if match:
                    return match
        return None

    def _silent(self, words: Words) -> bool:
        """Return whether no word begins a phrase; much faster than asking each."""
        return self.firsts.keys().isdisjoint(words.folded) and (
            not self.heads or self.heads.keys().isdisjoint(words.heads)
        )

    def _longest(
        self, words: Words, start: int, count: Count | None
    ) -> tuple[int, Match | None]:
        """Return the last word and the match of the longest phrase at *start*."""
        best, source, entered = -1, "", 0
        for number in self._candidates(words.folded[start], words.heads[start]):
            phrase = self.phrases[number]
            last, states = phrase.run(words, start)
            entered += states
            if last > best:
                best, source = last, phrase.source
        if count and entered:
            count(entered)
        if best < 0:
            return best, None
        return best, Match(words.starts[start], words.ends[best], source)

    def _candidates(self, word: str, head: str) -> Sequence[int]:
        """Return the numbers of the phrases that may begin with *word*."""
        whole = self.firsts.get(word, ())
        lengths = self.heads.get(head)
        if not lengths:
            return whole
        begun = [self.stems.get(stem, ()) for stem in _prefixes(word, lengths)]
        return sorted(set(whole).union(*begun))


def is_plain(phrase: str) -> bool:
    """Return whether *phrase*, which can be read, stands for just its own words."""
    return phrase.replace(" ", "").isalpha()


def phrase_list(
    phrases: Iterable[str],
    exact: Iterable[str] = (),
    ready: Ready | None = None,
) -> PhraseList:
    """
    Return *phrases* and *exact* literals as a list that can be searched for.

    What `ready` gave for the same phrases before makes it faster. Raise PhraseError
    for the first phrase that cannot be read or passes a limit.
    """
    sources, literals = tuple(phrases), tuple(dict.fromkeys(exact))
    read: dict[int, Phrase] = {}
    automata: Sequence[Kept] = ()
    if ready is None:
        for count, source in enumerate((*sources, *literals)):
            check(count < MOST_PHRASES, _TOO_MANY, source, 1)
        for literal in literals:
            check(bool(literal.strip()), "an exact literal is not blank", literal, 1)
            check_length(literal)
        openings = list(_openings(sources, read))
        firsts: Mapping[str, Sequence[int]] = _numbered(one.words for one in openings)
        stems: Mapping[str, Sequence[int]] = _numbered(one.stems for one in openings)
        span = max((one.span for one in openings), default=0)
        anchors = _united(one.anchors for one in openings)
    else:
        firsts, stems, span = ready["firsts"], ready["stems"], ready["span"]
        anchors = Anchors(*map(frozenset, ready["anchors"]))
        automata = ready["automata"]
    marks: dict[str, tuple[str, ...]] = {}
    for literal in literals:
        mark = _mark(literal)
        marks[mark] = (*marks.get(mark, ()), literal)
    return PhraseList(
        phrases=_Automata(sources, read, automata),
        literals=literals,
        marks=marks,
        firsts=firsts,
        stems=stems,
        heads=_lengths(stems),
        span=span,
        anchors=anchors,
    )


def ready(one: PhraseList) -> Ready:
    """Return what of a list can be kept, as plain data, to make it again faster."""
    return {
        "firsts": {word: list(numbers) for word, numbers in one.firsts.items()},
        "stems": {stem: list(numbers) for stem, numbers in one.stems.items()},
        "span": one.span,
        "anchors": [sorted(one.anchors.words), sorted(one.anchors.stems)],
        "automata": [kept(phrase) for phrase in one.phrases],
    }


class _Automata(Sequence["Phrase"]):
    """Phrases, each read, or made of what was kept, when it is first asked for."""

    def __init__(
        self,
        sources: tuple[str, ...],
        read: dict[int, Phrase],
        kept: Sequence[Kept],
    ) -> None:
        self._sources = sources
        self._read = read
        self._kept = kept

    @overload
    def __getitem__(self, number: int) -> Phrase: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Phrase]: ...
    def __getitem__(self, number: int | slice) -> Phrase | Sequence[Phrase]:
        """Return a phrase, read once."""
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self)))]
        known = self._read.get(number)
        if known is None:
            source = self._sources[number]
            known = again(source, self._kept[number]) if self._kept else parse(source)
            self._read[number] = known
        return known

    def __len__(self) -> int:
        """Return how many phrases there are."""
        return len(self._sources)


def _openings(sources: tuple[str, ...], read: dict[int, Phrase]) -> Iterator[Opening]:
    """Yield how the phrases *sources* begin; put those that had to be *read* there."""
    for number, source in enumerate(sources):
        plain = plainly(source)
        if plain is None:
            read[number] = parse(source)
        yield plain or read[number].opening


def _numbered(openings: Iterable[tuple[str, ...]]) -> dict[str, list[int]]:
    """Return by word the numbers of the phrases that it opens."""
    found: dict[str, list[int]] = {}
    for number, words in enumerate(openings):
        for word in words:
            found.setdefault(word, []).append(number)
    return found


class Sought(OpenRecord):
    """
    What a text must have to hold a phrase of one of several lists.

    A set of lists is a number with a bit for each.

    Attributes:
        words: by folded word, the lists for which it counts
        stems: by three letters, the stems that begin so and their lists
        literals: by a rare letter, the exact literals that have it and their lists

    """

    words: Mapping[str, int]
    stems: Mapping[str, tuple[tuple[str, int], ...]]
    literals: Mapping[str, tuple[tuple[str, int], ...]]

    @cached_property
    def _by_word(self) -> _ByWord:
        return _ByWord(self)

    def lists(self, text: str) -> int:
        """Return the lists of which a phrase may be in *text*."""
        found = reduce(or_, map(self._by_word.__getitem__, spoken(text)), 0)
        for mark, literals in self.literals.items():
            if mark in text:
                for literal, lists in literals:
                    if literal in text:
                        found |= lists
        return found


class _ByWord(dict[str, int]):
    """By folded word, the lists for which it counts; so many words are remembered."""

    def __init__(self, sought: Sought) -> None:
        super().__init__()
        self._sought = sought

    def __missing__(self, word: str) -> int:
        found = self._sought.words.get(word, 0)
        for stem, lists in self._sought.stems.get(word[:SHORTEST_STEM], ()):
            if word.startswith(stem):
                found |= lists
        if len(self) < _REMEMBERED:
            self[word] = found
        return found


def sought(lists: Iterable[PhraseList]) -> Sought:
    """Return what texts must have to hold a phrase of one of *lists*."""
    words: dict[str, int] = {}
    stems: dict[str, int] = {}
    literals: dict[str, int] = {}
    for number, one in enumerate(lists):
        parts = (one.anchors.words, one.anchors.stems, one.literals)
        for known, part in zip((words, stems, literals), parts, strict=True):
            for text in sorted(part):
                known[text] = known.get(text, 0) | 1 << number
    heads: dict[str, list[tuple[str, int]]] = {}
    for stem, numbers in stems.items():
        heads.setdefault(stem[:SHORTEST_STEM], []).append((stem, numbers))
    marks: dict[str, list[tuple[str, int]]] = {}
    for literal, numbers in literals.items():
        marks.setdefault(_mark(literal), []).append((literal, numbers))
    return Sought(
        words,
        {head: tuple(found) for head, found in heads.items()},
        {mark: tuple(found) for mark, found in marks.items()},
    )


def _lengths(stems: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return for the first three letters of *stems* the lengths that these have."""
    lengths: dict[str, set[int]] = {}
    for stem in stems:
        lengths.setdefault(stem[:SHORTEST_STEM], set()).add(len(stem))
    return {head: tuple(sorted(found)) for head, found in lengths.items()}


def _prefixes(word: str, lengths: Sequence[int]) -> Iterator[str]:
    """Yield the beginnings of *word* that have one of the *lengths*, which rise."""
    for length in lengths:
        if length > len(word):
            return
        yield word[:length]


def _mark(literal: str) -> str:
    """Return the first character that most texts lack, or that is no blank."""
    shown = literal.strip()
    return next((one for one in shown if not one.isalnum() and one != " "), shown[0])


def _places(
    text: str, marks: Mapping[str, tuple[str, ...]]
) -> list[tuple[int, int, str]]:
    """Return a heap of the first place of each literal, the longest first."""
    heap = [
        (start, -len(literal), literal)
        for mark, literals in marks.items()
        if mark in text
        for literal in literals
        if (start := text.find(literal, 0, LIMIT)) >= 0
    ]
    heap.sort()  # which makes it a heap
    return heap


def _next_literal(
    text: str, heap: list[tuple[int, int, str]], edge: int
) -> Match | None:
    """Return the first literal of the *heap* from *edge* on."""
    if not heap:
        return None
    from heapq import heappop, heapreplace

    while heap and heap[0][0] < edge:
        literal = heap[0][2]
        start = text.find(literal, edge, LIMIT)
        if start < 0:
            heappop(heap)
        else:
            heapreplace(heap, (start, -len(literal), literal))
    if not heap:
        return None
    start, _, literal = heap[0]
    return Match(start, start + len(literal), literal)


def _closes(sign: str) -> bool:
    """Return whether *sign* may stand behind the last words of a text."""
    return sign in _CLOSING or sign.isspace()


def _last_literal(text: str, literals: tuple[str, ...]) -> Match | None:
    """Return the leftmost literal that only quotes, brackets and blanks follow."""
    if not literals:
        return None
    kept = len(text)
    while kept and _closes(text[kept - 1]):
        kept -= 1
    found = [
        Match(start, start + len(literal), literal)
        for literal in literals
        if (start := text.find(literal, max(0, kept - len(literal)), LIMIT)) >= 0
    ]
    return _first(found)


def _first(matches: Iterable[Match]) -> Match | None:
    """Return the leftmost of *matches*, the longest if several begin there."""
    return min(matches, key=lambda match: (match.start, -match.end), default=None)


_TOO_MANY = f"a list has at most {MOST_PHRASES} phrases"


def _united(anchors: Iterable[Anchors]) -> Anchors:
    """Return all words and stems of *anchors*."""
    listed = list(anchors)
    return Anchors(
        frozenset[str]().union(*(one.words for one in listed)),
        frozenset[str]().union(*(one.stems for one in listed)),
    )
