"""Citations of law become readable in both languages, with a link."""

from __future__ import annotations

import re

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.model import Citation, Text
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

_ARTICLE = lazy.pattern(
    r"(?:(recital) )?([0-9]+[a-z]?(?:[.:][0-9]+[a-z]?)*)((?:\([0-9a-z]+\))*)\Z"
)


class Act(Record):
    """
    A source of law or guidance.

    Attributes:
        name: in both languages
        url: the official text, or ""
        articles: whether it is cited by articles
        place: the address of an article, with `{article}` for its number, or ""
        points: the articles whose parts are points, not paragraphs

    """

    name: Text
    url: str
    articles: bool
    place: str = ""
    points: frozenset[str] = frozenset()


def acts(data: Mapping[str, Mapping[str, str]]) -> Mapping[str, Act]:
    """Return the acts that the file `acts.yaml` holds as *data*."""
    return lazy.Lazy(data, lambda _name, entry: _act(entry))


def _act(entry: Mapping[str, str]) -> Act:
    return Act(
        Text(entry["nl"], entry["en"]),
        entry.get("url", ""),
        entry["style"] == "articles",
        entry.get("article", ""),
        frozenset(entry.get("points", "").split()),
    )


def citation(written: str, known: Mapping[str, Act]) -> Citation:
    """
    Return the citation *written* as `GDPR 13(2)(a)`.

    Raise `ValueError` for an act that is not known or an article in another form.
    """
    keys = [key for key in known if written == key or written.startswith(key + " ")]
    if not keys:
        message = f"`{written}` names no act of acts.yaml"
        raise ValueError(message)
    key = max(keys, key=len)
    act = known[key]
    place = written.removeprefix(key).strip()
    if not act.articles or not place:
        return Citation(
            Text(f"{act.name.nl} {place}".strip(), f"{act.name.en} {place}".strip()),
            act.url,
        )
    match = _ARTICLE.match(place)
    if match is None or (match[1] and match[3]):
        message = f"`{place}` is no article such as 13(2)(a), and no recital"
        raise ValueError(message)
    recital, article, rest = match.groups()
    if recital:
        return Citation(
            Text(
                f"overweging {article} {act.name.nl}",
                f"{act.name.en} recital {article}",
            ),
            act.url,
        )
    return Citation(
        Text(
            f"art. {article}{_dutch(rest, article in act.points)} {act.name.nl}",
            f"{act.name.en} art. {article}{rest}",
        ),
        act.place.replace("{article}", article) or act.url,
    )


def _dutch(rest: str, points: bool) -> str:  # noqa: FBT001 - a fact, no mode
    """Return `(2)(a)` as ` lid 2 onder a`; with *points* `(11)` as ` onder 11`."""
    parts = re.findall(r"\(([0-9a-z]+)\)", rest)
    said = ""
    for place, part in enumerate(parts):
        numbered = part.isdigit() and place == 0 and not points
        said += f" lid {part}" if numbered else f" onder {part}"
    return said
