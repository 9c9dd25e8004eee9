"""Mending: what is changed and what never is, in every form that a file can have."""

from __future__ import annotations

import json
import os
from functools import cache
from typing import TYPE_CHECKING, Any

import mends
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from benchmarks import corpus
from privlint import document, examples, structure
from privlint.language import days
from privlint.language.tests import unchecked
from privlint.reading.tree import Limits, bounds
from privlint.records import replace
from privlint.rulebook import build
from privlint.shape import LEFT_TO_PEOPLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.reading.tree import Mark
    from privlint.rulebook import Rulebook

ROOT = os.path.join(os.path.dirname(__file__), os.pardir)
UNHURRIED = settings(
    deadline=None,
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
HEAD = "privlint: 1\n"
USED = "purposes: [{id: a, name: Uw bestelling leveren, data: [k]}]\n"
UNUSED = f"{HEAD}{USED}data_categories:\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("rechtsgrond: toestemming  # ja", "legal_basis: consent  # ja"),
        ("'rechtsgrond': 'toestemming'", "'legal_basis': 'consent'"),
        ('legal_bassis:   "Contract"', 'legal_basis:   "contract"'),
        ('legal_basis: "toestemm\\u0069ng"', 'legal_basis: "consent"'),
        (
            "retention: {period: 'vier weken', starts: x}",
            "retention: {period: 'P4W', starts: x}",
        ),
        (
            "retention:\n    - period: zeven jaar # 7\n",
            "retention:\n    - period: P7Y # 7\n",
        ),
        ("grondslag: {rechtsbasis: overeenkomst}", "legal_basis: {basis: contract}"),
        ("legal_basis: !!str toestemming", "legal_basis: !!str toestemming"),
        ("legal_basis: >-\n    toestemming\n", "legal_basis: >-\n    toestemming\n"),
        ("retention: {period: een paar weken}", "retention: {period: een paar weken}"),
        ("rechtsgrond: x\n  grondslag: y", "rechtsgrond: x\n  grondslag: y"),
        ("rechtsgrond: x\n  grondslag: x", "rechtsgrond: x\n  grondslag: x"),
        (
            "legal_basis: consent\n  grondslag: contract",
            "legal_basis: consent\n  grondslag: contract",
        ),
    ],
)
def test_words_of_a_purpose(before: str, after: str) -> None:
    """A known word becomes the term in the same quotes; what is unclear stays."""
    frame = "# privacy\r\nprivlint: 1\r\npurposes:\r\n- id: a\r\n  {}\r\n# end".format
    assert mends.text(frame(before)) == frame(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("controller: {country: Noorwegen}", 'controller: {country: "NO"}'),
        ("controller: {country: nederland}", "controller: {country: NL}"),
        (
            "statement: {effective_date: 1 oktober 2026}",
            "statement: {effective_date: 2026-10-01}",
        ),
        (
            "statement: {effective_date: 1-10-2026}",
            "statement: {effective_date: 1-10-2026}",
        ),
        (
            "complaints:\n  authority: het CBP",
            "complaints:\n  authority: Autoriteit Persoonsgegevens",
        ),
        (
            "complaints: {authority: CBP te Den Haag}",
            "complaints: {authority: CBP te Den Haag}",
        ),
        (
            "complaints: {authority: {address: 'Prins Clauslaan 60, Den Haag'}}",
            "complaints: {authority: {address: 'Postbus 93374, 2509 AJ Den Haag'}}",
        ),
        (
            "complaints:\n  authority: {name: AP, url: www.cbpweb.nl}",
            "complaints:\n  authority: {name: AP, url: https://autoriteitpersoonsgegevens.nl}",
        ),
    ],
)
def test_facts_that_everybody_knows(before: str, after: str) -> None:
    """Countries get their code, days their form, the authority its present name."""
    assert mends.text(f"{HEAD}{before}\n", unsafe=False) == f"{HEAD}{after}\n"


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("1 oktober 2026", "2026-10-01"),
        ("October 1st, 2026", "2026-10-01"),
        ("1 okt. 2026", "2026-10-01"),
        ("2026/9/1", "2026-09-01"),
        ("31-10-2026", "2026-10-31"),
        ("1-10-2026", None),
        ("30 februari 2026", None),
        ("1 brumaire 2026", None),
        ("1 oktober 2026" + " " * 40, None),
    ],
)
def test_a_day_has_one_meaning_or_none(said: str, iso: str | None) -> None:
    """A day that could be another one, or is in no calendar, is not read."""
    assert days.from_words(said) == iso


