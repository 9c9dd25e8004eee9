"""Write the generated pages of the documentation."""

from __future__ import annotations

import sys
from pathlib import Path

import coverage_page
import man_pages
import pack_schema
import rule_pages
import yaml_page

from privlint import shipped
from privlint.model import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))
RULES = ROOT / "docs" / "rules"
MANUAL = ROOT / "docs" / "man"


def pages() -> dict[Path, str]:
    """Return the generated pages by their place."""
    import five_statements  # which measures with what lies in benchmarks/
    import session  # ditto

    book = shipped.read()
    found = {
        RULES / language / name: text
        for language in LANGUAGES
        for name, text in rule_pages.pages(book, language)
    }
    found[ROOT / "README.md"] = session.readme(ROOT)
    found[ROOT / "docs" / "coverage.md"] = coverage_page.page(ROOT, book)
    found[ROOT / "docs" / "five-statements.md"] = five_statements.page(ROOT)
    found[ROOT / "docs" / "yaml.md"] = yaml_page.page(ROOT)
    found |= {MANUAL / name: text for name, text in man_pages.pages().items()}
    found[ROOT / "schemas" / "pack.json"] = pack_schema.text(ROOT)
    return found


def stale(found: dict[Path, str]) -> list[Path]:
    """Return the places where a page is not as *found*, or should not be."""
    there = [*RULES.rglob("*.md"), *MANUAL.glob("*")]
    old = [place for place in there if place not in found]
    return old + [
        place
        for place, text in found.items()
        if not place.is_file() or place.read_text(encoding="utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    """Write the pages, or with `--check` say which are stale."""
    found = pages()
    wrong = stale(found)
    for place in wrong:
        if "--check" in arguments:
            print(f"{place.relative_to(ROOT)} is stale: run docs/write.py")
        elif place not in found:
            place.unlink()
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(found[place], encoding="utf-8", newline="\n")
    return 1 if wrong and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
