"""One question after the other, and what the declaration is to say by the reply."""

from __future__ import annotations

from privlint.answers import understood
from privlint.citations import citation
from privlint.cli.asking import Option
from privlint.hints import TYPE_CHECKING
from privlint.model import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from privlint.cli.asking import Talk
    from privlint.linter import Linter
    from privlint.questions import Question
    from privlint.render import Language

    Named = Iterable[Mapping[str, object]]
    """Items of a declaration, with `id` and perhaps `name`."""

NEW = "+"
"""Stands for an item that is not there yet; no id is like it."""
NONE = "none"
_YES, _NO = Text("ja", "yes"), Text("nee", "no")


class Replies:
    """What *talk* gives to questions in *language*; *linter* knows law and shape."""

    def __init__(self, talk: Talk, linter: Linter, language: Language) -> None:
        self.talk = talk
        self._linter = linter
        self._language = language

    def to(
        self, question: Question, place: str, about: str = "", proposed: str = ""
    ) -> object:
        """
        Return what is replied to *question* about a new item of the list *place*.

        It is asked *about* another item, if that is named. What is *proposed* is the
        reply where nothing is typed. The reply is None where nothing is said.
        """
        text = self._said(question.text).replace("{name}", about)
        hint = self._hint(question)
        talk = self.talk
        if question.answer in {"term", "number", "whether"}:
            options = self._words(question)
            found = talk.one(text, options, hint=hint, default=proposed or None)
            if question.answer == "number":
                return int(found) if found else None
            return found == "true" if question.answer == "whether" and found else found
        if question.answer == "terms":
            return list(talk.some(text, self._words(question), hint=hint))

        def complaint(said: str) -> str | None:
            wrong = understood(said, place, question.path, self._linter).wrong
            return None if wrong is None else wrong.mend.line(self._language)

        said = talk.line(text, hint=hint, default=proposed, check=complaint)
        if not said:
            return None
        return understood(said, place, question.path, self._linter).value

    def items(self, question: Question, known: Named, new: str = "") -> tuple[str, ...]:
        """
        Return the ids of those of *known* that are chosen, in answer to *question*.

        `NEW` is among them for one that is *new*, and `NONE` may be alone.
        """
        named = [one for one in known if isinstance(one.get("id"), str)]
        options = [Option(str(one["id"]), _name(one)) for one in named]
        options += self._words(question)
        options += [Option(NEW, new)] if new else []
        if not options:
            return ()
        text = self._said(question.text)
        return self.talk.some(text, options, hint=self._hint(question))

    def _words(self, question: Question) -> list[Option]:
        if question.answer == "whether":
            both = (("true", _YES), ("false", _NO))
            return [Option(term, self._said(name)) for term, name in both]
        return [
            Option(one.term, self._said(one.name), self._said(one.about))
            for one in question.words
        ]

    def _hint(self, question: Question) -> str:
        """Return what helps to answer *question*, and where the law asks it."""
        known = self._linter.book.acts
        cited = [self._said(citation(one, known).text) for one in question.law]
        law = f"({'; '.join(cited)})" if cited else ""
        hint = self._said(question.hint) if question.hint else ""
        return f"{hint} {law}".strip()

    def _said(self, text: Text) -> str:
        return text.said(self._language)


def _name(item: Mapping[str, object]) -> str:
    for key in ("name", "category"):
        if isinstance(item.get(key), str) and item[key]:
            return str(item[key])
    return str(item["id"])
