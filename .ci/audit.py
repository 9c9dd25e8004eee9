"""
Look for known weaknesses in the versions that `constraints.txt` pins.

`python .ci/audit.py [--required] [OPTIONS of pip-audit]` ends with 1 for a weakness,
and for an audit that failed. Where nobody answers it says that nothing was audited,
which is no failure unless `--required`. To know that somebody answers, a version
with a weakness that everybody knows is asked after as well.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PINS = Path(__file__).resolve().parents[1] / "constraints.txt"
KNOWN = ("jinja2", "2.10")
"""Has a way out of its sandbox (CVE-2019-10906); nothing here needs it."""
_SILENCE = re.compile(
    r"(?m)^.*(?:requests\.exceptions|ServiceError|Could not connect).*"
)
"""What pip-audit says when it gets no answer, or one that is no answer."""


def main(*options: str) -> int:
    """Audit the pins with *options*, say what came of it, and return the status."""
    required = "--required" in options
    asked = [one for one in options if one != "--required"]
    said, complaint = _asked(PINS, *asked)
    if not said:
        silence = _SILENCE.search(complaint)
        if silence is None:
            return _told(f"FAILED: {complaint.strip()}", 1)
        return _told(f"NOT RUN, nobody answers: {silence[0]}", int(required))
    found = json.loads(said)["dependencies"]
    weak = {(one["name"], one["version"]): _names(one) for one in found if _names(one)}
    if KNOWN not in weak:
        text = f"NOT RUN: who answers knows no weakness of {' '.join(KNOWN)}"
        return _told(text, int(required or bool(weak)), *_lines(weak))
    del weak[KNOWN]
    skipped = [one["name"] for one in found if "skip_reason" in one]
    lines = (*_lines(weak), *(f"{name}: not known, not audited" for name in skipped))
    done = len(found) - len(skipped) - 1
    text = f"{done} distributions audited, {len(weak)} with a weakness"
    return _told(text, int(bool(weak) or (required and bool(skipped))), *lines)


def _asked(pins: Path, *options: str) -> tuple[str, str]:
    """Return what pip-audit says of *pins* and `KNOWN`, and its complaint."""
    with tempfile.TemporaryDirectory(prefix="privlint-audit-") as place:
        known = Path(place) / "known.txt"
        known.write_text("==".join(KNOWN) + "\n", encoding="utf-8")
        ask = (sys.executable, "-m", "pip_audit", "--no-deps", "--disable-pip")
        show = ("--format", "json", "--desc", "off", "--progress-spinner", "off")
        files = ("-r", str(pins), "-r", str(known))
        done = subprocess.run(
            [*ask, *show, *files, *options],
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
    return done.stdout, done.stderr


def _names(one: dict[str, list[dict[str, str]]]) -> list[str]:
    return [weakness["id"] for weakness in one.get("vulns", ())]


def _lines(weak: dict[tuple[str, str], list[str]]) -> list[str]:
    return [f"{' '.join(pin)}: {', '.join(names)}" for pin, names in weak.items()]


def _told(text: str, status: int, *lines: str) -> int:
    for line in (*lines, text):
        print(f"audit: {line}")
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
