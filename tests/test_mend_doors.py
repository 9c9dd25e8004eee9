"""`privlint check --fix` and what goes with it, as people and hooks call it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from doors import DAY, Done, run
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint.render.inert import inert
from privlint.render.patch import patch

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "privlint: 1\nrol: verwerker # wie\nrequests: {response_deadline: drie maanden}\n"
)
SAFE = "privlint: 1\nrole: processor # wie\nrequests: {response_deadline: P3M}\n"
LATE = "privlint: 1\nrequests:\n  response_deadline: P6W\n"
ONE = ("--select", "RGT005")


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with the shipped rules."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*arguments: str, given: str | bytes = b"", **environ: str) -> Done:
    """Check by the law of one day, in English."""
    return run("check", *DAY, "--lang", "en", *arguments, given=given, **environ)


def put(text: str | bytes, name: str = "privacy.yaml") -> None:
    """Write the file *name*."""
    with open(name, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())


def got(name: str = "privacy.yaml") -> str:
    """Return the content of the file *name*."""
    with open(name, "rb") as file:
        return file.read().decode()


def test_files_are_mended_and_checked_as_they_are_now() -> None:
    """The status is that of what is left, and the report says how much was mended."""
    put(WORDS)
    done = check("--fix", *ONE, "--format", "concise")
    assert (done.status, got()) == (0, SAFE)
    assert done.out == (
        "No findings in 1 declaration (1 file); this does not mean that the declaration"
        " complies with the law; accepted by an exception: 0; expired: 0;"
        " known from before: 0; mended: 3.\n"
    )
    again = check("--fix", *ONE, "--format", "concise")
    assert "mended: 0" in again.out
    assert got() == SAFE


def test_unsafe_fixes_are_made_on_request_only() -> None:
    """The report tells of them until they are."""
    put(LATE)
    told = check(*ONE)
    assert told.status == 1
    assert "To be mended with `--fix --unsafe-fixes`: 1." in told.out
    assert (check("--fix", *ONE).status, got()) == (1, LATE)
    done = check("--fix", "--unsafe-fixes", *ONE)
    assert (done.status, got()) == (0, LATE.replace("P6W", "P1M"))


def test_mended_places_are_listed() -> None:
    """With `--show-fixes` one by one, where they stood, in both languages."""
    put(WORDS)
    done = check("--fix", "--show-fixes", *ONE, COLUMNS="100")
    first = "privacy.yaml:2:1 SHP002 `rol` is not a field here; write `role`"
    assert f"Mended: 3.\n- {first}\n" in done.out
    put(WORDS)
    dutch = run("check", *DAY, "--lang", "nl", "--fix", *ONE)
    assert "Hersteld: 3." in dutch.out
    told = json.loads(check("--fix", "--output-format", "json").out)
    assert told["summary"]["mended"] == 0


def test_a_diff_is_what_a_fix_writes(work: Path) -> None:
    """It writes nothing, exits 1 while something can be mended, and git applies it."""
    for text in (WORDS, WORDS.rstrip(), WORDS.replace("\n", "\r\n"), f"\ufeff{WORDS}"):
        put(text)
        shown = check("--diff")
        assert (shown.status, got()) == (1, text)
        assert shown.err == "Would be mended: 3; nothing was written.\n"
        subprocess.run(
            ["git", "apply", "-p0", "-"],
            input=shown.out.encode(),
            check=True,
            cwd=work,
            env={**os.environ, "GIT_CEILING_DIRECTORIES": str(work.parent)},
        )
        applied = got()
        put(text)
        check("--fix-only")
        assert got() == applied
        assert (check("--diff").status, check("--diff").out) == (0, "")


def test_a_diff_acts_on_no_terminal_and_no_log() -> None:
    """What could is shown as an escape, and then nobody is told that it applies."""
    put(f"x-a: een tekst\n  ::error::x # \u202e\n{WORDS}")
    shown = check("--diff")
    assert (shown.status, shown.err.splitlines()) == (
        1,
        [
            "privlint: privacy.yaml: the diff is for reading, it cannot be applied",
            "Would be mended: 3; nothing was written.",
        ],
    )
    assert "\n   \\x3a:error::x # \\u202e\n" in shown.out
    put(WORDS.encode("utf-16"))
    done = check("--diff")
    assert done.out.startswith("--- privacy.yaml\n+++ privacy.yaml\n@@ -1,3 +1,3 @@\n")
    assert "cannot be applied" in done.err


TEXTS = st.text(st.sampled_from("ab:#[\t\r\n \x1b\u202e\ufeff\u00e9"), max_size=40)


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_every_line_of_a_diff_is_inert(before: str, after: str) -> None:
    """Save for tabs, ends of lines and the byte order mark of a file."""
    shown, exact = patch("p.yaml", before.encode(), after.encode())
    *lines, last = shown.split("\n")
    assert last == ""
    for line in lines:
        body = line.removesuffix("\r")
        body = body[:1] + body[1:].removeprefix("\ufeff")
        assert all(inert(part) == part for part in body.split("\t"))
    active = any(
        inert(one) != one for one in before + after if one not in "\t\r\n\ufeff"
    )
    assert not (exact and active and any(one in shown for one in "\x1b\u202e"))


def test_what_is_left_is_not_told_where_only_fixes_are_wanted() -> None:
    """`--fix-only` is silent on findings; a change can be made to fail the run."""
    put(WORDS.replace("verwerker", "controller"))
    done = check("--fix-only", *ONE, "--exit-non-zero-on-fix")
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("Mended: 2.\n")
    assert check("--fix-only", *ONE, "--exit-non-zero-on-fix").status == 0
    put(WORDS)
    assert check("--fix", *ONE, "--exit-non-zero-on-fix").status == 1
    assert check("--fix", *ONE, "--exit-non-zero-on-fix").status == 0


def test_standard_input_comes_out_mended() -> None:
    """As it is otherwise, byte for byte, and the findings stand beside it."""
    put("unchanged", "other.yaml")
    done = check("--fix", "-", "--stdin-filename", "other.yaml", given=WORDS)
    assert (done.out, got("other.yaml")) == (SAFE, "unchanged")
    assert "Mended: 3." in done.err
    assert check("--fix-only", "-", given=WORDS).out == SAFE
    assert check("--diff", "-", given=WORDS).out.startswith("--- -\n+++ -\n@@ -1,3")
    large = check("--fix", "-", "--max-size", "20", given=WORDS)
    assert (large.out, large.status) == (WORDS, 1)
    left_out = ("--stdin-filename", "privacy.yaml", "--force-exclude", "--exclude", "*")
    assert check("--fix", *left_out, given=WORDS).out == WORDS


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")
def test_a_file_is_replaced_whole_and_keeps_its_mode() -> None:
    """Its mode stays, nothing is written through a link, nothing lies about."""
    put(WORDS)
    os.chmod("privacy.yaml", 0o640)
    put(WORDS, "real.yaml")
    os.symlink("real.yaml", "link.privacy.yaml")
    done = check("--fix", "privacy.yaml", "link.privacy.yaml")
    assert (got(), got("real.yaml")) == (SAFE, WORDS)
    assert os.stat("privacy.yaml").st_mode & 0o777 == 0o640
    assert (
        "link.privacy.yaml: is a symbolic link, which is not written through"
        in done.err
    )
    assert "link.privacy.yaml:2:1" in done.out
    assert sorted(os.listdir()) == ["link.privacy.yaml", "privacy.yaml", "real.yaml"]
    os.mkdir("folder")
    os.symlink("folder", "other")
    put(WORDS, "folder/a.privacy.yaml")
    again = check("--fix-only", "folder/a.privacy.yaml", "other/a.privacy.yaml")
    assert (again.status, got("folder/a.privacy.yaml")) == (0, SAFE)


def test_no_other_file_is_touched() -> None:
    """What is no declaration, or excluded, or ignored by git, stays as it is."""
    names = ("a.privacy.yaml", "b.privacy.yaml", "other.yaml")
    for name in names:
        put(WORDS, name)
    check("--fix", "--exclude", "b.*")
    assert [got(name) for name in names] == [SAFE, WORDS, WORDS]


def test_what_is_accepted_or_known_is_not_mended() -> None:
    """An exception or a baseline holds against a fix too."""
    accepted = LATE.replace(
        "  r", "  # privlint: ignore[RGT005] agreed with the board\n  r"
    )
    put(accepted)
    check("--fix", "--unsafe-fixes")
    assert got() == accepted
    check("--fix", "--unsafe-fixes", "--no-ignores", *ONE)
    assert "P1M" in got()
    put(LATE)
    run("baseline", "write", "--baseline", "known.json", *DAY)
    check("--fix", "--unsafe-fixes", "--baseline", "known.json")
    assert got() == LATE


def test_a_rule_that_is_not_asked_mends_nothing() -> None:
    """Only findings of the run are mended; all rules see to it that none is added."""
    put(LATE)
    check("--fix", "--unsafe-fixes", "--select", "RET")
    assert got() == LATE
    wrong = "privlint: 1\ncomplaints: {authority: {name: CBP, url: https://x.nl}}\n"
    put(wrong)
    done = check("--fix", "--select", "CMP004")
    assert got() == wrong
    assert "Not mended, because more would change" in done.out.replace("\n  ", " ")


def test_files_are_mended_whole_or_not_at_all() -> None:
    """A part of a file, or a call of the environment's making, is refused."""
    put(WORDS)
    done = check("--fix", "--since", "HEAD")
    assert (done.status, got()) == (2, WORDS)
    check(PRIVLINT_FIX="1", PRIVLINT_DIFF="1", PRIVLINT_ADD_IGNORE="one two three")
    assert got() == WORDS


