"""Files as other programs know them: from the root of the repository."""

from __future__ import annotations

import os

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from privlint.render import Options


def from_root(file: str, options: Options) -> str:
    """
    Return *file*, which is relative to here, from the root of the repository.

    An absolute path outside the repository stays as it is.
    """
    if os.path.isabs(file):
        return file.removeprefix(options.root)
    parts: list[str] = []
    for part in f"{options.prefix}{file}".split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)
