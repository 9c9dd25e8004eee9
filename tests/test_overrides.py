"""What settings ask otherwise of some files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, FAULTY, Done, run, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YAML = ".privlint.yaml"
FILES = {
    f"{folder}privacy.yaml": FAULTY.replace("statement: {file: statement.txt}\n", "")
    for folder in ("", "legacy/", "legacy/old/", "shop/")
}
OLD = ("old/privacy.yaml", "privacy.yaml")
MENDED = """\
overrides:
  - files: [legacy/**, none.yaml]
    rules:
      severity:
        RET001: {to: warning, reason: being mended before 2027}
  - files: legacy/old/privacy.yaml
    rules:
      severity:
        retention-missing: {to: "off", reason: goes away}
        RET003: error
"""


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in a repository with four faulty declarations, with four rules."""
    with doors.working(tmp_path, monkeypatch) as folder:
        written(folder, FILES)
        (folder / ".git").mkdir()
        yield folder


def _found(*arguments: str) -> list[str]:
    """Return file, code and severity of what a check finds."""
    done = run("check", "--output-format", "concise", "-q", *DAY, *arguments)
    assert (done.status in {0, 1}, done.err) == (True, "")
    lines = [line.split(" ") for line in done.out.splitlines()]
    return [f"{one[0].split(':')[0]} {one[1]} {one[2]}" for one in lines]


def _report(*arguments: str) -> dict[str, object]:
    report = json.loads(run("check", "--format", "json", *DAY, *arguments).out)
    assert isinstance(report, dict)
    return report


def test_an_override_holds_for_its_files(work: Path) -> None:
    """Severities come on top of the general ones, a later override on an earlier."""
    written(work, {YAML: "rules: {severity: {RET003: info}}\n" + MENDED})
    assert _found() == [
        "legacy/old/privacy.yaml RET003 error",
        "legacy/privacy.yaml RET003 info",
        "legacy/privacy.yaml RET001 warning",
        "privacy.yaml RET003 info",
        "privacy.yaml RET001 error",
        "shop/privacy.yaml RET003 info",
        "shop/privacy.yaml RET001 error",
    ]


@pytest.mark.parametrize(
    ("general", "here", "word"),
    [
        ("error", "{to: 'off', reason: goes away}", "RET001"),
        ("error", "{to: 'off', reason: goes away}", "retention-missing"),
        ("{to: 'off', reason: not yet}", "error", "ret001"),
    ],
)
def test_a_rule_of_some_files_only_can_be_chosen(
    work: Path, general: str, here: str, word: str
) -> None:
    """The caller may name a rule that only some files of the run are asked."""
    said = f"rules: {{severity: {{RET001: {general}}}}}\noverrides:\n"
    said += f"  - {{files: legacy, rules: {{severity: {{RET001: {here}}}}}}}\n"
    written(work, {YAML: said})
    asked = ["privacy.yaml", "shop/privacy.yaml"]
    asked = asked if general == "error" else [f"legacy/{one}" for one in OLD]
    assert _found("--select", word) == [f"{file} RET001 error" for file in asked]
    assert _found("--ignore", f"{word}, RET003") == []
    severe = _found("--severity", f"{word}=info", "--select", "RET001")
    assert severe == [f"{file} RET001 info" for file in asked]
    wrong = [run("check", "--select", one, *DAY) for one in ("RET002", "retention")]
    assert [one.status for one in wrong] == [2, 2]


def test_a_change_is_told_once(work: Path) -> None:
    """What one override makes of a rule is one line, whatever others made before."""
    off = "{RET001: {to: 'off', reason: goes away}}"
    said = MENDED.partition("  - files: legacy/old")[0]
    said += f"  - {{files: '**/privacy.yaml', rules: {{severity: {off}}}}}\n"
    written(work, {YAML: said})
    done = run("check", "--lang", "en", *DAY)
    assert done.out.count("not asked, for **/privacy.yaml (goes away)") == 1


def test_globs_start_from_the_settings(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever a run starts, an override means the same files."""
    written(work, {YAML: MENDED})
    monkeypatch.chdir(work / "legacy")
    assert _found("privacy.yaml", "../shop") == [
        "../shop/privacy.yaml RET003 warning",
        "../shop/privacy.yaml RET001 error",
        "privacy.yaml RET003 warning",
        "privacy.yaml RET001 warning",
    ]


def test_a_profile_of_an_override_goes_before_the_general_one(work: Path) -> None:
    """The last override that names a profile counts; the caller goes before all."""
    said = "profile: notice\noverrides:\n"
    said += "  - {files: legacy, profile: [processor]}\n"
    said += "  - {files: legacy/old, profile: register}\n"
    said += "  - {files: legacy/old, rules: {severity: {RET001: error}}}\n"
    written(work, {YAML: said})
    assert _found("legacy", "shop") == [
        "legacy/old/privacy.yaml RET001 error",
        "shop/privacy.yaml RET003 warning",
        "shop/privacy.yaml RET001 error",
    ]
    assert _found("legacy", "--profile", "processor") == []


def test_an_override_may_undo_what_settings_say(work: Path) -> None:
    """A rule that is not asked in general is asked of the files of an override."""
    said = "rules: {severity: {RET001: {to: 'off', reason: not yet}}}\noverrides:\n"
    said += "  - {files: shop, rules: {severity: {RET001: error}}}\n"
    written(work, {YAML: said})
    assert _found("--select", "RET001", "shop") == ["shop/privacy.yaml RET001 error"]
    changes = [
        {"after": "off", "before": "error", "files": [], "reason": "not yet"},
        {"after": "error", "before": "off", "files": ["shop"], "reason": ""},
    ]
    rule = {"code": "RET001", "name": "retention-missing"}
    report = _report("shop")
    assert report["summary"]["changes"] == [{**one, **rule} for one in changes]  # type: ignore[index]  # JSON
    done = run("check", "shop", "--lang", "en", *DAY)
    assert done.out.splitlines()[-2:] == [
        "- RET001 retention-missing: not asked (not yet)",
        "- RET001 retention-missing: error instead of not asked, for shop",
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                (
                    "- RET001 retention-missing: warning instead of error, "
                    "for legacy/**, none.yaml (being mended before 2027)"
                ),
                (
                    "- RET001 retention-missing: not asked, "
                    "for legacy/old/privacy.yaml (goes away)"
                ),
                (
                    "- RET003 retention-start-missing: error instead of warning, "
                    "for legacy/old/privacy.yaml"
                ),
            ],
        ),
        (
            "nl",
            [
                (
                    "- RET001 retention-missing: waarschuwing in plaats van fout, "
                    "voor legacy/**, none.yaml (being mended before 2027)"
                ),
                (
                    "- RET001 retention-missing: niet getoetst, "
                    "voor legacy/old/privacy.yaml (goes away)"
                ),
                (
                    "- RET003 retention-start-missing: fout in plaats van "
                    "waarschuwing, voor legacy/old/privacy.yaml"
                ),
            ],
        ),
    ],
)
def test_the_report_tells_for_which_files(
    work: Path, language: str, lines: list[str]
) -> None:
    """What an override changes stands in every report that it bears upon, once."""
    written(work, {YAML: MENDED})
    done = run("check", "--lang", language, *DAY)
    assert done.out.replace("\n  ", " ").splitlines()[-3:] == lines
    html = run("check", "--lang", language, "--format", "html", *DAY).out
    assert [one for one in lines if one[2:] not in html] == []
    assert "RET001 retention" not in run("check", "shop", *DAY).out.split("\n\n")[-1]
    report = _report()
    changes = report["summary"]["changes"]  # type: ignore[index]  # JSON
    assert [one["files"] for one in changes] == [
        ["legacy/**", "none.yaml"],
        ["legacy/old/privacy.yaml"],
        ["legacy/old/privacy.yaml"],
    ]


def test_a_mistake_is_told_whatever_is_checked(work: Path) -> None:
    """An override that means no file is read all the same."""
    said = "overrides: [{files: none, rules: {severity: {RET001: info}}}]\n"
    written(work, {YAML: said})
    said = f"privlint: {YAML}:1:46: C106 RET001 gets `info` without a `reason`\n"
    assert run("check", "shop", *DAY) == Done(2, "", said)


def test_standard_input_has_the_overrides_of_its_name(work: Path) -> None:
    """What comes on standard input is asked what a file of that name is."""
    written(work, {YAML: MENDED})
    asked = ("check", "-q", "--format", "concise", "--select", "RET001", *DAY)
    done = [
        run(*asked, "--stdin-filename", name, given=FILES["privacy.yaml"]).out
        for name in ("legacy/new.yaml", "new.yaml")
    ]
    assert [one.split(" ")[2] for one in done] == ["warning", "error"]


def test_hostile_globs_stay_words(work: Path) -> None:
    """A glob is shown, and acts on nobody."""
    hostile = "**/privacy.yaml\\n::error::x \\e[31m ##[error]z \\u202e"
    said = f'overrides: [{{files: ["**", "{hostile}"], '
    said += "rules: {severity: {RET003: error}}}]\n"
    written(work, {YAML: said})
    shown = [
        *(run("check", "--format", one, *DAY).out for one in ("full", "json", "html")),
        *(run("config", *one).out for one in ([], ["shop/privacy.yaml"])),
        run("config", "--output-format", "json").out,
    ]
    for out in shown:
        assert not any(line.startswith("::") for line in out.splitlines())
        assert [one for one in ("\x1b", "\u202e", "##[") if one in out] == []


def _shown(*arguments: str) -> dict[str, tuple[object, str]]:
    done = run("config", "--output-format", "json", *arguments)
    assert (done.status, done.err) == (0, "")
    return {one["name"]: (one["value"], one["source"]) for one in json.loads(done.out)}


def test_config_shows_the_overrides(work: Path) -> None:
    """Without a file, every override stands for itself."""
    written(work, {YAML: MENDED})
    value, source = _shown()["overrides"]
    mended = {"to": "warning", "reason": "being mended before 2027"}
    assert (source, value) == (
        YAML,
        [
            {
                "files": ["legacy/**", "none.yaml"],
                "profile": [],
                "rules.severity": {"RET001": mended},
            },
            {
                "files": ["legacy/old/privacy.yaml"],
                "profile": [],
                "rules.severity": {
                    "retention-missing": {"to": "off", "reason": "goes away"},
                    "RET003": {"to": "error", "reason": ""},
                },
            },
        ],
    )


def test_config_shows_what_holds_for_a_file(work: Path) -> None:
    """With a file it shows what is asked of that one, and which override says so."""
    said = "profile: notice\nrules: {severity: {RET003: info}}\n"
    more = "  - {files: 'legacy/*', profile: register}\n"
    written(work, {YAML: said + MENDED + more})
    general = {"RET003": {"to": "info", "reason": ""}}
    found = [
        _shown(f"{folder}privacy.yaml") for folder in ("", "legacy/", "legacy/old/")
    ]
    assert [one["profile"] for one in found] == [
        (["notice"], YAML),
        (["register"], f"{YAML}, overrides for legacy/*"),
        (["notice"], YAML),
    ]
    assert [one["rules.severity"] for one in found] == [
        (general, YAML),
        (
            {
                **general,
                "RET001": {"to": "warning", "reason": "being mended before 2027"},
            },
            f"{YAML}, overrides for legacy/**, none.yaml",
        ),
        (
            {
                "RET003": {"to": "error", "reason": ""},
                "retention-missing": {"to": "off", "reason": "goes away"},
            },
            f"{YAML}, overrides for legacy/**, none.yaml, legacy/old/privacy.yaml",
        ),
    ]
    assert ["overrides" in one for one in found] == [False] * 3


def test_config_takes_a_file_of_another_project(work: Path) -> None:
    """The settings are those of the file, which need not be there; no folder is one."""
    written(work, {YAML: "lang: nl\n", f"shop/{YAML}": "lang: en\n"})
    assert _shown("shop/new.yaml")["lang"] == ("en", f"shop/{YAML}")
    assert _shown("none/new.yaml")["lang"] == ("nl", YAML)
    assert run("config", "shop").status == 2
