"""
Measure privlint against what it cannot beat and against what people use instead.

    python benchmarks/run.py [--install] [--files N] [--peers N] [--rounds N] [--quick]
                             [--cache DIR] [--chart FILE] [--table FILE]

Every figure is a ratio of two things that run in turns in one and the same run, so
that it holds on a slow or a busy machine: the median over the rounds, with the least
and the most. The package is laid out and prepared in a temporary folder as a wheel
installs it, and the corpus is made there too. This runs on Linux and macOS.

The peers are measured on one file and on a hundred, with `--peers 2000` on so many as
well. `--install` gets those that are not there with pip and npm, each into a folder of
its own in the cache, which lies outside the checkout. A peer that cannot be had, or
does not tell a sound declaration from each spoilt one, is not measured.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
if ROOT not in sys.path:  # as a script
    sys.path.insert(0, ROOT)

from benchmarks import peers, table  # noqa: E402 - found there
from benchmarks.chart import chart  # noqa: E402
from benchmarks.table import Row  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from benchmarks.peers import Peer

    Command = list[str]
    Times = dict[str, list[float]]

FEW, SAMPLE, QUICK = peers.FEW, 100, 200
SIZE = 16 * 1024
"""Bytes of the one file, about."""
PURPOSES = (10, 1_000)

RAW = """
import sys
from yaml._yaml import CParser
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        CParser(file.read()).raw_parse()
"""
EVENTS = """
import sys
from yaml import StreamEndEvent
from yaml._yaml import CParser
for path in sys.argv[1:]:
    with open(path, "rb") as file:
        parser = CParser(file.read())
    while type(parser.get_event()) is not StreamEndEvent:
        pass
