"""The reader of a published privacy statement."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint.reading.statement import (
    Link,
    Paragraph,
    Quoted,
    Statement,
    find,
    kind_of,
    read,
    searchable,
)

INVISIBLE = "\u00ad\u200b\u2060\ufeff"

SIGNS = st.sampled_from(
    [
        *" \t\n\r\xa0\u00ad.,:;!?-*•_`~#|>[]()<>&\"'“”‘’…/\\@=",
        *"aBé1",
        "\r\n",
        "\n\n",
        "1. ",
        "- ",
        "**",
        "](#)",
        "](http://a.nl)",
        "<a href='#'>",
        "</a>",
        "<p hidden>",
        "<li>",
        "<br>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![x",
        "&amp;",
        "&#xE9;",
        "&notit",
        "```\n",
        "---\n",
        "|-|\n",
        "[a]: b\n",
        "www.a.nl",
        "x@a.nl",
    ]
)
TEXTS = st.lists(SIGNS, max_size=40).map("".join) | st.text(max_size=60)
WORDS = st.text(st.sampled_from("abcdeéïfoOS"), min_size=1, max_size=7)
SENTENCES = st.lists(WORDS, min_size=2, max_size=8).map(
    lambda words: " ".join(words).capitalize() + "."
)


def shape(text: str, kind: str = "txt") -> list[tuple[str, str]]:
    """Return kind and words of each paragraph."""
    return [(p.kind, p.text) for p in read(text, kind).paragraphs]


def empty(text: str, kind: str = "txt") -> list[str]:
    """Return the headings under which nothing stands."""
    return [p.text for p in read(text, kind).paragraphs if p.empty]


def links(text: str, kind: str = "txt") -> list[tuple[str, str, str, str]]:
    """Return kind, words, target and host of each link."""
    return [(x.kind, x.text, x.target, x.host) for x in read(text, kind).links]


def said(text: str) -> list[tuple[str, bool]]:
    """Return the quoted words, and whether they are repeated."""
    return [(quoted.text, quoted.repeated) for quoted in read(text, "txt").quoted]


def found(statement: Statement, quote: str) -> str | None:
    """Return the words that *quote* is found as."""
    place = find(searchable(statement), quote)
    if place is None:
        return None
    number, start, end = place
    return statement.paragraphs[number].text[start:end]


@pytest.mark.parametrize(
    ("filename", "kind"),
    [
        ("privacy.txt", "txt"),
        ("a.b/privacy.MD", "md"),
        ("privacy.markdown", "md"),
        ("privacy.html", "html"),
        ("privacy.htm", "html"),
        ("privacy.pdf", "txt"),
        ("md", "txt"),
        ("", "txt"),
    ],
)
def test_the_ending_of_a_file_tells_its_kind(filename: str, kind: str) -> None:
    """The ending decides, in any case, and plain text is for all others."""
    assert kind_of(filename) == kind


def test_a_statement_is_whole() -> None:
    """Paragraphs, links, quoted words and the plain text agree with each other."""
    text = "Cookies\n\nZie “ons beleid” op\n[de\xa0site](#)."
    assert read(text, "txt") == Statement(
        (
            Paragraph("Cookies", "heading", 0, ((0, 0),)),
            Paragraph(
                "Zie “ons beleid” op de site.", "text", 1, ((0, 9), (20, 30), (27, 41))
            ),
        ),
        (Link(1, 20, 27, "#", "de site", "link", ""),),
        (Quoted(1, 5, 15, "ons beleid", "Zie ", repeated=False),),
        "Cookies\nZie “ons beleid” op de site.",
    )


def test_an_empty_statement_has_nothing() -> None:
    """White space and invisible signs make no paragraph in any kind of file."""
    nothing = Statement((), (), (), "")
    text = " \r\n\xa0\n\u00ad\n"
    assert [read(text, kind) for kind in ("txt", "md", "html")] == [nothing] * 3


def test_web_text_has_a_paragraph_a_line() -> None:
    """A line that ends a sentence, and a short line before a capital, stand alone."""
    text = (
        "  1. Wie zijn wij?\n"
        "    MKB serviceshop is een online webshop die uitsluitend verkoopt aan "
        "bedrijven, en die u per post bereikt.\n"
        "\xa0\n"
        "Uitvoering van een overeenkomst\n"
        "Wij gebruiken uw persoonsgegevens welke noodzakelijk zijn voor de uitvoering "
        "van de overeenkomst met u. Zonder deze gegevens gaat het niet.\n"
    )
    assert shape(text) == [
        ("item", "1. Wie zijn wij?"),
        (
            "text",
            (
                "MKB serviceshop is een online webshop die uitsluitend verkoopt aan "
                "bedrijven, en die u per post bereikt."
            ),
        ),
        ("heading", "Uitvoering van een overeenkomst"),
        (
            "text",
            (
                "Wij gebruiken uw persoonsgegevens welke noodzakelijk zijn "
                "voor de uitvoering van de overeenkomst met u. "
                "Zonder deze gegevens gaat het niet."
            ),
        ),
    ]


def test_an_address_has_a_paragraph_a_line() -> None:
    """The short lines below running text that ends in a colon stay apart."""
    text = (
        "  1. Hoe kan ik contact opnemen met MKB serviceshop?\n"
        "    Indien u een andere vraag heeft over de wijze waarop wij uw persoonlijke "
        "gegevens verwerken, kunt u contact opnemen per post aan:\n"
        "    MKB serviceshop B.V.\n    T.a.v. Privacy\n    Dr. Prinsstraat 107\n"
        "    7481 EV Haaksbergen"
    )
    assert [words for _, words in shape(text)[2:]] == [
        "MKB serviceshop B.V.",
        "T.a.v. Privacy",
        "Dr. Prinsstraat 107",
        "7481 EV Haaksbergen",
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    """A full line goes on, also before a name; an abbreviation ends nothing."""
    text = (
        "Wij bewaren de gegevens die u met ons deelt niet langer\n"
        "dan nodig is. Voor de boekhouding gebruiken wij het pakket\n"
        "Acumulus van een bedrijf dat ons werk uit handen neemt, o.a.\n"
        "voor de belasting."
    )
    assert shape(text) == [("text", " ".join(text.split()))]


def test_bullets_start_items() -> None:
    """Signs are dropped, numbers and letters stay, and an empty item is none."""
    text = (
        "Wij delen met:\n- de bank;\n • de post die\n   doorloopt\n* wie dan ook\n"
        "o\thet Rijk\n– onze boekhouder\n(1) Een order, of\n2. Een wet\na. iets\n"
        "A. Iets\n–bescherming\n    • \xa0\n"
    )
    assert shape(text) == [
        ("text", "Wij delen met:"),
        ("item", "de bank;"),
        ("item", "de post die doorloopt"),
        ("item", "wie dan ook"),
        ("item", "het Rijk"),
        ("item", "onze boekhouder"),
        ("item", "(1) Een order, of"),
        ("item", "2. Een wet"),
        ("item", "a. iets"),
        ("item", "A. Iets"),
        ("text", "–bescherming"),
    ]


def test_a_nested_bullet_is_dropped_before_its_letter() -> None:
    """Only the sign goes when a letter follows it."""
    assert shape("- A. Het leveren van diensten.\n- B. Het verzenden.") == [
        ("item", "A. Het leveren van diensten."),
        ("item", "B. Het verzenden."),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Bewaartermijnen", "heading"),
        ("  1. Introductie", "heading"),
        ("4. Plichten/beveiligde toegang/geheimhouding/bewaartermijn", "heading"),
        ("Legitieme basis: Legitiem belang", "heading"),
        ("Privacyreglement MKB Servicedesk B.V.", "text"),
        ("Welke persoonsgegevens verwerken wij?", "text"),
        ("Verwerking:", "text"),
        ("E-mail: info@mikro.nl", "text"),
        ("een twee drie vier vijf zes zeven acht negen tien elf twaalf", "text"),
        ("a" * 81, "text"),
        ("1234", "text"),
        ("- klanten", "item"),
    ],
)
def test_a_short_line_alone_is_a_heading(text: str, kind: str) -> None:
    """A heading has letters, few words, no closing sign, no bullet and no address."""
    assert [kind for kind, _ in shape(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1 mei 2018", "text"),
        ("1 mei 2018.", "text"),
        ("25 May, 2018", "text"),
        ("31-december-1999", "text"),
        ("3 mars 2026", "text"),
        ("1 mei", "heading"),
        ("Versie van 1 mei 2018", "heading"),
        ("1 mei 2018 en later", "heading"),
        ("Mei 2018", "heading"),
        ("1 mei 2118", "heading"),
        ("2018", "text"),
    ],
)
def test_a_day_is_no_heading(text: str, kind: str) -> None:
    """A line that is a day, in any language, is the date of the text."""
    assert [kind for kind, _ in shape(text)] == [kind]


def test_a_day_parts_headings() -> None:
    """The day under a title keeps the title from being an empty heading."""
    text = "Wij\n\nzijn er.\n\nPrivacy\n\n1 mei 2018\n\nWie\n\nWat\n\nWij."
    assert empty(text) == []
    assert empty(text.replace("1 mei 2018", "In mei")) == ["Privacy", "In mei"]


def test_columns_are_paragraphs() -> None:
    """Each cell of a table with tabs is a paragraph of its own."""
    text = "Persoonsgegevens\t\nBankrekeningnummer\tE-mailadres\nKenteken\tKvK nummer"
    assert shape(text) == [
        ("heading", "Persoonsgegevens"),
        ("text", "Bankrekeningnummer"),
        ("text", "E-mailadres"),
        ("text", "Kenteken"),
        ("text", "KvK nummer"),
    ]


def test_one_tab_is_white_space() -> None:
    """A tab in a line without like neighbours parts nothing."""
    assert shape("Wij bewaren\talles.") == [("text", "Wij bewaren alles.")]


def test_white_space_is_folded() -> None:
    """Runs become a space, soft hyphens vanish, and every place is kept."""
    text = "\ufeffPri\u00advacy \xa0\tis\u2003\u00ad belang\u00ad\r\nrijk."
    (paragraph,) = read(text, "txt").paragraphs
    assert (paragraph.text, paragraph.segments) == (
        "Privacy is belang rijk.",
        ((0, 1), (3, 5), (8, 12), (11, 17), (17, 25)),
    )


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_all_line_ends_are_equal(end: str) -> None:
    """LF, CR and CRLF part lines and paragraphs alike."""
    lines = ["Cookies", "", "- een", "- twee", "", "Wij zetten", "niets."]
    assert shape(end.join(lines)) == [
        ("heading", "Cookies"),
        ("item", "een"),
        ("item", "twee"),
        ("text", "Wij zetten niets."),
    ]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("# Cookies\n\nWij.", []),
        ("# Cookies\n## Welke\nWij.", []),
        ("# Cookies\n# Rechten\nWij.", ["Cookies"]),
        ("# Cookies\n\n## Welke\n\n# Rechten\n\nWij.", ["Welke"]),
        ("## Welke\n# Rechten\nWij.", ["Welke"]),
        ("# Cookies\n### Welke\nWij.", []),
        ("# Cookies\n- wij", []),
        ("# Cookies\n| a | b |\n|---|---|", []),
        ("# Cookies\n<!-- later -->\n# Rechten\nWij.", ["Cookies"]),
        ("# Cookies\n&nbsp;\n# Rechten\nWij.", ["Cookies"]),
        ("# Cookies", ["Cookies"]),
        ("Wij.\n\n# Cookies\n\n## Welke\n", ["Welke"]),
        ("Cookies\n=======\n\nRechten\n-------\nWij.", []),
        ("Cookies\n-------\n\nRechten\n=======\nWij.", ["Cookies"]),
        ("Cookies\n-------\n\nRechten\n-------\n", ["Cookies", "Rechten"]),
        ("###### Een\n###### Twee\nWij.", ["Een"]),
        ("####### Zeven\n# Een\nWij.", []),
        ("Cookies\n\nRechten\n\nVragen\n\nWij.", []),
    ],
)
def test_an_empty_heading_of_markdown_is_seen(text: str, headings: list[str]) -> None:
    """Of known levels one is empty before the end, an equal or a higher one."""
    assert empty(text, "md") == headings


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("<h1>Cookies</h1><p>Wij.</p>", []),
        ("<h1>Cookies</h1><h2>Welke</h2><p>Wij.</p>", []),
        ("<h2>Cookies</h2><h2>Rechten</h2><p>Wij.</p>", ["Cookies"]),
        ("<h3>Cookies</h3><h2>Rechten</h2><p>Wij.</p>", ["Cookies"]),
        ("<h2>Cookies</h2><div></div><h2>Rechten</h2>Wij.", ["Cookies"]),
        ("<h2>Cookies</h2><p hidden>Wij.</p><h2>Rechten</h2>Wij.", ["Cookies"]),
        ("<h2>Cookies</h2><ul><li>wij</li></ul>", []),
        ("<h2>Cookies</h2><h2></h2><p>Wij.</p>", []),
        ("<h6>Cookies</h6>", ["Cookies"]),
    ],
)
def test_an_empty_heading_of_html_is_seen(text: str, headings: list[str]) -> None:
    """What is not shown stands under no heading, and a heading of nothing is none."""
    assert empty(text, "html") == headings


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Cookies", []),
        ("Cookies Rechten", []),
        ("Cookies Rechten Vragen", ["Cookies"]),
        ("Cookies Rechten Vragen Klachten", ["Cookies", "Rechten"]),
    ],
)
def test_an_empty_heading_of_text_is_seen(headings: str, expected: list[str]) -> None:
    """Plain text has no levels: of three headings in a row the first is empty."""
    lines = headings.split()
    assert empty("\n\n".join(["Wij zijn er.", *lines, "Wij zijn er."])) == expected
    assert empty("\n\n".join([*lines, "Wij zijn er."])) == []
    assert empty("\n\n".join(["Wij zijn er.", *lines])) == expected


def test_very_many_headings_are_read() -> None:
    """A file of nothing but headings is read in time that grows with its length."""
    assert len(empty("# a\n" * 20_000, "md")) == 20_000


def test_a_text_of_headings_has_no_empty_one() -> None:
    """Names and titles at the start, with nothing behind them, are left alone."""
    assert empty("MKB\n\nPrivacy\n\nVerklaring\n\nCookies") == []


@given(st.lists(st.sampled_from(["# A", "## B", "### C", "d.", "- e"]), max_size=12))
def test_a_heading_with_words_before_the_next_is_not_empty(lines: list[str]) -> None:
    """A heading of Markdown is empty if what follows is no part of it."""
    text = "\n\n".join(lines)
    levels = [*(line.count("#") or 7 for line in lines), 1]
    expected = [
        line.lstrip("# ")
        for line, (level, after) in zip(lines, pairwise(levels), strict=True)
        if level < 7 and after <= level
    ]
    assert empty(text, "md") == expected


def test_an_open_end_is_seen() -> None:
    """A last letter, digit or comma is open; a sign, and a heading, is closed."""
    text = (
        "Mocht het retourneren van producten of diensten geleverd door MKB serviceshop "
        "leiden tot een terugbetaling groter dan\n\n"
        "Onze klantgegevens verzamelen wij in ZOHO. De privacy policy vind je hier.\n\n"
        "Bewaartermijnen\n\n- de bank,\n- de post;\n- de bank (NL)"
    )
    ends = [paragraph.ends_open for paragraph in read(text, "txt").paragraphs]
    assert ends == [True, False, False, True, False, False]


def test_plain_text_has_a_little_markup() -> None:
    """Links, addresses in angles and strong words of Markdown are read in text too."""
    text = (
        "Zie de [website van MKB](#), <http://www.itsb.nu> en **alleen** die; niet "
        "[AANBIEDER], [x](y), a*b*c of <naam>."
    )
    assert (shape(text), links(text)) == (
        [
            (
                "text",
                (
                    "Zie de website van MKB, http://www.itsb.nu en alleen die; niet "
                    "[AANBIEDER], [x](y), a*b*c of <naam>."
                ),
            )
        ],
        [
            ("link", "website van MKB", "#", ""),
            ("link", "http://www.itsb.nu", "http://www.itsb.nu", "itsb.nu"),
        ],
    )


def test_bare_addresses_are_links() -> None:
    """Sites, addresses and URLs in running text lose the signs behind them."""
    text = (
        "Mail support@bigdash.co. Op\xa0mkbservcieshop.nl of (www.mikro.nl/security), "
        "zie https://WWW.X.nl:80/a_(b)?c=1. En WWW.Y.amsterdam!"
    )
    assert links(text) == [
        ("email", "support@bigdash.co", "support@bigdash.co", "bigdash.co"),
        ("domain", "mkbservcieshop.nl", "mkbservcieshop.nl", "mkbservcieshop.nl"),
        ("domain", "www.mikro.nl/security", "www.mikro.nl/security", "mikro.nl"),
        (
            "link",
            "https://WWW.X.nl:80/a_(b)?c=1",
            "https://WWW.X.nl:80/a_(b)?c=1",
            "x.nl",
        ),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "MKB B.V. is o.a. T.a.v. hier",
        "14.5 procent volgens art.6 en nr.12",
        "de plichten.Ook indien",
        "nl.wikipedia",
        "privacy.md en index.html en a.pdf",
        "m.b.t.de wet",
        "1.nl",
        "foo.bar_",
        "@x.nl",
    ],
)
def test_abbreviations_are_no_sites(words: str) -> None:
    """Points inside words make no site of them."""
    assert links(words) == []


def test_a_site_inside_a_link_is_no_second_link() -> None:
    """The words of a link are not read again."""
    text = "[nl.wikipedia.org en www.x.nl](https://y.nl) en zo.nl"
    assert links(text, "md") == [
        ("link", "nl.wikipedia.org en www.x.nl", "https://y.nl", "y.nl"),
        ("domain", "zo.nl", "zo.nl", "zo.nl"),
    ]


def test_quoted_words_are_found() -> None:
    """All styles count; apostrophes, single words and endless quotes do not."""
    text = (
        "In de paragraaf ‘Kan ik de door mij gegeven instemming later intrekken?’ en "
        "“Cookie Statement”, „zo is het”, „so ist es“, \"net als\", 'dit hier', "
        "«en dit» of “de ‘kleine letters’ hier”. De ‘unsubscribe’-link. "
        "Foto's, 's avonds en incasso’s, klanten' wens, 't is niet 'n vraag.\n\n"
        f"“{'woord ' * 40}” Het cookie, statement."
    )
    assert said(text) == [
        ("Kan ik de door mij gegeven instemming later intrekken?", False),
        ("Cookie Statement", True),
        ("zo is het", False),
        ("so ist es", False),
        ("net als", False),
        ("dit hier", False),
        ("en dit", False),
        ("de ‘kleine letters’ hier", False),
        ("kleine letters", False),
    ]


def test_what_stands_before_a_quotation_is_kept() -> None:
    """At most sixty characters of the paragraph come before the marks."""
    text = f"{'a' * 70} ‘twee woorden’ en ‘nog twee’."
    assert read(text, "txt").quoted == (
        Quoted(0, 72, 84, "twee woorden", "a" * 59 + " ", repeated=False),
        Quoted(0, 90, 98, "nog twee", text[29:89], repeated=False),
    )


def test_markdown_loses_its_markup() -> None:
    """Headings, lists, tables, code and emphasis leave their words only."""
    text = """---
