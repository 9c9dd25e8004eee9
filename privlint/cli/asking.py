"""A conversation at a terminal: questions on standard error, answers as typed."""

from __future__ import annotations

import sys
import unicodedata

from privlint.cli import say, terminal
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.model import Text
from privlint.records import Record
from privlint.render.columns import columns, words, wrapped
from privlint.render.inert import inert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from privlint.render import Language

    Check = Callable[[str], str | None]
    """Says what is wrong with an answer, in the language of the conversation."""

_LONGEST = 500
"""How many characters an answer has at most."""
_INDENT = "  "

_NOBODY = Text(
    "hier kan niets gevraagd worden, want dit is geen terminal{instead}",
    "nothing can be asked here, for this is no terminal{instead}",
)
_INSTEAD = Text("; geef {}", "; give {}")
_CONTROLS = Text(
    "Daar staan tekens in die niet te zien zijn. Typ het opnieuw.",
    "There are characters in it that cannot be seen. Type it again.",
)
_TOO_LONG = Text(
    "Dat is te lang: meer dan {n} tekens.",
    "That is too long: more than {n} characters.",
)
_SKIP = Text("Enter: overslaan", "Enter: skip")
_CHOOSE_ONE = Text("nummer of naam", "number or name")
_CHOOSE_SOME = Text("nummers of namen, met komma's", "numbers or names, with commas")
_YES, _NO = Text("j", "y"), Text("n", "n")
_SAID_YES = Text("ja", "yes")
_SAID_NO = Text("nee", "no")
_YES_OR_NO = Text("Typ j (ja) of n (nee).", "Type y (yes) or n (no).")
_OUT_OF_RANGE = Text(
    "{said} staat niet in de lijst: kies van 1 tot en met {n}.",
    "{said} is not on the list: choose from 1 to {n}.",
)
_UNKNOWN = Text(
    "{said} staat niet in de lijst. Kies een nummer, of typ het begin van een naam.",
    "{said} is not on the list. Choose a number, or type the beginning of a name.",
)
_AMBIGUOUS = Text("{said} kan zijn: {names}.", "{said} may be: {names}.")

# What no answer holds: controls, halves of characters, separators of lines,
# what turns the direction of text around, and what no YAML file may hold.
_HIDDEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NEVER = _TURNS | frozenset("\ufeff\ufffe\uffff")


class Option(Record):
    """
    Something that can be chosen.

    Attributes:
        id: what the choice gives
        name: what it is called
        hint: what it is, in some words

    """

    id: str
    name: str
    hint: str = ""


