"""What is left out when a folder is searched, and what is listed."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, SOUND, Done, git, run, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

YAML = ".privlint.yaml"
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
LEGACY = ["legacy/a/privacy.yaml", "legacy/privacy.yaml"]
FILES = dict.fromkeys([*LEGACY, "privacy.yaml", "shop/privacy.yaml"], SOUND)


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in a repository with four sound declarations, with four rules."""
    doors.plain_git(monkeypatch)
    with doors.working(tmp_path, monkeypatch) as folder:
        written(folder, FILES)
        (folder / ".git").mkdir()
        yield folder


def _excluded(*arguments: str, status: int = 0) -> tuple[int, list[str]]:
    """Return how many files a check reads, and which it leaves out."""
    done = run("check", "--output-format", "json", *DAY, *arguments)
    assert (done.status, done.err) == (status, "")
    summary = json.loads(done.out)["summary"]
    return summary["files"], summary["excluded"]


def _shown(*arguments: str) -> list[str]:
    """Return the files that `--show-files` lists."""
    done = run("check", "--show-files", *arguments)
    assert (done.status, done.err) == (0 if done.out else 3, "")
    return done.out.splitlines()


@pytest.mark.parametrize(
    ("said", "files", "excluded"),
    [
        ("legacy", 2, LEGACY),
        ("legacy/**", 2, LEGACY),
        ("legacy/*", 3, LEGACY[1:]),
        ("['**/a', shop/]", 2, [LEGACY[0], "shop/privacy.yaml"]),
        ("privacy.yaml", 3, ["privacy.yaml"]),
        ("[]", 4, []),
        ("none", 4, []),
    ],
)
def test_settings_exclude_files(
    work: Path, said: str, files: int, excluded: list[str]
) -> None:
    """What a glob in the settings means is not checked, and told."""
    written(work, {YAML: f"exclude: {said}\n"})
    assert _excluded() == (files, excluded)


