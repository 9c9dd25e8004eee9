"""The shipped rules: their examples, their texts, and that each part matters."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import jsonschema
import pytest
from mutants import mutants

from privlint import data, examples, prepared, shipped
from privlint.language.tests import unchecked
from privlint.rulebook import build

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from privlint.rulebook import Entry, Rulebook

NAMES = [str(entry["name"]) for entry in shipped.read().entries]


def _entry(book: Rulebook, name: str) -> Entry:
    return next(entry for entry in book.entries if entry["name"] == name)


def test_every_example_shows_what_it_says(book: Rulebook) -> None:
    """Good examples get no finding, bad ones exactly those that are marked."""
    assert list(examples.mistakes(book)) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_part_of_a_rule_matters(book: Rulebook, name: str) -> None:
    """Dropping or changing any part of a rule's conditions breaks an example of it."""
    scope = unchecked(book.vocabulary)
    entry = _entry(book, name)
    cases = examples.examples(entry)
    survivors = [
        change
        for change, mutant in mutants(entry)
        if not any(
            list(examples.wrong(build(mutant, scope, book.acts), case))
            for case in cases
        )
    ]
    assert survivors == []


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_has_two_good_examples_and_a_bad_one(book: Rulebook, name: str) -> None:
    """A rule shows at least two sound declarations and one that is not."""
    made = examples.examples(_entry(book, name))
    good = sum(one.good for one in made)
    assert (good >= 2, len(made) - good >= 1) == (True, True)


@pytest.mark.parametrize("name", NAMES)
def test_the_texts_of_a_rule_are_in_house_style(book: Rulebook, name: str) -> None:
    """Titles and mends are sentences; messages are one line without a full stop."""
    entry = _entry(book, name)
    wrong = [
        f"{language}.{fault}"
        for language in ("nl", "en")
        for fault in _style(entry[language])  # type: ignore[arg-type]  # a mapping
    ]
    assert wrong == []


def _style(texts: Mapping[str, str]) -> Iterator[str]:
    """Yield what is against the house style in the texts of one language."""
    for key in ("title", "mend"):
        if not texts[key].strip().endswith((".", "?", "…")):
            yield f"{key}: no full stop"
    for key in ("message", "absent"):
        text = texts.get(key, "x").strip()
        if text.endswith(".") or "\n" in text:
            yield f"{key}: not one line without a full stop"
        if text[:1].isupper() and not text.split()[0].isupper():
            yield f"{key}: starts with a capital"
    if len(texts["why"].split()) < 10:
        yield "why: too short"


def test_the_languages_have_the_same_texts(book: Rulebook) -> None:
    """A text that exists in one language exists in the other."""
    uneven = [
        entry["name"]
        for entry in book.entries
        if set(entry["nl"]) != set(entry["en"])  # type: ignore[call-overload]  # mappings
    ]
    assert uneven == []


def test_every_word_list_and_table_is_used(book: Rulebook) -> None:
    """No list or table lies about that no rule names."""
    keys = ("when", "require", "fix")
    said = json.dumps([entry.get(key) for entry in book.entries for key in keys])
    unused = [name for name in (*book.lists, *book.tables) if f'"{name}"' not in said]
    assert unused == []


def test_the_prepared_rules_are_those_of_the_files(book: Rulebook) -> None:
    """What loads at a start is what the rule files say."""
    assert (shipped.rulebook(), prepared.FINGERPRINT) == (
        shipped.lean(book),
        shipped.fingerprint(),
    )


def test_a_rule_is_whole_again_from_its_file(book: Rulebook) -> None:
    """What a check does without is there for the page of a rule."""
    again = tuple(shipped.whole(entry) for entry in shipped.rulebook().entries)
    assert again == book.entries


def test_rule_files_have_the_published_shape() -> None:
    """The JSON Schema of rule files, for editors, accepts every shipped rule."""
    schema = json.loads(data.read(os.path.join(data.folder("schemas"), "rule.json")))
    validator = jsonschema.Draft202012Validator(schema)
    wrong = [
        (entry["name"], error.message)
        for entry in shipped.read().entries
        for error in validator.iter_errors(
            {key: value for key, value in entry.items() if key not in {"name", "topic"}}
        )
    ]
    assert wrong == []
