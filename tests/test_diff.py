"""What changed between two versions: told once, in both languages, and inert."""

from __future__ import annotations

import json
import os
import re
import shutil
import time
from copy import deepcopy
from typing import TYPE_CHECKING, Any, cast

import doors
import pytest
from doors import DAY, FAULTY, STATEMENT, git, run, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from runner_commands import COLOUR, first, second

from privlint import discover, document, structure
from privlint.compare import Change, Kind, changes
from privlint.reading.tree import Limits
from privlint.render.gist import place, told
from privlint.shape import POISON

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from privlint.model import Path as Steps

UNHURRIED = settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
WHO = ("-c", "user.name=a", "-c", "user.email=a@b.c")
OLD = """\
privlint: 1
role: controller
recipients:
  - {id: mailchimp, name: Mailchimp}
  - {id: postnl, name: PostNL}
purposes:
  - id: orders
    retention: {period: P2Y, starts: levering}
    quote: Wij bewaren dit twee jaar.
  - id: news
"""
NEW = """\
# the same otherwise, in another order
privlint: 1
purposes:
  - id: profiling
    name: Profielen maken van wat bezoekers lezen
    legal_basis: legitimate_interests
    retention: {period: P1Y}
  - id: news
    retention: {period: P1Y, starts: afmelding}
  - id: orders
    quote: Wij bewaren dit zeven jaar.
    retention: [{starts: levering, period: P7Y}]
recipients:
  - {name: PostNL, id: postnl}
role: controller
"""
TOLD = {
    "en": """\
new.yaml
+ purposes 'profiling'
    name: Profielen maken van wat bezoekers lezen;
    legal_basis: legitimate_interests; retention: P1Y
+ purposes 'news': retention  P1Y, afmelding
~ purposes 'orders': retention[0].period  P2Y → P7Y
- recipients 'mailchimp'

New findings:
new.yaml:7:5: RET003 warning the period P1Y of 'profiling' has no start \
(WP260 rev.01 par. 8) [retention-start-missing]

4 changes: 2 added, 1 changed, 1 removed; 1 new finding, 1 mended.
""",
    "nl": """\
new.yaml
+ purposes 'profiling'
    name: Profielen maken van wat bezoekers lezen;
    legal_basis: legitimate_interests; retention: P1Y
+ purposes 'news': retention  P1Y, afmelding
~ purposes 'orders': retention[0].period  P2Y → P7Y
- recipients 'mailchimp'

Nieuwe bevindingen:
new.yaml:7:5: RET003 waarschuwing de termijn P1Y van 'profiling' heeft geen begin \
(WP260 rev.01 par. 8) [retention-start-missing]

4 wijzigingen: 2 toegevoegd, 1 gewijzigd, 1 verwijderd; 1 nieuwe bevinding, \
1 hersteld.
""",
}
MARKDOWN = """\
## privlint: 4 changes: 2 added, 1 changed, 1 removed; 1 new finding, 1 mended.

### `new.yaml`

| change | part | was | is |
|---|---|---|---|
| **added** | `purposes 'profiling'` |  | name: Profielen maken van wat bezoekers \
lezen; legal&#95;basis: legitimate&#95;interests; retention: P1Y |
| **added** | `purposes 'news': retention` |  | P1Y, afmelding |
| **changed** | `purposes 'orders': retention[0].period` | P2Y | P7Y |
| **removed** | `recipients 'mailchimp'` |  |  |

### New findings

- `new.yaml:7:5` **warning** `RET003` the period P1Y of 'profiling' has no start
"""


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with four rules and without anyone's git settings."""
    doors.plain_git(monkeypatch)
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


def _of(before: object, after: object) -> list[tuple[str, Steps, object, object]]:
    """Return the changes, without the names of items."""
    found = changes(before, after)
    return [(one.kind.value, one.path, one.before, one.after) for one in found]


def _item(**fields: object) -> dict[str, object]:
    return {"items": [fields]}


