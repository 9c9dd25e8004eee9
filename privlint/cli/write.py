"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os

from privlint import data
from privlint.errors import PrivlintError

_ENDS = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that end the program; they wait, so that it leaves no draft."""


def written(
    path: str,
    content: str | bytes,
    *,
    was: bytes | None = None,
    new: bool = False,
    lasting: bool = True,
) -> None:
    """
    Write *content* to the file *path* in one step; text is written in UTF-8.

    *was* is what the file held when it was read: if it holds something else by now,
    nothing is written; nor is it if a *new* file is there already. What is not
    *lasting* may be lost when the machine stops. Raise `PrivlintError` when it cannot
    be written; a symbolic link is not followed, and a device is not replaced.
    """
    from privlint.cli.signals import Held

    try:
        _plain(path)
        with Held(*_ENDS):
            folder = os.path.dirname(os.path.abspath(path))
            draft = os.path.join(folder, f".privlint-{os.urandom(8).hex()}")
            try:
                _begin(draft, _encoded(content), _mode(path), lasting=lasting)
                _unchanged(path, was, new=new)
                os.replace(draft, path)
            finally:
                if os.path.lexists(draft):
                    os.unlink(draft)
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise PrivlintError(message) from None


def added(path: str, content: str) -> None:
    """
    Write *content* in UTF-8 behind what the file *path* holds, whole or not at all.

    Raise `OSError` when it cannot be written; a symbolic link is not followed, and a
    pipe not waited for.
    """
    from privlint.cli.signals import Held

    _plain(path)
    rest = memoryview(_encoded(content))
    with Held(*_ENDS), open(path, "ab", buffering=0, opener=_directly) as file:
        size = file.seek(0, os.SEEK_END)
        try:
            while rest:
                rest = rest[file.write(rest) :]
        except OSError:
            file.truncate(size)
            raise


def _plain(path: str) -> None:
    """Raise `OSError` for what is there and is no plain file."""
    if os.path.islink(path):
        said = "is a symbolic link, which is not written through"
        raise OSError(errno.ELOOP, said)
    if os.path.exists(path) and not os.path.isfile(path):
        raise OSError(errno.EINVAL, "is not a regular file")


def _directly(path: str, flags: int) -> int:
    """Open *path* unless a link or a pipe has come there."""
    never = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.open(path, flags | never, 0o666)


def _begin(draft: str, content: bytes, mode: int, *, lasting: bool) -> None:
    """Write *content* to the new file *draft*, which then gets the *mode*."""
    with open(draft, "xb", opener=_for_oneself) as file:
        file.write(content)
        file.flush()
        if lasting:
            os.fsync(file.fileno())
    os.chmod(draft, mode)


def _for_oneself(path: str, flags: int) -> int:
    """Open the new file *path*, which nobody else may open yet."""
    return os.open(path, flags, 0o600)


def _encoded(content: str | bytes) -> bytes:
    """Return *content* in UTF-8, with halves of characters spelled out."""
    if isinstance(content, bytes):
        return content
    return content.encode("utf-8", "backslashreplace")


def _unchanged(path: str, was: bytes | None, *, new: bool) -> None:
    """Raise `OSError` when the file does not hold what it held before."""
    if new and os.path.lexists(path):
        raise OSError(errno.EEXIST, "is there already")
    if was is not None and data.bounded(path, len(was)) != was:
        said = "has changed since it was read; nothing was written"
        raise OSError(errno.EBUSY, said)


def _mode(path: str) -> int:
    """Return the mode that the file has, or that a new one gets."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
