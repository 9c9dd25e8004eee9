"""The words of a text, folded so that spelling and case do not matter."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.records import Record

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

LIMIT = 20_000
"""How many characters of a text are searched; pass a longer text in chunks."""

SHORTEST_STEM = 3

_ABBREVIATIONS = frozenset("art nr nrs bijv enz evt incl excl resp p pp jo".split())
_LONGEST_CLUSTER = 32  # bounds the sorting of combining marks
_MARKS = r"\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_FIRST_MARK = "\u0300"
"""No mark is before it, and of what nobody sees only the soft hyphen."""
_UNSEEN = lazy.pattern(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+"
)
_WORD = r"[^\W_]+"
_STOP = r"""|[!?;]|\.(?=["'”’“‘»›)\]}]*(?:\s|\Z))"""


class _Patterns:
    """
    What finds words and the ends of sentences.

    Attributes:
        word: a word
        token: the same as a group, or what may end a sentence

    """

    def __init__(self, word: str) -> None:
        self.word = lazy.pattern(word)
        self.token = lazy.pattern(f"({word}){_STOP}")


_PLAIN = _Patterns(_WORD)
_MARKED = _Patterns(rf"{_WORD}(?:[{_MARKS}]+[^\W_]*)*")
"""For texts in which marks stand behind letters."""
_RUN = lazy.pattern(r"[\x00-\x7f]+(?![^\x00-\x7f])|[\x00-\x7f]?[^\x00-\x7f]+")


class Words(Record):
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
    for token in _patterns(folded).token.finditer(folded):
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


def spoken(text: str) -> Iterable[str]:
    """Return the folded words of *text*, at least those of its first `LIMIT`."""
    if text.isascii():
        return _PLAIN.word.findall(text.lower())
    if unicodedata.is_normalized("NFKC", text) and not _hides(text):
        folded = text.replace("\u02bc", "'").casefold()
        return _patterns(folded).word.findall(folded)
    return words(text).folded


def _patterns(text: str) -> _Patterns:
    """Return what finds the words of *text*; that with marks takes long to compile."""
    return _PLAIN if text.isascii() or max(text) < _FIRST_MARK else _MARKED


def _hides(text: str) -> bool:
    """Return whether *text* has characters that nobody sees."""
    if max(text, default="") < _FIRST_MARK:
        return "\u00ad" in text
    return _UNSEEN.search(text) is not None


def _fold(text: str) -> tuple[str, Sequence[int], Sequence[int]]:
    """Return *text* folded, and for each character its start and end in *text*."""
    text = text.replace("\u00a0", " ")  # the usual reason why a text is not NFKC
    folded = text.casefold()
    if text.isascii() or (
        len(folded) == len(text)  # no character folds to none, so they are aligned
        and unicodedata.is_normalized("NFKC", text)
        and not _hides(text)
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


def _abbreviated(found: Sequence[re.Match[str]], dot: int) -> bool:
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
