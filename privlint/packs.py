"""The shipped rules with what an organisation adds to them and changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from privlint import rulefile, shipped, structure
from privlint.language.vocabulary import Phrases
from privlint.language.words import hint
from privlint.model import Severity
from privlint.rulebook import Change
from privlint.rulefile import Earlier
from privlint.settings import MOST, OFF, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from privlint.model import Path
    from privlint.rulebook import Entry, Rulebook
    from privlint.settings import Override, Settings


def reserved(book: Rulebook) -> frozenset[str]:
    """Return the letters with which the codes of *book* begin."""
    codes = [entry["code"] for entry in (*book.entries, *book.faults.values())]
    return frozenset(str(code)[:3] for code in codes)


def earlier(book: Rulebook, places: Iterable[str] = ()) -> Earlier:
    """Return the shipped *book* and the packs *places* as what other rules follow."""
    return Earlier(with_packs(book, places), reserved(book), shipped.whole)


def with_packs(book: Rulebook, places: Iterable[str]) -> Rulebook:
    """
    Return the shipped *book* with the rules of *places*, files and folders, in order.

    A rule that replaces another takes its place. Raise `RuleError` for mistakes.
    """
    letters = reserved(book)
    for place in places:
        before = Earlier(book, letters, shipped.whole, edited=False)
        book = _merged(book, rulefile.read(place, structure.declaration(), before))
    return book


def with_settings(book: Rulebook, settings: Settings) -> Rulebook:
    """
    Return *book* with the severities and the phrases that *settings* give.

    Raise `SettingsError` for a rule or a list that is not there, and for a change
    that needs a reason and has none.
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
            whole = [*_phrases(lists[name]), *phrases]
            lists[name] = {**lists[name], "phrases": whole}
    changes = dict(_changes(book, settings, mistakes))
    if mistakes:
        raise SettingsError(*mistakes)
    entries = tuple(
        {**entry, "severity": change.after} if change else entry
        for entry in book.entries
        if (change := changes.get(str(entry["name"]))) is None or change.after != OFF
    )
    kept = tuple(one for one in changes.values() if one.before != one.after)
    return replace(book, entries=entries, lists=lists, changes=(*book.changes, *kept))


def _merged(book: Rulebook, pack: Rulebook) -> Rulebook:
    """Return *book* and the rules of *pack*, which knows the lists of both."""
    kept, changes = [], []
    for entry in book.entries:
        code, name, said = (str(entry[key]) for key in ("code", "name", "severity"))
        others = [one for one in pack.entries if one.get("replaces") in {code, name}]
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


def _changes(
    book: Rulebook, settings: Settings, mistakes: list[str]
) -> Iterator[tuple[str, Change]]:
    """Yield the change of each rule that settings name, by the name of the rule."""
    known = {str(one[key]): one for one in book.entries for key in ("code", "name")}
    given: dict[str, str] = {}
    for override in settings.severities:
        if len(mistakes) > MOST:
            return
        where: Path = ("rules", "severity", override.rule)
        entry = known.get(override.rule)
        if entry is None:
            text = f"no rule has the code or the name {override.rule}"
            text += hint(override.rule, known, "")
            mistakes.append(settings.mistake(where, "C104", text, key=True))
        elif given.setdefault(str(entry["name"]), override.rule) != override.rule:
            other = given[str(entry["name"])]
            text = f"{override.rule} is {other}, which has its severity"
            mistakes.append(settings.mistake(where, "C105", text, key=True))
        elif not override.reason and _needs_reason(entry, override):
            text = f"{override.rule} gets `{override.to}` without a `reason`"
            mistakes.append(settings.mistake(where, "C106", text, key=True))
        else:
            code, name = str(entry["code"]), str(entry["name"])
            before = str(entry["severity"])
            yield name, Change(code, name, before, override.to, override.reason)


def _needs_reason(entry: Entry, override: Override) -> bool:
    """Return whether an error is lowered, or a rule no longer asked."""
    return override.to == OFF or (
        entry["severity"] == Severity.ERROR and override.to != Severity.ERROR
    )
