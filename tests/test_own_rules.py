"""Commands for rules of one's own, and for facts that age."""

from __future__ import annotations

import json
import os
import re
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from doors import Done, run

from privlint import facts, shipped
from privlint.language import durations

if TYPE_CHECKING:
    from privlint.language.durations import Duration

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "organisation-rules"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)


def test_the_example_of_an_organisation_falls_short_of_its_own_rules_only() -> None:
    """It keeps the law; what is found is what the organisation asks."""
    shutil.copytree(EXAMPLE, "project")
    done = run("check", "project", "--output-format", "json", "--as-of", "2026-11-22")
    said = json.loads(done.out)
    found = [(one["code"], one["start"]["line"]) for one in said["findings"]]
    assert (done.status, found) == (
        1,
        [("TRV003", 17), ("TRV002", 18), ("RCP002", 22), ("TRV001", 39)],
    )
    changes = {
        one["code"]: (one["after"], one["reason"]) for one in said["summary"]["changes"]
    }
    assert changes == {
        "RGT005": ("TRV001", "We promise our travellers an answer within two weeks."),
        "RCP004": ("warning", ""),
        "DOC002": ("off", "The statement is dated by the publishing system."),
    }


def test_the_example_keeps_the_law_by_itself() -> None:
    """Without its own settings nothing is found but that it has no statement file."""
    shutil.copytree(EXAMPLE, "project")
    done = run("check", "project", "--isolated", "-q", "--as-of", "2026-11-22")
    assert done == Done(0, "", "")


@pytest.mark.parametrize("pack", ["privacy-rules", "privacy-rules.yaml"])
def test_the_rules_of_the_example_keep_their_own_examples(pack: str) -> None:
    """`privlint test` finds no mistake in either kind of pack."""
    done = run("test", str(EXAMPLE / pack))
    assert (done.status, done.out.endswith("0 mistakes.\n"), done.err) == (0, True, "")


def test_a_new_rule_waits_to_be_filled_in() -> None:
    """The file has every key in both languages; what is open is told at its line."""
    done = run("new", "rule", "number-missing", "--code", "ABC001", "--topic", "cards")
    path = os.path.join("privacy-rules", "cards", "number-missing.yaml")
    assert (done.status, done.out, os.listdir("privacy-rules")) == (
        0,
        f"wrote {path}; fill it in, then run: privlint test privacy-rules\n",
        ["cards"],
    )
    told = run("test", "privacy-rules")
    open_ = [line.rsplit(": ", 1)[1] for line in told.err.strip().split("\n")]
    assert told.status == 2
    assert open_[0] == "R105 `<act>` names no act of acts.yaml"
    texts = ("title", "message", "why", "mend") * 2
    assert open_[1:] == [f"R109 `{one}` is still to be filled in" for one in texts]


def test_a_rule_that_is_filled_in_is_asked() -> None:
    """Once every open text is written the rule passes its own test."""
    run("new", "rule", "number-missing", "--code", "ABC001")
    file = Path("privacy-rules/own/number-missing.yaml")
    text = file.read_text("utf-8").replace("<act>", "GDPR 28(3)")
    file.write_text(re.sub(r"<(?!-)|(?<=[\w.'])>", "", text), "utf-8")
    assert run("test", "privacy-rules") == Done(
        0, "1 rules, 2 examples, 0 mistakes.\n", ""
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["x", "--code", "RET901"], "codes with RET are for the rules of privlint"),
        (["x", "--code", "SUP901"], "codes with SUP are for the rules of privlint"),
        (["x", "--code", "abc001"], "abc001: a code has three capital letters"),
        (["a/b", "--code", "ABC001"], "a/b: a name has letters, digits"),
        (["..", "--code", "ABC001"], "..: a name has letters, digits"),
        (["x", "--code", "ABC001", "--topic", "../y"], "../y: a name has letters"),
    ],
)
def test_what_cannot_be_a_rule_is_refused(arguments: list[str], said: str) -> None:
    """A wrong name or code is one clear line, and nothing is written."""
    done = run("new", "rule", *arguments)
    assert (done.status, done.out, os.listdir()) == (2, "", [])
    assert done.err.startswith(f"privlint: {said}")


def test_a_rule_that_is_there_is_left_alone() -> None:
    """A second rule of the same name does not overwrite the first."""
    run("new", "rule", "number-missing", "--code", "ABC001")
    file = Path("privacy-rules/own/number-missing.yaml")
    file.write_text("mine", "utf-8")
    done = run("new", "rule", "number-missing", "--code", "ABC002")
    assert (done.status, file.read_text("utf-8")) == (2, "mine")
    assert done.err == f"privlint: {file}: is there already\n"


def test_facts_are_stale_after_their_age() -> None:
    """A fact is stale when its day plus the age lies before the day, not on it."""
    book = shipped.read()
    every = facts.stale(book, date(2099, 1, 1), _age("P1D"))
    days = sorted({fact.verified_on for fact in every})
    assert len(every) == sum(len(one.rows) for one in book.vocabulary.tables.values())
    oldest = date.fromisoformat(days[0])
    later = durations.add(oldest, _age("P365D"))
    assert facts.stale(book, later, _age("P365D")) == []
    after = durations.add(later, _age("P1D"))
    found = facts.stale(book, after, _age("P365D"))
    assert {fact.verified_on for fact in found} == {days[0]}
    assert found == [fact for fact in every if fact.verified_on == days[0]]


