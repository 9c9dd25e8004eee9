"""The schema of a declaration, and the words of other vocabularies for its words."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, cast

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from privlint.data import folder, read
from privlint.shape import long_form, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, object]


def _load(name: str) -> Schema:
    content = read(os.path.join(folder("schemas"), name))
    return cast("Schema", json.loads(content))


SCHEMA = _load("declaration.json")
DEFS = cast("dict[str, Schema]", SCHEMA["$defs"])
TERMS = cast("dict[str, dict[str, object]]", _load("terms.json"))
VALIDATOR = Draft202012Validator(SCHEMA)
SHAPE = shape(SCHEMA)

KEYWORDS = {
    "$comment",
    "$defs",
    "$id",
    "$ref",
    "$schema",
    "additionalProperties",
    "description",
    "else",
    "enum",
    "enumDescriptions",
    "examples",
    "if",
    "items",
    "maxLength",
    "maximum",
    "minimum",
    "pattern",
    "patternErrorMessage",
    "patternProperties",
    "properties",
    "required",
    "then",
    "title",
    "type",
}
COMMENTS = {
    "country",
    "date",
    "duration",
    "expands to available",
    "expands to basis",
    "expands to law",
    "expands to max",
    "expands to mechanism",
    "expands to name",
    "expands to name unless none",
    "expands to purpose",
    "expands to signed",
    "item unless none",
    "refers to data_categories",
    "refers to purposes",
    "refers to recipients",
    "stays",
}
RESERVED = {
    "all",
    "any",
    "count",
    "every",
    "given",
    "missing",
    "none",
    "not",
    "some",
    "this",
}
EEA = {
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE",
    "SI", "SK",
}  # fmt: skip

FULL = """
$schema: urn:privlint:schema:declaration:1
privlint: 1
role: controller
profile: [notice]
quote: [Privacyverklaring van Voorbeeld B.V.]
statement:
  title: Privacyverklaring
  language: [nl, nl-BE]
  url: https://www.example.nl/privacy
  file: {nl: privacyverklaring.md, en: privacy-statement.md}
  version: "3"
  effective_date: "2026-10-01"
  last_reviewed: "2026-10-01"
  changes: {notified_by: e-mail}
audience: {countries: [NL, BE], languages: [nl], children: false}
controller:
  name: Voorbeeld B.V.
  trade_name: Voorbeeldwinkel
  legal_form: B.V.
  registration_number: "01234567"
  country: NL
  public_body: false
  employees: 12
  sector: retail
  website: https://www.example.nl
  domains: [example.nl]
  contact:
    email: privacy@example.nl
    phone: "+31 10 1234567"
    address: Dorpsstraat 1, 1234 AB Utrecht
    form: https://www.example.nl/contact
joint_controllers:
  - name: Partner B.V.
    country: NL
    contact: {email: privacy@partner.example}
    arrangement: Voorbeeld handelt verzoeken af, Partner informeert.
    contact_point: privacy@example.nl
eu_representative:
  name: Rep B.V.
  country: NL
  contact: {email: rep@example.nl}
  exempt: null
data_protection_officer:
  name: J. Jansen
  contact: {email: fg@example.nl}
  registered_with_authority: true
  other_role: null
data_categories:
  - id: contact
    name: Contactgegevens
    items: [naam, adres, e-mailadres]
    kind: ordinary
    special_category: null
    masked: []
    tags: [accounting]
    not_special_because: null
  - {id: health, kind: special, special_category: health}
  - {id: passport, kind: identity_document, masked: [bsn, photo]}
recipients:
  - id: postnl
    name: PostNL
    category: vervoerder
    role: processor
    country: NL
    data_form: identified
    agreement:
      signed: true
      url: https://www.example.nl/overeenkomst
      covers: [a, b, c, d, e, f, g, h]
      subprocessors: none
  - id: mailer
    country: US
    transfer:
      mechanism: scc
      module: 2
      reference: 2021/914
      copy_at: https://www.example.nl/scc
      assessment: tia-mailer.pdf
      dpf_certified: null
      derogation: 49.1.2
      occasional: true
      risk_information: true
      authority_informed: true
      subjects_informed: true
