"""Settings of a project: where they are found, what they say, what is wrong in them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import doors
import jsonschema
import pytest
from doors import DAY, FAULTY, SOUND, STATEMENT, run, written
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from privlint import settings
from privlint.settings import Override, Settings, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterator

YAML = ".privlint.yaml"
TOML = "privlint.toml"
PYPROJECT = "pyproject.toml"
FILES = {"privacy.yaml": FAULTY, "statement.txt": STATEMENT}
DUTCH = "1 fout, 1 waarschuwing, 1 tip in 1 verklaring (1 bestand)."
ENGLISH = "1 error, 1 warning, 1 info in 1 declaration (1 file)."
WHOLE = """\
lang: nl
profile: [notice, register]
rules:
  packs: [a.yaml, b]
  severity:
    RET001: error
    RET003: {to: off, reason: " gaat weg "}
  lists:
    denials: {add: [anoniem, {exact: "[X]"}]}
"""
WHOLE_TOML = """\
lang = "nl"
profile = ["notice", "register"]
[rules]
packs = ["a.yaml", "b"]
[rules.severity]
RET001 = "error"
RET003 = {to = "off", reason = " gaat weg "}
[rules.lists]
denials = {add = ["anoniem", {exact = "[X]"}]}
"""
OFF = "rules: {severity: {RET001: {to: off, reason: x}}}\n"
BOMB = "a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MANY = ", ".join(f"w{number}" for number in range(500))
LIMIT = 256 * 1024
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")

MISTAKES: list[tuple[str | bytes, list[str]]] = [
    # what `.privlint.yaml` says, and the mistakes
    ("lang: [", ["1:8: C099 syntax-wrong: did not find expected node content"]),
    ("lang: nl\nlang: en\n", ["2:1: C099 key-twice: lang"]),
    ("lang: *x\n", ["1:7: C099 alias-unknown: x"]),
    ("lang: !nl x\n", ["1:7: C099 tag-unknown: !nl"]),
    ("lang: nl\n---\nlang: !nl x\n", ["3:7: C099 tag-unknown: !nl"]),
    ("lang: \0\n", ["1:7: C099 character-forbidden: U+0000"]),
    (b"lang: \xff\n", ["1:7: C099 encoding-unknown: 0xFF"]),
    ("lang: " + "[" * 100_000, ["1:22: C099 nesting-too-deep: 16"]),
    (BOMB, ["5:8: C099 values-too-many: 10000"]),
    ("#" * (LIMIT + 1), [f"1:1: C099 file-too-large: {LIMIT}"]),
    ("- lang\n", ["1:1: C100 settings are keys with their values"]),
    ("lang\n", ["1:1: C100 settings are keys with their values"]),
    ("false\n", ["1:1: C100 settings are keys with their values"]),
    ("[]\n", ["1:1: C100 settings are keys with their values"]),
    ("lang: nl\n---\nlang: nl\n", ["1:1: C100 settings are keys with their values"]),
    ("langg: nl\n", ["1:1: C101 unknown key `langg`; did you mean `lang`?"]),
    ("zzz: nl\n", ["1:1: C101 unknown key `zzz`"]),
    (
        "rules:\n  pack: a.yaml\n",
        ["2:3: C101 unknown key `pack`; did you mean `packs`?"],
    ),
    (
        "rules: {severity: {RET001: {to: info, reasn: x, reason: y}}}\n",
        ["1:39: C101 unknown key `reasn`; did you mean `reason`?"],
    ),
    (
        "rules: {lists: {denials: {ad: [x], add: [y]}}}\n",
        ["1:27: C101 unknown key `ad`; did you mean `add`?"],
    ),
    ("lang: de\n", ["1:7: C102 `lang` is nl or en"]),
    ("lang: [nl]\n", ["1:1: C102 `lang` is nl or en"]),
    (
        "profile: notices\n",
        ["1:10: C102 `profile` is one or more of notice, register, processor, strict"],
    ),
    ("profile: 5\n", ["1:10: C102 `profile` takes a text or a list of texts"]),
    ("profile: [[x]]\n", ["1:1: C102 `profile` takes a text or a list of texts"]),
    ("rules: x\n", ["1:8: C102 `rules` takes keys with values"]),
    ("rules: {packs: {}}\n", ["1:9: C102 `packs` takes a text or a list of texts"]),
    ("rules: {packs: ''}\n", ["1:16: C102 `packs` takes a text or a list of texts"]),
    ("rules: {packs: [a, 5]}\n", ["1:9: C102 `packs` takes a text or a list of texts"]),
    ("rules: {severity: [RET001]}\n", ["1:9: C102 `severity` takes keys with values"]),
    (
        "rules: {severity: {RET001: {to: info, reason: [x]}}}\n",
        ["1:39: C102 `reason` takes a text"],
    ),
    ("rules: {lists: 5}\n", ["1:16: C102 `lists` takes keys with values"]),
    ("rules: {lists: {denials: [x]}}\n", ["1:17: C102 takes `add` with phrases"]),
    (
        "rules: {lists: {denials: {add: x}}}\n",
        ["1:17: C102 `add` takes a list of phrases"],
    ),
    ("rules: {lists: {denials: {}}}\n", ["1:17: C102 `add` takes a list of phrases"]),
    ("rules: {lists: {denials: {add: [x, (]}}}\n", ["1:36: C102 `(` is not closed"]),
    (
        "rules: {lists: {denials: {add: [5]}}}\n",
        ["1:33: C102 a phrase is text, or `{exact: text}`"],
    ),
    (
        f"rules: {{lists: {{denials: {{add: [{MANY}]}}}}}}\n",
        ["1:27: C102 a list has at most 500 phrases"],
    ),
    (
        "rules: {packs: [x.yaml, ../x.yaml]}\n",
        ["1:17: C104 x.yaml: no such file or folder"],
    ),
    ("rules:\n  packs: ../x.yaml\n", ["2:10: C103 ../x.yaml: outside the repository"]),
    (
        "rules: {severity: {RET01: info}}\n",
        [
            "1:20: C104 no rule has the code or the name RET01; did you mean RET001?",
        ],
    ),
    (
        "rules:\n  severity:\n    retention-mising: {to: off, reason: x}\n",
        [
            (
                "3:5: C104 no rule has the code or the name retention-mising; "
                "did you mean retention-missing?"
            )
        ],
    ),
    (
        "rules: {severity: {SRC004: info}}\n",
        ["1:20: C104 no rule has the code or the name SRC004"],
    ),
    (
        "rules: {lists: {denial: {add: [x]}}}\n",
        ["1:17: C104 no word list is called `denial`; did you mean denials?"],
    ),
    (
        "rules: {severity: {RET001: fatal}}\n",
        ["1:28: C105 a severity is one of error, warning, info, off"],
    ),
    (
        "rules: {severity: {RET001: {reason: x}}}\n",
        ["1:20: C105 a severity is one of error, warning, info, off"],
    ),
    (
        "rules: {severity: {RET001: [info]}}\n",
        ["1:20: C105 a severity is one of error, warning, info, off"],
    ),
    (
        "rules: {severity: {RET001: error, retention-missing: error}}\n",
        ["1:35: C105 retention-missing is RET001, which has its severity"],
    ),
    (
        "rules:\n  severity:\n    RET001: warning\n",
        ["3:5: C106 RET001 gets `warning` without a `reason`"],
    ),
    (
        "rules: {severity: {RET003: off}}\n",
        ["1:20: C106 RET003 gets `off` without a `reason`"],
    ),
    (
        "rules: {severity: {RET001: {to: info, reason: ' '}}}\n",
        ["1:20: C106 RET001 gets `info` without a `reason`"],
    ),
    ("baseline: ''\n", ["1:11: C102 `baseline` takes the path of a file"]),
    ("baseline: [x]\n", ["1:1: C102 `baseline` takes a text"]),
    ("exclude: {}\n", ["1:1: C102 `exclude` takes a text or a list of texts"]),
    ("exclude: ''\n", ["1:10: C102 `exclude` takes a text or a list of texts"]),
    (
        "exclude:\n  - a/**\n  - ../b\n",
        ["3:5: C103 ../b: leads out of the folder that it starts from"],
    ),
    *(
        (
            f"max_suppression_days: {said}\n",
            [
                (
                    f"1:{place}: C102 `max_suppression_days` takes a whole number of "
                    "days, 1 or more"
                )
            ],
        )
        for said, place in [
            *(("0", 23), ("-1", 23), ("1.5", 23), ("true", 23), (".nan", 23)),
            *((".inf", 23), ("x", 23), ("'1'", 23), ("[1]", 1), ("2027-01-01", 23)),
        ]
    ),
    ("overrides: x\n", ["1:12: C102 `overrides` takes a list"]),
    ("overrides: [x]\n", ["1:13: C102 an override is written as keys with values"]),
    ("overrides: [{}]\n", ["1:13: C102 an override has `files`"]),
    ("overrides:\n  - files: []\n", ["2:5: C102 an override has `files`"]),
    (
        "overrides: [{files: {}}]\n",
        ["1:14: C102 `files` takes a text or a list of texts"],
    ),
    (
        "overrides: [{files: ['']}]\n",
        ["1:14: C102 `files` takes a text or a list of texts"],
    ),
    (
        "overrides: [{files: /a/**}]\n",
        ["1:21: C103 /a/**: leads out of the folder that it starts from"],
    ),
    (
        "overrides:\n  - files: [a, b/../c, 'C:/x']\n",
        [
            "2:16: C103 b/../c: leads out of the folder that it starts from",
            "2:24: C103 C:/x: leads out of the folder that it starts from",
        ],
    ),
    (
        "overrides: [{files: 'a\\b'}]\n",
        ["1:21: C103 a\\b: folders in a pattern are separated by `/`"],
    ),
    (
        "overrides: [{files: a, profle: x}]\n",
        ["1:24: C101 unknown key `profle`; did you mean `profile`?"],
    ),
    ("overrides: [{files: a, lang: nl}]\n", ["1:24: C101 unknown key `lang`"]),
    (
        "overrides: [{files: a, rules: {severty: {}}}]\n",
        ["1:32: C101 unknown key `severty`; did you mean `severity`?"],
    ),
    (
        "overrides: [{files: a, rules: {packs: x}}]\n",
        ["1:32: C101 unknown key `packs`"],
    ),
    (
        "overrides: [{files: a, profile: x}]\n",
        ["1:33: C102 `profile` is one or more of notice, register, processor, strict"],
    ),
    (
        "overrides: [{files: a, rules: {severity: {RET001: fatal}}}]\n",
        ["1:51: C105 a severity is one of error, warning, info, off"],
    ),
    (
        "overrides:\n  - files: a\n    rules:\n      severity:\n        RET001: info\n",
        ["5:9: C106 RET001 gets `info` without a `reason`"],
    ),
    (
        "overrides: [{files: a, rules: {severity: {RET003: off}}}]\n",
        ["1:43: C106 RET003 gets `off` without a `reason`"],
    ),
    (
        (
            "rules: {severity: {RET003: error}}\n"
            "overrides: [{files: a, rules: {severity: {RET003: warning}}}]\n"
        ),
        ["2:43: C106 RET003 gets `warning` without a `reason`"],
    ),
    (
        "overrides: [{files: a, rules: {severity: {RET01: info}}}]\n",
        ["1:43: C104 no rule has the code or the name RET01; did you mean RET001?"],
    ),
    (
        (
            "overrides: [{files: a, rules: {severity: "
            "{RET001: error, retention-missing: error}}}]\n"
        ),
        ["1:58: C105 retention-missing is RET001, which has its severity"],
    ),
    (
        "lng: nl\nprofile: x\nrules: {severity: {RET001: x}, list: {}}\n",
        [
            "1:1: C101 unknown key `lng`; did you mean `lang`?",
            "3:32: C101 unknown key `list`; did you mean `lists`?",
            (
                "2:10: C102 `profile` is one or more of notice, register, "
                "processor, strict"
            ),
            "3:28: C105 a severity is one of error, warning, info, off",
        ],
    ),
]
MISTAKES_OF_TOML: list[tuple[str | bytes, str]] = [
    # what `privlint.toml` says, and the mistake
    ("lang = ", "C099 no correct TOML: Invalid value (at end of document)"),
    (
        'lang = "\0"',
        "C099 no correct TOML: Illegal character '\\x00' (at line 1, column 9)",
    ),
    (
        b'lang = "\xff"',
        (
            "C099 no correct TOML: 'utf-8' codec can't decode byte 0xff in "
            "position 8: invalid start byte"
        ),
    ),
    (
        "a = " + "[" * 100_000,
        "C099 no correct TOML: lists or mappings too deep in each other",
    ),
    (
        ".".join("a" * 100_000) + " = 1",
        "C099 no correct TOML: a line with more than 300 dots",
    ),
    (
        "lang = 'nl'\n [" + ".".join("a" * 52) + "]\n",
        "C099 no correct TOML: a line with more than 50 dots",
    ),
    ("#" * (LIMIT + 1), f"C099 no correct TOML: more than {LIMIT} bytes"),
    ("langg = 'nl'", "langg: C101 unknown key `langg`; did you mean `lang`?"),
    (
        "[rules.severity.RET001]\nto = 'info'\nresaon = 'x'\nreason = 'y'",
        (
            "rules.severity.RET001.resaon: C101 unknown key `resaon`; "
            "did you mean `reason`?"
        ),
    ),
    ("lang = 5", "lang: C102 `lang` is nl or en"),
    ("rules = []", "rules: C102 `rules` takes keys with values"),
    (
        "rules.packs = ['/x.yaml']",
        ("rules.packs.0: C103 /x.yaml: not a path beside the file that names it"),
    ),
    ("rules.packs = 'x'", "rules.packs.0: C104 x: no such file or folder"),
    (
        "rules.severity.RET01 = 'info'",
        (
            "rules.severity.RET01: C104 no rule has the code or the name RET01; "
            "did you mean RET001?"
        ),
    ),
    (
        "rules.lists.denials.add = ['ok', '(']",
        "rules.lists.denials.add.1: C102 `(` is not closed",
    ),
    (
        "rules.severity.RET001 = 2026-01-01",
        "rules.severity.RET001: C105 a severity is one of error, warning, info, off",
    ),
    (
        "[[overrides]]\nfiles = ['a', '../b']",
        "overrides.0.files.1: C103 ../b: leads out of the folder that it starts from",
    ),
    (
        "[[overrides]]\nfiles = 'a'\nrules.severity.RET001 = 'off'",
        "overrides.0.rules.severity.RET001: C106 RET001 gets `off` without a `reason`",
    ),
    (
        "rules.severity.RET001 = 'off'",
        "rules.severity.RET001: C106 RET001 gets `off` without a `reason`",
    ),
]


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in a repository with a faulty declaration, with four rules."""
    with doors.working(tmp_path, monkeypatch) as folder:
        written(folder, FILES)
        (folder / ".git").mkdir()
        yield folder


