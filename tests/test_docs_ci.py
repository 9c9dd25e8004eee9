"""What the page about pipelines says is so: its commands run, its files are read."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import cast
from xml.etree import ElementTree as ET

import pytest
import yaml
from doors import Done, git
from test_packaging import LACKING, _libraries

from privlint import __version__, render, settings

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"(?ms)^## (.+?)\n(.*?)(?=^## |\Z)", PAGE))
ADDRESS = "https://example.org/privlint"
ARCHIVE = f"{ADDRESS}/-/archive/v{__version__}/privlint-v{__version__}.tar.gz"
INSTALL = f'python -m pip install --quiet "privlint @ git+{ADDRESS}@v{__version__}"'
EXAMPLE = ROOT / "examples" / "organisation-rules"
PINNED = re.compile(r"[\w-]+/[\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+")
TITLES = ["answer-later-than-two-weeks", "contract-number-missing"]
"""The errors in the example; its other findings are warnings."""

Mapping = dict[str, object]

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX shells")
installs = pytest.mark.skipif(bool(LACKING), reason=f"needs {', '.join(LACKING)}")


def _blocks(section: str, *kinds: str) -> list[tuple[str, str]]:
    """Return kind and text of the fenced blocks of *kinds* in *section*."""
    found = re.findall(r"(?ms)^```(\w+)\n(.*?)^```$", SECTIONS[section])
    return [(kind, text) for kind, text in found if kind in kinds]


def _file(section: str, name: str) -> str:
    """Return the block of *section* whose first line says that it is file *name*."""
    (text,) = (
        text
        for _kind, text in _blocks(section, "yaml", "groovy")
        if re.match(rf"(#|//) {re.escape(name)}\n", text)
    )
    return text


def _tree(text: str) -> Mapping:
    # Actions writes `on:`, which YAML 1.1 takes for a truth
    return cast("Mapping", yaml.safe_load(text.replace("\non:", '\n"on":')))


def _at(tree: object, *way: str | int) -> object:
    """Return the node of *tree* that is reached by *way*."""
    for step in way:
        tree = cast("dict[str | int, object]", tree)[step]
    return tree


def _sh(script: str, cwd: Path, *shell: str, **environ: str) -> Done:
    """Run *script* by *shell*, as pipelines do, with this privlint on the path."""
    kept = {
        name: said
        for name, said in os.environ.items()
        if not re.match(r"GIT_|PIP_|PYTHON|VIRTUAL_ENV|XDG_", name)
    }
    here = os.path.dirname(sys.executable)
    done = subprocess.run(
        [*(shell or ("bash", "-eo", "pipefail")), "-c", script],
        cwd=cwd,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={
            **kept,
            "PATH": os.pathsep.join([here, os.environ["PATH"]]),
            "HOME": str(cwd),
            "LC_ALL": "C.UTF-8",
            "PRIVLINT_AS_OF": "2026-11-22",
            **environ,
        },
    )
    return Done(done.returncode, done.stdout, "")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the example in a repository of its own."""
    folder = tmp_path / "project"
    shutil.copytree(EXAMPLE, folder)
    return _repository(folder)


