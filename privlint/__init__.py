"""Lint privacy declarations against the GDPR and Dutch law."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.version import __version__

if TYPE_CHECKING:
    from datetime import date

    from privlint.model import Finding

__all__ = ["__version__", "check"]


def check(
    data: bytes, file: str = "privacy.yaml", as_of: date | None = None
) -> tuple[Finding, ...]:
    """
    Return the findings of a declaration, in reading order.

    *data* is its content, *file* its name: a name in `.json` is read as JSON, and
    files that the declaration names are looked for beside it. *as_of* is the day
    whose law is asked, today if left out.
    """
    from datetime import date as day
    from functools import partial

    from privlint import discover, published, shipped
    from privlint.linter import Linter
    from privlint.report import in_reading_order

    book = shipped.rulebook()
    today = as_of or day.today()  # noqa: DTZ011 - the user's own day
    linter = Linter(book, book.rules, today, screen=shipped.screen(book, today))
    beside = partial(discover.beside, file, most=published.LARGEST)
    return in_reading_order(linter.check(file, data, beside).findings)
