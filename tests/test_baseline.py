"""Findings that were there before, changes since a revision, and settings shown."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, SOUND, git, run, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNHURRIED = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
FILE = ".privlint-baseline.json"
BY = ("--baseline", FILE)
WHO = ("-c", "user.name=a", "-c", "user.email=a@b.c")
OLD = "privlint: 1\npurposes:\n  - id: orders\n  - id: news\n"
ENTRY = {
    "file": "privacy.yaml",
    "document": 0,
    "identity": "/purposes[id=orders]/retention",
    "code": "RET001",
    "name": "retention-missing",
    "severity": "error",
    "count": 1,
}


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with four rules and without anyone's git settings."""
    doors.plain_git(monkeypatch)
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


def _adopted(work: Path, text: str = OLD) -> None:
    """Write the declaration *text* and its baseline."""
    written(work, {"privacy.yaml": text})
    done = run("baseline", "write", "--accept-new")
    assert (done.status, done.err) == (0, "")


def _held(*arguments: str) -> tuple[int, list[str], int, int]:
    """Return status, nodes of new findings, and how many are known and fixed."""
    done = run("check", "--output-format", "json", *DAY, *BY, *arguments)
    said = json.loads(done.out)
    summary = said["summary"]
    nodes = [one["identity"].removesuffix("/retention") for one in said["findings"]]
    return done.status, nodes, summary["known"], summary["fixed"]


def _entries(work: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((work / FILE).read_bytes())["findings"]
    return found


def test_what_was_there_before_passes(work: Path) -> None:
    """With a baseline only what is new fails."""
    _adopted(work)
    assert _held() == (0, [], 2, 0)
    written(work, {"privacy.yaml": OLD + "  - id: third\n"})
    assert _held() == (1, ["/purposes[id=third]"], 2, 0)


def test_the_file_says_what_a_finding_is_and_no_line(work: Path) -> None:
    """An entry holds file, document, node by ids, rule, severity and count."""
    _adopted(work)
    news = {**ENTRY, "identity": "/purposes[id=news]/retention"}
    assert _entries(work) == [news, ENTRY]


def test_the_same_file_comes_out_of_the_same_findings(work: Path) -> None:
    """Writing twice, or after reordering, gives the same bytes."""
    _adopted(work)
    before = (work / FILE).read_bytes()
    text = "privlint: 1\n\npurposes:\n  - id: news\n\n  - id: orders\n"
    written(work, {"privacy.yaml": text})
    assert run("baseline", "write").status == 0
    assert (work / FILE).read_bytes() == before


_ITEMS = ("a", "b", "c", "d")


@UNHURRIED
@given(
    st.sets(st.sampled_from(_ITEMS), min_size=1),
    st.permutations(_ITEMS),
    st.lists(st.integers(0, 3), min_size=4, max_size=4),
)
def test_order_and_blank_lines_change_nothing(
    work: Path, known: set[str], order: list[str], gaps: list[int]
) -> None:
    """What the baseline knows depends on the ids, not on where they stand."""
    items = "".join(f"  - id: {one}\n" for one in sorted(known))
    _adopted(work, f"privlint: 1\npurposes:\n{items}")
    moved = "".join(
        "\n" * gap + f"  # about {name}\n  - id: {name}\n"
        for name, gap in zip(order, gaps, strict=True)
    )
    written(work, {"privacy.yaml": f"# moved\n\nprivlint: 1\npurposes:\n{moved}"})
    new = [f"/purposes[id={one}]" for one in order if one not in known]
    assert _held() == (int(bool(new)), new, len(known), 0)


def test_as_many_pass_as_were_known(work: Path) -> None:
    """Two findings of a rule at one node are counted; a third is new."""
    text = "privlint: 1\npurposes:\n  - id: a\n    retention: {period: P1Y}\n"
    _adopted(work, text + "  - id: a\n    retention: {period: P1Y}\n")
    total = sum(int(str(entry["count"])) for entry in _entries(work))
    assert _held() == (0, [], total, 0)
    (entry, *_others) = _entries(work)
    content = {"version": 1, "findings": [{**entry, "count": 1}]}
    written(work, {FILE: json.dumps(content)})
    assert _held()[2] == 1


def test_a_graver_finding_is_new(work: Path) -> None:
    """What was a warning passes as a warning or milder, not as an error."""
    written(work, {"privacy.yaml": OLD})
    lower = [{**ENTRY, "severity": "warning"}]
    written(work, {FILE: json.dumps({"version": 1, "findings": lower})})
    both = ["/purposes[id=orders]", "/purposes[id=news]"]
    assert _held() == (1, both, 0, 1)
    for level in ("warning", "info"):
        mild = _held("--severity", f"RET001={level}")
        assert mild == (0, ["/purposes[id=news]"], 1, 0)


def test_another_file_is_not_covered(work: Path) -> None:
    """The file is part of what a finding is, and so is the document."""
    _adopted(work)
    written(work, {"other.privacy.yaml": OLD})
    assert _held("other.privacy.yaml")[1:3] == (
        ["/purposes[id=orders]", "/purposes[id=news]"],
        0,
    )
    written(work, {"privacy.yaml": f"{SOUND}---\n{OLD}"})
    assert _held("privacy.yaml")[2:] == (0, 2)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            "Fixed since the baseline: 1; take them out",
        ),
        (
            "nl",
            "Hersteld sinds de nulmeting: 1; haal ze eruit",
        ),
    ],
)
def test_what_is_fixed_is_told(work: Path, language: str, said: str) -> None:
    """It is counted in both languages, and fails only a strict run."""
    _adopted(work)
    written(work, {"privacy.yaml": OLD.replace("  - id: news\n", "")})
    assert (_held(), _held("--strict-baseline")) == ((0, [], 1, 1), (1, [], 1, 1))
    done = run("check", "--lang", language, *DAY, *BY, COLUMNS="200")
    known = {"en": "known from before: 1.", "nl": "bekend van eerder: 1."}[language]
    assert (said in done.out, known in done.out) == (True, True)


