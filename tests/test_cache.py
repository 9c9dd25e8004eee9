"""What files gave is kept for the next run, and never given for anything else."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

import made_up
import pytest
from doors import DAY, FAULTY, SOUND, STATEMENT, run, written
from hypothesis import given, settings

from privlint import data
from privlint.cli import cache as kept
from privlint.cli import workers
from privlint.linter import Linter
from privlint.outcomes import Plain
from privlint.render import FORMATS
from privlint.report import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from privlint.linter import Beside
    from privlint.report import Report

PACK = """\
code: ABC001
law: House format
duty: declaration
severity: error
for: $
require: {given: controller}
en: {title: A declaration names its controller., message: there is no controller,
  why: One must know whom to ask., mend: Add `controller`.}
nl: {title: Een verklaring noemt de verantwoordelijke., message: er is er geen,
  why: Men moet weten bij wie men moet zijn., mend: Voeg `controller` toe.}
examples:
  good: ["controller: {name: A}"]
  bad: ["role: controller  # <- no controller"]
"""
FILES: dict[str, str | bytes] = {
    "a.privacy.yaml": FAULTY,
    "statement.txt": STATEMENT,
    "b.privacy.yaml": f"{SOUND}---\nprivlint: 1\nprofile: register\nkeeps: 7 jaar\n",
    "c.privacy.json": '{"privlint": 1, "statement": {"file": "gone.md"}, "x": "\\n"}',
    "d.privacy.yaml": "privlint: [\n",
    "e.privacy.yaml": SOUND
    + "    legal_basis: toestemming # privlint: ignore[PUR003] wij vragen dit na\n",
    "f.privacy.yaml": b"privlint: 1\nname: \xff\n",
    ".privlint.yaml": "rules: {packs: [own]}\n",
    "own/house/controller-missing.yaml": PACK,
    "own/acts.yaml": "House: {style: plain, nl: huis, en: house, url: ''}\n",
}
posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")


class House:
    """A folder with declarations, an installed privlint and a user's own folder."""

    def __init__(self, place: Path) -> None:
        self.files = written(place / "work", FILES)
        self.folder = place / "caches" / "privlint"
        self.asked: list[str] = []

    def check(self, *arguments: str, form: str = "json") -> str:
        """Return the report; `asked` says which files were checked for it."""
        self.asked.clear()
        usual = ("check", "--output-format", form, *DAY)
        done = run(*usual, *arguments, XDG_CACHE_HOME=str(self.folder.parent))
        assert (done.status, done.err) == (1, "")
        return done.out

    @property
    def stores(self) -> list[Path]:
        """Return the files in the cache folder."""
        return sorted(self.folder.iterdir()) if self.folder.exists() else []


@pytest.fixture(name="house")
def _house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    house = House(tmp_path)
    (tmp_path / "caches").mkdir()
    monkeypatch.chdir(house.files)
    monkeypatch.setattr(data, "installed", lambda: True)
    monkeypatch.setattr(sys, "platform", "linux")
    usual = Linter.check

    def check(self: Linter, file: str, content: bytes, beside: Beside) -> Outcome:
        house.asked.append(file)
        return usual(self, file, content, beside)

    monkeypatch.setattr(Linter, "check", check)
    return house


ALL = sorted(name for name in FILES if ".privacy." in name)


def test_the_second_run_asks_nothing_and_says_the_same(house: House) -> None:
    """In every format the bytes are those of a run without a cache."""
    for name in FORMATS:
        wanted = house.check("--no-cache", form=name)
        assert house.asked == ALL
        assert house.check(form=name) == wanted
        assert (house.check(form=name), house.asked) == (wanted, [])
    assert len(house.stores) == 2  # one with the rules that formats tell of


def _other_content(house: House) -> list[str]:
    written(house.files, {"d.privacy.yaml": "privlint: {\n"})
    return ["d.privacy.yaml"]


def _other_text(house: House) -> list[str]:
    written(house.files, {"statement.txt": "Anders.\n"})
    return ["a.privacy.yaml"]


def _text_gone(house: House) -> list[str]:
    (house.files / "statement.txt").unlink()
    return ["a.privacy.yaml"]


def _text_there(house: House) -> list[str]:
    written(house.files, {"gone.md": "Er is nu een tekst.\n"})
    return ["c.privacy.json"]


def _text_elsewhere(house: House) -> list[str]:
    (house.files / "statement.txt").rename(house.files / "text.txt")
    (house.files / "statement.txt").symlink_to(house.files.parent / "outside.txt")
    written(house.files.parent, {"outside.txt": STATEMENT})
    return ["a.privacy.yaml"]


