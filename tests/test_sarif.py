"""The format `sarif`: what code scanning, editors and the standard ask of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

import doors
import jsonschema
import pytest
from doors import DAY, FAULTY, SOUND, STATEMENT, run
from hypothesis import example, given, settings
from hypothesis import strategies as st
from made_up import (
    ARTICLE_5,
    ARTICLE_6,
    EMPTY,
    FAULT,
    HOSTILE,
    IN_NEWS,
    IN_ORDERS,
    IN_TEXT,
    OPTIONS,
    PASSED,
    RETENTION,
    SAMPLE,
    TEXT,
    rendered,
    reports,
)

from privlint.model import Citation, Location, Position, Severity, Text
from privlint.records import replace
from privlint.render import Options
from privlint.render.linehash import line_hashes
from privlint.suppressions import Suppressed, Suppression

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Literal

    from privlint.report import Report

HERE = os.path.dirname(os.path.abspath(__file__))
MULTITOOL = os.environ.get("PRIVLINT_MULTITOOL") or shutil.which("Sarif.Multitool")
"""Microsoft's validator; read here, before the environment is scrubbed."""
PATH = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+")
"""A relative reference of RFC 3986 without a colon in its first segment."""
LINKS = Text("[x](https://x.nl)", "[x](1) [y](https://x.nl)")
LINK = re.compile(r"\[(?:\\.|[^\]\\])*\]\(")
Node = dict[str, "Node"] | list["Node"] | str | int | bool


def log(report: Report, options: Options | None = None) -> Node:
    """Return the SARIF log of *report*, read back."""
    return cast("Node", json.loads(rendered("sarif", report, options)))


def at(node: object, *path: str | int) -> object:
    """Return what lies at *path* of *node*."""
    for step in path:
        assert isinstance(node, dict | list)
        node = cast("dict[str | int, object]", node)[step]
    return node


def items(node: object, *path: str | int) -> list[object]:
    """Return the list that lies at *path* of *node*."""
    found = at(node, *path)
    assert isinstance(found, list)
    return found


def has(node: object, *names: str) -> bool:
    """Return whether *node* has one of the fields *names*."""
    assert isinstance(node, dict)
    return not node.keys().isdisjoint(names)


def results(node: object) -> list[object]:
    """Return the results of the only run."""
    return items(node, "runs", 0, "results")


def rules(node: object) -> list[object]:
    """Return the rules of the only run."""
    return items(node, "runs", 0, "tool", "driver", "rules")


def regions(node: object) -> list[dict[str, int]]:
    """Return the regions of all results."""
    path = ("locations", 0, "physicalLocation", "region")
    return [cast("dict[str, int]", at(one, *path)) for one in results(node)]


def uris(node: object) -> list[str]:
    """Return the files of all results."""
    path = ("locations", 0, "physicalLocation", "artifactLocation", "uri")
    return [str(at(one, *path)) for one in results(node)]


@pytest.fixture(scope="session")
def schema() -> jsonschema.Draft202012Validator:
    """Return the published schema of SARIF 2.1.0."""
    path = os.path.join(HERE, "schemas", "sarif-2.1.0.json")
    with open(path, encoding="utf-8") as file:
        return jsonschema.Draft202012Validator(json.load(file))


def wrong(schema: jsonschema.Draft202012Validator, node: object) -> list[str]:
    """Return what *schema* has against *node*."""
    return [error.message for error in schema.iter_errors(node)]


@pytest.mark.parametrize("report", [SAMPLE, EMPTY])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_sarif_keeps_the_published_schema(
    schema: jsonschema.Draft202012Validator,
    report: Report,
    language: Literal["nl", "en"],
) -> None:
    """A report with findings and one without are valid SARIF 2.1.0."""
    node = log(report, Options(language, category="shop"))
    assert wrong(schema, node) == []
    assert wrong(schema, {**cast("dict[str, Node]", node), "foreign": 1}) != []


@settings(max_examples=40, deadline=None)
@given(report=reports(), options=OPTIONS)
def test_no_text_makes_sarif_invalid(
    schema: jsonschema.Draft202012Validator, report: Report, options: Options
) -> None:
    """Whatever stands in a declaration or a rule, the log stays valid."""
    assert wrong(schema, log(report, options)) == []


