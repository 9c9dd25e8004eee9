"""The pages of the site: complete in both languages, true, and led to each other."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import declaration_pages
import pytest
import site_check
import site_pages
import test_docs_ci as ci
from rule_pages import escaped

from privlint import fields
from privlint.cli.check import command as check
from privlint.cli.commands import group
from privlint.model import LANGUAGES, Severity
from privlint.shape import at
from privlint.structure import written

if TYPE_CHECKING:
    from privlint.rulebook import Rulebook
    from privlint.shape import Shape

ROOT = Path(__file__).resolve().parents[1]
START = {
    language: (ROOT / site_pages.WRITTEN["start"].said(language)).read_text("utf-8")
    for language in LANGUAGES
}


@pytest.fixture(scope="module")
def sites(book: Rulebook) -> dict[str, site_pages.Site]:
    """Return the pages by language."""
    return site_pages.sites(ROOT, book)


def test_every_page_has_its_counterpart(sites: dict[str, site_pages.Site]) -> None:
    """Both languages have pages of the same names, each with one title or more."""
    assert list(sites) == list(LANGUAGES)
    assert sites["nl"].pages.keys() == sites["en"].pages.keys()
    for site in sites.values():
        for name, text in site.pages.items():
            assert text.startswith("# "), name
            assert text.isprintable() or not set(text) & set("\t\x1b\r"), name


def test_every_page_can_be_found_in_the_menu(
    sites: dict[str, site_pages.Site],
) -> None:
    """Each page stands in one table of contents."""
    for site in sites.values():
        led = [
            os.path.normpath(os.path.join(os.path.dirname(name), one))
            for name, text in site.pages.items()
            for block in re.findall(r"(?s)```\{toctree\}\n(.*?)```", text)
            for one in block.splitlines()
            if one and not one.startswith(":")
        ]
        assert sorted([*led, site_pages.HOME]) == sorted(site.pages)


def test_every_page_of_the_repository_is_in_the_site() -> None:
    """No page for readers is forgotten; the README is what comes before the site."""
    files = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    files += (ROOT / "docs" / "nl").glob("*.md")
    shown = {
        one.said(language)
        for one in site_pages.WRITTEN.values()
        for language in LANGUAGES
    }
    assert {one.relative_to(ROOT).as_posix() for one in files} - shown == {"README.md"}


def test_dutch_and_english_pages_differ(sites: dict[str, site_pages.Site]) -> None:
    """No page stands in the other language by mistake."""
    dutch, english = sites["nl"].pages, sites["en"].pages
    words = {"nl": r"\b(?:de|het|een|van)\b", "en": r"\b(?:the|of|and|is)\b"}
    for name in dutch:
        assert dutch[name] != english[name]
        assert re.search(words["nl"], dutch[name]), name
        assert re.search(words["en"], english[name]), name
    assert set(declaration_pages.PARTS) <= set(_fields(()))


def _fields(path: tuple[str | int, ...]) -> list[str]:
    found = fields.at(path)
    assert found is not None
    return list(found.fields)


def _all(place: Shape, names: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Return the names of every field below *place*, but quotes and countries."""
    inner = place.items if place.items is not None else place
    found = set()
    for name, below in (inner.fields or {}).items():
        if (name != "quote" or not names) and not re.fullmatch("[A-Z]{2}", name):
            found |= {(*names, name), *_all(below, (*names, name))}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_stands_on_a_page(
    sites: dict[str, site_pages.Site], language: str
) -> None:
    """A reader finds each field by its whole name, with the words of the schema."""
    pages = sites[language].pages
    for names in _all(written(), ()):
        known = declaration_pages.known(
            tuple(_path(names, at(written(), ()))), language
        )
        part = names[0] if names[0] in declaration_pages.PARTS else "general"
        text = pages[f"declaration/{part}"]
        head = f"# `{'.'.join(names)}`\n" if len(names) > 1 or part == "general" else ""
        assert head in text, names
        said = escaped(known.description)
        assert f"{head}\n{said}\n" in text or f"\n\n{said}\n" in text, names


