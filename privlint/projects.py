"""The projects that files belong to: settings, rules, exceptions, baseline."""

from __future__ import annotations

import os
from datetime import date

from privlint import data, discover, globs
from privlint import settings as settings_
from privlint.errors import PrivlintError, UnreadableError
from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.choice import Choice
    from privlint.linter import Linter
    from privlint.rulebook import Change, Rulebook
    from privlint.settings import ForFiles, Settings
    from privlint.suppressions import Suppression

    _Key = tuple[str, tuple[ForFiles, ...]]


class Projects:
    """
    The linters of files, each by the settings of its own project, read once.

    Attributes:
        choice: what is asked, whatever the settings say
        asked: the settings file and overrides of the files that were asked for
        language: the first that settings named, or None

    """

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self.asked: dict[_Key, None] = {}
        self.language: str | None = None
        self._settings: dict[str, Settings] = {}
        self._places: dict[str, str] = {}
        self._linters: dict[_Key, Linter] = {}
        self._sealed: dict[str, bytes] = {}

    def of(self, file: str) -> Linter:
        """Return the linter for *file*, by what the settings of its project say."""
        return self._of(self._key(file))

    @property
    def linters(self) -> Iterator[Linter]:
        """Yield the linters of all that was asked for."""
        return map(self._of, self.asked)

    @property
    def changes(self) -> Iterator[Change]:
        """Yield what settings and packs made of the shipped rules."""
        for key in self.asked:
            if _changes(self.settings(key[0])):
                yield from self._of(key).book.changes

    def content(self, file: str) -> bytes:
        """Return what the settings and rule files of the project of *file* hold."""
        place, _overrides = self._key(file)
        if place not in self._sealed:
            own = self.settings(place)
            files = [place] if place else []
            for step, pack in enumerate(own.packs):
                path = _place(own, step, pack)
                files += data.files(path, ".yaml") if os.path.isdir(path) else [path]
            said = [(file, data.read(file)) for file in files]
            self._sealed[place] = repr(said).encode()
        return self._sealed[place]

    def _key(self, file: str) -> _Key:
        place = self.place(file)
        own = self.settings(place)
        key = place, own.of(file)
        if key not in self.asked:
            self.asked[key] = None
            self.language = self.language or own.language
        return key

    def _of(self, key: _Key) -> Linter:
        known = self._linters.get(key)
        if known is None:
            place, overrides = key
            known = self._linter(self.settings(place), overrides)
            self._linters[key] = known
        return known

    def settings(self, place: str) -> Settings:
        """Return the settings in the file *place*, read once."""
        if place not in self._settings:
            self._settings[place] = read(place)
        return self._settings[place]

    def place(self, file: str) -> str:
        """Return the settings file of the project of *file*, or ""."""
        folder = os.path.dirname(file)
        if folder not in self._places:
            self._places[folder] = place(
                folder, self.choice.config, isolated=self.choice.isolated
            )
        return self._places[folder]

    def _linter(self, own: Settings, overrides: tuple[ForFiles, ...]) -> Linter:
        from privlint import shipped
        from privlint.choice import chosen, named_rules
        from privlint.linter import Linter

        choice = self.choice
        book = rulebook(own, overrides)
        elsewhere = _overridden(book, own)
        said = choice.select, choice.ignore, choice.severity
        rules = chosen(book, *said, elsewhere)
        profiles = frozenset(choice.profile) or own.asked(overrides)
        exceptions: dict[str, list[Suppression]] = {}
        for file, one in own.suppressions:
            path = os.path.abspath(os.path.join(os.path.dirname(own.file), file))
            exceptions.setdefault(path, []).append(one)
        return Linter(
            book,
            rules,
            choice.today,
            choice.limits,
            profiles,
            {path: tuple(several) for path, several in exceptions.items()},
            named_rules(book, own.enforced),
            own.longest,
            choice.excepting,
            shipped.screen(book, choice.today),
        )

    def baseline(self, place: str) -> str | None:
        """Return the baseline of the project whose settings are in *place*, or None."""
        own = self.settings(place)
        if self.choice.baseline or not own.baseline:
            return self.choice.baseline
        return beside(own, own.baseline)

    def excludes(self, file: str, searched: list[Settings]) -> bool:
        """
        Return whether the call or settings exclude *file*.

        Those of the folders *searched* count, which need not be those of its own
        project, and go first: what is left out may have settings that are wrong.
        """
        if globs.meant(file, self.choice.exclude, os.curdir):
            return True
        if any(own.excludes(file) for own in searched):
            return True
        return self.settings(self.place(file)).excludes(file)


