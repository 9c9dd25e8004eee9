"""A file with its faults mended, as far as every step is proven to do just that."""

from __future__ import annotations

import re
from collections import Counter

from privlint import document
from privlint.hints import TYPE_CHECKING, cast
from privlint.reading.encoding import encode
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from privlint.document import Source
    from privlint.model import Change, Edit, Finding, Path
    from privlint.reading.tree import Limits

    Check = Callable[[bytes], Sequence[Finding]]
    """Gives every finding of a content of the file."""

_ROUNDS = 64
"""So often edits are made at most: what they uncover lies deeper each time."""
_PROOFS = 256
"""So many contents of a file are checked at most."""
_NUMBER = re.compile(r"\[\d+\]")


class Terms(Record):
    """
    What is mended, and how.

    Attributes:
        check: gives every finding of a content of the file
        wanted: those of the findings of a content that are to be mended, each with
            the fix that does it
        faults: the names of what the reader and the shape object to
        limits: how much of a file is read

    """

    check: Check
    wanted: Callable[[bytes, Sequence[Finding]], Iterable[Finding]]
    faults: frozenset[str]
    limits: Limits


class Mended(Record):
    """
    A file that was mended.

    Attributes:
        data: its content now
        done: the findings that are gone, in the order in which they were mended
        left: those that an edit would mend and something else with it, or at the
            price of another finding; they stand in *data*

    """

    data: bytes
    done: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()


class Content(Record):
    """
    What a file holds.

    Attributes:
        data: its bytes
        source: its text
        trees: the data of its declarations
        faults: how often the reader objects to what

    """

    data: bytes
    source: Source
    trees: tuple[object, ...]
    faults: Counter[str]


class _State(Record):
    """A content of the file, and what is found in it."""

    content: Content
    findings: tuple[Finding, ...]


class _Unit(Record):
    """Edits, and the findings that they mend: several, where an anchor has aliases."""

    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]

    @property
    def changes(self) -> tuple[tuple[int, Change], ...]:
        """Return what changes, with the number of the declaration in the file."""
        return tuple(
            (one.document, change)
            for one in self.findings
            if one.fix is not None
            for change in one.fix.changes
        )


def mended(file: str, data: bytes, terms: Terms) -> Mended:
    """
    Return the content *data* of *file* with what *terms* want mended.

    Edits are made until none is left to make. Each is proven: the new text is read
    again, and its data differ only as the edits mean; what was to be mended is gone,
    and nothing else is found. A word that is read for the first time, because it is
    spelt well now, may have faults of its own. Edits of which this does not hold are
    not made. Faults of spelling come first, then what rules find.
    """
    state = _state(content(file, data, terms.limits), terms)
    done: list[Finding] = []
    proofs = _PROOFS
    for spelling in (True, False):
        for _round in range(_ROUNDS):
            units = _units(_asked(state, terms, spelling=spelling))
            state, made, proofs = _made(state, units, terms, proofs)
            done += [finding for unit in made for finding in unit.findings]
            if not made:
                break
    left = [
        one
        for spelling in (True, False)
        for one in _asked(state, terms, spelling=spelling)
    ]
    return Mended(state.content.data, tuple(done), tuple(left))


def _asked(state: _State, terms: Terms, *, spelling: bool) -> list[Finding]:
    """Return the findings to mend now: those of *spelling*, or those of rules."""
    return [
        one
        for one in terms.wanted(state.content.data, state.findings)
        if one.fix is not None and (one.name in terms.faults) is spelling
    ]


def _units(findings: Iterable[Finding]) -> tuple[_Unit, ...]:
    """Return the edits of *findings* in reading order, those over others left out."""
    found: dict[tuple[Edit, ...], list[Finding]] = {}
    for one in findings:
        if one.fix is not None:
            found.setdefault(one.fix.edits, []).append(one)
    units: list[_Unit] = []
    for edits in sorted(found, key=lambda one: (one[0].start, one[-1].end)):
        if not units or units[-1].edits[-1].end <= edits[0].start:
            units.append(_Unit(edits, tuple(found[edits])))
    return tuple(units)


def _made(
    state: _State, units: tuple[_Unit, ...], terms: Terms, proofs: int
) -> tuple[_State, tuple[_Unit, ...], int]:
    """Return the state after as many *units* as can be proven, and the proofs left."""
    made: tuple[_Unit, ...] = ()
    best = state
    parts = [units] if units else []
    while parts and proofs:
        part = parts.pop(0)
        proofs -= 1
        tried = _proven(state, (*made, *part), terms)
        if tried is not None:
            made, best = (*made, *part), tried
        elif len(part) > 1:
            half = len(part) // 2
            parts[:0] = [part[:half], part[half:]]
    return best, made, proofs


