"""The questions of `privlint add`: held to the schema and the rules, and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mends import linter
from scripts import held, sound

from privlint import fields, structure
from privlint.answers import ident, tidy, understood
from privlint.citations import citation
from privlint.cli.conversation import Conversation
from privlint.cli.preset import preset
from privlint.document import documents
from privlint.questions import Kind, Question, kinds
from privlint.reading.tree import Limits
from privlint.shape import at

if TYPE_CHECKING:
    from privlint.answers import Item

ALL = [(kind, one) for kind in kinds().values() for one in kind.questions]
each_question = pytest.mark.parametrize(
    ("kind", "question"), ALL, ids=[f"{kind.id}.{one.field}" for kind, one in ALL]
)

COMMON = {
    "purpose.name": "Uw retour terugbetalen",
    "purpose.data_subjects": "klanten",
    "purpose.data": "contact,betaling",
    "purpose.source.kind": "data_subject",
    "purpose.retention.then": "delete",
    "purpose.recipients": "hosting,betaaldienst",
    "purpose.automated_decisions.effect": "none",
}
FIXED = {
    "purpose.retention.period": "twee jaar",
    "purpose.retention.starts": "terugbetaling",
}
PROVISION = {
    "purpose.provision.requirement": "contractual",
    "purpose.provision.consequences": "zonder rekeningnummer krijgt u niets terug",
}
PURPOSE = COMMON | FIXED | PROVISION | {"purpose.legal_basis.basis": "contract"}
INTEREST = (
    COMMON
    | FIXED
    | {
        "purpose.legal_basis.basis": "legitimate_interests",
        "purpose.legal_basis.interest": "dat klanten snel hun geld terug hebben",
    }
)
CONSENT = COMMON | {
    "purpose.legal_basis.basis": "consent",
    "purpose.consent.how_given": "web_click",
    "purpose.consent.how_withdrawn": "web_click",
    "purpose.retention.until": "u de toestemming intrekt",
    "purpose.recipients": "none",
}
OBLIGATION = PURPOSE | {
    "purpose.legal_basis.basis": "legal_obligation",
    "purpose.legal_basis.law": "BW 6:230s",
}
FROM_OTHERS = INTEREST | {
    "purpose.source.kind": "third_party",
    "purpose.source.from": "de betaaldienst",
    "purpose.notice_within": "een maand",
}
DECIDED = PURPOSE | {
    "purpose.automated_decisions.effect": "legal",
    "purpose.automated_decisions.human": "none",
    "purpose.automated_decisions.ground": "contract",
    "purpose.automated_decisions.logic": "wij tellen de dagen sinds de levering",
    "purpose.automated_decisions.consequences": "na dertig dagen krijgt u niets terug",
    "purpose.automated_decisions.safeguards": "human,view,contest",
    "purpose.dpia.done": "true",
}
HEALTH = CONSENT | {
    "purpose.name": "Een maaltijd zonder gluten aanbieden",
    "purpose.data": "contact,+",
    "category.name": "Allergieën",
    "category.items": "allergie voor gluten",
    "category.kind": "special",
    "category.special_category": "health",
    "purpose.special_categories.condition": "explicit_consent",
    "purpose.consent.explicit": "true",
}
RECIPIENT = {
    "recipient.name": "Voorbeeld Verzending B.V.",
    "recipient.category": "verzending van pakketten",
    "recipient.role": "controller",
    "recipient.country": "Nederland",
    "recipient.purposes": "bestelling-leveren",
}
PROCESSOR = RECIPIENT | {
    "recipient.role": "processor",
    "recipient.agreement.signed": "true",
    "recipient.agreement.subprocessors": "general",
}
CLAUSES = PROCESSOR | {
    "recipient.country": "India",
    "recipient.transfer.mechanism": "scc",
    "recipient.transfer.module": "2",
    "recipient.transfer.copy_at": "privacy@voorbeeldwebwinkel.example",
    "recipient.transfer.assessment": "beoordeling van 1 oktober 2026",
}
FRAMEWORK = RECIPIENT | {
    "recipient.country": "Verenigde Staten",
    "recipient.transfer.mechanism": "adequacy",
    "recipient.transfer.dpf_certified": "true",
}
CATEGORY = {
    "category.name": "Maten",
    "category.items": "kledingmaat, schoenmaat",
    "category.kind": "ordinary",
    "category.purposes": "bestelling-leveren",
}


@each_question
def test_a_question_is_about_a_field(kind: Kind, question: Question) -> None:
    """Its field is in the schema, and takes what it is answered with."""
    if question.answer == "purposes":
        assert kind.used in structure.written().fields["purposes"].items.fields  # type: ignore[index,operator,union-attr]  # as the schema is
        return
    path: tuple[str | int, ...] = (kind.place, 0, *question.path)
    field = fields.at(path)
    assert field is not None
    shape = at(structure.written(), path)
    words = [one.term for one in question.words]
    listed = shape.items is not None
    if question.new:
        assert (field.refers, question.answer) == (kinds()[question.new].place, "ids")
        assert set(words) <= {"none"}
    elif question.answer in {"term", "terms", "number"}:
        known = {term for term in field.terms if term not in {"true", "false"}}
        assert listed is (question.answer == "terms")
        assert words
        assert not known or {*words} == known
        for word in words:
            found = understood(word, kind.place, question.path, linter())
            assert (found.wrong, str(found.value).strip("[']")) == (None, word)
    else:
        assert not words
        typed = {"whether": "ja", "duration": "vier weken", "country": "Noorwegen"}
        found = understood(
            typed.get(question.answer, "een"), kind.place, question.path, linter()
        )
        meant = {"whether": True, "duration": "P4W", "country": "NO", "texts": ["een"]}
        assert (found.wrong, found.value) == (None, meant.get(question.answer, "een"))


@each_question
def test_a_question_speaks_both_languages(kind: Kind, question: Question) -> None:
    """Text, hint and words exist in Dutch and English, and no two texts are alike."""
    texts = [question.text, *([question.hint] if question.hint else [])]
    for text in (*texts, *(one.name for one in question.words)):
        assert text.nl.strip()
        assert text.en.strip()
    for one in question.words:
        assert bool(one.about.nl) is bool(one.about.en), one
    others = [one.text for _kind, one in ALL if one is not question]
    assert question.text not in others
    assert kind.id not in question.path


@each_question
def test_a_question_rests_on_law(kind: Kind, question: Question) -> None:
    """Its citations can be read, and its rules and the fields it turns on exist."""
    book = linter().book
    for cited in question.law:
        assert citation(cited, book.acts).text.nl
    assert question.law or question.field == "tags"
    assert question.gap <= {rule.name for rule in book.rules}
    asked = {one.field for one in kind.questions} | set(kind.inherits)
    assert set(question.when) <= asked
    assert question.each is None or question.each.field in asked


@pytest.mark.parametrize(
    ("kind", "script"),
    [
        ("purpose", PURPOSE),
        ("purpose", INTEREST),
        ("purpose", CONSENT),
        ("purpose", OBLIGATION),
        ("purpose", FROM_OTHERS),
        ("purpose", DECIDED),
        ("purpose", HEALTH),
        ("recipient", CLAUSES),
        ("recipient", FRAMEWORK),
        ("category", CATEGORY),
    ],
)
def test_good_answers_leave_nothing_to_find(kind: str, script: dict[str, str]) -> None:
    """Who answers all that is asked of the sound example has a sound one afterwards."""
    outcome = held(kind, script, sound())
    assert [str(one.message.en) for one in outcome.new] == []
    assert set(script) <= set(outcome.talk.asked)


SMALL = b"""\
privlint: 1
controller: {name: Voorbeeld B.V., country: NL, public_body: false}
data_categories:
  - {id: contact, items: [naam]}
  - {id: betaling, items: [rekeningnummer]}
