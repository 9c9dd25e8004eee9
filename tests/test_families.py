"""
Families of cross-checks: the verdict of the law on every combination, as tables.

The tables are written from the law, not from the rules; how they are read stands in
`families.py`. At the end stands where the rules differ from the law for now.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

import pytest
from families import (
    DAY,
    Case,
    Declaration,
    Family,
    differences,
    family,
    idle,
    judge,
    judge_each,
    lines,
    undecided,
    without,
)

from privlint import data

if TYPE_CHECKING:
    from collections.abc import Callable

    from privlint.rulebook import Rulebook

OTHERS = "legal_obligation vital_interests public_task legitimate_interests"
"""The legal bases beside consent and contract."""
BASES = f"consent contract {OTHERS} none"


def _check(
    book: Rulebook, name: str, declare: Callable[[Case], Declaration]
) -> list[str]:
    """Return where the rules say something else of a combination than the table."""
    asked = FAMILIES[name]
    return differences(asked, OPEN.get(name, ()), judge(book, asked, declare))


# --- 1. legal basis and rights -------------------------------------------------------

RIGHTS = (
    *("access", "rectification", "erasure", "restriction", "portability", "objection"),
    *("withdraw_consent", "automated_decisions"),
)
LISTED = {
    "access": (15, "RGT101"),
    "rectification": (16, "RGT201"),
    "erasure": (17, "RGT301"),
    "restriction": (18, "RGT401"),
}
"""The rights of article 13(2)(b) that every basis has: the article and the code."""

_ALWAYS = tuple(
    lines(f"""
    nothing | role=processor | GDPR 12-15: bind the controller only
    nothing | {right}=stated | the right is stated
    {code} error | otherwise | GDPR 13(2)(b), {article}: whatever basis
""")
    for right, (article, code) in LISTED.items()
)
_PORTABILITY = lines("""
    nothing | role=processor | GDPR 12-15: bind the controller only
    nothing | portability=stated | the right is stated
    RGT801 warning | role=own_purpose_for_client
        | GDPR 13(2)(b): listed without reservation, though no own purpose calls for it
    RGT701 error | special=consent | GDPR 20(1)(a): consent of article 9(2)(a)
    RGT701 error | basis=consent contract | GDPR 20(1)(a): consent and contract
    RGT701 error | basis=none | GDPR 13(2)(b): without a basis not excluded
    RGT801 warning | otherwise
        | GDPR 13(2)(b): listed without reservation, though 20(1)(a) does not apply
""")
_OBJECTION = lines("""
    nothing | role=processor | GDPR 12-15: bind the controller only
    nothing | objection=stated | the right is stated
    RGT501 error | marketing=channel | GDPR 21(2): direct marketing
    RGT601 warning | role=own_purpose_for_client
        | GDPR 13(2)(b): listed without reservation, though no own purpose calls for it
    RGT501 error | marketing=purpose | GDPR 21(2): direct marketing
    RGT501 error | basis=public_task legitimate_interests
        | GDPR 21(1): public task and legitimate interests
    RGT501 error | basis=none | GDPR 13(2)(b): without a basis not excluded
    RGT601 warning | otherwise
        | GDPR 13(2)(b): listed without reservation, though 21(1) does not apply
""")
_MARKETING_OBJECTION = lines("""
    nothing | role=processor | GDPR 12-15: bind the controller only
    nothing | marketing=no | no direct marketing
    nothing | marketing_objection=stated | GDPR 21(2): stated
    RGT003 error | marketing=channel | GDPR 21(2)-(3): own channel
    nothing | role=own_purpose_for_client | GDPR 28: the client's marketing
    RGT003 error | marketing=purpose | GDPR 21(2)-(3): own purpose
""")
_SEPARATE = lines("""
    nothing | role=processor | GDPR 12-15: bind the controller only
    nothing | objection=absent | the right itself is missing
    nothing | separate=stated | GDPR 21(4): stated
    RGT002 warning | marketing=channel | GDPR 21(4), 21(2): direct marketing
    nothing | role=own_purpose_for_client | no purpose of its own
    RGT002 warning | marketing=purpose | GDPR 21(4), 21(2): direct marketing
    RGT002 warning | basis=public_task legitimate_interests
        | GDPR 21(4), 21(1): public task and legitimate interests
    nothing | otherwise | GDPR 21(1): does not apply, or that is not known
""")
_CONDITION = lines("""
    nothing | role=processor | GDPR 12-15: bind the controller only
    RGT103 error | condition=marketing_reasons
        | GDPR 21(2)-(3): against marketing no reasons are needed
    nothing | otherwise | GDPR 21(1): asks grounds relating to one's situation itself
""")
_WITHDRAWAL = lines("""
    nothing | role=processor | GDPR 12-15: bind the controller only
    nothing | role=own_purpose_for_client | GDPR 28: the client's consent
    nothing | withdraw_consent=stated | the right is stated
    PUR008 error | basis=consent | GDPR 13(2)(c), 6(1)(a)
    PUR008 error | special=consent | GDPR 13(2)(c), 9(2)(a)
    nothing | otherwise | GDPR 13(2)(c): only consent is withdrawn
""")
_AUTOMATED = lines("""
    nothing | otherwise
        | GDPR 13(2)(f): asks to state the decisions, not the right of article 22
""")
_RIGHTS_DUTIES = "RGT001 RGT002 RGT003 PUR008"
_RIGHTS_LAW = (
    *_ALWAYS,
    _PORTABILITY,
    _OBJECTION,
    _MARKETING_OBJECTION,
    _SEPARATE,
    _CONDITION,
    _WITHDRAWAL,
    _AUTOMATED,
)


def _objection_as_right(case: Case) -> Case:
    """Return *case* with an objection that is stated whole, or not at all."""
    shade = case["objection"]
    return {
        **case,
        "marketing_objection": shade,
        "separate": shade,
        "condition": "none",
    }


RIGHTS_EACH = family(
    _RIGHTS_DUTIES,
    {
        "basis": BASES,
        **dict.fromkeys(RIGHTS, "stated absent"),
        "special": "no",
        "marketing": "no",
        "role": "controller",
    },
    *_RIGHTS_LAW,
    facts=_objection_as_right,
)


def _one_right_missing(case: Case) -> Case:
    """Return *case* with the state of each right, of which one or all are missing."""
    gone = RIGHTS if case["missing"] == "every" else (case["missing"],)
    states = {right: "absent" if right in gone else "stated" for right in RIGHTS}
    return _objection_as_right({**case, **states})


RIGHTS_CONTEXT = family(
    _RIGHTS_DUTIES,
    {
        "basis": BASES,
        "special": "no consent",
        "marketing": "no channel purpose",
        "role": "controller both processor own_purpose_for_client",
        "missing": f"{' '.join(RIGHTS)} every nothing",
    },
    *_RIGHTS_LAW,
    facts=_one_right_missing,
)
RIGHTS_UNTIED = family(
    _RIGHTS_DUTIES,
    {
        "basis": BASES,
        "special": "no",
        "marketing": "no",
        "role": "controller both processor",
        "missing": f"{' '.join(RIGHTS)} every nothing",
        "how": "silent refused",
        "tied": "to_nothing",
    },
    *_RIGHTS_LAW,
    facts=_one_right_missing,
)
OBJECTIONS: dict[str, object] = {
    "bare": True,
    "separate": {"available": True, "separate": True},
    "marketing": {"available": True, "direct_marketing": True},
    "whole": {"available": True, "separate": True, "direct_marketing": True},
    "refused": {"available": False},
    "own_grounds": {
        "available": True,
        "separate": True,
        "direct_marketing": True,
        "condition": "om redenen die met uw specifieke situatie verband houden",
    },
    "marketing_reasons": {
        "available": True,
        "separate": True,
        "direct_marketing": True,
        "condition": "bezwaar tegen reclame alleen met opgaaf van redenen",
    },
}


def _shade_of_objection(case: Case) -> Case:
    """Return *case* with what its objection states."""
    shade = case["form"]
    whole = shade in {"whole", "own_grounds", "marketing_reasons"}
    states = {
        "objection": "absent" if shade == "refused" else "stated",
        "marketing_objection": "stated" if whole or shade == "marketing" else "absent",
        "separate": "stated" if whole or shade == "separate" else "absent",
        "condition": shade if shade == "marketing_reasons" else "none",
    }
    return {**case, **dict.fromkeys(RIGHTS, "stated"), **states}


OBJECTION_SHADES = family(
    _RIGHTS_DUTIES,
    {
        "basis": BASES,
        "special": "no",
        "marketing": "no channel purpose",
        "role": "controller both processor own_purpose_for_client",
        "form": " ".join(OBJECTIONS),
    },
    *_RIGHTS_LAW[4:8],
    _CONDITION,
    facts=_shade_of_objection,
)


def _with_rights(case: Case) -> Declaration:
    """Return a declaration with one purpose, and the rights that *case* states."""
    own = case["role"] == "own_purpose_for_client"
    basis = "" if case["basis"] == "none" else case["basis"]
    untied = "tied" in case
    purpose = without(
        {
            "id": "orders",
            "role": "processor" if own else None,
            "legal_basis": "" if untied else basis,
            "tags": ["marketing"] if case["marketing"] == "purpose" else [],
            "special_categories": (
                [{"condition": "explicit_consent"}]
                if case["special"] == "consent"
                else []
            ),
        }
    )
    states = {"stated": True, "absent": False if "refused" in case.values() else None}
    rights = without({right: states[case[right]] for right in RIGHTS})
    if rights.get("objection") or "form" in case:
        rights["objection"] = OBJECTIONS[case.get("form", "whole")]
    return without(
        {
            "role": "controller" if own else case["role"],
            "general_legal_basis": basis if untied else "",
            "purposes": [purpose],
            "rights": rights,
            "direct_marketing": (
                [{"channel": "post"}] if case["marketing"] == "channel" else []
            ),
        }
    )


def test_every_combination_of_rights_has_its_verdict(book: Rulebook) -> None:
    """Each of the 256 sets of stated rights is judged as the legal basis asks."""
    assert _check(book, "RIGHTS_EACH", _with_rights) == []


def test_a_missing_right_is_judged_by_basis_marketing_and_role(book: Rulebook) -> None:
    """Consent for special data, direct marketing and the role change what is due."""
    assert _check(book, "RIGHTS_CONTEXT", _with_rights) == []


def test_a_basis_for_everything_together_asks_the_same_rights(book: Rulebook) -> None:
    """A basis that is tied to no purpose calls for rights as one that is."""
    assert _check(book, "RIGHTS_UNTIED", _with_rights) == []


def test_every_shade_of_the_right_to_object_has_its_verdict(book: Rulebook) -> None:
    """Apart, unconditional against marketing, refused or conditional: each is seen."""
    assert _check(book, "OBJECTION_SHADES", _with_rights) == []


# --- 2. legal basis and kind of purpose ----------------------------------------------

TAGS = (
    "marketing newsletter analytics profiling personalisation improvement fraud"
    " security invoicing accounting recruitment employment login customer_number none"
)
PEOPLE = {
    "employees": ["werknemers"],
    "applicants": ["sollicitanten"],
    "customers": ["klanten"],
    "contact_persons": ["contactpersonen van zakelijke klanten"],
    "patients": ["patiënten"],
    "adults": ["ouders"],
    "none": [],
}
BODIES: dict[str, tuple[bool, bool | None]] = {
    "private": (False, None),
    "public": (True, None),
    "outside_task": (True, False),
}
"""Whether it is a public body, and whether the purpose is part of its task."""

OWN_INTEREST = "marketing newsletter analytics profiling personalisation improvement"
"""What serves the organisation more than the person."""

_STATED = lines("""
    PUR003 error | basis=none | GDPR 13(1)(c), 6(1): no basis
    nothing | otherwise | a basis is stated