def _other_settings(house: House) -> list[str]:
    written(house.files, {".privlint.yaml": "rules: {packs: [own]}\nlang: nl\n"})
    return ALL


def _other_rules(house: House) -> list[str]:
    written(
        house.files,
        {"own/house/controller-missing.yaml": PACK.replace("error", "info")},
    )
    return ALL


def _one_file_more(house: House) -> list[str]:
    written(house.files, {"g.privacy.yaml": FAULTY})
    return ["g.privacy.yaml"]


def _file_touched(house: House) -> list[str]:
    for name in FILES:
        os.utime(house.files / name, (1, 1))
    return []


CHANGES = [
    *(_other_content, _other_text, _text_gone, _text_there, _other_settings),
    *(_other_rules, _one_file_more, _file_touched),
    pytest.param(_text_elsewhere, marks=posix),
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_is_asked_again(
    house: House, change: Callable[[House], list[str]]
) -> None:
    """The content of every file counts, not its date, and also that one is missing."""
    house.check()
    wanted = change(house)
    found = house.check()
    assert house.asked == wanted
    assert found == house.check("--no-cache")
    assert (house.check(), house.asked) == (found, [])


CALLS = [
    *("--select=PUR", "--ignore=RET", "--severity=PUR003=info", "--profile=register"),
    *("--as-of=2026-11-23", "--max-size=100000", "--isolated", "--no-ignores"),
    "--config=.privlint.yaml",
]


@pytest.mark.parametrize("call", CALLS)
def test_another_call_is_asked_anew(house: House, call: str) -> None:
    """Whatever bears on what is found."""
    house.check()
    found = house.check(call)
    assert house.asked == ALL
    assert found == house.check(call, "--no-cache")
    assert (house.check(call), house.asked) == (found, [])


def test_another_installation_asks_anew(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An update, a library beside it, or a file that somebody changed in place."""
    house.check()
    before = kept._installation()
    assert before == kept._installation()
    monkeypatch.setattr(kept, "_installation", lambda: [*before[:-1], "changed"])
    house.check()
    assert house.asked == ALL


def test_an_installation_is_all_its_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the folder where libraries are put."""
    package = written(tmp_path / "lib" / "privlint", {"data.py": "", "cli/a.py": ""})
    monkeypatch.setattr(data, "__file__", str(package / "data.py"))
    seen = [kept._installation()]
    written(package, {"cli/a.py": "changed"})
    seen.append(kept._installation())
    written(package, {"_data/rules/a.yaml": "", "__pycache__/a.pyc": ""})
    assert kept._installation() == seen[-1]
    os.utime(tmp_path / "lib", (1, 1))
    seen.append(kept._installation())
    assert len({str(one) for one in seen}) == 3


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda text: text[:0],
    "cut": lambda text: text[:-1],
    "changed": lambda text: text.replace(b"error", b"info"),
    "foreign": lambda text: text[::-1],
    "another text": lambda text: text.split(b"\n", 1)[0] + b"\n[]",
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_a_spoilt_store_is_passed_over(house: House, spoilt: str) -> None:
    """And written anew."""
    wanted = house.check()
    (store,) = house.stores
    store.write_bytes(SPOILT[spoilt](store.read_bytes()))
    assert (house.check(), house.asked) == (wanted, ALL)
    assert (house.check(), house.asked) == (wanted, [])


@posix
@pytest.mark.parametrize(
    "obstacle", ["others write", "link", "pipe", "file", "read only", "of others"]
)
def test_a_folder_that_is_not_ones_own_is_left_alone(
    house: House, obstacle: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nothing is read from it and nothing written; the check does without."""
    wanted = house.check()
    (store,) = house.stores
    before = store.read_bytes()
    if obstacle == "others write":
        house.folder.chmod(0o777)
    elif obstacle == "link":
        house.folder.rename(tmp_path / "theirs")
        house.folder.symlink_to(tmp_path / "theirs")
    elif obstacle == "pipe":
        store.unlink()
        os.mkfifo(store)
    elif obstacle == "file":
        store.unlink()
        house.folder.rmdir()
        house.folder.write_text("")
    elif obstacle == "read only":
        monkeypatch.setattr("privlint.cli.write.written", _full)
        store.write_bytes(b"")
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 12345)
    for _ in range(2):
        assert (house.check(), house.asked) == (wanted, ALL)
    if obstacle in {"others write", "link", "of others"}:
        assert [one.read_bytes() for one in house.stores] == [before]


def _full(*_arguments: object, **_named: object) -> None:
    raise OSError(28, "No space left on device")


def test_nothing_is_kept_where_nothing_can_be(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a checkout, of standard input, of files that are mended or only listed."""
    run("check", "--no-cache", XDG_CACHE_HOME=str(house.folder.parent))
    run("check", "-", given=b"privlint: 1", XDG_CACHE_HOME=str(house.folder.parent))
    run("check", "--diff", XDG_CACHE_HOME=str(house.folder.parent))
    run("check", "--show-files", XDG_CACHE_HOME=str(house.folder.parent))
    monkeypatch.setattr(data, "installed", lambda: False)
    house.check()
    assert house.stores == []
    monkeypatch.setattr(data, "installed", lambda: True)
    monkeypatch.setattr(kept, "_LARGEST", 100)
    house.check()
    assert house.stores == []


def test_a_file_that_cannot_be_opened_is_not_remembered(house: House) -> None:
    """It may be there the next time."""
    (house.files / "a.privacy.yaml").unlink()
    (house.files / "a.privacy.yaml").symlink_to("nowhere")
    assert house.check() == house.check()
    (house.files / "a.privacy.yaml").unlink()
    written(house.files, {"a.privacy.yaml": FAULTY})
    house.check()
    assert house.asked == ["a.privacy.yaml"]


def test_files_that_are_gone_are_forgotten(house: House) -> None:
    """Those of another part of the folder are not."""
    house.check()
    (house.files / "b.privacy.yaml").unlink()
    house.check("a.privacy.yaml", "d.privacy.yaml")
    written(house.files, {"d.privacy.yaml": "privlint: {\n"})
    house.check("d.privacy.yaml")
    (store,) = house.stores
    _head, _sets, files = json.loads(store.read_bytes().partition(b"\n")[2])
    assert sorted(files) == [name for name in ALL if name != "b.privacy.yaml"]


def test_old_stores_are_removed_and_nothing_else(house: House) -> None:
    """What no run wrote to for a month, if it bears the name of a store."""
    house.folder.mkdir(mode=0o700)
    names = ("old.privlint-cache", "new.privlint-cache", "mine.json")
    for name in names:
        (house.folder / name).write_text("")
        when = time.time() - (31 if name != names[1] else 1) * 86_400
        os.utime(house.folder / name, (when, when))
    house.check()
    left = {one.name for one in house.stores}
    assert (left & set(names), len(left)) == (set(names[1:]), 3)


def test_the_folder_can_be_named(house: House, tmp_path: Path) -> None:
    """By an option, or in the environment."""
    house.check("--cache-dir", str(tmp_path / "here"))
    house.check("--cache-dir", str(tmp_path / "here"))
    assert (house.asked, house.stores) == ([], [])
    run("check", *DAY, PRIVLINT_CACHE_DIR=str(tmp_path / "there"))
    assert len(list((tmp_path / "there").iterdir())) == 1


@pytest.mark.parametrize(
    ("platform", "environ", "wanted"),
    [
        ("linux", {"HOME": "/h"}, "/h/.cache/privlint"),
        ("linux", {"HOME": "/h", "XDG_CACHE_HOME": "/x"}, "/x/privlint"),
        ("linux", {"HOME": "/h", "XDG_CACHE_HOME": "x"}, ""),
        ("darwin", {"HOME": "/h"}, "/h/Library/Caches/privlint"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/privlint"),
        ("win32", {}, ""),
    ],
)
def test_the_folder_is_where_the_system_has_it(
    platform: str,
    environ: dict[str, str],
    wanted: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """And nowhere if that is no whole path."""
    for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert kept._folder() == wanted


@posix
def test_what_is_known_is_mixed_with_what_several_processes_find(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the order of the files, with the same bytes."""
    monkeypatch.setattr(workers, "WORTH", 2)
    monkeypatch.setattr(workers, "_BATCH", 2)
    wanted = house.check("--jobs=1", "--no-cache")
    house.check("--jobs=1", "b.privacy.yaml", "e.privacy.yaml")
    assert house.check("--jobs=2") == wanted
    assert (house.check("--jobs=2"), house.asked) == (wanted, [])


@settings(max_examples=20)
@given(made_up.reports())
def test_plain_data_are_what_they_were_made_from(report: Report) -> None:
    """As JSON, with the sets of names beside them."""
    outcome = Outcome(
        report.findings,
        len(report.files),
        report.checked,
        frozenset(one.name for one in report.asked),
        frozenset(),
        frozenset({"a"}),
        report.suppressed,
    )
    plain = Plain()
    text = json.dumps([plain.data(outcome), plain.data(outcome)])
    sets = json.loads(json.dumps([sorted(one) for one in plain.sets]))
    assert len(sets) == len(set(map(frozenset, sets)))
    for one in json.loads(text):
        assert Plain(sets).made(one) == outcome
