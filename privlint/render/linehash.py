"""The fingerprint of a line, as GitHub's upload of SARIF computes it."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WINDOW = 100
_BASE = 37
_MASK = (1 << 64) - 1
_LEAVING = pow(_BASE, _WINDOW, 1 << 64)
"""What a sign counts for when it leaves the window."""
_END = 0xFFFF
"""Stands behind the last sign."""
_LF = 10


def line_hashes(text: str) -> dict[int, str]:
    """
    Return by number of line, from 1, the hash of the 100 signs from its start on.

    Spaces and tabs do not count and line ends are all the same; a hash that was
    there before gets its number: `39fa2ee980eb94b0:2`. The hash rolls, so that the
    text is read once.
    """
    signs = list(_signs(text))
    starts = {0, *(at + 1 for at, sign in enumerate(signs[:-1]) if sign == _LF)}
    signs += [0] * _WINDOW
    found: dict[int, str] = {}
    seen: dict[str, int] = {}
    value = line = 0
    for at, sign in enumerate(signs):
        start = at - _WINDOW
        if start in starts:
            line += 1
            digits = f"{value:x}"
            seen[digits] = seen.get(digits, 0) + 1
            found[line] = f"{digits}:{seen[digits]}"
        leaving = signs[start] if start >= 0 else 0
        value = (_BASE * value + sign - _LEAVING * leaving) & _MASK
    return found


def _signs(text: str) -> Iterator[int]:
    """Yield the UTF-16 units of *text* that count, and what stands behind them."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace(" ", "").replace("\t", "")
    units = plain.encode("utf-16-le", "surrogatepass")
    for at in range(0, len(units), 2):
        yield units[at] | units[at + 1] << 8
    yield _END
