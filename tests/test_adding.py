"""An item that is added to a list: what else of the file stays as it is, and all."""

from __future__ import annotations

import json
import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from privlint import document
from privlint.adding import Addition, added, with_item
from privlint.reading.tree import Limits

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

ORDER = ("privlint", "controller", "data_categories", "recipients", "purposes")
ITEM = {
    "id": "nieuw",
    "name": "Nieuw: 'B.V.' # 2",
    "country": "NO",
    "agreement": {"signed": True, "covers": ["a", "1e3"]},
}
WRITTEN = """\
  - id: nieuw
    name: 'Nieuw: ''B.V.'' # 2'
    country: 'NO'
    agreement:
      signed: true
      covers: [a, "1e3"]
"""
IN_BRACES = (
    "{id: nieuw, name: 'Nieuw: ''B.V.'' # 2', country: 'NO', "
    'agreement: {signed: true, covers: [a, "1e3"]}}'
)
UNHURRIED = settings(
    deadline=None,
    max_examples=60,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
RECIPIENTS = ("recipients",)
OF_PURPOSE = ("purposes", 0, "recipients")


def new(
    text: str,
    path: tuple[str | int, ...] = RECIPIENTS,
    item: object = None,
    file: str = "privacy.yaml",
    number: int = 0,
) -> str | None:
    """Return *text* with *item* in the list *path*, or None."""
    addition = Addition(path, ITEM if item is None else item, ORDER)
    found = added(file, text.encode(), [addition], Limits(), number)
    return None if found is None else found.decode()


def data(text: str) -> object:
    """Return what *text* says, as `check` reads it."""
    (one,) = document.documents("privacy.yaml", text.encode(), Limits())
    assert one.tree.readable
    return one.tree.data


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("recipients:\n  - id: a  # b\n", f"recipients:\n  - id: a  # b\n{WRITTEN}"),
        (
            "recipients:\n  - id: a\n    # of a\n\n# of c\nx-c: 1\n",
            f"recipients:\n  - id: a\n    # of a\n{WRITTEN}\n# of c\nx-c: 1\n",
        ),
        (
            "recipients:\n  - id: a\n# of c\nx-c: 1\n",
            f"recipients:\n  - id: a\n{WRITTEN}# of c\nx-c: 1\n",
        ),
        (
            "recipients:\n  - id: a\n\n  - id: b\n\nx-c: 1\n",
            f"recipients:\n  - id: a\n\n  - id: b\n\n{WRITTEN}\nx-c: 1\n",
        ),
        ("recipients: []  # no\nx-c: 1\n", f"recipients:  # no\n{WRITTEN}x-c: 1\n"),
        ("recipients: ~\n", f"recipients:\n{WRITTEN}"),
        ("recipients:\n  # no\n", f"recipients:\n  # no\n{WRITTEN}"),
        ("recipients: ''", f"recipients:\n{WRITTEN.removesuffix(chr(10))}"),
        ("recipients: &r [ ]\n", f"recipients: &r [{IN_BRACES}]\n"),
        (
            "recipients: [\n  # no\n]\n",
            f"recipients: [\n  # no\n  {IN_BRACES}\n]\n",
        ),
        ("recipients: [{id: a}] # b\n", f"recipients: [{{id: a}}, {IN_BRACES}] # b\n"),
        (
            "recipients: [\n   {id: a},\n   {id: b} # b\n]\n",
            f"recipients: [\n   {{id: a}},\n   {{id: b}}, # b\n   {IN_BRACES}\n]\n",
        ),
        (
            "recipients: [\n {id: a}, # b, c\n]\n",
            f"recipients: [\n {{id: a}}, # b, c\n {IN_BRACES},\n]\n",
        ),
        ("recipients: # a: b\n  []\n", f"recipients: # a: b\n  [{IN_BRACES}]\n"),
        ("x-c: 1\n...\n", f"recipients:\n{WRITTEN}x-c: 1\n...\n"),
        (
            "# top\ncontroller: {}\n# of it\n\n# of p\npurposes:\n    - id: p\n",
            "# top\ncontroller: {}\n# of it\n\nrecipients:\n"
            + "".join(f"  {line}\n" for line in WRITTEN.splitlines())
            + "\n# of p\npurposes:\n    - id: p\n",
        ),
        (
            "recipients:\n-   id: a\n    agreement:\n        signed: true\n  # b\n",
            (
                "recipients:\n-   id: a\n    agreement:\n        signed: true\n  # b\n"
                "-   id: nieuw\n    name: 'Nieuw: ''B.V.'' # 2'\n    country: 'NO'\n"
                '    agreement:\n        signed: true\n        covers: [a, "1e3"]\n'
            ),
        ),
        (
            "recipients: &r\n  -\n    id: a\n",
            f"recipients: &r\n  -\n    id: a\n{WRITTEN}",
        ),
        (
            "recipients:\n- id: a\n# of a\n\nx-c: 1\n",
            "recipients:\n- id: a\n# of a\n"
            + "".join(f"{line[2:]}\n" for line in WRITTEN.splitlines())
            + "\nx-c: 1\n",
        ),
    ],
)
def test_a_list_gets_an_item(before: str, after: str) -> None:
    """The item is written as the list is, and comments stay with what they are of."""
    assert new(f"privlint: 1\n{before}") == f"privlint: 1\n{after}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("recipients: a # b", "recipients: [a, nieuw] # b"),
        ("recipients: 'a'", "recipients: ['a', nieuw]"),
        ("recipients: none  # b", "recipients: [nieuw]  # b"),
        ("recipients:", "recipients: [nieuw]"),
        ("recipients: null", "recipients: [nieuw]"),
        ("recipients: []", "recipients: [nieuw]"),
        ("recipients: [a, b,]", "recipients: [a, b, nieuw,]"),
        ("recipients:\n    - a # b", "recipients:\n    - a # b\n    - nieuw"),
        ("name: A", "name: A\n    recipients: [nieuw]"),
        ("recipients: >-\n      a", None),
        ("recipients: &a a", None),
        ("recipients: {a: 1}", None),
    ],
)
def test_a_purpose_gets_an_id(before: str, after: str | None) -> None:
    """One id becomes a list, `none` goes, and a missing key comes last."""
    frame = "privlint: 1\npurposes:\n  - id: p\n    {}\n".format
    assert new(frame(before), OF_PURPOSE, "nieuw") == (after and frame(after))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{privlint: 1}", "{privlint: 1, recipients: [%s]}"),
        ("{privlint: 1, recipients: }", "{privlint: 1, recipients: [%s] }"),
        ("{privlint: 1, recipients: []}", "{privlint: 1, recipients: [%s]}"),
    ],
)
def test_a_declaration_in_braces_stays_in_braces(before: str, after: str) -> None:
    """What stands on a line gets its item on that line."""
    assert new(before) == after.replace("%s", IN_BRACES)