A, B = {"id": "a", "x": 1}, {"id": "b", "x": 1}


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({}, {}, []),
        ({"a": None}, {}, []),
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, []),
        ({"a": float("nan")}, {"a": float("nan")}, []),
        ({"a": POISON}, {"a": POISON}, []),
        ({"a": 1}, {"a": 2}, [("changed", ("a",), 1, 2)]),
        ({"a": 1}, {"a": True}, [("changed", ("a",), 1, True)]),
        ({"a": 1}, {"a": "1"}, [("changed", ("a",), 1, "1")]),
        ({"a": 1}, {"a": 1.0}, [("changed", ("a",), 1, 1.0)]),
        ({"a": 1}, {"a": float("inf")}, [("changed", ("a",), 1, "inf")]),
        ({"a": POISON}, {"a": 1}, [("changed", ("a",), None, 1)]),
        ({}, {"a": {"b": 1, "c": [2]}}, [("added", ("a",), None, {"b": 1, "c": [2]})]),
        ({"a": {"b": POISON}}, {}, [("removed", ("a",), {"b": None}, None)]),
        ({"a": "none"}, {"a": {"b": 1}}, [("changed", ("a",), "none", {"b": 1})]),
        ({"a": [1]}, {"a": {"b": 1}}, [("changed", ("a",), [1], {"b": 1})]),
        ({"a": []}, {}, [("removed", ("a",), [], None)]),
        ({"a": []}, {"a": [1]}, [("added", ("a", 0), None, 1)]),
        ({"a": [1, 2, 2]}, {"a": [2, 1, 2]}, []),
        ({"a": [1, 2, 2]}, {"a": [2, 1]}, [("removed", ("a", 2), 2, None)]),
        ({"a": [1, 2]}, {"a": [3, 1]}, [("changed", ("a", 0), 2, 3)]),
        ({"a": [1]}, {"a": [None, 1, 2]}, [("added", ("a", 2), None, 2)]),
        ({"a": [A, B]}, {"a": [B, A]}, []),
        ({"a": [A]}, {"a": [B, A]}, [("added", ("a", 0), None, B)]),
        (
            {"a": [A]},
            {"a": [B]},
            [("added", ("a", 0), None, B), ("removed", ("a", 0), A, None)],
        ),
        (
            {"a": [A, B]},
            {"a": [B, {"x": 2, "id": "a"}]},
            [("changed", ("a", 1, "x"), 1, 2)],
        ),
        (
            {"a": [A, {"id": "a", "x": 2}]},
            {"a": [{"id": "a", "x": 3}, A]},
            [("changed", ("a", 0, "x"), 2, 3)],
        ),
        (
            {"a": [{"name": "A", "x": 1}, {"name": "B", "x": 1}]},
            {"a": [{"name": "B", "x": 2}, {"name": "A", "x": 1}]},
            [("changed", ("a", 0, "x"), 1, 2)],
        ),
        (
            {"a": [{"x": 1}, {"x": 2}]},
            {"a": [{"x": 3}, {"x": 1}]},
            [("changed", ("a", 0, "x"), 2, 3)],
        ),
        ({"a": [A, B]}, {"a": [POISON, B]}, [("changed", ("a", 0), A, None)]),
        ({"a": [POISON, B]}, {"a": [A, B]}, [("changed", ("a", 0), None, A)]),
        (
            {"a": [A, B]},
            {"a": [{"id": POISON, "x": 1}, B]},
            [("changed", ("a", 0, "id"), "a", None)],
        ),
        (_item(quote="a"), _item(quote="b"), []),
        (_item(quote="a"), _item(), []),
        (
            {"x-own": {"quote": "a"}},
            {"x-own": {"quote": "b"}},
            [("changed", ("x-own", "quote"), "a", "b")],
        ),
    ],
)
def test_changes_are_told(
    before: object, after: object, found: list[tuple[str, Steps, object, object]]
) -> None:
    """Each difference is one change, at its place, with what was and what is."""
    got = changes(before, after, frozenset({"quote"}))
    assert [(one.kind.value, one.path, one.before, one.after) for one in got] == found


def test_quotes_are_told_when_asked() -> None:
    """Without a field to leave out, every field is compared."""
    found = [("changed", ("items", 0, "quote"), "a", "b")]
    assert _of(_item(quote="a"), _item(quote="b")) == found


