"""What is built is what is used: wheel, sdist, editable install and checkout."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import doors
import pytest
from doors import ACTS, DAY, FAULTY, RULES, STATEMENT, written

from privlint import __version__

ROOT = Path(doors.PACKAGE).parent
PARTS = (
    *("privlint", "guide", "schemas", "docs", "tests", "README.md", "LICENSE"),
    "pyproject.toml",
    *(".gitignore", ".pre-commit-hooks.yaml"),
)
LITTER = shutil.ignore_patterns("__pycache__", "*.pyc", ".*_cache", ".hypothesis")
EPOCH = "1767225600"
NEEDED = ("build", "hatchling", "pip", "editables")
LACKING = [name for name in NEEDED if importlib.util.find_spec(name) is None]
CHECK = ("check", "--output-format", "concise", "--lang", "en", *DAY)
FOUND = (
    "privacy.yaml:5:5: RET003 warning the period P2Y of 'orders' has no start "
    "(WP260 rev.01 par. 8) [retention-start-missing]\n"
    "privacy.yaml:6:5: RET001 error purpose 'news' has no retention period "
    "(GDPR art. 13(2)(a)) [retention-missing]\n"
    "statement.txt:3:17: TXT001 info the text says 'geen persoonsgegeven' "
    "(house rule, format) [ip-address-denied]\n"
    "1 error, 1 warning, 1 info in 1 declaration (1 file); "
    "accepted by an exception: 0; expired: 0; known from before: 0.\n"
)

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"needs {', '.join(LACKING)}")


def _run(*command: object, cwd: Path, **environ: str) -> str:
    """Run *command*, which must succeed, and return what it writes."""
    done = _tried(*command, cwd=cwd, **environ)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _tried(
    *command: object, cwd: Path, **environ: str
) -> subprocess.CompletedProcess[str]:
    kept = {key: said for key, said in os.environ.items() if "PYTHON" not in key}
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
        env={
            **kept,
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_NO_INDEX": "1",
            **environ,
        },
    )


def _checkout(folder: Path) -> Path:
    """Copy the checkout to *folder*, with the four rules of these tests, prepared."""
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=LITTER)
        else:
            written(folder, {name: (ROOT / name).read_bytes()})
    faults = (ROOT / "rules" / "faults.yaml").read_bytes()
    written(folder / "rules", {"acts.yaml": ACTS, "faults.yaml": faults, **RULES})
    _run(sys.executable, "docs/prepare.py", cwd=folder, PYTHONPATH=str(folder))
    shutil.rmtree(folder / "privlint" / "__pycache__", ignore_errors=True)
    return folder


def _built(folder: Path, target: Path, *options: str, **environ: str) -> Path:
    """Build the project in *folder* into *target*."""
    _run(
        *(sys.executable, "-m", "build", "--no-isolation", *options, "-o", target, "."),
        cwd=folder,
        SOURCE_DATE_EPOCH=EPOCH,
        **environ,
    )
    return target


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a checkout, what was built from it, and a user's files."""
    place = tmp_path_factory.mktemp("packaging")
    _checkout(place / "checkout")
    _built(place / "checkout", place / "built")
    written(place / "work", {"privacy.yaml": FAULTY, "statement.txt": STATEMENT})
    return place


def _wheel(folder: Path) -> Path:
    (found,) = folder.glob("*.whl")
    return found


def _sdist(folder: Path) -> Path:
    (found,) = folder.glob("*.tar.gz")
    return found