@pytest.mark.skipif(MULTITOOL is None, reason="needs Sarif.Multitool")
@pytest.mark.parametrize("report", [SAMPLE, EMPTY])
def test_the_validator_of_microsoft_has_no_objection(
    tmp_path: Path, report: Report
) -> None:
    """The rules of SARIF and of code scanning give no error and no warning."""
    file = tmp_path / "report.sarif"
    file.write_text(rendered("sarif", report), encoding="utf-8")
    kinds = ("--rule-kind", "Sarif;Ghas", "--level", "Error;Warning")
    done = subprocess.run(
        [str(MULTITOOL), "validate", str(file), *kinds],
        capture_output=True,
        text=True,
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if line.startswith(str(file))]
    assert (done.returncode, said) == (0, [])


def test_every_rule_that_ran_is_told() -> None:
    """The log lists what was asked, passed or not, and what could not be read."""
    node = log(SAMPLE)
    found = [(at(one, "id"), at(one, "name")) for one in rules(node)]
    assert found == [
        ("BAS004", "LegalBasisContradicted"),
        ("CTR001", "ControllerMissing"),
        ("RET001", "RetentionMissing"),
        ("TXT001", "IpAddressDenied"),
        ("SHP004", "ValueUnknown"),
    ]
    assert [at(one, "ruleIndex") for one in results(node)] == [2, 4, 0, 3]
    assert [at(rules(log(EMPTY)), number, "id") for number in range(4)] == [
        code for code, _name in found[:4]
    ]


@settings(max_examples=60, deadline=None)
@given(reports(), OPTIONS)
@example(replace(SAMPLE, findings=(replace(IN_NEWS, law=(ARTICLE_5,)),)), Options())
def test_every_reference_resolves(report: Report, options: Options) -> None:
    """Rules and citations are unique, and results point at their own."""
    node = log(report, options)
    ids = [at(one, "id") for one in rules(node)]
    taxa = [at(one, "id") for one in items(node, "runs", 0, "taxonomies", 0, "taxa")]
    assert (len(set(map(str, ids))), len(set(map(str, taxa)))) == (len(ids), len(taxa))
    guid = at(node, "runs", 0, "taxonomies", 0, "guid")
    assert guid == at(
        node, "runs", 0, "tool", "driver", "supportedTaxonomies", 0, "guid"
    )
    for result in results(node):
        assert ids[cast("int", at(result, "ruleIndex"))] == at(result, "ruleId")
    cited = [one for result in results(node) for one in items(result, "taxa")]
    cited += [
        at(one, "target")
        for rule in rules(node)
        for one in items(rule, "relationships")
    ]
    for one in cited:
        assert taxa[cast("int", at(one, "index"))] == at(one, "id")
        assert at(one, "toolComponent", "guid") == guid


@pytest.mark.parametrize("language", ["nl", "en"])
def test_code_scanning_finds_what_it_needs(language: Literal["nl", "en"]) -> None:
    """No text is empty or too long, and each rule has level, precision and tags."""
    long = Text("Een lange titel. " * 90, "A long title. " * 90)
    report = replace(
        SAMPLE, asked=(*SAMPLE.asked, replace(PASSED, title=long, code="Z"))
    )
    node = log(report, Options(language))
    for rule in rules(node):
        texts = [
            str(at(rule, *path))
            for path in (
                *(("shortDescription", "text"), ("fullDescription", "text")),
                *(("help", "text"), ("help", "markdown")),
            )
        ]
        assert all(text.strip() for text in texts)
        assert max(map(len, texts[:2])) <= 1024
        assert at(rule, "defaultConfiguration", "level") in {"error", "warning", "note"}
        properties = cast("dict[str, object]", at(rule, "properties"))
        assert sorted(properties) == ["precision", "problem.severity", "tags"]
        assert len(items(properties, "tags")) <= 20
    for result in results(node):
        assert at(result, "kind") == "fail"
        assert str(at(result, "message", "text")).strip()


