"""What the law asks about a purpose, a recipient or a category, as questions."""

from __future__ import annotations

from functools import cache

from privlint import fields
from privlint.guide import read, text
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.records import Record
from privlint.records import field as own
from privlint.rulebook import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Tree = Mapping[str, object]

NEITHER: list[object] = []
"""Stands for a field that was not answered, where a question depends on it."""
_NOTHING: tuple[object, ...] = (None, "", [], {})


class Word(Record):
    """
    A term, as a question says it.

    Attributes:
        term: the term
        name: what it is called
        about: what it means, or two empty texts

    """

    term: str
    name: Text
    about: Text


class Each(Record):
    """
    What a question is repeated for.

    Attributes:
        field: the field with ids of other items
        where: of them, only those of which these fields have one of these values

    """

    field: str
    where: Mapping[str, tuple[object, ...]]

    def holds(self, item: Tree) -> bool:
        """Return whether the question is asked for *item*."""
        return all(item.get(name) in values for name, values in self.where.items())


class Question(Record):
    """
    Something that is asked about a new item.

    Attributes:
        field: the place of the answer in the item, with dots
        text: the question
        hint: what helps to answer it, or None
        answer: how it is answered, as `guide/questions.yaml` explains
        law: where the law asks it, as rules cite it
        gap: it is asked if one of the rules with these names finds something
        when: it is asked if these fields have one of these values
        each: what it is repeated for, or None
        new: the kind of item that it asks for, one of which may be added at once
        known: what knows more about the answer: `services`, or ""
        words: those for terms

    """

    field: str
    text: Text
    hint: Text | None = None
    answer: str = "text"
    law: tuple[str, ...] = ()
    gap: frozenset[str] = frozenset()
    when: Mapping[str, tuple[object, ...]] = own(default_factory=dict)
    each: Each | None = None
    new: str = ""
    known: str = ""
    words: tuple[Word, ...] = ()

    def holds(self, said: Callable[[str], object]) -> bool:
        """Return whether it is asked where the fields have what *said* gives."""
        found = {name: said(name) for name in self.when}
        return all(
            (NEITHER if found[name] in _NOTHING else found[name]) in values
            for name, values in self.when.items()
        )

    @property
    def path(self) -> tuple[str, ...]:
        """Return the steps of the field."""
        return tuple(self.field.split("."))


class Kind(Record):
    """
    A kind of item that can be added.

    Attributes:
        id: what it is called on the command line
        place: the list of the declaration that it belongs in
        name: what it is called
        used: the field of a purpose that names such items, or ""
        inherits: what it has from the declaration, or else has at least
        questions: what is asked about it, in this order

    """

    id: str
    place: str
    name: Text
    used: str
    inherits: Mapping[str, str]
    questions: tuple[Question, ...]


@cache
def kinds() -> Mapping[str, Kind]:
    """Return the kinds of items by id, read once."""
    named = cast("Mapping[str, Tree]", _content()["kinds"])
    return {name: _kind(name, said) for name, said in named.items()}


@cache
def filler() -> frozenset[str]:
    """Return the words that tell nothing in a name."""
    return frozenset(listed(_content()["filler"]))


@cache
def _content() -> Tree:
    return read("questions")


def _kind(name: str, said: Tree) -> Kind:
    place = str(said["list"])
    questions = cast("list[Tree]", said["questions"])
    return Kind(
        name,
        place,
        text(said["name"]),
        str(said.get("used", "")),
        cast("Mapping[str, str]", said.get("inherits", {})),
        tuple(_question(place, one) for one in questions),
    )


def _question(place: str, said: Tree) -> Question:
    each = cast("Tree | None", said.get("each"))
    hint = said.get("hint")
    name = str(said["field"])
    return Question(
        name,
        text(said),
        text(hint) if hint else None,
        str(said.get("answer", "text")),
        tuple(listed(said.get("law", []))),
        frozenset(listed(said.get("gap", []))),
        _values(said.get("when", {})),
        Each(str(each["field"]), _values(each["where"])) if each else None,
        str(said.get("new", "")),
        str(said.get("known", "")),
        tuple(_words(place, name, cast("Tree", said.get("options", {})))),
    )


def _values(said: object) -> Mapping[str, tuple[object, ...]]:
    named = cast("Mapping[str, list[object]]", said)
    return {name: tuple(values) or (NEITHER,) for name, values in named.items()}


def _words(place: str, name: str, options: Tree) -> list[Word]:
    """Return the words of *options*, in English explained by the schema."""
    known = fields.at((place, 0, *name.split(".")))
    terms = known.terms if known else {}
    words = []
    for term, said in options.items():
        about = cast("Tree", said).get("about", "")
        plain = Text(str(about), terms.get(term, ""))
        explained = text(about) if isinstance(about, dict) else plain
        words.append(Word(term, text(said), explained))
    return words
