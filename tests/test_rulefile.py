"""Rule files: every mistake has its place, its code and a hint."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path

import doors
import pytest
import yaml
from doors import RETENTION, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from privlint import rulefile, structure
from privlint.errors import PrivlintError
from privlint.rulebook import Rulebook
from privlint.rulefile import Earlier, RuleError

FILE = "retention/retention-missing.yaml"
LAW = "law: [GDPR 13(2)(a), GDPR recital 39]"
PROFILES = "profiles: [notice, register]"
REQUIRE = "require: {given: retention}"
MESSAGE = "message: purpose '{label}' has no retention period"
GOOD = """\
  good:
    - |
      purposes:
        - id: orders
          retention: {period: P2Y}
"""
BAD = """\
  bad:
    - |
      purposes:
        - id: orders        # <- has no retention period
"""
DEEP = "{not: " * 9 + "{given: id}" + "}" * 9
ONE_WAY = (
    "9:1: R113 `fix` takes `safe` and one way:"
    " `set` or `replace` or `remove` or `distinct`"
)
NOT_SHOWN = (
    "{}:3: R110 bad examples, and no others, show under `fixed` what a `fix` does"
)
PURPOSES = "{of: '$.purposes[*]', where: "
QUANTIFIED = (
    f"{{some: {PURPOSES}{{some: {PURPOSES}{{some: {PURPOSES}{{given: id}}}}}}}}}}}}}}"
)
TOO_DEEP = "when: " + "{not: " * 70 + "{given: id}" + "}" * 70

MISTAKES: list[tuple[str, str, list[str]]] = [
    # what is replaced in the rule, by what, and the mistakes
    ("code: RET001", "code: RET001\ncode: RET002", ["2:1: R099 key-twice: code"]),
    ("code: RET001", "code: RET001\nat: *b", ["2:5: R099 alias-unknown: b"]),
    (
        "code: RET001",
        "code: !!python/name:os.system x",
        ["1:7: R099 tag-unknown: !!python/name:os.system"],
    ),
    ("code: RET001", "? [a]\n: b", ["1:3: R099 key-not-text"]),
    (
        "code: RET001",
        "code: [",
        ["3:1: R099 syntax-wrong: did not find expected ',' or ']'"],
    ),
    ("code: RET001", TOO_DEEP, ["1:385: R099 nesting-too-deep: 64"]),
    (
        "code: RET001",
        "code: RETEN1",
        ["1:7: R102 `RETEN1` is no code of three letters and three digits"],
    ),
    (
        "code: RET001",
        "code: ret001",
        ["1:7: R102 `ret001` is no code of three letters and three digits"],
    ),
    (
        "code: RET001",
        "code: RÉT001",
        ["1:7: R102 `RÉT001` is no code of three letters and three digits"],
    ),
    ("code: RET001", "code:", ["1:1: R102 `code` is missing"]),
    ("code: RET001\n", "", ["1:1: R102 `code` is missing"]),
    (
        "severity: error",
        "sevrity: error",
        [
            "1:1: R102 `severity` is missing",
            "4:1: R102 unknown key `sevrity`; did you mean `severity`?",
        ],
    ),
    (
        "severity: error",
        "severity: fatal",
        ["4:11: R102 `severity` is one of error, warning, info"],
    ),
    ("severity: error", "severity: [error]", ["4:1: R102 `severity` takes a text"]),
    ("duty: law", "duty: [law, guidance]", ["3:1: R102 `duty` takes a text"]),
    (
        "duty: law",
        "duty: polite",
        ["3:7: R102 `duty` is one of law, guidance, declaration"],
    ),
    (
        PROFILES,
        "profiles: [notice, registre]",
        ["5:1: R102 `profiles` is one of notice, register, processor, strict"],
    ),
    (
        PROFILES,
        "profiles: []",
        ["5:1: R102 `profiles` takes a text or a list of texts"],
    ),
    (PROFILES, "profiles:", ["5:1: R102 `profiles` takes a text or a list of texts"]),
    (PROFILES, "once: yes please", ["5:7: R102 `once` takes true or false"]),
    (
        PROFILES,
        "effective_from: tomorrow",
        ["5:17: R102 `effective_from` takes a date such as 2026-09-01"],
    ),
    (
        PROFILES,
        "effective_until: 2026-13-01",
        ["5:18: R102 `effective_until` takes a date such as 2026-09-01"],
    ),
    (
        LAW,
        "law: [GDPR 13(2)(a), GDPRR 39]",
        ["2:22: R105 `GDPRR 39` names no act of acts.yaml"],
    ),
    (
        LAW,
        "law: GDPR article 13",
        ["2:6: R105 `article 13` is no article such as 13(2)(a), and no recital"],
    ),
    (LAW, "law: []", ["2:1: R102 `law` is missing"]),
    (
        "for: purposes[*]",
        "for: purpose[*]",
        [
            (
                "6:6: R103 `purpose[*]` is no field of a declaration; "
                "did you mean `purposes`?"
            )
        ],
    ),
    ("for: purposes[*]", "for: purposes[*", ["6:6: R103 `purposes[*` is no path"]),
    ("for: purposes[*]", "for: purposes[0]", ["6:6: R103 `purposes[0]` is no path"]),
    ("for: purposes[*]", "for: 5", ["6:6: R103 a path is text"]),
    (
        "for: purposes[*]",
        "for: ['purposes[*]', recipient]",
        [
            (
                "6:22: R103 `recipient` is no field of a declaration; "
                "did you mean `recipients`?"
            )
        ],
    ),
    (
        "for: purposes[*]",
        f"for: {'a' * 301}",
        ["6:6: R103 a path has at most 300 characters"],
    ),
    (
        "when: {role: {not_in: [processor]}}",
        "when:",
        ["7:1: R101 a condition is a mapping with an entry"],
    ),
    (
        REQUIRE,
        "require: retention",
        ["8:10: R101 a condition is a mapping with an entry"],
    ),
    (REQUIRE, "require: {given: []}", ["8:11: R101 takes a path, or a list of paths"]),
    (
        REQUIRE,
        "require: {any: {given: retention}}",
        ["8:11: R101 takes a list of conditions"],
    ),
    (REQUIRE, "require: {all: []}", ["8:11: R101 takes a list of conditions"]),
    (
        REQUIRE,
        "require: {not: [given]}",
        ["8:11: R101 a condition is a mapping with an entry"],
    ),
    (
        REQUIRE,
        "require: {some: 'retention[*]'}",
        ["8:17: R101 `some` takes a mapping with `of`"],
    ),
    (
        REQUIRE,
        "require: {none: {off: 'retention[*]'}}",
        ["8:11: R101 `none` takes a mapping with `of`"],
    ),
    (
        REQUIRE,
        "require: {some: {of: 'retention[*]', wher: {given: period}}}",
        ["8:38: R101 `wher` is unknown here"],
    ),
    (
        REQUIRE,
        "require: {some: {of: 'retention[*]', min: 2}}",
        ["8:38: R101 `min` is unknown here"],
    ),
    (
        REQUIRE,
        "require: {every: {of: 'retention[*]'}}",
        ["8:11: R101 `every` takes `where`"],
    ),
    (
        REQUIRE,
        "require: {count: {of: 'retention[*]', min: many}}",
        ["8:44: R101 `min` takes a whole number"],
    ),
    (REQUIRE, "require: {name: {}}", ["8:11: R101 takes a value, a list or tests"]),
    (
        REQUIRE,
        "require: {given: retentionn}",
        [
            (
                "8:18: R103 `retentionn` is no field of a declaration; "
                "did you mean `retention`?"
            )
        ],
    ),
    (
        REQUIRE,
        "require: {given: 'retention[*].period'}",
        ["8:18: R103 `retention[*].period` names more than one place"],
    ),
    (
        REQUIRE,
        "require: {some: {of: recipients, follow: recipientz}}",
        ["8:42: R103 `recipientz` is no list of a declaration"],
    ),
    (
        REQUIRE,
        "require: {name: {found_in: 'recipient[*].id'}}",
        ["8:28: R103 `found_in`: `recipient[*].id` is no field of a declaration"],
    ),
    (
        REQUIRE,
        f"{REQUIRE}\nat: 'retention[*]'",
        ["9:5: R103 `retention[*]` names more than one place"],
    ),
    (
        REQUIRE,
        f"{REQUIRE}\nat: nowhere",
        ["9:5: R103 `nowhere` is no field of a declaration"],
    ),
    (
        REQUIRE,
        "require: {name: {mentionz: [a]}}",
        ["8:18: R104 `mentionz` is no test; did you mean `mentions`?"],
    ),
    (
        REQUIRE,
        "require: {name: {uniqe: true}}",
        ["8:18: R104 `uniqe` is no test; did you mean `unique`?"],
    ),
    (
        REQUIRE,
        "require: {name: {mentions: denialz}}",
        ["8:28: R105 `mentions`: `denialz` is no word list"],
    ),
    (
        REQUIRE,
        "require: {name: {mentions: [a*]}}",
        ["8:18: R105 `mentions`: `*` stands behind at least 3 letters"],
    ),
    (
        REQUIRE,
        "require: {name: {avoids: ['(a']}}",
        ["8:18: R105 `avoids`: `(` is not closed"],
    ),
    (
        REQUIRE,
        "require: {name: {avoids: [5]}}",
        ["8:18: R105 `avoids`: a phrase is text, or `{exact: text}`"],
    ),
    (
        REQUIRE,
        "require: {name: {is: [a]}}",
        ["8:18: R105 `is`: takes one text, number or boolean"],
    ),
    (
        REQUIRE,
        "require: {name: {in: []}}",
        ["8:18: R105 `in`: takes a list with at least one item"],
    ),
    (REQUIRE, "require: {name: {min: five}}", ["8:23: R105 `min`: takes a number"]),
    (
        REQUIRE,
        "require: {name: {at_most: 5 weeks}}",
        ["8:27: R105 `at_most`: takes a duration such as `P1M`"],
    ),
    (
        REQUIRE,
        "require: {name: {at_most: {limit: P1M, assume: often}}}",
        ["8:48: R105 `at_most`: `assume` is `strict` or `usual`"],
    ),
    (
        REQUIRE,
        "require: {name: {at_most: {limit: P1M, count: id}}}",
        ["8:47: R105 `at_most`: `count` is not one of assume, counts, limit"],
    ),
    (
        REQUIRE,
        "require: {name: {format: emial}}",
        [
            (
                "8:26: R105 `format`: `format` is one of email, url, date, kvk, "
                "postcode, duration"
            )
        ],
    ),
    (
        REQUIRE,
        "require: {name: {shape: ''}}",
        ["8:25: R105 `shape`: a mask is text of 1 to 80 characters"],
    ),
    (
        REQUIRE,
        "require: {name: {listed_for: {table: seas, row: name}}}",
        ["8:38: R105 `listed_for`: `seas` is no table"],
    ),
    (
        REQUIRE,
        "require: {name: {listed_for: {row: name}}}",
        ["8:18: R105 `listed_for`: takes a mapping with row, table"],
    ),
    (
        REQUIRE,
        "require: {name: {listed: nowhere}}",
        ["8:26: R105 `listed`: `nowhere` is no word list"],
    ),
    (
        REQUIRE,
        "require: {role: procesor}",
        ["8:17: R106 the field is never `procesor`; did you mean `processor`?"],
    ),
    (
        REQUIRE,
        "require: {role: {not_in: [controller, nobody]}}",
        ["8:18: R106 the field is never `nobody`"],
    ),
    (REQUIRE, "require: {$.role: 5}", ["8:19: R106 the field is never `5`"]),
    (REQUIRE, f"require: {DEEP}", ["8:59: R107 conditions are at most 8 deep"]),
    (REQUIRE, f"require: {QUANTIFIED}", ["8:83: R107 quantifiers are at most 2 deep"]),
    (
        REQUIRE,
        f"require: {{given: [{', '.join(['id'] * 61)}]}}",
        ["8:11: R107 a rule has at most 60 leaves"],
    ),
    (
        "  title: Every",
        "  titel: Every",
        [
            "10:1: R109 `title` is missing",
            "11:3: R109 unknown key `titel`; did you mean `title`?",
        ],
    ),
    (
        "'{label}' has no",
        "'{labl}' has no",
        [
            (
                "12:12: R109 `{labl}` is no placeholder and no field; "
                "did you mean `{label}`?"
            )
        ],
    ),
    (
        "'{label}' has no",
        "'{a.__class__}' has no",
        ["12:12: R109 `{a.__class__}` is no placeholder and no field"],
    ),
    (
        "'{label}' has no",
        "'{retention[*].period}' has no",
        ["12:12: R109 `{retention[*].period}` is no placeholder and no field"],
    ),
    (MESSAGE, "message: 5", ["12:12: R109 `message` takes text"]),
    (
        MESSAGE,
        f"message: {'x' * 1001}",
        ["12:12: R109 a text has at most 1000 characters"],
    ),
    (
        "examples:\n",
        "examples: none\nexample:\n",
        [
            "28:11: R110 `examples` takes `good` and `bad`",
            "29:1: R102 unknown key `example`; did you mean `examples`?",
        ],
    ),
    (
        "  good:",
        "  goed:",
        [
            "28:1: R110 `good` is missing",
            "29:3: R110 unknown key `goed`; did you mean `good`?",
        ],
    ),
    (
        REQUIRE,
        f"{REQUIRE}\nfix: {{set: P1M, replace: none, safe: maybe}}",
        [
            ONE_WAY,
            NOT_SHOWN.format("35"),
        ],
    ),
    (
        REQUIRE,
        f"{REQUIRE}\nfix: {{set: '', saef: true}}",
        [
            "9:1: R113 `retention` is left to people",
            "9:1: R113 `safe` takes true or false",
            "9:12: R113 `set` takes a text",
            "9:16: R113 unknown key `saef`; did you mean `safe`?",
            NOT_SHOWN.format("35"),
        ],
    ),
    (
        "for: purposes[*]\n",
        "for: purposes\nfix: {remove: true, safe: true}\n",
        [
            "7:15: R113 `remove` takes `true`, and `for` ends with `[*]`",
            "8:8: R103 `role` is no field of a declaration",
            "9:18: R103 `retention` is no field of a declaration",
            NOT_SHOWN.format("35"),
        ],
    ),
    (
        GOOD,
        f"{GOOD}    - {{declaration: 'role: both', fixed: x}}\n",
        [NOT_SHOWN.format("29")],
    ),
    (BAD, "", ["28:1: R110 `bad` is missing"]),
    ("  bad:\n    - |", "  bad: |", ["34:8: R110 `bad` takes a list of examples"]),
    (
        GOOD,
        "  good: [5, {declaration: x, statment: y, as_of: never}, {statement: x}]\n",
        [
            "29:10: R110 `declaration` of an example is text",
            "29:30: R110 unknown key `statment`; did you mean `statement`?",
            "29:50: R110 `as_of` takes a date such as 2026-09-01",
            "29:59: R110 `declaration` is missing",
        ],
    ),
]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a checkout with one rule, which is the current folder."""
    monkeypatch.chdir(doors.house(tmp_path / "house", {FILE: RETENTION}))
    return tmp_path / "house"