""")
_INTEREST = lines("""
    PUR006 error | basis=legitimate_interests; particulars=missing
        | GDPR 13(1)(d); CJEU C-394/23: the interest is named
    nothing | otherwise | GDPR 13(1)(d): only for 6(1)(f)
""")
_LAW_NAMED = lines("""
    nothing | particulars=given | the law is named
    PUR005 warning | basis=legal_obligation | GDPR 6(3); WP260 Annex
    PUR105 error | basis=public_task; body=private
        | GDPR 6(1)(e), 6(3): a private body has no public task but by a law
    PUR005 warning | basis=public_task | GDPR 6(3); WP260 Annex
    nothing | otherwise | GDPR 6(3): only for 6(1)(c) and (e)
""")
_STRETCHED_CONTRACT = lines(f"""
    nothing | basis=not contract | GDPR 6(1)(b): another basis is claimed
    PUR010 warning | tag={OWN_INTEREST} fraud
        | GDPR 6(1)(b); CJEU C-252/21, C-394/23; EDPB 2/2019: not indispensable
    PUR310 warning | people=contact_persons
        | GDPR 6(1)(b): the contact person of a customer is not party to the contract
    nothing | otherwise
        | GDPR 6(1)(b): may well be needed for a contract with the person
""")
_STRETCHED_OBLIGATION = lines(f"""
    nothing | basis=not legal_obligation | GDPR 6(1)(c): another basis is claimed
    nothing | particulars=given | GDPR 6(3): the law named is the reader's to check
    PUR110 warning | tag={OWN_INTEREST} fraud security
        | GDPR 6(1)(c), 6(3): seldom prescribed, and no law is named that does
    nothing | otherwise | GDPR 6(1)(c): may well be prescribed
""")
_STRETCHED_LIFE = lines("""
    nothing | basis=not vital_interests | GDPR 6(1)(d): another basis is claimed
    nothing | tag=fraud security employment none
        | GDPR 6(1)(d), recital 46: whether a life is at stake lies outside
    PUR410 warning | otherwise | GDPR 6(1)(d), recital 46: no life depends on it
""")
_AUTHORITY = lines("""
    nothing | basis=not legitimate_interests | GDPR 6(1)(f): another basis is claimed
    PUR007 error | body=public | GDPR 6(1), last sentence; recital 47
    nothing | otherwise | GDPR 6(1), last sentence: binds authorities in their task only
""")
_DEPENDANTS = lines("""
    nothing | basis=not consent | GDPR 7(4): another basis is claimed
    nothing | particulars=given | recital 43: why it is free is said
    PUR011 warning | people=employees applicants
        | recital 43; EDPB 05/2020 21-23: employer and applicant
    PUR011 warning | tag=recruitment employment
        | recital 43: the purpose itself is about employees or applicants
    nothing | tag=newsletter | EDPB 05/2020 17-20: a mailing list of an authority
    PUR011 warning | body=public | recital 43: an authority in its task
    nothing | otherwise | recital 43: no imbalance shows
""")
_INVOICES = lines("""
    PUR210 info | basis=legitimate_interests; tag=invoicing accounting
        | GDPR 6(1)(b) and (c), AWR 52: contract and the tax act fit better
    nothing | otherwise | GDPR 6(1)(b) and (c), AWR 52: fits, or is no invoice
""")
PURPOSES = family(
    "PUR003 PUR005 PUR006 PUR007 PUR010 PUR011",
    {
        "basis": BASES,
        "tag": TAGS,
        "people": "employees applicants customers contact_persons none",
        "body": " ".join(BODIES),
        "particulars": "given missing",
    },
    _STATED,
    _INTEREST,
    _LAW_NAMED,
    _STRETCHED_CONTRACT,
    _STRETCHED_OBLIGATION,
    _STRETCHED_LIFE,
    _AUTHORITY,
    _DEPENDANTS,
    _INVOICES,
)


def _with_purpose(case: Case) -> Declaration:
    """Return a declaration with the purpose of *case*."""
    public, task = BODIES[case["body"]]
    given = case["particulars"] == "given"
    basis = {
        "basis": case["basis"],
        "law": "Wet van 1 januari 2020, art. 5" if given else None,
        "interest": "Onze webwinkel tegen oplichting beveiligen" if given else None,
    }
    purpose: Declaration = {
        "id": "one",
        "tags": [] if case["tag"] == "none" else [case["tag"]],
        "data_subjects": PEOPLE[case["people"]],
        "public_task": task,
        "legal_basis": [] if case["basis"] == "none" else [without(basis)],
        "consent": {"free_because": "Weigeren heeft geen enkel gevolg"}
        if given
        else {},
    }
    return {"controller": {"public_body": public}, "purposes": [without(purpose)]}


def test_every_basis_for_every_kind_of_purpose_has_its_verdict(book: Rulebook) -> None:
    """What a basis can carry depends on the purpose, the people and the body."""
    assert _check(book, "PURPOSES", _with_purpose) == []


def _pair(case: Case) -> Case:
    """Return *case* with what its two bases are to each other."""
    both = {case["first"], case["second"]}
    pairs = {
        "same": len(both) == 1,
        "consent": "consent" in both,
        "contradictory": both == {"legal_obligation", "legitimate_interests"},
    }
    pair = next((name for name, holds in pairs.items() if holds), "other")
    return {**case, "pair": pair}


TWO_BASES = family(
    "PUR009",
    {
        "first": f"consent contract {OTHERS}",
        "second": f"consent contract {OTHERS}",
        "scope": "both first second neither",
        "role": "controller both processor",
    },
    lines("""
    nothing | role=processor | GDPR 13: binds the controller only
    nothing | pair=same | one basis
    nothing | scope=both | GDPR 13(1)(c): said which is for what
    PUR009 warning | pair=consent
        | GDPR 5(1)(a), 7(3), EDPB 05/2020 121-123: no reserve behind consent
    PUR209 warning | pair=contradictory
        | GDPR 6(1)(c) and (f): what the law prescribes is weighed by nobody
    PUR109 warning | otherwise | GDPR 13(1)(c), 5(1)(a): which is for what
"""),
    facts=_pair,
)


def _with_two_bases(case: Case) -> Declaration:
    """Return a declaration whose purpose has the two bases of *case*."""
    bases = [
        {
            "basis": case[place],
            "law": "Wet van 1 januari 2020, art. 5",
            "interest": "Onze webwinkel tegen oplichting beveiligen",
            "applies_to": place if case["scope"] in {place, "both"} else None,
        }
        for place in ("first", "second")
    ]
    purpose = {"id": "one", "legal_basis": [without(one) for one in bases]}
    return {"role": case["role"], "purposes": [purpose]}


def test_every_pair_of_bases_for_one_purpose_has_its_verdict(book: Rulebook) -> None:
    """Two bases for one purpose are told apart, above all when consent is one."""
    assert _check(book, "TWO_BASES", _with_two_bases) == []


# --- 3. the citizen service number ---------------------------------------------------

_NUMBER_LAW = lines("""
    nothing | role=processor | GDPR 28: used under the statute of the client
    nothing | body=public | Wabb 10: public bodies within their task
    SPC207 warning | law=wage_tax; people=customers patients
        | UAVG 46: the wage tax act does not prescribe it for customers or patients
    nothing | law=fitting wage_tax | UAVG 46: an act is named
    SPC107 warning | people=employees
        | UAVG 46; Wet LB 1964 29: an employer has an act, which is not named
    SPC007 error | otherwise | UAVG 46, GDPR 87: no act is named
""")
_NUMBER_CONSENT = lines("""
    nothing | role=processor | GDPR 28: used under the statute of the client
    nothing | law=not none | UAVG 46: an act is named
    nothing | body=public | Wabb 10: public bodies within their task
    SPC008 error | basis=consent | UAVG 46: consent opens nothing
    nothing | otherwise | consent is not claimed
