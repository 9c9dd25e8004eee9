"""Text in columns of a terminal: how wide it is, and where its lines break."""

from __future__ import annotations

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.render.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NARROWEST = 20
"""Columns that a text gets at least, however narrow the page is."""


def columns(text: str) -> int:
    """Return how many columns *text* takes, which is inert."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def words(text: str) -> list[str]:
    """Split *text*, which is inert, at its spaces outside `code`."""
    return _WORD.findall(text)


def wrapped(atoms: Iterable[str], room: int) -> Iterator[str]:
    """
    Join *atoms* into lines of at most *room* columns.

    An atom that is too wide breaks at its spaces, a word never does. A line
    starts without spaces, and inert.
    """
    room = max(room, NARROWEST)
    line, used = "", 0
    for word in _fitting(atoms, room):
        wide = columns(word)
        if line and used + 1 + wide <= room:
            line, used = f"{line} {word}", used + 1 + wide
            continue
        if line:
            yield line
        line = inert(word.lstrip(" "))
        used = columns(line)
    yield line


_WORD = lazy.pattern(r"(?:`[^`]*`|[^ ])+")


def _fitting(atoms: Iterable[str], room: int) -> Iterator[str]:
    for atom in atoms:
        if columns(atom) <= room:
            yield atom
        else:
            yield from filter(None, atom.split(" "))


def _columns(character: str) -> int:
    if character.isascii():
        return 1
    import unicodedata

    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
