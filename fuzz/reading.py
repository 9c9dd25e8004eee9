"""Targets: what reads texts that somebody else wrote."""

from __future__ import annotations

import json as standard
import os
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

import test_encoding
import test_shape
import test_statement
import test_structure
import yaml as pyyaml
from places import line_and_column, parts
from test_yaml import as_without_libyaml
from yaml.composer import ComposerError

from fuzz import made, words
from fuzz.choices import Choices, plain
from fuzz.promises import promise
from privlint import discover
from privlint.errors import UnreadableError
from privlint.reading import json, yaml
from privlint.reading import statement as statements
from privlint.reading.scalars import plain as meant
from privlint.reading.tree import Limits, bounds, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.reading.tree import Tree

LIMITS = Limits(depth=24, values=2_000)
"""Small, so that a fuzzer reaches them."""
_BROKEN = frozenset({"syntax-wrong", "character-forbidden"})


def yaml_text(data: bytes) -> None:
    """YAML is read with places in the text, and as PyYAML reads it."""
    text = plain(data)
    trees = yaml.read(text, LIMITS)
    _placed(trees, text)
    kinds = {fault.kind for tree in trees for fault in tree.faults}
    if not kinds <= _BROKEN or text.count("%TAG") > yaml._TAG_DIRECTIVES:  # noqa: SLF001 - a limit that PyYAML has not
        return
    documents, broken = _by_pyyaml(text)
    if broken is not None:
        assert broken is bool(kinds)
        assert len(documents) == sum(tree.readable for tree in trees)
    for tree, document in zip(trees, documents, strict=False):
        assert _alike(tree.data, document)


def yaml_alone(data: bytes) -> None:
    """YAML is read with places in the text where PyYAML was built without libyaml."""
    text = plain(data)
    trees = as_without_libyaml(text)
    _placed(trees, text)
    others = yaml.read(text, LIMITS)
    if "\ufeff" in text:  # which libyaml passes over at the start of any line
        return
    if not any(tree.faults for tree in (*trees, *others)):
        assert repr([one.data for one in trees]) == repr([one.data for one in others])


def _by_pyyaml(text: str) -> tuple[list[pyyaml.Node], bool | None]:
    """
    Return the documents of *text* as PyYAML has them, and whether it broke off.

    That is None where PyYAML refuses what YAML allows: an anchor that comes twice.
    """
    documents: list[pyyaml.Node] = []
    try:
        for one in pyyaml.compose_all(text, Loader=pyyaml.CBaseLoader):
            documents.append(one)  # noqa: PERF402 - those before an error are kept
    except ComposerError:
        return documents, None
    except pyyaml.YAMLError:
        return documents, True
    return documents, False


def _alike(data: object, node: pyyaml.Node) -> bool:
    """Return whether *data* is what *node*, all of it text, may stand for."""
    if isinstance(data, dict):
        return (
            isinstance(node, pyyaml.MappingNode)
            and [key.value for key, _part in node.value] == list(data)
            and all(_alike(data[key.value], part) for key, part in node.value)
        )
    if isinstance(data, list):
        return (
            isinstance(node, pyyaml.SequenceNode)
            and len(data) == len(node.value)
            and all(map(_alike, data, node.value))
        )
    return isinstance(node, pyyaml.ScalarNode) and repr(data) in _readings(node.value)


def _readings(word: str) -> Iterator[str]:
    value = meant(word)
    yield from (repr(word), repr(value))
    if type(value) is int:
        yield repr(float(value))  # with the tag !!float


def _placed(trees: list[Tree], text: str) -> None:
    """Assert that all is read or faulty, and that every place lies in *text*."""
    where = lines(text)
    for tree in trees:
        assert tree.readable or tree.faults
        spans = [fault.span for fault in tree.faults]
        spans += [one.related for one in tree.faults if one.related is not None]
        if tree.readable:
            spans += [place for place, _said in parts(tree.marks, tree.data)]
        for place in spans:
            start, _end = bounds(place)
            assert 0 <= start <= len(text)
        for fault in tree.faults:
            start, _end = bounds(fault.span)
            if text[start - 1 : start + 1] != "\r\n":
                found = where.position(start)
                assert f"{found.line}:{found.column}" == line_and_column(text, start)


def json_text(data: bytes) -> None:
    """JSON is read with places in the text, and as the standard library reads it."""
    text = plain(data)
    (tree,) = json.read(text, LIMITS)
    _placed([tree], text)
    try:
        expected = standard.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        assert tree.faults
        return
    kinds = {fault.kind for fault in tree.faults}
    if not kinds:
        assert repr(tree.data) == repr(expected)
        return
    told = " ".join(str(said) for fault in tree.faults for _key, said in fault.facts)
    differs = "half a character" in told or "number too long" in told
    assert differs or kinds <= {"key-twice", "nesting-too-deep", "values-too-many"}


def _no_constant(word: str) -> object:
    raise ValueError(word)


def encoding(data: bytes) -> None:
    """Bytes are text or have a fault at the end of what could be read."""
    promise(test_encoding.test_any_bytes_are_text_or_a_fault)(data)


def statement(data: bytes) -> None:
    """A published text of any kind is read with places, and may be searched."""
    kind = ("txt", "md", "html")[data[0] % 3] if data else "txt"
    text, _, quote = plain(data[1:]).partition("\x1d")
    promise(test_statement.test_any_text_is_read)(text, kind)
    read = statements.read(text, kind)
    words = statements.searchable(read)
    for sought in (quote, *(part.text for part in read.paragraphs[:2])):
        place = statements.find(words, sought)
        if place is not None:
            paragraph, start, end = place
            assert 0 <= start < end <= len(read.paragraphs[paragraph].text)


@cache
def _repository() -> tempfile.TemporaryDirectory[str]:
    """Make a repository with links out of it, beside a file that is not its own."""
    place = tempfile.TemporaryDirectory(prefix="privlint-fuzz-")
    root = Path(place.name)
    for name in ("outside/text.md", "repo/.git/config", "repo/a/text.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"{name.startswith('repo/a/')}", encoding="ascii")
    for name, to in (("out", "../outside"), ("loop", "loop"), ("git", ".git")):
        (root / "repo" / name).symlink_to(to)
    return place


def beside(data: bytes) -> None:
    """However a file is named, it is read inside the repository or not at all."""
    root = _repository().name
    choices = Choices(data)
    steps = (*words.NAMES, root, choices.text(words.NAMES, 4))
    way = "/".join(choices.one(steps) for _ in choices.times(6))
    name = way.encode("utf-8", "ignore")
    declaration = os.path.join(root, "repo", "a", "privacy.yaml")
    try:
        _path, content = discover.beside(declaration, name.decode(), 100)
    except UnreadableError:
        return
    assert content == b"True"


def shape(data: bytes) -> None:
    """The shape of a declaration is right when its schema says so."""
    value = made.declared(Choices(data))
    promise(test_shape.test_soundness_is_what_the_schema_says)(value)


def structure(data: bytes) -> None:
    """A wrong shape is told in faults, one a node, located and worded."""
    value = made.declared(Choices(data))
    promise(test_structure.test_any_data_are_judged)(cast("dict[str, object]", value))