purposes:
  - id: orders
    uri: https://w3id.org/dpv#ServiceProvision
    name: Uw bestelling leveren
    description: Wij gebruiken uw adres om uw bestelling te bezorgen.
    role: controller
    on_behalf_of: []
    tags: [invoicing]
    data_subjects: [klanten]
    data: [contact]
    legal_basis:
      - basis: contract
        law: null
        interest: null
        balancing_test: null
        applies_to: klanten
      - consent
    consent:
      how_given: web_click
      how_withdrawn: web_click
      explicit: true
      free_because: null
    special_categories:
      - data: health
        condition: explicit_consent
        law: null
        alternative: een pasje
        public_interest: null
    criminal_data: {law: UAVG 33(2)(b), works_council_rules: null}
    national_id: {law: "Wet op de loonbelasting 1964, art. 28"}
    identity_document: {law: null, necessary_because: leeftijd}
    public_task: false
    source: {kind: data_subject, from: null, public: null}
    notice_within: P1M
    notice_exempt: 14.5.a
    notice_exempt_reason: U bent al ingelicht.
    provision:
      requirement: contractual
      consequences: Zonder deze gegevens kunnen wij niet leveren.
    retention:
      - data: [contact]
        period: P7Y
        starts: einde boekjaar
        until: null
        criteria: null
        law: AWR 52
        reason: null
        extend: null
        then: delete
    recipients: [postnl]
    automated_decisions:
      effect: legal
      human: meaningful
      logic: Een score uit betaalgedrag.
      consequences: U kunt niet achteraf betalen.
      ground: contract
      law: null
      profiling: true
      safeguards: [human, view, contest]
    further_purposes:
      - {purpose: onderzoek, compatible_because: samenhang, informed: true}
      - statistiek
    dpia: {done: true, reference: dpia-1, not_needed_because: null}
    large_scale: false
    systematic_monitoring: false
    core_activity: false
    occasional: false
    archiving: research
    safeguards: [pseudonimiseren]
general_legal_basis:
  - basis: consent
    consent: {how_given: app}
rights:
  access:
    available: true
    how: Mail ons.
    exception: null
    deadline: P1M
    counts: calendar
    condition: null
  rectification: true
  erasure: true
  restriction: true
  portability: true
  objection: {available: true, separate: true, direct_marketing: true}
  withdraw_consent: {available: true, how: Klik op afmelden.}
  automated_decisions: true
requests:
  contact: {email: privacy@example.nl}
  response_deadline: P1M
  counts: calendar
  extension: {max: P2M, inform_within: P1M, reasons: true, automatic: false}
  fee: {only_if: further_copies, amount: EUR 5}
  identity: {asked: on_doubt, method: inloggen, document_copy: never, mask: [bsn]}
  refusal: {within: P1M, reasons: true, mentions: [complaint, court]}
complaints:
  authority:
    name: Autoriteit Persoonsgegevens
    country: NL
    url: https://autoriteitpersoonsgegevens.nl
    address: null
  lead_authority: null
  internal: {contact: {email: klachten@example.nl}}
  condition: null
cookies:
  banner:
    mode: explicit_choice
    refuse_layer: 1
    withdraw: https://www.example.nl/cookies
    wall: false
  items:
    - name: _ga
      provider: Google
      purpose: bezoek meten
      category: limited_analytics
      basis: exempt
      duration: P13M
      third_party: none
      shared: false
      cross_site: false
      profile: false
      set_before_consent: false
direct_marketing:
  - channel: email
    audience: consumers
    basis: existing_customer
    recipient: mailer
    obtained_at_sale: true
    own_similar_products: true
    opt_out_at_collection: true
    opt_out_in_each_message: true
children:
  parental_consent: null
  verification: null
  consent_age: {NL: 16, BE: 13}
  rights_from: 12
  withdraw_from: 12
