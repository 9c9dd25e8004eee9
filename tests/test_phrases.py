"""The phrase matcher: its grammar, its idea of a word, and what it promises."""

import re
import string
import unicodedata
from dataclasses import dataclass, field
from itertools import product
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privlint import shipped
from privlint.language import phrases, spoken
from privlint.language.automata import PhraseError, parse
from privlint.language.phrases import (
    Match,
    PhraseList,
    is_plain,
    phrase_list,
    ready,
    sought,
)
from privlint.language.spoken import LIMIT, words

VAGUE = "(zolang|zo lang) [als] ...3 (noodzakelijk|nodig|vereist)"
ADDRESS = "ip adres* ...8 geen persoonsgegevens"
COPY = "kopie van (uw|een|je) (identiteitsbewijs|paspoort)"
LONGER = "niet langer [bewaard] dan [strikt] (nodig|noodzakelijk)"


def found(listed: PhraseList, text: str) -> list[str]:
    """Return the pieces of *text* that match."""
    return [text[m.start : m.end] for m in listed.search(text, words(text))]


def may_hold(listed: PhraseList, text: str) -> bool:
    """Return whether *text* has what a phrase of *listed* needs."""
    return bool(sought([listed]).lists(text))


def hits(phrase: str, text: str) -> list[str]:
    """Return the pieces of *text* that one phrase matches."""
    return found(phrase_list([phrase]), text)


def folded(text: str) -> tuple[str, ...]:
    """Return the folded words of *text*."""
    return words(text).folded


def sentences(text: str) -> list[str]:
    """Return the words of each sentence of *text*, joined with blanks."""
    read = words(text)
    said: dict[int, list[str]] = {}
    for word, sentence in zip(read.folded, read.sentences, strict=True):
        said.setdefault(sentence, []).append(word)
    assert list(said) == list(range(len(said)))
    return [" ".join(said[sentence]) for sentence in said]


# Real Dutch sentences


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        (
            VAGUE,
            "Wij bewaren uw gegevens zolang als dat voor de dienst nodig is.",
            [],  # four words lie between
        ),
        (
            VAGUE,
            "Wij bewaren uw gegevens zolang als dat voor ons nodig is.",
            ["zolang als dat voor ons nodig"],
        ),
        (
            VAGUE,
            "Wij bewaren ze zo lang dit wettelijk\nvereist is of zolang noodzakelijk.",
            ["zo lang dit wettelijk\nvereist", "zolang noodzakelijk"],
        ),
        (VAGUE, "Wij bewaren ze zolang u klant bent. Dat is nodig.", []),
        (
            ADDRESS,
            (
                "Deze gegevens (bijvoorbeeld uw IP-adres, webbrowser en "
                "besturingssysteem) zijn geen persoonsgegevens."
            ),
            ["IP-adres, webbrowser en besturingssysteem) zijn geen persoonsgegevens"],
        ),
        (
            ADDRESS,
            "Uw IP-adres bewaren wij niet. Dit zijn geen persoonsgegevens.",
            [],
        ),
        (
            COPY,
            "Stuur een kopie van uw identiteitsbewijs of een kopie van je paspoort.",
            ["kopie van uw identiteitsbewijs", "kopie van je paspoort"],
        ),
        (COPY, "Stuur geen kopie van het paspoort mee.", []),
        (
            LONGER,
            (
                "Uw gegevens worden niet langer bewaard dan noodzakelijk, en wij "
                "houden ze NIET LANGER dan strikt nodig."
            ),
            ["niet langer bewaard dan noodzakelijk", "NIET LANGER dan strikt nodig"],
        ),
        (LONGER, "Wij bewaren ze niet langer dan twee jaar.", []),
    ],
)
def test_dutch_sentences(phrase: str, text: str, expected: list[str]) -> None:
    """A phrase finds the sentences that it was written for, and not their kin."""
    assert hits(phrase, text) == expected