def test_a_report_fails_when_the_run_does(work: Path) -> None:
    """With `--exit-zero` neither fails over a baseline too long, which is counted."""
    _adopted(work)
    written(work, {"privacy.yaml": OLD.replace("  - id: news\n", "")})
    asked = ("check", *DAY, *BY, "--strict-baseline", "--output-format", "json")
    said = []
    for more in ((), ("--exit-zero",), ("--fail-on", "never")):
        done = run(*asked, *more)
        summary = json.loads(done.out)["summary"]
        said.append((done.status, summary["failed"], summary["fixed"]))
    assert said == [(1, True, 1), (0, False, 1), (1, True, 1)]
    assert run("check", *DAY, *BY, "--strict-baseline", "-q", "--exit-zero").err == ""


def test_what_was_not_checked_is_not_fixed(work: Path) -> None:
    """A run over one file says nothing of another, unless that is gone."""
    written(work, {"a.privacy.yaml": OLD, "b.privacy.yaml": OLD})
    assert run("baseline", "write").status == 0
    assert _held("a.privacy.yaml", "--strict-baseline") == (0, [], 2, 0)
    os.remove("b.privacy.yaml")
    assert _held("a.privacy.yaml") == (0, [], 2, 2)


def test_one_baseline_serves_several_projects(work: Path) -> None:
    """A file of another project, with settings of its own, is not taken for fixed."""
    for name in ("a", "b"):
        written(work, {f"{name}/privacy.yaml": OLD, f"{name}/privlint.toml": ""})
    assert run("baseline", "write").status == 0
    assert _held("--strict-baseline") == (0, [], 4, 0)


def test_settings_name_the_baseline(work: Path) -> None:
    """`baseline` in the settings is used without an option, and lies beside them."""
    _adopted(work)
    written(work, {".privlint.yaml": f"baseline: {FILE}\n"})
    assert run("check", *DAY).status == 0
    written(work, {".privlint.yaml": "baseline: ../elsewhere.json\n"})
    done = run("check", *DAY)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("privlint: .privlint.yaml:1:11: C103 ")


