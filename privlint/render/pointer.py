"""Paths of a declaration as JSON Pointers."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from privlint.model import Path


def pointer(path: Path) -> str:
    """Return *path* as RFC 6901 writes it: `/purposes/0/name`, "" for the root."""
    return "".join(
        f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path
    )