def _told(text: str | bytes, name: str = YAML, *arguments: str) -> list[str]:
    """Return the mistakes that a check tells when the settings *name* say *text*."""
    written(Path(), {name: text})
    done = run("check", *arguments, *DAY)
    assert (done.status, done.out) == (2, "")
    return [line.removeprefix("privlint: ") for line in done.err.splitlines()]


def _codes(*arguments: str, **environ: str) -> list[str]:
    """Return the codes that a check with *arguments* reports."""
    done = run("check", "--output-format", "json", *DAY, *arguments, **environ)
    return [finding["code"] for finding in json.loads(done.out)["findings"]]


def _summary(*arguments: str, **environ: str) -> str:
    """Return the first line of the summary of a check."""
    done = run("check", "--output-format", "full", *DAY, *arguments, **environ)
    return done.out.split("\n\n")[-1].split("\n")[0]


@pytest.mark.parametrize(("text", "mistakes"), MISTAKES)
def test_a_mistake_in_yaml_has_its_place(
    text: str | bytes, mistakes: list[str]
) -> None:
    """Each mistake is told at its line and column, and no declaration is checked."""
    assert _told(text) == [f"{YAML}:{one}" for one in mistakes]


@pytest.mark.parametrize(("text", "mistake"), MISTAKES_OF_TOML)
def test_a_mistake_in_toml_has_its_key(text: str | bytes, mistake: str) -> None:
    """TOML has no lines: a mistake is told at the keys that lead to it."""
    assert _told(text, TOML) == [f"{TOML}: {mistake}"]


