"""A change in few words: its place by names, its values on one line."""

from __future__ import annotations

import json

from privlint.compare import Kind, name_of
from privlint.hints import TYPE_CHECKING
from privlint.language.messages import cut, one_line, shown
from privlint.model import Text

if TYPE_CHECKING:
    from privlint.compare import Change

_CUT = 60
"""So many characters of a value are shown."""
_DETAILS = 4 * _CUT
"""So many of what is in an added item."""
_ALIKE = 20
"""So many characters are shown before the place where two long texts differ."""
_UNCLEAR = Text("(onleesbaar)", "(unreadable)")


def place(change: Change) -> str:
    """Return the place of *change* by names: `purposes 'orders': retention[0]`."""
    said = ""
    last = len(change.path) - 1
    steps = zip(change.path, change.names, strict=True)
    for number, (step, name) in enumerate(steps):
        if isinstance(step, str):
            item = number == 2 and not isinstance(change.path[1], str)  # noqa: PLR2004 - list, item, field
            said += f"{': ' if item else '.' if said else ''}{_cut(one_line(step))}"
        elif name:
            quoted = f"'{_cut(one_line(name))}'"
            said += f" {quoted}" if number == 1 else f"[{quoted}]"
        elif number != last or not _plain(change):  # a plain value says which it is
            said += f"[{step}]"
    return said


def told(change: Change, to: str) -> list[str]:
    """Return the value of *change*, or both, in parts that a line may break between."""
    before, after = values(change, to)
    if change.kind is Kind.CHANGED:
        return [f"{before} →", after]
    said = f"{before}{after}".split("; ") if before or after else []
    return [*(f"{part};" for part in said[:-1]), *said[-1:]]


def values(change: Change, to: str) -> tuple[str, str]:
    """Return both values of *change*, "" for what is not there."""
    if change.kind is Kind.ADDED:
        return "", _details(change, to)
    if change.kind is Kind.REMOVED:  # a name says enough of it
        return "" if change.names[-1] else _gist(change.before, to), ""
    before, after = change.before, change.after
    if isinstance(before, str) and isinstance(after, str):
        start = _alike(before, after) - _ALIKE
        if start > _ALIKE:
            before, after = f"…{before[start:]}", f"…{after[start:]}"
    said = _gist(before, to), _gist(after, to)
    return said if said[0] != said[1] else (_quoted(before), _quoted(after))


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts have in common from their start on."""
    pairs = enumerate(zip(one, other, strict=False))
    differing = (number for number, (left, right) in pairs if left != right)
    return next(differing, min(len(one), len(other)))


def _plain(change: Change) -> bool:
    """Return whether what is shown are texts, numbers, yes or no."""
    of_kind = {Kind.ADDED: (change.after,), Kind.REMOVED: (change.before,)}
    said = of_kind.get(change.kind, (change.before, change.after))
    return not any(one is None or isinstance(one, dict | list) for one in said)


def _details(change: Change, to: str) -> str:
    """Return what is in an added part, field by field, without its own name."""
    value = change.after
    if not isinstance(value, dict) or not value:
        return _gist(value, to)
    known = change.names[-1]
    said: list[str] = []
    room = _DETAILS
    for key, part in value.items():
        if known and part == known:
            known = ""
            continue
        if room <= 0:
            said.append("…")
            break
        said.append(f"{_cut(one_line(key))}: {_gist(part, to)}")
        room -= len(said[-1])
    return "; ".join(said)


def _gist(value: object, to: str) -> str:
    """Return the names or else the words and numbers in *value*, on one line."""
    said: list[str] = []
    stack = [("", value)]
    while stack and len(said) < _CUT:
        key, part = stack.pop()
        name = name_of(part)
        if isinstance(part, list):
            stack += [(key, one) for one in reversed(part)]
        elif isinstance(part, dict) and not name:
            stack += reversed(part.items())
        elif name or isinstance(part, str):
            said.append(one_line(name or str(part)))
        elif part is None:
            said.append(_UNCLEAR.said(to))
        else:
            said.append(f"{one_line(key)} {shown(part, to)}".lstrip())
    return _cut(", ".join(said)) or "–"


def _quoted(value: object) -> str:
    """Return *value* so that its kind and its spaces show."""
    return _cut(json.dumps(value, ensure_ascii=False))


def _cut(said: str) -> str:
    return cut(said, _CUT)
