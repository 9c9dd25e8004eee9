"""Two versions of a declaration: what is new, other and gone, whatever its order."""

from __future__ import annotations

import math
from collections import Counter, defaultdict, deque
from enum import StrEnum

from privlint.hints import TYPE_CHECKING, cast
from privlint.records import Record
from privlint.shape import POISON

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from privlint.baseline import Entry
    from privlint.model import Finding, Path

EVIDENCE = frozenset({"quote"})
"""The fields that say where a declaration has it from, not what it says."""
_NAMES = ("id", "name", "title")
"""The fields that tell an item of a list from others, the surest first."""


class Kind(StrEnum):
    """What became of a part."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Change(Record):
    """
    A part of the long form that is not as it was.

    Null in a value, or as the value of a part that is there, stands for a part of a
    wrong shape.

    Attributes:
        kind: what became of it
        path: in the newer version, or in the older one when it is removed
        names: for each step of the path the id, name or title of the item, or ""
        before: the older value, None for what is added
        after: the newer value, None for what is removed

    """

    kind: Kind
    path: Path
    names: tuple[str, ...]
    before: object = None
    after: object = None


class Compared(Record):
    """
    Two versions of one declaration.

    Attributes:
        file: of the newer one, or of the older when it is gone
        document: which of the file, from 0
        kind: whether it is new or gone as a whole, or None
        changes: in the order of the newer one
        unread: whether they differ and one of them could not be read

    """

    file: str
    document: int
    kind: Kind | None = None
    changes: tuple[Change, ...] = ()
    unread: bool = False


class Difference(Record):
    """
    What became of the declarations of two versions.

    Attributes:
        declarations: all that were compared
        new: findings that the older version had not, in reading order
        fixed: findings that the newer version has no more
        faults: why a version could not be read, unless that is new

    """

    declarations: tuple[Compared, ...]
    new: tuple[Finding, ...] = ()
    fixed: tuple[Entry, ...] = ()
    faults: tuple[Finding, ...] = ()

    @property
    def changed(self) -> bool:
        """Return whether anything is not as it was."""
        parts = (one.kind or one.changes or one.unread for one in self.declarations)
        return any(parts) or bool(self.new or self.fixed)

    @property
    def mended(self) -> int:
        """Return how many findings are gone."""
        return sum(entry.count for entry in self.fixed)

    def count(self, kind: Kind) -> int:
        """Return how many changes are of *kind*; a whole declaration is one."""
        return sum(
            (one.kind is kind) + sum(change.kind is kind for change in one.changes)
            for one in self.declarations
        )


class _Node:
    """
    A part of a version: its step from its parent, its value, what is in it.

    Equal parts of both versions have the same number, whatever their order.
    """

    __slots__ = ("fields", "items", "number", "step", "value")

    def __init__(self, step: str | int, value: object) -> None:
        self.step = step
        self.value = value
        self.fields: dict[str, _Node] | None = None
        self.items: list[_Node] | None = None
        self.number = 0

    @property
    def name(self) -> str:
        """Return the id, name or title, or ""."""
        return name_of(self.value)

    @property
    def unclear(self) -> bool:
        """Return whether nobody can say which item it is, as its shape is wrong."""
        known = (self.fields or {}).get(_NAMES[0])
        return self.value is None or (known is not None and known.value is None)


_Pair = tuple[_Node | None, _Node | None]


def name_of(value: object) -> str:
    """Return the id, name or title of the item *value*, or ""."""
    if not isinstance(value, dict):
        return ""
    said = (value.get(key) for key in _NAMES)
    return next((one for one in said if isinstance(one, str)), "")


def changes(
    before: object, after: object, without: frozenset[str] = frozenset()
) -> Iterator[Change]:
    """
    Yield what the long form *after* has otherwise than the long form *before*.

    Items are the same if their id is, else if they are equal, bear one name, or
    stand in one place; their order says nothing. What is added or removed is one
    change with all that is in it. Fields named in *without* are left out, save in
    own fields (`x-`). Takes time in proportion to both.
    """
    numbers: dict[object, int] = {}
    roots = _tree(before, without, numbers), _tree(after, without, numbers)
    stack: list[tuple[Path, tuple[str, ...], _Pair]] = [((), (), roots)]
    while stack:
        path, names, (old, new) = stack.pop()
        if old is None or new is None:
            yield _whole(path, names, old, new)
        elif old.number == new.number:
            continue
        elif old.fields is not None and new.fields is not None:
            pairs = _fields(old.fields, new.fields)
            stack += [(*_way(path, names, one), one) for one in reversed(pairs)]
        elif old.items is not None and new.items is not None:
            pairs = _items(old.items, new.items)
            stack += [(*_way(path, names, one), one) for one in reversed(pairs)]
        else:
            yield Change(Kind.CHANGED, path, names, old.value, new.value)


def _whole(
    path: Path, names: tuple[str, ...], old: _Node | None, new: _Node | None
) -> Change:
    if old is None:
        return Change(Kind.ADDED, path, names, None, new and new.value)
    return Change(Kind.REMOVED, path, names, old.value, None)


def _way(
    path: Path, names: tuple[str, ...], pair: _Pair
) -> tuple[Path, tuple[str, ...]]:
    """Return path and names of *pair*, which lies in the node *path*."""
    old, new = pair
    node = cast("_Node", new or old)
    name = "" if isinstance(node.step, str) else node.name or (old or node).name
    return (*path, node.step), (*names, name)


def _fields(old: dict[str, _Node], new: dict[str, _Node]) -> list[_Pair]:
    """Return the fields of two mappings together, those that are gone at the end."""
    there: list[_Pair] = [(old.get(key), node) for key, node in new.items()]
    return [*there, *((node, None) for key, node in old.items() if key not in new)]


def _items(old: list[_Node], new: list[_Node]) -> list[_Pair]:
    """Return the items of two lists together, those that are gone at the end."""
    partner: dict[int, _Node] = {}
    left = [*old], [*new]
    for of_old, of_new in _TELLS:
        left = _told(of_old, of_new, left, partner)
    gone = {id(node) for node in left[0]}
    there: list[_Pair] = [(partner.get(id(node)), node) for node in new]
    return [*there, *((node, None) for node in old if id(node) in gone)]


def _told(
    of_old: _Tell,
    of_new: _Tell,
    left: tuple[list[_Node], list[_Node]],
    partner: dict[int, _Node],
) -> tuple[list[_Node], list[_Node]]:
    """Give items that the keys tell to be the same a *partner*; return the others."""
    waiting: dict[object, deque[_Node]] = defaultdict(deque)
    for node in left[0]:
        if (key := of_old(node)) is not None:
            waiting[key].append(node)
    rest = []
    for node in left[1]:
        same = waiting.get(of_new(node))
        if same:
            partner[id(node)] = same.popleft()
        else:
            rest.append(node)
    taken = {id(node) for node in partner.values()}
    return [node for node in left[0] if id(node) not in taken], rest


def _equal(node: _Node) -> object:
    return node.number


def _id(node: _Node) -> object:
    known = node.fields and node.fields.get(_NAMES[0])
    return known.value if known and isinstance(known.value, str) else None


def _named(node: _Node) -> object:
    return (node.name or None) if _id(node) is None else None


def _nameless(node: _Node) -> object:
    return "" if _id(node) is None else None


def _unclear(node: _Node) -> object:
    return "" if node.unclear else None


def _any(_node: _Node) -> object:
    return ""


if TYPE_CHECKING:
    _Tell = Callable[[_Node], object]
_TELLS: tuple[tuple[_Tell, _Tell], ...] = (
    (_equal, _equal),
    (_id, _id),
    (_named, _named),
    (_nameless, _nameless),
    (_unclear, _any),
    (_any, _unclear),
)
"""What tells two items to be the same, the surest first: a key of each of them."""


def _tree(value: object, without: frozenset[str], numbers: dict[object, int]) -> _Node:
    """Return *value* as a node with everything in it, null and *without* left out."""
    root = _Node("", value)
    order: list[_Node] = []
    stack = [(root, without)]
    while stack:
        node, less = stack.pop()
        order.append(node)
        if isinstance(node.value, dict):
            node.fields = {
                key: _Node(key, part)
                for key, part in node.value.items()
                if part is not None and key not in less
            }
            for key, part in node.fields.items():
                stack.append((part, frozenset() if key.startswith("x-") else less))
        elif isinstance(node.value, list):
            parts = enumerate(node.value)
            node.items = [_Node(step, one) for step, one in parts if one is not None]
            stack += [(part, less) for part in node.items]
    for node in reversed(order):  # what is in a node comes before it
        node.number = numbers.setdefault(_key(node), len(numbers))
        node.value = _value(node)
    return root


def _key(node: _Node) -> object:
    """Return what two nodes have in common if and only if they are equal."""
    if node.fields is not None:
        return "fields", frozenset((k, one.number) for k, one in node.fields.items())
    if node.items is not None:
        return "items", frozenset(Counter(one.number for one in node.items).items())
    # the text of a number: many numbers may share a hash, and NaN is not itself
    value = node.value
    return type(value).__name__, value if isinstance(value, str) else repr(value)


def _value(node: _Node) -> object:
    """Return the value of *node* as JSON can hold it, without what was left out."""
    if node.fields is not None:
        return {key: one.value for key, one in node.fields.items()}
    if node.items is not None:
        return [one.value for one in node.items]
    value = node.value
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return None if value is POISON else value
