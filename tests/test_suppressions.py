"""Accepted exceptions: what they cover, what they ask, and the register of them."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING
from unicodedata import category

import doors
import pytest
from doors import DAY, Done, run, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint import document, shipped, suppressions
from privlint.reading import tree
from privlint.reading.remarks import remarks
from privlint.reading.tree import Limits

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from privlint.model import Path as Node

UNHURRIED = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
REASON = "agreed with the works council"
NEWS = "privlint: 1\npurposes:\n  - id: orders\n  - id: news\n"


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with the four rules of the house."""
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


def _told(
    work: Path, text: str, *arguments: str, name: str = "privacy.yaml"
) -> list[tuple[str, str, int]]:
    """Return code, node and line of what a check of *text* finds."""
    written(work, {name: text})
    done = run("check", "--output-format", "json", *DAY, *arguments)
    assert (done.status in {0, 1}, done.err) == (True, "")
    return [
        (
            one["code"],
            one["identity"].removesuffix("/retention"),
            one["start"]["line"],
        )
        for one in json.loads(done.out)["findings"]
    ]


def _codes(work: Path, text: str, *arguments: str) -> list[str]:
    return [code for code, _identity, _line in _told(work, text, *arguments)]


def _covered(text: str) -> list[tuple[str, int, Node | None]]:
    """Return the remarks in *text*: what they say, in which document, at what."""
    found = document.documents("privacy.yaml", text.encode(), Limits())
    marks = [one.tree.marks if one.tree.readable else None for one in found]
    source = found[0].source
    every = remarks(source.text, source.lines, marks)
    return [(one.text, one.document, one.path) for one in every]


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("a: 1 # privlint: x", [("x", 0, ("a",))]),
        ("a: 1\t#privlint:x  ", [("x", 0, ("a",))]),
        ("# privlint: x\na: 1", [("x", 0, ("a",))]),
        ("a: 1\n# privlint: x\n\n# of b\nb: 1", [("x", 0, ("b",))]),
        ("# privlint: x\n# privlint: y\na: 1", [("x", 0, ("a",)), ("y", 0, ("a",))]),
        ("a: # privlint: x\n  b: 1", [("x", 0, ("a",))]),
        ("a:\n  # privlint: x\n  - b: 1\n    c: 2", [("x", 0, ("a", 0))]),
        ("a:\n  - b: 1 # privlint: x\n    c: 2", [("x", 0, ("a", 0))]),
        ("a:\n  - # privlint: x\n    b: 1", [("x", 0, ("a", 0))]),
        ("a:\n  - b: 1\n    c: 2 # privlint: x", [("x", 0, ("a", 0, "c"))]),
        (
            "a: [1, # privlint: x\n  2] # privlint: y",
            [("x", 0, ("a",)), ("y", 0, ("a", 1))],
        ),
        ("a: |  # privlint: x\n  # privlint: y\nb: 1", [("x", 0, ("a",))]),
        ("a: >-  # privlint: x\n  b\n", [("x", 0, ("a",))]),
        ('a: "b\n  c" # privlint: x\nd: 1', [("x", 0, ("a",))]),
        (
            "a:\n  - &k {b: 1} # privlint: x\n  - *k # privlint: y",
            [("x", 0, ("a", 0)), ("y", 0, ("a", 1))],
        ),
        (
            "a: 1 # privlint: x\n---\na: 1 # privlint: y",
            [("x", 0, ("a",)), ("y", 1, ("a",))],
        ),
        ("a: 1\n--- # privlint: x\nb: 1", [("x", 1, ("b",))]),
        ("a: 1\r\n# privlint: x\r\nb: 1\r\n", [("x", 0, ("b",))]),
        ("\ufeff# privlint: x\na: 1", [("x", 0, ("a",))]),
        ("a: 1# privlint: x", []),
        ("a: 1 # see privlint: x", []),
        ("a: 1 # Privlint: x", []),
        ("a: '# privlint: x'", []),
        ('"a # privlint: x": 1', []),
    ],
)
def test_a_remark_covers_the_node_on_its_line_or_the_next(
    text: str, covered: list[tuple[str, int, Node | None]]
) -> None:
    """A comment behind a node speaks of that node, one on its own line of the next."""
    assert _covered(text) == covered


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n# privlint: x",
        "a: [\n  1\n] # privlint: x\nb: 1",
        "# privlint: x\n---\na: 1",
        "a: 1\n... # privlint: x\n",
        "%YAML 1.2 # privlint: x\n---\na: 1",
    ],
)
def test_a_remark_at_no_node_is_not_lost(text: str) -> None:
    """A comment with nothing below it, or behind a bracket, stands at no node."""
    assert _covered(text) == [("x", 0, None)]


