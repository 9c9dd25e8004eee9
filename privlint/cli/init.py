"""`privlint init`."""

from __future__ import annotations

import os

import click

from privlint import data, discover, settings, starting
from privlint.choice import Choice
from privlint.cli import options, say, terminal
from privlint.cli.write import written
from privlint.errors import PrivlintError
from privlint.guide import guide as read_guide
from privlint.hints import TYPE_CHECKING, cast
from privlint.model import Text
from privlint.projects import Projects, today
from privlint.records import Record
from privlint.render.columns import words, wrapped
from privlint.render.inert import inert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from privlint.linter import Linter
    from privlint.render import Language
    from privlint.starting import Answers, Check

_TEMPLATES = ("webshop", "agency", "association", "practice", "saas", "minimal")
_SCHEMA = "privacy.schema.json"
_SETTINGS = ".privlint.yaml"
_SNIPPETS = {
    "github": (".github/workflows/privlint.yml", "github.yml"),
    "gitlab": (".gitlab-ci.yml", "gitlab.yml"),
    "hook": (".pre-commit-config.yaml", "pre-commit.yaml"),
}
"""Where each belongs in a repository, and where it lies in the guide."""
_ADDRESS = "https://example.org/privlint"
"""What stands in the snippets for the place of privlint."""

_OWN_SETTINGS = Text(
    "# Instellingen; docs/ci.md van privlint noemt ze allemaal.\nlang: nl\n",
    "# Settings; docs/ci.md of privlint names them all.\nlang: en\n",
)
_THERE = Text(
    "{path}: is er al; er is niets geschreven",
    "{path}: is there already; nothing was written",
)
_WROTE = Text("Geschreven: {files}.", "Written: {files}.")
_LEFT = Text(
    "Was er al en is niet veranderd: {files}.",
    "Was there already and is unchanged: {files}.",
)
_GAPS = Text(
    "Nog in te vullen: {n}, op de regels met {marker}. Zo ziet u ze:",
    "Still to be filled in: {n}, on the lines with {marker}. To see them:",
)
_REPLACE = Text(
    "Vervang {address} door het adres van privlint bij u.",
    "Replace {address} by the address where you keep privlint.",
)


class _Made(Record):
    """
    A file to be written.

    Attributes:
        path: where
        content: what

    """

    path: str
    content: str


@click.command("init", short_help="Write a first declaration, with its gaps marked.")
@click.argument("folder", default=os.curdir, type=click.Path(file_okay=False))
@click.option(
    "--template", type=click.Choice(_TEMPLATES), help="The kind of organisation."
)
@click.option("--yes", is_flag=True, help="Ask nothing: leave what is unknown open.")
@options.language("declaration and of the questions")
@click.option("--hook", is_flag=True, help="Write a hook for pre-commit as well.")
@click.option(
    "--ci",
    type=click.Choice(["github", "gitlab"]),
    help="Write the job of a pipeline as well.",
)
@click.option(
    "--file",
    "name",
    default="privacy.yaml",
    show_default=True,
    help="The name of the declaration.",
)
def command(  # noqa: PLR0913 - click gives each option
    *,
    folder: str,
    template: str | None,
    yes: bool,
    lang: str | None,
    hook: bool,
    ci: str | None,
    name: str,
) -> int:
    """
    Write a first declaration in FOLDER, with its gaps marked.

    At a terminal it asks what you do and which services you use. It invents nothing:
    what it does not know is left open and marked, and `privlint check` lists just
    that. No file that is there already is changed.
    """
    language = terminal.language(lang)
    path = _path(folder, name, language)
    linter = Projects(Choice(today())).of(path)
    guide = read_guide()
    pipeline = ci or ""
    if yes:
        answers = starting.Answers(language, template or "minimal", schema=_SCHEMA)
    else:
        from privlint.cli.interview import extras, interview, tongue

        language = language if lang else tongue(language)
        asked = starting.Answers(language, template or "", schema=_SCHEMA)
        answers = interview(guide, asked)
        if _in_repository(folder):
            hook, pipeline = extras(language, hook=hook, pipeline=pipeline)
        say("")
    check = _check(linter, path)
    text = starting.declaration(guide, answers, check)
    wanted = [*(["hook"] if hook else []), *([pipeline] if pipeline else [])]
    files = [*_snippets(folder, wanted), *_beside(folder, language), _Made(path, text)]
    left = [one.path for one in files if os.path.lexists(one.path)]
    if path in left:
        raise PrivlintError(_THERE.said(language).format(path=path))
    made = [one for one in files if one.path not in left]
    _write(made)
    _tell(folder, answers, [one.path for one in reversed(made)], left, len(check(text)))
    return 0