def _mistakes(folder: str = "rules", base: Rulebook | None = None) -> list[str]:
    """Return the mistakes of the rules under *folder*, without its name."""
    try:
        rulefile.read(folder, structure.declaration(), Earlier(base) if base else None)
    except RuleError as error:
        return [line.removeprefix("rules/") for line in str(error).split("\n")]
    return []


def _of_the_rule(text: str) -> list[str]:
    written(Path("rules"), {FILE: text})
    return [line.removeprefix(f"{FILE}:") for line in _mistakes()]


@pytest.mark.usefixtures("house")
def test_a_good_rule_has_no_mistakes() -> None:
    """The rule that every other test here changes is accepted."""
    assert _mistakes() == []


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(("old", "new", "mistakes"), MISTAKES)
def test_a_mistake_has_its_place(old: str, new: str, mistakes: list[str]) -> None:
    """Each mistake is reported at its line and column with code, text and hint."""
    assert RETENTION.count(old) == 1
    assert _of_the_rule(RETENTION.replace(old, new)) == mistakes


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("", ["1:1: R099 declaration-empty"]),
        ("- a\n- b\n", ["1:1: R100 a rule file is one mapping"]),
        ("text\n", ["1:1: R100 a rule file is one mapping"]),
        (f"{RETENTION}---\n{RETENTION}", ["1:1: R100 a rule file is one mapping"]),
        ("a: \0", ["1:4: R099 character-forbidden: U+0000"]),
        ("#" * (512 * 1024 + 1), ["1:1: R099 file-too-large: 524288"]),
    ],
)
def test_what_is_no_rule_at_all(text: str, mistakes: list[str]) -> None:
    """A file that is not one mapping, or cannot be read, says so."""
    assert _of_the_rule(text) == mistakes