def test_the_caller_excludes_more(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--exclude` starts from the current folder, and is added to the settings."""
    written(work, {YAML: "exclude: shop\n"})
    both = ("--exclude", "privacy.yaml", "--exclude", "legacy/a")
    assert _excluded(*both) == (1, [LEGACY[0], "privacy.yaml", "shop/privacy.yaml"])
    monkeypatch.chdir(work / "legacy")
    assert _excluded("--exclude", "a") == (1, ["a/privacy.yaml"])
    assert _excluded("..", "--exclude", "a") == (
        2,
        ["../legacy/a/privacy.yaml", "../shop/privacy.yaml"],
    )


def test_the_environment_excludes(work: Path) -> None:
    """PRIVLINT_EXCLUDE holds globs with blanks between them."""
    written(work, {})
    done = run("check", "--show-files", PRIVLINT_EXCLUDE="legacy shop")
    assert done == Done(0, "privacy.yaml\n", "")


def test_a_file_that_is_named_is_checked(work: Path) -> None:
    """Only `--force-exclude` leaves out what somebody named."""
    written(work, {YAML: "exclude: legacy\n"})
    assert _excluded(LEGACY[1]) == (1, [])
    assert _excluded(".", LEGACY[1]) == (3, LEGACY[:1])
    assert _excluded(LEGACY[1], "--exclude", "legacy") == (1, [])
    forced = ("--force-exclude", LEGACY[1])
    assert _excluded(*forced, status=3) == (0, LEGACY[1:])
    assert _excluded(*forced, "privacy.yaml") == (1, LEGACY[1:])
    assert run("check", *forced, "--allow-empty").status == 0


def test_changed_files_are_excluded_by_force(work: Path) -> None:
    """A hook that names an excluded file leaves it out; one that it finds, always."""
    declaration = f"{SOUND}statement: {{file: statement.txt}}\n"
    written(work, {YAML: "exclude: legacy\n", "legacy/statement.txt": "Niets.\n"})
    written(work, {LEGACY[1]: declaration})
    shutil.rmtree(work / ".git")
    git(work, "init", "-q")
    git(work, "add", ".")
    affected = ("--affected", "--no-respect-gitignore")
    assert _excluded(*affected, LEGACY[0]) == (1, [])
    assert _excluded(*affected, "legacy/statement.txt") == (0, LEGACY[1:])
    forced = (*affected, "--force-exclude", "--")
    assert _excluded(*forced, *LEGACY, "privacy.yaml") == (1, LEGACY)


def test_standard_input_is_excluded_by_force(work: Path) -> None:
    """An editor may send what the project excludes, and ask for it to be left out."""
    written(work, {YAML: "exclude: legacy\n"})
    named = ("--stdin-filename", "legacy/new.yaml", "--output-format", "json", *DAY)
    done = [
        run("check", *named, *one, given=SOUND) for one in ([], ["--force-exclude"])
    ]
    found = [json.loads(one.out)["summary"] for one in done]
    assert [(one["files"], one["excluded"]) for one in found] == [
        (1, []),
        (0, ["legacy/new.yaml"]),
    ]
    assert [one.status for one in done] == [0, 3]


def test_what_is_left_out_may_have_settings_of_its_own(work: Path) -> None:
    """The folder that is searched goes before the settings of what lies in it."""
    written(work, {YAML: "exclude: legacy\n", f"legacy/{YAML}": "lang: [\n"})
    assert _excluded() == (2, LEGACY)
    written(work, {f"legacy/{YAML}": "exclude: a\n"})
    assert _excluded("legacy") == (1, LEGACY[:1])
    written(work, {YAML: ""})
    assert _excluded() == (3, LEGACY[:1])


def test_a_file_that_is_named_needs_no_settings_here(work: Path) -> None:
    """The settings of a folder that is not searched are left alone."""
    written(work, {YAML: "lang: [\n", f"shop/{YAML}": ""})
    assert _excluded("shop/privacy.yaml") == (1, [])
    assert _excluded("shop") == (1, [])


@pytest.mark.parametrize(
    ("language", "full", "concise"),
    [
        (
            "en",
            "2 excluded: legacy/a/privacy.yaml, legacy/privacy.yaml.",
            "2 excluded.",
        ),
        (
            "nl",
            "2 uitgesloten: legacy/a/privacy.yaml, legacy/privacy.yaml.",
            "2 uitgesloten.",
        ),
    ],
)
def test_the_summary_says_what_was_excluded(
    language: str, full: str, concise: str
) -> None:
    """Every format with counts says how many files were left out."""
    asked = ("check", "--exclude", "legacy", "--lang", language, *DAY, "--format")
    shown = {
        name: run(*asked, name).out
        for name in ("full", "grouped", "markdown", "html", "concise")
    }
    assert shown["full"].splitlines()[-1] == full
    assert shown["grouped"].splitlines()[-1] == full
    assert full.split(":", maxsplit=1)[0] in shown["html"]
    assert full.split(":", maxsplit=1)[0] in shown["markdown"]
    assert shown["concise"].endswith(f"; {concise}\n")


def test_excluding_everything_is_no_success() -> None:
    """When nothing is left to check, the status says so, and the report why."""
    done = run("check", "--exclude", "**", "--lang", "en", "--format", "concise")
    assert (done.status, done.out) == (
        3,
        "No declaration was checked; 4 excluded.\n",
    )


@pytest.mark.parametrize(
    ("glob", "said"),
    [
        ("", "a pattern is not empty"),
        ("/a", "leads out of the folder that it starts from"),
        ("a/../../b", "leads out of the folder that it starts from"),
        ("a\\b", "folders in a pattern are separated by `/`"),
        ("..\n::error::\x1b[31m/..", "leads out of the folder that it starts from"),
    ],
)
def test_a_wrong_glob_is_a_wrong_call(glob: str, said: str) -> None:
    """A glob that cannot mean anything here is one line, and nothing is checked."""
    done = run("check", "--exclude", glob)
    assert (done.status, done.out) == (2, "")
    assert done.err.endswith(f": {said}\n")
    assert not any(line.startswith("::") for line in done.err.splitlines())
    assert "\x1b" not in done.err


def test_files_are_listed(work: Path) -> None:
    """`--show-files` lists what would be checked, and checks nothing."""
    written(work, {YAML: "exclude: legacy\n", "shop/privacy.yaml": "title: other\n"})
    written(work, {"privacy.yaml": "privlint: [", "notes.txt": SOUND})
    assert _shown() == ["privacy.yaml"]
    assert _shown("notes.txt", "shop", "legacy/privacy.yaml") == [
        "legacy/privacy.yaml",
        "notes.txt",
    ]
    assert _shown("legacy") == []
    assert run("check", "--show-files", "legacy", "--allow-empty").status == 0
    assert _shown("--affected", "legacy/privacy.yaml") == ["legacy/privacy.yaml"]


def test_listing_tells_mistakes(work: Path) -> None:
    """Wrong settings and wrong calls are told before anything is listed."""
    written(work, {YAML: "exclude: ..\n"})
    said = (
        f"privlint: {YAML}:1:10: C103 ..: leads out of the folder that it starts from\n"
    )
    assert run("check", "--show-files") == Done(2, "", said)
    assert run("check", "--show-files", "-").status == 2
    assert run("check", "--show-files", "none").status == 2


@posix
def test_listed_names_are_harmless(work: Path) -> None:
    """A name stays on its line, and acts on nobody."""
    written(work, {"z/\n::error::\x1b[31m##[x]/privacy.yaml": SOUND})
    assert _shown("z") == ["z/\\n::error::\\x1b[31m\\x23#[x]/privacy.yaml"]


@needs_git
def test_what_git_ignores_can_be_checked(work: Path) -> None:
    """`--no-respect-gitignore` also finds what git ignores, but no one's packages."""
    shutil.rmtree(work / ".git")
    git(work, "init", "-q")
    written(
        work,
        {
            ".gitignore": "legacy/\nnode_modules/\n",
            "node_modules/x/privacy.yaml": SOUND,
        },
    )
    written(work, {"node_modules/own/privacy.yaml": SOUND})
    git(work, "add", "--force", "node_modules/own")
    respected = ["node_modules/own/privacy.yaml", "privacy.yaml", "shop/privacy.yaml"]
    assert _shown() == respected
    assert _shown("--no-respect-gitignore") == [*LEGACY, *respected]
    assert _shown("--no-respect-gitignore", "--exclude", "legacy") == respected