def test_the_commands_use_the_file_of_the_settings(work: Path) -> None:
    """Without `--baseline` they write, show and prune what the settings name."""
    named = {".privlint.yaml": "baseline: known.json\n", "privacy.yaml": OLD}
    written(work, named)
    assert run("baseline", "write").status == 0
    assert sorted(os.listdir(work)) == [".privlint.yaml", "known.json", "privacy.yaml"]
    assert len(run("baseline", "show").out.splitlines()) == 3  # two, and how many
    written(work, {"privacy.yaml": OLD.replace("  - id: news\n", "")})
    assert run("baseline", "prune").status == 0
    held = json.loads((work / "known.json").read_text("utf-8"))["findings"]
    assert [one["identity"] for one in held] == [ENTRY["identity"]]


def test_writing_keeps_what_was_not_checked(work: Path) -> None:
    """A run over one file leaves the entries of another, unless that is gone."""
    written(work, {"a.privacy.yaml": OLD, "b.privacy.yaml": OLD})
    assert run("baseline", "write").status == 0
    whole = _entries(work)
    assert run("baseline", "write", "a.privacy.yaml").status == 0
    assert _entries(work) == whole
    os.remove("b.privacy.yaml")
    assert run("baseline", "write", "a.privacy.yaml").status == 0
    assert {one["file"] for one in _entries(work)} == {"a.privacy.yaml"}


def test_a_baseline_does_not_grow_by_itself(work: Path) -> None:
    """New findings are refused, and the file stays, until somebody accepts them."""
    _adopted(work)
    before = (work / FILE).read_bytes()
    written(work, {"privacy.yaml": OLD + "  - id: third\n"})
    done = run("baseline", "write")
    assert (done.status, done.out, (work / FILE).read_bytes()) == (2, "", before)
    assert "--accept-new" in done.err
    assert run("baseline", "write", "--accept-new").status == 0
    assert (len(_entries(work)), _held()) == (3, (0, [], 3, 0))


def test_a_baseline_shrinks_by_itself(work: Path) -> None:
    """Writing after mending leaves out what is gone."""
    _adopted(work)
    written(work, {"privacy.yaml": OLD.replace("  - id: news\n", "")})
    assert (run("baseline", "write").status, _entries(work)) == (0, [ENTRY])


def test_a_graver_finding_does_not_slip_in(work: Path) -> None:
    """Writing refuses a finding that was milder when it was accepted."""
    written(work, {"privacy.yaml": OLD.replace("  - id: news\n", "")})
    mild = {"version": 1, "findings": [{**ENTRY, "severity": "info"}]}
    written(work, {FILE: json.dumps(mild)})
    assert (run("baseline", "write").status, _entries(work)[0]["severity"]) == (
        2,
        "info",
    )


def test_prune_takes_out_what_is_fixed(work: Path) -> None:
    """It leaves the rest, also of files that were not checked, and takes in nothing."""
    written(work, {"a.privacy.yaml": OLD, "b.privacy.yaml": OLD})
    run("baseline", "write")
    left = OLD.replace("  - id: news\n", "  - id: third\n")
    written(work, {"a.privacy.yaml": left})
    assert run("baseline", "prune", "a.privacy.yaml").status == 0
    found = [(one["file"], one["identity"]) for one in _entries(work)]
    assert found == [
        ("a.privacy.yaml", "/purposes[id=orders]/retention"),
        ("b.privacy.yaml", "/purposes[id=news]/retention"),
        ("b.privacy.yaml", "/purposes[id=orders]/retention"),
    ]


