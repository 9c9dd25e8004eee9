"""Phrases of words, and where they occur in a text; in time linear in the text."""

import dataclasses
import re
import unicodedata
from bisect import bisect_left, bisect_right
from heapq import heapify, heappop, heapreplace
from typing import TYPE_CHECKING

from privlint.records import field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    Count = Callable[[int], None]

LIMIT = 20_000
"""How many characters of a text are searched; pass a longer text in chunks."""

MOST_PHRASES = 500
MOST_CHARACTERS = 160
MOST_STATES = 64
MOST_GAPS = 2
MOST_DEEP = 2
LONGEST_GAP = 8
USUAL_GAP = 5
SHORTEST_STEM = 3

_ABBREVIATIONS = frozenset("art nr nrs bijv enz evt incl excl resp p pp jo".split())
_EVERYWHERE = frozenset(
    "gegevens persoonsgegevens informatie toestemming privacy verwerken verwerking "
    "worden website klant personal information consent".split()
)
"""Long words that most texts about privacy have."""
_LONGEST_CLUSTER = 32  # bounds the sorting of combining marks
_REMEMBERED = 3_000
"""So many words are remembered with the lists for which they count."""
_MARKS = r"\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_UNSEEN = re.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
_WORD = re.compile(rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*")
_TOKEN = re.compile(
    rf"({_WORD.pattern})"
    r"""|[!?;]|\.(?=["'”’“‘»›)\]}]*(?:\s|\Z))"""
)
_RUN = re.compile(r"[\x00-\x7f]+(?![^\x00-\x7f])|[\x00-\x7f]?[^\x00-\x7f]+")
_TAIL = re.compile(r"""[\s"'”’“‘„‚«»‹›()\[\]{}]*""")
_PART = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<gap>(?:\.\.\.|…)[0-9]*)"
    r"|(?P<mark>[()\[\]|*])"
    r"|(?P<word>[^\s()\[\]|*…]+?(?=\.\.\.|[\s()\[\]|*…]|\Z)(?:\*(?![^\s()\[\]|.…]))?)"
)


class PhraseError(ValueError):
    """
    A phrase that cannot be read; the message is one line.

    Attributes:
        phrase: the phrase as it was written
        column: the place in it, counted from 1

    """

    def __init__(self, message: str, phrase: str, column: int) -> None:
        """Keep the place beside the *message*."""
        super().__init__(message)
        self.phrase = phrase
        self.column = column


@record
class Words:
    """
    The words of the first `LIMIT` characters of a text; all tuples are parallel.

    Attributes:
        folded: each word after NFKC and casefold, without invisible characters
        heads: the first three letters of each
        starts: where each begins in the text as it was given
        ends: behind its last character there
        sentences: the number of its sentence, counted from 0

    """

    folded: tuple[str, ...]
    heads: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[int, ...]


@record
class Match:
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


@record
class Anchors:
    """
    What a text must have to hold a phrase: one of these at least.

    Attributes:
        words: whole words, folded
        stems: beginnings of words, folded

    """

    words: frozenset[str]
    stems: frozenset[str]


@record
class PhraseList:
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

    phrases: tuple["_Phrase", ...]
    literals: tuple[str, ...]
    marks: "Mapping[str, tuple[str, ...]]"
    firsts: "Mapping[str, tuple[int, ...]]"
    stems: "Mapping[str, tuple[int, ...]]"
    heads: "Mapping[str, tuple[int, ...]]"
    span: int
    anchors: "Anchors"

    def search(
        self, text: str, words: Words, count: "Count | None" = None
    ) -> "Iterator[Match]":
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

    def occurs(self, text: str, words: Words, count: "Count | None" = None) -> bool:
        """Return whether anything occurs; stops at the first."""
        if _places(text, self.marks):
            return True
        return self._next(words, 0, count) is not None

    def ends(
        self, text: str, words: Words, count: "Count | None" = None
    ) -> Match | None:
        """Return the longest match that only quotes, brackets and blanks follow."""
        found = _last_literal(text, self.literals)
        size = len(words.folded)
        if not size or not _TAIL.fullmatch(text, words.ends[-1]):
            return found
        for start in range(max(0, size - self.span), size):
            last, match = self._longest(words, start, count)
            if match and last == size - 1:
                return _first((match, found)) if found else match
        return found

    def _next(self, words: Words, index: int, count: "Count | None") -> Match | None:
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
        self, words: Words, start: int, count: "Count | None"
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

    def _candidates(self, word: str, head: str) -> "Sequence[int]":
        """Return the numbers of the phrases that may begin with *word*."""
        whole = self.firsts.get(word, ())
        lengths = self.heads.get(head)
        if not lengths:
            return whole
        begun = [self.stems.get(stem, ()) for stem in _prefixes(word, lengths)]
        return sorted(set(whole).union(*begun))


