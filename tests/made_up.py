"""Reports made up for the tests of formats: one like others, and hostile ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from privlint.baseline import Entry
from privlint.model import (
    Citation,
    Duty,
    Edit,
    Excerpt,
    Finding,
    Fix,
    Location,
    Position,
    Severity,
    Text,
)
from privlint.render import FORMATS, Options
from privlint.report import Asked, Checked, Report, Skipped
from privlint.rulebook import Change
from privlint.suppressions import Suppressed, Suppression

if TYPE_CHECKING:
    from typing import Literal

    from privlint.model import Path

GDPR = "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
ARTICLE_13 = Citation(
    Text("art. 13 lid 2 onder a AVG", "GDPR art. 13(2)(a)"), f"{GDPR}#art_13"
)
ARTICLE_5 = Citation(Text("art. 5 lid 1 onder e AVG", "GDPR art. 5(1)(e)"))
ARTICLE_6 = Citation(Text("art. 6 lid 1 AVG", "GDPR art. 6(1)"), f"{GDPR}#art_6")

TEXT = """\
privlint: 1
purposes:
  - id: orders
    name: Bestellingen
  - id: news
    name: Nieuws & meer
    legal_basis: consent
"""


def rule(
    code: str, name: str, severity: Severity, law: tuple[Citation, ...], title: Text
) -> Asked:
    """Return a rule that was asked."""
    duty = Duty.LAW if law else Duty.DECLARATION
    return Asked(code, name, "topic", severity, duty, law, title)


def found(
    asked: Asked,
    line: int,
    columns: tuple[int, int],
    path: Path,
    *,
    file: str = "privacy.yaml",
) -> Finding:
    """Return a finding of *asked* on one *line* of *file*."""
    at = "/".join(str(step) for step in path)
    text = TEXT.splitlines()[line - 1] if file == "privacy.yaml" else "IP-adres"
    return Finding(
        code=asked.code,
        name=asked.name,
        severity=asked.severity,
        duty=asked.duty,
        law=asked.law,
        message=Text(f"hier ontbreekt iets ({at})", f"something is missing ({at})"),
        mend=Text("Voeg `retention` toe.", "Add `retention`."),
        location=Location(
            file, Position(line, columns[0]), Position(line, columns[1]), path
        ),
        identity=f"/{at}",
        excerpt=Excerpt(line, (text,)),
        declaration="privacy.yaml",
    )


RETENTION = rule(
    "RET001",
    "retention-missing",
    Severity.ERROR,
    (ARTICLE_13, ARTICLE_5),
    Text("Elk doel heeft een bewaartermijn.", "Every purpose has a retention period."),
)
BASIS = rule(
    "BAS004",
    "legal-basis-contradicted",
    Severity.WARNING,
    (ARTICLE_6,),
    Text("Een doel heeft één grondslag.", "A purpose has one legal basis."),
)
STATEMENT = rule(
    "TXT001",
    "ip-address-denied",
    Severity.INFO,
    (),
    Text("Een IP-adres is een persoonsgegeven.", "An IP address is personal data."),
)
PASSED = rule(
    "CTR001",
    "controller-missing",
    Severity.ERROR,
    (ARTICLE_13,),
    Text("Een verklaring noemt wie zij betreft.", "A declaration names its subject."),
)
FAULT = Finding(
    code="SHP004",
    name="value-unknown",
    severity=Severity.ERROR,
    duty=Duty.DECLARATION,
    law=(),
    message=Text("`legal_basis` kent geen 'consent!'", "`legal_basis` knows no 'x!'"),
    mend=Text("Kies een waarde.", "Choose a value."),
    location=Location("privacy.yaml", Position(7, 18), Position(7, 25), ("a",)),
    identity="/a",
    declaration="privacy.yaml",
)
IN_ORDERS = found(RETENTION, 3, (5, 15), ("purposes", 0, "retention"))
IN_NEWS = found(BASIS, 7, (18, 25), ("purposes", 1, "legal_basis"))
IN_TEXT = found(STATEMENT, 1, (1, 9), ("statement", "text", 0), file="statement.txt")
SAMPLE = Report(
    findings=(IN_ORDERS, FAULT, IN_NEWS, IN_TEXT),
    files=("privacy.yaml", "shop/privacy.yaml"),
    declarations=2,
    rules=4,
    as_of="2026-11-22",
    asked=(BASIS, PASSED, RETENTION, STATEMENT),
    checked=(
        Checked(
            "privacy.yaml",
            0,
            "Bakkerij De Krans",
            (("orders", "Bestellingen"), ("news", "Nieuws & meer"), ("", "")),
            frozenset(one.name for one in (BASIS, PASSED, RETENTION, STATEMENT)),
        ),
        Checked("shop/privacy.yaml", 0, "", (("only", ""),), frozenset({PASSED.name})),
    ),
    texts={"privacy.yaml": TEXT, "statement.txt": "IP-adres\n"},
)
EMPTY = Report((), ("privacy.yaml",), 1, 4, "2026-11-22", asked=SAMPLE.asked)


def rendered(name: str, report: Report, options: Options | None = None) -> str:
    """Return the whole output of the format *name*."""
    return "".join(FORMATS[name](report, options or Options()))


PIECES = (
    "::error file=x::y", "::add-mask::x", "::", ":", "##[stop-commands]t", "##vso[x]",
    "##VSO[x]", "##teamcity[x]", "##", "#", "[", "]", "\n", "\r", "\r\n", "\t", "\v",
    "\f", "\x1b[31m", "\x1c", "\x85", "\x9b", "\xa0", "\xad", "\u2028", "\u2029",
    "\u202e", "\u2066", "\u200b", "\u3000", "\ufe0f", "\ufeff", "\ud83d", "\ude00",
    "☀\ufe0f", "漢", "e\u0301", "`", "'", '"', "\\", " ", "privacy.yaml", "é",
    "``", "|", r"\|", "%", "%0A", ",", ";", "=", "&", "<", ">", "<script>", "--", "-->",
    "]]>", "@octocat", "a@b.nl", "#1", "GH-1", "!2", "~x", "$x$", ":tada:", "https://x.nl",
    "www.x.nl", "[x](https://x.nl)", "![", "](1)", "[[ATTACHMENT|/etc/passwd]]", "*",
    "_", "1. ", "- ", "{0}", "\x00", "\ufffe",
)  # fmt: skip
CHARACTERS = st.characters(exclude_categories=())
HOSTILE = st.lists(st.sampled_from(PIECES) | CHARACTERS, max_size=12).map("".join)
LANGUAGES: st.SearchStrategy[Literal["nl", "en"]] = st.sampled_from(["nl", "en"])


@st.composite
def citations(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> Citation:
    """Return a citation with a hostile text and address."""
    head = draw(st.sampled_from(["", GDPR, "https://x.nl/"]))
    return Citation(Text(draw(texts), draw(texts)), f"{head}{draw(texts)}")


@st.composite
def findings(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> Finding:
    """Return a finding all of whose texts are among *texts*, anywhere in a file."""
    both = st.builds(Text, texts, texts)
    line, column = draw(st.integers(1, 12)), draw(st.integers(1, 40))
    end = Position(line + draw(st.integers(0, 1)), column + draw(st.integers(0, 90)))
    path = tuple(draw(st.lists(texts | st.integers(0, 2), max_size=2)))
    if draw(st.booleans()):
        path = ("purposes", draw(st.integers(0, 3)), *path)
    place = Location(
        draw(texts), Position(line, column), end, path, draw(st.booleans())
    )
    edit = st.builds(Edit, st.just(place.start), st.just(end), texts)
    lines = tuple(draw(st.lists(texts, max_size=3)))
    excerpt = Excerpt(max(1, line - len(lines) + 1), lines, draw(st.integers(0, 3)))
    return Finding(
        code=draw(texts),
        name=draw(texts),
        severity=draw(st.sampled_from(Severity)),
        duty=draw(st.sampled_from(Duty)),
        law=tuple(draw(st.lists(citations(texts), max_size=2))),
        message=draw(both),
        mend=draw(both),
        location=place,
        identity=draw(texts),
        excerpt=draw(st.sampled_from([excerpt, None])),
        related=draw(st.sampled_from([(), (place,)])),
        declaration=draw(texts),
        fix=draw(st.none() | st.builds(Fix, st.tuples(edit), st.booleans())),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Return a report all of whose texts are hostile."""
    texts = st.sampled_from(draw(st.lists(HOSTILE, min_size=1, max_size=4)))
    both = st.builds(Text, texts, texts)
    asked = st.builds(
        Asked,
        *(texts, texts, texts, st.sampled_from(Severity), st.sampled_from(Duty)),
        st.lists(citations(texts), max_size=1).map(tuple),
        both,
    )
    ran = tuple(draw(st.lists(asked, max_size=2)))
    names = st.frozensets(st.sampled_from([one.name for one in ran] or [""]))
    purposes = st.lists(st.tuples(texts, texts), max_size=3).map(tuple)
    checked = st.builds(Checked, texts, st.just(0), texts, purposes, names)
    globs = st.lists(texts, max_size=2).map(tuple)
    change = st.builds(Change, texts, texts, texts, texts, texts, globs)
    found = findings(texts)
    place = st.builds(
        Location, texts, st.just(Position(1, 1)), st.just(Position(1, 2)), st.just(())
    )
    until = st.sampled_from(["", "2027-01-01"])
    exception = st.builds(Suppression, st.tuples(texts), texts, texts, until, place)
    known = st.builds(Entry, texts, st.just(0), texts, texts, texts, st.just("error"))
    return Report(
        findings=tuple(draw(st.lists(found, max_size=2))),
        files=tuple(draw(st.lists(texts, max_size=2, unique=True))),
        declarations=draw(st.integers(0, 2)),
        rules=1,
        as_of="2026-11-22",
        skipped=tuple(Skipped(draw(both), 1) for _ in range(draw(st.integers(0, 1)))),
        passed_over=tuple(draw(st.lists(texts, max_size=7))),
        excluded=tuple(draw(st.lists(texts, max_size=7))),
        changes=tuple(draw(st.lists(change, max_size=1))),
        exceptions_applied=draw(st.booleans()),
        asked=ran,
        checked=tuple(draw(st.lists(checked, max_size=2))),
        texts=draw(st.dictionaries(texts, texts, max_size=1)),
        suppressed=tuple(
            draw(st.lists(st.builds(Suppressed, found, exception), max_size=1))
        ),
        known=tuple(draw(st.lists(found, max_size=1))),
        fixed=tuple(draw(st.lists(known, max_size=1))),
        strict_baseline=draw(st.booleans()),
    )


OPTIONS = st.builds(
    Options,
    language=LANGUAGES,
    color=st.booleans(),
    width=st.sampled_from([10, 40, 80]),
    quiet=st.booleans(),
    verbose=st.booleans(),
    statistics=st.booleans(),
    prefix=st.sampled_from(["", "docs/"]),
    category=st.sampled_from(["", "shop"]) | HOSTILE,
    suppressed=st.booleans(),
)
