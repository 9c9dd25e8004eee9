"""Files are written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile

from privlint.errors import PrivlintError


def written(path: str, text: str) -> None:
    """
    Write *text* to the file *path* in UTF-8, in one step.

    Raise `PrivlintError` when it cannot be written; a symbolic link is not followed,
    and a device is not replaced.
    """
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
        with os.fdopen(
            handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n"
        ) as file:
            file.write(text)
        os.chmod(draft, _mode(path))
        os.replace(draft, path)
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise PrivlintError(message) from None
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(draft)


def _mode(path: str) -> int:
    """Return the mode that the file has, or that a new one gets."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
