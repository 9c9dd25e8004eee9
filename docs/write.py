"""Write the generated pages of the documentation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import five_statements

from privlint import shipped
from privlint.citations import citation
from privlint.model import SEVERITIES, Severity
from privlint.rulebook import Entry, Rulebook, listed

ROOT = Path(__file__).resolve().parents[1]

_HEADS = {
    "en": ("Rules", "code", "name", "severity", "asked by", "law", "what is required"),
    "nl": ("Regels", "code", "naam", "ernst", "gevraagd door", "wet", "wat is vereist"),
}
_DUTIES = {
    "en": {
        "law": "law",
        "guidance": "guidance",
        "declaration": "privlint only",
    },
    "nl": {
        "law": "wet",
        "guidance": "richtsnoer",
        "declaration": "alleen privlint",
    },
}
_NOTE = {
    "en": "Written by `docs/write.py` from the rule files. `privlint explain CODE` says more.",
    "nl": "Geschreven door `docs/write.py` uit de regelbestanden. `privlint explain CODE`"
    " zegt meer.",
}


def pages() -> dict[Path, str]:
    """Return the generated pages by their place."""
    book = shipped.read()
    found = {
        ROOT / "docs" / "rules" / f"{language}.md": _rules(book, language)
        for language in ("en", "nl")
    }
    found[ROOT / "docs" / "five-statements.md"] = five_statements.page(ROOT)
    return found


def _rules(book: Rulebook, language: str) -> str:
    head, *columns = _HEADS[language]
    lines = [f"# {head}", "", _NOTE[language], ""]
    topics = sorted({str(entry["topic"]) for entry in book.entries})
    for topic in topics:
        lines += [f"## {topic}", "", f"| {' | '.join(columns)} |"]
        lines.append("|" + "---|" * len(columns))
        entries = [entry for entry in book.entries if entry["topic"] == topic]
        for entry in sorted(entries, key=lambda one: str(one["code"])):
            lines.append(_row(entry, book, language))
        lines.append("")
    return "\n".join(lines)


def _row(entry: Entry, book: Rulebook, language: str) -> str:
    laws = [
        citation(one, book.acts).text.said(language) for one in listed(entry["law"])
    ]
    title = cast("dict[str, str]", entry[language])["title"]
    cells = (
        str(entry["code"]),
        f"`{entry['name']}`",
        SEVERITIES[Severity(str(entry["severity"]))].said(language),
        _DUTIES[language][str(entry["duty"])],
        "; ".join(laws),
        title.strip(),
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` say which are stale."""
    stale = 0
    for place, text in pages().items():
        fresh = place.is_file() and place.read_text(encoding="utf-8") == text
        if "--check" in arguments:
            stale += not fresh
            if not fresh:
                print(f"{place.relative_to(ROOT)} is stale: run docs/write.py")
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
