"""The hook in the programs that run hooks, from a tag of a clone to a commit."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from doors import FAULTY, SOUND, STATEMENT, Done, git, written
from test_packaging import LACKING, _checkout, _libraries

if TYPE_CHECKING:
    from pathlib import Path

TAG = "v1.2.3"
NEEDED = ("hatchling", "click", "pyyaml", "jsonschema", "ruamel.yaml")
"""What is installed with the hook, by name."""
ABOUT = "Check privacy declarations against the GDPR (AVG) and Dutch law"
PASSED = f"privlint{'.' * 65}Passed\n"
FAILED = f"privlint{'.' * 65}Failed\n- hook id: privlint\n- exit code: 1\n\n"
UNFIT = f"privlint{'.' * 65}Failed\n- hook id: privlint\n- exit code: 2\n\n"
SAID = """\
warning[RET003]: the period P2Y of 'orders' has no start
  --> {0}:5:5
   |
 4 |   - id: orders
 5 |     retention: {{period: P2Y}}
   |     ^^^^^^^^^ missing here
   |
   = law:  WP260 rev.01 par. 8
   = duty: asked by guidance
   = mend: Add `starts`.
   = rule: retention-start-missing  (privlint explain RET003)

error[RET001]: purpose 'news' has no retention period
  --> {0}:6:5
   |
 5 |     retention: {{period: P2Y}}
 6 |   - id: news
   |     ^^^^^^^^ missing here
   |
   = law:  GDPR art. 13(2)(a); GDPR recital 39
   = duty: required by law
   = mend: Add `retention` with `period` and `starts` to 'news'.
   = rule: retention-missing  (privlint explain RET001)

1 error, 1 warning in 1 declaration (1 file).
Checked against 2 rules, by the law in force on 2026-11-22.
1 rule not checked: no published text (`statement.file`).
Accepted by an exception: 0; expired: 0; known from before: 0.
"""
SAID_OF_TEXT = """\
error[TXT001]: the text says 'geen persoonsgegeven'
  --> statement.txt:3:17
   |
 3 | Een IP-adres is geen persoonsgegeven.
   |                 ^^^^^^^^^^^^^^^^^^^^
   |
   = law:  house rule, format
   = duty: asked only by privlint, not by law
   = mend: Remove the claim.
   = rule: ip-address-denied  (privlint explain TXT001)

1 error in 1 declaration (1 file).
Checked against 3 rules, by the law in force on 2026-11-22.
Accepted by an exception: 0; expired: 0; known from before: 0.
Other than privlint itself asks, by the settings:
- TXT001 ip-address-denied: error instead of info
"""
BAD = FAULTY.replace("statement: {file: statement.txt}\n", "# no text\n")
ALIEN = {
    "OpenAPI": "openapi: 3.1.0\ninfo: {title: Privacy API, version: '1'}\npaths: {}\n",
    "Ansible": "- hosts: all\n  tasks:\n    - name: privacy\n      ping: {}\n",
    "ESPHome": "esphome: {name: blind}\napi:\n  password: !secret api\n",
    "Clash": "rule-providers:\n  privacy: {type: http, behavior: domain}\nrules: []\n",
}

pytestmark = [
    pytest.mark.skipif(bool(LACKING), reason=f"needs {', '.join(LACKING)}"),
    pytest.mark.skipif(os.name == "nt", reason="looks into a POSIX environment"),
]
needs_pre_commit = pytest.mark.skipif(
    importlib.util.find_spec("pre_commit") is None, reason="needs pre-commit"
)
needs_prek = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("prek", "uv")),
    reason="needs prek and uv",
)


@dataclass(frozen=True, slots=True)
class User:
    """
    The repository of a user with the hook.

    Attributes:
        folder: where it is
        program: the module that runs the hooks
        environ: what the environment holds beside the usual

    """

    folder: Path
    program: str
    environ: dict[str, str]

    def run(self, *command: str) -> Done:
        """Run *command* in the repository; both outputs are in `out`."""
        return _run(*command, cwd=self.folder, **self.environ)

    def hooks(self, *arguments: str) -> Done:
        """Run the program that runs the hooks."""
        return self.run(sys.executable, "-m", self.program, *arguments)

    def commit(self, files: dict[str, str] | None = None) -> tuple[int, str]:
        """Write and stage *files*, commit, and return status and what hooks say."""
        if files:
            written(self.folder, files)
            git(self.folder, "add", "--all")
        done = self.run("git", "commit", "--quiet", "--message", "change")
        return done.status, _plain(done.out)


def _run(*command: str, cwd: Path, **environ: str) -> Done:
    kept = {
        name: said
        for name, said in os.environ.items()
        if not re.match(r"GIT_|PYTHON|PRE_COMMIT|PREK|SKIP\Z|VIRTUAL_ENV", name)
    }
    done = subprocess.run(
        command,
        cwd=cwd,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env={**kept, **environ},
    )
    return Done(done.returncode, done.stdout, "")


def _plain(said: str) -> str:
    """Return what hooks *said*, without what programs tell of their own work."""
    lines = said.splitlines(keepends=True)
    own = re.compile(
        r"\[(INFO|WARNING)\] |- duration: |hint: |Unstaged changes |Stash|Restored "
    )
    return "".join(line for line in lines if not own.match(line))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a clone of the project with four rules, at a tag."""
    folder = tmp_path_factory.mktemp("hook") / "privlint"
    _checkout(folder)
    _repository(folder)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "release")
    git(folder, "tag", TAG)
    return folder