def test_in_a_file_that_cannot_be_read_a_remark_is_not_guessed_at() -> None:
    """Only remarks at nodes of the documents that can be read are told of."""
    text = "a: 1 # privlint: x\n---\nb: [ # privlint: y\n"
    assert [one for one in _covered(text) if one[0] == "y"] == []


_SCALARS = ["'{}'", '"{}"', "|\n    {}\n", ">-\n    {}\n", "|2\n    x\n\n    {}\n"]


@UNHURRIED
@given(
    st.sampled_from(_SCALARS),
    st.text("abc #:[]", max_size=12),
    st.text("abc #:[]", max_size=12),
)
def test_a_comment_inside_a_scalar_is_no_remark(form: str, one: str, two: str) -> None:
    """Text that looks like a remark stays text, in quotation marks and in blocks."""
    inner = f"{one.strip()} # privlint: ignore[RET001] {two}".strip()
    text = f"privlint: 1\npurposes:\n- id: a\n  name: {form.format(inner)}\n"
    found = document.documents("privacy.yaml", text.encode(), Limits())
    assert ([one.tree.faults for one in found], _covered(text)) == ([()], [])


def test_an_exception_covers_its_node_and_what_is_under_it(work: Path) -> None:
    """At an item it covers the item, at the list every item, at no other node."""
    above = NEWS.replace(
        "  - id: news", f"  # privlint: ignore[RET001] {REASON}\n  - id: news"
    )
    assert _told(work, above) == [("RET001", "/purposes[id=orders]", 3)]
    list_ = NEWS.replace("purposes:", f"purposes: # privlint: ignore[RET001] {REASON}")
    assert _told(work, list_) == []
    under = NEWS.replace("orders", "orders\n    retention: {period: P2Y}")
    held = under.replace(
        "- id: orders", f"- id: orders # privlint: ignore[RET003] {REASON}"
    )
    assert _told(work, held) == [("RET001", "/purposes[id=news]", 5)]


def test_an_exception_covers_the_published_text(work: Path) -> None:
    """At `statement` it covers what is found in the text, which has no comments."""
    text = "privlint: 1\nstatement: {file: text.txt}\n"
    written(work, {"text.txt": "Een IP-adres is geen persoonsgegeven.\n"})
    assert _codes(work, text) == ["TXT001"]
    held = text.replace(".txt}", ".txt} # privlint: ignore[TXT001] " + REASON)
    assert _codes(work, held) == []


def test_an_id_that_starts_alike_is_another(work: Path) -> None:
    """An exception for `new` does not cover `news`, nor one for `news` `new`."""
    for one, other in (("new", "news"), ("news", "new")):
        held = f"  - id: {one} # privlint: ignore[RET001] {REASON}\n"
        text = f"privlint: 1\npurposes:\n{held}  - id: {other}\n"
        assert _told(work, text) == [("RET001", f"/purposes[id={other}]", 4)]


@pytest.mark.parametrize(
    "rules",
    ["RET001", "ret001", "retention-missing", "Retention-Missing", "RET003, RET001 "],
)
def test_a_rule_is_named_by_code_or_name(work: Path, rules: str) -> None:
    """Either will do, in capitals or not, one or several."""
    text = NEWS + f"# privlint: file-ignore[{rules}] {REASON}\n"
    assert _told(work, text) == []


@pytest.mark.parametrize(
    "place", ["# {}\n" + NEWS, "# {}\n---\n" + NEWS, NEWS + "# {}\n"]
)
def test_an_exception_for_the_file_may_stand_anywhere(work: Path, place: str) -> None:
    """`file-ignore` covers the whole declaration, at a node or at none."""
    said = f"privlint: file-ignore[RET001] {REASON}"
    assert _told(work, place.format(said)) == []


