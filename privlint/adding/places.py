"""Where a new item goes in YAML: what to write at which places of the text."""

from __future__ import annotations

import re

import yaml

from privlint.adding import pen
from privlint.hints import TYPE_CHECKING
from privlint.reading.extent import end_of, node_at
from privlint.reading.scalars import plain
from privlint.shape import blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from privlint.model import Path

    Piece = tuple[int, int, str]
    """Start and end of what goes, and what comes there."""
    _Pair = tuple[yaml.Node, yaml.Node]

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")
_DASH = re.compile(r"(?:\A|(?<=[\r\n]))([ ]*)-(?=[ \t\r\n]|\Z)")
_EMPTY_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
_REMARK = re.compile(r"(?:\A|(?<=\s))#[^\r\n]*")
_STEP = 2
"""So many columns a level is indented, where the file does not show it."""
_NOTHING = re.compile(r"""[ ]*(?:\[[ ]*\]|~|null|Null|NULL|"[ ]*"|'[ ]*')?""")
_SIGNS = frozenset("&*!|>")
"""What a scalar starts with that is written in another way than a word."""


class Page:
    """
    A text in YAML that gets a new item.

    Attributes:
        text: the text
        end: how its lines end

    """

    def __init__(self, text: str, end: str) -> None:
        self.text = text
        self.end = end

    def pieces(
        self, root: yaml.Node | None, path: Path, item: object, order: Sequence[str]
    ) -> list[Piece] | None:
        """
        Return what makes *item* the last of the list *path* of *root*.

        The list may not be there yet: then its key comes behind the last of those
        that stand before it in *order*. A word that stands for a list becomes one,
        and `none` goes. It is None where this is not known to end well.
        """
        *above, key = path
        parent = node_at(root, tuple(above))
        if not isinstance(parent, yaml.MappingNode):
            return None
        for name, value in parent.value:
            if name.value == key:
                return self._to(parent, (name, value), item)
        return self._with_key(parent, str(key), item, order)

    def _to(
        self, parent: yaml.MappingNode, pair: _Pair, item: object
    ) -> list[Piece] | None:
        """Return what adds *item* to the value of *pair*."""
        name, value = pair
        if value.start_mark.index < name.end_mark.index:
            return None  # an alias: the list stands elsewhere
        if isinstance(value, yaml.SequenceNode):
            if not value.flow_style:
                return self._behind_items(pair, value, item)
            if value.value or parent.flow_style or not isinstance(item, dict):
                return self._between_brackets(value, pen.line(item))
            below = self._instead(pair, item)
            return below or self._between_brackets(value, pen.line(item))
        if isinstance(value, yaml.ScalarNode):
            return self._to_word(parent, pair, value, item)
        return None

    def _to_word(
        self,
        parent: yaml.MappingNode,
        pair: _Pair,
        value: yaml.ScalarNode,
        item: object,
    ) -> list[Piece] | None:
        """Return what adds *item* to the word, or the nothing, of *pair*."""
        start, end = value.start_mark.index, value.end_mark.index
        word = self.text[start:end]
        if not word:
            start = end = self._colon(pair[0])
        if _SIGNS.intersection(word[:1]) or "\n" in word or "\r" in word:
            return None
        if plain(value.value) is None or blank(value.value):
            if isinstance(item, dict) and not parent.flow_style:
                return self._instead(pair, item)
            head = "" if word else " "
            return [(start, end, f"{head}[{pen.line(item)}]")]
        if value.value == "none":
            return [(start, end, f"[{pen.line(item)}]")]
        return [(start, start, "["), (end, end, f", {pen.line(item)}]")]

    def _behind_items(
        self, pair: _Pair, whole: yaml.SequenceNode, item: object
    ) -> list[Piece] | None:
        """Return what adds *item* to the list of lines *whole*."""
        items: list[yaml.Node] = whole.value
        last = items[-1]
        floor = whole.start_mark.index
        if len(items) > 1:
            floor = self._next(end_of(items[-2], self.text))
        elif not self.text[self._line(floor) : floor].strip():
            floor = self._line(floor)
        dash = _DASH.search(self.text, floor)
        if dash is None:
            return None
        margin = len(dash[1])
        end = end_of(last, self.text)
        within = self._column(pair[0].start_mark.index)
        bare = isinstance(item, dict) and all(_is_on_a_line(one) for one in items)
        bare = bare and pen.fits(pen.line(item), margin + 2)
        first = last.start_mark.index
        hang = first - dash.end() + 1 if self._line(first) <= dash.start() else _STEP
        lines = pen.listed(item, bare=bare, step=self._step(last), hang=hang)
        gap = len(items) > 1 and self._apart(end_of(items[-2], self.text), dash.end())
        return [
            self._lines(
                self._behind(end, within, among=margin == within),
                [*([""] if gap else []), *_moved(lines, margin)],
            )
        ]

    def _instead(self, pair: _Pair, item: object) -> list[Piece] | None:
        """Return what puts a list of lines with *item* in the place of nothing."""
        name, value = pair
        start, colon = value.start_mark.index, self._colon(name)
        end = (
            max(value.end_mark.index, colon) if value.end_mark.index > start else colon
        )
        margin = self._column(name.start_mark.index)
        if not _NOTHING.fullmatch(self.text, colon, end):
            return None
        lines = pen.listed(item, step=_STEP)
        below = self._behind(end, margin, among=False)
        rest = self._lines(below, _moved(lines, margin + _STEP))
        return [(colon, end, ""), rest] if end > colon else [rest]

    def _colon(self, name: yaml.Node) -> int:
        """Return the place behind the colon of the key *name*."""
        return self.text.find(":", name.end_mark.index) + 1

    def _with_key(
        self, parent: yaml.MappingNode, key: str, item: object, order: Sequence[str]
    ) -> list[Piece] | None:
        """Return what adds *key* with a list of *item* to *parent*."""
        if parent.flow_style:
            return self._between_brackets(parent, f"{key}: [{pen.line(item)}]")
        pairs: list[_Pair] = parent.value
        before = order[: order.index(key)] if key in order else order
        found = [at for at, (name, _value) in enumerate(pairs) if name.value in before]
        at = max(found) if found else len(pairs) - 1
        margin = self._column(pairs[0][0].start_mark.index)
        ends = [self._end(pair) for pair in pairs]
        gap = any(
            self._apart(end, pair[0].start_mark.index)
            for end, pair in zip(ends, pairs[1:], strict=False)
        )
        lines = [f"{key}: [{pen.line(item)}]"]
        if isinstance(item, dict):
            step = self._hang(pairs)
            lines = [f"{key}:", *_moved(pen.listed(item, step=_STEP), step)]
        place = self._behind(ends[at], margin, among=True)
        return [
            self._lines(place, [*([""] if gap else []), *_moved(lines, margin)]),
        ]

    def _between_brackets(
        self, whole: yaml.CollectionNode, said: str
    ) -> list[Piece] | None:
        """Return what adds *said* to *whole*, which stands between brackets."""
        text = self.text
        close = whole.end_mark.index - 1
        if not whole.value:
            opened = text.find(_OPENED[text[close]], whole.start_mark.index)
            inside = text[opened + 1 : close]
            if not inside.strip():
                return [(close - len(inside), close, said)]
            return self._on_a_line(close, " " * (self._column(close) + _STEP) + said)
        last = whole.value[-1]
        last = last[1] if isinstance(last, tuple) else last
        end = end_of(last, text)
        between = text[end:close]
        if "\n" not in between and "\r" not in between:
            return [(end, end, f", {said}")]
        first = whole.value[-1]
        first = (first[0] if isinstance(first, tuple) else first).start_mark.index
        before = text[self._line(first) : first]
        margin = before if not before.strip() else " " * (self._column(close) + _STEP)
        comma = "," in _REMARK.sub("", between)
        added = self._on_a_line(close, f"{margin}{said}{',' if comma else ''}")
        return added and ([] if comma else [(end, end, ",")]) + added

    def _on_a_line(self, close: int, said: str) -> list[Piece] | None:
        """Return what puts the line *said* above that of the bracket *close*."""
        line = self._line(close)
        if self.text[line:close].strip():
            return None
        return [(line, line, said + self.end)]

    def _lines(self, place: int, lines: list[str]) -> Piece:
        """Return what puts *lines* at *place*, the start of a line or the end."""
        said = self.end.join(lines)
        if place < len(self.text) or self.text[-1:] in {"\n", "\r"}:
            return place, place, said + self.end
        return place, place, self.end + said

    def _behind(self, end: int, margin: int, *, among: bool) -> int:
        """
        Return the start of the line behind what ends at *end*, and its comments.

        They are those that are indented further than *margin*; if *among* what stands
        at the margin, also those there that follow at once, with an empty line behind.
        """
        place = at = self._next(end)
        while at < len(self.text):
            after = self._next(at)
            line = self.text[at:after]
            said = line.strip()
            if said[:1] == "#":
                column = len(line) - len(line.lstrip(" \t"))
                if column > margin:
                    place, among = after, False
                elif not (among and column == margin):
                    return place
            elif said:
                return place
            elif among:
                place, among = at, False
            at = after
        return at if among else place

    def _end(self, pair: _Pair) -> int:
        """Return where what is written of *pair* ends."""
        name, value = pair
        if value.start_mark.index < name.end_mark.index:  # an alias
            return name.end_mark.index
        return max(end_of(value, self.text), name.end_mark.index)

    def _hang(self, pairs: Sequence[_Pair]) -> int:
        """Return how far the lists of lines of *pairs* are indented."""
        for name, value in pairs:
            if isinstance(value, yaml.SequenceNode) and not value.flow_style:
                dash = _DASH.search(self.text, name.end_mark.index)
                if dash is not None:
                    step = len(dash[1]) - self._column(name.start_mark.index)
                    return max(step, 0)
        return _STEP

    def _step(self, item: yaml.Node) -> int:
        """Return how far *item* is indented behind its dash, if that shows."""
        if isinstance(item, yaml.MappingNode) and not item.flow_style:
            for name, value in item.value:
                below = isinstance(value, yaml.MappingNode) and not value.flow_style
                if below and value.start_mark.index > name.end_mark.index:
                    step = self._column(value.start_mark.index)
                    return max(step - self._column(name.start_mark.index), _STEP)
        return _STEP

    def _apart(self, start: int, end: int) -> bool:
        """Return whether an empty line stands between *start* and *end*."""
        return _EMPTY_LINE.search(self.text, start, end) is not None

    def _line(self, at: int) -> int:
        """Return where the line of *at* starts."""
        return max(self.text.rfind(sign, 0, at) for sign in "\r\n") + 1

    def _next(self, at: int) -> int:
        """Return where the line behind that of *at* starts."""
        found = _LINE.match(self.text, at)
        return found.end() if found else at

    def _column(self, at: int) -> int:
        return at - self._line(at)


_OPENED = {"]": "[", "}": "{"}


def _moved(lines: Sequence[str], columns: int) -> list[str]:
    return [" " * columns + line for line in lines]


def _is_on_a_line(node: yaml.Node) -> bool:
    return isinstance(node, yaml.MappingNode) and bool(node.flow_style)
