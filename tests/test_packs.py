"""An organisation's own rules: asked with the shipped ones, and their mistakes told."""

from __future__ import annotations

import copy
import json
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import doors
import jsonschema
import pytest
from doors import DAY, FAULTY, STATEMENT, run, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint import explain, packs, shipped
from privlint.errors import UnreadableError
from privlint.linter import Linter
from privlint.reading.tree import Limits
from privlint.reading.yaml import read as read_yaml
from privlint.rulebook import Change
from privlint.rulefile import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.rulebook import Rulebook

SETTINGS = ".privlint.yaml"
FILE = "acme.yaml"
FILES = {"privacy.yaml": FAULTY, "statement.txt": STATEMENT}
SHIPPED = ["RET003", "RET001", "TXT001"]
PACK = """\
about: What Acme asks of its declarations.
lists:
  drinks: {phrases: [koffie, thee]}
tables:
  offices:
    source: https://example.nl/offices
    verified_on: 2026-01-01
    rows:
      - {key: NL, values: [Den Haag]}
acts:
  Acme: {style: plain, nl: Acme-beleid, en: Acme policy}
rules:
  - code: ACM001
    name: contract-missing
    law: [Acme 4, GDPR 5(2)]
    duty: declaration
    severity: error
    for: purposes[*]
    require: {x-contract: {shape: "CTR-####"}}
    en:
      title: Every purpose has a contract.
      message: purpose '{label}' has no contract
      why: The auditor asks for it.
      mend: Add `x-contract`.
    nl:
      title: Elk doel heeft een contract.
      message: doel '{label}' heeft geen contract
      why: De accountant vraagt ernaar.
      mend: Voeg `x-contract` toe.
    examples:
      good: ["purposes: [{id: a, x-contract: CTR-0001}]"]
      bad: ["purposes: [{id: a}]  # <- no contract"]
"""
SECOND = (
    PACK[PACK.index("rules:") :]
    .replace("ACM001", "ACM002")
    .replace("contract-missing", "drink-named")
    .replace("Acme 4, ", "")
)
START = """\
rules:
  - code: ACM011
    name: own-period-missing
    extends: RET001
    duty: guidance
    severity: warning
    en: {message: "no period at '{label}'"}
    examples:
      good: ["purposes: [{id: a, retention: {period: P2Y}}]"]
      bad: ["purposes: [{id: a}]  # <- no period at"]
"""
REPLACING = START.replace(
    "    duty", "    replaces: retention-missing\n    reason: two years\n    duty"
)
ALONE = """\
code: ACM021
law: House 4
duty: declaration
severity: info
for: purposes[*]
require: {name: {avoids: drinks}}
en: {title: T., message: "'{words}' is a drink", why: w, mend: m}
nl: {title: T., message: "'{words}' is een drankje", why: w, mend: m}
examples:
  good: ["purposes: [{id: a, name: water}]"]
  bad: ["purposes: [{id: a, name: thee}]  # <- is a drink"]
"""
DEEP = "{not: " * 9 + "{given: id}" + "}" * 9
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")