def words(text: str) -> Words:
    """
    Return the words of *text*: runs of letters and digits, in sentences.

    `!`, `?` and `;` end a sentence. A dot does if a blank follows, perhaps behind
    closing quotes or brackets, and it does not close an abbreviation. A word that
    `LIMIT` cuts in two is left out.
    """
    folded, begins, behind = _fold(text[: LIMIT + 1])
    found: list[re.Match[str]] = []
    sentences: list[int] = []
    sentence = 0
    for token in _TOKEN.finditer(folded):
        if token.lastindex:
            found.append(token)
            sentences.append(sentence)
        elif token[0] != "." or not _abbreviated(found, token.start()):
            sentence = sentences[-1] + 1 if sentences else 0
    ends = [behind[token.end() - 1] for token in found]
    size = bisect_right(ends, LIMIT)
    del found[size:]
    kept = [token[0] for token in found]
    return Words(
        folded=tuple(kept),
        heads=tuple([word[:SHORTEST_STEM] for word in kept]),
        starts=tuple([begins[token.start()] for token in found]),
        ends=tuple(ends[:size]),
        sentences=tuple(sentences[:size]),
    )


def is_plain(phrase: str) -> bool:
    """Return whether *phrase*, which can be read, stands for just its own words."""
    return phrase.replace(" ", "").isalpha()


def phrase_list(phrases: "Iterable[str]", exact: "Iterable[str]" = ()) -> PhraseList:
    """
    Return *phrases* and *exact* literals as a list that can be searched for.

    Raises PhraseError for the first that cannot be read or passes a limit.
    """
    parsed: list[_Phrase] = []
    for source in phrases:
        _check(len(parsed) < MOST_PHRASES, _TOO_MANY, source, 1)
        parsed.append(_parse(source))
    literals: list[str] = []
    for literal in exact:
        _check(len(parsed) + len(literals) < MOST_PHRASES, _TOO_MANY, literal, 1)
        _check(bool(literal.strip()), "an exact literal is not blank", literal, 1)
        _check_length(literal)
        literals.append(literal)
    firsts: dict[str, tuple[int, ...]] = {}
    stems: dict[str, tuple[int, ...]] = {}
    for number, phrase in enumerate(parsed):
        for index, labels in ((firsts, phrase.whole.items()), (stems, phrase.stems)):
            for word, states in labels:
                if states & phrase.first:
                    index[word] = (*index.get(word, ()), number)
    marks: dict[str, tuple[str, ...]] = {}
    for literal in dict.fromkeys(literals):
        mark = _mark(literal)
        marks[mark] = (*marks.get(mark, ()), literal)
    return PhraseList(
        phrases=tuple(parsed),
        literals=tuple(dict.fromkeys(literals)),
        marks=marks,
        firsts=firsts,
        stems=stems,
        heads=_lengths(stems),
        span=max((len(phrase.follow) for phrase in parsed), default=0),
        anchors=_united(phrase.anchors for phrase in parsed),
    )


@record
class Sought:
    """
    What a text must have to hold a phrase of one of several lists.

    A set of lists is a number with a bit for each.

    Attributes:
        words: by folded word, the lists for which it counts
        stems: by three letters, the stems that begin so and their lists
        literals: by a rare letter, the exact literals that have it and their lists

    """

    words: "Mapping[str, int]"
    stems: "Mapping[str, tuple[tuple[str, int], ...]]"
    literals: "Mapping[str, tuple[tuple[str, int], ...]]"
    _known: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def lists(self, text: str) -> int:
        """Return the lists of which a phrase may be in *text*."""
        found, known = 0, self._known
        for word in _spoken(text):
            found |= known[word] if word in known else self._of(word)
        for mark, literals in self.literals.items():
            if mark in text:
                for literal, lists in literals:
                    if literal in text:
                        found |= lists
        return found

    def _of(self, word: str) -> int:
        """Return the lists for which *word* counts."""
        found = self.words.get(word, 0)
        for stem, lists in self.stems.get(word[:SHORTEST_STEM], ()):
            if word.startswith(stem):
                found |= lists
        if len(self._known) < _REMEMBERED:
            self._known[word] = found
        return found


