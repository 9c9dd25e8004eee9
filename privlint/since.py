"""Findings at what changed since an earlier version, whatever lines have moved."""

from __future__ import annotations

from privlint import document, published
from privlint.hints import TYPE_CHECKING
from privlint.rulebook import in_published_text
from privlint.suppressions import FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from privlint.model import Finding, Path
    from privlint.reading.tree import Limits

    Version = Callable[[str], tuple[bytes | None, bytes | None]]
    """Gives a file as it was, None if it was not there, and as it is."""

    _Named = dict[int, dict[str, object]]
    """The items of lists, which are kept meanwhile, by what their ids are."""


def touched(
    findings: Iterable[Finding], version: Version, limits: Limits
) -> Iterator[Finding]:
    """
    Yield the *findings* whose node changed.

    The node is the item of the outermost list that it lies in, or the field of the
    document; items are the same if their ids are. In a published text it is the
    paragraph.
    """
    files: dict[str, tuple[list[object], list[object]]] = {}
    compared: dict[tuple[str, int, Path], bool] = {}
    named: _Named = {}
    texts: dict[str, tuple[frozenset[str], list[str]]] = {}
    for finding in findings:
        file, path = finding.location.file, finding.location.path
        if finding.name in FAULTS:  # about an exception, which is no node
            yield finding
            continue
        if in_published_text(path):
            if file not in texts:
                was, now = version(file)
                texts[file] = frozenset(_paragraphs(file, was)), _paragraphs(file, now)
            if not _stood(path, *texts[file]):
                yield finding
            continue
        if file not in files:
            old, new = version(file)
            files[file] = _data(file, old, limits), _data(file, new, limits)
        node = file, finding.document, path[:2]
        if node not in compared:
            compared[node] = _differs(finding.document, path, *files[file], named)
        if compared[node]:
            yield finding


def _data(file: str, content: bytes | None, limits: Limits) -> list[object]:
    if content is None:
        return []
    return [one.tree.data for one in document.documents(file, content, limits)]


def _differs(
    number: int, path: Path, old: list[object], new: list[object], named: _Named
) -> bool:
    was = old[number] if number < len(old) else None
    now = new[number] if number < len(new) else None
    if not path:
        return was != now
    return _part(was, path, now, named) != _part(now, path, now, named)


def _part(data: object, path: Path, now: object, named: _Named) -> object:
    """Return the item or field of *data* that *path* of the document *now* is in."""
    if not isinstance(data, dict):
        return None
    field = data.get(path[0])
    if len(path) < 2 or not isinstance(path[1], int):  # noqa: PLR2004 - list and number
        return field
    items = now.get(path[0]) if isinstance(now, dict) else None
    item = items[path[1]] if isinstance(items, list) and path[1] < len(items) else items
    name = item.get("id") if isinstance(item, dict) else None
    if not isinstance(field, list):
        return field
    if name is None:
        return field[path[1]] if path[1] < len(field) else None
    if id(field) not in named:
        items = [one for one in field if isinstance(one, dict)]
        named[id(field)] = {repr(one.get("id")): one for one in reversed(items)}
    return named[id(field)].get(repr(name))


def _paragraphs(file: str, content: bytes | None) -> list[str]:
    texts = published.publish([(file, content)] if content is not None else [])
    return [part.text for one in texts.statements for part in one.paragraphs]


def _stood(path: Path, before: frozenset[str], now: list[str]) -> bool:
    """Return whether the paragraph at *path* stood in the text before."""
    number = path[2] if len(path) > 2 else None  # noqa: PLR2004 - statement, text, 0
    return isinstance(number, int) and number < len(now) and now[number] in before