def test_an_exception_holds_in_its_own_document(work: Path) -> None:
    """In a file with several declarations it covers only the one it stands in."""
    excepted = f"# privlint: file-ignore[RET001] {REASON}\n{NEWS}"
    want = [("RET001", "/purposes[id=orders]"), ("RET001", "/purposes[id=news]")]
    for text in (f"{excepted}---\n{NEWS}", f"{NEWS}---\n{excepted}"):
        assert [one[:2] for one in _told(work, text)] == want
    inside = NEWS.replace("id: news", f"id: news # privlint: ignore[RET001] {REASON}")
    found = [one[:2] for one in _told(work, f"{NEWS}---\n{inside}")]
    assert found == [*want, want[0]]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("ignore[RET001]", ["RET001", "SUP003"]),
        ("ignore[RET001] TODO", ["RET001", "SUP003"]),
        ("ignore[RET001] by design", ["RET001", "SUP003"]),
        ("ignore[RET001] won't fix", ["RET001", "SUP003"]),
        ("ignore[RET001] n.v.t.", ["RET001", "SUP003"]),
        ("ignore[RET001] --- : -", ["RET001", "SUP003"]),
        ("ignore[RET001] until 2030-01-01", ["RET001", "SUP003"]),
        ("ignore[RET001] word", ["RET001", "SUP003"]),
        ("ignore[RET001]: " + REASON, []),
        ("ignore[RET001] – door de FG beoordeeld", []),
        ("ignore[RET001] until 2026-11-22 " + REASON, []),
        ("ignore[RET001] tot 2026-11-22: " + REASON, []),
        ("ignore[RET001] Until 2027-01-01 - " + REASON, []),
        ("ignore[RET001] until 2026-11-21 " + REASON, ["RET001", "SUP005"]),
        ("ignore[RET001] tot 2026-11-21 " + REASON, ["RET001", "SUP005"]),
        ("ignore[RET001] until 2026-02-30 " + REASON, ["RET001", "SUP006"]),
        ("ignore[RET001] until 31-12-2026 " + REASON, ["RET001", "SUP006"]),
        ("ignore[RET001] until 2026-12-312 " + REASON, ["RET001", "SUP006"]),
        ("ignore[RET001] until the migration is done", ["RET001", "SUP006"]),
        ("ignore[RET001] untilled land is meant", []),
        ("ignore[] " + REASON, ["RET001", "SUP006"]),
        ("ignore[ , ] " + REASON, ["RET001", "SUP006"]),
        ("ignore RET001 " + REASON, ["RET001", "SUP006"]),
        ("ignore[RET001 " + REASON, ["RET001", "SUP006"]),
        ("disable[RET001] " + REASON, ["RET001", "SUP006"]),
        ("", ["RET001", "SUP006"]),
        ("ignore[RET999] " + REASON, ["RET001", "SUP002"]),
        ("ignore[RET] " + REASON, ["RET001", "SUP002"]),
        ("ignore[RET001, RET999] " + REASON, ["RET001", "SUP002"]),
        ("ignore[RET999]", ["RET001", "SUP002", "SUP003"]),
        ("ignore[SHP008] " + REASON, ["RET001", "SUP004"]),
        ("ignore[SRC002] " + REASON, ["RET001", "SUP004"]),
        ("ignore[SUP001] " + REASON, ["RET001", "SUP004"]),
        ("ignore[RET003] " + REASON, ["RET001", "SUP001"]),
        ("ignore[RET001, RET003] " + REASON, []),
    ],
)
def test_an_exception_has_its_terms(work: Path, said: str, codes: list[str]) -> None:
    """One that lacks a reason, is over, unknown, unclear or unneeded is told of."""
    text = f"privlint: 1\npurposes:\n  - id: news # privlint: {said}\n"
    assert sorted(_codes(work, text)) == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        (f"until 2026-12-22 {REASON}", []),
        (f"until 2026-12-23 {REASON}", ["RET001", "SUP007"]),
        (f"until 9999-12-31 {REASON}", ["RET001", "SUP007"]),
        (REASON, ["RET001", "SUP007"]),
        ("", ["RET001", "SUP003", "SUP007"]),
        (f"until 2026-11-21 {REASON}", ["RET001", "SUP005"]),
    ],
)
def test_an_exception_may_have_to_end(work: Path, said: str, codes: list[str]) -> None:
    """With a limit, one that ends later than that, or never, does not count."""
    written(work, {".privlint.yaml": "max_suppression_days: 30\n"})
    text = f"privlint: 1\npurposes:\n  - id: news # privlint: ignore[RET001] {said}\n"
    assert sorted(_codes(work, text)) == codes
    later = sorted(_codes(work, text, "--as-of", "2026-11-23"))
    assert ("SUP007" in later) is ("SUP007" in codes and "12-23" not in said)


