"""What is wrong with a site as it was built, and where it leads outside."""

from __future__ import annotations

import posixpath
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_LINKS = frozenset(("alternate", "author", "canonical", "next", "prev", "search"))
"""What a `link` leads to by these names is a page; by others the page needs it."""
_LOADED = re.compile(
    r"(?:\burl\(|@import|\b(?:src|href)\s*=)\s*[\"'`]?\s*(?:https?:)?//", re.IGNORECASE
)
"""How a style or a script has something loaded from elsewhere."""
_CLAIM = re.compile(r"\bcompliant\b", re.IGNORECASE)
"""What the pages never say of anybody."""


class Page(HTMLParser):
    """What a page holds: where things stand in it, links, what it needs, and text."""

    def __init__(self) -> None:
        super().__init__()
        self.places: set[str] = set()
        self.links: list[str] = []
        self.needs: list[str] = []
        self.language = ""
        self.text: list[str] = []
        self.code: list[str] = []
        self._within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in what the tag says."""
        said = {name: value or "" for name, value in attrs}
        self.places |= {said[name] for name in ("id", "name") if name in said}
        if tag == "html":
            self.language = said.get("lang", "")
        if tag in {"script", "style"}:
            self._within.append(tag)
        if "href" in said:
            page = tag == "a" or said.get("rel") in _LINKS or tag == "use"
            (self.links if page else self.needs).append(said["href"])
        self.needs += [
            said[name] for name in ("src", "data", "poster") if said.get(name)
        ]
        self.needs += [
            one.split()[0] for one in said.get("srcset", "").split(",") if one
        ]
        self.code.append(said.get("style", ""))

    def handle_endtag(self, tag: str) -> None:
        """Leave a script or a style."""
        if self._within and tag == self._within[-1]:
            self._within.pop()

    def handle_data(self, data: str) -> None:
        """Take in text, or the code of a script or a style."""
        (self.code if self._within else self.text).append(data)


def pages(folder: Path) -> dict[str, Page]:
    """Return the pages in *folder* by their names in it."""
    found = {}
    for file in sorted(folder.rglob("*.html")):
        page = Page()
        page.feed(file.read_text("utf-8"))
        page.close()
        found[file.relative_to(folder).as_posix()] = page
    return found


def faults(folder: Path, found: Mapping[str, Page]) -> Iterator[str]:
    """Yield what is wrong with the site in *folder* with these pages, a line each."""
    for name, page in found.items():
        language = name.partition("/")[0] if "/" in name else page.language
        if not page.language or page.language != language:
            yield f"{name}: its language is {page.language or 'not said'}"
        yield from (f"{name}: says {one}" for one in _CLAIM.findall("".join(page.text)))
        yield from (f"{name}: {one}" for one in _loaded("\n".join(page.code)))
        for need in page.needs:
            if urlsplit(need).scheme != "data" and not _is_there(folder, name, need):
                yield f"{name}: needs {need}, which is not there"
        for link in page.links:
            yield from (f"{name}: {one}" for one in _astray(folder, name, link, found))
    for file in sorted(folder.rglob("*")):
        if file.suffix in {".css", ".js", ".svg"}:
            name = file.relative_to(folder).as_posix()
            said = file.read_text("utf-8")
            yield from (f"{name}: {one}" for one in _loaded(said))


def outside(found: Mapping[str, Page]) -> dict[str, list[str]]:
    """Return the addresses outside that pages lead to, each with those pages."""
    links: dict[str, list[str]] = {}
    for name, page in found.items():
        for link in dict.fromkeys(page.links):
            if _is_outside(link):
                links.setdefault(link, []).append(name)
    return dict(sorted(links.items()))


def _loaded(code: str) -> Iterator[str]:
    for one in _LOADED.finditer(code):
        yield f"loads from elsewhere: {one[0]}"


def _astray(
    folder: Path, name: str, link: str, found: Mapping[str, Page]
) -> Iterator[str]:
    """Yield what is wrong with a *link* on the page *name*, if it stays in the site."""
    if _is_outside(link):
        return
    goal = _goal(name, link)
    anchor = unquote(urlsplit(link).fragment)
    if not _is_there(folder, name, link):
        yield f"leads to {link}, which is not there"
    elif goal in found and anchor and anchor not in found[goal].places:
        yield f"leads to {link}, and no such place is there"


def _is_outside(link: str) -> bool:
    parts = urlsplit(link)
    return bool(parts.scheme or parts.netloc)


def _is_there(folder: Path, name: str, link: str) -> bool:
    return not _is_outside(link) and (folder / _goal(name, link)).is_file()


def _goal(name: str, link: str) -> str:
    """Return the name of the file that *link* on the page *name* leads to."""
    path = unquote(urlsplit(link).path)
    return (
        posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
        if path
        else name
    )
