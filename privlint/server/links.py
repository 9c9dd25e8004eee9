"""Ids of a declaration: where each is defined, and what refers to it."""

from __future__ import annotations

from collections import defaultdict

from privlint import fields
from privlint.hints import TYPE_CHECKING
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from privlint.server.sheet import Node, Sheet

_ID = "id"
_DEFINED = 3
"""The path to an id that others refer to is a list, an item and `id`."""
_Name = tuple[int, str, str]
"""Which declaration of the file, which list of it, and the id."""


class Links(Record):
    """
    The ids of a file.

    Attributes:
        names: what a node is the name of, by where the node starts
        defined: where each is defined
        referred: what refers to it

    """

    names: Mapping[int, _Name]
    defined: Mapping[_Name, tuple[Node, ...]]
    referred: Mapping[_Name, tuple[Node, ...]]

    def definitions(self, node: Node) -> tuple[Node, ...]:
        """Return where the id that *node* names is defined."""
        name = self.names.get(node.start)
        return self.defined.get(name, ()) if name else ()

    def references(self, node: Node) -> tuple[Node, ...]:
        """Return what refers to the id that *node* names."""
        name = self.names.get(node.start)
        return self.referred.get(name, ()) if name else ()

    def ids(self, document: int, refers: str) -> list[str]:
        """Return the ids that the list *refers* of a declaration defines."""
        return [
            word
            for index, where, word in self.defined
            if index == document and where == refers
        ]


def links(sheet: Sheet) -> Links:
    """Return the ids of the file *sheet*."""
    names: dict[int, _Name] = {}
    defined: defaultdict[_Name, list[Node]] = defaultdict(list)
    referred: defaultdict[_Name, list[Node]] = defaultdict(list)
    for node in sheet.nodes:
        if node.key or not isinstance(node.value, str):
            continue
        if len(node.path) == _DEFINED and node.path[-1] == _ID:
            where, found = str(node.path[0]), defined
        else:
            known = fields.at(node.path)
            where, found = known.refers if known else "", referred
        if where:
            name = names[node.start] = (node.document, where, node.value)
            found[name].append(node)
    return Links(
        names,
        {name: tuple(nodes) for name, nodes in defined.items()},
        {name: tuple(nodes) for name, nodes in referred.items()},
    )
