"""
Command lines run in a process that may do next to nothing.

`python tests/sealed.py` reads JSON from standard input: the command lines, the files
that may be written, and code to run as if privlint held it. It prints how they ended,
and what was refused: sockets, programs other than git, code that is not of Python, a
library or privlint, and changes of any other file.
"""

from __future__ import annotations

import json
import os
import sys
import sysconfig

_HERE = os.path.dirname(os.path.abspath(__file__))
_PACKAGE = os.path.join(os.path.dirname(_HERE), "privlint", "")
_RECORDS = os.path.join(_PACKAGE, "records.py")
"""Makes constructors of the names of fields, which no file has a say in."""
_TRUSTED = tuple(
    os.path.join(os.path.realpath(place), "")
    for name in ("stdlib", "platstdlib", "purelib", "platlib")
    for place in [sysconfig.get_path(name), os.path.abspath(sysconfig.get_path(name))]
)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    *("os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "os.chown"),
    *("os.link", "os.symlink", "os.truncate", "os.utime", "os.setxattr", "os.chflags"),
    *("shutil.move", "shutil.rmtree", "shutil.copyfile", "shutil.copytree"),
}
_NEVER = {
    *("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty"),
    *("os.startfile", "pty.spawn", "pickle.find_class", "marshal.load"),
    *("code.__new__", "webbrowser.open", "urllib.Request", "ftplib.connect"),
    *("http.client.connect", "smtplib.connect", "telnetlib.Telnet.open"),
}

allowed: frozenset[str] = frozenset()
refused: list[str] = []
armed = False


def _may_change(path: object) -> bool:
    if not isinstance(path, str | bytes):
        return True  # a descriptor, whose opening was seen
    place = os.path.abspath(os.fsdecode(path))
    folder, name = os.path.split(place)
    draft = name.startswith(".privlint-") and any(
        os.path.dirname(one) == folder for one in allowed
    )
    return place in allowed or draft or place == os.devnull


def _is_known(file: str) -> bool:
    return file.startswith(("<frozen ", _PACKAGE, *_TRUSTED))


def _wrong(event: str, arguments: tuple[object, ...]) -> bool:
    """Return whether *event* is none of those that privlint may cause."""
    if event.startswith(("socket.", "ctypes.", "winreg.")) or event in _NEVER:
        return True
    if event == "subprocess.Popen":
        program, line = arguments[0], arguments[1]
        named = os.path.basename(os.fsdecode(str(program))) == "git"
        return not (named and os.path.isabs(str(program)) and isinstance(line, list))
    if event == "open":
        path, _mode, flags = arguments
        return bool(int(str(flags)) & _WRITES) and not _may_change(path)
    if event in _CHANGES:
        return not all(_may_change(one) for one in arguments[:2] if _names(one))
    if event == "exec":
        file = getattr(arguments[0], "co_filename", "")
        # a library may make code for itself, as dataclasses do, and so do records
        return not (_is_known(file) or _caller().startswith((_RECORDS, *_TRUSTED)))
    if event == "compile":
        return not _caller().startswith(("<frozen ", _RECORDS, *_TRUSTED))
    return False


def _names(one: object) -> bool:
    return isinstance(one, str | bytes)


def _caller() -> str:
    """Return the file of the code that caused the event."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return frame.f_code.co_filename


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    global armed  # noqa: PLW0603 - a hook cannot be taken off
    if not armed:
        return
    armed = False  # what is asked here is not asked of privlint
    try:
        wrong = _wrong(event, arguments)
    finally:
        armed = True
    if wrong:
        refused.append(f"{event} {arguments!r:.300} by {_caller()}")
        message = f"refused: {event}"
        raise PermissionError(message)


def main() -> None:
    """Run the command lines that come on standard input."""
    global allowed, armed  # noqa: PLW0603 - see above
    asked = json.load(sys.stdin)
    allowed = frozenset(map(os.path.abspath, asked["allowed"]))
    sys.dont_write_bytecode = True
    sys.addaudithook(_hook)
    statuses = []
    for call in asked["calls"]:
        sys.argv = ["privlint", *call]
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115 - as long as the call
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - ditto
        sys.stderr = sys.stdout
        try:
            armed = True
            from privlint.cli import main as privlint

            privlint()
        except SystemExit as stop:
            statuses.append(stop.code)
        except PermissionError as error:
            statuses.append(str(error))
        finally:
            armed = False
    for source in asked["provoked"]:
        code = compile(source, os.path.join(_PACKAGE, "provoked"), "exec")
        try:
            armed = True
            exec(code, {})  # noqa: S102 - the test of the seal itself
            statuses.append("")
        except PermissionError as error:
            statuses.append(str(error))
        finally:
            armed = False
    sys.__stdout__.write(json.dumps({"statuses": statuses, "refused": refused}))  # type: ignore[union-attr]  # there is one


if __name__ == "__main__":
    main()
