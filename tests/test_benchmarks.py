"""The corpus of the benchmarks: repeatable, sound where it says so, and realistic."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from benchmarks import corpus, peers, run, table
from benchmarks.chart import chart
from benchmarks.peers import PEERS, Peer
from benchmarks.table import Row
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

    bars = [
        ("a < b & c", 16.0, 4.5, False),
        ("d", 0.28, 1.3, True),
        ("no goal", 3.0, None, None),
    ]
    root = ET.fromstring(chart(bars, "t"))  # noqa: S314 - of our own making
    kind = "{http://www.w3.org/2000/svg}"
    width = float(root.attrib["width"])
    drawn = root.findall(f"{kind}rect")[1:]
    goals = [float(one.attrib["x1"]) for one in root.findall(f"{kind}line")]
    ends = [float(one.attrib["x"]) + float(one.attrib["width"]) for one in drawn]
    assert (len(ends), len(goals)) == (3, 2)
    assert [ends[0] > goals[0], ends[1] > goals[1]] == [True, False]
    assert all(0 < one < width for one in (*ends, *goals))
    assert len({one.attrib["fill"] for one in drawn}) == 3
    assert "a < b & c" in [one.text for one in root.findall(f"{kind}text")]
    assert {one.tag for one in root.iter()} <= {
        kind + name for name in ("svg", "title", "rect", "line", "text")
    }


GOALS = {
    "check-jsonschema": (">= 6", ">= 18", ">= 28"),
    "Spectral": (">= 15", ">= 20", ">= 20"),
    "yamllint": (">= 2", ">= 25", ">= 40"),
    "ajv-cli": ("", "", ""),
    "sourcemeta": ("", "", ""),
}
SCHEMA = CORPUS.parents[1] / "schemas" / "declaration.json"
TOOL = """\
#!/bin/sh
! grep -l no_such_key "$@"
"""
HASTY = """\
#!/bin/sh
! grep -l no_such_key "$1"
"""
TOOLS = {"schema": "s.json", "rules": "r.json"}
BY_NAME = {peer.name: peer for peer in PEERS}
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


def test_each_peer_has_its_goals() -> None:
    """On one file, a few and many; with two processes only the fastest has one."""
    sizes = (1, 100, 2_000)
    found = {one.name: tuple(one.goal(size, 1) for size in sizes) for one in PEERS}
    assert found == GOALS
    two = [(one.name, size) for one in PEERS for size in sizes if one.goal(size, 2)]
    assert two == [("sourcemeta", 2_000)]


def test_each_peer_lies_in_a_folder_of_its_own_outside_the_checkout(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The cache is where a user keeps caches, and another version is elsewhere."""
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert peers.cache() == str(tmp_path / ".cache" / "privlint-peers")
    monkeypatch.setenv("XDG_CACHE_HOME", "/elsewhere")
    homes = {one.home(peers.cache()) for one in PEERS}
    homes |= {replace(one, version="0").home(peers.cache()) for one in PEERS}
    assert len(homes) == 2 * len(PEERS)
    assert {os.path.dirname(one) for one in homes} == {"/elsewhere/privlint-peers"}


def test_a_peer_is_asked_the_same_files() -> None:
    """With its options and the schema or the rules before them."""
    said = {one.name: one.command("/c", TOOLS, ["a", "b"]) for one in PEERS}
    ends = {name: command[-4:] for name, command in said.items()}
    assert ends == {
        "check-jsonschema": ["--schemafile", "s.json", "a", "b"],
        "Spectral": ["--ruleset", "r.json", "a", "b"],
        "yamllint": ["-d", "relaxed", "a", "b"],
        "ajv-cli": ["-d", "a", "-d", "b"],
        "sourcemeta": ["--continue", "s.json", "a", "b"],
    }
    assert {command[0].startswith("/c/") for command in said.values()} == {True}
    assert peers.twin("/x/yaml/0001.privacy.yaml") == "/x/json/0001.privacy.json"