class Talk:
    """
    A conversation in *lang* with who sits at the terminal.

    Raise `PrivlintError` when nobody does; *instead* are the options that make asking
    unnecessary. The end of the input ends the conversation, as Ctrl-C does.
    """

    def __init__(
        self, lang: Language, instead: str = "`--template NAME --yes`"
    ) -> None:
        self.lang = lang
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            other = self._said(_INSTEAD).format(instead) if instead else ""
            raise PrivlintError(self._said(_NOBODY).format(instead=other))

    def say(self, text: str) -> None:
        """Tell *text*, which may have several lines."""
        say("\n".join(_lines(text)))

    def line(
        self,
        question: str,
        *,
        hint: str = "",
        default: str = "",
        check: Check | None = None,
    ) -> str:
        """Return a line of text; nothing typed is *default*, which may be ""."""

        def understood(said: str) -> tuple[str, str | None]:
            return said, check(said) if check else None

        about = f"Enter: {default}" if default else self._said(_SKIP)
        return self._asked(question, hint, about, understood, default)

    def one(
        self,
        question: str,
        options: Sequence[Option],
        *,
        hint: str = "",
        default: str | None = None,
    ) -> str:
        """Return the id of one of *options*; nothing typed is *default*, or ""."""

        def understood(said: str) -> tuple[str, str | None]:
            return self._found(options, said)

        self._introduce(question, hint, options)
        usual = next((f"Enter: {one.name}" for one in options if one.id == default), "")
        about = f"{self._said(_CHOOSE_ONE)}; {usual or self._said(_SKIP)}"
        return self._asked("", "", about, understood, default or "")

    def some(
        self, question: str, options: Sequence[Option], *, hint: str = ""
    ) -> tuple[str, ...]:
        """Return the ids of those of *options* that are chosen, in their order."""

        def understood(said: str) -> tuple[tuple[str, ...], str | None]:
            chosen = set()
            for part in _parts(said):
                found, complaint = self._found(options, part)
                if complaint:
                    return (), complaint
                chosen.add(found)
            return tuple(one.id for one in options if one.id in chosen), None

        self._introduce(question, hint, options)
        about = f"{self._said(_CHOOSE_SOME)}; {self._said(_SKIP)}"
        none: tuple[str, ...] = ()
        return self._asked("", "", about, understood, none)

    def yes(self, question: str, *, default: bool, hint: str = "") -> bool:
        """Return whether the answer is yes; nothing typed is *default*."""
        yes, no = self._said(_YES), self._said(_NO)

        def understood(said: str) -> tuple[bool, str | None]:
            said = said.casefold()
            if said in {yes, self._said(_SAID_YES)}:
                return True, None
            if said in {no, self._said(_SAID_NO)}:
                return False, None
            return False, self._said(_YES_OR_NO)

        about = f"{yes.upper()}/{no}" if default else f"{yes}/{no.upper()}"
        return self._asked(question, hint, about, understood, default)

    def _said(self, text: Text) -> str:
        return text.said(self.lang)

    def _asked(
        self,
        question: str,
        hint: str,
        about: str,
        understood: Callable[[str], tuple[_Answer, str | None]],
        default: _Answer,
    ) -> _Answer:
        """Ask until the answer is *understood*; nothing typed is *default*."""
        if question:
            self._introduce(question, hint, ())
        while True:
            said = _typed(f"{_INDENT}[{inert(about)}] > ").strip()
            if not said:
                return default
            complaint = self._unfit(said)
            if complaint is None:
                answer, complaint = understood(said)
                if complaint is None:
                    return answer
            say("\n".join(_lines(complaint, _INDENT)))

    def _unfit(self, said: str) -> str | None:
        """Return why *said* is no text for a declaration, or None."""
        if any(one in _NEVER or unicodedata.category(one) in _HIDDEN for one in said):
            return self._said(_CONTROLS)
        if len(said) > _LONGEST:
            return self._said(_TOO_LONG).format(n=_LONGEST)
        return None

    def _introduce(self, question: str, hint: str, options: Sequence[Option]) -> None:
        """Write *question*, *hint* and the list of *options*."""
        lines = ["", *_lines(question)]
        if hint:
            lines += _lines(hint, _INDENT)
        if options:
            lines += _listed(options)
        say("\n".join(lines))

    def _found(self, options: Sequence[Option], said: str) -> tuple[str, str | None]:
        """Return the id of the option that *said* means, or what is wrong."""
        if said.isdecimal():
            number = int(said)
            if 1 <= number <= len(options):
                return options[number - 1].id, None
            complaint = self._said(_OUT_OF_RANGE)
            return "", complaint.format(said=said, n=len(options))
        low = said.casefold()
        for one in options:
            if low in {one.id.casefold(), one.name.casefold()}:
                return one.id, None
        begun = [one for one in options if one.name.casefold().startswith(low)]
        if len(begun) == 1:
            return begun[0].id, None
        if begun:
            names = ", ".join(one.name for one in begun)
            return "", self._said(_AMBIGUOUS).format(said=said, names=names)
        return "", self._said(_UNKNOWN).format(said=said)


if TYPE_CHECKING:
    from typing import TypeVar

    _Answer = TypeVar("_Answer")


def _typed(prompt: str) -> str:
    """
    Return the line that is typed behind *prompt*, without its end.

    Raise `EOFError` when the input ends.
    """
    print(prompt, end="", file=sys.stderr, flush=True)  # noqa: T201 - to the user
    typed = sys.stdin.buffer.readline()
    if not typed:
        raise EOFError
    text = typed.decode(sys.stdin.encoding, "surrogateescape")
    return text.removesuffix("\n").removesuffix("\r")


def _parts(said: str) -> list[str]:
    """Return the choices in *said*, divided by commas, or numbers by spaces."""
    apart = said.replace(",", " ").replace(";", " ").split()
    if all(part.isdecimal() for part in apart):
        return apart
    return [part.strip() for part in said.replace(";", ",").split(",") if part.strip()]


def _listed(options: Sequence[Option]) -> Iterator[str]:
    """Yield the lines of *options*, each behind its number, their hints in a column."""
    digits = len(str(len(options)))
    names = [inert(one.name) for one in options]
    widest = max(map(columns, names))
    for number, (one, name) in enumerate(zip(options, names, strict=True), 1):
        head = f"{_INDENT}{number:>{digits}}  {name}"
        if not one.hint:
            yield head
            continue
        head += " " * (widest - columns(name) + 2)
        indent = " " * columns(head)
        lines = _lines(one.hint, indent)
        yield head + lines[0].removeprefix(indent)
        yield from lines[1:]


def _lines(text: str, indent: str = "") -> list[str]:
    """Return *text* in inert lines as wide as the terminal, behind *indent*."""
    room = terminal.width() - columns(indent)
    return [
        f"{indent}{line}" if line else ""
        for paragraph in text.split("\n")
        for line in wrapped(words(inert(paragraph)), room)
    ]
