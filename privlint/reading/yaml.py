"""YAML becomes data with places, from the events of libyaml."""

from __future__ import annotations

import gc

from privlint import lazy
from privlint.hints import TYPE_CHECKING, cast

with lazy.Patterns():
    from yaml import Mark as YAMLMark
    from yaml import MarkedYAMLError, SafeLoader, YAMLError
    from yaml.events import (
        AliasEvent,
        DocumentStartEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
        StreamEndEvent,
    )

from privlint.reading.scalars import plain
from privlint.reading.tree import LONGEST_KEY, Fault, Tree, span

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml
    CParser = None  # type: ignore[assignment,misc]  # what may be None is asked for

if TYPE_CHECKING:
    from typing import Final, Protocol

    from privlint.model import Path
    from privlint.reading.tree import Limits, Mark, Span

    _Frame = tuple[
        list[object] | dict[str, object],  # data
        dict[str, Span] | None,  # keys
        list[Mark] | dict[str, Mark],  # places
        str | None,  # key
        str | None,  # anchor
        int,  # values before it
        Span,  # start
    ]

    class _Mark(Protocol):
        index: int

    class _Event(Protocol):
        """What the events of both parsers of PyYAML have, each some of it."""

        start_mark: _Mark
        end_mark: _Mark
        value: str
        implicit: tuple[bool, bool]
        tag: str | None
        anchor: str

    class _Parser(Protocol):
        def get_event(self) -> _Event: ...

    class _Scanner(_Parser, Protocol):
        index: int