def test_what_asks_for_a_look_is_only_done_on_request() -> None:
    """A deadline longer than a month, an unused category and a guess are unsafe."""
    before = (
        f"{UNUSED}  - {{id: k, kind: ordinnaryy}}\n  - {{id: f, name: Foto}}\n"
        "requests: {response_deadline: P6W}\n"
    )
    after = (
        f"{UNUSED}  - {{id: k, kind: ordinary}}\nrequests: {{response_deadline: P1M}}\n"
    )
    assert mends.offered(before.encode()) == dict.fromkeys(
        ("SHP005", "PUR017", "RGT005"), False
    )
    assert mends.text(before, unsafe=False) == before
    assert mends.text(before) == after


def test_people_decide_what_they_answer_for() -> None:
    """No legal basis, period, recipient or interest is guessed at."""
    data = f"{HEAD}purposes:\n- id: a\n  legal_basis: konsentt\n".encode()
    assert (mends.codes(data)["SHP005"], mends.offered(data)) == (1, {})
    assert {"legal_basis", "retention", "period", "recipients", "interest"} <= (
        LEFT_TO_PEOPLE
    )


def test_no_fix_of_a_rule_changes_what_people_decide(book: Rulebook) -> None:
    """Whatever a declaration holds, mending what rules find leaves those fields."""
    for entry in book.entries:
        for example in examples.examples(entry):
            data = examples.plain(example.declaration).encode()
            for one in mends.found(data) if "fix" in entry else ():
                changes = one.fix.changes if one.fix and one.code[:3] != "SHP" else ()
                assert all(LEFT_TO_PEOPLE.isdisjoint(change.path) for change in changes)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - {id: k}\n  - {id: f}\n", "  - {id: k}\n"),
        ("  - {id: f}\n  - {id: k}\n", "  - {id: k}\n"),
        ("- id: f\n  name: F\n\n- id: k\n", "\n- id: k\n"),
        ("- id: k\n-\n  id: f\n# end\n", "- id: k\n# end\n"),
        ("- id: k\n- {id: f,\n   name: F\n  }\nx-a: 1\n", "- id: k\nx-a: 1\n"),
        ("- id: k\n- id: f\n  description: |\n    veel\n\n    woorden\n", "- id: k\n"),
        ("- id: k\n# over k\n- id: f", "- id: k\n# over k\n"),
        ("- id: k\r\n- id: f\r\n", "- id: k\r\n"),
        ("  [{id: k}, {id: f}]\n", "  [{id: k}]\n"),
        ("  [{id: f}, {id: k}]\n", "  [{id: k}]\n"),
        ("  [\n    {id: k},\n    {id: f},\n  ]\n", "  [\n    {id: k},\n  ]\n"),
        ("  [{id: f}]\n", "  []\n"),
    ],
)
def test_an_unused_category_goes_with_its_own_lines(before: str, after: str) -> None:
    """Neighbours, their comments and the list stay."""
    data = f"{UNUSED}{before}".encode()
    assert mends.mended(data, only="data-unused").data.decode() == f"{UNUSED}{after}"


@pytest.mark.parametrize(
    "before",
    [
        "- id: k\n- id: f  # de foto\n",
        "- id: k\n- id: f\n  # een noot\n  name: F\n",
        "- id: f\n",
        "- &x {id: k}\n- &y {id: f}\nx-b: *y\n",
        "- {id: k, tags: &t [accounting]}\n- {id: f, tags: *t}\n",
        "- &x {id: f}\n- {id: k}\n- *x\n",
        "- id: k\n- ? id\n  : f # ja\n",
    ],
)
def test_what_others_need_is_not_removed(before: str) -> None:
    """Where a comment, an anchor or the list itself would go, nothing goes."""
    data = f"{UNUSED}{before}".encode()
    assert mends.mended(data, only="data-unused").data == data