def _form(text: str) -> object:
    (one,) = document.documents("a.yaml", text.encode(), Limits())
    form, faults = structure.check(one)
    assert faults == []
    return form


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "purposes: [{id: a, recipients: b}]",
            "purposes:\n  - recipients: [b]\n    id: a  # the same",
        ),
        (
            "purposes: [{id: a, legal_basis: contract}]",
            "purposes: [{id: a, legal_basis: [{basis: contract}]}]",
        ),
        (
            "purposes: [{id: a, retention: {period: P2Y}}]",
            "purposes: [{id: a, retention: [{period: P2Y}]}]",
        ),
        ("data_protection_officer: Jo", "data_protection_officer: {name: Jo}"),
        ("profile: [notice, strict]", "profile: [strict, notice]"),
        ("role: controller", "role: controller\nregister: null"),
    ],
)
def test_another_way_to_write_it_is_no_change(before: str, after: str) -> None:
    """Shorthands, order, comments and null say the same."""
    one, other = _form(f"privlint: 1\n{before}\n"), _form(f"privlint: 1\n{after}\n")
    assert _of(one, other) == []


_KEYS = st.sampled_from(["a", "b", "name", "title", "quote"])
_SCALARS = st.one_of(
    st.sampled_from(["", "A", "B", "1", "none"]),
    st.integers(-1, 2),
    st.booleans(),
    st.floats(),
)