def test_every_code_of_the_language_is_shown() -> None:
    """The mistakes above, with those of lists, cover every code that can be given."""
    codes = {text.split()[1] for _old, _new, told in MISTAKES for text in told}
    codes |= {"R100", "R108"}
    numbers = (*range(100, 111), 113)
    assert codes == {"R099", *(f"R{number}" for number in numbers)}


@pytest.mark.usefixtures("house")
def test_all_mistakes_are_told_at_once() -> None:
    """Mistakes in several parts and several files come together, by place."""
    broken = RETENTION.replace("severity: error", "severity: fatal")
    broken = broken.replace(REQUIRE, "require: {given: retentionn}")
    broken = broken.replace("'{label}' has no", "'{labl}' has no")
    other = broken.replace("RET001", "RET1")
    written(Path("rules"), {FILE: broken, "a/b.yaml": other})
    shared = [
        "4:11: R102 `severity` is one of error, warning, info",
        (
            "8:18: R103 `retentionn` is no field of a declaration; did you mean "
            "`retention`?"
        ),
        "12:12: R109 `{labl}` is no placeholder and no field; did you mean `{label}`?",
    ]
    assert _mistakes() == [
        "a/b.yaml:1:7: R102 `RET1` is no code of three letters and three digits",
        *(f"a/b.yaml:{one}" for one in shared),
        *(f"{FILE}:{one}" for one in shared),
    ]


