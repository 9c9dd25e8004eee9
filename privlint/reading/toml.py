"""TOML becomes mappings, lists and scalars, within bounds."""

from __future__ import annotations

_DOTS = 300
_DOTS_OF_HEAD = 50
"""What a line may hold: the parser takes the square of the parts of a key."""


def read(content: bytes, most: int) -> dict[str, object]:
    """
    Return what *content* says; raise `ValueError` for what is no TOML.

    That is also said of more than *most* bytes, and of a line with so many dots that
    its keys could keep the parser busy for hours.
    """
    import tomllib

    if len(content) > most:
        message = f"more than {most} bytes"
        raise ValueError(message)
    for line in content.split(b"\n"):
        dots = _DOTS_OF_HEAD if line.lstrip().startswith(b"[") else _DOTS
        if line.count(b".") > dots:
            message = f"a line with more than {dots} dots"
            raise ValueError(message)
    try:
        return tomllib.loads(content.decode())
    except RecursionError:
        message = "lists or mappings too deep in each other"
        raise ValueError(message) from None