def _grown(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    fields = st.dictionaries(_KEYS, inner, max_size=3)
    items = st.builds(
        lambda one, name: {**one, "id": name}, fields, st.sampled_from("pqr")
    )
    return st.one_of(
        fields, st.lists(inner, max_size=4), st.lists(st.one_of(items, fields))
    )


_DOCUMENTS = st.dictionaries(
    _KEYS, st.recursive(_SCALARS, _grown, max_leaves=25), max_size=4
)


def _shuffled(value: object, draw: st.DataObject) -> object:
    """Return *value* with its keys and items in another order."""
    if isinstance(value, dict):
        keys = draw.draw(st.permutations(list(value)))
        return {key: _shuffled(value[key], draw) for key in keys}
    if isinstance(value, list):
        return [_shuffled(one, draw) for one in draw.draw(st.permutations(value))]
    return value


@UNHURRIED
@given(_DOCUMENTS, st.data())
def test_order_is_no_change(whole: object, data: st.DataObject) -> None:
    """A document has no change from itself, nor from itself in another order."""
    assert _of(whole, deepcopy(whole)) == []
    assert _of(whole, _shuffled(whole, data)) == []


def _places(value: object, path: Steps = ()) -> Iterator[Steps]:
    """Yield the path of every part."""
    yield path
    if isinstance(value, dict | list):
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        for step, part in steps:
            yield from _places(part, (*path, step))


def _at(value: object, path: Steps) -> object:
    for step in path:
        value = cast("dict[str | int, object]", value)[step]
    return value


def _mutated(whole: object, data: st.DataObject) -> tuple[object, Kind]:
    """Return *whole* with one part otherwise, and what became of that."""
    copy = deepcopy(whole)
    paths = [path for path in _places(copy) if path[-1:] != ("id",)]
    path = data.draw(st.sampled_from(paths))
    node = _at(copy, path)
    fresh = data.draw(st.sampled_from(["fresh", 77, {"new": [1, {"id": "n"}]}]))
    deeds = ["replace", "remove"] if path else []
    deed = data.draw(
        st.sampled_from([*deeds, *(["add"] if isinstance(node, dict | list) else [])])
    )
    if deed == "add" and isinstance(node, list):
        node.insert(data.draw(st.integers(0, len(node))), fresh)
        return copy, Kind.ADDED
    if deed == "add":
        cast("dict[str, object]", node)["fresh"] = fresh
        return copy, Kind.ADDED
    above = cast("dict[str | int, object]", _at(copy, path[:-1]))
    if deed == "remove":
        del above[path[-1]]
        return copy, Kind.REMOVED
    above[path[-1]] = "fresh"
    return copy, Kind.CHANGED


@UNHURRIED
@given(_DOCUMENTS, st.data())
def test_one_mutation_is_told_once(whole: object, data: st.DataObject) -> None:
    """Whatever part is added, removed or replaced: it is one change of that kind."""
    copy, kind = _mutated(whole, data)
    found = [one.kind for one in changes(whole, _shuffled(copy, data))]
    if kind is Kind.CHANGED and found != [kind]:  # an item with an id is gone instead
        assert found == [Kind.ADDED, Kind.REMOVED]
        return
    assert found == [kind]


def test_long_lists_take_no_longer_than_they_are() -> None:
    """Thousands of items that all changed, with and without ids, are no burden."""
    count = 3_000
    before = {
        "a": [{"id": str(n), "x": n} for n in range(count)],
        "b": [{"x": n} for n in range(count)],
        "c": list(range(count)),
        "d": [n * (2**61 - 1) for n in range(count)],
    }
    after = {
        "a": [{"id": str(n), "x": -1} for n in reversed(range(count))],
        "b": [{"x": -n - 1} for n in range(count)],
        "c": [-n - 1 for n in range(count)],
        "d": [(n + count) * (2**61 - 1) for n in range(count)],
    }
    start = time.process_time()
    assert sum(1 for _ in changes(before, after)) == 4 * count
    assert time.process_time() - start < 10


def _deep(leaf: object) -> dict[str, object]:
    value = leaf
    for _ in range(2_000):
        value = {"a": [value]}
    return {"a": value}


def test_depth_is_no_burden() -> None:
    """A part deeper than Python's own stack is compared."""
    (found,) = changes(_deep(1), _deep(2))
    assert (len(found.path), found.before, found.after) == (4_001, 1, 2)


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (Change(Kind.CHANGED, ("a",), ("",), 1, 2), "a  1 → 2"),
        (Change(Kind.CHANGED, ("a",), ("",), before=True, after=False), "a  yes → no"),
        (Change(Kind.CHANGED, ("a", "b"), ("", ""), "x", "y"), "a.b  x → y"),
        (Change(Kind.CHANGED, ("a",), ("",), 1, "1"), 'a  1 → "1"'),
        (Change(Kind.CHANGED, ("a",), ("",), "a b", "a  b"), 'a  "a b" → "a  b"'),
        (Change(Kind.CHANGED, ("a",), ("",), None, "x"), "a  (unreadable) → x"),
        (Change(Kind.CHANGED, ("a",), ("",), [], "x"), "a  – → x"),
        (Change(Kind.CHANGED, ("a", 1), ("", ""), "x", "y"), "a  x → y"),
        (
            Change(Kind.CHANGED, ("a",), ("",), "x" * 70, "y"),
            f"a  {'x' * 59}… → y",
        ),
        (
            Change(Kind.CHANGED, ("a",), ("",), "x" * 70 + "y", "x" * 70 + "z"),
            f"a  …{'x' * 20}y → …{'x' * 20}z",
        ),
        (Change(Kind.ADDED, ("a", 1), ("", ""), None, "x"), "a  x"),
        (Change(Kind.ADDED, ("a", 1), ("", ""), None, {"b": 1}), "a[1]  b: 1"),
        (Change(Kind.ADDED, ("a", 1), ("", ""), None, None), "a[1]  (unreadable)"),
        (Change(Kind.ADDED, ("a",), ("",), None, {}), "a  –"),
        (Change(Kind.ADDED, ("a",), ("",), None, {"b": {"c": True}}), "a  b: c yes"),
        (Change(Kind.ADDED, ("a", 0), ("", "x"), None, {"id": "x"}), "a 'x'"),
        (
            Change(Kind.ADDED, ("a", 0), ("", "x"), None, {"id": "x", "b": ["y", "z"]}),
            "a 'x'  b: y, z",
        ),
        (
            Change(
                Kind.ADDED,
                ("a",),
                ("",),
                None,
                {f"k{n}": "v" * 90 for n in range(9)},
            ),
            "a  " + " ".join(f"k{n}: {'v' * 59}…;" for n in range(4)) + " …",
        ),
        (Change(Kind.REMOVED, ("a", 0), ("", "x"), {"id": "x"}, None), "a 'x'"),
        (Change(Kind.REMOVED, ("a",), ("",), {"b": [{"id": "x"}]}, None), "a  x"),
        (
            Change(Kind.REMOVED, ("a", 0, "b", 1, "c"), ("", "x", "", "y", ""), 1),
            "a 'x': b['y'].c  1",
        ),
    ],
)
def test_a_change_is_told_in_few_words(change: Change, shown: str) -> None:
    """A place by names, and what differs of the values."""
    assert "  ".join(filter(None, (place(change), " ".join(told(change, "en"))))) == (
        shown
    )


@pytest.mark.parametrize("language", ["en", "nl"])
def test_two_files_are_compared(work: Path, language: str) -> None:
    """Changes by item, then the new findings, then how many there are of each."""
    written(work, {"old.yaml": OLD, "new.yaml": NEW})
    done = run("diff", "old.yaml", "new.yaml", "--lang", language, *DAY)
    assert done == doors.Done(0, TOLD[language], "")


