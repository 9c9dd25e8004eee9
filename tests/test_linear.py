"""
Whatever grows, the work grows with it and no faster: counted in steps, not seconds.

Each part of the input is doubled ten times, or as far as its limit lets it. A step is
a line, a turn of a loop or a call of Python. What is done in C is one step however
long it takes; where that could hide something, what goes into it is counted too.
"""

from __future__ import annotations

import json
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NoReturn, SupportsIndex

import pytest
from steps import counted

from privlint import (
    baseline,
    compare,
    globs,
    packs,
    render,
    shipped,
    since,
    suppressions,
)
from privlint.document import Source
from privlint.language.phrases import phrase_list, sought
from privlint.language.spoken import words
from privlint.linter import Linter
from privlint.reading import json as json_reader
from privlint.reading import remarks, statement, yaml
from privlint.reading.tree import Limits, lines, span
from privlint.records import replace
from privlint.render import Options
from privlint.report import Report, in_reading_order
from privlint.settings import ForFiles, Settings
from privlint.suppressions import Suppression, Terms, sorted_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from privlint.model import Finding
    from privlint.rulebook import Rulebook

    Work = Callable[[], object]

TEN = [2**power for power in range(11)]
"""One, doubled ten times."""
NINE = TEN[:-1]
"""As far as a thousand documents go, and five hundred phrases."""
FEW = TEN[:-2]
LIMITS = Limits(size=64 * 1024 * 1024, values=10_000_000)
DAY = date(2026, 11, 22)
_SLACK = 1_500
"""So many steps are nothing: what is looked up once, and remembered."""


def _linear(make: Callable[[int], Work], sizes: Iterable[int] = TEN) -> None:
    """Assert that the work that *make* prepares grows no faster than *sizes*."""
    listed = list(sizes)
    make(listed[0])()
    steps = [counted(make(size)) for size in listed]
    growth = [more - less for less, more in pairwise(steps)]
    for less, more in pairwise(growth):
        assert more <= 2.2 * less + _SLACK, (steps, growth)


def _no_file(name: str) -> NoReturn:
    raise AssertionError(name)


@pytest.fixture(scope="module")
def whole(book: Rulebook) -> Linter:
    """Return the linter with all rules."""
    screen = shipped.screen(book, DAY)
    return Linter(book, book.rules, DAY, LIMITS, screen=screen)


@pytest.fixture(scope="module")
def small(book: Rulebook) -> Linter:
    """Return the linter with the three rules that a declaration of nothing breaks."""
    broken = _names(_check(Linter(book, book.rules, DAY, LIMITS), "privlint: 1\n"))
    chosen = tuple(one for one in book.rules if one.name in broken)
    return Linter(book, chosen[:3], DAY, LIMITS)


def _check(linter: Linter, text: str) -> tuple[Finding, ...]:
    return linter.check("privacy.yaml", text.encode(), _no_file).findings


def _purposes(number: int) -> str:
    """Return a declaration with so many purposes, each with its own recipient."""
    names = range(number)
    purposes = (
        f"  - id: p{name}\n    name: Bestelling {name} leveren\n"
        f"    legal_basis: contract\n    data: [d{name}]\n    recipients: [r{name}]\n"
        "    retention: {period: P2Y, starts: levering}\n"
        for name in names
    )
    data = (f"  - {{id: d{name}, name: Adres {name}}}\n" for name in names)
    firms = (
        f"  - {{id: r{name}, name: Bode {name}, role: processor}}\n" for name in names
    )
    return (
        "privlint: 1\nprofile: [notice, register]\npurposes:\n"
        + "".join(purposes)
        + "data_categories:\n"
        + "".join(data)
        + "recipients:\n"
        + "".join(firms)
    )


