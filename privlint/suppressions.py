"""Accepted exceptions: findings that somebody answers for, with a reason and an end."""

from __future__ import annotations

import re
from datetime import date

from privlint import lazy
from privlint.hints import TYPE_CHECKING
from privlint.language.words import near
from privlint.model import Text
from privlint.records import Record, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from privlint.model import Finding, Location

_IGNORE = lazy.pattern(
    r"(?P<word>ignore|file-ignore)\[(?P<rules>[^\]]*)\](?P<rest>.*)\Z", re.DOTALL
)
_UNTIL = lazy.pattern(
    r"\s*(?:(?P<end>until|tot)\b(?:\s+(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9]))?)?"
    r"(?P<reason>.*)\Z",
    re.DOTALL | re.IGNORECASE,
)
_WORDLESS = lazy.pattern(r"[\W_]+")
_WITHIN = lazy.pattern(r"['\u2019.]")
"""What stands inside a word: won't, n.v.t."""
_STOCK = frozenset(
    """
    todo fixme tbd nvt na none geen by design wont fix wontfix later wip temp tijdelijk
    ignore false positive ok known issue accepted geaccepteerd not applicable
    """.split()
)
"""Words that are no reason when a reason has no others."""
EXPIRED = "suppression-expired"
"""The fault that tells of an exception that is over."""
UNUSED = "suppression-unused"
"""The fault that tells of an exception that nothing needs."""
_UNKNOWN = "suppression-unknown"
_UNCLEAR = "suppression-unclear"
_FORBIDDEN = "suppression-forbidden"
_UNREASONED = "suppression-unreasoned"
_TOO_LONG = "suppression-too-long"
FAULTS = frozenset(
    {EXPIRED, UNUSED, _UNKNOWN, _UNCLEAR, _FORBIDDEN, _UNREASONED, _TOO_LONG}
)
"""All faults that tell of an exception, and so of no node."""
_LEAST = 2
"""A reason has at least so many words."""
MOST = 200
"""So many objections to the exceptions of a file are reported at most."""
_HINTS = 50
"""So many unknown rules of a file get a hint, each of which takes milliseconds."""


class Suppression(Record):
    """
    An exception: rules that are not held against a node and what is under it.

    Attributes:
        rules: codes or names, as they are written
        identity: the node by ids, `/` for the whole declaration
        reason: why
        until: the last day, as `2027-01-01`, or ""
        place: where it is written
        document: which declaration of the file, or None for each

    """

    rules: tuple[str, ...]
    identity: str
    reason: str
    until: str
    place: Location
    document: int | None = None

    def ended(self, day: date) -> bool:
        """Return whether the exception is over on *day*."""
        return bool(self.until) and self.until < day.isoformat()


class Objection(Record):
    """
    What is wrong with an exception.

    Attributes:
        kind: name of the fault that tells it
        place: where the exception is written
        facts: what the message says of it
        document: which declaration of the file it stands in, or speaks of

    """

    kind: str
    place: Location
    facts: tuple[tuple[str, str | Text], ...] = ()
    document: int = 0


class Suppressed(Record):
    """
    A finding that is accepted.

    Attributes:
        finding: it
        suppression: by which exception

    """

    finding: Finding
    suppression: Suppression


def comment(word: str, codes: Iterable[str], reason: str) -> str:
    """Return the comment that excepts the rules *codes*, which `read` understands."""
    return f"# privlint: {word}[{', '.join(codes)}] {reason}"


def covers(identity: str, other: str) -> bool:
    """Return whether the node *identity* is the node *other*, or holds it."""
    held = identity.rstrip("/")
    return other.startswith(held) and _ends(other, len(held))


def _ends(identity: str, end: int) -> bool:
    """Return whether a node ends in *identity* at *end*, and not in a name."""
    return identity[end : end + 1] in {"", "/", "["}


def read(
    text: str, identity: str, place: Location, document: int
) -> Suppression | Objection:
    """
    Return the exception that the remark *text* at the node *identity* makes.

    The identity is "" for a remark at no node, which can only except in the file.
    """
    match = _IGNORE.match(text)
    if match is None:
        return Objection(_UNCLEAR, place, (("words", text),), document)
    rest = _UNTIL.match(match["rest"])
    until = rest["day"] or "" if rest else ""
    rules = tuple(word.strip() for word in match["rules"].split(",") if word.strip())
    endless = rest is not None and rest["end"] and not _is_day(until)
    node = "/" if match["word"] == "file-ignore" else identity
    if not rules or endless or not node:
        return Objection(_UNCLEAR, place, (("words", text),), document)
    said = reason(match["rest"])
    return Suppression(rules, node, said, until, place, document)