def test_show_lists_what_is_known(work: Path) -> None:
    """A line for each entry, inert, and how many there are."""
    bad = {**ENTRY, "code": "X\x1b[31m\ud800", "count": 2, "name": "a\n::error::b"}
    written(work, {FILE: json.dumps({"version": 1, "findings": [ENTRY, bad]})})
    done = run("baseline", "show")
    first, second, _count = done.out.splitlines()
    assert (done.status, done.err) == (0, "")
    assert first == (
        "privacy.yaml: /purposes[id=orders]/retention: error RET001 retention-missing"
    )
    assert (r"X\x1b[31m\ud800 a\n" in second, second.endswith("(2 times)")) == (
        True,
        True,
    )


def test_what_cannot_be_read_is_never_known(work: Path) -> None:
    """A fault of reading is not written, and still fails with a baseline."""
    _adopted(work, "privlint: 1\npurposes: [\n")
    assert (_entries(work), _held("privacy.yaml")[0]) == ([], 1)


_ROWS = [
    "",
    "[]",
    "null",
    "1",
    '"version"',
    "{}",
    '{"version": 1}',
    '{"version": 2, "findings": []}',
    '{"version": "\\u001b[31m", "findings": []}',
    '{"version": 1, "findings": null}',
    '{"version": 1, "findings": [1]}',
    '{"version": 1, "findings": [{}]}',
    '{"version": 1, "findings": {"a": 1}}',
    "[" * 100_000,
    "1" * 5_000,
    *(
        json.dumps({"version": 1, "findings": [{**ENTRY, key: value}]})
        for key, value in [
            ("count", 0),
            ("count", -1),
            ("count", True),
            ("count", 1.0),
            ("document", "0"),
            ("severity", "grave"),
            ("severity", []),
            ("file", 1),
            ("identity", None),
            ("more", "x"),
        ]
    ),
]


@pytest.mark.parametrize("content", _ROWS, ids=range(len(_ROWS)))
@pytest.mark.parametrize("command", [("check", *DAY), ("baseline", "prune")])
def test_a_baseline_that_is_none_stops_the_run(
    work: Path, content: str, command: tuple[str, ...]
) -> None:
    """What privlint did not write is exit status 2 and one line, not empty."""
    written(work, {"privacy.yaml": OLD, FILE: content})
    done = run(*command, *BY)
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith(f"privlint: {FILE}: ")
    assert "\x1b" not in done.err


@pytest.mark.parametrize(
    "command", [("check", *DAY), ("baseline", "prune"), ("baseline", "show")]
)
def test_a_baseline_that_is_missing_stops_the_run(
    work: Path, command: tuple[str, ...]
) -> None:
    """A file that is not there, or a folder, is no empty baseline."""
    written(work, {"privacy.yaml": OLD})
    done = run(*command, *BY)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"privlint: {FILE}: No such file or directory\n"


def _fragments() -> st.SearchStrategy[bytes]:
    """Return bytes, and JSON that is nearly a baseline."""
    values = st.one_of(
        st.none(), st.booleans(), st.integers(-2, 3), st.text(max_size=4)
    )
    entries = st.fixed_dictionaries(
        {key: st.one_of(st.just(value), values) for key, value in ENTRY.items()}
    )
    nearly = st.fixed_dictionaries(
        {
            "version": st.one_of(st.just(1), values),
            "findings": st.one_of(st.lists(entries, max_size=3), values),
        }
    )
    return st.one_of(
        st.binary(max_size=40), nearly.map(lambda one: json.dumps(one).encode())
    )


@UNHURRIED
@given(_fragments())
def test_any_bytes_are_refused_or_read(work: Path, content: bytes) -> None:
    """As a baseline they give exit status 2, or every finding is new or known once."""
    written(work, {"privacy.yaml": OLD, FILE: content})
    done = run("check", "--output-format", "json", *DAY, *BY)
    if done.status == 2:
        assert (done.out, done.err.startswith("privlint: ")) == ("", True)
        return
    said = json.loads(done.out)
    assert len(said["findings"]) + said["summary"]["known"] == 2
    assert run("baseline", "show").status == 0


