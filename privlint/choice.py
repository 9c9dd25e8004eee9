"""What a user chooses to ask: which rules, how gravely, of which files."""

from __future__ import annotations

from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.language.words import hint
from privlint.model import Severity
from privlint.reading.tree import Limits
from privlint.records import Record, replace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from privlint.rulebook import Rule, Rulebook


class Choice(Record):
    """
    What a user chose to ask, and of what.

    Attributes:
        today: the day whose law is asked
        select: rules to ask, or none for all
        ignore: rules not to ask
        severity: other severities, as `RULE=LEVEL`
        profile: duties asked whatever a declaration names
        largest: the size of a declaration in bytes
        config: the settings file, or None for the one that is found
        isolated: whether settings that nobody named are left alone
        texts: whether the content of files is kept for the report
        rules: whether the rules that were asked are
        baseline: the file with known findings, or None for that of the settings
        affected: whether the paths are changed files, not what is to be checked
        exclude: globs from the current folder of files that no search gives
        force_exclude: whether files that are named are excluded too
        ignored: whether files that git ignores are searched for too
        excepting: whether exceptions are applied
        kept: whether what files give is kept for later runs

    """

    today: date
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    profile: tuple[str, ...] = ()
    largest: int = Limits().size
    config: str | None = None
    isolated: bool = False
    texts: bool = False
    rules: bool = False
    baseline: str | None = None
    affected: bool = False
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    ignored: bool = False
    excepting: bool = True
    kept: bool = False

    @property
    def limits(self) -> Limits:
        """Return how much is read: as many values in proportion to the size."""
        usual = Limits()
        values = max(usual.values, usual.values * self.largest // usual.size)
        return replace(usual, size=self.largest, values=values)


def chosen(
    book: Rulebook,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severities: Iterable[str] = (),
    elsewhere: Collection[tuple[str, str]] = (),
) -> tuple[Rule, ...]:
    """
    Return the rules that the options leave, with the severities that they give.

    Raise `PrivlintError` for a word that means no rule, nor one that is asked
    *elsewhere*: code, in lower case, and name of such rules.
    """
    wanted = [_meant(book, word, elsewhere) for word in _words(select)]
    unwanted = [_meant(book, word, elsewhere) for word in _words(ignore)]
    unasked = frozenset().union(*unwanted)
    asked = frozenset().union(*wanted) if wanted else None
    levels: dict[str, Severity] = {}
    for said in severities:
        rule, _equals, level = said.partition("=")
        if level not in {str(one) for one in Severity}:
            message = f"--severity {said}: write RULE=error, RULE=warning or RULE=info"
            raise PrivlintError(message)
        levels |= dict.fromkeys(_meant(book, rule, elsewhere), Severity(level))
    return tuple(
        replace(rule, severity=levels[rule.name]) if rule.name in levels else rule
        for rule in book.rules
        if rule.name not in unasked and (asked is None or rule.name in asked)
    )


def named_rules(book: Rulebook, words: Iterable[str]) -> frozenset[str]:
    """Return the names of the rules that *words* are the codes or names of."""
    found = []
    for word in words:
        name = book.names.get(word.casefold())
        if name is None:
            raise unknown(word, book.names)
        found.append(name)
    return frozenset(found)


def _words(options: Iterable[str]) -> list[str]:
    return [word.strip() for one in options for word in one.split(",") if word.strip()]


def _all(book: Rulebook) -> frozenset[str]:
    return frozenset(rule.name for rule in book.rules)


def _meant(
    book: Rulebook, word: str, elsewhere: Collection[tuple[str, str]]
) -> frozenset[str]:
    """Return the names of the rules that *word* means: a code, a name or a prefix."""
    if word.upper() == "ALL":
        return _all(book)
    folded = word.casefold()
    found = {
        rule.name
        for rule in book.rules
        if rule.name == folded or rule.code.casefold().startswith(folded)
    }
    others = [name == folded or code.startswith(folded) for code, name in elsewhere]
    if not found and not any(others):
        known = [name for rule in book.rules for name in (rule.code, rule.name)]
        raise unknown(word, known)
    return frozenset(found)


def unknown(word: str, known: Iterable[str]) -> PrivlintError:
    """Return the error that *word* means no rule, with what it may mean of *known*."""
    meant = hint(word, known, "")
    return PrivlintError(f"no rule has the code or the name {word}{meant}")
