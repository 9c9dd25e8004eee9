"""
Write rules as plain Python that only says which of them may fail.

A sound declaration fails no rule, and that is what most runs look at. The functions
that this module writes answer "may this rule find something?" for all rules at once:
the values of a node are fetched once for all rules that look at it, what rules have
in common is asked once, and no place is kept. What is suspected goes to the judge,
who alone decides. A screen may suspect too much and never too little; the tests hold
it to the judge over every example, statement and mutant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from privlint.language import paths, phrases
from privlint.language.paths import ANY, DEEP, EACH, Route
from privlint.language.tests import unchecked
from privlint.language.tests.scope import phrases_of, scalars_of
from privlint.rulebook import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from privlint.language.vocabulary import Vocabulary
    from privlint.rulebook import Entry, Rulebook

_STEP = "    "
_CHEAP, _FAIR, _DEAR, _LAST = 0, 2, 9, 99
"""What an expression costs, so that what decides for little is asked first."""
_QUANTIFIERS = frozenset(("some", "every", "none", "count"))
_PATHS: Mapping[str, Callable[[object], object]] = {
    "same_as": lambda argument: argument,
    "found_in": lambda argument: argument,
    "belongs_to": lambda argument: argument,
    "avoids_near_miss_of": lambda argument: argument,
    "not_after": lambda argument: [] if argument == "today" else argument,
    "named_in": lambda argument: _of(argument, "of"),
    "listed_for": lambda argument: _of(argument, "row"),
    "not_listed_for": lambda argument: _of(argument, "row"),
    "at_most": lambda argument: _of(argument, "counts"),
}
"""The paths in the argument of a test."""


def _of(argument: object, key: str) -> object:
    return argument.get(key, []) if isinstance(argument, dict) else []


@dataclass(frozen=True, slots=True)
class Expression:
    """
    Python that is true or false.

    Attributes:
        text: without need of brackets
        cost: of asking it
        rank: how many rounds over the document go before it can be asked

    """

    text: str
    cost: int = _CHEAP
    rank: int = 0


def _joined(word: str, parts: Iterable[Expression]) -> Expression:
    """Return *parts* with `and` or `or` between them, the cheap ones first."""
    listed = sorted(dict.fromkeys(parts), key=lambda part: part.cost)
    if len(listed) == 1:
        return listed[0]
    return Expression(
        "(" + f" {word} ".join(part.text for part in listed) + ")",
        max(part.cost for part in listed),
        max(part.rank for part in listed),
    )


def _no(one: Expression) -> Expression:
    return Expression(f"(not {one.text})", one.cost, one.rank)


@dataclass(slots=True)
class _Scope:
    """
    A node that conditions look at.

    Attributes:
        node: the variable that holds it
        name: makes a new variable for a value
        known: the variables of the values below it, by path
        folds: over items below it, by path, the list they name and rank

    """

    node: str
    name: Callable[[], str]
    known: dict[tuple[str, ...], str] = field(default_factory=dict)
    folds: dict[tuple[tuple[str, ...], str, int], _Fold] = field(default_factory=dict)

    def value(self, steps: tuple[str, ...]) -> str:
        """Return the variable with the value at *steps*."""
        if not steps:
            return self.node
        if steps not in self.known:
            self.value(steps[:-1])
            self.known[steps] = self.name()
        return self.known[steps]

    def values(self, indent: int) -> Iterator[str]:
        """Yield what looks the values up."""
        for steps, name in self.known.items():
            above = self.value(steps[:-1])
            yield f"{_STEP * indent}{name} = {_got(above, steps[-1])}"

    def lines(self, indent: int) -> Iterator[str]:
        """Yield what sets all variables of this node."""
        yield from self.values(indent)
        for fold in self.folds.values():
            yield from fold.lines(indent)


@dataclass(slots=True)
class _Fold:
    """
    The items of a node, and which conditions hold of some and of every one of them.

    Attributes:
        start: the variable of the node where *steps* start
        steps: the path to the items
        scope: an item
        some: the variable with a bit for each condition that holds of an item
        every: the same for those that hold of all
        bits: the conditions
        tallies: the variables that count items, by condition and what tells items apart
        masks: the variable with the bits of what items name, by id, or ""

    """

    start: str
    steps: tuple[str, ...]
    scope: _Scope
    some: str
    every: str
    bits: dict[str, int] = field(default_factory=dict)
    tallies: dict[tuple[int, tuple[str, ...]], str] = field(default_factory=dict)
    masks: str = ""

    def bit(self, condition: Expression) -> int:
        """Return the bit of *condition*."""
        return self.bits.setdefault(condition.text, 1 << len(self.bits))

    def lines(self, indent: int) -> Iterator[str]:
        """Yield the loop over the items."""
        pad = _STEP * indent
        yield f"{pad}{self.some} = 0"
        yield f"{pad}{self.every} = -1"
        for (_bit, fields), name in self.tallies.items():
            yield f"{pad}{name} = {'set()' if fields else '0'}"
        loops, depth = _loops(self.steps, self.start, self.scope.node, indent)
        yield from loops
        pad = _STEP * depth
        if self.masks:
            item = self.scope.node
            yield f"{pad}m = {self.masks}.get({item}) if {item}.__class__ is str else None"
            yield f"{pad}if m is not None:"
            pad += _STEP
        else:
            yield from self.scope.lines(depth)
            yield from self.masking(depth)
        for (bit, fields), name in self.tallies.items():
            values = "".join(f"kind({one}), " for one in fields)
            counted = f"{name}.add(({values}))" if fields else f"{name} += 1"
            yield f"{pad}if m & {bit}: {counted}"
        yield f"{pad}{self.some} |= m"
        yield f"{pad}{self.every} &= m"

    def masking(self, indent: int) -> Iterator[str]:
        """Yield what sets `m` to the bits of the item."""
        yield f"{_STEP * indent}m = 0"
        for text, bit in self.bits.items():
            yield f"{_STEP * indent}if {text}: m |= {bit}"


_GIVEN = "run, tests, answers, there, lists, holds, found"
"""What every function gets: see `privlint/language/screening.py`."""
_MANY = frozenset((EACH, ANY, DEEP))


def _got(node: str, name: str) -> str:
    return f"{node}.get({name!r}) if {node}.__class__ is dict else None"


def _loops(
    steps: tuple[str, ...], start: str, item: str, indent: int
) -> tuple[list[str], int]:
    """Return the lines that set *item* to each node on the path, and their depth."""
    lines: list[str] = []
    here = start
    for number, step in enumerate(steps):
        pad = _STEP * indent
        there = item if number == len(steps) - 1 else f"{item}_{number}"
        if step == EACH:
            lines.append(f"{pad}if {here}.__class__ is list:")
            lines.append(f"{pad}{_STEP}for {there} in {here}:")
            indent += 2
        elif step == ANY:
            lines.append(f"{pad}if {here}.__class__ is dict:")
            lines.append(f"{pad}{_STEP}for {there} in {here}.values():")
            indent += 2
        elif step == DEEP and not {*steps[number + 1 : number + 2]} - _MANY:
            lines.append(f"{pad}for {there} in below({here}):")
            indent += 1
        elif step == DEEP:
            continue
        elif steps[max(number - 1, 0)] == DEEP:
            lines.append(f"{pad}for {there} in named({here}, {step!r}):")
            indent += 1
        else:
            lines.append(f"{pad}{there} = {_got(here, step)}")
        here = there
    if not steps:
        lines.append(f"{_STEP * indent}{item} = {start}")
    lines.append(f"{_STEP * indent}if {item} is not None:")
    return lines, indent + 1


@dataclass(frozen=True, slots=True)
class _Group:
    """
    The rules that look at the same nodes.

    Attributes:
        steps: the path to the nodes
        scope: a node
        checks: the names of the rules, and when they fail

    """

    steps: tuple[str, ...]
    scope: _Scope
    checks: list[tuple[str, Expression]] = field(default_factory=list)

    def lines(self, indent: int) -> Iterator[str]:
        """Yield what asks the rules of a node."""
        for name, fails in self.checks:
            yield f"{_STEP * indent}if {fails.text}: found.add({name!r})"


class _Writer:
    """Turns rules into the lines of a module; `text` returns it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.scope = unchecked(vocabulary)
        self.names: dict[str, int] = {}
        self.tests: dict[str, tuple[str, object]] = {}
        self.texts: dict[str, tuple[str, object]] = {}
        self.lists: dict[str, tuple[str, object]] = {}
        self.routes: dict[str, tuple[str, object]] = {}
        self.document = _Scope("root", partial(self.name, "d"))
        self.exports: dict[str, Expression] = {}
        self.seen: dict[tuple[str, int], str] = {}
        self.asked, self.unique = "", 0
        self.masks: dict[tuple[str, int], tuple[str, _Fold]] = {}
        self.groups: dict[tuple[str, ...], _Group] = {}

    def name(self, letter: str = "v") -> str:
        """Return a new variable; those of the document begin with a d."""
        number = self.names[letter] = self.names.get(letter, 0) + 1
        return f"{letter}{number}"

    # What rules say becomes expressions.

    def rule(self, entry: Entry) -> None:
        """Add a rule."""
        for text in listed(entry["for"]):
            route = paths.parse(text)
            if route.steps not in self.groups:
                self.groups[route.steps] = _Group(route.steps, self._node(route))
            scope = self.groups[route.steps].scope
            self.asked, self.unique = str(entry["name"]), 0
            fails = _no(self.condition(entry["require"], scope))
            if "when" in entry:
                fails = _joined("and", (self.condition(entry["when"], scope), fails))
            self.groups[route.steps].checks.append((str(entry["name"]), fails))

    def _node(self, route: Route) -> _Scope:
        if not route.steps:
            return self.document
        single = route.single
        return _Scope(
            self.document.value(route.steps) if single else self.name("n"), self.name
        )

    def condition(self, data: object, scope: _Scope) -> Expression:
        """Return the condition *data*, which looks at the node of *scope*."""
        entries = cast("dict[str, object]", data).items()
        return _joined("and", [self._entry(*one, scope) for one in entries])

    def _entry(self, key: str, argument: object, scope: _Scope) -> Expression:
        if key in {"given", "missing"}:
            routes = [paths.parse(one) for one in listed(argument)]
            there = [self._given(one, scope) for one in routes]
            if key == "missing":
                there = [_no(one) for one in there]
            return _joined("and", there)
        if key in {"all", "any"}:
            parts = cast("list[object]", argument)
            word = "and" if key == "all" else "or"
            return _joined(word, [self.condition(one, scope) for one in parts])
        if key == "not":
            return _no(self.condition(argument, scope))
        if key in _QUANTIFIERS:
            return self._quantifier(key, cast("dict[str, object]", argument), scope)
        return self._leaf(paths.parse(key), argument, scope)

    def _given(self, route: Route, scope: _Scope) -> Expression:
        if route.rooted and scope is not self.document:
            return self._exported(self._given(route, self.document))
        value = scope.value(route.steps)
        filled = f"{value}.__class__ is not list and {value}.__class__ is not dict"
        return Expression(f"({value} is not None and ({value} or {filled}))")

    def _leaf(self, route: Route, argument: object, scope: _Scope) -> Expression:
        if isinstance(argument, list):
            argument = {"in": argument}
        elif not isinstance(argument, dict):
            argument = {"is": argument}
        if (
            route.rooted
            and scope is not self.document
            and all(_rooted(name, wanted) for name, wanted in argument.items())
        ):
            return self._exported(self._leaf(route, argument, self.document))
        start = self.document if route.rooted else scope
        value = start.value(route.steps)
        tests = [
            self._test(name, wanted, value, scope) for name, wanted in argument.items()
        ]
        return _joined("and", tests)

    def _exported(self, one: Expression) -> Expression:
        """Return the variable of the document that says whether *one* is true."""
        known = self.exports.get(one.text)
        if known is None:
            known = Expression(self.name("d"), _CHEAP, one.rank)
            self.exports[one.text] = known
        return known

    def _test(
        self, name: str, argument: object, value: str, scope: _Scope
    ) -> Expression:
        """Return that the *value*, which may be None, is there and passes a test."""
        write = _INLINE.get(name)
        said = write(value, argument) if write is not None else None
        if said is not None:
            return Expression(said, _CHEAP if len(said) < _SHORT else _FAIR)
        if name == "unique":
            self.unique += 1
            known = self.seen.setdefault((self.asked, self.unique), self.name("d"))
            return Expression(f"first({known}, {value})", _LAST)
        if name in _SOUGHT and not self._is_table(argument):
            return self._sought(name, argument, value)
        if name in _OF_TEXT and not _routes(name, argument):
            asked = f"answers[{_numbered(self.texts, name, argument)}][{value}]"
            if not _OF_TEXT[name]:
                return Expression(f"({value}.__class__ is str and {asked})", _DEAR)
            asked = f"({value}.__class__ is not str or {asked})"
            return Expression(f"({value} is not None and {asked})", _DEAR)
        number = _numbered(self.tests, name, argument)
        asked = f"tests[{number}]({value}, {scope.node}, run) is None"
        if name == "found_in" and _rooted(name, argument):
            texts = f"there[{_numbered(self.routes, '', argument)}]"
            asked = f"({value} in {texts} if {value}.__class__ is str else {asked})"
        return Expression(f"({value} is not None and {asked})", _DEAR)

    def _is_table(self, argument: object) -> bool:
        return isinstance(argument, str) and argument in self.scope.vocabulary.tables

    def _sought(self, name: str, argument: object, value: str) -> Expression:
        """Return a test that looks for phrases, only in texts that may hold one."""
        number = _numbered(self.lists, "", argument)
        text = f"{value}.__class__ is str"
        found = f"lists[{value}] & {1 << number} and holds({number}, {value})"
        said = {
            "mentions": f"({text} and {found})",
            "listed": f"({text} and {found})",
            "not_listed": f"({text} and not ({found}))",
            "avoids": f"({value} is not None and not ({text} and {found}))",
        }
        return Expression(said[name], _FAIR)

    def _quantifier(
        self, kind: str, argument: dict[str, object], scope: _Scope
    ) -> Expression:
        route = paths.parse(cast("str", argument["of"]))
        if route.rooted and scope is not self.document:
            return self._exported(self._quantifier(kind, argument, self.document))
        fold, inner, rank = self._fold(
            route.steps, str(argument.get("follow", "")), argument.get("where"), scope
        )
        if kind == "some":
            return Expression(f"({fold.some} & {inner})", _CHEAP, rank)
        if kind == "none":
            return Expression(f"(not {fold.some} & {inner})", _CHEAP, rank)
        if kind == "every":
            return Expression(f"({fold.every} & {inner})", _CHEAP, rank)
        by = [paths.parse(one).steps for one in listed(argument.get("by", []))]
        if by and fold.masks:
            message = "`by` beside `follow` cannot be written out yet"
            raise ValueError(message)
        fields = tuple(fold.scope.value(one) for one in by)
        tally = fold.tallies.setdefault((inner, fields), self.name("c"))
        number = f"len({tally})" if fields else tally
        least = f"{number} >= {argument['min']}" if "min" in argument else ""
        most = f"{number} <= {argument['max']}" if "max" in argument else ""
        said = " and ".join(one for one in (least, most) if one)
        return Expression(f"({said})", _CHEAP, rank)

    def _fold(
        self, steps: tuple[str, ...], follow: str, where: object, scope: _Scope
    ) -> tuple[_Fold, int, int]:
        """Return the fold over the items, the bit of *where* in it and its rank."""
        first = next((n for n, one in enumerate(steps) if one in _MANY), len(steps))
        start, loop = scope.value(steps[:first]), steps[first:]
        tried = self._inner(where, _Scope("tried", self.name))
        rank = tried.rank + 1 if follow or scope is self.document else tried.rank
        key = (steps, follow, rank if scope is self.document or follow else 0)
        fold = scope.folds.get(key)
        if fold is None:
            letter = "d" if scope is self.document else "v"
            item = _Scope(self.name("i"), self.name)
            some, every = self.name(letter), self.name(letter)
            fold = scope.folds[key] = _Fold(start, loop, item, some, every)
        if not follow:
            return fold, fold.bit(self._inner(where, fold.scope)), rank
        name, masks = self._masks(follow, rank)
        fold.masks = name
        return fold, masks.bit(self._inner(where, masks.scope)), rank

    def _inner(self, where: object, scope: _Scope) -> Expression:
        return Expression("True") if where is None else self.condition(where, scope)

    def _masks(self, follow: str, rank: int) -> tuple[str, _Fold]:
        """Return what holds of each item of the list *follow* of the document."""
        known = self.masks.get((follow, rank))
        if known is None:
            start = self.document.value((follow,))
            item = _Scope(self.name("i"), self.name)
            known = self.name("d"), _Fold(start, (EACH,), item, "", "")
            self.masks[follow, rank] = known
        return known

    # Expressions become a module.

    def text(self) -> Iterator[str]:
        """Yield the lines of the module."""
        alone = [one for one in self.groups.values() if not _MANY & {*one.steps}]
        many = [one for one in self.groups.values() if _MANY & {*one.steps}]
        loops = [list(_asked(one)) for one in many]
        needed = {name for lines in loops for name in _names(lines)}
        yield from self._document(alone, sorted(needed, key=_number))
        for number, lines in enumerate(loops):
            route = ".".join(many[number].steps).replace(f".{EACH}", EACH)
            yield from ("", "", f"# {route}", f"def group_{number}(root, d, {_GIVEN}):")
            names = sorted(_names(lines), key=_number)
            if names:
                yield f"{_STEP}{', '.join(names)}, = [d[name] for name in {names!r}]"
            yield from lines
        yield from ("", "", "GROUPS = (")
        for number, one in enumerate(many):
            yield f"    (group_{number}, {tuple(name for name, _ in one.checks)!r}),"
        yield ")"
        yield f"TESTS = {tuple(self.tests.values())!r}"
        yield f"TEXTS = {tuple(self.texts.values())!r}"
        yield f"ROUTES = {tuple(one for _, one in self.routes.values())!r}"
        lists = tuple(one for _, one in self.lists.values())
        yield f"LISTS = {lists!r}"
        made = [phrases_of(one, self.scope).made for one in lists]
        sought = phrases.sought(made)
        yield "SOUGHT = Sought("
        for part in (sought.words, sought.stems, sought.literals):
            yield f"{_STEP}{{"
            yield from (f"{_STEP * 2}{key!r}: {one!r}," for key, one in part.items())
            yield f"{_STEP}}},"
        yield ")"

    def _document(self, groups: list[_Group], needed: list[str]) -> Iterator[str]:
        yield f"def document(root, {_GIVEN}):"
        yield from self.document.values(1)
        for name in self.seen.values():
            yield f"{_STEP}{name} = set()"
        folds = [(key[2], one) for key, one in self.document.folds.items()]
        masks = [(rank, *one) for (_follow, rank), one in self.masks.items()]
        ranks = {rank for rank, _fold in folds} | {rank for _, rank in self.masks}
        for rank in sorted({0, *ranks}):
            for _rank, name, fold in (one for one in masks if one[0] == rank):
                yield from _masking(name, fold)
            for _rank, fold in (one for one in folds if one[0] == rank):
                yield from fold.lines(1)
            for text, known in self.exports.items():
                if known.rank == rank:
                    yield f"{_STEP}{known.text} = {text}"
        for group in groups:
            if not group.steps:
                yield from group.lines(1)
                continue
            yield f"{_STEP}if {group.scope.node} is not None:"
            yield from group.scope.lines(2)
            yield from group.lines(2)
        yield f"{_STEP}return {{"
        yield from (f"{_STEP * 2}{name!r}: {name}," for name in needed)
        yield f"{_STEP}}}"


