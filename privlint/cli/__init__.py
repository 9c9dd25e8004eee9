"""The command line: arguments in, text and exit status out."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from privlint.errors import PrivlintError


def main() -> None:
    """Run the command line; what the caller can mend is one line and exit status 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = _run(sys.argv[1:])
    except BrokenPipeError:  # nobody reads on, which is no error of ours
        status = _closed_pipe()
    except KeyboardInterrupt:
        status = 130
    except PrivlintError as error:
        say(str(error), "privlint: ")
        status = 2
    sys.exit(status)


def _run(arguments: list[str]) -> int:
    """Run the command that *arguments* are; the usual ones do not need click."""
    from privlint.cli import quick

    call = quick.call(arguments)
    if call is None:
        from privlint.cli.commands import run

        return run(arguments)
    from privlint.cli.checking import check

    return check(call)


def say(text: str, head: str = "") -> None:
    """Write the lines of *text* to standard error, each behind *head* and inert."""
    from privlint.render.inert import inert

    for line in text.split("\n"):
        print(f"{head}{inert(line)}", file=sys.stderr)  # noqa: T201 - to the user


def _closed_pipe() -> int:
    """Give the interpreter something to flush, and leave as a closed pipe does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141