def _repository(folder: Path) -> Path:
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "config", "user.name", "A")
    git(folder, "config", "user.email", "a@example.org")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "start")
    return folder


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a clone of the project at the tag of its version."""
    folder = tmp_path_factory.mktemp("release")
    clone = folder / "privlint"
    clone.mkdir()
    for name in ("guide", "privlint", "rules", "schemas"):
        litter = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, clone / name, ignore=litter)
    for name in ("pyproject.toml", "README.md", "LICENSE", "action.yml"):
        shutil.copy(ROOT / name, clone)
    tag = f"v{__version__}"
    git(_repository(clone), "tag", tag)
    git(clone, "archive", "--prefix=privlint/", "--output=../privlint.tar.gz", tag)
    return folder


def _there(text: str, release: Path) -> str:
    """Return *text* with the address of the archive led to the *release* here."""
    return text.replace(ARCHIVE, (release / "privlint.tar.gz").as_uri())


def _offline(release: Path) -> dict[str, str]:
    """
    Return an environment in which pip builds with what this environment has.

    There git takes the *release* here for the address of the project: the pip that
    Python 3.11 brings would refuse a `git+file:` address.
    """
    return {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{(release / 'privlint').as_uri()}.insteadOf",
        "GIT_CONFIG_VALUE_0": ADDRESS,
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which is how pip reads "no isolation"
        "PIP_IGNORE_INSTALLED": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PYTHONPATH": os.pathsep.join(_libraries()),
    }


def _edited(folder: Path, block: str) -> None:
    """Write the remarks of *block*, which names its file, where it shows them."""
    head, _end, body = block.partition("\n")
    path = folder / head.removeprefix("# in ")
    text, above, last = path.read_text("utf-8"), "", ""
    for line in body.splitlines(keepends=True):
        if line.lstrip().startswith("# privlint:"):
            above += line
            continue
        last = line
        plain = line.partition("  # privlint:")[0].rstrip("\n") + "\n"
        assert f"\n{plain}" in f"\n{text}", plain
        text = text.replace(plain, above + line, 1)
        above = ""
    path.write_text(text.replace(last, last + above, 1), "utf-8")


def _shown(folder: Path, block: str) -> str:
    """Return what a terminal in *folder* shows for the commands of *block*."""
    commands = re.findall(r"(?m)^\$ (.+)$", block)
    return "".join(f"$ {one}\n{_sh(one, folder, 'bash').out}" for one in commands)


@posix
@pytest.mark.parametrize(
    "section", [name for name in SECTIONS if _blocks(name, "console")]
)
def test_a_terminal_shows_what_the_page_shows(section: str, project: Path) -> None:
    """The commands of a section, with its edits between them, print what it says."""
    for kind, text in _blocks(section, "yaml", "console"):
        if kind == "console":
            assert _shown(project, text) == text
        elif text.startswith("# in .privlint.yaml\n"):
            with (project / ".privlint.yaml").open("a", encoding="utf-8") as file:
                file.write(text)
        elif text.startswith("# in "):
            _edited(project, text)
        else:
            (project / ".privlint.yaml").write_text(text, "utf-8")


def test_the_page_names_one_version_and_one_address() -> None:
    """What people copy leads to this release."""
    found = re.findall(rf"{ADDRESS}(?:\.git)?(?:/-/archive/|[@#])(v[0-9.]+[0-9])", PAGE)
    assert set(found) == {f"v{__version__}"}
    assert re.findall(r"\n    rev: (.+)\n", PAGE) == [f"v{__version__}"]
    assert re.findall(r"privlint/privlint@(\S+)", PAGE) == [__version__]


def test_the_page_names_every_format_and_every_setting() -> None:
    """The tables leave out no format and no key of the settings."""
    head, _table = PAGE.split("## Before a commit")
    assert set(re.findall(r"`([a-z-]+)`", head)) >= set(render.FORMATS)
    keys = {f"rules.{key}" for key in settings._KEYS["rules"]}
    keys |= set(settings._KEYS[""]) - {"rules"}
    assert set(re.findall(r"(?m)^\| `([a-z_.]+)` \|", SECTIONS["Settings"])) == keys
    for key in settings._KEYS["suppression"]:
        assert f"`{key}`" in SECTIONS["Settings"]


def test_the_hook_of_the_page_is_there() -> None:
    """The configuration for pre-commit names a hook of this repository."""
    config = _tree(_file("Before a commit", ".pre-commit-config.yaml"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    rev = f"v{__version__}"
    assert config == {
        "repos": [{"repo": ADDRESS, "rev": rev, "hooks": [{"id": hooks[0]["id"]}]}]
    }


def test_actions_are_pinned_by_commit() -> None:
    """No action that is used can be changed by moving a tag, here or on the page."""
    action = (ROOT / "action.yml").read_text("utf-8")
    used = re.findall(r"(?m)^ *(?:- )?uses: (.+)$", action + PAGE)
    assert [one for one in used if not PINNED.fullmatch(one)] == []
    assert len({one.partition("@")[0] for one in used}) == len(set(used))


@pytest.fixture(scope="module")
def shell(release: Path) -> tuple[Path, Done]:
    """Return a copy of the example where the lines for any shell ran, and what came."""
    folder = release / "shell"
    shutil.copytree(EXAMPLE, folder)
    ((_kind, script), _docker) = _blocks("Any shell", "sh")
    return folder, _sh(_there(script, release), folder, **_offline(release))


@posix
@installs
def test_any_shell_installs_and_checks(shell: tuple[Path, Done]) -> None:
    """The three lines for any shell install the release and run it."""
    _folder, done = shell
    found = re.findall(r"(?m)^error\[(\w+)\]", done.out)
    assert (done.status, found) == (1, ["TRV003", "TRV001"])


@posix
@installs
def test_jenkins_has_a_test_report(project: Path, shell: tuple[Path, Done]) -> None:
    """The Jenkinsfile installs as any shell does, and leaves what it publishes."""
    text = _file("Jenkins", "Jenkinsfile")
    (script,) = re.findall(r"(?s)sh '''\n(.*?)'''", text)
    *install, check = [line.strip() for line in script.strip().splitlines()]
    ((_kind, lines), _docker) = _blocks("Any shell", "sh")
    assert install == lines.splitlines()[:2]
    (project / ".venv").symlink_to(shell[0] / ".venv")
    done = _sh(check, project, "sh", "-xe", **_offline(shell[0].parent))
    assert done.status == 1
    (report,) = re.findall(r"junit '(.+)'", text)
    assert _failed(project / report) == TITLES


def _failed(report: Path) -> list[str]:
    """Return the rules whose errors a JUnit *report* holds."""
    cases = ET.parse(report).getroot().iter("testcase")  # noqa: S314 - our own output
    failed = [one for one in cases if one.find("failure") is not None]
    return [str(one.get("name")).split()[-1] for one in failed]


@posix
@pytest.mark.parametrize(
    ("section", "name", "way"),
    [
        (
            "GitHub Actions",
            ".github/workflows/privlint.yml",
            ("jobs", "privlint", "steps"),
        ),
        ("GitLab", ".gitlab-ci.yml, without the component", ("privlint", "script")),
        ("Azure DevOps", "azure-pipelines.yml", ("steps",)),
    ],
)
def test_a_pipeline_checks(
    section: str, name: str, way: tuple[str, ...], project: Path
) -> None:
    """The commands of a pipeline install the release, check, and leave a report."""
    text = _file(section, name)
    steps = cast("list[object]", _at(_tree(text), *way))
    install, check = (said for one in steps if (said := _command(one)))
    assert install.replace(ARCHIVE, f"git+{ADDRESS}@v{__version__}") == INSTALL
    done = _sh(check, project, CI="true", GITHUB_ACTIONS="true")
    assert done.status == 1
    for report in re.findall(r"=(\S+)", check):
        assert text.count(report) == len(["written", "published"])
        assert (project / report).stat().st_size > 0


def _command(step: object) -> str:
    """Return what a *step* of a pipeline runs, or ""."""
    if isinstance(step, str):
        return step
    named = cast("dict[str, str]", step)
    return named.get("run") or named.get("script") or ""


ACTION = _tree((ROOT / "action.yml").read_text("utf-8"))
STEPS = cast("list[dict[str, str]]", _at(ACTION, "runs", "steps"))


@pytest.fixture(scope="module")
def installed(release: Path) -> Path:
    """Return the temporary folder of a runner where the action installed privlint."""
    runner = release / "runner"
    runner.mkdir()
    done = _step("Install privlint", runner, runner, release)
    assert (done.status, done.out) == (0, "")
    return runner


def _step(name: str, cwd: Path, runner: Path, release: Path, **inputs: str) -> Done:
    """Run the step *name* of the action, as a runner does with *inputs*."""
    (step,) = (one for one in STEPS if one["name"] == name)
    given = cast("dict[str, dict[str, str]]", ACTION["inputs"])
    known = {f"inputs.{key}": one["default"] for key, one in given.items()}
    known |= {f"inputs.{key.replace('_', '-')}": one for key, one in inputs.items()}
    known["steps.python.outputs.python-path"] = sys.executable
    environ = {
        key: known[said.removeprefix("${{ ").removesuffix(" }}")]
        for key, said in cast("dict[str, str]", step["env"]).items()
    }
    return _sh(
        step["run"],
        cwd,
        *("bash", "--noprofile", "--norc", "-eo", "pipefail"),
        GITHUB_ACTIONS="true",
        GITHUB_ACTION_PATH=str(release / "privlint"),
        GITHUB_OUTPUT=str(cwd.parent / "output"),
        GITHUB_STEP_SUMMARY=str(cwd.parent / "summary"),
        RUNNER_TEMP=str(runner),
        **_offline(release),
        **environ,
    )


def _outputs(project: Path) -> dict[str, str]:
    lines = (project.parent / "output").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def test_the_action_puts_no_input_into_a_script() -> None:
    """What a user passes in is data: it reaches a step by its environment only."""
    scripts = [one["run"] for one in STEPS if "run" in one]
    assert [one for one in scripts if "${{" in one] == []
    assert len(scripts) == len([one for one in STEPS if one.get("shell") == "bash"])


def test_the_page_names_every_input() -> None:
    """The tables tell of each input of the action and of the component."""
    table = re.findall(r"(?m)^\| `([a-z-]+)` \|", SECTIONS["GitHub Actions"])
    assert table == list(cast("Mapping", ACTION["inputs"]))
    (told,) = re.findall(r"Its inputs are (.+?);", SECTIONS["GitLab"])
    assert re.findall(r"`([a-z-]+)`", told) == list(_component()[0])
    used = _tree(_file("GitHub Actions", ".github/workflows/privlint-action.yml"))
    (last,) = cast("list[Mapping]", _at(used, "jobs", "privlint", "steps"))[1:]
    assert set(cast("Mapping", last["with"])) < set(table)


@posix
@installs
def test_the_action_annotates_and_fails(
    project: Path, installed: Path, release: Path
) -> None:
    """Without inputs the action checks the folder, annotates and fails at errors."""
    done = _step("Check", project, installed, release)
    assert done.status == 1
    found = re.findall(
        r"(?m)^::(\w+) title=privlint (\w+) [\w-]+,file=privacy.yaml,", done.out
    )
    assert sorted(found) == [
        ("error", "TRV001"),
        ("error", "TRV003"),
        ("warning", "RCP002"),
        ("warning", "TRV002"),
    ]
    assert "TRV001" in (project.parent / "summary").read_text("utf-8")
    assert _outputs(project) == {"status": "1"}


@posix
@installs
def test_the_action_takes_its_inputs(
    project: Path, installed: Path, release: Path
) -> None:
    """Paths, one a line, language, threshold and SARIF are passed on."""
    shop = project / "-o=a shop"
    shop.mkdir()
    (project / "privacy.yaml").rename(shop / "privacy.yaml")
    inputs = {"paths": f"{shop.name}\n\n", "lang": "nl", "fail_on": "never"}
    done = _step("Check", project, installed, release, sarif="true", **inputs)
    assert (done.status, "langer dan de twee weken" in done.out) == (0, True)
    report = installed / "privlint.sarif"
    assert _outputs(project) == {"status": "0", "sarif": str(report)}
    (run,) = json.loads(report.read_text("utf-8"))["runs"]
    assert len(run["results"]) == 4


@posix
@installs
@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"paths": "$(touch x); touch x"}, "no such file or folder"),
        ({"fail_on": "error; touch x"}, "Invalid value for '--fail-on'"),
        ({"lang": "$(touch x)"}, "Invalid value for '--lang'"),
    ],
)
def test_the_action_runs_nothing_that_is_passed_in(
    inputs: dict[str, str], said: str, project: Path, installed: Path, release: Path
) -> None:
    """An input that is a command is a wrong call, and nothing else."""
    done = _step("Check", project, installed, release, **inputs)
    assert (done.status, said in done.out) == (2, True)
    assert _outputs(project) == {"status": "2"}
    assert not (project / "x").exists()


@posix
@pytest.mark.parametrize(
    "version", ["0.1.0; touch x", "-r x", "0.1.0 @ https://example.org", "1\n2", "*"]
)
def test_the_action_installs_releases_only(
    version: str, project: Path, release: Path
) -> None:
    """The input `version` is the number of a release."""
    said = "::error title=privlint::The input version is a release, such as 0.1.0.\n"
    done = _step("Install privlint", project, project, release, version=version)
    assert (done.status, done.out) == (2, said)
    assert not (project / "x").exists()


def test_the_action_sends_nothing_from_a_fork() -> None:
    """The step that needs a right runs only where it has it, and only if asked."""
    (step,) = (one for one in STEPS if "upload-sarif" in one.get("uses", ""))
    assert " ".join(step["if"].split()) == (
        "${{ !cancelled() && steps.check.outputs.sarif != ''"
        " && (github.event_name != 'pull_request'"
        " || github.event.pull_request.head.repo.full_name == github.repository) }}"
    )


def _component() -> tuple[dict[str, dict[str, str]], str, Mapping]:
    """Return the inputs of the component for GitLab, the name of its job, and it."""
    text = (ROOT / "templates" / "privlint.yml").read_text("utf-8")
    head, body = yaml.safe_load_all(text)
    ((name, job),) = body.items()
    return head["spec"]["inputs"], name, job


def _component_run(project: Path, release: Path, **inputs: str) -> Done:
    """Run the script of the component with *inputs*."""
    given, _name, job = _component()
    known = {key: one["default"] for key, one in given.items() if "default" in one}
    known |= {key.replace("_", "-"): one for key, one in inputs.items()}
    environ = {
        key: known[said["value"].removeprefix("$[[ inputs.").removesuffix(" ]]")]
        for key, said in cast("dict[str, dict[str, str]]", job["variables"]).items()
    }
    script = "\n".join(cast("list[str]", job["script"]))
    environ |= {"GITLAB_CI": "true", "CI_PROJECT_DIR": str(project)}
    environ |= {**_offline(release), "TMPDIR": str(project.parent)}
    return _sh(_there(script, release), project, "sh", "-e", **environ)


@posix
@installs
def test_the_component_leaves_its_reports(project: Path, release: Path) -> None:
    """The job installs what it is told to, prints the report and leaves two files."""
    ((_kind, text), *_rest) = _blocks("GitLab", "yaml")
    (part,) = cast("list[dict[str, dict[str, str]]]", _tree(text)["include"])
    package = _there(part["inputs"]["package"], release)
    done = _component_run(project, release, package=package)
    assert (done.status, "2 errors, 2 warnings in 1 declaration" in done.out) == (
        1,
        True,
    )
    reports = cast("dict[str, str]", _at(_component()[2], "artifacts", "reports"))
    found = json.loads((project / reports["codequality"]).read_text("utf-8"))
    assert [one["location"]["path"] for one in found] == ["privacy.yaml"] * 4
    assert _failed(project / reports["junit"]) == TITLES


@posix
def test_the_component_runs_nothing_that_is_passed_in(
    project: Path, release: Path
) -> None:
    """A path that is a command is a path; a line is a path, spaces and all."""
    paths = "privacy.yaml\n$(touch x); touch `x` \\\n"
    done = _component_run(project, release, package="", paths=paths)
    assert (done.status, done.out) == (
        2,
        "privlint: $(touch x); touch `x` \\: no such file or folder\n",
    )
    assert not (project / "x").exists()


def test_the_component_keeps_inputs_out_of_its_script() -> None:
    """Inputs are variables that GitLab does not expand, and no part of a command."""
    _inputs, _name, job = _component()
    assert "$[[" not in "".join(cast("list[str]", job["script"]))
    variables = cast("dict[str, dict[str, object]]", job["variables"])
    assert {one["expand"] for one in variables.values()} == {False}


def _docker() -> bool:
    command = shutil.which("docker")
    if command is None:
        return False
    return not subprocess.run(
        [command, "info"], capture_output=True, check=False
    ).returncode


@pytest.mark.skipif(not _docker(), reason="needs docker")
def test_the_image_checks(project: Path) -> None:
    """The lines for a container build the image and check with it."""
    _shell, (_kind, script) = _blocks("Any shell", "sh")
    here = script.replace(f"{ADDRESS}.git#v{__version__}", str(ROOT))
    done = _sh(here.replace("privlint\n", "privlint || true\n"), project, "sh", "-x")
    assert "2 errors, 2 warnings in 1 declaration (1 file)." in done.out
    assert _failed(project / "privlint-junit.xml") == TITLES


def test_the_image_is_built_from_what_it_needs() -> None:
    """The context of the image holds what the build reads, and little else."""
    kept = re.findall(r"(?m)^!(.+)$", (ROOT / ".dockerignore").read_text("utf-8"))
    assert sorted(kept) == [
        *("LICENSE", "README.md", "constraints.txt"),
        *("guide", "privlint", "pyproject.toml", "rules", "schemas"),
    ]
