"""The command line: arguments in, text and exit status out."""

from __future__ import annotations

import gc
import sys

from privlint.cli import streams
from privlint.errors import PrivlintError

_PATIENCE = 50_000
"""So many new objects the collector waits for: a check makes half, and no cycles."""


def main() -> None:
    """Run the command line; what the caller can mend is one line and exit status 2."""
    gc.set_threshold(_PATIENCE)
    try:
        status = _ended()
    except KeyboardInterrupt:
        status = _interrupted()
    gc.freeze()  # what is left goes with the process, without a look through it
    sys.exit(status)


def _ended() -> int:
    """Return how the command line ended, about which something may have been said."""
    streams.ready()
    try:
        status = _run(sys.argv[1:])
        sys.stdout.flush()
    except PrivlintError as error:
        say(str(error), "privlint: ")
        return 2
    except BrokenPipeError:
        return _closed_pipe()
    except OSError as error:
        say(streams.problem(error), "privlint: ")
        streams.abandon(sys.stdout)
        return 2
    return status


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

    try:
        for line in text.split("\n"):
            print(f"{head}{inert(line)}", file=sys.stderr)  # noqa: T201 - to the user
    except OSError:
        streams.abandon(sys.stderr)


def _interrupted() -> int:
    """Leave as who presses Ctrl-C wants it, and does not mind who presses it again."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    say("")  # behind the ^C of the terminal
    streams.abandon(sys.stdout)
    return 130


def _closed_pipe() -> int:
    """Leave as a closed pipe does."""
    streams.abandon(sys.stdout)
    return 141
