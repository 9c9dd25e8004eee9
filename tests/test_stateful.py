"""Baselines and exceptions through days of work: nothing is lost, nothing passes."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, run, written
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from privlint import rulefile, structure
from privlint.choice import Choice
from privlint.cli.run import Run
from privlint.cli.workers import check
from privlint.errors import UnreadableError
from privlint.linter import Linter
from privlint.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.model import Finding
    from privlint.report import Outcome

BASELINE = ".privlint-baseline.json"
FILES = ("privacy.yaml", "b.privacy.yaml", "shop/privacy.yaml")
IDS = ("a", "b", "c")
STATES = {"bare": "RET001", "unstarted": "RET003", "sound": ""}
"""What a purpose says of its retention, and the rule that has something against it."""
RETENTION = {
    "bare": "",
    "unstarted": "    retention: {period: P2Y}\n",
    "sound": "    retention: {period: P2Y, starts: levering}\n",
}
NAMES = {"RET001": "retention-missing", "RET003": "retention-start-missing"}

Known = Counter[tuple[str, str, str]]
"""How often a rule found something: by file, id of the purpose and code."""
Held = tuple[Known, Known, Known]
"""What is new, known and fixed."""
TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with four rules and without anyone's git settings."""
    doors.plain_git(monkeypatch)
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


def _id(identity: str) -> str:
    """Return the id of the purpose in the node *identity*."""
    found = re.match(r"/purposes\[id=([a-z]+)\]", identity)
    assert found
    return found[1]


# Baselines


@dataclass
class Purpose:
    """A purpose of a declaration: its id, and a key of `STATES`."""

    name: str
    state: str


PURPOSES = st.lists(
    st.builds(Purpose, st.sampled_from(IDS), st.sampled_from([*STATES])), max_size=3
)


