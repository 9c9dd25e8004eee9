"""The pages on a declaration, field by field, with the rules that look at each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rule_pages import escaped

from privlint import fields
from privlint.language.paths import ANY, DEEP, EACH
from privlint.model import SEVERITIES, Text
from privlint.rulebook import in_published_text
from privlint.shape import Shape, at
from privlint.structure import kinds, written

Names = tuple[str, ...]
"""A path without the steps into lists, as `purposes.retention.period`."""

if TYPE_CHECKING:
    import pathlib
    from collections.abc import Iterable, Iterator, Mapping

    from privlint.fields import Field
    from privlint.language.paths import Route
    from privlint.model import Path
    from privlint.rulebook import Rule, Rulebook

PARTS: Mapping[str, Text] = {
    "statement": Text("De gepubliceerde tekst", "The published text"),
    "audience": Text("Voor wie", "Audience"),
    "controller": Text("Verwerkingsverantwoordelijke", "Controller"),
    "joint_controllers": Text(
        "Gezamenlijke verwerkingsverantwoordelijken", "Joint controllers"
    ),
    "eu_representative": Text(
        "Vertegenwoordiger in de Unie", "Representative in the Union"
    ),
    "data_protection_officer": Text(
        "Functionaris voor gegevensbescherming", "Data protection officer"
    ),
    "data_categories": Text("Categorieën persoonsgegevens", "Categories of data"),
    "recipients": Text("Ontvangers", "Recipients"),
    "purposes": Text("Doelen", "Purposes"),
    "general_legal_basis": Text("Grondslag zonder doel", "Legal basis without purpose"),
    "rights": Text("Rechten van betrokkenen", "Rights of data subjects"),
    "requests": Text("Verzoeken", "Requests"),
    "complaints": Text("Klachten", "Complaints"),
    "cookies": Text("Cookies", "Cookies"),
    "direct_marketing": Text("Direct marketing", "Direct marketing"),
    "children": Text("Kinderen", "Children"),
    "automated_decisions": Text("Geautomatiseerde besluiten", "Automated decisions"),
    "claims": Text("Beweringen van de tekst zelf", "Claims of the statement"),
    "security": Text("Beveiliging", "Security"),
    "breach": Text("Datalekken", "Data breaches"),
    "register": Text("Register van verwerkingen", "Record of processing"),
    "certification": Text("Certificering", "Certification"),
}
"""The fields of a declaration with fields of their own: each has a page."""
GENERAL = "general"
"""The page of the fields that have none of their own."""
_GENERAL = Text("Het bestand zelf", "The file itself")
_EVIDENCE = "quote"
"""The field that every mapping has, told once."""
_TEXT = ("statement", "file")
"""The field that names the published text."""
_FEW = 12
"""So many rules are shown; more are folded."""
_ANYWHERE = 40
"""A rule that looks at more fields looks at texts wherever they are."""
_MANY_TERMS = 40
"""Of more terms, the codes of all countries, the description tells enough."""
_LETTERS = 2
"""The code of a country has so many."""


_FORM = Text("Vorm: {}.", "Form: {}.")
_OR = Text(" of ", " or ")
_EACH_ITEM = Text("In een lijst is elk onderdeel {}.", "In a list each item is {}.")
_SHORT = Text(
    "Kort: {} alleen is de waarde van `{}`.",
    "Short: {} alone is the value of `{}`.",
)
_REQUIRED = Text("Verplicht.", "Required.")
_ONE_OF = Text("De waarden:", "The values:")
_REFERS = Text("Het is een `id` uit `{}`.", "It is an `id` of `{}`.")
_BY_COUNTRY = Text(
    "Een veld per land, met de landcode als naam: {}.",
    "A field for each country, named by its code: {}.",
)
_ALL = Text("Regels over alle teksten", "Rules about all texts")
_ASKED = Text("Regels over dit veld:", "Rules about this field:")
_MORE = Text("Nog {} regels over dit veld", "{} more rules about this field")
_MINDED = Text(
    "Regels over andere velden die hiervan afhangen: {}",
    "Rules about other fields that depend on it: {}",
)
_EXAMPLE = Text("Voorbeeld", "Example")
_FIELDS = Text("De velden", "The fields")
_BELOW = Text(
    "Elk veld heeft een eigen pagina, met de regels die ernaar kijken; het getal zegt hoeveel dat er zijn. De voorbeelden komen uit `examples/sound/privacy.yaml`.",
    "Each field has a page, with the rules that look at it; the number says how many they are. The examples are from `examples/sound/privacy.yaml`.",
)
_RULE = "|---|---|---:|"
_HEAD = Text("veld|wat het zegt|regels", "field|what it says|rules")


class Looked(NamedTuple):
    """
    The rules that look at a field, the gravest first.

    Attributes:
        asked: those that require something of it
        minded: those of other fields that are asked, or not, because of it

    """

    asked: tuple[Rule, ...]
    minded: tuple[Rule, ...]


def looked(book: Rulebook) -> dict[Names, Looked]:
    """
    Return the rules that look at each field, by its names.

    Under no name stand those that look at texts wherever they are.
    """
    names = [_names(path) for path in every()]
    asked: dict[Names, list[Rule]] = {one: [] for one in [(), *names]}
    minded: dict[Names, list[Rule]] = {one: [] for one in [(), *names]}
    for rule in sorted(book.rules, key=lambda one: (one.severity.rank, one.code)):
        when = rule.when.routes if rule.when else ()
        found = _led(_places(rule, rule.require.routes), names)
        for one in [()] if len(found) > _ANYWHERE else found:
            asked[one].append(rule)
        for one in _led(_places(rule, when), names):
            if one not in found:
                minded[one].append(rule)
    return {one: Looked(tuple(asked[one]), tuple(minded[one])) for one in asked}


class Pages:
    """The pages in one language, with the rules that look at each field."""

    def __init__(self, rules: Mapping[Names, Looked], language: str) -> None:
        self._rules = rules
        self._language = language

    def pages(self, root: pathlib.Path) -> Iterator[tuple[str, str]]:
        """Yield name and text of each page; the checkout is *root*."""
        sound = (root / "examples" / "sound" / "privacy.yaml").read_text("utf-8")
        yield GENERAL, _joined(self._general())
        for name in PARTS:
            yield name, _joined(self._part(name, example(name, sound)))

    def overview(self) -> str:
        """Return the table of the fields of a declaration, with their pages."""
        head = f"| {self._said(_HEAD).replace('|', ' | ')} |"
        lines = [f"## {self._said(_FIELDS)}", "", self._said(_BELOW), "", head, _RULE]
        for name, description in known((), self._language).fields.items():
            page = name if name in PARTS else GENERAL
            rules = {
                rule.code
                for names, found in self._rules.items()
                if names[:1] == (name,)
                for rule in found.asked
            }
            said = escaped(description)
            lines.append(f"| [`{name}`]({page}.md) | {said} | {len(rules) or '–'} |")
        return _joined(lines)

    def _said(self, text: Text) -> str:
        return text.said(self._language)

    def _general(self) -> Iterator[str]:
        yield f"# {self._said(_GENERAL)}"
        for name in plain_fields():
            yield ""
            yield f"## `{name}`"
            yield from self._field((name,))
        yield ""
        yield f"## {self._said(_ALL)}"
        yield ""
        yield from map(self._line, self._rules[()].asked)

    def _part(self, name: str, shown: str) -> Iterator[str]:
        yield f"# {self._said(PARTS[name])} (`{name}`)"
        yield from self._field((name,))
        if shown:
            yield ""
            yield f"## {self._said(_EXAMPLE)}"
            yield ""
            yield f"```yaml\n{shown}\n```"
        for path in _under((name,)):
            names = _names(path)
            yield ""
            yield f"{'#' * len(names)} `{'.'.join(names)}`"
            yield from self._field(path)

    def _field(self, path: Path) -> Iterator[str]:
        """Yield what there is to say of the field *path*, after an empty line each."""
        found, place = known(path, self._language), at(written(), path)
        rules = self._rules[_names(path)]
        yield ""
        yield escaped(found.description)
        yield ""
        yield " ".join(self._form(path, found, place))
        yield from self._terms(found)
        lines = [self._line(rule) for rule in rules.asked]
        if lines:
            yield ""
            yield self._said(_ASKED)
            yield ""
            yield from lines[:_FEW]
        if lines[_FEW:]:
            yield from self._folded(_MORE, len(lines) - _FEW, lines[_FEW:])
        if rules.minded:
            codes = [f"{', '.join(map(_link, rules.minded))}."]
            yield from self._folded(_MINDED, len(rules.minded), codes)

    def _form(self, path: Path, found: Field, place: Shape) -> Iterator[str]:
        above = at(written(), path[:-1])
        if path[-1] in above.required:
            yield self._said(_REQUIRED)
        yield self._said(_FORM).format(self._kinds(place))
        if place.items is not None and (kind := self._kinds(place.items)):
            yield self._said(_EACH_ITEM).format(kind)
        for one in filter(None, (place, place.items)):
            for name, scalar in one.scalars.items():
                if scalar.key:
                    kind = self._kinds(Shape({name: scalar}))
                    yield self._said(_SHORT).format(kind, scalar.key)
        if found.refers:
            yield self._said(_REFERS).format(found.refers)
        names = [name for name in place.fields or () if name != _EVIDENCE]
        if _by_country(names):
            codes = ", ".join(f"`{one}`" for one in names)
            yield self._said(_BY_COUNTRY).format(codes)

    def _kinds(self, place: Shape) -> str:
        *most, last = [one.said(self._language) for one in kinds(place)] or [""]
        return self._said(_OR).join([", ".join(most), last] if most else [last])

    def _terms(self, found: Field) -> Iterator[str]:
        """Yield the values that a text may have, if they are worth a list."""
        told = any(found.terms.values())
        if told or set(found.terms) - {"true", "false", "none"}:
            if len(found.terms) > _MANY_TERMS:
                return
            yield ""
            yield self._said(_ONE_OF)
            yield ""
            for term, meaning in found.terms.items():
                yield f"- `{term}`{': ' if meaning else ''}{escaped(meaning)}"

    def _folded(self, head: Text, count: int, lines: Iterable[str]) -> Iterator[str]:
        """Yield *lines* so that they are seen when their head is opened."""
        yield ""
        yield f"<details><summary>{self._said(head).format(count)}</summary>"
        yield ""
        yield from lines
        yield ""
        yield "</details>"

    def _line(self, rule: Rule) -> str:
        title = escaped(" ".join(rule.texts[self._language]["title"].split()))
        severity = SEVERITIES[rule.severity].said(self._language)
        law = escaped("; ".join(one.text.said(self._language) for one in rule.law))
        return f"- {_link(rule)} {severity}: {title} *{law}*"


def known(path: Path, language: str) -> Field:
    """Return the field at *path*, which there is."""
    found = fields.at(path, language)
    if found is None:
        raise LookupError(path)
    return found


def every() -> Iterator[Path]:
    """Yield the path of each field with an entry, with 0 for the items of a list."""
    yield from ((name,) for name in plain_fields())
    for name in PARTS:
        yield (name,)
        yield from _under((name,))


def plain_fields() -> list[str]:
    """Return the fields of a declaration that have no page of their own."""
    return [name for name in known((), "en").fields if name not in PARTS]


def _under(path: Path) -> Iterator[Path]:
    """Yield the fields below the mapping, or the items of the list, at *path*."""
    place = at(written(), path)
    if place.items is not None:
        path, place = (*path, 0), place.items
    names = [name for name in place.fields or () if name != _EVIDENCE]
    for name in () if _by_country(names) else names:
        yield (*path, name)
        yield from _under((*path, name))


def _by_country(names: list[str]) -> bool:
    """Return whether *names* are codes of countries, so that one tells of all."""
    return bool(names) and all(len(one) == _LETTERS and one.isupper() for one in names)


def _names(path: Path) -> Names:
    return tuple(step for step in path if isinstance(step, str))


def _places(rule: Rule, routes: Iterable[Route]) -> set[Names]:
    """
    Return where *routes* of a condition lead, without the steps into lists.

    What rules see of the published text comes from the file that is named.
    """
    found: set[Names] = set()
    for route in routes:
        starts = [()] if route.rooted else [each.steps for each in rule.selects]
        found |= {(*start, *route.steps) for start in starts}
    return {
        _TEXT
        if in_published_text(steps)
        else tuple(one for one in steps if one != EACH)
        for steps in found
    }


def _led(places: Iterable[Names], fields: Iterable[Names]) -> list[Names]:
    """Return those of *fields* to which one of *places* leads."""
    plain = {one for one in places if not {ANY, DEEP} & set(one)}
    wild = [one for one in places if one not in plain]
    return [
        names
        for names in fields
        if names in plain or any(_leads(place, names) for place in wild)
    ]


def _leads(place: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Return whether the path *place*, with its wildcards, leads to the field."""
    if place[:1] == (DEEP,):
        return any(_leads(place[1:], names[step:]) for step in range(len(names)))
    return len(place) == len(names) and all(
        step in (ANY, name) for step, name in zip(place, names, strict=True)
    )


def _link(rule: Rule) -> str:
    return f"[{rule.code}](../rules/{rule.topic}.md#{rule.code.lower()})"


def example(name: str, declaration: str) -> str:
    """Return what *declaration* says under *name*, without quotes: one item of a list."""
    lines: list[str] = []
    within, quoted = False, 0
    for line in declaration.splitlines():
        depth = len(line) - len(line.lstrip())
        if not depth:
            within = line.startswith(f"{name}:")
        if not within or not line.strip() or (quoted and depth > quoted):
            continue
        quoted = depth if line.lstrip().startswith(f"{_EVIDENCE}:") else 0
        if line.startswith("  - ") and any(one.startswith("  - ") for one in lines):
            within = False
        elif not quoted:
            lines.append(line)
    return "\n".join(lines)


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"
