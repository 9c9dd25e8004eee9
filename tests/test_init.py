"""`privlint init` invents nothing, and its gaps are what check finds."""

from __future__ import annotations

import os
import re
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
import yaml
from doors import run, written
from hypothesis import example, given
from hypothesis import strategies as st
from terminals import process, terminal

from privlint import cli, document, facts
from privlint.choice import Choice
from privlint.cli import init, interview
from privlint.cli.init import _check
from privlint.guide import guide
from privlint.projects import Projects, today
from privlint.reading.tree import Limits
from privlint.records import replace
from privlint.starting import MARKERS, Answers, declaration, purposes, scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.linter import Linter
    from privlint.render import Language

ROOT = Path(__file__).resolve().parents[1]
TEMPLATES = tuple(guide().templates)
LANGUAGES: tuple[Language, ...] = ("nl", "en")
SKIPPED = Answers("", "")
SAID = Answers(
    "",
    "",
    name="Jansen & Zn. B.V.",
    country="NL",
    website="https://www.jansen.nl",
    email="privacy@jansen.nl",
    services=("mollie", "postnl", "google-analytics", "mailchimp", "stripe"),
    people=("employees", "applicants"),
)
EVERYTHING = replace(
    SAID,
    services=tuple(one.id for one in guide().services),
    people=tuple(one.id for one in guide().people),
)
ODD = Answers("", "", name="TODO", email="privacy@jansen.nl", services=("laposta",))
FILE = "privacy.yaml"


@cache
def _linter() -> Linter:
    return Projects(Choice(today(), isolated=True)).of(FILE)


@cache
def _made(lang: Language, template: str, answers: Answers) -> str:
    """Return what is written for *answers* in *lang* from *template*."""
    asked = replace(answers, lang=lang, template=template)
    return declaration(guide(), asked, _check(_linter(), FILE))


def _marked(text: str, lang: str) -> set[int]:
    """Return the numbers of the lines of *text* that carry the marker."""
    marker = re.compile(rf"(?<=\S)  +# {MARKERS.said(lang)}(?::|$)")
    lines = enumerate(text.splitlines(), 1)
    return {number for number, line in lines if marker.search(line)}


every = pytest.mark.parametrize(
    ("lang", "template", "answers"),
    [
        pytest.param(lang, template, answers, id=f"{template}-{lang}-{name}")
        for lang in LANGUAGES
        for template in TEMPLATES
        for name, answers in {
            "skipped": SKIPPED,
            "said": SAID,
            "everything": EVERYTHING,
            "odd": ODD,
        }.items()
    ],
)


@every
def test_the_marked_lines_are_those_with_a_finding(
    lang: Language, template: str, answers: Answers
) -> None:
    """The shape is sound, and the marks are the to-do list of `privlint check`."""
    text = _made(lang, template, answers)
    outcome = _linter().check(FILE, text.encode(), lambda name: (name, b""))
    assert {one.name for one in outcome.findings} & {*_linter().book.faults} == set()
    lines = {one.location.start.line for one in outcome.findings}
    assert lines
    assert _marked(text, lang) == lines


@every
def test_what_is_left_empty_is_marked_or_under_a_mark(
    lang: Language, template: str, answers: Answers
) -> None:
    """An empty field that nobody asks for is not written."""
    text = _made(lang, template, answers)
    marked = _marked(text, lang)
    read = _read(text)
    above = 0
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.partition("  #")[0].rstrip()
        if number in marked:
            above = number if bare.endswith(":") else above
        elif re.fullmatch(r" +(?:email|phone|address):", bare):
            assert above
            assert "contact:" in text.splitlines()[above - 1]
        elif bare.endswith(":") and not bare.lstrip().startswith("#"):
            following = text.splitlines()[number]
            assert len(following) - len(following.lstrip(" -")) > len(bare) - len(
                bare.lstrip(" -")
            )
    assert read["privlint"] == 1


@every
def test_no_fact_is_invented(lang: Language, template: str, answers: Answers) -> None:
    """Every value is of the guide, of the service that was named, or was said."""
    data = _read(_made(lang, template, answers))
    known = {*_leaves(guide().frame), *_leaves(guide().purposes)}
    known |= {*_leaves(guide().categories), guide().templates[template].role, 1}
    for one in guide().services:
        if one.id in answers.services:
            known |= {one.id, one.full, one.role, guide().kinds[one.kind].said(lang)}
            known |= {one.country}
    known |= {answers.name, answers.country, answers.website, answers.email}
    assert {*_leaves(data)} - known == set()