# Grammar


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("bewaren", "Wij bewaren, zij BEWAREN; bewarend.", ["bewaren", "BEWAREN"]),
        ("bewa*", "bewa bewaren bew onbewaakt", ["bewa", "bewaren"]),
        ("(a|b c) d", "a d, b c d, b d, c d", ["a d", "b c d"]),
        ("a [b c] d", "a d, a b c d, a b d", ["a d", "a b c d"]),
        ("a [b [c]] d", "a d, a b d, a b c d, a c d", ["a d", "a b d", "a b c d"]),
        ("a (b|[c] d) e", "a b e a c d e a d e a e", ["a b e", "a c d e", "a d e"]),
        ("(a|(b|c) d) e", "a e b d e c d e d e", ["a e", "b d e", "c d e"]),
        ("a ... z", "a 1 2 3 4 5 z", ["a 1 2 3 4 5 z"]),
        ("a ... z", "a 1 2 3 4 5 6 z", []),
        ("a ... z", "a z", ["a z"]),
        ("a … z", "a 1 z", ["a 1 z"]),
        ("a ...1 z", "a 1 z, a 1 2 z", ["a 1 z"]),
        ("a...2z", "a 1 2 z", ["a 1 2 z"]),
        ("a ...8 z", "a 1 2 3 4 5 6 7 8 z", ["a 1 2 3 4 5 6 7 8 z"]),
        ("a ... ...1 z", "a 1 2 3 4 5 6 z", ["a 1 2 3 4 5 6 z"]),
        ("a ...1 [b] ...1 c", "a x b y c", ["a x b y c"]),
        ("  a\n  b ", "a b", ["a b"]),
        ("IP-adres*", "IP-adressen, ip adres", ["IP-adressen", "ip adres"]),
        ("B.V.", "Bakker B.V. bakt", ["B.V"]),
        ("art. 13", "zie art. 13", ["art. 13"]),
        ("(abc*|abcd) e", "abcd e", ["abcd e"]),
    ],
)
def test_grammar(phrase: str, text: str, expected: list[str]) -> None:
    """Each sign of the grammar matches as the language says."""
    assert hits(phrase, text) == expected


@pytest.mark.parametrize(
    ("phrase", "column", "message"),
    [
        ("", 1, "a phrase has at least one word"),
        (" \n", 1, "a phrase has at least one word"),
        ("a" * 161, 161, "a phrase has at most 160 characters"),
        ("a ab*", 5, "`*` stands behind at least 3 letters"),
        ("adres-*", 7, "`*` stands behind at least 3 letters"),
        ("a * b", 3, "`*` ends a word of at least 3 letters"),
        ("adr*es", 4, "`*` ends a word of at least 3 letters"),
        ("a - b", 3, "a word has a letter or a digit"),
        ("a .... b", 6, "a word has a letter or a digit"),
        (
            "nodig. Wij",
            1,
            "`.`, `!`, `?` and `;` end a sentence, and no phrase crosses one",
        ),
        (
            "ja nee;x",
            4,
            "`.`, `!`, `?` and `;` end a sentence, and no phrase crosses one",
        ),
        ("... a", 1, "a phrase starts with a word"),
        ("[a] b", 1, "a phrase starts with a word"),
        ("a ...", 3, "a phrase ends with a word"),
        ("a b [c]", 5, "a phrase ends with a word"),
        ("a ...0 b", 3, "a gap is of 1 to 8 words"),
        ("a ...9 b", 3, "a gap is of 1 to 8 words"),
        ("a ... b ... c ... d", 15, "a phrase has at most 2 gaps"),
        ("a (b ... c) d", 6, "a gap stands outside brackets"),
        ("a [b ... c] d", 6, "a gap stands outside brackets"),
        ("(a|(b|[c] d))", 7, "brackets are at most 2 deep"),
        ("a (b|c", 3, "`(` is not closed"),
        ("a [b", 3, "`[` is not closed"),
        ("a b)", 4, "`)` closes nothing"),
        ("a ) b", 3, "`)` closes nothing"),
        ("(a ] b", 4, "`]` closes nothing"),
        ("a | b", 3, "`|` stands between `(` and `)`"),
        ("a [b|c] d", 5, "`|` stands between `(` and `)`"),
        ("a () b", 4, "brackets and alternatives hold a word that is not optional"),
        ("(a||b)", 4, "brackets and alternatives hold a word that is not optional"),
        ("(a|[b]) c", 7, "brackets and alternatives hold a word that is not optional"),
        ("a [] b", 4, "brackets and alternatives hold a word that is not optional"),
        ("a adres[sen] b", 8, "put a blank here: brackets hold whole words"),
        ("(a|b)c", 6, "put a blank here: brackets hold whole words"),
        (
            "a " * 65,
            129,
            "a phrase has at most 64 states (words, and words of gaps)",
        ),
        (
            "a " * 57 + "...8 a",
            115,
            "a phrase has at most 64 states (words, and words of gaps)",
        ),
    ],
)
def test_refusals(phrase: str, column: int, message: str) -> None:
    """A phrase that cannot be read is refused in one line, with its place."""
    with pytest.raises(PhraseError) as caught:
        phrase_list(["goed", phrase])
    error = caught.value
    assert (str(error), error.phrase, error.column) == (message, phrase, column)