"""
START = "import sys\nfrom privlint.cli import main\nsys.exit(main())\n"

BARE, CHECK = "bare interpreter", "privlint check"
SEVERAL, AGAIN = "privlint check, two processes", "privlint check, second run"
READ, LOOP = "read and raw-parse", "read and get events"


@dataclass(frozen=True, slots=True)
class Measure:
    """What one process took: seconds, seconds of processor, bytes at the peak."""

    wall: float
    cpu: float
    peak: int


@dataclass(frozen=True, slots=True)
class Plan:
    """
    How much is measured.

    Attributes:
        files: so many
        peers: so many by the peers too, besides one and a few
        rounds: so often
        quick: whether a rough figure will do
        cache: the folder that the peers are installed in
        install: whether to install those that are not

    """

    files: int
    peers: int
    rounds: int
    quick: bool
    cache: str
    install: bool = False


def main(arguments: list[str]) -> int:
    """Measure what the command line asks for and print the table."""
    parser = argparse.ArgumentParser(description="Measure privlint.")
    parser.add_argument("--files", type=int, default=2_000, metavar="N")
    parser.add_argument("--peers", type=int, default=0, metavar="N")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--quick", action="store_true", help="few files, few rounds")
    parser.add_argument("--install", action="store_true", help="get missing peers")
    parser.add_argument("--cache", metavar="DIR", help="where the peers are installed")
    parser.add_argument("--chart", metavar="FILE", help="write a picture as well")
    parser.add_argument("--table", metavar="FILE", help="write Markdown as well")
    parser.add_argument("--inside", metavar="DIR", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.inside:
        print(json.dumps(_inside(asked.inside, asked.rounds)))
        return 0
    rounds = min(asked.rounds, 3) if asked.quick else asked.rounds
    files = min(asked.files, QUICK) if asked.quick else asked.files
    several = 0 if asked.quick else asked.peers
    cache = os.path.abspath(asked.cache or peers.cache())
    plan = Plan(files, several, rounds, asked.quick, cache, asked.install)
    with tempfile.TemporaryDirectory() as folder:
        bench = _Bench(folder, plan)
        head = bench.prepared()
        print(head)
        rows = table.show(bench.rows())
    if asked.chart:
        title = "Ratio (bar, log scale) and goal (line); green is met, grey has none"
        _write(asked.chart, chart(table.bars(rows), title))
    if asked.table:
        _write(asked.table, "".join(f"{one}\n" for one in table.page(head, rows)))
    return 0


def _write(path: str, text: str) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


class _BrokenOffError(Exception):
    """A command that did not come to its end."""


class _Bench:
    """A corpus, a package laid out beside it, and the commands that are compared."""

    def __init__(self, folder: str, plan: Plan) -> None:
        self._folder = folder
        self._site = os.path.join(folder, "site")
        self._plan = plan
        self._env = {
            name: value
            for name, value in os.environ.items()
            if name != "PYTHONDONTWRITEBYTECODE" and "PRIVLINT" not in name
        }
        self._env.pop("PYTHONPATH", None)
        self._tools = {
            "schema": os.path.join(ROOT, "schemas", "declaration.json"),
            "rules": os.path.join(folder, "spectral.json"),
        }
        self._files: list[str] = []
        self._one = ""
        self._lost: dict[str, str] = {}

    def prepared(self) -> str:
        """Prepare everything; return what measures what, in which versions."""
        self._lay_out()
        self._files = self._corpus()
        sound = _sound(os.path.join(self._folder, "corpus"))
        self._one = min(sound, key=lambda file: abs(os.path.getsize(file) - SIZE))
        _write(self._tools["rules"], peers.ruleset(self._tools["schema"]))
        for peer in peers.PEERS:
            why = self._unready(peer)
            if why:
                self._lost[peer.name] = why
        ready = [peer for peer in peers.PEERS if peer.name not in self._lost]
        python = f"Python {platform.python_version()}"
        machine = f"{os.cpu_count()} processors, {sys.platform}"
        return ", ".join([python, machine, *peers.versions(ready, self._plan.cache)])

    def _unready(self, peer: Peer) -> str:
        """Return why *peer* cannot be measured, or ""."""
        cache = self._plan.cache
        why = peers.install(peer, cache) if self._plan.install else ""
        why = why or peers.missing(peer, cache)
        if why:
            return why
        sound = peers.twin(self._one) if peer.twins else self._one
        spoilt = peers.spoilt(peer, sound, self._folder)
        for files, status in (([sound], 0), (spoilt, peer.objects)):
            command = peer.command(cache, self._tools, files)
            try:
                done = subprocess.run(
                    command, check=False, capture_output=True, env=self._env
                )
            except OSError as error:
                return f"cannot run: {error.strerror}"
            if done.returncode != status:
                kind = "sound" if files == [sound] else "spoilt"
                return f"exit status {done.returncode} for a {kind} declaration"
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        if not all(os.path.basename(file) in said for file in spoilt):
            return "tells of one spoilt declaration and not of the next"
        return ""

    def rows(self) -> Iterable[Row]:
        """Yield the rows, group by group."""
        files = self._files
        yield from self._single(self._one)
        few = self._several(files[:FEW], 1 if self._plan.quick else None)
        yield from _against_raw(few, len(files[:FEW]))
        yield from self._against_peers(few, len(files[:FEW]))
        own = self._own(files)
        own[SEVERAL] = self._own(files, jobs=2)[CHECK]
        kept = os.path.join(self._folder, "kept")
        own[AGAIN] = self._own(files, "--cache-dir", kept)[CHECK]
        self._turns({AGAIN: own[AGAIN]}, 1)
        many = self._turns(own, self._plan.rounds)
        yield from _against_raw(many, len(files))
        goal = "<= 4.5" if len(files) > FEW else ""
        yield _wall(many, SEVERAL, READ, f"{len(files):,} files", goal)
        goal = "<= 0.35" if len(files) > FEW else ""
        yield _wall(many, AGAIN, READ, f"{len(files):,} files", goal)
        if self._plan.peers:
            several = self._several(files[: self._plan.peers])
            yield from self._against_peers(several, len(files[: self._plan.peers]))
        yield _growth(few[CHECK], many[CHECK], len(files))
        if not self._plan.quick:
            yield from self._big()
        yield from self._stages()

    def _lay_out(self) -> None:
        """Lay the package out as a wheel does, with its rules prepared."""
        package = os.path.join(self._site, "privlint")
        unwanted = shutil.ignore_patterns("__pycache__")
        shutil.copytree(os.path.join(ROOT, "privlint"), package, ignore=unwanted)
        for name in ("rules", "schemas"):
            source = os.path.join(ROOT, name)
            shutil.copytree(source, os.path.join(package, "_data", name))
        shutil.copytree(os.path.join(ROOT, "docs"), os.path.join(self._site, "docs"))
        _write(os.path.join(self._site, "start.py"), START)
        self._run([os.path.join(self._site, "docs", "prepare.py")])
        self._run(["-m", "compileall", "-q", package])

    def _corpus(self) -> list[str]:
        """Make the corpus and return its files."""
        corpus = os.path.join(self._folder, "corpus")
        command = [os.path.join(HERE, "corpus.py"), corpus]
        command += ["--files", str(max(self._plan.files, self._plan.peers, FEW))]
        command += ["--json"]
        self._run(command if self._plan.quick else [*command, "--big"])
        folder = os.path.join(corpus, "yaml")
        return [os.path.join(folder, name) for name in sorted(os.listdir(folder))]

    def _run(self, arguments: Command) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            env={**self._env, "PYTHONPATH": f"{self._site}{os.pathsep}{ROOT}"},
            check=True,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return done.stdout

    def _own(
        self, files: list[str], *options: str, jobs: int = 1
    ) -> dict[str, Command]:
        """Return the commands that need nothing but privlint, in *jobs* processes."""
        options = ("--jobs", str(jobs), *(options or ("--no-cache",)))
        start = os.path.join(self._site, "start.py")
        return {
            READ: [sys.executable, "-c", RAW, *files],
            CHECK: [sys.executable, start, "check", *options, *files],
        }

    def _peers(self, files: list[str]) -> dict[str, Command]:
        """Return the commands of the peers that can be measured."""
        twins = [peers.twin(file) for file in files]
        return {
            peer.name: peer.command(
                self._plan.cache, self._tools, twins if peer.twins else files
            )
            for peer in peers.PEERS
            if peer.name not in self._lost
        }

    def _single(self, file: str) -> Iterable[Row]:
        commands = {BARE: [sys.executable, "-c", "pass"], **self._own([file])}
        commands[LOOP] = [sys.executable, "-c", EVENTS, file]
        rounds = 4 * self._plan.rounds
        commands |= self._peers([file])
        self._turns(commands, 1)
        found = self._turns(commands, rounds)
        yield _wall(found, READ, BARE, "1 file")
        yield _wall(found, LOOP, BARE, "1 file")
        yield _wall(found, CHECK, BARE, "1 file", "<= 4.5")
        yield from self._against_peers(found, 1)

    def _several(
        self, files: list[str], rounds: int | None = None
    ) -> dict[str, list[Measure]]:
        """Measure privlint, with one process and with two, and the peers on *files*."""
        commands = {**self._own(files), **self._peers(files)}
        commands[SEVERAL] = self._own(files, jobs=2)[CHECK]
        return self._turns(commands, rounds or min(self._plan.rounds, 3))

    def _against_peers(
        self, found: dict[str, list[Measure]], number: int
    ) -> Iterable[Row]:
        """Yield how long the peers take on *number* files against privlint."""
        size = f"{number:,} file{'s' if number > 1 else ''}"
        own = {name: jobs for name, jobs in ((CHECK, 1), (SEVERAL, 2)) if name in found}
        for peer in peers.PEERS:
            for name, jobs in own.items():
                goal = peer.goal(number, jobs)
                if peer.name in found:
                    row = _wall(found, peer.name, name, size, goal)
                    note = f"{peer.does}; {row.note}"
                    yield replace(row, note=note, drawn=True)
                else:
                    why = f"not measured: {self._lost[peer.name]}"
                    yield Row(f"{peer.name}, {size}", name, (), why, goal)

    def _big(self) -> Iterable[Row]:
        """Yield what a file of 5 MB takes, for which the limits are raised."""
        file = os.path.join(self._folder, "corpus", "big", "big.privacy.yaml")
        size = os.path.getsize(file)
        own = self._own([file], "--no-cache", "--max-size", str(2 * size))
        found = self._turns(own, min(self._plan.rounds, 2))
        yield _wall(found, CHECK, READ, f"1 file of {size / 1e6:.1f} MB")
        yield Row(
            f"{CHECK}, 1 file of {size / 1e6:.1f} MB: peak memory",
            "size of the file",
            tuple(one.peak / size for one in found[CHECK]),
        )

    def _stages(self) -> Iterable[Row]:
        """Yield what the stages of a check take within one process."""
        rounds = str(3 * self._plan.rounds)
        folder = os.path.join(self._folder, "corpus")
        command = [os.path.join(HERE, "run.py"), "--inside", folder]
        times = json.loads(self._run([*command, "--rounds", rounds]))
        for what, against, goal in (
            ("get events", "raw events", ""),
            ("reading", "raw events", ""),
            ("shape check", "reading", ""),
            ("all rules", "reading", "<= 0.4"),
            ("whole check", "reading", ""),
        ):
            yield _ratio(times, what, against, goal)
        few, many = (f"{number:,} purposes" for number in PURPOSES)
        for stage in ("reading", "shape check", "all rules"):
            pair = f"{stage}, {many}", f"{stage}, {few}"
            yield _ratio(times, *pair, "<= 1.3", " per purpose")

    def _turns(
        self, commands: dict[str, Command], rounds: int
    ) -> dict[str, list[Measure]]:
        """
        Run *commands* in turns, in each round in another order.

        A peer that breaks off is left out; raise `SystemExit` if privlint does.
        """
        found: dict[str, list[Measure]] = {name: [] for name in commands}
        names = list(commands)
        fine = {peer.name: {0, peer.objects} for peer in peers.PEERS}
        for number in range(rounds):
            turn = number % len(names)
            for name in names[turn:] + names[:turn]:
                if name in self._lost:
                    continue
                try:
                    took = self._measured(commands[name], fine.get(name, {0, 1}))
                except _BrokenOffError as error:
                    if name not in fine:
                        raise SystemExit(str(error)) from None
                    self._lost[name] = "it broke off"
                    print(error, file=sys.stderr)
                else:
                    found[name].append(took)
        return {name: took for name, took in found.items() if name not in self._lost}

    def _measured(self, command: Command, fine: set[int]) -> Measure:
        """Run *command* to its end; raise `_BrokenOffError` if that is not *fine*."""
        errors = os.path.join(self._folder, "errors.txt")
        new = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        outputs = [
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, errors, new, 0o600),
        ]
        began = time.perf_counter()
        child = os.posix_spawn(command[0], command, self._env, file_actions=outputs)
        _, status, used = os.wait4(child, 0)
        wall = time.perf_counter() - began
        with open(errors, encoding="utf-8") as file:
            said = file.read()
        if os.waitstatus_to_exitcode(status) not in fine or "Traceback" in said:
            message = f"{' '.join(command[:4])} … broke off:\n{said[-2_000:]}"
            raise _BrokenOffError(message)
        unit = 1 if sys.platform == "darwin" else 1024
        return Measure(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit)


def _wall(
    found: dict[str, list[Measure]], what: str, against: str, size: str, goal: str = ""
) -> Row:
    """Compare the wall time of two commands, and tell the rest as a note."""
    own, other = found[what], found[against]
    cpu = median(a.cpu / b.cpu for a, b in zip(own, other, strict=True))
    peak = max(one.peak for one in own) / 1e6
    took = median(one.wall for one in own)
    note = f"{took * 1000:,.0f} ms, cpu x{cpu:.2f}, peak {peak:.0f} MB"
    ratios = (a.wall / b.wall for a, b in zip(own, other, strict=True))
    return Row(f"{what}, {size}", against, tuple(ratios), note, goal)


def _against_raw(found: dict[str, list[Measure]], number: int) -> Iterable[Row]:
    goal = "<= 8" if number > FEW else ""
    yield _wall(found, CHECK, READ, f"{number:,} files", goal)


def _growth(few: list[Measure], many: list[Measure], number: int) -> Row:
    """Return how the peak memory of *number* files compares with that of a few."""
    ratios = tuple(a.peak / b.peak for a in many for b in few)
    more = (max(one.peak for one in many) - max(one.peak for one in few)) / 1e6
    what = f"{CHECK}, {number:,} files: peak memory"
    return Row(what, f"{FEW} files", ratios, f"{more:+.1f} MB", "<= 1.2")


def _ratio(times: Times, what: str, against: str, goal: str, unit: str = "") -> Row:
    pairs = zip(times[what], times[against], strict=True)
    note = f"{median(times[what]) * 1e3:.2f} ms{unit}"
    return Row(what, against, tuple(a / b for a, b in pairs), note, goal)


def _inside(folder: str, rounds: int) -> Times:
    """Return the seconds of processor that a document or a purpose takes, by stage."""
    from benchmarks import corpus

    texts = []
    for path in _sound(folder)[:SAMPLE]:
        with open(path, "rb") as file:
            texts.append(file.read())
    times = _timed(_work(texts), rounds, len(texts))
    for number in PURPOSES:
        repeat = max(PURPOSES[-1] // number // 10, 1)
        work = _work([corpus.with_purposes(number).encode()] * repeat)
        found = _timed(work, max(rounds // 3, 1), number * repeat)
        times |= {f"{key}, {number:,} purposes": value for key, value in found.items()}
    return times


def _sound(folder: str) -> list[str]:
    """Return the files of the corpus that have no faults."""
    with open(os.path.join(folder, "labels.json"), encoding="utf-8") as file:
        faulty = json.load(file)
    place = os.path.join(folder, "yaml")
    names = sorted(os.listdir(place))
    return [os.path.join(place, name) for name in names if name not in faulty]


def _work(texts: list[bytes]) -> dict[str, Callable[[], object]]:
    """Return what each stage does with the declarations *texts*."""
    from datetime import date

    from yaml._yaml import CParser
    from yaml.events import StreamEndEvent

    from privlint import document, judge, published, shipped, structure
    from privlint.linter import Linter
    from privlint.reading.tree import Limits

    limits = Limits(size=1 << 24, values=1 << 24)
    today = date(2026, 11, 1)
    book = shipped.rulebook()
    rules = tuple(rule for rule in book.rules if "notice" in rule.profiles)
    screen = shipped.screen(book, today)
    linter = Linter(book, rules, today, limits, screen=screen)
    found = [document.documents("privacy.yaml", text, limits)[0] for text in texts]
    forms = [structure.check(one)[0] for one in found]
    nothing = published.publish([])

    def events() -> None:
        for text in texts:
            parser = CParser(text)
            while type(parser.get_event()) is not StreamEndEvent:
                pass

    def judged() -> None:
        for one, form in zip(found, forms, strict=True):
            case = judge.case(one, form, nothing)
            list(judge.findings(case, rules, today, screen=screen))

    return {
        "raw events": lambda: [CParser(one).raw_parse() for one in texts],
        "get events": events,
        "reading": lambda: [document.documents("", one, limits) for one in texts],
        "shape check": lambda: [structure.check(one) for one in found],
        "all rules": judged,
        "whole check": lambda: [linter.check("", one, _nothing) for one in texts],
    }


def _nothing(name: str) -> tuple[str, bytes]:
    """Stand for a declaration without a published text."""
    raise AssertionError(name)


def _timed(work: dict[str, Callable[[], object]], rounds: int, parts: int) -> Times:
    """Do *work* in turns and return the seconds of processor for each of *parts*."""
    times: Times = {name: [] for name in work}
    names = list(work)
    gc.collect()
    gc.freeze()
    for number in range(-1, rounds):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            began = time.process_time()
            work[name]()
            took = time.process_time() - began
            if number >= 0:
                times[name].append(took / parts)
    return times


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