@pytest.mark.parametrize("days", ["1" + "0" * 30, "365.0"])
def test_any_number_of_days_will_do(work: Path, days: str) -> None:
    """A limit that no calendar reaches, or with a point behind it, is a number."""
    written(work, {".privlint.yaml": f"max_suppression_days: {days}\n"})
    text = "privlint: 1\npurposes:\n  - id: news # privlint: ignore[RET001] "
    assert _codes(work, f"{text}until 2026-12-31 {REASON}\n") == []
    assert _codes(work, f"{text}{REASON}\n") == ["RET001", "SUP007"]


def test_an_entry_may_have_to_end(work: Path) -> None:
    """An exception of the settings is held to the limit at its place there."""
    late = _CENTRAL.replace("2026-11-22", "2027-11-23")
    said = f"max_suppression_days: 365\n{late}"
    written(work, {".privlint.yaml": said, "shop/privacy.json": _JSON})
    done = run("check", "--output-format", "json", *DAY)
    found = [
        (one["path"], one["start"]["line"], one["message"])
        for one in json.loads(done.out)["findings"]
        if one["code"] == "SUP007"
    ]
    message = {
        "en": "this exception does not end within 365 days",
        "nl": "deze uitzondering eindigt niet binnen 365 dagen",
    }
    assert found == [(".privlint.yaml", 3, message)]


def test_what_is_wrong_is_told_at_the_comment(work: Path) -> None:
    """The place is the comment itself, and a remark at no node is told there too."""
    text = f"{NEWS}# privlint: ignore[RET001] {REASON}\n"
    assert _told(work, text, "--select", "RET003") == [
        ("SUP006", f"/#ignore[RET001] {REASON}", 5)
    ]


@pytest.mark.parametrize(
    "said",
    [
        f"ignore[RET999] {REASON}",
        f"ignore[SHP008] {REASON}",
        f"ignore[RET003] {REASON}",
        "ignore[RET001]",
        f"ignore[RET001] until 2026-01-01 {REASON}",
        "forget it",
    ],
)
def test_what_is_wrong_is_told_in_its_own_document(work: Path, said: str) -> None:
    """In a file with several declarations a finding names the one of the comment."""
    remarked = NEWS.replace("id: news", f"id: news # privlint: {said}")
    for text, documents in (
        (f"{NEWS}---\n{NEWS}---\n{remarked}", [2]),
        (f"{NEWS}---\n{remarked}---\n{remarked}", [1, 2]),
        (f"{remarked}---\n{NEWS}", [0]),
    ):
        written(work, {"privacy.yaml": text})
        done = run("check", "--output-format", "json", *DAY)
        found = [
            one["document"]
            for one in json.loads(done.out)["findings"]
            if one["code"].startswith("SUP")
        ]
        assert found == documents


def test_unneeded_is_told_only_when_all_its_rules_were_asked(work: Path) -> None:
    """A run that leaves a rule out does not call its exception unneeded."""
    text = (
        f"privlint: 1\nrole: controller # privlint: ignore[RET001, RET003] {REASON}\n"
    )
    assert _codes(work, text) == ["SUP001"]
    assert _codes(work, text, "--select", "RET001") == []
    assert _codes(work, text, "--ignore", "RET001") == []