""")
_NUMBER_USE = lines("""
    nothing | role=processor | GDPR 28: used under the statute of the client
    nothing | law=not none | UAVG 46: an act is named
    nothing | body=public | Wabb 10: public bodies within their task
    nothing | tag=none | not used to tell people apart
    SPC108 error | tag=not none | UAVG 46: no login and no customer number
""")
NUMBERS = family(
    "SPC007 SPC008",
    {
        "basis": BASES,
        "people": "customers employees patients none",
        "body": " ".join(BODIES),
        "law": "fitting wage_tax none",
        "role": "controller both processor",
        "tag": "none login customer_number identification",
    },
    _NUMBER_LAW,
    _NUMBER_CONSENT,
    _NUMBER_USE,
)
ACTS = {
    "customers": "AWR art. 53 lid 2",
    "patients": "Wabvpz art. 4",
    "employees": "Wet LB 1964 art. 29 lid 3",
    "none": "Wet LB 1964 art. 29 lid 3",
}
"""An act that prescribes the number for these people."""


def _with_number(case: Case) -> Declaration:
    """Return a declaration that uses the citizen service number as *case* says."""
    public, task = BODIES[case["body"]]
    acts = {"fitting": ACTS[case["people"]], "wage_tax": ACTS["employees"]}
    named = acts.get(case["law"])
    purpose: Declaration = {
        "id": "one",
        "role": case["role"],
        "data": ["number"],
        "data_subjects": PEOPLE[case["people"]],
        "legal_basis": "" if case["basis"] == "none" else case["basis"],
        "tags": [] if case["tag"] == "none" else [case["tag"]],
        "public_task": task,
        "national_id": {"law": named} if named else {},
    }
    return {
        "controller": {"public_body": public},
        "data_categories": [{"id": "number", "kind": "national_id"}],
        "purposes": [without(purpose)],
    }


def test_every_use_of_the_citizen_service_number_has_its_verdict(
    book: Rulebook,
) -> None:
    """Only an act opens the number, save for public bodies in their task."""
    assert _check(book, "NUMBERS", _with_number) == []


# --- 4. special categories, criminal data, copies of identity documents --------------

CATEGORIES = (
    "health biometric_id genetic ethnic_origin political_opinion religion trade_union"
    " sex_life sexual_orientation"
)
CONDITIONS = (
    "explicit_consent employment_social_security vital_interests members_of_nonprofit"
    " made_public legal_claims substantial_public_interest health_care public_health"
    " archiving_research"
)
SPECIAL = f"{CATEGORIES} category_unsaid"

_EXCEPTION = lines(f"""
    nothing | role=processor | GDPR 9, UAVG 22: bind the controller
    nothing | kind=not {SPECIAL} | GDPR 9(1): no special category
    SPC001 error | condition=none | GDPR 9(2), UAVG 22: no exception named
    nothing | otherwise | GDPR 9(2): an exception is named
""")
_MISPLACED = lines(f"""
    nothing | role=processor | GDPR 9, UAVG 22: bind the controller
    nothing | condition=none | no exception is claimed
    nothing | kind={SPECIAL} | GDPR 9(1): special data
    SPC201 warning | otherwise | GDPR 9(1): an exception for data that are not special
""")
_EXCEPTION_BY_LAW = lines("""
    nothing | role=processor | GDPR 9, UAVG 22: bind the controller
    nothing | law=not none | the law is named
    SPC002 error | condition=substantial_public_interest archiving_research
        | GDPR 9(2)(g) and (j), UAVG 23-30b: exist only by a law, and none is named
    nothing | kind=biometric_id | not for biometric data, see below
    SPC102 warning | condition=employment_social_security health_care public_health
        | GDPR 9(2)(b), (h) and (i), UAVG 30: work through a law, and none is named
    nothing | otherwise | GDPR 9(2)(a), (c)-(f): need no law
""")
_EXPLICIT = lines("""
    nothing | role=processor | GDPR 9, UAVG 22: bind the controller
    nothing | condition=not explicit_consent | GDPR 9(2)(a): another exception
    nothing | explicit=true | GDPR 9(2)(a): the consent is explicit
    SPC003 error | otherwise | GDPR 9(2)(a), UAVG 22(2)(a), 7(1): not, or not shown
""")
NOT_FOR_BIOMETRICS = "employment_social_security health_care public_health made_public"
_BIOMETRIC = lines(f"""
    nothing | role=processor | GDPR 9, UAVG 22: bind the controller
    nothing | kind=not biometric_id | UAVG 29: biometric identification only
    SPC005 error | law=none; condition={NOT_FOR_BIOMETRICS}
        | UAVG 22(2), 29, 30: no act has these exceptions for biometric data
    SPC105 warning | condition=explicit_consent; alternative=unsaid
        | GDPR 9(2)(a), 7(4), recital 42: consent is free if there is another way in
    nothing | day=2026-08-31 | UAVG 29: until 31 August 2026 security was enough
    SPC205 warning | condition=substantial_public_interest; law=named; interest=unsaid
        | UAVG 29 since 1 September 2026: an overriding public interest in access
    nothing | otherwise | GDPR 9(2), UAVG 22(2), 24, 29: may be open
""")
_CRIMINAL = lines("""
    nothing | role=processor | GDPR 10, UAVG 31: bind the controller
    nothing | kind=not criminal | GDPR 10: no criminal data
    SPC006 error | law=none | GDPR 10, UAVG 31-33: no ground named
    nothing | otherwise | UAVG 31-33: a ground is named
""")
_IDENTITY_COPY = lines("""
    nothing | role=processor | binds the controller
    nothing | kind=not identity_document | no copy of an identity document
    SPC009 error | law=none | GDPR 5(1)(c), UAVG 46, AP: no act
    nothing | otherwise | an act prescribes the copy
""")
_SPECIAL_LAW = (
    _EXCEPTION,
    _MISPLACED,
    _EXCEPTION_BY_LAW,
    _EXPLICIT,
    _BIOMETRIC,
    _CRIMINAL,
    _IDENTITY_COPY,
)
SPECIALS = family(
    "SPC001 SPC002 SPC003 SPC005 SPC006 SPC009",
    {
        "kind": f"{SPECIAL} ordinary criminal identity_document",
        "condition": f"{CONDITIONS} none",
        "law": "named none",
        "explicit": "true false unsaid",
        "role": "controller processor",
        "alternative": "said",
        "interest": "said",
        "day": DAY,
    },
    *_SPECIAL_LAW,
)
BIOMETRICS = family(
    "SPC001 SPC002 SPC003 SPC005",
    {
        "kind": "biometric_id",
        "condition": f"{CONDITIONS} none",
        "law": "named sector none",
        "explicit": "true",
        "role": "controller",
        "alternative": "said unsaid",
        "interest": "said unsaid",
        "day": "2026-08-31 2026-09-01",
    },
    *_SPECIAL_LAW,
)
LAWS_FOR_DATA = {
    "biometric_id": "UAVG art. 29",
    "criminal": "UAVG 33(2)(b)",
    "identity_document": "URLB 2011 art. 7.5",
}


def _with_special_data(case: Case) -> Declaration:
    """Return a declaration that uses the data of *case* by its exception."""
    kind, condition = case["kind"], case["condition"]
    laws = {"named": LAWS_FOR_DATA.get(kind, "UAVG art. 30"), "sector": "Wbrp art. 7"}
    named = laws.get(case["law"])
    exception = {
        "data": "data",
        "condition": condition,
        "law": named,
        "alternative": "een toegangspas" if case["alternative"] == "said" else None,
        "public_interest": "kerncentrale" if case["interest"] == "said" else None,
    }
    purpose: Declaration = {
        "id": "one",
        "role": case["role"],
        "data": ["data"],
        "legal_basis": {"basis": "public_task", "law": "Wet van 1 januari 2020"},
        "consent": without({"explicit": STATES[case["explicit"]]}),
        "special_categories": [] if condition == "none" else [without(exception)],
        "criminal_data": without({"law": named if kind == "criminal" else None}),
        "identity_document": without(
            {"law": named if kind == "identity_document" else None}
        ),
    }
    special = kind in SPECIAL.split()
    category = {
        "id": "data",
        "kind": "special" if special else kind,
        "special_category": kind if kind in CATEGORIES.split() else None,
    }
    return {"data_categories": [without(category)], "purposes": [without(purpose)]}


STATES: dict[str, object] = {"true": True, "false": False, "unsaid": None}


def test_every_special_category_under_every_exception_has_its_verdict(
    book: Rulebook,
) -> None:
    """Data, exception, law and explicit consent together decide."""
    assert _check(book, "SPECIALS", _with_special_data) == []


def test_every_biometric_identification_has_its_verdict(book: Rulebook) -> None:
    """Another way in, or since 1 September 2026 an overriding interest, is stated."""
    assert _check(book, "BIOMETRICS", _with_special_data) == []


COPIES = family(
    "SPC009",
    {
        "masked": "nothing bsn photo bsn+photo all",
        "reason": "said unsaid",
        "law": "named none",
    },
    lines("""
    nothing | law=named | an act prescribes the copy
    SPC009 error | masked=not bsn+photo all | GDPR 5(1)(c), UAVG 46: unmasked
    SPC109 warning | reason=unsaid | AP: why no lighter way works
    nothing | otherwise | AP: masked, and with a reason