TEXTS: dict[str, Callable[[int], str]] = {
    "lines": lambda n: "a:\n" + "- b\n" * n,
    "comments": lambda n: "# b\n" * n + "a: 1\n",
    "blank lines": lambda n: "a: 1\n" + "\n" * n,
    "items on one line": lambda n: f"a: [{'b, ' * n}]\n",
    "words of a scalar": lambda n: f"a: {'b ' * n}\n",
    "lines of a block": lambda n: "a: |\n" + "  b\n" * n,
    "keys of a mapping": lambda n: "".join(f"a{one}: 1\n" for one in range(n)),
    "the same key": lambda n: "a: 1\n" * n,
    "mappings": lambda n: "- {a: 1, b: [2]}\n" * n,
    "aliases": lambda n: "- &a {b: 1}\n" + "- *a\n" * n,
    "anchors": lambda n: "".join(f"- &a{one} [1]\n- *a{one}\n" for one in range(n)),
    "unknown aliases": lambda n: "".join(f"- *a{one}\n" for one in range(n)),
    "tags": lambda n: "- !a b\n" * n,
    "lists as keys": lambda n: "? [a]\n: b\n" * n,
    "documents": lambda n: "--- a\n" * min(n, 1_000),
}


@pytest.mark.parametrize("name", TEXTS)
def test_yaml(name: str) -> None:
    """Reading YAML takes steps in proportion to what there is of one thing."""
    _linear(lambda n: lambda: yaml.read(TEXTS[name](n), LIMITS))


JSON: dict[str, Callable[[int], str]] = {
    "items": lambda n: f"[{'1,' * n}1]",
    "keys": lambda n: json.dumps({f"a{one}": one for one in range(n)}),
    "the same key": lambda n: "{" + ", ".join(['"a": 1'] * n) + "}",
    "mappings": lambda n: json.dumps([{"a": [1]}] * n),
    "escapes": lambda n: json.dumps("\n\u00e9" * n),
    "white space": lambda n: " \n" * n + "1",
}


@pytest.mark.parametrize("name", JSON)
def test_json(name: str) -> None:
    """Reading JSON takes steps in proportion to what there is of one thing."""
    _linear(lambda n: lambda: json_reader.read(JSON[name](n), LIMITS))