def test_a_message_says_the_fault_and_then_the_mend() -> None:
    """The first sentence is the title of an alert, the second what to do."""
    assert at(results(log(SAMPLE)), 0, "message", "text") == (
        "Something is missing (purposes/0/retention). Add `retention`."
    )


def test_a_fault_of_reading_is_named_for_all_its_findings() -> None:
    """The title of a rule says nothing of the first value that it was about."""
    fault = rules(log(SAMPLE))[-1]
    assert at(fault, "shortDescription", "text") == "Value unknown."


def test_a_failed_check_is_a_successful_run() -> None:
    """Findings are results; code scanning refuses a run that says it failed."""
    for report in (SAMPLE, EMPTY):
        assert at(log(report), "runs", 0, "invocations") == [
            {"executionSuccessful": True}
        ]


@pytest.mark.parametrize(
    ("category", "details"),
    [("", None), ("shop", "shop/"), ("shop/", "shop/"), ("a/b", "a/b/")],
)
def test_a_run_has_the_category_that_is_given(
    category: str, details: str | None
) -> None:
    """Without a category there is no id; with one, it ends as GitHub reads it."""
    node = at(log(SAMPLE, Options(category=category)), "runs", 0)
    told = cast("dict[str, object]", node).get("automationDetails")
    assert told == (None if details is None else {"id": details})


def test_a_finding_that_moved_keeps_its_fingerprints() -> None:
    """Lines above a finding change nothing of what GitHub and privlint know it by."""
    moved = replace(
        IN_ORDERS,
        location=replace(IN_ORDERS.location, start=Position(5, 5), end=Position(5, 15)),
    )
    texts = {"privacy.yaml": f"# een\n# twee\n{TEXT}"}
    before = results(log(SAMPLE))[0]
    after = results(log(replace(SAMPLE, findings=(moved,), texts=texts)))[0]
    prints = at(before, "partialFingerprints")
    assert sorted(cast("dict[str, str]", prints)) == [
        "primaryLocationLineHash",
        "privlint/v1",
    ]
    assert at(after, "partialFingerprints") == prints


def test_every_finding_has_a_fingerprint_of_its_own() -> None:
    """Two findings of a rule at one node are two alerts."""
    findings = (IN_ORDERS, IN_ORDERS, IN_NEWS, IN_TEXT, FAULT)
    found = [
        at(one, "partialFingerprints", "privlint/v1")
        for one in results(log(replace(SAMPLE, findings=findings)))
    ]
    assert len({*map(str, found)}) == len(findings)