def test_every_code_of_settings_is_shown() -> None:
    """The mistakes above cover every code that settings can give, in both forms."""
    said = [one for _text, told in MISTAKES for one in told]
    codes = {one.split()[1] for one in said}
    keyed = {part for _text, one in MISTAKES_OF_TOML for part in one.split()[:2]}
    every = {"C099", *(f"C{number}" for number in range(100, 107))}
    assert (codes, every - keyed) == (every, {"C100"})


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("tool.privlint = 5", PYPROJECT, "C100 settings are keys with their values"),
        (
            "[tool.privlint]\nlang = 'fr'",
            PYPROJECT,
            "lang: C102 `lang` is nl or en",
        ),
        (
            "[tool.privlint.rules.severity]\nRET001 = 'info'",
            PYPROJECT,
            "rules.severity.RET001: C106 RET001 gets `info` without a `reason`",
        ),
        (
            "[tool.privlint\n",
            PYPROJECT,
            (
                "C099 no correct TOML: Expected ']' at the end of a table "
                "declaration (at line 1, column 15)"
            ),
        ),
    ],
)
def test_pyproject_has_its_mistakes_told(text: str, name: str, told: str) -> None:
    """Under `[tool.privlint]` the keys of a mistake are counted from there."""
    assert _told(text, name) == [f"{name}: {told}"]


