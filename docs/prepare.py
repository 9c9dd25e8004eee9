"""
Write the shipped rules in a form that loads and answers in no time.

`privlint/prepared.py` is what the files say; `privlint/screens.py` asks all rules at
once which of them may find something.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import screens

from privlint import shipped

if TYPE_CHECKING:
    from privlint.rulebook import Rulebook

HEAD = '''"""The shipped rules as data; written by `docs/prepare.py`, not by hand."""

# fmt: off'''


def prepared(book: Rulebook) -> str:
    """Return the text of the module: one rule, list or table a line."""
    book = shipped.lean(book)
    lines = [HEAD, f"FINGERPRINT = {shipped.fingerprint()}", "RULEBOOK = {"]
    lines += ['"entries": (', *(f"{entry!r}," for entry in book.entries), "),"]
    parts = (book.lists, book.tables, book.sources, book.faults)
    for name, part in zip(("lists", "tables", "sources", "faults"), parts, strict=True):
        lines += [f'"{name}": {{', *(f"{key!r}: {one!r}," for key, one in part.items())]
        lines.append("},")
    return "\n".join([*lines, "}", ""])


def main(arguments: list[str]) -> int:
    """Write the modules, or with `--check` say whether they are fresh."""
    folder = Path(__file__).resolve().parents[1] / "privlint"
    book = shipped.read()
    stale = False
    for name, text in (
        ("prepared", prepared(book)),
        ("screens", screens.screens(book)),
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
