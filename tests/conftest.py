"""What every test has: the shipped rules, and an environment without surprises."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from privlint import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.rulebook import Rulebook

_SCRUBBED = (
    *("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM", "CI", "COLUMNS"),
    *("LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_ACTIONS", "GITLAB_CI"),
    "GITHUB_STEP_SUMMARY",
)
_MANY = frozenset(
    f"test_{name}"
    for name in "docs families json_suite linear rules screens stateful".split()
)
"""They do the same so often that counting what they reach takes most of a run."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """
    Leave random tests, and those that do much, out of the coverage.

    What they reach by chance the coverage must not rest on.
    """
    for item in items:
        test = getattr(item, "obj", None)
        random = getattr(test, "is_hypothesis_test", False)
        if random or item.path.stem in _MANY:
            item.add_marker("uncounted")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """
    Take the tracer of the coverage away from tests that are not counted.

    The mark `no_cover` of pytest-cov does so in a single process only.
    """
    tracer = sys.gettrace() if item.get_closest_marker("uncounted") else None
    if tracer is None:
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


@pytest.fixture(autouse=True)
def _quiet_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take away what the environment could change, and Ctrl-C as a test left it."""
    for name in (*_SCRUBBED, *(one for one in os.environ if "PRIVLINT" in one)):
        monkeypatch.delenv(name, raising=False)
    handler = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, handler)  # a command that was stopped ignores it


@pytest.fixture(scope="session")
def book() -> Rulebook:
    """Return the shipped rules, read from their files."""
    return shipped.read()
