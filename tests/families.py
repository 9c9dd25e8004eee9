"""
Decision tables of the law, and what the rules say of the same declarations.

A family has columns, whose values are combined in every way, and questions. A question
is a table with a line for each answer: the verdict, for which combinations, and why.
The first line that fits a combination decides it, so that each has its verdict:

    RGT701 error   | basis=consent contract     | GDPR 20(1)(a)
    RGT801 warning | portability=absent         | GDPR 13(2)(b): listed without reserve
    nothing        | otherwise                  | the right is stated

Columns are parted by `;`, their values by spaces, and `not` in front of the values
means all others. A line that starts with `|` goes on where the line above stopped. A
`?` in a code stands for a rule that does not exist yet.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice, product
from typing import TYPE_CHECKING, cast

from privlint import document, published, structure
from privlint import judge as judging
from privlint.model import Finding
from privlint.reading.tree import Limits
from privlint.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from privlint.rulebook import Rule, Rulebook

    Says = Callable[[dict[str, str]], frozenset[str]]
    """What is said of a combination."""

Case = dict[str, str]
"""One combination: a value for each column."""
Declaration = dict[str, object]
Verdict = frozenset[str]
"""What is said of a declaration, such as `{"RGT101 error"}`."""

DAY = "2026-11-22"
"""The day whose law is asked where a family has no column `day`."""
_TOGETHER = 100
"""So many items stand in one declaration: of a rule 200 findings are kept."""
_SHOWN = 20
"""So many differences are shown of a family."""
_NO_TEXTS = {language: {"message": "", "mend": ""} for language in ("nl", "en")}
"""A verdict needs no texts, and filling them takes most of the time."""


@dataclass(frozen=True, slots=True)
class Line:
    """
    One line of a table.

    Attributes:
        says: the first cell
        where: for each column its values, and whether these are meant or all others
        because: the article or the reason

    """

    says: str
    where: tuple[tuple[str, frozenset[str], bool], ...]
    because: str

    def fits(self, case: Case) -> bool:
        """Return whether *case* is one of the combinations of this line."""
        return all(
            (case[name] in values) == meant for name, values, meant in self.where
        )


@dataclass(frozen=True, slots=True)
class Family:
    """
    Cross-checks that belong together.

    Attributes:
        duties: the codes of the catalogue whose rules are asked
        columns: their names, and the values of each
        questions: the law
        facts: gives the columns that follow from the others

    """

    duties: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]
    questions: tuple[tuple[Line, ...], ...]
    facts: Callable[[Case], Case]

    def cases(self) -> Iterator[Case]:
        """Yield every combination, with what follows from it."""
        for values in product(*self.columns.values()):
            yield self.facts(dict(zip(self.columns, values, strict=True)))

    def law(self, case: Case) -> Verdict:
        """Return the verdict of the law on *case*."""
        said = {decides(question, case).says for question in self.questions}
        return frozenset(said - {"nothing"})


def family(
    duties: str,
    columns: Mapping[str, str],
    *questions: tuple[Line, ...],
    facts: Callable[[Case], Case] = dict,
) -> Family:
    """Return the family of *duties*; they and the values of columns are words."""
    values = {name: tuple(words.split()) for name, words in columns.items()}
    return Family(frozenset(duties.split()), values, questions, facts)


def lines(table: str) -> tuple[Line, ...]:
    """Return the lines of *table*."""
    rows: list[str] = []
    for text in filter(None, map(str.strip, table.splitlines())):
        if text.startswith("|") and rows:
            rows[-1] += f" {text}"
        else:
            rows.append(text)
    return tuple(map(_line, rows))


def _line(row: str) -> Line:
    says, where, *because = (cell.strip() for cell in row.split("|"))
    columns = [] if where == "otherwise" else where.split(";")
    return Line(says, tuple(map(_column, columns)), " ".join(because))


def _column(text: str) -> tuple[str, frozenset[str], bool]:
    name, _, words = text.strip().partition("=")
    values = words.split()
    meant = values[0] != "not"
    return name, frozenset(values if meant else values[1:]), meant


def decides(question: tuple[Line, ...], case: Case) -> Line:
    """Return the line of *question* that decides *case*."""
    return next(one for one in question if one.fits(case))


def differences(asked: Family, still: tuple[Line, ...], says: Says) -> list[str]:
    """
    Return where the rules, which *say* a verdict, are neither right nor open.

    The rows of *still* are open: what the rules `lack` there of the law for now, or
    `add` to it.
    """
    found = (
        f"{_said(case)}: {sorted(wanted)} is asked, {sorted(verdict)} is said"
        for case in asked.cases()
        for wanted, verdict in [(_expected(asked.law(case), still, case), says(case))]
        if wanted != verdict
    )
    return list(islice(found, _SHOWN))


def _expected(law: Verdict, still: tuple[Line, ...], case: Case) -> Verdict:
    """Return what the rules are to say of *case*: the law, save for what is open."""
    for row in still:
        if row.fits(case):
            how, _, verdict = row.says.partition(" ")
            law = law - {verdict} if how == "lack" else law | {verdict}
    return law


def idle(asked: Family, still: tuple[Line, ...]) -> list[str]:
    """Return the reasons of the rows of *still* that change nothing."""
    cases = list(asked.cases())
    return [
        row.because
        for row in still
        if not any(
            _expected(law, (row,), case) != law
            for case in cases
            if row.fits(case)
            for law in [asked.law(case)]
        )
    ]


def undecided(families: Iterable[Family]) -> list[str]:
    """Return the reasons of lines that decide no combination of *families*."""
    known: dict[int, Line] = {}
    used: set[int] = set()
    for asked in families:
        own = {id(one): one for question in asked.questions for one in question}
        known |= own
        for case in asked.cases():
            if own.keys() <= used:
                break
            used |= {id(decides(question, case)) for question in asked.questions}
    return [one.because for number, one in known.items() if number not in used]


def judge(
    book: Rulebook, asked: Family, declare: Callable[[Case], Declaration]
) -> Says:
    """
    Return what the rules of the duties of *asked* say of a combination.

    *declare* gives its declaration. A column `day` is the day whose law is asked.
    """
    rules = _rules(book, asked.duties)

    def says(case: Case) -> Verdict:
        day = case.get("day", DAY)
        return frozenset(map(_verdict, _findings(rules, declare(case), day)))

    return says


def judge_each(
    book: Rulebook,
    asked: Family,
    key: str,
    parts: Callable[[Case], tuple[Declaration, Declaration]],
) -> Says:
    """
    Return what those rules say of combinations that are items of the list *key*.

    *parts* gives the item and the declaration around it. Many items stand in one
    declaration, and each gets its own findings.
    """
    rules = _rules(book, asked.duties)
    groups: dict[tuple[str, str], list[tuple[Case, Declaration]]] = {}
    for case in asked.cases():
        item, around = parts(case)
        group = groups.setdefault((case.get("day", DAY), json.dumps(around)), [])
        group.append((case, item))
    said: dict[tuple[str, ...], Verdict] = {}
    for (day, about), group in groups.items():
        for start in range(0, len(group), _TOGETHER):
            some = group[start : start + _TOGETHER]
            items = [{**item, "id": str(at)} for at, (_case, item) in enumerate(some)]
            each: list[set[str]] = [set() for _item in items]
            for one in _findings(rules, {**json.loads(about), key: items}, day):
                name, number = one.location.path[:2]
                assert name == key
                each[cast("int", number)].add(_verdict(one))
            names = (tuple(case.values()) for case, _item in some)
            said |= zip(names, map(frozenset, each), strict=True)
    return lambda case: said[tuple(case.values())]


def without(declared: Mapping[str, object]) -> Declaration:
    """Return *declared* without the fields whose value is None or empty."""
    return {
        key: value
        for key, value in declared.items()
        if value is not None and value not in ("", [], {})
    }


def _findings(
    rules: tuple[Rule, ...], declared: Declaration, day: str
) -> Iterator[Finding]:
    """Yield what *rules* find on *day* in a declaration, whose shape must be sound."""
    today = date.fromisoformat(day)
    lawful = tuple(one for one in rules if one.holds(today))
    for one in judging.findings(_read(json.dumps(declared)), lawful, today):
        assert isinstance(one, Finding)
        yield one


@lru_cache(maxsize=_TOGETHER)
def _read(content: str) -> judging.Case:
    """
    Return the declaration *content*, which days may share.

    It is not read as a file: places do not matter here, and take most of the time.
    """
    (blank,) = document.documents("privacy.json", b"{}", Limits())
    data = {"privlint": 1, **json.loads(content)}
    one = replace(blank, tree=replace(blank.tree, data=data))
    form, faults = structure.check(one)
    assert faults == []
    return judging.case(one, form, published.publish([]))


def _rules(book: Rulebook, duties: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules of *duties* that a notice without a text is asked, silent."""
    return tuple(
        replace(one, entry={**one.entry, **_NO_TEXTS})
        for one in book.rules
        if f"{one.code[:3]}0{one.code[4:]}" in duties
        and "notice" in one.profiles
        and not one.needs_statement
    )


def _verdict(finding: Finding) -> str:
    """Return the code and the severity of *finding*."""
    return f"{finding.code} {finding.severity}"


def _said(case: Case) -> str:
    return " ".join(f"{name}={value}" for name, value in case.items())