@pytest.fixture
def repository(work: Path) -> Path:
    """Return a repository with one commit of two declarations and a text."""
    old = "privlint: 1\nstatement: {file: text.txt}\n" + OLD.removeprefix(
        "privlint: 1\n"
    )
    text = "Eerste alinea.\n\nEen IP-adres is geen persoonsgegeven.\n"
    written(work, {"privacy.yaml": old, "b.privacy.yaml": OLD, "text.txt": text})
    git(work, "init", "-q")
    git(work, "add", ".")
    git(work, *WHO, "commit", "-qm", "first")
    return work


def _since(*arguments: str) -> list[tuple[str, str]]:
    done = run("check", "--output-format", "json", *DAY, "--since", "HEAD", *arguments)
    assert done.err == ""
    return [(one["path"], one["code"]) for one in json.loads(done.out)["findings"]]


@needs_git
def test_since_a_revision_only_what_changed_counts(repository: Path) -> None:
    """Nothing changed is no finding; a changed node brings its own findings back."""
    assert _since() == []
    text = (repository / "privacy.yaml").read_text("utf-8")
    moved = text.replace(
        "  - id: orders\n  - id: news\n", "\n  - id: news\n\n  - id: orders\n"
    )
    written(repository, {"privacy.yaml": f"# moved\n{moved}"})
    assert _since() == []
    written(
        repository, {"privacy.yaml": text.replace("id: news", "id: news\n    name: N")}
    )
    assert _since() == [("privacy.yaml", "RET001")]


@needs_git
def test_since_a_revision_a_field_is_no_comment(repository: Path) -> None:
    """A field named like a comment counts when it changed; a comment always does."""
    lines = '"#tag": {a: 1}\n# privlint: ignore[RET001]\n"#other": 2\n'
    written(repository, {"privacy.yaml": f"privlint: 1\n{lines}"})
    git(repository, *WHO, "commit", "-qam", "second")
    unreasoned, unknown = ("privacy.yaml", "SUP003"), ("privacy.yaml", "SHP001")
    assert _since() == [unreasoned]
    written(
        repository, {"privacy.yaml": f"privlint: 1\n{lines.replace('a: 1', 'a: 2')}"}
    )
    assert _since() == [unknown, unreasoned]


@needs_git
def test_since_a_revision_a_new_file_is_new(repository: Path) -> None:
    """All findings of a file that was not there count."""
    written(repository, {"c.privacy.yaml": OLD})
    assert _since() == [("c.privacy.yaml", "RET001")] * 2


@needs_git
def test_since_a_revision_a_paragraph_is_a_node(repository: Path) -> None:
    """A paragraph of the published text counts when its words are other."""
    text = (repository / "text.txt").read_text("utf-8")
    written(repository, {"text.txt": "Een nieuwe alinea.\n\n" + text})
    assert _since() == []
    written(repository, {"text.txt": text.replace("Een IP-adres", "Uw IP-adres")})
    assert _since() == [("text.txt", "TXT001")]


@needs_git
@pytest.mark.parametrize(
    "revision", ["nowhere", "--output=x", "HEAD:privacy.yaml", "-h"]
)
def test_a_revision_that_git_does_not_know_stops_the_run(
    repository: Path, revision: str
) -> None:
    """It is exit status 2, findings or not; an option of git in its place is none."""
    before = sorted(os.listdir(repository))
    done = run("check", *DAY, f"--since={revision}")
    assert (done.status, done.out, sorted(os.listdir(repository))) == (2, "", before)
    assert done.err.startswith(f"privlint: --since {revision}: ")
    written(repository, {"privacy.yaml": "privlint: 1\npurposes: []\n"})
    assert run("check", *DAY, f"--since={revision}").status == 2


def _affected(*paths: str) -> tuple[int, list[str]]:
    done = run("check", "--output-format", "json", *DAY, "--affected", *paths)
    said = json.loads(done.out)
    return done.status, sorted({one["path"] for one in said["findings"]})


