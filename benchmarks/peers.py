"""The tools that people use instead, each in an environment of its own."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    Command = list[str]

HERE = os.path.dirname(os.path.abspath(__file__))
RULES = os.path.join(HERE, "spectral.json")
FEW = 100
"""Up to so many files the goals for a few files hold, and behind it those for many."""
_SPOILT = ("spoilt-first", "spoilt-second")
_PATIENCE = 900
"""Seconds that an installation may take."""
_PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
_DONE = "installed"
"""The file that says that all of an environment is there."""
_TWICE, _UNKNOWN = "privlint: 1", "no_such_key: 1"
"""What is wrong at the end of a declaration: a key that it has already, or none has."""


@dataclass(frozen=True, slots=True)
class Peer:
    """
    A tool that people use instead.

    Attributes:
        name: of the tool
        does: what of privlint's work
        client: what installs it, `pip` or `npm`
        package: of this name
        version: and this version
        program: the command
        arguments: before the files, where `{schema}` and `{rules}` are paths
        each: before every single file
        binary: what the command of the package only starts, if it is run without that,
            where `{machine}` is system and architecture
        twins: whether it reads the JSON twins of the declarations
        mistake: a line that it objects to
        objects: its exit status then
        goals: so many times as long as one process of privlint it is to take, on one
            file, a hundred and two thousand; empty if there is no goal
        goal_of_two: the same for two processes and two thousand files, or None

    """

    name: str
    does: str
    client: str
    package: str
    version: str
    program: str
    arguments: tuple[str, ...]
    each: tuple[str, ...] = ()
    binary: str = ""
    twins: bool = False
    mistake: str = _UNKNOWN
    objects: int = 1
    goals: tuple[float, ...] = ()
    goal_of_two: float | None = None

    def goal(self, files: int, processes: int) -> str:
        """Return the goal on *files* against so many *processes*, or ""."""
        if processes == 1 and self.goals:
            return f">= {self.goals[0 if files == 1 else 1 if files <= FEW else 2]:g}"
        two = self.goal_of_two if processes > 1 and files > FEW else None
        return "" if two is None else f">= {two:g}"

    def home(self, cache: str) -> str:
        """Return the folder in *cache* that it is installed in."""
        python = f"-{_PYTHON}" if self.client == "pip" else ""
        return os.path.join(
            cache, f"{self.program}-{self.client}-{self.version}{python}"
        )

    def command(
        self, cache: str, tools: dict[str, str], files: Iterable[str]
    ) -> Command:
        """Return the command that checks *files*, with *tools* filled in."""
        program = self._program(self.home(cache))
        said = [one.format_map(tools) for one in self.arguments]
        return [*program, *said, *(word for one in files for word in (*self.each, one))]

    def _program(self, home: str) -> Command:
        """Return the command in the environment *home*."""
        if self.binary:
            machine = f"{platform.system()}-{platform.machine()}".lower()
            name = self.binary.format(machine=machine.replace("amd64", "x86_64"))
            return [os.path.join(home, "lib", _PYTHON, "site-packages", name)]
        if self.client == "npm":
            return [os.path.join(home, "node_modules", ".bin", self.program)]
        return [_bin(home, "python"), _bin(home, self.program)]


PEERS = (
    Peer(
        "check-jsonschema",
        "schema only",
        "pip",
        "check-jsonschema",
        "0.39.0",
        "check-jsonschema",
        ("--schemafile", "{schema}"),
        goals=(6, 18, 28),
    ),
    Peer(
        "Spectral",
        "schema and 12 rules",
        "npm",
        "@stoplight/spectral-cli",
        "6.16.3",
        "spectral",
        ("lint", "--quiet", "--ignore-unknown-format", "--ruleset", "{rules}"),
        goals=(15, 20, 20),
    ),
    Peer(
        "yamllint",
        "style only",
        "pip",
        "yamllint",
        "1.38.0",
        "yamllint",
        ("-d", "relaxed"),
        mistake=_TWICE,
        goals=(2, 25, 40),
    ),
    Peer(
        "ajv-cli",
        "schema only, on JSON",
        "npm",
        "ajv-cli",
        "5.0.0",
        "ajv",
        ("validate", "--spec=draft2020", "--strict=false", "-s", "{schema}"),
        each=("-d",),
        twins=True,
    ),
    Peer(
        "sourcemeta",
        "schema only",
        "pip",
        "sourcemeta-jsonschema",
        "17.3.0",
        "jsonschema",
        ("validate", "--fast", "--continue", "{schema}"),
        binary="sourcemeta_jsonschema/jsonschema-{machine}",
        objects=2,
        goal_of_two=1,
    ),
)


def cache() -> str:
    """Return the folder that environments are kept in, if nobody names another."""
    usual = os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or usual, "privlint-peers")


def ruleset(schema: str) -> str:
    """Return the ruleset of Spectral: our rules, and the file *schema* as one more."""
    with open(RULES, encoding="utf-8") as file:
        rules = json.load(file)["rules"]
    with open(schema, encoding="utf-8") as file:
        # within the ruleset: Spectral passes over a reference to it without a word
        options = {"schema": json.load(file), "dialect": "draft2020-12"}
    shape = {"function": "schema", "functionOptions": options}
    rules["shape"] = {"given": "$", "then": shape}
    graves = {name: {**rule, "severity": "error"} for name, rule in rules.items()}
    return json.dumps({"rules": graves})


def missing(peer: Peer, cache: str) -> str:
    """Return why *peer* cannot run from *cache*, or "" if it can."""
    home = peer.home(cache)
    if not os.path.exists(os.path.join(home, _DONE)):
        return "not installed; --install does it"
    if peer.client == "npm" and shutil.which("node") is None:
        return "needs Node.js"
    return ""


def install(peer: Peer, cache: str) -> str:
    """Install *peer* in *cache* unless it is there; return why it cannot be, or ""."""
    home = peer.home(cache)
    done = os.path.join(home, _DONE)
    if os.path.exists(done):
        return ""
    shutil.rmtree(home, ignore_errors=True)
    os.makedirs(home)
    try:
        for step in _steps(peer, home):
            _run(step)
    except (OSError, subprocess.SubprocessError) as error:
        shutil.rmtree(home, ignore_errors=True)
        return f"cannot be installed: {_why(error)}"
    with open(done, "w", encoding="utf-8") as file:
        file.write(f"{peer.package} {peer.version}\n")
    return ""


def _steps(peer: Peer, home: str) -> list[Command]:
    """Return the commands that install *peer* in the folder *home*."""
    if peer.client == "pip":
        install = [_bin(home, "python"), "-m", "pip", "install", "--quiet"]
        return [
            [sys.executable, "-m", "venv", home],
            [*install, f"{peer.package}=={peer.version}"],
        ]
    quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]
    wanted = f"{peer.package}@{peer.version}"
    return [["npm", "install", "--prefix", home, *quiet, wanted]]


def _run(command: Command) -> str:
    """Return what *command* writes; raise an error of `subprocess` if it fails."""
    done = subprocess.run(
        command,
        check=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_PATIENCE,
        encoding="utf-8",
        errors="replace",
    )
    return done.stdout


def _why(error: Exception) -> str:
    """Return *error* in one line, without the address of a registry."""
    if isinstance(error, subprocess.CalledProcessError):
        return f"{os.path.basename(error.cmd[0])} ends with {error.returncode}"
    if isinstance(error, subprocess.TimeoutExpired):
        return f"{os.path.basename(error.cmd[0])} takes too long"
    return str(error)


def versions(peers: Iterable[Peer], cache: str) -> list[str]:
    """Return names and versions, as their packages say them, of *peers* and Node.js."""
    found = []
    for peer in peers:
        home = peer.home(cache)
        if peer.client == "pip":
            ask = f"import importlib.metadata as m; print(m.version({peer.package!r}))"
            version = _run([_bin(home, "python"), "-c", ask]).strip()
        else:
            about = os.path.join(home, "node_modules", peer.package, "package.json")
            with open(about, encoding="utf-8") as file:
                version = json.load(file)["version"]
        found.append(f"{peer.name} {version}")
    if any(peer.client == "npm" for peer in peers):
        found.append(f"Node.js {_run(['node', '--version']).strip().removeprefix('v')}")
    return found


def twin(file: str) -> str:
    """Return the JSON twin of the declaration *file* of the corpus."""
    folder, name = os.path.split(file)
    stem = name.removesuffix(".yaml")
    return os.path.join(os.path.dirname(folder), "json", f"{stem}.json")


def spoilt(peer: Peer, file: str, folder: str) -> list[str]:
    """Write *file* with the mistake that *peer* objects to into *folder*, twice."""
    with open(file, encoding="utf-8") as source:
        text = source.read()
    key, _, value = peer.mistake.partition(": ")
    text = (
        json.dumps({**json.loads(text), key: int(value)})
        if peer.twins
        else f"{text}{peer.mistake}\n"
    )
    ending = "json" if peer.twins else "yaml"
    paths = [os.path.join(folder, f"{name}.privacy.{ending}") for name in _SPOILT]
    for path in paths:
        with open(path, "w", encoding="utf-8") as target:
            target.write(text)
    return paths


def _bin(home: str, name: str) -> str:
    return os.path.join(home, "bin", name)
