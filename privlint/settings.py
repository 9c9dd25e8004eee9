"""Settings of a project: found, read, and every mistake in them told with its place."""

from __future__ import annotations

import os
from datetime import date, datetime

from privlint import data, document, globs
from privlint.errors import PrivlintError
from privlint.hints import TYPE_CHECKING, cast
from privlint.language.words import hint
from privlint.model import LANGUAGES, PROFILES, Location, Position, Severity
from privlint.reading import tree
from privlint.reading.tree import Limits
from privlint.records import Record, field
from privlint.suppressions import Suppression

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from privlint.document import Document
    from privlint.model import Path

NAMES = (".privlint.yaml", "privlint.toml", "pyproject.toml")
"""The files that may hold settings; in `pyproject.toml` under `[tool.privlint]`."""
OFF = "off"
"""What a rule is set to that is not asked."""

_LIMITS = Limits(size=256 * 1024, depth=16, values=10_000)
MOST = 100
"""So many mistakes are shown at most."""
_GLOBS = 200
"""So many globs stand in one place at most: each is held against each file."""
_OVERRIDES = 100
"""So many overrides there are at most: each asks its own rules."""
_KEYS = {
    "": (
        *("lang", "profile", "rules", "overrides", "exclude", "suppressions"),
        *("max_suppression_days", "baseline"),
    ),
    "rules": ("packs", "severity", "lists", "enforce"),
    "override": ("files", "profile", "rules"),
    "rules of an override": ("severity",),
    "suppression": ("rule", "file", "pointer", "reason", "until"),
    "list": ("add",),
    "severity": ("to", "reason"),
}
_LEVELS = (*(str(level) for level in Severity), OFF)


class Override(Record):
    """
    A severity that settings give a rule.

    Attributes:
        rule: its code or name
        to: `error`, `warning`, `info` or `off`
        reason: why, or ""
        where: it stands in the settings

    """

    rule: str
    to: str
    reason: str = ""
    where: Path = field(default=(), compare=False)


class ForFiles(Record):
    """
    What settings say of some files only.

    Attributes:
        files: globs, relative to the folder of the settings
        profiles: asked instead of the general ones, or empty
        severities: of rules, on top of the general ones

    """

    files: tuple[str, ...]
    profiles: frozenset[str] = frozenset()
    severities: tuple[Override, ...] = ()


class Settings(Record):
    """
    What a project sets.

    Attributes:
        file: where, or "" for nowhere
        language: of reports, or None
        profiles: asked whatever a declaration names, or empty
        packs: files and folders with rules, relative to the folder of *file*
        severities: of rules
        additions: phrases added to word lists, by the name of the list
        enforced: codes or names of rules that nobody may except
        suppressions: file, relative to the folder of *file*, and exception
        longest: so many days ahead an exception ends at the latest, or None
        baseline: the file with findings that were there before, or None
        overrides: what is said of some files only, in order
        excluded: globs of files that no search gives
        document: the file as it was read, for the places of mistakes, or None

    """

    file: str = ""
    language: str | None = None
    profiles: frozenset[str] = frozenset()
    packs: tuple[str, ...] = ()
    severities: tuple[Override, ...] = ()
    additions: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    enforced: tuple[str, ...] = ()
    suppressions: tuple[tuple[str, Suppression], ...] = ()
    longest: int | None = None
    baseline: str | None = None
    overrides: tuple[ForFiles, ...] = ()
    excluded: tuple[str, ...] = ()
    document: Document | None = None

    def of(self, file: str) -> tuple[ForFiles, ...]:
        """Return the overrides that hold for the declaration *file*."""
        folder = os.path.dirname(self.file)
        return tuple(
            one for one in self.overrides if globs.meant(file, one.files, folder)
        )

    def excludes(self, file: str) -> bool:
        """Return whether the declaration *file* is excluded."""
        return globs.meant(file, self.excluded, os.path.dirname(self.file))

    def asked(self, overrides: Iterable[ForFiles]) -> frozenset[str]:
        """Return the profiles that are asked where *overrides* hold."""
        said = [one.profiles for one in overrides if one.profiles]
        return said[-1] if said else self.profiles

    def place(self, where: Path) -> Location:
        """Return the place of the node *where* of the file."""
        if self.document is None:
            start = Position(1, 1)
            return Location(_shown(self.file), start, start, where)
        span = tree.locate(self.document.tree.marks, where)
        return self.document.source.location(span, where)

    def mistake(self, where: Path, code: str, text: str, *, key: bool = False) -> str:
        """Return the line that tells of a mistake at *where*, or at its *key*."""
        file = _shown(self.file)
        if self.document is None:
            place = ".".join(map(str, where))
            return f"{file}: {place}{place and ': '}{code} {text}"
        locate = tree.locate_key if key else tree.locate
        span = locate(self.document.tree.marks, where)
        start = self.document.source.location(span).start
        return f"{file}:{start.line}:{start.column}: {code} {text}"


