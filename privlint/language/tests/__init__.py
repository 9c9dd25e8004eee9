"""The tests of the rule language: each a small pure function of one value."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language.tests import addresses, lookups, texts, times, values
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    Scope,
    equal,
    unchecked,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from privlint.language.tests.scope import Test

__all__ = ["HOLDS", "TESTS", "ArgumentError", "Facts", "Scope", "equal", "unchecked"]

TESTS: Mapping[str, Callable[[object, Scope], Test]] = {
    "is": values.is_,
    "is_not": values.is_not,
    "in": values.in_,
    "not_in": values.not_in,
    "includes": values.includes,
    "includes_all": values.includes_all,
    "excludes": values.excludes,
    "distinct": values.distinct,
    "min": values.min_,
    "max": values.max_,
    "listed": lookups.listed,
    "not_listed": lookups.not_listed,
    "listed_for": lookups.listed_for,
    "not_listed_for": lookups.not_listed_for,
    "named_in": lookups.named_in,
    "at_most": times.at_most,
    "at_least": times.at_least,
    "max_age": times.max_age,
    "not_after": times.not_after,
    "found_in": values.found_in,
    "same_as": values.same_as,
    "avoids": texts.avoids,
    "mentions": texts.mentions,
    "file_mentions": texts.file_mentions,
    "starts_with": texts.starts_with,
    "ends_with": texts.ends_with,
    "avoids_ending": texts.avoids_ending,
    "shape": texts.shape,
    "longer_than": texts.longer_than,
    "shorter_than": texts.shorter_than,
    "format": addresses.format_,
    "url_host": addresses.url_host,
    "belongs_to": addresses.belongs_to,
    "avoids_near_miss_of": addresses.avoids_near_miss_of,
    "quoted": texts.quoted,
    "sentence_words": texts.sentence_words,
}
"""The tests by name; `unique` looks at other nodes and lives with the conditions."""
