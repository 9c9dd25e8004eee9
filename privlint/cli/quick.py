"""
The usual calls of `privlint check`, read without click.

Loading click takes longer than checking a declaration. Which options there are, click
says: `docs/prepare.py` writes `privlint/cli/plain.py` from its table. Whatever else a
call has, a value that must be checked or a setting in the environment, click reads it.
"""

from __future__ import annotations

import os

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from privlint.cli.checking import Call

_ENVIRONMENT = ("PRIVLINT", "_PRIVLINT")


def call(arguments: list[str]) -> Call | None:
    """Return what *arguments* ask of `check`, or None where click must read them."""
    if arguments[:1] != ["check"] or os.name == "nt":
        return None
    if any(name.startswith(_ENVIRONMENT) for name in os.environ):
        return None
    said = _said(arguments[1:])
    if said is None or "stdin_filename" in said:
        return None
    from privlint.cli.checking import Call

    return Call(**said)


def _said(arguments: list[str]) -> dict[str, Any] | None:
    """Return the fields of a call, or None for what is not plain."""
    from privlint.cli.plain import FLAGS, TEXTS

    said: dict[str, Any] = {}
    paths: list[str] = []
    rest = iter(arguments)
    for one in rest:
        name, equals, value = one.partition("=")
        if not one.startswith("-"):
            paths.append(one)
        elif one in FLAGS:
            said[FLAGS[one]] = True
        elif name in TEXTS:
            field, many, allowed = TEXTS[name]
            value = value if equals else next(rest, "")
            if not value or value.startswith("-") or (allowed and value not in allowed):
                return None
            said[field] = (*said.get(field, ()), value) if many else value
        else:
            return None
    return {**said, "paths": tuple(paths)}