MISTAKES: list[tuple[str, str, list[str]]] = [
    # what is replaced in the pack, by what, and the mistakes
    ("rules:\n", "rules: [\n", ["13:3: R099 syntax-wrong: did not find expected"]),
    ("about:", "about: x\nabout:", ["2:1: R099 key-twice: about"]),
    (
        "What Acme asks of its declarations.",
        "!!python/object/apply:os.system ['touch ran']",
        ["1:8: R099 tag-unknown: !!python/object/apply:os.system"],
    ),
    ("ACM001", "\0", ["13:11: R099 character-forbidden: U+0000"]),
    ("ACM001", "[" * 100_000, ["13:72: R099 nesting-too-deep: 64"]),
    ("about:", f"{'#' * 524_288}\nabout:", ["1:1: R099 file-too-large: 524288"]),
    ("rules:\n", "---\nrules:\n", ["1:1: R100 a rule file is one mapping"]),
    ("about:", "abut:", ["1:1: R100 unknown key `abut`; did you mean `about`?"]),
    (
        "  drinks: {phrases: [koffie, thee]}",
        "  - drinks",
        ["2:1: R100 `lists` takes a mapping"],
    ),
    (
        "{style: plain, nl: Acme-beleid, en: Acme policy}",
        "policy",
        ["11:9: R100 each of the acts is a mapping"],
    ),
    (
        "rules:\n",
        "rules:\n  - contract\n",
        ["13:5: R100 each of the rules is a mapping"],
    ),
    (
        'require: {x-contract: {shape: "CTR-####"}}',
        "require: contract",
        ["19:14: R101 a condition is a mapping with an entry"],
    ),
    (
        "duty: declaration",
        "dutty: declaration",
        [
            "13:5: R102 `duty` is missing",
            "16:5: R102 unknown key `dutty`; did you mean `duty`?",
        ],
    ),
    (
        "    name: contract-missing\n",
        "",
        ["13:5: R102 a rule here has a `name` such as contract-number-missing"],
    ),
    (
        "name: contract-missing",
        "name: Contract Missing",
        ["14:11: R102 a rule here has a `name` such as contract-number-missing"],
    ),
    (
        "name: contract-missing",
        "name: [contract-missing]",
        ["14:5: R102 a rule here has a `name` such as contract-number-missing"],
    ),
    (
        "name: contract-missing",
        "name: contract-missing\n    topic: ../../etc",
        ["15:12: R102 `topic` takes a word"],
    ),
    (
        "name: contract-missing",
        "name: contract-missing\n    topic: [a]",
        ["15:5: R102 `topic` takes a word"],
    ),
    (
        "code: ACM001",
        "code: [ACM001]",
        [
            "13:5: R102 `['ACM001']` is no code of three letters and three digits",
            "13:5: R102 `code` takes a text",
        ],
    ),
    (
        "name: contract-missing",
        "name: retention-missing",
        ["13:11: R102 `retention-missing` is taken by the rule retention-missing"],
    ),
    (
        "severity: error",
        "severity: error\n    effective_from: 20260901",
        ["18:21: R102 `effective_from` takes a date such as 2026-09-01"],
    ),
    (
        "for: purposes[*]",
        "for: purpose[*]",
        [
            (
                "18:10: R103 `purpose[*]` is no field of a declaration; "
                "did you mean `purposes`?"
            )
        ],
    ),
    (
        '{shape: "CTR-####"}',
        '{shap: "CTR-####"}',
        ["19:28: R104 `shap` is no test; did you mean `shape`?"],
    ),
    (
        '{shape: "CTR-####"}',
        "{avoids: drink}",
        ["19:36: R105 `avoids`: `drink` is no word list"],
    ),
    ("Acme 4", "Acmee 4", ["15:11: R105 `Acmee 4` names no act of acts.yaml"]),
    (
        "style: plain",
        "style: nice, urll: x",
        [
            "11:17: R105 `style` is articles or plain",
            "11:23: R105 unknown key `urll`; did you mean `url`?",
        ],
    ),
    ("nl: Acme-beleid, ", "", ["11:3: R105 `nl` is missing"]),
    ("en: Acme policy", "en: 5", ["11:45: R105 `en` takes a text"]),
    ("  Acme: {", "  GDPR: {", ["11:3: R105 the act `GDPR` is known otherwise"]),
    (
        "  Acme: {",
        "  GDPR 13: {",
        ["11:3: R105 `GDPR 13` would be a place in the act `GDPR`"],
    ),
    (
        'require: {x-contract: {shape: "CTR-####"}}',
        "require: {role: boss}",
        ["19:21: R106 the field is never `boss`"],
    ),
    (
        'require: {x-contract: {shape: "CTR-####"}}',
        f"require: {DEEP}",
        ["19:63: R107 conditions are at most 8 deep"],
    ),
    ("[koffie, thee]", "koffie", ["3:21: R108 `phrases` takes a list"]),
    ("[koffie, thee]", "[koffie, (]", ["3:30: R108 `(` is not closed"]),
    (
        "values: [Den Haag]",
        "waarden: [Den Haag]",
        ["9:19: R108 unknown key `waarden`"],
    ),
    ("  drinks: {", "  denials: {", ["3:3: R108 `denials` is taken"]),
    (
        "message: purpose '{label}' has",
        "message: purpose '{labl}' has",
        [
            (
                "22:16: R109 `{labl}` is no placeholder and no field; "
                "did you mean `{label}`?"
            )
        ],
    ),
    (
        "      mend: Voeg `x-contract` toe.\n",
        "",
        ["25:5: R109 `mend` is missing"],
    ),
    (
        "      bad:",
        "      bat:",
        ["30:5: R110 `bad` is missing", "32:7: R110 unknown key `bat`"],
    ),
    (
        "law: [Acme 4, GDPR 5(2)]",
        "extends: RET01",
        [
            (
                "15:14: R111 no earlier rule has the code or the name `RET01`; "
                "did you mean `RET001`?"
            )
        ],
    ),
    (
        "law: [Acme 4, GDPR 5(2)]",
        "extends: contract-missing",
        ["15:14: R111 no earlier rule has the code or the name `contract-missing`"],
    ),
    (
        "law: [Acme 4, GDPR 5(2)]",
        "extends: [RET001]",
        ["15:5: R102 `extends` takes the code or the name of a rule"],
    ),
    (
        "severity: error",
        "severity: error\n    replaces: {a: b}\n    reason: [c]",
        [
            "18:5: R102 `replaces` takes the code or the name of a rule",
            "19:5: R102 `reason` takes a text",
        ],
    ),
    (
        "severity: error",
        "severity: error\n    replaces: RET01\n    reason: x",
        [
            (
                "18:15: R111 no earlier rule has the code or the name `RET01`; "
                "did you mean `RET001`?"
            )
        ],
    ),
    (
        "severity: error",
        "severity: error\n    replaces: RET001",
        ["18:15: R102 a rule that replaces another says why in `reason`"],
    ),
    (
        "severity: error",
        "severity: error\n    replaces: RET001\n    reason: ' '",
        ["18:15: R102 a rule that replaces another says why in `reason`"],
    ),
    (
        "ACM001",
        "RET901",
        ["13:11: R112 codes with RET are for the rules of privlint; choose others"],
    ),
    (
        "ACM001",
        "SRC901",
        ["13:11: R112 codes with SRC are for the rules of privlint; choose others"],
    ),
    (
        "ACM001",
        "RET001",
        [
            "13:11: R102 `RET001` is taken by the rule retention-missing",
            "13:11: R112 codes with RET are for the rules of privlint; choose others",
        ],
    ),
]


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in a repository with a faulty declaration, with four rules."""
    with doors.working(tmp_path, monkeypatch) as folder:
        written(folder, FILES)
        (folder / ".git").mkdir()
        yield folder


def _set(*names: str, more: str = "") -> None:
    """Have the packs *names* asked."""
    written(Path(), {SETTINGS: f"rules:\n  packs: [{', '.join(names)}]\n{more}"})


def _told(*arguments: str) -> list[str]:
    """Return the mistakes that stop a check."""
    done = run("check", *arguments, *DAY)
    assert (done.status, done.out) == (2, "")
    return [line.removeprefix("privlint: ") for line in done.err.splitlines()]


def _codes(*arguments: str) -> list[str]:
    """Return the codes that a check with *arguments* reports."""
    done = run("check", "--output-format", "json", *DAY, *arguments)
    return [finding["code"] for finding in json.loads(done.out)["findings"]]


def _data(text: str) -> dict[str, Any]:
    """Return what the YAML *text* says, dates as text."""
    (tree,) = read_yaml(text, Limits())
    return cast("dict[str, Any]", tree.data)


def _book(*names: str) -> Rulebook:
    """Return the shipped rules with the packs *names*."""
    return packs.with_packs(shipped.rulebook(), names)


def test_rules_of_a_pack_are_asked_with_all_others() -> None:
    """A file with several rules adds them to those that privlint ships."""
    written(Path(), {FILE: PACK})
    _set(FILE)
    assert _codes() == ["ACM001", "RET003", "RET001", "ACM001", "TXT001"]
    done = run("check", "--lang", "nl", "--select", "ACM", *DAY)
    assert "fout[ACM001]: doel 'orders' heeft geen contract" in done.out
    assert "wet:     Acme-beleid 4; art. 5 lid 2 AVG" in done.out
    assert "Anders dan privlint" not in done.out


def test_rules_of_a_pack_can_be_chosen_and_explained() -> None:
    """Own rules have a place in every option, list and page."""
    written(Path(), {FILE: PACK})
    _set(FILE)
    assert _codes("--ignore", "contract-missing") == SHIPPED
    assert _codes("--select", "ACM") == ["ACM001", "ACM001"]
    page = run("explain", "ACM001", "--lang", "en").out
    assert page.startswith("ACM001 contract-missing (error;")
    assert [part in page for part in ("Acme policy 4", "The auditor", "CTR-0001")] == (
        [True] * 3
    )
    listed = run("rules", "--select", "ACM").out.split()[:3]
    assert listed == ["ACM001", "error", "contract-missing"]
    assert run("explain", "ACM001", "--isolated").status == 2


def test_a_pack_may_be_a_folder() -> None:
    """One rule a file; its lists, tables and acts lie beside it as in the package."""
    written(
        Path("own"),
        {
            "topic/drink-named.yaml": ALONE.replace("House", "Acme"),
            "lists/drinks.yaml": "phrases: [thee]\n",
            "tables/x.yaml": "rows: [{key: a, source: s, verified_on: 2026-01-01}]",
            "acts.yaml": "Acme: {style: plain, nl: Acme-beleid, en: Acme policy}\n",
        },
    )
    text = FAULTY.replace("id: news", "id: news\n    name: Thee om 3 uur")
    written(Path(), {"privacy.yaml": text})
    _set("own")
    done = run("check", "--format", "concise", "-q", "--select", "ACM", *DAY)
    said = "ACM021 info 'Thee' is a drink (Acme policy 4) [drink-named]"
    assert done.out.splitlines()[-1].partition(" ")[2] == said
    (entry,) = [one for one in _book("own").entries if one["code"] == "ACM021"]
    assert (entry["name"], entry["topic"]) == ("drink-named", "topic")


def test_a_pack_may_be_one_rule() -> None:
    """A file without `rules:` is one rule, with the name of the file."""
    written(Path(), {"rules/contract-missing.yaml": ALONE.replace("drinks", "denials")})
    book = _book("rules/contract-missing.yaml")
    found = [(one.code, one.name, one.topic) for one in book.rules][-1]
    assert found == ("ACM021", "contract-missing", "rules")


def test_the_schema_of_packs_is_what_they_are() -> None:
    """An editor accepts the packs of these tests."""
    schema = jsonschema.Draft202012Validator(_schema())
    for text in (PACK, SECOND, START, REPLACING):
        schema.validate(_data(text))


@pytest.mark.parametrize(("old", "new", "mistakes"), MISTAKES)
def test_a_mistake_has_its_place(old: str, new: str, mistakes: list[str]) -> None:
    """Each mistake is told with file, line and column, and stops the run."""
    assert PACK.count(old) == 1
    written(Path(), {FILE: PACK.replace(old, new)})
    _set(FILE)
    told = _told()
    assert [one[: len(f"{FILE}:{said}")] for one, said in _pairs(told, mistakes)] == [
        f"{FILE}:{one}" for one in mistakes
    ]
    assert not os.path.exists("ran")


def _pairs(told: list[str], said: list[str]) -> Iterator[tuple[str, str]]:
    assert len(told) == len(said), told
    yield from zip(told, said, strict=True)


def test_every_code_of_packs_is_shown() -> None:
    """The mistakes above cover every code that rule files can give."""
    codes = {one.split()[1] for _old, _new, told in MISTAKES for one in told}
    assert codes == {"R099", *(f"R{number}" for number in range(100, 113))}


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("rules:\n", ["1:1: R100 `rules` is missing"]),
        ("rules: []\n", ["1:1: R100 `rules` is missing"]),
        ("rules: 5\n", ["1:8: R100 `rules` takes a list"]),
        ("rules: {a: b}\n", ["1:1: R100 `rules` takes a list"]),
        ("rules: [5]\nacts: [x]\n", None),
        (
            f"rules: [{', '.join(['{}'] * 501)}]\n",
            ["1:1: R107 more than 500 rules"],
        ),
        (
            "lists: {"
            + ", ".join(f"l{n}: {{phrases: [a]}}" for n in range(101))
            + "}\n"
            + SECOND,
            ["1:1: R107 more than 100 lists"],
        ),
        ("- rules\n", ["1:1: R100 a rule file is one mapping"]),
    ],
)
def test_the_frame_of_a_pack_is_checked(text: str, mistakes: list[str] | None) -> None:
    """What holds the rules is a mapping of the known parts, none of them too large."""
    expected = mistakes or [
        "1:9: R100 each of the rules is a mapping",
        "2:1: R100 `acts` takes a mapping",
    ]
    written(Path(), {FILE: text})
    _set(FILE)
    assert _told() == [f"{FILE}:{one}" for one in expected]


@pytest.mark.parametrize("part", ["lists:", "tables:", "acts:", "about:"])
def test_a_part_may_be_empty(part: str) -> None:
    """A part that holds nothing is as good as none."""
    written(Path(), {FILE: f"{part}\n{SECOND}"})
    _set(FILE)
    assert _codes("--select", "ACM") == ["ACM002", "ACM002"]


def test_codes_and_names_are_used_once_in_a_pack() -> None:
    """Two rules of a file with one code, or one name, are a mistake."""
    twice = PACK + PACK[PACK.index("  - code") :]
    written(Path(), {FILE: twice})
    _set(FILE)
    assert _told() == [
        f"{FILE}:33:11: R102 `ACM001` is taken by {FILE}",
        f"{FILE}:33:11: R102 `contract-missing` is taken by {FILE}",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SECOND, None),
        (SECOND.replace("ACM002", "ACM001"), "ACM001"),
        (SECOND.replace("drink-named", "contract-missing"), "contract-missing"),
        (
            SECOND.replace("drink-named", "contract-missing").replace("002", "001"),
            "ACM001",
        ),
    ],
)
def test_codes_and_names_are_used_once_in_all_packs(
    text: str, told: str | None
) -> None:
    """A later pack has other codes and names than the earlier ones."""
    written(Path(), {FILE: PACK, "b.yaml": text})
    _set(FILE, "b.yaml")
    if told is None:
        assert _codes("--select", "ACM00") == ["ACM001", "ACM002"] * 2
        return
    said = f"b.yaml:2:11: R102 `{told}` is taken by the rule contract-missing"
    assert _told() == [said]


def test_a_pack_is_named_once() -> None:
    """A pack that is named twice has all its rules taken, by itself."""
    written(Path(), {FILE: PACK})
    _set(FILE, FILE)
    assert _told() == [
        f"{FILE}:13:11: R102 `ACM001` is taken by the rule contract-missing"
    ]


def test_an_edited_rule_is_tested_but_is_no_pack() -> None:
    """`privlint test` runs a shipped rule that was edited; a check refuses it."""
    text = doors.RETENTION.replace("has no retention", "really has no retention")
    written(
        Path("own"),
        {"retention-missing.yaml": text.replace("# <- has", "# <- really has")},
    )
    assert run("test", "own").out == "1 rules, 2 examples, 0 mistakes.\n"
    _set("own")
    place = "own/retention-missing.yaml:1:7:"
    assert _told() == [
        f"{place} R102 `RET001` is taken by the rule retention-missing",
        f"{place} R112 codes with RET are for the rules of privlint; choose others",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("lists: {denials: {phrases: [geen persoonsgegeven*]}}\n", []),
        (
            "lists: {denials: {phrases: [x]}}\n",
            [f"{FILE}:1:9: R108 `denials` is taken"],
        ),
        ("acts: {WP260: {style: plain, nl: x, en: x}}\n", None),
    ],
)
def test_what_is_known_is_not_said_otherwise(text: str, told: list[str] | None) -> None:
    """A list or an act of an earlier pack may be repeated, but not changed."""
    written(Path(), {FILE: text + SECOND})
    _set(FILE)
    if told is None:
        told = [f"{FILE}:1:8: R105 the act `WP260` is known otherwise"]
    assert (_told() if told else []) == told
    if not told:
        assert _codes("--select", "ACM") == ["ACM002", "ACM002"]


def test_a_later_pack_knows_the_lists_tables_and_acts_of_an_earlier() -> None:
    """What one pack brings, every later one may name."""
    later = SECOND.replace("law: [", "law: [Acme 9, ").replace(
        '{x-contract: {shape: "CTR-####"}}',
        "{name: {listed: offices}, description: {avoids: drinks}}",
    )
    written(Path(), {FILE: PACK, "b.yaml": later})
    _set(FILE, "b.yaml")
    assert set(_codes("--select", "ACM002")) == {"ACM002"}
    _set("b.yaml", FILE)
    assert _told() == [
        "b.yaml:4:11: R105 `Acme 9` names no act of acts.yaml",
        "b.yaml:8:30: R105 `listed`: `offices` is no word list",
        "b.yaml:8:62: R105 `avoids`: `drinks` is no word list",
    ]


def test_a_rule_takes_over_what_it_does_not_say() -> None:
    """`extends` keeps paths, conditions, law and texts, but no duty and no examples."""
    written(Path(), {FILE: START})
    parent, rule = (_book(FILE).find(code) for code in ("RET001", "ACM011"))
    whole = _data(doors.RETENTION)
    assert (parent is None, rule) == (
        False,
        {
            "code": "ACM011",
            "name": "own-period-missing",
            "topic": "acme",
            "extends": "RET001",
            "duty": "guidance",
            "severity": "warning",
            "law": whole["law"],
            "profiles": whole["profiles"],
            "for": "purposes[*]",
            "when": whole["when"],
            "require": whole["require"],
            "en": {**whole["en"], "message": "no period at '{label}'"},
            "nl": whole["nl"],
            "examples": _data(START)["rules"][0]["examples"],
        },
    )
    _set(FILE)
    assert _codes("--select", "RET001,ACM") == ["ACM011", "RET001"]


def test_duty_and_examples_are_never_taken_over() -> None:
    """Who asks, and what shows it, is said by every rule itself."""
    text = START.replace("    duty: guidance\n", "")
    written(Path(), {FILE: text[: text.index("    examples")]})
    _set(FILE)
    assert _told() == [
        f"{FILE}:2:5: R102 `duty` is missing",
        f"{FILE}:2:5: R102 `examples` is missing",
        f"{FILE}:2:5: R110 `examples` takes `good` and `bad`",
    ]


def test_a_name_that_came_free_may_be_taken() -> None:
    """A rule with the name and topic of a replaced one is explained as its own."""
    later = SECOND.replace("drink-named", "retention-missing\n    topic: retention")
    last = START.replace("extends: RET001", "extends: ACM002").replace("period", "last")
    last = last.replace("{message: \"no last at '{label}'\"}", "{title: T.}")
    written(
        Path(), {FILE: REPLACING, "b.yaml": later, "c.yaml": last.replace("01", "04")}
    )
    _set(FILE, "b.yaml", "c.yaml")
    page = run("explain", "ACM002", "--lang", "en").out
    assert "The auditor asks for it." in page
    assert "The auditor asks for it." in run("explain", "ACM041", "--lang", "en").out


def test_what_is_taken_over_is_checked_with_the_rest() -> None:
    """A new path must suit the texts that came along; the mistake is at the rule."""
    text = START.replace("duty:", "for: recipients[*]\n    duty:")
    written(Path(), {FILE: text})
    _set(FILE)
    assert [one.split(" ", 2)[:2] for one in _told()] == [[f"{FILE}:2:5:", "R103"]]


def test_a_later_pack_extends_an_earlier() -> None:
    """Packs are read in their order: the later knows the rules of the earlier."""
    later = """\
