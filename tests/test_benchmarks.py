"""The corpus of the benchmarks: repeatable, sound where it says so, and realistic."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks import corpus
from privlint import document, structure
from privlint.linter import Linter
from privlint.model import Severity
from privlint.reading.tree import Limits

if TYPE_CHECKING:
    from privlint.document import Document
    from privlint.rulebook import Rulebook

SAMPLE = range(24)
CORPUS = Path(__file__).parents[1] / "benchmarks" / "corpus.py"


def _read(text: str) -> list[Document]:
    return document.documents("privacy.yaml", text.encode(), Limits())


def _made(folder: Path, *options: str) -> dict[str, bytes]:
    """Return the files of a corpus that the script writes in *folder*."""
    subprocess.run([sys.executable, str(CORPUS), str(folder), *options], check=True)
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def test_the_corpus_is_the_same_every_time(tmp_path: Path) -> None:
    """Two runs of the script write the same files, byte for byte."""
    first = _made(tmp_path / "first", "--files", "12", "--json")
    second = _made(tmp_path / "second", "--files", "12", "--json")
    assert first == second
    assert len(first) == 2 * 12 + 1


@pytest.mark.parametrize("index", SAMPLE)
def test_a_declaration_says_the_same_in_yaml_and_as_data(index: int) -> None:
    """What privlint reads from the YAML is the data that its JSON twin holds."""
    content, text, _ = corpus.example(index)
    assert [one.tree.data for one in _read(text)] == [content]
    assert [one.tree.faults for one in _read(text)] == [()]


@pytest.mark.parametrize("index", SAMPLE)
def test_a_declaration_has_a_sound_shape_save_for_what_is_planted(index: int) -> None:
    """The schema objects to nothing but the key and the period that were planted."""
    _, text, planted = corpus.example(index)
    _, faults = structure.check(_read(text)[0])
    known = {one["fault"] for one in planted} & {"form-in-words", "key-unknown"}
    assert sorted(fault.kind for fault in faults) == sorted(known)


def test_the_shipped_rules_find_what_is_planted_and_nothing_else(
    book: Rulebook,
) -> None:
    """A sound declaration gets no error, a spoilt one those that its label names."""
    linter = Linter(book, book.rules, date(2026, 11, 1))
    for index in SAMPLE:
        _, text, planted = corpus.example(index)
        outcome = linter.check("privacy.yaml", text.encode(), _beside_nothing)
        errors = {
            finding.name
            for finding in outcome.findings
            if finding.severity is Severity.ERROR
        }
        assert (index, errors) == (index, {one["fault"] for one in planted})


def _beside_nothing(name: str) -> tuple[str, bytes]:
    raise AssertionError(name)


def test_every_tenth_file_is_labelled_with_its_faults(tmp_path: Path) -> None:
    """The labels name the files whose number ends in 0, with 1 to 3 kinds each."""
    made = _made(tmp_path, "--files", "31")
    labels = json.loads(made["labels.json"])
    assert list(labels) == [f"{index:04}.privacy.yaml" for index in (0, 10, 20, 30)]
    for planted in labels.values():
        kinds = [one["fault"] for one in planted]
        assert kinds == sorted(set(kinds) & set(corpus.FAULTS))
        assert 1 <= len(kinds) <= 3


@pytest.mark.parametrize("kind", corpus.FAULTS)
def test_a_fault_spoils_the_place_that_it_names(kind: str) -> None:
    """Planting a fault changes the declaration under the first step of its path."""
    sound, _, _ = corpus.example(1)
    spoilt, _, _ = corpus.example(1)
    path = corpus.FAULTS[kind](spoilt)
    changed = [key for key in sound if sound[key] != spoilt[key]]
    assert changed == [path.replace("[", ".").split(".")[0]]


def test_files_are_of_the_size_that_the_corpus_promises() -> None:
    """A file has 4 to 40 KB and 5 to 20 purposes, about 9 on average."""
    made = [corpus.example(index) for index in range(200)]
    sizes = [len(text.encode()) for _, text, _ in made]
    assert 4 * 1024 <= min(sizes) < max(sizes) <= 40 * 1024
    purposes = [text.count("\n    legal_basis:") for _, text, _ in made]
    assert 8 <= sum(purposes) / len(purposes) <= 10


def test_a_declaration_has_as_many_purposes_as_are_asked() -> None:
    """Purposes repeat with ids of their own when more are asked than there are."""
    (read,) = _read(corpus.with_purposes(120))
    content = read.tree.data
    assert isinstance(content, dict)
    ids = [one["id"] for one in content["purposes"]]
    assert len(ids) == len(set(ids)) == 120
    assert structure.check(read)[1] == []


def test_people_write_yaml_in_many_ways() -> None:
    """The corpus has comments, and scalars and lists in every style."""
    text = "".join(corpus.example(index)[1] for index in SAMPLE)
    styles = (": >-\n", ": |-\n", ': "', ": '", ": [", ": {", "\n# ", "  # ", "- ")
    assert [style for style in styles if style not in text] == []


def test_the_chart_is_a_picture_with_a_bar_for_each_goal() -> None:
    """It is XML, nothing in it runs or is fetched, and bars and goals lie within."""
    from xml.etree import ElementTree as ET

    from benchmarks.chart import chart

    bars = [("a < b & c", 16.0, 4.5, False), ("d", 0.28, 1.3, True)]
    root = ET.fromstring(chart(bars, "t"))  # noqa: S314 - of our own making
    kind = "{http://www.w3.org/2000/svg}"
    width = float(root.attrib["width"])
    drawn = root.findall(f"{kind}rect")[1:]
    goals = [float(one.attrib["x1"]) for one in root.findall(f"{kind}line")]
    ends = [float(one.attrib["x"]) + float(one.attrib["width"]) for one in drawn]
    assert [ends[0] > goals[0], ends[1] > goals[1]] == [True, False]
    assert all(0 < one < width for one in (*ends, *goals))
    assert "a < b & c" in [one.text for one in root.findall(f"{kind}text")]
    assert {one.tag for one in root.iter()} <= {
        kind + name for name in ("svg", "title", "rect", "line", "text")
    }