def _asked(group: _Group) -> Iterator[str]:
    """Yield what asks the rules of all nodes of *group*."""
    loops, depth = _loops(group.steps, "root", group.scope.node, 1)
    yield from loops
    yield from group.scope.lines(depth)
    yield from group.lines(depth)


def _masking(name: str, fold: _Fold) -> Iterator[str]:
    """Yield what sets the variable *name* to the bits of each item, by its id."""
    item = fold.scope.node
    yield f"{_STEP}{name} = {{}}"
    loops, depth = _loops(fold.steps, fold.start, item, 1)
    yield from loops
    pad = _STEP * depth
    yield f"{pad}k = {_got(item, 'id')}"
    yield f"{pad}if k.__class__ is str and k not in {name}:"
    yield from fold.scope.lines(depth + 1)
    yield from fold.masking(depth + 1)
    yield f"{pad}{_STEP}{name}[k] = m"


_NAME = re.compile(r"\bd[0-9]+\b")


def _names(lines: list[str]) -> set[str]:
    """Return the variables of the document that *lines* read."""
    return {name for line in lines for name in _NAME.findall(line)}


def _number(name: str) -> int:
    return int(name[1:])


def _rooted(name: str, argument: object) -> bool:
    """Return whether the test looks at nothing but its value and the document."""
    return all(route.rooted for route in _routes(name, argument))


