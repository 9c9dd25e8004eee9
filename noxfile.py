"""The chores: `nox` runs them all in the active environment."""

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
def tests(session: nox.Session) -> None:
    """Run the tests with coverage."""
    session.run("coverage", "erase")
    session.run("pytest", "-n", "auto", "--cov", "--cov-report=term")
