"""
Write the shipped rules in a form that loads and answers in no time.

`privlint/prepared.py` is what the files say; `privlint/screens.py` asks all rules at
once which of them may find something.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
import screens

from privlint import rulebook, shipped
from privlint.cli import check
from privlint.language import phrases
from privlint.language.tests import unchecked
from privlint.language.tests.scope import phrases_of
from privlint.language.vocabulary import Phrases

HEAD = '''"""The shipped rules as data; written by `docs/prepare.py`, not by hand."""

# fmt: off'''
PLAIN = '''"""The plain options of `check`; written by `docs/prepare.py`, not by hand."""

# fmt: off
# ruff: noqa: Q000'''


def prepared(book: rulebook.Rulebook) -> str:
    """
    Return the text of the module: one rule, list, table, act or fault a line.

    Of a rule it has the head as a tuple; everything else is JSON, decoded on demand.
    """
    ready = _ready(book)
    book = shipped.lean(book)
    lines = [HEAD, f"FINGERPRINT = {shipped.fingerprint()}", "RULES = ("]
    for entry in book.entries:
        rest = {key: one for key, one in entry.items() if key not in rulebook.HEAD}
        lines.append(f"({rulebook.head(entry)!r}, {_json(rest)!r}),")
    lines.append(")")
    parts = (book.lists, book.tables, book.sources, book.faults)
    for name, part in zip(("LISTS", "TABLES", "SOURCES", "FAULTS"), parts, strict=True):
        lines.append(f"{name} = {{")
        lines += [f"{key!r}: {_json(one)!r}," for key, one in part.items()]
        lines.append("}")
    lines.append("READY = {")
    lines += [f"{key!r}: {_json(one)!r}," for key, one in ready.items()]
    lines.append("}")
    return "\n".join([*lines, ""])


def _ready(book: rulebook.Rulebook) -> dict[tuple[object, ...], object]:
    """Return what is kept of all lists of phrases that are searched for."""
    known = book.vocabulary
    scope = unchecked(known)
    lists = [*known.lists.values()]
    lists += [phrases_of(one, scope) for one in screens.unnamed(book)]
    tables = [one for one in known.tables.values() if one.words]
    lists += [Phrases(values) for one in tables for values in one.listed()]
    return {
        tuple(said for said in one.entries if isinstance(said, str)): phrases.ready(
            one.made
        )
        for one in lists
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def plain() -> str:
    """Return the text of the module with the options of `check` that are plain."""
    flags: dict[str, str] = {}
    texts: dict[str, tuple[str, bool, tuple[str, ...]]] = {}
    for one in check.command.params:
        if not isinstance(one, click.Option) or one.callback or one.secondary_opts:
            continue
        words = (str(one.name), one.multiple)
        for name in one.opts:
            if one.is_flag:
                flags[name] = str(one.name)
            elif isinstance(one.type, click.Choice):
                texts[name] = (*words, tuple(map(str, one.type.choices)))
            elif isinstance(one.type, type(click.STRING)) and one.nargs == 1:
                texts[name] = (*words, ())
    lines = [PLAIN, "FLAGS = {"]
    lines += [f"    {name!r}: {field!r}," for name, field in flags.items()]
    lines += ["}", "TEXTS: dict[str, tuple[str, bool, tuple[str, ...]]] = {"]
    lines += [f"    {name!r}: {one!r}," for name, one in texts.items()]
    return "\n".join([*lines, "}", ""])


def main(arguments: list[str]) -> int:
    """Write the modules, or with `--check` say whether they are fresh."""
    folder = Path(__file__).resolve().parents[1] / "privlint"
    book = shipped.read()
    stale = False
    for name, text in (
        ("prepared", prepared(book)),
        ("screens", screens.screens(book)),
        ("cli/plain", plain()),
    ):
        target = folder / f"{name}.py"
        if "--check" in arguments:
            fresh = target.is_file() and target.read_text(encoding="utf-8") == text
            stale |= not fresh
            state = "fresh" if fresh else "stale: run docs/prepare.py"
            print(f"{target.name} is {state}")
        else:
            target.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {target.name}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
