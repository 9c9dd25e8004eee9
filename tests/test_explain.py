"""A rule as a page, and the schema of the file that it is made from."""

from __future__ import annotations

import copy
import json
import os
import re
from typing import TYPE_CHECKING, cast

import doors
import pytest
import yaml
from jsonschema import Draft202012Validator

from privlint import data, explain, rulecheck, rulefile, structure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from privlint.rulebook import Rulebook

GOLDEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden", "cli")
SCHEMA = json.loads(data.read(os.path.join(data.folder("schemas"), "rule.json")))
VALIDATOR = Draft202012Validator(SCHEMA)


@pytest.fixture
def book(tmp_path: Path) -> Rulebook:
    """Return the four rules of these tests."""
    doors.house(tmp_path / "house")
    return rulefile.read(str(tmp_path / "house" / "rules"), structure.declaration())


def _page(book: Rulebook, word: str, language: str = "en", **changes: object) -> str:
    entry = book.find(word)
    assert entry is not None
    return explain.page({**entry, **changes}, book.acts, language, 80)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_page_is_the_golden_text(book: Rulebook, language: str) -> None:
    """A page says what is asked, by whom, why, how to mend it, with examples."""
    path = os.path.join(GOLDEN, f"explain-{language}.txt")
    with open(path, encoding="utf-8", newline="") as file:
        assert _page(book, "RET001", language) == file.read()


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (None, None, ""),
        ("2026-09-01", None, "In force: 2026-09-01 –"),
        (None, "2027-01-01", "In force: – 2027-01-01"),
        ("2026-09-01", "2027-01-01", "In force: 2026-09-01 – 2027-01-01"),
    ],
)
def test_a_dated_rule_says_its_dates(
    book: Rulebook, since: str | None, until: str | None, said: str
) -> None:
    """The days between which a rule is asked stand on its page, if there are any."""
    page = _page(book, "RET001", effective_from=since, effective_until=until)
    found = [line for line in page.split("\n") if line.startswith("In force")]
    assert found == ([said] if said else [])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "met in de gepubliceerde tekst:"),
        ("en", "with in the published text:"),
    ],
)
def test_an_example_may_have_a_published_text(
    book: Rulebook, language: str, said: str
) -> None:
    """The text of an example stands below its declaration."""
    page = _page(book, "TXT001", language)
    assert f"    privlint: 1\n  {said}\n    Dit is geen persoonsgegeven." in page


@pytest.mark.parametrize("language", ["nl", "en"])
def test_placeholders_are_left_open(book: Rulebook, language: str) -> None:
    """What a report fills in is an ellipsis on the page of a rule or a fault."""
    for word in ("RET001", "SHP004"):
        page = re.split("\n(?:Bad|Fout):\n", _page(book, word, language))[0]
        assert ("{" in page, "…" in page) == (False, True)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_fault_has_a_page(book: Rulebook, language: str) -> None:
    """Each thing that the reader objects to is explained, within the width."""
    for name, fault in book.faults.items():
        lines = _page(book, name, language).split("\n")
        assert lines[0].startswith(f"{fault['code']} {name} (")
        assert max(len(line) for line in lines[1:]) <= 80


def _entry() -> dict[str, object]:
    return cast("dict[str, object]", yaml.safe_load(doors.RETENTION))


def _accepts(entry: object) -> bool:
    return VALIDATOR.is_valid(entry)


def _parts(node: object) -> Iterator[dict[str, object]]:
    """Yield every schema in *node*."""
    stack = [node]
    while stack:
        part = stack.pop()
        if not isinstance(part, dict):
            continue
        yield part
        for key in ("properties", "$defs"):
            stack += cast("dict[str, object]", part.get(key, {})).values()
        stack += [part[key] for key in ("items", "then", "else") if key in part]


def test_the_schema_of_a_rule_is_a_schema() -> None:
    """It is valid by Draft 2020-12, and editors can tell it by its id."""
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "urn:privlint:schema:rule:1"


def test_every_key_of_a_rule_is_described() -> None:
    """An editor has something to say about each key."""
    named = [
        (name, said)
        for part in _parts(SCHEMA)
        for key in ("properties", "$defs")
        for name, said in cast("dict[str, dict[str, str]]", part.get(key, {})).items()
    ]
    assert len(named) > 30
    assert [name for name, said in named if not said.get("description")] == []