def sought(lists: "Iterable[PhraseList]") -> Sought:
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


def _spoken(text: str) -> "Iterable[str]":
    """Return the folded words of *text*, at least those of its first `LIMIT`."""
    if text.isascii():
        return _WORD.findall(text.lower())
    if unicodedata.is_normalized("NFKC", text) and not _UNSEEN.search(text):
        return _WORD.findall(text.replace("\u02bc", "'").casefold())
    return words(text).folded


def _lengths(stems: "Iterable[str]") -> dict[str, tuple[int, ...]]:
    """Return for the first three letters of *stems* the lengths that these have."""
    lengths: dict[str, set[int]] = {}
    for stem in stems:
        lengths.setdefault(stem[:SHORTEST_STEM], set()).add(len(stem))
    return {head: tuple(sorted(found)) for head, found in lengths.items()}


def _prefixes(word: str, lengths: tuple[int, ...]) -> "Iterator[str]":
    """Yield the beginnings of *word* that have one of the *lengths*, which rise."""
    for length in lengths:
        if length > len(word):
            return
        yield word[:length]


def _fold(text: str) -> "tuple[str, Sequence[int], Sequence[int]]":
    """Return *text* folded, and for each character its start and end in *text*."""
    text = text.replace("\u00a0", " ")  # the usual reason why a text is not NFKC
    folded = text.casefold()
    if text.isascii() or (
        len(folded) == len(text)  # no character folds to none, so they are aligned
        and unicodedata.is_normalized("NFKC", text)
        and not _UNSEEN.search(text)
    ):
        begins: Sequence[int] = range(len(text))
        behind: Sequence[int] = range(1, len(text) + 1)
    else:
        folded, begins, behind = _fold_clusters(text)
    return folded.replace("\u02bc", "'"), begins, behind  # an apostrophe, no letter


def _fold_clusters(text: str) -> tuple[str, list[int], list[int]]:
    """Fold *text* letter by letter, each with the marks that belong to it."""
    pieces: list[str] = []
    begins: list[int] = []
    behind: list[int] = []
    for run in _RUN.finditer(text):
        start, end = run.span()
        if run[0].isascii():
            pieces.append(run[0].lower())
            begins.extend(range(start, end))
            behind.extend(range(start + 1, end + 1))
            continue
        while start < end:
            after = start + 1
            most = min(end, start + _LONGEST_CLUSTER)
            while after < most and _joins(text[after]):
                after += 1
            seen = _UNSEEN.sub("", text[start:after])
            piece = unicodedata.normalize("NFKC", seen).casefold()
            pieces.append(piece)
            begins.extend([start] * len(piece))
            behind.extend([after] * len(piece))
            start = after
    return "".join(pieces), begins, behind


def _joins(character: str) -> bool:
    """Return whether *character* may melt into the one before it."""
    first = unicodedata.normalize("NFKC", character)[0]
    return (
        unicodedata.category(first)[0] == "M"
        or "\u1160" <= first <= "\u11ff"  # vowels and finals of Hangul
        or _UNSEEN.match(first) is not None
    )


def _abbreviated(found: "Sequence[re.Match[str]]", dot: int) -> bool:
    """Return whether the word before *dot* is one as in `art.` or `B.V.`."""
    if not found or found[-1].end() != dot:
        return False
    word = found[-1]
    if word[0] in _ABBREVIATIONS:
        return True
    return (
        len(found) > 1
        and len(word[0]) == len(found[-2][0]) == 1
        and (found[-2][0] + word[0]).isalpha()
        and word.string[found[-2].end() : word.start()] == "."
    )


