"""The pages on rules: one a topic, with an index by topic and by article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from privlint.citations import citation
from privlint.model import DUTIES, SEVERITIES, Duty, Severity, Text
from privlint.outline import fix, outline
from privlint.rulebook import Entry, Rulebook, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TOPICS: Mapping[str, Text] = {
    "automated-decisions": Text("Geautomatiseerde besluiten", "Automated decisions"),
    "children": Text("Kinderen", "Children"),
    "complaints": Text("Klachten", "Complaints"),
    "controller": Text("Verwerkingsverantwoordelijke", "Controller"),
    "cookies": Text("Cookies", "Cookies"),
    "data": Text("Gegevens en verwijzingen", "Data and references"),
    "declaration-text": Text(
        "Woorden in de verklaring zelf", "Words in the declaration itself"
    ),
    "marketing": Text("Direct marketing", "Direct marketing"),
    "processors": Text("Verwerkers", "Processors"),
    "purposes": Text("Doelen en grondslagen", "Purposes and legal bases"),
    "recipients": Text("Ontvangers", "Recipients"),
    "register": Text("Register van verwerkingen", "Record of processing"),
    "requests": Text("Verzoeken", "Requests"),
    "retention": Text("Bewaartermijnen", "Retention"),
    "rights": Text("Rechten van betrokkenen", "Rights of data subjects"),
    "security": Text("Beveiliging en datalekken", "Security and breaches"),
    "special-data": Text("Bijzondere gegevens, BSN", "Special data, BSN"),
    "statement": Text("De gepubliceerde tekst", "The published text"),
    "transfers": Text("Doorgifte", "Transfers"),
}
"""The topics, which are the folders of the rules."""
_PROFILES = {
    "notice": Text("privacyverklaring", "notice"),
    "register": Text("register", "register"),
    "processor": Text("verwerker", "processor"),
    "strict": Text("streng", "strict"),
}
_WORDS = {
    "rules": Text("Regels", "Rules"),
    "by_topic": Text("Naar onderwerp", "By topic"),
    "by_article": Text("Naar artikel", "By article"),
    "asked_in": Text("Gevraagd in profiel", "Asked in profile"),
    "law": Text("Wet en richtsnoeren", "Law and guidance"),
    "precisely": Text("Precies", "Precisely"),
    "why": Text("Waarom", "Why"),
    "mend": Text("Herstel", "Mend"),
    "good": Text("Goed", "Good"),
    "bad": Text("Fout", "Bad"),
    "limits": Text("Grenzen", "Limits"),
    "fixed": Text("Hersteld", "Mended"),
    "since": Text("Geldt vanaf {}", "In force from {}"),
    "until": Text("Geldt tot en met {}", "In force until {}"),
    "text": Text("Gepubliceerde tekst", "Published text"),
    "day": Text("Beoordeeld op {}", "Judged on {}"),
    "note": Text(
        "Geschreven door `docs/write.py` uit de regelbestanden.",
        "Written by `docs/write.py` from the rule files.",
    ),
    "head": Text("code|naam|ernst|wat is vereist", "code|name|severity|what is asked"),
    "faults": Text("Wat bij het lezen opvalt", "What reading finds"),
    "reading": Text(
        "Voordat een regel wordt gevraagd, wordt het bestand gelezen en zijn vorm bekeken. Wat daarbij misgaat, is een bevinding met ernst fout.",
        "Before any rule is asked, the file is read and its shape is looked at. What goes wrong then is a finding, and an error.",
    ),
}
_PLACE = re.compile(r"\{[^{}]*\}")
_MARKUP = re.compile(r"[\\<>*_\[\]|]")


def pages(book: Rulebook, language: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of each page in *language*."""
    topics: dict[str, list[Entry]] = {}
    for entry in sorted(book.entries, key=lambda one: str(one["code"])):
        topics.setdefault(str(entry["topic"]), []).append(entry)
    yield "index.md", _joined(_index(book, topics, language))
    for topic, entries in topics.items():
        yield f"{topic}.md", _joined(_topic(book, topic, entries, language))


def faults(book: Rulebook, language: str) -> str:
    """Return the page on what readers object to, which no rule is asked about."""
    lines = [
        f"# {_WORDS['faults'].said(language)}",
        "",
        _WORDS["reading"].said(language),
    ]
    for name, entry in sorted(book.faults.items(), key=lambda one: str(one[1]["code"])):
        texts = _texts(entry, language)
        code = str(entry["code"])
        lines += ["", f'## <a id="{code.lower()}"></a>{code} {name}', ""]
        lines += [
            f"**{escaped(texts['title'].strip())}**",
            "",
            *_paragraphs(texts["why"]),
        ]
        lines += _labelled("mend", texts["mend"], language)
    return _joined(iter(lines))