def _path(names: tuple[str, ...], place: Shape) -> list[str | int]:
    """Return *names* as a path in which 0 stands for the items of lists."""
    path: list[str | int] = []
    for name in names:
        if place.items is not None:
            path.append(0)
            place = place.items
        path.append(name)
        place = (place.fields or {})[name]
    return path


def test_a_field_tells_the_rules_that_look_at_it(book: Rulebook) -> None:
    """What a rule requires something of, and what it depends on, are told apart."""
    looked = declaration_pages.looked(book)
    names = ("purposes", "legal_basis")
    asked = [rule.code for rule in looked[names].asked]
    assert "PUR003" in asked
    assert not {rule.code for rule in looked[names].minded} & set(asked)
    grave = [rule.severity for rule in looked[names].asked]
    assert grave == sorted(grave, key=list(Severity).index)
    assert "PUR003" in [rule.code for rule in looked[("purposes", "role")].minded]
    assert "RGT005" in [
        rule.code for rule in looked[("requests", "response_deadline")].asked
    ]
    for right in ("access", "portability"):  # by a wildcard
        codes = [rule.code for rule in looked[("rights", right, "deadline")].asked]
        assert "RGT205" in codes
    assert [rule.code for rule in looked[()].asked] == ["DOC301"]
    text = looked[("statement", "file")]
    told = {rule.code for rule in (*text.asked, *text.minded)}
    assert {rule.code for rule in book.rules if rule.needs_statement} - {"DOC012"} <= (
        told
    )


def test_a_page_on_a_field_says_what_may_stand_there(
    sites: dict[str, site_pages.Site],
) -> None:
    """Form, short form, terms, references, examples and laws are told."""
    text = sites["en"].pages["declaration/purposes"]
    start = text.index("## `purposes.legal_basis`")
    part = text[start : text.index("\n## ", start + 1)]
    for said in (
        "Form: a text, a block of fields or a list.",
        "In a list each item is a text or a block of fields.",
        "Short: a text alone is the value of `basis`.",
        "- `consent`: The person has given consent (art. 6(1)(a) GDPR).",
        "- [PUR003](../rules/purposes.md#pur003) error: ",
        "GDPR art. 13(1)(c)",
        "### `purposes.legal_basis.basis`",
    ):
        assert said in part
    assert "It is an `id` of `recipients`." in text
    dutch = sites["nl"].pages
    assert "Verplicht. Vorm: tekst." in dutch["declaration/purposes"]
    assert "Een veld per land" in dutch["declaration/children"]
    assert "breach:\n  authority_within: PT72H\n```" in dutch["declaration/breach"]
    assert "<details><summary>Nog " in dutch["declaration/purposes"]


def test_an_example_is_one_item_without_its_quotes() -> None:
    """What is shown of a declaration is short."""
    declaration = (
        "privlint: 1\n"
        "recipients:\n"
        "  - id: a\n"
        "    quote:\n"
        "      - words\n"
        "    name: A\n"
        "  - id: b\n"
        "breach: {authority_within: PT72H}\n"
    )
    shown = declaration_pages.example("recipients", declaration)
    assert shown == "recipients:\n  - id: a\n    name: A"
    shown = declaration_pages.example("breach", declaration)
    assert shown == "breach: {authority_within: PT72H}"
    assert declaration_pages.example("rights", declaration) == ""


def test_every_command_and_option_is_on_the_page_of_commands(
    sites: dict[str, site_pages.Site],
) -> None:
    """The page is what the commands say of themselves, in both languages."""
    for site in sites.values():
        text = site.pages[site_pages.COMMANDS]
        for name in group.list_commands(None):  # type: ignore[arg-type]  # the list needs no context
            assert f"\n## `privlint {name}`\n" in text
        assert "\n## `privlint baseline write`\n" in text
        for one in check.params:
            assert one.param_type_name == "argument" or one.opts[-1] in text
        assert "```text\nprivlint check [OPTIONS] [PATHS]...\n```" in text