def _mark(literal: str) -> str:
    """Return the first character that most texts lack, or that is no blank."""
    shown = literal.strip()
    return next((one for one in shown if not one.isalnum() and one != " "), shown[0])


def _places(
    text: str, marks: "Mapping[str, tuple[str, ...]]"
) -> list[tuple[int, int, str]]:
    """Return a heap of the first place of each literal, the longest first."""
    heap = [
        (start, -len(literal), literal)
        for mark, literals in marks.items()
        if mark in text
        for literal in literals
        if (start := text.find(literal, 0, LIMIT)) >= 0
    ]
    heapify(heap)
    return heap


def _next_literal(
    text: str, heap: list[tuple[int, int, str]], edge: int
) -> Match | None:
    """Return the first literal of the *heap* from *edge* on."""
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


def _last_literal(text: str, literals: tuple[str, ...]) -> Match | None:
    """Return the leftmost literal that only quotes, brackets and blanks follow."""
    if not literals:
        return None
    kept = len(text)
    while kept and _TAIL.fullmatch(text[kept - 1]):
        kept -= 1
    found = [
        Match(start, start + len(literal), literal)
        for literal in literals
        if (start := text.find(literal, max(0, kept - len(literal)), LIMIT)) >= 0
    ]
    return _first(found)


def _first(matches: "Iterable[Match]") -> Match | None:
    """Return the leftmost of *matches*, the longest if several begin there."""
    return min(matches, key=lambda match: (match.start, -match.end), default=None)


@record
class _Phrase:
    """
    An automaton without loops: a state for each word and each place of a gap.

    State *n* is bit *n* of a mask; it is entered by reading its word.

    Attributes:
        source: the phrase as it was written
        first: the states that may begin
        last: the states that may end
        follow: for each state the states that may come next, all later ones
        anything: the states that read any word
        whole: the states that read exactly this word
        stems: the states that read a word that starts so
        anchors: words and stems of which every match has one

    """

    source: str
    first: int
    last: int
    follow: tuple[int, ...]
    anything: int
    whole: "Mapping[str, int]"
    stems: tuple[tuple[str, int], ...]
    anchors: Anchors

    def run(self, words: Words, start: int) -> tuple[int, int]:
        """Return the last word of the longest match or -1, and the states entered."""
        best, entered = -1, 0
        reach = self.first
        sentence = words.sentences[start]
        for index in range(start, min(len(words.folded), start + len(self.follow))):
            if words.sentences[index] != sentence:
                break
            active = reach & self._reads(words.folded[index])
            if not active:
                break
            entered += active.bit_count()
            if active & self.last:
                best = index
            reach = 0
            for state in _bits(active):
                reach |= self.follow[state]
        return best, entered

    def _reads(self, word: str) -> int:
        """Return the states that read *word*."""
        mask = self.anything | self.whole.get(word, 0)
        for stem, states in self.stems:
            if word.startswith(stem):
                mask |= states
        return mask


@record
class _Piece:
    """Part of an automaton: masks as in `_Phrase`, and whether it may be empty."""

    first: int = 0
    last: int = 0
    empty: bool = True


@dataclasses.dataclass(slots=True)
class _Level:
    """What has been read inside an open bracket; the whole phrase is one, too."""

    opened: str
    column: int
    past: _Piece | None = None  # the alternatives before the last `|`
    piece: _Piece = dataclasses.field(default_factory=_Piece)
    weak: int = 0  # column of the last item if that is a gap or optional


@dataclasses.dataclass(slots=True)
class _Draft:
    """A phrase while it is read."""

    source: str
    levels: list[_Level]
    labels: list[tuple[str, bool]] = dataclasses.field(
        default_factory=list
    )  # word, is a stem
    follow: list[int] = dataclasses.field(default_factory=list)
    gaps: int = 0


_TOO_MANY = f"a list has at most {MOST_PHRASES} phrases"


