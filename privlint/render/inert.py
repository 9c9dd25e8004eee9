"""Text that can do nothing: no control of a terminal, no line, no CI command."""

import re

from privlint import lazy


def inert(text: str) -> str:
    r"""
    Return *text* with everything that could act on its reader made visible.

    Control, bidirectional and invisible characters and lone surrogates become
    `\x1b`, `\n`, `\u202e`. The openings of CI commands lose their first
    character: `##[` becomes `\x23#[`, and a leading `::` becomes `\x3a:`.
    The result is one line, safe as a whole line and as the start of one, and
    inert text stays as it is.
    """
    if not (text.isascii() and text.isprintable() and "##" not in text):
        text = _ACTIVE.sub(_visible, text)
    return _COMMAND.sub(r"\1\\x3a", text, count=1) if "::" in text else text


def cells(text: str) -> list[str]:
    """
    Return the inert form of each character of *text*, for a line with a margin.

    The margin stands before the text, so a leading `::` is harmless and stays.
    """
    shown = list(text)
    for match in _ACTIVE.finditer(text):
        shown[match.start()] = _visible(match)
    return shown


def _visible(match: re.Match[str]) -> str:
    character = match[0]
    if character == "#":
        return r"\x23"
    return character.encode("unicode_escape").decode("ascii")


# Every character that Unicode lets a reader ignore counts as invisible: the
# GitHub runner compares by culture, which finds `##[` in `#\u00ad#[`.
_INVISIBLE = (
    r"\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0"
    r"\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff"
)
# A variation selector stays behind a symbol, where it makes an emoji.
_SYMBOL = r"\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030-\u303d\u3297\u3299"
_ACTIVE = lazy.pattern(
    rf"[{_INVISIBLE}]"
    rf"|(?<![{_SYMBOL}\U0001f000-\U0001faff])[\ufe00-\ufe0f]"
    r"|#(?=#(?:(?i:vso|teamcity))?\[)"
)
_COMMAND = lazy.pattern(r"\A(\s*):(?=:)")
