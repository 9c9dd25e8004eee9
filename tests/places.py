"""Where the parts of a text lie, found in another way than the readers do."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.reading.tree import Mark, Span


def line_and_column(text: str, offset: int) -> str:
    """Return line and column of *offset*, counted in the text before it."""
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    return f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def parts(mark: Mark, data: object) -> Iterator[tuple[Span, object]]:
    """Yield the place of each key and scalar of *data*, and what should stand there."""
    if isinstance(mark, int):
        yield mark, data
    elif isinstance(data, dict):
        _, keys, places = cast("tuple[Span, dict[str, Span], dict[str, Mark]]", mark)
        assert list(keys) == list(places) == list(data)
        for key, part in data.items():
            yield keys[key], key
            yield from parts(places[key], part)
    else:
        _, items = cast("tuple[Span, list[Mark]]", mark)
        for item, part in zip(items, cast("list[object]", data), strict=True):
            yield from parts(item, part)