def test_unneeded_is_told_by_what_its_own_declaration_was_asked(work: Path) -> None:
    """A rule that only another declaration of the file was asked does not count."""
    said = f"privlint: 1 # privlint: file-ignore[RET003] {REASON}\nprofile: register\n"
    assert _codes(work, said) == []
    assert _codes(work, f"{said}---\nprivlint: 1\nprofile: notice\n") == []
    notice = said.replace("register", "notice")
    assert _codes(work, notice) == ["SUP001"]


@pytest.mark.parametrize("word", ["ignore", "file-ignore"])
def test_a_comment_that_is_written_is_read_back(word: str) -> None:
    """What is offered to accept findings says just that, at its node."""
    said = suppressions.comment(word, ["RET001", "RET003"], REASON)
    (remark,) = remarks(f"{said}\na: 1\n", tree.lines(f"{said}\n"), [0])
    place = document.source("a", b"")[0].location(0)
    found = suppressions.read(remark.text, "/a", place, 0)
    node = "/a" if word == "ignore" else "/"
    wanted = suppressions.Suppression(("RET001", "RET003"), node, REASON, "", place, 0)
    assert found == wanted


@pytest.mark.parametrize(
    ("identity", "other", "covered"),
    [
        ("/", "/purposes[id=a]", True),
        ("/purposes", "/purposes[id=a]", True),
        ("/purposes[id=a]", "/purposes[id=a]/retention", True),
        ("/purposes[id=a]", "/purposes[id=a]", True),
        ("/purposes", "/purposes_of_old", False),
        ("/purposes[id=a]/retention", "/purposes[id=a]", False),
    ],
)
def test_a_node_covers_itself_and_what_it_holds(
    identity: str, other: str, *, covered: bool
) -> None:
    """And no node whose name only begins alike."""
    assert suppressions.covers(identity, other) is covered


def test_every_fault_of_an_exception_is_known_as_one() -> None:
    """What `suppressions` counts as its faults is what the table of faults has."""
    named = {name for name in shipped.rulebook().faults if "suppression" in name}
    assert named == suppressions.FAULTS


def test_no_exception_is_made_for_what_could_not_be_read(work: Path) -> None:
    """A fault of reading or shape stays a finding, whoever excepts it."""
    text = f"role: controller\n# privlint: file-ignore[SHP008] {REASON}\n"
    assert [one[0] for one in _told(work, text, "privacy.yaml")] == ["SHP008", "SUP004"]
    broken = f"privlint: 1\n# privlint: file-ignore[SRC001] {REASON}\na: [\n"
    assert all(one.startswith("SRC") for one in _codes(work, broken, "privacy.yaml"))


@pytest.mark.parametrize("word", ["RET001", "retention-missing"])
def test_an_enforced_rule_always_counts(work: Path, word: str) -> None:
    """`rules.enforce` refuses the comment and the entry of the settings alike."""
    written(work, {".privlint.yaml": f"rules: {{enforce: [{word}]}}\n"})
    text = NEWS + f"# privlint: file-ignore[RET001] {REASON}\n"
    assert _codes(work, text) == ["RET001", "RET001", "SUP004"]


def test_an_enforced_rule_exists(work: Path) -> None:
    """A word that means no rule is a mistake in the settings, with a hint."""
    written(
        work, {"privacy.yaml": NEWS, ".privlint.yaml": "rules: {enforce: [RET002]}\n"}
    )
    done = run("check", *DAY)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("privlint: no rule has the code or the name RET002")


_CENTRAL = """\
suppressions:
  - rule: RET001
    file: shop/privacy.json
    pointer: "/purposes[id=news]"
    reason: agreed with the works council
    until: 2026-11-22
"""
_JSON = '{"privlint": 1, "purposes": [{"id": "orders"}, {"id": "news"}]}'


def test_settings_make_exceptions_for_json(work: Path) -> None:
    """An entry covers the node that its pointer names by ids, up to its last day."""
    written(work, {".privlint.yaml": _CENTRAL})
    file = "shop/privacy.json"
    assert _told(work, _JSON, name=file) == [("RET001", "/purposes[id=orders]", 1)]
    late = _told(work, _JSON, "--as-of", "2026-11-23", name=file)
    assert sorted(one[0] for one in late) == ["RET001", "RET001", "SUP005"]


