"""The words of the reports, in both languages."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

ABSENT = Text("hier ontbreekt het", "missing here")

_NOUNS: Mapping[str, tuple[Text, Text]] = {
    "error": (Text("fout", "error"), Text("fouten", "errors")),
    "warning": (Text("waarschuwing", "warning"), Text("waarschuwingen", "warnings")),
    "info": (Text("tip", "info"), Text("tips", "infos")),
    "declaration": (
        Text("verklaring", "declaration"),
        Text("verklaringen", "declarations"),
    ),
    "file": (Text("bestand", "file"), Text("bestanden", "files")),
    "rule": (Text("regel", "rule"), Text("regels", "rules")),
    "change": (Text("wijziging", "change"), Text("wijzigingen", "changes")),
    "new": (
        Text("nieuwe bevinding", "new finding"),
        Text("nieuwe bevindingen", "new findings"),
    ),
}


def counted(number: int, noun: str, language: str) -> str:
    """Return *number* and *noun*, such as `1 file` or `2 bestanden`."""
    one, many = _NOUNS[noun]
    return f"{number} {(one if number == 1 else many).said(language)}"