def _parse(source: str) -> _Phrase:
    """Return the automaton of a phrase."""
    _check_length(source)
    _check(bool(source.strip()), "a phrase has at least one word", source, 1)
    draft = _Draft(source, [_Level("", 1)])
    for part in _PART.finditer(source):
        if part.lastgroup == "word":
            _add_words(draft, part)
        elif part.lastgroup == "gap":
            _add_gap(draft, part)
        elif part.lastgroup == "mark":
            _MARK_READERS[part[0]](draft, part.start() + 1)
    level = draft.levels[-1]
    _check(not level.opened, f"`{level.opened}` is not closed", source, level.column)
    _check(not level.weak, "a phrase ends with a word", source, level.weak)
    whole: dict[str, int] = {}
    stems: dict[str, int] = {}
    for state, (word, is_stem) in enumerate(draft.labels):
        masks = stems if is_stem else whole
        masks[word] = masks.get(word, 0) | 1 << state
    return _Phrase(
        source=source,
        first=level.piece.first,
        last=level.piece.last,
        follow=tuple(draft.follow),
        anything=whole.pop("", 0),
        whole=whole,
        stems=tuple(stems.items()),
        anchors=_anchors(draft),
    )


def _anchors(draft: _Draft) -> Anchors:
    """
    Return words of which every way through the automaton has one, as rare as can be.

    The states that may begin are passed by all ways. So are those that result when
    the first of them makes way for those that follow it, and so on to where a way
    may end; and all states that may end.
    """
    piece, follow, labels = draft.levels[-1].piece, draft.follow, draft.labels
    cut = piece.first
    cuts = [piece.last, cut]
    while not piece.last & (first := cut & -cut):
        cut = cut ^ first | follow[first.bit_length() - 1]
        cuts.append(cut)
    spoken = [[labels[state] for state in _bits(cut)] for cut in cuts]
    rarest = max(spoken, key=lambda cut: (min(map(_rarity, cut)), -len(cut)))
    return Anchors(
        frozenset(word for word, is_stem in rarest if not is_stem),
        frozenset(word for word, is_stem in rarest if is_stem),
    )


def _rarity(label: tuple[str, bool]) -> int:
    """Return how rare a word or stem is: long ones are, and no gap is a word."""
    word, _is_stem = label
    return 1 if word in _EVERYWHERE else len(word)


def _united(anchors: "Iterable[Anchors]") -> Anchors:
    """Return all words and stems of *anchors*."""
    listed = list(anchors)
    return Anchors(
        frozenset[str]().union(*(one.words for one in listed)),
        frozenset[str]().union(*(one.stems for one in listed)),
    )


def _add_words(draft: _Draft, part: "re.Match[str]") -> None:
    """Append what stands between two blanks, such as `IP-adres*`."""
    source, (start, end) = draft.source, part.span()
    column = start + 1
    glued = "put a blank here: brackets hold whole words"
    _check(source[end : end + 1] not in {"(", "["}, glued, source, end + 1)
    _check(source[start - 1 : start] not in {")", "]"}, glued, source, column)
    text = part[0].removesuffix("*")
    starred = text != part[0]
    found, whole = _spelled(text, source, column)
    _check(bool(found), "a word has a letter or a digit", source, column)
    if starred:
        short = f"`*` stands behind at least {SHORTEST_STEM} letters"
        _check(whole and len(found[-1]) >= SHORTEST_STEM, short, source, end)
    for index, word in enumerate(found):
        is_stem = starred and index == len(found) - 1
        state = 1 << _add_state(draft, word, column, is_stem=is_stem)
        _append(draft, _Piece(state, state, empty=False), 0)


def _spelled(text: str, source: str, column: int) -> tuple[tuple[str, ...], bool]:
    """Return the words of *text*, and whether the last of them ends it."""
    if text.isascii() and text.isalpha():  # nearly always
        return (text.lower(),), True
    read = words(f"{text} x")  # so that a dot is followed by something
    stops = "`.`, `!`, `?` and `;` end a sentence, and no phrase crosses one"
    _check(read.sentences[-1] == 0, stops, source, column)
    return read.folded[:-1], len(read.ends) > 1 and read.ends[-2] == len(text)


