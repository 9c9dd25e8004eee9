"""`privlint add` from the door: files, answers in advance, and a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from doors import SOUND, Done, run, working, written
from terminals import process, terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from terminals import Screen

NEWS = ("add", "purpose", "--yes", "--lang", "en", "--set", "name=Sending news")
ADDED = "  - id: sending-news\n    name: Sending news\n"
LACKING = """\
This comes into privacy.yaml:
+  - id: sending-news
+    name: Sending news

What is still lacking:

error[RET001]: purpose 'sending-news' has no retention period
  --> privacy.yaml:5:5
   |
 4 |     retention: {period: P2Y, starts: levering}
 5 |   - id: sending-news
   |     ^^^^^^^^^^^^^^^^ missing here
   |
   = law:  GDPR art. 13(2)(a); GDPR recital 39
   = duty: required by law
   = mend: Add `retention` with `period` and `starts` to 'sending-news'.
   = rule: retention-missing  (privlint explain RET001)
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work where a sound declaration is, with the rules of a house of four."""
    with working(tmp_path, monkeypatch) as folder:
        yield written(folder, {"privacy.yaml": SOUND})


def test_without_questions_what_is_said_is_written(work: Path) -> None:
    """With --yes nothing is asked; the lines and what is lacking are shown."""
    assert run(*NEWS) == Done(0, LACKING, "privacy.yaml was updated.\n")
    assert (work / "privacy.yaml").read_text() == SOUND + ADDED


def test_what_lacks_nothing_says_so(work: Path) -> None:
    """An item without a finding is said to be one, in Dutch as well."""
    answers = ("--set", "retention.period=twee jaar", "--set", "retention.starts=einde")
    done = run(*NEWS, *answers, "--lang", "nl")
    assert done.out.endswith("\n\nprivlint vindt hierin niets om te herstellen.\n")
    assert done.err == "privacy.yaml is bijgewerkt.\n"
    text = "    retention:\n      period: P2Y\n      starts: einde\n"
    assert (work / "privacy.yaml").read_text() == SOUND + ADDED + text


@pytest.mark.parametrize("option", ["--diff", "--dry-run"])
def test_a_diff_writes_nothing(work: Path, option: str) -> None:
    """The diff is that of `check --diff`, and the file stays."""
    done = run(*NEWS, option)
    assert (done.status, done.err) == (0, "")
    head = "--- privacy.yaml\n+++ privacy.yaml\n@@ -2,3 +2,5 @@\n"
    assert done.out.startswith(head)
    assert done.out.endswith("+  - id: sending-news\n+    name: Sending news\n")
    assert (work / "privacy.yaml").read_text() == SOUND


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("name", "--set name: write FIELD=VALUE"),
        ("=x", "--set =x: write FIELD=VALUE"),
        ("naam=x", "--set naam=x: there is no field naam in purposes"),
        ("nme=x", "no field nme in purposes; did you mean `name`?"),
        ("retention=P1Y", "name a field in it, such as retention.data"),
        ("retention.period=lang", "`lang` is not a duration such as P7Y"),
        ("legal_basis=geen idee", "`geen idee` is not a term for `basis`"),
        ("data=contact", "data_categories has no item contact"),
        ("name=a\x1b[31m", r"a\x1b[31m: there are characters in it"),
    ],
)
def test_an_answer_that_is_not_understood_is_one_line(
    work: Path, said: str, wrong: str
) -> None:
    """The call is refused with the reason, and nothing is written."""
    done = run("add", "purpose", "--yes", "--lang", "en", "--set", said)
    assert (done.status, done.out) == (2, "")
    assert wrong in done.err
    assert done.err.count("\n") == 1
    assert (work / "privacy.yaml").read_text() == SOUND


def test_a_new_item_may_be_used_by_purposes_at_once(work: Path) -> None:
    """Purposes are named by id or name, and get the id of the new item."""
    text = "privlint: 1\npurposes:\n  - {id: orders, name: Orders}\n  - {id: news}\n"
    written(work, {"privacy.yaml": text})
    answers = ("--set", "name=PostNL", "--set", "purposes=Orders, news")
    assert run("add", "recipient", "--yes", *answers).status == 0
    assert (work / "privacy.yaml").read_text() == (
        "privlint: 1\nrecipients:\n  - id: postnl\n    name: PostNL\npurposes:\n"
        "  - {id: orders, name: Orders, recipients: [postnl]}\n"
        "  - {id: news, recipients: [postnl]}\n"
    )


@pytest.mark.parametrize(
    ("files", "arguments", "wrong"),
    [
        ({}, ("--file", "none.yaml"), "none.yaml: no such file or folder"),
        (
            {"a.privacy.yaml": SOUND},
            (),
            "2 declarations are here; name one with --file: a.privacy.yaml, privacy",
        ),
        ({"b.yaml": "a: 1"}, ("--file", "b.yaml"), "b.yaml: is no declaration"),
        ({"privacy.yaml": "privlint: ["}, (), "privacy.yaml:1:12: SRC004 this is no"),
        ({"privacy.yaml": "- {privlint: 1}"}, (), "privacy.yaml:1:1: "),
        (
            {"privacy.yaml": f"{SOUND}---\n{SOUND}"},
            (),
            "privacy.yaml holds 2 declarations; say which: --declaration 1",
        ),
        ({}, ("--declaration", "2"), "--declaration 2: privacy.yaml holds 1"),
    ],
)
def test_what_cannot_get_an_item_is_one_line(
    work: Path, files: dict[str, str], arguments: tuple[str, ...], wrong: str
) -> None:
    """A declaration that is not there, not clear or not sound is refused."""
    written(work, files)
    before = {path: path.read_bytes() for path in work.iterdir()}
    done = run(*NEWS, *arguments)
    assert (done.status, done.out) == (2, "")
    assert wrong in done.err
    assert done.err.count("\n") == 1
    assert {path: path.read_bytes() for path in work.iterdir()} == before


def test_a_folder_without_a_declaration_is_told_of_init(work: Path) -> None:
    """Who has none is told how to get one."""
    (work / "privacy.yaml").unlink()
    assert "`privlint init` writes a first one" in run(*NEWS).err


def test_one_of_several_declarations_can_be_named(work: Path) -> None:
    """The second of a file gets the item, and only that."""
    written(work, {"privacy.yaml": f"{SOUND}---\n{SOUND}"})
    assert run(*NEWS, "--declaration", "2").status == 0
    assert (work / "privacy.yaml").read_text() == f"{SOUND}---\n{SOUND}{ADDED}"


def test_a_link_is_not_written_through(work: Path) -> None:
    """What a symbolic link leads to stays as it is."""
    (work / "l.yaml").symlink_to("privacy.yaml")
    done = run(*NEWS, "--file", "l.yaml")
    assert (done.status, done.out) == (2, "")
    assert "is a symbolic link, which is not written through" in done.err
    assert (work / "privacy.yaml").read_text() == SOUND


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        (
            "privacy.yaml",
            "privlint: 1\npurposes: &p\n  - id: a\nx-p: *p\n",
            "# purposes\n- id: sending-news\n  name: Sending news\n",
        ),
        (
            "privacy.json",
            '{"privlint": 1, "purposes": {}}',
            '# purposes\n{"id": "sending-news", "name": "Sending news"}\n',
        ),
    ],
)
def test_what_cannot_be_proven_is_printed_to_paste(
    work: Path, name: str, text: str, shown: str
) -> None:
    """Nothing is written, one line says why, and the item is there to copy."""
    (work / "privacy.yaml").unlink()
    written(work, {name: text})
    done = run(*NEWS)
    assert (done.status, done.out) == (2, shown)
    assert f"privlint: {name}: `purposes` is written so that" in done.err
    assert (work / name).read_text() == text


SHOWN = {
    "nl": (
        "Een ontvanger erbij in privacy.yaml.",
        "Is dat PostNL (pakketbezorging)?",
        "[Enter: NL] > ",
        "Schrijven?",
        "privacy.yaml is bijgewerkt.",
    ),
    "en": (
        "A recipient for privacy.yaml.",
        "Is that PostNL (parcel delivery)?",
        "[Enter: NL] > ",
        "Write it?",
        "privacy.yaml was updated.",
    ),
}


def _told(screen: Screen, *parts: str) -> bool:
    """Return whether *parts* were shown, in this order."""
    at = 0
    for part in parts:
        at = screen.text.find(part, at)
        if at < 0:
            return False
    return True


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_conversation_at_a_terminal(
    work: Path, lang: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Questions in the language, proposals by Enter, and a yes before it is written."""
    yes = "j" if lang == "nl" else "y"
    status, screen = _conversation(["add", "recipient", "--lang", lang], yes)
    assert (status, _told(screen, *SHOWN[lang])) == (0, True), screen.text
    text = (work / "privacy.yaml").read_text()
    assert "    role: controller\n    country: NL\n" in text
    assert text.endswith("    recipients: [postnl]\n")
    assert "postnl" in capsys.readouterr().out


