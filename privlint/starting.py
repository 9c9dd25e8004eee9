"""A first declaration: proposals and answers as YAML, with every gap marked."""

from __future__ import annotations

from privlint import lazy
from privlint.guide import text
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.records import Record, replace

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from privlint.guide import Guide, Service, Tree

    Found = frozenset[int]
    """The lines, from 1, of which a check finds something."""
    Check = Callable[[str], Found]

MARKERS = Text("INVULLEN", "TODO")
"""The word in the comment on every line where something is missing."""
_SEE = Text("zie wat `privlint check` hier zegt", "see what `privlint check` says here")
"""Said of an answer with a finding: no comment repeats what somebody typed."""

_SCHEMA = "# yaml-language-server: $schema={}"
_WIDEST = 100
_FILL = 88

# Words that mean themselves without quotation marks, alone and in a list.
_PLAIN = lazy.pattern(r"[^\W\d_][\w'’()/+&@-]*(?:(?:[.,]?[ ]|[.:])[\w'’()/+&@-]+)*\.?")
_LISTED = lazy.pattern(r"[^\W\d_][\w'’()/+&-]*(?:[ ][\w'’()/+&-]+)*")
_ADDRESS = lazy.pattern(r"https?://[\w./~%+-]+")
_MEANT = frozenset("true false null yes no on off y n".split())


class Answers(Record):
    """
    What a user said, and wants.

    Attributes:
        lang: the language of the declaration
        template: the kind of organisation
        name: its name, or ""
        country: where it is established, or ""
        website: its address, or ""
        email: where people reach it about their data, or ""
        people: the ids of people whose data it has besides
        services: the ids of services that it uses
        schema: where editors find the schema, or ""

    """

    lang: str
    template: str
    name: str = ""
    country: str = ""
    website: str = ""
    email: str = ""
    people: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    schema: str = ""

    @property
    def fields(self) -> Mapping[str, str]:
        """Return the answers that fill in a field, by its path."""
        return {
            "controller.name": self.name,
            "controller.country": self.country,
            "controller.website": self.website,
            "controller.contact.email": self.email,
            "requests.contact.email": self.email,
        }


class _Row(Record):
    """
    A line of the declaration.

    Attributes:
        code: the line without its comment
        note: why it is so, or ""
        ask: what is asked if something is missing, or ""
        first: whether a group of lines starts here, whose comments are aligned
        marked: whether something is missing

    """

    code: str
    note: str = ""
    ask: str = ""
    first: bool = False
    marked: bool = False

    @property
    def depth(self) -> int:
        """Return how far the line is indented, a dash included."""
        return len(self.code) - len(self.code.lstrip(" -"))

    @property
    def comment(self) -> bool:
        """Return whether the line is a comment and nothing else."""
        return self.code.lstrip().startswith("#")

    @property
    def margin(self) -> str:
        """Return what the line is indented by."""
        return self.code[: len(self.code) - len(self.code.lstrip())]


def declaration(guide: Guide, answers: Answers, check: Check) -> str:
    """
    Return the declaration that *answers* give, with its gaps marked.

    What *check* finds is what is marked, line by line. A field that is empty and of
    which nothing is found is left out: nobody asks for it.
    """
    rows = list(_rows(guide, answers))
    while True:
        found = check(_joined(rows))
        kept = _kept(rows, found)
        if len(kept) == len(rows):
            break
        rows = kept
    see = _SEE.said(answers.lang)
    marked = [
        _explained(row, see if number in found else "", empty=_empty(rows, number))
        for number, row in enumerate(rows, 1)
    ]
    return _joined(_laid_out(marked, MARKERS.said(answers.lang)))


def _explained(row: _Row, see: str, *, empty: bool) -> _Row:
    """Return *row* with what is asked of it; *see* stands for a finding."""
    if not see:
        return replace(row, note=row.ask or row.note) if empty else row
    asked = row.ask or row.note if row.code.endswith(":") else ""
    return replace(row, note=asked or see, marked=True)