def test_markdown_is_a_table_for_each_file(work: Path) -> None:
    """It fits a comment on a pull request."""
    written(work, {"old.yaml": OLD, "new.yaml": NEW})
    done = run("diff", "old.yaml", "new.yaml", "--output-format", "markdown", *DAY)
    assert done == doors.Done(0, MARKDOWN, "")


def _json(*arguments: str) -> dict[str, Any]:
    done = run("diff", *arguments, "--output-format", "json", *DAY)
    assert (done.status, done.err, done.out.isascii()) == (0, "", True)
    found: dict[str, Any] = json.loads(done.out)
    return found


def test_json_holds_all_of_it(work: Path) -> None:
    """Whole values and pointers, findings as in a report, and the counts."""
    written(work, {"old.yaml": OLD, "new.yaml": NEW})
    found = _json("old.yaml", "new.yaml")
    assert found["changes"][2:] == [
        {
            "after": "P7Y",
            "before": "P2Y",
            "document": 0,
            "kind": "changed",
            "path": "new.yaml",
            "place": "purposes 'orders': retention[0].period",
            "pointer": "/purposes/2/retention/0/period",
        },
        {
            "after": None,
            "before": {"id": "mailchimp", "name": "Mailchimp"},
            "document": 0,
            "kind": "removed",
            "path": "new.yaml",
            "place": "recipients 'mailchimp'",
            "pointer": "/recipients/0",
        },
    ]
    assert [one["code"] for one in found["new"]] == ["RET003"]
    assert [one["code"] for one in found["fixed"]] == ["RET001"]
    assert (found["faults"], found["unread"]) == ([], [])
    assert found["summary"] == {
        "added": 2,
        "changed": 1,
        "removed": 1,
        "declarations": 1,
        "mended": 1,
        "new": 1,
    }


def test_quotes_are_told_with_verbose(work: Path) -> None:
    """Evidence is left out, unless somebody wants to see it."""
    written(work, {"old.yaml": OLD, "new.yaml": OLD.replace("twee jaar", "2 jaar")})
    said = [run("diff", "old.yaml", "new.yaml", *more).out for more in ([], ["-v"])]
    assert said == [
        "No changes.\n",
        (
            "new.yaml\n~ purposes 'orders': quote  Wij bewaren dit twee jaar. → Wij"
            " bewaren dit 2 jaar.\n\n1 change: 1 changed.\n"
        ),
    ]


def test_the_exit_status_says_whether_something_changed(work: Path) -> None:
    """It is 0 either way; with `--exit-code` 1 when something changed."""
    written(work, {"old.yaml": OLD, "new.yaml": NEW, "same.yaml": f"# same\n{OLD}"})
    found = [
        run("diff", "old.yaml", name, *more, *DAY).status
        for name in ("new.yaml", "same.yaml")
        for more in ([], ["--exit-code"])
    ]
    assert found == [0, 1, 0, 0]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "nowhere: no such file, and no revision that git knows here"),
        (
            ["nowhere", "a.yaml"],
            "nowhere: no such file, and no revision that git knows here",
        ),
        (["a.yaml"], "a.yaml: is a file; name the one to compare it with as well"),
        (["a.yaml", "b.yaml"], "b.yaml: no such file"),
        (
            ["a.yaml", "."],
            ".: is a folder; compare two files, or a revision of git with a folder",
        ),
        (
            ["x\n::error::y", "."],
            "x\\n::error::y: no such file, and no revision that git knows here",
        ),
        (
            ["--", "--output=x", "."],
            "--output=x: no such file, and no revision that git knows here",
        ),
    ],
)
def test_a_wrong_call_is_one_line(work: Path, arguments: list[str], said: str) -> None:
    """What is neither a path nor a revision is told, and nothing is written."""
    written(work, {"a.yaml": OLD})
    assert run("diff", *arguments) == doors.Done(2, "", f"privlint: {said}\n")


BROKEN = "privlint: 1\npurposes: [\n"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            OLD,
            BROKEN,
            (
                "new.yaml\n? not compared: one of the versions cannot be read\n\n"
                "New findings:\nnew.yaml:3:1: SRC001 error"
            ),
        ),
        (
            BROKEN,
            OLD,
            (
                "new.yaml\n? not compared: one of the versions cannot be read\n\n"
                "Cannot be read:\nold.yaml:3:1: SRC001 error"
            ),
        ),
        (BROKEN, BROKEN, "Cannot be read:\nold.yaml:3:1: SRC001 error"),
    ],
)
def test_what_cannot_be_read_is_told(work: Path, old: str, new: str, said: str) -> None:
    """A fault of either version has its place, and nothing passes for removed."""
    written(work, {"old.yaml": old, "new.yaml": new})
    done = run("diff", "old.yaml", "new.yaml", *DAY)
    assert (done.status, done.err) == (0, "")
    assert re.sub(r"SRC\d+", "SRC001", done.out).startswith(said)
    assert "removed" not in done.out
    different = run("diff", "old.yaml", "new.yaml", *DAY, "--exit-code").status
    assert different == int(old != new)