def _add_gap(draft: _Draft, part: "re.Match[str]") -> None:
    """Append a gap: a row of states that read anything, each of which may end it."""
    column = part.start() + 1
    draft.gaps += 1
    digits = part[0].lstrip(".…")
    most = int(digits or USUAL_GAP)
    for holds, message in (
        (len(draft.levels) == 1, "a gap stands outside brackets"),
        (draft.gaps <= MOST_GAPS, f"a phrase has at most {MOST_GAPS} gaps"),
        (1 <= most <= LONGEST_GAP, f"a gap is of 1 to {LONGEST_GAP} words"),
    ):
        _check(holds, message, draft.source, column)
    states = [_add_state(draft, "", column) for _ in range(most)]
    for state in states[:-1]:
        draft.follow[state] = 1 << state + 1
    _append(draft, _Piece(1 << states[0], sum(1 << state for state in states)), column)


def _add_state(draft: _Draft, word: str, column: int, *, is_stem: bool = False) -> int:
    """Return the number of a new state that reads *word*, or anything if blank."""
    states = len(draft.labels)
    message = f"a phrase has at most {MOST_STATES} states (words, and words of gaps)"
    _check(states < MOST_STATES, message, draft.source, column)
    draft.labels.append((word, is_stem))
    draft.follow.append(0)
    return states


def _append(draft: _Draft, piece: _Piece, weak: int) -> None:
    """Put *piece* behind what the open level has; *weak* as in `_Level`."""
    level = draft.levels[-1]
    starts = len(draft.levels) == 1 and not level.piece.first
    _check(not (weak and starts), "a phrase starts with a word", draft.source, weak)
    before = level.piece
    for state in _bits(before.last):
        draft.follow[state] |= piece.first
    level.piece = _Piece(
        before.first | (piece.first if before.empty else 0),
        piece.last | (before.last if piece.empty else 0),
        before.empty and piece.empty,
    )
    level.weak = weak


def _open(draft: _Draft, column: int) -> None:
    """Begin alternatives or an option."""
    deep = f"brackets are at most {MOST_DEEP} deep"
    _check(len(draft.levels) <= MOST_DEEP, deep, draft.source, column)
    draft.levels.append(_Level(draft.source[column - 1], column))


def _turn(draft: _Draft, column: int) -> None:
    """Begin the next alternative."""
    level = draft.levels[-1]
    message = "`|` stands between `(` and `)`"
    _check(level.opened == "(", message, draft.source, column)
    level.past = _alternatives(draft, column)
    level.piece = _Piece()


def _close(draft: _Draft, column: int) -> None:
    """End alternatives or an option, and append them one level higher."""
    level = draft.levels[-1]
    closing = draft.source[column - 1]
    message = f"`{closing}` closes nothing"
    _check(level.opened == _PAIRS[closing], message, draft.source, column)
    piece = _alternatives(draft, column)
    draft.levels.pop()
    if closing == "]":
        _append(draft, _Piece(piece.first, piece.last), level.column)
    else:
        _append(draft, piece, 0)


def _alternatives(draft: _Draft, column: int) -> _Piece:
    """Return what the open level has so far, one alternative or more."""
    level = draft.levels[-1]
    message = "brackets and alternatives hold a word that is not optional"
    _check(not level.piece.empty, message, draft.source, column)
    if not level.past:
        return level.piece
    first = level.past.first | level.piece.first
    return _Piece(first, level.past.last | level.piece.last, empty=False)


def _stray(draft: _Draft, column: int) -> None:
    """Refuse a star that does not end a word."""
    message = f"`*` ends a word of at least {SHORTEST_STEM} letters"
    raise PhraseError(message, draft.source, column)


_PAIRS = {")": "(", "]": "["}
_MARK_READERS: "Mapping[str, Callable[[_Draft, int], None]]" = {
    "(": _open,
    "[": _open,
    "|": _turn,
    ")": _close,
    "]": _close,
    "*": _stray,
}


def _check_length(source: str) -> None:
    """Refuse a phrase that is too long."""
    message = f"a phrase has at most {MOST_CHARACTERS} characters"
    _check(len(source) <= MOST_CHARACTERS, message, source, MOST_CHARACTERS + 1)


def _check(holds: bool, message: str, phrase: str, column: int) -> None:  # noqa: FBT001 - a claim, as in assert
    """Raise PhraseError unless the claim holds."""
    if not holds:
        raise PhraseError(message, phrase, column)


def _bits(mask: int) -> "Iterator[int]":
    """Yield the numbers of the states in *mask*, the lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
