"""The chores: `nox` runs them all in the active environment."""

import re
from pathlib import Path

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "docs", "tests"]


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and the import contract."""
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Check types."""
    session.run("mypy")


@nox.session
def docs(session: nox.Session) -> None:
    """Write everything that is generated."""
    session.run("python", "docs/prepare.py")
    session.run("python", "docs/write.py")


@nox.session
def site(session: nox.Session) -> None:
    """Build the pages as a site, in `build/site` or where you say."""
    session.run("python", "docs/build_site.py", *(session.posargs or ("build/site",)))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests with coverage."""
    session.run("coverage", "erase")
    session.run("pytest", "-n", "auto", "--cov", "--cov-report=term")


@nox.session
def fuzz(session: nox.Session) -> None:
    """Look for inputs that break a promise; for a second a target, or as you say."""
    session.run("python", "fuzz/run.py", *(session.posargs or ("--seconds", "1")))


@nox.session
def minimum(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies, or those that are named."""
    session.run("python", ".ci/minimum.py", *(session.posargs or ("-n", "auto")))


@nox.session
def audit(session: nox.Session) -> None:
    """Look for known weaknesses in what is pinned, which needs the network."""
    session.run("python", ".ci/audit.py", "--required", *session.posargs)


@nox.session(venv_backend="venv")
def parts(session: nox.Session) -> None:
    """Build wheel and sdist of this commit, and say what the wheel consists of."""
    place = Path(session.create_tmp())
    session.install("-c", "constraints.txt", "-e", ".[release]")
    session.run("python", ".ci/pinned.py", "constraints.txt", "privlint[release]")
    session.run("bash", ".ci/build", str(place), external=True)
    (wheel,) = place.glob("*.whl")
    session.run("python", ".ci/sbom.py", str(wheel), str(place / "privlint.cdx.json"))


@nox.session
def gate(session: nox.Session) -> None:
    """Lint what runs here and elsewhere: workflows, hook, action, image and page."""
    place = Path(session.create_tmp())
    snippets = _snippets(place, ".github/workflows/")
    kinds = {
        "vendor.dependabot": [Path(".github/dependabot.yml")],
        "vendor.github-actions": [Path("action.yml")],
        "vendor.github-workflows": [
            *sorted(Path(".github/workflows").iterdir()),
            *snippets,
        ],
        "vendor.gitlab-ci": [
            *_parts(place, Path("templates/privlint.yml")),
            *_snippets(place, ".gitlab-ci.yml"),
        ],
        "vendor.azure-pipelines": _snippets(place, "azure-pipelines.yml"),
    }
    for schema, files in kinds.items():
        ask = ("--regex-variant", "nonunicode", "--builtin-schema", schema)
        if schema == "vendor.gitlab-ci":
            ask += ("--data-transform", "gitlab-ci")
        session.run("check-jsonschema", *ask, *map(str, files))
    zizmor = ("zizmor", "--offline", "--quiet")
    session.run(*zizmor, "--persona", "auditor", "action.yml", ".github")
    session.run(*zizmor, *map(str, snippets))
    session.run("hadolint", "Dockerfile")
    for file in (".pre-commit-hooks.yaml", *_snippets(place, ".pre-commit-config")):
        kind = "manifest" if file == ".pre-commit-hooks.yaml" else "config"
        session.run("pre-commit", f"validate-{kind}", str(file))


@nox.session
def editors(session: nox.Session) -> None:
    """Try the schema in what editors use for YAML and JSON; needs Node.js and npm."""
    place = session.create_tmp()
    servers = ("yaml-language-server@2.0.0", "vscode-langservers-extracted@4.10.0")
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    session.run("npm", "install", "--prefix", place, *quiet, *servers, external=True)
    env = {"PRIVLINT_EDITORS": str(Path(place).resolve()), "TMPDIR": None}
    session.run("pytest", "tests/foreign_servers.py", env=env)


@nox.session(venv_backend="venv")
def client(session: nox.Session) -> None:
    """Try `privlint server` with the client of pytest-lsp, apart from all else."""
    session.install("-c", "constraints.txt", "-e", ".[test]")
    session.install("pytest-lsp==1.0.1")
    loose = ("-p", "no:cacheprovider", "-W", "default")  # it brings warnings of its own
    session.run("pytest", *loose, "tests/foreign_client.py")


def _snippets(place: Path, name: str) -> list[Path]:
    """Write the blocks of the page whose first line starts with *name* to *place*."""
    page = Path("docs/ci.md").read_text(encoding="utf-8")
    blocks = re.findall(r"(?ms)^```yaml\n(# " + re.escape(name) + r".*?)^```$", page)
    return [
        _written(place / f"{name}{step}.yml", one) for step, one in enumerate(blocks)
    ]


def _parts(place: Path, file: Path) -> list[Path]:
    """Write the documents of the YAML *file* to files of their own in *place*."""
    parts = file.read_text(encoding="utf-8").split("\n---\n")
    return [
        _written(place / f"{step}-{file.name}", one) for step, one in enumerate(parts)
    ]


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