class Baselines(RuleBasedStateMachine):
    """A project that edits its declarations and keeps a baseline, for some days."""

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, list[Purpose]] = {}
        self.known: Known | None = None
        for file in (*FILES, BASELINE):
            Path(file).unlink(missing_ok=True)

    @initialize(purposes=PURPOSES, others=PURPOSES, adopted=st.booleans())
    def start(
        self,
        purposes: list[Purpose],
        others: list[Purpose],
        adopted: bool,  # noqa: FBT001 - drawn
    ) -> None:
        """Begin with two declarations, and perhaps with a baseline."""
        self._write(FILES[0], purposes)
        self._write(FILES[1], others)
        if adopted:
            self.adopt()

    @rule(data=st.data(), name=st.sampled_from(IDS), state=st.sampled_from([*STATES]))
    def add(self, data: st.DataObject, name: str, state: str) -> None:
        """Declare one purpose more, anywhere, perhaps with an id that is there."""
        file = self._file(data)
        purposes = self.files[file]
        purposes.insert(data.draw(st.integers(0, len(purposes))), Purpose(name, state))
        self._write(file, purposes)

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        """Stop doing something."""
        file = self._file(data)
        purposes = self.files[file]
        if purposes:
            del purposes[data.draw(st.integers(0, len(purposes) - 1))]
        self._write(file, purposes)

    @rule(data=st.data(), state=st.sampled_from([*STATES]))
    def change(self, data: st.DataObject, state: str) -> None:
        """Mend a purpose, or break it."""
        file = self._file(data)
        if self.files[file]:
            data.draw(st.sampled_from(self.files[file])).state = state
        self._write(file, self.files[file])

    @rule(data=st.data(), blank=st.integers(0, 3))
    def reorder(self, data: st.DataObject, blank: int) -> None:
        """Put the purposes in another order, on other lines: that changes nothing."""
        file = self._file(data)
        before = self._held()
        order = data.draw(st.permutations(self.files[file]))
        self._write(file, list(order), "\n# moved" * blank)
        assert self._held() == before

    @rule(data=st.data(), to=st.sampled_from(FILES))
    def rename(self, data: st.DataObject, to: str) -> None:
        """Give a file another name: what is known of the old one is gone."""
        file = self._file(data)
        if to not in self.files:
            os.remove(file)
            self._write(to, self.files.pop(file))

    @rule(file=st.sampled_from(FILES))
    def write_file(self, file: str) -> None:
        """Begin a declaration, or one anew."""
        self._write(file, [Purpose("a", "bare"), Purpose("a", "unstarted")])

    @precondition(lambda self: len(self.files) > 1)
    @rule(data=st.data())
    def delete_file(self, data: st.DataObject) -> None:
        """Delete a declaration."""
        file = self._file(data)
        os.remove(file)
        del self.files[file]

    @rule()
    def adopt(self) -> None:
        """Take in all that stands; the next run has nothing new, and nothing fixed."""
        assert self._baseline("write", "--accept-new") == 0
        self.known = self._standing()
        assert self._held() == (Counter(), self.known, Counter())

    @rule()
    def write(self) -> None:
        """Write the baseline, which never grows by itself."""
        before = self._content()
        grows = self.known is not None and bool(self._standing() - self.known)
        assert self._baseline("write") == (2 if grows else 0)
        if grows:
            assert self._content() == before
        else:
            self.known = self._standing()
            content = self._content()
            assert self._baseline("write") == 0
            assert self._content() == content

    @precondition(lambda self: self.known is not None)
    @rule(data=st.data())
    def write_one(self, data: st.DataObject) -> None:
        """Take in one file: what is known of the others that are there stays."""
        file = self._file(data)
        assert self._baseline("write", "--accept-new", file) == 0
        known = self.known or Known()
        others = {
            one: n for one, n in known.items() if one[0] in {*self.files} - {file}
        }
        self.known = Known(others) + self._standing(file)

    @precondition(lambda self: self.known is not None)
    @rule(data=st.data(), one=st.booleans())
    def prune(self, data: st.DataObject, one: bool) -> None:  # noqa: FBT001 - drawn
        """Take out what is fixed: nothing that stands, and nothing of other files."""
        files = [self._file(data)] if one else []
        known = self.known or Known()
        assert self._baseline("prune", *files) == 0
        kept = {*self.files} - {*files} if files else set()
        others = {each: n for each, n in known.items() if each[0] in kept}
        self.known = Known(others) + (known & self._standing(*files))

    @precondition(lambda self: self.known is not None)
    @rule(data=st.data())
    def check_one(self, data: st.DataObject) -> None:
        """Check one file, which tells nothing of the others that are there."""
        file = self._file(data)
        known, standing = self.known or Known(), self._standing(file)
        gone = {one: n for one, n in known.items() if one[0] not in self.files}
        mine = Known({one: n for one, n in known.items() if one[0] == file})
        assert self._held(file) == (
            standing - mine,
            standing & mine,
            (mine - standing) + Known(gone),
        )

    @precondition(lambda self: self.known is not None)
    @rule()
    def judge_graver(self) -> None:
        """Make an error of what was a warning, which makes it new."""
        new, known, fixed = self._held(severity=("RET003=error",))
        assert not [one for one in known if one[2] == "RET003"]
        standing = self._standing()
        assert new + known == standing
        assert known + fixed == (self.known or Known())

    @invariant()
    def known_is_what_was_taken_in(self) -> None:
        """Hold that what stands is new or known, and what else is known is fixed."""
        if self.files and self.known is not None:
            standing = self._standing()
            assert self._held() == (
                standing - self.known,
                standing & self.known,
                self.known - standing,
            )

    def _file(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(sorted(self.files)))

    def _write(self, file: str, purposes: list[Purpose], head: str = "") -> None:
        self.files[file] = purposes
        items = "".join(
            f"  - id: {one.name}\n{RETENTION[one.state]}" for one in purposes
        )
        list_ = f"purposes:\n{items}" if purposes else ""
        written(Path(), {file: f"privlint: 1{head}\n{list_}"})

    def _standing(self, *files: str) -> Known:
        """Return what stands in *files*, or in all."""
        return Known(
            (file, one.name, STATES[one.state])
            for file in files or self.files
            for one in self.files[file]
            if STATES[one.state]
        )

    def _held(self, *files: str, severity: tuple[str, ...] = ()) -> Held:
        """Return what is new, known and fixed when *files* are held to the baseline."""
        if self.known is None:
            return Known(), Known(), Known()
        asked = Run(Choice(TODAY, baseline=BASELINE, severity=severity))
        check(asked, files or (os.curdir,))
        report = asked.report()
        fixed = {
            (one.file, _id(one.identity), one.code): one.count for one in report.fixed
        }
        return _counted(report.findings), _counted(report.known), Known(fixed)

    def _baseline(self, word: str, *arguments: str) -> int:
        return run("baseline", word, *arguments, *DAY).status

    def _content(self) -> bytes:
        return Path(BASELINE).read_bytes() if Path(BASELINE).exists() else b""


