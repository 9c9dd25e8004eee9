"""The conversation at a terminal: what is asked, understood and refused."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest
from terminals import terminal

from privlint.cli.asking import Option, Talk
from privlint.errors import PrivlintError

if TYPE_CHECKING:
    from privlint.render import Language

OPTIONS = (
    Option("analytics", "Google Analytics", "counts visits"),
    Option("workspace", "Google Workspace"),
    Option("post", "PostNL", "brings parcels"),
)


@pytest.mark.parametrize(
    ("typed", "given"),
    [("Jansen", "Jansen"), ("  Jansen & Zn. ", "Jansen & Zn."), ("", "usual")],
)
def test_a_line_is_what_was_typed_or_the_default(typed: str, given: str) -> None:
    """Spaces around it do not count."""
    with terminal(typed) as screen:
        assert Talk("en").line("What is your name?", default="usual") == given
    assert screen.text == "\nWhat is your name?\n  [Enter: usual] > "


def test_an_empty_line_without_default_is_skipped() -> None:
    """It gives an empty text, and the prompt says so beforehand."""
    with terminal("") as screen:
        assert Talk("nl").line("Hoe heet u?", hint="Voluit.") == ""
    assert screen.text == "\nHoe heet u?\n  Voluit.\n  [Enter: overslaan] > "


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        ("a\tb", "characters in it that cannot be seen"),
        ("a\x1bb", "characters in it that cannot be seen"),
        ("a\u202eb", "characters in it that cannot be seen"),
        ("a\u2028b", "characters in it that cannot be seen"),
        ("a\ufeffb", "characters in it that cannot be seen"),
        ("x" * 501, "That is too long: more than 500 characters."),
        ("no", "never no"),
    ],
)
def test_what_cannot_be_is_asked_again(refused: str, said: str) -> None:
    """The complaint is shown, and the next answer counts."""
    with terminal(refused, "x" * 500) as screen:
        given = Talk("en").line(
            "Name?", check=lambda text: "never no" if text == "no" else None
        )
    assert given == "x" * 500
    assert said in screen.text
    assert screen.text.count("[Enter: skip] >") == 2


def test_half_characters_are_refused() -> None:
    """What is no UTF-8 is asked again; nothing is guessed."""
    with terminal("a", "b") as screen:
        sys.stdin = io.TextIOWrapper(_Terminal(b"\xe9\nb\n"), encoding="utf-8")
        assert Talk("nl").line("Naam?") == "b"
    assert "tekens in die niet te zien zijn" in screen.text


class _Terminal(io.BytesIO):
    """Bytes that come from a terminal."""

    def isatty(self) -> bool:
        """Return that they do."""
        return True


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("1", "analytics"),
        ("3", "post"),
        ("post", "post"),
        ("POSTnl", "post"),
        ("google w", "workspace"),
        ("workspace", "workspace"),
        ("", ""),
    ],
)
def test_one_is_chosen_by_number_id_or_beginning(typed: str, given: str) -> None:
    """Case does not matter; nothing typed is nothing chosen."""
    with terminal(typed):
        assert Talk("en").one("Which?", OPTIONS) == given


def test_one_has_a_default_that_the_prompt_names() -> None:
    """The list shows numbers, names and hints in columns."""
    with terminal("") as screen:
        assert Talk("nl").one("Welke?", OPTIONS, default="post") == "post"
    assert screen.text == (
        "\nWelke?\n"
        "  1  Google Analytics  counts visits\n"
        "  2  Google Workspace\n"
        "  3  PostNL            brings parcels\n"
        "  [nummer of naam; Enter: PostNL] > "
    )


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        ("0", "0 is not on the list: choose from 1 to 3."),
        ("4", "4 is not on the list: choose from 1 to 3."),
        ("goog", "goog may be: Google Analytics, Google Workspace."),
        ("dhl", "dhl is not on the list. Choose a number, or type the beginning of a"),
    ],
)
def test_what_is_not_on_the_list_is_asked_again(refused: str, said: str) -> None:
    """Neither a wrong number nor half a name is guessed at."""
    for call in (Talk.one, Talk.some):
        with terminal(refused, "2") as screen:
            assert call(Talk("en"), "Which?", OPTIONS) in {"workspace", ("workspace",)}
        assert said in screen.text


@pytest.mark.parametrize(
    ("typed", "given"),
    [
        ("3, 1", ("analytics", "post")),
        ("3 1", ("analytics", "post")),
        ("1;1", ("analytics",)),
        ("google w, 3,", ("workspace", "post")),
        ("", ()),
        (",", ()),
    ],
)
def test_some_are_chosen_in_the_order_of_the_list(
    typed: str, given: tuple[str, ...]
) -> None:
    """Commas divide names; spaces are enough for numbers."""
    with terminal(typed):
        assert Talk("en").some("Which?", OPTIONS) == given


@pytest.mark.parametrize(
    ("lang", "typed", "default", "given"),
    [
        ("nl", "j", False, True),
        ("nl", "Ja", False, True),
        ("nl", "n", True, False),
        ("nl", "", True, True),
        ("en", "y", False, True),
        ("en", "NO", True, False),
        ("en", "", False, False),
    ],
)
def test_yes_and_no_are_said_in_the_language(
    lang: Language, typed: str, *, default: bool, given: bool
) -> None:
    """The default is the capital one of the two letters."""
    with terminal(typed) as screen:
        assert Talk(lang).yes("?", default=default) is given
    letters = {"nl": ("j/N", "J/n"), "en": ("y/N", "Y/n")}[lang]
    assert f"[{letters[default]}] > " in screen.text


def test_neither_yes_nor_no_is_asked_again() -> None:
    """The letter of another language is not guessed at."""
    with terminal("y", "j") as screen:
        assert Talk("nl").yes("Goed?", default=False) is True
    assert "Typ j (ja) of n (nee)." in screen.text


def test_what_is_told_fits_the_terminal_and_is_inert(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Long lines break at spaces, and controls are spelled out."""
    monkeypatch.setenv("COLUMNS", "40")
    with terminal() as screen:
        Talk("en").say("word " * 12 + "\n\nab\x1b[31m")
    lines = screen.text.splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[-2:] == ["", r"ab\x1b[31m"]


def test_long_hints_stay_in_their_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lines that follow start where the first did."""
    monkeypatch.setenv("COLUMNS", "40")
    with terminal("") as screen:
        Talk("en").one("?", [Option("a", "日本", "one two three four five six seven")])
    assert "  1  日本  one two three four five six\n           seven\n" in screen.text


def test_the_end_of_the_input_ends_the_conversation() -> None:
    """The caller leaves as at Ctrl-C."""
    with terminal(), pytest.raises(EOFError):
        Talk("en").line("?")


def test_without_a_terminal_nothing_is_asked() -> None:
    """One line says what to give instead."""
    with pytest.raises(PrivlintError) as told:
        Talk("nl", "`--yes`")
    assert str(told.value) == (
        "hier kan niets gevraagd worden, want dit is geen terminal; geef `--yes`"
    )
    with pytest.raises(PrivlintError) as told:
        Talk("en", "")
    assert str(told.value) == "nothing can be asked here, for this is no terminal"