"""),
)
MASKS = {
    "nothing": [],
    "all": ["bsn", "photo", "document_number", "machine_readable_zone", "signature"],
}


def _with_copy(case: Case) -> Declaration:
    """Return a declaration that keeps a copy of an identity document."""
    masked = MASKS.get(case["masked"], case["masked"].split("+"))
    category = {"id": "copy", "kind": "identity_document", "masked": masked}
    why = {
        "law": "Wwft art. 33" if case["law"] == "named" else None,
        "necessary_because": "Verhuur zonder borg"
        if case["reason"] == "said"
        else None,
    }
    purpose = {"id": "one", "data": ["copy"], "identity_document": without(why)}
    return {"data_categories": [without(category)], "purposes": [without(purpose)]}


def test_every_copy_of_an_identity_document_has_its_verdict(book: Rulebook) -> None:
    """An act, or a masked copy with a reason: nothing less."""
    assert _check(book, "COPIES", _with_copy) == []


# --- 5. retention --------------------------------------------------------------------

BANDS = {
    "none": "none",
    "P4W": "four_weeks",
    "P28D": "four_weeks",
    "P29D": "one_year",
    "P1M": "one_year",
    "P1Y": "one_year",
    "P365D": "one_year",
    "P366D": "under_five",
    "P13M": "under_five",
    "P2Y": "under_five",
    "P60M": "under_six",
    "P5Y": "under_six",
    "P71M": "under_six",
    "P72M": "under_seven",
    "P83M": "under_seven",
    "P2556D": "under_seven",
    "P84M": "seven",
    "P7Y": "seven",
    "P2557D": "over_seven",
    "P7Y1D": "over_seven",
    "P10Y": "over_seven",
    "unlimited": "unlimited",
}
"""
What each period is at least or at most, by the calendar.

Four weeks are 28 days; a month is longer but for February; 365 days never pass a year
and 366 pass a common one; seven years have 2557 days at most and often 2556.
"""
STARTS = {
    "year_end": "einde van het kalenderjaar waarin de dienstbetrekking eindigt",
    "employment_end": "einde dienstverband",
    "vague": "geen contact meer",
    "none": None,
}
LAWS = {"AWR": "AWR art. 52 lid 4", "none": None}
PLACES: dict[str, tuple[str, bool]] = {
    "NL": ("NL", False),
    "NL_public": ("NL", True),
    "BE": ("BE", False),
}

_PERIOD = lines("""
    RET202 warning | period=none; law=not none | WP260 Annex: years unsaid
    RET101 error | period=none | GDPR 13(2)(a): neither period nor criterion
    RET005 error | period=unlimited | GDPR 5(1)(e): no archive or research
    nothing | otherwise | GDPR 13(2)(a): a period
""")
_START = lines("""
    nothing | band=none unlimited | no period that could start
    RET003 warning | starts=none | WP260 Annex, GDPR 12(1): no start
    RET103 warning | starts=vague | WP260 Annex, GDPR 12(1): no date
    nothing | otherwise | the start has a date
""")
_ACCOUNTS = lines("""
    nothing | data=not accounting | no accounts
    nothing | place=BE | AWR 52: binds in the Netherlands
    nothing | band=none | no period to compare
    nothing | band=seven over_seven unlimited | AWR 52(4): seven years or more
    RET006 error | otherwise | AWR 52(4), 52(1): less than seven years
""")
_PAYROLL = lines("""
    nothing | data=not payroll_identity | no identity data of the payroll
    nothing | place=BE | URLB 2011 7.5: binds in the Netherlands
    nothing | band=none unlimited | no period to compare
    RET008 error | band=four_weeks one_year under_five
        | URLB 2011 7.5(4), 7.9(2): less than five years
    nothing | period=P2556D P2557D | seven years, but for a day
    RET208 warning | band=over_seven | GDPR 5(1)(e): longer than the accounts
    RET108 warning | band=under_six; starts=employment_end
        | URLB 2011 7.5(4): runs from the end of the year, up to a year later
    nothing | otherwise | URLB 2011 7.5(4): five years at least
""")
_APPLICANTS = lines("""
    nothing | data=not applicant applicant_consent | no applicants
    nothing | place=BE | AP and NVP: custom in the Netherlands
    nothing | place=NL_public | Archiefwet: a selection list decides
    nothing | band=none unlimited | no period to compare, or none at all, which is said
    nothing | band=four_weeks | AP: four weeks
    nothing | band=one_year; data=applicant_consent | AP: a year with consent
    RET009 warning | otherwise | AP, NVP code: longer than the custom
""")
_FISCAL = lines("""
    nothing | data=accounting payroll_identity ordinary | may belong to the accounts
    RET007 warning | law=AWR | AWR 52, GDPR 5(1)(e): no accounts
    RET007 warning | band=seven | AWR 52, GDPR 5(1)(e): its seven years
    nothing | otherwise | the fiscal term is not used
""")
RETENTION = family(
    "RET001 RET002 RET003 RET005 RET006 RET007 RET008 RET009",
    {
        "period": " ".join(BANDS),
        "starts": " ".join(STARTS),
        "law": " ".join(LAWS),
        "data": (
            "accounting payroll_identity applicant applicant_consent web_behaviour"
            " ordinary"
        ),
        "place": " ".join(PLACES),
    },
    _PERIOD,
    _START,
    _ACCOUNTS,
    _PAYROLL,
    _APPLICANTS,
    _FISCAL,
    facts=lambda case: {**case, "band": BANDS[case["period"]]},
)


def _with_retention(case: Case) -> tuple[Declaration, Declaration]:
    """Return a purpose that keeps the data of *case*, and what lies around it."""
    country, public = PLACES[case["place"]]
    entry = {
        "data": [case["data"]],
        "period": None if case["period"] == "none" else case["period"],
        "starts": STARTS[case["starts"]],
        "law": LAWS[case["law"]],
        "then": "delete",
    }
    purpose: Declaration = {
        "data": [case["data"]],
        "legal_basis": "consent" if case["data"] == "applicant_consent" else "contract",
        "retention": [without(entry)],
    }
    categories = [
        without({"id": one, "name": "Gegevens", "tags": TAGGED.get(one, [one])})
        for one in RETENTION.columns["data"]
    ]
    around: Declaration = {
        "controller": {"country": country, "public_body": public},
        "data_categories": categories,
    }
    return purpose, around


TAGGED: dict[str, list[str]] = {"ordinary": [], "applicant_consent": ["applicant"]}


def test_every_retention_period_has_its_verdict(book: Rulebook) -> None:
    """Data, length, start and law decide, and length is counted by the calendar."""
    says = judge_each(book, RETENTION, "purposes", _with_retention)
    assert differences(RETENTION, OPEN.get("RETENTION", ()), says) == []


# --- 6. country, mechanism and day ---------------------------------------------------

EEA = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
    " IS LI NO".split()
)
PARTS = frozenset("AX GF GP MF MQ RE YT".split())
"""
Parts of Finland and France with a code of their own in which the GDPR applies.

TFEU 349, 355(1) and (4): Åland and the outermost regions. Overseas countries and
territories (TFEU 355(2)), such as AW, BL, BQ, CW, GL, NC, PF, PM, SX and WF, are not.
"""
ADEQUATE: dict[str, tuple[tuple[str, str, str], ...]] = {
    "AD": (("2010-10-19", "", "2010/625/EU"),),
    "AR": (("2003-06-30", "", "2003/490/EC"),),
    "BR": (("2026-01-26", "", "C(2026) 373"),),
    "CA": (("2001-12-20", "", "2002/2/EC"),),
    "CH": (("2000-07-26", "", "2000/518/EC"),),
    "FO": (("2010-03-05", "", "2010/146/EU"),),
    "GB": (
        ("2021-06-28", "2025-12-27", "(EU) 2021/1772, prolonged by half a year"),
        ("2025-12-19", "2031-12-27", "C(2025) 8771"),
    ),
    "GG": (("2003-11-21", "", "2003/821/EC"),),
    "IL": (("2011-01-31", "", "2011/61/EU"),),
    "IM": (("2004-04-28", "", "2004/411/EC"),),
    "JE": (("2008-05-08", "", "2008/393/EC"),),
    "JP": (("2019-01-23", "", "(EU) 2019/419"),),
    "KR": (("2021-12-17", "", "(EU) 2022/254"),),
    "NZ": (("2012-12-19", "", "2013/65/EU"),),
    "US": (
        ("2016-07-12", "2020-07-16", "(EU) 2016/1250, Privacy Shield; C-311/18"),
        ("2023-07-10", "", "(EU) 2023/1795, Data Privacy Framework"),
    ),
    "UY": (("2012-08-21", "", "2012/484/EU"),),
}
"""Adequacy decisions: the first day, the last day or "", and the number."""
COUNTRIES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM"
    " BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX"
    " CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG"
    " GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR"
    " IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV"
    " LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE"
    " NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO"
    " RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF"
    " TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF"
    " WS YE YT ZA ZM ZW"
)
MECHANISMS = (
    "adequacy scc bcr code_of_conduct certification public_instrument ad_hoc derogation"
)
DAYS = (
    *("2020-01-01", "2021-07-01", "2023-07-09", "2023-07-10", "2025-12-20"),
    *("2026-01-25", "2026-01-26", "2031-12-27", "2031-12-28"),
)


def _place(country: str, day: str) -> str:
    """Return what *country* is to chapter V on *day*."""
    if country in EEA | PARTS or country == "none":
        return "none" if country == "none" else "inside"
    if country == "GB" and day <= "2020-12-31":
        return "inside"
    decided = ADEQUATE.get(country, ())
    last = "9999-12-31"
    open_now = [
        (end or last) for start, end, _ in decided if start <= day <= (end or last)
    ]
    return "adequate" if open_now else "third"


_TRANSFER = lines("""
    TRF002 error | mechanism=unnamed
        | GDPR 44: a transfer is declared, and rests on nothing
    nothing | place=inside | GDPR 44: inside the EEA
    nothing | place=none | no country to compare
    TRF001 error | mechanism=none
        | GDPR 13(1)(f), 44: adequate or not, the transfer is stated
    TRF003 error | mechanism=adequacy; place=third
        | GDPR 45(1), 45(3): no decision in force
    nothing | otherwise | GDPR 45, 46, 49: an instrument is named
