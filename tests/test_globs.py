"""Globs: which files they mean, and that none takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privlint import globs


def _meant(glob: str, file: str) -> bool:
    return globs.meant(f"/project/{file}", [glob], "/project")


@pytest.mark.parametrize(
    ("glob", "files", "others"),
    [
        ("privacy.yaml", ["privacy.yaml"], ["a/privacy.yaml", "xprivacy.yaml"]),
        ("**/privacy.yaml", ["privacy.yaml", "a/b/privacy.yaml"], ["a/privacy.yml"]),
        ("legacy/**", ["legacy/a", "legacy/a/b"], ["a/legacy/b", "legacy2/a"]),
        ("legacy", ["legacy", "legacy/a", "legacy/a/b"], ["legacy2", "a/legacy"]),
        ("legacy/", ["legacy/a", "legacy/a/b"], ["legacy2", "a/legacy"]),
        ("./a//b/.", ["a/b", "a/b/c"], ["a/c", "b"]),
        (".", ["a", "a/b"], ["../a"]),
        ("*", ["a", ".a"], ["a/b"]),
        ("a/*", ["a/b"], ["a", "a/b/c", "b/b"]),
        ("a/**/b?.y*", ["a/b1.yaml", "a/x/y/b2.yml"], ["a/b.yaml", "a/b12.yaml"]),
        ("**", ["a", "a/b/c"], ["../a"]),
        ("**/x/**", ["x", "x/a", "a/x", "a/x/b"], ["a", "ax/b"]),
        ("a**b", ["ab", "axb"], ["a/b", "abc"]),
        ("*.privacy.yaml", ["a.privacy.yaml", ".privacy.yaml"], ["privacy.yaml"]),
        ("[ab]/{c}", ["[ab]/{c}"], ["a/c", "a/{c}"]),
        ("A", ["A"], ["a"]),
        ("\n*é", ["\nxé"], ["xé"]),
    ],
)
def test_a_glob_means_files(glob: str, files: list[str], others: list[str]) -> None:
    """A glob means what it says and, ending in a plain name, all under that."""
    found = [file for file in (*files, *others) if _meant(glob, file)]
    assert found == files


@pytest.mark.parametrize(
    ("glob", "wrong"),
    [
        ("", "a pattern is not empty"),
        ("a\\b", "folders in a pattern are separated by `/`"),
        *(
            (glob, "leads out of the folder that it starts from")
            for glob in ("/", "/a", "..", "../a", "a/..", "a/../b", "C:/a", "c:a")
        ),
        *((glob, None) for glob in ("a", "a..b", "..a/b", "...", ".", "**", "é:")),
    ],
)
def test_a_glob_stays_in_its_folder(glob: str, wrong: str | None) -> None:
    """A glob that is empty, absolute or leads up is a mistake."""
    assert globs.mistake(glob) == wrong


def _slow(parts: tuple[str, ...], names: tuple[str, ...], star: str) -> bool:
    """Return what `globs` should: by trying everything."""
    if not parts:
        return not names
    if parts[0] == star:
        return any(
            _slow(parts[1:], names[step:], star) for step in range(len(names) + 1)
        )
    if not names:
        return False
    first = (
        _slow(tuple(parts[0]), tuple(names[0]), "*")
        if star == "**"
        else parts[0] in {"?", names[0]}
    )
    return first and _slow(parts[1:], names[1:], star)


PARTS = st.sampled_from(["**", "*", "?", "a", "b", "a*", "*b", "a?", "*a*b", "ab"])
NAMES = st.text("ab", min_size=1, max_size=3)


@given(st.lists(PARTS, min_size=1, max_size=5), st.lists(NAMES, min_size=1, max_size=6))
def test_globs_agree_with_trying_everything(parts: list[str], names: list[str]) -> None:
    """Whatever the stars, a glob means just what some way of reading it means."""
    plain = not set(parts[-1]) & set("*?")
    wanted = _slow((*parts, "**") if plain else tuple(parts), tuple(names), "**")
    assert _meant("/".join(parts), "/".join(names)) is wanted


@pytest.mark.parametrize(
    ("glob", "file"),
    [
        ("**/a/" * 60 + "**/b", "a/" * 1_000 + "c"),
        ("*a" * 120 + "b", "a" * 250),
        ("**/" * 1_000 + "?b", "a/" * 1_000 + "c"),
        ("**/*a*a*a*b/" * 30, ("a" * 60 + "/") * 60),
    ],
)
def test_no_glob_takes_long(glob: str, file: str) -> None:
    """Many stars cost no more than many letters."""
    start = time.process_time()
    assert not _meant(glob, file)
    assert time.process_time() - start < 5
