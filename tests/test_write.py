"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from privlint.cli import write
from privlint.cli.write import added, written
from privlint.errors import PrivlintError

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("", b""),
        ("één\nregel\n", "één\nregel\n".encode()),
        ("a\r\nb\rc", b"a\r\nb\rc"),
        ("half \ud800", b"half \\ud800"),
    ],
)
def test_text_is_written_as_it_is(tmp_path: Path, text: str, content: bytes) -> None:
    """The file holds the text in UTF-8 with its line ends; halves are spelled out."""
    path = tmp_path / "report.txt"
    written(str(path), text)
    assert (path.read_bytes(), os.listdir(tmp_path)) == (content, ["report.txt"])


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    """Nothing of a longer file is left."""
    path = tmp_path / "report.txt"
    path.write_text("older and longer", encoding="utf-8")
    written(str(path), "new")
    assert (path.read_text(encoding="utf-8"), os.listdir(tmp_path)) == (
        "new",
        ["report.txt"],
    )


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    """What is no UTF-8 stays what it is."""
    path = tmp_path / "declaration.yaml"
    written(str(path), b"\xff\xfea\x00")
    assert path.read_bytes() == b"\xff\xfea\x00"


def test_a_file_that_holds_what_was_read_is_replaced(tmp_path: Path) -> None:
    """What was read may be replaced as long as it is what is there."""
    path = tmp_path / "declaration.yaml"
    path.write_bytes(b"old")
    written(str(path), "new", was=b"old")
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("meanwhile", "said"),
    [
        (b"mine", "has changed since it was read; nothing was written"),
        (b"", "has changed since it was read; nothing was written"),
        (None, "No such file or directory"),
    ],
)
def test_a_file_that_changed_meanwhile_is_kept(
    tmp_path: Path, meanwhile: bytes | None, said: str
) -> None:
    """What another program wrote in the meantime is not lost, and no draft stays."""
    path = tmp_path / "declaration.yaml"
    if meanwhile is not None:
        path.write_bytes(meanwhile)
    with pytest.raises(PrivlintError) as caught:
        written(str(path), "new", was=b"old")
    assert str(caught.value) == f"{path}: {said}"
    left = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
    assert left == ({} if meanwhile is None else {"declaration.yaml": meanwhile})


@posix
def test_another_name_of_the_older_file_keeps_it(tmp_path: Path) -> None:
    """The file is replaced, not written into: a hard link keeps what it had."""
    path, other = tmp_path / "report.txt", tmp_path / "kept.txt"
    path.write_text("old", encoding="utf-8")
    os.link(path, other)
    written(str(path), "new")
    assert (path.read_text("utf-8"), other.read_text("utf-8")) == ("new", "old")


def test_a_name_without_a_folder_is_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bare name is a file in the current folder."""
    monkeypatch.chdir(tmp_path)
    written("report.txt", "here")
    assert (tmp_path / "report.txt").read_text("utf-8") == "here"


def _obstacles(folder: Path) -> None:
    """Put there a file that is kept, and what is no file beside it."""
    (folder / "file").write_text("kept", encoding="utf-8")
    (folder / "link").symlink_to("file")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")


@posix
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("link", "is a symbolic link, which is not written through"),
        ("pipe", "is not a regular file"),
        ("folder", "is not a regular file"),
        ("none/report.txt", "No such file or directory"),
        ("file/report.txt", "Not a directory"),
        ("a" * 300, "File name too long"),
    ],
)
def test_what_cannot_be_replaced_is_refused(
    tmp_path: Path, name: str, said: str
) -> None:
    """The caller is told why, everything stays, and no draft is left behind."""
    _obstacles(tmp_path)
    before = sorted(os.listdir(tmp_path))
    with pytest.raises(PrivlintError) as caught:
        written(str(tmp_path / name), "new")
    assert str(caught.value) == f"{tmp_path / name}: {said}"
    assert sorted(os.listdir(tmp_path)) == before
    assert (tmp_path / "file").read_text("utf-8") == "kept"


FULL = """
import resource, sys
from privlint.cli.write import written
from privlint.errors import PrivlintError
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    written(sys.argv[1], "x" * 100_000)
except PrivlintError as error:
    print(error)