""")
_THIRD_COUNTRY = lines("""
    nothing | mechanism=none | GDPR 13(1)(f): no transfer is stated
    TRF009 warning | place=none | WP260 Annex: the third country is named
    nothing | otherwise | the country is named
""")
_PARTIAL = lines("""
    nothing | mechanism=not adequacy | GDPR 45: no decision is used
    nothing | place=not adequate | no decision is in force, which is said
    TRF104 info | country=CA JP KR BR
        | 2002/2/EC, (EU) 2019/419, (EU) 2022/254, C(2026) 373: for a part, nearly all
    TRF204 warning | country=GB; day=2031-12-27
        | C(2025) 8771: ends within twelve months
    nothing | country=IL | 2011/61/EU: automated data, as nearly all are
    nothing | otherwise
        | the decision is for the whole country, or certification is shown
""")
TRANSFERS = family(
    "TRF001 TRF002 TRF003 TRF004 TRF006 TRF007 TRF009",
    {
        "day": " ".join(DAYS),
        "country": f"{COUNTRIES} none",
        "mechanism": f"{MECHANISMS} unnamed none",
    },
    _TRANSFER,
    _THIRD_COUNTRY,
    _PARTIAL,
    facts=lambda case: {**case, "place": _place(case["country"], case["day"])},
)


def _recipient(case: Case) -> Declaration:
    """Return a recipient in the country of *case*, with all that its mechanism asks."""
    mechanism = case["mechanism"]
    certified = {"yes": True, "no": False}
    transfer: Declaration = {
        "mechanism": None if mechanism == "unnamed" else mechanism,
        "module": 2 if mechanism == "scc" else None,
        "copy_at": "privacy@example.nl",
        "assessment": "docs/doorgifte.md",
        "dpf_certified": certified.get(case.get("certified", "yes")),
        "derogation": "49.1.b" if mechanism == "derogation" else None,
        "occasional": True if mechanism == "derogation" else None,
    }
    return without(
        {
            "id": "one",
            "name": "Ontvanger",
            "role": "controller",
            "country": None if case["country"] == "none" else case["country"],
            "transfer": {} if mechanism == "none" else without(transfer),
        }
    )


def test_every_country_by_every_mechanism_on_every_day_has_its_verdict(
    book: Rulebook,
) -> None:
    """The decisions of the Commission open a country from a day to a day."""
    says = judge_each(book, TRANSFERS, "recipients", lambda one: (_recipient(one), {}))
    assert differences(TRANSFERS, (), says) == []


def test_the_countries_are_those_of_the_format() -> None:
    """The table leaves out no country that a declaration may name."""
    path = os.path.join(data.folder("schemas"), "declaration.json")
    known = json.loads(data.read(path))["$defs"]["country"]["enum"]
    assert [*COUNTRIES.split(), None] == known


FRAMEWORK = family(
    "TRF001 TRF002 TRF003 TRF004",
    {
        "day": "2023-07-09 2023-07-10 2026-11-22",
        "country": "US",
        "mechanism": "adequacy scc",
        "certified": "yes no unsaid",
    },
    lines("""
    nothing | mechanism=scc | GDPR 46: no decision is used
    TRF003 error | day=2023-07-09 | GDPR 45(1): no decision in force
    nothing | otherwise | (EU) 2023/1795: no decision in force, which is said
"""),
    lines("""
    nothing | mechanism=scc | GDPR 46: no decision is used
    nothing | day=2023-07-09 | GDPR 45(1): no decision in force, which is said
    nothing | certified=yes | (EU) 2023/1795: on the list
    TRF004 error | otherwise | (EU) 2023/1795: for organisations on the list only
"""),
)


def test_every_american_recipient_has_its_verdict(book: Rulebook) -> None:
    """The decision for the United States opens it for certified organisations only."""
    said = _check(book, "FRAMEWORK", lambda case: {"recipients": [_recipient(case)]})
    assert said == []


POINTS = "49.1.a 49.1.b 49.1.c 49.1.d 49.1.e 49.1.f 49.1.g 49.1.2"
DEROGATIONS = family(
    "TRF007",
    {
        "point": f"{POINTS} none",
        "occasional": "true false unsaid",
        "risk_information": "true false unsaid",
        "authority_informed": "true false unsaid",
        "subjects_informed": "true false unsaid",
        "role": "controller processor",
    },
    lines("""
    TRF007 error | point=none | GDPR 49(1): which point
    nothing | otherwise | GDPR 49(1): a point is named
"""),
    lines("""
    nothing | point=not 49.1.b 49.1.c 49.1.e 49.1.2 | recital 111: not limited
    nothing | occasional=true | recital 111: occasional
    TRF507 error | point=49.1.2; occasional=false
        | GDPR 49(1), second subparagraph: only if the transfer is not repetitive
    TRF107 warning | point=49.1.2
        | GDPR 49(1), second subparagraph: not shown not to be repetitive
    TRF107 warning | otherwise | GDPR 49(1), recital 111: looks like a standing one
"""),
    lines("""
    nothing | point=not 49.1.a | GDPR 49(1)(a): consent only
    nothing | role=processor | GDPR 49(1)(a): the controller informs
    TRF207 error | risk_information=false | GDPR 49(1)(a): told of the risks before
    TRF307 warning | risk_information=unsaid | GDPR 49(1)(a): not shown
    nothing | otherwise | GDPR 49(1)(a): told of the risks
"""),
    lines("""
    nothing | point=not 49.1.2 | GDPR 49(1), second subparagraph, only
    nothing | role=processor | GDPR 49(1), second subparagraph: the controller informs
    TRF407 error | authority_informed=not true | GDPR 49(1), second subparagraph
    TRF407 error | subjects_informed=not true | GDPR 49(1), second subparagraph
    nothing | otherwise | GDPR 49(1), second subparagraph: both are told
"""),
)


def _with_derogation(case: Case) -> Declaration:
    """Return a declaration with a transfer that rests on a derogation."""
    told = ("occasional", "risk_information", "authority_informed", "subjects_informed")
    transfer = {
        "mechanism": "derogation",
        "derogation": None if case["point"] == "none" else case["point"],
        "copy_at": "privacy@example.nl",
        **{name: STATES[case[name]] for name in told},
    }
    one = {"id": "one", "name": "Ontvanger", "role": "controller", "country": "IN"}
    recipient = {**one, "transfer": without(transfer)}
    return {"role": case["role"], "recipients": [recipient]}


def test_every_derogation_has_its_verdict(book: Rulebook) -> None:
    """Which point, how often, and who was told, decide."""
    assert _check(book, "DEROGATIONS", _with_derogation) == []


# --- 7. recipients -------------------------------------------------------------------

_AGREEMENT = lines("""
    nothing | role=not processor | GDPR 28(3): for processors only
    nothing | agreement=true date | GDPR 28(3): signed
    SEC001 error | agreement=false | GDPR 28(3), 28(9): none
    SEC101 warning | otherwise | GDPR 28(3): not said; the fact lies outside the notice
""")
_ROLE = lines("""
    RCP104 info | role=unsaid | GDPR 4(7)-(8): not asked of a notice
    nothing | otherwise | the role is stated
""")
_COUNTRY = lines("""
    nothing | role=authority internal | an authority, or the own organisation
    RCP004 info | country=none | WP260 Annex: not asked of a notice
    nothing | otherwise | the country is stated
""")
_NO_SHARING = lines("""
    nothing | no_third_parties=not true | nothing is denied
    RCP003 error | role=controller | GDPR 4(10), 5(1)(a)
    nothing | own_role=processor | GDPR 13(1)(e): binds the controller
    RCP203 warning | role=processor joint_controller
        | GDPR 4(9)-(10), WP260 Annex: no third party, yet a recipient; it misleads
    nothing | role=authority | GDPR 4(9), last sentence: an authority in an inquiry
    nothing | role=internal | the own organisation is no third party
    nothing | otherwise | the role is not known, which is said
""")
_NO_TRANSFERS = lines("""
    nothing | no_transfers=not true | nothing is denied
    TRF008 error | country=US CH | GDPR 5(1)(a), 13(1)(f)
    nothing | country=NL | in the EEA
    nothing | own_role=processor | GDPR 13(1)(f): binds the controller
    nothing | role=authority internal | an authority, or the own organisation
    TRF108 warning | otherwise | GDPR 5(1)(a): not shown without a country
""")
RECIPIENTS = family(
    "RCP001 RCP003 RCP004 SEC001 TRF001 TRF002 TRF008",
    {
        "role": "processor controller joint_controller authority internal unsaid",
        "agreement": "true false date unsaid",
        "country": "NL US CH none",
        "no_third_parties": "true false unsaid",
        "no_transfers": "true false unsaid",
        "own_role": "controller processor",
    },
    _AGREEMENT,
    _ROLE,
    _COUNTRY,
    _NO_SHARING,
    _NO_TRANSFERS,
)


def _with_recipient(case: Case) -> Declaration:
    """Return a declaration with the recipient and the claims of *case*."""
    abroad = case["country"] in {"US", "CH"}
    mechanism = "adequacy" if abroad else "none"
    agreed: dict[str, object] = {**STATES, "date": {"signed": "2024-02-01"}}
    one = without(
        {
            **_recipient({"country": case["country"], "mechanism": mechanism}),
            "role": None if case["role"] == "unsaid" else case["role"],
            "agreement": agreed[case["agreement"]],
        }
    )
    claims = without(
        {name: STATES[case[name]] for name in ("no_third_parties", "no_transfers")}
    )
    return without({"role": case["own_role"], "recipients": [one], "claims": claims})


def test_every_recipient_beside_every_claim_has_its_verdict(book: Rulebook) -> None:
    """Role, agreement and country fit what the statement says of itself."""
    assert _check(book, "RECIPIENTS", _with_recipient) == []


# --- 8. cookies ----------------------------------------------------------------------

NEEDS_CONSENT = "analytics preferences marketing"
EXEMPT = "transmission strictly_necessary limited_analytics"
TRACKS = "profile cross_site both"

_PLACING = lines(f"""
    nothing | category={EXEMPT}; tracks=no | Tw 11.7a(3): exempt, whatever is claimed
    COO004 error | category={EXEMPT}; basis=not consent
        | Tw 11.7a(3)-(4): what tracks people is not exempt
    COO002 error | basis=legitimate_interests contract
        | Tw 11.7a(1), (3): knows consent and exemptions only
    nothing | category=unsaid; tracks=no; basis=exempt none
        | Tw 11.7a(3): not shown to need consent
    COO001 error | before=true | Tw 11.7a(1): placed before consent
    COO001 error | basis=exempt | Tw 11.7a(3): not exempt
    COO101 warning | basis=none | Tw 11.7a(1): consent is not said to be asked
    nothing | basis=consent | Tw 11.7a(1): consent beforehand
