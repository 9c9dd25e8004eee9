"""Several processes find what one finds, in the same order and the same words."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from privlint.choice import Choice
from privlint.cli import workers
from privlint.cli.run import Run
from privlint.errors import UnreadableError
from privlint.render import FORMATS

ROOT = Path(__file__).parents[1]
TODAY = date(2026, 11, 22)
FAULTY = "privlint: 1\npurposes: [{id: p%d, name: Doel %d, retention: later}]\n"
SETTINGS = "rules:\n  ignore: [NOPE001]\n"

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


@pytest.fixture(scope="module", name="many")
def _many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with more declarations than one process takes alone."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(workers.WORTH + 9):
        text = "[" if number % 20 == 3 else FAULTY % (number, number)
        (folder / f"{number:03}.privacy.yaml").write_text(text, encoding="utf-8")
    (folder / "gone.privacy.yaml").symlink_to(folder / "nowhere")
    return folder


def _run(folder: Path, *arguments: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "privlint", "check", "--as-of=2026-11-22", *arguments],
        check=False,
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80"},
    )
    return done.returncode, done.stdout, done.stderr


@posix
def test_the_number_of_processes_is_not_to_be_seen(many: Path, tmp_path: Path) -> None:
    """Every format has the same bytes with one process and with three."""
    found = []
    for jobs in ("1", "3"):
        folder = tmp_path / jobs
        folder.mkdir()
        formats = [f"--output-format={name}={folder / name}" for name in FORMATS]
        assert _run(many, "--jobs", jobs, *formats) == (1, b"", b"")
        found.append([(folder / name).read_bytes() for name in FORMATS])
    assert found[0] == found[1]
    assert found[0][0].count(b"privacy.yaml") > workers.WORTH


@posix
def test_a_mistake_in_settings_is_told_once(many: Path, tmp_path: Path) -> None:
    """As with one process: the first that is met, in one line."""
    for file in many.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / ".privlint.yaml").write_text(SETTINGS, encoding="utf-8")
    alone = _run(tmp_path, "--jobs", "1")
    assert (alone, alone[0]) == (_run(tmp_path, "--jobs", "2"), 2)


@posix
def test_an_interrupt_ends_all_processes(many: Path) -> None:
    """Ctrl-C reaches the whole group, and nobody writes a traceback."""
    big = FAULTY % (1, 1) + "# more\n" * 100_000
    files = []
    for number in range(workers.WORTH * 3):
        files.append(many / f"big{number}.yaml")
        files[-1].write_text(big, encoding="utf-8")
    began = subprocess.Popen(
        [sys.executable, "-m", "privlint", "check", "--jobs", "2", *map(str, files)],
        cwd=many,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    children = Path(f"/proc/{began.pid}/task/{began.pid}/children")
    if not children.exists():
        began.kill()
        began.communicate()
        pytest.skip("needs /proc")
    while began.poll() is None and not children.read_text().split():
        time.sleep(0.01)
    os.killpg(began.pid, signal.SIGINT)
    out, err = began.communicate()
    assert (began.returncode, out, err.strip()) == (130, b"", b"")
    for file in files:
        file.unlink()


def test_a_batch_is_what_one_process_finds(many: Path) -> None:
    """Files that can be read, and one that cannot."""
    choice = Choice(today=TODAY, texts=True)
    file = str(many / "000.privacy.yaml")
    batch: list[tuple[str, bytes | UnreadableError]] = [
        (file, Path(file).read_bytes()),
        ("b", UnreadableError("gone")),
    ]
    run = Run(choice)
    assert workers._batch(choice, batch) == [run.checked(*one) for one in batch]
    one, gone = workers._batch(choice, batch)
    assert {each.name for each in one.outcome.findings} >= {"legal-basis-missing"}
    assert (list(one.texts), gone.texts) == ([file], {})
    assert [each.name for each in gone.outcome.findings] == ["file-unreadable"]


def test_few_files_take_one_process(
    many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process costs more than a few files."""
    monkeypatch.setattr(workers, "_by_several", None)
    run = Run(Choice(today=TODAY))
    files = tuple(str(many / f"{number:03}.privacy.yaml") for number in range(9))
    workers.check(run, files, 4)
    assert run.files == list(files)


RUN = """
import os, signal, sys
from multiprocessing.process import BaseProcess
from privlint.cli import main, workers
from privlint.cli.run import Run
{trouble}
sys.argv = ["privlint", "check", "--jobs", "2", "."]
main()
"""
KILLED = """
def _batch(choice, batch):
    os.kill(os.getpid(), signal.SIGKILL)
workers._batch = _batch
"""
NOT_BEGUN = """
usual = BaseProcess.start
def start(self):
    if self.name.endswith("2"):
        raise BlockingIOError(11, "Too many")
    usual(self)
BaseProcess.start = start
"""
WRONG = """
def _batch(choice, batch):
    raise ValueError("a mistake of ours")
workers._batch = _batch
"""
NOT_SENT = """
class Content(bytes):
    def __reduce_ex__(self, version):
        raise ValueError("a mistake of ours")
usual = Run.found
def found(self, paths):
    for file, _data in 4 * list(usual(self, paths)):
        yield file, Content()
Run.found = found
"""
linux = pytest.mark.skipif(
    sys.platform != "linux", reason="needs a copy of the process"
)


def _in_trouble(folder: Path, trouble: str) -> tuple[int, str, str]:
    """Return what a check by two processes leaves, which ends of itself."""
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(trouble=trouble)],
        check=False,
        capture_output=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        timeout=30,
    )
    return done.returncode, done.stdout, done.stderr


@linux
@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (KILLED, "a process that checked files was ended from outside; try --jobs 1"),
        (NOT_BEGUN, "no process to check files begins (Too many); use --jobs 1"),
    ],
    ids=["killed", "not-begun"],
)
def test_a_process_that_is_killed_or_not_begun_is_told(
    many: Path, trouble: str, said: str
) -> None:
    """In one line with what to do; nothing passes for checked, nobody waits."""
    assert _in_trouble(many, trouble) == (2, "", f"privlint: {said}\n")


@linux
@pytest.mark.parametrize("trouble", [WRONG, NOT_SENT], ids=["wrong", "not-sent"])
def test_a_mistake_of_ours_ends_all_processes(many: Path, trouble: str) -> None:
    """It is told as with one process, by its traceback, and nobody waits."""
    status, out, err = _in_trouble(many, trouble)
    assert (status, out) == (1, "")
    assert err.endswith("ValueError: a mistake of ours\n")


BUSY = """
import os, sys, time
from privlint.cli import main, workers
def _batch(choice, batch):
    os.write(1, b"begun")
    time.sleep(60)
workers._batch = _batch
sys.argv = ["privlint", "check", "--jobs", "2", "."]
main()
"""


@linux
@pytest.mark.parametrize(("number", "status"), [(2, 130), (9, -9), (15, -15)])
def test_no_process_is_left_behind(many: Path, number: int, status: int) -> None:
    """Busy ones end at once with the one that began them, however that ends."""
    began = subprocess.Popen(
        [sys.executable, "-c", BUSY],
        cwd=many,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert began.stdout is not None
    assert os.read(began.stdout.fileno(), 5) == b"begun"
    began.send_signal(number)
    out, err = began.communicate(timeout=30)  # until the last holder of both is gone
    assert (began.returncode, out.replace(b"begun", b""), err.strip()) == (
        status,
        b"",
        b"",
    )
