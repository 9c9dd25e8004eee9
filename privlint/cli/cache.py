"""
What files gave is kept for the next run, in the cache folder of the user.

A run that asks the same of the same content gets it back without asking again. What a
result depends on is part of what it is found by: this installation, the call, the
day, the settings and rule files, the content of the declaration and of every file that
it names. What does not fit, cannot be read or is not one's own is passed over.
"""

from __future__ import annotations

import json
import os
import sys
import time

from privlint import data, discover
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING, cast
from privlint.outcomes import Plain
from privlint.records import fields
from privlint.version import __version__

try:  # as `random` does: behind `hashlib` all of OpenSSL is loaded
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from privlint.choice import Choice
    from privlint.report import Outcome

    Read = Mapping[str, tuple[str, str]]
    """
    The files that a declaration names, by the names that it gives them.

    Of each the path and the seal of its content, or "" and why it cannot be read.
    """
    Held = list[Any]
    """Of a file: the seals of its content and project, what was read, the outcome."""

_LARGEST = 64 * 1024 * 1024
"""A store that would be larger is not kept."""
_DAYS = 30
"""So long a store lies there that no run writes to."""
_ENDING = ".privlint-cache"
_ELSEWHERE = frozenset(
    ("today", "texts", "baseline", "affected", "exclude", "force_exclude", "ignored")
)
"""What of a choice does not tell the stores apart."""


class Cache:
    """
    What the files of a run gave before, and what they give now.

    Attributes:
        path: the file where it is kept

    """

    def __init__(self, path: str, head: list[str]) -> None:
        self.path = path
        self._head = head
        sets, self._held = _read(path, head)
        self._plain = Plain(sets)
        self._missed: dict[str, tuple[str, str]] = {}
        self._projects: dict[bytes, str] = {}
        self._changed = False

    def recalled(
        self,
        file: str,
        content: bytes,
        project: bytes,
        again: Callable[[str], tuple[str, str]],
    ) -> Outcome | None:
        """
        Return what *file* with this *content* gave in a *project*, or None.

        *again* says of a file that the declaration names what `Read` holds of it.
        """
        own, its = seal(content), self._projects.get(project)
        if its is None:
            its = self._projects[project] = seal(project)
        held = self._held.get(file)
        if held is not None and held[:2] == [own, its]:
            read: dict[str, list[str]] = held[2]
            if all([*again(name)] == found for name, found in read.items()):
                return cast("Outcome", self._plain.made(held[3]))
        self._missed[file] = own, its
        return None

    def keep(self, file: str, outcome: Outcome, read: Read) -> None:
        """Keep what *file* gave, if it was looked for and not found."""
        missed = self._missed.pop(file, None)
        if missed is not None:
            self._held[file] = [*missed, read, self._plain.data(outcome)]
            self._changed = True

    def write(self) -> None:
        """Write what is kept, if that is more than there was and it can be written."""
        if not self._changed:
            return
        from privlint.cli.write import written

        files = {
            name: held for name, held in self._held.items() if os.path.lexists(name)
        }
        sets = [sorted(names) for names in self._plain.sets]
        text = json.dumps([self._head, sets, files], separators=(",", ":")).encode()
        if len(text) > _LARGEST:
            return
        try:
            folder = os.path.dirname(self.path)
            os.makedirs(folder, mode=0o700, exist_ok=True)
            content = b"%s\n%s" % (seal(text).encode(), text)
            written(self.path, content, lasting=False)
            _cleared(folder)
        except (OSError, PrivlintError):
            return  # the next run asks again


def _read(path: str, head: list[str]) -> tuple[list[list[str]], dict[str, Held]]:
    """Return the sets and the files of the store *path*, none unless it has *head*."""
    try:
        told, _line, text = data.bounded(path, 2 * _LARGEST).partition(b"\n")
    except OSError:
        return [], {}
    if told != seal(text).encode():
        return [], {}
    found, sets, files = json.loads(text)
    return (sets, files) if found == head else ([], {})


def _own(folder: str) -> bool:
    """Return whether nobody but this user can write to *folder*, which is there."""
    if sys.platform == "win32":
        return True
    state = os.lstat(folder)
    return state.st_uid == os.geteuid() and not state.st_mode & 0o022


def _may_stand(folder: str) -> bool:
    """Return whether *folder*, which is not there, would be this user's own."""
    if sys.platform == "win32":
        return True
    return os.stat(discover.standing(folder)).st_uid == os.geteuid()


def _cleared(folder: str) -> None:
    """Remove the stores in *folder* that no run has written to for long."""
    oldest = time.time() - _DAYS * 24 * 60 * 60
    with os.scandir(folder) as found:
        for one in found:
            if not (one.name.endswith(_ENDING) and one.is_file(follow_symlinks=False)):
                continue
            if one.stat().st_mtime < oldest:
                os.unlink(one.path)


def seal(content: bytes) -> str:
    """Return what stands for *content*, and for no other."""
    return blake2b(content, digest_size=32).hexdigest()


def opened(choice: Choice, folder: str | None) -> Cache | None:
    """
    Return the cache for runs of *choice* here, in *folder* or where users keep such.

    There is none for a checkout, whose rules may change, nor for who has no folder of
    their own for it.
    """
    folder = folder or _folder()
    if not folder or not data.installed():
        return None
    asked = {
        name: repr(said)
        for name, said in fields(choice).items()
        if name not in _ELSEWHERE
    }
    try:
        if not (_own(folder) if os.path.lexists(folder) else _may_stand(folder)):
            return None
        call = json.dumps([os.getcwd(), asked])
        head = [call, str(choice.today), *_installation()]
    except OSError:
        return None
    return Cache(os.path.join(folder, f"{seal(call.encode())}{_ENDING}"), head)


def _folder() -> str:
    """Return the folder where the system has programs keep such things, or ""."""
    home = os.path.expanduser("~")
    usual = os.path.join(home, ".cache")
    if sys.platform == "win32":
        place = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        place = os.path.join(home, "Library", "Caches")
    else:
        place = os.environ.get("XDG_CACHE_HOME") or usual
    return os.path.join(place, "privlint") if os.path.isabs(place) else ""


def _installation() -> list[str]:
    """Return what changes when this program or a library beside it does."""
    package = os.path.dirname(os.path.abspath(data.__file__))
    beside = os.stat(os.path.dirname(package)).st_mtime_ns
    parts = []
    folders = [package]
    for folder in folders:
        with os.scandir(folder) as found:
            for one in found:
                if one.is_dir():
                    if one.name not in {"__pycache__", "_data"}:
                        folders.append(one.path)
                else:
                    state = one.stat()
                    parts.append((one.name, state.st_size, state.st_mtime_ns))
    code = seal(repr(sorted(parts)).encode())
    return [__version__, sys.version, package, str(beside), code]
