"""Somebody who answers the questions of `privlint add` by what they are about."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import mends

from privlint import mending
from privlint.adding import added
from privlint.cli import preset
from privlint.cli.asking import Talk
from privlint.cli.conversation import Conversation
from privlint.cli.replies import Replies
from privlint.document import documents
from privlint.questions import kinds
from privlint.reading.tree import Limits
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from privlint.cli.asking import Check, Option
    from privlint.model import Finding
    from privlint.render import Language

    Script = Mapping[str, str]
    """Replies by kind and field, such as `purpose.name`; nothing is said to others."""

SOUND = os.path.join(os.path.dirname(__file__), os.pardir, "examples", "sound")


class Scripted(Talk):
    """
    Who says what a script has for the field that a question is about.

    Attributes:
        asked: what was asked about, in order
        heard: all else that was told or asked
        hints: the hints of the questions

    """

    def __init__(self, lang: Language, script: Script) -> None:
        self.lang = lang
        self.asked: list[str] = []
        self.heard: list[str] = []
        self.hints: list[str] = []
        self._script = script

    def say(self, text: str) -> None:
        """Hear *text*."""
        self.heard.append(text)

    def line(
        self,
        question: str,
        *,
        hint: str = "",
        default: str = "",
        check: Check | None = None,
    ) -> str:
        """Reply to *question* what *check* has nothing against."""
        said = self._reply(question, hint)
        assert not said or check is None or check(said) is None, check(said)
        return said or default

    def one(
        self,
        question: str,
        options: Sequence[Option],
        *,
        hint: str = "",
        default: str | None = None,
    ) -> str:
        """Choose one of *options* in reply to *question*."""
        said = self._reply(question, hint)
        assert not said or said in {one.id for one in options}, (said, question)
        return said or default or ""

    def some(
        self, question: str, options: Sequence[Option], *, hint: str = ""
    ) -> tuple[str, ...]:
        """Choose some of *options* in reply to *question*."""
        said = self._reply(question, hint)
        chosen = tuple(said.split(",")) if said else ()
        assert {*chosen} <= {one.id for one in options}, (said, question)
        return chosen

    def yes(self, question: str, *, default: bool, hint: str = "") -> bool:
        """Agree to what is usual."""
        self.heard.append(f"{question}{hint}")
        return default

    def _reply(self, question: str, hint: str) -> str:
        about = next(name for text, name in _texts(self.lang) if _is(question, text))
        self.asked.append(about)
        self.hints.append(hint)
        return self._script.get(about, "")


def _is(question: str, text: str) -> bool:
    head, _name, tail = text.partition("{name}")
    return question.startswith(head) and question.endswith(tail)


@cache
def _texts(lang: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (one.text.said(lang), f"{kind.id}.{one.field}")
        for kind in kinds().values()
        for one in kind.questions
    )


@cache
def sound() -> bytes:
    """Return the declaration in which nothing is found."""
    with open(os.path.join(SOUND, "privacy.yaml"), "rb") as file:
        return file.read()


class Outcome(Record):
    """
    What came of a conversation.

    Attributes:
        data: the declaration afterwards
        new: what is found that was not found before
        talk: who answered

    """

    data: bytes
    new: tuple[Finding, ...]
    talk: Scripted

    @property
    def names(self) -> set[str]:
        """Return the names of the rules that find something new."""
        return {one.name for one in self.new}


def held(kind: str, script: Script, data: bytes, lang: Language = "nl") -> Outcome:
    """Return what comes of adding an item of *kind* by *script* to *data*."""
    talk = Scripted(lang, script)
    linter = mends.linter()
    (one,) = documents("privacy.yaml", data, Limits())
    replies = Replies(talk, linter, lang)
    conversation = Conversation(one.tree.data, linter, lang, replies)
    conversation.add(kinds()[kind], preset.nothing())
    after = added("privacy.yaml", data, conversation.additions, Limits())
    assert after is not None
    return Outcome(after, tuple(mending.new(_found(data), _found(after))), talk)


@lru_cache(maxsize=4)
def _found(data: bytes) -> tuple[Finding, ...]:
    return mends.linter().check("privacy.yaml", data, _beside).findings


def _beside(name: str) -> tuple[str, bytes]:
    with open(os.path.join(SOUND, name), "rb") as file:
        return name, file.read()
