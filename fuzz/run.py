"""
Look for inputs that break a promise, guided by the code that each input reaches.

    python fuzz/run.py [TARGET ...] [--runs N] [--seconds S] [--seed N] [--jobs N]
                       [--corpus DIR]

Needs `pip install -e ".[fuzz]"`. Each target runs in a process of its own until it
was executed *N* times or *S* seconds are over. An input that breaks a promise is
kept in `tests/found/TARGET/`, the shortest for each place that raised, and the exit
status is 1. What is worth to start the next run with is kept in DIR.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import multiprocessing
import os
import pkgutil
import re
import sys
import tempfile
import time
import traceback
from contextlib import redirect_stderr
from io import StringIO
from multiprocessing.connection import wait
from pathlib import Path
from typing import TYPE_CHECKING, cast

ROOT = Path(__file__).parents[1]

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.process import BaseProcess
    from types import ModuleType

    from fuzz.targets import Target

_WITHOUT = ("privlint.__main__", "privlint.prepared", "privlint.screens")
"""Modules that are not watched: the first runs, the others are long and generated."""
_LONGEST = 4_096
"""Bytes of an input."""
_SEEDS = 80
"""Inputs to begin with."""
_PATIENCE = 60
"""Seconds that one input may take."""
_STATES = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)")
_BROKEN = re.compile(r"^breaks a promise: (\S+)$", re.MULTILINE)
_EXECUTED = re.compile(r"stat::number_of_executed_units: *(\d+)")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the targets, print what each did, and return the exit status."""
    asked = _asked(arguments)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "docs")]
    atheris = importlib.import_module("atheris")
    _watch(atheris)
    from fuzz.targets import FOUND, TARGETS

    unknown = set(asked.targets) - set(TARGETS)
    if unknown:
        print(f"no such target: {', '.join(sorted(unknown))}")
        return 2
    names = asked.targets or [*TARGETS]
    for name in names:
        TARGETS[name].holds(b"")  # what is read once is read here, for all processes
    before = _cases(FOUND)
    print(
        f"{'target':20} {'executions':>10} {'a second':>9} {'edges':>6} {'inputs':>6}"
    )
    with tempfile.TemporaryDirectory() as place:
        total, broken = _run(names, asked, Path(place))
        again = _cases(FOUND) & _reported(Path(place))
    found = sorted((_cases(FOUND) - before) | again)
    print(f"{'in all':20} {total:>10}   cases found: {len(found)}")
    for case in found:
        print(f"  {case}")
    for name in broken:
        print(f"  {name} broke off")
    return int(bool(found or broken))


def _watch(atheris: ModuleType) -> None:
    """Import all of privlint so that *atheris* sees which code an input reaches."""
    watched = atheris.instrument_imports(include=["privlint"], exclude=[*_WITHOUT])
    with redirect_stderr(StringIO()), watched:
        import privlint

        for one in pkgutil.walk_packages(privlint.__path__, "privlint."):
            if one.name not in _WITHOUT:
                importlib.import_module(one.name)


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seconds", type=int, default=0, help="0 for no limit")
    parser.add_argument("--seed", type=int, default=0, help="0 for another each time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--corpus", type=Path)
    return parser.parse_args(arguments)


def _cases(folder: Path) -> set[str]:
    """Return the cases in *folder*, as `target/case`."""
    return {f"{one.parent.name}/{one.name}" for one in folder.glob("*/*")}


def _reported(place: Path) -> set[str]:
    """Return the cases that the logs in *place* tell of, as `target/case`."""
    return {
        f"{log.stem}/{case}"
        for log in place.glob("*.log")
        for case in _BROKEN.findall(log.read_text("utf-8", "replace"))
    }