@pytest.mark.parametrize(
    ("file", "prefix", "root", "uri"),
    [
        ("privacy.yaml", "", "/r/", "privacy.yaml"),
        ("privacy.yaml", "shop/", "/r/", "shop/privacy.yaml"),
        ("../privacy.yaml", "shop/nl/", "/r/", "shop/privacy.yaml"),
        ("../../a/b.yaml", "shop/nl/", "/r/", "a/b.yaml"),
        ("./a/./b.yaml", "", "/r/", "a/b.yaml"),
        ("mijn café/#1 50%?.yaml", "", "/r/", "mijn%20caf%C3%A9/%231%2050%25%3F.yaml"),
        ("a:b.yaml", "shop/", "/r/", "shop/a%3Ab.yaml"),
        ("/r/shop/privacy.yaml", "docs/", "/r/", "shop/privacy.yaml"),
        ("/elsewhere/privacy.yaml", "", "/r/", "/elsewhere/privacy.yaml"),
        ("漢\n.yaml", "", "/r/", "%E6%BC%A2%0A.yaml"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="needs POSIX paths")
def test_files_are_told_from_the_root(
    file: str, prefix: str, root: str, uri: str
) -> None:
    """Files are percent-encoded references from the root of the repository."""
    place = replace(IN_ORDERS.location, file=file)
    report = replace(SAMPLE, findings=(replace(IN_ORDERS, location=place),))
    assert uris(log(report, Options(prefix=prefix, root=root))) == [uri]
    assert PATH.fullmatch(uri)


@given(HOSTILE.filter(lambda text: text and not text.startswith("/")))
def test_every_file_is_a_valid_reference(file: str) -> None:
    """Whatever a file is called, its reference is one of RFC 3986, without scheme."""
    place = replace(IN_ORDERS.location, file=f"a/{file}")
    found = uris(log(replace(SAMPLE, findings=(replace(IN_ORDERS, location=place),))))
    assert [uri for uri in found if not PATH.fullmatch(uri)] == []


@settings(max_examples=100, deadline=None)
@given(reports(), OPTIONS)
@example(
    replace(
        SAMPLE,
        findings=(replace(IN_ORDERS, message=LINKS, mend=LINKS, name="[a](b)"),),
        asked=(
            replace(RETENTION, title=LINKS),
            replace(PASSED, law=(Citation(LINKS),)),
        ),
    ),
    Options(),
)
def test_no_text_makes_a_link(report: Report, options: Options) -> None:
    """A viewer makes links of `[text](target)` in a message; a value makes none."""
    node = log(report, options)
    names = ("shortDescription", "fullDescription", "help")
    texts = [str(at(one, "message", "text")) for one in results(node)]
    texts += [str(at(one, name, "text")) for one in rules(node) for name in names]
    assert [text for text in texts if LINK.search(text)] == []


def test_related_places_have_numbers() -> None:
    """Other places of a finding are told, each with an id for links to it."""
    other = Location("b c.yaml", Position(2, 1), Position(2, 4))
    finding = replace(IN_ORDERS, related=(IN_NEWS.location, other))
    related = items(
        results(log(replace(SAMPLE, findings=(finding,)))), 0, "relatedLocations"
    )
    uri = ("physicalLocation", "artifactLocation", "uri")
    assert [(at(one, "id"), at(one, *uri)) for one in related] == [
        (1, "privacy.yaml"),
        (2, "b%20c.yaml"),
    ]


def test_levels_follow_the_finding() -> None:
    """A result has the level of its finding, whatever its rule usually gives."""
    milder = replace(IN_ORDERS, severity=Severity.INFO)
    node = log(replace(SAMPLE, findings=(milder, IN_NEWS)))
    assert [at(one, "level") for one in results(node)] == ["note", "warning"]
    told = {
        at(one, "id"): at(one, "defaultConfiguration", "level") for one in rules(node)
    }
    assert told[RETENTION.code] == "error"


def test_one_code_may_cite_other_laws_elsewhere() -> None:
    """A rule of another project with the same code keeps its own citations."""
    other = replace(IN_ORDERS, law=(ARTICLE_6, ARTICLE_6))
    node = log(replace(SAMPLE, findings=(IN_ORDERS, other)))
    found = [[at(law, "id") for law in items(one, "taxa")] for one in results(node)]
    assert found == [
        ["GDPR art. 13(2)(a)", "GDPR art. 5(1)(e)"],
        ["GDPR art. 6(1)"],
    ]


# What github/codeql-action publishes as the hashes of texts, line by line.
PUBLISHED = [
    ("", ["c129715d7a2bc9a3:1"]),
    (
        " a\nb\n  \t\tc\n d",
        [
            "271789c17abda88f:1",
            "54703d4cd895b18:1",
            "180aee12dab6264:1",
            "a23a3dc5e078b07b:1",
        ],
    ),
    (
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        [
            "8b7cf3e952e7aeb2:1",
            "b1ae1287ec4718d9:1",
            "bff680108adb0fcc:1",
            "c6805c5e1288b612:1",
            "b86d3392aea1be30:1",
            "e6ceba753e1a442:1",
        ],
    ),
    *(
        (
            text,
            [
                "e9496ae3ebfced30:1",
                "fb7c023a8b9ccb3f:1",
                "ce8ba1a563dcdaca:1",
                "e20e36e16fcb0cc8:1",
                "b3edc88f2938467e:1",
                "c8e28b0b4002a3a0:1",
                "c129715d7a2bc9a3:1",
            ],
        )
        for text in (
            " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n",
            " hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r",
            " hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n",
            " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
        )
    ),
    (
        "Lorem ipsum dolor sit amet.\n" * 10,
        [
            *(f"a7f2ff13bc495cf2:{number}" for number in range(1, 7)),
            "a7f2ff1481e87703:1",
            "a9cf91f7bbf1862b:1",
            "55ec222b86bcae53:1",
            "cc97dc7b1d7d8f7b:1",
            "c129715d7a2bc9a3:1",
        ],
    ),
    (
        "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
        [
            "e54938cc54b302f1:1",
            "bb609acbe9138d60:1",
            "1131fd5871777f34:1",
            "5c482a0f8b35ea28:1",
            "54517377da7028d2:1",
            "2c644846cb18d53e:1",
            "f1b89f20de0d133:1",
            "c129715d7a2bc9a3:1",
        ],
    ),
]


@pytest.mark.parametrize(("text", "hashes"), PUBLISHED)
def test_line_hashes_are_those_of_github(text: str, hashes: list[str]) -> None:
    """The hash of each line is the one that GitHub computes at an upload."""
    assert line_hashes(text) == dict(enumerate(hashes, 1))


def slow_hashes(text: str) -> list[str]:
    """Return the hashes of the lines of *text*, each computed by itself."""
    lines = re.split(r"\r\n|\r|\n", text)
    found: list[str] = []
    for number in range(len(lines)):
        rest = "\n".join(lines[number:]).replace(" ", "").replace("\t", "")
        units = rest.encode("utf-16-le", "surrogatepass")
        signs = [
            int.from_bytes(units[place : place + 2], "little")
            for place in range(0, min(len(units), 200), 2)
        ]
        signs = [*signs, 65_535, *[0] * 100][:100]
        value = sum(sign * 37 ** (99 - place) for place, sign in enumerate(signs))
        digits = f"{value % 2**64:x}"
        before = sum(one.partition(":")[0] == digits for one in found)
        found.append(f"{digits}:{before + 1}")
    return found


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["\n", "\r\n", "\r", " ", "\t", "a", "é", "漢", "😀", "x" * 60, "\ud83d"]
        )
        | st.text(max_size=4),
        max_size=60,
    ).map("".join)
)
@example("😀" * 200 + "\r\n" + "b" * 20_000 + "\n\n")
@example("\r \n\r\n \t")
@example("a\n" * 150)
def test_line_hashes_agree_with_a_slow_way(text: str) -> None:
    """Rolling or not, with every kind of line end and sign, the hashes are the same."""
    assert list(line_hashes(text).values()) == slow_hashes(text)
    assert list(line_hashes(text)) == list(range(1, len(line_hashes(text)) + 1))


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in a repository with two folders, one of them with an odd name."""
    text = FAULTY.replace("orders", "orders  # één")
    files = {
        "shop/privacy.yaml": FAULTY,
        "shop/statement.txt": STATEMENT,
        "mijn #1/privacy.yaml": f"\ufeff{text}".replace("\n", "\r\n"),
        "mijn #1/statement.txt": STATEMENT,
        "one line/privacy.yaml": "\ufeff{privlint: 1, purposes: [{id: a}]}",
        "sound/privacy.yaml": SOUND,
    }
    with doors.working(tmp_path, monkeypatch) as folder:
        doors.git(doors.written(folder, files), "init")
        yield folder


def checked(*arguments: str) -> Node:
    """Return the SARIF log of a check with *arguments*."""
    done = run("check", "--output-format", "sarif", *DAY, *arguments)
    assert (done.status, done.err) == (1, "")
    return cast("Node", json.loads(done.out))


def test_places_lie_in_their_files(work: Path) -> None:
    """A region is one line, not empty, and ends where its line does at the latest."""
    node = checked()
    found = regions(node)
    assert len(found) == 7
    for uri, region in zip(uris(node), found, strict=True):
        text = (work / unquote(uri)).read_text(encoding="utf-8-sig")
        lines = re.split(r"\r\n|\r|\n", text)
        assert region["startLine"] == region["endLine"] <= len(lines)
        line = lines[region["startLine"] - 1]
        assert 1 <= region["startColumn"] < region["endColumn"] <= len(line) + 1


def test_hashes_are_of_the_bytes_that_github_reads(work: Path) -> None:
    """GitHub reads every file as UTF-8 and keeps its byte order mark."""
    node = checked()
    for result, uri, region in zip(
        results(node), uris(node), regions(node), strict=True
    ):
        text = (work / unquote(uri)).read_bytes().decode("utf-8", "replace")
        known = at(result, "partialFingerprints", "primaryLocationLineHash")
        assert known == slow_hashes(text)[region["startLine"] - 1]


def test_a_check_from_within_names_the_same_files(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the root, from a folder and by absolute path, files have one name."""
    expected = ["mijn%20%231/privacy.yaml"] * 2 + ["mijn%20%231/statement.txt"]
    assert uris(checked("mijn #1")) == expected
    assert uris(checked(str(work.resolve() / "mijn #1"))) == expected
    monkeypatch.chdir(work / "mijn #1")
    assert uris(checked()) == expected
    monkeypatch.chdir(work / "shop")
    assert uris(checked("../mijn #1/privacy.yaml")) == expected
    assert uris(checked(str(work.resolve() / "mijn #1" / "privacy.yaml"))) == expected