@pytest.mark.usefixtures("house")
def test_only_so_many_mistakes_are_shown() -> None:
    """A hundred mistakes are listed, the others counted."""
    keys = "".join(f"key{number:03}: 1\n" for number in range(120))
    found = _of_the_rule(RETENTION + keys)
    assert (len(found), found[99].split(":")[0], found[100]) == (101, "137", "(+20)")


@pytest.mark.usefixtures("house")
def test_codes_and_names_are_used_once() -> None:
    """Two rules with one code, or one name in two topics, are a mistake."""
    written(
        Path("rules"),
        {
            "a/same-code.yaml": RETENTION,
            "b/retention-missing.yaml": RETENTION.replace("RET001", "RET002"),
        },
    )
    assert _mistakes() == [
        f"{FILE}:1:7: R102 `RET001` is taken by rules/a/same-code.yaml",
        (
            f"{FILE}:1:7: R102 `retention-missing` is taken by "
            "rules/b/retention-missing.yaml"
        ),
    ]


def test_codes_and_names_of_the_shipped_rules_are_taken(house: Path) -> None:
    """A rule of one's own has its own code and name; an edited one keeps both."""
    base = rulefile.read("rules", structure.declaration())
    texts = {
        "own/rule-missing.yaml": RETENTION,
        "own2/retention-missing.yaml": RETENTION.replace("RET001", "OWN001"),
        "own3/retention-missing.yaml": RETENTION,
        "own4/rule-missing.yaml": RETENTION.replace("RET001", "OWN001"),
    }
    written(house, texts)
    told = [_mistakes(name.split("/")[0], base) for name in texts]
    taken = "is taken by the rule retention-missing"
    assert told == [
        [f"own/rule-missing.yaml:1:7: R102 `RET001` {taken}"],
        [f"own2/retention-missing.yaml:1:7: R102 `retention-missing` {taken}"],
        [],
        [],
    ]