def test_the_rules_for_spectral_are_a_dozen_of_ours(book: Rulebook) -> None:
    """Each bears the name of one, fails a run as one, and the schema is among them."""
    rules = json.loads(peers.ruleset(str(SCHEMA)))["rules"]
    shape = rules.pop("shape")
    with SCHEMA.open(encoding="utf-8") as file:
        assert shape["then"]["functionOptions"]["schema"] == json.load(file)
    assert set(rules) <= {rule.name for rule in book.rules}
    assert f"schema and {len(rules)} rules" == BY_NAME["Spectral"].does
    assert set(corpus.FAULTS) - {"form-in-words", "key-unknown"} <= set(rules)
    assert {one["severity"] for one in (shape, *rules.values())} == {"error"}


@pytest.mark.parametrize("name", BY_NAME)
def test_what_a_peer_is_to_object_to_is_wrong_for_privlint_too(
    name: str, tmp_path: Path
) -> None:
    """The spoilt declaration has one mistake more than the sound one, and no other."""
    content, text, _ = corpus.example(1)
    sound = tmp_path / "sound"
    sound.write_text(json.dumps(content) if BY_NAME[name].twins else text, "utf-8")
    kinds = []
    for spoilt in map(Path, peers.spoilt(BY_NAME[name], str(sound), str(tmp_path))):
        read = document.documents(spoilt.name, spoilt.read_bytes(), Limits())[0]
        kinds += [one.kind for one in (*read.tree.faults, *structure.check(read)[1])]
    assert kinds == ["key-twice" if name == "yamllint" else "key-unknown"] * 2


def _tool(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, "utf-8")
    place.chmod(0o755)


@pytest.fixture(name="npm")
def _npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the place of an `npm` that tests write; there is no other on the way."""
    folder = tmp_path / "bin"
    _tool(folder / "node", "#!/bin/sh\necho v1.2.3\n")
    for name in ("grep", "mkdir"):
        (folder / name).symlink_to(shutil.which(name) or "")
    monkeypatch.setenv("PATH", str(folder))
    return folder / "npm"


PEER = Peer("tool", "all", "npm", "@of/tool", "1.0.0", "tool", ())
NPM = """\
#!/bin/sh
for last; do :; done
[ "$last" = @of/tool@1.0.0 ] || exit 9
mkdir -p "$3/node_modules/.bin" "$3/node_modules/@of/tool"
echo '{"version": "1.0.0"}' > "$3/node_modules/@of/tool/package.json"
"""


@posix
def test_a_peer_is_installed_once_and_on_request(tmp_path: Path, npm: Path) -> None:
    """What is there is not asked for again, and says its version itself."""
    cache = str(tmp_path / "cache")
    assert peers.missing(PEER, cache) == "not installed; --install does it"
    _tool(npm, NPM)
    assert (peers.install(PEER, cache), peers.missing(PEER, cache)) == ("", "")
    _tool(npm, "#!/bin/sh\nexit 1\n")
    assert peers.install(PEER, cache) == ""
    assert peers.versions([PEER], cache) == ["tool 1.0.0", "Node.js 1.2.3"]


@posix
def test_a_peer_that_cannot_be_installed_leaves_nothing(
    tmp_path: Path, npm: Path
) -> None:
    """Why is told in one line, whether the client fails or is not there."""
    cache = str(tmp_path / "cache")
    _tool(npm, "#!/bin/sh\necho https://example.org >&2\nexit 7\n")
    found = [peers.install(PEER, cache)]
    npm.unlink()
    found.append(peers.install(PEER, cache))
    assert found[0] == "cannot be installed: npm ends with 7"
    assert found[1].startswith("cannot be installed: [Errno 2] ")
    assert peers.missing(PEER, cache) == "not installed; --install does it"
    assert os.listdir(cache) == []


def _bench(folder: Path, monkeypatch: pytest.MonkeyPatch, *known: Peer) -> run._Bench:
    """Return a bench in *folder* that knows one declaration and the peers *known*."""
    monkeypatch.setattr(peers, "PEERS", known)
    plan = run.Plan(1, 0, 1, quick=True, cache=str(folder))
    bench = run._Bench(str(folder), plan)
    bench._one = str(folder / "sound.yaml")
    Path(bench._one).write_text("privlint: 1\n", "utf-8")
    return bench


@posix
@pytest.mark.parametrize(
    ("text", "said"),
    [
        (TOOL, ""),
        (HASTY, "tells of one spoilt declaration and not of the next"),
        ("#!/bin/sh\n", "exit status 0 for a spoilt declaration"),
        ("#!/bin/sh\nexit 1\n", "exit status 1 for a sound declaration"),
        ("#!/nowhere/sh\n", "cannot run: No such file or directory"),
    ],
    ids=["sound", "hasty", "blind", "broken", "gone"],
)
def test_a_peer_is_measured_if_it_tells_a_sound_file_from_each_spoilt_one(
    text: str, said: str, tmp_path: Path, npm: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A figure of a tool that checks nothing would be invented."""
    _tool(npm, NPM)
    assert peers.install(PEER, str(tmp_path)) == ""
    _tool(Path(PEER.home(str(tmp_path))) / "node_modules" / ".bin" / "tool", text)
    assert _bench(tmp_path, monkeypatch, PEER)._unready(PEER) == said