@posix
def test_what_cannot_be_opened_is_told(work: Path) -> None:
    """A link to nowhere is a finding, and no removed declaration."""
    written(work, {"old.yaml": OLD})
    (work / "new.yaml").symlink_to("nowhere")
    done = run("diff", "old.yaml", "new.yaml", *DAY)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(
        "new.yaml\n? not compared: one of the versions cannot be read\n\n"
        "New findings:\nnew.yaml:1:1: SRC"
    )


def test_a_wrong_shape_hides_nothing_else(work: Path) -> None:
    """A node that cannot be read is a change; everything beside it is compared."""
    new = OLD.replace("id: orders", "id: orders\n    name: [1]").replace("PostNL", "P")
    written(work, {"old.yaml": OLD, "new.yaml": new})
    done = run("diff", "old.yaml", "new.yaml", *DAY)
    assert done.out.startswith(
        "new.yaml\n~ recipients 'postnl': name  PostNL → P\n"
        "+ purposes 'orders': name  (unreadable)\n\nNew findings:\n"
    )


def test_declarations_of_one_file_are_told_apart(work: Path) -> None:
    """The first is held against the first; one more is new as a whole."""
    written(work, {"old.yaml": OLD, "new.yaml": f"{OLD}---\nprivlint: 1\n"})
    there = ("diff", "old.yaml", "new.yaml", *DAY)
    back = ("diff", "new.yaml", "old.yaml", *DAY, "--lang", "nl")
    assert run(*there).out == (
        "new.yaml (declaration 2)\n+ the declaration is new\n\n1 change: 1 added.\n"
    )
    assert run(*back).out == (
        "old.yaml (verklaring 2)\n- de verklaring is weg\n\n"
        "1 wijziging: 1 verwijderd.\n"
    )


def test_markdown_says_what_has_no_changes_to_list(work: Path) -> None:
    """A declaration that is new, gone or cannot be read is one sentence."""
    written(work, {"old.yaml": OLD, "new.yaml": f"{OLD}---\nprivlint: 1\n"})
    markdown = ("--output-format", "markdown", *DAY)
    assert run("diff", "old.yaml", "new.yaml", *markdown).out == (
        "## privlint: 1 change: 1 added.\n\n### `new.yaml (declaration 2)`\n\n"
        "**the declaration is new**\n"
    )
    assert _json("old.yaml", "new.yaml")["changes"] == [
        {
            "after": None,
            "before": None,
            "document": 1,
            "kind": "added",
            "path": "new.yaml",
            "place": "",
            "pointer": "",
        }
    ]
    written(work, {"old.yaml": BROKEN})
    assert "not compared" in run("diff", "old.yaml", "new.yaml", *markdown).out
    assert _json("old.yaml", "new.yaml")["unread"] == [
        {"document": 0, "path": "new.yaml"},
        {"document": 1, "path": "new.yaml"},
    ]


def test_colours_are_those_of_the_terminal(work: Path) -> None:
    """They mark the signs, and are left out where nobody sees them."""
    written(work, {"old.yaml": OLD, "new.yaml": NEW})
    call = ("diff", "old.yaml", "new.yaml", *DAY)
    colored = run(*call, FORCE_COLOR="1").out
    assert "\x1b[1;31m-\x1b[0m recipients 'mailchimp'\n" in colored
    assert COLOUR.sub("", colored) == run(*call).out == TOLD["en"]


@pytest.fixture
def repository(work: Path) -> Path:
    """Return a repository with one commit of three declarations and a text."""
    files = {
        "privacy.yaml": FAULTY,
        "statement.txt": STATEMENT,
        "shop/privacy.yaml": OLD,
        "gone/privacy.yaml": OLD,
        "other/privacy.yaml": "a: no declaration\n",
    }
    written(work, files)
    git(work, "init", "-q")
    git(work, "add", ".")
    git(work, *WHO, "commit", "-qm", "first")
    return work


