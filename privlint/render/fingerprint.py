"""Fingerprints: what a finding is, wherever its lines have moved."""

from __future__ import annotations

import hashlib
import json

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from privlint.model import Finding


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """
    Yield the fingerprint of each of *findings*, which are in reading order.

    It is made of the code, the file and the node by ids, never of a line: 32
    hexadecimal digits, and from the second finding with the same digits on its
    number among them, such as `/2`.
    """
    seen: dict[str, int] = {}
    for finding in findings:
        digits = _digits(finding)
        number = seen[digits] = seen.get(digits, 0) + 1
        yield digits if number == 1 else f"{digits}/{number}"


def _digits(finding: Finding) -> str:
    key = json.dumps([finding.code, finding.location.file, finding.identity])
    return hashlib.blake2b(key.encode("ascii"), digest_size=16).hexdigest()