def test_an_entry_without_pointer_covers_the_file_and_toml_will_do(work: Path) -> None:
    """A date of TOML is a date, several rules are a list, and the root is usual."""
    toml = (
        '[[suppressions]]\nrule = ["RET001", "RET003"]\nfile = "privacy.json"\n'
        f'reason = "{REASON}"\nuntil = 2026-11-22\n'
    )
    written(work, {"privlint.toml": toml})
    assert _told(work, _JSON, name="privacy.json") == []


def test_an_entry_is_held_to_the_same_terms(work: Path) -> None:
    """What is wrong with an entry is told at its place in the settings."""
    faulty = _CENTRAL.replace(REASON, "TODO").replace("RET001", "RET009")
    written(work, {".privlint.yaml": faulty, "shop/privacy.json": _JSON})
    done = run("check", "--output-format", "json", *DAY)
    found = [
        (one["code"], one["path"], one["start"]["line"])
        for one in json.loads(done.out)["findings"]
        if one["code"].startswith("SUP")
    ]
    assert found == [("SUP002", ".privlint.yaml", 2), ("SUP003", ".privlint.yaml", 2)]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{rule: RET001}", "C102 an exception has at least a `rule` and a `file`"),
        ("{file: a.json}", "C102 an exception has at least a `rule` and a `file`"),
        ("{rule: RET001, file: a.json, until: soon}", "C102 `until` takes a date"),
        ("{rule: RET001, file: a.json, reason: 3}", "C102 `reason` takes a text"),
        ("{rule: RET001, file: a.json, point: x}", "C101 unknown key `point`"),
        ("RET001", "C102 an exception is written as keys with values"),
    ],
)
def test_a_mistake_in_an_entry_has_its_place(work: Path, entry: str, said: str) -> None:
    """Settings that are not understood are exit status 2, with line and column."""
    written(
        work, {"privacy.yaml": NEWS, ".privlint.yaml": f"suppressions: [{entry}]\n"}
    )
    done = run("check", *DAY)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("privlint: .privlint.yaml:1:")
    assert said in done.err


_EXCEPTED = NEWS.replace(
    "id: news", f"id: news # privlint: ignore[RET001] until 2026-12-31 {REASON}"
)


@pytest.mark.parametrize(
    ("language", "count", "listed"),
    [
        (
            "en",
            "Accepted by an exception: 1; expired: 0; known from before: 0.",
            f"purpose 'news' has no retention period ({REASON}, until 2026-12-31)",
        ),
        (
            "nl",
            "Aanvaard met een uitzondering: 1; verlopen: 0; bekend van eerder: 0.",
            f"doel 'news' heeft geen bewaartermijn ({REASON}, tot en met 2026-12-31)",
        ),
    ],
)
def test_the_summary_counts_what_is_accepted(
    work: Path, language: str, count: str, listed: str
) -> None:
    """It is counted always, and listed with `--show-suppressed`, in both languages."""
    written(work, {"privacy.yaml": _EXCEPTED})
    whole = ("check", "--lang", language, *DAY)
    for options, seen in (((), False), (("--show-suppressed",), True)):
        out = " ".join(run(*whole, *options).out.split())
        assert (count in out, listed in out) == (True, seen)
    short = run(*whole, "--output-format", "concise").out
    assert count[0].lower() + count[1:-1] in short


def test_the_report_for_programs_counts_what_is_accepted(work: Path) -> None:
    """`summary.suppressed` is how many; a run without findings that stand passes."""
    written(work, {"privacy.yaml": _EXCEPTED})
    whole = _EXCEPTED.replace(
        "purposes:", f"purposes: # privlint: ignore[RET001] {REASON}"
    )
    counts = []
    for text in (NEWS, _EXCEPTED, whole):
        written(work, {"privacy.yaml": text})
        done = run("check", "--output-format", "json", *DAY)
        summary = json.loads(done.out)["summary"]
        counts.append((done.status, summary["error"], summary["suppressed"]))
    assert counts == [(1, 2, 0), (1, 1, 1), (0, 0, 2)]