class Terms(Record):
    """
    What exceptions are held against.

    Attributes:
        day: on which they hold or are over
        known: the name of a rule by its code and by its name, in lower case
        enforced: the names of rules that nobody may except
        asked: the names of the rules that each declaration of the file was asked
        everywhere: the names of the rules that any of them was asked
        longest: so many days from *day* an exception ends at the latest, or None

    """

    day: date
    known: Mapping[str, str]
    enforced: frozenset[str]
    asked: Mapping[int, frozenset[str]]
    everywhere: frozenset[str]
    longest: int | None = None

    def all_asked(self, one: Suppression) -> bool:
        """Return whether all rules of the exception *one* were asked where it holds."""
        names = {self.known[word.casefold()] for word in one.rules}
        if one.document is None:
            return names <= self.everywhere
        return names <= self.asked.get(one.document, frozenset())

    def too_long(self, one: Suppression) -> bool:
        """Return whether the exception *one* ends too late, or never."""
        if self.longest is None:
            return False
        if not one.until:
            return True
        return (date.fromisoformat(one.until) - self.day).days > self.longest


def sorted_out(
    findings: Iterable[Finding], exceptions: Iterable[Suppression], terms: Terms
) -> tuple[list[Finding], list[Suppressed], list[Objection]]:
    """
    Return the *findings* that stand, those that are accepted, and objections.

    An exception without a reason, for a rule that nobody may except, or that is
    over or ends too late, excepts nothing and is objected to; so is one that nothing
    needs, if all its rules were asked. What unknown rules may mean `hinted` adds.
    """
    objections: list[Objection] = []
    index: dict[tuple[str, str, int | None], Suppression] = {}
    sound: list[Suppression] = []
    for one in exceptions:
        wrong = list(_wrong(one, terms))
        objections += wrong
        if not wrong:
            sound.append(one)
        for word in () if wrong else one.rules:
            name = terms.known[word.casefold()]
            index.setdefault((name, one.identity.rstrip("/"), one.document), one)
    lengths = sorted({len(identity) for _name, identity, _document in index})
    standing: list[Finding] = []
    accepted: list[Suppressed] = []
    for finding in findings:
        found = _covering(finding, index, lengths)
        if found is None:
            standing.append(finding)
        else:
            accepted.append(Suppressed(finding, found))
    used = {id(one.suppression) for one in accepted}
    objections += [
        _objection(UNUSED, one, rules=", ".join(one.rules))
        for one in sound
        if id(one) not in used and terms.all_asked(one)
    ]
    return standing, accepted, objections


def _covering(
    finding: Finding,
    index: Mapping[tuple[str, str, int | None], Suppression],
    lengths: list[int],
) -> Suppression | None:
    """Return an exception of *index* for *finding* at its node or one that holds it."""
    identity = finding.identity.rstrip("/")
    for end in lengths:
        if not _ends(identity, end):
            continue
        for document in (finding.document, None):
            one = index.get((finding.name, identity[:end], document))
            if one is not None:
                return one
    return None


def _wrong(one: Suppression, terms: Terms) -> Iterator[Objection]:
    """Yield what is wrong with the exception *one* itself."""
    for word in one.rules:
        name = terms.known.get(word.casefold())
        if name is None:
            yield _objection(_UNKNOWN, one, rule=word)
        elif name in terms.enforced:
            yield _objection(_FORBIDDEN, one, rule=word)
    if not is_reason(one.reason):
        yield _objection(_UNREASONED, one)
    if terms.too_long(one):
        yield _objection(_TOO_LONG, one, days=str(terms.longest))
    if one.ended(terms.day):
        yield _objection(EXPIRED, one, until=one.until, reason=one.reason)


def _objection(kind: str, one: Suppression, **facts: str | Text) -> Objection:
    """Return the objection of *kind* to the exception *one*."""
    return Objection(kind, one.place, tuple(facts.items()), one.document or 0)


def hinted(
    objections: Iterable[Objection], known: Mapping[str, str]
) -> Iterator[Objection]:
    """Yield *objections* with what is meant by rules that are not among *known*."""
    left = _HINTS
    for one in objections:
        if one.kind != _UNKNOWN:
            yield one
            continue
        word = dict(one.facts)["rule"]
        meant = _hint(str(word), known) if left else Text("", "")
        left -= bool(left)
        yield replace(one, facts=(*one.facts, ("hint", meant)))


def _hint(word: str, known: Mapping[str, str]) -> Text:
    meant = near(word, known)
    if meant is None:
        return Text("", "")
    return Text(f" (is {meant} bedoeld?)", f" (did you mean {meant}?)")


def reason(rest: str) -> str:
    """Return the reason in *rest*, which is what follows the rules of an exception."""
    match = _UNTIL.match(rest)
    return match["reason"].strip(" \t-:–—") if match else ""


def is_reason(reason: str) -> bool:
    """Return whether *reason* says something: two words, and not only stock ones."""
    whole = _WITHIN.sub("", reason.casefold())
    words = [word for word in _WORDLESS.split(whole) if word]
    return len(words) >= _LEAST and not set(words) <= _STOCK


def _is_day(said: str) -> bool:
    try:
        date.fromisoformat(said)
    except ValueError:
        return False
    return True
