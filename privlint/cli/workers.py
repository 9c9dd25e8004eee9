"""The files of a run, checked one after the other or by several processes."""

from __future__ import annotations

import os
import sys
from functools import cache
from itertools import chain, islice

from privlint.choice import Choice
from privlint.cli import terminal
from privlint.cli.run import Run
from privlint.errors import PrivlintError, UnreadableError
from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor
    from datetime import date
    from multiprocessing.process import BaseProcess

    from privlint.cli.run import Given, Input
    from privlint.render import Language

    Known = tuple[str, bytes | UnreadableError, Given | None]
    """A declaration file, what is in it, and what it gave before, if that is known."""

WORTH = 48
"""From so many files on, processes take less time than they cost."""
_BATCH = 16
_USUAL = 8
"""So many processes at the most, unless a user asks for more."""


def check(
    run: Run,
    paths: tuple[str, ...],
    jobs: int = 0,
    *,
    lang: str | None = None,
    quiet: bool = False,
) -> None:
    """
    Check the declaration files of *paths*, as *run* chose, with *jobs* processes.

    0 is one for each processor, as soon as there is enough to do. What comes of it is
    the same whatever the number. Unless *quiet*, the terminal shows how far it is.
    """

    def speaks() -> Language:
        return terminal.language(lang or run.projects.language)

    inputs = _known(run, run.found(paths))
    jobs = jobs or min(_processors(), _USUAL)
    first = list(_enough(inputs)) if jobs > 1 and run.mend is None else []
    several = sum(known is None for _file, _data, known in first) == WORTH
    inputs = chain(first, inputs)
    with terminal.Progress("file", speaks, quiet=quiet) as tell:
        for file, found in (
            _by_several(run, inputs, jobs) if several else _alone(run, inputs)
        ):
            run.keep(file, found)
            tell(run.done, run.total)
    run.settle()


def run_of(
    paths: tuple[str, ...],
    today: date,
    config: str | None,
    *,
    isolated: bool,
    lang: str | None = None,
) -> Run:
    """Return the run of all rules over *paths*, or over the current folder."""
    run = Run(Choice(today=today, config=config, isolated=isolated))
    check(run, paths or (os.curdir,), lang=lang)
    return run


def _known(run: Run, inputs: Iterable[Input]) -> Iterator[Known]:
    """Yield *inputs* with what the cache of the *run* knows of them."""
    for file, data in inputs:
        known = run.recalled(file, data)
        yield file, data if known is None else b"", known


def _enough(inputs: Iterator[Known]) -> Iterator[Known]:
    """Yield *inputs* up to the one that makes processes worth their while."""
    unknown = 0
    for one in inputs:
        yield one
        unknown += one[2] is None
        if unknown == WORTH:
            return


def _alone(run: Run, inputs: Iterable[Known]) -> Iterator[tuple[str, Given]]:
    for file, data, known in inputs:
        yield file, known or run.checked(file, data)


def _by_several(
    run: Run, inputs: Iterable[Known], jobs: int
) -> Iterator[tuple[str, Given]]:
    """Yield what *jobs* processes find, in the order of *inputs*, a few ahead."""
    from collections import deque
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children, get_context

    # a copy of this process has the rules; elsewhere than on Linux that is unsafe
    way = get_context("fork" if sys.platform == "linux" else "spawn")
    pool = ProcessPoolExecutor(jobs, way, _begin)
    ahead: deque[tuple[list[Known], Future[list[Given]]]] = deque()
    inputs = iter(inputs)
    try:
        while True:
            batch = list(islice(inputs, _BATCH))
            asked = [(file, data) for file, data, known in batch if known is None]
            for file, _data in asked:
                run.projects.of(file)  # which tells of mistakes in settings, in order
            if batch:
                ahead.append((batch, _submitted(pool, run.choice, asked)))
            while ahead and (len(ahead) > 2 * jobs or not batch):
                done, found = ahead.popleft()
                given = iter(found.result())
                for file, _data, known in done:
                    yield file, known or next(given)
            if not batch:
                return
    except BrokenProcessPool:
        message = "a process that checked files was ended from outside; try --jobs 1"
        raise PrivlintError(message) from None
    except BaseException:
        for child in active_children():  # or the end waits for who waits for work
            child.kill()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _submitted(
    pool: ProcessPoolExecutor, choice: Choice, batch: list[Input]
) -> Future[list[Given]]:
    """Return what *pool* will find in *batch*; the first begins the processes."""
    from privlint.cli.signals import Held

    try:
        with Held("SIGINT"):
            return pool.submit(_batch, choice, batch)
    except OSError as error:
        message = f"no process to check files begins ({error.strerror}); use --jobs 1"
        raise PrivlintError(message) from None


def _begin() -> None:
    """Leave an interrupt to the process that waits for this one, and end with it."""
    import signal
    from multiprocessing import parent_process
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    """End when *parent* does, which need not have said so."""
    parent.join()
    os._exit(1)


@cache
def _run(choice: Choice) -> Run:
    """Return the run of this process, which keeps its rules."""
    return Run(choice)


def _batch(choice: Choice, batch: list[Input]) -> list[Given]:
    """Return what the files of *batch* give."""
    run = _run(choice)
    return [run.checked(file, data) for file, data in batch]


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