def test_a_supervisor_sees_what_is_accepted(work: Path) -> None:
    """With `--no-ignores` comments and settings neither except nor object."""
    wrong = NEWS.replace("id: orders", "id: orders # privlint: forget it")
    files = {"privacy.yaml": wrong, "b.privacy.yaml": _EXCEPTED}
    written(work, {**files, "shop/privacy.json": _JSON, ".privlint.yaml": _CENTRAL})
    counts = []
    for options in ((), ("--no-ignores",), ("--no-ignores", "--show-suppressed")):
        done = run("check", "--output-format", "json", *DAY, *options)
        report = json.loads(done.out)
        codes = [one["code"] for one in report["findings"]]
        summary = report["summary"]
        told = summary["suppressed"], summary["exceptions_applied"]
        counts.append((codes.count("RET001"), len(codes), *told))
    assert counts == [(4, 5, 2, True), *[(6, 6, 0, False)] * 2]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Exceptions were not applied (`--no-ignores`)."),
        ("nl", "Uitzonderingen zijn niet toegepast (`--no-ignores`)."),
    ],
)
def test_the_summary_says_that_exceptions_were_not_applied(
    work: Path, language: str, said: str
) -> None:
    """Nobody takes such a report for the usual one, in whatever format with words."""
    written(work, {"privacy.yaml": _EXCEPTED})
    whole = ("check", "--lang", language, *DAY)
    for format_ in ("full", "grouped"):
        lines = [
            run(*whole, "--format", format_, *one).out.splitlines()
            for one in ((), ("--no-ignores",))
        ]
        assert [said in one for one in lines] == [False, True]
    short = run(*whole, "--format", "concise", "--no-ignores").out
    assert f"; {said[0].lower()}{said[1:-1]}; " in short


@pytest.mark.parametrize(
    ("said", "en", "nl"),
    [
        (
            "ignore[RET003] a b",
            "the exception for RET003 is not needed here",
            "de uitzondering voor RET003 is hier niet nodig",
        ),
        (
            "ignore[retention-mising] a b",
            (
                "no rule has the code or the name 'retention-mising'"
                " (did you mean retention-missing?)"
            ),
            (
                "geen regel heeft de code of de naam 'retention-mising'"
                " (is retention-missing bedoeld?)"
            ),
        ),
        (
            "ignore[RET001]",
            "this exception gives no reason",
            "deze uitzondering geeft geen reden",
        ),
        (
            "ignore[SHP008] a b",
            "no exception can be made for SHP008",
            "voor SHP008 kan geen uitzondering worden gemaakt",
        ),
        (
            "ignore[RET001] until 2026-01-01 a b",
            "this exception held until 2026-01-01 (reason: a b)",
            "deze uitzondering gold tot en met 2026-01-01 (reden: a b)",
        ),
        (
            "forget it",
            "'forget it' is not understood",
            "'forget it' wordt niet begrepen",
        ),
    ],
)
def test_what_is_wrong_is_said_in_both_languages(
    work: Path, said: str, en: str, nl: str
) -> None:
    """Each objection has a Dutch and an English text, with the same facts."""
    text = f"privlint: 1\npurposes:\n  - id: news # privlint: {said}\n"
    written(work, {"privacy.yaml": text})
    done = run("check", "--output-format", "json", *DAY)
    found = [
        one["message"]
        for one in json.loads(done.out)["findings"]
        if one["code"].startswith("SUP")
    ]
    assert found == [{"en": en, "nl": nl}]


def test_the_register_has_four_formats(work: Path) -> None:
    """Text, JSON, Markdown and CSV hold the same row, with heads in the language."""
    written(work, {"privacy.yaml": _EXCEPTED})
    done = {
        format_: run("suppressions", "--output-format", format_, "--lang", "nl", *DAY)
        for format_ in ("text", "json", "markdown", "csv")
    }
    assert {(one.status, one.err) for one in done.values()} == {(0, "")}
    node, until = "/purposes[id=news]/retention", "2026-12-31"
    finding = "doel 'news' heeft geen bewaartermijn"
    row = ["RET001", "privacy.yaml", node, REASON, until, "privacy.yaml:4", finding]
    heads = [
        "regel",
        "verklaring",
        "onderdeel",
        "reden",
        "tot en met",
        "plaats",
        "bevinding",
    ]
    keys = ["rule", "declaration", "node", "reason", "until", "place", "finding"]
    assert done["text"].out == (
        f"privacy.yaml:4: RET001 {node} ({until})\n    {REASON}\n1\n"
    )
    assert json.loads(done["json"].out) == [dict(zip(keys, row, strict=True))]
    assert list(csv.reader(StringIO(done["csv"].out))) == [heads, row]
    first, _line, second = done["markdown"].out.splitlines()
    assert first == f"| {' | '.join(heads)} |"
    assert second.count("|") == len(heads) + 1


