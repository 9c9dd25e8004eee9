"""The command line as tests enter it: a small house of rules, and two ways in."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from click.testing import CliRunner

from privlint import cli, data, shipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    import pytest

PACKAGE = os.path.dirname(os.path.abspath(data.__file__))
WORDS = ("title", "message", "why", "mend")

ACTS = """\
GDPR:
  {style: articles, nl: AVG, en: GDPR, url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}
WP260:
  {style: plain, nl: WP260 rev.01, en: WP260 rev.01, url: "https://ec.europa.eu/newsroom/article29/items/622227"}
House:
  {style: plain, nl: "huisregel,", en: "house rule,", url: ""}
"""
RETENTION = """\
code: RET001
law: [GDPR 13(2)(a), GDPR recital 39]
duty: law
severity: error
profiles: [notice, register]
for: purposes[*]
when: {role: {not_in: [processor]}}
require: {given: retention}

en:
  title: Every purpose has a retention period.
  message: purpose '{label}' has no retention period
  why: |
    Without a period nobody can tell when the data go, so nobody can ask why they are
    still there.

    Guidance: the reader must be able to work out the end.
  mend: Add `retention` with `period` and `starts` to '{label}'.
  limits: The rule does not see whether the period is kept.
nl:
  title: Elk doel heeft een bewaartermijn.
  message: doel '{label}' heeft geen bewaartermijn
  why: |
    Zonder termijn weet niemand wanneer de gegevens verdwijnen, en dus kan niemand
    vragen waarom ze er nog zijn.
  mend: Voeg `retention` met `period` en `starts` toe aan '{label}'.

examples:
  good:
    - |
      purposes:
        - id: orders
          retention: {period: P2Y}
  bad:
    - |
      purposes:
        - id: orders        # <- has no retention period
"""
START = """\
code: RET003
law: WP260 par. 8
duty: guidance
severity: warning
for: purposes[*].retention[*]
when: {given: period}
require: {given: starts}
en:
  title: A retention period says when it starts.
  message: the period {period} of '{label}' has no start
  why: Seven years say little when nobody knows from when.
  mend: Add `starts`.
nl:
  title: Een bewaartermijn zegt wanneer zij begint.
  message: de termijn {period} van '{label}' heeft geen begin
  why: Zeven jaar zegt weinig als niemand weet vanaf wanneer.
  mend: Voeg `starts` toe.
examples:
  good:
    - "purposes: [{id: a, retention: {period: P2Y, starts: levering}}]"
  bad:
    - "purposes: [{id: a, retention: {period: P2Y}}]  # <- has no start"
"""
TEXT = """\
code: TXT001
law: House format
duty: declaration
severity: info
for: statement.text[*]
require: {text: {avoids: denials}}
en:
  title: The text does not deny that an IP address is personal data.
  message: the text says '{words}'
  why: It is a wrong claim.
  mend: Remove the claim.
nl:
  title: De tekst ontkent niet dat een IP-adres een persoonsgegeven is.
  message: de tekst zegt '{words}'
  why: Het klopt niet.
  mend: Haal de bewering weg.
examples:
  good:
    - {declaration: "privlint: 1", statement: "Wij bewaren niets."}
  bad:
    - declaration: "privlint: 1"
      statement: "Dit is geen persoonsgegeven.   # <- geen persoonsgegeven"
"""
OLD = """\
code: OLD001
law: House format
duty: declaration
severity: error
for: $
require: {given: controller}
effective_until: 2026-08-31
en:
  title: A declaration names its controller.
  message: there is no controller
  why: It was asked until September 2026.
  mend: Add `controller`.
nl:
  title: Een verklaring noemt de verantwoordelijke.
  message: er is geen verantwoordelijke
  why: Dit werd gevraagd tot september 2026.
  mend: Voeg `controller` toe.
examples:
  good: ["controller: {name: A}"]
  bad: ["role: controller  # <- no controller"]
"""
RULES = {
    "lists/denials.yaml": "phrases: [geen persoonsgegeven*]\n",
    "retention/retention-missing.yaml": RETENTION,
    "retention/retention-start-missing.yaml": START,
    "statement/ip-address-denied.yaml": TEXT,
    "statement/controller-unnamed.yaml": OLD,
}

SOUND = """\
privlint: 1
purposes:
  - id: orders
    retention: {period: P2Y, starts: levering}
"""
FAULTY = """\
privlint: 1
statement: {file: statement.txt}
purposes:
  - id: orders
    retention: {period: P2Y}
  - id: news
"""
STATEMENT = "Privacyverklaring\n\nEen IP-adres is geen persoonsgegeven.\n"
DAY = ("--as-of", "2026-11-22")


@dataclass(frozen=True, slots=True)
class Done:
    """
    What a run left behind.

    Attributes:
        status: exit status
        out: standard output
        err: standard error

    """

    status: int
    out: str
    err: str


def written(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write *files*, names and contents, under *folder*, and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def house(folder: Path, rules: Mapping[str, str] | None = None) -> Path:
    """Lay out a checkout in *folder* with *rules*, and the package as a link."""
    source = os.path.dirname(PACKAGE)
    with open(os.path.join(source, "rules", "faults.yaml"), "rb") as file:
        written(folder / "rules", {"faults.yaml": file.read(), "acts.yaml": ACTS})
    written(folder / "rules", RULES if rules is None else rules)
    for name in ("guide", "schemas"):
        shutil.copytree(os.path.join(source, name), folder / name)
    (folder / "privlint").symlink_to(PACKAGE, target_is_directory=True)
    return folder


@contextmanager
def housed(folder: Path) -> Iterator[None]:
    """Have the rules and schemas of the house *folder* instead of the shipped ones."""
    before = data._HERE, data._SHIPPED
    data._HERE, data._SHIPPED = str(folder / "privlint"), str(folder / "none")
    shipped.rulebook.cache_clear()
    try:
        yield
    finally:
        data._HERE, data._SHIPPED = before
        shipped.rulebook.cache_clear()


@contextmanager
def working(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder under *place*, with the four rules of a house there."""
    folder = place / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    with housed(house(place / "house")):
        yield folder


def plain_git(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run git without anyone's settings."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


def run(*arguments: str, given: str | bytes = b"", **environ: str) -> Done:
    """Run the command line in this process, with *given* on standard input."""
    before = sys.argv
    surroundings = {"COLUMNS": "80", **environ}
    with CliRunner().isolation(given, surroundings) as (out, err, _both):
        sys.argv = ["privlint", *arguments]
        try:
            cli.main()
        except SystemExit as stop:
            status = stop.code
        finally:
            gc.unfreeze()  # this process goes on
            sys.argv = before
            sys.stdout.flush()
            sys.stderr.flush()
        assert isinstance(status, int)
        return Done(status, out.getvalue().decode(), err.getvalue().decode())


def process(
    folder: Path, *arguments: str, given: bytes = b"", cwd: Path, **environ: str
) -> Done:
    """Run `python -m privlint` of the house *folder* as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "privlint", *arguments],
        input=given,
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "80", **environ},
    )
    return Done(done.returncode, _text(done.stdout), _text(done.stderr))


def git(folder: Path, *arguments: str) -> None:
    """Run git in *folder*, whatever the user's own settings are."""
    environ = {name: said for name, said in os.environ.items() if "GIT_" not in name}
    nowhere = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(
        ["git", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        env={**environ, **nowhere},
    )


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")
