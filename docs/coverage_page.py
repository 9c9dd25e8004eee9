"""The page on coverage: what the law asks, which rules ask it, and what none can."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from privlint.rulebook import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from privlint.rulebook import Entry, Rulebook

_HEAD = """\
# Coverage

What the law asks of a privacy declaration, provision by provision, and the rules that ask it. Where a provision, or a part of it, cannot be checked
from a declaration, the reason stands there. The rules of a provision are those that cite it, or a part of it; what they cannot see stands on
their own pages. Written by `docs/write.py` from the rule files and `docs/coverage.yaml`; a test holds it fresh.
"""
_NONE = "–"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is asked and by which rules."""

    entries: tuple[Entry, ...]
    plan: Mapping[str, Any]
    codes: Mapping[str, str]

    def citing(self, *places: str) -> list[Entry]:
        """Return the rules that cite one of *places* or a part of it."""
        return [
            entry
            for entry in self.entries
            if any(
                within(law, place) for law in listed(entry["law"]) for place in places
            )
        ]

    def asking(self, duty: str) -> list[Entry]:
        """Return the rules of *duty*: those with its letters and last two digits."""
        return [one for one in self.entries if duty_of(str(one["code"])) == duty]

    def undecided(self) -> Iterator[str]:
        """Yield what has neither a rule nor a reason, and what no row speaks of."""
        for row in self._rows:
            if not row.get("beyond") and not self.citing(row["at"]):
                yield f"{row['at']}: no rule and no reason"
        for row in self.plan["annex"]:
            if not self.citing(*row["at"]):
                yield f"WP260, {row['row']}: no rule"
        for duty, said in self.plan["duties"].items():
            reason = isinstance(said, dict) and said.get("beyond")
            if not reason and not self.asking(duty):
                yield f"{duty}: no rule and no reason"
        yield from self._unplanned()

    def _unplanned(self) -> Iterator[str]:
        """Yield the rules of no duty, and the citations that no row speaks of."""
        places = [row["at"] for row in self._rows]
        binding = tuple(_binding(places))
        for entry in self.entries:
            if duty_of(str(entry["code"])) not in self.plan["duties"]:
                yield f"{entry['code']}: a rule of no duty"
            for law in listed(entry["law"]):
                near = any(within(law, one) or within(one, law) for one in places)
                if law.startswith(binding) and not near:
                    yield f"{entry['code']} cites {law}, which has no row"

    @property
    def _rows(self) -> list[Mapping[str, str]]:
        return [row for part in self.plan["provisions"] for row in part["rows"]]


def _binding(places: list[str]) -> set[str]:
    """Return how citations of the acts that have rows begin."""
    acts = {place.rpartition(" ")[0] for place in places}
    return {f"{act} {digit}" for act in acts for digit in "0123456789"}


def within(law: str, place: str) -> bool:
    """Return whether the citation *law* is *place* or a part of it."""
    return law == place or law.startswith(f"{place}(")


def duty_of(code: str) -> str:
    """Return the duty of a rule: RGT105 is of RGT005."""
    return f"{code[:3]}0{code[4:]}"


def read(root: Path, book: Rulebook) -> Coverage:
    """Return what `docs/coverage.yaml` plans, with the rules of *book*."""
    plan = yaml.safe_load((root / "docs" / "coverage.yaml").read_text("utf-8"))
    faults = {str(one["code"]): name for name, one in book.faults.items()}
    return Coverage(tuple(sorted(book.entries, key=_code)), plan, faults)


def page(root: Path, book: Rulebook) -> str:
    """Return the page."""
    found = read(root, book)
    lines = [_HEAD, *_counts(found)]
    for part in found.plan["provisions"]:
        lines += _table(part["title"], "provision", "what it asks")
        for row in part["rows"]:
            rules = found.citing(row["at"])
            lines.append(_row(row["at"], row["about"], rules, row.get("beyond")))
    lines += _table("The annex of WP260, row by row", "row", "provisions")
    for row in found.plan["annex"]:
        rules = found.citing(*row["at"])
        lines.append(_row(row["row"], ", ".join(row["at"]), rules, None))
    lines += _table("Duties", "duty", "what it is about")
    for duty, said in found.plan["duties"].items():
        whole = said if isinstance(said, dict) else {"about": said}
        rules = found.asking(duty)
        by = [f"`{code}` {found.codes[code]}" for code in whole.get("by", [])]
        lines.append(_row(duty, whole["about"], rules, whole.get("beyond"), by))
    lines += ["", "## What no linter can tell", ""]
    lines += [f"- {said}" for said in found.plan["never"]]
    return "\n".join(lines) + "\n"


def _counts(found: Coverage) -> Iterator[str]:
    duties = found.plan["duties"]
    asked = sum(bool(found.asking(duty)) for duty in duties)
    yield (
        f"{len(found.entries)} rules ask {asked} of {len(duties)} duties; the others"
        " stand below with the reason."
    )


def _table(title: str, *columns: str) -> list[str]:
    heads = [*columns, "rules", "cannot be checked"]
    return ["", f"## {title}", "", f"| {' | '.join(heads)} |", "|---" * 4 + "|"]


def _row(
    name: str,
    about: str,
    rules: list[Entry],
    beyond: str | None,
    by: list[str] | None = None,
) -> str:
    links = [*map(link, rules), *(by or [])]
    cells = (name, about, ", ".join(links) or _NONE, beyond or _NONE)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def link(entry: Entry) -> str:
    """Return a link to the page of the rule *entry*, by its code."""
    code = str(entry["code"])
    return f"[{code}](rules/en/{entry['topic']}.md#{code.lower()})"


def _code(entry: Entry) -> str:
    return str(entry["code"])
