"""An editor as tests drive it: it starts the server and speaks its protocol."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from queue import Queue
from threading import Thread
from typing import IO, TYPE_CHECKING, Any, cast

from lsprotocol import converters, types

from privlint.choice import Choice
from privlint.server import protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

DAY = date(2026, 11, 22)
Json = dict[str, Any]
ABLE: Json = {
    "workspace": {
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "workspaceEdit": {"documentChanges": True},
        "workspaceFolders": True,
    },
    "textDocument": {
        "publishDiagnostics": {"relatedInformation": True, "versionSupport": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
    },
}
"""What an editor such as VS Code says that it can do."""
_LONGEST = 60
"""So many seconds an answer may take before the test gives up."""


@dataclass
class Editor:
    """
    An editor with one server.

    Attributes:
        into: what the server reads
        out: what it writes
        ended: waits for its end; returns the exit status and standard error
        heard: what the server said and nobody has asked for yet
        unasked: requests of the server, which are answered at once
        answers: what they are answered with, by method, if not with null
        shown: the diagnostics that were published last, by address
        unread: those that `faults` has not given yet

    """

    into: IO[bytes]
    out: IO[bytes]
    ended: Callable[[], tuple[int, str]]
    heard: Queue[Json | None] = field(default_factory=Queue)
    unasked: list[Json] = field(default_factory=list)
    answers: dict[str, object] = field(default_factory=dict)
    shown: dict[str, Json] = field(default_factory=dict)
    unread: dict[str, list[list[Json]]] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _versions: Iterator[int] = field(default_factory=lambda: count(1))

    def start(self, *folders: Path, **options: Any) -> Json:  # noqa: ANN401 - JSON
        """Say hello for *folders*, with *options* instead; return the answer."""
        said = {
            "processId": os.getpid(),
            "rootUri": None,
            "capabilities": ABLE,
            "workspaceFolders": [
                {"uri": one.as_uri(), "name": one.name} for one in folders
            ],
        }
        answer: Json = self.ask("initialize", {**said, **options})
        self.tell("initialized", {})
        return answer

    def open(self, path: Path, text: str | None = None, language: str = "yaml") -> str:
        """Open *path* with *text*, or what is in it; return its address."""
        if text is None:
            text = path.read_text(encoding="utf-8")
        uri = path.as_uri()
        one = {"uri": uri, "languageId": language, "version": next(self._versions)}
        self.tell("textDocument/didOpen", {"textDocument": {**one, "text": text}})
        return uri

    def change(self, uri: str, text: str) -> int:
        """Type until *uri* holds *text*; return its version."""
        version = next(self._versions)
        self.tell(
            "textDocument/didChange",
            {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"text": text}],
            },
        )
        return version

    def at(self, method: str, uri: str, line: int, column: int) -> Any:  # noqa: ANN401 - JSON
        """Ask *method* of a place of *uri*; return the result."""
        place = {"line": line, "character": column}
        said = {"textDocument": {"uri": uri}, "position": place}
        if method == "references":
            said["context"] = {"includeDeclaration": True}
        return self.ask(f"textDocument/{method}", said)

    def actions(self, uri: str, line: int, column: int, *only: str) -> list[Json]:
        """Return what can be done about a place of *uri*, of some kinds *only*."""
        place = {"line": line, "character": column}
        said = {
            "textDocument": {"uri": uri},
            "range": {"start": place, "end": place},
            "context": {"diagnostics": [], **({"only": only} if only else {})},
        }
        return cast("list[Json]", self.ask("textDocument/codeAction", said))

    def faults(self, uri: str) -> list[Json]:
        """Return the next diagnostics of *uri*; wait until they are published."""
        while not self.unread.get(uri):
            self._next()
        return self.unread[uri].pop(0)

    def ask(self, method: str, params: object) -> Any:  # noqa: ANN401 - JSON
        """Return the result of a request, which must be as the protocol says."""
        answer = self.answer(self.request(method, params))
        assert "error" not in answer, answer
        known = types.METHOD_TO_TYPES.get(method)
        if known is not None and known[1] is not None:
            converters.get_converter().structure(answer, known[1])
        return answer["result"]

    def request(self, method: str, params: object) -> int:
        """Send a request; return its number."""
        number = next(self._numbers)
        self.send({"id": number, "method": method, "params": params})
        return number

    def answer(self, number: int) -> Json:
        """Wait for the answer to the request *number*."""
        while True:
            one = self._next()
            if one.get("id") == number and "method" not in one:
                return one

    def tell(self, method: str, params: object) -> None:
        """Send a notification."""
        self.send({"method": method, "params": params})

    def send(self, message: Json) -> None:
        """Send a message."""
        self.write(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def write(self, body: bytes) -> None:
        """Send *body* as a message, whatever it is."""
        self.into.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.into.flush()

    def stop(self) -> tuple[int, str]:
        """Say goodbye; return the exit status and what stands on standard error."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.end()

    def end(self) -> tuple[int, str]:
        """Wait for the end; return the exit status and standard error."""
        self.into.close()
        status, said = self.ended()
        while self.heard.get(timeout=_LONGEST) is not None:
            pass
        self.out.close()
        return status, said

    def _next(self) -> Json:
        """Return the next message; a request is answered, diagnostics are kept."""
        one = self.heard.get(timeout=_LONGEST)
        assert one is not None, "the server has gone"
        if "id" in one and "method" in one:
            self.unasked.append(one)
            self.send({"id": one["id"], "result": self.answers.get(one["method"])})
        elif one.get("method") == "textDocument/publishDiagnostics":
            said = one["params"]
            self.shown[said["uri"]] = said
            self.unread.setdefault(said["uri"], []).append(said["diagnostics"])
        return one