def test_states_at_the_limit() -> None:
    """A phrase of 64 words is taken, and found."""
    phrase = "a " * 63 + "b"
    assert hits(phrase, "a " + phrase) == [phrase]


def test_list_limit() -> None:
    """A list holds 500 phrases and literals together, and no more."""
    phrases = [f"woord{number}" for number in range(499)]
    assert found(phrase_list(phrases, ["X:"]), "woord498 X:") == ["woord498", "X:"]
    with pytest.raises(PhraseError, match="a list has at most 500 phrases"):
        phrase_list([*phrases, "nog", "meer"])
    with pytest.raises(PhraseError, match="a list has at most 500 phrases"):
        phrase_list([*phrases, "nog"], ["X:"])


@pytest.mark.parametrize(
    ("literal", "column", "message"),
    [
        ("", 1, "an exact literal is not blank"),
        (" \n", 1, "an exact literal is not blank"),
        ("X" * 161, 161, "a phrase has at most 160 characters"),
    ],
)
def test_refused_literals(literal: str, column: int, message: str) -> None:
    """An exact literal is neither blank nor too long."""
    with pytest.raises(PhraseError) as caught:
        phrase_list([], [literal])
    assert (str(caught.value), caught.value.column) == (message, column)


# Sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ja. Nee! Ach? Zo; dus", ["ja", "nee", "ach", "zo", "dus"]),
        ("!? Ja... nee?! Ach…", ["ja", "nee", "ach"]),
        ("een: twee, drie – vier", ["een twee drie vier"]),
        ("een.\ntwee", ["een", "twee"]),
        ("een\n\ntwee", ["een twee"]),
        ("(Zie boven.) Wij", ["zie boven", "wij"]),
        ("‘Zie boven.’ “Of niet.” Wij", ["zie boven", "of niet", "wij"]),
        ("Bakker B.V. bakt", ["bakker b v bakt"]),
        ("d.w.z. o.a. t.a.v. ons", ["d w z o a t a v ons"]),
        ("art. 13 jo. art. 5", ["art 13 jo art 5"]),
        ("nr. 1 nrs. 2 p. 3 pp. 4", ["nr 1 nrs 2 p 3 pp 4"]),
        ("bijv. enz. evt. incl. excl. resp. x", ["bijv enz evt incl excl resp x"]),
        ("Art. 13, BIJV. dit", ["art 13 bijv dit"]),
        ("art . 13", ["art", "13"]),
        ("14.5 procent", ["14 5 procent"]),
        ("art. 1.2. Wij", ["art 1 2", "wij"]),
        ("www.x.nl is", ["www x nl is"]),
        ("Zie www.x.nl. Wij", ["zie www x nl", "wij"]),
        ("optie a. Wij", ["optie a", "wij"]),
        ("optie a b. Wij", ["optie a b", "wij"]),
        ("nodig．　Wij", ["nodig", "wij"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """A dot ends a sentence, but not inside a word or behind an abbreviation."""
    assert sentences(text) == expected


@pytest.mark.parametrize("stop", [". ", "! ", "?", ";", ".\n", ".) ", ".” ", "… "])
def test_no_phrase_crosses_a_sentence(stop: str) -> None:
    """Neither neighbours nor a gap match over the end of a sentence."""
    text = f"zolang nodig{stop}is het zo"
    assert hits("nodig is", text) == hits("zolang ... het", text) == []


@pytest.mark.parametrize(
    "space", [", ", ": ", "-", " – ", "\n", "\u00a0", "’", "/", "."]
)
def test_punctuation_between_words(space: str) -> None:
    """What does not end a sentence does not count between words."""
    assert hits("zo lang", f"zo{space}lang") == [f"zo{space}lang"]


# Words and places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("foto's foto’s fotoʼs", ("foto", "s", "foto", "s", "foto", "s")),
        ("persoons\u00adgegevens", ("persoonsgegevens",)),
        ("per\u200bsoon\u2060s\ufeff", ("persoons",)),
        ("één een e\u0301e\u0301n", ("één", "een", "één")),
        ("e\u00ad\u0301n", ("én",)),
        ("ﬁets ＡＶＧ Ⓐ", ("fiets", "avg", "a")),
        ("STRASSE straße", ("strasse", "strasse")),
        ("snake_case a__b", ("snake", "case", "a", "b")),
        ("x\u030cy x", ("x\u030cy", "x")),
        ("가 \u1100\u1161 \u1100\u1161\u11a8", ("가", "가", "각")),
        ("ｶﾞ", ("ガ",)),
        ("½ ㏂", ("1", "2", "a", "m")),
        ("İ", ("i\u0307",)),
        ("", ()),
        ("?! –", ()),
    ],
)
def test_folding(text: str, expected: tuple[str, ...]) -> None:
    """Words are compared after NFKC and casefold, with their accents."""
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("phrase", "text", "start", "end"),
    [
        ("fiets", "een ﬁets.", 4, 8),
        ("na", "ﬁﬁ ﬁ na.", 5, 7),
        ("avg", "de ＡＶＧ zegt", 3, 6),
        ("strasse huis", "ß: Straße\u00a0huis", 3, 14),
        ("persoonsgegevens", "uw persoons\u00adgegevens", 3, 20),
        ("een reden", "“e\u0301e\u0301n reden” een ‘reden’", 14, 24),
        ("één reden", "“e\u0301e\u0301n reden” een ‘reden’", 1, 12),
        ("na", "㍿½ï na", 4, 6),
        ("x\u030cy na", "x\u030cy na", 0, 6),
    ],
)
def test_places_are_of_the_original(
    phrase: str, text: str, start: int, end: int
) -> None:
    """Folding changes lengths, but a match has its place in the text as given."""
    listed = phrase_list([phrase])
    assert list(listed.search(text, words(text))) == [Match(start, end, phrase)]