@pytest.mark.parametrize(
    "text",
    [
        "privlint: 1\nrecipients: &r\n  - id: a\nx-r: *r\n",
        "privlint: 1\nx-r: &r []\nrecipients: *r\n",
        "privlint: 1\nrecipients:\n  - id: a\n    name: |+\n      A\n\n\nx-c: 1\n",
        "privlint: 1\nrecipients: {id: a}\n",
        "privlint: 1\nrecipients: [a\n  , ]\n",
        "- privlint: 1\n",
        "? privlint\n: 1\n? recipients\n: - id: a\n",
        "privlint: 1\nrecipients: [\n",
        "privlint: 1\n? recipients\n",
    ],
)
def test_what_cannot_be_proven_is_not_written(text: str) -> None:
    """A list that stands elsewhere too, or in an odd form, is left to people."""
    assert new(text) is None


@pytest.mark.parametrize("number", [0, 1])
def test_one_of_several_declarations_is_meant(number: int) -> None:
    """Only the declaration with that number gets the item; a third is not there."""
    one = "privlint: 1\nrecipients:\n  - id: a\n"
    parts = [one, one]
    parts[number] += WRITTEN
    assert new(f"{one}...\n---\n{one}", number=number) == "...\n---\n".join(parts)
    assert new(f"{one}---\n{one}", number=2) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"privlint":1}', '{"privlint":1,"recipients":[%s]}'),
        ('{"privlint": 1, "recipients": [ ]}', '{"privlint": 1, "recipients": [%s]}'),
        (
            '{"privlint": 1, "recipients": [{"id": "a", "x-b": []}]}',
            '{"privlint": 1, "recipients": [{"id": "a", "x-b": []}, %s]}',
        ),
        ('{"privlint": 1, "recipients": null}', '{"privlint": 1, "recipients": [%s]}'),
    ],
)
def test_json_on_one_line_stays_on_one_line(before: str, after: str) -> None:
    """Compact JSON gets a compact item, with the blanks that the file has."""
    loose = ": " in before
    said = json.dumps(
        ITEM, separators=(", ", ": ") if loose else (",", ":"), ensure_ascii=False
    )
    assert new(before, file="privacy.json") == after.replace("%s", said)


