"""A conversation about new items: which questions are asked, and what comes of it."""

from __future__ import annotations

import json
import math

from privlint import answers, mending
from privlint.adding import Addition, with_item
from privlint.answers import get, put, tidy
from privlint.cli import preset
from privlint.cli.replies import NEW, NONE
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.questions import kinds
from privlint.records import replace
from privlint.shape import at
from privlint.structure import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from privlint.answers import Item
    from privlint.cli.preset import Preset
    from privlint.cli.replies import Replies
    from privlint.guide import Service
    from privlint.linter import Linter
    from privlint.model import Finding, Path
    from privlint.questions import Kind, Question
    from privlint.render import Language

_PURPOSES = "purposes"
_NEW = Text("een {kind} die er nog niet bij staat", "a {kind} that is not listed yet")
_ABOUT = Text("Over deze {kind}:", "About this {kind}:")
_ANOTHER = Text("Nog een {kind}?", "Another {kind}?")
_BACK = Text("Dan verder met: {name}.", "Now on with: {name}.")
_MEANT = Text("Is dat {name} ({what})?", "Is that {name} ({what})?")
_PROPOSED = Text(
    "Rol en land krijgt u zo als antwoord voorgesteld. Ga na of ze kloppen: {source}",
    "Role and country are proposed as answers. Verify that they hold: {source}",
)
_UNREAD = Text(
    "Rol en land staan in de voorwaarden van de dienst: {source}",
    "Role and country stand in the terms of the service: {source}",
)
_OUTSIDE = Text(
    "De dienst of het moederbedrijf zit in {country}: ga na waar gegevens heen gaan.",
    "The service or its parent is in {country}: find out where the data go.",
)
_NOTE = Text("Let op: {note}.", "Note: {note}.")


class Conversation:
    """
    A conversation about new items of a declaration.

    Attributes:
        data: the declaration with all that was added so far
        additions: what was added, in order

    """

    def __init__(
        self,
        data: object,
        linter: Linter,
        language: Language,
        replies: Replies | None = None,
    ) -> None:
        self.data = cast("Item", data)
        self.additions: list[Addition] = []
        self._asking = _asking(linter)
        self._language = language
        self._replies = replies
        self._known: tuple[str, list[Finding]] = ("", [])
        self._before: Sequence[Finding] | None = None

    @property
    def items(self) -> Mapping[str, list[Item]]:
        """Return the items in the lists that can get new ones."""
        return {one.place: self._items(one.place) for one in kinds().values()}

    def add(self, kind: Kind, given: Preset, *, alone: bool = True) -> Item:
        """
        Ask about a new item of *kind* what is not *given*; add it and return it.

        An item that is not *alone* is added for a purpose, which will use it.
        """
        turn = _Turn(self, kind, given, alone=alone)
        item = self.whole(kind, turn.asked(self._replies))
        self._add(Addition((kind.place,), item, _order(())))
        purposes = self.data.get(_PURPOSES)
        for step, one in enumerate(purposes if isinstance(purposes, list) else ()):
            if isinstance(one, dict) and one.get("id") in turn.users:
                path = (_PURPOSES, step, kind.used)
                self._add(Addition(path, item["id"], _order((_PURPOSES, 0))))
        return item

    def _add(self, addition: Addition) -> None:
        self.additions.append(addition)
        self._before = None
        self.data = cast("Item", with_item(self.data, addition))

    def _items(self, place: str) -> list[Item]:
        found = self.data.get(place)
        several = found if isinstance(found, list) else []
        return [one for one in several if isinstance(one, dict)]

    def whole(self, kind: Kind, item: Item, known_as: str = "") -> Item:
        """Return *item* with an id, made of what it is *known_as* or of its name."""
        if not item.get("id"):
            taken = {str(one.get("id")) for one in self._items(kind.place)}
            usual = self.said(kind.name)
            name = known_as or str(item.get("name") or item.get("category") or usual)
            item = {**item, "id": answers.ident(name, taken, usual)}
        return tidy(item, kind.place)

    def lacks(self, kind: Kind, item: Item) -> list[Finding]:
        """Return what the rules behind the questions find in *item* so far."""
        after = with_item(
            self.data, Addition((kind.place,), self.whole(kind, item), ())
        )
        key = repr((kind.id, after))
        if self._known[0] != key:
            if self._before is None:
                self._before = _found(self._asking, self.data)
            self._known = key, mending.new(self._before, _found(self._asking, after))
        return self._known[1]

    def inherited(self, kind: Kind, name: str) -> object:
        """Return what an item of *kind* has under *name* if it says nothing."""
        usual = kind.inherits.get(name)
        return (self.data.get(name) or usual) if usual else None

    def said(self, text: Text, **facts: str) -> str:
        """Return *text* in the language of the conversation, with *facts* in it."""
        return text.said(self._language, **facts)