def test_a_hook_mends_and_then_passes() -> None:
    """With `--affected --force-exclude`, as the hook for pre-commit calls it."""
    put(SAFE.replace("role: processor", "rol: verwerker"))
    done = check("--affected", "--force-exclude", "--fix", *ONE, "--", "privacy.yaml")
    assert (done.status, got()) == (0, SAFE)


REASON = "agreed with the works council"


def test_what_is_found_is_accepted_in_comments() -> None:
    """Above the nodes, one comment a node, in the indentation and ends of the file."""
    text = (
        "# x\r\nprivlint: 1\r\npurposes:\r\n  - id: a\r\n    retention: {period: P1Y}"
    )
    put(text)
    rules = ("--select", "RET003,PUR003,IDN001")
    before = json.loads(check("--output-format", "json", *rules).out)["findings"]
    done = check("--add-ignore", REASON, *rules)
    assert (len(before), done.status) == (3, 0)
    comment = f"# privlint: {{}}[{{}}] {REASON}\r\n".format
    assert got() == (
        f"# x\r\n{comment('file-ignore', 'IDN001')}privlint: 1\r\npurposes:\r\n"
        f"  {comment('ignore', 'PUR003')}  - id: a\r\n"
        f"    {comment('ignore', 'RET003')}    retention: {{period: P1Y}}"
    )
    assert check(*rules).status == 0


