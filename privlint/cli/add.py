"""`privlint add`: a new item in a declaration, after the questions the law asks."""

from __future__ import annotations

import os

import click

from privlint import discover, document, mending, render
from privlint.adding import Addition, added, pen
from privlint.choice import Choice
from privlint.cli import options, say, terminal
from privlint.cli.conversation import Conversation
from privlint.cli.preset import nothing, preset
from privlint.cli.run import Run
from privlint.cli.write import written
from privlint.errors import PrivlintError, UnreadableError
from privlint.hints import TYPE_CHECKING
from privlint.model import Text
from privlint.projects import today
from privlint.published import LARGEST
from privlint.questions import kinds
from privlint.records import Record
from privlint.render.inert import inert
from privlint.render.patch import patch
from privlint.report import Report, in_reading_order

if TYPE_CHECKING:
    from privlint.cli.asking import Talk
    from privlint.document import Document
    from privlint.linter import Linter
    from privlint.model import Finding
    from privlint.render import Language

_LONGEST = 400
"""So many characters of a line are shown."""
_INSTEAD = "`--set FIELD=VALUE` and `--yes`"
_BEGIN = Text(
    "Een {kind} erbij in {file}. Enter slaat een vraag over; Ctrl-C stopt zonder iets"
    " te schrijven.",
    "A {kind} for {file}. Enter skips a question; Ctrl-C stops and writes nothing.",
)
_LINES = Text("Dit komt erbij in {file}:", "This comes into {file}:")
_CLEAN = Text(
    "privlint vindt hierin niets om te herstellen.",
    "privlint finds nothing to mend in it.",
)
_FOUND = Text("Wat er nog aan ontbreekt:", "What is still lacking:")
_WRITE = Text("Schrijven?", "Write it?")
_WROTE = Text("{file} is bijgewerkt.", "{file} was updated.")
_STOPPED = Text("Er is niets geschreven.", "Nothing was written.")
_UNPROVEN = Text(
    "{file}: `{place}` staat er zo dat privlint er niets bij kan zetten zonder iets"
    " anders te raken; er is niets geschreven, plak de regels hierboven er zelf in",
    "{file}: `{place}` is written so that privlint cannot add to it without touching"
    " something else; nothing was written, paste the lines above yourself",
)


class _Case(Record):
    """A declaration that gets a new item, and what knows about it."""

    file: str
    data: bytes
    linter: Linter
    language: Language
    number: int
    tree: object

    def found(self, data: bytes) -> tuple[Finding, ...]:
        """Return what is found in the file with the content *data*."""
        return self.linter.check(self.file, data, self._beside).findings

    def _beside(self, name: str) -> tuple[str, bytes]:
        return discover.beside(self.file, name, LARGEST)

    def said(self, text: Text, **facts: str) -> str:
        """Return *text* in the language of the user, with *facts* in it."""
        return text.said(self.language, **facts)


@click.command("add", short_help="Add a purpose, a recipient or a category of data.")
@click.argument("kind", type=click.Choice(["purpose", "recipient", "category"]))
@click.option(
    "--file",
    "file",
    type=click.Path(dir_okay=False),
    help="The declaration.  [default: the one in this folder]",
)
@click.option(
    "--declaration",
    type=click.IntRange(1),
    metavar="N",
    help="Which declaration, in a file with several.",
)
@click.option(
    "--set",
    "answers",
    multiple=True,
    metavar="FIELD=VALUE",
    help="Answer in advance, such as --set name=PostNL; repeat it for more.",
)
@click.option(
    "-y", "--yes", is_flag=True, help="Ask nothing: what is not set stays a gap."
)
@click.option(
    "--diff", "--dry-run", "diff", is_flag=True, help="Show what would change only."
)
@options.language("questions")
@options.project
def command(  # noqa: PLR0913 - the options of a command line
    *,
    kind: str,
    file: str | None,
    declaration: int | None,
    answers: tuple[str, ...],
    yes: bool,
    diff: bool,
    lang: str | None,
    config: str | None,
    isolated: bool,
) -> int:
    """
    Add a purpose, a recipient or a category of data to a declaration.

    It asks what the law asks about it, shows what comes into the file and what is
    still lacking, and writes when you agree. All else in the file stays as it is.
    """
    run = Run(Choice(today(), config=config, isolated=isolated))
    case = _case(run, file, declaration, lang)
    talk = None if yes else _talk(case)
    conversation = _conversation(case, kind, answers, talk)
    after = added(
        case.file,
        case.data,
        conversation.additions,
        run.choice.limits,
        case.number,
    )
    if after is None:
        return _unproven(case, conversation.additions)
    if diff:
        from privlint.cli import mend

        mend.show(case.file, case.data, after)
        return 0
    _show(case, after)
    if talk is not None and not talk.yes(case.said(_WRITE), default=True):
        say(case.said(_STOPPED))
        return 1
    written(case.file, after, was=case.data)
    say(case.said(_WROTE, file=case.file))
    return 0


