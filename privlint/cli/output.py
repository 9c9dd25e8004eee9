"""Where reports go: the terminal, files, and the summary of a job."""

from __future__ import annotations

import os
import sys

from privlint import data, render
from privlint.cli.write import added, written
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING
from privlint.language.words import hint
from privlint.model import Text
from privlint.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from privlint.render import Options
    from privlint.report import Report

_LARGEST = 1_000_000
"""GitHub shows no summary of more than 1,048,576 bytes, and reports an error."""
_CUT = Text(
    "De lijst past hier niet; in het logboek staat hij helemaal.",
    "The list does not fit here; the log has all of it.",
)


def targets(said: tuple[str, ...], file: str | None) -> list[tuple[str, str | None]]:
    """
    Return formats and files, None for the terminal, of what a user *said*.

    Without a word it is the format that fits the place. *file* is where the format
    without a file of its own goes; there is one such format at most.
    """
    found: list[tuple[str, str | None]] = []
    for one in said or (_usual(),):
        format_, equals, path = one.partition("=")
        if format_ not in render.FORMATS:
            known = ", ".join(render.FORMATS)
            meant = hint(format_, render.FORMATS, "")
            message = f"--output-format {format_}: is not one of {known}{meant}"
            raise PrivlintError(message)
        if equals and not path:
            message = f"--output-format {one}: the path is missing"
            raise PrivlintError(message)
        found.append((format_, path or file))
    paths = [path for _format, path in found]
    places = {path and _place(path) for path in paths}
    if len(places) < len(paths):
        message = "two formats go to one file; give each its own: FORMAT=PATH"
        raise PrivlintError(message)
    if file is not None and file not in paths:
        message = f"-o {file}: not needed, every format has a file of its own"
        raise PrivlintError(message)
    return found


def _place(path: str) -> str:
    """Return the file that *path* means, whatever way it goes there."""
    folder, name = os.path.split(path)
    return os.path.join(data.real(folder), name)


def write(
    report: Report,
    options: Options,
    format_: str,
    path: str | None,
    *,
    apart: bool = False,
) -> None:
    """
    Write *report* in *format_* to the file *path*, or to the terminal.

    Standard output may hold something else, so that the report stands *apart*.
    """
    if path is not None:
        pieces = render.FORMATS[format_](report, replace(options, color=False))
        written(path, "".join(pieces))
        return
    stream = sys.stderr if apart else sys.stdout
    for piece in render.FORMATS[format_](report, options):
        stream.write(piece)
    stream.flush()
    if format_ == "github":
        _summarise(report, options)


def _usual() -> str:
    """Return the format that fits where privlint runs."""
    if os.environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "gitlab" if os.environ.get("GITLAB_CI") == "true" else "full"


def _summarise(report: Report, options: Options) -> None:
    """Add the whole list to the summary of the job, if there is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    pieces = render.FORMATS["markdown"](report, replace(options, color=False))
    size = os.path.getsize(path) if os.path.isfile(path) else 0
    try:
        added(path, "".join(_fitting(pieces, _LARGEST - size, options)))
    except OSError as error:
        message = f"GITHUB_STEP_SUMMARY: {error.strerror}"
        raise PrivlintError(message) from None


def _fitting(pieces: Iterable[str], room: int, options: Options) -> Iterator[str]:
    """Yield the first of *pieces* that fit in *room* bytes, and whether some do not."""
    for piece in pieces:
        room -= len(piece.encode("utf-8"))
        if room < 0:
            yield f"\n{_CUT.said(options.language)}\n"
            return
        yield piece