def test_what_reading_finds_has_a_page(
    sites: dict[str, site_pages.Site], book: Rulebook
) -> None:
    """A code in a report that is no rule's can be looked up as well."""
    for site in sites.values():
        for entry in book.faults.values():
            code = str(entry["code"])
            assert f"({code.lower()})=\n\n## {code} " in site.pages[site_pages.FAULTS]


PLACES = {
    "docs/ci.md": ("en", "ci"),
    "docs/index.md": ("en", "index"),
    "docs/nl/ci.md": ("nl", "ci"),
    "docs/rules/en/rights.md": ("en", "rules/rights"),
    "ARCHITECTURE.md": ("en", "design"),
}


@pytest.mark.parametrize(
    ("file", "text", "led"),
    [
        ("docs/index.md", "a [b](ci.md) c", "a [b](ci.md) c"),
        ("docs/index.md", "[b `c`](ci.md#d)", "[b `c`](ci.md#d)"),
        ("docs/index.md", "[b](rules/en/rights.md#x)", "[b](rules/rights.md#x)"),
        ("docs/index.md", "[b](../ARCHITECTURE.md)", "[b](design.md)"),
        ("ARCHITECTURE.md", "[b](docs/ci.md)", "[b](ci.md)"),
        ("docs/rules/en/rights.md", "[b](../../ci.md)", "[b](../ci.md)"),
        ("docs/ci.md", "[b](nl/ci.md#d)", '<a href="../nl/ci.html#d">b</a>'),
        ("docs/nl/ci.md", "[b](../ci.md)", '<a href="../en/ci.html">b</a>'),
        (
            "docs/rules/en/rights.md",
            "[b](../../nl/ci.md)",
            '<a href="../../nl/ci.html">b</a>',
        ),
        ("docs/ci.md", "[b](../examples/) c", "b c"),
        ("docs/ci.md", "[b](https://example.org/x.md)", None),
        ("docs/ci.md", "[b](#there) `[b](x.md)` ``[b](`x.md)``", None),
        ("docs/ci.md", "```md\n[b](index.md) `\n```\n", None),
        ("docs/ci.md", "![b](chart.svg)", None),
    ],
)
def test_links_lead_to_pages_of_the_site(file: str, text: str, led: str | None) -> None:
    """A link of a file leads to the page that its goal is, in either language."""
    language, name = PLACES[file]
    found = site_pages.linked(text, file, name, language, PLACES)
    assert found == (text if led is None else led)


SOUND = {
    "index.html": '<html lang="nl"><a href="en/a.html#b">x</a>',
    "en/a.html": '<html lang="en"><img src="../c.svg"><p id="b"><a href="#b">c</a>'
    '<a href="https://example.org/">d</a><a href="mailto:a@example.org">e</a>',
    "c.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "d.js": "// https://example.org/licence",
}


