"""Conditions as rule files write them become conditions that can be asked."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import conditions, paths
from privlint.language.conditions import ALWAYS, Condition
from privlint.language.tests import TESTS, ArgumentError, Facts, Scope, equal
from privlint.language.words import hint
from privlint.records import Record, replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from privlint.language.paths import Route
    from privlint.language.run import Run
    from privlint.model import Path
    from privlint.shape import Shape

DEEPEST = 8
QUANTIFIED = 2
LEAVES = 60


class Problem(Record):
    """
    A mistake in a rule.

    Attributes:
        code: `R101` and so on
        path: the node of the rule file
        text: what is wrong, one line
        key: whether the key of the node is meant, not its value

    """

    code: str
    path: Path
    text: str
    key: bool = False


class Compiler:
    """Turns the conditions of one rule into functions, and collects its mistakes."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.problems: list[Problem] = []
        self._leaves = 0

    def problem(self, code: str, path: Path, text: str, *, key: bool = False) -> None:
        """Note a mistake at *path* of the rule file."""
        self.problems.append(Problem(code, path, text, key))

    def condition(
        self, data: object, where: Path, depth: int = 0, quantified: int = 0
    ) -> Condition:
        """Compile *data*, which stands at *where*; a mistake gives one that holds."""
        if not isinstance(data, dict) or not data:
            self.problem("R101", where, "a condition is a mapping with an entry")
            return ALWAYS
        if depth > DEEPEST:
            self.problem("R107", where, f"conditions are at most {DEEPEST} deep")
            return ALWAYS
        return conditions.all_of(
            [
                self._entry(key, argument, (*where, key), depth, quantified)
                for key, argument in data.items()
            ]
        )

    def _entry(
        self, key: str, argument: object, where: Path, depth: int, quantified: int
    ) -> Condition:
        if key in {"given", "missing"}:
            return self._presence(key, argument, where)
        if key in {"all", "any"}:
            parts = self._conditions(argument, where, depth, quantified)
            return (
                conditions.all_of(parts) if key == "all" else conditions.any_of(parts)
            )
        if key == "not":
            return conditions.not_of(
                self.condition(argument, where, depth + 1, quantified)
            )
        if key in {"some", "every", "none", "count"}:
            return self._quantifier(key, argument, where, depth, quantified)
        return self._leaf(key, argument, where)

    def _conditions(
        self, argument: object, where: Path, depth: int, quantified: int
    ) -> list[Condition]:
        if not isinstance(argument, list) or not argument:
            self.problem("R101", where, "takes a list of conditions")
            return []
        return [
            self.condition(part, (*where, step), depth + 1, quantified)
            for step, part in enumerate(argument)
        ]

    def route(self, text: object, where: Path, *, single: bool = True) -> Route | None:
        """Parse and check a path of the rule, from the node or from the document."""
        try:
            return self.scope.route(text, single=single)
        except ArgumentError as error:
            self.problem("R103", where, self._did_you_mean(str(error), text))
            return None

    def _did_you_mean(self, message: str, text: object) -> str:
        """Add the field that a wrong last step may mean."""
        if "is no field" not in message or not isinstance(text, str):
            return message
        route = paths.parse(text)
        start = self.scope.root if route.rooted else self.scope.node
        for length in range(len(route.steps)):
            part = paths.Route(route.steps[:length], route.rooted)
            known = [
                name
                for place in paths.shapes(part, start)
                for name in place.fields or ()
            ]
            step = route.steps[length]
            if known and step not in known and step not in {paths.EACH, paths.ANY}:
                return message + hint(step, known)
        return message

    def _presence(self, key: str, argument: object, where: Path) -> Condition:
        texts = argument if isinstance(argument, list) else [argument]
        if not texts:
            self.problem("R101", where, "takes a path, or a list of paths")
        routes = [self.route(text, where) for text in texts]
        self._count(len(texts), where)
        make = conditions.given if key == "given" else conditions.missing
        return conditions.all_of([make(route) for route in routes if route is not None])

    def _leaf(self, key: str, argument: object, where: Path) -> Condition:
        route = self.route(key, where)
        if route is None:
            return ALWAYS
        places = paths.shapes(
            route, self.scope.root if route.rooted else self.scope.node
        )
        if not isinstance(argument, dict):
            argument = {"in" if isinstance(argument, list) else "is": argument}
            where_of = {"in": where, "is": where}
        else:
            where_of = {name: (*where, name) for name in argument}
        if not argument:
            self.problem("R101", where, "takes a value, a list or tests")
        self._count(len(argument), where)
        parts = []
        for name, wanted in argument.items():
            self._check_values(name, wanted, where_of[name], places)
            if name == "unique":
                if wanted is not True:
                    where_it_is = where_of[name]
                    self.problem("R105", where_it_is, "`unique` takes `true`")
                parts.append(
                    conditions.unique(route, len(self.problems) + self._leaves)
                )
                continue
            test = self._test(name, wanted, where_of[name])
            if test is not None:
                parts.append(conditions.tested(route, test))
        return conditions.first_of(parts)

    def _test(
        self, name: str, wanted: object, where: Path
    ) -> Callable[[object, object, Run], Facts | None] | None:
        make = TESTS.get(name)
        if make is None:
            meant = hint(name, [*TESTS, "unique"])
            self.problem("R104", where, f"`{name}` is no test{meant}", key=True)
            return None
        try:
            return make(wanted, self.scope)
        except ArgumentError as error:
            step = error.args[1:2]
            code = "R103" if "is no field" in str(error) else "R105"
            self.problem(code, (*where, *step), f"`{name}`: {error.args[0]}")
            return None

    def _check_values(
        self, name: str, wanted: object, where: Path, places: tuple[Shape, ...]
    ) -> None:
        """Refuse values that the field never has."""
        if name not in {"is", "is_not", "in", "not_in"}:
            return
        known: set[object] = set()
        for place in places:
            if place.open or place.fields is not None or place.items is not None:
                return
            for scalar in place.scalars.values():
                if scalar.values is None and "bool" not in place.scalars:
                    return
                known |= scalar.values or {True, False}
        for value in wanted if isinstance(wanted, list) else [wanted]:
            if known and not any(equal(value, one) for one in known):
                meant = hint(str(value), [str(one) for one in known])
                self.problem("R106", where, f"the field is never `{value}`{meant}")

    def _count(self, leaves: int, where: Path) -> None:
        before = self._leaves
        self._leaves += leaves
        if before <= LEAVES < self._leaves:
            self.problem("R107", where, f"a rule has at most {LEAVES} leaves")

    def _quantifier(
        self, kind: str, argument: object, where: Path, depth: int, quantified: int
    ) -> Condition:
        allowed = {"of", "follow", "where"} | (
            {"min", "max", "by"} if kind == "count" else set()
        )
        if not isinstance(argument, dict) or "of" not in argument:
            self.problem("R101", where, f"`{kind}` takes a mapping with `of`")
            return ALWAYS
        for name in argument:
            if name not in allowed:
                self.problem(
                    "R101", (*where, name), f"`{name}` is unknown here", key=True
                )
        if quantified >= QUANTIFIED:
            self.problem("R107", where, f"quantifiers are at most {QUANTIFIED} deep")
        route = self.route(argument["of"], (*where, "of"), single=False)
        if route is None:
            return ALWAYS
        items = self._items(route, argument.get("follow"), (*where, "follow"))
        inner = ALWAYS
        outer = self.scope
        self.scope = replace(outer, node=items)
        by = self._fields(argument.get("by"), (*where, "by"))
        if "where" in argument:
            below = (*where, "where")
            inner = self.condition(argument["where"], below, depth + 1, quantified + 1)
        self.scope = outer
        if "where" not in argument and kind == "every":
            self.problem("R101", where, "`every` takes `where`")
        follow = argument.get("follow")
        find = conditions.finder(route, follow if isinstance(follow, str) else None)
        routes = (route, *(conditions.below(route, one) for one in inner.routes))
        if kind == "count":
            least = self._bound(argument, "min", where)
            most = self._bound(argument, "max", where)
            routes = (*routes, *(conditions.below(route, one) for one in by))
            return conditions.counted(route, find, inner, least, most, by, routes)
        return conditions.QUANTIFIERS[kind](route, find, inner, routes)

    def _fields(self, listed: object, where: Path) -> tuple[Route, ...]:
        """Return the paths by which items are told apart."""
        if listed is None:
            return ()
        if not isinstance(listed, list) or not listed:
            self.problem("R101", where, "`by` takes a list of paths")
            return ()
        found = [self.route(one, (*where, step)) for step, one in enumerate(listed)]
        return tuple(one for one in found if one is not None)

    def _items(self, route: Route, follow: object, where: Path) -> tuple[Shape, ...]:
        start = self.scope.root if route.rooted else self.scope.node
        if follow is None:
            return paths.shapes(route, start)
        collection = paths.Route((str(follow), paths.EACH), rooted=True)
        found = paths.shapes(collection, self.scope.root)
        if not found:
            self.problem("R103", where, f"`{follow}` is no list of a declaration")
        return found

    def _bound(self, argument: dict[str, object], name: str, where: Path) -> int | None:
        value = argument.get(name)
        if value is not None and type(value) is not int:
            self.problem("R101", (*where, name), f"`{name}` takes a whole number")
            return None
        return value
