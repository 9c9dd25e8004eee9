"""Findings that were there before: known by what they are, not by their line."""

from __future__ import annotations

import json
from collections import Counter

from privlint import data
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Severity
from privlint.records import OrderedRecord, Record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from privlint.model import Finding

VERSION = 1
LARGEST = 8 * 1024 * 1024
"""A baseline has at most so many bytes."""


class Entry(OrderedRecord):
    """
    A finding that is known, and how often.

    Attributes:
        file: of the declaration, relative to the baseline, with `/`
        document: which of the file, from 0
        identity: the node by ids
        code: of the rule
        name: of the rule
        severity: how grave it was
        count: how often it stands at that node

    """

    file: str
    document: int
    identity: str
    code: str
    name: str
    severity: str
    count: int = 1

    @property
    def key(self) -> _Key:
        """Return what a finding must have to be this one."""
        return self.file, self.document, self.identity, self.code


_Key = tuple[str, int, str, str]


class Compared(Record):
    """
    Findings held against a baseline.

    Attributes:
        new: those that are not in it, or are graver than they were
        known: those that are
        fixed: what is left of it, for files that were checked

    """

    new: tuple[Finding, ...]
    known: tuple[Finding, ...]
    fixed: tuple[Entry, ...]


def made(
    findings: Iterable[Finding],
    names: Callable[[str], str],
    never: frozenset[str] = frozenset(),
) -> tuple[Entry, ...]:
    """
    Return the entries for *findings*, in order.

    *names* gives a file as the baseline names it. Findings of the rules *never* are
    left out: a file that could not be read must not pass for known.
    """
    entries: dict[_Key, Entry] = {}
    for finding in findings:
        if finding.name in never:
            continue
        entry = _entry(finding, names)
        same = entries.get(entry.key)
        count = same.count + 1 if same else 1
        worst = min(entry, same or entry, key=lambda one: Severity(one.severity).rank)
        entries[entry.key] = replace(worst, count=count)
    return tuple(sorted(entries.values()))


def compared(
    findings: Iterable[Finding],
    entries: Iterable[Entry],
    names: Callable[[str], str],
    gone: Callable[[str], bool],
) -> Compared:
    """
    Return *findings* held against the *entries* of a baseline.

    *gone* tells of a file, by its name in the baseline, whether what is known of it
    and not found is fixed: it was checked, or is no longer there.
    """
    known = {entry.key: entry for entry in entries}
    left = Counter({key: entry.count for key, entry in known.items()})
    new, old = [], []
    for finding in findings:
        entry = _entry(finding, names)
        same = known.get(entry.key)
        graver = same and finding.severity.rank < Severity(same.severity).rank
        if same is None or graver or not left[entry.key]:
            new.append(finding)
        else:
            left[entry.key] -= 1
            old.append(finding)
    fixed = tuple(
        replace(entry, count=left[key])
        for key, entry in sorted(known.items())
        if left[key] and gone(entry.file)
    )
    return Compared(tuple(new), tuple(old), fixed)


def pruned(entries: Iterable[Entry], fixed: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return *entries* without what is *fixed*."""
    less = {entry.key: entry.count for entry in fixed}
    return tuple(
        replace(entry, count=count)
        for entry in entries
        if (count := entry.count - less.get(entry.key, 0))
    )


def text(entries: Iterable[Entry]) -> str:
    """Return the file that holds *entries*: JSON, one entry a line."""
    said = [
        json.dumps(
            {
                "file": entry.file,
                "document": entry.document,
                "identity": entry.identity,
                "code": entry.code,
                "name": entry.name,
                "severity": entry.severity,
                "count": entry.count,
            }
        )
        for entry in sorted(entries)
    ]
    lines = ",\n".join(said)
    return f'{{"version": {VERSION}, "findings": [\n{lines}\n]}}\n'


def content(file: str) -> bytes:
    """Return what *file* holds; raise `PrivlintError` if it holds too much."""
    try:
        said = data.bounded(file, LARGEST)
    except OSError as error:
        message = f"{file}: {error.strerror}"
        raise PrivlintError(message) from None
    if len(said) > LARGEST:
        message = f"{file}: larger than {LARGEST} bytes"
        raise PrivlintError(message)
    return said


def read(file: str, said: bytes | None = None) -> tuple[Entry, ...]:
    """
    Return the entries of the baseline *file*, which holds *said* if that is given.

    Raise `PrivlintError` for what is no baseline.
    """
    said = content(file) if said is None else said
    try:
        whole = json.loads(said)
        if whole["version"] != VERSION:
            version = " ".join(str(whole["version"])[:20].split())
            message = (
                f"{file}: is a baseline of another version of privlint ({version})"
            )
            raise PrivlintError(message)
        return tuple(_read(one) for one in whole["findings"])
    except (ValueError, KeyError, TypeError, RecursionError):
        message = f"{file}: is no baseline that privlint wrote"
        raise PrivlintError(message) from None


def _read(content: Mapping[str, object]) -> Entry:
    entry = Entry(**cast("dict[str, str]", content))  # type: ignore[arg-type]  # checked below
    texts = (entry.file, entry.identity, entry.code, entry.name)
    numbers = (entry.document, entry.count)
    if not all(type(one) is str for one in texts):
        raise ValueError
    if not all(type(one) is int and one >= 0 for one in numbers) or not entry.count:
        raise ValueError
    Severity(entry.severity)
    return entry


def _entry(finding: Finding, names: Callable[[str], str]) -> Entry:
    return Entry(
        names(finding.declaration or finding.location.file),
        finding.document,
        finding.identity,
        finding.code,
        finding.name,
        finding.severity.value,
    )
