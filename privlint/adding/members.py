"""Where a new item goes in JSON: what to write at which places of the text."""

from __future__ import annotations

import re

from privlint.adding import pen
from privlint.hints import TYPE_CHECKING, cast
from privlint.reading.tree import at, bounds
from privlint.shape import blank

if TYPE_CHECKING:
    from privlint.adding.places import Piece
    from privlint.model import Path
    from privlint.reading.tree import Mark

_BLANKS = re.compile(r"[ \t\r\n]*")
_FIRST = re.compile(r"[ \t]*")
_UNIT = "  "


class Members:
    """
    A text in JSON that gets a new item.

    Attributes:
        text: the text
        end: how its lines end
        marks: where everything stands in it

    """

    def __init__(self, text: str, end: str, marks: Mark) -> None:
        self.text = text
        self.end = end
        self.marks = marks

    def pieces(self, data: object, path: Path, item: object) -> list[Piece] | None:
        """
        Return what makes *item* the last of the list *path* of *data*.

        The list may not be there yet: then its key comes last. A word that stands for
        a list becomes one, and `none` goes.
        """
        above, key = path[:-1], str(path[-1])
        parent = at(self.marks, above)
        whole = data
        for step in above:
            whole = cast("dict[str | int, object]", whole)[step]
        if not isinstance(whole, dict) or parent is None:
            return None
        if key not in whole:
            colon = ": " if self._loose() else ":"
            return self._behind(parent, [item], f'"{key}"{colon}')
        mark = at(self.marks, path)
        if mark is None:
            return None
        value = whole[key]
        if isinstance(value, list):
            return self._behind(mark, item)
        if not isinstance(mark, int):
            return None
        start, end = bounds(mark)
        margin = self._margin(start)
        unit = self._unit() if isinstance(item, dict) else None
        return [(start, end, self._said([*several(value), item], unit, margin))]

    def _behind(self, whole: Mark, item: object, key: str = "") -> list[Piece]:
        """Return what makes *item*, behind *key*, the last of *whole*."""
        start, close = self._start(whole), self._end(whole) - 1
        last = self._last(whole)
        if last is None:
            unit = self._unit()
            if unit is None:
                return [(start + 1, close, key + self._said(item, None, ""))]
            outer = self._margin(start)
            margin = outer + unit
            said = f"{self.end}{margin}{key}{self._said(item, unit, margin)}{self.end}"
            return [(start + 1, close, said + outer)]
        if "\n" not in self.text[last:close] and "\r" not in self.text[last:close]:
            blank = " " if self._loose() else ""
            return [(last, last, f",{blank}{key}{self._said(item, None, '')}")]
        margin = self._margin(self._first(whole))
        said = self._said(item, self._unit(), margin)
        return [(last, last, f",{self.end}{margin}{key}{said}")]

    def _said(self, value: object, unit: str | None, margin: str) -> str:
        said = pen.in_json(value, unit, margin, loose=self._loose())
        return said.replace("\n", self.end)

    def _loose(self) -> bool:
        """Return whether blanks stand behind commas and colons."""
        return ": " in self.text or '":' not in self.text

    def _unit(self) -> str | None:
        """Return how far a level is indented, or None if all stands on one line."""
        start = self._start(self.marks)
        first = self._first(self.marks)
        between = self.text[start:first]
        if "\n" not in between and "\r" not in between:
            return None
        return self._margin(first).removeprefix(self._margin(start)) or _UNIT

    def _margin(self, place: int) -> str:
        """Return what the line of *place* is indented with."""
        line = max(self.text.rfind(sign, 0, place) for sign in "\r\n") + 1
        found = _FIRST.match(self.text, line)
        return found[0] if found else ""

    @staticmethod
    def _start(mark: Mark) -> int:
        return bounds(mark if isinstance(mark, int) else mark[0])[0]

    def _first(self, mark: Mark) -> int:
        """Return where the first key or item of *mark* starts, or *mark* itself."""
        if isinstance(mark, int):
            return bounds(mark)[0]
        inner = list(mark[1].values()) if len(mark) == 3 else mark[1]  # noqa: PLR2004 - a mapping
        return self._start(inner[0]) if inner else self._start(mark)

    def _last(self, mark: Mark) -> int | None:
        """Return where the last value of *mark* ends, or None if it has none."""
        if isinstance(mark, int):
            return None
        inner = list(mark[2].values()) if len(mark) == 3 else mark[1]  # noqa: PLR2004 - a mapping
        return self._end(inner[-1]) if inner else None

    def _end(self, mark: Mark) -> int:
        """Return where the value of *mark* ends."""
        if isinstance(mark, int):
            return bounds(mark)[1]
        depth = 0
        while not isinstance(mark, int):
            last = list(mark[2].values()) if len(mark) == 3 else mark[1]  # noqa: PLR2004 - a mapping
            depth += 1
            if not last:
                place = self._start(mark) + 1
                break
            mark = last[-1]
        else:
            place = bounds(mark)[1]
        for _level in range(depth):
            found = _BLANKS.match(self.text, place)
            place = (found.end() if found else place) + 1
        return place


def several(value: object) -> list[object]:
    """Return the items that *value* means where a list is meant."""
    if isinstance(value, list):
        return value
    return [] if blank(value) or value == "none" else [value]