def _joined(lines: Iterator[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"


def _index(
    book: Rulebook, topics: Mapping[str, list[Entry]], language: str
) -> Iterator[str]:
    yield f"# {_WORDS['rules'].said(language)}"
    yield ""
    yield _WORDS["note"].said(language)
    yield ""
    yield f"## {_WORDS['by_topic'].said(language)}"
    for topic, entries in sorted(topics.items()):
        yield ""
        yield f"### [{TOPICS[topic].said(language)}]({topic}.md)"
        yield ""
        yield f"| {_WORDS['head'].said(language).replace('|', ' | ')} |"
        yield "|---|---|---|---|"
        for entry in entries:
            severity = SEVERITIES[Severity(str(entry["severity"]))].said(language)
            title = escaped(_texts(entry, language)["title"].strip())
            yield f"| {_link(entry)} | `{entry['name']}` | {severity} | {title} |"
    yield ""
    yield f"## {_WORDS['by_article'].said(language)}"
    yield ""
    for law, entries in _by_article(book, language):
        yield f"- {law}: {', '.join(map(_link, entries))}"


def _by_article(book: Rulebook, language: str) -> Iterator[tuple[str, list[Entry]]]:
    """Yield each citation, act by act and in order of articles, with its rules."""
    found: dict[str, list[Entry]] = {}
    for entry in sorted(book.entries, key=lambda one: str(one["code"])):
        for law in listed(entry["law"]):
            found.setdefault(law, []).append(entry)
    acts = list(book.acts)
    for law in sorted(found, key=lambda one: _place(one, acts)):
        yield escaped(citation(law, book.acts).text.said(language)), found[law]


def _place(law: str, acts: list[str]) -> tuple[object, ...]:
    act = max((one for one in acts if law == one or law.startswith(f"{one} ")), key=len)
    parts = re.findall(r"[0-9]+|[a-z]+", law.removeprefix(act))
    numbers = [(int(one), "") if one.isdigit() else (-1, one) for one in parts]
    return acts.index(act), "recital" in law, numbers


def _topic(
    book: Rulebook, topic: str, entries: list[Entry], language: str
) -> Iterator[str]:
    yield f"# {TOPICS[topic].said(language)}"
    yield ""
    yield _WORDS["note"].said(language)
    for entry in entries:
        yield ""
        yield from _rule(book, entry, language)


def _rule(book: Rulebook, entry: Entry, language: str) -> Iterator[str]:
    texts = _texts(entry, language)
    code = str(entry["code"])
    yield f'## <a id="{code.lower()}"></a>{code} {entry["name"]}'
    yield ""
    yield f"**{escaped(texts['title'].strip())}**"
    yield ""
    yield from _facts(entry, language)
    yield f"- {_WORDS['law'].said(language)}: {'; '.join(_laws(book, entry, language))}"
    yield ""
    yield from _paragraphs(texts["why"])
    yield from _labelled("mend", texts["mend"], language)
    if mended := fix(entry, language):
        yield escaped(mended)
        yield ""
    if texts.get("limits"):
        yield from _labelled("limits", texts["limits"], language)
    yield f"{_WORDS['precisely'].said(language)}:"
    yield ""
    for line in outline(entry, language):
        yield f"{'  ' * line.depth}- {line.text}"
    examples = cast("Mapping[str, list[object]]", entry["examples"])
    for kind in ("bad", "good"):
        yield from _example(examples[kind][0], kind, language)


def _facts(entry: Entry, language: str) -> Iterator[str]:
    severity = SEVERITIES[Severity(str(entry["severity"]))].said(language)
    duty = DUTIES[Duty(str(entry["duty"]))].said(language)
    yield f"- {severity}; {duty}"
    profiles = [
        _PROFILES[one].said(language) for one in listed(entry.get("profiles", "notice"))
    ]
    yield f"- {_WORDS['asked_in'].said(language)}: {', '.join(profiles)}"
    for key, word in (("effective_from", "since"), ("effective_until", "until")):
        if entry.get(key):
            yield f"- {_WORDS[word].said(language).format(entry[key])}"


def _laws(book: Rulebook, entry: Entry, language: str) -> Iterator[str]:
    for one in listed(entry["law"]):
        law = citation(one, book.acts)
        said = escaped(law.text.said(language))
        yield f"[{said}]({law.url})" if law.url else said


def _labelled(word: str, text: str, language: str) -> Iterator[str]:
    said = " ".join(_PLACE.sub("…", text).split())
    yield f"{_WORDS[word].said(language)}: {escaped(said)}"
    yield ""


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.strip().split("\n\n"):
        yield escaped(" ".join(paragraph.split()))
        yield ""


def _example(example: object, kind: str, language: str) -> Iterator[str]:
    whole = example if isinstance(example, dict) else {"declaration": example}
    yield ""
    yield f"{_WORDS[kind].said(language)}:"
    if whole.get("as_of"):
        yield ""
        yield f"{_WORDS['day'].said(language).format(whole['as_of'])}:"
    yield ""
    yield from _fenced(str(whole["declaration"]), "yaml")
    if whole.get("fixed"):
        yield ""
        yield f"{_WORDS['fixed'].said(language)}:"
        yield ""
        yield from _fenced(str(whole["fixed"]), "yaml")
    if whole.get("statement"):
        yield ""
        yield f"{_WORDS['text'].said(language)}:"
        yield ""
        yield from _fenced(str(whole["statement"]), "text")


def _fenced(text: str, kind: str) -> Iterator[str]:
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    yield f"{fence}{kind}"
    yield text.rstrip("\n")
    yield fence


def _texts(entry: Entry, language: str) -> Mapping[str, str]:
    return cast("Mapping[str, str]", entry[language])


def _link(entry: Entry) -> str:
    code = str(entry["code"])
    return f"[{code}]({entry['topic']}.md#{code.lower()})"


def escaped(text: str) -> str:
    """Return *text* so that Markdown shows its signs, save backticks."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(
        part if part.startswith("`") else _MARKUP.sub(r"\\\g<0>", part)
        for part in parts
    )