@pytest.mark.parametrize("unit", ["  ", "    ", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("items", [None, [], [{"id": "a"}], [{"id": "a"}, {"id": "b"}]])
def test_json_is_indented_as_the_file_is(
    unit: str, end: str, items: list[object] | None
) -> None:
    """The result is what a writer of JSON makes of the data in that style."""
    whole: dict[str, object] = {"privlint": 1}
    if items is not None:
        whole["recipients"] = items
    meant = {"privlint": 1, "recipients": [*(items or []), ITEM]}
    before, after = (
        json.dumps(one, indent=unit, ensure_ascii=False).replace("\n", end)
        for one in (whole, meant)
    )
    assert new(before, file="privacy.json") == after


def test_an_id_in_json() -> None:
    """A word becomes a list in JSON as well; what no list may be is left alone."""
    before = '{"purposes": [{"recipients": "a"}, {"recipients": {}}, 3]}'
    after = '{"purposes": [{"recipients": ["a", "b"]}, {"recipients": {}}, 3]}'
    assert new(before, OF_PURPOSE, "b", "privacy.json") == after
    assert new(before, ("purposes", 1, "recipients"), "b", "privacy.json") is None
    assert new(before, ("purposes", 2, "recipients"), "b", "privacy.json") is None


def test_the_encoding_stays() -> None:
    """A file in UTF-16 with a byte order mark is one afterwards."""
    before = "privlint: 1\nrecipients:\n  - id: é\n".encode("utf-16")
    found = added("p.yaml", before, [Addition(RECIPIENTS, ITEM)], Limits())
    assert found == before + WRITTEN.encode("utf-16")[2:]


@st.composite
def styled(draw: DrawFn) -> str:  # noqa: C901 - each style is one branch
    """Draw a declaration in one of many styles, with numbered comments."""
    end = draw(st.sampled_from(["\n", "\r\n"]))
    step = draw(st.sampled_from([0, 2, 4]))
    numbers = iter(range(1000))

    def remark() -> str:
        kind = draw(st.sampled_from(["", "", "  # c{}", "\t# c{}"]))
        return kind.format(next(numbers))

    def between(columns: int) -> list[str]:
        kinds = st.sampled_from(["", f"{' ' * columns}# c{{}}", "# c{}"])
        return [one.format(next(numbers)) for one in draw(st.lists(kinds, max_size=2))]

    def section(key: str) -> list[str]:
        style = draw(st.sampled_from(["block", "block", "flow", "lines", "empty"]))
        count = draw(st.integers(1, 3))
        ids = [f"{key[0]}{number}" for number in range(count)]
        if style == "empty":
            said = draw(st.sampled_from([" []", "", " null", " ~"]))
            return [f"{key}:{said}{remark()}"]
        if style == "flow":
            items = ", ".join(f'{{id: "{one}"}}' for one in ids)
            return [f"{key}: [{items}]{remark()}"]
        if style == "lines":
            comma = draw(st.sampled_from(["", ","]))
            lines = [f"   {{id: {one}}}," + remark() for one in ids[:-1]]
            return [
                f"{key}: [{remark()}",
                *lines,
                f"   {{id: {ids[-1]}}}{comma}{remark()}",
                "]" + remark(),
            ]
        lines = [f"{key}:{remark()}"]
        for one in ids:
            quote = draw(st.sampled_from(["", "'", '"']))
            lines.append(f"{' ' * step}- id: {quote}{one}{quote}{remark()}")
            if draw(st.booleans()):
                lines.append(f"{' ' * step}  name: N {one}{remark()}")
            lines += between(step + 2)
        return lines

    lines = [*between(0), f"privlint: 1{remark()}"]
    for key in ("data_categories", "recipients", "purposes"):
        if draw(st.integers(0, 3)):
            lines += [*between(0), *section(key)]
    lines += between(0)
    lines += draw(st.sampled_from([[], ["..."]]))
    lines = [*draw(st.sampled_from([[], ["---"]])), *lines]
    return end.join(lines) + draw(st.sampled_from(["", end]))


@UNHURRIED
@given(styled(), st.sampled_from(ORDER[2:]))
def test_all_else_stays_as_it_is(text: str, key: str) -> None:
    """Every other line stands there unchanged and in order, with every comment."""
    found = new(text, (key,))
    assert found is not None
    before = text.splitlines(keepends=True)
    blocks = SequenceMatcher(None, before, found.splitlines(keepends=True))
    kept = sum(block.size for block in blocks.get_matching_blocks())
    assert len(before) - kept <= 1  # `[]` goes, a comma or a line end comes
    assert data(found) == with_item(data(text), Addition((key,), ITEM))
    end = "\r\n" if "\r\n" in text else "\n"
    assert found.count("\n") == found.count(end) or text.count("\n") == 0
    assert re.findall("# c[0-9]+", text) == re.findall("# c[0-9]+", found)
