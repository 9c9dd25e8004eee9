"""Tests against word lists and tables."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import paths
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    fields_of,
    phrases_of,
    scalars_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from privlint.language.run import Run
    from privlint.language.tests.scope import Scope, Test
    from privlint.language.vocabulary import Table


def listed(argument: object, scope: Scope) -> Test:
    """Test that the text is in the word list, or in the table on the day."""
    known = _known(argument, scope)
    return lambda value, _node, run: (
        HOLDS if isinstance(value, str) and known(value, run) else {}
    )


def not_listed(argument: object, scope: Scope) -> Test:
    """Test that the text is not in the word list or table."""
    known = _known(argument, scope)
    return lambda value, _node, run: (
        HOLDS if isinstance(value, str) and not known(value, run) else {}
    )


def _known(argument: object, scope: Scope) -> Callable[[str, Run], bool]:
    table = scope.vocabulary.tables.get(str(argument))
    if table is not None:
        return lambda value, run: table.has(value, run.today)
    phrases = phrases_of(argument, scope)
    return lambda value, run: phrases.occurs(value, run.words(value))


def listed_for(argument: object, scope: Scope) -> Test:
    """Test that the text is among the values of a row of the table."""
    table, get = _table_row(argument, scope)

    def test(value: object, node: object, run: Run) -> Facts | None:
        key = get(node, run)
        if not isinstance(key, str) or not isinstance(value, str):
            return HOLDS
        found, values = table.row_has(key, value, run.today)
        return HOLDS if found else {"expected": values[:1]}

    return test


def not_listed_for(argument: object, scope: Scope) -> Test:
    """Test that the text is not among the values of a row of the table."""
    table, get = _table_row(argument, scope)

    def test(value: object, node: object, run: Run) -> Facts | None:
        key = get(node, run)
        if not isinstance(key, str) or not isinstance(value, str):
            return HOLDS
        found, values = table.row_has(key, value, run.today)
        return {} if found and values else HOLDS

    return test


def named_in(argument: object, scope: Scope) -> Test:
    """Test that what the text names of a table is named by values of paths too."""
    fields = fields_of(argument, {"table", "of"})
    table = _table(fields["table"], scope)
    if not table.words:
        message = f"`{table.name}` is no table with `match: words`"
        raise ArgumentError(message, "table")
    listed = scalars_of(fields["of"])
    routes = [scope.route(one, single=False) for one in listed]

    def test(value: object, node: object, run: Run) -> Facts | None:
        if not isinstance(value, str):
            return HOLDS
        for row, match in table.named(value, run.words(value), run.today):
            known = (
                one
                for route in routes
                for one, _path in paths.select(route, node, (), run)
                if isinstance(one, str)
            )
            if not any(table.row_has(row.key, one, run.today)[0] for one in known):
                words = value[match.start : match.end]
                return {"words": words, "span": (match.start, match.end)}
        return HOLDS

    return test


def _table(name: object, scope: Scope) -> Table:
    table = scope.vocabulary.tables.get(str(name))
    if table is None:
        message = f"`{name}` is no table"
        raise ArgumentError(message, "table")
    return table


def _table_row(
    argument: object, scope: Scope
) -> tuple[Table, Callable[[object, Run], object]]:
    fields = fields_of(argument, {"table", "row"})
    return _table(fields["table"], scope), paths.getter(scope.route(fields["row"]))
