"""Bytes become text."""

from __future__ import annotations

import codecs

from privlint.reading.tree import Fault, span

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(data: bytes) -> tuple[str, Fault | None]:
    """
    Return the text of *data* without its byte order mark, and what is wrong.

    UTF-8 is assumed; UTF-16 and UTF-32 are known by their mark, and UTF-16 also
    by a zero beside the first letter. With a fault, the text ends before it.
    """
    encoding, skipped = _encoding(data)
    try:
        return data[skipped:].decode(encoding).lstrip("\ufeff"), None
    except UnicodeDecodeError as error:
        good = data[skipped : skipped + error.start].decode(encoding, "replace")
        facts = (("byte", f"0x{data[skipped + error.start]:02X}"),)
        return good, Fault("encoding-unknown", span(len(good), len(good)), (), facts)


def encode(text: str, like: bytes) -> bytes | None:
    """
    Return *text* in the encoding of *like*, behind the same byte order mark.

    It is None where *like* is not such a text that its own text gives it again.
    """
    own, fault = decode(like)
    encoding, _ = _encoding(like)
    if fault is not None:
        return None
    body = own.encode(encoding)
    head = like[: len(like) - len(body)]
    return head + text.encode(encoding) if head + body == like else None


def _encoding(data: bytes) -> tuple[str, int]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name, len(mark)
    if len(data) > 1 and data[1] == 0 != data[0]:
        return "utf-16-le", 0
    if len(data) > 1 and data[0] == 0 != data[1]:
        return "utf-16-be", 0
    return "utf-8", 0
