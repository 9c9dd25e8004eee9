"""
The public suites where they are at hand, and what privlint makes of their cases.

`python tests/suites.py` writes the lists in `tests/results/`; their README tells more.
"""

from __future__ import annotations

import hashlib
import json
import os
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from privlint import document
from privlint.reading.tree import Limits, bounds

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "tests" / "results"
SUITES = Path(os.environ.get("PRIVLINT_SUITES") or ROOT / ".suites")
"""Where the suites lie; read here because tests run without such variables."""
YAML_SUITE = SUITES / "yaml-test-suite"
JSON_SUITE = SUITES / "JSONTestSuite" / "test_parsing"
_UNREAD = frozenset(
    {"syntax-wrong", "character-forbidden", "encoding-unknown", "nesting-too-deep"}
)
"""The faults of a text that cannot be read."""
_HASHED = 16


@dataclass(frozen=True, slots=True)
class Case:
    """
    A text of a suite.

    Attributes:
        name: what the suite calls it
        verdict: `valid`, `invalid`, or `either` where an implementation may choose
        content: the text
        data: its documents as JSON says them, or None where the suite does not say

    """

    name: str
    verdict: str
    content: bytes
    data: list[object] | None


@dataclass(frozen=True, slots=True)
class Result:
    """
    What privlint made of a case.

    Attributes:
        name: of the case
        verdict: of the suite
        digest: how the SHA-256 of the text begins
        outcome: `refused`, or `same` data as the suite says, `other` data, or `read`
            where it does not say; behind a plus the kind of the first fault
        place: the character of the first fault, or None

    """

    name: str
    verdict: str
    digest: str
    outcome: str
    place: int | None

    def line(self) -> str:
        """Return the line that says it in a list."""
        place = "" if self.place is None else f" {self.place}"
        return f"{self.name} {self.verdict} {self.digest} {self.outcome}{place}"


def yaml_cases() -> Iterator[Case]:
    """Yield the cases of the YAML test suite, in the form of its branch `data`."""
    for place in sorted(YAML_SUITE.rglob("in.yaml")):
        folder = place.parent
        name = folder.relative_to(YAML_SUITE).as_posix()
        if name.startswith(("name/", "tags/")):
            continue
        said = folder / "in.json"
        invalid = (folder / "error").exists()
        known = said.exists() and not invalid
        data = _values(said.read_text(encoding="utf-8")) if known else None
        verdict = "invalid" if invalid else "valid"
        yield Case(name, verdict, place.read_bytes(), data)


def json_cases() -> Iterator[Case]:
    """Yield the cases of the JSON parsing suite."""
    verdicts = {"y_": "valid", "n_": "invalid", "i_": "either"}
    for place in sorted(JSON_SUITE.glob("*.json")):
        content = place.read_bytes()
        verdict = verdicts[place.name[:2]]
        data = [json.loads(content)] if verdict == "valid" else None
        yield Case(place.name, verdict, content, data)


def schema_tests(keyword: str) -> list[dict[str, object]]:
    """Return the tests of *keyword* in the JSON Schema suite."""
    (sdist,) = SUITES.glob("jsonschema-*.tar.gz")
    with tarfile.open(sdist) as archive:
        name = f"{sdist.name.removesuffix('.tar.gz')}/json/tests/draft2020-12/{keyword}"
        file = archive.extractfile(f"{name}.json")
        assert file is not None
        return cast("list[dict[str, object]]", json.load(file))


def result(case: Case, ending: str) -> Result:
    """Return what privlint makes of *case* as a file with that *ending*."""
    found = document.documents(f"case.{ending}", case.content, Limits())
    faults = [fault for one in found for fault in one.tree.faults]
    unread = [fault for fault in faults if fault.kind in _UNREAD]
    data = [one.tree.data for one in found]
    if unread:
        outcome = "refused"
    elif case.data is None:
        outcome = "read"
    else:
        outcome = "same" if as_json(data) == as_json(case.data) else "other"
    if faults and not unread:
        outcome += f"+{faults[0].kind}"
    told = (unread or faults)[:1]
    place = bounds(told[0].span)[0] if told else None
    digest = hashlib.sha256(case.content).hexdigest()[:_HASHED]
    return Result(case.name, case.verdict, digest, outcome, place)


def as_json(data: object) -> str:
    """Return *data* as JSON sees them: 1 is 1.0, and keys have no order."""
    return json.dumps(json.loads(json.dumps(data), parse_int=float), sort_keys=True)


def listed(name: str) -> list[Result]:
    """Return the results in the list *name*."""
    lines = (RESULTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [_result(*line.split(" ")) for line in lines]


def _result(
    name: str, verdict: str, digest: str, outcome: str, place: str | None = None
) -> Result:
    at = None if place is None else int(place)
    return Result(name, verdict, digest, outcome, at)


def _values(text: str) -> list[object]:
    """Return the JSON values that follow each other in *text*."""
    found: list[object] = []
    decoder, left = json.JSONDecoder(), text.strip()
    while left:
        value, end = decoder.raw_decode(left)
        found.append(value)
        left = left[end:].strip()
    return found


def main() -> None:
    """Write the lists of the suites that are at hand."""
    for name, ending, cases in (
        ("yaml-test-suite", "yaml", yaml_cases()),
        ("JSONTestSuite", "json", json_cases()),
    ):
        lines = [result(case, ending).line() + "\n" for case in cases]
        if lines:
            (RESULTS / f"{name}.txt").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