def test_so_many_mistakes_are_told_at_most() -> None:
    """A hundred mistakes are listed, the others counted."""
    told = _told("".join(f"k{number}: 1\n" for number in range(120)))
    assert (len(told), told[99], told[100]) == (
        101,
        f"{YAML}:100:1: C101 unknown key `k99`",
        "(+20)",
    )


def test_so_many_unknown_rules_are_looked_up_at_most() -> None:
    """Thousands of unknown rules cost no more than a hundred of them."""
    rules = ", ".join(f"NOT{number:04}: info" for number in range(3_000))
    told = _told(f"rules: {{severity: {{{rules}}}}}\n")
    assert (len(told), told[100]) == (101, "(+1)")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (WHOLE, YAML),
        (WHOLE_TOML, TOML),
        (
            WHOLE_TOML.replace("[rules", "[tool.privlint.rules").replace(
                "lang", "[tool.privlint]\nlang", 1
            ),
            PYPROJECT,
        ),
    ],
)
def test_all_forms_say_the_same(text: str, name: str) -> None:
    """YAML, TOML and `pyproject.toml` give equal settings."""
    written(Path(), {name: text})
    found = settings.read(name)
    assert (found.document is None) is (name != YAML)
    assert Settings(
        found.file,
        found.language,
        found.profiles,
        found.packs,
        found.severities,
        found.additions,
    ) == Settings(
        name,
        "nl",
        frozenset(("notice", "register")),
        ("a.yaml", "b"),
        (Override("RET001", "error"), Override("RET003", "off", "gaat weg")),
        {"denials": ("anoniem", {"exact": "[X]"})},
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", YAML),
        ("# nothing\n", YAML),
        ("~\n", YAML),
        ("{}\n", YAML),
        ("rules:\n", YAML),
        ("rules: {packs: [], severity: , lists: {}}\nprofile: []\n", YAML),
        ("", TOML),
        ("[rules]\n", TOML),
        ("[tool.privlint]\n", PYPROJECT),
    ],
)
def test_settings_may_say_nothing(text: str, name: str) -> None:
    """An empty file, and empty parts, set nothing."""
    written(Path(), {name: text})
    found = settings.read(name)
    nothing = Settings(name, document=found.document)
    assert found == nothing
    assert _codes() == ["RET003", "RET001", "TXT001"]


@pytest.mark.parametrize("name", [YAML, TOML, PYPROJECT])
def test_settings_beside_the_declaration_are_found(name: str) -> None:
    """Each of the three files is read without being named."""
    texts = {
        YAML: "lang: nl\n",
        TOML: "lang = 'nl'\n",
        PYPROJECT: "[tool.privlint]\nlang = 'nl'\n",
    }
    assert _summary() == ENGLISH
    written(Path(), {name: texts[name]})
    assert _summary() == DUTCH