def _routes(name: str, argument: object) -> list[Route]:
    """Return the paths in the *argument* of a test."""
    found = _PATHS[name](argument) if name in _PATHS else []
    return [paths.parse(one) for one in listed(found)]


def _numbered(known: dict[str, tuple[str, object]], name: str, argument: object) -> int:
    """Return the number of a test or list, which is put down once."""
    key = f"{name} {argument!r}"
    known.setdefault(key, (name, argument))
    return list(known).index(key)


# Tests that are a comparison are written out; all others are asked.


def _same(value: str, wanted: object) -> str:
    """Return that *value* is *wanted*, in the same type."""
    if isinstance(wanted, bool):
        return f"{value} is {wanted}"
    if isinstance(wanted, str):
        return f"{value} == {wanted!r}"
    return f"({value}.__class__ is {type(wanted).__name__} and {value} == {wanted!r})"


def _among(value: str, argument: object) -> str:
    wanted = scalars_of(argument)
    if all(isinstance(one, str) for one in wanted):
        return f"{value} in {wanted!r}" if len(wanted) > 1 else _same(value, *wanted)
    return "(" + " or ".join(_same(value, one) for one in wanted) + ")"


def _other(value: str, argument: object) -> str:
    return f"({value} is not None and not {_among(value, argument)})"