def _site(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        place = folder / name
        place.parent.mkdir(exist_ok=True)
        place.write_text(text, "utf-8")
    return list(site_check.faults(folder, site_check.pages(folder)))


def test_a_sound_site_has_no_fault_and_tells_where_it_leads(tmp_path: Path) -> None:
    """Nothing is said of links that lead somewhere, and those outside are listed."""
    assert _site(tmp_path, SOUND) == []
    assert site_check.outside(site_check.pages(tmp_path)) == {
        "https://example.org/": ["en/a.html"],
        "mailto:a@example.org": ["en/a.html"],
    }


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("index.html", "<html>", "its language is not said"),
        ("en/a.html", '<html lang="nl"><p id="b">', "its language is nl"),
        ("en/a.html", '<html lang="en"><p id="c">', "no such place is there"),
        ("en/b.html", '<html lang="en"><a href="x.html">', "leads to x.html, which is"),
        ("en/b.html", '<html lang="en"><img src="x.png">', "needs x.png, which is"),
        (
            "en/b.html",
            '<html lang="en"><script src="https://cdn.example/x.js"></script>',
            "needs https://cdn.example/x.js",
        ),
        (
            "en/b.html",
            '<html lang="en"><link rel="stylesheet" href="//fonts.example/x">',
            "needs //fonts.example/x",
        ),
        (
            "en/b.html",
            '<html lang="en"><img srcset="https://x.example/y 2x">',
            "needs https://x.example/y",
        ),
        (
            "en/b.html",
            '<html lang="en"><style>@import "https://x.example/y"</style>',
            "loads from elsewhere: @import",
        ),
        (
            "en/b.html",
            '<html lang="en"><p style="background: url(http://x.example)">',
            "loads from elsewhere: url(",
        ),
        (
            "x.css",
            "a { src: url('https://x.example/y') }",
            "loads from elsewhere: url(",
        ),
        ("x.js", 's.src = "//x.example/y"', "loads from elsewhere: src ="),
        ("en/b.html", '<html lang="en"><p>You are compliant.', "says compliant"),
    ],
)
def test_what_is_wrong_with_a_site_is_told(
    tmp_path: Path, name: str, text: str, fault: str
) -> None:
    """A dead link, what is loaded from elsewhere, and a verdict are faults."""
    (said,) = _site(tmp_path, SOUND | {name: text})
    assert fault in said


def _blocks(language: str, kind: str) -> list[str]:
    return re.findall(rf"(?ms)^```{kind}\n(.*?)^```$", START[language])


@ci.posix
@pytest.mark.parametrize("language", LANGUAGES)
def test_five_minutes_go_as_the_page_says(language: str, tmp_path: Path) -> None:
    """The declaration, the finding, the mend and the end are those of the page."""
    declaration, hook = _blocks(language, "yaml")
    (mend,) = _blocks(language, "diff")
    before, after = _blocks(language, "console")
    file = tmp_path / "privacy.yaml"
    file.write_text(declaration, "utf-8")
    assert ci._shown(tmp_path, before) == before
    lines = mend.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if not line.startswith("+"))
    assert declaration.count(old) == 1
    new = "".join(line[1:] for line in lines)
    file.write_text(declaration.replace(old, new), "utf-8")
    assert ci._shown(tmp_path, after) == after
    assert hook == ci._file("Before a commit", ".pre-commit-config.yaml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_five_minutes_start_with_lines_that_are_tried(language: str) -> None:
    """What installs privlint is what the page on pipelines installs it with."""
    install, begin = _blocks(language, "sh")
    ((_kind, script), _docker) = ci._blocks("Any shell", "sh")
    assert script.startswith(install)
    assert begin == "privlint init --template webshop --yes\n"


@ci.posix
@pytest.mark.skipif(
    "init" not in group.list_commands(None),  # type: ignore[arg-type]  # the list needs no context
    reason="needs privlint init",
)
def test_a_declaration_from_a_template_is_checked(tmp_path: Path) -> None:
    """The line that writes a first declaration does, and its gaps are found."""
    (_install, begin) = _blocks("en", "sh")
    done = ci._sh(f"{begin}privlint check -q --output-format concise", tmp_path)
    assert done.status == 1, done.out
    assert (tmp_path / "privacy.yaml").is_file()


WHOLE = ("ci", "design", "editors", "terminal", "writing-rules")
"""The pages that people wrote in both languages, whole."""
_FENCED = re.compile(r"(?ms)^```[^\n]*\n.*?^```$")


@pytest.mark.parametrize("name", WHOLE)
def test_a_page_has_the_same_parts_in_both_languages(name: str) -> None:
    """The code is the same, and there are as many titles, tables and points."""
    both = [
        (ROOT / site_pages.WRITTEN[name].said(language)).read_text("utf-8")
        for language in LANGUAGES
    ]
    code = [_FENCED.findall(text) for text in both]
    assert code[0] == code[1]
    rest = [_FENCED.sub("", text) for text in both]
    parts = [re.findall(r"(?m)^(#+ |\||- )", text) for text in rest]
    assert parts[0] == parts[1]
