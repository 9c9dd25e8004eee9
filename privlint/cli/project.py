"""The project that a command works in: its settings and its rules."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from privlint import data, discover, shipped
from privlint import settings as settings_
from privlint.errors import UnreadableError

if TYPE_CHECKING:
    from privlint.rulebook import Rulebook
    from privlint.settings import ForFiles, Settings


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
    book = shipped.rulebook()
    changed = settings.additions or settings.severities or settings.overrides
    if not settings.packs and not changed:
        return book
    from privlint import packs

    if settings.packs:
        named = enumerate(settings.packs)
        places = [_place(settings, step, pack) for step, pack in named]
        book = packs.with_packs(book, places)
    if changed:
        book = packs.with_settings(book, settings, overrides)
    return book


def before(settings: Settings, path: str) -> list[str]:
    """Return the packs that *settings* name before the pack *path*, if they do."""
    places: list[str] = []
    for step, pack in enumerate(settings.packs):
        place = _place(settings, step, pack)
        if os.path.realpath(place) == os.path.realpath(path):
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