def _holding(word: str, value: str, argument: object) -> str | None:
    wanted = scalars_of(argument)
    if not all(isinstance(one, str) for one in wanted):
        return None
    parts = f" {word} ".join(f"{one!r} in {value}" for one in wanted)
    return f"({value}.__class__ is list and ({parts}))"


def _number_test(sign: str, value: str, argument: object) -> str:
    number = f"({value}.__class__ is int or {value}.__class__ is float)"
    return f"({number} and {value} {sign} {argument!r})"


def _length(sign: str, value: str, argument: object) -> str:
    return f"({value}.__class__ is str and len({value}) {sign} {argument!r})"


def _starts(value: str, argument: object) -> str:
    starts = tuple(map(str, scalars_of(argument)))
    return f"({value}.__class__ is str and {value}.startswith({starts!r}))"


_INLINE: Mapping[str, Callable[[str, object], str | None]] = {
    "is": _same,
    "is_not": _other,
    "in": _among,
    "not_in": _other,
    "includes": partial(_holding, "or"),
    "includes_all": partial(_holding, "and"),
    "min": partial(_number_test, ">="),
    "max": partial(_number_test, "<="),
    "longer_than": partial(_length, ">"),
    "shorter_than": partial(_length, "<"),
    "starts_with": _starts,
}
_OF_TEXT: Mapping[str, bool] = {
    "at_most": True,
    "at_least": True,
    "max_age": True,
    "not_after": True,
    "format": True,
    "avoids_ending": True,
    "sentence_words": True,
    "ends_with": False,
    "shape": False,
    "url_host": False,
    "listed": False,
    "not_listed": False,
}
"""Tests that look at a text and the day, and whether they hold of all else."""
_SOUGHT = frozenset(("mentions", "avoids", "listed", "not_listed"))
_SHORT = 40
"""Expressions of fewer characters cost next to nothing."""


HEAD = '''"""The shipped rules asked at once; written by `docs/screens.py`, not by hand."""

# fmt: off
# mypy: ignore-errors

from privlint.language.conditions import kind
from privlint.language.phrases import Sought
from privlint.language.screening import below, first, named'''


def screens(book: Rulebook) -> str:
    """Return the module that screens the rules of *book*."""
    return "\n".join([HEAD, "", "", *_written(book).text(), ""])


def unnamed(book: Rulebook) -> list[object]:
    """Return the lists of phrases that stand in the rules of *book* themselves."""
    lists = [one for _, one in _written(book).lists.values()]
    return [one for one in lists if not isinstance(one, str)]


def _written(book: Rulebook) -> _Writer:
    writer = _Writer(book.vocabulary)
    for entry in book.entries:
        writer.rule(entry)
    return writer