def _conversation(arguments: list[str], *ends: str) -> tuple[int, Screen]:
    """Return what comes of a conversation in this process, and what was shown."""
    from privlint.cli.commands import run as commands

    yes = {"nl": "j", "en": "y"}[arguments[-1]]
    with terminal("PostNL", yes, "", "", "", "1", *ends) as screen:
        try:
            status = commands(arguments)
        except KeyboardInterrupt:  # which the end of the input is as well
            status = 130
    return status, screen


@pytest.mark.parametrize(("ends", "status"), [(("n",), 1), ((), 130)])
def test_nothing_is_written_without_a_yes(
    work: Path, ends: tuple[str, ...], status: int
) -> None:
    """A no, and the end of the input before the last answer, leave the file alone."""
    found, screen = _conversation(["add", "recipient", "--lang", "en"], *ends)
    assert found == status
    assert ("Nothing was written." in screen.text) is (status == 1)
    assert (work / "privacy.yaml").read_text() == SOUND


def test_a_file_that_changed_meanwhile_is_left(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What somebody else wrote during the questions is not written over."""
    from privlint.cli import add

    def shown(*_: object) -> None:
        written(work, {"privacy.yaml": "privlint: 1 # mine\n"})

    monkeypatch.setattr(add, "_show", shown)
    done = run(*NEWS)
    assert done.status == 2
    assert "has changed since it was read; nothing was written" in done.err
    assert (work / "privacy.yaml").read_text() == "privlint: 1 # mine\n"


def test_nobody_to_ask_is_told_what_to_give(work: Path) -> None:
    """Without a terminal the call says in one line how to do without questions."""
    done = run("add", "purpose", "--lang", "en")
    assert (done.status, done.out) == (2, "")
    assert "give `--set FIELD=VALUE` and `--yes`" in done.err
    assert (work / "privacy.yaml").read_text() == SOUND


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_ctrl_c_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C at a question of a real process ends it with 130 and leaves the file."""
    written(tmp_path, {"privacy.yaml": SOUND})
    monkeypatch.chdir(tmp_path)
    shown, status = process((b"Maten\n", b"\x03"), "add", "category", "--lang", "nl")
    assert status == 130, shown.decode()
    assert "Welke gegevens zijn dat?" in shown.decode()
    assert b"Traceback" not in shown
    assert [path.name for path in tmp_path.iterdir()] == ["privacy.yaml"]
    assert (tmp_path / "privacy.yaml").read_text() == SOUND
