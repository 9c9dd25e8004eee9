"""What privlint is made of and how it is released: pinned, oldest, audited, built."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, cast

import minimum
import pytest
import yaml
from doors import Done

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PINS = (ROOT / "constraints.txt").read_text("utf-8")
PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
WORKFLOWS = {
    path.name: path.read_text("utf-8")
    for path in sorted((ROOT / ".github" / "workflows").iterdir())
}
NAMES = ["audit.yml", "ci.yml", "release.yml"]
KNOWN = ("jinja2", "2.10")
CLICK = re.findall(r"(?m)^click==(.+)$", PINS)[0]

audited = pytest.mark.skipif(
    importlib.util.find_spec("pip_audit") is None, reason="needs pip-audit"
)

Mapping = dict[str, object]


def _script(name: str, *arguments: str | Path) -> Done:
    """Run the script *name* of the gate."""
    done = subprocess.run(
        [sys.executable, ROOT / ".ci" / name, *arguments],
        capture_output=True,
        check=False,
        text=True,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def test_pins_are_names_and_versions() -> None:
    """Nothing but a version stands behind a name: no address, no hash, no range."""
    head, *lines = PINS.splitlines()
    assert head.startswith("# The versions that the tests run with")
    assert [one for one in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", one)] == []
    names = [re.sub(r"[-_.]+", "-", one.split("==")[0]).lower() for one in lines]
    assert len(set(names)) == len(names)


def test_what_is_not_pinned_is_told(tmp_path: Path) -> None:
    """A part of a part that has no pin, or another one, fails the gate."""
    pins = tmp_path / "pins.txt"
    shutil.copy(ROOT / "constraints.txt", pins)
    sound = _script("pinned.py", pins, "pytest")
    if sound.status:
        pytest.skip("this environment was not made with constraints.txt")
    assert sound.out == "4 distributions, each as in pins.txt\n"
    pins.write_text(re.sub(r"(?m)^(pluggy==).+$", r"\g<1>0.1", PINS), "utf-8")
    wrong = _script("pinned.py", pins, "pytest")
    here = re.findall(r"(?m)^pluggy==(.+)$", PINS)[0]
    said = f"pins.txt: pluggy {here} is here, and 0.1 pinned\n"
    assert (wrong.status, wrong.out) == (1, said)
    pins.write_text(re.sub(r"(?m)^pluggy==.+\n", "", PINS), "utf-8")
    said = f"pins.txt: pluggy {here} is here, and nothing pinned\n"
    assert _script("pinned.py", pins, "pytest").out == said
    assert _script("pinned.py", pins, "no-such-name").status == 1


def test_every_dependency_has_an_oldest_version() -> None:
    """The gate runs with exactly the versions that a user may have at least."""
    oldest = minimum.floors(PROJECT)
    assert sorted(oldest) == ["click", "jsonschema", "pyyaml", "ruamel.yaml"]
    assert oldest["click"] == "8.2.1"
    for said in ("click", "click>8", "click>=8,<9", "click~=8.2"):
        with pytest.raises(SystemExit, match="has no oldest version"):
            minimum.floors(f"[project]\ndependencies = ['{said}']")
    assert "python .ci/minimum.py" in (ROOT / ".ci" / "run").read_text("utf-8")


@contextmanager
def _advisories(weak: dict[tuple[str, str], str], status: int = 200) -> Iterator[str]:
    """Answer on this machine as a service that knows the *weak* names and versions."""

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            pin = (asked["package"]["name"], asked["version"])
            found = [{"id": weak[pin], "affected": []}] if pin in weak else []
            said = json.dumps({"vulns": found} if found else {}).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Answers) as server:
        answering = threading.Thread(target=server.serve_forever, args=(0.05,))
        answering.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            answering.join()


SOUND = {KNOWN: "CVE-1"}
WEAK = {("click", CLICK): "CVE-2"}
SILENT = "http://127.0.0.1:9/"
"""Where nobody listens."""


@audited
@pytest.mark.parametrize(
    ("weak", "service", "option", "status", "said"),
    [
        (SOUND, 200, "--required", 0, r"audit: \d+ distributions audited, 0 with"),
        (SOUND | WEAK, 200, "", 1, rf"audit: click {CLICK}: CVE-2\naudit: \d+ dist"),
        ({}, 200, "--required", 1, r"audit: NOT RUN: who answers knows no weakness"),
        (WEAK, 200, "", 1, rf"audit: click {CLICK}: CVE-2\naudit: NOT RUN: who answ"),
        (SOUND, 503, "--required", 1, r"audit: NOT RUN, nobody answers: .+ 503 Serv"),
    ],
    ids=["sound", "weak", "ignorant", "ignorant and weak", "broken"],
)
def test_an_audit_fails_for_a_weakness_and_says_when_it_could_not_run(
    weak: dict[tuple[str, str], str], service: int, option: str, status: int, said: str
) -> None:
    """No answer passes for a clean one; it fails only where the audit is required."""
    with _advisories(weak, service) as address:
        done = _script("audit.py", *option.split(), "-s", "osv", "--osv-url", address)
    assert (done.status, bool(re.match(said, done.out))) == (status, True), done


@audited
def test_an_audit_without_a_network_says_so_in_one_line() -> None:
    """Where no service is reached the gate goes on, and nobody takes it for audited."""
    done = _script("audit.py", "-s", "osv", "--osv-url", SILENT)
    said = r"audit: NOT RUN, nobody answers: requests\.exceptions\.Con[^\n]+\n"
    assert (done.status, bool(re.fullmatch(said, done.out))) == (0, True), done


@audited
def test_an_audit_that_is_asked_wrongly_fails() -> None:
    """What is no silence of the service is no excuse."""
    done = _script("audit.py", "--no-such-option")
    assert (done.status, "audit: FAILED: " in done.out) == (1, True)


def _tree(name: str) -> Mapping:
    # Actions writes `on:`, which YAML 1.1 takes for a truth
    text = WORKFLOWS[name].replace("\non:", '\n"on":')
    return cast("Mapping", yaml.safe_load(text))


def _jobs(name: str) -> dict[str, Mapping]:
    return cast("dict[str, Mapping]", _tree(name)["jobs"])


def _steps(job: Mapping) -> list[dict[str, str]]:
    return cast("list[dict[str, str]]", job.get("steps", []))


@pytest.mark.parametrize("name", NAMES)
def test_a_workflow_may_do_nothing_but_what_a_job_says(name: str) -> None:
    """Rights are given job by job, each with its reason, and time is bounded."""
    assert list(WORKFLOWS) == NAMES
    assert _tree(name)["permissions"] == {}
    for job in _jobs(name).values():
        assert "permissions" in job
        assert "uses" in job or isinstance(job["timeout-minutes"], int)
    rights = re.findall(r"(?m)^ {6}[\w-]+: (?:read|write)(.*)$", WORKFLOWS[name])
    assert rights
    assert [one for one in rights if not one.startswith(" # ")] == []


def test_only_the_release_may_write() -> None:
    """A signature, the index and the page are three jobs with one right each."""
    found = {
        (name, job, right): said
        for name in NAMES
        for job, content in _jobs(name).items()
        for right, said in cast("dict[str, str]", content["permissions"]).items()
        if said != "read"
    }
    assert found == {
        ("release.yml", "attest", "attestations"): "write",
        ("release.yml", "attest", "id-token"): "write",
        ("release.yml", "publish", "id-token"): "write",
        ("release.yml", "page", "contents"): "write",
    }
    publish = _jobs("release.yml")["publish"]
    assert publish["environment"] == "pypi"
    assert [one for one in _steps(publish) if "run" in one] == []
    told = "".join(WORKFLOWS.values())
    assert (
        re.findall(r"secrets\.|password|pull_request_target|workflow_run", told) == []
    )


def test_what_is_published_was_tested_and_built_twice() -> None:
    """The files of one build go through every check before anybody gets them."""
    needs = {name: job.get("needs", []) for name, job in _jobs("release.yml").items()}
    assert needs == {
        "ci": [],
        "audit": [],
        "build": [],
        "rebuild": "build",
        "install": "build",
        "attest": ["ci", "audit", "rebuild", "install"],
        "publish": "attest",
        "page": "publish",
    }


@pytest.mark.parametrize("name", NAMES)
def test_no_step_takes_what_others_wrote_for_a_script(name: str) -> None:
    """Scripts get what they need by their environment, and checkouts keep no token."""
    steps = [step for job in _jobs(name).values() for step in _steps(job)]
    assert [one["run"] for one in steps if "${{" in one.get("run", "")] == []
    checkouts = [
        one for one in steps if one.get("uses", "").startswith("actions/check")
    ]
    kept = [cast("Mapping", one["with"])["persist-credentials"] for one in checkouts]
    assert set(kept) == {False}


def test_an_action_has_one_pin_everywhere() -> None:
    """Workflows, the action and the page on pipelines use the same commits."""
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    action = (ROOT / "action.yml").read_text("utf-8")
    told = "\n".join([*WORKFLOWS.values(), action, page])
    used = set(re.findall(r"(?m)^ *(?:- )?uses: (?!\$/)(.+)$", told))
    pin = r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+"
    assert [one for one in used if not re.fullmatch(pin, one)] == []
    assert len({one.partition("@")[0] for one in used}) == len(used)


def test_workflows_name_what_is_there() -> None:
    """Scripts, workflows, sessions and versions of Python that a step names exist."""
    told = "".join(WORKFLOWS.values())
    for path in re.findall(r"(?<![\w/])(?:\$/|elsewhere/)?(\.(?:ci|github)/\S+)", told):
        assert (ROOT / path).is_file()
    for path in ("run", "build"):
        assert os.name == "nt" or os.access(ROOT / ".ci" / path, os.X_OK)
    chores = (ROOT / "noxfile.py").read_text("utf-8")
    for session in re.findall(r"nox -s (\w+)", told):
        assert f"def {session}(" in chores
    known = re.findall(r"Python :: (3\.\d+)\"", PROJECT)
    asked = [re.findall(r'"(3\.\d+)"', line) for line in told.splitlines()]
    assert {one for line in asked for one in line} <= set(known)
    for name, job in (("ci.yml", "gate"), ("release.yml", "install")):
        matrix = cast(
            "Mapping", cast("Mapping", _jobs(name)[job]["strategy"])["matrix"]
        )
        assert matrix["python"] == ["3.11", "3.12", "3.13", "3.14"]