def _contents(wheel: Path) -> dict[str, str]:
    """Return the hash of each file of *wheel*, save its own list."""
    with zipfile.ZipFile(wheel) as archive:
        return {
            name: hashlib.sha256(archive.read(name)).hexdigest()
            for name in archive.namelist()
            if not name.endswith("RECORD")
        }


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _installed(wheel: Path, target: Path) -> Path:
    """Install *wheel* without its dependencies into *target*."""
    pip = (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index")
    _run(*pip, "--no-compile", "--target", target, wheel, cwd=target.parent)
    return target


def _privlint(target: Path, work: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the privlint in *target*; dependencies come from this environment."""
    done = _tried(
        *(sys.executable, "-S", "-m", "privlint", *arguments),
        cwd=work,
        PYTHONPATH=os.pathsep.join([str(target), *_libraries()]),
    )
    return done.returncode, done.stdout, done.stderr


def _libraries() -> list[str]:
    """Return where the dependencies lie; no checkout is reached from there."""
    names = ("click", "yaml", "jsonschema", "ruamel.yaml")
    specs = [importlib.util.find_spec(name) for name in names]
    found = {
        Path(str(spec.origin)).parents[1 + name.count(".")]
        for name, spec in zip(names, specs, strict=True)
        if spec is not None
    }
    return sorted({str(one) for one in found} | {sysconfig.get_path("purelib")})


def _whence(target: Path, work: Path) -> Path:
    """Return the folder of the package that is imported with *target*."""
    code = "import privlint; print(privlint.__file__)"
    found = _run(
        *(sys.executable, "-S", "-c", code),
        cwd=work,
        PYTHONPATH=os.pathsep.join([str(target), *_libraries()]),
    )
    return Path(found.strip()).parent


def test_the_wheel_holds_the_package_and_its_data(places: Path) -> None:
    """Code, rules, schemas and manual are in the wheel, and else only its metadata."""
    checkout = places / "checkout"
    code = _files(checkout / "privlint")
    wanted = {f"privlint/{name}" for name in code}
    for part in ("guide", "rules", "schemas"):
        wanted |= {f"privlint/_data/{part}/{name}" for name in _files(checkout / part)}
    shared = f"privlint-{__version__}.data/data/share/man/man1"
    wanted |= {f"{shared}/{name}" for name in _files(checkout / "docs/man")}
    found = set(_contents(_wheel(places / "built")))
    metadata = f"privlint-{__version__}.dist-info/"
    assert {name for name in found if not name.startswith(metadata)} == wanted
    kept = {"METADATA", "WHEEL", "entry_points.txt", "licenses/LICENSE"}
    assert {name.removeprefix(metadata) for name in found - wanted} == kept


def test_the_sdist_holds_what_its_tests_need(places: Path) -> None:
    """Rules, schemas, docs and tests are in the sdist, so it can be checked."""
    with tarfile.open(_sdist(places / "built")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert _files(places / "checkout") - names == set()


def test_the_metadata_names_the_command_and_the_licence(places: Path) -> None:
    """The wheel installs `privlint`, says its licence and which Python it needs."""
    with zipfile.ZipFile(_wheel(places / "built")) as archive:
        metadata = f"privlint-{__version__}.dist-info"
        entry = archive.read(f"{metadata}/entry_points.txt").decode()
        said = (
            archive.read(f"{metadata}/METADATA").decode().split("\n\n")[0].split("\n")
        )
        assert entry.split() == "[console_scripts] privlint = privlint.cli:main".split()
    for line in (
        "Name: privlint",
        f"Version: {__version__}",
        "License-Expression: MIT",
        "Requires-Python: >=3.11",
    ):
        assert line in said


def test_two_builds_are_equal(places: Path, tmp_path: Path) -> None:
    """Wherever, whenever and by whom it is built, the same wheel and sdist come out."""
    copy = tmp_path / "another place"
    mask = os.umask(0o077)
    try:
        for path in sorted(_files(places / "checkout"), reverse=True):
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(places / "checkout" / path, copy / path)
            os.utime(copy / path, (1_000_000_000, 1_000_000_000))
        _built(
            *(copy, tmp_path / "built"),
            LC_ALL="tr_TR.UTF-8",
            TZ="Pacific/Kiritimati",
            PYTHONHASHSEED="1",
            USER="somebody",
        )
    finally:
        os.umask(mask)
    for find in (_wheel, _sdist):
        first, second = find(places / "built"), find(tmp_path / "built")
        assert (first.name, first.read_bytes()) == (second.name, second.read_bytes())


def test_the_wheel_of_the_sdist_is_the_same(places: Path, tmp_path: Path) -> None:
    """Who builds from the sdist gets the files of the wheel, and they work."""
    with tarfile.open(_sdist(places / "built")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    _built(unpacked, tmp_path / "built", "--wheel")
    wheel = _wheel(tmp_path / "built")
    assert _contents(wheel) == _contents(_wheel(places / "built"))
    target = _installed(wheel, tmp_path / "target")
    assert _privlint(target, places / "work", *CHECK) == (1, FOUND, "")


def test_an_installed_wheel_works(places: Path, tmp_path: Path) -> None:
    """From another folder, with no checkout in reach, every command has its data."""
    target, work = (
        _installed(_wheel(places / "built"), tmp_path / "target"),
        places / "work",
    )
    assert _whence(target, work) == target / "privlint"
    version = json.loads(
        _privlint(target, work, "version", "--output-format", "json")[1]
    )
    assert (version["privlint"], version["rules"]) == (__version__, 4)
    assert _privlint(target, work, *CHECK) == (1, FOUND, "")
    schema = (places / "checkout/schemas/rule.json").read_text("utf-8")
    assert _privlint(target, work, "schema", "rule") == (0, schema, "")
    assert _privlint(target, work, "test") == (
        0,
        "4 rules, 8 examples, 0 mistakes.\n",
        "",
    )


def test_an_installed_wheel_starts_with_prepared_rules(
    places: Path, tmp_path: Path
) -> None:
    """An installed privlint does not read its rule files to check a declaration."""
    target = _installed(_wheel(places / "built"), tmp_path / "target")
    shutil.rmtree(target / "privlint" / "_data" / "rules")
    assert _privlint(target, places / "work", *CHECK) == (1, FOUND, "")


def test_an_editable_install_sees_a_new_rule(places: Path, tmp_path: Path) -> None:
    """After `pip install -e`, a rule file that is added is asked at once."""
    checkout = shutil.copytree(places / "checkout", tmp_path / "checkout")
    work, python = places / "work", _environment(tmp_path / "venv")
    _run(
        *(python, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation"),
        *("--ignore-installed", "-e", checkout),
        cwd=tmp_path,
    )
    command = python.with_name("privlint")
    assert _tried(command, *CHECK, cwd=work).stdout == FOUND
    code = "import privlint; print(privlint.__file__)"
    assert Path(_run(python, "-c", code, cwd=work).strip()).is_relative_to(checkout)
    own = RULES["retention/retention-missing.yaml"].replace("RET001", "OWN001")
    written(
        checkout, {"rules/own/rule-of-today.yaml": own.replace("retention}", "name}")}
    )
    done = _tried(command, *CHECK, "-q", "--select", "OWN001", cwd=work)
    assert [line.split()[1] for line in done.stdout.splitlines()] == ["OWN001"] * 2


def _environment(folder: Path) -> Path:
    """Make an environment in *folder* that borrows the libraries of this one."""
    _run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    scripts = "Scripts" if os.name == "nt" else "bin"
    python = folder / scripts / Path(sys.executable).name
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    own = Path(_run(python, "-c", code, cwd=folder).strip())
    found = importlib.util.find_spec("pip")
    pip = str(Path(str(found and found.origin)).parents[1])
    lines = "".join(f"{place}\n" for place in sorted({pip, *_libraries()}))
    written(own, {"borrowed.pth": lines})
    return python


def test_a_checkout_runs_uninstalled(places: Path, tmp_path: Path) -> None:
    """`python -m privlint` works from a fresh clone, and sees a rule that changed."""
    checkout = shutil.copytree(places / "checkout", tmp_path / "checkout")
    assert _privlint(checkout, places / "work", *CHECK) == (1, FOUND, "")
    changed = RULES["retention/retention-missing.yaml"].replace(
        "severity: error", "severity: info"
    )
    written(checkout, {"rules/retention/retention-missing.yaml": changed})
    status, said, _err = _privlint(checkout, places / "work", *CHECK)
    assert (status, "RET001 info" in said) == (0, True)
