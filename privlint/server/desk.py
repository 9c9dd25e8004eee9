"""The declarations that are open in an editor, and what was found in each."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, partial

from privlint import discover
from privlint.hints import TYPE_CHECKING
from privlint.projects import Projects
from privlint.records import OpenRecord
from privlint.server import checks
from privlint.server.checks import Checked
from privlint.server.links import Links, links
from privlint.server.sheet import Sheet, sheet
from privlint.settings import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from privlint.choice import Choice
    from privlint.reading.tree import Limits
    from privlint.server.page import Page

    Told = Callable[["Opened", Checked], None]
    """Hears what a version of a declaration gave, if it is still the last."""

PAUSE = 0.2
"""So many seconds without a change a declaration is checked after one."""


class Opened(OpenRecord):
    """
    One version of a file that is open.

    Attributes:
        uri: the name that the editor has for it
        version: the number that the editor gave it
        page: its text
        limits: how much of it is read

    """

    uri: str
    version: int
    page: Page
    limits: Limits

    @property
    def path(self) -> str:
        """Return the absolute path of the file."""
        return self.page.source.file

    @cached_property
    def sheet(self) -> Sheet:
        """Return what it holds, read once."""
        return sheet(self.page, self.limits)

    @cached_property
    def links(self) -> Links:
        """Return the ids in it, looked for once."""
        return links(self.sheet)


class Desk:
    """
    What is open, and the checks of it.

    There is one thread for checks, so that requests are answered meanwhile; what a
    check gives is dropped when its text has changed since.
    """

    def __init__(self, choice: Callable[[], Choice], told: Told) -> None:
        self.folders: tuple[str, ...] = ()
        self._choice = choice
        self._told = told
        self._projects = Projects(choice())
        self._open: dict[str, Opened] = {}
        self._checked: dict[str, tuple[Opened, Checked]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._pool = ThreadPoolExecutor(max_workers=1)

    def put(self, uri: str, version: int, page: Page, pause: float = 0) -> None:
        """Take *page* for the text of *uri* from now on, and check what reads it."""
        one = Opened(uri, version, page, self._projects.choice.limits)
        self._open[uri] = one
        if discover.is_name(one.path):
            self._soon(uri, pause)
        else:
            self._again(one.path, pause)

    def take(self, uri: str) -> None:
        """Let go of *uri*, which was closed."""
        one = self._open.pop(uri, None)
        task = self._tasks.pop(uri, None)
        if task is not None:
            task.cancel()
        self._checked.pop(uri, None)
        if one is not None and discover.is_name(one.path):
            self._told(one, Checked())
        elif one is not None:
            self._again(one.path)

    def declaration(self, uri: str) -> Opened | None:
        """Return what is open under *uri* if it bears the name of a declaration."""
        one = self._open.get(uri)
        return one if one is not None and discover.is_name(one.path) else None

    def named(self, path: str) -> str | None:
        """Return the name that the editor has for the file *path*, if it is open."""
        return next((uri for uri, one in self._open.items() if one.path == path), None)

    async def checked(self, uri: str) -> Checked:
        """Return what the last version of *uri* gave, when it has been checked."""
        while (task := self._tasks.get(uri)) is not None and not task.done():
            await asyncio.wait([task])
        one, found = self._checked.get(uri, (None, Checked()))
        return found if one is self._open.get(uri) else Checked()

    def refresh(self) -> None:
        """Read all settings and rules anew, and check everything again."""
        self._projects = Projects(self._choice())
        for uri, one in self._open.items():
            if discover.is_name(one.path):
                self._soon(uri)

    def changed(self, paths: Iterable[str]) -> None:
        """Check again if one of the files *paths*, which changed, bears upon it."""
        changed = list(paths)
        if any(os.path.basename(one) in NAMES for one in changed) or any(
            self._reads(uri, one) for uri in self._tasks for one in changed
        ):
            self.refresh()

    def close(self) -> None:
        """Stop checking."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _again(self, path: str, pause: float = 0) -> None:
        """Check what reads the file *path*, whose text in the editor changed."""
        for uri in [one for one in self._tasks if self._reads(one, path)]:
            self._soon(uri, pause)

    def _reads(self, uri: str, path: str) -> bool:
        """Return whether *uri* depends on *path*, as it may while it is checked."""
        if not self._tasks[uri].done():
            return True
        found = self._checked[uri][1] if uri in self._checked else Checked()
        places = found.depends
        return any(path == one or path.startswith(one + os.sep) for one in places)

    def _soon(self, uri: str, pause: float = 0) -> None:
        """Check *uri* after *pause* seconds; a check that waits is given up."""
        before = self._tasks.get(uri)
        if before is not None:
            before.cancel()
        self._tasks[uri] = asyncio.create_task(self._check(uri, pause))

    async def _check(self, uri: str, pause: float) -> None:
        await asyncio.sleep(pause)
        one = self._open[uri]
        choice = self._choice()
        if choice != self._projects.choice:  # another day
            self._projects = Projects(choice)
        others = {each.path: each.page for each in self._open.values()}
        check = partial(checks.check, self._projects, one.page, others, self.folders)
        found = await asyncio.get_running_loop().run_in_executor(self._pool, check)
        if self._open.get(uri) is one:
            self._checked[uri] = one, found
            self._told(one, found)
