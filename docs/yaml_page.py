"""The page on reading: what privlint does otherwise than the public suites say."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEAD = """\
# How files are read

YAML is read from the events of libyaml, JSON strictly by RFC 8259. This page says where that is otherwise than the public suites of test cases say:
the [YAML test suite](https://github.com/yaml/yaml-test-suite) (`data-2022-01-17`) and the
[JSON parsing suite](https://github.com/nst/JSONTestSuite) (commit `1ef36fa`). Written by `docs/write.py` from `docs/yaml.yaml` and `tests/results/`;
every example here is read by a test, and each case that is named is one in which the outcome is not simply what the suite says. Between quotation
marks `\\n` is the end of a line and `\\t` a tab.
"""
_PARTS = {
    "deliberate": "## YAML: deliberately otherwise\nValid by YAML 1.2, and privlint objects, or takes it for something else.",
    "refused": "## YAML: valid, and libyaml refuses it\nprivlint refuses it too, as `syntax-wrong` at the place named here.",
    "taken": "## YAML: no valid YAML, and libyaml reads it\nprivlint reads it too.",
    "other": "## YAML: valid, and libyaml reads something else\nprivlint reads what libyaml reads.",
    "json": "## JSON: deliberately otherwise, or left to the reader by RFC 8259",
}


def page(root: Path) -> str:
    """Return the page."""
    content = (root / "docs" / "yaml.yaml").read_text(encoding="utf-8")
    said: dict[str, list[dict[str, Any]]] = yaml.safe_load(content)
    lines = [_HEAD, *_counted(root)]
    for part, head in _PARTS.items():
        lines += ["", head, ""]
        lines += [line for row in said[part] for line in _row(row)]
    return "\n".join(lines) + "\n"


def _counted(root: Path) -> Iterator[str]:
    """Yield a table with how many cases of each suite have which outcome."""
    yield "| suite | the suite says | privlint | cases |"
    yield "|---|---|---|---|"
    for name in ("yaml-test-suite", "JSONTestSuite"):
        path = root / "tests" / "results" / f"{name}.txt"
        lines = path.read_text(encoding="utf-8").splitlines()
        counts = Counter(_outcome(*line.split(" ")[1:4:2]) for line in lines)
        for (verdict, outcome), count in sorted(counts.items()):
            yield f"| {name} | {verdict} | {outcome} | {count} |"


def _outcome(verdict: str, outcome: str) -> tuple[str, str]:
    """Return what the suite says and what privlint does, in words."""
    data, _plus, kind = outcome.partition("+")
    words = {
        "same": "reads the same data",
        "other": "reads other data",
        "read": "reads it",
        "refused": "refuses it at a place",
    }
    return verdict, words[data] + (f", and says `{kind}`" if kind else "")


def _row(row: dict[str, Any]) -> Iterator[str]:
    cases = f" ({', '.join(row['cases'])})" if row["cases"] else ""
    yield f"- {row['says']}{cases}"
    bytes_of = f" as {row['encoding']}" if "encoding" in row else ""
    yield f"  - `{_shown(row['text'])}`{bytes_of} → {_result(row)}"


def _result(row: dict[str, Any]) -> str:
    """Return what privlint makes of the example of *row*."""
    data = [f"`{_shown(one)}`" for one in row.get("data", [])]
    fault = row.get("fault", {"kind": "syntax-wrong", **row})
    if "at" in fault:
        data.append(f"`{fault['kind']}` at {fault['at']}")
    if "right" in row:
        data.append(f"where YAML says `{_shown(row['right'][0])}`")
    return ", ".join(data)


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