automated_decisions: none
claims: {no_third_parties: null, no_transfers: null, no_special_categories: null}
security: {measures: [versleuteling], policy: beleid.pdf}
breach: {authority_within: PT72H, processor_within: PT24H}
register: {kept: true, exempt: null}
certification: {scheme: Europrivacy, body: Keurmerk B.V., number: "12"}
x-owner: {team: [juridisch]}
"""

# A short form and its long form; the second table is about a purpose.
SHORT = [
    ("profile: notice", "profile: [notice]"),
    ("quote: Wij zijn er.", "quote: [Wij zijn er.]"),
    ("statement: {language: nl}", "statement: {language: [nl]}"),
    ("statement: {file: p.md}", "statement: {file: p.md}"),
    ("audience: {countries: NL}", "audience: {countries: [NL]}"),
    ("audience: {languages: nl}", "audience: {languages: [nl]}"),
    ("controller: {domains: a.nl}", "controller: {domains: [a.nl]}"),
    ("joint_controllers: {name: P}", "joint_controllers: [{name: P}]"),
    ("data_protection_officer: none", "data_protection_officer: none"),
    ("data_protection_officer: Jan", "data_protection_officer: {name: Jan}"),
    ("data_categories: [{id: a, items: b}]", "data_categories: [{id: a, items: [b]}]"),
    ("data_categories: [{id: a, tags: b}]", "data_categories: [{id: a, tags: [b]}]"),
    (
        "data_categories: [{id: a, masked: bsn}]",
        "data_categories: [{id: a, masked: [bsn]}]",
    ),
    (
        "recipients: [{id: a, agreement: true}]",
        "recipients: [{id: a, agreement: {signed: true}}]",
    ),
    (
        "recipients: [{id: a, agreement: {signed: '2026-01-31', covers: a}}]",
        "recipients: [{id: a, agreement: {signed: '2026-01-31', covers: [a]}}]",
    ),
    (
        "recipients: [{id: a, transfer: scc}]",
        "recipients: [{id: a, transfer: {mechanism: scc}}]",
    ),
    ("general_legal_basis: consent", "general_legal_basis: [{basis: consent}]"),
    (
        "general_legal_basis: [contract, {basis: consent}]",
        "general_legal_basis: [{basis: contract}, {basis: consent}]",
    ),
    ("rights: {access: true}", "rights: {access: {available: true}}"),
    ("rights: {objection: false}", "rights: {objection: {available: false}}"),
    ("requests: {extension: P2M}", "requests: {extension: {max: P2M}}"),
    ("requests: {fee: none}", "requests: {fee: none}"),
    ("requests: {identity: {mask: bsn}}", "requests: {identity: {mask: [bsn]}}"),
    (
        "requests: {refusal: {mentions: court}}",
        "requests: {refusal: {mentions: [court]}}",
    ),
    ("complaints: {authority: AP}", "complaints: {authority: {name: AP}}"),
    ("complaints: {lead_authority: AP}", "complaints: {lead_authority: {name: AP}}"),
    ("cookies: none", "cookies: none"),
    ("cookies: {items: {name: _ga}}", "cookies: {items: [{name: _ga}]}"),
    (
        "cookies: {items: {duration: session}}",
        "cookies: {items: [{duration: session}]}",
    ),
    ("direct_marketing: {channel: sms}", "direct_marketing: [{channel: sms}]"),
    ("children: {consent_age: 16}", "children: {consent_age: 16}"),
    ("security: {measures: sloten}", "security: {measures: [sloten]}"),
    ("automated_decisions: none", "automated_decisions: none"),
    (
        "automated_decisions: {safeguards: view}",
        "automated_decisions: {safeguards: [view]}",
    ),
]
SHORT_IN_PURPOSE = [
    ("legal_basis: contract", "legal_basis: [{basis: contract}]"),
    ("legal_basis: {basis: contract}", "legal_basis: [{basis: contract}]"),
    ("legal_basis: [contract]", "legal_basis: [{basis: contract}]"),
    ("data: contact", "data: [contact]"),
    ("data_subjects: klanten", "data_subjects: [klanten]"),
    ("tags: log", "tags: [log]"),
    ("on_behalf_of: winkels", "on_behalf_of: [winkels]"),
    ("safeguards: hashen", "safeguards: [hashen]"),
    ("recipients: none", "recipients: none"),
    ("recipients: postnl", "recipients: [postnl]"),
    ("retention: {period: unlimited}", "retention: [{period: unlimited}]"),
    ("retention: {data: contact}", "retention: [{data: [contact]}]"),
    ("special_categories: {data: a}", "special_categories: [{data: a}]"),
    ("further_purposes: delen", "further_purposes: [{purpose: delen}]"),
    ("further_purposes: [delen]", "further_purposes: [{purpose: delen}]"),
    ("further_purposes: {purpose: delen}", "further_purposes: [{purpose: delen}]"),
    ("criminal_data: UAVG 33", "criminal_data: {law: UAVG 33}"),
    ("national_id: AWR 53", "national_id: {law: AWR 53}"),
    ("identity_document: Wwft 33", "identity_document: {law: Wwft 33}"),
    ("automated_decisions: none", "automated_decisions: none"),
    ("quote: Wij leveren.", "quote: [Wij leveren.]"),
]

# A wrong value, the place of the error, and the keyword that refuses it.
WRONG = [
    ("privlint: 2", "privlint", "enum"),
    ("role: verwerker", "role", "enum"),
    ("statement: {title: [a]}", "statement/title", "type"),
    ("doelen: []", "", "additionalProperties"),
    ("profile: gdpr", "profile", "enum"),
    ("profile: [gdpr]", "profile/0", "enum"),
    ("statement: {version: 3}", "statement/version", "type"),
    ("statement: {language: Nederlands}", "statement/language", "pattern"),
    ("statement: {file: {fr: p.md}}", "statement/file", "additionalProperties"),
    ("statement: {effective_date: 1-10-26}", "statement/effective_date", "pattern"),
    ("audience: {countries: EU}", "audience/countries", "enum"),
    ("audience: {countries: [EU]}", "audience/countries/0", "enum"),
    ("audience: {children: 'no'}", "audience/children", "type"),
    ("controller: Voorbeeld B.V.", "controller", "type"),
    ("controller: {country: UK}", "controller/country", "enum"),
    ("controller: {country: nl}", "controller/country", "enum"),
    ("controller: {registration_number: 1}", "controller/registration_number", "type"),
    ("controller: {employees: -1}", "controller/employees", "minimum"),
    ("controller: {employees: 1.5}", "controller/employees", "type"),
    ("controller: {employees: true}", "controller/employees", "type"),
    ("controller: {contact: a@b.nl}", "controller/contact", "type"),
    ("data_categories: [{name: a}]", "data_categories/0", "required"),
    ("data_categories: [{id: null}]", "data_categories/0/id", "type"),
    ("data_categories: {id: a}", "data_categories", "type"),
    ("recipients: none", "recipients", "type"),
    ("recipients: [{name: a}]", "recipients/0", "required"),
    (
        "recipients: [{id: a, transfer: {module: 5}}]",
        "recipients/0/transfer/module",
        "maximum",
    ),
    ("recipients: [{id: a, transfer: SCC}]", "recipients/0/transfer", "enum"),
    (
        "recipients: [{id: a, agreement: {signed: ja}}]",
        "recipients/0/agreement/signed",
        "pattern",
    ),
    ("rights: true", "rights", "type"),
    ("rights: {access: ja}", "rights/access", "type"),
    ("rights: {access: {separate: true}}", "rights/access", "additionalProperties"),
    ("requests: {extension: lang}", "requests/extension", "pattern"),
    ("requests: {fee: gratis}", "requests/fee", "enum"),
    ("complaints: none", "complaints", "type"),
    ("cookies: []", "cookies", "type"),
    ("cookies: {banner: {refuse_layer: 0}}", "cookies/banner/refuse_layer", "minimum"),
    ("children: {consent_age: '16'}", "children/consent_age", "type"),
    (
        "children: {consent_age: {UK: 13}}",
        "children/consent_age",
        "additionalProperties",
    ),
    ("breach: {authority_within: 72}", "breach/authority_within", "type"),
    ("breach: {authority_within: unlimited}", "breach/authority_within", "pattern"),
    (
        "cookies: {items: [{duration: unlimited}]}",
        "cookies/items/0/duration",
        "pattern",
    ),
]
WRONG_IN_PURPOSE = [
    ("id: Orders", "/id", "pattern"),
    ("id: -a", "/id", "pattern"),
    ("id: 7", "/id", "type"),
    ("legal_basis: toestemming", "/legal_basis", "enum"),
    ("legal_basis: [6.1.a]", "/legal_basis/0", "enum"),
    ("legal_basis: {article: 6.1.a}", "/legal_basis", "additionalProperties"),
    ("legal_basis: {consent: {}}", "/legal_basis", "additionalProperties"),
    ("data: A b", "/data", "pattern"),
    ("data: [A b]", "/data/0", "pattern"),
    ("recipients: true", "/recipients", "type"),
    ("retention: P7Y", "/retention", "type"),
    ("retention: {period: 7 jaar}", "/retention/period", "pattern"),
    ("retention: {period: session}", "/retention/period", "pattern"),
    ("automated_decisions: geen", "/automated_decisions", "enum"),
    ("uri: {}", "/uri", "type"),
    ("archiving: archive", "/archiving", "enum"),
    ("large_scale: 1", "/large_scale", "type"),
]
NO_DURATION = ["P", "PT", "P1", "1M", "P1M2Y", "P-1M", "P1.5Y", "PM", "p1m", " P1M"]


def _words(text: str) -> dict[str, object]:
    return cast("dict[str, object]", yaml.safe_load(text))


def _declaration(text: str) -> Schema:
    return {"privlint": 1, **_words(text)}


def _in_purpose(text: str) -> Schema:
    return {"privlint": 1, "purposes": [{"id": "a", **_words(text)}]}


def _errors(value: object) -> list[tuple[str, str]]:
    return [
        ("/".join(map(str, error.absolute_path)), str(error.validator))
        for error in VALIDATOR.iter_errors(value)
    ]


def _schemas() -> Iterator[tuple[str, Schema]]:
    """Yield each schema within the schema with its pointer."""
    waiting: list[tuple[str, object]] = [("", SCHEMA)]
    while waiting:
        pointer, schema = waiting.pop()
        if not isinstance(schema, dict):
            continue
        yield pointer, schema
        for keyword in ("properties", "$defs"):
            for name, part in schema.get(keyword, {}).items():
                waiting.append((f"{pointer}/{keyword}/{name}", part))
        branches = ("if", "then", "else", "items")
        waiting += [(f"{pointer}/{branch}", schema.get(branch)) for branch in branches]


def _fields() -> Iterator[tuple[str, Schema]]:
    """Yield each property with its pointer."""
    for pointer, schema in _schemas():
        if pointer.split("/")[-2:-1] == ["properties"]:
            yield pointer, schema


def _names() -> set[str]:
    return {pointer.rpartition("/")[2] for pointer, _ in _fields()}


def _target(schema: Schema) -> Schema:
    """Return what the reference *schema* points to."""
    return DEFS[str(schema["$ref"]).removeprefix("#/$defs/")]


def _enumerated() -> set[str]:
    """Return every word that a field may have, apart from the country codes."""
    words = {"true", "false"}
    for _, schema in _schemas():
        if schema.get("$comment") != "country":
            values = cast("list[object]", schema.get("enum", []))
            words |= {value for value in values if isinstance(value, str)}
        named = re.match(r"\^\(\?:([a-z]+)\|", str(schema.get("pattern", "")))
        words |= {named[1]} if named else set()
    return words


def test_schema_is_one() -> None:
    """The schema follows the meta-schema of Draft 2020-12."""
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert SCHEMA["$id"] == "urn:privlint:schema:declaration:1"


def test_everything_is_described() -> None:
    """Every field and every definition says in a sentence what it is."""
    places = [*_fields(), *DEFS.items()]
    sentence = re.compile(r"[A-Z][^\n]{13,}\.")
    assert [
        name
        for name, schema in places
        if not sentence.fullmatch(str(schema.get("description", "")))
    ] == []


def test_descriptions_differ() -> None:
    """Fields of different names are described differently."""
    names: dict[object, set[str]] = {}
    for pointer, schema in _fields():
        names.setdefault(schema["description"], set()).add(pointer.rpartition("/")[2])
    assert {text: same for text, same in names.items() if len(same) > 1} == {}


def test_only_known_keywords_are_used() -> None:
    """The schema keeps to the keywords that the code walks."""
    assert {keyword for _, schema in _schemas() for keyword in schema} == KEYWORDS


def test_no_unions_but_with_null() -> None:
    """A type is one word, or one word and null."""
    unions = [
        schema["type"]
        for _, schema in _schemas()
        if isinstance(schema.get("type"), list)
    ]
    assert {str(one) for one in unions} == {
        f"['{word}', 'null']"
        for word in ("array", "boolean", "integer", "object", "string")
    }


def test_choices_are_made_by_type() -> None:
    """Each choice asks for a type and has both ways out."""
    choices = [schema for _, schema in _schemas() if "if" in schema]
    assert {json.dumps(schema["if"]) for schema in choices} == {
        f'{{"type": "{word}"}}' for word in ("boolean", "integer", "object", "string")
    }
    assert all({"then", "else"} <= set(schema) for schema in choices)


def test_a_choice_or_a_reference_stands_alone() -> None:
    """Beside a choice or a reference stands only what tells a writer about it."""
    beside = {"description", "examples", "$comment"}
    assert [
        pointer
        for pointer, schema in _schemas()
        if ("if" in schema and not set(schema) <= {"if", "then", "else", *beside})
        or ("$ref" in schema and not set(schema) <= {"$ref", *beside})
        or (
            schema.keys() & {"if", "$ref"}
            and not str(schema.get("$comment", "refers to ")).startswith("refers to ")
        )
    ] == []


def test_terms_say_what_they_mean() -> None:
    """Terms that are described are so one by one, and the same wherever they stand."""
    known: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    for pointer, schema in _schemas():
        terms = cast("list[object]", schema.get("enum", []))
        texts = cast("list[str]", schema.get("enumDescriptions", []))
        said = dict(zip(terms, texts, strict=True)) if texts else {}
        assert said.pop(None, "") == "", pointer
        assert all(re.fullmatch("[A-Z].{10,}[.]", text) for text in said.values())
        named = tuple(term for term in terms if term is not None)
        known.setdefault(named, set()).add(tuple(said.values()))
    assert [terms for terms, texts in known.items() if len(texts) > 1] == []
    assert sum(texts != {()} for texts in known.values()) == 7


def test_a_choice_names_its_words() -> None:
    """A choice between words and more has the words as examples, for editors."""
    wrong = []
    for pointer, schema in _schemas():
        then = cast("Schema", schema.get("then", {}))
        none = ["none"] if "unless none" in str(then.get("$comment")) else []
        words = [True, False] if then.get("type") == "boolean" else none
        if schema.get("examples", []) != then.get("enum", words):
            wrong.append(pointer)
    assert wrong == []


def test_a_form_says_what_it_is() -> None:
    """Every pattern has words for an editor to show instead."""
    said: dict[object, set[object]] = {}
    for _pointer, schema in _schemas():
        if "pattern" in schema:
            said.setdefault(schema["pattern"], set()).add(schema["patternErrorMessage"])
    assert len(said) == 6
    assert all(
        len(words) == 1 and re.fullmatch("Write .{10,}[.]", str(*words))
        for words in said.values()
    )


def test_references_are_the_definitions() -> None:
    """Every reference leads to a definition, and every definition is used."""
    found = {schema["$ref"] for _, schema in _schemas() if "$ref" in schema}
    assert found == {f"#/$defs/{name}" for name in DEFS}


def test_null_is_absent() -> None:
    """Null may stand for every field but the format version and the ids of items."""
    refused = [
        pointer
        for pointer, schema in _fields()
        if not VALIDATOR.evolve(schema={**schema, "$defs": DEFS}).is_valid(None)
    ]
    assert sorted(refused) == [
        "/$defs/data_category/properties/id",
        "/$defs/purpose/properties/id",
        "/$defs/recipient/properties/id",
        "/properties/privlint",
    ]


def test_required_keys_are_few() -> None:
    """Only the format version and the ids of items are required."""
    assert {
        pointer: schema["required"]
        for pointer, schema in _schemas()
        if "required" in schema
    } == {
        "": ["privlint"],
        "/$defs/data_category": ["id"],
        "/$defs/purpose": ["id"],
        "/$defs/recipient": ["id"],
    }


def test_objects_are_closed() -> None:
    """Every object refuses unknown keys, and has room for quotes and own fields."""
    assert [
        pointer
        for pointer, schema in _schemas()
        if "properties" in schema
        and (
            schema["additionalProperties"] is not False
            or schema["patternProperties"] != {"^x-": True}
            or "quote" not in cast("Schema", schema["properties"])
        )
    ] == []


def test_names_are_free_for_rules() -> None:
    """Every field has a plain name that is no reserved word of the rule language."""
    country = DEFS["ages"]
    names = _names() - set(cast("Schema", country["properties"])) - {"$schema"}
    assert [
        name for name in sorted(names) if not re.fullmatch("[a-z][a-z0-9_]*", name)
    ] == []
    assert names & RESERVED == set()


def test_comments_have_known_forms() -> None:
    """Every comment is a word that the code knows."""
    found = {schema["$comment"] for _, schema in _schemas() if "$comment" in schema}
    assert found == COMMENTS


def test_scalars_expand_to_fields() -> None:
    """A scalar that stands for an object names a field of that object."""
    missing = []
    for pointer, schema in _schemas():
        then = cast("Schema", schema.get("then", {}))
        comment = str(then.get("$comment", ""))
        if not comment.startswith("expands to "):
            continue
        other = cast("Schema", schema["else"])
        target = _target(cast("Schema", other.get("then", other)))
        if comment.split()[2] not in cast("Schema", target["properties"]):
            missing.append(pointer)
    assert missing == []


def test_countries_are_those_of_iso_3166() -> None:
    """The countries are 249 different codes of two letters, with those of the EEA."""
    codes = cast("list[str]", DEFS["country"]["enum"])[:-1]
    assert len(codes) == len(set(codes)) == 249
    assert all(re.fullmatch("[A-Z]{2}", code) for code in codes)
    assert set(codes) >= EEA | {"AW", "BQ", "CH", "CW", "GB", "SX", "US"}
    assert set(codes) & {"AN", "EL", "EU", "UK", "XK"} == set()


def test_ages_are_those_of_the_eea() -> None:
    """An age of consent can be given for each country of the EEA and for Britain."""
    assert set(cast("Schema", DEFS["ages"]["properties"])) == EEA | {"GB", "quote"}


def test_full_example_is_right() -> None:
    """The example with everything in it is a declaration."""
    example = _words(FULL)
    assert _errors(example) == []
    assert long_form(example, SHAPE)[1] is True


def test_full_example_names_every_field() -> None:
    """The example leaves out no field that has a name of its own."""
    keys: set[str] = set()
    waiting: list[object] = [_words(FULL)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            keys |= set(value)
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    assert keys - {"x-owner", "team"} == _names() - (EEA | {"GB"}) | {"NL", "BE"}


@pytest.mark.parametrize(("short", "long"), SHORT)
def test_shorthand(short: str, long: str) -> None:
    """A short form is a declaration and is read as its long form."""
    value, expected = _declaration(short), _declaration(long)
    assert (_errors(value), _errors(expected)) == ([], [])
    assert long_form(value, SHAPE) == (expected, True)


@pytest.mark.parametrize(("short", "long"), SHORT_IN_PURPOSE)
def test_shorthand_in_purpose(short: str, long: str) -> None:
    """A short form in a purpose is right and is read as its long form."""
    value, expected = _in_purpose(short), _in_purpose(long)
    assert (_errors(value), _errors(expected)) == ([], [])
    assert long_form(value, SHAPE) == (expected, True)


@pytest.mark.parametrize(("text", "place", "keyword"), WRONG)
def test_wrong_value(text: str, place: str, keyword: str) -> None:
    """A wrong value is one error, at its place."""
    value = _declaration(text)
    assert _errors(value) == [(place, keyword)]
    assert long_form(value, SHAPE)[1] is False


@pytest.mark.parametrize(("text", "place", "keyword"), WRONG_IN_PURPOSE)
def test_wrong_value_in_purpose(text: str, place: str, keyword: str) -> None:
    """A wrong value in a purpose is one error, at its place."""
    value = _in_purpose(text)
    assert _errors(value) == [("purposes/0" + place, keyword)]
    assert long_form(value, SHAPE)[1] is False


def test_list_of_roles() -> None:
    """A list where one word of several is meant is wrong in type and in value."""
    value = _declaration("role: [controller]")
    assert sorted(_errors(value)) == [("role", "enum"), ("role", "type")]
    assert long_form(value, SHAPE)[1] is False


@pytest.mark.parametrize("text", NO_DURATION)
def test_no_duration(text: str) -> None:
    """What is no ISO 8601 duration is refused as one."""
    value = {"privlint": 1, "requests": {"response_deadline": text}}
    assert _errors(value) == [("requests/response_deadline", "pattern")]


def test_version_is_required() -> None:
    """A declaration without a format version is refused."""
    assert _errors({}) == [("", "required")]


def test_ids_are_not_endless() -> None:
    """An id has at most 64 characters."""
    assert _errors({"privlint": 1, "purposes": [{"id": "a" * 64}]}) == []
    assert _errors({"privlint": 1, "purposes": [{"id": "a" * 65}]}) == [
        ("purposes/0/id", "maxLength")
    ]


@given(st.lists(st.integers(0, 999), min_size=7, max_size=7), st.integers(1, 127))
def test_durations_are_accepted(numbers: list[int], chosen: int) -> None:
    """Every ISO 8601 duration in whole numbers is one in the schema."""
    parts = [
        f"{number}{letter}" if chosen >> place & 1 else ""
        for place, (number, letter) in enumerate(zip(numbers, "YMWDHMS", strict=True))
    ]
    time = "".join(parts[4:])
    text = "P" + "".join(parts[:4]) + ("T" + time if time else "")
    assert _errors({"privlint": 1, "breach": {"authority_within": text}}) == []


def test_terms_are_written_as_they_are_compared() -> None:
    """Every term is folded and free of needless space, in the order of the letters."""
    for terms in TERMS.values():
        assert list(terms) == sorted(terms)
        assert [
            term for term in terms if term != " ".join(term.casefold().split())
        ] == []


def test_terms_have_three_kinds() -> None:
    """The terms are those for keys, for values, and for countries."""
    assert set(TERMS) == {"keys", "values", "countries"}


def test_key_terms_stand_for_keys() -> None:
    """Each term for a key stands for a field of the schema and is none itself."""
    names = _names()
    assert set(cast("dict[str, str]", TERMS["keys"]).values()) <= names
    assert set(TERMS["keys"]) & names == set()


def test_every_key_has_a_term() -> None:
    """Every field that people write has another word that leads to it."""
    plain = {name for name in _names() if name.islower()} - {"privlint", "$schema"}
    assert plain - set(cast("dict[str, str]", TERMS["keys"]).values()) == set()


def test_value_terms_stand_for_values() -> None:
    """Each term for a value stands for words of the schema and is none itself."""
    values = cast("dict[str, list[str]]", TERMS["values"])
    words = _enumerated()
    assert {word for known in values.values() for word in known} <= words
    assert [
        term for term, known in values.items() if len(set(known)) != len(known)
    ] == []
    assert set(values) & words == set()


def test_every_value_has_a_term() -> None:
    """Every word that a field may have has another word that leads to it."""
    values = cast("dict[str, list[str]]", TERMS["values"])
    assert (
        _enumerated() - {word for known in values.values() for word in known} == set()
    )


def test_country_terms_stand_for_countries() -> None:
    """Each name of a country stands for a code, and every code has a name."""
    codes = set(cast("list[str]", DEFS["country"]["enum"])[:-1])
    assert set(cast("dict[str, str]", TERMS["countries"]).values()) == codes


@pytest.mark.parametrize(
    ("kind", "term", "word"),
    [
        ("keys", "grondslag", "legal_basis"),
        ("keys", "bewaartermijn", "retention"),
        ("keys", "verwerkingsverantwoordelijke", "controller"),
        ("keys", "doeleinden", "purposes"),
        ("values", "toestemming", ["consent"]),
        ("values", "instemming", ["consent"]),
        ("values", "legitiem belang", ["legitimate_interests"]),
        ("values", "art. 6 lid 1 onder b", ["contract"]),
        ("values", "6.1.f", ["legitimate_interests"]),
        ("values", "onbeperkt", ["unlimited"]),
        ("values", "ja", ["true"]),
        ("values", "gezondheid", ["health"]),
        ("countries", "nederland", "NL"),
        ("countries", "uk", "GB"),
        ("countries", "verenigde staten", "US"),
    ],
)
def test_terms_that_people_write(kind: str, term: str, word: object) -> None:
    """The words that Dutch statements use lead to the words of the schema."""
    assert TERMS[kind][term] == word


DUTCH = cast("dict[str, str]", _load("declaration.nl.json"))


def _told(place: object) -> Iterator[str]:
    """Yield each sentence of the schema about a field or a term."""
    if isinstance(place, dict):
        said = [place.get("description"), *place.get("enumDescriptions", [])]
        yield from (one for one in said if isinstance(one, str) and one)
        for below in place.values():
            yield from _told(below)
    elif isinstance(place, list):
        for below in place:
            yield from _told(below)


def test_every_sentence_of_the_schema_is_there_in_dutch() -> None:
    """Each field and term with words has Dutch words, in order, and none is left."""
    assert list(DUTCH) == list(dict.fromkeys(_told(SCHEMA)))
    assert all(dutch.strip() and dutch != english for english, dutch in DUTCH.items())


def test_dutch_and_english_words_of_the_schema_cite_the_same() -> None:
    """Both name the same numbers and the same words of a declaration, which exist."""
    number, word = re.compile(r"[0-9]+"), re.compile(r"`([^`]+)`")
    known = set(re.findall(r'"(\w+)"', json.dumps(SCHEMA)))
    for english, dutch in DUTCH.items():
        plain = english.replace("alpha-2", "")
        assert set(number.findall(dutch)) == set(number.findall(plain)), dutch
        said, meant = set(word.findall(dutch)), set(word.findall(english))
        assert meant <= said <= meant | known, dutch
