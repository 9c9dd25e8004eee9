"""Two versions of declarations: two files, or a revision of git and what is here."""

from __future__ import annotations

import os
from functools import partial

from privlint import discover
from privlint.errors import PrivlintError, UnreadableError
from privlint.hints import TYPE_CHECKING
from privlint.published import LARGEST
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.linter import Beside


class Version(Record):
    """
    A declaration file at one time.

    Attributes:
        file: its name
        shown: how reports name it
        data: its content, or None if it was not there
        problem: why it cannot be opened, or ""
        beside: opens a file that it names, as it was at that time

    """

    file: str
    shown: str
    data: bytes | None
    problem: str
    beside: Beside

    @property
    def there(self) -> bool:
        """Return whether there is such a file."""
        return self.data is not None or bool(self.problem)


def versions(old: str, new: str | None, most: int) -> list[tuple[Version, Version]]:
    """
    Return the older and the newer version of each file that *old* and *new* mean.

    Raise `PrivlintError` for what is neither a path nor a revision.
    """
    if os.path.lexists(old):
        return [_files(old, new, most)]
    return list(_since(old, new or os.curdir, most))


def _files(old: str, new: str | None, most: int) -> tuple[Version, Version]:
    if new is None:
        message = f"{old}: is a file; name the one to compare it with as well"
        raise PrivlintError(message)
    for path in (old, new):
        if not os.path.lexists(path):
            message = f"{path}: no such file"
            raise PrivlintError(message)
        if os.path.isdir(path):
            message = (
                f"{path}: is a folder; compare two files, or a revision of git with"
                " a folder"
            )
            raise PrivlintError(message)
    return _here(old, most), _here(new, most)


def _since(revision: str, new: str, most: int) -> Iterator[tuple[Version, Version]]:
    """Yield each declaration of *new* at *revision* and now, without other files."""
    folder = discover.standing(new if os.path.isdir(new) else os.path.dirname(new))
    commit = discover.commit(folder, revision)
    if commit is None:
        message = f"{revision}: no such file, and no revision that git knows here"
        raise PrivlintError(message)
    for file, named in _names(new, commit):
        before = _then(file, revision, commit, most)
        after = _here(file, most, named=named)
        if named or _is_one(before) or _is_one(after):
            yield before, after


def _names(new: str, commit: str) -> list[tuple[str, bool]]:
    """Return the files that *new* means, now and in the *commit*."""
    if not os.path.lexists(new) and discover.then(new, commit, 0) is not None:
        return [(os.path.normpath(new).replace(os.sep, "/"), True)]
    found = dict(discover.files([new]))
    if os.path.isdir(new):
        for file in discover.files_then(new, commit):
            found.setdefault(file, False)
    return sorted(found.items())


def _is_one(version: Version) -> bool:
    """Return whether *version* is taken for a declaration, if nobody named it."""
    data = version.data
    return bool(version.problem) or (data is not None and discover.is_declaration(data))


def _here(file: str, most: int, *, named: bool = True) -> Version:
    """Return *file* as it is."""
    data, problem = None, ""
    try:
        if os.path.lexists(file):
            data = discover.read(file, most, named=named)
    except UnreadableError as error:
        problem = str(error)
    beside = partial(discover.beside, file, most=LARGEST)
    return Version(file, file, data, problem, beside)


def _then(file: str, revision: str, commit: str, most: int) -> Version:
    """Return *file* as it was in the *commit* that *revision* means."""
    data = discover.then(file, commit, most)
    beside = partial(discover.beside_then, file, most=LARGEST, found=commit)
    return Version(file, f"{revision}:{file}", data, "", beside)
