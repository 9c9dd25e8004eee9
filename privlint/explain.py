"""A rule becomes a page: what is asked, by whom, why, how to mend it, with examples."""

from __future__ import annotations

import textwrap

from privlint import lazy
from privlint.citations import citation
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import DUTIES, SEVERITIES, Duty, Severity, Text
from privlint.outline import fix, outline
from privlint.rulebook import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from privlint.citations import Act
    from privlint.rulebook import Entry

_DUTIES = {
    **DUTIES,
    Duty.DECLARATION: Text(
        "alleen gevraagd door privlint, voor een verklaring",
        "asked only by privlint, of a declaration",
    ),
}
"""As reports say it; a page has room to say the last in full."""
HEADS = {
    "outline": Text("Precies", "Precisely"),
    "law": Text("Wet en richtsnoeren", "Law and guidance"),
    "why": Text("Waarom", "Why"),
    "mend": Text("Herstel", "Mend"),
    "good": Text("Goed", "Good"),
    "bad": Text("Fout", "Bad"),
    "limits": Text("Grenzen", "Limits"),
    "dates": Text("Geldig", "In force"),
}
"""The heads of the parts of a page."""
_PLACE = lazy.pattern(r"\{[^{}]*\}")
"""What the report fills in."""
_STATEMENT = Text("met in de gepubliceerde tekst:", "with in the published text:")


def page(entry: Entry, acts: Mapping[str, Act], language: str, width: int) -> str:
    """Return the page of the rule or fault *entry*, at most *width* columns wide."""
    return "\n".join(_lines(entry, acts, language, width)) + "\n"


def _lines(
    entry: Entry, acts: Mapping[str, Act], language: str, width: int
) -> Iterator[str]:
    texts = cast("Mapping[str, str]", entry[language])
    severity = SEVERITIES[Severity(str(entry.get("severity", "error")))].said(language)
    duty = _DUTIES[Duty(str(entry.get("duty", "declaration")))].said(language)
    yield f"{entry['code']} {entry['name']} ({severity}; {duty})"
    yield ""
    yield from textwrap.wrap(texts["title"], width)
    if "require" in entry:
        yield ""
        yield f"{HEADS['outline'].said(language)}:"
        yield from _outline(entry, language, width)
    yield from _laws(entry, acts, language)
    for key in ("why", "mend", "limits"):
        if texts.get(key):
            yield from _section(HEADS[key].said(language), texts[key], width)
        if key == "mend" and (mended := fix(entry, language).replace("`", "")):
            yield from textwrap.wrap(
                mended, width, initial_indent="  ", subsequent_indent="  "
            )
    yield from _dates(entry, language)
    examples = cast("Mapping[str, list[object]]", entry.get("examples") or {})
    for kind in ("bad", "good"):
        for example in (examples.get(kind) or [])[:1]:
            yield ""
            yield f"{HEADS[kind].said(language)}:"
            yield from _example(example, language)


def _outline(entry: Entry, language: str, width: int) -> Iterator[str]:
    for line in outline(entry, language):
        start = f"{'  ' * (line.depth + 1)}{'- ' if line.depth else ''}"
        text = line.text.replace("`", "")
        yield from textwrap.wrap(
            text,
            max(width, len(start) + 20),
            initial_indent=start,
            subsequent_indent=" " * len(start),
            break_long_words=False,
            break_on_hyphens=False,
        )


def _laws(entry: Entry, acts: Mapping[str, Act], language: str) -> Iterator[str]:
    laws = [citation(one, acts) for one in listed(entry.get("law", []))]
    if laws:
        yield ""
        yield f"{HEADS['law'].said(language)}:"
    for law in laws:
        link = f"  {law.url}" if law.url else ""
        yield f"  {law.text.said(language)}{link}"


def _section(head: str, text: str, width: int) -> Iterator[str]:
    lead = [f"{head}:"]
    for paragraph in paragraphs(text):
        yield ""
        yield from lead
        lead = []
        yield from textwrap.wrap(
            paragraph,
            width,
            initial_indent="  ",
            subsequent_indent="  ",
            break_long_words=False,
            break_on_hyphens=False,
        )


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a *text* of a rule, without what reports fill in."""
    whole = _PLACE.sub("…", text).strip()
    return [" ".join(part.split()) for part in whole.split("\n\n")]


def _dates(entry: Entry, language: str) -> Iterator[str]:
    since, until = entry.get("effective_from"), entry.get("effective_until")
    if since or until:
        yield ""
        head = HEADS["dates"].said(language)
        yield " ".join(str(one) for one in (f"{head}:", since, "–", until) if one)


def _example(example: object, language: str) -> Iterator[str]:
    if not isinstance(example, dict):
        yield from _indented(str(example))
        return
    yield from _indented(str(example["declaration"]))
    if example.get("statement"):
        yield f"  {_STATEMENT.said(language)}"
        yield from _indented(str(example["statement"]))


def _indented(text: str) -> Iterator[str]:
    for line in text.rstrip().split("\n"):
        yield f"    {line}".rstrip()