def _path(folder: str, name: str, language: Language) -> str:
    """Return where the declaration goes; raise `PrivlintError` if it cannot."""
    path = os.path.normpath(os.path.join(folder, name))
    if os.path.basename(name) != name or not discover.is_name(path):
        called = "a declaration is called privacy.yaml or NAME.privacy.yaml"
        message = f"--file {name}: {called}, without a folder"
        raise PrivlintError(message)
    if name.endswith(".json"):
        message = f"--file {name}: JSON has no comments, so give a name in .yaml"
        raise PrivlintError(message)
    if os.path.lexists(path):
        raise PrivlintError(_THERE.said(language).format(path=path))
    return path


def _check(linter: Linter, path: str) -> Check:
    """Return what finds the gaps of a text as `privlint check` will."""

    def nothing_beside(_name: str) -> tuple[str, bytes]:
        raise AssertionError(_name)

    def check(text: str) -> frozenset[int]:
        outcome = linter.check(path, text.encode(), nothing_beside)
        own = (one.location for one in outcome.findings if one.location.file == path)
        return frozenset(one.start.line for one in own)

    return check


def _in_repository(folder: str) -> bool:
    """Return whether *folder* lies in a repository of git."""
    return os.path.lexists(os.path.join(discover.repository(folder), ".git"))


def _snippets(folder: str, wanted: Sequence[str]) -> list[_Made]:
    """Return the files that are *wanted* for the repository of *folder*."""
    root = discover.repository(folder)
    made = []
    for one in wanted:
        name, source = _SNIPPETS[one]
        content = data.read(os.path.join(data.folder("guide"), "ci", source)).decode()
        _name, _line, body = content.partition("\n")
        made.append(_Made(_shown(os.path.join(root, name)), body))
    return made


def _beside(folder: str, language: Language) -> list[_Made]:
    """Return the schema for editors, and settings unless there are some."""
    schema = data.read(os.path.join(data.folder("schemas"), "declaration.json"))
    made = [_Made(os.path.normpath(os.path.join(folder, _SCHEMA)), schema.decode())]
    if settings.find(folder) is None:
        place = os.path.normpath(os.path.join(folder, _SETTINGS))
        made.append(_Made(place, _OWN_SETTINGS.said(language)))
    return made


def _shown(path: str) -> str:
    """Return *path* as it is said from here."""
    here = os.path.relpath(path)
    return path if here.startswith(os.pardir) else here


def _write(made: Sequence[_Made]) -> None:
    """Write the files, the declaration last: until it is there one can start again."""
    for one in made:
        above = os.path.dirname(one.path)
        try:
            if above:
                os.makedirs(above, exist_ok=True)
        except OSError as error:
            message = f"{above}: {error.strerror}"
            raise PrivlintError(message) from None
        written(one.path, one.content, new=True)


def _tell(
    folder: str, answers: Answers, made: Sequence[str], left: Sequence[str], gaps: int
) -> None:
    """Say what was written, what was not, and what comes next."""
    language = cast("Language", answers.lang)
    lines = [_WROTE.said(language).format(files=", ".join(made))]
    if left:
        lines.append(_LEFT.said(language).format(files=", ".join(left)))
    if any(os.path.basename(one) in _foreign() for one in made):
        lines.append(_REPLACE.said(language).format(address=_ADDRESS))
    marker = starting.MARKERS.said(language)
    lines.append(_GAPS.said(language).format(n=gaps, marker=marker))
    for line in lines:
        click.echo("\n".join(wrapped(words(inert(line)), terminal.width())))
    here = os.path.normpath(folder)
    click.echo(inert("  privlint check" + ("" if here == os.curdir else f" {here}")))


def _foreign() -> set[str]:
    return {os.path.basename(name) for name, _source in _SNIPPETS.values()}
