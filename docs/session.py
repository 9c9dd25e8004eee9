"""The session in the README: what the commands really write, at 80 columns."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import five_statements

_DECLARATION = re.compile(r"```yaml\n(privlint: 1\n.*?)```", re.DOTALL)
_SESSION = re.compile(r"(?<=\n```console\n)\$ privlint check\n.*?(?=```\n)", re.DOTALL)
_NOW, _ONCE = "https://autoriteitpersoonsgegevens.nl", "https://cbpweb.nl"
"""The site of the authority, and what it was: the one mistake of the declaration."""
_COMMANDS = (
    "privlint check",
    "privlint check --fix --diff -q",
    "privlint explain CMP004 | sed -n 3p",
)


def readme(root: Path) -> str:
    """Return the README with the session as it goes today."""
    text = (root / "README.md").read_text(encoding="utf-8")
    (declaration,) = _DECLARATION.findall(text)
    said = _said(root, declaration.replace(_NOW, _ONCE))
    text, count = _SESSION.subn(lambda _was: said, text)
    if count != 1:
        message = "README.md has no session, or several"
        raise ValueError(message)
    return text


@cache
def _said(root: Path, declaration: str) -> str:
    """Return commands about *declaration*, each with what it writes."""
    kept = {
        name: said
        for name, said in os.environ.items()
        if name in {"PATH", "SYSTEMROOT", "TMPDIR"}
    }
    environ = {
        **kept,
        "COLUMNS": "80",
        "PRIVLINT_NO_CACHE": "1",
        "LC_ALL": "C.UTF-8",
        "PRIVLINT_AS_OF": five_statements.AS_OF.isoformat(),
        "PYTHONPATH": str(root),
    }
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "privacy.yaml")
        file.write_text(declaration, encoding="utf-8")
        for command in _COMMANDS:
            call, _pipe, line = command.partition(" | sed -n ")
            done = subprocess.run(  # noqa: S603 - the commands above
                [sys.executable, "-m", *call.split()],
                cwd=folder,
                env=environ,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
                encoding="utf-8",
            )
            written = done.stdout.splitlines()
            if line:
                written = [written[int(line.removesuffix("p")) - 1]]
            lines += [f"$ {command}", *written]
    return "".join(f"{line}\n" for line in lines)
