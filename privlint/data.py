"""Where the rules and the schemas lie: in the wheel, or in a checkout."""

from __future__ import annotations

import errno
import os
import stat

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
    found = []
    for place, folders, names in os.walk(path):
        folders.sort()
        found += [os.path.join(place, name) for name in names if name.endswith(ending)]
    return sorted(found)


def read(path: str) -> bytes:
    """Return the content of the data file *path*."""
    with open(path, "rb") as file:
        return file.read()


def bounded(path: str, most: int) -> bytes:
    """
    Return the content of *path*, one byte more than *most* at the longest.

    Raise `OSError` for what cannot be opened, or is no regular file.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise OSError(errno.EINVAL, "not a regular file")
    with open(path, "rb") as file:
        return file.read(most + 1)