class _Turn:
    """
    The questions about one item.

    Attributes:
        users: the ids of the purposes that will use it

    """

    def __init__(
        self, conversation: Conversation, kind: Kind, given: Preset, *, alone: bool
    ) -> None:
        self.users = given.purposes or ()
        self._conversation = conversation
        self._kind = kind
        self._given = given
        self._alone = alone
        self._item: Item = given.item
        self._proposed: Mapping[str, str] = {}

    def asked(self, replies: Replies | None) -> Item:
        """Return the item after all questions, asked of *replies* if there are."""
        for question in self._kind.questions:
            if question.each is not None:
                for one in self._each(question):
                    if self._is_open(question):
                        self._put_of(question, one, replies)
            elif (
                replies is not None
                and question.field not in self._given.fields
                and self._is_open(question)
            ):
                self._ask(question, replies)
        return self._item

    def _is_open(self, question: Question) -> bool:
        """Return whether *question* is asked of the item as it is now."""
        if not question.holds(self._value):
            return False
        if question.answer == _PURPOSES:
            return self._alone
        found = self._conversation.lacks(self._kind, self._item) if question.gap else []
        return not question.gap or any(one.name in question.gap for one in found)

    def _value(self, name: str) -> object:
        said = get(self._item, name.split("."))
        return self._conversation.inherited(self._kind, name) if said is None else said

    def _ask(self, question: Question, replies: Replies) -> None:
        conversation = self._conversation
        if question.answer == _PURPOSES:
            self.users = replies.items(question, conversation.items[_PURPOSES])
            return
        if question.new:
            value = self._chosen(question, replies)
        else:
            proposed = self._proposed.get(question.field, "")
            value = replies.to(question, self._kind.place, proposed=proposed)
        if value in (None, "", [], ()):
            return
        self._item = put(self._item, question.path, value)
        if question.known and isinstance(value, str):
            self._recognise(question, value, replies)

    def _chosen(self, question: Question, replies: Replies) -> object:
        """Return the ids that are chosen, with those of items that are added now."""
        conversation = self._conversation
        kind = kinds()[question.new]
        name = conversation.said(kind.name)
        known = conversation.items[kind.place]
        new = conversation.said(_NEW, kind=name)
        found = list(replies.items(question, known, new))
        if found == [NONE]:
            return NONE
        more = NEW in found
        while more:
            replies.talk.say("\n" + conversation.said(_ABOUT, kind=name))
            item = conversation.add(kind, preset.nothing(), alone=False)
            found.append(str(item["id"]))
            again = conversation.said(_ANOTHER, kind=name)
            more = replies.talk.yes(again, default=False)
        if NEW in found:
            own = str(self._item.get("name") or conversation.said(self._kind.name))
            replies.talk.say("\n" + conversation.said(_BACK, name=own))
        return [one for one in found if one not in {NEW, NONE}]

    def _each(self, question: Question) -> Sequence[Item]:
        """Return the items that *question* is repeated for."""
        each = question.each
        if each is None:
            return ()
        chosen = self._item.get(each.field)
        ids = chosen if isinstance(chosen, list) else [chosen]
        new = next(one.new for one in self._kind.questions if one.field == each.field)
        known = self._conversation.items[kinds()[new].place]
        return [one for one in known if one.get("id") in ids and each.holds(one)]

    def _put_of(self, question: Question, one: Item, replies: Replies | None) -> None:
        """Put the answer to *question* about *one* behind those about others."""
        head, *path = question.path
        field = question.each.field if question.each else ""
        value = self._given.each.get(question.field)
        if value is None and replies is not None:
            name = str(one.get("name") or one["id"])
            value = replies.to(question, self._kind.place, name)
        if value in (None, ""):
            return
        known = self._item.get(head, [])
        entries = cast("list[Item]", known if isinstance(known, list) else [known])
        mine = [entry for entry in entries if entry.get(field) == one["id"]]
        others = [entry for entry in entries if entry.get(field) != one["id"]]
        entry = put(mine[0] if mine else {field: one["id"]}, path, value)
        self._item = {**self._item, head: [*others, entry]}

    def _recognise(self, question: Question, name: str, replies: Replies) -> None:
        """Propose what the guide knows of the service *name*, if it is meant."""
        conversation = self._conversation
        for service in _services(name):
            what = conversation.said(_kind_of(service))
            meant = conversation.said(_MEANT, name=service.full, what=what)
            if replies.talk.yes(meant, default=True):
                for told in self._told(service):
                    replies.talk.say(told)
                said = {"category": what, "role": service.role}
                self._proposed = {**said, "country": service.country}
                full = service.entity or service.name
                self._item = put(self._item, question.path, full)
                if "id" not in self._item:
                    self._item = conversation.whole(
                        self._kind, self._item, service.name
                    )
                return

    def _told(self, service: Service) -> Iterator[str]:
        """Yield what the guide knows of *service*, and how sure that is."""
        said = self._conversation.said
        if service.role or service.country:
            yield said(_PROPOSED, source=service.pages)
        else:
            yield said(_UNREAD, source=service.pages)
        if service.note is not None:
            yield said(_NOTE, note=said(service.note))
        if service.outside:
            yield said(_OUTSIDE, country=service.outside)


def _services(name: str) -> list[Service]:
    """Return the services that *name* may mean."""
    from privlint.guide import guide

    wanted = name.casefold()
    return [
        one
        for one in guide().services
        if wanted in {one.id, one.name.casefold(), one.entity.casefold()}
    ]


def _kind_of(service: Service) -> Text:
    from privlint.guide import guide

    return guide().kinds[service.kind]


def _asking(linter: Linter) -> Linter:
    """Return what asks of the rules of *linter* only those behind questions."""
    asked = [one for each in kinds().values() for one in each.questions]
    wanted = frozenset().union(*(one.gap for one in asked))
    rules = tuple(one for one in linter.rules if one.name in wanted)
    return replace(linter, rules=rules, excepting=False, _known={})


def _order(path: Path) -> tuple[str, ...]:
    """Return the fields of the node *path* in the order of the schema."""
    return tuple(at(written(), path).fields or ())


def _found(linter: Linter, data: object) -> Sequence[Finding]:
    """Return what *linter* finds in *data*, whatever file they are from."""
    text = json.dumps(_finite(data))
    return linter.check("declaration.json", text.encode(), answers.nothing).findings


def _finite(node: object) -> object:
    """Return *node* without numbers that JSON cannot say."""
    if isinstance(node, dict):
        return {key: _finite(one) for key, one in node.items()}
    if isinstance(node, list):
        return [_finite(one) for one in node]
    return None if isinstance(node, float) and not math.isfinite(node) else node