def _case(
    run: Run, file: str | None, declaration: int | None, lang: str | None
) -> _Case:
    """Return the declaration that is meant; raise `PrivlintError` if none can be."""
    name, data = _file(run, file)
    linter = run.projects.of(name)
    language = terminal.language(lang or run.projects.language)
    if isinstance(data, UnreadableError):
        message = f"{name}: {data}"
        raise PrivlintError(message)
    if os.path.islink(name):
        message = f"{name}: is a symbolic link, which is not written through"
        raise PrivlintError(message)
    found = document.documents(name, data, run.choice.limits)
    if declaration is None and len(found) > 1:
        message = f"{name} holds {len(found)} declarations; say which: --declaration 1"
        raise PrivlintError(message)
    number = (declaration or 1) - 1
    if number >= len(found):
        message = f"--declaration {declaration}: {name} holds {len(found)}"
        raise PrivlintError(message)
    case = _Case(name, data, linter, language, number, found[number].tree.data)
    if not discover.is_declaration(data):
        message = f"{name}: is no declaration"
        raise PrivlintError(message)
    if not all(map(_is_readable, found)):
        raise PrivlintError(_unreadable(case))
    return case


def _file(run: Run, file: str | None) -> tuple[str, bytes | UnreadableError]:
    """Return name and content of the declaration *file*, or of the one that is here."""
    found = list(run.found((file or os.curdir,)))
    if not found:
        message = "there is no declaration here; `privlint init` writes a first one"
        raise PrivlintError(message)
    if len(found) > 1:
        names = [name for name, _data in found[:3]] + ["…"] * (len(found) > 3)  # noqa: PLR2004 - so many are named
        said = f"{len(found)} declarations are here; name one with --file"
        message = f"{said}: {', '.join(names)}"
        raise PrivlintError(message)
    return found[0]


def _is_readable(one: Document) -> bool:
    return one.tree.readable and isinstance(one.tree.data, dict)


def _unreadable(case: _Case) -> str:
    """Return why the file of *case* gets nothing, in the words of its first finding."""
    faults = case.linter.book.faults
    found = in_reading_order(one for one in case.found(case.data) if one.name in faults)
    place = found[0].location.start
    message = found[0].message.line(case.language)
    return f"{case.file}:{place.line}:{place.column}: {found[0].code} {message}"


def _talk(case: _Case) -> Talk:
    from privlint.cli.asking import Talk

    return Talk(case.language, _INSTEAD)


def _conversation(
    case: _Case, name: str, answers: tuple[str, ...], talk: Talk | None
) -> Conversation:
    """Return the conversation about a new item, after it was held."""
    from privlint.cli.replies import Replies

    kind = kinds()[name]
    replies = Replies(talk, case.linter, case.language) if talk else None
    conversation = Conversation(case.tree, case.linter, case.language, replies)
    given = nothing()
    if answers:
        given = preset(answers, kind, conversation.items, case.linter, case.language)
    if talk is not None:
        title = kind.name.said(case.language)
        talk.say(case.said(_BEGIN, kind=title, file=case.file))
    conversation.add(kind, given)
    return conversation


def _unproven(case: _Case, additions: list[Addition]) -> int:
    """Print what could not be written, and say so."""
    for one in additions:
        place = ".".join(str(step) for step in one.path)
        as_json = case.file.lower().endswith(".json")
        lines = [pen.in_json(one.item, None, "")] if as_json else pen.listed(one.item)
        for line in (f"# {place}", *lines):
            click.echo(inert(line))
    raise PrivlintError(
        case.said(_UNPROVEN, file=case.file, place=_odd(case, additions))
    )


def _odd(case: _Case, additions: list[Addition]) -> str:
    """Return the list that nothing could be added to, the first of *additions*."""
    limits = case.linter.limits
    for count in range(1, len(additions)):
        if not added(case.file, case.data, additions[:count], limits, case.number):
            break
    else:
        count = len(additions)
    return ".".join(str(step) for step in additions[count - 1].path)


def _show(case: _Case, after: bytes) -> None:
    """Write the new lines, and what is found that was not found before."""
    click.echo(case.said(_LINES, file=inert(case.file)))
    for line in patch(case.file, case.data, after)[0].splitlines()[2:]:
        if line[:1] in {"+", "-"}:
            click.echo(f"{line[:_LONGEST]}…" if len(line) > _LONGEST else line)
    found = mending.new(case.found(case.data), case.found(after))
    click.echo()
    if not found:
        click.echo(case.said(_CLEAN))
        return
    click.echo(case.said(_FOUND))
    click.echo()
    report = Report(in_reading_order(found), (case.file,), 1, 0, "")
    look = render.Options(
        language=case.language,
        color=terminal.color("auto"),
        width=terminal.width(),
        quiet=True,
    )
    for piece in render.FORMATS["full"](report, look):
        click.echo(piece, nl=False)