@pytest.mark.parametrize(
    "text",
    [
        "[project]\nname = 'x'\n",
        "[tool.ruff]\n",
        "tool = 5\n",
        "[project]\ndependencies = ['privlint']\n",
        "[project\n",
        "x = '''" + "." * 1_000 + "'''\n",
        b"\xff",
        "#" * (LIMIT + 1),
    ],
)
def test_pyproject_without_settings_is_none(work: Path, text: str | bytes) -> None:
    """A `pyproject.toml` that has no `[tool.privlint]` is passed, whatever it holds."""
    written(work, {YAML: "lang: nl\n", f"app/{PYPROJECT}": text, **_under("app")})
    assert settings.find("app") == str(work / YAML)
    assert _summary("app") == DUTCH


@pytest.mark.parametrize(
    "names",
    [
        (YAML, TOML),
        (YAML, PYPROJECT),
        (TOML, PYPROJECT),
        (YAML, TOML, PYPROJECT),
    ],
)
def test_a_folder_has_one_settings_file(work: Path, names: tuple[str, ...]) -> None:
    """Two settings files in a folder are a mistake; neither wins silently."""
    texts = {YAML: "lang: nl\n", TOML: "", PYPROJECT: "[tool.privlint]\n"}
    written(work, {name: texts[name] for name in names})
    said = f"{work}: settings in {' and '.join(names)}; keep one file"
    assert run("check") == doors.Done(2, "", f"privlint: {said}\n")


def test_the_nearest_settings_count(work: Path) -> None:
    """A folder's own settings are read instead of those above, not with them."""
    written(work, {YAML: f"lang: nl\n{OFF}", f"shop/{TOML}": "", **_under("shop/nl")})
    assert settings.find("shop/nl") == str(work / "shop" / TOML)
    assert _codes("shop") == ["RET003", "RET001", "TXT001"]
    assert _summary("shop") == ENGLISH


def test_the_search_ends_at_the_root_of_the_repository(work: Path) -> None:
    """What lies above the repository is no business of its declarations."""
    written(work, {YAML: "lang: nl\n", **_under("vendor/shop/web")})
    assert settings.find("vendor/shop/web") == str(work / YAML)
    assert _summary("vendor/shop/web") == DUTCH
    written(work, {"vendor/shop/.git": "gitdir: elsewhere\n"})
    assert settings.find("vendor/shop/web") is None
    assert _summary("vendor/shop/web") == ENGLISH
    written(work, {f"vendor/shop/{TOML}": "lang = 'nl'\n"})
    assert settings.find("vendor/shop/web") == str(work / "vendor/shop" / TOML)


def test_every_project_of_a_run_has_its_settings() -> None:
    """Files of two projects are checked in one run, each by its own settings."""
    written(
        Path(),
        {
            **_under("one"),
            **_under("two"),
            f"one/{YAML}": OFF,
            f"two/{TOML}": "[rules.severity]\nRET003 = 'error'\n",
        },
    )
    done = run("check", "--output-format", "json", *DAY, "two", "one", "privacy.yaml")
    report = json.loads(done.out)
    found = [
        (one["path"].split("/")[0], one["code"], one["severity"])
        for one in report["findings"]
        if one["code"] != "TXT001"
    ]
    assert found == [
        ("one", "RET003", "warning"),
        ("privacy.yaml", "RET003", "warning"),
        ("privacy.yaml", "RET001", "error"),
        ("two", "RET003", "error"),
        ("two", "RET001", "error"),
    ]
    assert [(one["code"], one["after"]) for one in report["summary"]["changes"]] == [
        ("RET001", "off"),
        ("RET003", "error"),
    ]


def test_a_mistake_in_one_project_stops_the_run() -> None:
    """Nothing is reported of the other project, so that nobody takes it for whole."""
    written(Path(), {**_under("one"), **_under("two"), f"two/{YAML}": "lang: x\n"})
    said = f"privlint: two/{YAML}:1:7: C102 `lang` is nl or en\n"
    assert run("check", "one", "two", *DAY) == doors.Done(2, "", said)


def test_settings_without_a_declaration_are_read() -> None:
    """Mistakes are told also where there is nothing to check."""
    os.mkdir("empty")
    assert _told("langg: nl\n", YAML, "empty") == [
        f"{YAML}:1:1: C101 unknown key `langg`; did you mean `lang`?"
    ]


def test_settings_can_be_named() -> None:
    """`--config` reads another file, of any name, and no other."""
    written(
        Path(),
        {
            YAML: "lang: nl\n",
            "other/strict.yaml": OFF,
            "other/strict.json": '{"lang": "nl"}',
            "other/x.toml": "lang = 'nl'\n",
        },
    )
    assert _codes("--config", "other/strict.yaml") == ["RET003", "TXT001"]
    assert _summary("--config", "other/strict.yaml") == (
        "1 warning, 1 info in 1 declaration (1 file)."
    )
    named = [
        _summary("--config", f"other/{name}") for name in ("strict.json", "x.toml")
    ]
    assert named == [DUTCH, DUTCH]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("none.yaml", "none.yaml: No such file or directory"),
        ("none.toml", "none.toml: No such file or directory"),
        (PYPROJECT, f"{PYPROJECT}: C100 there is no [tool.privlint]"),
    ],
)
def test_named_settings_must_be_there(name: str, said: str) -> None:
    """A file that is not there, or holds no settings, is a wrong call."""
    written(Path(), {PYPROJECT: "[project]\n"})
    done = [run("check", "--config", name), run("explain", "RET001", "--config", name)]
    assert done == [doors.Done(2, "", f"privlint: {said}\n")] * 2