def test_an_empty_register_is_whole(work: Path) -> None:
    """Without exceptions each format is still what it says."""
    written(work, {"privacy.yaml": NEWS})
    outs = [
        run("suppressions", "--output-format", one, *DAY) for one in ("text", "json")
    ]
    assert (outs[0], json.loads(outs[1].out)) == (Done(0, "0\n", ""), [])


def test_the_register_holds_what_holds_on_the_day(work: Path) -> None:
    """An exception that is over is not in it."""
    written(work, {"privacy.yaml": _EXCEPTED})
    assert run("suppressions", "--as-of", "2027-01-01") == Done(0, "0\n", "")


_SAID = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
_ACTIVE = {"Cc", "Cs", "Zl", "Zp"}
HOSTILE = st.one_of(
    st.sampled_from(
        [
            "=HYPERLINK('http://x') a b",
            "+1 a b",
            "@SUM(A1) and more",
            "a | b | c",
            "<script>alert(1)</script> a b",
            "a\x1b[31mred b",
            "two lines\n::error::boom",
            "\r\n| a | b |",
            "##[error]a b",
            "\u202eabc def",
            "a `b` c [d](http://e)",
        ]
    ),
    _SAID.map(lambda said: f"two words {said}"),
    _SAID.map(lambda said: f"{said} two words"),
)


@UNHURRIED
@given(HOSTILE)
def test_a_hostile_reason_acts_in_no_format(work: Path, reason: str) -> None:
    """No formula, no table cell, no control and no CI command comes out of a reason."""
    quoted = "".join(f"\\U{ord(sign):08x}" for sign in reason)
    entry = f'{{rule: RET001, file: privacy.json, reason: "{quoted}"}}'
    written(
        work, {"privacy.json": _JSON, ".privlint.yaml": f"suppressions: [{entry}]\n"}
    )
    for format_ in ("text", "json", "markdown", "csv"):
        done = run("suppressions", "--output-format", format_, *DAY)
        assert (done.status, done.err) == (0, "")
        lines = done.out.split("\n")
        assert not [one for one in lines if one.lstrip().startswith("::")]
        assert "##[" not in done.out
        assert not [one for one in done.out if one != "\n" and category(one) in _ACTIVE]
        if format_ == "json":
            assert [one["reason"] for one in json.loads(done.out)] == [
                reason.strip()
            ] * 2
        if format_ == "markdown":
            assert {one.replace("\\|", "").count("|") for one in lines if one} == {8}
        if format_ == "csv":
            rows = list(csv.reader(StringIO(done.out)))
            assert {len(row) for row in rows} == {7}
            assert not [one for row in rows for one in row if one[:1] in set("=+-@")]


_ITEMS = ("a", "b", "c", "d")


@UNHURRIED
@given(
    st.permutations(_ITEMS),
    st.sets(st.sampled_from(_ITEMS)),
    st.lists(st.integers(0, 3), min_size=4, max_size=4),
)
def test_order_and_blank_lines_change_nothing(
    work: Path, order: list[str], excepted: set[str], gaps: list[int]
) -> None:
    """Which findings are accepted depends on the ids, not on where they stand."""
    text = "privlint: 1\npurposes:\n"
    for name, gap in zip(order, gaps, strict=True):
        remark = f"  # privlint: ignore[RET001] {REASON}\n" if name in excepted else ""
        blank = "\n" * gap
        text += f"{blank}{remark}{blank}  - id: {name}\n"
    left = {f"/purposes[id={one}]" for one in _ITEMS if one not in excepted}
    found = _told(work, text)
    assert {(code, node) for code, node, _line in found} == {
        ("RET001", one) for one in left
    }