def purposes(guide: Guide, answers: Answers) -> list[str]:
    """Return the ids of the proposals that *answers* give, in their order."""
    named = [*guide.templates[answers.template].purposes]
    for one in guide.people:
        if one.id in answers.people:
            named += one.purposes
    kinds = {one.kind for one in guide.services if one.id in answers.services}
    for name, purpose in guide.purposes.items():
        if purpose.get("comes_with") in kinds:
            named.append(name)
    return list(dict.fromkeys(named))


def scalar(said: str, plain: re.Pattern[str] = _PLAIN) -> str:
    """Return the text *said* as YAML, between quotation marks unless it is *plain*."""
    if said.casefold() not in _MEANT and (
        plain.fullmatch(said) or (plain is _PLAIN and _ADDRESS.fullmatch(said))
    ):
        return said
    import yaml

    written = yaml.dump(
        said,
        Dumper=yaml.SafeDumper,
        default_style='"',
        allow_unicode=True,
        width=len(said) * 10 + 10,
    )
    return written.removesuffix("\n")


class _Writer:
    """Writes parts of the guide in the language of *answers*."""

    def __init__(self, guide: Guide, answers: Answers) -> None:
        self.guide = guide
        self.answers = answers
        self.lang = answers.lang

    def said(self, it: object) -> object:
        """Return *it*, of both languages the one that is wanted."""
        if isinstance(it, dict) and {*it} == {"nl", "en"}:
            return it[self.lang]
        return it

    def comment(self, it: object, indent: str = "") -> Iterator[_Row]:
        """Yield the lines of the text *it* as comments."""
        for line in text(it).said(self.lang).splitlines():
            yield _Row(f"{indent}# {line}", first=True)

    def item(self, tree: Tree, indent: str = "  ", way: str = "") -> Iterator[_Row]:
        """Yield the lines of *tree*, an item of a list."""
        rows = self.fields(
            tree, f"{indent}  ", cast("Tree", tree.get("notes", {})), way
        )
        head = next(rows)
        yield replace(head, code=f"{indent}- {head.code.lstrip()}", first=True)
        yield from rows

    def fields(
        self, tree: Tree, indent: str, notes: Tree, way: str = ""
    ) -> Iterator[_Row]:
        """Yield the lines of the fields of *tree*, which *notes* explain by path."""
        for key, value in tree.items():
            if key in _ASIDE:
                continue
            here = f"{way}{key}"
            told = text(notes[here]).said(self.lang) if here in notes else ""
            note, ask = ("", told) if _open(value) else (told, "")
            it = self.answers.fields.get(here) or self.said(value)
            head = f"{indent}{key}:"
            if isinstance(it, dict):
                yield _Row(head, note, ask)
                yield from self.fields(it, f"{indent}  ", notes, f"{here}.")
            elif isinstance(it, list) and it and isinstance(it[0], dict):
                yield _Row(head, note, ask)
                for one in it:
                    yield from self.item(one, f"{indent}  ", f"{here}.")
            elif isinstance(it, list) and len(f"{head}{_value(it)}") > _WIDEST:
                yield _Row(head, note, ask)
                yield from (_Row(f"{indent}  - {scalar(one)}") for one in it)
            else:
                yield _Row(f"{head}{_value(it)}", note, ask)


_ASIDE = frozenset(("notes", "services", "comes_with"))
"""What a proposal says about itself."""


def _open(value: object) -> bool:
    """Return whether the guide leaves *value* to be filled in, all of it."""
    if isinstance(value, dict):
        return all(map(_open, value.values()))
    return value is None


def _value(it: object) -> str:
    """Return the value *it*, a scalar or a list of them, behind its key."""
    if it is None:
        return ""
    if isinstance(it, bool):
        return " true" if it else " false"
    if isinstance(it, list):
        return f" [{', '.join(scalar(one, _LISTED) for one in it)}]"
    return f" {scalar(cast('str', it))}"