def _counted(found: tuple[Finding, ...]) -> Known:
    return Known((one.declaration, _id(one.identity), one.code) for one in found)


def test_a_baseline_keeps_its_word_through_days_of_work() -> None:
    """Whatever is edited, renamed, adopted and pruned, a finding is new or known."""
    unhurried = settings(deadline=None, max_examples=25, stateful_step_count=16)
    run_state_machine_as_test(Baselines, settings=unhurried)


# Exceptions

WORDS = ("RET001", "RET003", "retention-missing", "RET003, RET001")
PLACES = ("above", "behind", "list", "file")
"""Where a comment stands: at a purpose, above all of them, or for the file."""
REASON = "with the lawyers, PRIV-42"


@dataclass(eq=False)
class Remark:
    """A comment that excepts: by which rules, until which day or "", and why."""

    words: str
    until: str
    reason: str

    @property
    def codes(self) -> set[str]:
        """Return the codes of the rules that are excepted."""
        codes = {name: code for code, name in NAMES.items()}
        return {codes.get(word, word) for word in self.words.split(", ")}

    def text(self, word: str = "ignore") -> str:
        """Return the comment."""
        until = f"until {self.until} " if self.until else ""
        return f"# privlint: {word}[{self.words}] {until}{self.reason}".rstrip()


@dataclass(eq=False)
class Declared(Purpose):
    """A purpose with the comments above it and behind its first line."""

    above: list[Remark] = field(default_factory=list)
    behind: list[Remark] = field(default_factory=list)


