"""Which bytes are text, and where the first of them that is none stands."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.document import documents
from privlint.model import Position
from privlint.reading.encoding import decode
from privlint.reading.tree import Fault, Limits, span

TEXT = "naam: Café €5 😀\r\nb: 1\n"
MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}

# Bytes, the line and column of the first that is wrong, and that byte.
WRONG = [
    (b"naam: Caf\xe9\n", (1, 10), "0xE9"),
    (b"a: 1\nb: Caf\xe9 \x80\n", (2, 7), "0xE9"),
    (b"a: 1\r\nb: \x80 5\r\n", (2, 4), "0x80"),
    (b"a: 1\rb: \xff\r", (2, 4), "0xFF"),
    (b"\xff\n", (1, 1), "0xFF"),
    ("é😀\n".encode() + b"\xc3", (2, 1), "0xC3"),
    ("é😀".encode() + b"\xf0\x9f\x98", (1, 3), "0xF0"),
    (b"a: \xc0\xaf", (1, 4), "0xC0"),
    (b"a: \xed\xa0\x80", (1, 4), "0xED"),
    (b"a: \xf5\x80\x80\x80", (1, 4), "0xF5"),
    (b"a: \x80\x81", (1, 4), "0x80"),
    (codecs.BOM_UTF8 + b"a: \xe9", (1, 4), "0xE9"),
    (codecs.BOM_UTF16_LE + "a\nbc".encode("utf-16-le") + b"\x41", (2, 3), "0x41"),
    (codecs.BOM_UTF16_BE + "a\n".encode("utf-16-be") + b"\xdc\x00", (2, 1), "0xDC"),
    ("a\nb".encode("utf-16-le") + b"\x00\xd8", (2, 2), "0x00"),
    (codecs.BOM_UTF32_LE + "é".encode("utf-32-le") + b"\x00", (1, 2), "0x00"),
    (codecs.BOM_UTF32_BE + b"\x00\x11\x00\x00", (1, 1), "0x00"),
]


@pytest.mark.parametrize("name", MARKS)
def test_a_mark_tells_the_encoding(name: str) -> None:
    """A file with a byte order mark is read in its encoding, without the mark."""
    assert decode(MARKS[name] + TEXT.encode(name)) == (TEXT, None)


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be"])
def test_without_a_mark_zeros_tell_the_encoding(name: str) -> None:
    """UTF-8 and UTF-16 are read without a mark as well."""
    assert decode(TEXT.encode(name)) == (TEXT, None)


@pytest.mark.parametrize("name", MARKS)
def test_a_second_mark_is_no_text(name: str) -> None:
    """Marks that were put before a mark are left out, so that places stay right."""
    assert decode(MARKS[name] * 2 + TEXT.encode(name)) == (TEXT, None)


@pytest.mark.parametrize("data", [b"", *MARKS.values()])
def test_nothing_is_text(data: bytes) -> None:
    """An empty file, or one with only a mark, is the empty text."""
    assert decode(data) == ("", None)


@pytest.mark.parametrize(("data", "place", "byte"), WRONG)
def test_the_first_wrong_byte_is_told(
    data: bytes, place: tuple[int, int], byte: str
) -> None:
    """What is no text is one fault at the line and column of the first such byte."""
    (document,) = documents("p.yaml", data, Limits())
    (fault,) = document.tree.faults
    location = document.source.location(fault.span)
    assert (document.tree.data, document.tree.readable) == (None, False)
    assert (fault.kind, fault.path, fault.facts) == (
        "encoding-unknown",
        (),
        (("byte", byte),),
    )
    assert (location.start, location.end) == (Position(*place), Position(*place))


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from([*MARKS]))
def test_every_text_comes_back(text: str, name: str) -> None:
    """A text in any of the encodings, with its mark, is read as that text."""
    assert decode(MARKS[name] + text.encode(name)) == (text.lstrip("\ufeff"), None)


@given(st.binary(max_size=40))
def test_any_bytes_are_text_or_a_fault(data: bytes) -> None:
    """The text before the fault is what could be read, and the fault is at its end."""
    text, fault = decode(data)
    if fault is not None:
        end = span(len(text), len(text))
        assert fault == Fault("encoding-unknown", end, (), fault.facts)
    assert len(text) <= len(data)