def test_a_removal_that_breaks_a_reference_is_not_made() -> None:
    """What something else still names is left, and the report says so."""
    text = (
        f"{HEAD}purposes:\n- {{id: a, name: Leveren, data: [k],"
        " retention: [{data: [f], period: P1Y}]}\n"
        "data_categories: [{id: k, name: K}, {id: f, name: F}]\n"
    )
    done = mends.mended(text.encode(), only="data-unused")
    assert (done.data, done.done) == (text.encode(), ())
    assert [one.code for one in done.left] == ["PUR017"]


def test_a_fix_that_leads_to_another_finding_is_not_made() -> None:
    """A right name beside a wrong site would be a new fault, and is left to people."""
    text = f"{HEAD}complaints: {{authority: {{name: CBP, url: https://www.voorbeeld.nl}}}}\n"
    done = mends.mended(text.encode())
    assert (done.data.decode(), [one.code for one in done.left]) == (text, ["CMP004"])


def test_a_fix_that_is_refused_holds_up_no_other() -> None:
    """Of many edits only those are left out that cannot be proven."""
    wrong = "complaints: {authority: {name: CBP, url: https://www.voorbeeld.nl}}\n"
    rights = "".join(
        f"  {one}: {{deadline: P6W}}\n" for one in ("access", "erasure", "objection")
    )
    before = f"{HEAD}{wrong}rights:\n{rights}"
    assert mends.text(before) == f"{HEAD}{wrong}rights:\n{rights.replace('P6W', 'P1M')}"


def test_an_anchor_is_mended_where_all_its_aliases_mean_it() -> None:
    """One word for several purposes is one slip; it is mended once, for all of them."""
    text = (
        f"{HEAD}purposes:\n- {{id: a, retention: &r {{period: zeven jaar}}}}\n"
        "- {id: b, retention: *r}\n"
    )
    done = mends.mended(text.encode(), only="form-in-words")
    assert done.data.decode() == text.replace("zeven jaar", "P7Y")
    assert len(done.done) == 2


def test_an_anchor_is_left_where_an_alias_means_something_else() -> None:
    """What would change elsewhere too is refused."""
    text = f"{HEAD}x-term: &t P6W\nrequests: {{response_deadline: P6W}}\n"
    shared = text.replace("deadline: P6W", "deadline: *t")
    assert mends.text(text).endswith("deadline: P1M}\n")
    assert mends.text(shared) == shared
    turned = f"{HEAD}requests: {{response_deadline: &t P6W}}\nx-term: *t\n"
    assert mends.text(turned) == turned


def test_each_declaration_of_a_file_is_mended() -> None:
    """Documents of a stream are told apart, and their marks stay."""
    one = "privlint: 1\nrole: verwerkingsverantwoordelijke # wie\n"
    text = f"%YAML 1.2\n---\n{one}...\n---\n{one}--- # leeg\n"
    assert mends.text(text) == text.replace(
        "verwerkingsverantwoordelijke", "controller"
    )


def test_json_keeps_its_form() -> None:
    """Indentation, order, escapes and spaces of JSON are those that were there."""
    text = (
        '{\t"privlint":1,\r\n "x-é":"\\u00e9", "rol" : "verwerker" ,\n'
        ' "data_categories":[ {"id":"f"} ],"purposes":[{"id":"a","data":["k"]}]}'
    )
    after = text.replace('"rol" : "verwerker"', '"role" : "processor"')
    assert mends.text(text, "privacy.json") == after
    controller = text.replace('"verwerker"', '"controller"')
    assert '"data_categories":[  ]' in mends.text(controller, "a.privacy.json")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-8", b"\xef\xbb\xbf" * 2),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-16-le", b""),
        ("utf-32-le", b"\xff\xfe\x00\x00"),
    ],
)
def test_every_byte_outside_the_edit_stays(
    ending: str, encoding: str, mark: bytes
) -> None:
    """Whatever the encoding, its mark and the ends of lines are."""
    lines = (
        "# caf\u00e9 \U0001f36a \u2028",
        "privlint: 1",
        "rol: verwerker\t# \u00e9\u00e9n",
        "",
    )
    before, after = (
        mark + ending.join(lines).replace("rol: verwerker", said).encode(encoding)
        for said in ("rol: verwerker", "role: processor")
    )
    assert mends.mended(before).data == after


