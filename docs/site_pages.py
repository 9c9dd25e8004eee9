"""The pages of the site, in each language, as its generator reads them."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

import command_pages
import declaration_pages
import rule_pages

from privlint.model import LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from privlint.rulebook import Rulebook

HOME = "index"
WRITTEN: Mapping[str, Text] = {
    HOME: Text("docs/nl/index.md", "docs/index.md"),
    "start": Text("docs/nl/start.md", "docs/start.md"),
    "declaration/index": Text("docs/nl/declaration.md", "docs/declaration.md"),
    "data-protection-officers": Text(
        "docs/nl/data-protection-officers.md", "docs/data-protection-officers.md"
    ),
    "ci": Text("docs/nl/ci.md", "docs/ci.md"),
    "editors": Text("docs/nl/editors.md", "docs/editors.md"),
    "terminal": Text("docs/nl/terminal.md", "docs/terminal.md"),
    "writing-rules": Text("docs/nl/writing-rules.md", "docs/writing-rules.md"),
    "coverage": Text("docs/nl/coverage.md", "docs/coverage.md"),
    "five-statements": Text("docs/nl/five-statements.md", "docs/five-statements.md"),
    "design": Text("docs/nl/design.md", "ARCHITECTURE.md"),
    "yaml": Text("docs/nl/yaml.md", "docs/yaml.md"),
    "performance": Text("docs/nl/performance.md", "docs/performance.md"),
    "fuzzing": Text("docs/nl/fuzzing.md", "docs/fuzzing.md"),
    "security": Text("docs/nl/security.md", "SECURITY.md"),
    "releases": Text("docs/nl/releases.md", "docs/releases.md"),
    "contributing": Text("docs/nl/contributing.md", "CONTRIBUTING.md"),
    "changelog": Text("docs/nl/changelog.md", "CHANGELOG.md"),
}
"""The files that are pages, by the name of the page in the site."""
RULES = Text("docs/rules/nl", "docs/rules/en")
COMMANDS = "commands"
FAULTS = "rules/reading"
NAVIGATION = (
    (
        Text("Aan de slag", "Getting started"),
        ("start", "declaration/index", "rules/index", COMMANDS),
    ),
    (
        Text("Toetsen en verantwoorden", "Reviewing"),
        ("data-protection-officers", "coverage", "five-statements"),
    ),
    (Text("In het werk", "At work"), ("ci", "editors", "terminal", "writing-rules")),
    (
        Text("Hoe het is gemaakt", "How it is made"),
        (
            *("design", "yaml", "security", "performance", "fuzzing"),
            *("releases", "contributing", "changelog"),
        ),
    ),
)
"""What stands beside every page, part by part."""

_CODE = r"(?ms:^(?P<fence>`{3,})[^\n]*\n.*?^(?P=fence)[ ]*$)|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)"
_LINK = re.compile(rf"{_CODE}|(?P<image>!?)\[(?P<text>[^\]]*)\]\((?P<goal>[^()\s]+)\)")
_ANCHOR = re.compile(r'(?m)^(#+ )<a id="([a-z0-9]+)"></a>')
_AWAY = re.compile(r"[a-z]+:|#")


class Site(NamedTuple):
    """
    The pages in one language.

    Attributes:
        pages: the Markdown of each, by its name in the site
        assets: files that pages show, by their name in the site

    """

    pages: Mapping[str, str]
    assets: Mapping[str, Path]


def sites(root: Path, book: Rulebook) -> dict[str, Site]:
    """Return the pages of the checkout *root* by language."""
    looked = declaration_pages.looked(book)
    return {
        language: _site(root, book, language, declaration_pages.Pages(looked, language))
        for language in LANGUAGES
    }


def _site(
    root: Path, book: Rulebook, language: str, fields: declaration_pages.Pages
) -> Site:
    places = _places(book)
    assets: dict[str, Path] = {}
    pages = dict(_made(root, book, language, fields))
    for name, files in WRITTEN.items():
        file = files.said(language)
        text = (root / file).read_text("utf-8")
        pages[name] = linked(text, file, name, language, places)
        assets |= {
            posixpath.join(posixpath.dirname(name), goal): (root / file).parent / goal
            for goal in _images(text)
        }
    pages["declaration/index"] += f"\n{fields.overview()}"
    below = {
        "declaration/index": [declaration_pages.GENERAL, *declaration_pages.PARTS],
        "rules/index": [*_topics(book, language), posixpath.basename(FAULTS)],
    }
    for name, names in below.items():
        pages[name] += _contents("", names)
    pages[HOME] += "".join(
        _contents(caption.said(language), names) for caption, names in NAVIGATION
    )
    return Site(pages, assets)


def _made(
    root: Path, book: Rulebook, language: str, fields: declaration_pages.Pages
) -> Iterator[tuple[str, str]]:
    """Yield name and text of the pages that are made of data."""
    for name, text in rule_pages.pages(book, language):
        yield f"rules/{name.removesuffix('.md')}", _anchored(text)
    yield FAULTS, _anchored(rule_pages.faults(book, language))
    for name, text in fields.pages(root):
        yield f"declaration/{name}", text
    yield COMMANDS, command_pages.page(language)


def _places(book: Rulebook) -> dict[str, tuple[str, str]]:
    """Return language and name of the page that each file of the checkout is."""
    found = {
        files.said(language): (language, name)
        for name, files in WRITTEN.items()
        for language in LANGUAGES
    }
    topics = {str(entry["topic"]) for entry in book.entries}
    for language in LANGUAGES:
        for name in ("index", *topics):
            file = f"{RULES.said(language)}/{name}.md"
            found[file] = (language, f"rules/{name}")
    return found


def _topics(book: Rulebook, language: str) -> list[str]:
    """Return the topics in the order of their names in *language*."""
    topics = {str(entry["topic"]) for entry in book.entries}
    return sorted(topics, key=lambda one: rule_pages.TOPICS[one].said(language))


def _contents(caption: str, names: list[str] | tuple[str, ...]) -> str:
    """Return the lines by which the generator knows what stands below a page."""
    head = [f":caption: {caption}"] if caption else []
    lines = ["", "```{toctree}", ":hidden:", *head, "", *names, "```", ""]
    return "\n".join(lines)


def _anchored(text: str) -> str:
    """Return *text* with the anchors of its heads as the generator writes them."""
    return _ANCHOR.sub(r"(\2)=\n\n\1", text)


def _images(text: str) -> list[str]:
    return [one["goal"] for one in _LINK.finditer(text) if one["image"]]


def linked(
    text: str,
    file: str,
    name: str,
    language: str,
    places: Mapping[str, tuple[str, str]],
) -> str:
    """
    Return the *text* of *file* with its links led to where pages are in the site.

    A link to a page in the other language leaves the pages of this one; a link to a
    file that is no page becomes its words.
    """

    def led(link: re.Match[str]) -> str:
        goal, hash_, anchor = (link["goal"] or "").partition("#")
        if not goal or link["image"] or _AWAY.match(goal):
            return link[0]
        place = posixpath.normpath(posixpath.join(posixpath.dirname(file), goal))
        if place not in places:
            return link["text"]
        other, page = places[place]
        if other == language:
            return f"[{link['text']}]({_from(name, page)}.md{hash_}{anchor})"
        away = _from(f"{language}/{name}", f"{other}/{page}")
        return f'<a href="{away}.html{hash_}{anchor}">{link["text"]}</a>'

    return _LINK.sub(led, text)


def _from(here: str, there: str) -> str:
    return posixpath.relpath(there, posixpath.dirname(here) or ".")
