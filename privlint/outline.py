"""What a rule asks, as an outline in Dutch or English made from its conditions."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.records import Record
from privlint.rulebook import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from privlint.rulebook import Entry

_TESTS: Mapping[str, Text] = {
    "is": Text("is {}", "is {}"),
    "is_not": Text("is iets anders dan {}", "is something other than {}"),
    "in": Text("is {}", "is {}"),
    "not_in": Text("is iets anders dan {}", "is something other than {}"),
    "includes": Text("bevat {}", "includes {}"),
    "includes_all": Text("bevat al deze: {}", "includes all of these: {}"),
    "excludes": Text("bevat niet {}", "does not include {}"),
    "distinct": Text("bevat niets twee keer", "has nothing twice"),
    "min": Text("is ten minste {}", "is at least {}"),
    "max": Text("is ten hoogste {}", "is at most {}"),
    "listed": Text("staat in {}", "is in {}"),
    "not_listed": Text("staat niet in {}", "is not in {}"),
    "listed_for": Text("staat in {}", "is in {}"),
    "not_listed_for": Text("staat niet in {}", "is not in {}"),
    "named_in": Text(
        "noemt alleen wat ook daar wordt genoemd: {}",
        "names only what is named there too: {}",
    ),
    "at_most": Text("is nooit langer dan {}", "is never longer than {}"),
    "at_least": Text("is nooit korter dan {}", "is never shorter than {}"),
    "max_age": Text("is niet ouder dan {}", "is not older than {}"),
    "not_after": Text("ligt niet na {}", "is not after {}"),
    "found_in": Text("komt voor in {}", "occurs in {}"),
    "same_as": Text("is gelijk aan {}", "is the same as {}"),
    "unique": Text("komt maar één keer voor", "occurs only once"),
    "avoids": Text("bevat geen van de woorden {}", "has none of the words {}"),
    "mentions": Text("bevat een van de woorden {}", "has one of the words {}"),
    "file_mentions": Text(
        "is een bestand met een van de woorden {}",
        "is a file with one of the words {}",
    ),
    "starts_with": Text("begint met {}", "starts with {}"),
    "ends_with": Text("eindigt op {}", "ends with {}"),
    "avoids_ending": Text("eindigt niet op {}", "does not end with {}"),
    "shape": Text("heeft de vorm {}", "has the shape {}"),
    "longer_than": Text("telt meer dan {} tekens", "has more than {} characters"),
    "shorter_than": Text("telt minder dan {} tekens", "has fewer than {} characters"),
    "format": Text("heeft de vorm {}", "has the form {}"),
    "url_host": Text("is een adres van {}", "is an address at {}"),
    "belongs_to": Text("hoort bij {}", "belongs to {}"),
    "avoids_near_miss_of": Text(
        "is geen verschrijving van {}", "is no slip of the pen for {}"
    ),
    "quoted": Text("staat in de gepubliceerde tekst", "stands in the published text"),
    "sentence_words": Text(
        "heeft geen zin van meer dan {} woorden",
        "has no sentence of more than {} words",
    ),
}
_FOR = Text("Voor elke {}", "For each {}")
_WHOLE = Text("Voor de hele verklaring", "For the whole declaration")
_WHEN = Text("waarvoor geldt:", "for which:")
_REQUIRE = Text("moet gelden:", "this must hold:")
_GIVEN = Text("{} is ingevuld", "{} is filled in")
_MISSING = Text("{} is niet ingevuld", "{} is not filled in")
_AND = Text(" en ", " and ")
_OR = Text(" of ", " or ")
_NOT = Text("niet:", "not:")
_NOT_ALL = Text("niet al deze tegelijk:", "not all of these at once:")
_NOT_ANY = Text("geen van deze:", "none of these:")
_ALL = Text("al deze:", "all of these:")
_ANY = Text("ten minste een van deze:", "at least one of these:")
_QUANTIFIERS: Mapping[str, Text] = {
    "some": Text("ten minste één {}", "at least one {}"),
    "every": Text("elke {}", "each {}"),
    "none": Text("geen enkele {}", "no {}"),
    "count": Text("{bounds} {}", "{bounds} {}"),
}
_FOLLOWED = Text("{} (in {})", "{} (in {})")
_BY = Text("{} met een verschil in {}", "{} that differ in {}")
_ITSELF = Text("de waarde zelf", "the value itself")
_LEAST = Text("ten minste {}", "at least {}")
_MOST = Text("ten hoogste {}", "at most {}")
_LONGEST = 12
"""So many words of an inline list are shown."""


class Line(Record):
    """
    One line of an outline.

    Attributes:
        depth: how far it is indented, from 0
        text: Markdown, with paths and values between backticks

    """

    depth: int
    text: str


_BY_PROGRAM: Mapping[str, Text] = {
    "set": Text("zet er {} voor in de plaats", "puts {} in its place"),
    "replace": Text(
        "zet ervoor in de plaats wat {} daarvoor geeft, als het daar staat",
        "puts in its place what {} gives for it, if it is there",
    ),
    "remove": Text("haalt het uit de lijst", "takes it out of its list"),
    "distinct": Text(
        "laat er in de lijst een van over", "leaves one of them in the list"
    ),
}


def fix(entry: Entry, language: str) -> str:
    """Return how a program mends what the rule *entry* finds, as Markdown, or ""."""
    said = cast("Mapping[str, object]", entry.get("fix") or {})
    for way, text in _BY_PROGRAM.items():
        if way in said:
            flags = "--fix" if said["safe"] is True else "--fix --unsafe-fixes"
            does = text.said(language).format(f"`{said[way]}`")
            return f"`privlint check {flags}` {does}."
    return ""


def outline(entry: Entry, language: str) -> Iterator[Line]:
    """Yield the lines that say of which nodes the rule *entry* asks what."""
    teller = _Teller(language)
    selects = [teller.path(one) for one in listed(entry["for"])]
    if selects == ["`$`"]:
        yield Line(0, _WHOLE.said(language))
    else:
        yield Line(0, _FOR.said(language).format(_OR.said(language).join(selects)))
    for key, head in (("when", _WHEN), ("require", _REQUIRE)):
        if key in entry:
            yield Line(0, head.said(language))
            yield from teller.entries(entry[key], 1)


class _Teller:
    """Says conditions in one language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def path(self, path: object) -> str:
        """Return *path* as it is written in rules."""
        return _ITSELF.said(self.language) if path == "this" else f"`{path}`"

    def entries(self, condition: object, depth: int) -> Iterator[Line]:
        """Yield the entries of *condition*, all of which must hold."""
        for key, value in cast("Mapping[str, object]", condition).items():
            special = _SPECIAL.get(key)
            if special is not None:
                yield from special(self, value, depth)
            elif key in _QUANTIFIERS:
                yield from self._quantified(key, value, depth)
            else:
                yield Line(depth, self._field(key.strip('"'), value))

    def given(self, fields: object, depth: int) -> Iterator[Line]:
        """Yield that *fields*, one or a list, are filled in."""
        for field in listed(fields):
            yield Line(depth, _GIVEN.said(self.language).format(self.path(field)))

    def missing(self, fields: object, depth: int) -> Iterator[Line]:
        """Yield that *fields*, one or a list, are not filled in."""
        for field in listed(fields):
            yield Line(depth, _MISSING.said(self.language).format(self.path(field)))

    def all_of(self, conditions: object, depth: int) -> Iterator[Line]:
        """Yield that all *conditions* hold."""
        for one in cast("list[object]", conditions):
            yield from self.entries(one, depth)

    def any_of(self, conditions: object, depth: int) -> Iterator[Line]:
        """Yield that one of *conditions* holds."""
        yield Line(depth, _ANY.said(self.language))
        for one in cast("list[object]", conditions):
            inner = list(self.entries(one, depth + 1))
            if sum(line.depth == depth + 1 for line in inner) > 1:
                yield Line(depth + 1, _ALL.said(self.language))
                inner = [Line(line.depth + 1, line.text) for line in inner]
            yield from inner

    def negation(self, condition: object, depth: int) -> Iterator[Line]:
        """Yield that *condition* does not hold."""
        inner = list(self.entries(condition, depth + 1))
        if len(inner) == 1:
            yield Line(depth, f"{_NOT.said(self.language)} {inner[0].text}")
        elif inner[0].text == _ANY.said(self.language) and _one(inner):
            yield Line(depth, _NOT_ANY.said(self.language))
            yield from (Line(line.depth - 1, line.text) for line in inner[1:])
        else:
            several = _NOT if _one(inner) else _NOT_ALL
            yield Line(depth, several.said(self.language))
            yield from inner

    def _under(self, head: str, condition: object, depth: int) -> Iterator[Line]:
        """Yield *condition* behind *head*, on one line if it has only one."""
        inner = list(self.entries(condition, depth + 1))
        if len(inner) == 1:
            yield Line(depth, f"{head} {inner[0].text}")
            return
        yield Line(depth, head)
        yield from inner

    def _quantified(self, kind: str, value: object, depth: int) -> Iterator[Line]:
        whole = cast("dict[str, object]", value)
        items = self.path(whole["of"])
        if whole.get("follow"):
            followed = _FOLLOWED.said(self.language)
            items = followed.format(items, f"`{whole['follow']}`")
        if whole.get("by"):
            fields = self._list([self.path(one) for one in listed(whole["by"])])
            items = _BY.said(self.language).format(items, fields)
        text = _QUANTIFIERS[kind].said(self.language)
        head = text.format(items, bounds=self._bounds(whole))
        if whole.get("where"):
            yield from self._under(f"{head}:", whole["where"], depth)
        else:
            yield Line(depth, head)

    def _bounds(self, whole: Mapping[str, object]) -> str:
        said = [
            text.said(self.language).format(whole[key])
            for key, text in (("min", _LEAST), ("max", _MOST))
            if key in whole
        ]
        return _AND.said(self.language).join(said)

    def _field(self, path: str, value: object) -> str:
        tests = value if isinstance(value, dict) else {"in": value}
        said = [
            _TESTS[name].said(self.language).format(self._argument(argument))
            for name, argument in tests.items()
        ]
        return f"{self.path(path)} {_AND.said(self.language).join(said)}"

    def _argument(self, argument: object) -> str:
        if isinstance(argument, dict):
            if set(argument) == {"exact"}:
                return f"'{argument['exact']}'"
            parts = (f"{key} {self._argument(one)}" for key, one in argument.items())
            return ", ".join(parts)
        if isinstance(argument, list):
            return self._list([self._argument(one) for one in argument])
        said = str(argument).lower() if isinstance(argument, bool) else str(argument)
        return f"`{said}`"

    def _list(self, said: list[str]) -> str:
        if len(said) > _LONGEST:
            return f"{', '.join(said[:_LONGEST])} (+{len(said) - _LONGEST})"
        *first, last = said
        return f"{', '.join(first)}{_OR.said(self.language)}{last}" if first else last


def _one(lines: list[Line]) -> bool:
    """Return whether *lines* are one entry with what belongs to it."""
    return sum(line.depth == lines[0].depth for line in lines) == 1


_SPECIAL: Mapping[str, Callable[[_Teller, object, int], Iterator[Line]]] = {
    "given": _Teller.given,
    "missing": _Teller.missing,
    "all": _Teller.all_of,
    "any": _Teller.any_of,
    "not": _Teller.negation,
}
