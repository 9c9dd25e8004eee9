"""Inert text for where it goes: XML, HTML, Markdown, CSV, commands of CI runners."""

from __future__ import annotations

import re
from html import escape

from privlint import lazy
from privlint.render.inert import inert

_MARKS = lazy.pattern(
    r"[\\`*_{}\[\]<>#|~&$]|\A(?:[-+=]|[0-9](?=[0-9]*[.)]))",
)
"""What Markdown gives a meaning."""
_LINKED = lazy.pattern(
    r"@|[#!&]\d|[~%][\w\"']|\$\S|GH-\d|:[\w+-]+:|://|www\.|mailto:|xmpp:",
    re.IGNORECASE,
)
"""What GitHub and GitLab link after Markdown was read, where no escape helps."""
_SPAN = lazy.pattern(r"`([^`]*)`")
_FORMULA = lazy.pattern(r"\A[=+\-@\t\r]")
_OUTSIDE_URL = lazy.pattern(r"[^A-Za-z0-9._~:/?#@!$&*+,;=%-]")


def xml(text: str) -> str:
    """Return *text* for XML or HTML, in an element or between quotation marks."""
    return escape(inert(text), quote=True)


def address(url: str) -> str:
    """Return *url* for a link in Markdown, HTML or JSON, or "" if it is not HTTPS."""
    return _OUTSIDE_URL.sub(_percent, url) if url.startswith("https://") else ""


def markdown(text: str) -> str:
    """
    Return *text* for Markdown, so that every sign shows as itself.

    A word that a forge would link, such as `@name` or `#1`, becomes code.
    """
    shown = inert(text)
    if not _LINKED.search(shown):
        return _MARKS.sub(_entity, shown)
    return " ".join(_word(word) for word in shown.split(" "))


def sentences(text: str) -> str:
    """Return *text* for Markdown, with what stands between backticks as code."""
    pieces: list[str] = []
    for number, part in enumerate(_SPAN.split(text)):
        piece = code(part) if number % 2 else markdown(part)
        if pieces and pieces[-1].endswith("`") and piece.startswith("`"):
            pieces.append(" ")  # or two spans would become one
        if piece:
            pieces.append(piece)
    return "".join(pieces)


def code(text: str) -> str:
    """Return *text* for Markdown between backticks, also in a table."""
    return _coded(inert(text))


def csv(text: str) -> str:
    """Return *text* for a cell of CSV that no spreadsheet takes for a formula."""
    shown = inert(text)
    return f"'{shown}" if _FORMULA.match(shown) else shown


def command(text: str) -> str:
    """Return *text* for the message of a workflow command of GitHub."""
    return inert(text).replace("%", "%25")


def attribute(text: str) -> str:
    """Return *text* for a property of a workflow command of GitHub."""
    return command(text).replace(":", "%3A").replace(",", "%2C")


def _word(word: str) -> str:
    """Return *word* as code if a forge would link it, without the stop behind it."""
    if not _LINKED.search(word):
        return _MARKS.sub(_entity, word)
    linked = word.rstrip(".,;)")
    return f"{_coded(linked)}{word[len(linked) :]}"


def _coded(text: str) -> str:
    """Return *text*, which is inert, as code; a bar would end a cell even there."""
    return "&#124;".join(_span(part) for part in text.split("|"))


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _span(text: str) -> str:
    """Return *text* between as many backticks as it takes; no span is empty."""
    if not text:
        return ""
    runs = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (runs + 1)
    gap = " " if runs else ""
    return f"{fence}{gap}{text}{gap}{fence}"