recipients:
  - {id: hosting, name: Voorbeeld Hosting B.V., role: internal}
  - {id: betaaldienst, name: Voorbeeld Betalingen B.V., role: controller, country: NL}
purposes:
  - id: bestelling-leveren
    name: Uw bestelling leveren
    data: [contact, betaling]
    legal_basis: contract
    source: {kind: data_subject}
    provision: {requirement: contractual, consequences: zonder adres bezorgen wij niet}
    retention: {period: P1Y, starts: levering}
    recipients: [hosting, betaaldienst]
rights: {withdraw_consent: true, portability: true, objection: {separate: true}}
"""


@pytest.mark.parametrize(
    ("script", "skipped", "found"),
    [
        (PURPOSE, "name", "purpose-unnamed"),
        (PURPOSE, "data_subjects", ""),
        (PURPOSE, "legal_basis.basis", "legal-basis-missing"),
        (PURPOSE, "provision.requirement", "provision-unstated"),
        (PURPOSE, "provision.consequences", "provision-consequences-missing"),
        (PURPOSE, "retention.period", "retention-empty"),
        (PURPOSE, "retention.starts", "retention-start-missing"),
        (PURPOSE, "retention.then", ""),
        (PURPOSE, "recipients", ""),
        (INTEREST, "legal_basis.interest", "legitimate-interest-unnamed"),
        (OBLIGATION, "legal_basis.law", "legal-obligation-unnamed"),
        (CONSENT, "retention.until", "retention-empty"),
        (CONSENT, "consent.how_withdrawn", ""),
        (FROM_OTHERS, "data", "indirect-data-unlisted"),
        (FROM_OTHERS, "source.from", "source-missing"),
        (DECIDED, "automated_decisions.ground", "automated-ground-missing"),
        (DECIDED, "automated_decisions.logic", "automated-logic-missing"),
        (DECIDED, "automated_decisions.safeguards", "automated-safeguards-missing"),
        (DECIDED, "dpia.done", "dpia-unshown"),
        (HEALTH, "special_categories.condition", "special-category-without-condition"),
        (HEALTH, "consent.explicit", "explicit-consent-unshown"),
        (HEALTH, "category.kind", "special-data-unmarked"),
        (RECIPIENT, "role", "recipient-role-missing"),
        (RECIPIENT, "country", "recipient-country-missing"),
        (RECIPIENT, "purposes", "recipient-unused"),
        (CLAUSES, "agreement.signed", "processor-agreement-unstated"),
        (CLAUSES, "transfer.mechanism", "transfer-unstated"),
        (CLAUSES, "transfer.module", "scc-module-missing"),
        (CLAUSES, "transfer.copy_at", "safeguards-unavailable"),
        (CLAUSES, "transfer.assessment", "transfer-assessment-missing"),
        (FRAMEWORK, "transfer.dpf_certified", "dpf-unshown"),
        (CATEGORY, "purposes", "data-unused"),
    ],
)
def test_a_skipped_question_is_a_gap(
    script: dict[str, str], skipped: str, found: str
) -> None:
    """Just the rules speak that ask for what was skipped, and the rest is read well."""
    kind = next(iter(script)).partition(".")[0]
    name = skipped if skipped in script else f"{kind}.{skipped}"
    answered = {about: said for about, said in script.items() if about != name}
    assert name in script
    outcome = held(kind, answered, SMALL, "en")
    assert outcome.names == ({found} if found else set())
    assert name in outcome.talk.asked


@pytest.mark.parametrize(
    ("script", "unasked"),
    [
        (CONSENT, {"legal_basis.interest", "provision.requirement", "source.from"}),
        (PURPOSE, {"legal_basis.interest", "consent.how_given", "retention.until"}),
        (INTEREST, {"legal_basis.law", "provision.requirement", "dpia.done"}),
        (PURPOSE, {"special_categories.condition", "on_behalf_of", "national_id.law"}),
        (RECIPIENT, {"agreement.signed", "transfer.mechanism", "transfer.module"}),
        (FRAMEWORK, {"transfer.copy_at", "transfer.derogation", "agreement.signed"}),
        (CATEGORY, {"special_category", "masked", "not_special_because"}),
    ],
)
def test_only_what_the_law_asks_is_asked(
    script: dict[str, str], unasked: set[str]
) -> None:
    """What an answer makes needless is not asked."""
    kind = next(iter(script)).partition(".")[0]
    asked = set(held(kind, script, SMALL).talk.asked)
    assert asked.isdisjoint({f"{kind}.{name}" for name in unasked})
    assert set(script) <= asked


def test_a_hint_cites_the_law_in_the_language() -> None:
    """With every question stands where the law asks it."""
    for lang, cited in (("nl", "(art. 13 lid 1 onder e AVG)"), ("en", "13(1)(e)")):
        talk = held("recipient", RECIPIENT, SMALL, lang).talk  # type: ignore[arg-type]  # one of the two
        assert cited in talk.hints[0]


def test_a_known_service_is_proposed() -> None:
    """Its name and kind are said, and its role and country are usual answers."""
    script = {"recipient.name": "mollie", "recipient.purposes": "bestelling-leveren"}
    outcome = held("recipient", script, SMALL)
    assert "Is dat Mollie B.V. (betaaldienst)?" in outcome.talk.heard
    written = (
        "  - id: mollie\n    name: Mollie B.V.\n    category: betaaldienst\n"
        "    role: controller\n    country: NL\n"
    )
    assert written in outcome.data.decode()
    assert outcome.names == set()


@pytest.mark.parametrize(
    ("name", "told", "role"),
    [
        ("Mollie", ["Ga na of ze kloppen: https://"], "controller"),
        ("TransIP", ["Rol en land staan in de voorwaarden"], ""),
        ("stripe", ["Let op: volgens de eigen overeenkomst", "zit in US: ga na"], ""),
    ],
)
def test_what_is_known_of_a_service_is_told(
    name: str, told: list[str], role: str
) -> None:
    """Its source, whether that was read, and what one must find out oneself."""
    outcome = held("recipient", {"recipient.name": name}, SMALL)
    heard = outcome.talk.heard[-len(told) :]
    assert [part in line for part, line in zip(told, heard, strict=True)] == [
        True for _part in told
    ]
    (one,) = documents("privacy.yaml", outcome.data, Limits())
    recipient = one.tree.data["recipients"][-1]  # type: ignore[index]  # as in SMALL
    assert recipient.get("role", "") == role


def test_an_item_that_is_new_is_added_at_once() -> None:
    """A purpose may name data that are not there yet: they come too, and are used."""
    text = held("purpose", HEALTH, SMALL).data.decode()
    assert "  - id: allergieen\n    name: Allergieën\n" in text
    assert "    data: [contact, allergieen]\n" in text
    assert (
        "    special_categories:\n      - data: allergieen\n"
        "        condition: explicit_consent\n" in text
    )


def test_what_the_call_says_of_each_is_put_with_each() -> None:
    """An answer about special data holds for every such category of the purpose."""
    (one,) = documents("privacy.yaml", SMALL, Limits())
    health = {"kind": "special", "special_category": "health"}
    belief = {"kind": "special", "special_category": "religion"}
    data = {"data_categories": [{"id": "a"} | health, {"id": "b"} | belief]}
    conversation = Conversation({**one.tree.data, **data}, linter(), "en")  # type: ignore[dict-item]  # a mapping
    said = ("name=Meals", "data=a,b", "special_categories.quote=words")
    kind = kinds()["purpose"]
    for last in ("uitdrukkelijke toestemming", "explicit consent"):
        given = (*said, f"special_categories.condition={last}")
        known = conversation.items
        item = conversation.add(kind, preset(given, kind, known, linter(), "en"))
        assert item["special_categories"] == [
            {"quote": ["words"]},
            {"data": "a", "condition": "explicit_consent"},
            {"data": "b", "condition": "explicit_consent"},
        ]


@pytest.mark.parametrize(
    ("name", "taken", "found"),
    [
        ("Uw bestelling leveren", [], "bestelling-leveren"),
        ("Straßen & Überfälle B.V.", [], "strassen-uberfalle-bv"),
        ("Mollie", ["mollie", "mollie-2"], "mollie-3"),
        ("日本", [], "doel"),
        ("de het", [], "de-het"),
        ("x" * 90, [], "x" * 32),
        ("Een heel lange naam van een doel dat nooit ophoudt", [], None),
    ],
)
def test_an_id_is_made_of_a_name(
    name: str, taken: list[str], found: str | None
) -> None:
    """It is short, of plain letters, and no other item has it."""
    made = ident(name, taken, "doel")
    assert found in {made, None}
    assert len(made) <= 36
    assert understood(made, "purposes", ("id",), linter()).wrong is None


@pytest.mark.parametrize(
    ("path", "said", "value"),
    [
        ("retention.period", "zeven jaar", "P7Y"),
        ("retention.period", "2 years", "P2Y"),
        ("retention.period", "onbeperkt", "unlimited"),
        ("legal_basis.basis", "toestemming", "consent"),
        ("recipients", "geen", "none"),
        ("data", " a, b;c ,", ["a", "b", "c"]),
        ("consent.explicit", "nee", False),
        ("public_task", "yes", True),
    ],
)
def test_answers_are_read_forgivingly(path: str, said: str, value: object) -> None:
    """Words of both languages become terms, as `check --fix` has them."""
    found = understood(said, "purposes", path.split("."), linter())
    assert (found.wrong, found.value) == (None, value)


@pytest.mark.parametrize(
    ("place", "path", "said", "wrong"),
    [
        ("purposes", "retention.period", "lang", "`lang` is not a duration"),
        ("purposes", "legal_basis.basis", "x", "`x` is not a term for `basis`"),
        ("purposes", "legal_basis.basis", "contract of zo", "; write `contract`"),
        ("recipients", "country", "Atlantis", "`Atlantis` is not a term"),
        ("recipients", "transfer.module", "9", "`9` is not within the bounds"),
        ("recipients", "transfer.dpf_certified", "wellicht", "takes true or false"),
        ("data_categories", "masked", "bsn, x", "`x` is not a term"),
    ],
)
def test_what_the_schema_refuses_is_told(
    place: str, path: str, said: str, wrong: str
) -> None:
    """The reason is in the words of `check`."""
    found = understood(said, place, path.split("."), linter())
    assert found.wrong is not None
    assert wrong in found.wrong.message.en


def test_an_item_is_written_as_short_as_it_can_be() -> None:
    """Fields stand in the order of the schema, and what has a shorthand is short."""
    item: Item = {
        "transfer": {"mechanism": "scc"},
        "agreement": {"signed": True},
        "id": "a",
    }
    short = {"id": "a", "agreement": True, "transfer": "scc"}
    assert list(tidy(item, "recipients").items()) == list(short.items())
    kept = {"period": "P1Y", "then": "delete"}
    whole = tidy({"dpia": {}, "retention": kept, "id": "a"}, "purposes")
    assert whole == {"id": "a", "retention": kept}
