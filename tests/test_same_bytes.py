"""The same declarations, rules and day give the same bytes, wherever and however."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from privlint.render import FORMATS

ROOT = Path(__file__).parents[1]
PATHS = ("examples/koel-ict", "examples/sound", "examples/organisation-rules")
OTHER = (
    ({"PYTHONHASHSEED": "1"}, PATHS),
    ({"PYTHONHASHSEED": "2"}, PATHS[::-1]),
    ({"TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, (*PATHS[1:], PATHS[0])),
    ({"TZ": "Pacific/Pago_Pago", "LC_ALL": "tr_TR.UTF-8"}, (*PATHS, PATHS[0])),
    ({"PYTHONUTF8": "0", "LC_ALL": "POSIX"}, PATHS),
)


def _written(folder: Path, environ: dict[str, str], paths: tuple[str, ...]) -> bytes:
    """Return all formats of one run, one after the other."""
    formats = [f"--output-format={name}={folder / name}" for name in FORMATS]
    options = ("--as-of", "2026-11-22", "--lang", "nl", "--show-suppressed")
    done = subprocess.run(
        [sys.executable, "-m", "privlint", "check", *formats, *options, *paths],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", **environ},
    )
    assert (done.returncode, done.stderr) == (1, b"")
    return b"\0".join((folder / name).read_bytes() for name in FORMATS)


@pytest.fixture(scope="module", name="usual")
def _usual(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    found = _written(tmp_path_factory.mktemp("usual"), {"PYTHONHASHSEED": "0"}, PATHS)
    assert found.count(b"\0") == len(FORMATS) - 1
    assert b"RET" in found
    return found


@pytest.mark.parametrize(("environ", "paths"), OTHER)
def test_a_run_writes_the_same_bytes(
    usual: bytes, tmp_path: Path, environ: dict[str, str], paths: tuple[str, ...]
) -> None:
    """Neither seed, time zone, locale nor the order of arguments is to be seen."""
    assert _written(tmp_path, environ, paths) == usual
