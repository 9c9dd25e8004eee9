"""Files mended without a file, by all shipped rules, and what may be expected of it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from privlint import mending, shipped
from privlint.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from privlint.mending import Mended
    from privlint.model import Finding

DAY = date(2026, 11, 22)


@cache
def linter() -> Linter:
    """Return what asks all shipped rules."""
    book = shipped.rulebook()
    return Linter(book, book.rules, DAY, screen=shipped.screen(book, DAY))


def little(name: str) -> tuple[str, bytes]:
    """Return the published text that a declaration names."""
    return name, b"Privacyverklaring"


def found(data: bytes, file: str = "privacy.yaml") -> tuple[Finding, ...]:
    """Return every finding of the declaration *data*."""
    return linter().check(file, data, little).findings


def mended(
    data: bytes, file: str = "privacy.yaml", *, unsafe: bool = True, only: str = ""
) -> Mended:
    """Return *data* with everything mended, or what *only* one rule finds."""

    def wanted(_data: bytes, every: Sequence[Finding]) -> list[Finding]:
        return [
            one
            for one in every
            if one.fix and (one.fix.safe or unsafe) and only in {"", one.name}
        ]

    faults = frozenset(linter().book.faults)
    terms = mending.Terms(
        lambda content: found(content, file), wanted, faults, linter().limits
    )
    return mending.mended(file, data, terms)


def text(said: str, file: str = "privacy.yaml", *, unsafe: bool = True) -> str:
    """Return the text *said* mended."""
    return mended(said.encode(), file, unsafe=unsafe).data.decode()


def codes(data: bytes, file: str = "privacy.yaml") -> Counter[str]:
    """Return how often each rule finds something in *data*."""
    return Counter(one.code for one in found(data, file))


def offered(data: bytes, file: str = "privacy.yaml") -> dict[str, bool]:
    """Return by code of what can be mended in *data* whether that is safe."""
    return {one.code: one.fix.safe for one in found(data, file) if one.fix}