def test_words_holds_parallel_tuples() -> None:
    """The words of a text come with heads, places and sentences."""
    read = words("Ja. Eén ﬁets")
    assert (read.folded, read.heads) == (("ja", "eén", "fiets"), ("ja", "eén", "fie"))
    assert (read.starts, read.ends) == ((0, 4, 8), (2, 7, 12))
    assert read.sentences == (0, 1, 1)


def test_marks_are_looked_for_where_they_may_be() -> None:
    """Before the first of them there is none, nor anything hidden but soft hyphens."""
    low = "".join(map(chr, range(ord(spoken._FIRST_MARK))))
    assert not re.search(f"[{spoken._MARKS}]", low)
    assert spoken._UNSEEN.findall(low) == ["\u00ad"]
    for found in ("word", "token"):
        plain, marked = (getattr(one, found) for one in (spoken._PLAIN, spoken._MARKED))
        for text in (low, low.replace("\x80", " a. b) "), "a.b; c.) d"):
            assert str([*plain.finditer(text)]) == str([*marked.finditer(text)])


def test_long_runs_of_marks() -> None:
    """A letter under thousands of marks is still one word at its place."""
    text = "a " + "e" + "\u0301\u0316" * 4000 + " b"
    read = words(text)
    assert (read.starts, read.ends) == ((0, 2, 8004), (1, 8003, 8005))


@settings(deadline=None)
@given(st.text())
def test_normal_forms_read_alike(text: str) -> None:
    """A text and its NFKC form have the same words."""
    assert folded(text) == folded(unicodedata.normalize("NFKC", text))


# Longest, leftmost, literals


def test_longest_at_the_same_start() -> None:
    """Of several phrases from one start the longest wins, then the first listed."""
    text = "a b c"
    listed = phrase_list(["a", "a b c", "a b", "a (b|x) c"])
    assert list(listed.search(text, words(text))) == [Match(0, 5, "a b c")]


def test_matches_do_not_overlap() -> None:
    """The search goes on behind a match, even if a longer one begins inside."""
    listed = phrase_list(["a b", "b c d e", "d e"])
    assert found(listed, "a b c d e") == ["a b", "d e"]


def test_literals() -> None:
    """An exact literal is found anywhere, in the case and spelling as written."""
    listed = phrase_list([], ["VOORBEELD:", "[AAN", "\u200b"])
    text = "voorbeeld: VOORBEELD: xVOORBEELD: VOORBEELD : [AANBIEDER]\u200b"
    assert found(listed, text) == ["VOORBEELD:", "VOORBEELD:", "[AAN", "\u200b"]


