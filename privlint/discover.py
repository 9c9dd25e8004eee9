"""Paths become the declaration files under them, and files beside a declaration."""

from __future__ import annotations

import os
import re

from privlint import data, lazy
from privlint.errors import PrivlintError, UnreadableError
from privlint.hints import TYPE_CHECKING
from privlint.reading.encoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    _Others = Literal["unignored", "all"] | None
    """Which files beside those that git tracks: those it does not ignore, all, none."""

_NAMED = lazy.pattern(r"(?s)(?:.+\.)?privacy\.(?:ya?ml|json)\Z")
_IN_FOLDER = lazy.pattern(r"(?s).+\.(?:ya?ml|json)\Z")
_FOLDER = ".privacy"
_NEVER = frozenset({".git", ".hg", ".svn", "node_modules", ".venv", "__pycache__"})
_PATIENCE = 30.0
"""So many seconds git has for an answer, which takes it some milliseconds."""
_KEY = lazy.pattern(r"""(?m)(?:(?:^|\r)[ \t]*["']?|[{,]\s*["']?)privlint["']?\s*:""")


def files(paths: Iterable[str], *, ignored: bool = False) -> list[tuple[str, bool]]:
    """
    Return the declaration files of *paths*, each once, and whether it was named.

    A folder gives the files in it that bear the name of a declaration, and those
    that git ignores only if *ignored*. Raise `PrivlintError` for a path that is not
    there.
    """
    found: dict[str, bool] = {}
    for path in paths:
        if os.path.isdir(path):
            for file in _under(path, others="all" if ignored else "unignored"):
                found.setdefault(file, False)
        elif os.path.lexists(path):
            found[_shown(path)] = True
        else:
            message = f"{path}: no such file or folder"
            raise PrivlintError(message)
    return sorted(found.items())


def affected(paths: Iterable[str], most: int) -> list[tuple[str, bool]]:
    """
    Return the declaration files that changed files *paths* bear upon, as `files` does.

    They are those that bear the name of a declaration, and those in the repository
    that speak of another file by its name, such as their published text.
    """
    found: dict[str, bool] = {}
    others: list[str] = []
    for path in paths:
        if is_name(path):
            found.setdefault(_shown(path), False)
        else:
            others.append(os.path.basename(path))
    roots = {repository(os.path.dirname(path) or os.curdir) for path in paths}
    for root in roots if others else ():
        for file in _under(root, others=None):
            if file not in found and _speaks_of(file, others, most):
                found[file] = False
    return sorted(
        (file, named) for file, named in found.items() if os.path.lexists(file)
    )


def _speaks_of(file: str, names: Iterable[str], most: int) -> bool:
    try:
        text = decode(read(file, most, named=False))[0]
    except UnreadableError:
        return False
    return any(_names(text, name) for name in names)


def _names(text: str, name: str) -> bool:
    """Return whether *text* has the file name *name*, not only as part of another."""
    return re.search(rf"(?<![\w.-]){re.escape(name)}(?![\w-])", text) is not None


def is_name(path: str) -> bool:
    """Return whether a file of this name is taken for a declaration."""
    folder, name = os.path.split(path)
    if _NAMED.match(name):
        return True
    return os.path.basename(folder) == _FOLDER and _IN_FOLDER.match(name) is not None


def is_declaration(content: bytes) -> bool:
    """Return whether *content* has the key that every declaration starts with."""
    return _KEY.search(decode(content)[0]) is not None


def read(path: str, most: int, *, named: bool = True) -> bytes:
    """
    Return the content of *path*, one byte more than *most* at the longest.

    Raise `UnreadableError` for what is no regular file or cannot be opened, and for
    a symbolic link out of the repository that nobody *named*.
    """
    try:
        if not named and os.path.islink(path):
            _within(os.path.dirname(path), path)
        return data.bounded(path, most)
    except OSError as error:
        raise UnreadableError(error.strerror or "cannot be opened") from None