STATEMENTS = {
    "paragraphs": ("txt", "Wij bewaren gegevens.\n\n"),
    "lines": ("txt", "Wij bewaren gegevens.\n"),
    "words": ("txt", "gegevens "),
    "bullets": ("txt", "- gegevens\n"),
    "tables": ("txt", "naam\tadres\n"),
    "addresses": ("txt", "info@bakker.nl of bakker.nl "),
    "quotes": ("txt", "'twee woorden' "),
    "the same quotes": ("txt", "'een twee drie vier "),
    "headings": ("md", "# Kop\n\ntekst\n"),
    "links": ("md", "[hier](https://bakker.nl) "),
    "open brackets": ("md", "[ "),
    "emphasis": ("md", "*a **b "),
    "code": ("md", "`a ``b "),
    "cells": ("md", "|a"),
    "elements": ("html", "<p>Wij <a href='b'>bewaren</a></p>"),
    "open tags": ("html", '<a "'),
    "openings": ("html", "<"),
    "comments": ("html", "<!-- a -->"),
    "scripts": ("html", "<script>"),
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_published_texts(name: str) -> None:
    """Reading a published text takes steps in proportion to its length."""
    kind, part = STATEMENTS[name]
    _linear(lambda n: lambda: statement.read(part * n, kind))


QUOTES = {
    "absent": ("Wij bewaren gegevens. ", "Wij verkopen gegevens"),
    "another first letter": ("a ", "xa"),
    "part of a word": ("aa", "a"),
    "far apart": ("a b\n\n", "a ... c"),
}


@pytest.mark.parametrize("name", QUOTES)
def test_quotes_are_paid_for(name: str) -> None:
    """A quote costs counted steps in proportion to what is searched for it."""
    part, quote = QUOTES[name]

    def paid(size: int) -> int:
        text = statement.searchable(statement.read(part * size, "txt"))
        told = [1]
        statement.find(text, quote, told.append)
        assert counted(lambda: statement.find(text, quote)) <= 60 * sum(told)
        return sum(told)

    spent = [paid(size) for size in TEN]
    for less, more in pairwise(spent):
        assert more <= 2 * less + 2


def test_remarks() -> None:
    """Finding what comments say takes steps in proportion to them and to the nodes."""

    def make(number: int) -> Work:
        text = "a:\n- b # privlint: ignore[A] c\n" + "# privlint: x\n- b\n" * number
        marks = [one.marks for one in yaml.read(text, LIMITS)]
        return lambda: list(remarks.remarks(text, lines(text), marks))

    _linear(make)


def test_purposes(whole: Linter) -> None:
    """All rules take steps in proportion to the purposes, and what they name."""
    _linear(lambda n: lambda: _check(whole, _purposes(n)))


def test_faults(small: Linter) -> None:
    """Faults of shape take steps in proportion to their number."""

    def text(number: int) -> str:
        parts = (
            f"  - {{id: P{one}, nmae: a, roles: [b], retention: {{period: 7}}}}\n"
            for one in range(number)
        )
        return "privlint: 1\npurposes:\n" + "".join(parts)

    _linear(lambda n: lambda: _check(small, text(n)), FEW[:-1])


def test_rules(whole: Linter, book: Rulebook) -> None:
    """As many rules again take as many steps again."""
    text = _purposes(1)
    broken = [one for one in book.entries if one["name"] in _names(_check(whole, text))]

    def make(number: int) -> Work:
        entries = tuple(
            {**one, "name": f"{one['name']}-{copy}", "code": f"{one['code']}{copy}"}
            for copy in range(number)
            for one in broken[:1]
        )
        many = replace(book, entries=entries)
        return lambda: _check(Linter(many, many.rules, DAY, LIMITS), text)

    _linear(make)


def _names(findings: Iterable[Finding]) -> set[str]:
    return {one.name for one in findings}


def test_packs_that_replace_rules(book: Rulebook) -> None:
    """Merging a pack takes steps in proportion to its rules, replacing or not."""

    def make(number: int) -> Work:
        rules = tuple(
            {
                **book.entries[0],
                "name": f"own-{one}",
                "code": f"OWN{one}",
                "replaces": f"other-{one}",
                "reason": "own",
            }
            for one in range(number)
        )
        others = tuple(
            {**book.entries[0], "name": f"other-{one}", "code": f"OTH{one}"}
            for one in range(number)
        )
        ours, theirs = replace(book, entries=others), replace(book, entries=rules)
        return lambda: packs._merged(ours, theirs)

    _linear(make)


EXCEPTIONS: dict[str, Callable[[int, str], str]] = {
    "in the file": lambda n, code: (
        "privlint: 1\n" + f"# privlint: file-ignore[{code}] dat doen wij later\n" * n
    ),
    "at nodes": lambda n, code: (
        "privlint: 1\npurposes:\n"
        + "".join(
            f"  # privlint: ignore[{code}] dat doen wij later\n  - id: p{one}\n"
            for one in range(n)
        )
    ),
    "with long ways": lambda n, code: (
        "privlint: 1\npurposes:\n"
        + "".join(
            f"  # privlint: ignore[{code}] doen wij dan\n  - id: {'p' * (one % 60)}\n"
            for one in range(n)
        )
    ),
    "of unknown rules": lambda n, _code: (
        "privlint: 1\n# privlint: file-ignore["
        + ", ".join(f"none-{one}" for one in range(n))
        + "] dat doen wij later\n"
    ),
    "unclear": lambda n, _code: "privlint: 1\n" + "# privlint: ignore\n" * n,
}


@pytest.mark.parametrize("name", EXCEPTIONS)
def test_exceptions(name: str, small: Linter) -> None:
    """Exceptions take steps in proportion to their number, and to the findings."""
    code = small.rules[0].code
    _linear(lambda n: lambda: _check(small, EXCEPTIONS[name](n, code)))


def test_objections_to_exceptions_have_an_end(small: Linter) -> None:
    """Of so many wrong exceptions of a file no more is told, and that is said."""
    text = EXCEPTIONS["of unknown rules"](suppressions.MOST + 1, "")
    found = [one.name for one in _check(small, text)]
    assert found.count("suppression-unknown") == suppressions.MOST
    assert found.count("findings-too-many") == 1


def test_phrases_are_read_once() -> None:
    """Reading a list takes steps in proportion to its phrases, of which 500 fit."""

    def make(number: int) -> Work:
        phrases = [f"woord{one} en [geen] gegevens" for one in range(number)]
        return lambda: phrase_list(phrases)

    _linear(make, FEW)


def test_hits() -> None:
    """Finding all hits takes steps in proportion to the text, be it full of them."""
    found = phrase_list(["gegevens ... delen", "wij", "gegevens delen met derden"])

    def make(number: int) -> Work:
        text = "wij gegevens delen en " * min(number, 900)
        split = words(text)
        return lambda: list(found.search(text, split))

    _linear(make, NINE)


def test_many_lists_are_sought_in_one_pass() -> None:
    """
    A text is passed once for all lists together.

    For each word there is one look-up, whatever the number of lists, and stems are
    compared only where their first three letters are the same. So lists of which the
    text has no word cost nothing, and the text costs its words.
    """
    text = "Wij bewaren gegevens van klanten zolang zij klant zijn. "

    def passed(number: int) -> int:
        lists = [phrase_list([f"qq{one}x", f"ww{one}y*"]) for one in range(number)]
        seeking = sought(lists)
        seeking.lists(text)  # which remembers the words
        return counted(lambda: seeking.lists(text))

    assert len({passed(number) for number in NINE}) == 1
    seeking = sought([phrase_list([word]) for word in text.strip(". ").split()])
    assert seeking.lists(text).bit_count() == len(text.split())
    _linear(lambda n: lambda: seeking.lists(text * n))


def _misspelt(number: int) -> str:
    """Return a declaration with so many faults, all on lines of their own."""
    parts = (f"  - id: p{one}\n    nmae: Bestellen\n" for one in range(number))
    return "privlint: 1\npurposes:\n" + "".join(parts)


@pytest.fixture(scope="module")
def found(small: Linter) -> tuple[Finding, ...]:
    """Return more than a thousand findings, in reading order."""
    findings = in_reading_order(_check(small, _misspelt(TEN[-1])))
    return tuple(one for one in findings if one.name == "key-misspelt")


@pytest.mark.parametrize("name", render.FORMATS)
def test_formats(name: str, found: tuple[Finding, ...]) -> None:
    """Every format takes steps in proportion to the findings, known ones and fixes."""

    def make(number: int) -> Work:
        some = found[:number]
        report = Report(
            some,
            ("privacy.yaml",),
            1,
            1,
            DAY.isoformat(),
            known=some,
            fixed=baseline.made(some, str),
            texts={"privacy.yaml": _misspelt(number)},
        )
        options = Options(verbose=True, suppressed=True)
        return lambda: "".join(render.FORMATS[name](report, options))

    _linear(make, FEW)


def test_baselines(found: tuple[Finding, ...], tmp_path: Path) -> None:
    """Making, writing, reading and comparing a baseline is linear in its entries."""

    def make(number: int) -> Work:
        def work() -> None:
            entries = baseline.made(found[:number], str)
            file = tmp_path / f"{number}.json"
            file.write_text(baseline.text(entries), encoding="utf-8")
            known = baseline.read(str(file))
            compared = baseline.compared(found[:number], known, str, bool)
            assert compared.known == found[:number]
            assert baseline.pruned(known, known) == ()

        return work

    _linear(make)


def test_changes_since_a_revision(found: tuple[Finding, ...]) -> None:
    """Telling what changed since a revision is linear in findings and purposes."""

    def make(number: int) -> Work:
        now = _misspelt(number)
        versions = now.replace("Bestellen", "Leveren").encode(), now.encode()
        told = found[:number]

        def work() -> None:
            assert tuple(since.touched(told, lambda _file: versions, LIMITS)) == told

        return work

    _linear(make)


DIFFERENCES: dict[str, Callable[[int], tuple[object, object]]] = {
    "changed": lambda n: (
        [{"id": f"a{one}", "b": 1} for one in range(n)],
        [{"id": f"a{one}", "b": 2} for one in reversed(range(n))],
    ),
    "renamed": lambda n: (
        [{"id": f"a{one}"} for one in range(n)],
        [{"id": f"b{one}"} for one in range(n)],
    ),
    "nameless": lambda n: (
        [{"a": one} for one in range(n)],
        [{"b": one} for one in range(n)],
    ),
    "the same name": lambda n: ([{"id": "a", "b": 1}] * n, [{"id": "a", "b": 2}] * n),
    "fields": lambda n: (
        {f"a{one}": 1 for one in range(n)},
        {f"a{one}": 2 for one in range(n)},
    ),
}


@pytest.mark.parametrize("name", DIFFERENCES)
def test_differences(name: str) -> None:
    """Comparing two versions is linear in what they hold, whatever its order."""

    def make(number: int) -> Work:
        before, after = DIFFERENCES[name](number)
        return lambda: list(compare.changes({"x": before}, {"x": after}))

    _linear(make)


def test_overrides_and_globs() -> None:
    """A file is held once against each override and each glob of the settings."""

    def make(number: int) -> Work:
        settings = Settings(
            "house/.privlint.yaml",
            overrides=tuple(ForFiles((f"a{one}/**",)) for one in range(number)),
            excluded=tuple(f"b{one}/*.yaml" for one in range(number)),
        )
        file = "house/a1/privacy.yaml"
        return lambda: (settings.of(file), settings.excludes(file))

    _linear(make)


def test_long_globs() -> None:
    """A glob is held against a file in steps in proportion to their names."""
    _linear(
        lambda n: lambda: globs.meant("a/" * n + "b", ["**/a/" * n + "c"], "."), FEW
    )


@pytest.mark.parametrize("of_settings", [False, True])
def test_exceptions_are_looked_up(
    of_settings: bool,  # noqa: FBT001 - which of two
    found: tuple[Finding, ...],
) -> None:
    """Of the exceptions of many declarations each finding looks up its own."""
    place = found[0].location

    def make(number: int) -> Work:
        kept = [
            Suppression(("none",), f"/purposes[id=p{one:04}]", "dat mag", "", place)
            if of_settings
            else Suppression(("none",), "/", "dat mag", "", place, one)
            for one in range(number)
        ]
        findings = [
            replace(one, name="none", identity="/x", document=step)
            for step, one in enumerate(found[:number])
        ]
        asked = {step: frozenset({"none"}) for step in range(number)}
        terms = Terms(DAY, {"none": "none"}, frozenset(), asked, frozenset({"none"}))
        return lambda: sorted_out(findings, kept, terms)

    _linear(make)


class _Handed(str):
    """A text that counts the characters that slices hand out."""

    __slots__ = ("handed",)
    handed: int

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        part = super().__getitem__(key)
        self.handed = getattr(self, "handed", 0) + len(part)
        return part


def test_findings_on_one_line() -> None:
    """What is shown of a long line is copied alone, not the line for each finding."""
    text = _Handed("{a: 1, nmae: 2}, " * 100_000)
    source = Source("privacy.yaml", text)
    for start in range(0, len(text), len(text) // 100):
        source.excerpt(source.location(span(start, start + 4)))
    assert 0 < text.handed <= 101 * 1_000


def test_identities_are_short(small: Linter) -> None:
    """Findings under a long name do not each say it in full."""
    text = f"privlint: 1\npurposes: [{{id: {'p' * 100_000}, {'nmae: a, ' * 100}}}]\n"
    found = _check(small, text)
    assert len(found) > 100
    assert sum(len(one.identity) for one in found) < 300 * len(found)