def test_a_file_that_is_no_text_stays_as_it_is() -> None:
    """What cannot be read is not written either."""
    for data in (b"privlint: 1\nrol: verwerker\n\xff", b"", b"rol: [", b"\xff\xfe\x00"):
        assert mends.mended(data).data == data


def test_as_much_is_proven_as_a_bound_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many edits cannot be proven, the work has an end."""
    from privlint import mending

    monkeypatch.setattr(mending, "_PROOFS", 3)
    wrong = "x-{0}: &t{0} P6W\n".format
    rights = ("access", "erasure", "objection", "restriction", "portability")
    shared = "".join(map(wrong, range(5)))
    text = f"{HEAD}{shared}rights:\n" + "".join(
        f"  {one}: {{deadline: *t{number}}}\n" for number, one in enumerate(rights)
    )
    turned = f"{HEAD}rights:\n" + "".join(
        f"  {one}: {{deadline: &t{number} P6W}}\n" for number, one in enumerate(rights)
    )
    turned += "".join(f"x-{number}: *t{number}\n" for number in range(5))
    assert (mends.text(text), mends.text(turned)) == (text, turned)


SOURCES = (
    "sound",
    "koel-ict",
    "mikro-groep",
    "it-services-best",
    "mkb-servicedesk",
    "mkb-serviceshop",
)


@cache
def _corpus() -> list[tuple[str, str]]:
    """Return name and text of declarations that people could have written."""
    found = []
    for name in SOURCES:
        with open(
            os.path.join(ROOT, "examples", name, "privacy.yaml"), encoding="utf-8"
        ) as file:
            found.append(("privacy.yaml", file.read()))
    for index in (1, 2, 3):
        content, text, _faults = corpus.example(index)
        found += [
            ("privacy.yaml", text),
            ("privacy.json", json.dumps(content, indent=2)),
        ]
    return found


@cache
def _synonyms(kind: str) -> dict[str, list[str]]:
    """Return by term the words that mean it and nothing else."""
    found: dict[str, list[str]] = {}
    for word, meant in structure._terms()[kind].items():
        terms = meant if isinstance(meant, list) else [meant]
        if len(terms) == 1 and word.replace(" ", "").isalpha():
            found.setdefault(str(terms[0]), []).append(word)
    return found


def _words(mark: Mark, data: object) -> Iterator[tuple[str, int, str]]:
    """Yield kind, span and word of every key and text that is one word."""
    stack: list[tuple[Mark, Any]] = [(mark, data)]
    while stack:
        here, value = stack.pop()
        if isinstance(here, int):
            if isinstance(value, str):
                yield "values", here, value
        elif len(here) == 3:
            for key, span in here[1].items():
                yield "keys", span, key
            stack += [(here[2][key], value[key]) for key in here[2]]
        else:
            stack += list(zip(here[1], value, strict=True))


@UNHURRIED
@given(st.data())
def test_planted_words_are_mended_to_what_stood_there(data: st.DataObject) -> None:
    """A file with known words for its terms becomes, byte for byte, what it was."""
    file, text = data.draw(st.sampled_from(_corpus()))
    ending = data.draw(st.sampled_from(["\n", "\r\n"]))
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    text = text.replace("\n", ending)
    (one,) = document.documents(file, text.encode(), Limits())
    planted = []
    for kind, span, word in _words(one.tree.marks, one.tree.data):
        start, end = bounds(span)
        known = _synonyms(kind).get(word)
        if known and text[start:end].strip("'\"") == word:
            planted.append((start, end, word, known))
    places = st.lists(st.integers(0, len(planted) - 1), min_size=1, max_size=6)
    chosen = sorted(planted[place] for place in set(data.draw(places)))
    changed = text
    for start, end, word, known in reversed(chosen):
        there = text[start:end].replace(word, data.draw(st.sampled_from(known)))
        if _is_fault(text[:start] + there + text[end:], file, word):
            changed = changed[:start] + there + changed[end:]
    before = mends.mended(text.encode(encoding), file, unsafe=False)
    after = mends.mended(changed.encode(encoding), file, unsafe=False)
    assert after.data == before.data


def _is_fault(text: str, file: str, meant: str) -> bool:
    """Return whether a word of *text* is no term where it stands, but *meant* is."""
    fixes = (one.fix for one in mends.found(text.encode(), file))
    return any(one and one.changes[0].to == meant for one in fixes)


@UNHURRIED
@given(st.data())
def test_mending_has_an_end_and_changes_nothing_else(data: st.DataObject) -> None:
    """Any slip of the pen: it converges, keeps comments, and finds nothing new."""
    file, text = data.draw(st.sampled_from(_corpus()))
    (one,) = document.documents(file, text.encode(), Limits())
    words = [it for it in _words(one.tree.marks, one.tree.data) if it[2].isalpha()]
    slips = data.draw(st.integers(1, 4))
    for _slip in range(slips):
        _kind, span, word = words[data.draw(st.integers(0, len(words) - 1))]
        start, _end = bounds(span)
        at = text.find(word, start) + data.draw(st.integers(0, len(word) - 1))
        letter = data.draw(st.sampled_from(["", "e", "x", "ss", "-"]))
        text = text[:at] + letter + text[at + 1 :]
    was = text.encode()
    done = mends.mended(was, file)
    assert mends.mended(done.data, file).data == done.data
    before, after = mends.codes(was, file), mends.codes(done.data, file)
    assert before["SRC004"] == after["SRC004"]
    assert sum(after[code] for code in after if code[:3] == "SHP") <= 2 * slips
    if file.endswith(".yaml") and before["SRC004"] == 0:
        assert _comments(done.data.decode()) == _comments(text)


def _comments(text: str) -> list[str]:
    """Return the comments of *text*, as another reader of YAML sees them."""
    stack: list[Any] = [getattr(one, "_comment", None) for one in YAML().scan(text)]
    found = []
    while stack:
        one = stack.pop()
        stack += one if isinstance(one, list) else []
        found += [line.strip() for line in getattr(one, "value", "").split("\n")]
    return sorted(line for line in found if line)


def test_fixes_of_rules_end_and_find_nothing_new(book: Rulebook) -> None:
    """In the bad examples of every fifth rule, whatever else they hold."""
    for entry in book.entries[::5]:
        for example in examples.examples(entry):
            data = examples.plain(example.declaration).encode()
            if example.good or not mends.offered(data):
                continue
            done = mends.mended(data)
            assert not mends.codes(done.data) - mends.codes(data), entry["name"]
            assert mends.mended(done.data).data == done.data


def test_examples_show_what_a_fix_does(book: Rulebook) -> None:
    """A wrong `fixed`, or a fix that leads to another finding, is told."""
    entry = next(one for one in book.entries if one["name"] == "authority-unknown")
    scope = unchecked(book.vocabulary)
    (bad,) = (one for one in examples.examples(entry) if one.fixed is not None)
    rule = build(entry, scope, book.acts)
    assert list(examples.wrong(rule, bad, book.rules)) == []
    other = replace(bad, fixed="complaints: {authority: AP}")
    (said,) = examples.wrong(rule, other, book.rules)
    assert said.startswith("the fix does not lead to `fixed` but to: 'complaints:")
    elsewhere = replace(
        bad,
        declaration="complaints:\n  authority:\n    url: https://x.nl\n"
        "    name: Autoriteit Persoonlijke Gegevens # <- is not known\n",
        fixed=None,
    )
    assert list(examples.wrong(rule, elsewhere, book.rules)) == [
        "line 4: the fix would change more, or make another finding"
    ]
    without = {key: said for key, said in entry.items() if key != "fix"}
    assert len(list(examples.wrong(build(without, scope, book.acts), bad))) == 1