class SettingsError(PrivlintError):
    """Settings with mistakes, one line each."""

    def __init__(self, *mistakes: str) -> None:
        shown = list(mistakes[:MOST])
        if len(mistakes) > MOST:
            shown.append(f"(+{len(mistakes) - MOST})")
        super().__init__(*shown)


def find(folder: str) -> str | None:
    """
    Return the settings file for *folder*: its own, or the nearest one above.

    The search ends at the root of the git repository. Raise `SettingsError` when
    one folder holds two. What bears the name and is no file is found too.
    """
    place = os.path.abspath(folder)
    while True:
        found = [path for name in NAMES if _holds(path := os.path.join(place, name))]
        if len(found) > 1:
            names = " and ".join(os.path.basename(path) for path in found)
            message = f"{place}: settings in {names}; keep one file"
            raise SettingsError(message)
        above = os.path.dirname(place)
        at_root = os.path.lexists(os.path.join(place, ".git")) or above == place
        if found or at_root:
            return found[0] if found else None
        place = above


def read(file: str) -> Settings:
    """Return the settings that *file* holds; raise `SettingsError` for mistakes."""
    reader = _Reader(file)
    content = reader.content()
    settings = reader.settings(content)
    reader.stop()
    return settings


def _holds(path: str) -> bool:
    """Return whether *path* is a settings file; a `pyproject.toml` may be none."""
    if os.path.basename(path) != "pyproject.toml":
        return os.path.lexists(path)
    if not os.path.isfile(path):
        return False
    content = _content(path)
    return b"privlint" in content and _part(_toml(path, content)) is not None


def _part(whole: dict[str, object]) -> object:
    """Return what a `pyproject.toml` says under `[tool.privlint]`, or None."""
    tool = whole.get("tool")
    return tool.get("privlint") if isinstance(tool, dict) else None


def _content(path: str) -> bytes:
    try:
        return data.bounded(path, _LIMITS.size)
    except OSError as error:
        message = f"{_shown(path)}: {error.strerror}"
        raise SettingsError(message) from None


def _toml(path: str, content: bytes) -> dict[str, object]:
    from privlint.reading import toml

    try:
        return toml.read(content, _LIMITS.size)
    except ValueError as error:
        text = f"{_shown(path)}: C099 no correct TOML: {error}"
        raise SettingsError(text) from None


def _shown(path: str) -> str:
    """Return *path*, relative to here if it lies here."""
    return path.removeprefix(os.path.join(os.getcwd(), ""))


