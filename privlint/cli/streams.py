"""The streams of the process, which may be closed, full or read by nobody."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO


def ready() -> None:
    """
    Let every character be written, and nothing where a stream is closed.

    A number below three that is free would be given to the next file that is opened.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            os.open(os.devnull, os.O_RDWR)
            mode = "w" if number else "r"
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115 - as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def abandon(stream: TextIO) -> None:
    """Give the interpreter something to flush *stream* into when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def problem(error: OSError) -> str:
    """Return what *error* says of a stream, of a file or of the folder we are in."""
    if error.filename is not None:
        return f"{os.fsdecode(error.filename)}: {error.strerror}"
    if isinstance(error, FileNotFoundError):
        return "the current folder is not there any more"
    return f"standard output: {error.strerror}"