def test_the_schema_is_strict() -> None:
    """Each part says its type beside what depends on it, as strict readers ask."""
    typed = {
        "object": {"properties", "required", "additionalProperties", "minProperties"},
        "array": {"items", "minItems"},
        "string": {"pattern", "minLength", "maxLength"},
    }
    others = {"$schema", "$id", "$defs", "$ref", "title", "description", "type"}
    others |= {"enum", "if", "then", "else"}
    wrong = []
    for part in _parts(SCHEMA):
        kind = part.get("type")
        kinds = set(kind) - {"null"} if isinstance(kind, list) else {str(kind)}
        allowed = others.union(*(typed.get(one, set()) for one in kinds))
        wrong += [(key, kind) for key in part if key not in allowed]
        closed = part.get("additionalProperties") is False
        wrong += [("open", kind)] if "properties" in part and not closed else []
        known = cast("dict[str, object]", part.get("properties", {}))
        wrong += [(key, kind) for key in part.get("required", []) if key not in known]  # type: ignore[attr-defined]  # a list
    assert wrong == []


def test_the_schema_knows_the_keys_of_the_reader() -> None:
    """Editor and reader allow and need the same keys."""
    texts = SCHEMA["$defs"]["texts"]
    assert set(SCHEMA["properties"]) == {*rulecheck._NEEDED, *rulecheck._OPTIONAL}
    assert set(SCHEMA["required"]) == set(rulecheck._NEEDED)
    assert set(texts["properties"]) == set(rulecheck._TEXTS_ALLOWED)
    assert set(texts["required"]) == set(rulecheck._TEXTS)
    assert set(SCHEMA["$defs"]["case"]["properties"]) == set(rulecheck._EXAMPLE)


@pytest.mark.parametrize(
    "text", [one for name, one in doors.RULES.items() if "lists" not in name]
)
def test_the_schema_accepts_rules(text: str) -> None:
    """Rules that the reader accepts are accepted."""
    assert [one.message for one in VALIDATOR.iter_errors(_loaded(text))] == []


def _loaded(text: str) -> object:
    """Return the rule *text* with dates as text, as JSON has them."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


@pytest.mark.parametrize(
    ("path", "value", "accepted"),
    [
        (("code",), "RET1", False),
        (("code",), 5, False),
        (("law",), "GDPR 13", True),
        (("law",), [], False),
        (("law",), [5], False),
        (("duty",), "polite", False),
        (("severity",), ["error"], False),
        (("profiles",), "register", True),
        (("profiles",), ["registre"], False),
        (("profiles",), None, False),
        (("for",), ["purposes[*]", "recipients[*]"], True),
        (("for",), 5, False),
        (("when",), {}, False),
        (("when",), {"whatever": [1, {"a": None}]}, True),
        (("require",), [], False),
        (("at",), "this", True),
        (("at",), None, False),
        (("once",), True, True),
        (("once",), "yes", False),
        (("effective_from",), "2026-09-01", True),
        (("effective_from",), None, True),
        (("effective_from",), "September", False),
        (("en", "absent"), "it is not there", True),
        (("en", "titel"), "x", False),
        (("en", "message"), 5, False),
        (("nl",), "tekst", False),
        (("examples", "good"), [], False),
        (("examples", "good"), "x", False),
        (("examples", "good"), [5], False),
        (("examples", "good"), [{"declaration": "a", "as_of": "2026-01-01"}], True),
        (("examples", "good"), [{"statement": "a"}], False),
        (("examples", "good"), [{"declaration": "a", "text": "b"}], False),
        (("examples", "ugly"), ["x"], False),
        (("sevrity",), "error", False),
    ],
)
def test_the_schema_agrees_with_the_reader(
    tmp_path: Path, path: tuple[str, ...], value: object, *, accepted: bool
) -> None:
    """What the schema refuses the reader refuses too; conditions are the reader's."""
    entry = copy.deepcopy(_entry())
    node = entry
    for step in path[:-1]:
        node = cast("dict[str, object]", node[step])
    node[path[-1]] = value
    assert _accepts(entry) is accepted
    if path != ("when",) or not accepted:
        rules = {"retention/retention-missing.yaml": json.dumps(entry)}
        assert _reads(doors.house(tmp_path / "house", rules)) is accepted


def _reads(house: Path) -> bool:
    try:
        rulefile.read(str(house / "rules"), structure.declaration())
    except rulefile.RuleError:
        return False
    return True


@pytest.mark.parametrize("key", rulecheck._NEEDED)
def test_the_schema_needs_what_the_reader_needs(key: str) -> None:
    """Without a needed key, a rule is refused."""
    entry = _entry()
    del entry[key]
    assert not _accepts(entry)


def _record(folder: Path) -> None:
    """Write the golden pages; read the difference before you commit it."""
    house = doors.house(folder / "house")
    found = rulefile.read(str(house / "rules"), structure.declaration())
    for language in ("nl", "en"):
        path = os.path.join(GOLDEN, f"explain-{language}.txt")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(_page(found, "RET001", language))


if __name__ == "__main__":
    import pathlib
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as place:
        _record(pathlib.Path(place))
