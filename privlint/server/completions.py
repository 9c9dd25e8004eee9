"""What may be written at a place: fields, terms, and ids that are defined."""

from __future__ import annotations

import re

from privlint import document, fields
from privlint.hints import TYPE_CHECKING
from privlint.records import Record, replace
from privlint.server.links import links
from privlint.server.sheet import sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.reading.tree import Limits
    from privlint.server.page import Page
    from privlint.server.sheet import Node, Sheet

_BEFORE = re.compile(r"(?:[\w$.][\w$.-]*)?\Z")
_BEHIND = re.compile(r"[\w$.-]*")
_LONGEST = 100
"""So many characters the written part of a word has at most."""
_CLOSERS = frozenset((":", '"', "'"))
"""What stands behind a key that needs no colon."""
_STAND_IN = "privlintstandsinhere"
"""What is read in the place of the word that is being written."""


class Completion(Record):
    """
    A word that may be written.

    Attributes:
        word: what is shown
        text: what comes in the place of the word that is being written
        start: the offset of that word
        end: the offset behind it
        description: in Markdown, or ""
        kind: `field`, `term` or `id`

    """

    word: str
    text: str
    start: int
    end: int
    description: str
    kind: str


class _Word(Record):
    """A word that is being written: the page, and where it starts and ends in it."""

    page: Page
    start: int
    end: int

    @property
    def behind(self) -> str:
        """Return what stands behind it, a character."""
        return self.page.source.text[self.end : self.end + 1]


def completions(page: Page, offset: int, limits: Limits) -> list[Completion]:
    """
    Return what may be written at *offset* of the declaration file *page*.

    The file is read with another word in the place of the one that is being written,
    as a value and as a key: what can be read tells what may stand there. In JSON
    the word must stand between quotation marks already.
    """
    text = page.source.text
    before = _BEFORE.search(text, max(offset - _LONGEST, 0), offset)
    behind = _BEHIND.match(text, offset)
    start = before.start() if before else offset
    word = _Word(page, start, behind.end() if behind else offset)
    stand_ins = [_STAND_IN, f"{_STAND_IN}:"]
    if page.source.file.lower().endswith(".json") or word.behind == ":":
        stand_ins.pop()
    found = [one for each in stand_ins for one in _offered(word, each, limits)]
    return list({one.word: one for one in found}.values())


def _offered(word: _Word, stand_in: str, limits: Limits) -> Iterator[Completion]:
    """Yield what may be written where *stand_in* can be read."""
    text = word.page.source.text
    for rest in (text[word.end :], ""):  # what follows may be wrong by itself
        said = f"{text[: word.start]}{stand_in}{rest}"
        source = document.source(word.page.source.file, said.encode("utf-8", "replace"))
        read = sheet(replace(word.page, source=source[0]), limits)
        node = read.node(word.start)
        if node is not None and node.value == _STAND_IN:
            yield from (
                _keys(read, node, word) if node.key else _values(read, node, word)
            )
            return


def _keys(read: Sheet, node: Node, word: _Word) -> Iterator[Completion]:
    """Yield the fields that the mapping of the key *node* has not yet."""
    above = node.path[:-1]
    known = fields.at(above)
    there = {
        one.value
        for one in read.nodes
        if one.key and one.document == node.document and one.path[:-1] == above
    }
    for name, description in (known.fields if known else {}).items():
        if name not in there:
            below = fields.at((*above, name))
            colon = ": " if below is not None and below.scalar else ":"
            said = name if word.behind in _CLOSERS else f"{name}{colon}"
            yield Completion(name, said, word.start, word.end, description, "field")


def _values(read: Sheet, node: Node, word: _Word) -> Iterator[Completion]:
    """Yield the terms and the ids that may stand in the place of *node*."""
    known = fields.at(node.path)
    if known is None:
        return
    for term, meaning in known.terms.items():
        description = meaning or known.description
        yield Completion(term, term, word.start, word.end, description, "term")
    for name in links(read).ids(node.document, known.refers):
        yield Completion(name, name, word.start, word.end, known.description, "id")
