"""Check that everything the tests run with has the version in `constraints.txt`."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name as plain

ROOT = Path(__file__).resolve().parents[1]


def main(file: Path, root: str) -> int:
    """Print what *file* does not pin of what *root* leads to; return whether any."""
    pins: dict[str, str] = {
        plain(name): version
        for name, version in re.findall(
            r"(?m)^([\w.-]+)==(\S+)$", file.read_text(encoding="utf-8")
        )
    }
    found = closure(Requirement(root))
    found.pop("pip", None)  # comes with the interpreter
    wrong = [
        f"{file.name}: {name} {version} is here, and {pins.get(name, 'nothing')} pinned"
        for name, version in sorted(found.items())
        if pins.get(name) != version
    ]
    print("\n".join(wrong) or f"{len(found)} distributions, each as in {file.name}")
    return int(bool(wrong))


def closure(root: Requirement) -> dict[str, str]:
    """Return name and version of all that *root*, which is here, leads to."""
    found: dict[str, str] = {}
    own = plain(distribution(root.name).name)
    left, seen = [root], set()
    while left:
        asked = left.pop()
        name = plain(asked.name)
        if (name, *sorted(asked.extras)) in seen:
            continue
        seen.add((name, *sorted(asked.extras)))
        try:
            known = distribution(name)
        except PackageNotFoundError:
            found[name] = "nothing"
            continue
        found[name] = known.version
        for line in known.requires or ():
            needed = Requirement(line)
            extras = [{"extra": extra} for extra in ("", *asked.extras)]
            if needed.marker is None or any(map(needed.marker.evaluate, extras)):
                left.append(needed)
    del found[own]
    return found


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
