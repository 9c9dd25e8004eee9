"""The examples of rules: documentation that is also their test."""

from __future__ import annotations

from datetime import date

from privlint import document, judge, mending, published, structure
from privlint.hints import TYPE_CHECKING, cast
from privlint.language.tests import unchecked
from privlint.reading.tree import Limits
from privlint.records import Record
from privlint.rulebook import build

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from privlint.model import Finding
    from privlint.rulebook import Entry, Rule, Rulebook

TODAY = date(2026, 11, 22)
"""The day of examples that name none; a dated rule's own day comes first."""

_MARK = "# <-"
_FILE = "example.yaml"


class Example(Record):
    """
    One example of a rule.

    Attributes:
        good: whether the rule must find nothing
        declaration: YAML, perhaps a fragment, with its marks
        statement: the published text, with its marks, or ""
        as_of: the day whose law is asked
        fixed: the declaration as the fix of the rule leaves it, or None

    """

    good: bool
    declaration: str
    statement: str
    as_of: date
    fixed: str | None = None


class Mistake(Record):
    """
    An example that does not show what it says.

    Attributes:
        rule: name of the rule
        example: such as `bad 1`
        text: what is wrong

    """

    rule: str
    example: str
    text: str


def examples(entry: Entry) -> list[Example]:
    """Return the examples of the rule *entry*, the good ones first."""
    parts = cast("dict[str, list[object]]", entry["examples"])
    day = str(entry.get("effective_from") or "")
    today = max(TODAY, date.fromisoformat(day)) if day else TODAY
    until = str(entry.get("effective_until") or "")
    if until:
        today = min(today, date.fromisoformat(until))
    return [
        _example(one, today, good=kind == "good")
        for kind in ("good", "bad")
        for one in parts.get(kind) or []
    ]


def _example(one: object, today: date, *, good: bool) -> Example:
    if not isinstance(one, dict):
        return Example(good, str(one), "", today)
    day = one.get("as_of")
    when = date.fromisoformat(str(day)) if day else today
    said = str(one["declaration"]), str(one.get("statement") or "")
    return Example(good, *said, when, cast("str | None", one.get("fixed")))


def mistakes(
    book: Rulebook,
    others: tuple[Rule, ...] = (),
    tell: Callable[[int, int], None] | None = None,
) -> Iterator[Mistake]:
    """
    Yield every example of the rules of *book* that does not show what it says.

    What a rule mends must not make a finding of its own rules, nor of *others*. If
    somebody wants to hear it, *tell* is told how many rules are done, and of how many.
    """
    scope = unchecked(book.vocabulary)
    others += book.rules
    for done, entry in enumerate(book.entries):
        if tell is not None:
            tell(done, len(book.entries))
        rule = build(entry, scope, book.acts)
        count = {True: 0, False: 0}
        for example in examples(entry):
            count[example.good] += 1
            kind = "good" if example.good else "bad"
            name = f"{kind} {count[example.good]}"
            for text in wrong(rule, example, others):
                yield Mistake(rule.name, name, text)


def wrong(rule: Rule, example: Example, others: tuple[Rule, ...] = ()) -> Iterator[str]:
    """Yield what *example* does not show of *rule*, which lives among *others*."""
    marks = {
        **_marks(example.declaration, ""),
        **_marks(example.statement, "statement.txt"),
    }
    if example.good and marks:
        yield "a good example has no marks"
    if not example.good and not marks:
        yield "a bad example marks the lines that get a finding: # <- words"
    found, faults = outcome(rule, example)
    yield from faults
    places: dict[tuple[str, int], list[Finding]] = {}
    for finding in found:
        file = finding.location.file
        key = ("" if file != "statement.txt" else file, finding.location.start.line)
        places.setdefault(key, []).append(finding)
    for place in sorted(set(places) - set(marks)):
        said = places[place][0].message.en
        yield f"line {place[1]} gets a finding without a mark: {said}"
    for place in sorted(set(marks) - set(places)):
        yield f"line {place[1]} is marked and gets no finding"
    for place in sorted(set(marks) & set(places)):
        texts = [
            text for one in places[place] for text in (one.message.en, one.message.nl)
        ]
        if not any(marks[place] in text for text in texts):
            yield f"line {place[1]}: `{marks[place]}` is not in: {' | '.join(texts)}"
    if not example.good and not faults:
        yield from _unmended(rule, example, others)


def _unmended(rule: Rule, example: Example, others: tuple[Rule, ...]) -> Iterator[str]:
    """Yield what the fix of *rule* does not do to *example* as it says."""
    if rule.fix is None and example.fixed is None:
        return
    asked = (rule, *(one for one in others if one.name != rule.name))
    terms = mending.Terms(
        lambda data: _found(asked, example, data.decode())[0],
        lambda _data, found: [one for one in found if one.name == rule.name],
        frozenset(),
        Limits(),
    )
    done = mending.mended(_FILE, plain(example.declaration).encode(), terms)
    for finding in done.left:
        line = finding.location.start.line
        yield f"line {line}: the fix would change more, or make another finding"
    text = done.data.decode()
    if example.fixed is not None and text != plain(example.fixed):
        yield f"the fix does not lead to `fixed` but to: {text!r}"


def outcome(rule: Rule, example: Example) -> tuple[list[Finding], list[str]]:
    """Return what *rule* finds in *example*, and the faults of its shape."""
    return _found((rule,), example, plain(example.declaration))


def _found(
    rules: tuple[Rule, ...], example: Example, text: str
) -> tuple[list[Finding], list[str]]:
    """Return what *rules* find in the declaration *text*, and its faults of shape."""
    document_ = document.documents(_FILE, text.encode(), Limits())[0]
    if not document_.tree.readable:
        return [], [f"not readable: {document_.tree.faults[0].kind}"]
    form, faults = structure.check(document_, fragment=True)
    said = [
        f"shape: {fault.kind} at {'/'.join(map(str, fault.path))}"
        for fault in (*document_.tree.faults, *faults)
    ]
    files = [("statement.txt", plain(example.statement).encode())]
    texts = published.publish(files if example.statement else [])
    case = judge.case(document_, form, texts)
    asked = tuple(rule for rule in rules if rule.holds(example.as_of))
    found = list(judge.findings(case, asked, example.as_of))
    stopped = [
        f"stopped: {one.rule.name}" for one in found if isinstance(one, judge.Stopped)
    ]
    return [one for one in found if not isinstance(one, judge.Stopped)], said + stopped


def plain(text: str) -> str:
    """Return *text* without its marks."""
    return "\n".join(line.partition(_MARK)[0].rstrip() for line in text.split("\n"))


def _marks(text: str, file: str) -> dict[tuple[str, int], str]:
    return {
        (file, number): line.partition(_MARK)[2].strip()
        for number, line in enumerate(text.split("\n"), 1)
        if _MARK in line
    }
