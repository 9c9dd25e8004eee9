"""Findings, symbols and actions in the words of the language server protocol."""

from __future__ import annotations

from lsprotocol import types

from privlint.hints import TYPE_CHECKING
from privlint.model import Severity
from privlint.render.escape import address
from privlint.render.inert import inert
from privlint.suppressions import UNUSED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from privlint.model import Finding, Location
    from privlint.server.actions import Action
    from privlint.server.completions import Completion
    from privlint.server.page import Page, Place, Stretch
    from privlint.server.symbols import Symbol

_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_KINDS = {
    "declaration": types.SymbolKind.Module,
    "field": types.SymbolKind.Field,
    "item": types.SymbolKind.Object,
}
_COMPLETIONS = {
    "field": types.CompletionItemKind.Field,
    "term": types.CompletionItemKind.EnumMember,
    "id": types.CompletionItemKind.Reference,
}
SOURCE = "privlint"


def position(place: Place) -> types.Position:
    """Return *place*."""
    return types.Position(line=place[0], character=place[1])


def stretch(one: Stretch) -> types.Range:
    """Return the range *one*."""
    return types.Range(start=position(one[0]), end=position(one[1]))


def diagnostic(
    finding: Finding,
    pages: Mapping[str, Page],
    language: str,
    uri: Callable[[str], str],
    *,
    related: bool,
) -> types.Diagnostic:
    """
    Return *finding*, which lies in one of *pages*, files by absolute path.

    *uri* names a file; *related* tells whether the client shows other places.
    """
    mend = inert(finding.mend.line(language))
    laws = ", ".join(inert(one.text.said(language)) for one in finding.law)
    head = inert(finding.message.line(language))
    url = next(filter(None, (address(one.url) for one in finding.law)), "")
    places = [one for one in finding.related if one.file in pages]
    return types.Diagnostic(
        range=stretch(_around(finding.location, pages)),
        severity=_SEVERITIES[finding.severity],
        code=finding.code,
        code_description=types.CodeDescription(href=url) if url else None,
        source=SOURCE,
        message="\n".join(filter(None, (head, laws, mend))),
        tags=[types.DiagnosticTag.Unnecessary] if finding.name == UNUSED else None,
        related_information=[
            types.DiagnosticRelatedInformation(
                location=types.Location(
                    uri=uri(one.file), range=stretch(_around(one, pages))
                ),
                message=head,
            )
            for one in places
        ]
        if related and places
        else None,
    )


def refusal(problem: str) -> types.Diagnostic:
    """Return why a declaration was not checked, at its start."""
    start = types.Position(line=0, character=0)
    return types.Diagnostic(
        range=types.Range(start=start, end=start),
        severity=types.DiagnosticSeverity.Error,
        source=SOURCE,
        message="\n".join(inert(line) for line in problem.split("\n")),
    )


def symbol(one: Symbol, page: Page) -> types.DocumentSymbol:
    """Return the part *one* of the outline of the file *page*."""
    return types.DocumentSymbol(
        name=one.name or "?",
        detail=one.detail or None,
        kind=_KINDS[one.kind],
        range=stretch(page.stretch(one.start, one.end)),
        selection_range=stretch(page.stretch(*one.shown)),
        children=[symbol(each, page) for each in one.children],
    )


def completion(one: Completion, page: Page, *, marked: bool) -> types.CompletionItem:
    """Return the word *one* for the file *page*, described in Markdown if *marked*."""
    said = one.description
    return types.CompletionItem(
        label=one.word,
        kind=_COMPLETIONS[one.kind],
        documentation=markup(said, marked=True) if marked else said,
        text_edit=types.TextEdit(
            range=stretch(page.stretch(one.start, one.end)), new_text=one.text
        ),
    )


def markup(text: str, *, marked: bool) -> types.MarkupContent:
    """Return *text*, which is Markdown if it is *marked*."""
    kinds = types.MarkupKind
    return types.MarkupContent(kinds.Markdown if marked else kinds.PlainText, text)


def action(
    one: Action,
    document: types.OptionalVersionedTextDocumentIdentifier,
    told: types.Diagnostic,
    *,
    versioned: bool,
) -> types.CodeAction:
    """Return *one* as a change of *document*; *told* is its finding."""
    edits = [
        types.TextEdit(range=stretch(place), new_text=text) for place, text in one.edits
    ]
    change = (
        types.WorkspaceEdit(
            document_changes=[
                types.TextDocumentEdit(text_document=document, edits=[*edits])
            ]
        )
        if versioned
        else types.WorkspaceEdit(changes={document.uri: edits})
    )
    return types.CodeAction(
        title=inert(one.title),
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[told],
        is_preferred=True if one.preferred else None,
        edit=change,
    )


def meets(one: types.Range, other: types.Range) -> bool:
    """Return whether two ranges share a place, or touch."""
    first, second = sorted([one, other], key=lambda each: each.start)
    return second.start <= first.end


def links(found: Iterable[Stretch], uri: str) -> list[types.Location]:
    """Return the places *found* in the file *uri*."""
    return [types.Location(uri=uri, range=stretch(one)) for one in found]


def _around(location: Location, pages: Mapping[str, Page]) -> Stretch:
    return pages[location.file].around(location)