def today() -> date:
    """Return the day on which the user works."""
    return date.today()  # noqa: DTZ011 - the user's own day


def settings(folder: str, config: str | None, *, isolated: bool) -> Settings:
    """Return the settings for what lies in *folder*: those of *config* if named."""
    return read(place(folder, config, isolated=isolated))


def place(folder: str, config: str | None, *, isolated: bool) -> str:
    """Return the settings file for what lies in *folder*, or ""."""
    if config:
        return config
    file = None if isolated else settings_.find(folder)
    if file is None:
        return ""
    try:
        discover.within(file, os.path.basename(file))
    except UnreadableError as error:
        message = f"{file}: {error}"
        raise settings_.SettingsError(message) from None
    return file


def read(file: str) -> Settings:
    """Return the settings of *file*, which may be ""."""
    return settings_.read(file) if file else settings_.Settings()


def rulebook(settings: Settings, overrides: tuple[ForFiles, ...] = ()) -> Rulebook:
    """Return the shipped rules as *settings* change them where *overrides* hold."""
    from privlint import shipped

    book = shipped.rulebook()
    if not _changes(settings):
        return book
    from privlint import packs

    if settings.packs:
        named = enumerate(settings.packs)
        places = [_place(settings, step, pack) for step, pack in named]
        book = packs.with_packs(book, places)
    if settings.additions or settings.severities or settings.overrides:
        book = packs.with_settings(book, settings, overrides)
    return book


def _changes(own: Settings) -> bool:
    """Return whether *own* settings make other rules of the shipped ones."""
    return bool(own.packs or own.additions or own.severities or own.overrides)


def before(settings: Settings, path: str) -> list[str]:
    """Return the packs that *settings* name before the pack *path*, if they do."""
    places: list[str] = []
    for step, pack in enumerate(settings.packs):
        place = _place(settings, step, pack)
        if os.path.exists(path) and os.path.samefile(place, path):
            return places
        places.append(place)
    return []


def _place(settings: Settings, step: int, pack: str) -> str:
    """Return the path of *pack*, which lies in the repository of the settings."""
    where = ("rules", "packs", step)
    try:
        path = _inside(settings.file, pack)
    except UnreadableError as error:
        text = settings.mistake(where, "C103", f"{pack}: {error}")
        raise settings_.SettingsError(text) from None
    if not os.path.exists(path):
        text = settings.mistake(where, "C104", f"{pack}: no such file or folder")
        raise settings_.SettingsError(text)
    if os.path.isdir(path) and not data.files(path, ".yaml"):
        text = settings.mistake(where, "C104", f"{pack}: a folder without .yaml files")
        raise settings_.SettingsError(text)
    return path


def _inside(file: str, name: str) -> str:
    """
    Return the path of *name* beside *file*.

    Raise `UnreadableError` if it, or a link to a file in it, leads out of the
    repository.
    """
    path = discover.within(file, name)
    for one in data.files(path, ".yaml"):
        if os.path.islink(one):
            discover.within(file, os.path.relpath(one, os.path.dirname(file)))
    return path


def _overridden(book: Rulebook, own: Settings) -> frozenset[tuple[str, str]]:
    """Return code and name of the rules that *own* settings override for some files."""
    words = [each.rule.casefold() for one in own.overrides for each in one.severities]
    if not words:
        return frozenset()
    names = {book.names.get(word) for word in words}
    rules = [
        *((str(one["code"]), str(one["name"])) for one in book.entries),
        *((one.code, one.name) for one in book.changes),
    ]
    return frozenset((code.casefold(), name) for code, name in rules if name in names)


def relative(file: str, folder: str) -> str:
    """Return *file* as a baseline in *folder* names it."""
    way = os.path.relpath(os.path.abspath(file), os.path.abspath(folder or os.curdir))
    return way.replace(os.sep, "/")


def beside(own: Settings, file: str) -> str:
    """Return the path of the baseline *file* that settings name."""
    try:
        return discover.within(own.file, file)
    except UnreadableError as error:
        raise PrivlintError(own.mistake(("baseline",), "C103", str(error))) from None