rules:
  - code: ACM012
    name: own-period-stricter
    extends: own-period-missing
    replaces: ACM011
    reason: two rules are one too many
    duty: declaration
    nl: {message: "geen termijn bij '{label}'"}
    examples:
      good: ["purposes: [{id: a, retention: {period: P2Y}}]"]
      bad: ["purposes: [{id: a}]  # <- geen termijn bij"]
"""
    written(Path(), {FILE: START, "b.yaml": later})
    _set(FILE, "b.yaml")
    assert _codes("--select", "ACM") == ["ACM012"]
    done = run("check", "--lang", "nl", "--select", "ACM", *DAY)
    assert "waarschuwing[ACM012]: geen termijn bij 'news'" in done.out
    done = run("check", "--lang", "en", "--select", "ACM", *DAY)
    assert "warning[ACM012]: no period at 'news'" in done.out
    _set("b.yaml", FILE)
    said = "no earlier rule has the code or the name `own-period-missing`"
    assert _told() == [f"b.yaml:4:14: R111 {said}"]


def test_a_rule_replaces_another() -> None:
    """The replaced rule is no longer asked; the report says which, by what and why."""
    written(Path(), {FILE: REPLACING})
    book = _book(FILE)
    assert book.changes == (
        Change("RET001", "retention-missing", "error", "ACM011", "two years"),
    )
    _set(FILE)
    assert _codes() == ["RET003", "ACM011", "TXT001"]
    done = {lang: run("check", "--lang", lang, *DAY).out for lang in ("nl", "en")}
    assert {lang: out.splitlines()[-1] for lang, out in done.items()} == {
        "nl": "- RET001 retention-missing: vervangen door ACM011 (two years)",
        "en": "- RET001 retention-missing: replaced by ACM011 (two years)",
    }
    page = run("explain", "RET001", "--lang", "en")
    assert (page.status, page.out.split(" (")[0]) == (0, "RET001 retention-missing")


def test_every_pack_and_the_settings_have_their_changes_told() -> None:
    """What each pack replaces and what settings change is told in their order."""
    later = REPLACING.replace("ACM011", "ACM014").replace("own-period", "later-period")
    later = later.replace("retention-missing", "ACM011").replace("RET001", "ACM011")
    written(Path(), {FILE: REPLACING, "b.yaml": later})
    _set(FILE, "b.yaml", more="  severity: {RET003: error}\n")
    report = json.loads(run("check", "--output-format", "json", *DAY).out)
    assert [(one["code"], one["after"]) for one in report["summary"]["changes"]] == [
        ("RET001", "ACM011"),
        ("ACM011", "ACM014"),
        ("RET003", "error"),
    ]
    assert _codes() == ["RET003", "ACM014", "TXT001"]


def test_two_rules_may_replace_one() -> None:
    """A rule that is split into two is told to be replaced by both."""
    other = REPLACING[len("rules:\n") :].replace("ACM011", "ACM013")
    other = other.replace("own-period", "other-period").replace("two years", "so too")
    other = other.replace("replaces: retention-missing", "replaces: RET001")
    written(Path(), {FILE: REPLACING + other})
    assert _book(FILE).changes == (
        Change("RET001", "retention-missing", "error", "ACM011", "two years"),
        Change("RET001", "retention-missing", "error", "ACM013", "so too"),
    )
    _set(FILE)
    assert _codes("--select", "RET,ACM") == ["RET003", "ACM011", "ACM013"]


@pytest.mark.parametrize(
    "said", ["x\n::error::y", "\x1b[31mred", "##[error]z", "\u202egnp", "::error::x"]
)
def test_a_hostile_pack_stays_words(said: str) -> None:
    """Reasons, texts and acts of a pack are shown, and act on nobody."""
    quoted = json.dumps(said)
    text = REPLACING.replace("two years", quoted).replace(
        "\"no period at '{label}'\"", quoted
    )
    text = text.replace("    duty:", "    law: Evil 1\n    duty:")
    acts = (
        f"acts: {{Evil: {{style: plain, nl: {quoted}, en: {quoted}, url: {quoted}}}}}\n"
    )
    written(Path(), {FILE: acts + text})
    _set(FILE)
    for lang in ("nl", "en"):
        for format_ in ("full", "concise", "json"):
            done = run("check", "--lang", lang, "--output-format", format_, *DAY)
            lines = done.out.split("\n")
            assert (done.status, "ACM011" in done.out) == (0, True)
            assert not [line for line in lines if line.lstrip().startswith("::")]
            assert [one for one in ("\x1b", "\u202e", "##[") if one in done.out] == []
    report = json.loads(run("check", "--output-format", "json", *DAY).out)
    (change,) = report["summary"]["changes"]
    assert change["reason"] == " ".join(said.split())


def test_a_hostile_name_in_a_folder_stays_a_name() -> None:
    """The name of a file is the name of its rule, and shown as such in the changes."""
    name = "a\x1b[31m\n::error::b"
    written(Path("own"), {f"{name}.yaml": ALONE.replace("drinks", "denials")})
    _set("own", more="  severity: {ACM021: {to: off, reason: x}}\n")
    done = run("check", "--lang", "en", *DAY)
    assert done.out.endswith("- ACM021 a\\x1b[31m\\n::error::b: not asked (x)\n")


def test_settings_work_on_the_rules_of_packs() -> None:
    """Own rules are lowered, put off, and their lists added to, like all others."""
    written(
        Path(),
        {
            FILE: PACK,
            "own/drink-named.yaml": ALONE,
            "privacy.yaml": FAULTY + "    name: Een glas wijn\n",
        },
    )
    _set(
        FILE,
        "own",
        more="  severity: {contract-missing: {to: off, reason: x}, ACM021: error}\n"
        "  lists: {drinks: {add: [wijn]}}\n",
    )
    assert _codes() == ["ACM021", "RET003", "RET001", "ACM021", "TXT001"]
    report = json.loads(run("check", "--output-format", "json", *DAY).out)
    assert [(one["code"], one["after"]) for one in report["summary"]["changes"]] == [
        ("ACM001", "off"),
        ("ACM021", "error"),
    ]


def test_a_replaced_rule_has_no_severity() -> None:
    """Settings cannot name a rule that a pack took away."""
    written(Path(), {FILE: REPLACING})
    _set(FILE, more="  severity: {RET001: {to: info, reason: x}}\n")
    assert [one.split("; ")[0] for one in _told()] == [
        f"{SETTINGS}:3:14: C104 no rule has the code or the name RET001"
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../x.yaml", "C103 ../x.yaml: outside the repository"),
        ("a/../../x.yaml", "C103 a/../../x.yaml: outside the repository"),
        (".git/x.yaml", "C103 .git/x.yaml: outside the repository"),
        (".git", "C103 .git: outside the repository"),
        ("/etc", "C103 /etc: not a path beside the file that names it"),
        ("'C:\\x'", "C103 C:\\x: not a path beside the file that names it"),
        ("a\\b", "C103 a\\b: not a path beside the file that names it"),
        (
            "https://example.nl/x.yaml",
            (
                "C103 https://example.nl/x.yaml: "
                "not a path beside the file that names it"
            ),
        ),
        (
            "'privlint:core'",
            "C103 privlint:core: not a path beside the file that names it",
        ),
        ("none.yaml", "C104 none.yaml: no such file or folder"),
        ("empty", "C104 empty: a folder without .yaml files"),
    ],
)
def test_packs_lie_in_the_repository(name: str, said: str) -> None:
    """A pack is named by a path inside the repository, and is there."""
    written(Path(), {"../x.yaml": PACK, ".git/x.yaml": PACK, "empty/x.txt": PACK})
    _set(name)
    assert _told() == [f"{SETTINGS}:2:11: {said}"]


def test_a_pack_may_lie_above_the_settings() -> None:
    """Inside the repository `..` is a path like any other."""
    written(
        Path(), {FILE: PACK, "shop/privacy.yaml": FAULTY.replace("statement", "x-s")}
    )
    written(Path(), {f"shop/{SETTINGS}": f"rules: {{packs: ../{FILE}}}\n"})
    assert _codes("shop", "--select", "ACM") == ["ACM001", "ACM001"]


@posix
def test_a_link_does_not_lead_out() -> None:
    """A pack, or a file in it, that is a link to elsewhere is not read."""
    written(Path(), {"../far/x.yaml": PACK, "own/near.yaml": PACK, "own2/a.txt": ""})
    os.symlink("../far", "folder")
    os.symlink("../far/x.yaml", "file.yaml")
    os.symlink("../../far/x.yaml", "own/x.yaml")
    os.symlink("../own/near.yaml", "own2/inside.yaml")
    for name in ("folder", "file.yaml", "own"):
        _set(name)
        assert _told() == [f"{SETTINGS}:2:11: C103 {name}: outside the repository"]
    written(Path(), {"own/near.yaml": ALONE.replace("drinks", "denials")})
    _set("own2")
    assert [rule.name for rule in _book("own2").rules][-1] == "inside"
    assert _codes("--select", "ACM") == ["ACM021", "ACM021"]


@posix
def test_what_is_no_regular_file_is_not_opened() -> None:
    """A pipe among the rules keeps nobody waiting."""
    os.mkdir("own")
    os.mkfifo("own/x.yaml")
    os.mkfifo("pipe.yaml")
    _set("own")
    assert _told() == ["own/x.yaml: not a regular file"]
    _set("pipe.yaml")
    assert _told() == ["pipe.yaml: no such file or folder"]
    done = [run("test", name).err for name in ("own", "pipe.yaml")]
    assert done == [
        "privlint: own/x.yaml: not a regular file\n",
        "privlint: pipe.yaml: no such file or folder\n",
    ]


def test_no_file_of_a_folder_is_passed_over() -> None:
    """A rule file with the other ending of YAML is told, not left out."""
    rule = ALONE.replace("drinks", "denials")
    written(Path(), {"own/a.yaml": rule, "own/b.yml": rule, "own/lists/c.yml": "x"})
    _set("own")
    assert _told() == [
        "own/b.yml:1:1: R100 the name of a rule file ends in .yaml",
        "own/lists/c.yml:1:1: R100 the name of a rule file ends in .yaml",
    ]


def test_mistakes_of_packs_are_told_wherever_one_works() -> None:
    """Places are relative to where the command runs, like those of findings."""
    written(Path(), {FILE: "rules: 5\n", "shop/privacy.yaml": FAULTY})
    _set(FILE)
    assert _told("shop") == [f"{FILE}:1:8: R100 `rules` takes a list"]
    os.chdir("shop")
    assert _told() == [f"../{FILE}:1:8: R100 `rules` takes a list"]


def test_a_pack_is_tested_like_every_rule() -> None:
    """`privlint test` runs the examples of all rules of a file."""
    written(Path(), {FILE: PACK, "b.yaml": REPLACING})
    done = [run("test", name) for name in (FILE, "b.yaml")]
    assert done == [doors.Done(0, "1 rules, 2 examples, 0 mistakes.\n", "")] * 2
    written(Path(), {FILE: PACK.replace("# <- no contract", "# <- no drink")})
    assert run("test", FILE).status == 1


def test_the_shipped_rules_stay_as_they_are() -> None:
    """Packs and settings make a new book; that of privlint is shared and unchanged."""
    before = copy.deepcopy(shipped.rulebook())
    written(Path(), {FILE: REPLACING})
    _set(FILE, more="  severity: {RET003: error}\n  lists: {denials: {add: [x]}}\n")
    assert run("check", *DAY).status == 1
    assert (shipped.rulebook(), shipped.rulebook().changes) == (before, ())


def test_reserved_letters_are_those_of_the_codes() -> None:
    """The letters of rules and of faults are taken."""
    assert packs.reserved(shipped.rulebook()) >= {"RET", "TXT", "OLD", "SRC", "SHP"}
    assert "ACM" not in packs.reserved(shipped.rulebook())


def _schema() -> dict[str, object]:
    """Return the schema of packs, as the package has it."""
    folder = os.path.dirname(doors.PACKAGE)
    with open(os.path.join(folder, "schemas", "pack.json"), encoding="utf-8") as one:
        found: dict[str, object] = json.load(one)
        return found


VALUES = st.recursive(
    st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["", " ", "given", "purposes[*]", "{label}", "RET001", "a-1"])
    | st.sampled_from(["ACM009", "GDPR 5", "2026-01-01", "20260101", "Acme", "law"])
    | st.text("ab[]*.{}$ ", max_size=6),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["given", "not", "phrases", "rows", "title", "good", "x"]),
            inner,
            max_size=2,
        )
    ),
    max_leaves=4,
)
PLACES = [
    *[("about",), ("lists",), ("lists", "drinks"), ("lists", "drinks", "phrases")],
    *[("tables",), ("tables", "offices"), ("tables", "offices", "rows")],
    *[("acts",), ("acts", "Acme"), ("acts", "Acme", "nl"), ("acts", "Acme", "url")],
    *[("acts", "Acme", "style"), ("acts", "Acme", "article"), ("rules",), ("x",)],
    ("rules", 0),
    *(
        ("rules", 0, key)
        for key in (
            *("code", "name", "topic", "law", "duty", "severity", "profiles", "for"),
            *("when", "require", "at", "once", "extends", "replaces", "reason", "x"),
            *("effective_from", "effective_until", "en", "nl", "examples"),
        )
    ),
    *[("rules", 0, "en", "message"), ("rules", 0, "nl", "absent")],
    *[("rules", 0, "examples", "good"), ("rules", 0, "examples", "bad", 0)],
]


@given(
    st.sampled_from([PACK, REPLACING]),
    st.lists(st.tuples(st.sampled_from(PLACES), VALUES), min_size=1, max_size=2),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_pack_is_refused_or_can_be_asked(
    text: str, changes: list[tuple[tuple[str | int, ...], object]]
) -> None:
    """Whatever a pack holds, it is refused with places, or is asked and explained."""
    said = _data(text)
    for path, value in changes:
        _change(said, path, value)
    written(Path(), {"any.json": json.dumps(said)})
    try:
        book = _book("any.json")
    except RuleError:
        return
    jsonschema.Draft202012Validator(_schema()).validate(said)
    asked = Linter(book, book.rules, date(2026, 11, 22)).check(
        "privacy.yaml", FAULTY.encode(), _nothing
    )
    letters = {one.code[:3] for one in asked.findings}
    assert letters <= {"ACM", "RET", "SRC", "RUN"}
    page = explain.page(book.entries[-1], book.acts, "nl", 80)
    assert page.startswith(book.rules[-1].code)


def _change(node: Any, path: tuple[str | int, ...], value: object) -> None:  # noqa: ANN401 - data of any form
    """Put *value* at *path*, if what leads there is still there."""
    for step in path[:-1]:
        found = node.get(step) if isinstance(node, dict) else node[:1]
        node = found[0] if isinstance(node, list) and found else found
        if not isinstance(node, dict | list):
            return
    if isinstance(node, dict) or node:
        node[path[-1] if isinstance(node, dict) else 0] = value


def _nothing(name: str) -> tuple[str, bytes]:
    raise UnreadableError(name)
