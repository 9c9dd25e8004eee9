"""The language server itself: requests of an editor in, answers out."""

from __future__ import annotations

import logging
import os
import sys

from lsprotocol import types
from pygls.capabilities import get_capability
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from privlint.hints import TYPE_CHECKING, cast
from privlint.model import LANGUAGES
from privlint.render.inert import inert
from privlint.server import actions, completions, hovers, symbols, wire
from privlint.server.desk import PAUSE, Desk
from privlint.server.page import page
from privlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from privlint.choice import Choice
    from privlint.model import Finding
    from privlint.server.checks import Checked
    from privlint.server.desk import Opened
    from privlint.server.links import Links
    from privlint.server.sheet import Node

_WATCHED = "**/*.{yaml,yml,json,toml,md,txt,html,htm}"
"""Settings, rules, baselines and published texts."""


class Server(LanguageServer):
    """
    The server of one editor.

    Attributes:
        desk: what is open in it
        language: what the editor or the call asks for, or None
        ended: whether the editor has said that it is about to stop

    """

    def __init__(
        self, choice: Callable[[], Choice], language: str | None, otherwise: str
    ) -> None:
        super().__init__(
            "privlint",
            __version__,
            # pygls splits lines where an editor does not, so no parts are asked for
            text_document_sync_kind=types.TextDocumentSyncKind.Full,
        )
        self.desk = Desk(choice, self.publish)
        self.language = language
        self.ended = False
        self._otherwise = otherwise
        self._shown: dict[str, dict[str, list[types.Diagnostic]]] = {}

    def report_server_error(self, error: Exception, source: object) -> None:
        """Say on standard error what went wrong, and nothing to the editor."""
        _LOG.error("%s: %s", source, error)

    def able(self, capability: str) -> bool:
        """Return whether the editor has *capability*."""
        return bool(get_capability(self.client_capabilities, capability, default=False))

    def markdown(self, capability: str) -> bool:
        """Return whether the editor shows Markdown in what *capability* names."""
        known = get_capability(self.client_capabilities, capability, default=None)
        return types.MarkupKind.Markdown in (known or ())

    def spoken(self, found: Checked) -> str:
        """Return the language for a declaration that gave *found*."""
        return self.language or found.language or self._otherwise

    def uri(self, path: str) -> str:
        """Return the name of the file *path*, as the editor has it if it is open."""
        return self.desk.named(path) or cast("str", from_fs_path(path))

    def told(self, finding: Finding, found: Checked) -> types.Diagnostic:
        """Return a *finding* of what a declaration gave."""
        related = self.able("text_document.publish_diagnostics.related_information")
        language = self.spoken(found)
        pages = found.pages
        return wire.diagnostic(finding, pages, language, self.uri, related=related)

    def publish(self, one: Opened, found: Checked) -> None:
        """Show what the declaration *one* gave, in it and in its published text."""
        told: dict[str, list[types.Diagnostic]] = {one.uri: []}
        if found.problem:
            told[one.uri].append(wire.refusal(found.problem))
        for finding in found.findings:
            file = self.uri(finding.location.file)
            told.setdefault(file, []).append(self.told(finding, found))
        before = self._shown.pop(one.uri, {})
        if any(told.values()):
            self._shown[one.uri] = told
        for uri in sorted({*told, *before}):
            shown = [one for each in self._shown.values() for one in each.get(uri, ())]
            self.text_document_publish_diagnostics(
                types.PublishDiagnosticsParams(
                    uri=uri,
                    diagnostics=shown,
                    version=one.version if uri == one.uri else None,
                )
            )


_LOG = logging.getLogger(__name__)


class _Lines(logging.Formatter):
    """What is logged, one harmless line for each line of it."""

    def format(self, record: logging.LogRecord) -> str:
        return "\n".join(
            f"privlint: {inert(line)}" for line in super().format(record).split("\n")
        )


