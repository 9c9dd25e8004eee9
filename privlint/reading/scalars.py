"""Plain words of YAML become values, by the core schema of YAML 1.2."""

from __future__ import annotations

from privlint import lazy

_WORDS: dict[str, object] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
    ".inf": float("inf"),
    ".Inf": float("inf"),
    ".INF": float("inf"),
    "+.inf": float("inf"),
    "+.Inf": float("inf"),
    "+.INF": float("inf"),
    "-.inf": float("-inf"),
    "-.Inf": float("-inf"),
    "-.INF": float("-inf"),
    ".nan": float("nan"),
    ".NaN": float("nan"),
    ".NAN": float("nan"),
}
_NUMERIC = frozenset("0123456789+-.")
_INTEGER = lazy.pattern(r"[-+]?[0-9]+\Z")
_OCTAL = lazy.pattern(r"0o[0-7]+\Z")
_HEX = lazy.pattern(r"0x[0-9a-fA-F]+\Z")
_FLOAT = lazy.pattern(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_DIGITS = 400
"""A number with more characters than this stays text: nothing here is that large."""


def plain(word: str) -> object:
    """Return what the unquoted *word* means: `010` is ten and `NO` is text."""
    if word in _WORDS:
        return _WORDS[word]
    if word[0] not in _NUMERIC or len(word) > _DIGITS:
        return word
    if _INTEGER.match(word):
        return int(word)
    if word.startswith("0o") and _OCTAL.match(word):
        return int(word[2:], 8)
    if word.startswith("0x") and _HEX.match(word):
        return int(word[2:], 16)
    if _FLOAT.match(word):
        return float(word)
    return word
