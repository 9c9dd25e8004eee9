"""The page on the five statements: the four headline duties of each."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import statements
from privlint import discover, shipped
from privlint.linter import Linter
from privlint.published import LARGEST
from privlint.report import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding

AS_OF = date(2026, 11, 22)
"""The day whose law is asked; the page changes only with the rules and the examples."""

STATEMENTS = {
    "mkb-servicedesk": "MKB Servicedesk B.V.",
    "mkb-serviceshop": "MKB serviceshop",
    "it-services-best": "IT Services Best",
    "koel-ict": "Koel ICT",
    "mikro-groep": "Mikro Groep",
}
DUTIES = {
    "legal basis": ("PUR003", "PUR103", "PUR006", "PUR106", "PUR009", "PUR309"),
    "retention": ("RET0", "RET1", "RET2", "RET3"),
    "complaint route": ("CMP",),
    "response within one month": ("RGT004", "RGT005", "RGT105", "RGT205", "RGT305"),
}
_HEAD = """\
# Five statements

Five real statements of Dutch companies lie in `examples/`, each as it was published, with a declaration that transcribes it: what the text does not
say is absent from the declaration. This page shows the verdict on the four headline duties, by the law of 22 November 2026. It is written by
`docs/write.py` from a run of the rules; a test holds it fresh. A finding is a place to look, not a judgment on the company.
"""


_SCORES = """\
## How much is found

`benchmarks/labels.yaml` holds what an independent legal reading of each text says is to be reported, and what would be a false alarm; two of the
texts (IT Services Best, Mikro Groep) were read without seeing any tool's output, so they are the honest ones: rules were sharpened with the other
three in sight. `python benchmarks/statements.py` prints every miss with its reason, beside a plain search for words in the text. *Places* counts every
place, *duties* each duty once a statement. Precision holds false alarms against hits; *strict* also counts as false what no reader labelled.
"""


def findings(root: Path, organisation: str) -> tuple[Finding, ...]:
    """Return what the rules find in the example of *organisation*."""
    book = shipped.read()
    linter = Linter(book, book.rules, AS_OF)
    file = root / "examples" / organisation / "privacy.yaml"

    def beside(name: str) -> tuple[str, bytes]:
        return discover.beside(str(file), name, LARGEST)

    outcome = linter.check(file.name, file.read_bytes(), beside)
    return in_reading_order(outcome.findings)


def page(root: Path) -> str:
    """Return the page."""
    found = {name: findings(root, name) for name in STATEMENTS}
    lines = [_HEAD, f"| statement | {' | '.join(DUTIES)} | errors | warnings | info |"]
    lines.append("|" + "---|" * (len(DUTIES) + 4))
    for name, title in STATEMENTS.items():
        cells = [_verdict(found[name], codes) for codes in DUTIES.values()]
        counts = Counter(str(one.severity) for one in found[name])
        cells += [str(counts[level]) for level in ("error", "warning", "info")]
        lines.append(f"| [{title}](../examples/{name}/) | {' | '.join(cells)} |")
    lines += ["", *_scores()]
    for name, title in STATEMENTS.items():
        lines += ["", f"## {title}", ""]
        for duty, codes in DUTIES.items():
            lines.append(
                f"**{duty[0].upper()}{duty[1:]}**: {_said(found[name], codes)}"
            )
            lines.append("")
        lines.pop()
    return "\n".join(lines) + "\n"


def _scores() -> Iterator[str]:
    """Yield how privlint and a search for words do, by the published labels."""
    yield _SCORES
    heads = ("recall", "of errors", "of warnings", "precision", "strict")
    yield f"| | to report | reported | {' | '.join(heads)} |"
    yield "|---" * (len(heads) + 3) + "|"
    for tool, score in statements.measured().items():
        for name in (*STATEMENTS, ""):
            part = score.of(name) if name else score
            shares = (
                part.recall(),
                part.recall("error"),
                part.recall("warning"),
                part.precision(),
                part.precision(strict=True),
            )
            cells = ["–" if one is None else f"{one:.0%}" for one in shares]
            wanted = len(part.wanted)
            reported = sum(one.found for one in part.wanted)
            title = f"{tool}: {STATEMENTS.get(name, '**all**')}"
            lines = (title, str(wanted), str(reported), *cells)
            yield f"| {' | '.join(lines)} |"


def _about(found: tuple[Finding, ...], codes: tuple[str, ...]) -> list[Finding]:
    return [one for one in found if one.code.startswith(codes)]


def _verdict(found: tuple[Finding, ...], codes: tuple[str, ...]) -> str:
    about = _about(found, codes)
    if not about:
        return "no finding"
    counts = Counter(str(one.severity) for one in about)
    return ", ".join(
        f"{counts[level]} {level}{'s' if counts[level] > 1 and level != 'info' else ''}"
        for level in ("error", "warning", "info")
        if counts[level]
    )


def _said(found: tuple[Finding, ...], codes: tuple[str, ...]) -> str:
    about = _about(found, codes)
    if not about:
        return "no finding."
    lines = [
        f"\n- {one.severity} `{one.code}` {one.message.en}"
        f" ({Path(one.location.file).name}:{one.location.start.line})"
        for one in about
    ]
    return "".join(lines)
