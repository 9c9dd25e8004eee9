"""What is meant instead of what stands there, as an edit of the file."""

from __future__ import annotations

from privlint import lazy
from privlint.hints import TYPE_CHECKING, cast
from privlint.language.words import repeated
from privlint.model import Change, Edit, Fix
from privlint.reading import tree
from privlint.reading.scalars import plain
from privlint.shape import LEFT_TO_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from privlint.document import Document
    from privlint.language.vocabulary import Table, Vocabulary
    from privlint.model import Path
    from privlint.reading.tree import Fault, Span

_BARE = lazy.pattern(r"[^\W_](?:[\w ./-]|:(?=/))*\Z")
"""What can stand in YAML without quotes, wherever a scalar can."""
_OTHERWISE = frozenset(("y", "n", "yes", "no", "on", "off"))
"""Words that are text to privlint, and true or false to readers of old YAML."""


def of_fault(fault: Fault, one: Document) -> Fix | None:
    """
    Return the edit that mends *fault* of the declaration *one*, if one does.

    The word that stands there is replaced and keeps its quotes. What is written in
    another way, with a tag or over several lines, is left to people, and so is a
    guess at what they decide.
    """
    meant = fault.instead
    if meant is None or not (fault.sure or LEFT_TO_PEOPLE.isdisjoint(fault.path)):
        return None
    what = "key" if fault.kind == "key-misspelt" else "value"
    change = Change(fault.path, what, meant)  # type: ignore[arg-type]  # one of the two
    return _replaced(one, fault.span, fault.word, change, safe=fault.sure)


def of_rule(
    said: Mapping[str, object],
    judged: Path,
    failing: tuple[Path, object],
    one: Document,
    known: tuple[Vocabulary, date],
) -> Fix | None:
    """
    Return what a rule *said* under `fix` of the declaration *one*, or None.

    *judged* is the node that the rule judged, *failing* the one that failed, with its
    value, both in the long form; *known* are the tables, and the day on which their
    rows must hold.
    """
    safe = said["safe"] is True
    if "remove" in said:
        return _without(one, judged, safe=safe)
    path, value = failing
    if "distinct" in said and isinstance(value, list):
        return _once(one, path, value, safe=safe)
    if not isinstance(value, str):
        return None
    to = said.get("set")
    if "replace" in said:
        vocabulary, day = known
        to = _current(vocabulary.tables[str(said["replace"])], value, day)
    place = tree.written(one.tree.marks, path)
    mark = tree.at(one.tree.marks, place) if place is not None else None
    if not isinstance(to, str) or to == value or not isinstance(mark, int):
        return None
    change = Change(cast("Path", place), "value", to)
    if not LEFT_TO_PEOPLE.isdisjoint(path):
        return None
    return _replaced(one, mark, value, change, safe=safe)


def _current(table: Table, value: str, day: date) -> str | None:
    """Return the key of the one row of *table* that has *value*, to its last word."""
    from privlint.language import spoken

    words = spoken.words(value)
    found = {
        row.key
        for row, match in table.named(value, words, day)
        if (match.start, match.end) == (words.starts[0], words.ends[-1])
    }
    return found.pop() if len(found) == 1 else None


def _replaced(
    one: Document, span: Span, word: str, change: Change, *, safe: bool
) -> Fix | None:
    """Return the fix that puts another word in the place *span* of *word*."""
    start, end = tree.bounds(span)
    written = one.source.text[start:end]
    quote = written[:1] if written[:1] in {'"', "'"} else ""
    if not _is(word, written, quote):
        return None
    if not quote and one.source.file.lower().endswith(".json"):
        return None
    place = one.source.location(span)
    edit = Edit(place.start, place.end, _quoted(change.to, quote))
    return Fix((edit,), safe, (change,))


def _is(word: str, written: str, quote: str) -> bool:
    """Return whether *word* is *written* on one line, in the plainest way."""
    if written == f"{quote}{word}{quote}":
        return "\n" not in word
    if quote != '"':
        return False
    import json

    try:
        return bool(json.loads(written) == word)
    except ValueError:
        return False


def _quoted(text: str, quote: str) -> str:
    """Return *text* as a scalar in *quote*, or in double quotes where it needs them."""
    bare = _BARE.match(text) and plain(text) == text and text.lower() not in _OTHERWISE
    if quote == "'" and text.isprintable():
        return "'{}'".format(text.replace("'", "''"))
    if not quote and bare and text == text.strip():
        return text
    import json

    return json.dumps(text, ensure_ascii=not text.isprintable())


def _once(one: Document, path: Path, items: list[object], *, safe: bool) -> Fix | None:
    """Return the fix that leaves the first of what the list *path* holds twice."""
    found = [_without(one, (*path, step), safe=safe) for step in repeated(items)]
    parts = [fix for fix in found if fix is not None]
    if len(parts) != len(found) or not parts:
        return None
    edits = [edit for fix in parts for edit in fix.edits]
    changes = [change for fix in parts for change in fix.changes]
    return Fix(tuple(edits), safe, tuple(changes))


def _without(one: Document, path: Path, *, safe: bool) -> Fix | None:
    """Return the fix that takes the item *path* out of its list."""
    from privlint.reading import extent

    place = tree.written(one.tree.marks, path)
    if place is None or not LEFT_TO_PEOPLE.isdisjoint(place):
        return None
    if len(place) != len(path) or not place or not isinstance(place[-1], int):
        return None
    found = extent.item(one.source.text, one.index, place)
    if found is None:
        return None
    start, end = (one.source.lines.position(offset) for offset in found)
    return Fix((Edit(start, end, ""),), safe, (Change(place, "gone"),))