def test_literals_and_phrases_together() -> None:
    """Literals and phrases share one order, leftmost and longest first."""
    listed = phrase_list(["voorbeeld", "dit is"], ["VOORBEELD: dit", "VOOR", "is nu"])
    text = "Een voorbeeld. VOORBEELD: dit is nu. Dit is nu."
    assert list(listed.search(text, words(text))) == [
        Match(4, 13, "voorbeeld"),
        Match(15, 29, "VOORBEELD: dit"),
        Match(30, 35, "is nu"),
        Match(37, 43, "dit is"),
    ]


@given(
    st.lists(st.text("ab. [", min_size=1, max_size=3).filter(str.strip), max_size=6),
    st.text("ab. [", max_size=20),
)
def test_literals_equal_a_slow_search(literals: list[str], text: str) -> None:
    """Leftmost, then longest, then on behind it, whatever a literal is made of."""
    expected = []
    place = 0
    while place < len(text):
        here = [one for one in literals if text.startswith(one, place)]
        expected += [max(here, key=len)] if here else []
        place += len(expected[-1]) if here else 1
    listed = phrase_list([], literals)
    assert found(listed, text) == expected
    assert listed.occurs(text, words(text)) == bool(expected)


def test_overlapping_literals() -> None:
    """A literal that begins inside a match is sought again behind it."""
    assert found(phrase_list([], ["aba", "ba"]), "ababa ba") == ["aba", "ba", "ba"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("niets aan de hand", False),
        ("zolang nodig", True),
        ("XXX", True),
        ("", False),
    ],
)
def test_occurs(text: str, expected: bool) -> None:  # noqa: FBT001 - a table column
    """Whether anything occurs is what a search would find."""
    assert phrase_list([VAGUE], ["XXX"]).occurs(text, words(text)) is expected


def test_empty_list() -> None:
    """A list without phrases finds nothing and is never possible."""
    listed = phrase_list([])
    assert found(listed, "a b") == []
    assert listed.ends("a b", words("a b")) is None
    assert not may_hold(listed, "a b")


def test_only_the_first_characters_are_searched() -> None:
    """Behind the limit nothing is found, nor half a word that lies across it."""
    filler = "x " * (LIMIT // 2 - 3)
    listed = phrase_list(["abc", "abcdef*", "abcdefgh"], ["QQ"])
    assert found(listed, filler + "abcdef") == ["abcdef"]
    assert found(listed, filler + "abcdef abc QQ") == ["abcdef"]
    assert found(listed, filler + "abcdefgh") == []
    assert found(listed, filler + "abcdef\u00adgh") == []
    assert found(listed, filler + "    QQ") == ["QQ"]
    assert found(listed, filler + "     QQ") == []
    assert found(listed, filler + "QQ    QQ") == ["QQ"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wij bewaren uw", "uw"),
        ("wij bewaren van uw", "van uw"),
        ("wij (bewaren “uw”) \n", "uw"),
        ("wij bewaren uw.", None),
        ("wij bewaren uw,", None),
        ("wij bewaren uw:", None),
        ("wij bewaren uw naam", None),
        ("van. Uw", "Uw"),
        ("uw t.a.v.", "t.a.v."),
        ("uw t.a.v.) ", "t.a.v."),
        ("uw [NAAM]", "[NAAM]"),
        ("uw [NAAM] x", None),
        ("", None),
        ("...", None),
        ("x van uw" + " " * LIMIT, "van uw"),
        ("x van uw" + " " * LIMIT + "x", None),
    ],
)
def test_ends(text: str, expected: str | None) -> None:
    """A text ends in a phrase if only quotes, brackets and blanks follow."""
    listed = phrase_list(["uw", "van uw", "bewaren uw naam is"], ["t.a.v.", "[NAAM]"])
    match = listed.ends(text, words(text))
    assert (match and text[match.start : match.end]) == expected


