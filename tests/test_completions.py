"""A shell that asks what may come on a command line gets it, and nothing harmful."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import doors
import pytest
from doors import Done, run, written

from privlint import render
from privlint.cli import commands

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHELLS = ("bash", "zsh", "fish", "powershell")
RET001 = "Every purpose has a retention period."
RET003 = "A retention period says when it starts."


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with four rules."""
    monkeypatch.delenv("PRIVLINT_LANG", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


def _asked(line: str, shell: str = "zsh", word: str | None = None) -> list[str]:
    """Return the lines that the script of *shell* gets for a command *line*."""
    environ = {"_PRIVLINT_COMPLETE": f"{shell}_complete", "_PRIVLINT_WORDS": line}
    if word is not None:
        environ["_PRIVLINT_WORD"] = word
    done = run(**environ)
    assert (done.status, done.err) == (0, "")
    return done.out.splitlines() if done.out.strip() else []


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_its_script(shell: str) -> None:
    """It asks in the name of that shell, and speaks only of privlint."""
    done = run("completions", shell)
    assert (done.status, done.err) == (0, "")
    assert re.findall(r"(\w+)_complete\b", done.out).count(shell) == 1
    assert "privlint" in done.out.splitlines()[0] + done.out.splitlines()[1]


def test_other_shells_are_named_as_wrong() -> None:
    """Who asks for another shell hears which there are."""
    done = run("completions", "csh")
    assert (done.status, done.out) == (2, "")
    assert "'bash', 'zsh', 'fish', 'powershell'" in done.err


def test_every_command_is_offered_with_what_it_does() -> None:
    """Without loading any of them, in the order of the help."""
    listed = [f"plain|{name}|{said}" for name, said in commands._COMMANDS.items()]
    assert _asked("privlint ") == listed
    assert _asked("privlint ex") == [one for one in listed if "|ex" in one]
    assert [one.split("|")[1] for one in _asked("privlint baseline ")] == [
        "prune",
        "show",
        "write",
    ]


def test_options_and_their_values_are_offered() -> None:
    """Also those of commands in a command, and behind `=`."""
    help_ = "Ask only these rules: codes, names or prefixes, separated by commas."
    assert _asked("privlint check --sele") == [f"plain|--select|{help_}"]
    assert _asked("privlint check --fail-on w") == ["plain|warning|"]
    assert _asked("privlint check --lang=") == ["plain|--lang=nl|", "plain|--lang=en|"]
    formats = [f"plain|{name}|" for name in render.FORMATS]
    assert _asked("privlint check --output-format ") == formats
    assert _asked("privlint check --output-format sarif=x") == ["file||"]
    assert _asked("privlint new rule --folder ") == ["dir||"]


@pytest.mark.parametrize(
    "line",
    ["check ", "check a ", "baseline write ", "suppressions ", "config ", "diff "],
)
def test_a_declaration_is_left_to_the_shell(line: str) -> None:
    """It knows which files there are."""
    assert _asked(f"privlint {line}") == ["declaration||"]


def test_rules_are_offered_by_code_and_name_with_their_titles() -> None:
    """Codes first; names as soon as a letter of one is typed, in whatever case."""
    codes = [f"plain|RET001|{RET001}", f"plain|RET003|{RET003}"]
    names = [f"plain|retention-{one}" for one in ("missing", "start-missing")]
    names = [f"{names[0]}|{RET001}", f"{names[1]}|{RET003}"]
    for call in ("explain", "rule", "check --select", "check --ignore"):
        assert _asked(f"privlint {call} ret") == [*codes, *names]
    assert [one.split("|")[1] for one in _asked("privlint explain ")] == [
        *("OLD001", "RET001", "RET003", "TXT001"),
    ]
    assert _asked("privlint rules --select TXT001,RET003") == [
        f"plain|TXT001,RET003|{RET003}"
    ]


def test_a_severity_is_a_rule_and_a_level() -> None:
    """First the rule, behind which no blank comes, then the level."""
    line = "privlint check --severity "
    assert _asked(f"{line}RET003") == [f"open|RET003=|{RET003}"]
    levels = [f"plain|RET003={level}|" for level in ("error", "warning", "info")]
    assert _asked(f"{line}RET003=") == levels
    assert _asked(f"{line}RET003=w") == levels[1:2]


def test_titles_are_in_the_language_of_the_call(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option, then the settings of the variable, the project and the place."""
    dutch = ["plain|RET003|Een bewaartermijn zegt wanneer zij begint."]
    english = [f"plain|RET003|{RET003}"]
    assert _asked("privlint check --lang nl --select RET003") == dutch
    monkeypatch.setenv("PRIVLINT_LANG", "nl")
    assert _asked("privlint check --select RET003") == dutch
    monkeypatch.delenv("PRIVLINT_LANG")
    assert _asked("privlint explain RET003") == english
    written(work, {".privlint.yaml": "lang: nl\n"})
    assert _asked("privlint explain RET003") == dutch
    assert _asked("privlint explain --isolated RET003") == english


def test_wrong_settings_do_not_disturb_who_types(work: Path) -> None:
    """The shipped rules are offered then."""
    written(work, {".privlint.yaml": "rules: [\n"})
    assert _asked("privlint explain RET003") == [f"plain|RET003|{RET003}"]


@pytest.mark.parametrize(
    ("line", "word", "found"),
    [
        ("check --lang=n", "n", "nl"),
        ("check --lang=", "", "nl"),
        ("check --lang=n", "--lang=n", "--lang=nl"),
        ("check --severity RET003=w", "w", "warning"),
        ("check --severity RET003=w", "elsewhere", "RET003=warning"),
    ],
)
def test_a_shell_may_take_the_end_for_a_word(line: str, word: str, found: str) -> None:
    """As bash does behind `=`; then it gets the rest of the word only."""
    assert _asked(f"privlint {line}", "bash", word)[0] == f"plain|{found}|"


@pytest.mark.parametrize(
    "typed",
    ["$(touch pwned),RET", "`x`,RET", "a b,RET", "x;,RET", "|,RET", "\x1b[2J,RET"],
)
def test_what_a_shell_could_run_is_not_offered(typed: str) -> None:
    """What was typed between quotation marks does not come back without them."""
    assert _asked(f"privlint check --select '{typed}") == []
    assert _asked(f"privlint\ncheck\n--select\n'{typed}", "powershell") == []
    assert _asked("privlint\ncheck\n--select\n'RET003'", "powershell") != []


def test_names_and_titles_of_an_organisation_are_harmless(work: Path) -> None:
    """A rule may be called and titled as it likes; a shell runs none of it."""
    own = doors.RETENTION.replace("RET001", "OWN001").replace(
        "title: Every purpose has", r'title: "\e[2J|a\nb" #'
    )
    written(work, {"own/own/$(touch pwned).yaml": own, "own/own/fine.yaml": own})
    (work / "own/own/fine.yaml").write_text(own.replace("OWN001", "OWN002"), "utf-8")
    written(work, {".privlint.yaml": "rules: {packs: [own]}\n"})
    assert _asked("privlint explain OWN") == [
        r"plain|OWN001|\x1b[2J|a b",
        r"plain|OWN002|\x1b[2J|a b",
    ]
    assert _asked("privlint explain $") == []


def test_an_unknown_shell_gets_nothing() -> None:
    """As click has it."""
    assert run(_PRIVLINT_COMPLETE="csh_complete") == Done(1, "", "")


STARTS = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        "source <(privlint completions bash)",
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        "autoload -Uz compinit; compinit -u -D; source <(privlint completions zsh)",
    ),
    "fish": (["fish", "--no-config", "-i"], "privlint completions fish | source"),
}
TYPED = {
    "privlint expl\t": "privlint explain ",
    "privlint check --severity RET003=w\t": "--severity RET003=warning ",
    "privlint check --lang=n\t": "--lang=nl ",
    "privlint check pri\t": "privlint check privacy.yaml ",
}
ANSWERS = (
    (b"\x1b[c", b"\x1b[?1;2c"),
    (b"\x1b[0c", b"\x1b[?1;2c"),
    (b"\x1b[6n", b"\x1b[1;1R"),
)
"""What a terminal is asked, and says."""  # fmt: skip
AT_A_TERMINAL = """
import os, sys
os.login_tty(os.dup(0))
os.execvp(sys.argv[1], sys.argv[1:])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("shell", STARTS)
def test_the_tab_key_completes(work: Path, shell: str) -> None:
    """In the shell itself: commands, options, their values, and declarations."""
    if shutil.which(shell) is None:
        pytest.skip(f"needs {shell}")
    program = f'#!/bin/sh\nexec "{sys.executable}" -m privlint "$@"\n'
    written(work, {"bin/privlint": program, "privacy.yaml": "", "private.txt": ""})
    (work / "bin/privlint").chmod(0o755)
    here, there = os.openpty()
    call, setup = STARTS[shell]
    began = subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, *call],
        cwd=work,
        env={
            "HOME": str(work),
            "LC_ALL": "C.UTF-8",
            "PATH": f"{work / 'bin'}:{os.environ['PATH']}",
            "PYTHONPATH": str(work.parent / "house"),
            "TERM": "xterm",
        },
        stdin=there,
        stdout=there,
        stderr=there,
    )
    os.close(there)
    try:
        os.write(here, f"{setup}; echo rea''dy\n".encode())
        _until(here, "ready")
        for typed, wanted in TYPED.items():
            os.write(here, typed.encode())
            _until(here, wanted)
            os.write(here, b"\x15")  # takes the line away
    finally:
        began.kill()
        began.wait()
        os.close(here)


def _until(terminal: int, wanted: str) -> None:
    """Read what comes on *terminal* until *wanted* is there."""
    said = b""
    ends = time.monotonic() + 20
    while wanted not in re.sub(
        r"\x1b\[[0-9;?]*[a-zA-Z]", "", said.decode("utf-8", "replace")
    ):
        assert time.monotonic() < ends, said
        if select.select([terminal], [], [], 0.1)[0]:
            part = os.read(terminal, 65_536)
            said += part
            for asked, answer in ANSWERS:
                if asked in part:
                    os.write(terminal, answer)