def _leaves(tree: object) -> Iterator[object]:
    """Yield the values in *tree*, and its keys where a guide has ids for them."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            yield key if not _leafy(value) else None
            yield from _leaves(value)
    elif isinstance(tree, list):
        for one in tree:
            yield from _leaves(one)
    else:
        yield tree


def _leafy(value: object) -> bool:
    return not isinstance(value, dict | list)


def _read(text: str) -> dict[str, object]:
    (found,) = document.documents(FILE, text.encode(), Limits())
    return cast("dict[str, object]", found.tree.data)


def test_a_service_from_outside_gets_no_transfer_mechanism() -> None:
    """Where it processes, or what the transfer rests on, is for the user to look up."""
    data = _read(_made("en", "saas", EVERYTHING))
    recipients = cast("list[dict[str, object]]", data["recipients"])
    assert {one["id"] for one in recipients} == {*EVERYTHING.services}
    by_id = {one.id: one for one in guide().services}
    for one in recipients:
        service = by_id[cast("str", one["id"])]
        assert one.get("transfer") is None
        assert one.get("agreement") is None
        if service.outside and one["country"] is not None:
            assert "transfer" in one
            assert one["country"] == service.outside


def test_every_service_is_explained_by_its_source() -> None:
    """Above each stands where that was read, or that it must be checked."""
    text = _made("nl", "webshop", EVERYTHING)
    for one in guide().services:
        said = "zoals de dienst zelf zegt" if one.verified_on else "zoek rol en land op"
        assert re.search(rf"# {re.escape(one.name)}[:,] {said}", text)
        assert all(f"  # {page}\n" in text for page in one.pages.splitlines())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_lines_are_short_enough_to_read(lang: Language, template: str) -> None:
    """Only an address may be longer than a hundred columns."""
    lines = _made(lang, template, EVERYTHING).splitlines()
    assert [one for one in lines if len(one) > 100 and "# http" not in one] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_a_service_that_nobody_read_role_and_country_are_gaps(
    lang: Language,
) -> None:
    """Nothing is guessed from its name or from its address."""
    unread = tuple(one.id for one in guide().services if not one.verified_on)
    text = _made(lang, "minimal", replace(SKIPPED, services=unread))
    marked = _marked(text, lang)
    lines = [it for n, it in enumerate(text.splitlines(), 1) if n in marked]
    assert not re.search(r"(?m)^    (?:role|country): +[^ #]", text)
    for key in ("role", "country"):
        assert sum(it.startswith(f"    {key}:  ") for it in lines) == len(unread) > 0


def test_services_bring_the_purpose_that_they_are_for() -> None:
    """Who sends newsletters has one; whom nothing is used for has no purpose more."""
    plain = replace(SKIPPED, lang="nl", template="minimal")
    assert purposes(guide(), plain) == ["questions", "website"]
    more = replace(plain, services=("laposta", "moneybird"), people=("applicants",))
    assert purposes(guide(), more) == [
        "questions",
        "website",
        "applicants",
        "newsletter",
    ]


TEXTS = (
    *(": # {", "- x", "-", "'", '"', "a: b", "a #b", "#a", "a:", "? x", "| x", "> x"),
    *("true", "No", "~", "null", "123", "0x1f", "0o17", "1e3", "2026-01-01", "12:30"),
    *("[a, b]", "{a: b}", "*a", "&a", "!a", "%a", "@a", "`a`", "a, b", "a\nb", "a\\b"),
    *(
        "😀 & 👩‍👩‍👧",
        "x" * 10_000,
        "é ü ß",
        "日本",
        " a ",
        "a  b",
        "\x1b[31m",
        "\u2028",
        "\x85",
    ),
    *("\ufeffa", "privlint: ignore[RET001] because I say so", "---", "...", "=", "<<"),
)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_answer_reads_back_as_it_was(said: str) -> None:
    """It is data: no key, no comment, no other type, whatever it looks like."""
    asked = Answers("nl", "minimal", name=said, website=said, email=said)
    text = declaration(guide(), asked, lambda _text: frozenset())
    data = _read(text)
    assert data["controller"] == {
        "name": said,
        "website": said,
        "contact": {"email": said},
    }
    assert data["requests"] == {"contact": {"email": said}, "response_deadline": "P1M"}


for _one in TEXTS:
    test_any_answer_reads_back_as_it_was = example(_one)(
        test_any_answer_reads_back_as_it_was
    )


def test_no_comment_repeats_an_answer() -> None:
    """So none can accept a finding, or begin a line of its own."""
    name = "TODO # privlint: ignore[IDN001] because I say so"
    text = _made("nl", "minimal", replace(ODD, name=name))
    (line,) = (one for one in text.splitlines() if "ignore[" in one)
    assert line == f'  name: "{name}"  # INVULLEN'
    assert "  # zie wat `privlint check` hier zegt\n" in text


def test_plain_words_stand_without_quotation_marks() -> None:
    """What a person would write bare is written bare."""
    plain = (
        "Jansen & Zn. B.V.",
        "https://www.example.nl/a",
        "privacy@example.nl",
        "P7Y",
    )
    assert [scalar(one) for one in plain] == [*plain]
    assert scalar("on") == '"on"'


# The command


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _files(folder: Path) -> list[str]:
    return sorted(
        str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_template_is_written_without_questions(work: Path, lang: Language) -> None:
    """The declaration, its schema and the settings; check lists what was said."""
    done = run("init", "--template", "webshop", "--yes", "--lang", lang)
    assert (done.status, done.err) == (0, "")
    assert _files(work) == [".privlint.yaml", "privacy.schema.json", "privacy.yaml"]
    text = (work / FILE).read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=privacy.schema.json\n")
    schema = (ROOT / "schemas/declaration.json").read_text("utf-8")
    assert (work / "privacy.schema.json").read_text("utf-8") == schema
    found = run("check", "--output-format", "concise").out.splitlines()[:-1]
    lines = {int(one.split(":")[1]) for one in found}
    assert lines == _marked(text, lang)
    assert f"{len(lines)}, " in done.out
    assert done.out.endswith("\n  privlint check\n")


def test_the_hook_and_the_pipeline_are_those_of_the_page(work: Path) -> None:
    """They go to the root of the repository, as `docs/ci.md` has them."""
    page = (ROOT / "docs/ci.md").read_text("utf-8")
    for name, pipeline in (("shop", "github"), ("other", "gitlab")):
        done = run("init", name, "--yes", "--lang", "en", "--hook", "--ci", pipeline)
        assert done.status == 0
        assert done.out.endswith(f"\n  privlint check {name}\n")
        assert "Replace https://example.org/privlint by" in done.out
    for kind, (place, source) in init._SNIPPETS.items():
        content = (ROOT / "guide" / "ci" / source).read_text("utf-8")
        assert f"```yaml\n{content}```\n" in page, kind
        assert (work / place).read_text("utf-8") == content.partition("\n")[2]
        assert content.startswith(f"# {place}")
    assert "shop" in run("check", "--show-files").out
    assert ".github" not in run("check", "--show-files").out


def test_what_is_there_is_left_and_named(work: Path) -> None:
    """Settings, schema and hook of somebody else stay byte by byte."""
    names = (".pre-commit-config.yaml", "privacy.schema.json")
    mine = dict.fromkeys(names, "mine: 1\n")
    written(work, {**mine, ".privlint.yaml": "lang: en\n"})
    done = run("init", "--yes", "--lang", "nl", "--hook")
    assert done.status == 0
    assert done.out.splitlines()[:2] == [
        "Geschreven: privacy.yaml.",
        "Was er al en is niet veranderd: .pre-commit-config.yaml, privacy.schema.json.",
    ]
    assert {one: (work / one).read_text("utf-8") for one in mine} == mine
    assert (work / ".privlint.yaml").read_text("utf-8") == "lang: en\n"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "is er al; er is niets geschreven"),
        ("en", "is there already; nothing was written"),
    ],
)
def test_a_declaration_that_is_there_is_never_overwritten(
    work: Path, lang: str, said: str
) -> None:
    """One line, status 2, and no other file is written either."""
    written(work, {FILE: "mine"})
    for _twice in range(2):
        done = run("init", "--yes", "--lang", lang, "--hook", "--ci", "github")
        assert (done.status, done.out) == (2, "")
        assert done.err == f"privlint: {FILE}: {said}\n"
    assert _files(work) == [FILE]
    os.symlink("nowhere", work / "a.privacy.yaml")
    assert run("init", "--yes", "--file", "a.privacy.yaml").status == 2


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("shop.yaml", "a declaration is called privacy.yaml or NAME.privacy.yaml"),
        ("a/privacy.yaml", "without a folder"),
        ("../privacy.yaml", "without a folder"),
        ("privacy.json", "JSON has no comments"),
        ("\x1b.yaml", r"--file \x1b.yaml: "),
    ],
)
def test_a_name_that_check_does_not_find_is_refused(
    work: Path, name: str, said: str
) -> None:
    """Nothing is written that would not be checked."""
    done = run("init", "--yes", "--file", name)
    assert (done.status, done.out, _files(work)) == (2, "", [])
    assert said in done.err
    assert done.err.count("\n") == 1


def test_the_rules_of_the_project_decide_what_is_a_gap(work: Path) -> None:
    """What the settings ask besides is marked, and what they do not ask is not."""
    mine = "lang: nl\nprofile: [notice, register]\nrules: {severity: {RET001: off}}\n"
    mine = mine.replace("off", "{to: off, reason: Zo hebben wij dat afgesproken.}")
    written(work, {".privlint.yaml": mine})
    assert run("init", "--yes", "--file", "shop.privacy.yaml").status == 0
    text = (work / "shop.privacy.yaml").read_text("utf-8")
    found = run("check", "--output-format", "concise").out.splitlines()
    lines = {int(one.split(":")[1]) for one in found if one.startswith("shop.")}
    assert lines == _marked(text, "en")
    assert "retention:  # TODO" not in text


def test_wrong_settings_are_told_before_anything_is_written(work: Path) -> None:
    """The mistake is a line, and no file is there."""
    written(work, {".privlint.yaml": "langg: nl\n"})
    done = run("init", "--yes")
    assert (done.status, done.out, _files(work)) == (2, "", [".privlint.yaml"])


def test_a_folder_that_cannot_be_made_is_told(work: Path) -> None:
    """A file stands where the folder should be."""
    written(work, {"a": ""})
    done = run("init", "a/b", "--yes")
    assert (done.status, done.out, _files(work)) == (2, "", ["a"])


def test_without_a_terminal_one_line_says_what_to_give(work: Path) -> None:
    """A pipeline does not hang, and nothing is written."""
    done = run("init", "--lang", "en", given=b"webshop\n")
    assert (done.status, done.out, _files(work)) == (2, "", [])
    assert done.err == (
        "privlint: nothing can be asked here, for this is no terminal;"
        " give `--template NAME --yes`\n"
    )


CONVERSATIONS = {
    "nl": (
        *("", "webwinkel", "Jansen & Zn. B.V.", "xx", "nl", "jansen.nl"),
        *("https://www.jansen.nl", "jansen", "privacy@jansen.nl", "soll, 4"),
        *("", "mollie, stripe", "1", "", "", "", "4", "1", "", "j", "github"),
    ),
    "en": (
        *("", "web", "Jansen & Zn. B.V.", "xx", "nl", "jansen.nl"),
        *("https://www.jansen.nl", "jansen", "privacy@jansen.nl", "job, 4"),
        *("", "mollie, stripe", "1", "", "", "", "4", "1", "", "y", "github"),
    ),
}
TALKED = replace(
    SAID,
    services=("mollie", "stripe", "postnl", "brevo", "google-analytics"),
    people=("applicants", "employees"),
    schema="privacy.schema.json",
)


def _talk(*arguments: str) -> int:
    """Run the command in this process, as who sits at `terminal`."""
    before = sys.argv
    sys.argv = ["privlint", *arguments]
    try:
        cli.main()
    except SystemExit as stop:
        return cast("int", stop.code)
    finally:
        sys.argv = before
    raise AssertionError


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_answers_of_a_conversation_are_what_is_written(
    work: Path,
    lang: Language,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What was wrong was asked again, and all that was said stands in the file."""
    monkeypatch.setenv("LANG", f"{lang}_XX.UTF-8")
    monkeypatch.setenv("COLUMNS", "80")
    with terminal(*CONVERSATIONS[lang]) as screen:
        status = _talk("init")
    assert (status, screen.text.count(" > ")) == (0, len(CONVERSATIONS[lang]))
    asked = replace(TALKED, lang=lang, template="webshop")
    text = declaration(guide(), asked, _check(_linter(), FILE))
    assert (work / FILE).read_text("utf-8") == text
    assert _files(work) == [
        *(".github/workflows/privlint.yml", ".pre-commit-config.yaml"),
        *(".privlint.yaml", "privacy.schema.json", "privacy.yaml"),
    ]
    assert MARKERS.said(lang) in capsys.readouterr().out
    lines = screen.text.replace("] > ", "] > \n").splitlines()
    assert max(map(len, lines)) <= 80


