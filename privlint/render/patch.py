"""A file before and after as a unified diff, which no terminal or CI log obeys."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.reading.encoding import decode
from privlint.render.inert import inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARK = "\ufeff"
_UNENDED = "\\ No newline at end of file\n"


def patch(file: str, before: bytes, after: bytes) -> tuple[str, bool]:
    """
    Return the diff that makes *after* of *before*, and whether it can be applied.

    It holds the lines as they are, save for what could act on its reader: that is made
    visible as everywhere else, and then the diff only shows what would change. So it
    does for an encoding other than UTF-8.
    """
    from difflib import unified_diff

    old, new = _lines(before), _lines(after)
    whole = list(_ended(unified_diff(old, new, file, file)))
    shown = [_visible(line) for line in whole]
    same = "".join(old).encode("utf-8", "replace") == before
    return "".join(shown), same and shown == whole


def _lines(data: bytes) -> list[str]:
    """Return the lines of *data*, which end in LF; a byte order mark is text."""
    text, _ = decode(data)
    mark = _MARK if data.startswith(_MARK.encode()) else ""
    *ended, last = f"{mark}{text}".split("\n")
    return [*(f"{line}\n" for line in ended), *([last] if last else [])]


def _ended(lines: Iterable[str]) -> Iterator[str]:
    """Yield *lines*, each ended, and after one that was not, that it was not."""
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n"
        if not line.endswith("\n"):
            yield _UNENDED


def _visible(line: str) -> str:
    """Return *line* with what is active in it made visible, save its end and tabs."""
    end = "\r\n" if line.endswith("\r\n") else "\n"
    body = line.removesuffix(end)
    head = body[:2] if body[1:2] == _MARK else ""
    parts = body.removeprefix(head).split("\t")
    return head + "\t".join(map(inert, parts)) + end
