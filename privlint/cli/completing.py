"""
What the scripts of shells ask while a user types.

A script puts the command line up to the cursor in the environment, and gets a line for
each word that may come: its kind, the word, and what it means, with `|` between. Only
words that mean nothing to any shell are given, whatever was typed and whatever a rule
of an organisation is called.
"""

from __future__ import annotations

import os

from click.shell_completion import (
    CompletionItem,
    ShellComplete,
    add_completion_class,
    split_arg_string,
)

from privlint import lazy
from privlint.render.inert import inert

_HARMLESS = lazy.pattern(r"[A-Za-z0-9_.,:=-]*\Z")
_PLACES = frozenset({"file", "dir", "declaration"})
"""Kinds of which the shell itself knows what there is."""


class _Shell(ShellComplete):
    """What is common to all shells."""

    source_template = ""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one that is being typed, and that one."""
        words = self.words(os.environ.get("_PRIVLINT_WORDS", ""))
        *before, typed = words[1:] or [""]
        name, equals, _value = typed.partition("=")
        self.head = name + equals if equals and typed.startswith("--") else ""
        # some shells take what stands behind `=` for a word of its own
        word = os.environ.get("_PRIVLINT_WORD", typed)
        self.kept = len(typed) - len(word) if typed.endswith(word) else 0
        return before, typed

    def words(self, line: str) -> list[str]:
        """Return the words of the command *line*, without their quotation marks."""
        found = split_arg_string(line)
        return found if line[-1:].strip() else [*found, ""]

    def get_completions(
        self, args: list[str], incomplete: str
    ) -> list[CompletionItem[str]]:
        """Return what may come, if no shell could take it for something else."""
        found = super().get_completions(args, incomplete)
        return [
            one
            for one in found
            if one.type in _PLACES or _HARMLESS.match(str(one.value))
        ]

    def format_completion(self, item: CompletionItem[str]) -> str:
        """Return the line for the script."""
        if item.type in _PLACES:
            return f"{item.type}||"
        value = f"{self.head}{item.value}"[self.kept :]
        help_ = inert(" ".join((item.help or "").split()))
        return f"{item.type}|{value}|{help_}"


class _PowerShell(_Shell):
    """PowerShell, which has its own quotation, so that its words come one a line."""

    def words(self, line: str) -> list[str]:
        """Return the words of *line*, without quotation marks around them."""
        return [word.strip("'\"") for word in line.split("\n")]


def ready() -> None:
    """Have click answer the scripts in this way."""
    for shell in ("bash", "zsh", "fish"):
        add_completion_class(_Shell, shell)
    add_completion_class(_PowerShell, "powershell")