def _rows(guide: Guide, answers: Answers) -> Iterator[_Row]:
    """Yield the lines of the declaration, empty fields among them."""
    writer = _Writer(guide, answers)
    if answers.schema:
        yield _Row(_SCHEMA.format(answers.schema))
    marker = MARKERS.said(answers.lang)
    head = text(guide.frame["head"]).said(answers.lang)
    for line in head.format(marker=marker).splitlines():
        yield _Row(f"# {line}")
    yield _Row("privlint: 1", first=True)
    role = guide.templates[answers.template].role
    if role:
        yield _Row(f"role: {role}")
    parts = {
        "data_categories": _categories,
        "recipients": _recipients,
        "purposes": _purposes,
    }
    proposed = purposes(guide, answers)
    for section in cast("list[Tree]", guide.frame["sections"]):
        if section.get("only_with", proposed[0]) not in proposed:
            continue
        yield _Row("")
        yield from writer.comment(section["about"])
        key = cast("str", section["key"])
        notes = cast("Tree", section.get("notes", {}))
        if key in parts:
            note = text(notes[""]).said(answers.lang) if "" in notes else ""
            yield _Row(f"{key}:", ask=note, first=True)
            yield from parts[key](writer)
        elif "fields" in section:
            yield _Row(f"{key}:", first=True)
            paths = {f"{key}.{path}": note for path, note in notes.items()}
            fields = cast("Tree", section["fields"])
            yield from writer.fields(fields, "  ", paths, f"{key}.")


def _categories(writer: _Writer) -> Iterator[_Row]:
    """Yield the data categories that the purposes name."""
    known = writer.guide.categories
    used = {
        name
        for one in purposes(writer.guide, writer.answers)
        for name in cast("list[str]", writer.guide.purposes[one]["data"])
    }
    for name in known:
        if name in used:
            yield from writer.item(
                {"id": _id(writer, known, name), **_rest(known[name])}
            )


def _purposes(writer: _Writer) -> Iterator[_Row]:
    """Yield the purposes, with the services that receive their data."""
    known = writer.guide.purposes
    chosen = _services(writer)
    for step, name in enumerate(purposes(writer.guide, writer.answers)):
        if step:
            yield _Row("")
        tree = {"id": _id(writer, known, name), **_rest(known[name])}
        _renamed(writer, tree)
        kinds = cast("list[str]", known[name].get("services", []))
        given = [one.id for one in chosen if one.kind in kinds]
        if given:
            tree["recipients"] = given
        yield from writer.item(tree)


def _recipients(writer: _Writer) -> Iterator[_Row]:
    """Yield the services that were chosen, as far as they are known."""
    about = cast("Mapping[str, Tree]", writer.guide.frame["recipient"])
    for step, one in enumerate(_services(writer)):
        if step:
            yield _Row("")
        said = about["read" if one.verified_on else "unread"]
        words = {"name": one.name, "source": one.pages, "day": one.verified_on}
        for line in text(said).said(writer.lang).format(**words).splitlines():
            yield _Row(f"  # {line}", first=True)
        yield from writer.item(_recipient(writer, one, about["notes"]))


def _recipient(writer: _Writer, one: Service, notes: Tree) -> Tree:
    """Return the service *one* as a recipient, with what must be looked up empty."""
    country = one.country
    told = {key: notes[key] for key in ("role", "country", "agreement", "transfer")}
    if one.note:
        told["role"] = {"nl": one.note.nl, "en": one.note.en}
    if one.outside and country != one.outside:
        both = text(notes["outside_from" if country else "outside"])
        words = {"country": country, "outside": one.outside}
        told["country"] = {"nl": both.nl.format(**words), "en": both.en.format(**words)}
        country = ""
    tree: dict[str, object] = {
        "id": one.id,
        "name": one.full,
        "category": writer.guide.kinds[one.kind].said(writer.lang),
        "role": one.role or None,
        "country": country or None,
    }
    if one.role == "processor":
        tree["agreement"] = None
    if one.outside and country:
        tree["transfer"] = None
    asked = {key for key, it in tree.items() if it is None}
    tree["notes"] = {
        key: it
        for key, it in told.items()
        if key in asked or (key == "role" and one.note)
    }
    return tree


