"""What changed between two versions, as text, JSON and Markdown."""

from __future__ import annotations

from privlint.compare import Kind
from privlint.hints import TYPE_CHECKING
from privlint.model import SEVERITIES, Text
from privlint.records import fields
from privlint.render.columns import columns, wrapped
from privlint.render.concise import line as finding_line
from privlint.render.escape import code, markdown, sentences
from privlint.render.fingerprint import fingerprints
from privlint.render.gist import place, told, values
from privlint.render.inert import inert
from privlint.render.json import SCHEMA_VERSION, finding_object, listed, serialised
from privlint.render.paint import BOLD, paint
from privlint.render.pointer import pointer
from privlint.render.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from privlint.compare import Change, Compared, Difference
    from privlint.model import Finding
    from privlint.render import Options

_GREEN, _YELLOW, _RED = "1;32", "1;33", "1;31"
_SIGNS = {
    Kind.ADDED: ("+", _GREEN),
    Kind.CHANGED: ("~", _YELLOW),
    Kind.REMOVED: ("-", _RED),
}
_KINDS = {
    Kind.ADDED: Text("toegevoegd", "added"),
    Kind.CHANGED: Text("gewijzigd", "changed"),
    Kind.REMOVED: Text("verwijderd", "removed"),
}
_WHOLE = {
    Kind.ADDED: Text("de verklaring is nieuw", "the declaration is new"),
    Kind.REMOVED: Text("de verklaring is weg", "the declaration is gone"),
}
_UNREAD = Text(
    "niet vergeleken: een van beide versies is niet te lezen",
    "not compared: one of the versions cannot be read",
)
_DOCUMENT = Text("verklaring", "declaration")
_NEW = Text("Nieuwe bevindingen:", "New findings:")
_FAULTS = Text("Niet te lezen:", "Cannot be read:")
_NONE = Text("Er is geen verklaring vergeleken.", "No declaration was compared.")
_UNCHANGED = Text("Geen wijzigingen", "No changes")
_MENDED = Text("hersteld", "mended")
_HEADS = (
    Text("wijziging", "change"),
    Text("onderdeel", "part"),
    Text("was", "was"),
    Text("wordt", "is"),
)


def text(difference: Difference, options: Options) -> Iterator[str]:
    """Yield a line for each change, each new finding, and one that sums up."""
    to = options.language
    for one in _touched(difference):
        yield f"{paint(inert(_title(one, to)), BOLD, options)}\n"
        if one.kind is not None:
            sign, style = _SIGNS[one.kind]
            yield f"{paint(sign, style, options)} {_WHOLE[one.kind].said(to)}\n"
        elif one.unread:
            yield f"? {_UNREAD.said(to)}\n"
        for change in one.changes:
            yield from _lines(change, options)
        yield "\n"
    for head, findings in _found(difference):
        yield f"{paint(head.said(to), BOLD, options)}\n"
        for finding in findings:
            yield finding_line(finding, options)
        yield "\n"
    yield f"{_sentence(difference, to)}\n"


def _lines(change: Change, options: Options) -> Iterator[str]:
    sign, style = _SIGNS[change.kind]
    where, parts = inert(place(change)), told(change, options.language)
    line = inert(f"{where}  {' '.join(parts)}") if parts else where
    head = f"{paint(sign, style, options)} "
    if not parts or columns(line) + 2 <= options.width:
        yield f"{head}{line}\n"
        return
    yield f"{head}{where}\n"
    for part in wrapped(map(inert, parts), options.width - 4):
        yield f"    {part}\n"


