"""Files are written whole or not at all."""

from __future__ import annotations

import contextlib
import os

from privlint.errors import PrivlintError


def written(path: str, content: str | bytes, *, was: bytes | None = None) -> None:
    """
    Write *content* to the file *path* in one step; text is written in UTF-8.

    *was* is what the file held when it was read: if it holds something else by now,
    nothing is written. Raise `PrivlintError` when it cannot be written; a symbolic
    link is not followed, and a device is not replaced.
    """
    import tempfile

    data = content if isinstance(content, bytes) else _encoded(content)
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.islink(path):
        message = f"{path}: is a symbolic link, which is not written through"
        raise PrivlintError(message)
    if os.path.exists(path) and not os.path.isfile(path):
        message = f"{path}: is not a regular file"
        raise PrivlintError(message)
    try:
        handle, draft = tempfile.mkstemp(prefix=".privlint-", dir=folder)
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise PrivlintError(message) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
        os.chmod(draft, _mode(path))
        _unchanged(path, was)
        os.replace(draft, path)
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise PrivlintError(message) from None
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft)


def _encoded(text: str) -> bytes:
    """Return *text* in UTF-8, with halves of characters spelled out."""
    return text.encode("utf-8", "backslashreplace")


def _unchanged(path: str, was: bytes | None) -> None:
    """Raise `PrivlintError` when the file does not hold what it held before."""
    if was is None:
        return
    with open(path, "rb") as file:
        now = file.read()
    if now != was:
        message = f"{path}: has changed since it was read; nothing was written"
        raise PrivlintError(message)


def _mode(path: str) -> int:
    """Return the mode that the file has, or that a new one gets."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