HALF = (
    f"{{key: a, values: [{', '.join(f'w{number}' for number in range(251))}], "
    "source: x, verified_on: 2026-01-01}"
)
ROW = "rows: [{key: NL, values: [a], source: x, verified_on: 2026-01-01}]\n"


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    ("name", "text", "mistakes"),
    [
        ("lists/x", "phrases: [rood, 'diep (blauw|groen)', {exact: '[X]'}]\n", []),
        (
            "lists/x",
            "about: colours\n",
            ["1:1: R108 `phrases` is missing", "1:1: R108 `phrases` takes a list"],
        ),
        ("lists/x", "phrases: rood\n", ["1:10: R108 `phrases` takes a list"]),
        (
            "lists/x",
            "frases: [a]\nphrases: [a]\n",
            ["1:1: R108 unknown key `frases`; did you mean `phrases`?"],
        ),
        (
            "lists/x",
            "phrases: [rood, (a, ab*, 5]\n",
            [
                "1:17: R108 `(` is not closed",
                "1:21: R108 `*` stands behind at least 3 letters",
                "1:26: R108 a phrase is text, or `{exact: text}`",
            ],
        ),
        (
            "lists/x",
            f"phrases: [{', '.join(f'w{n}' for n in range(501))}]\n",
            ["1:1: R108 a list has at most 500 phrases"],
        ),
        ("lists/x", "- a\n", ["1:1: R100 a rule file is one mapping"]),
        (
            "lists/x",
            "phrases: [\n",
            ["2:1: R099 syntax-wrong: did not find expected node content"],
        ),
        ("tables/x", ROW, []),
        ("tables/x", f"match: words\n{ROW}", []),
        (
            "tables/x",
            f"match: letters\n{ROW}",
            ["1:8: R108 `match` is `words`, or left out"],
        ),
        (
            "tables/x",
            f"row: 1\n{ROW}",
            ["1:1: R108 unknown key `row`; did you mean `rows`?"],
        ),
        ("tables/x", "about: x\n", ["1:1: R108 `rows` is missing"]),
        ("tables/x", "rows: {a: b}\n", ["1:1: R108 `rows` takes a list"]),
        ("tables/x", "rows: [NL]\n", ["1:8: R108 a row is a mapping"]),
        (
            "tables/x",
            "rows: [{values: [a]}]\n",
            [
                "1:9: R108 `key` is missing",
                "1:9: R108 a row has no `source`",
                "1:9: R108 a row has no `verified_on`",
            ],
        ),
        (
            "tables/x",
            "source: s\nverified_on: '2026-01-01'\nrows: [{key: a, vals: [b]}]\n",
            ["3:17: R108 unknown key `vals`; did you mean `values`?"],
        ),
        (
            "tables/x",
            ROW.replace("[a]", "a"),
            ["1:26: R108 `values` takes a list of texts"],
        ),
        (
            "tables/x",
            ROW.replace("[a]", "[a, 5]"),
            ["1:18: R108 `values` takes a list of texts"],
        ),
        (
            "tables/x",
            ROW.replace("2026-01-01", "January"),
            ["1:55: R108 `verified_on` takes a date such as 2026-09-01"],
        ),
        (
            "tables/x",
            f"match: [words]\n{ROW}",
            ["1:1: R108 `match` is `words`, or left out"],
        ),
        ("tables/x", "rows: false\n", ["1:7: R108 `rows` takes a list"]),
        (
            "tables/x",
            ROW.replace("2026-01-01", "20260101"),
            ["1:55: R108 `verified_on` takes a date such as 2026-09-01"],
        ),
        (
            "tables/x",
            f"match: words\nrows: [{HALF}, {HALF}]\n",
            ["2:1: R108 the values of a table with words are at most 500"],
        ),
        ("tables/x", f"match: words\nrows: [{HALF}]\n", []),
        ("tables/x", f"rows: [{HALF}, {HALF}]\n", []),
        (
            "tables/x",
            f"match: words\n{ROW}".replace("[a]", "[(a]"),
            ["2:27: R108 `(` is not closed"],
        ),
    ],
)
def test_lists_and_tables_are_checked(
    name: str, text: str, mistakes: list[str]
) -> None:
    """Word lists and tables have their mistakes told in the same way."""
    written(Path("rules"), {f"{name}.yaml": text})
    assert _mistakes() == [f"{name}.yaml:{one}" for one in mistakes]


