"""The rules that come with privlint."""

from __future__ import annotations

import os
from functools import cache

from privlint import data
from privlint.hints import TYPE_CHECKING, cast
from privlint.language.screening import Screen
from privlint.lazy import Lazy
from privlint.model import LANGUAGES
from privlint.records import replace
from privlint.rulebook import READS_TEXT, Prepared, Rulebook

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from privlint.language.screening import Written
    from privlint.language.vocabulary import AllReady
    from privlint.rulebook import Entry

_NOT_FOR_CHECKING = ("examples",)
_TEXTS_NOT_FOR_CHECKING = ("why", "limits")


@cache
def rulebook() -> Rulebook:
    """
    Return the shipped rules, without what only their pages and tests need.

    They come prepared if that is still what the files say: an installed package
    cannot have changed, a checkout is compared by content.
    """
    from privlint import prepared

    if data.installed() or fingerprint() == prepared.FINGERPRINT:
        return Rulebook(
            tuple(Prepared(head, body, _decoded) for head, body in prepared.RULES),
            Lazy(prepared.LISTS, _decoded),
            Lazy(prepared.TABLES, _decoded),
            cast("Mapping[str, Mapping[str, str]]", Lazy(prepared.SOURCES, _decoded)),
            Lazy(prepared.FAULTS, _decoded),
            ready=cast("AllReady", Lazy(prepared.READY, _decoded)),
        )
    return lean(read())


def _decoded(_name: object, text: str) -> Entry:
    """Return what `docs/prepare.py` wrote as JSON."""
    import json

    found: Entry = json.loads(text)
    return found


def screen(book: Rulebook, today: date) -> Screen | None:
    """
    Return what tells on *today* which shipped rules of *book* may find something.

    It tells of those that an organisation left as they are, or changed in nothing
    but their severity. There is none for rules that did not come prepared.
    """
    known = rulebook()
    if not any(isinstance(one, Prepared) for one in known.entries[:1]):
        return None
    from privlint import screens as written

    screens = cast("Written", written)
    if book is known:
        names = [rule.name for rule in book.rules]
        return Screen(screens, book.vocabulary, today, names)
    own = {str(entry["name"]): entry for entry in book.entries}
    asked = {str(entry["name"]): entry for entry in known.entries}
    same = [name for name, one in own.items() if _same(one, asked.get(name, {}))]
    changed = [name for name, one in known.lists.items() if book.lists[name] != one]
    return Screen(screens, book.vocabulary, today, same, changed)


def _same(one: Entry, other: Entry) -> bool:
    """Return whether two rules ask the same."""
    return all(one.get(key) == other.get(key) for key in ("for", "when", "require"))


def read() -> Rulebook:
    """Return the rules that the files say, whole."""
    from privlint import rulefile, structure

    return rulefile.read(data.folder("rules"), structure.declaration())


def whole(entry: Entry) -> Entry:
    """Return the rule *entry* with its examples and every text, from its file."""
    from privlint.reading import yaml
    from privlint.reading.tree import Limits

    path = os.path.join(
        data.folder("rules"), str(entry["topic"]), f"{entry['name']}.yaml"
    )
    if "examples" in entry or not os.path.isfile(path):
        return entry
    (tree,) = yaml.read(data.read(path).decode(), Limits())
    apart = {*LANGUAGES, READS_TEXT}
    changed = {key: said for key, said in entry.items() if key not in apart}
    return {**cast("Entry", tree.data), **changed}


def lean(book: Rulebook) -> Rulebook:
    """Return *book* without what a check does not need."""
    entries = tuple(
        {**_lean(rule.entry), READS_TEXT: rule.needs_statement} for rule in book.rules
    )
    return replace(book, entries=entries)


def _lean(entry: Entry) -> Entry:
    kept: dict[str, object] = {}
    for key, value in entry.items():
        if key in {"nl", "en"}:
            texts = cast("dict[str, str]", value)
            kept[key] = {
                name: text
                for name, text in texts.items()
                if name not in _TEXTS_NOT_FOR_CHECKING
            }
        elif key not in _NOT_FOR_CHECKING:
            kept[key] = value
    return kept


def fingerprint() -> int:
    """Return a number that changes when a rule file or a schema does."""
    import zlib

    found = 0
    for name, ending in (("rules", ".yaml"), ("schemas", ".json")):
        root = data.folder(name)
        for file in data.files(root, ending):
            known = file.removeprefix(root).replace("\\", "/")
            content = data.read(file).replace(b"\r\n", b"\n")
            found = zlib.crc32(content, zlib.crc32(known.encode(), found))
    return found