def test_comments_that_accept_can_be_shown_first() -> None:
    """With `--diff` nothing is written; with `--fix` what can be mended is."""
    put(LATE)
    shown = check("--add-ignore", REASON, "--diff", *ONE)
    assert f"+  # privlint: ignore[RGT005] {REASON}" in shown.out
    assert (shown.status, got()) == (1, LATE)
    check("--fix", "--unsafe-fixes", "--add-ignore", REASON, *ONE)
    assert got() == LATE.replace("P6W", "P1M")


def test_an_exception_has_an_end_if_one_is_given() -> None:
    """What follows `until` is the day until which it holds."""
    put(LATE)
    check("--add-ignore", f"until 2027-01-31 {REASON}", *ONE)
    assert f"ignore[RGT005] until 2027-01-31 {REASON}" in got()
    assert check(*ONE).status == 0


@pytest.mark.parametrize("reason", ["", "TODO", "later", "a\nb c", "one \x1b[2J two"])
def test_an_exception_needs_a_reason(reason: str) -> None:
    """A stock word, or more than a line, is a wrong call and writes nothing."""
    put(LATE)
    done = check("--add-ignore", reason, *ONE)
    assert (done.status, got()) == (2, LATE)
    assert done.err.startswith("privlint: --add-ignore")
    assert len(done.err.splitlines()) == 1


def test_what_cannot_be_accepted_stays() -> None:
    """JSON has no comments, a misspelt word is no matter of judgment."""
    late = json.dumps({"privlint": 1, "requests": {"response_deadline": "P6W"}})
    put(late, "privacy.json")
    put("privlint: 1\nrol: controller\n")
    done = check("--add-ignore", REASON, "--select", "RGT005")
    assert (got("privacy.json"), got(), done.status) == (
        late,
        "privlint: 1\nrol: controller\n",
        1,
    )


def test_each_finding_says_how_to_accept_it() -> None:
    """In a comment, or in the settings for a file without comments; faults never."""
    put(LATE)
    put(
        json.dumps({"privlint": 1, "requests": {"response_deadline": "P6W"}}),
        "privacy.json",
    )
    put("privlint: 1\nrol: controller\n", "b.privacy.yaml")
    said = " ".join(check("--show-ignore-hint", *ONE).out.split())
    setting = {
        "rule": "RGT005",
        "file": "privacy.json",
        "pointer": "/requests/response_deadline",
        "reason": "<reason>",
    }
    hints = [part.partition(" = rule:")[0] for part in said.split("= accept: ")[1:]]
    assert hints == [
        f"suppressions: [{json.dumps(setting)}]",
        "# privlint: ignore[RGT005] <reason>",
    ]
    assert "accept:" not in check(*ONE).out


def test_a_check_without_mending_loads_nothing_of_it(work: Path) -> None:
    """Whoever only checks does not wait for what mends."""
    put(SAFE)
    code = (
        "import sys\nfrom privlint.cli.commands import group\n"
        f"group.main(['check', '--as-of', '{DAY[1]}'], standalone_mode=False)\n"
        "print([one for one in sys.modules if one.startswith('privlint') and one.split"
        "('.')[-1] in {'mend', 'mending', 'excepting', 'patch', 'extent'}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=work, capture_output=True, check=True
    )
    assert done.stdout.splitlines()[-1] == b"[]"