def test_ends_with_the_longer_of_literal_and_phrase() -> None:
    """Of a literal and a phrase at the end the longer is told, else the phrase."""
    text = "voor de NAAM"
    read = words(text)
    long = phrase_list(["de naam"], ["NAAM"])
    short = phrase_list(["naam"], ["de NAAM"])
    same = phrase_list(["de naam"], ["de NAAM"])
    assert long.ends(text, read) == Match(5, 12, "de naam")
    assert short.ends(text, read) == Match(5, 12, "de NAAM")
    assert same.ends(text, read) == Match(5, 12, "de naam")


@pytest.mark.parametrize(
    ("phrase", "words_needed", "stems_needed"),
    [
        (ADDRESS, set(), {"adres"}),  # personal data are named everywhere
        ("wij verkopen (nooit|niet)", {"verkopen"}, set()),
        ("wij (verkopen|verhuren*) niet", {"verkopen"}, {"verhuren"}),
        ("wij [verkopen] niets", {"niets"}, set()),
        ("(e-mailadres|internetadres*)", {"mailadres"}, {"internetadres"}),
        ("geen ...3 gegevens", {"geen"}, set()),
        ("u", {"u"}, set()),
    ],
)
def test_a_text_needs_the_rarest_words_of_a_phrase(
    phrase: str, words_needed: set[str], stems_needed: set[str]
) -> None:
    """Every way through a phrase passes one of a few words, the longest that do."""
    anchors = phrase_list([phrase]).anchors
    assert (set(anchors.words), set(anchors.stems)) == (words_needed, stems_needed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uw IP-adressen zijn geen persoonsgegevens.", 0b0011),
        ("Wij verwerken niets", 0b0010),
        ("verwer", 0),
        ("Ｖerwerking, of ver\u00adwerking", 0b0010),
        ("een XXX hier", 0b0100),
        ("een YYYX", 0),
        ("", 0),
    ],
)
def test_lists_that_may_have_a_phrase_in_a_text(text: str, expected: int) -> None:
    """Each list has a bit: a word, a stem or a literal of it is there."""
    lists = [phrase_list([ADDRESS]), phrase_list(["verwerk*", "ip adressen"])]
    lists += [phrase_list([], ["XXX", "ZZZZ"]), phrase_list([])]
    known = sought(lists)
    assert known.lists(text) == expected
    assert known.lists(text) == expected, "what is remembered of words is the same"


