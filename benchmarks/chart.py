"""The figures that have a goal, as a picture: a bar for each, a line for its goal."""

from __future__ import annotations

from html import escape
from math import log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Bar = tuple[str, float, float, bool]
    """What is compared, the ratio, the goal, and whether it is met."""

_WIDTH, _LEFT, _ROW, _TOP = 860, 430, 26, 34
_MET, _MISSED, _INK = "#2f7d5b", "#b4552d", "#333"


def chart(bars: Sequence[Bar], title: str) -> str:
    """Return an SVG of *bars* on a scale by tens, which needs no font of its own."""
    values = [one for _what, ratio, goal, _met in bars for one in (ratio, goal)]
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
        fill = _MET if met else _MISSED
        lines += [
            (
                f'<text x="{_LEFT - 8}" y="{y + 16}" text-anchor="end" fill="{_INK}">'
                f"{escape(what)}</text>"
            ),
            (
                f'<rect x="{_LEFT}" y="{y + 4}" height="{_ROW - 10}" rx="2"'
                f' fill="{fill}" width="{place(ratio) - _LEFT:.1f}"/>'
            ),
            (
                f'<line x1="{place(goal):.1f}" x2="{place(goal):.1f}" y1="{y + 1}"'
                f' y2="{y + _ROW - 3}" stroke="{_INK}" stroke-width="2"/>'
            ),
            (
                f'<text x="{max(place(ratio), place(goal)) + 6:.1f}" y="{y + 16}"'
                f' fill="{_INK}">{ratio:.2g}</text>'
            ),
        ]
    return "\n".join([*lines, "</svg>", ""])
