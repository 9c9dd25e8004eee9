"""One phrase, read into an automaton that follows the words of a text."""

from __future__ import annotations

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.language.spoken import SHORTEST_STEM, Words, words
from privlint.records import Record

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    Kept = list[Any]
    """The fields of a phrase behind its source, as JSON has them."""

MOST_CHARACTERS = 160
MOST_STATES = 64
MOST_GAPS = 2
MOST_DEEP = 2
LONGEST_GAP = 8
USUAL_GAP = 5

_EVERYWHERE = frozenset(
    "gegevens persoonsgegevens informatie toestemming privacy verwerken verwerking "
    "worden website klant personal information consent".split()
)
"""Long words that most texts about privacy have."""
_PART = lazy.pattern(
    r"(?P<space>\s+)"
    r"|(?P<gap>(?:\.\.\.|…)[0-9]*)"
    r"|(?P<mark>[()\[\]|*])"
    r"|(?P<word>(?:(?!…)[^\s()\[\]|*])+?(?=\.\.\.|…|[\s()\[\]|*]|\Z)"
    r"(?:\*(?!(?!…)[^\s()\[\]|.]))?)"
)
"""The parts of a phrase; `…` stays out of brackets, where it takes long to compile."""


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


class Anchors(Record):
    """
    What a text must have to hold a phrase: one of these at least.

    Attributes:
        words: whole words, folded
        stems: beginnings of words, folded

    """

    words: frozenset[str]
    stems: frozenset[str]


class Opening(Record):
    """
    What can be known of a phrase without its automaton.

    Attributes:
        words: folded words of which a match begins with one
        stems: beginnings of such words
        span: how many words a match has at the most
        anchors: words and stems of which every match has one

    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    span: int
    anchors: Anchors


class Phrase(Record):
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

    """

    source: str
    first: int
    last: int
    follow: tuple[int, ...]
    anything: int
    whole: Mapping[str, int]
    stems: tuple[tuple[str, int], ...]

    @property
    def opening(self) -> Opening:
        """Return what tells, without the automaton, where a match may begin."""
        return Opening(
            tuple(word for word, states in self.whole.items() if states & self.first),
            tuple(stem for stem, states in self.stems if states & self.first),
            len(self.follow),
            _anchors(self),
        )

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


class _Piece(Record):
    """Part of an automaton: masks as in `Phrase`, and whether it may be empty."""

    first: int = 0
    last: int = 0
    empty: bool = True


class _Level:
    """
    What has been read inside an open bracket; the whole phrase is one, too.

    Attributes:
        opened: the bracket, or ""
        column: its place
        past: the alternatives before the last `|`
        piece: what has been read since
        weak: column of the last item if that is a gap or optional, else 0

    """

    __slots__ = ("column", "opened", "past", "piece", "weak")

    def __init__(self, opened: str, column: int) -> None:
        self.opened = opened
        self.column = column
        self.past: _Piece | None = None
        self.piece = _Piece()
        self.weak = 0


