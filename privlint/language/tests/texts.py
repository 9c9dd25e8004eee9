"""Tests of the words of a text."""

from __future__ import annotations

from itertools import pairwise

from privlint.hints import TYPE_CHECKING
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    number_of,
    phrases_of,
    scalars_of,
)

if TYPE_CHECKING:
    from privlint.language.run import Run
    from privlint.language.tests.scope import Scope, Test


_STRETCH = 100
"""So many characters of a file are searched in a step."""


def avoids(argument: object, scope: Scope) -> Test:
    """No phrase occurs in the text."""
    phrases = phrases_of(argument, scope)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        if not isinstance(value, str):
            return HOLDS
        match = run.find(phrases, value)
        if match is None:
            return HOLDS
        return {
            "words": value[match.start : match.end],
            "span": (match.start, match.end),
        }

    return test


def mentions(argument: object, scope: Scope) -> Test:
    """Test that a phrase occurs in the text."""
    phrases = phrases_of(argument, scope)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        if not isinstance(value, str):
            return {}
        match = run.find(phrases, value)
        if match is None:
            return {}
        run.matched[value] = (match.start, match.end)
        return HOLDS

    return test


def file_mentions(argument: object, scope: Scope) -> Test:
    """Test that a phrase occurs in the file that the text names."""
    phrases = phrases_of(argument, scope)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        text = run.file_text(value) if isinstance(value, str) else None
        for part in text or ():
            run.spend(1 + len(part) // _STRETCH)
            if phrases.occurs(part, run.words(part)):
                return HOLDS
        return {}

    return test


def starts_with(argument: object, _scope: Scope) -> Test:
    """Test that the text starts so."""
    starts = scalars_of(argument)
    facts: Facts = {"expected": starts}
    return lambda value, _node, _run: (
        HOLDS
        if isinstance(value, str) and value.startswith(tuple(map(str, starts)))
        else facts
    )


def ends_with(argument: object, scope: Scope) -> Test:
    """Test that the text ends with a phrase and no mark behind it."""
    phrases = phrases_of(argument, scope)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        found = isinstance(value, str) and phrases.ends(value, run.words(value))
        return HOLDS if found else {}

    return test


def avoids_ending(argument: object, scope: Scope) -> Test:
    """Test that the text does not end with a phrase and no mark behind it."""
    phrases = phrases_of(argument, scope)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        match = (
            phrases.ends(value, run.words(value)) if isinstance(value, str) else None
        )
        if match is None or not isinstance(value, str):
            return HOLDS
        return {
            "words": value[match.start : match.end],
            "span": (match.start, match.end),
        }

    return test


def shape(argument: object, _scope: Scope) -> Test:
    """Test that the text fits the mask: # digit, @ letter, ? any, * any run."""
    if not isinstance(argument, str) or not argument or len(argument) > 80:  # noqa: PLR2004 - a mask is short
        message = "a mask is text of 1 to 80 characters"
        raise ArgumentError(message)
    facts: Facts = {"expected": argument}
    return lambda value, _node, _run: (
        HOLDS if isinstance(value, str) and _masked(value[:1000], argument) else facts
    )


def _masked(text: str, mask: str) -> bool:
    """Return whether *text* fits *mask*, in time of their product."""
    reached = {0}
    for sign in mask:
        if sign == "*":
            reached = set(range(min(reached), len(text) + 1)) if reached else reached
            continue
        reached = {
            place + 1
            for place in reached
            if place < len(text) and _signed(text[place], sign)
        }
    return len(text) in reached


def _signed(letter: str, sign: str) -> bool:
    if sign == "#":
        return letter.isascii() and letter.isdigit()
    if sign == "@":
        return letter.isalpha()
    return sign in {"?", letter}


def longer_than(argument: object, _scope: Scope) -> Test:
    """Test that the text has more characters."""
    length = number_of(argument)
    return lambda value, _node, _run: (
        HOLDS if isinstance(value, str) and len(value) > length else {}
    )


def shorter_than(argument: object, _scope: Scope) -> Test:
    """Test that the text has fewer characters."""
    length = number_of(argument)
    return lambda value, _node, _run: (
        HOLDS if isinstance(value, str) and len(value) < length else {}
    )


def sentence_words(argument: object, _scope: Scope) -> Test:
    """Test that no sentence of the text has more words."""
    most = number_of(argument)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        if not isinstance(value, str):
            return HOLDS
        words = run.words(value)
        starts = [
            place
            for place, sentence in enumerate(words.sentences)
            if not place or sentence != words.sentences[place - 1]
        ]
        for first, behind in pairwise([*starts, len(words.ends)]):
            if behind - first > most:
                span = words.starts[first], words.ends[behind - 1]
                said = value[span[0] : span[1]]
                return {"words": said, "span": span, "count": behind - first}
        return HOLDS

    return test


def quoted(argument: object, _scope: Scope) -> Test:
    """Test that the words stand in the published text."""
    if argument is not True:
        message = "`quoted` takes `true`"
        raise ArgumentError(message)

    def test(value: object, _node: object, run: Run) -> Facts | None:
        if not run.statements or not isinstance(value, str):
            return HOLDS
        from privlint.reading import statement

        run.spend(1 + len(value) // 8)
        if any(statement.find(one, value, run.spend) for one in run.searchable()):
            return HOLDS
        return {"words": value}

    return test