def serve(choice: Callable[[], Choice], language: str | None, otherwise: str) -> int:
    """
    Answer an editor on standard input and output until it says exit.

    *choice* gives what is asked, of today; *language* goes before that of the
    settings, *otherwise* behind it. Return 0 if the editor stopped in good order.
    """
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # nothing else speaks there
    logs = logging.StreamHandler(sys.stderr)
    logs.setFormatter(_Lines("%(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[logs], force=True)
    server = made(choice, language, otherwise)
    server.start_io(sys.stdin.buffer, out)
    server.desk.close()
    return 0 if server.ended else 1


def made(choice: Callable[[], Choice], language: str | None, otherwise: str) -> Server:
    """Return a server that knows what to answer, not yet started."""
    server = Server(choice, language, otherwise)
    for name, answer in _ANSWERS.items():
        server.feature(name, _OPTIONS.get(name))(answer)
    return server


def _initialize(server: Server, params: types.InitializeParams) -> None:
    said = params.initialization_options
    language = said.get("language") if isinstance(said, dict) else None
    if language in LANGUAGES:
        server.language = str(language)
    _folders(server, None)


def _initialized(server: Server, _params: object) -> None:
    if not server.able("workspace.did_change_watched_files.dynamic_registration"):
        return
    options = types.DidChangeWatchedFilesRegistrationOptions(
        [types.FileSystemWatcher(glob_pattern=_WATCHED)]
    )
    server.client_register_capability(
        types.RegistrationParams(
            [
                types.Registration(
                    id="files",
                    method=types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
                    register_options=options,
                )
            ]
        )
    )


def _shutdown(server: Server, _params: object) -> None:
    server.ended = True


def _folders(server: Server, _params: object) -> None:
    """Take the folders of the workspace; their settings exclude files too."""
    workspace = server.workspace
    uris = [one.uri for one in workspace.folders.values()]
    paths = map(to_fs_path, uris or [workspace.root_uri or ""])
    server.desk.folders = tuple(path for path in paths if path)
    server.desk.refresh()


def _opened(server: Server, params: types.DidOpenTextDocumentParams) -> None:
    one = params.text_document
    _put(server, one.uri, one.version, one.text, 0)


def _changed(server: Server, params: types.DidChangeTextDocumentParams) -> None:
    one = params.text_document
    text = params.content_changes[-1].text if params.content_changes else None
    if text is not None:
        _put(server, one.uri, one.version, text, PAUSE)


def _put(server: Server, uri: str, version: int, text: str, pause: float) -> None:
    path = to_fs_path(uri)
    if path:
        unit = types.PositionEncodingKind(server.workspace.position_encoding).value
        file = os.path.normpath(path)
        server.desk.put(uri, version, page(file, text, unit), pause)


def _saved(server: Server, _params: types.DidSaveTextDocumentParams) -> None:
    """Read settings and rules anew, for an editor that watches no files."""
    if not server.able("workspace.did_change_watched_files.dynamic_registration"):
        server.desk.refresh()


def _closed(server: Server, params: types.DidCloseTextDocumentParams) -> None:
    server.desk.take(params.text_document.uri)


def _watched(server: Server, params: types.DidChangeWatchedFilesParams) -> None:
    paths = [to_fs_path(one.uri) for one in params.changes]
    server.desk.changed(os.path.normpath(path) for path in paths if path)


async def _hover(server: Server, params: types.HoverParams) -> types.Hover | None:
    one = server.desk.declaration(params.text_document.uri)
    if one is None:
        return None
    found = await server.desk.checked(one.uri)
    place = types.Range(params.position, params.position)
    told = [(each, server.told(each, found)) for each in _own(one, found)]
    here = [(each, said) for each, said in told if wire.meets(said.range, place)]
    node = _node(one, params.position)
    marked = server.markdown("text_document.hover.content_format")
    ink = hovers.MARKDOWN if marked else hovers.PLAIN
    texts, language = [], server.spoken(found)
    if here and found.book is not None:
        findings = [each for each, _said in here]
        texts.append(ink.findings(findings, found.book, language))
    if node is not None:
        texts.append(ink.field(node, language))
    text = hovers.RULE.join(filter(None, texts))
    if not text:
        return None
    span = wire.stretch(one.page.stretch(node.start, node.end)) if node else None
    return types.Hover(wire.markup(text, marked=marked), span or here[0][1].range)


def _completion(
    server: Server, params: types.CompletionParams
) -> list[types.CompletionItem]:
    one = server.desk.declaration(params.text_document.uri)
    if one is None:
        return []
    marked = server.markdown(
        "text_document.completion.completion_item.documentation_format"
    )
    offset = one.page.offset(_place(params.position))
    found = completions.completions(one.page, offset, one.limits)
    return [wire.completion(each, one.page, marked=marked) for each in found]


async def _actions(
    server: Server, params: types.CodeActionParams
) -> list[types.CodeAction]:
    one = server.desk.declaration(params.text_document.uri)
    only = params.context.only
    fixes = types.CodeActionKind.QuickFix
    if one is None or (only is not None and fixes not in only):
        return []
    found = await server.desk.checked(one.uri)
    versioned = server.able("workspace.workspace_edit.document_changes")
    document = types.OptionalVersionedTextDocumentIdentifier(one.uri, one.version)
    language = server.spoken(found)
    answers = []
    for finding in _own(one, found):
        told = server.told(finding, found)
        if wire.meets(told.range, params.range):
            faults = frozenset(found.book.faults if found.book else ())
            possible = [
                *actions.mended(finding, one.page, language),
                *actions.accepted(finding, one.sheet, faults, language),
            ]
            answers += [
                wire.action(each, document, told, versioned=versioned)
                for each in possible
            ]
    return answers


def _symbols(
    server: Server, params: types.DocumentSymbolParams
) -> list[types.DocumentSymbol]:
    one = server.desk.declaration(params.text_document.uri)
    if one is None:
        return []
    return [wire.symbol(each, one.page) for each in symbols.symbols(one.sheet)]


def _definition(server: Server, params: types.DefinitionParams) -> list[types.Location]:
    return _linked(server, params, lambda links, node: links.definitions(node))


def _references(server: Server, params: types.ReferenceParams) -> list[types.Location]:
    def found(links: Links, node: Node) -> Sequence[Node]:
        own = links.definitions(node) if params.context.include_declaration else ()
        return [*own, *links.references(node)]

    return _linked(server, params, found)


def _linked(
    server: Server,
    params: types.DefinitionParams | types.ReferenceParams,
    ask: Callable[[Links, Node], Sequence[Node]],
) -> list[types.Location]:
    one = server.desk.declaration(params.text_document.uri)
    node = _node(one, params.position) if one is not None else None
    if one is None or node is None:
        return []
    places = (one.page.stretch(each.start, each.end) for each in ask(one.links, node))
    return wire.links(places, one.uri)


def _own(one: Opened, found: Checked) -> Iterator[Finding]:
    """Yield the findings that lie in the declaration *one*, not in its text."""
    return (each for each in found.findings if each.location.file == one.path)


def _node(one: Opened, position: types.Position) -> Node | None:
    return one.sheet.node(one.page.offset(_place(position)))


def _place(position: types.Position) -> tuple[int, int]:
    return position.line, position.character


_ANSWERS: dict[str, Callable[..., object]] = {
    types.INITIALIZE: _initialize,
    types.INITIALIZED: _initialized,
    types.SHUTDOWN: _shutdown,
    types.TEXT_DOCUMENT_DID_OPEN: _opened,
    types.TEXT_DOCUMENT_DID_CHANGE: _changed,
    types.TEXT_DOCUMENT_DID_SAVE: _saved,
    types.TEXT_DOCUMENT_DID_CLOSE: _closed,
    types.WORKSPACE_DID_CHANGE_WATCHED_FILES: _watched,
    types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS: _folders,
    types.TEXT_DOCUMENT_HOVER: _hover,
    types.TEXT_DOCUMENT_COMPLETION: _completion,
    types.TEXT_DOCUMENT_CODE_ACTION: _actions,
    types.TEXT_DOCUMENT_DOCUMENT_SYMBOL: _symbols,
    types.TEXT_DOCUMENT_DEFINITION: _definition,
    types.TEXT_DOCUMENT_REFERENCES: _references,
}
_OPTIONS = {
    types.TEXT_DOCUMENT_CODE_ACTION: types.CodeActionOptions(
        code_action_kinds=[types.CodeActionKind.QuickFix]
    ),
    types.TEXT_DOCUMENT_COMPLETION: types.CompletionOptions(
        trigger_characters=[" ", ":", '"', "["]
    ),
}