@needs_git
def test_changed_files_lead_to_their_declarations(repository: Path) -> None:
    """A declaration leads to itself, a text to what names it, others to nothing."""
    assert (repository / "text.txt").exists()
    assert _affected("b.privacy.yaml") == (1, ["b.privacy.yaml"])
    assert _affected("text.txt") == (1, ["privacy.yaml", "text.txt"])
    assert _affected("readme.md") == (0, [])
    assert _affected("gone.privacy.yaml") == (0, [])


def test_settings_are_shown_with_their_source(work: Path) -> None:
    """Each setting has its value, and the file, the variable or the default."""
    written(
        work,
        {
            "privlint.toml": (
                'baseline = "known.json"\n[rules]\nenforce = ["RET001"]\n'
                '[[suppressions]]\nrule = "RET003"\nfile = "a.json"\n'
            )
        },
    )
    done = run("config", "--output-format", "json", PRIVLINT_LANG="nl")
    said = {one["name"]: (one["value"], one["source"]) for one in json.loads(done.out)}
    assert done.status == 0
    assert said["baseline"] == ("known.json", "privlint.toml")
    assert said["rules.enforce"] == (["RET001"], "privlint.toml")
    assert said["suppressions"][1] == "privlint.toml"
    assert said["profile"] == ([], "default")
    assert said["--lang"] == ("nl", "PRIVLINT_LANG")
    shown = run("config").out.splitlines()
    assert [one.split()[0] for one in shown] == [one for one in said if one[0] != "-"]
    nothing = json.loads(run("config", "--isolated", "--output-format", "json").out)
    assert {one["source"] for one in nothing} == {"default"}


def test_settings_with_dates_are_shown(work: Path) -> None:
    """A value that JSON does not have, such as a date of TOML, stops nothing."""
    said = "[rules.lists.denials]\nadd = [2026-01-01, nan, {exact = 1.5}]\n"
    written(work, {"privlint.toml": said})
    done = run("config")
    assert (done.status, done.err) == (0, "")
    (added,) = (
        one["value"]
        for one in json.loads(run("config", "--output-format", "json").out)
        if one["name"] == "rules.lists"
    )
    assert added == {"denials": ["2026-01-01", "nan", {"exact": "1.5"}]}


def test_settings_for_programs_are_no_command_of_a_log(work: Path) -> None:
    """The form for programs is ASCII that no reader of logs acts on, and reads back."""
    hostile = "x\n::error::y \x1b[31m ##[error]z \u202e"
    written(work, {".privlint.yaml": f"baseline: {json.dumps(hostile)}\n"})
    out = run("config", "--output-format", "json").out
    assert (out.isascii(), "##[" in out, "\x1b" in out) == (True, False, False)
    assert hostile in [one["value"] for one in json.loads(out)]


@pytest.mark.parametrize(
    "arguments", [("write", "--accept-new"), ("write",), ("prune",)]
)
def test_a_baseline_that_changes_meanwhile_is_kept(
    work: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """What another run wrote while declarations were checked is not overwritten."""
    from privlint.cli.workers import run_of

    _adopted(work)
    written(work, {"privacy.yaml": SOUND})
    other = json.dumps({"version": 1, "findings": [ENTRY]})

    def meanwhile(*said: object, **names: object) -> object:
        written(work, {FILE: other})
        return run_of(*said, **names)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr("privlint.cli.baseline.run_of", meanwhile)
    done = run("baseline", *arguments)
    said = f"privlint: {FILE}: has changed since it was read; nothing was written\n"
    assert (done.status, done.err) == (2, said)
    assert (work / FILE).read_text("utf-8") == other


def test_a_baseline_that_comes_meanwhile_is_kept(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two first runs the second does not take the place of the other's file."""
    from privlint.cli.workers import run_of

    written(work, {"privacy.yaml": OLD})

    def meanwhile(*said: object, **names: object) -> object:
        written(work, {FILE: "mine"})
        return run_of(*said, **names)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr("privlint.cli.baseline.run_of", meanwhile)
    done = run("baseline", "write")
    assert (done.status, done.err) == (2, f"privlint: {FILE}: is there already\n")
    assert (work / FILE).read_text("utf-8") == "mine"
