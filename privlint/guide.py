"""What `privlint init` starts from: services, purposes and templates, as data."""

from __future__ import annotations

import os
from functools import cache

from privlint import data
from privlint.document import documents
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.reading.tree import Limits
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    Tree = Mapping[str, object]


class Service(Record):
    """
    A service that organisations use.

    Attributes:
        id: how a declaration refers to it
        name: what it is called
        entity: who offers it, or ""
        kind: what it does, a key of `kinds`
        role: what it says of itself, or "" if that is not known
        country: where its contracting entity is established, or ""
        outside: the country outside the EEA of its parent company, or ""
        note: what one must know besides, or None
        source: where it says so, or where to look
        seat: where it says its country, or "" if that is the source
        verified_on: the day on which the source was read, or "" for never

    """

    id: str
    name: str
    kind: str
    source: str
    entity: str = ""
    role: str = ""
    country: str = ""
    outside: str = ""
    seat: str = ""
    note: Text | None = None
    verified_on: str = ""

    @property
    def pages(self) -> str:
        """Return the addresses of what was read or must be, one a line."""
        return f"{self.source}\n{self.seat}" if self.seat else self.source

    @property
    def full(self) -> str:
        """Return the name by which a reader knows the service and who offers it."""
        if self.name in self.entity:
            return self.entity
        return f"{self.name} ({self.entity})" if self.entity else self.name


class Template(Record):
    """
    A kind of organisation.

    Attributes:
        id: what `--template` takes
        name: what it is called
        about: what it does
        purposes: the ids of those that it nearly always has
        services: the kinds of services that it may use
        role: its role in the whole declaration, or "" for the usual one

    """

    id: str
    name: Text
    about: Text
    purposes: tuple[str, ...]
    services: tuple[str, ...]
    role: str = ""


class People(Record):
    """
    People whose data an organisation may have besides.

    Attributes:
        id: what the choice gives
        name: who they are
        purposes: the ids of those that come with them

    """

    id: str
    name: Text
    purposes: tuple[str, ...]


class Guide(Record):
    """
    All that `privlint init` knows.

    Attributes:
        services: in the order in which they are asked
        kinds: what services do, by id
        templates: by id
        people: in the order in which they are asked
        purposes: proposals by id, with `notes`
        categories: proposals of data categories by id
        frame: what stands around them

    """

    services: tuple[Service, ...]
    kinds: Mapping[str, Text]
    templates: Mapping[str, Template]
    people: tuple[People, ...]
    purposes: Mapping[str, Tree]
    categories: Mapping[str, Tree]
    frame: Tree


@cache
def guide() -> Guide:
    """Return the guide that came with privlint, read once."""
    services, templates, purposes = map(read, ("services", "templates", "purposes"))
    kinds = cast("Mapping[str, Tree]", services["kinds"])
    named = cast("Mapping[str, Tree]", templates["templates"])
    return Guide(
        tuple(_service(row) for row in cast("list[Tree]", services["services"])),
        {key: text(one) for key, one in kinds.items()},
        {key: _template(key, one) for key, one in named.items()},
        tuple(_people(row) for row in cast("list[Tree]", templates["people"])),
        cast("Mapping[str, Tree]", purposes["purposes"]),
        cast("Mapping[str, Tree]", purposes["data_categories"]),
        read("frame"),
    )


def text(said: object) -> Text:
    """Return the text that stands in the guide in both languages."""
    both = cast("Mapping[str, str]", said)
    return Text(both["nl"], both["en"])


def read(name: str) -> Tree:
    """Return what the file *name* of the guide says."""
    path = os.path.join(data.folder("guide"), f"{name}.yaml")
    (one,) = documents(path, data.read(path), Limits())
    return cast("Tree", one.tree.data)


def _service(row: Tree) -> Service:
    said = {key: it for key, it in row.items() if it is not None}
    if "note" in said:
        said["note"] = text(said["note"])
    return Service(**said)  # type: ignore[arg-type]  # a test reads the whole table


def _template(name: str, row: Tree) -> Template:
    return Template(
        name,
        text(row["name"]),
        text(row["about"]),
        _words(row["purposes"]),
        _words(row["services"]),
        cast("str", row.get("role", "")),
    )


def _people(row: Tree) -> People:
    return People(cast("str", row["id"]), text(row["name"]), _words(row["purposes"]))


def _words(said: object) -> tuple[str, ...]:
    return tuple(cast("list[str]", said))
