"""
Say what a wheel of privlint consists of, in CycloneDX: `python .ci/sbom.py WHEEL BOM`.

The parts are those that an empty environment gets with the wheel and the versions in
`constraints.txt`, with which it was tested. The same wheel, constraints and
`SOURCE_DATE_EPOCH` give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import venv
from email import message_from_bytes
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).resolve().parents[1]


def main(wheel: Path, target: Path) -> None:
    """Write the parts of *wheel* to the file *target*."""
    with tempfile.TemporaryDirectory(prefix="privlint-sbom-") as place:
        said = bom(wheel, installed(wheel, Path(place)))
    target.write_text(said, encoding="utf-8", newline="\n")
    parts = [one["bom-ref"] for one in json.loads(said)["components"]]
    print(f"{target.name}: {wheel.name} with {', '.join(parts)}")


def installed(wheel: Path, place: Path) -> Path:
    """Return the interpreter of an environment in *place* that has *wheel* only."""
    venv.create(place, with_pip=False)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = (sys.executable, "-m", "pip", "--python", str(python), "install", "-q")
    pins = ("-c", str(ROOT / "constraints.txt"))
    subprocess.run([*pip, "--no-compile", *pins, str(wheel)], check=True)
    return python


def bom(wheel: Path, python: Path) -> str:
    """Return the parts of the environment of *python*, which are those of *wheel*."""
    with ZipFile(wheel) as archive:
        (name,) = (one for one in archive.namelist() if one.endswith("info/METADATA"))
        about = message_from_bytes(archive.read(name))
    project = python.parent / "pyproject.toml"
    project.write_text(_project(about), encoding="utf-8")
    ask = ("-m", "cyclonedx_py", "environment", "--output-reproducible")
    show = ("--sv", "1.6", "--no-validate", "--mc-type", "application")
    done = subprocess.run(
        [sys.executable, *ask, *show, "--pyproject", str(project), str(python)],
        check=True,
        stdout=subprocess.PIPE,
    )
    content = json.loads(done.stdout)
    content["metadata"]["component"] |= {
        "purl": f"pkg:pypi/{about['Name']}@{about['Version']}",
        "hashes": [{"alg": "SHA-256", "content": _sha256(wheel)}],
    }
    said = json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(said)
    if problem is not None:
        sys.exit(f"{wheel.name}: no correct CycloneDX: {problem}")
    return said


def _project(about: Message) -> str:
    """Return the `[project]` of which *about* is the metadata, as it was built."""
    said = {
        "name": about["Name"],
        "version": about["Version"],
        "description": about["Summary"],
        "license": about["License-Expression"],
        "dependencies": [
            line
            for line in about.get_all("Requires-Dist", [])
            if "extra ==" not in line
        ],
    }
    # a string of JSON is one of TOML
    lines = (f"{key} = {json.dumps(value)}\n" for key, value in said.items())
    return "[project]\n" + "".join(lines)


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