def test_a_folder_is_no_settings_file() -> None:
    """A folder that is named, or bears the name, is a wrong call."""
    os.mkdir("folder")
    assert "is a directory" in run("check", "--config", "folder").err
    os.mkdir(YAML)
    said = f"privlint: {YAML}: not a regular file\n"
    assert run("check") == doors.Done(2, "", said)


@posix
@pytest.mark.parametrize("name", [YAML, TOML])
def test_what_is_no_regular_file_is_not_opened(name: str) -> None:
    """A pipe or a device in the place of settings keeps nobody waiting."""
    os.mkfifo(name)
    said = f"privlint: {name}: not a regular file\n"
    assert run("check") == doors.Done(2, "", said)
    assert run("check", "--config", name) == doors.Done(2, "", said)
    device = "privlint: /dev/zero: not a regular file\n"
    assert run("check", "--config", "/dev/zero") == doors.Done(2, "", device)


@posix
def test_a_pipe_named_pyproject_is_passed() -> None:
    """What cannot be a `pyproject.toml` holds no settings, and is not opened."""
    os.mkfifo(PYPROJECT)
    assert _codes() == ["RET003", "RET001", "TXT001"]


@posix
def test_a_link_to_nothing_is_told() -> None:
    """Settings that are gone do not vanish silently."""
    os.symlink("gone.yaml", YAML)
    said = f"privlint: {YAML}: No such file or directory\n"
    assert run("check") == doors.Done(2, "", said)


@posix
def test_found_settings_lie_in_the_repository(work: Path) -> None:
    """A link out of the repository is followed only if the caller names it."""
    written(work.parent, {"shared.yaml": "lang: nl\n"})
    written(work, {"inside.yaml": "lang: nl\n"})
    os.symlink("inside.yaml", YAML)
    assert _summary() == DUTCH
    os.unlink(YAML)
    os.symlink("../shared.yaml", YAML)
    said = f"privlint: {work / YAML}: outside the repository\n"
    assert run("check") == doors.Done(2, "", said)
    assert _summary("--config", YAML) == DUTCH


def test_settings_can_be_left_unread() -> None:
    """`--isolated` reads what was named and nothing else, not even to complain."""
    written(Path(), {YAML: "lang: [", "own.yaml": OFF})
    assert _codes("--isolated") == ["RET003", "RET001", "TXT001"]
    assert _codes("--isolated", "--config", "own.yaml") == ["RET003", "TXT001"]
    assert run("explain", "RET001", "--isolated").status == 0


def test_the_environment_names_settings() -> None:
    """PRIVLINT_CONFIG is `--config`, which goes before it, for every command."""
    written(Path(), {YAML: "lang: [", "own.yaml": OFF, "dutch.yaml": "lang: nl\n"})
    assert _codes(PRIVLINT_CONFIG="own.yaml") == ["RET003", "TXT001"]
    assert _summary("--config", "dutch.yaml", PRIVLINT_CONFIG="own.yaml") == DUTCH
    assert _codes("--isolated", PRIVLINT_CONFIG="own.yaml") == ["RET003", "TXT001"]
    assert _codes("--isolated", PRIVLINT_CONFIG="")[1] == "RET001"
    explained = run("explain", "RET001", PRIVLINT_CONFIG="dutch.yaml").out
    assert explained == run("explain", "RET001", "--lang", "nl", "--isolated").out


def test_standard_input_has_the_settings_of_its_name() -> None:
    """What comes on standard input is checked like a file of that name."""
    written(Path(), {f"shop/{YAML}": OFF, YAML: "lang: nl\n"})
    done = [
        run("check", "-q", "--format", "concise", *DAY, *one, given=FAULTY).out
        for one in (["-"], ["--stdin-filename", "shop/privacy.yaml"])
    ]
    assert ["RET001" in out for out in done] == [True, False]
    assert ["waarschuwing" in out for out in done] == [True, False]


@pytest.mark.parametrize(
    ("arguments", "environ", "language"),
    [
        ([], {}, DUTCH),
        (["--lang", "en"], {}, ENGLISH),
        ([], {"PRIVLINT_LANG": "en"}, ENGLISH),
        ([], {"LANG": "en_US.UTF-8"}, DUTCH),
        (["--isolated"], {}, ENGLISH),
    ],
)
def test_settings_choose_the_language(
    arguments: list[str], environ: dict[str, str], language: str
) -> None:
    """The caller goes before the project, the project before the locale."""
    written(Path(), {YAML: "lang: nl\n"})
    assert _summary(*arguments, **environ) == language