def _repository(folder: Path) -> None:
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "config", "user.name", "A")
    git(folder, "config", "user.email", "a@example.org")


def _environ(home: Path) -> dict[str, str]:
    """Return an environment in which programs keep what they have in *home*."""
    return {
        "XDG_CACHE_HOME": str(home / "cache"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PRE_COMMIT_COLOR": "never",
        "PREK_HOME": str(home / "prek"),
        "PREK_COLOR": "never",
        "PRIVLINT_AS_OF": "2026-11-22",
        "COLUMNS": "80",
        "LC_ALL": "C.UTF-8",
    }


def _user(folder: Path, program: str, source: Path, home: Path) -> User:
    """Make a repository in *folder* that takes the hook from *source*."""
    hook = f"{{repo: '{source}', rev: {TAG}, hooks: [{{id: privlint}}]}}"
    written(folder, {".pre-commit-config.yaml": f"repos:\n  - {hook}\n"})
    _repository(folder)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "start")
    return User(folder, program, _environ(home))


@pytest.fixture(scope="module")
def home(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home of pre-commit in which the hook is installed, without a network."""
    place = tmp_path_factory.mktemp("home")
    user = _user(place / "first", "pre_commit", source, place)
    offline = {
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which is how pip reads "no isolation"
        "PIP_IGNORE_INSTALLED": "1",
        "PYTHONPATH": os.pathsep.join(_libraries()),
    }
    done = User(user.folder, user.program, {**user.environ, **offline}).hooks(
        "install-hooks"
    )
    assert done.status == 0, done.out
    (own,) = (place / "pre-commit").glob("repo*/py_env-*/lib/python*/site-packages")
    written(own, {"borrowed.pth": "".join(f"{one}\n" for one in _libraries())})
    return place


@pytest.fixture
def user(source: Path, home: Path, tmp_path: Path) -> User:
    """Return a repository in which pre-commit runs the hook at every commit."""
    user = _user(tmp_path / "repository", "pre_commit", source, home)
    assert user.hooks("install").status == 0
    return user


@pytest.fixture
def registry(tmp_path: Path) -> None:
    """Skip where pip reaches no packages."""
    ask = ("install", "--dry-run", "--ignore-installed", "--no-cache-dir", "--quiet")
    limits = ("--retries=1", "--timeout=15")
    _skip_unless(tmp_path, "-m", "pip", *ask, *limits, *NEEDED)


@pytest.fixture
def registry_of_uv(tmp_path: Path) -> None:
    """Skip where uv reaches no packages."""
    (tmp_path / "needed.txt").write_text("\n".join(NEEDED), "utf-8")
    _skip_unless(tmp_path, *"-m uv pip compile --no-cache -q needed.txt".split())


def _skip_unless(folder: Path, *command: str) -> None:
    if _run(sys.executable, *command, cwd=folder).status:
        pytest.skip("no package registry is in reach")


@needs_pre_commit
def test_a_commit_of_a_sound_declaration_passes(user: User) -> None:
    """Who commits a declaration without findings sees one line."""
    assert user.commit({"privacy.yaml": SOUND}) == (0, PASSED)


@needs_pre_commit
def test_a_commit_of_a_faulty_declaration_fails(user: User) -> None:
    """The commit is not made, and the report is what `privlint check` prints."""
    files = {"privacy.yaml": BAD}
    assert user.commit(files) == (1, FAILED + SAID.format("privacy.yaml") + "\n")
    assert user.run("git", "log", "--format=%s").out == "start\n"


@needs_pre_commit
def test_a_mended_declaration_is_committed(user: User) -> None:
    """After the mend the same commit goes through."""
    assert user.commit({"privacy.yaml": BAD})[0] == 1
    assert user.commit({"privacy.yaml": SOUND}) == (0, PASSED)
    assert user.run("git", "log", "--format=%s").out == "change\nstart\n"


@needs_pre_commit
def test_a_renamed_declaration_is_checked_under_its_new_name(user: User) -> None:
    """A rename brings the declaration before the hook, wherever it came from."""
    written(user.folder, {"notes.yaml": BAD})
    git(user.folder, "add", "--all")
    assert user.commit()[0] == 0  # by that name it is none of ours
    (user.folder / "shop").mkdir()
    git(user.folder, "mv", "notes.yaml", "shop/shop.privacy.yaml")
    told = SAID.format("shop/shop.privacy.yaml")
    assert user.commit() == (1, FAILED + told + "\n")


@needs_pre_commit
@pytest.mark.parametrize(
    ("staged", "working", "status"),
    [(BAD, SOUND, 1), (SOUND, BAD, 0)],
    ids=["faulty", "sound"],
)
def test_what_is_staged_is_checked(
    user: User, staged: str, working: str, status: int
) -> None:
    """The content that a commit would hold decides, and the file is left as it was."""
    written(user.folder, {"privacy.yaml": staged})
    git(user.folder, "add", "--all")
    written(user.folder, {"privacy.yaml": working})
    said = FAILED + SAID.format("privacy.yaml") + "\n" if status else PASSED
    assert user.commit() == (status, said)
    assert (user.folder / "privacy.yaml").read_text("utf-8") == working


@needs_pre_commit
def test_a_file_may_have_any_name(user: User) -> None:
    """No name is taken for an option, a list of names or a command."""
    names = [
        "$(touch x) ; touch x.privacy.yaml",
        "--output-format=json.privacy.yaml",
        "-o=x.privacy.yaml",
        "onze winkel.privacy.yaml",
        "privé & 'co'.privacy.yaml",
        "Ünï cödé/プライバシー/privacy.yaml",
    ]
    status, said = user.commit(dict.fromkeys(names, BAD))
    assert (status, re.findall(r"--> (.+):6:5\n", said)) == (1, names)
    assert "\n6 errors, 6 warnings in 6 declarations (6 files).\n" in said
    found = user.run("git", "ls-files", "--others", "--ignored", "--exclude=*")
    assert found.out == ""


@needs_pre_commit
def test_a_file_of_another_program_is_passed_over(user: User) -> None:
    """A `privacy.yaml` that is no declaration lets the commit pass, with a note."""
    files = {f"{program}/privacy.yaml": text for program, text in ALIEN.items()}
    assert user.commit(files) == (0, PASSED)
    done = user.hooks("run", "--all-files", "--verbose")
    note = (
        "No declaration was checked.\n"
        "Passed over (no declaration): Ansible/privacy.yaml, Clash/privacy.yaml,\n"
        "  ESPHome/privacy.yaml, OpenAPI/privacy.yaml.\n"
    )
    told = f"{PASSED}- hook id: privlint\n\n{note}\n"
    assert (done.status, _plain(done.out)) == (0, told)


@needs_pre_commit
def test_a_changed_text_brings_its_declaration_before_the_hook(user: User) -> None:
    """A commit of the published text alone is held against its declaration."""
    settings = "rules: {severity: {TXT001: error}}\n"
    declaration = f"{SOUND}statement: {{file: statement.txt}}\n"
    files = {".privlint.yaml": settings, "privacy.yaml": declaration}
    assert user.commit({**files, "statement.txt": "Wij bewaren niets.\n"})[0] == 0
    found = user.commit({"statement.txt": STATEMENT})
    assert found == (1, f"{FAILED}{SAID_OF_TEXT}\n")


@needs_pre_commit
def test_other_texts_concern_nobody(user: User) -> None:
    """A text that no declaration names does not bring a faulty one before the hook."""
    written(user.folder, {"privacy.yaml": FAULTY})
    git(user.folder, "add", "--all")
    git(user.folder, "commit", "--quiet", "--no-verify", "--message", "as it was")
    assert user.commit({"README.md": "# Shop\n"}) == (0, PASSED)


@needs_pre_commit
def test_hundreds_of_declarations_are_one_run(user: User) -> None:
    """One process reports on all files of a large commit, with one summary."""
    files = {f"part{number:03}/shop.privacy.yaml": SOUND for number in range(400)}
    status, said = user.commit({**files, "part200/shop.privacy.yaml": BAD})
    told = SAID.format("part200/shop.privacy.yaml")
    many = told.replace("1 declaration (1 file)", "400 declarations (400 files)")
    assert (status, said) == (1, f"{FAILED}{many}\n")


@needs_pre_commit
def test_a_user_may_give_options(user: User) -> None:
    """Options in the user's `args` stand before the `--` that ends them."""
    config = user.folder / ".pre-commit-config.yaml"
    text = config.read_text("utf-8")
    own = text.replace("id: privlint", "id: privlint, args: [--lang, nl, -q, '--']")
    config.write_text(own, "utf-8")
    status, said = user.commit({"-o=x.privacy.yaml": BAD})
    assert (status, "doel 'news' heeft geen bewaartermijn" in said) == (1, True)


@needs_pre_commit
def test_a_wrong_setting_stops_the_commit(user: User) -> None:
    """A mistake in the settings is told with its place, and nothing passes."""
    files = {"privacy.yaml": SOUND, ".privlint.yaml": "langs: nl\n"}
    told = (
        "privlint: .privlint.yaml:1:1: C101 unknown key `langs`; did you mean `lang`?"
    )
    assert user.commit(files) == (1, f"{UNFIT}{told}\n\n")


@needs_pre_commit
@pytest.mark.usefixtures("registry")
def test_pre_commit_installs_it_from_a_registry(source: Path, tmp_path: Path) -> None:
    """What the project says it needs suffices to install the hook as users do."""
    user = _user(tmp_path / "repository", "pre_commit", source, tmp_path / "home")
    assert user.hooks("install", "--install-hooks").status == 0
    files = {"privacy.yaml": BAD}
    assert user.commit(files) == (1, FAILED + SAID.format("privacy.yaml") + "\n")


@needs_prek
@pytest.mark.usefixtures("registry_of_uv")
def test_prek_runs_it(source: Path, tmp_path: Path) -> None:
    """Under prek a commit passes or fails with the same report, by its text too."""
    user = _user(tmp_path / "repository", "prek", source, tmp_path / "home")
    assert user.hooks("install", "--prepare-hooks").status == 0
    assert user.commit({"privacy.yaml": SOUND}) == (0, PASSED)
    name = "-o=é x.privacy.yaml"
    told = FAILED.replace("- exit", f"- description: {ABOUT}\n- exit")
    failed = told + textwrap.indent(SAID.format(name), "  ")
    assert user.commit({name: BAD}) == (1, failed)
    text = f"{SOUND}statement: {{file: statement.txt}}\n"
    assert user.commit({name: text, "statement.txt": STATEMENT}) == (0, PASSED)
    settings = "rules: {severity: {TXT001: error}}\n"
    assert user.commit(
        {".privlint.yaml": settings, "statement.txt": f"{STATEMENT}\n"}
    ) == (
        1,
        told + textwrap.indent(SAID_OF_TEXT, "  "),
    )
    git(user.folder, "reset", "--quiet", "--hard")
    written(user.folder, {"notes.yaml": BAD})
    git(user.folder, "add", "--all")
    assert user.commit()[0] == 0  # by that name it is none of ours
    git(user.folder, "mv", "notes.yaml", "shop.privacy.yaml")
    moved = told + textwrap.indent(SAID.format("shop.privacy.yaml"), "  ")
    assert user.commit() == (1, moved)
    written(user.folder, {"shop.privacy.yaml": SOUND})
    git(user.folder, "add", "--all")
    written(user.folder, {"shop.privacy.yaml": BAD})  # which is not staged
    assert user.commit() == (0, PASSED)
    assert (user.folder / "shop.privacy.yaml").read_text("utf-8") == BAD
