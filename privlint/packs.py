"""The shipped rules with what an organisation adds to them and changes."""

from __future__ import annotations

import os

from privlint import data, rulefile, shipped, structure
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.language.vocabulary import Phrases
from privlint.language.words import hint
from privlint.model import Severity
from privlint.records import replace
from privlint.rulebook import Change, longer
from privlint.rulefile import Earlier
from privlint.settings import MOST, OFF, ForFiles, SettingsError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from privlint.model import Path
    from privlint.rulebook import Entry, Rulebook
    from privlint.settings import Override, Settings


LARGEST = 2 * 1024 * 1024
"""All rule files of an organisation together have at most so many bytes."""
_EACH = 500
"""So many bytes a file counts for beside its own."""


def reserved(book: Rulebook) -> frozenset[str]:
    """Return the letters with which the codes of *book* begin."""
    codes = [entry["code"] for entry in (*book.entries, *book.faults.values())]
    return frozenset(str(code)[:3] for code in codes)


def earlier(book: Rulebook, places: Iterable[str] = ()) -> Earlier:
    """Return the shipped *book* and the packs *places* as what other rules follow."""
    return Earlier(with_packs(book, places), reserved(book), shipped.whole)


def weigh(places: Iterable[str]) -> None:
    """Raise `PrivlintError` if the rule files of *places* are too much to read."""
    files = (file for place in places for file in data.files(place, ".yaml") or [place])
    if sum(map(_weight, files)) > LARGEST:
        message = f"the rule files of an organisation exceed {LARGEST} bytes together"
        raise PrivlintError(message)


def _weight(file: str) -> int:
    try:
        return _EACH + os.path.getsize(file)
    except OSError:
        return _EACH


def with_packs(book: Rulebook, places: Iterable[str]) -> Rulebook:
    """
    Return the shipped *book* with the rules of *places*, files and folders, in order.

    A rule that replaces another takes its place. Raise `RuleError` for mistakes.
    """
    places = list(places)
    weigh(places)
    letters = reserved(book)
    for place in places:
        before = Earlier(book, letters, shipped.whole, edited=False)
        book = _merged(book, rulefile.read(place, structure.declaration(), before))
    return book


def with_settings(
    book: Rulebook, settings: Settings, overrides: tuple[ForFiles, ...] = ()
) -> Rulebook:
    """
    Return *book* with the severities and the phrases that *settings* give.

    Of what they say of some files only *overrides* are heard, the last most. Raise
    `SettingsError` for a rule or a list that is not there, and for a change that
    needs a reason and has none, for whatever files.
    """
    mistakes: list[str] = []
    lists = dict(book.lists)
    for name, phrases in settings.additions.items():
        problems = [
            settings.mistake(("rules", "lists", name, *where), code, text)
            for where, code, text in _addition(name, phrases, book)
        ]
        mistakes += problems
        if not problems:
            lists[name] = longer(lists[name], phrases)
    named = _named(book, settings, mistakes)
    if mistakes:
        raise SettingsError(*mistakes)
    levels = {str(entry["name"]): str(entry["severity"]) for entry in book.entries}
    changes: list[Change] = []
    for one in (_general(settings), *overrides):
        changes += _changes(one, named, levels)
    entries = tuple(
        entry if level == entry["severity"] else {**entry, "severity": level}
        for entry in book.entries
        if (level := levels[str(entry["name"])]) != OFF
    )
    return replace(
        book, entries=entries, lists=lists, changes=(*book.changes, *changes)
    )


def _merged(book: Rulebook, pack: Rulebook) -> Rulebook:
    """Return *book* and the rules of *pack*, which knows the lists of both."""
    kept, changes = [], []
    replacing: dict[object, list[int]] = {}
    for number, one in enumerate(pack.entries):
        replacing.setdefault(one.get("replaces"), []).append(number)
    for entry in book.entries:
        code, name, said = (str(entry[key]) for key in ("code", "name", "severity"))
        numbers = sorted((*replacing.get(code, ()), *replacing.get(name, ())))
        others = [pack.entries[number] for number in numbers]
        if not others:
            kept.append(entry)
        for other in others:
            reason = " ".join(str(other["reason"]).split())
            changes.append(Change(code, name, said, str(other["code"]), reason))
    return replace(
        pack,
        entries=(*kept, *pack.entries),
        changes=(*book.changes, *changes),
    )


def _addition(
    name: str, phrases: tuple[object, ...], book: Rulebook
) -> Iterator[tuple[Path, str, str]]:
    """Yield place, code and text of what is wrong with *phrases* for a list."""
    if name not in book.lists:
        text = f"no word list is called `{name}`" + hint(name, book.lists, "")
        yield (), "C104", text
        return
    alone = [((phrase,), ("add", step)) for step, phrase in enumerate(phrases)]
    together = ((*_phrases(book.lists[name]), *phrases), ("add",))
    for group, where in (*alone, together):
        try:
            Phrases(group).check()
        except ValueError as error:
            yield where, "C102", str(error)
            return


def _phrases(content: Mapping[str, object]) -> list[object]:
    found = content["phrases"]
    return list(found) if isinstance(found, list) else []


def _general(settings: Settings) -> ForFiles:
    """Return what *settings* say of all files."""
    return ForFiles((), severities=settings.severities)


def _named(
    book: Rulebook, settings: Settings, mistakes: list[str]
) -> Mapping[str, Entry]:
    """
    Return the rules of *book* by code and name; add to *mistakes*.

    A change is looked at whether or not a file is checked for which it is made.
    """
    known = {str(one[key]): one for one in book.entries for key in ("code", "name")}
    errors = {
        str(one["name"]) for one in book.entries if one["severity"] == Severity.ERROR
    }
    for one in (_general(settings), *settings.overrides):
        given: dict[str, str] = {}
        for override in one.severities:
            if len(mistakes) > MOST:
                return known
            for code, text in _objections(override, known, given, errors):
                told = settings.mistake(override.where, code, text, key=True)
                mistakes.append(told)
        errors |= {
            str(known[override.rule]["name"])
            for override in one.severities
            if override.rule in known and override.to == Severity.ERROR
        }
    return known


def _objections(
    override: Override,
    known: Mapping[str, Entry],
    given: dict[str, str],
    errors: Collection[str],
) -> Iterator[tuple[str, str]]:
    """Yield code and text of what is wrong with *override*; add its rule to *given*."""
    rule = override.rule
    if rule not in known:
        meant = hint(rule, known, "")
        yield "C104", f"no rule has the code or the name {rule}{meant}"
        return
    name = str(known[rule]["name"])
    other = given.setdefault(name, rule)
    lowered = name in errors and override.to != Severity.ERROR
    if other != rule:
        yield "C105", f"{rule} is {other}, which has its severity"
    elif not override.reason and (lowered or override.to == OFF):
        yield "C106", f"{rule} gets `{override.to}` without a `reason`"


def _changes(
    one: ForFiles, named: Mapping[str, Entry], levels: dict[str, str]
) -> Iterator[Change]:
    """Yield what *one* changes in *levels*, the severities by name, and change it."""
    for override in one.severities:
        entry = named[override.rule]
        code, name = str(entry["code"]), str(entry["name"])
        before, levels[name] = levels[name], override.to
        if before != override.to:
            yield Change(code, name, before, override.to, override.reason, one.files)
