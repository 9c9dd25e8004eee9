"""Messages of rules: texts with placeholders, in both languages."""

from __future__ import annotations

import unicodedata
from datetime import date

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.language import paths
from privlint.language.durations import Duration
from privlint.language.words import near
from privlint.model import LANGUAGES, Text
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from privlint.language.run import Run
    from privlint.language.tests import Scope
    from privlint.model import Path

LONGEST = 1_000
SHOWN = 80
"""How many characters of a value a message shows."""

_WORDS_KNOWN = (
    "label path field value expected because near words late ends due length count"
)
KNOWN = frozenset(_WORDS_KNOWN.split())
"""The placeholders that are no paths."""

_PLACE = lazy.pattern(r"\{([^{}]*)\}")
_MONTHS = {
    "nl": [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_WORDS = {"nl": {True: "ja", False: "nee"}, "en": {True: "yes", False: "no"}}


class Template(Record):
    """
    A text with placeholders.

    Attributes:
        parts: plain text at even places, placeholders at odd ones
        routes: the paths among the placeholders

    """

    parts: tuple[str, ...]
    routes: Mapping[str, Callable[[object, Run], object]]

    def fill(self, facts: Mapping[str, object], node: object, run: Run, to: str) -> str:
        """Return the text with every placeholder filled, in the language *to*."""
        said = list(self.parts)
        for place in range(1, len(said), 2):
            name = said[place]
            get = self.routes.get(name)
            said[place] = shown(get(node, run) if get else facts.get(name), to)
        return "".join(said)


class TemplateError(ValueError):
    """A text with a wrong placeholder."""


def template(text: str, scope: Scope) -> Template:
    """Parse *text*; raise `TemplateError` for a placeholder that is no field."""
    if len(text) > LONGEST:
        message = f"a text has at most {LONGEST} characters"
        raise TemplateError(message)
    parts = tuple(_PLACE.split(text))
    routes = {}
    for name in parts[1::2]:
        if name in KNOWN:
            continue
        try:
            routes[name] = paths.getter(scope.route(name))
        except ValueError:
            found = near(name, KNOWN)
            hint = f"; did you mean `{{{found}}}`?" if found else ""
            message = f"`{{{name}}}` is no placeholder and no field{hint}"
            raise TemplateError(message) from None
    return Template(parts, routes)


def shown(value: object, to: str) -> str:
    """Return *value* as a message in the language *to* shows it, on one line."""
    if value is None or value in ([], {}, ()):
        return "–"
    if isinstance(value, Text):
        return value.said(to)
    if isinstance(value, bool):
        return _WORDS[to][value]
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[to][value.month - 1]} {value.year}"
    if isinstance(value, Duration):
        return value.said(to)
    if isinstance(value, list | tuple):
        return cut(", ".join(shown(item, to) for item in value[:12]))
    if isinstance(value, dict):
        name = value.get("id") or value.get("name") or value.get("title")
        return shown(name, to) if isinstance(name, str) else "…"
    return cut(one_line(str(value)))


def one_line(text: str, most: int = 4 * SHOWN) -> str:
    """Return *text* on one line, its control and invisible characters as spaces."""
    head = text[:most]
    if not head.isprintable():  # which it nearly always is, and then hides nothing
        safe = [
            letter if unicodedata.category(letter) not in _UNSHOWN else " "
            for letter in head
        ]
        head = "".join(safe)
    return " ".join(head.split())


_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


def cut(text: str, most: int = SHOWN) -> str:
    """Return *text*, or what fits of it in *most* characters with an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def label(root: object, path: Path) -> str | None:
    """Return the id, name or title of the nearest list item around *path*."""
    nodes = [root]
    for step in path:
        node = nodes[-1]
        if isinstance(node, dict):
            nodes.append(node.get(step) if isinstance(step, str) else None)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            nodes.append(node[step])
        else:
            nodes.append(None)
    for place in range(len(path), 0, -1):
        node = nodes[place]
        if isinstance(path[place - 1], int) and isinstance(node, dict):
            for key in ("id", "name", "title"):
                if isinstance(node.get(key), str):
                    return str(node[key])
    return None


def both(make: Callable[[str], str]) -> Text:
    """Return the text that *make* gives for each language."""
    said = {language: make(language) for language in LANGUAGES}
    return Text(said["nl"], said["en"])
