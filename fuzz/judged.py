"""Targets: declarations that are judged, excepted, known from before, and compared."""

from __future__ import annotations

import copy
import json
import os
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import doors
from made_up import PIECES
from runner_commands import however_read

from fuzz import made, words
from fuzz.choices import Choices
from fuzz.promises import inside
from fuzz.rules import DAY, STATEMENT, file_of
from privlint import (
    baseline,
    compare,
    document,
    examples,
    rulefile,
    shipped,
    structure,
)
from privlint.errors import PrivlintError, UnreadableError
from privlint.linter import Linter
from privlint.reading import yaml
from privlint.reading.tree import Limits
from privlint.records import replace
from privlint.render import FORMATS, Options
from privlint.render import changes as told
from privlint.report import Report, in_reading_order

if TYPE_CHECKING:
    from privlint.model import Finding
    from privlint.report import Outcome

_NAMES = ("privacy.yaml", "privacy.json")
_LIMITS = Limits(values=5_000)


@cache
def _linter() -> Linter:
    book = shipped.rulebook()
    return Linter(book, book.rules, DAY, _LIMITS, screen=shipped.screen(book, DAY))


@cache
def _small() -> Linter:
    """Return a linter with the four rules of the tests, for speed."""
    with tempfile.TemporaryDirectory() as place:
        folder = os.path.join(doors.house(Path(place)), "rules")
        book = rulefile.read(folder, structure.declaration())
    return Linter(book, book.rules, DAY, _LIMITS)


def linter(data: bytes) -> None:
    """Any file and its published text are judged, each finding at a place in them."""
    name = _NAMES[data[0] % 2] if data else _NAMES[0]
    content, _, published = data[1:].partition(b"\x1d")
    outcome = _checked(_linter(), name, content, published)
    report = Report(
        in_reading_order(outcome.findings), (name,), outcome.declarations, 1, "x"
    )
    for format_ in ("concise", "json"):
        assert however_read("".join(FORMATS[format_](report, Options()))) == []


def declaration(data: bytes) -> None:
    """A declaration with slips is judged the same with the screen and without."""
    _judged_alike(made.declared(Choices(data)))


def _judged_alike(said: object) -> None:
    """Assert that with the screen and without it the same is found in *said*."""
    content = json.dumps(said).replace("Infinity", "1e999").encode()
    with_screen = _checked(_linter(), "privacy.json", content, STATEMENT)
    alone = _checked(
        replace(_linter(), screen=None), "privacy.json", content, STATEMENT
    )
    assert in_reading_order(with_screen.findings) == in_reading_order(alone.findings)


def _checked(asked: Linter, name: str, content: bytes, published: bytes) -> Outcome:
    """Return what *asked* finds, all of it told and at places in the two files."""

    def beside(other: str) -> tuple[str, bytes]:
        if published and other:
            return "statement.md", published
        raise UnreadableError(other)

    outcome = asked.check(name, content, beside)
    sources = {
        file: document.source(file, read)[0]
        for file, read in ((name, content), ("statement.md", published))
    }
    for finding in outcome.findings:
        inside(finding.location, sources[finding.location.file])
        for place in finding.related:
            inside(place, sources[place.file])
        for text in (finding.message, finding.mend):
            assert text.nl.strip()
            assert text.en.strip()
    return outcome


@cache
def _examples() -> tuple[object, ...]:
    """Return what the bad examples of the shipped rules declare."""
    texts = [
        one.declaration
        for entry in made.book().entries
        for one in examples.examples(entry)
        if not one.good
    ]
    trees = [yaml.read(examples.plain(one), Limits())[0] for one in texts]
    return tuple(tree.data for tree in trees)


def screen(data: bytes) -> None:
    """An example of a rule with parts changed is judged the same with the screen."""
    choices = Choices(data)
    said = made.changed(choices, choices.one(_examples()), made.SLIPS)
    if isinstance(said, dict):
        said.setdefault("privlint", 1)
    _judged_alike(said)


