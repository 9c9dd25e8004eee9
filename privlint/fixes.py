"""What is meant instead of what stands there, as an edit of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privlint import lazy
from privlint.model import Edit, Fix
from privlint.reading import tree

if TYPE_CHECKING:
    from privlint.document import Document
    from privlint.reading.tree import Fault

_BARE = lazy.pattern(r"[A-Za-z][A-Za-z0-9_-]*\Z")
"""Words that are text in YAML without quotes; those of the schema are such."""


def fix(fault: Fault, one: Document) -> Fix | None:
    """
    Return the edit that mends *fault* of the declaration *one*, if one surely does.

    The word that stands there is replaced and keeps its quotes. What is written in
    another way, with a tag, an escape or over several lines, is left to people.
    """
    meant = fault.instead
    if meant is None or not _BARE.match(meant):
        return None
    start, end = tree.bounds(fault.span)
    written = one.source.text[start:end]
    quote = written[:1] if written[:1] in {'"', "'"} else ""
    if written != f"{quote}{fault.word}{quote}":
        return None
    if not quote and one.source.file.lower().endswith(".json"):
        return None
    place = one.source.location(fault.span)
    return Fix((Edit(place.start, place.end, f"{quote}{meant}{quote}"),))