class _Reader:
    """One file with settings, and the mistakes met in it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.mistakes: list[str] = []
        self._document: Document | None = None

    def stop(self) -> None:
        """Raise `SettingsError` if there are mistakes."""
        if self.mistakes:
            raise SettingsError(*self.mistakes)

    def content(self) -> dict[str, object]:
        """Return what the file says, a mapping."""
        content = _content(self.file)
        if self.file.endswith(".toml"):
            whole = _toml(self.file, content)
            named = os.path.basename(self.file) == "pyproject.toml"
            said = _part(whole) if named else whole
        else:
            said = self._yaml(content)
        if said is None:
            self._mistake((), "C100", "there is no [tool.privlint]")
        elif not isinstance(said, dict):
            self._mistake((), "C100", "settings are keys with their values")
        self.stop()
        return cast("dict[str, object]", said)

    def _yaml(self, content: bytes) -> object:
        found = document.documents(_shown(self.file), content, _LIMITS)
        faults = [(one, fault) for one in found for fault in one.tree.faults]
        if [fault.kind for _one, fault in faults] == ["declaration-empty"]:
            return {}
        for one, fault in faults:
            said = ", ".join(f"{value}" for _key, value in fault.facts)
            start = one.source.location(fault.span).start
            self.mistakes.append(
                f"{_shown(self.file)}:{start.line}:{start.column}: "
                f"C099 {fault.kind}{said and ': '}{said}"
            )
        self.stop()
        self._document = found[0]
        return found[0].tree.data if len(found) == 1 else found

    def settings(self, content: dict[str, object]) -> Settings:
        """Return the settings that *content* says, as far as it is sound."""
        self._closed(content, (), "")
        rules = self._mapping(content, "rules", ())
        self._closed(rules, ("rules",), "rules")
        language = content.get("lang")
        if language is not None and language not in LANGUAGES:
            self._mistake(("lang",), "C102", "`lang` is nl or en")
        return Settings(
            file=self.file,
            language=cast("str | None", language),
            profiles=frozenset(self._profiles(content, ())),
            packs=tuple(self._texts(rules.get("packs"), ("rules", "packs"))),
            severities=tuple(self._severities(rules, ("rules",))),
            overrides=tuple(self._overrides(content.get("overrides"))),
            additions=dict(self._additions(rules)),
            enforced=tuple(self._texts(rules.get("enforce"), ("rules", "enforce"))),
            excluded=tuple(self._globs(content.get("exclude"), ("exclude",))),
            suppressions=tuple(self._suppressions(content.get("suppressions"))),
            longest=self._days(content.get("max_suppression_days")),
            baseline=self._baseline(content),
            document=self._document,
        )

    def _profiles(self, content: dict[str, object], above: Path) -> Iterator[str]:
        where = (*above, "profile")
        for profile in self._texts(content.get("profile"), where):
            if profile in PROFILES:
                yield profile
            else:
                text = f"`profile` is one or more of {', '.join(PROFILES)}"
                self._mistake(where, "C102", text)

    def _overrides(self, said: object) -> Iterator[ForFiles]:
        if isinstance(said, list) and len(said) > _OVERRIDES:
            text = f"`overrides` takes at most {_OVERRIDES}"
            self._mistake(("overrides",), "C102", text)
            return
        for where, one in self._items(said, "overrides", "an override"):
            self._closed(one, where, "override")
            rules = self._mapping(one, "rules", where)
            self._closed(rules, (*where, "rules"), "rules of an override")
            files = tuple(self._globs(one.get("files"), (*where, "files")))
            if one.get("files") in (None, []):
                self._mistake(where, "C102", "an override has `files`")
            yield ForFiles(
                files,
                frozenset(self._profiles(one, where)),
                tuple(self._severities(rules, (*where, "rules"))),
            )

    def _globs(self, said: object, where: Path) -> Iterator[str]:
        """Yield the globs of *said*, a text or a list."""
        texts = self._texts(said, where)
        if len(texts) > _GLOBS:
            self._mistake(
                where, "C102", f"`{where[-1]}` takes at most {_GLOBS} patterns"
            )
            return
        for step, glob in enumerate(texts):
            wrong = globs.mistake(glob)
            if wrong is None:
                yield glob
            else:
                place = (*where, step) if isinstance(said, list) else where
                self._mistake(place, "C103", f"{glob}: {wrong}")

    def _severities(self, rules: dict[str, object], above: Path) -> Iterator[Override]:
        where: Path = (*above, "severity")
        for rule, said in self._mapping(rules, "severity", above).items():
            whole = said if isinstance(said, dict) else {"to": said}
            self._closed(whole, (*where, rule), "severity")
            level, reason = whole.get("to"), whole.get("reason")
            if level not in _LEVELS:
                text = f"a severity is one of {', '.join(_LEVELS)}"
                self._mistake((*where, rule), "C105", text)
            elif not isinstance(reason, str | None):
                self._mistake((*where, rule, "reason"), "C102", "`reason` takes a text")
            else:
                reason = (reason or "").strip()
                yield Override(rule, str(level), reason, (*where, rule))

    def _additions(
        self, rules: dict[str, object]
    ) -> Iterator[tuple[str, tuple[object, ...]]]:
        where: Path = ("rules", "lists")
        for name, said in self._mapping(rules, "lists", ("rules",)).items():
            if not isinstance(said, dict):
                self._mistake((*where, name), "C102", "takes `add` with phrases")
                continue
            self._closed(said, (*where, name), "list")
            added = said.get("add")
            if isinstance(added, list):
                yield name, tuple(added)
            else:
                self._mistake((*where, name), "C102", "`add` takes a list of phrases")

    def _suppressions(self, said: object) -> Iterator[tuple[str, Suppression]]:
        here = Settings(self.file, document=self._document)
        for where, one in self._items(said, "suppressions", "an exception"):
            self._closed(one, where, "suppression")
            file = self._text(one, "file", where)
            rules = self._texts(one.get("rule"), (*where, "rule"))
            if file is None or not rules:
                text = "an exception has at least a `rule` and a `file`"
                self._mistake(where, "C102", text)
                continue
            yield (
                file,
                Suppression(
                    rules=tuple(rules),
                    identity=self._text(one, "pointer", where) or "/",
                    reason=(self._text(one, "reason", where) or "").strip(),
                    until=self._day(one, where),
                    place=here.place(where),
                ),
            )

    def _items(
        self, said: object, key: str, what: str
    ) -> Iterator[tuple[Path, dict[str, object]]]:
        """Yield place and content of each mapping in the list *said* under *key*."""
        if said is not None and not isinstance(said, list):
            self._mistake((key,), "C102", f"`{key}` takes a list")
            return
        for step, one in enumerate(said or []):
            if isinstance(one, dict):
                yield (key, step), one
            else:
                self._mistake(
                    (key, step), "C102", f"{what} is written as keys with values"
                )

    def _days(self, said: object) -> int | None:
        if said is None:
            return None
        number = said if isinstance(said, int | float) else 0
        if number > 0 and number == number // 1 and said is not True:
            return int(number)
        text = "`max_suppression_days` takes a whole number of days, 1 or more"
        self._mistake(("max_suppression_days",), "C102", text)
        return None

    def _baseline(self, content: dict[str, object]) -> str | None:
        said = self._text(content, "baseline", ())
        if said == "":
            self._mistake(("baseline",), "C102", "`baseline` takes the path of a file")
        return said

    def _day(self, content: dict[str, object], where: Path) -> str:
        said = content.get("until")
        if isinstance(said, date) and not isinstance(said, datetime):
            return said.isoformat()
        try:
            return "" if said is None else date.fromisoformat(str(said)).isoformat()
        except ValueError:
            text = "`until` takes a date such as 2027-01-01"
            self._mistake((*where, "until"), "C102", text)
            return ""

    def _text(self, content: dict[str, object], key: str, where: Path) -> str | None:
        said = content.get(key)
        if said is None or isinstance(said, str):
            return said
        self._mistake((*where, key), "C102", f"`{key}` takes a text")
        return None

    def _mapping(
        self, content: dict[str, object], key: str, where: Path
    ) -> dict[str, object]:
        said = content.get(key)
        if said is None or isinstance(said, dict):
            return said or {}
        self._mistake((*where, key), "C102", f"`{key}` takes keys with values")
        return {}

    def _texts(self, said: object, where: Path) -> list[str]:
        listed = said if isinstance(said, list) else [] if said is None else [said]
        if all(isinstance(one, str) and one for one in listed):
            return [str(one) for one in listed]
        self._mistake(where, "C102", f"`{where[-1]}` takes a text or a list of texts")
        return []

    def _closed(self, content: dict[str, object], where: Path, kind: str) -> None:
        for key in content:
            if key not in _KEYS[kind]:
                text = f"unknown key `{key}`{hint(key, _KEYS[kind])}"
                self._mistake((*where, key), "C101", text, key=True)

    def _mistake(self, where: Path, code: str, text: str, *, key: bool = False) -> None:
        here = Settings(self.file, document=self._document)
        self.mistakes.append(here.mistake(where, code, text, key=key))