def apart(*arguments: str, env: Mapping[str, str] | None = None) -> Editor:
    """Start a server of its own; *env* is added to its surroundings."""
    command = [sys.executable, "-m", "privlint", "server", *arguments]
    kept = {name: said for name, said in os.environ.items() if "PRIVLINT" not in name}
    return started(command, {**kept, "LC_ALL": "C.UTF-8", **(env or {})})


def started(command: Sequence[str], env: Mapping[str, str] | None = None) -> Editor:
    """Start the server *command*, whosever it is."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=env,
    )
    into, out, errors = process.stdin, process.stdout, process.stderr
    assert into is not None
    assert out is not None
    assert errors is not None

    def ended() -> tuple[int, str]:
        status = process.wait(_LONGEST)
        with errors:
            return status, errors.read().decode()

    return _heard(Editor(into, out, ended))


def beside(today: Callable[[], date] = lambda: DAY) -> Editor:
    """Start a server in a thread of this process, which only a test can see into."""
    theirs, into = os.pipe()
    out, ours = os.pipe()
    server = protocol.made(lambda: Choice(today=today()), None, "en")
    streams = os.fdopen(theirs, "rb"), os.fdopen(ours, "wb")
    thread = Thread(target=server.start_io, args=streams, daemon=True)
    thread.start()

    def ended() -> tuple[int, str]:
        thread.join(_LONGEST)
        server.desk.close()
        for stream in streams:
            stream.close()
        return int(not server.ended), ""

    return _heard(Editor(os.fdopen(into, "wb"), os.fdopen(out, "rb"), ended))


def _heard(one: Editor) -> Editor:
    Thread(target=_listen, args=(one,), daemon=True).start()
    return one


def _listen(one: Editor) -> None:
    """Put what the server says in the queue; there is nothing but messages."""
    while head := one.out.readline():
        name, _colon, size = head.partition(b":")
        assert name == b"Content-Length", head
        while one.out.readline() != b"\r\n":
            pass
        one.heard.put(json.loads(one.out.read(int(size))))
    one.heard.put(None)