@pytest.mark.parametrize(
    ("said", "arguments", "codes"),
    [
        ("notice", [], ["RET003", "RET001", "TXT001"]),
        ("register", [], ["RET001"]),
        ("[register, notice]", [], ["RET003", "RET001", "TXT001"]),
        ("strict", [], ["RET003", "RET001", "TXT001"]),
        ("register", ["--profile", "notice"], ["RET003", "RET001", "TXT001"]),
        ("processor", [], []),
    ],
)
def test_settings_choose_the_profile(
    said: str, arguments: list[str], codes: list[str]
) -> None:
    """The caller's profile goes first, then the project's, then a declaration's."""
    written(Path(), {YAML: f"profile: {said}\n"})
    assert _codes(*arguments) == codes
    written(Path(), {"privacy.yaml": f"{FAULTY}profile: processor\n"})
    assert _codes(*arguments) == codes


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("RET001: {to: warning, reason: later}", {"RET001": "warning"}),
        ("retention-missing: {to: info, reason: later}", {"RET001": "info"}),
        ("RET001: {to: off, reason: later}", {"RET001": None}),
        ("RET003: info", {"RET003": "info"}),
        ("RET003: error", {"RET003": "error"}),
        ("TXT001: {to: warning}", {"TXT001": "warning"}),
        ("TXT001: {to: error, reason: ours}", {"TXT001": "error"}),
        ("RET001: error", {}),
        (
            "{RET001: {to: off, reason: x}, RET003: error}",
            {"RET001": None, "RET003": "error"},
        ),
    ],
)
def test_settings_give_severities(said: str, severities: dict[str, str | None]) -> None:
    """A warning is lowered, and anything raised, freely; the report says each."""
    braced = said if said.startswith("{") else f"{{{said}}}"
    written(Path(), {YAML: f"rules: {{severity: {braced}}}\n"})
    report = json.loads(run("check", "--output-format", "json", *DAY).out)
    usual: dict[str, str | None]
    usual = {"RET001": "error", "RET003": "warning", "TXT001": "info"}
    found = {one["code"]: one["severity"] for one in report["findings"]}
    assert {code: found.get(code) for code in usual} == usual | severities
    changes = report["summary"]["changes"]
    assert [(one["code"], one["before"], one["after"]) for one in changes] == [
        (code, usual[code], level or "off") for code, level in severities.items()
    ]


def test_the_caller_goes_before_the_settings() -> None:
    """`--severity` and `--select` work on the rules that the settings leave."""
    written(Path(), {YAML: "rules: {severity: {RET003: error}}\n"})
    done = run("check", "--output-format", "json", "--severity", "RET=info", *DAY)
    assert [one["severity"] for one in json.loads(done.out)["findings"]] == ["info"] * 3
    written(Path(), {YAML: OFF})
    said = "privlint: no rule has the code or the name RET001; did you mean RET003?\n"
    assert run("check", "--select", "RET001") == doors.Done(2, "", said)
    assert run("explain", "RET001", "--lang", "en").status == 0


def test_settings_add_phrases() -> None:
    """A phrase that is added to a list is found, beside those that it has."""
    text = (
        "Wij werken anoniem en tonen @@ aan u. Een IP-adres is geen persoonsgegeven.\n"
    )
    written(Path(), {"statement.txt": text})
    assert _said() == ["geen persoonsgegeven"]
    added = "rules: {lists: {denials: {add: [anonie*, {exact: '@@'}]}}}\n"
    written(Path(), {YAML: added})
    assert _said() == ["anoniem"]
    written(Path(), {"statement.txt": text.replace("anoniem", "veel")})
    assert _said() == ["@@"]


def _said() -> list[str]:
    """Return what the rule on denials finds in the statement."""
    done = run("check", "--output-format", "json", "--select", "TXT", *DAY)
    found = [one["message"]["en"] for one in json.loads(done.out)["findings"]]
    return [one.removeprefix("the text says '").removesuffix("'") for one in found]


CHANGES = """\
rules:
  severity:
    RET001: {to: warning, reason: in 2028}
    RET003: error
    TXT001: {to: off, reason: "x\\n::error::y \\e[31m ##[error]z \\u202e"}
"""


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "Other than privlint itself asks, by the settings:",
                "- RET001 retention-missing: warning instead of error (in 2028)",
                "- RET003 retention-start-missing: error instead of warning",
                (
                    "- TXT001 ip-address-denied: not asked (x\\n::error::y \\x1b[31m "
                    "\\x23#[error]z"
                ),
                "  \\u202e)",
            ],
        ),
        (
            "nl",
            [
                "Anders dan privlint zelf vraagt, door de instellingen:",
                "- RET001 retention-missing: waarschuwing in plaats van fout (in 2028)",
                "- RET003 retention-start-missing: fout in plaats van waarschuwing",
                "- TXT001 ip-address-denied: niet getoetst (x\\n::error::y \\x1b[31m",
                "  \\x23#[error]z \\u202e)",
            ],
        ),
    ],
)
def test_the_report_tells_every_change(language: str, lines: list[str]) -> None:
    """What is changed, and why, stands under the report, and cannot act on a reader."""
    written(Path(), {YAML: CHANGES})
    done = run("check", "--lang", language, *DAY)
    assert done.out.splitlines()[-5:] == lines


def test_the_json_report_tells_every_change() -> None:
    """A program gets the changes as written, in a form that is no command of a log."""
    written(Path(), {YAML: CHANGES})
    done = run("check", "--output-format", "json", *DAY)
    report = json.loads(done.out)
    assert [list(one.values()) for one in report["summary"]["changes"]] == [
        # after, before, code, files, name and reason
        ["warning", "error", "RET001", [], "retention-missing", "in 2028"],
        ["error", "warning", "RET003", [], "retention-start-missing", ""],
        [
            *("off", "info", "TXT001", [], "ip-address-denied"),
            "x\n::error::y \x1b[31m ##[error]z \u202e",
        ],
    ]
    assert (done.out.isascii(), "##[" in done.out, "\x1b" in done.out) == (
        (True, False, False)
    )
    schema = json.loads(run("schema", "report").out)
    jsonschema.Draft202012Validator(schema).validate(report)


