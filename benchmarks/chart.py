"""Ratios as a picture: a bar for each, and a line for its goal if it has one."""

from __future__ import annotations

from html import escape
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Bar = tuple[str, float, float | None, bool | None]
    """What is compared, the ratio, and the goal, if any, with whether it is met."""

_WIDTH, _LEFT, _ROW, _TOP = 900, 470, 26, 34
_INK = "#333"
_FILLS = {True: "#2f7d5b", False: "#b4552d", None: "#8a94a0"}
"""Of a bar whose goal is met or not, or that has none."""


def chart(bars: Sequence[Bar], title: str) -> str:
    """Return an SVG of *bars* on a scale by tens, which needs no font of its own."""
    values = [one for _what, *pair, _met in bars for one in pair if one is not None]
    low, high = 10 ** int(log10(min(values)) - 1), max(values) * 1.6
    span = log10(high) - log10(low)

    def place(value: float) -> float:
        room = _WIDTH - _LEFT - 70
        return _LEFT + room * (log10(value) - log10(low)) / span

    height = _TOP + _ROW * len(bars) + 12
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}"'
            f' width="{_WIDTH}" height="{height}" role="img"'
            ' font-family="sans-serif" font-size="13">'
        ),
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="8" y="20" font-weight="bold" fill="{_INK}">{escape(title)}</text>',
    ]
    for number, (what, ratio, goal, met) in enumerate(bars):
        y = _TOP + _ROW * number
        end = max(place(ratio), place(ratio if goal is None else goal))
        lines += [
            (
                f'<text x="{_LEFT - 8}" y="{y + 16}" text-anchor="end" fill="{_INK}">'
                f"{escape(what)}</text>"
            ),
            (
                f'<rect x="{_LEFT}" y="{y + 4}" height="{_ROW - 10}" rx="2"'
                f' fill="{_FILLS[met]}" width="{place(ratio) - _LEFT:.1f}"/>'
            ),
            f'<text x="{end + 6:.1f}" y="{y + 16}" fill="{_INK}">{ratio:.2g}</text>',
        ]
        if goal is not None:
            lines.append(
                f'<line x1="{place(goal):.1f}" x2="{place(goal):.1f}" y1="{y + 1}"'
                f' y2="{y + _ROW - 3}" stroke="{_INK}" stroke-width="2"/>'
            )
    return "\n".join([*lines, "</svg>", ""])
