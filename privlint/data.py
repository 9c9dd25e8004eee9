"""Where the rules and the schemas lie: in the wheel, or in a checkout."""

from __future__ import annotations

import errno
import os
import stat

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_HERE = os.path.dirname(os.path.abspath(__file__))
_SHIPPED = os.path.join(_HERE, "_data")


def folder(name: str) -> str:
    """Return the path of the data folder *name*, which is `rules` or `schemas`."""
    root = _SHIPPED if os.path.isdir(_SHIPPED) else os.path.dirname(_HERE)
    return os.path.join(root, name)


def installed() -> bool:
    """Return whether the data came with the package and so cannot have changed."""
    return os.path.isdir(_SHIPPED)


def files(path: str, ending: str) -> list[str]:
    """Return the files under *path* whose names end in *ending*, sorted."""
    return sorted(file for file in under(path) if file.endswith(ending))


def under(path: str, never: Collection[str] = ()) -> Iterator[str]:
    """
    Yield the files under *path*, in no order, save those in folders called *never*.

    Links to folders are not followed, and what cannot be opened holds nothing. It
    does not recurse, as `os.walk` does in Python 3.11: folders lie as deep as they do.
    """
    stack = [path]
    while stack:
        try:
            with os.scandir(stack.pop()) as found:
                entries = list(found)
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name not in never:
                    stack.append(entry.path)
            elif not os.path.isdir(entry.path):
                yield entry.path


def real(path: str) -> str:
    """
    Return *path* with its symbolic links resolved.

    Raise `OSError` for a chain of links that Python 3.11 cannot follow to its end;
    the system follows none that is a twentieth as long.
    """
    try:
        return os.path.realpath(path)
    except RecursionError:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), path) from None


def read(path: str) -> bytes:
    """Return the content of the data file *path*."""
    with open(path, "rb") as file:
        return file.read()


def bounded(path: str, most: int) -> bytes:
    """
    Return the content of *path*, one byte more than *most* at the longest.

    Raise `OSError` for what cannot be opened, or is no regular file: a device is
    not opened, and a pipe that takes the place of the file is not waited for.
    """
    _regular(os.stat(path))
    with open(path, "rb", buffering=0, opener=_at_once) as file:
        state = os.fstat(file.fileno())
        _regular(state)
        found = file.read(min(state.st_size, most) + 1)
        while len(found) <= most and (more := file.read(most + 1 - len(found))):
            found += more
        return found


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _regular(state: os.stat_result) -> None:
    if not stat.S_ISREG(state.st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