@pytest.mark.parametrize(
    "said", ["x\n::error::y", "\x1b[31mred", "##[error]z", "\u202e", "::error::x"]
)
def test_hostile_keys_stay_words(said: str) -> None:
    """What settings say wrongly is shown, and acts on nobody."""
    quoted = json.dumps(said)
    for text in (
        f"{quoted}: 1\n",
        f"rules: {{severity: {{{quoted}: info}}}}\n",
        f"rules: {{lists: {{{quoted}: {{add: [x]}}}}}}\n",
        f"rules: {{packs: [{quoted}]}}\n",
    ):
        shown = "\n".join(_told(text))
        assert not any(line.startswith("::") for line in shown.splitlines())
        assert [one for one in ("\x1b", "\u202e", "##[") if one in shown] == []


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object/apply:os.system",
        "!!python/object/new:os.system",
        "tag:yaml.org,2002:python/object/apply:os.system",
        "!python/object/apply:os.system",
    ],
)
def test_a_tag_runs_nothing(tag: str) -> None:
    """No tag makes anything but text: it is refused, and nothing is called."""
    tag = tag if tag.startswith("!") else f"!<{tag}>"
    (told,) = _told(f"lang: {tag} ['touch ran']\n")
    assert (told.split()[1:3], os.path.exists("ran")) == (
        ["C099", "tag-unknown:"],
        False,
    )


def _under(folder: str) -> dict[str, str]:
    """Return the files of this test, under *folder*."""
    return {f"{folder}/{name}": text for name, text in FILES.items()}


def _schema() -> dict[str, Any]:
    """Return the schema of settings, as the package has it."""
    folder = os.path.dirname(doors.PACKAGE)
    with open(
        os.path.join(folder, "schemas", "settings.json"), encoding="utf-8"
    ) as one:
        return cast("dict[str, Any]", json.load(one))


def test_the_schema_has_the_keys_of_the_reader() -> None:
    """An editor completes every key that is read, and no other."""
    whole = _schema()
    rules = whole["properties"]["rules"]
    override = whole["$defs"]["override"]
    parts = {
        "": whole,
        "rules": rules,
        "suppression": whole["$defs"]["suppression"],
        "override": override,
        "rules of an override": override["properties"]["rules"],
        "severity": whole["$defs"]["severity"]["additionalProperties"]["else"],
        "list": rules["properties"]["lists"]["additionalProperties"],
    }
    keys = {kind: set(part["properties"]) for kind, part in parts.items()}
    assert keys == {kind: set(known) for kind, known in settings._KEYS.items()}
    assert {part["additionalProperties"] for part in parts.values()} == {False}


TEXTS = st.sampled_from(
    ["nl", "en", "de", "", " ", "off", "info", "notice", "strict", "a.yaml", "why"]
)
LEAVES = TEXTS | st.booleans() | st.integers(0, 3)
LISTS = st.lists(LEAVES, max_size=3)
LEVELS = st.dictionaries(st.sampled_from(["to", "reason", "tto"]), LEAVES, max_size=2)
ADDED = st.dictionaries(st.sampled_from(["add", "ad"]), LEAVES | LISTS, max_size=1)
RULES = st.fixed_dictionaries(
    {},
    optional={
        "packs": LEAVES | LISTS,
        "severity": st.dictionaries(TEXTS, LEAVES | LISTS | LEVELS, max_size=2) | LISTS,
        "lists": st.dictionaries(TEXTS, LEAVES | LISTS | ADDED, max_size=2) | LISTS,
        "pack": TEXTS,
    },
)
GLOBS = TEXTS | st.sampled_from(
    ["a/**", "/a", "a/../b", "..", "a..b", ".", "C:/x", "c:x", "a\\b", "../a", "a/.."]
)
OVERRIDE = st.fixed_dictionaries(
    {},
    optional={
        "files": GLOBS | st.lists(GLOBS, max_size=3) | LEAVES | LISTS,
        "profile": LEAVES | LISTS,
        "rules": RULES | LISTS,
    },
)
SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "overrides": st.lists(OVERRIDE, max_size=2) | LEAVES | LISTS,
        "exclude": GLOBS | st.lists(GLOBS, max_size=3) | LEAVES | LISTS,
        "baseline": LEAVES | LISTS,
        "max_suppression_days": LEAVES | LISTS | st.integers() | st.floats(),
        "lang": LEAVES | LISTS,
        "profile": LEAVES | LISTS,
        "rules": RULES | LISTS,
    },
)


@given(SETTINGS)
@hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_the_schema_says_what_the_reader_takes(said: dict[str, object]) -> None:
    """What an editor accepts the reader accepts, and the reverse."""
    written(Path(), {"any.json": json.dumps(said)})
    valid = jsonschema.Draft202012Validator(_schema()).is_valid(said)
    try:
        found = settings.read("any.json").file
    except SettingsError as error:
        found = str(error)
    assert (found == "any.json") is valid, found


def test_sound_settings_change_no_exit_status() -> None:
    """A sound declaration stays sound under settings."""
    written(Path(), {"privacy.yaml": SOUND, YAML: WHOLE.replace("[a.yaml, b]", "[]")})
    assert run("check", *DAY).status == 0