@pytest.mark.usefixtures("house")
def test_one_file_is_read_with_what_is_shipped() -> None:
    """A single rule file may name the lists, tables and acts of the base."""
    base = rulefile.read("rules", structure.declaration())
    lists = {"colours": {"phrases": ["rood"]}}
    base = Rulebook(base.entries, lists, {}, base.sources, base.faults)
    text = RETENTION.replace(REQUIRE, "require: {name: {avoids: colours}}")
    written(Path("own"), {"rule-own.yaml": text.replace("RET001", "OWN001")})
    book = rulefile.read("own/rule-own.yaml", structure.declaration(), Earlier(base))
    assert [(one.code, one.name, one.topic) for one in book.rules] == [
        ("OWN001", "rule-own", "own")
    ]


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("missing", ["acts.yaml", "faults.yaml"])
def test_the_shared_files_are_needed(missing: str) -> None:
    """Without the acts or the faults nothing can be read, which is one line."""
    os.unlink(f"rules/{missing}")
    with pytest.raises(PrivlintError) as caught:
        rulefile.read("rules", structure.declaration())
    assert str(caught.value) == f"rules/{missing}: No such file or directory"


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["", "given", "purposes[*]", "P1M", "{label}", "this", "**", "a"])
    | st.text("ab[]*.{}$ ", max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "of",
                    "where",
                    "given",
                    "any",
                    "not",
                    "name",
                    "this",
                    "in",
                    "unique",
                    "at_most",
                ]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