@needs_git
def test_nothing_changed_since_a_revision(repository: Path) -> None:
    """The current folder is compared with what it was, texts and all."""
    assert (repository / "privacy.yaml").exists()
    done = run("diff", "HEAD", "--exit-code", *DAY)
    assert done == doors.Done(0, "No changes.\n", "")
    assert _json("HEAD")["summary"] == {
        "added": 0,
        "changed": 0,
        "removed": 0,
        "declarations": 3,
        "mended": 0,
        "new": 0,
    }


@needs_git
def test_changes_since_a_revision_are_told(repository: Path) -> None:
    """Changed, new and gone declarations of a folder, each under its name."""
    shutil.rmtree(repository / "gone")
    written(
        repository,
        {"shop/privacy.yaml": OLD.replace("P2Y", "P7Y"), "a.privacy.yaml": OLD},
    )
    done = run("diff", "HEAD", *DAY)
    assert (done.status, done.err) == (0, "")
    assert done.out.split("\n\nNew findings:\n")[0] == (
        "a.privacy.yaml\n+ the declaration is new\n\n"
        "gone/privacy.yaml\n- the declaration is gone\n\n"
        "shop/privacy.yaml\n~ purposes 'orders': retention[0].period  P2Y → P7Y"
    )
    assert done.out.endswith(
        "3 changes: 1 added, 1 changed, 1 removed; 1 new finding, 1 mended.\n"
    )
    one = run("diff", "HEAD", "shop/privacy.yaml", *DAY).out
    assert one.startswith("shop/privacy.yaml\n~ ")
    assert run("diff", "HEAD", "shop", *DAY).out == one
    assert run("diff", "HEAD", "gone/privacy.yaml", *DAY).out == (
        "gone/privacy.yaml\n- the declaration is gone\n\n"
        "1 change: 1 removed; 1 mended.\n"
    )


@needs_git
def test_the_published_text_of_then_is_read(repository: Path) -> None:
    """A finding in the text is new or mended by the text of each version."""
    written(repository, {"statement.txt": "Privacyverklaring\n"})
    mended = run("diff", "HEAD", *DAY).out
    git(repository, *WHO, "commit", "-qam", "second")
    assert (mended, run("diff", "HEAD", *DAY).out) == (
        "No changes; 1 mended.\n",
        "No changes.\n",
    )
    written(repository, {"statement.txt": STATEMENT})
    done = run("diff", "HEAD", "--exit-code", *DAY)
    assert (done.status, done.out.count("\nstatement.txt:3:")) == (1, 1)


@needs_git
def test_a_broken_version_of_then_is_told_with_its_revision(repository: Path) -> None:
    """A reader sees of which version the fault is."""
    written(repository, {"shop/privacy.yaml": BROKEN})
    git(repository, *WHO, "commit", "-qam", "broken")
    written(repository, {"shop/privacy.yaml": OLD})
    assert "\nHEAD:shop/privacy.yaml:3:1: SRC" in run("diff", "HEAD", *DAY).out
    assert run("diff", "HEAD~1", *DAY).out == "No changes.\n"


@needs_git
def test_a_path_wins_over_a_revision(repository: Path) -> None:
    """What is both a file and a revision is the file."""
    git(repository, "branch", "old.yaml")
    written(repository, {"old.yaml": OLD.replace("P2Y", "P3Y")})
    done = run("diff", "old.yaml", "shop/privacy.yaml", *DAY)
    assert "retention[0].period  P3Y → P2Y\n" in done.out


@needs_git
@pytest.mark.parametrize("revision", ["nowhere", "HEAD~9", "HEAD:privacy.yaml", "-h"])
def test_a_revision_that_git_does_not_know_is_one_line(
    repository: Path, revision: str
) -> None:
    """It is exit status 2, and an option of git in its place is none."""
    assert (repository / "privacy.yaml").exists()
    done = run("diff", "--", revision, ".")
    assert done == doors.Done(
        2,
        "",
        f"privlint: {revision}: no such file, and no revision that git knows here\n",
    )


