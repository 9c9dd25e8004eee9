"""Write `privlint/prepared.py`: the shipped rules in a form that loads in no time."""

from __future__ import annotations

import sys
from pathlib import Path

from privlint import shipped

HEAD = '''"""The shipped rules as data; written by `docs/prepare.py`, not by hand."""

# fmt: off'''


def prepared() -> str:
    """Return the text of the module: one rule, list or table a line."""
    book = shipped.lean(shipped.read())
    lines = [HEAD, f"FINGERPRINT = {shipped.fingerprint()}", "RULEBOOK = {"]
    lines += ['"entries": (', *(f"{entry!r}," for entry in book.entries), "),"]
    parts = (book.lists, book.tables, book.sources, book.faults)
    for name, part in zip(("lists", "tables", "sources", "faults"), parts, strict=True):
        lines += [f'"{name}": {{', *(f"{key!r}: {one!r}," for key, one in part.items())]
        lines.append("},")
    return "\n".join([*lines, "}", ""])


def main(arguments: list[str]) -> int:
    """Write the module, or with `--check` say whether it is fresh."""
    target = Path(__file__).resolve().parents[1] / "privlint" / "prepared.py"
    text = prepared()
    if "--check" in arguments:
        fresh = target.read_text(encoding="utf-8") == text
        print(f"{target.name} is {'fresh' if fresh else 'stale: run docs/prepare.py'}")
        return 0 if fresh else 1
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"wrote {target.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
