"""What the runner of GitHub Actions takes for commands, after its two parsers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

COLOUR = re.compile(r"\x1b\[[0-9;]+m")
_UNSEEN = re.compile("[\xad\u034f\u061c\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]")
LONGEST = 4_096
"""A message is cut behind so many units of UTF-16."""
MOST = 10
"""So many annotations of a kind are kept."""


@dataclass(frozen=True)
class Command:
    """
    A command to the runner.

    Attributes:
        name: such as `error`
        data: what stands behind it, decoded
        properties: by name, decoded

    """

    name: str
    data: str = ""
    properties: dict[str, str] = field(default_factory=dict)

    @property
    def columns_kept(self) -> bool:
        """Return whether the runner keeps the columns: only those of one line."""
        line, end = self.properties.get("line"), self.properties.get("endLine")
        return "col" in self.properties and end in {None, line}


def second(line: str) -> Command | None:
    """
    Return the command that the runner's second parser finds in *line*.

    It trims white space, wants `::` at the start, and reads up to the next `::`.
    Any name is taken for a command, whether the runner has one of that name or not.
    """
    message = line.lstrip()
    end = message.find("::", 2)
    if not message.startswith("::") or end < 0:
        return None
    name, _, rest = message[2:end].partition(" ")
    if not name:
        return None
    properties = _properties(rest.strip(), ",", _PROPERTY)
    return Command(name, _decoded(message[end + 2 :], _DATA), properties)


def first(line: str) -> Command | None:
    """Return the command of the first `##[` of *line*, wherever that stands."""
    start = line.find("##[")
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    name, _, rest = line[start + 3 : end].partition(" ")
    if not name:
        return None
    properties = _properties(rest, ";", _OLD)
    return Command(name, _decoded(line[end + 1 :], _OLD), properties)


def commands(output: str) -> list[Command]:
    """Return every command that the runner finds in the lines of *output*."""
    found = (second(line) or first(line) for line in output.splitlines())
    return [command for command in found if command is not None]


def however_read(output: str) -> list[Command]:
    """
    Return every command of *output*, also where colours mean nothing.

    The runner compares by culture, which passes over what cannot be seen.
    """
    seen = _UNSEEN.sub("", COLOUR.sub("", output))
    return [*commands(output), *commands(seen)]


def units(text: str) -> int:
    """Return how many units of UTF-16 *text* takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


_DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
_PROPERTY = (
    *(("%0D", "\r"), ("%0A", "\n")),
    *(("%3A", ":"), ("%2C", ","), ("%25", "%")),
)
_OLD = (
    *(("%3B", ";"), ("%0D", "\r"), ("%0A", "\n")),
    *(("%5D", "]"), ("%25", "%")),
)


def _properties(
    text: str, between: str, codes: tuple[tuple[str, str], ...]
) -> dict[str, str]:
    """Return the properties of *text*; one without a name or a value is none."""
    found = {}
    for part in text.split(between):
        name, _, value = part.lstrip("=").partition("=")
        value = value.lstrip("=")
        if name and value:
            found[name] = _decoded(value, codes)
    return found


def _decoded(text: str, codes: tuple[tuple[str, str], ...]) -> str:
    for code, meant in codes:
        text = text.replace(code, meant)
    return text