def beside(declaration: str, name: str, most: int) -> tuple[str, bytes]:
    """
    Return path and content of the file *name* that the file *declaration* names.

    It lies in the same repository, not in `.git`, or under the declaration's folder
    where there is none. Raise `UnreadableError` otherwise.
    """
    path = within(declaration, name)
    return _shown(path), _at_most(most, read(path, most))


def beside_then(
    declaration: str, name: str, most: int, found: str
) -> tuple[str, bytes]:
    """Return what `beside` does, as it was in the commit *found*."""
    path = within(declaration, name)
    content = then(path, found, most)
    if content is None:
        message = "No such file or directory"
        raise UnreadableError(message)
    return _shown(path), _at_most(most, content)


def _at_most(most: int, content: bytes) -> bytes:
    if len(content) > most:
        message = f"larger than {most} bytes"
        raise UnreadableError(message)
    return content


def within(file: str, name: str) -> str:
    """
    Return the path of *name* beside *file*, in the same repository.

    Raise `UnreadableError` for a path that leads out of it.
    """
    folder = os.path.dirname(file)
    if os.path.isabs(name) or "\\" in name or "\0" in name or ":" in name:
        message = "not a path beside the file that names it"
        raise UnreadableError(message)
    path = os.path.normpath(os.path.join(folder, name))
    _within(folder, path)
    return path


def commit(folder: str, revision: str) -> str | None:
    """Return the commit that git in *folder* knows as *revision*, or None."""
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    known = _git(folder, *asked, f"{revision}^{{commit}}")
    return None if known is None else known.decode("ascii", "replace").strip()


def since(folder: str, revision: str) -> str:
    """
    Return the commit that `--since` *revision* means in *folder*.

    Raise `PrivlintError` if git knows none.
    """
    found = commit(folder, revision)
    if found is None:
        nothing = _git(folder, "rev-parse", "--git-dir") is None
        why = "there is no repository of git here" if nothing else "no such revision"
        message = f"--since {revision}: {why}"
        raise PrivlintError(message)
    return found


def versions(file: str, revision: str, most: int) -> tuple[bytes | None, bytes | None]:
    """
    Return *file* as it was `--since` *revision*, and as it is; None if not there.

    It is cut behind one byte more than *most*. Raise `PrivlintError` for a revision
    that git does not know.
    """
    found = since(standing(os.path.dirname(file)), revision)
    try:
        now = data.bounded(file, most)
    except OSError:
        now = None
    return then(file, found, most), now


def then(file: str, found: str, most: int) -> bytes | None:
    """
    Return *file* as it was in the commit *found*, or None if it was not there.

    It is cut behind one byte more than *most*.
    """
    try:
        path = data.real(file)
    except OSError:
        return None
    folder = standing(os.path.dirname(path))
    name = os.path.relpath(path, folder).replace(os.sep, "/")
    return _git(folder, "cat-file", "blob", f"{found}:./{name}", most=most)


def files_then(folder: str, found: str) -> list[str]:
    """Return the files under *folder* with the name of a declaration in a commit."""
    said = _git(folder, "ls-tree", "-r", "-z", "--name-only", found) or b""
    names = (os.fsdecode(name) for name in said.split(b"\0") if name)
    paths = (os.path.join(folder, name) for name in names)
    return sorted(_shown(path) for path in paths if is_name(path))


def standing(folder: str) -> str:
    """Return *folder*, or the nearest above it that is there."""
    while folder and not os.path.isdir(folder):
        above = os.path.dirname(folder)
        folder = above if above != folder else ""
    return folder or os.curdir


def prefix() -> str:
    """Return the way from the root of the repository to here: `docs/`, or ""."""
    here = os.path.realpath(os.curdir)
    way = os.path.relpath(here, os.path.realpath(repository(os.curdir)))
    return "" if way == os.curdir else f"{way.replace(os.sep, '/')}/"