def test_a_peer_without_a_figure_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is not there, and one that breaks off, have a row without numbers."""
    other = replace(PEER, name="other", goals=(2, 3, 4))
    bench = _bench(tmp_path, monkeypatch, PEER, other)
    bench._lost["tool"] = bench._unready(PEER)
    fails = [sys.executable, "-c", "raise SystemExit(9)"]
    passes = [sys.executable, "-S", "-c", ""]
    found = bench._turns({"other": fails, run.CHECK: passes, run.SEVERAL: passes}, 1)
    assert set(found) == {run.CHECK, run.SEVERAL}
    rows = list(bench._against_peers(found, 100))
    assert [(row.what, row.ratios, row.note, row.goal) for row in rows] == [
        ("tool, 100 files", (), "not measured: not installed; --install does it", ""),
        ("tool, 100 files", (), "not measured: not installed; --install does it", ""),
        ("other, 100 files", (), "not measured: it broke off", ">= 3"),
        ("other, 100 files", (), "not measured: it broke off", ""),
    ]
    with pytest.raises(SystemExit, match="broke off"):
        bench._turns({run.CHECK: fails}, 1)


ROWS = [
    Row("a", "b", (3.0, 1.0, 2.0), "note", "<= 2"),
    Row("c", "d", (3.0,), goal=">= 4"),
    Row("peer", "e", (3.0,), drawn=True),
    Row("f", "g", (3.0,)),
    Row("gone", "e", (), "not measured: why", ">= 4"),
]


def test_the_table_says_what_was_reached(capsys: pytest.CaptureFixture[str]) -> None:
    """The median, the spread, and whether the goal is met; a dash for no figure."""
    assert table.show(ROWS) == ROWS
    _head, *lines = capsys.readouterr().out.splitlines()
    assert [" ".join(line.split()) for line in lines] == [
        "a b 2.00 1.00–3.00 <= 2 met note",
        "c d 3.00 3.00–3.00 >= 4 NOT MET",
        "peer e 3.00 3.00–3.00",
        "f g 3.00 3.00–3.00",
        "gone e – – >= 4 not measured: why",
    ]
    assert list(table.page("Python", ROWS))[4:] == [
        "| a (note) | b | **2.00** | 1.00–3.00 | ≤ 2 | met |",
        "| c | d | **3.00** | 3.00–3.00 | ≥ 4 | not met |",
        "| peer | e | 3.00 | 3.00–3.00 |  |  |",
        "| f | g | 3.00 | 3.00–3.00 |  |  |",
        "| gone (not measured: why) | e | – | – | ≥ 4 |  |",
    ]


def test_the_picture_has_the_goals_and_the_peers() -> None:
    """And nothing that was not measured."""
    assert table.bars(ROWS) == [
        ("a : b", 2.0, 2.0, True),
        ("c : d", 3.0, 4.0, False),
        ("peer : e", 3.0, None, None),
    ]
