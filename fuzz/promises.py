"""What the tests promise of any input, to be held by inputs that a fuzzer finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from privlint.document import Source
    from privlint.model import Location


def promise(test: Callable[..., None]) -> Callable[..., None]:
    """Return what the property test *test* asserts of one input."""
    inner = cast("Any", test).hypothesis.inner_test
    return cast("Callable[..., None]", inner)


def inside(location: Location, source: Source) -> None:
    """Assert that *location* is a place in the text of *source*."""
    starts = (*source.lines.starts, len(source.text) + 1)
    for place in (location.start, location.end):
        assert 1 <= place.line < len(starts)
        length = starts[place.line] - starts[place.line - 1]
        assert 1 <= place.column <= length + 1
    assert location.start <= location.end