_FORBIDDEN = lazy.pattern(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_HALF = lazy.pattern("[\ud800-\udfff]")
_ESCAPE = lazy.pattern(r"(?s)\\(?:(?:u|U0000)([dD][89a-fA-F])|.)")
"""An escape; one with a group makes half a character, which libyaml refuses."""
_TAG = "tag:yaml.org,2002:"
_SCALAR_TAGS = {
    _TAG + "str": str,
    _TAG + "int": int,
    _TAG + "float": float,
    _TAG + "bool": bool,
    _TAG + "null": type(None),
}
_KEY_TAGS = frozenset({None, "!", _TAG + "str"})
_MAP_TAGS = frozenset({None, "!", _TAG + "map"})
_LIST_TAGS = frozenset({None, "!", _TAG + "seq"})
_NOWHERE: Final = "nowhere"
"""Stands for the key of a value that is read and dropped, by identity."""
_COMPLEX: Final = "complex"
"""Stands for a key that is a list or a mapping, while it is being read."""
_SUSPECT: Final = frozenset("0123456789+-.~nNtTfF")
"""What a plain word that is no text may start with."""
_TAG_DIRECTIVES: Final = 100
"""A file with more of them is refused: libyaml takes quadratic time for them."""
_DOCUMENTS: Final = 1_000
"""What stands behind so many documents is not read."""


def read(text: str, limits: Limits) -> list[Tree]:
    """
    Return the documents of *text*, which has no byte order mark.

    A document that breaks off is the last, holds no data, and says where it
    broke. Nothing here recurses, and a document takes time in proportion to its
    length and the values that it stands for.
    """
    if text.count("%TAG") > _TAG_DIRECTIVES:
        return [_broken(_syntax_fault(text.find("%TAG"), "too many %TAG directives"))]
    trees: list[Tree] = []
    values = 0
    with _WithoutCollector():
        try:
            parser = _parser(text)
            while True:
                event = parser.get_event()
                kind: type[object] = type(event)
                if kind is DocumentStartEvent:
                    if len(trees) == _DOCUMENTS:
                        return [*trees, _broken(_too_many(event))]
                    tree, values = _document(parser, limits, values)
                    trees.append(tree)
                    if not trees[-1].readable:
                        break
                elif kind is StreamEndEvent:
                    break
        except YAMLError as error:
            trees.append(_broken(_error_fault(error, text)))
    return trees


class _WithoutCollector:
    """A pause of the collector: the loop makes many objects and no cycle."""

    def __enter__(self) -> None:
        """Begin the pause."""
        self._paused = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        """End it, if it did not last already."""
        if self._paused:
            gc.enable()


def _parser(text: str) -> _Parser:
    """Return the events of libyaml, or of PyYAML alone where it was built without."""
    return _Alone(text) if CParser is None else cast("_Parser", CParser(text))


class _Alone:
    """The events of PyYAML alone, which refuse what those of libyaml do."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._loader = cast("_Scanner", SafeLoader(text))

    def get_event(self) -> _Event:
        """Return the next event; raise `MarkedYAMLError` where PyYAML stumbles."""
        try:
            event = self._loader.get_event()
        except (ValueError, OverflowError):  # a number that Python refuses
            at = self._loader.index
            escaped = self._text[at - 2 : at] == r"\U"
            raise _stumbled(at - 2 if escaped else at) from None
        kind: type[object] = type(event)
        if kind is ScalarEvent and _HALF.search(event.value):
            escapes = _ESCAPE.finditer(self._text, event.start_mark.index)
            raise _stumbled(next(one.start() for one in escapes if one[1]))
        return event


def _stumbled(offset: int) -> MarkedYAMLError:
    mark = YAMLMark("", offset, 0, 0, None, 0)
    return MarkedYAMLError(problem="no such number", problem_mark=mark)


def _document(parser: _Parser, limits: Limits, values: int) -> tuple[Tree, int]:  # noqa: C901, PLR0912, PLR0915 - the hot loop: a call for each event would double its time
    """
    Read one document to its end, with a stack of its own.

    Return it, and how many *values* there are with those of the documents before it.
    """
    faults: list[Fault] = []
    anchors: dict[str, tuple[object, Mark, int] | None] = {}
    stack: list[_Frame] = []
    # the open node: its data, the spans of its keys (None for a list), its places
    root: list[object] = []
    data: list[object] | dict[str, object] = root
    keys: dict[str, Span] | None = None
    places: list[Mark] | dict[str, Mark] = []
    key: str | None = None
    start = before = 0
    anchor: str | None = None
    value: object
    mark: Mark
    get_event, most = parser.get_event, limits.values
    while True:
        event = get_event()
        kind: type[object] = type(event)
        if kind is ScalarEvent:
            start_ = event.start_mark.index
            size = event.end_mark.index - start_
            here = start_ << 24 | (size if size < 0xFFFFFF else 0xFFFFFF)  # noqa: PLR2004, FURB136 - `span`, written out: two calls less
            value = word = event.value
            if keys is not None and key is None:
                key = word
                if here & 0xFFFFFF > LONGEST_KEY < len(key):
                    long = _syntax_fault(start_, "a key is too long")
                    return Tree(None, 0, (*faults, long), readable=False), values
                if event.anchor is not None:
                    anchors[event.anchor] = (key, here, 1)
                if event.tag not in _KEY_TAGS:
                    faults.append(_tag_fault(event, stack, data, key))
                if key in keys:
                    faults.append(_twice(key, here, keys[key], stack, data))
                    key = _NOWHERE
                else:
                    keys[key] = here
                continue
            if event.tag is None:
                if (not word or word[0] in _SUSPECT) and event.implicit[0]:
                    value = plain(word)
            elif event.tag != "!":
                value = _tagged(event, faults, stack, data, key)
            values += 1
            mark = here
            if event.anchor is not None:
                anchors[event.anchor] = (value, mark, 1)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            mapping = kind is MappingStartEvent
            if event.tag not in (_MAP_TAGS if mapping else _LIST_TAGS):
                faults.append(_tag_fault(event, stack, data, key))
            if keys is not None and key is None:
                path = _path(stack, data, None)
                faults.append(Fault("key-not-text", _here(event), path))
                key = _COMPLEX
            stack.append((data, keys, places, key, anchor, before, start))
            values += 1
            start, before = event.start_mark.index << 24 | 1, values
            anchor, key = event.anchor, None
            data, keys, places = ({}, {}, {}) if mapping else ([], None, [])
            if anchor is not None:
                anchors[anchor] = None
            if len(stack) > limits.depth:
                return _refused("nesting-too-deep", event, limits.depth, faults), values
            if values > most:
                return _refused("values-too-many", event, most, faults), values
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value = data
            mark = (start, places) if keys is None else (start, keys, places)  # type: ignore[assignment]  # a list has a list of places
            if anchor is not None:
                anchors[anchor] = (value, mark, values - before + 1)
            data, keys, places, key, anchor, before, start = stack.pop()
        elif kind is AliasEvent:
            value, mark, size = _aliased(event, anchors, faults, stack, data, key)
            values += size
            if keys is not None and key is None:
                key = _key_of_alias(event, value, keys, faults, stack, data)
                continue
        else:
            break
        if values > most:
            return _refused("values-too-many", event, most, faults), values
        if keys is None:
            data.append(value)  # type: ignore[union-attr]  # a list, if it has no keys
            places.append(mark)  # type: ignore[union-attr]  # ditto
        else:
            if key is _COMPLEX:
                key = _NOWHERE
                continue
            if key is not _NOWHERE:
                data[key] = value  # type: ignore[call-overload,index]  # a mapping
                places[key] = mark  # type: ignore[call-overload,index]  # ditto
            key = None
    return Tree(root[0], cast("list[Mark]", places)[0], tuple(faults)), values


def _here(event: _Event) -> Span:
    return span(event.start_mark.index, event.end_mark.index)


def _path(stack: list[_Frame], data: object, key: str | None) -> Path:
    """Return where the node that is read now will lie."""
    open_nodes = [(frame[0], frame[3]) for frame in stack[1:]]
    steps = [_step(node, step) for node, step in open_nodes]
    return (*steps, _step(data, key)) if stack else ()


def _step(node: object, key: str | None) -> str | int:
    if isinstance(node, list):
        return len(node)
    return "" if key is None or key is _NOWHERE or key is _COMPLEX else key


def _twice(
    key: str, here: Span, first: Span, stack: list[_Frame], data: object
) -> Fault:
    path = _path(stack, data, key)
    return Fault("key-twice", here, path, (("key", key),), first)


def _tagged(
    event: _Event,
    faults: list[Fault],
    stack: list[_Frame],
    data: object,
    key: str | None,
) -> object:
    """Return the value of a scalar with a tag, which must be one of the core."""
    wanted = _SCALAR_TAGS.get(event.tag or "")
    value = event.value if wanted is str else plain(event.value)
    if wanted is float and type(value) is int:
        return float(value)
    if wanted is None or type(value) is not wanted:
        faults.append(_tag_fault(event, stack, data, key))
    return value


def _tag_fault(
    event: _Event, stack: list[_Frame], data: object, key: str | None
) -> Fault:
    tag = (event.tag or "").replace(_TAG, "!!")
    return Fault("tag-unknown", _here(event), _path(stack, data, key), (("tag", tag),))


def _aliased(  # noqa: PLR0913, PLR0917 - the state of the loop
    event: _Event,
    anchors: dict[str, tuple[object, Mark, int] | None],
    faults: list[Fault],
    stack: list[_Frame],
    data: object,
    key: str | None,
) -> tuple[object, Mark, int]:
    """Return what an alias stands for, its place, and how many values that are."""
    here = _here(event)
    found = anchors.get(event.anchor)
    if found is None:
        kind = "alias-of-itself" if event.anchor in anchors else "alias-unknown"
        facts = (("alias", event.anchor),)
        faults.append(Fault(kind, here, _path(stack, data, key), facts))
        return None, here, 1
    value, mark, size = found
    if isinstance(mark, int):
        return value, here, size
    return value, cast("Mark", (here, *mark[1:])), size


def _key_of_alias(  # noqa: PLR0913, PLR0917 - the state of the loop
    event: _Event,
    value: object,
    keys: dict[str, Span],
    faults: list[Fault],
    stack: list[_Frame],
    data: object,
) -> str:
    """Return the key that an alias for *value* stands for, if it stands for one."""
    here = _here(event)
    if not isinstance(value, str) or len(value) > LONGEST_KEY:
        if not faults or faults[-1].span != here:
            faults.append(Fault("key-not-text", here, _path(stack, data, None)))
        return _NOWHERE
    if value in keys:
        faults.append(_twice(value, here, keys[value], stack, data))
        return _NOWHERE
    keys[value] = here
    return value


def _refused(kind: str, event: _Event, limit: int, faults: list[Fault]) -> Tree:
    fault = Fault(kind, _here(event), (), (("limit", str(limit)),))
    return Tree(None, 0, (*faults, fault), readable=False)


def _broken(fault: Fault) -> Tree:
    return Tree(None, 0, (fault,), readable=False)


def _too_many(event: _Event) -> Fault:
    problem = f"more than {_DOCUMENTS} documents in a file"
    return _syntax_fault(event.start_mark.index, problem)


def _error_fault(error: YAMLError, text: str) -> Fault:
    if isinstance(error, MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        offset = min(mark.index, len(text)) if mark else 0
        return _syntax_fault(offset, error.problem or error.context or "")
    found = _FORBIDDEN.search(text)
    offset = found.start() if found else 0
    character = f"U+{ord(text[offset]):04X}" if found else "?"
    facts = (("character", character),)
    return Fault("character-forbidden", span(offset, offset + 1), (), facts)


def _syntax_fault(offset: int, problem: str) -> Fault:
    facts = (("problem", problem),)
    return Fault("syntax-wrong", span(offset, offset + 1), (), facts)