def _within(folder: str, path: str) -> None:
    """Raise `UnreadableError` unless *path* lies in the repository of *folder*."""
    root = os.path.realpath(repository(folder))
    try:
        inside = os.path.relpath(data.real(path), root).split(os.sep)
    except ValueError:  # another drive
        inside = [os.pardir]
    except OSError as error:
        raise UnreadableError(error.strerror) from None
    if inside[0] == os.pardir or ".git" in inside:
        message = "outside the repository"
        raise UnreadableError(message)


def repository(folder: str) -> str:
    """Return the repository that *folder* lies in, or *folder*."""
    place = os.path.abspath(folder)
    while True:
        if os.path.lexists(os.path.join(place, ".git")):
            return place
        above = os.path.dirname(place)
        if above == place:
            return os.path.abspath(folder)
        place = above


def _under(folder: str, *, others: _Others) -> Iterator[str]:
    """Yield the declaration files under *folder*: what git tracks, and *others*."""
    known = _known_to_git(folder, unignored=others == "unignored")
    walked = data.under(folder, _NEVER) if known is None or others == "all" else ()
    found = {file for files in (known or (), walked) for file in files if is_name(file)}
    for file in found:
        if os.path.lexists(file):
            yield _shown(file)


def _known_to_git(folder: str, *, unignored: bool) -> Iterator[str] | None:
    """Return the files that git tracks, or does not ignore; None without git."""
    if not os.path.lexists(os.path.join(repository(folder), ".git")):
        return None
    others = ("--others", "--exclude-standard") if unignored else ()
    said = _git(folder, "ls-files", "-z", "--cached", *others)
    if said is None:
        return None
    names = (os.fsdecode(name) for name in said.split(b"\0") if name)
    return (os.path.join(folder, name) for name in names)


def _git(folder: str, *ask: str, most: int | None = None) -> bytes | None:
    """
    Return what git answers in *folder*, or None if it cannot.

    An answer of more than *most* bytes is cut one byte behind them. Raise
    `PrivlintError` when it takes too long: a repository may have a pipe for an index.
    """
    import subprocess
    from threading import Event, Timer

    program = _program()
    if program is None:
        return None
    try:
        run = subprocess.Popen(  # noqa: S603 - a fixed command
            [program, *_QUIET, *ask],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
    except OSError:
        return None
    late = Event()

    def stop() -> None:
        late.set()
        run.kill()

    clock = Timer(_PATIENCE, stop)
    clock.start()
    try:
        with run:  # which closes the pipe, so that git does not go on
            answer = run.stdout.read(-1 if most is None else most + 1)  # type: ignore[union-attr]  # a pipe
    finally:
        clock.cancel()
        run.kill()
    if late.is_set():
        message = f"{folder}: git gives no answer here in {_PATIENCE:.0f} seconds"
        raise PrivlintError(message)
    cut = most is not None and len(answer) > most
    return answer if cut or run.returncode == 0 else None


_QUIET = (
    *("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"),
    *("-c", "safe.bareRepository=explicit"),
)
"""No program that a repository's own settings name is started by git."""


def _program() -> str | None:
    """Return git itself, which lies in no folder that PATH names from here."""
    import shutil

    places = os.environ.get("PATH", os.defpath).split(os.pathsep)
    found = shutil.which("git", path=os.pathsep.join(filter(os.path.isabs, places)))
    return found if found and os.path.isabs(found) else None


def _environment() -> dict[str, str]:
    """Return the environment for git, which looks for the repository by itself."""
    elsewhere = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"}
    kept = {name: said for name, said in os.environ.items() if name not in elsewhere}
    # nothing is fetched: no missing object of a partial clone, over no protocol
    alone = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none"}
    return {**kept, **alone, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}


def _shown(path: str) -> str:
    """Return *path* as reports print it: relative to here where it can be."""
    plain = os.path.normpath(path)
    here = os.path.join(os.getcwd(), "")
    return plain.removeprefix(here).replace(os.sep, "/")
