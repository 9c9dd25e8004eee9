"""How far an item of a list reaches in the file: what goes when it is taken out."""

from __future__ import annotations

import re
from functools import lru_cache

import yaml

from privlint.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from privlint.model import Path

_COMMA = re.compile(r"\s*,\s*\Z").match
_BLANK = re.compile(r"[ \t]*\Z").match
_BESIDE = re.compile(r"(?:^|\s)[#&]")
"""What may be a comment or an anchor, which others than the item may need."""
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")


def item(text: str, document: int, path: Path) -> tuple[int, int] | None:
    """
    Return start and end of what to delete so that the item *path* of a list is gone.

    *text* is that of a file which was read without a fault. In a list between
    brackets it is the item with one comma, else its lines. It is None where more than
    the item would go, such as a comment or an anchor, and for the only item of a
    list of lines, which would leave no list.
    """
    nodes = composed(text)
    if document >= len(nodes):
        return None
    *above, step = path
    whole = node_at(nodes[document], tuple(above))
    if not isinstance(whole, yaml.SequenceNode) or not isinstance(step, int):
        return None
    items: list[yaml.Node] = whole.value
    starts = [one.start_mark.index for one in items]
    if step >= len(items) or starts != sorted(set(starts)) or any(map(_shared, items)):
        return None
    found = _between(text, items, step) if whole.flow_style else None
    if not whole.flow_style and len(items) > 1:
        found = _lines(text, items, step)
    if found is None or _BESIDE.search(text, *found):
        return None
    return found


def _between(text: str, items: list[yaml.Node], step: int) -> tuple[int, int] | None:
    """Return the item *step* of a list between brackets, with one comma."""
    start, end = items[step].start_mark.index, items[step].end_mark.index
    if step:
        before = items[step - 1].end_mark.index
        return (before, end) if _COMMA(text[before:start]) else None
    if len(items) > 1:
        after = items[1].start_mark.index
        return (start, after) if _COMMA(text[end:after]) else None
    return start, end


def _lines(text: str, items: list[yaml.Node], step: int) -> tuple[int, int] | None:
    """Return the lines of the item *step*, from its dash."""
    floor = end_of(items[step - 1], text) if step else 0
    dash = text.rfind("-", floor, items[step].start_mark.index)
    start = max(text.rfind(sign, 0, max(dash, 0)) for sign in "\r\n") + 1
    line = _LINE.match(text, end_of(items[step], text))
    if dash < 0 or not _BLANK(text[start:dash]) or line is None:
        return None
    return (start, line.end()) if _BLANK(line[0].rstrip("\r\n")) else None


def end_of(node: yaml.Node, text: str) -> int:
    """Return where what is written of *node* ends, white space behind it left out."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(node, yaml.MappingNode) else last
    return len(text[: node.end_mark.index].rstrip(" \t\r\n"))


def _shared(node: yaml.Node) -> bool:
    """Return whether a part of *node* is written before it, at an anchor."""
    floor = node.start_mark.index
    stack = [node]
    while stack:
        one = stack.pop()
        if one.start_mark.index < floor:
            return True
        if isinstance(one, yaml.MappingNode):
            stack += [part for pair in one.value for part in pair]
        elif isinstance(one, yaml.SequenceNode):
            stack += one.value
    return False


def node_at(root: yaml.Node | None, path: Path) -> yaml.Node | None:
    """Return the node that is written at *path*."""
    node = root
    for step in path:
        if isinstance(node, yaml.MappingNode):
            named = [value for key, value in node.value if key.value == step]
            node = named[0] if named else None
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step] if step < len(node.value) else None
        else:
            return None
    return node


@lru_cache(maxsize=1)
def composed(text: str) -> list[yaml.Node | None]:
    """Return the nodes of *text*, or none where YAML in general reads it otherwise."""
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        return cast("list[yaml.Node | None]", list(yaml.compose_all(text, loader)))
    except yaml.YAMLError:
        return []
