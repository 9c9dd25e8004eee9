"""Colours for a terminal."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.render import Options

PLAIN = ""
BOLD = "1"
DIM = "2"
HEADS: Mapping[Severity, str] = {
    Severity.ERROR: "1;31",
    Severity.WARNING: "1;33",
    Severity.INFO: "1;34",
}
"""Bold red, bold yellow, bold blue."""


def paint(text: str, style: str, options: Options) -> str:
    """Return *text* in the ANSI *style*, or as it is when colours are off."""
    if not options.color or not text or style == PLAIN:
        return text
    return f"\x1b[{style}m{text}\x1b[0m"
