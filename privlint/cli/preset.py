"""Answers that a call gives in advance: `--set field=value`."""

from __future__ import annotations

from privlint.answers import put, understood
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.language.words import hint
from privlint.questions import kinds
from privlint.records import Record
from privlint.render.inert import inert
from privlint.shape import at
from privlint.structure import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from privlint.answers import Item
    from privlint.linter import Linter
    from privlint.questions import Kind
    from privlint.render import Language

    Items = Mapping[str, Sequence[Mapping[str, object]]]
    """What a declaration has in its lists, by the names of the lists."""


class Preset(Record):
    """
    What a call says of a new item.

    Attributes:
        item: the item as far as the call says it
        each: what it says of each of several, by field
        purposes: the ids of the purposes that will use it, or None if not said
        fields: the questions that it answers, by field

    """

    item: Item
    each: Mapping[str, object]
    purposes: tuple[str, ...] | None
    fields: frozenset[str]


def nothing() -> Preset:
    """Return what a call says that says nothing."""
    return Preset({}, {}, None, frozenset())


def preset(
    said: Iterable[str], kind: Kind, items: Items, linter: Linter, language: Language
) -> Preset:
    """
    Return what the options *said* give of an item of *kind*.

    What it names must be among *items*. Raise `PrivlintError` for what cannot be
    understood, with the reason in *language*.
    """
    item: Item = {}
    each: dict[str, object] = {}
    purposes: tuple[str, ...] | None = None
    asked = {one.field: one for one in kind.questions}
    fields = []
    for option in said:
        name, equals, text = option.partition("=")
        name, text = name.strip(), text.strip()
        if not equals or not name or not text:
            message = f"--set {option}: write FIELD=VALUE"
            raise PrivlintError(message)
        if inert(text) != text:
            message = f"--set {option}: there are characters in it that cannot be seen"
            raise PrivlintError(message)
        question = asked.get(name)
        if question is not None and question.answer == "purposes":
            purposes = named(text, "purposes", items, option)
            fields.append(name)
            continue
        path = _path(name, kind, option)
        answer = understood(text, kind.place, path, linter)
        if answer.wrong is not None:
            wrong = answer.wrong.message.line(language)
            mend = answer.wrong.mend.line(language)
            message = f"--set {option}: {wrong}. {mend}"
            raise PrivlintError(message)
        value = answer.value
        question = question or asked.get(".".join(path))
        if question is not None and question.new and isinstance(value, list):
            value = list(named(text, kinds()[question.new].place, items, option))
        fields.append(".".join(path))
        if question is not None and question.each is not None:
            each[question.field] = value
        else:
            item = put(item, path, value)
    return Preset(item, each, purposes, frozenset(fields))


def named(said: str, place: str, items: Items, option: str) -> tuple[str, ...]:
    """Return the ids of those of *items* in the list *place* that *said* names."""
    known = {
        str(one[key]).casefold(): str(one["id"])
        for one in items[place]
        for key in ("name", "id")
        if one.get(key) and one.get("id")
    }
    found = []
    for word in said.replace(";", ",").split(","):
        wanted = word.strip().casefold()
        if wanted and wanted not in known:
            near = hint(wanted, known)
            message = f"--set {option}: {place} has no item {word.strip()}{near}"
            raise PrivlintError(message)
        found += [known[wanted]] if wanted else []
    return tuple(dict.fromkeys(found))


def _path(name: str, kind: Kind, option: str) -> tuple[str, ...]:
    """Return the field *name*, or for a shorthand the field that it stands for."""
    path = tuple(name.split("."))
    shape = at(written(), (kind.place, 0))
    for step in path:
        known = shape.fields or {}
        if step not in known:
            said = f"there is no field {name} in {kind.place}{hint(step, known)}"
            message = f"--set {option}: {said}"
            raise PrivlintError(message)
        shape = known[step]
    keys = [one.key for one in shape.scalars.values() if one.key]
    inner = shape.items or shape
    if not inner.scalars and inner.fields is not None:
        example = f"{name}.{next(iter(inner.fields))}"
        message = f"--set {option}: name a field in it, such as {example}"
        raise PrivlintError(message)
    return (*path, *keys[:1])