def test_results_come_in_reading_order(work: Path) -> None:
    """Results are sorted by file, line and column, however the files were named."""
    assert work.is_dir()
    node = checked("sound", "shop", "mijn #1")
    places = [
        (unquote(uri), region["startLine"], region["startColumn"])
        for uri, region in zip(uris(node), regions(node), strict=True)
    ]
    assert places == sorted(places)
    assert node == checked("mijn #1", "shop", "sound")


def test_the_log_is_the_same_to_the_byte(tmp_path: Path, work: Path) -> None:
    """Processes of their own, with other hash seeds, write the same bytes."""
    logs = {
        subprocess.run(
            [
                sys.executable,
                "-m",
                "privlint",
                "check",
                "--output-format",
                "sarif",
                *DAY,
            ],
            capture_output=True,
            check=False,
            cwd=work,
            env={
                **os.environ,
                "PYTHONPATH": str(tmp_path / "house"),
                "PYTHONHASHSEED": seed,
            },
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(logs) == 1
    assert json.loads(logs.pop()) == checked()


def test_a_rule_that_passed_is_told(work: Path) -> None:
    """A run without findings still says what it asked."""
    assert work.is_dir()
    done = run("check", "sound", "--output-format", "sarif", *DAY)
    node = json.loads(done.out)
    assert (done.status, results(node)) == (0, [])
    assert [at(one, "id") for one in rules(node)] == ["RET001", "RET003"]


def test_what_does_not_count_is_listed_on_request() -> None:
    """Accepted findings come with who answers for them, known ones as unchanged."""
    first, second, *_ = SAMPLE.findings
    there = Suppression(
        (first.code,), "/", "asked for it", "2027-01-01", first.location
    )
    central = replace(
        there, until="", place=replace(first.location, file=".privlint.yaml")
    )
    report = replace(
        SAMPLE,
        suppressed=(Suppressed(first, there), Suppressed(first, central)),
        known=(second,),
    )
    plain = results(log(report))
    assert len(plain) == len(SAMPLE.findings)
    assert not any(has(one, "suppressions", "baselineState") for one in plain)
    listed = results(log(report, Options(suppressed=True)))
    states = [at(one, "baselineState") for one in listed]
    assert states == [*["new"] * len(SAMPLE.findings), *["unchanged"] * 3]
    said = [at(one, "suppressions", 0) for one in listed[-3:-1]]
    assert [at(one, "kind") for one in said] == ["inSource", "external"]
    assert [at(one, "justification") for one in said] == [
        "asked for it (2027-01-01)",
        "asked for it",
    ]
    assert not has(listed[-1], "suppressions")
    prints = [at(one, "partialFingerprints", "privlint/v1") for one in listed]
    assert len({*prints}) == len(prints)
    assert prints[: len(plain)] == [
        at(one, "partialFingerprints", "privlint/v1") for one in plain
    ]
    listed = results(log(replace(report, known=()), Options(suppressed=True)))
    assert not any(has(one, "baselineState") for one in listed)