""")
_BANNER = lines(f"""
    nothing | mode=explicit_choice unsaid | nothing, or a choice
    nothing | category={EXEMPT}; basis=not consent; tracks=no | no consent is asked
    COO005 error | otherwise | GDPR 4(11), recital 32; CJEU C-673/17
""")
_WAY_OF_CONSENT = lines("""
    COO105 info | basis=consent; mode=unsaid | GDPR 7(1): asked by this format
    nothing | otherwise | no consent, or its way is declared
""")
_KIND = lines(f"""
    nothing | category=not unsaid | the kind is declared
    nothing | basis=not exempt none | consent, or no ground at all, which is said
    nothing | tracks={TRACKS} | needs consent, which is said
    nothing | before=true | placed before consent, which is said
    COO201 info | otherwise | Tw 11.7a(3): asked by this format
""")
COOKIES = family(
    "COO001 COO002 COO004 COO005 COO006",
    {
        "category": f"{EXEMPT} {NEEDS_CONSENT} unsaid",
        "basis": "exempt consent legitimate_interests contract none",
        "mode": "explicit_choice continued_use pre_ticked unsaid",
        "before": "true false unsaid",
        "tracks": f"no {TRACKS}",
    },
    _PLACING,
    _BANNER,
    _WAY_OF_CONSENT,
    _KIND,
)


def _with_cookie(case: Case) -> Declaration:
    """Return a declaration with one cookie and its banner."""
    item = {
        "name": "_x",
        "purpose": "Winkelwagen bijhouden",
        "duration": "P30D",
        "third_party": "none",
        "category": None if case["category"] == "unsaid" else case["category"],
        "basis": None if case["basis"] == "none" else case["basis"],
        "set_before_consent": STATES[case["before"]],
        "profile": True if case["tracks"] in {"profile", "both"} else None,
        "cross_site": True if case["tracks"] in {"cross_site", "both"} else None,
    }
    banner = {
        "mode": None if case["mode"] == "unsaid" else case["mode"],
        "refuse_layer": 1,
        "withdraw": "link onderaan elke pagina",
        "wall": False,
    }
    return {"cookies": {"banner": without(banner), "items": [without(item)]}}


def test_every_cookie_has_its_verdict(book: Rulebook) -> None:
    """Category, basis, banner and moment of placing decide."""
    assert _check(book, "COOKIES", _with_cookie) == []


# --- 9. direct marketing -------------------------------------------------------------

MESSAGES = "email sms app push direct_message"
MACHINES = "automated_call fax"
PLATFORMS = "social_ads custom_audience"
MARKETING_BASES = (
    "consent existing_customer legitimate_interests published_address none unsaid"
)

_MAY_BE_APPROACHED = lines(f"""
    MKT201 warning | channel=none | Tw 11.7: the channel decides, and is not said
    nothing | channel=post | post: GDPR 21(2) only
    nothing | channel={PLATFORMS} | platforms: see below
    nothing | channel=phone; audience=businesses | Tw 11.7(2): protects natural persons
    MKT101 warning | basis=unsaid | Tw 11.7, GDPR 13(1)(c): not said why
    nothing | basis=consent | Tw 11.7(1)-(2): consent
    nothing | channel={MESSAGES}; basis=existing_customer
        | Tw 11.7, ePrivacy 13(2): customers
    MKT001 error | channel={MACHINES}; basis=existing_customer
        | ePrivacy 13(1)-(2), Tw 11.7: the exception is for electronic messages only
    MKT401 error | channel=not phone; basis=published_address; audience=consumers both
        | Tw 11.7: published addresses are those of businesses
    nothing | channel={MESSAGES} {MACHINES}; basis=published_address
        | Tw 11.7: published for the purpose
    MKT001 error | channel={MESSAGES} {MACHINES} | Tw 11.7(1), ePrivacy 13(1)
    nothing | day=2026-06-30; basis=existing_customer | Tw 11.7(2) until 30 June 2026
    nothing | sector=charity charity_lottery press_publisher; basis=existing_customer
        | Tw 11.7 since 1 July 2026: charities and the press keep the exception
    MKT003 error | day=2026-07-01 | Tw 11.7(2) since 1 July 2026
    MKT103 error | day=2026-06-30 | Tw 11.7(2) from 1 July 2021
""")
_PLATFORM = lines(f"""
    nothing | channel=not {PLATFORMS} | no platform
    MKT004 warning | recipient=none | GDPR 13(1)(e), 26
    nothing | otherwise | no platform is hidden
""")
_PLATFORM_CONSENT = lines("""
    nothing | channel=not custom_audience | no addresses are handed over
    nothing | basis=consent | EDPB 8/2020: consent
    MKT104 warning | otherwise | EDPB 8/2020; CJEU C-40/17: rests on consent as a rule
""")
MARKETING = family(
    "MKT001 MKT002 MKT003 MKT004",
    {
        "day": "2026-06-30 2026-07-01",
        "channel": f"{MESSAGES} {MACHINES} phone post {PLATFORMS} none",
        "basis": MARKETING_BASES,
        "audience": "consumers businesses both unsaid",
        "sector": "charity charity_lottery press_publisher retail unsaid",
        "recipient": "named",
    },
    _MAY_BE_APPROACHED,
    _PLATFORM,
    _PLATFORM_CONSENT,
)
PLATFORM_ADS = family(
    "MKT001 MKT002 MKT003 MKT004",
    {
        "day": "2026-06-30 2026-07-01",
        "channel": PLATFORMS,
        "basis": MARKETING_BASES,
        "audience": "consumers businesses both unsaid",
        "sector": "retail",
        "recipient": "named none",
    },
    _MAY_BE_APPROACHED,
    _PLATFORM,
    _PLATFORM_CONSENT,
)


def _with_marketing(case: Case) -> Declaration:
    """Return a declaration with the direct marketing of *case*."""
    met = STATES if "obtained_at_sale" in case else {}
    way = {
        "channel": None if case["channel"] == "none" else case["channel"],
        "audience": None if case["audience"] == "unsaid" else case["audience"],
        "basis": None if case["basis"] == "unsaid" else case["basis"],
        "recipient": "platform" if case["recipient"] == "named" else None,
        **{name: met[case[name]] if met else True for name in EXCEPTION},
    }
    sector = None if case["sector"] == "unsaid" else case["sector"]
    return without(
        {
            "controller": without({"sector": sector}),
            "recipients": [{"id": "platform", "name": "Platform"}],
            "direct_marketing": [without(way)],
        }
    )


EXCEPTION = (
    *("obtained_at_sale", "own_similar_products", "opt_out_at_collection"),
    "opt_out_in_each_message",
)


def test_every_way_of_direct_marketing_has_its_verdict(book: Rulebook) -> None:
    """Channel, basis, audience and sector decide, and since 1 July 2026 otherwise."""
    assert _check(book, "MARKETING", _with_marketing) == []


def test_every_advertisement_on_a_platform_has_its_verdict(book: Rulebook) -> None:
    """The platform is named, and addresses go there on consent."""
    assert _check(book, "PLATFORM_ADS", _with_marketing) == []


CUSTOMERS = family(
    "MKT001 MKT002",
    {
        "channel": "email phone post",
        "basis": "existing_customer consent",
        "audience": "consumers",
        "sector": "charity",
        "recipient": "none",
        **dict.fromkeys(EXCEPTION, "true false unsaid"),
    },
    lines("""
    nothing | channel=phone post | Tw 11.7(1): electronic messages only
    MKT202 warning | basis=consent; opt_out_in_each_message=false
        | ePrivacy 13(4), Tw 11.7: every message offers a way to refuse
    nothing | basis=consent | the exception is not claimed
    MKT002 error | obtained_at_sale=false | Tw 11.7, ePrivacy 13(2): not met
    MKT002 error | own_similar_products=false | Tw 11.7, ePrivacy 13(2): not met
    MKT002 error | opt_out_at_collection=false | Tw 11.7, ePrivacy 13(2): not met
    MKT002 error | opt_out_in_each_message=false | Tw 11.7, ePrivacy 13(2): not met
    nothing | otherwise | Tw 11.7, ePrivacy 13(2): none of the four is shown to fail
"""),
    lines("""
    nothing | basis=consent | the exception is not claimed
    nothing | channel=phone post | Tw 11.7: for electronic messages
    nothing | obtained_at_sale=false | MKT002 says already that it is not met
    nothing | own_similar_products=false | MKT002 says already that it is not met
    nothing | opt_out_at_collection=false | MKT002 says already that it is not met
    nothing | opt_out_in_each_message=false | MKT002 says already that it is not met
    MKT102 warning | obtained_at_sale=unsaid | Tw 11.7: a condition is not said
    MKT102 warning | own_similar_products=unsaid | Tw 11.7: a condition is not said
    MKT102 warning | opt_out_at_collection=unsaid | Tw 11.7: a condition is not said
    MKT102 warning | opt_out_in_each_message=unsaid | Tw 11.7: a condition is not said
    nothing | otherwise | Tw 11.7, ePrivacy 13(2): all four are said