def suppressions(data: bytes) -> None:
    """However exceptions are written, each finding stands or is accepted."""
    text = _excepting(Choices(data))
    outcomes = []
    for excepting in (True, False):
        asked = replace(_small(), excepting=excepting)
        outcomes.append(_checked(asked, "privacy.yaml", text.encode(), b""))
    applied, plain = outcomes
    assert plain.suppressed == ()
    own = [one for one in applied.findings if not one.identity.startswith("/#")]
    accepted = [one.finding for one in applied.suppressed]
    assert _counted([*own, *accepted]) == _counted(plain.findings)
    never = _small().book.faults
    assert not [one for one in accepted if one.name in never]
    for one in applied.suppressed:
        assert one.suppression.reason
        assert not one.suppression.ended(DAY)


def _counted(findings: list[Finding] | tuple[Finding, ...]) -> Counter[Finding]:
    return Counter(replace(one, fix=None) for one in findings)


def _excepting(choices: Choices) -> str:
    """Return a declaration with comments that except, here and there."""
    start = choices.one(["privlint: 1\npurposes:\n  - id: a\n", ""])
    return start + choices.text(words.COMMENT, 40).encode("utf-8", "ignore").decode()


BASELINES = (
    '{"version": 1, "findings": []}',
    """{"version": 1, "findings": [
{"file": "a/privacy.yaml", "document": 0, "identity": "/purposes[id=a]",
 "code": "RET001", "name": "retention-missing", "severity": "error", "count": 2}
]}
""",
)
"""Files that hold what is known, as privlint writes them."""


def known(data: bytes) -> None:
    """Any file as a baseline is refused in a line, or holds and gives back entries."""
    path = file_of("known.json", data)
    try:
        entries = baseline.read(path)
    except PrivlintError:
        return
    _kept(entries)


def entries(data: bytes) -> None:
    """What a baseline was made of is known, and what is gone is all that is pruned."""
    choices = Choices(data)
    report = made.report(choices)
    findings = [*report.findings, *report.known]
    findings += findings[: choices.number(3)]
    held = baseline.made(findings, str)
    _kept(held)
    found = baseline.compared(findings, held, str, lambda _file: True)
    assert (found.new, found.fixed) == ((), ())
    assert list(found.known) == findings
    fewer = findings[choices.number(3) :]
    later = baseline.compared(fewer, held, str, lambda _file: True)
    assert later.new == ()
    left = baseline.pruned(held, later.fixed)
    again = baseline.compared(fewer, left, str, lambda _file: True)
    assert (again.new, again.fixed) == ((), ())
    assert sum(one.count for one in left) == len(fewer)


def _kept(entries: tuple[baseline.Entry, ...]) -> None:
    """Assert that *entries* come back from the file that holds them."""
    text = baseline.text(entries)
    path = file_of("again.json", text.encode("ascii"))
    assert sorted(baseline.read(path)) == sorted(entries)


def differences(data: bytes) -> None:
    """A version has no change from itself in any order, and all changes are told."""
    choices = Choices(data)
    before = made.declared(choices)
    after = made.changed(choices, before, made.SLIPS)
    assert list(compare.changes(before, copy.deepcopy(before))) == []
    assert list(compare.changes(before, _turned(before))) == []
    found = tuple(compare.changes(before, after, compare.EVIDENCE))
    back = tuple(compare.changes(after, before, compare.EVIDENCE))
    assert bool(found) is bool(back)
    file = choices.text(PIECES, 2)
    compared = compare.Compared(file, 0, None, found)
    difference = compare.Difference((compared,))
    options = made.options(choices)
    for render in told.FORMATS.values():
        shown = "".join(render(difference, options))
        assert however_read(shown) == []
        shown.encode()


def _turned(value: object) -> object:
    """Return *value* with keys and items the other way round."""
    if isinstance(value, dict):
        return {key: _turned(part) for key, part in reversed(value.items())}
    return [*map(_turned, reversed(value))] if isinstance(value, list) else value