def _run(
    names: list[str], asked: argparse.Namespace, place: Path
) -> tuple[int, list[str]]:
    """Run the targets *names*; return the executions and which broke off."""
    waiting = [*reversed(names)]
    running: dict[int, tuple[str, BaseProcess, float]] = {}
    total, broken = 0, []
    while waiting or running:
        while waiting and len(running) < asked.jobs:
            name = waiting.pop()
            process: BaseProcess = multiprocessing.get_context("fork").Process(
                target=_alone, args=(name, asked, place)
            )
            process.start()
            running[process.sentinel] = name, process, time.monotonic()
        for sentinel in wait([*running]):
            name, process, since = running.pop(cast("int", sentinel))
            process.join()
            executed = _told(name, place, time.monotonic() - since)
            total += executed or 0
            if executed is None:
                broken.append(name)
    return total, broken


def _told(name: str, place: Path, seconds: float) -> int | None:
    """Print what the target *name* did; return its executions, None without an end."""
    said = (place / f"{name}.log").read_text(encoding="utf-8", errors="replace")
    executed, states = _EXECUTED.search(said), _STATES.findall(said)
    if executed is None:
        print(f"{name:20} {said[-2_000:]}")
        return None
    edges, _features, inputs = states[-1] if states else (0, 0, 0)
    number = int(executed[1])
    speed = f"{number / seconds:9.0f}"
    print(f"{name:20} {number:>10} {speed} {edges:>6} {inputs:>6}", flush=True)
    return number


def _alone(name: str, asked: argparse.Namespace, place: Path) -> None:
    """Run the target *name* in this process, which ends with it."""
    atheris = importlib.import_module("atheris")
    from fuzz.targets import FOUND, TARGETS

    target, kept = TARGETS[name], FOUND / name
    kept.mkdir(parents=True, exist_ok=True)
    grown = (asked.corpus or place / "grown") / name
    for folder in (grown, place / "seeds" / name):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds(_SEEDS)):
        (place / "seeds" / name / str(number)).write_bytes(seed)
    log = os.open(place / f"{name}.log", os.O_WRONLY | os.O_CREAT, 0o600)
    for stream in (1, 2):
        os.dup2(log, stream)
    options = [
        f"-runs={asked.runs}",
        f"-max_total_time={asked.seconds}",
        f"-seed={asked.seed}",
        f"-max_len={_LONGEST}",
        f"-timeout={_PATIENCE}",
        f"-artifact_prefix={kept}/",
        "-print_final_stats=1",
        "-use_value_profile=1",
    ]
    if target.words:
        options.append(f"-dict={_dictionary(target, place / f'{name}.dict')}")
    folders = [str(one) for one in (grown, place / "seeds" / name, kept)]
    atheris.Setup([name, *options, *folders], Keeping(target, kept))
    atheris.Fuzz()


def _dictionary(target: Target, path: Path) -> Path:
    """Write the words of *target* as libFuzzer reads them."""
    words = [word.encode()[:120] for word in target.words if word]
    lines = ("".join(f"\\x{byte:02x}" for byte in word) for word in words)
    path.write_text("".join(f'"{line}"\n' for line in lines), encoding="ascii")
    return path


class Keeping:
    """A target that keeps what breaks its promise, and goes on."""

    def __init__(self, target: Target, folder: Path) -> None:
        self._target = target
        self._folder = folder
        self._known: dict[tuple[str, str, int | None], bytes] = {}

    def __call__(self, data: bytes) -> None:
        """Hold the target to *data*."""
        try:
            self._target.holds(data)
        except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
            self._keep(data, error)

    def _keep(self, data: bytes, error: Exception) -> None:
        """Write *data* if nothing, or something longer, raised in the same place."""
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = type(error).__name__, last.filename, last.lineno
        longer = self._known.get(place)
        if longer is not None and len(longer) <= len(data):
            return
        self._known[place] = data
        (self._folder / _name(data)).write_bytes(data)
        print(f"\nbreaks a promise: {_name(data)}", file=sys.stderr, flush=True)
        if longer is not None:
            (self._folder / _name(longer)).unlink(missing_ok=True)


def _name(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


if __name__ == "__main__":
    sys.exit(main())
