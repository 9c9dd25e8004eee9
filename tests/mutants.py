"""Rules with one thing changed, which their examples must notice."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.rulebook import Entry

Step = str | int

_WORDS = "zzz mutant zzz"
_LISTS = frozenset(
    "listed not_listed avoids mentions ends_with avoids_ending file_mentions".split()
)
_PATHS = frozenset("of follow row counts found_in same_as belongs_to table".split())
_PATHS |= {
    "unique",
    "distinct",
    "quoted",
    "avoids_near_miss_of",
    "not_after",
    "given",
    "missing",
    "format",
    "shape",
}


def mutants(entry: Entry) -> Iterator[tuple[str, Entry]]:
    """Yield what was changed, and the rule *entry* with that change."""
    if "when" in entry:
        changed = dict(entry)
        del changed["when"]
        yield "without when", changed
    for key in ("when", "require"):
        for path in _places(entry.get(key), (key,)):
            yield from _dropped(entry, path)
            yield from _changed(entry, path)
    if entry.get("once"):
        yield "without once", {**entry, "once": False}


def _places(node: object, path: tuple[Step, ...]) -> Iterator[tuple[Step, ...]]:
    """Yield the place of every entry under *node*."""
    items: list[tuple[Step, object]] = []
    if isinstance(node, dict):
        items = list(node.items())
    elif isinstance(node, list) and all(isinstance(item, dict) for item in node):
        items = list(enumerate(node))
    for step, item in items:
        yield (*path, step)
        yield from _places(item, (*path, step))


def _dropped(entry: Entry, path: tuple[Step, ...]) -> Iterator[tuple[str, Entry]]:
    """Yield the rule without the entry at *path*, unless nothing would be left."""
    changed = copy.deepcopy(entry)
    parent = _at(changed, path[:-1])
    if len(parent) < 2 or path[-1] in {"of", "table", "row", "limit"}:
        return
    del parent[path[-1]]
    yield f"without {_said(path)}", changed


def _changed(entry: Entry, path: tuple[Step, ...]) -> Iterator[tuple[str, Entry]]:
    """Yield the rule with another value at *path*."""
    value = _at(entry, path)
    if isinstance(value, dict) or path[-1] in _PATHS:
        return
    changed = copy.deepcopy(entry)
    _at(changed, path[:-1])[path[-1]] = _other(value, str(path[-1]))
    if _at(changed, path) != value:
        yield f"another value at {_said(path)}", changed


def _other(value: object, key: str) -> object:
    if key in _LISTS:
        return [_WORDS]
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1000
    if isinstance(value, list):
        flat = not any(isinstance(item, dict | list) for item in value)
        return ["zzz"] if flat else value
    if isinstance(value, str) and key in {"at_most", "at_least", "max_age", "limit"}:
        return "P1D" if key in {"at_most", "max_age", "limit"} else "P99Y"
    if key == "assume":
        return "usual" if value == "strict" else "strict"
    return "zzz"


def _at(node: object, path: tuple[Step, ...]) -> Any:  # noqa: ANN401 - any part of a rule
    for step in path:
        node = node[step]  # type: ignore[index]  # the path is there
    return node


def _said(path: tuple[Step, ...]) -> str:
    return ".".join(map(str, path))