"""),
)


def test_every_condition_of_the_customer_exception_counts(book: Rulebook) -> None:
    """One condition that fails is an error, one that is not said a warning."""
    assert _check(book, "CUSTOMERS", _with_marketing) == []


# --- 10. authority and representative ------------------------------------------------

NAMES = {
    "AP": "Autoriteit Persoonsgegevens",
    "CNIL": "CNIL",
    "DPC": "Data Protection Commission",
    "ICO": "Information Commissioner's Office",
    "generic": "de toezichthoudende autoriteit",
    "unknown": "Bond van Klagers",
}
HOMES = {"AP": "NL", "CNIL": "FR", "DPC": "IE"}


def _competence(case: Case) -> Case:
    """Return *case* with what ties the authority to the controller or its audience."""
    home = HOMES.get(case["authority"], "")
    ties = {
        "lead": case["lead"] == case["authority"],
        "country": case["country"] == home,
        "audience": home in case["audience"].split("+"),
        "unknown": case["country"] == "none",
    }
    return {**case, "tie": next((name for name, holds in ties.items() if holds), "no")}


_ROUTE = lines("""
    nothing | role=processor | GDPR 13: binds the controller only
    nothing | authority=not none | GDPR 13(2)(d): an authority is named
    nothing | lead=not none | GDPR 13(2)(d), 56: the lead authority is named
    CMP001 error | otherwise | GDPR 13(2)(d), 77(1): no complaint to an authority
""")
_NAMED = lines("""
    nothing | role=processor | GDPR 13: binds the controller only
    CMP002 warning | authority=generic | WP260 Annex: which authority
    CMP203 warning | authority=unknown | GDPR 51, 77(1): not known as one
    nothing | otherwise | a known name, or none at all
""")
_COMPETENT = lines("""
    nothing | role=processor | GDPR 13: binds the controller only
    nothing | authority=none generic unknown | not known as an authority
    nothing | authority=ICO; country=GB US; audience=none GB
        | GDPR 3: nothing shows that the GDPR applies
    nothing | authority=ICO; lead=AP DPC CNIL; audience=GB NL+GB
        | GDPR 77(1): beside an authority of the EEA, for people in the United Kingdom
    CMP003 error | authority=ICO | GDPR 51, 77(1): no authority of the EEA
    nothing | tie=lead country audience | GDPR 55-56, 77(1): tied
    nothing | tie=unknown | GDPR 77(1): where the controller is, is not known
    nothing | country=GB US; audience=none GB
        | GDPR 55-56: outside the EEA each authority is competent where people are
    CMP603 warning | country=GB US | GDPR 77(1): nothing ties it to these people
    CMP103 warning | otherwise | GDPR 55(1), 77(1): nothing ties it to this controller
""")
AUTHORITIES = family(
    "CMP001 CMP002 CMP003",
    {
        "country": "NL BE FR IE NO GB US none",
        "authority": f"{' '.join(NAMES)} none",
        "lead": "none AP DPC CNIL",
        "audience": "none NL NL+GB GB",
        "role": "controller processor",
    },
    _ROUTE,
    _NAMED,
    _COMPETENT,
    facts=_competence,
)


def _with_authority(case: Case) -> Declaration:
    """Return a declaration with the complaint route of *case*."""
    named = {
        name: {"name": word, "url": "https://example.org"}
        for name, word in NAMES.items()
    }
    routes = {
        "authority": named.get(case["authority"]),
        "lead_authority": named.get(case["lead"]),
    }
    return without(
        {
            "role": case["role"],
            "controller": _in(case["country"]),
            "audience": _audience(case["audience"]),
            "complaints": without(routes),
        }
    )


def _in(country: str) -> Declaration:
    """Return somebody in *country*, which may be `none`."""
    return {} if country == "none" else {"country": country}


def _audience(countries: str) -> Declaration:
    """Return the audience in *countries*, joined by `+`, or none."""
    return {} if countries == "none" else {"countries": countries.split("+")}


def test_every_authority_for_every_controller_has_its_verdict(book: Rulebook) -> None:
    """Own country, lead authority or audience tie an authority to a controller."""
    assert _check(book, "AUTHORITIES", _with_authority) == []


REPRESENTATIVES = family(
    "IDN005",
    {
        "country": "NL NO US GB CH none",
        "audience": "none NL NL+FR NO US",
        "representative": "none NL FR US NO country_unsaid exempt",
        "body": "private public",
        "role": "controller both processor",
    },
    lines("""
    nothing | country=NL NO | GDPR 27(1): established in the EEA
    nothing | representative=exempt | GDPR 27(2)(a): exempt
    IDN105 error | representative=US | GDPR 27(3): not in the Union
    nothing | representative=country_unsaid | GDPR 27(3): where it is, is not said
    nothing | audience=none US | GDPR 3(2): nobody in the EEA is addressed
    nothing | representative=NL; audience=NL+FR | GDPR 27(3): where people are
    nothing | representative=FR; audience=NL+FR | GDPR 27(3): where people are
    nothing | representative=NL; audience=NL | GDPR 27(3): where people are
    nothing | representative=NO; audience=NO | GDPR 27(3): where people are
    IDN205 warning | representative=not none | GDPR 27(3): elsewhere
    nothing | body=public | GDPR 27(2)(b): a public body
    nothing | country=none | GDPR 27(1): where the controller is, is not known
    IDN005 error | otherwise | GDPR 27(1), 13(1)(a): none is named
"""),
)


def _with_representative(case: Case) -> Declaration:
    """Return a declaration of a controller somewhere, with its representative."""
    where = case["representative"]
    named = {"name": "Rep B.V.", "contact": {"email": "rep@example.org"}}
    forms: dict[str, Declaration] = {
        "none": {},
        "country_unsaid": {**named},
        "exempt": {"exempt": "27(2)(a): incidenteel, geen bijzondere gegevens"},
    }
    return without(
        {
            "role": case["role"],
            "controller": {
                **_in(case["country"]),
                "public_body": case["body"] == "public",
            },
            "audience": _audience(case["audience"]),
            "eu_representative": forms.get(where, {**named, "country": where}),
        }
    )


def test_every_representative_of_every_controller_has_its_verdict(
    book: Rulebook,
) -> None:
    """Who addresses the Union from outside has a representative where people are."""
    assert _check(book, "REPRESENTATIVES", _with_representative) == []


# --- 11. children --------------------------------------------------------------------

CONSENT_OF_CHILDREN = family(
    "CHD001",
    {
        "day": "2026-08-31 2026-09-01",
        "children": "true false unsaid",
        "basis": "consent special_consent contract",
        "parent": "true false unsaid",
        "verified": "said unsaid",
        "people": "adults employees customers none",
        "role": "controller processor",
    },
    lines("""
    nothing | role=processor | GDPR 8, UAVG 5: bind the controller
    nothing | children=not true | GDPR 8(1): not addressed to children
    nothing | basis=contract | GDPR 8(1): no consent is asked
    nothing | people=adults | GDPR 8(1): asked of adults only
    nothing | parent=true | GDPR 8(1), UAVG 5(1): a parent consents
    CHD001 error | parent=false | GDPR 8(1), UAVG 5(1): no parent consents
    CHD101 warning | parent=unsaid | GDPR 8(1), UAVG 5(1): not said
"""),
    lines("""
    nothing | role=processor | GDPR 8, UAVG 5: bind the controller
    nothing | verified=said | GDPR 8(2): said, or no parent
    CHD201 warning | parent=true | GDPR 8(2): how it is checked
    nothing | otherwise | GDPR 8(2): said, or no parent
"""),
)


def _with_children(case: Case) -> Declaration:
    """Return a declaration that asks the consent of *case* in its audience."""
    exception = [{"condition": "explicit_consent"}]
    purpose: Declaration = {
        "id": "one",
        "data_subjects": PEOPLE[case["people"]],
        "legal_basis": "consent" if case["basis"] == "consent" else "contract",
        "special_categories": exception if case["basis"] == "special_consent" else [],
    }
    children = {
        "parental_consent": STATES[case["parent"]],
        "verification": "mail aan de ouder" if case["verified"] == "said" else None,
    }
    return without(
        {
            "role": case["role"],
            "audience": without({"children": STATES[case["children"]]}),
            "purposes": [without(purpose)],
            "children": without(children),
        }
    )


def test_every_consent_of_children_has_its_verdict(book: Rulebook) -> None:
    """Below the age of consent a parent consents, and that is checked."""
    assert _check(book, "CONSENT_OF_CHILDREN", _with_children) == []


AGES: dict[str, object] = {
    **{str(age): age for age in (0, 11, 12, 13, 15, 16, 17, 18)},
    **{f"{where}{age}": {where: age} for where in ("NL", "BE") for age in (12, 13, 16)},
    **{f"{where}{age}": {where: age} for where in ("FR", "DE") for age in (14, 15, 16)},
    **{f"{where}{age}": {where: age} for where in ("AT", "ES") for age in (13, 14)},
    "NL18": {"NL": 18},
    "NL16+BE13": {"NL": 16, "BE": 13},
    "NL13+BE13": {"NL": 13, "BE": 13},
    "none": None,
}


def _dutch(case: Case) -> Case:
    """Return *case* with whether a single age is meant for the Netherlands."""
    near = case["country"] if case["audience"] == "none" else case["audience"]
    return {**case, "dutch": "yes" if "NL" in near.split("+") else "no"}


CONSENT_AGES = family(
    "CHD002",
    {
        "day": "2026-08-31 2026-09-01",
        "age": " ".join(AGES),
        "audience": "none NL BE NL+BE",
        "country": "NL BE none",
        "role": "controller processor",
    },
    lines("""
    nothing | role=processor | GDPR 8: binds the controller
    CHD302 error | age=0 11 12 NL12 BE12 | GDPR 8(1): nowhere below 13
    CHD002 error | age=NL13 NL13+BE13 | GDPR 8(1), UAVG 5(1): 16
    CHD102 info | age=NL18 | GDPR 8(1): 16 is enough
    CHD202 warning | age=FR14 DE14 DE15 AT13 ES13
        | GDPR 8(1): FR 15 (loi 78-17, 45), DE 16, AT 14 (DSG 4), ES 14 (LOPDGDD 7)
    CHD002 error | age=13 15; dutch=yes | GDPR 8(1), UAVG 5(1): 16
    CHD102 info | age=17 18; dutch=yes | GDPR 8(1): 16 is enough
    nothing | otherwise | GDPR 8(1): as the law there has it, or higher, or not known