def test_every_question_may_be_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who only presses Enter gets the template that asks the least."""
    monkeypatch.chdir(tmp_path)
    with terminal(*[""] * 10) as screen:
        assert _talk("init", "--lang", "nl") == 0
    assert screen.text.count(" > ") == 10
    wanted = replace(SKIPPED, schema="privacy.schema.json")
    assert (tmp_path / FILE).read_text("utf-8") == _made("nl", "minimal", wanted)


def test_what_options_say_is_not_asked(work: Path) -> None:
    """Language, template, hook and pipeline."""
    options = ("--lang", "en", "--template", "agency", "--hook", "--ci", "gitlab")
    with terminal(*[""] * 12) as screen:
        assert _talk("init", *options) == 0
    assert "kind of organisation" not in screen.text
    assert "pipeline" not in screen.text
    assert (work / ".gitlab-ci.yml").is_file()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_end_of_the_input_writes_nothing(work: Path, lang: str) -> None:
    """Half a conversation leaves no file, and the status is that of Ctrl-C."""
    with terminal("", "Jansen") as screen:
        assert _talk("init", "--lang", lang) == 130
    assert _files(work) == []
    assert "Traceback" not in screen.text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ctrl_c_writes_nothing(work: Path, lang: str) -> None:
    """In a process of its own, whose terminal sends the signal."""
    shown, status = process((b"webshop\r", b"\x03"), "init", PRIVLINT_LANG=lang)
    assert status == 130, shown
    assert _files(work) == []
    assert b"Traceback" not in shown


# The guide


def test_every_row_says_where_it_comes_from() -> None:
    """Ids are unique, roles and countries are terms, and dates are days that were."""
    services = guide().services
    assert len({one.id for one in services}) == len(services) >= 40
    countries = interview._countries()
    for one in services:
        assert re.fullmatch(r"[a-z0-9][a-z0-9-]*", one.id)
        assert one.role in {"", "processor", "controller"}, one.id
        assert {one.country, one.outside} <= countries | {""}, one.id
        assert one.kind in guide().kinds, one.id
        for page in one.pages.splitlines():
            assert re.fullmatch(r"https://[^\s]+", page), one.id
        if one.verified_on:
            assert date.fromisoformat(one.verified_on) <= date(2026, 11, 22), one.id
            assert one.role or one.country or one.note, one.id
        else:
            assert {one.role, one.country, one.entity, one.note} == {"", None}, one.id
        assert one.country or not one.seat, one.id
    text = (ROOT / "guide/services.yaml").read_text("utf-8")
    rows = cast("list[dict[str, object]]", yaml.safe_load(text)["services"])
    assert all("verified_on" in row for row in rows)


def test_what_the_guide_refers_to_is_there() -> None:
    """Purposes, data, kinds of services and the words of `--template`."""
    known = guide()
    assert tuple(known.templates) == init._TEMPLATES
    named = {name for one in known.templates.values() for name in one.purposes}
    named |= {name for one in known.people for name in one.purposes}
    named |= {name for name, one in known.purposes.items() if "comes_with" in one}
    assert named == {*known.purposes}
    used = {one for it in known.purposes.values() for one in _list(it["data"])}
    assert used == {*known.categories}
    kinds = {one for it in known.purposes.values() for one in _list(it.get("services"))}
    kinds |= {one for it in known.templates.values() for one in it.services}
    assert kinds == {*known.kinds} == {one.kind for one in known.services}


def _list(it: object) -> list[str]:
    return cast("list[str]", it or [])


def test_facts_on_services_grow_old_like_others() -> None:
    """Those that were read are listed by `rules --stale`; the others have no day."""
    dated = [one for one in guide().services if one.verified_on]
    assert [one.key for one in facts.of_services()] == [one.id for one in dated]
    done = run("rules", "--stale", "1d", "--as-of", "2099-01-01")
    assert re.search(r"(?m)^2026-11-22  services mollie +https://", done.out)