def _age(said: str) -> Duration:
    found = durations.parse(said)
    assert found is not None
    return found


@pytest.mark.parametrize("age", ["365d", "12m", "1y", "P1Y", "P12M", "52w"])
def test_an_age_is_said_in_several_ways(age: str) -> None:
    """Days, weeks, months and years, and ISO 8601, are understood."""
    done = run("rules", "--stale", age, "--as-of", "2026-11-23")
    assert done == Done(0, "0 facts to verify again.\n", "")


def test_stale_facts_are_listed_with_their_source() -> None:
    """Each is a line with its day, table, row and source, and the status is 1."""
    text = run("rules", "--stale", "1d", "--as-of", "2099-01-01")
    said = run(
        "rules", "--stale", "1d", "--as-of", "2099-01-01", "--output-format", "json"
    )
    found = json.loads(said.out)
    lines = text.out.strip().split("\n")
    assert (text.status, said.status, len(lines)) == (1, 1, len(found) + 1)
    assert lines[-1] == f"{len(found)} facts to verify again."
    assert all(fact["source"] and fact["verified_on"] for fact in found)
    days = [one["verified_on"] for one in found]
    assert days == sorted(days)


def test_a_wrong_age_is_refused() -> None:
    """What is no age is one line."""
    done = run("rules", "--stale", "soon")
    assert done == Done(
        2, "", "privlint: --stale soon: write an age such as 365d, 12m, 1y or P1Y\n"
    )


PACK = """\
rules:
  - code: {code}
    name: {name}
    {more}
    duty: guidance
    examples:
      good: ["requests: {{response_deadline: P14D}}"]
      bad: ["requests: {{response_deadline: P3M}}  # <- "]
"""


def test_a_pack_is_tested_after_those_that_the_settings_name_before_it() -> None:
    """A pack that extends a rule of an earlier one passes its own test."""
    first = PACK.format(code="ABC001", name="first-late", more="extends: RGT005")
    second = PACK.format(code="ABC002", name="second-late", more="extends: ABC001")
    Path("first.yaml").write_text(first, "utf-8")
    Path("second.yaml").write_text(second, "utf-8")
    alone = run("test", "second.yaml")
    Path(".privlint.yaml").write_text(
        "rules: {packs: [first.yaml, second.yaml]}", "utf-8"
    )
    together = run("test", "second.yaml")
    assert (alone.status, "R111" in alone.err) == (2, True)
    assert together == Done(0, "1 rules, 2 examples, 0 mistakes.\n", "")


def test_the_texts_of_a_pack_cannot_act() -> None:
    """Lists and pages show a title of a pack without letting it start a command."""
    more = 'extends: RGT005\n    en: {title: "x\\n::error::forged\\u001b[31m."}'
    pack = PACK.format(code="ABC001", name="first-late", more=more)
    Path("first.yaml").write_text(pack, "utf-8")
    Path(".privlint.yaml").write_text("rules: {packs: first.yaml}", "utf-8")
    for done in (
        run("rules", "--lang", "en"),
        run("explain", "ABC001", "--lang", "en"),
    ):
        assert done.status == 0
        assert "\x1b" not in done.out
        assert not any(line.lstrip().startswith("::") for line in done.out.split("\n"))


def test_lists_for_programs_are_no_command_of_a_log(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Rules and facts in JSON are ASCII that no log acts on, and read back."""
    hostile = "x ##[error]y \x1b[31m \u202e"
    more = f"extends: RGT005\n    en: {{title: {json.dumps(hostile)}}}"
    pack = PACK.format(code="ABC001", name="first-late", more=more)
    Path("first.yaml").write_text(pack, "utf-8")
    Path(".privlint.yaml").write_text("rules: {packs: first.yaml}", "utf-8")
    fact = facts.Fact("2026-01-01", hostile, "key", "source")
    monkeypatch.setattr(facts, "stale", lambda *_asked: [fact])
    rules, stale = (
        run("rules", "--output-format", "json", *more)
        for more in (("--select", "ABC001"), ("--stale", "1d"))
    )
    assert [(one.out.isascii(), "##[" in one.out) for one in (rules, stale)] == [
        (True, False)
    ] * 2
    assert [one["title"]["en"] for one in json.loads(rules.out)] == [hostile]
    assert [one["table"] for one in json.loads(stale.out)] == [hostile]


def test_what_settings_lower_stays_low_in_strict() -> None:
    """A guidance rule that settings made a tip is none but a tip in `strict` too."""
    head = "privlint: 1\nprofile: [notice, strict]\n"
    text = f"{head}recipients: [{{id: a, category: derden}}]\n"
    Path("privacy.yaml").write_text(text, "utf-8")
    ask = ("check", "--output-format", "json", "--select", "RCP002")

    def levels() -> list[str]:
        return [one["severity"] for one in json.loads(run(*ask).out)["findings"]]

    before = levels()
    Path(".privlint.yaml").write_text(
        "rules: {severity: {RCP002: info}}", encoding="utf-8"
    )
    assert (before, levels()) == (["warning"], ["info"])
