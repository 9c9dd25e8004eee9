"""JSON becomes data with places, strictly by RFC 8259."""

from __future__ import annotations

import re
from json.decoder import (  # type: ignore[attr-defined]  # the stubs leave it out
    JSONDecodeError,
    scanstring,
)

from privlint.hints import TYPE_CHECKING, cast
from privlint.reading.tree import LONGEST_KEY, Fault, Tree, span

if TYPE_CHECKING:
    from privlint.model import Path
    from privlint.reading.tree import Limits, Mark, Span

    _Frame = tuple[
        list[object] | dict[str, object],  # data
        dict[str, Span] | None,  # keys, None for a list
        list[Mark] | dict[str, Mark],  # places
        str | None,  # key, None when it is dropped
        Span,  # start
    ]

_SPACE = re.compile(r"[ \t\n\r]*").match
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?").match
_HALF = re.compile("[\ud800-\udfff]").search
_WORDS: tuple[tuple[str, object], ...] = (
    ("true", True),
    ("false", False),
    ("null", None),
)
_DIGITS = 400


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """The text is no JSON at an offset."""

    def __init__(self, offset: int, problem: str) -> None:
        super().__init__(problem)
        self.offset = offset


def read(text: str, limits: Limits) -> list[Tree]:
    """
    Return the one document of *text*, which has no byte order mark.

    Nothing recurses; the time is in proportion to the length.
    """
    try:
        return [_document(text, limits)]
    except _Broken as broken:
        where = span(broken.offset, broken.offset + 1)
        fault = Fault("syntax-wrong", where, (), (("problem", str(broken)),))
        return [Tree(None, 0, (fault,), readable=False)]


def _document(text: str, limits: Limits) -> Tree:  # noqa: C901, PLR0912 - one loop with a stack of its own
    faults: list[Fault] = []
    stack: list[_Frame] = []
    root: list[object] = []
    data: list[object] | dict[str, object] = root
    keys: dict[str, Span] | None = None
    places: list[Mark] | dict[str, Mark] = []
    key: str | None = None
    start = values = 0
    offset = _skip(text, 0)
    while True:
        values += 1
        if values > limits.values:
            return _refused("values-too-many", offset, limits.values, faults)
        letter = text[offset : offset + 1]
        value: object
        mark: Mark
        if letter and letter in "{[":
            stack.append((data, keys, places, key, start))
            if len(stack) > limits.depth:
                return _refused("nesting-too-deep", offset, limits.depth, faults)
            start = span(offset, offset + 1)
            data, keys, places = ({}, {}, {}) if letter == "{" else ([], None, [])
            offset = _skip(text, offset + 1)
            closer = "}" if letter == "{" else "]"
            if text[offset : offset + 1] != closer:
                if keys is not None:
                    key, offset = _key(text, offset, keys, faults, stack)
                continue
        else:
            value, end = _scalar(text, offset)
            mark = span(offset, end)
            offset = _skip(text, end)
            _put(value, mark, data, places, key)
        # behind a value: the next one, or the ends of lists and mappings
        while stack:
            closer = "]" if keys is None else "}"
            letter = text[offset : offset + 1]
            if letter == closer:
                value = data
                mark = (
                    (start, cast("list[Mark]", places))
                    if keys is None
                    else (start, keys, cast("dict[str, Mark]", places))
                )
                data, keys, places, key, start = stack.pop()
                offset = _skip(text, offset + 1)
                _put(value, mark, data, places, key)
                continue
            if letter != ",":
                raise _Broken(offset, f"expected ',' or '{closer}'")
            offset = _skip(text, offset + 1)
            if keys is not None:
                key, offset = _key(text, offset, keys, faults, stack)
            break
        else:
            break
    if offset != len(text):
        raise _Broken(offset, "text behind the end")
    return Tree(root[0], cast("list[Mark]", places)[0], tuple(faults))


def _skip(text: str, offset: int) -> int:
    match = _SPACE(text, offset)
    return match.end() if match else offset


def _put(
    value: object,
    mark: Mark,
    data: list[object] | dict[str, object],
    places: list[Mark] | dict[str, Mark],
    key: str | None,
) -> None:
    if isinstance(data, list):
        data.append(value)
        cast("list[Mark]", places).append(mark)
    elif key is not None:
        data[key] = value
        cast("dict[str, Mark]", places)[key] = mark


def _scalar(text: str, offset: int) -> tuple[object, int]:
    if text.startswith('"', offset):
        return _string(text, offset)
    number = _NUMBER(text, offset)
    if number:
        written = number.group()
        if len(written) > _DIGITS:
            raise _Broken(offset, "number too long")
        exact = number.group(1) is None and number.group(2) is None
        return int(written) if exact else float(written), number.end()
    for word, value in _WORDS:
        if text.startswith(word, offset):
            return value, offset + len(word)
    raise _Broken(offset, "expected a value")


def _string(text: str, offset: int) -> tuple[str, int]:
    try:
        value, end = scanstring(text, offset + 1, True)  # noqa: FBT003 - strict
    except JSONDecodeError as error:
        raise _Broken(error.pos, error.msg.lower()) from None
    half = None if value.isascii() else _HALF(value)
    if half:
        raise _Broken(offset, f"half a character, \\u{ord(half.group()):04x}")
    return value, end


def _key(
    text: str,
    offset: int,
    keys: dict[str, Span],
    faults: list[Fault],
    stack: list[_Frame],
) -> tuple[str | None, int]:
    """Return the key at *offset*, or None if it is there twice, and what follows."""
    if not text.startswith('"', offset):
        raise _Broken(offset, "expected a key in double quotes")
    key, end = _string(text, offset)
    if len(key) > LONGEST_KEY:
        raise _Broken(offset, "a key is too long")
    here = span(offset, end)
    kept: str | None = key
    if key in keys:
        path = (*_path(stack), key)
        faults.append(Fault("key-twice", here, path, (("key", key),), keys[key]))
        kept = None
    else:
        keys[key] = here
    offset = _skip(text, end)
    if not text.startswith(":", offset):
        raise _Broken(offset, "expected ':'")
    return kept, _skip(text, offset + 1)


def _path(stack: list[_Frame]) -> Path:
    """Return where the mapping that is read now will lie."""
    return tuple(
        len(data) if isinstance(data, list) else key or ""
        for data, _keys, _places, key, _start in stack[1:]
    )


def _refused(kind: str, offset: int, limit: int, faults: list[Fault]) -> Tree:
    fault = Fault(kind, span(offset, offset + 1), (), (("limit", str(limit)),))
    return Tree(None, 0, (*faults, fault), readable=False)