title: Privacy
---
# Privacy **statement** #

<!-- niet
gezien -->
Wij *bewaren* uw [gegevens](https://www.X.nl/a_(b) "t") en `code *x*` in
een_naam_hier, zie [onze cookies][c], [C] en [AANBIEDER] \\*.

Titel twee
----------

> geciteerd &amp;
> door&nbsp;nu

* ***een***
  vervolg
1. twee
- - -
| Doel | Termijn |
|------|:-------:|
| **a** | 2 \\| 3 jaar |

```
**rauw**
```
<p>Mail <a href="mailto:privacy@x.nl?s=q">ons</a><br>nu</p> ![logo](l.png)

[c]: /cookies 'Cookies'
"""
    assert shape(text, "md") == [
        ("heading", "Privacy statement"),
        (
            "text",
            (
                "Wij bewaren uw gegevens en code *x* in een_naam_hier, zie onze "
                "cookies, C en [AANBIEDER] *."
            ),
        ),
        ("heading", "Titel twee"),
        ("text", "geciteerd & door nu"),
        ("item", "een vervolg"),
        ("item", "1. twee"),
        ("text", "Doel"),
        ("text", "Termijn"),
        ("text", "a"),
        ("text", "2 | 3 jaar"),
        ("text", "**rauw**"),
        ("text", "Mail ons nu logo"),
    ]
    assert links(text, "md") == [
        ("link", "gegevens", "https://www.X.nl/a_(b)", "x.nl"),
        ("link", "onze cookies", "/cookies", ""),
        ("link", "C", "/cookies", ""),
        ("link", "ons", "mailto:privacy@x.nl?s=q", "x.nl"),
    ]


def test_html_loses_its_markup() -> None:
    """Hidden parts, tags and references are gone; elements part the paragraphs."""
    text = """<!doctype html><html><head><title>T</title></head><body><!-- x > y -->
<h1>Privacy&shy;verklaring</h1><p>Caf&eacute; <b>co</b>&nbsp;<a href="#">hier</a>.
<span style="display: none">weg</span><ul><li><p>een<li>twee <i>drie</i></ul>
<table><tr><td>a<td>b</table><div hidden>x<div>y</div></div>Dr. 1<br>7481 EV
<br> <br>eind 3 < 4 &copy 5<script>if(a<b){"</p>"}</script> na <a href='/x"y'>z</A>"""
    statement = read(text, "html")
    assert shape(text, "html") == [
        ("heading", "Privacyverklaring"),
        ("text", "Café co hier."),
        ("item", "een"),
        ("item", "twee drie"),
        ("text", "a"),
        ("text", "b"),
        ("text", "Dr. 1 7481 EV"),
        ("text", "eind 3 < 4 © 5 na z"),
    ]
    assert statement.links == (
        Link(1, 8, 12, "#", "hier", "link", ""),
        Link(7, 18, 19, '/x"y', "z", "link", ""),
    )
    cafe = statement.paragraphs[1]
    places = [cafe.offset(i) for i in (3, 4, 5, 7, 8)]
    starts = ["&eacute;", " <b>co", "co<", "&nbsp;", "hier"]
    assert places == [text.index(start) for start in starts]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("<p>een <!-- nooit dicht", [("text", "een")]),
        ("a <b c='d <i>e</i>", [("text", "a <b c='d e")]),
        ("<![x een>twee<?php drie?>", [("text", "twee")]),
        ("a < b & c &nope; d", [("text", "a < b & c &nope; d")]),
        ("<script>een", []),
        ("<li hidden>een<li>twee", [("item", "twee")]),
        ("<head>een<body>twee", [("text", "twee")]),
        ("</li></p></x>een", [("text", "een")]),
        ("<a href=x>een<p>twee", [("text", "een"), ("text", "twee")]),
    ],
)
def test_broken_html_is_read(text: str, paragraphs: list[tuple[str, str]]) -> None:
    """What is not closed or not known hides as little as a browser hides."""
    assert shape(text, "html") == paragraphs


STATEMENT = read(
    "Uw rechten\n\n"
    "U heeft ten allen tijde het recht om uw gegevens – en die van uw kind – op te "
    "vragen. U krijgt “binnen vier weken” reactie.\n\n"
    "Dat betekent:\n- inzage;\n- correctie.\n\n"
    "Cookies\n\nWij plaatsen **alleen** programma’s van [ons](#).\n\n"
    "Een mail aan ons volstaat. E-mail kan ook.",
    "txt",
)


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Uw rechten", "Uw rechten"),
        ("u  heeft ten\nallen tijde", "U heeft ten allen tijde"),
        (
            "krijgt \"binnen vier weken' rea\u00adctie",
            "krijgt “binnen vier weken” reactie",
        ),
        ("gegevens - en die", "gegevens – en die"),
        (
            "Ten allen … gegevens – en […] te vragen.",
            (
                "ten allen tijde het recht om uw gegevens – en die van uw kind – op te "
                "vragen."
            ),
        ),
        ("Dat betekent:\n- inzage;\n- correctie.", "Dat betekent:"),
        ("Uw rechten U heeft", "Uw rechten"),
        ("Uw rechten [...] inzage;", "Uw rechten"),
        ("Uw rechten ... Cookies", None),
        ("plaatsen **alleen** programma's", "plaatsen alleen programma’s"),
        (
            "plaatsen alleen programma's van [ons](#)",
            "plaatsen alleen programma’s van ons",
        ),
        ("volsta", "volsta"),
        ("Mail", "mail"),
        ("EEN mail", None),
        ("staat er niet", None),
        ("…", None),
        ("", None),
    ],
)
def test_a_quote_is_found(quote: str, words: str | None) -> None:
    """Differences of typing do not count; others, and distant pieces, do."""
    assert found(STATEMENT, quote) == words


def test_whole_words_are_found_before_parts() -> None:
    """A quote stands at its words, also when a longer word has it earlier."""
    text = searchable(read("De e-mails en emailen gaan weg. Een email niet.", "txt"))
    assert [find(text, "email"), find(text, "emailen g")] == [
        (0, 36, 41),
        (0, 14, 23),
    ]


@given(TEXTS)
def test_every_character_of_text_has_its_place(text: str) -> None:
    """The signs of a paragraph are those of the file, in its order."""
    for paragraph in read(text, "txt").paragraphs:
        places = [paragraph.offset(i) for i in range(len(paragraph.text))]
        signs = [text[at] for at in places]
        assert places == sorted(set(places))
        assert not set(signs) & set(INVISIBLE)
        assert paragraph.text == "".join(" " if x.isspace() else x for x in signs)


@given(TEXTS, st.sampled_from(["txt", "md", "html"]))
def test_any_text_is_read(text: str, kind: str) -> None:
    """Nothing raises, places rise and lie in the file, and parts agree."""
    statement = read(text, kind)
    for paragraph in statement.paragraphs:
        places = [paragraph.offset(i) for i in range(len(paragraph.text))]
        assert places == sorted(set(places))
        assert 0 <= places[0] <= places[-1] < len(text)
        assert paragraph.text == " ".join(paragraph.text.split())
    parts: list[Link | Quoted] = [*statement.links, *statement.quoted]
    assert [part.text for part in parts] == [
        statement.paragraphs[part.paragraph].text[part.start : part.end]
        for part in parts
    ]
    counts = [0] * len(statement.paragraphs)
    for link in statement.links:
        counts[link.paragraph] += link.kind == "link"
    assert [paragraph.links for paragraph in statement.paragraphs] == counts
    assert statement.plain == "\n".join(x.text for x in statement.paragraphs)


@given(st.lists(st.lists(SENTENCES, min_size=1, max_size=4), min_size=1, max_size=5))
def test_every_sentence_is_found(paragraphs: list[list[str]]) -> None:
    """A sentence is found where its words first stand."""
    text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    statement = read(text, "txt")
    for sentence in {sentence for sentences in paragraphs for sentence in sentences}:
        assert found(statement, sentence) in {
            sentence,
            sentence[0].lower() + sentence[1:],
        }


@given(TEXTS, TEXTS)
def test_any_quote_may_be_sought(text: str, quote: str) -> None:
    """A search never raises, and what it finds is a part of one paragraph."""
    statement = read(text, "md")
    place = find(searchable(statement), quote)
    assert place is None or (
        0 <= place[1] < place[2] <= len(statement.paragraphs[place[0]].text)
    )