"""),
    facts=_dutch,
)


def _with_ages(case: Case) -> Declaration:
    """Return a declaration with an age of consent."""
    return without(
        {
            "role": case["role"],
            "controller": _in(case["country"]),
            "audience": _audience(case["audience"]),
            "children": without({"consent_age": AGES[case["age"]]}),
        }
    )


def test_every_age_of_consent_has_its_verdict(book: Rulebook) -> None:
    """Sixteen in the Netherlands, and nowhere below thirteen."""
    assert _check(book, "CONSENT_AGES", _with_ages) == []


OWN_RIGHTS = family(
    "CHD003",
    {
        "day": "2026-08-31 2026-09-01",
        "rights_from": "none 0 11 12 13 16 18",
        "withdraw_from": "none 0 11 12 13 16 18",
        "role": "controller both processor",
    },
    lines("""
    nothing | role=processor | UAVG 5: binds the controller
    nothing | day=2026-08-31 | UAVG 5 until 31 August 2026: had no age of twelve
    CHD003 warning | rights_from=not none 12 | UAVG 5(4): twelve
    CHD003 warning | withdraw_from=not none 12 | UAVG 5(3): twelve
    nothing | otherwise | UAVG 5(3)-(4): twelve, or not said
"""),
)


def _with_own_rights(case: Case) -> Declaration:
    """Return a declaration with the ages from which minors act themselves."""
    ages = {
        name: None if case[name] == "none" else int(case[name])
        for name in ("rights_from", "withdraw_from")
    }
    known = {name: age for name, age in ages.items() if age is not None}
    return {"role": case["role"], "children": known}


def test_every_age_of_own_rights_has_its_verdict(book: Rulebook) -> None:
    """Since 1 September 2026 minors exercise their rights from twelve."""
    assert _check(book, "OWN_RIGHTS", _with_own_rights) == []


# --- 12. deadlines -------------------------------------------------------------------

LIMITS = {
    "response": ("GDPR 12(3)", 1, "RGT105 warning", "RGT005 error"),
    "right": ("GDPR 12(3)", 1, "RGT305 warning", "RGT205 error"),
    "told": ("GDPR 12(3), second sentence", 1, "RGT606 warning", "RGT206 error"),
    "extension": ("GDPR 12(3), second sentence", 2, "RGT106 warning", "RGT006 error"),
    "refusal": ("GDPR 12(4)", 1, "RGT210 warning", "RGT110 error"),
    "indirect": ("GDPR 14(3)(a)", 1, "PUR115 warning", "PUR015 error"),
}
"""The article, the limit in months, and what sometimes or often running late gets."""
OFTEN = 1 / 7
"""
Above this share of dates a deadline is too long rather than sometimes late.

Below lie 30 days (8 %) and 20 working days (11 %); above, 61 days beside two months
(17 %), 21 working days (31 %) and 31 days (42 %).
"""
MONTHS = [date(2000 + at // 12, at % 12 + 1, 1).toordinal() for at in range(4_803)]
"""The first days of the months of 400 years, after which the calendar repeats."""
CYCLE = 146_097
"""So many dates are in them."""


@cache
def _room(months: int) -> dict[str, Counter[int]]:
    """Return on how many receipt dates so many days of a kind end within *months*."""
    worked = _working_days_before()
    days: Counter[int] = Counter()
    working: Counter[int] = Counter()
    for at in range(4_800):
        first, last = MONTHS[at + months], MONTHS[at + months + 1] - 1
        for received in range(MONTHS[at], MONTHS[at + 1]):
            end = min(first + received - MONTHS[at], last)
            days[end - received] += 1
            working[worked[end + 1 - MONTHS[0]] - worked[received + 1 - MONTHS[0]]] += 1
    return {"calendar": days, "working_days": working}


@cache
def _working_days_before() -> list[int]:
    """Return for each date of the cycle, and some more, the working days before it."""
    free = {
        day.toordinal() for year in range(2000, 2401) for day in _dutch_holidays(year)
    }
    before = [0]
    for day in range(MONTHS[0], MONTHS[-1]):
        before.append(before[-1] + (day % 7 in range(1, 6) and day not in free))
    return before


def _dutch_holidays(year: int) -> list[date]:
    """Return the holidays of article 3 of the Algemene termijnenwet in *year*."""
    easter, king = _easter(year), date(year, 4, 27)
    return [
        *(easter + timedelta(days) for days in (-2, 1, 39, 50)),
        *(date(year, *day) for day in ((1, 1), (5, 5), (12, 25), (12, 26))),
        king - timedelta(king.isoweekday() == 7),
    ]


def _easter(year: int) -> date:
    """Return Easter Sunday by the rule that Butcher published in 1876."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, odd = divmod(century, 4)
    moon = (19 * golden + century - leaps - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * odd + 2 * (rest // 4) - moon - rest % 4) % 7
    early = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * early + 114, 31)
    return date(year, month, day + 1)


def _lateness(case: Case) -> Case:
    """Return *case* with how often its deadline ends after the limit."""
    months = LIMITS[case["deadline"]][1]
    number, unit = int(case["length"][1:-1]), case["length"][-1]
    if unit == "M":
        return {**case, "late": "often" if number > months else "never"}
    days = number * 7 if unit == "W" else number
    working = case["deadline"] in {"response", "right"} and unit == "D"
    room = _room(months)[case["counts"] if working else "calendar"]
    share = sum(dates for fit, dates in room.items() if fit < days) / CYCLE
    late = "often" if share > OFTEN else "sometimes" if share else "never"
    return {**case, "late": late}


DEADLINES = family(
    "RGT004 RGT005 RGT006 RGT010 PUR015",
    {
        "deadline": " ".join(LIMITS),
        "length": " ".join(
            [
                *(f"P{number}D" for number in range(1, 71)),
                *(f"P{number}W" for number in range(1, 11)),
                *(f"P{number}M" for number in range(1, 7)),
            ]
        ),
        "counts": "calendar working_days",
    },
    lines(
        "nothing | late=never | Reg. 1182/71 3(2)(c): never past the limit\n"
        + "\n".join(
            f"{says} | deadline={name}; late={often} | {article}"
            for name, (article, _months, *verdicts) in LIMITS.items()
            for often, says in zip(("sometimes", "often"), verdicts, strict=True)
        )
    ),
    facts=_lateness,
)


def _with_deadline(case: Case) -> Declaration:
    """Return a declaration in which only the deadline of *case* may be too long."""
    lengths = {**dict.fromkeys(LIMITS, "P1M"), case["deadline"]: case["length"]}
    extension = {"max": lengths["extension"], "inform_within": lengths["told"]}
    requests = {
        "response_deadline": lengths["response"],
        "counts": case["counts"],
        "extension": {**extension, "reasons": True, "automatic": False},
        "refusal": {
            "within": lengths["refusal"],
            "reasons": True,
            "mentions": ["complaint", "court"],
        },
    }
    source = {"kind": "third_party", "from": "Kadaster", "public": True}
    purpose = {"id": "one", "source": source, "notice_within": lengths["indirect"]}
    access = {"deadline": lengths["right"], "counts": case["counts"]}
    return {"requests": requests, "rights": {"access": access}, "purposes": [purpose]}


def test_every_deadline_has_the_verdict_of_the_calendar(book: Rulebook) -> None:
    """Days, working days, weeks and months are judged as 400 years show."""
    assert _check(book, "DEADLINES", _with_deadline) == []


# --- the tables themselves -----------------------------------------------------------

OPEN = {
    "NUMBERS": lines("""
    lack SPC207 warning | people=patients
        | UAVG 46: the wage tax act does not prescribe it for patients either
"""),
}
"""
Where the rules differ from the law for now: what they lack of it, or add to it.

When a row is mended the test of its family fails, and the row goes.
"""
FAMILIES = {
    name: found for name, found in globals().items() if isinstance(found, Family)
}


def test_every_line_of_the_law_decides_something() -> None:
    """No line of a table is hidden by the lines above it."""
    assert undecided(FAMILIES.values()) == []


@pytest.mark.parametrize("name", OPEN)
def test_every_open_row_changes_something(name: str) -> None:
    """No row of what is open is left behind when its reason has gone."""
    assert idle(FAMILIES[name], OPEN[name]) == []


def test_every_verdict_of_the_law_is_a_code_and_a_severity(book: Rulebook) -> None:
    """A verdict names a rule with its severity, or a duty that has no rule yet."""
    known = {f"{one.code} {one.severity}" for one in book.rules}
    said = {
        one.says
        for asked in FAMILIES.values()
        for question in asked.questions
        for one in question
    }
    assert {one for one in said - known if "?" not in one} == {"nothing"}