@given(
    st.sampled_from(
        [
            ("code",),
            ("law",),
            ("law", 0),
            ("duty",),
            ("severity",),
            ("profiles",),
            ("for",),
            ("when",),
            ("when", "role"),
            ("require",),
            ("require", "given"),
            ("require", "every"),
            ("require", "name"),
            ("at",),
            ("once",),
            ("effective_from",),
            ("effective_until",),
            ("en",),
            ("en", "message"),
            ("en", "absent"),
            ("nl", "mend"),
            ("examples",),
            ("examples", "good"),
            ("examples", "bad", 0),
            ("x",),
        ]
    ),
    VALUES,
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_rule_is_refused_or_can_be_asked(
    house: Path, path: tuple[str | int, ...], value: object
) -> None:
    """Whatever stands in a rule file, it is refused with places or makes a rule."""
    entry = copy.deepcopy(yaml.safe_load(RETENTION))
    node = entry
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    written(house / "rules", {FILE: json.dumps(entry)})
    for mistake in _mistakes():
        place, code, _text = mistake.split(" ", 2)
        assert (place.startswith(f"{FILE}:"), code[:2]) == (True, "R1")
    if not _mistakes():
        (rule,) = rulefile.read("rules", structure.declaration()).rules
        assert rule.name == "retention-missing"