def _services(writer: _Writer) -> list[Service]:
    return [one for one in writer.guide.services if one.id in writer.answers.services]


def _id(writer: _Writer, known: Mapping[str, Tree], name: str) -> object:
    """Return the id of *name* in the language of the declaration."""
    return writer.said(known[name].get("id", name))


def _rest(tree: Tree) -> dict[str, object]:
    return {key: it for key, it in tree.items() if key != "id"}


def _renamed(writer: _Writer, tree: dict[str, object]) -> None:
    """Let the purpose *tree* name its data by the ids that they have."""
    known = writer.guide.categories
    data = cast("list[str]", tree["data"])
    tree["data"] = [_id(writer, known, name) for name in data]
    conditions = cast("list[Tree]", tree.get("special_categories", []))
    if conditions:
        tree["special_categories"] = [
            {**one, "data": _id(writer, known, cast("str", one["data"]))}
            for one in conditions
        ]


def _kept(rows: Sequence[_Row], found: Found) -> list[_Row]:
    """Return *rows* without the empty ones that nobody asks for, as *found* says."""
    kept = []
    above: dict[int, bool] = {}
    for number, row in enumerate(rows, 1):
        if row.code.strip() and not row.comment:
            above = {depth: it for depth, it in above.items() if depth < row.depth}
            asked = above[max(above)] if above else False
            above[row.depth] = number in found
            if not asked and number not in found and _empty(rows, number):
                continue
        kept.append(row)
    return kept


def _empty(rows: Sequence[_Row], number: int) -> bool:
    """Return whether the field in line *number* has no value."""
    row = rows[number - 1]
    if row.comment or not row.code.endswith(":"):
        return False
    for one in rows[number:]:
        if one.code.strip() and not one.comment:
            return one.depth <= row.depth
    return True


def _laid_out(rows: Sequence[_Row], marker: str) -> Iterator[_Row]:
    """Yield *rows* with their comments, in a column for each group of lines."""
    for group in _groups(rows):
        short = [
            one for one in group if one.note and len(_line(one, marker)) <= _WIDEST
        ]
        column = max((len(one.code) for one in short), default=0) + 2
        if any(column + len(_remark(one, marker)) > _WIDEST for one in short):
            column = 0
        for one in group:
            yield from _commented(one, marker, column)


def _groups(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Yield *rows* in groups whose comments are aligned."""
    group: list[_Row] = []
    for row in rows:
        if row.first or not row.code:
            if group:
                yield group
            group = []
        group.append(row)
    yield group


def _commented(row: _Row, marker: str, column: int) -> Iterator[_Row]:
    """Yield *row* with its comment behind it, or above it if it is long."""
    remark = _remark(row, marker)
    if not remark:
        yield row
    elif len(_line(row, marker)) <= _WIDEST:
        room = max(column - len(row.code), 2)
        yield _Row(f"{row.code}{' ' * room}{remark}")
    else:
        for line in _wrapped(row.note, _FILL - len(row.margin)):
            yield _Row(f"{row.margin}# {line}")
        yield _Row(f"{row.code}  # {marker}" if row.marked else row.code)


def _remark(row: _Row, marker: str) -> str:
    """Return the comment of *row*."""
    if row.marked:
        return f"# {marker}: {row.note}"
    return f"# {row.note}" if row.note else ""


def _line(row: _Row, marker: str) -> str:
    return f"{row.code}  {_remark(row, marker)}"


def _wrapped(said: str, room: int) -> list[str]:
    import textwrap

    return textwrap.wrap(said, room, break_long_words=False, break_on_hyphens=False)


def _joined(rows: Iterable[_Row]) -> str:
    """Return *rows* as a text."""
    return "".join(f"{row.code}\n" for row in rows)