@needs_git
@posix
def test_a_git_that_does_not_answer_is_told(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is told that there is no such revision when nobody knows."""
    monkeypatch.setattr(discover, "_PATIENCE", 0.3)
    (repository / ".git" / "config").unlink()
    os.mkfifo(repository / ".git" / "config")
    done = run("diff", "HEAD", ".")
    said = "privlint: .: git gives no answer here in 0 seconds\n"
    assert done == doors.Done(2, "", said)


def test_a_version_is_read_once(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compared is what was checked: two files are two times reading."""
    written(work, {"old.yaml": OLD, "new.yaml": NEW})
    names: list[str] = []
    reading = document.documents

    def counted(file: str, data: bytes, limits: Limits) -> list[document.Document]:
        names.extend({file} & {"old.yaml", "new.yaml"})  # and no rule file
        return reading(file, data, limits)

    monkeypatch.setattr(document, "documents", counted)
    assert run("diff", "old.yaml", "new.yaml", *DAY).status == 0
    assert names == ["old.yaml", "new.yaml"]


@needs_git
def test_nothing_to_compare_is_told(repository: Path) -> None:
    """A folder without declarations, then and now, is exit status 3."""
    written(repository, {"empty/a.txt": ""})
    done = [run("diff", "HEAD", name) for name in ("empty", "other")]
    assert done == [doors.Done(3, "No declaration was compared.\n", "")] * 2


@needs_git
def test_a_path_that_was_never_there_is_one_line(repository: Path) -> None:
    """Neither now nor then: the call is wrong."""
    assert (repository / "privacy.yaml").exists()
    done = run("diff", "HEAD", "never/privacy.yaml")
    said = "privlint: never/privacy.yaml: no such file or folder\n"
    assert done == doors.Done(2, "", said)


@needs_git
def test_settings_of_the_project_hold_for_both(repository: Path) -> None:
    """What a project accepts is neither new nor mended, and its language is used."""
    accepted = (
        'lang = "nl"\n[[suppressions]]\nrule = "RET001"\nfile = "privacy.yaml"\n'
        'reason = "wordt vervangen in het voorjaar"\n'
    )
    text = FAULTY.replace("id: news", "id: post")
    written(repository, {"privacy.yaml": text, "privlint.toml": accepted})
    assert run("diff", "HEAD", "privacy.yaml", *DAY).out.endswith(
        "\n2 wijzigingen: 1 toegevoegd, 1 verwijderd.\n"
    )


HOSTILE = (
    "::error::forged",
    "##[error]forged",
    "##vso[task.setvariable variable=a]b",
    "a\n::error::forged",
    "a\n+ purposes 'forged'",
    "a\r- forged",
    "\x1b[31mred",
    "\u202egnp.exe",
    "a\u2028~ forged",
    "| a | <b> | [x](javascript:y) `c`",
    "@everyone #1 https://example.org",
    "; ::error::x; ::error::y" * 9,
)


@UNHURRIED
@given(
    st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=90)), min_size=4),
    st.sampled_from(["en", "nl"]),
)
def test_hostile_texts_forge_nothing(
    work: Path, texts: list[str], language: str
) -> None:
    """Whatever a declaration says: each line is ours, and none is a command."""
    key, name, value, other, *_ = texts
    old = {"privlint": 1, f"x-{key}": value, "x-own": {"id": name}}
    new = {
        "privlint": 1,
        f"x-{key}": [{"name": name, key: value}],
        "x-own": {key: other},
        f"x-{other}": value,
        "purposes": [{"id": "a", "name": name, "description": value}],
    }
    files = {"old.json": json.dumps(old), "new.json": json.dumps(new)}
    written(work, files)
    call = ("diff", "old.json", "new.json", *DAY, "--lang", language)
    said = {
        format_: run(*call, "--output-format", format_)
        for format_ in ("text", "json", "markdown")
    }
    assert [(one.status, one.err) for one in said.values()] == [(0, "")] * 3
    for one in said.values():
        lines = re.split(r"[\n\r\x85\u2028\u2029]", one.out)
        assert [line for line in lines if first(line) or second(line)] == []
        assert set(re.findall(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e]", one.out)) <= {"\n"}
    summary = json.loads(said["json"].out)["summary"]
    count = summary["added"] + summary["changed"] + summary["removed"]
    text = said["text"].out.splitlines()
    assert sum(line[:2] in {"+ ", "~ ", "- "} for line in text) == count
    tokens = MarkdownIt("commonmark").enable("table").parse(said["markdown"].out)
    assert sum(one.type == "tr_open" for one in tokens) == count + bool(count)
    assert not any(one.type in {"html_block", "html_inline"} for one in tokens)