def _proven(state: _State, units: tuple[_Unit, ...], terms: Terms) -> _State | None:
    """Return the state after the edits of *units*, if they do what they mean."""
    trees = list(state.content.trees)
    for number, change in _in_order(units):
        trees[number] = _changed(trees[number], change.path, change)
    edits = [edit for unit in units for edit in unit.edits]
    content = proven(state.content, edits, trees, terms.limits)
    if content is None:
        return None
    after = _state(content, terms)
    return after if _only_mended(state, after, units, terms) else None


def proven(
    before: Content, edits: Iterable[Edit], meant: Iterable[object], limits: Limits
) -> Content | None:
    """
    Return the content after *edits* of *before*, if it is read as *meant*.

    *edits* are in reading order, *meant* is the data of every declaration, in which the
    order of keys tells nothing. Nothing is wrong to read that was not before.
    """
    data = encode(edited(before.source, edits), before.data)
    if data is None or data == before.data:
        return None
    after = content(before.source.file, data, limits)
    same = after.faults == before.faults and _said(after.trees) == _said(tuple(meant))
    return after if same else None


def _said(trees: tuple[object, ...]) -> str:
    """Return what tells *trees* apart from all others: `1`, `1.0` and `true` differ."""
    import json

    return json.dumps(trees, sort_keys=True, default=repr)  # of what no file says


def _only_mended(
    before: _State, after: _State, units: tuple[_Unit, ...], terms: Terms
) -> bool:
    """Return whether just the findings of *units* are gone *after*."""
    was, now = (Counter(map(_key, one.findings)) for one in (before, after))
    gone = Counter(_key(one) for unit in units for one in unit.findings)
    if any(now[key] > was[key] - count for key, count in gone.items()):
        return False
    found = new(before.findings, after.findings)
    if not found:
        return True
    spelt = [_place(*one) for unit in units for one in unit.changes]
    return all(
        any(one.name in terms.faults for one in unit.findings) for unit in units
    ) and all(one.name not in terms.faults or _below(one, spelt) for one in found)


def new(before: Iterable[Finding], after: Iterable[Finding]) -> list[Finding]:
    """Return those of the findings *after* of a kind that was found less *before*."""
    found = list(after)
    more = Counter(map(_key, found)) - Counter(map(_key, before))
    return [one for one in found if _key(one) in more]


def _place(number: int, change: Change) -> tuple[int, Path]:
    """Return declaration and node of a *change*, as it is called afterwards."""
    path = change.path
    return number, (*path[:-1], change.to) if change.what == "key" else path


def _below(finding: Finding, places: Iterable[tuple[int, Path]]) -> bool:
    """Return whether *finding* stands at one of *places*, or below."""
    path = finding.location.path
    return any(
        number == finding.document and path[: len(place)] == place
        for number, place in places
    )


def _key(finding: Finding) -> tuple[str, int, str]:
    """Return what a finding is, whatever the numbers of the items it lies in."""
    return finding.name, finding.document, _NUMBER.sub("[]", finding.identity)


def content(file: str, data: bytes, limits: Limits) -> Content:
    """Return what *file* holds, whose bytes are *data*."""
    found = document.documents(file, data, limits)
    trees = tuple(one.tree.data for one in found)
    faults = Counter(fault.kind for one in found for fault in one.tree.faults)
    return Content(data, found[0].source, trees, faults)


def _state(one: Content, terms: Terms) -> _State:
    return _State(one, tuple(terms.check(one.data)))


def edited(source: Source, edits: Iterable[Edit]) -> str:
    """Return the text of *source* after *edits*, which are in reading order."""
    starts = source.lines.starts
    pieces: list[str] = []
    at = 0
    for edit in edits:
        start, end = (
            starts[place.line - 1] + place.column - 1
            for place in (edit.start, edit.end)
        )
        pieces += [source.text[at:start], edit.text]
        at = end
    return "".join([*pieces, source.text[at:]])


def _in_order(units: Iterable[_Unit]) -> list[tuple[int, Change]]:
    """Return all changes so that none moves or renames what a later one names."""
    changes = {change for unit in units for change in unit.changes}
    kinds = ("value", "gone", "key")
    return sorted(
        changes,
        key=lambda one: (kinds.index(one[1].what), _backwards(one[1].path)),
    )


def _backwards(path: Path) -> tuple[object, ...]:
    """Return what sorts later items, and longer paths, before others."""
    return -len(path), tuple(-one if isinstance(one, int) else 0 for one in path)


def _changed(node: object, path: Path, change: Change) -> object:
    """Return *node* with the *change* of what lies at *path* in it."""
    if not path:
        return change.to
    step, rest = path[0], path[1:]
    last = not rest
    if isinstance(node, dict):
        if last and change.what == "key":
            if change.to in node:
                return ...  # which no file says: two keys must not become one
            return {change.to if key == step else key: one for key, one in node.items()}
        return {**node, step: _changed(node.get(step), rest, change)}
    items = list(cast("list[object]", node)) if isinstance(node, list) else []
    if isinstance(step, int) and step < len(items):
        items[step : step + 1] = (
            []
            if last and change.what == "gone"
            else [_changed(items[step], rest, change)]
        )
    return items
