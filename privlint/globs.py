"""Globs: whether a text such as `legacy/**` means a file."""

from __future__ import annotations

import os
from functools import lru_cache

from privlint import lazy
from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

_WILD = lazy.pattern(r"[*?]")
_DRIVE = lazy.pattern(r"[A-Za-z]:")


def mistake(glob: str) -> str | None:
    """Return what is wrong with *glob*, or None."""
    if not glob:
        return "a pattern is not empty"
    if "\\" in glob:
        return "folders in a pattern are separated by `/`"
    if glob.startswith("/") or _DRIVE.match(glob) or ".." in glob.split("/"):
        return "leads out of the folder that it starts from"
    return None


def meant(file: str, globs: Collection[str], folder: str) -> bool:
    """
    Return whether one of *globs*, which start from *folder*, means *file*.

    `*` is any part of a name, `?` one character, and `**` any folders or none. A
    glob that ends in a plain name also means all that lies in a folder of that name.
    """
    names = _way(file, folder) if globs else None
    return names is not None and any(_means(glob, names) for glob in globs)


def _way(file: str, folder: str) -> list[str] | None:
    """Return the names that lead from *folder* to *file*, or None if none do."""
    try:
        way = os.path.relpath(os.path.abspath(file), os.path.abspath(folder))
    except ValueError:  # another drive
        return None
    names = way.split(os.sep)
    return None if names[0] == os.pardir else names


def _means(glob: str, names: Sequence[str]) -> bool:
    return _fits(_parts(glob), names, "**", _is_name)


@lru_cache(maxsize=1_000)
def _parts(glob: str) -> tuple[str, ...]:
    """Return the names in *glob*, and `**` behind a plain one."""
    parts = [part for part in glob.split("/") if part not in {"", "."}]
    if not parts or not _WILD.search(parts[-1]):
        parts.append("**")
    return tuple(parts)


def _is_name(part: str, name: str) -> bool:
    return _fits(part, name, "*", lambda one, other: one in {"?", other})


def _fits(
    pattern: Sequence[str],
    items: Sequence[str],
    star: str,
    same: Callable[[str, str], bool],
) -> bool:
    """
    Return whether *pattern*, in which *star* is any items, fits all *items*.

    Of two stars only the last is ever tried again: what lies before it fits as early
    as it can, which leaves the most to what follows.
    """
    at = item = 0
    again: tuple[int, int] | None = None
    while item < len(items):
        if at < len(pattern) and pattern[at] == star:
            at += 1
            again = at, item
        elif at < len(pattern) and same(pattern[at], items[item]):
            at += 1
            item += 1
        elif again is not None:
            at, item = again[0], again[1] + 1
            again = at, item
        else:
            return False
    return all(one == star for one in pattern[at:])