def markdown_(difference: Difference, options: Options) -> Iterator[str]:
    """Yield a heading that sums up, a table for each file, and the new findings."""
    to = options.language
    yield f"## privlint: {markdown(_sentence(difference, to))}\n"
    for one in _touched(difference):
        yield f"\n### {code(_title(one, to))}\n\n"
        if one.kind is not None:
            yield f"**{_WHOLE[one.kind].said(to)}**\n"
        elif one.unread:
            yield f"{_UNREAD.said(to)}\n"
        else:
            yield f"| {' | '.join(head.said(to) for head in _HEADS)} |\n"
            yield f"{'|---' * len(_HEADS)}|\n"
        for change in one.changes:
            before, after = values(change, to)
            kind = f"**{_KINDS[change.kind].said(to)}**"
            cells = kind, code(place(change)), markdown(before), markdown(after)
            yield f"| {' | '.join(cells)} |\n"
    for head, findings in _found(difference):
        yield f"\n### {head.said(to).removesuffix(':')}\n\n"
        for finding in findings:
            yield _item(finding, to)


def _item(finding: Finding, to: str) -> str:
    start = finding.location.start
    place = code(f"{finding.location.file}:{start.line}:{start.column}")
    level = SEVERITIES[finding.severity].said(to)
    said = sentences(finding.message.said(to))
    return f"- {place} **{level}** {code(finding.code)} {said}\n"


def json_(difference: Difference, options: Options) -> Iterator[str]:
    """Yield one JSON object in ASCII, with each change and finding on its own line."""
    del options
    parts = difference.declarations
    lists: dict[str, Iterable[object]] = {
        "changes": (each for one in parts for each in _objects(one)),
        "faults": _finding_objects(difference.faults),
        "fixed": (fields(entry) for entry in difference.fixed),
        "new": _finding_objects(difference.new),
        "unread": (
            {"document": one.document, "path": one.file} for one in parts if one.unread
        ),
    }
    yield "{"
    for name, objects in lists.items():
        yield f'\n"{name}": {listed(objects)},'
    summary = {
        **{kind.value: difference.count(kind) for kind in Kind},
        "declarations": len(parts),
        "mended": difference.mended,
        "new": len(difference.new),
    }
    yield f'\n"schema_version": {serialised(SCHEMA_VERSION)},'
    yield f'\n"summary": {serialised(summary)}\n}}\n'


def _finding_objects(findings: tuple[Finding, ...]) -> Iterator[object]:
    for finding, digits in zip(findings, fingerprints(findings), strict=True):
        yield finding_object(finding, digits)


def _objects(one: Compared) -> Iterator[object]:
    where = {"document": one.document, "path": one.file}
    if one.kind is not None:
        whole = {"after": None, "before": None, "place": "", "pointer": ""}
        yield {**where, **whole, "kind": one.kind}
    for change in one.changes:
        yield {
            **where,
            "after": change.after,
            "before": change.before,
            "kind": change.kind,
            "place": place(change),
            "pointer": pointer(change.path),
        }


FORMATS: dict[str, Callable[[Difference, Options], Iterator[str]]] = {
    "text": text,
    "json": json_,
    "markdown": markdown_,
}


def _touched(difference: Difference) -> Iterator[Compared]:
    """Yield the declarations of which there is something to tell."""
    for one in difference.declarations:
        if one.kind is not None or one.changes or one.unread:
            yield one


def _found(difference: Difference) -> Iterator[tuple[Text, tuple[Finding, ...]]]:
    """Yield the findings to tell, each kind under its heading."""
    if difference.faults:
        yield _FAULTS, difference.faults
    if difference.new:
        yield _NEW, difference.new


def _title(one: Compared, to: str) -> str:
    if not one.document:
        return one.file
    return f"{one.file} ({_DOCUMENT.said(to)} {one.document + 1})"


def _sentence(difference: Difference, to: str) -> str:
    if not difference.declarations:
        return _NONE.said(to)
    counts = [(kind, difference.count(kind)) for kind in Kind]
    number = sum(count for _kind, count in counts)
    said = _UNCHANGED.said(to)
    if number:
        kinds = ", ".join(f"{n} {_KINDS[kind].said(to)}" for kind, n in counts if n)
        said = f"{counted(number, 'change', to)}: {kinds}"
    found = [counted(len(difference.new), "new", to)] if difference.new else []
    if difference.mended:
        found.append(f"{difference.mended} {_MENDED.said(to)}")
    return f"{'; '.join(filter(None, (said, ', '.join(found))))}."