class _Draft:
    """
    A phrase while it is read.

    Attributes:
        source: the phrase as it was written
        levels: the open brackets
        labels: for each state its word, and whether that is a stem
        follow: for each state those that may come next
        gaps: how many there were

    """

    __slots__ = ("follow", "gaps", "labels", "levels", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.levels = [_Level("", 1)]
        self.labels: list[tuple[str, bool]] = []
        self.follow: list[int] = []
        self.gaps = 0


def plainly(source: str) -> Opening | None:
    """Return the opening of a phrase that is nothing but some words, else None."""
    spoken = source.lower().split(" ")
    if not (source.isascii() and all(map(str.isalpha, spoken))):
        return None
    if len(source) > MOST_CHARACTERS or len(spoken) > MOST_STATES:
        return None
    passed = [spoken[-1], *spoken]
    rarest = max(passed, key=lambda word: _rarity((word, False)))
    anchors = Anchors(frozenset((rarest,)), frozenset())
    return Opening((spoken[0],), (), len(spoken), anchors)


def parse(source: str) -> Phrase:
    """Return the automaton of a phrase."""
    check_length(source)
    check(bool(source.strip()), "a phrase has at least one word", source, 1)
    draft = _Draft(source)
    for part in _PART.finditer(source):
        if part.lastgroup == "word":
            _add_words(draft, part)
        elif part.lastgroup == "gap":
            _add_gap(draft, part)
        elif part.lastgroup == "mark":
            _MARK_READERS[part[0]](draft, part.start() + 1)
    level = draft.levels[-1]
    check(not level.opened, f"`{level.opened}` is not closed", source, level.column)
    check(not level.weak, "a phrase ends with a word", source, level.weak)
    whole: dict[str, int] = {}
    stems: dict[str, int] = {}
    for state, (word, is_stem) in enumerate(draft.labels):
        masks = stems if is_stem else whole
        masks[word] = masks.get(word, 0) | 1 << state
    return Phrase(
        source=source,
        first=level.piece.first,
        last=level.piece.last,
        follow=tuple(draft.follow),
        anything=whole.pop("", 0),
        whole=whole,
        stems=tuple(stems.items()),
    )


def kept(phrase: Phrase) -> Kept:
    """Return what of a phrase can be kept, as plain data, to need no reading again."""
    follow, stems = list(phrase.follow), [list(one) for one in phrase.stems]
    return [
        *(phrase.first, phrase.last, follow, phrase.anything),
        *(dict(phrase.whole), stems),
    ]


def again(source: str, kept: Kept) -> Phrase:
    """Return the phrase *source*, of which this was *kept*."""
    first, last, follow, anything, whole, stems = kept
    return Phrase(
        source, first, last, tuple(follow), anything, whole, tuple(map(tuple, stems))
    )


def _anchors(phrase: Phrase) -> Anchors:
    """
    Return words of which every way through the automaton has one, as rare as can be.

    The states that may begin are passed by all ways. So are those that result when
    the first of them makes way for those that follow it, and so on to where a way
    may end; and all states that may end.
    """
    follow, labels = phrase.follow, [("", False)] * len(phrase.follow)
    for word, states in phrase.whole.items():
        for state in _bits(states):
            labels[state] = word, False
    for stem, states in phrase.stems:
        for state in _bits(states):
            labels[state] = stem, True
    cut = phrase.first
    cuts = [phrase.last, cut]
    while not phrase.last & (first := cut & -cut):
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


def _add_words(draft: _Draft, part: re.Match[str]) -> None:
    """Append what stands between two blanks, such as `IP-adres*`."""
    source, (start, end) = draft.source, part.span()
    column = start + 1
    glued = "put a blank here: brackets hold whole words"
    check(source[end : end + 1] not in {"(", "["}, glued, source, end + 1)
    check(source[start - 1 : start] not in {")", "]"}, glued, source, column)
    text = part[0].removesuffix("*")
    starred = text != part[0]
    found, whole = _spelled(text, source, column)
    check(bool(found), "a word has a letter or a digit", source, column)
    if starred:
        short = f"`*` stands behind at least {SHORTEST_STEM} letters"
        check(whole and len(found[-1]) >= SHORTEST_STEM, short, source, end)
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
    check(read.sentences[-1] == 0, stops, source, column)
    return read.folded[:-1], len(read.ends) > 1 and read.ends[-2] == len(text)


def _add_gap(draft: _Draft, part: re.Match[str]) -> None:
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
        check(holds, message, draft.source, column)
    states = [_add_state(draft, "", column) for _ in range(most)]
    for state in states[:-1]:
        draft.follow[state] = 1 << state + 1
    _append(draft, _Piece(1 << states[0], sum(1 << state for state in states)), column)


def _add_state(draft: _Draft, word: str, column: int, *, is_stem: bool = False) -> int:
    """Return the number of a new state that reads *word*, or anything if blank."""
    states = len(draft.labels)
    message = f"a phrase has at most {MOST_STATES} states (words, and words of gaps)"
    check(states < MOST_STATES, message, draft.source, column)
    draft.labels.append((word, is_stem))
    draft.follow.append(0)
    return states


def _append(draft: _Draft, piece: _Piece, weak: int) -> None:
    """Put *piece* behind what the open level has; *weak* as in `_Level`."""
    level = draft.levels[-1]
    starts = len(draft.levels) == 1 and not level.piece.first
    check(not (weak and starts), "a phrase starts with a word", draft.source, weak)
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
    check(len(draft.levels) <= MOST_DEEP, deep, draft.source, column)
    draft.levels.append(_Level(draft.source[column - 1], column))


def _turn(draft: _Draft, column: int) -> None:
    """Begin the next alternative."""
    level = draft.levels[-1]
    message = "`|` stands between `(` and `)`"
    check(level.opened == "(", message, draft.source, column)
    level.past = _alternatives(draft, column)
    level.piece = _Piece()


def _close(draft: _Draft, column: int) -> None:
    """End alternatives or an option, and append them one level higher."""
    level = draft.levels[-1]
    closing = draft.source[column - 1]
    message = f"`{closing}` closes nothing"
    check(level.opened == _PAIRS[closing], message, draft.source, column)
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
    check(not level.piece.empty, message, draft.source, column)
    if not level.past:
        return level.piece
    first = level.past.first | level.piece.first
    return _Piece(first, level.past.last | level.piece.last, empty=False)


def _stray(draft: _Draft, column: int) -> None:
    """Refuse a star that does not end a word."""
    message = f"`*` ends a word of at least {SHORTEST_STEM} letters"
    raise PhraseError(message, draft.source, column)


_PAIRS = {")": "(", "]": "["}
_MARK_READERS: Mapping[str, Callable[[_Draft, int], None]] = {
    "(": _open,
    "[": _open,
    "|": _turn,
    ")": _close,
    "]": _close,
    "*": _stray,
}


def check_length(source: str) -> None:
    """Refuse a phrase that is too long."""
    message = f"a phrase has at most {MOST_CHARACTERS} characters"
    check(len(source) <= MOST_CHARACTERS, message, source, MOST_CHARACTERS + 1)


def check(holds: bool, message: str, phrase: str, column: int) -> None:  # noqa: FBT001 - a claim, as in assert
    """Raise PhraseError unless the claim holds."""
    if not holds:
        raise PhraseError(message, phrase, column)


def _bits(mask: int) -> Iterator[int]:
    """Yield the numbers of the states in *mask*, the lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