def test_only_so_many_words_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not remembered is looked up again."""
    monkeypatch.setattr(phrases, "_REMEMBERED", 1)
    known = sought([phrase_list(["ander", "iets*"])])
    assert [known.lists("een ander"), known.lists("ander ietsje")] == [1, 1]


def test_count_is_told_for_each_start() -> None:
    """The count of a start is the states entered from it, and may stop a search."""
    listed = phrase_list(["a ...2 z", "a b"])
    text = "a b c d a z a"
    counts: list[int] = []
    assert [m.start for m in listed.search(text, words(text), counts.append)] == [0, 8]
    # `a b c` and `a b`; `a z a`, where z is read twice, and `a`; `a` and `a`
    assert counts == [3 + 2, 4 + 1, 1 + 1]

    def stop(_: int) -> None:
        raise OverflowError

    with pytest.raises(OverflowError):
        listed.occurs(text, words(text), stop)
    with pytest.raises(OverflowError):
        listed.ends(text, words(text), stop)


# Against a slow, obviously correct matcher


@dataclass(frozen=True)
class Told:
    """A phrase as it is written, and every row of words it stands for."""

    text: str
    rows: frozenset[tuple[str, ...]] = field(repr=False)  # word, stem* or ""


VOCABULARY = ("a", "b", "abc", "abcd", "abde", "één")
PATTERNS = ("a", "b", "abc", "abc*", "abd*", "één")


def joined(parts: list[Told]) -> Told:
    """Return the *parts* one after another."""
    rows = frozenset(
        tuple(word for row in choice for word in row)
        for choice in product(*(part.rows for part in parts))
    )
    return Told(" ".join(part.text for part in parts), rows)


def either(parts: list[Told]) -> Told:
    """Return alternatives."""
    text = "(" + "|".join(part.text for part in parts) + ")"
    return Told(text, frozenset().union(*(part.rows for part in parts)))


def optional(part: Told) -> Told:
    """Return an option."""
    return Told(f"[{part.text}]", part.rows | {()})


def gap(size: int) -> Told:
    """Return a gap."""
    rows = frozenset(("",) * count for count in range(size + 1))
    return Told(f"...{size}", rows)


plain = st.sampled_from(PATTERNS).map(lambda word: Told(word, frozenset({(word,)})))
row = st.lists(plain, min_size=1, max_size=2).map(joined)
inner = st.one_of(
    plain,
    st.lists(row, min_size=1, max_size=2).map(either),
    st.tuples(plain, row.map(optional)).map(lambda parts: joined(list(parts))),
)
firm = st.one_of(plain, st.lists(inner, min_size=1, max_size=3).map(either))
middle = st.lists(st.one_of(firm, inner.map(optional)), max_size=2)
gaps = st.integers(1, 3).map(gap)


@st.composite
def tolds(draw: st.DrawFn) -> Told:
    """Draw a phrase of any form within the limits."""
    parts = [draw(firm)]
    for _ in range(draw(st.integers(0, 2))):
        for part in (*draw(middle), *draw(st.lists(gaps, max_size=1)), *draw(middle)):
            if prod(len(told.rows) for told in (*parts, part)) <= 100:
                parts.append(part)
    return joined([*parts, draw(firm)])


listed_phrases = st.lists(
    tolds().filter(lambda told: len(told.text) <= 160), max_size=3
)
separators = st.sampled_from([" ", "-", ", ", ". ", "; ", "\n"])
told_words = st.lists(st.tuples(st.sampled_from(VOCABULARY), separators), max_size=14)


def fits(row: tuple[str, ...], said: list[str]) -> bool:
    """Return whether each word fits its pattern."""
    return len(row) == len(said) and all(
        word.startswith(pattern[:-1])
        if pattern.endswith("*")
        else pattern in {"", word}
        for pattern, word in zip(row, said, strict=True)
    )


def slow_matches(phrases: list[Told], said: list[tuple[str, str]]) -> list[list[str]]:
    """Return the leftmost longest matches, by trying every row everywhere."""
    result: list[list[str]] = []
    start = 0
    while start < len(said):
        size = 1
        while start + size < len(said) and said[start + size - 1][1] not in {
            ". ",
            "; ",
        }:
            size += 1
        ways = [
            [word for word, _ in said[start : start + length]]
            for length in range(size, 0, -1)
        ]
        rows = [row for told in phrases for row in told.rows]
        way = next((way for way in ways if any(fits(row, way) for row in rows)), [])
        result += [way] if way else []
        start += len(way) or 1
    return result


@settings(deadline=None)
@given(listed_phrases, told_words)
def test_equals_a_slow_matcher(
    phrases: list[Told], said: list[tuple[str, str]]
) -> None:
    """The automaton finds what trying every concrete row of words finds."""
    text = "".join(word + separator for word, separator in said)
    read = words(text)
    listed = phrase_list(told.text for told in phrases)
    matches = list(listed.search(text, read))
    expected = slow_matches(phrases, said)
    assert [list(folded(text[m.start : m.end])) for m in matches] == expected
    assert listed.occurs(text, read) is bool(expected)


@settings(deadline=None)
@given(listed_phrases, told_words)
def test_ends_equals_a_slow_matcher(
    phrases: list[Told], said: list[tuple[str, str]]
) -> None:
    """A phrase at the very end is the longest row of words that fits there."""
    text = "".join(word + separator for word, separator in said).rstrip(" \n-,")
    match = phrase_list(told.text for told in phrases).ends(text, words(text))
    tails = [said[start:] for start in range(len(said))]
    fitting = [
        [word for word, _ in tail]
        for tail in tails
        if not {". ", "; "} & {separator for _, separator in tail}
        and any(
            fits(row, [word for word, _ in tail])
            for told in phrases
            for row in told.rows
        )
    ]
    expected = fitting[0] if fitting else None
    assert (match and list(folded(text[match.start : match.end]))) == expected


# Promises


@settings(deadline=None)
@given(listed_phrases, told_words)
def test_a_text_that_lacks_what_is_needed_has_no_match(
    phrases: list[Told], said: list[tuple[str, str]]
) -> None:
    """What is called impossible for a text does not occur in it."""
    text = "".join(word + separator for word, separator in said)
    listed = phrase_list(told.text for told in phrases)
    if not may_hold(listed, text):
        assert list(listed.search(text, words(text))) == []


@settings(deadline=None)
@given(
    st.text(
        st.sampled_from("aAbB éÉﬁ ＡＢß\u00ad\u0301\u200b\u00a0.’-½İ㏂"), max_size=20
    )
)
def test_a_word_is_sought_as_it_is_read(text: str) -> None:
    """However a word of a text is written, where it is found it was to be expected."""
    for word in words(text).folded:
        try:
            listed = phrase_list([word])
        except PhraseError:
            continue
        if listed.occurs(text, words(text)):
            assert may_hold(listed, text)


@settings(deadline=None)
@given(st.text(st.sampled_from("abé ßİ-.*([|1…"), min_size=1, max_size=9))
def test_a_plain_phrase_stands_for_its_own_words(phrase: str) -> None:
    """A text that is a plain phrase, letter by letter, has that phrase."""
    if is_plain(phrase):
        assert phrase_list([phrase]).occurs(phrase, words(phrase))


odd = st.sampled_from("aAbB éÉﬁ ＡＢß\u00ad\u0301\u200b\u00a0.’-½İ㏂각ﾞ")


@settings(deadline=None)
@given(st.text(odd | st.characters(), max_size=30))
def test_every_word_folds_from_its_place(text: str) -> None:
    """The piece of a text at a word's place folds to the word."""
    read = words(text)
    assert list(read.starts) == sorted(read.starts)
    for word, start, end in zip(read.folded, read.starts, read.ends, strict=True):
        assert 0 <= start < end <= len(text)
        assert word in folded(text[start:end])  # ½ alone is two words