class Exceptions(RuleBasedStateMachine):
    """A declaration in which findings are accepted, for a while, by comments."""

    def __init__(self) -> None:
        super().__init__()
        self.purposes: list[Declared] = []
        self.list: list[Remark] = []
        self.file: list[Remark] = []
        self.day = TODAY
        self.linter = _linter()

    @rule(data=st.data(), name=st.sampled_from(IDS), state=st.sampled_from([*STATES]))
    def add(self, data: st.DataObject, name: str, state: str) -> None:
        """Declare one purpose more, anywhere, perhaps with an id that is there."""
        place = data.draw(st.integers(0, len(self.purposes)))
        self.purposes.insert(place, Declared(name, state))

    @precondition(lambda self: self.purposes)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        """Stop doing something, and take its comments away with it."""
        self.purposes.remove(self._purpose(data))

    @precondition(lambda self: self.purposes)
    @rule(data=st.data(), state=st.sampled_from([*STATES]))
    def change(self, data: st.DataObject, state: str) -> None:
        """Mend a purpose, or break it."""
        self._purpose(data).state = state

    @precondition(lambda self: self.purposes)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        """Put the purposes in another order, each with its comments."""
        before = self._told()
        self.purposes = list(data.draw(st.permutations(self.purposes)))
        assert self._told() == before

    @rule(
        data=st.data(),
        words=st.sampled_from(WORDS),
        days=st.none() | st.integers(-3, 9),
        reason=st.sampled_from([REASON, REASON, "", "todo"]),
        place=st.sampled_from(PLACES),
    )
    def except_(
        self,
        data: st.DataObject,
        words: str,
        days: int | None,
        reason: str,
        place: str,
    ) -> None:
        """Accept findings of some rules, until some day or for ever."""
        until = "" if days is None else (self.day + timedelta(days)).isoformat()
        remarks = {"list": self.list, "file": self.file}
        if self.purposes and place not in remarks:
            purpose = self._purpose(data)
            remarks = {"above": purpose.above, "behind": purpose.behind}
        if place == "behind" and self.purposes and remarks[place]:
            return  # a line ends in one comment
        if place in remarks:
            remarks[place].append(Remark(words, until, reason))

    @precondition(lambda self: self._remarks())
    @rule(data=st.data())
    def hold_again(self, data: st.DataObject) -> None:
        """Take a comment away."""
        node, remarks, remark = data.draw(st.sampled_from(self._remarks()))
        del node
        remarks.remove(remark)

    @rule(days=st.integers(1, 5))
    def wait(self, days: int) -> None:
        """Let days pass, so that exceptions come to their end."""
        self.day += timedelta(days)

    @invariant()
    def a_finding_stands_or_is_accepted(self) -> None:
        """Hold that what is found stands or is accepted, as the comments say."""
        outcome = self._checked()
        standing = [one for one in outcome.findings if one.code in NAMES]
        accepted = [one.finding for one in outcome.suppressed]
        found = replace(self.linter, excepting=False, today=self.day)
        everything = found.check("privacy.yaml", self._text().encode(), _nothing)
        assert _at(standing) + _at(accepted) == _at(list(everything.findings))
        assert _at(list(everything.findings)) == self._found()
        wanted = Counter(
            key for key in self._found().elements() if self._used(*key) is not None
        )
        assert _at(accepted) == wanted

    @invariant()
    def each_exception_is_answered_for(self) -> None:
        """Tell of one that is over, has no reason, or that nothing needs."""
        told = self._told()[1]
        used = {id(self._used(*key)) for key in self._found()}
        wanted: Counter[str] = Counter()
        for _node, _remarks, one in self._remarks():
            wrong = []
            if one.until and one.until < self.day.isoformat():
                wrong.append("suppression-expired")
            if one.reason != REASON:
                wrong.append("suppression-unreasoned")
            if not wrong and id(one) not in used:
                wrong.append("suppression-unused")
            wanted.update(wrong)
        assert told == wanted

    def _purpose(self, data: st.DataObject) -> Declared:
        return data.draw(st.sampled_from(self.purposes))

    def _remarks(self) -> list[tuple[str, list[Remark], Remark]]:
        """Return the comments in their order, each with the id that it stands at."""
        own = [
            (purpose.name, remarks)
            for purpose in self.purposes
            for remarks in (purpose.above, purpose.behind)
        ]
        listed = [("", self.list)] if self.purposes else []
        every = [*listed, *own, ("/", self.file)]
        return [(node, remarks, one) for node, remarks in every for one in remarks]

    def _text(self) -> str:
        lines = ["privlint: 1"]
        if self.purposes:
            lines += [*(one.text() for one in self.list), "purposes:"]
        for purpose in self.purposes:
            lines += [f"  {one.text()}" for one in purpose.above]
            behind = "".join(f"  {one.text()}" for one in purpose.behind)
            lines.append(f"  - id: {purpose.name}{behind}")
            lines += RETENTION[purpose.state].splitlines()
        lines += [one.text("file-ignore") for one in self.file]
        return "\n".join([*lines, ""])

    def _checked(self) -> Outcome:
        today = replace(self.linter, today=self.day)
        return today.check("privacy.yaml", self._text().encode(), _nothing)

    def _told(self) -> tuple[Counter[tuple[str, str]], Counter[str]]:
        """Return what stands of the rules, and which exceptions are objected to."""
        findings = self._checked().findings
        objections = [one.name for one in findings if one.code not in NAMES]
        return _at([one for one in findings if one.code in NAMES]), Counter(objections)

    def _found(self) -> Counter[tuple[str, str]]:
        """Return what there is to find: id and code."""
        return Counter(
            (one.name, STATES[one.state]) for one in self.purposes if STATES[one.state]
        )

    def _used(self, name: str, code: str) -> Remark | None:
        """Return the exception for a finding: the widest, and of those the first."""
        for node in ("/", "", name):
            for at, _remarks, one in self._remarks():
                over = one.until and one.until < self.day.isoformat()
                holds = code in one.codes and one.reason == REASON and not over
                if at == node and holds:
                    return one
        return None


def _at(findings: list[Finding]) -> Counter[tuple[str, str]]:
    return Counter((_id(one.identity), one.code) for one in findings)


def _linter() -> Linter:
    """Return a linter with the rules of the house of these tests."""
    book = rulefile.read("../house/rules", structure.declaration())
    return Linter(book, book.rules, TODAY)


def _nothing(name: str) -> tuple[str, bytes]:
    raise UnreadableError(name)


def test_no_exception_loses_a_finding() -> None:
    """Whatever is accepted, moved and mended, each finding is accounted for."""
    unhurried = settings(deadline=None, max_examples=40, stateful_step_count=20)
    run_state_machine_as_test(Exceptions, settings=unhurried)
