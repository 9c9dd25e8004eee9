"""
The language server as a client that is not ours meets it, over stdio.

`nox -s client` runs it with pytest-lsp, which brings the client of pygls.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator  # noqa: TC003 - pytest-lsp looks it up
from typing import TYPE_CHECKING

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

if TYPE_CHECKING:
    from pathlib import Path

SERVER = ClientServerConfig(server_command=[sys.executable, "-m", "privlint", "server"])
PURPOSES = 1_000
TEXT = "privlint: 1\ncontroller: {name: Voorbeeld B.V., countri: NL}\npurposes:\n"
EACH = "  - {{id: p{0}, name: Uw bestelling {0} leveren, data: [contact]}}\n"
HEAD = 3
"""Lines before the first purpose."""


@pytest_lsp.fixture(config=SERVER)  # type: ignore[untyped-decorator]  # pytest-lsp's
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    """Begin and end a session as Visual Studio Code does."""

    @lsp_client.feature(types.CLIENT_REGISTER_CAPABILITY)  # type: ignore[untyped-decorator]  # ditto
    def registered(_params: types.RegistrationParams) -> None:
        """Take note of what the server wants to hear of."""

    capabilities = client_capabilities("visual-studio-code")
    await lsp_client.initialize_session(
        types.InitializeParams(capabilities, initialization_options={"language": "nl"})
    )
    yield
    await lsp_client.shutdown_session()


@pytest.mark.asyncio
async def test_a_thousand_purposes_are_served(
    client: LanguageClient, tmp_path: Path
) -> None:
    """Findings, hover, outline, definition, fix and exception come over the wire."""
    path = tmp_path / "privacy.yaml"
    text = TEXT + "".join(EACH.format(number) for number in range(PURPOSES))
    path.write_text(f"{text}data_categories:\n  - {{id: contact}}\n", "utf-8")
    uri = path.as_uri()
    opened = types.TextDocumentItem(uri, "yaml", 1, path.read_text("utf-8"))
    client.text_document_did_open(types.DidOpenTextDocumentParams(opened))
    while not client.diagnostics.get(uri):
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    found = client.diagnostics[uri]
    codes = [one.code for one in found]
    assert {"SHP002", "PUR003", "RET001"} <= {*codes}, codes[:20]
    document = types.TextDocumentIdentifier(uri)

    place = types.Position(HEAD, 5)
    hover = await client.text_document_hover_async(types.HoverParams(document, place))
    assert hover is not None
    assert isinstance(hover.contents, types.MarkupContent)
    assert "art. 13 lid 1" in hover.contents.value

    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(document)
    )
    assert symbols is not None
    names = [one.name for one in symbols]
    outline = symbols[names.index("purposes")]
    assert isinstance(outline, types.DocumentSymbol)
    assert len(outline.children or []) == PURPOSES

    line = text.split("\n")[HEAD]
    there = types.Position(HEAD, line.index("contact") + 1)
    goal = await client.text_document_definition_async(
        types.DefinitionParams(document, there)
    )
    (place_of,) = goal if isinstance(goal, list) else [goal]
    assert isinstance(place_of, types.Location | types.LocationLink)

    misspelt = next(one for one in found if one.code == "SHP002")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            document, misspelt.range, types.CodeActionContext([misspelt])
        )
    )
    edits = [
        edit.new_text
        for action in actions or []
        if isinstance(action, types.CodeAction) and action.edit
        for change in action.edit.document_changes or []
        if isinstance(change, types.TextDocumentEdit)
        for edit in change.edits
        if isinstance(edit, types.TextEdit)
    ]
    assert "country" in edits
    missing = next(one for one in found if one.code == "PUR003")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            document, missing.range, types.CodeActionContext([missing])
        )
    )
    assert "ignore[PUR003]" in str(actions)