"""


@posix
def test_a_full_disk_leaves_the_older_file(tmp_path: Path) -> None:
    """When the text does not fit, the older file stays and the draft goes."""
    path = tmp_path / "report.txt"
    path.write_text("old", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        capture_output=True,
        check=True,
        text=True,
    )
    assert (done.stdout, done.stderr) == (f"{path}: File too large\n", "")
    assert (path.read_text("utf-8"), os.listdir(tmp_path)) == ("old", ["report.txt"])


def test_a_new_file_takes_the_place_of_none(tmp_path: Path) -> None:
    """What somebody else made in the meantime is kept."""
    path = tmp_path / "rule.yaml"
    written(str(path), "mine", new=True)
    with pytest.raises(PrivlintError, match=r"rule.yaml: is there already$"):
        written(str(path), "mine too", new=True)
    assert (path.read_text("utf-8"), os.listdir(tmp_path)) == ("mine", ["rule.yaml"])


@posix
def test_a_pipe_that_came_meanwhile_is_not_waited_for(tmp_path: Path) -> None:
    """The content of before is looked for in a file, and in nothing else."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not a regular file"):
        write._unchanged(str(tmp_path / "pipe"), b"old", new=False)


def test_two_runs_that_write_one_file_leave_the_whole_of_one(tmp_path: Path) -> None:
    """Programs that write at once do not mix, and leave no drafts."""
    path = tmp_path / "report.txt"
    code = (
        "import sys; from privlint.cli.write import written\n"
        "for _ in range(50): written(sys.argv[1], sys.argv[2] * 100_000)"
    )
    runs = [
        subprocess.Popen([sys.executable, "-c", code, str(path), letter])
        for letter in "ab"
    ]
    assert [one.wait() for one in runs] == [0, 0]
    assert path.read_text("utf-8") in {"a" * 100_000, "b" * 100_000}
    assert os.listdir(tmp_path) == ["report.txt"]


SIGNALLED = """
import os
from privlint.cli import main
real = os.fsync
def sync(handle):
    os.kill(os.getpid(), int(os.environ["NUMBER"]))
    real(handle)
os.fsync = sync
main()
"""


@posix
@pytest.mark.parametrize(
    ("number", "status"),
    [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGHUP, -1)],
)
def test_a_signal_between_draft_and_file_waits(
    tmp_path: Path, number: int, status: int
) -> None:
    """The file is whole, no draft is left, and then the program ends."""
    (tmp_path / "old.json").write_text("old", encoding="utf-8")
    (tmp_path / "privacy.yaml").write_text("privlint: 1\n", encoding="utf-8")
    arguments = ["check", "--output-format", "json", "-o", "old.json"]
    done = subprocess.run(
        [sys.executable, "-c", SIGNALLED, *arguments],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**os.environ, "NUMBER": str(int(number))},
    )
    assert (done.returncode, done.stdout, done.stderr.strip()) == (status, b"", b"")
    assert sorted(os.listdir(tmp_path)) == ["old.json", "privacy.yaml"]
    assert (tmp_path / "old.json").read_text("utf-8").endswith("}\n")


def test_text_is_added_behind_what_is_there(tmp_path: Path) -> None:
    """A file that is not there is made."""
    path = tmp_path / "summary.md"
    for text in ("één\n", "half \ud800\n"):
        added(str(path), text)
    assert path.read_bytes() == "één\nhalf \\ud800\n".encode()


@posix
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("link", "is a symbolic link, which is not written through"),
        ("pipe", "is not a regular file"),
        ("folder", "is not a regular file"),
    ],
)
def test_nothing_is_added_to_what_is_no_file(
    tmp_path: Path, name: str, said: str
) -> None:
    """Links are not followed and pipes not waited for."""
    _obstacles(tmp_path)
    with pytest.raises(OSError, match=said):
        added(str(tmp_path / name), "new")
    assert (tmp_path / "file").read_text("utf-8") == "kept"


@posix
def test_a_link_that_comes_meanwhile_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between look and opening nothing can be put in the place of the file."""
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    (tmp_path / "link").symlink_to("file")
    monkeypatch.setattr(write, "_plain", lambda _path: None)
    with pytest.raises(OSError) as caught:  # noqa: PT011 - its number is compared
        added(str(tmp_path / "link"), "new")
    assert caught.value.errno == errno.ELOOP
    assert (tmp_path / "file").read_text("utf-8") == "kept"


@posix
def test_a_full_disk_takes_back_what_was_added(tmp_path: Path) -> None:
    """When the text does not fit, the file holds what it held."""
    path = tmp_path / "summary.md"
    path.write_text("old\n", encoding="utf-8")
    code = FULL.replace("written", "added").replace("PrivlintError as", "OSError as")
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"[Errno 27] File too large\n", b"")
    assert path.read_text("utf-8") == "old\n"
