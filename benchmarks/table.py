"""The table of ratios: as text while it grows, as a page, and as bars."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.chart import Bar


@dataclass(frozen=True, slots=True)
class Row:
    """
    One line of the table.

    Attributes:
        what: is measured
        against: what it is compared with
        ratios: one for each round, none if it was not measured
        note: more of it, as text
        goal: what the ratio is to be, as `<= 4.5` or `>= 6`
        drawn: whether the picture has it without a goal

    """

    what: str
    against: str
    ratios: tuple[float, ...]
    note: str = ""
    goal: str = ""
    drawn: bool = False

    @property
    def limit(self) -> float:
        """Return the number in the goal."""
        return float(self.goal.partition(" ")[2])

    @property
    def met(self) -> bool:
        """Return whether the ratio is what it is to be."""
        reached = median(self.ratios)
        return reached <= self.limit if self.goal[:2] == "<=" else reached >= self.limit

    @property
    def cells(self) -> tuple[str, str, str]:
        """Return the ratio, the least with the most, and whether the goal is met."""
        if not self.ratios:
            return "–", "–", ""
        spread = f"{min(self.ratios):.2f}–{max(self.ratios):.2f}"
        verdict = ("met" if self.met else "NOT MET") if self.goal else ""
        return f"{median(self.ratios):.2f}", spread, verdict


def show(rows: Iterable[Row]) -> list[Row]:
    """Print *rows* as they come, and return them."""
    print(f"{'what':52} {'against':29} {'ratio':>7} {'least–most':>15} {'goal':>8}")
    shown = []
    for row in rows:
        ratio, spread, verdict = row.cells
        line = f"{row.what:52} {row.against:29} {ratio:>7} {spread:>15} {row.goal:>8}"
        print(f"{line}  {verdict:7} {row.note}".rstrip(), flush=True)
        shown.append(row)
    return shown


def page(head: str, rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of *rows* as a table in Markdown, under the line *head*."""
    yield head
    yield ""
    yield "| what | against | ratio | least–most | goal | |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        ratio, spread, verdict = row.cells
        what = f"{row.what} ({row.note})" if row.note else row.what
        goal = row.goal.replace("<=", "≤").replace(">=", "≥")
        number = f"**{ratio}**" if verdict else ratio
        cells = (what, row.against, number, spread, goal, verdict.lower())
        yield f"| {' | '.join(cells)} |"


def bars(rows: Sequence[Row]) -> list[Bar]:
    """Return what the picture has of *rows*: what has a goal, and the peers."""
    return [
        (
            f"{row.what} : {row.against}",
            median(row.ratios),
            row.limit if row.goal else None,
            row.met if row.goal else None,
        )
        for row in rows
        if row.ratios and (row.goal or row.drawn)
    ]
