"""Tests against word lists and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privlint.language import paths
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    fields_of,
    phrases_of,
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


def _table_row(
    argument: object, scope: Scope
) -> tuple[Table, Callable[[object, Run], object]]:
    fields = fields_of(argument, {"table", "row"})
    table = scope.vocabulary.tables.get(str(fields["table"]))
    if table is None:
        message = f"`{fields['table']}` is no table"
        raise ArgumentError(message, "table")
    return table, paths.getter(scope.route(fields["row"]))
