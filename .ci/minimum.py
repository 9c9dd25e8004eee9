"""
Run tests with the oldest versions that `pyproject.toml` lets privlint run with.

`python .ci/minimum.py TESTS…` puts them before this environment's own, with what
they need in turn as new as it comes, and gives TESTS to pytest.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(*tests: str) -> int:
    """Run *tests* of pytest with the oldest versions, and return its exit status."""
    oldest = floors((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="privlint-minimum-") as place:
        asked = [f"{name}=={version}" for name, version in oldest.items()]
        pip = (sys.executable, "-m", "pip", "install", "-q", "--target", place)
        subprocess.run([*pip, *asked], check=True)
        found = {one.name.lower(): one.version for one in distributions(path=[place])}
        print("with", ", ".join(f"{name} {found[name]}" for name in sorted(found)))
        if any(found[name] != version for name, version in oldest.items()):
            sys.exit(f"asked: {asked}")
        path = os.pathsep.join([place, str(ROOT)])
        pytest = (sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *tests)
        environ = {**os.environ, "PYTHONPATH": path}
        return subprocess.run(pytest, cwd=ROOT, env=environ, check=False).returncode


def floors(project: str) -> dict[str, str]:
    """Return the oldest version of each dependency of *project*, a `pyproject.toml`."""
    oldest = {}
    for said in tomllib.loads(project)["project"]["dependencies"]:
        floor = re.fullmatch(r"([\w.-]+)>=([\d.]+)", said)
        if floor is None:
            sys.exit(f"pyproject.toml: {said}: has no oldest version")
        name, version = floor.groups()
        oldest[name.lower()] = version + ".0" * (2 - version.count("."))
    return oldest


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