@settings(deadline=None)
@given(st.text(st.sampled_from("abc. -éÉﬁＡß\u00ad\u0301\u200b\u00a0’"), max_size=40))
def test_every_match_folds_to_its_words(text: str) -> None:
    """The piece of a text at a match folds to words that the phrase stands for."""
    listed = phrase_list(["(a|b|c|é) ...2 (fi|a|ss)", "aaa*", "fi"])
    read = words(text)
    for match in listed.search(text, read):
        first, last = read.starts.index(match.start), read.ends.index(match.end)
        assert folded(text[match.start : match.end]) == read.folded[first : last + 1]


@settings(deadline=None)
@given(listed_phrases, told_words)
def test_counted_states_grow_linearly(
    phrases: list[Told], said: list[tuple[str, str]]
) -> None:
    """Twice the text, as another sentence, enters twice the states."""
    once = "".join(word + separator for word, separator in said) + ". "
    listed = phrase_list(told.text for told in phrases)
    counts: list[int] = []
    list(listed.search(once, words(once), counts.append))
    single = list(counts)
    counts.clear()
    list(listed.search(once + once, words(once + once), counts.append))
    assert counts == single + single


def test_hostile_text_is_counted_linearly() -> None:
    """Even where each word begins a phrase in vain, states grow with the words."""
    phrase = "(abc*|abc) [abc*] ...8 (abc*|abc) [abc] ...8 z"
    sums = []
    for size in (500, 1000, 2000):
        counts: list[int] = []
        text = "abc " * size
        assert (
            list(phrase_list([phrase]).search(text, words(text), counts.append)) == []
        )
        sums.append(sum(counts))
    assert sums[2] - sums[1] == 2 * (sums[1] - sums[0])


@settings(deadline=None)
@given(st.text(string.printable, max_size=40))
def test_any_phrase_is_read_or_refused(phrase: str) -> None:
    """A phrase is either usable or refused at a place inside it or just behind."""
    read, refused = "", None
    try:
        read = phrase_list([phrase]).phrases[0].source
    except PhraseError as error:
        refused = error
    if refused:
        assert 1 <= refused.column <= len(phrase) + 1
        assert "\n" not in str(refused)
    else:
        assert read == phrase


@settings(deadline=None)
@given(st.text("ab c()[]|*.3", max_size=24))
def test_any_readable_phrase_has_a_word(phrase: str) -> None:
    """A phrase that is taken needs at least one word of the text."""
    try:
        listed = phrase_list([phrase])
    except PhraseError:
        return
    assert not may_hold(listed, "")


def test_what_was_kept_of_phrases_makes_them_again() -> None:
    """A list that comes prepared has the automata that reading it gives."""
    lists = shipped.rulebook().vocabulary.lists
    assert len(lists) > 100
    for one in lists.values():
        again = one.made
        sources = [entry for entry in one.entries if isinstance(entry, str)]
        assert [*again.phrases] == [*map(parse, sources)]
        known = one.ready[tuple(sources)]
        assert ready(phrase_list(sources, again.literals)) == known
