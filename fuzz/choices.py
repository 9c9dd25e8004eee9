"""Bytes become choices, in the same way for ever: found cases are kept as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

_ODD = 224
"""From this byte on a piece of text is any character, not one of those given."""
_CHARACTERS = 0x110000


def plain(data: bytes) -> str:
    """Return the text that *data* holds, without what is no UTF-8."""
    return data.decode("utf-8", "ignore")


class Choices:
    """
    The choices that some bytes stand for, each a few bytes further on.

    Where no bytes are left every number is 0, and so every text is empty.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self, below: int) -> int:
        """Return a number from 0 to *below*, itself left out."""
        size = (below.bit_length() + 7) // 8
        piece = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(piece, "little") % below

    def chance(self) -> bool:
        """Return yes or no."""
        return self.number(2) == 1

    def one(self, items: Sequence[T]) -> T:
        """Return one of *items*."""
        return items[self.number(len(items))]

    def times(self, most: int) -> Iterator[int]:
        """Count to a number of *most* at most."""
        yield from range(self.number(most + 1))

    def text(self, pieces: Sequence[str], most: int = 8) -> str:
        """Return a text of *most* pieces at most: of *pieces*, or any characters."""
        return "".join(self._piece(pieces) for _ in self.times(most))

    def rest(self) -> bytes:
        """Return the bytes that are left."""
        piece = self._data[self._at :]
        self._at = len(self._data)
        return piece

    def _piece(self, pieces: Sequence[str]) -> str:
        which = self.number(256)
        if which < _ODD:
            return pieces[which % len(pieces)]
        return chr(self.number(_CHARACTERS))
