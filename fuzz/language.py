"""Targets: the parts of the rule language, against slow ways that are surely right."""

from __future__ import annotations

from math import prod

import test_durations
import test_globs
import test_phrases
from asked import DAY, scope
from test_phrases import Told, either, gap, joined, optional

from fuzz.choices import Choices, plain
from fuzz.promises import promise
from privlint import globs
from privlint.language import messages, paths
from privlint.language.durations import Duration, from_words, parse
from privlint.language.run import Run, StoppedError
from privlint.model import LANGUAGES
from privlint.render.inert import inert
from privlint.shape import OPEN

_MOST_ROWS = 100
_LONGEST_PHRASE = 160
_DATA = {
    "id": "a\u202e",
    "list": [{"id": "b\n", "x": 1}, None, {"name": "::error::c"}, [True]],
    "map": {"a": "x" * 300, "b": {"id": "\x1b[31m"}, "": []},
}


def phrases(data: bytes) -> None:
    """Phrases are found where trying every row of words finds them."""
    choices = Choices(data)
    listed = [_phrase(choices) for _ in choices.times(3)]
    listed = [told for told in listed if len(told.text) <= _LONGEST_PHRASE]
    separators = (" ", "-", ", ", ". ", "; ", "\n")
    said = [
        (choices.one(test_phrases.VOCABULARY), choices.one(separators))
        for _ in choices.times(14)
    ]
    promise(test_phrases.test_equals_a_slow_matcher)(listed, said)
    promise(test_phrases.test_ends_equals_a_slow_matcher)(listed, said)
    promise(test_phrases.test_a_text_that_lacks_what_is_needed_has_no_match)(
        listed, said
    )
    promise(test_phrases.test_counted_states_grow_linearly)(listed, said)


def _phrase(choices: Choices) -> Told:
    """Return a phrase of any form within the limits."""
    parts = [_firm(choices)]
    for _ in choices.times(2):
        for kind in (_middle, _gap, _middle):
            for _ in choices.times(2 if kind is _middle else 1):
                part = kind(choices)
                if prod(len(one.rows) for one in (*parts, part)) <= _MOST_ROWS:
                    parts.append(part)
    return joined([*parts, _firm(choices)])


def _word(choices: Choices) -> Told:
    word = choices.one(test_phrases.PATTERNS)
    return Told(word, frozenset({(word,)}))


def _row(choices: Choices) -> Told:
    return joined([_word(choices) for _ in range(1 + choices.number(2))])


def _inner(choices: Choices) -> Told:
    kind = choices.number(3)
    if kind == 0:
        return _word(choices)
    if kind == 1:
        return either([_row(choices) for _ in range(1 + choices.number(2))])
    return joined([_word(choices), optional(_row(choices))])


def _firm(choices: Choices) -> Told:
    if choices.chance():
        return either([_inner(choices) for _ in range(1 + choices.number(3))])
    return _word(choices)


def _middle(choices: Choices) -> Told:
    return optional(_inner(choices)) if choices.chance() else _firm(choices)


def _gap(choices: Choices) -> Told:
    return gap(1 + choices.number(3))


def words(data: bytes) -> None:
    """A phrase is read or refused with a place; every word folds from its place."""
    source, _, text = plain(data).partition("\x1d")
    promise(test_phrases.test_any_phrase_is_read_or_refused)(source)
    promise(test_phrases.test_any_readable_phrase_has_a_word)(source)
    for one in (source, text):
        promise(test_phrases.test_every_word_folds_from_its_place)(one)
        promise(test_phrases.test_every_match_folds_to_its_words)(one)
        promise(test_phrases.test_a_word_is_sought_as_it_is_read)(one)
        promise(test_phrases.test_a_plain_phrase_stands_for_its_own_words)(one or "a")


def durations(data: bytes) -> None:
    """A text is a duration or none, and what is one is written and said in words."""
    text = plain(data)
    duration = parse(text)
    if duration is not None:
        assert parse(str(duration)) == duration
        for language in LANGUAGES:
            assert inert(duration.said(language)) == duration.said(language)
    iso = from_words(text)
    assert iso is None or parse(iso) is not None


def lengths(data: bytes) -> None:
    """Two durations are compared as a walk over all dates of 400 years compares."""
    choices = Choices(data)
    most = choices.one([3, 30, 130])
    one, other = choices.number(most), choices.number(most)
    days, more = choices.number(400), choices.number(19) - 9
    near = round((one - other) * test_durations.CYCLE / 4800) + more
    value = Duration(one // 12, one % 12, days=days + max(-near, 0))
    limit = Duration(months=other, days=days + max(near, 0))
    test_durations.compare_as_walked(value, limit)
    promise(test_durations.test_working_days_are_those_of_a_walk)(
        test_durations.FIRST + choices.number(20_000), 1 + choices.number(600)
    )


def glob(data: bytes) -> None:
    """A glob means what trying everything means, and any other text is refused."""
    choices = Choices(data)
    pieces = ("**", "*", "?", "a", "b", "a*", "*b", "a?", "*a*b", "ab")
    parts = [choices.one(pieces) for _ in range(1 + choices.number(5))]
    names = [
        "".join(choices.one("ab") for _ in range(1 + choices.number(3)))
        for _ in range(1 + choices.number(6))
    ]
    promise(test_globs.test_globs_agree_with_trying_everything)(parts, names)
    odd = choices.text((*pieces, "/", "..", "\\", "C:", ".", "", "[", "]", "{"), 24)
    wrong = globs.mistake(odd)
    assert wrong is None or "\n" not in wrong
    if wrong is None and "\0" not in odd:
        globs.meant("/".join(names), (odd,), ".")


def message(data: bytes) -> None:
    """A text with placeholders is refused, or filled in on one line."""
    text = plain(data)
    try:
        read = messages.template(text, scope())
    except messages.TemplateError:
        return
    facts = dict.fromkeys(messages.KNOWN, text)
    run = Run(_DATA, DAY)
    run.grant(10_000)
    for language in LANGUAGES:
        read.fill(facts, _DATA, run, language)
        shown = messages.shown(text, language)
        assert shown == messages.one_line(shown)
        assert len(shown) <= messages.SHOWN


def path(data: bytes) -> None:
    """A path is refused, or leads to nodes that are there."""
    try:
        route = paths.parse(plain(data))
    except paths.RouteError:
        return
    list(paths.shapes(route, (OPEN,)))
    run = Run(_DATA, DAY)
    run.grant(10_000)
    try:
        found = paths.select(route, _DATA, (), run)
    except StoppedError:
        return
    for value, where in found:
        node: object = _DATA
        for step in where:
            node = _step(node, step)
        assert node is value


def _step(node: object, step: str | int) -> object:
    if isinstance(node, dict):
        return node.get(step)
    return node[step] if isinstance(node, list) and isinstance(step, int) else None
