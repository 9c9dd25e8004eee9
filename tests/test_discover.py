"""Which files are declarations, and which files they may name."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from typing import TYPE_CHECKING

import doors
import pytest
from doors import DAY, SOUND, STATEMENT, git, run, written

from privlint import discover
from privlint.errors import PrivlintError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX")
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
OTHER = "title: A file of another program\n"


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Work in an empty folder, with four rules and without anyone's git settings."""
    doors.plain_git(monkeypatch)
    with doors.working(tmp_path, monkeypatch) as folder:
        yield folder


@pytest.fixture(params=["folder", "repository"])
def place(request: pytest.FixtureRequest, work: Path) -> Path:
    """Return a folder without git, and one with it."""
    if request.param == "repository":
        if shutil.which("git") is None:
            pytest.skip("needs git")
        git(work, "init", "-q")
    return work


def _found(*paths: str) -> list[str]:
    return [file for file, _named in discover.files(paths or (".",))]


def _summary(*arguments: str) -> tuple[int, dict[str, object]]:
    """Return the exit status and the summary of a check."""
    done = run("check", "--output-format", "json", *DAY, *arguments)
    summary = json.loads(done.out)["summary"]
    return done.status, {key: summary[key] for key in ("files", "passed_over")}


def test_declarations_are_found_by_name(place: Path) -> None:
    """The usual names are found at any depth, and nothing else."""
    wanted = [
        ".privacy/app.json",
        ".privacy/shop.yaml",
        ".privacy/shop.yml",
        "a/b/c/privacy.yaml",
        "a/b/shop.privacy.json",
        "privacy.json",
        "privacy.yaml",
        "privacy.yml",
        "shop.privacy.yaml",
        "shop/.privacy/x.yaml",
    ]
    others = [
        ".privacy/deep/x.yaml",
        ".privacy/readme.md",
        "privacy.yaml.bak",
        "privacy.toml",
        "Privacy.yaml",
        "myprivacy.yaml",
        "privacy/x.yaml",
        "privacy-policy.yaml",
    ]
    written(place, dict.fromkeys([*wanted, *others], SOUND))
    assert _found() == wanted


def test_the_order_is_that_of_the_names(place: Path) -> None:
    """Each file is found once, in the same order however paths are given."""
    written(place, dict.fromkeys(["b/privacy.yaml", "a/privacy.yaml", "x.yaml"], SOUND))
    ways = [
        ["."],
        [".", "x.yaml"],
        ["x.yaml", "b", "a"],
        ["a", "b", "x.yaml", "./x.yaml", "a/../x.yaml", str(place / "x.yaml")],
        [str(place), "x.yaml"],
        ["./a/", "b//", "x.yaml"],
    ]
    both = ["a/privacy.yaml", "b/privacy.yaml"]
    assert [_found(*way) for way in ways] == [both, *[[*both, "x.yaml"]] * 5]


def test_a_named_file_is_always_read(place: Path) -> None:
    """A file that is named is checked whatever it is called and whatever git says."""
    written(place, {".gitignore": "*\n", "notes.txt": SOUND, "privacy.yaml": SOUND})
    assert discover.files(["notes.txt", "privacy.yaml"]) == [
        ("notes.txt", True),
        ("privacy.yaml", True),
    ]
    assert _summary("notes.txt") == (0, {"files": 1, "passed_over": []})


def test_a_file_that_was_named_and_found_counts_as_named(place: Path) -> None:
    """Naming a file beside its folder keeps it from being passed over."""
    written(place, {"privacy.yaml": OTHER})
    ways = [(".", "privacy.yaml"), ("privacy.yaml", ".")]
    assert [discover.files(way) for way in ways] == [[("privacy.yaml", True)]] * 2


def test_a_file_of_another_program_is_passed_over(place: Path) -> None:
    """A file of the right name without the key `privlint` is noted, not judged."""
    written(place, {"a/privacy.yaml": OTHER, "b/privacy.yaml": SOUND})
    assert _summary() == (0, {"files": 1, "passed_over": ["a/privacy.yaml"]})
    done = run("check", "--lang", "en", *DAY)
    assert "Passed over (no declaration): a/privacy.yaml." in done.out


def test_passing_everything_over_is_no_success(place: Path) -> None:
    """When only files of other programs were found, nothing was checked."""
    written(place, {"privacy.yaml": OTHER, "shop.privacy.json": "{}"})
    everything = ["privacy.yaml", "shop.privacy.json"]
    assert _summary() == (3, {"files": 0, "passed_over": everything})
    assert run("check", "--allow-empty").status == 0


def test_a_named_file_of_another_program_is_a_finding(place: Path) -> None:
    """A file that is named is taken at its word, and lacks the key."""
    written(place, {"privacy.yaml": "role: controller\n"})
    done = run("check", "privacy.yaml", "--output-format", "concise", "-q", *DAY)
    assert (done.status, done.out) == (
        1,
        "privacy.yaml:1:1: SHP008 error `privlint` is missing here [key-missing]\n",
    )


@pytest.mark.parametrize(
    ("content", "yes"),
    [
        (b"privlint: 1\n", True),
        (b"role: controller\nprivlint: 1\n", True),
        (b"  privlint : 1\n", True),
        (b"'privlint': 1\n", True),
        (b"# by line ends of old\rprivlint: 1\r", True),
        (b'{"privlint": 1}', True),
        (b'{"role": "controller","privlint" :1}', True),
        ("privlint: 1\n".encode("utf-16"), True),
        (b"\xef\xbb\xbfprivlint: 1\n", True),
        (b"privlint: 1\nname: Caf\xe9\n", True),
        (b"# privlint: 1\n", False),
        (b"title: privlint\n", False),
        (b"tool: {name: privlint}\n", False),
        (b"notprivlint: 1\n", False),
        (b"privlinted: 1\n", False),
        (b"", False),
        (b"\xff\xfe", False),
        (b"\x00\x00", False),
    ],
)
def test_a_declaration_is_known_by_its_key(content: bytes, *, yes: bool) -> None:
    """Only a file with the key `privlint` is taken for a declaration."""
    assert discover.is_declaration(content) is yes


def test_a_strange_encoding_does_not_hide_a_declaration(place: Path) -> None:
    """A declaration that is not UTF-8 is found and reported, not passed over."""
    written(place, {"privacy.yaml": b"privlint: 1\nrole: caf\xe9\n"})
    done = run("check", "--output-format", "concise", "-q", *DAY)
    assert (done.status, done.out) == (
        1,
        (
            "privacy.yaml:2:10: SRC002 error this is not UTF-8 (byte 0xE9) "
            "[encoding-unknown]\n"
        ),
    )


@pytest.mark.parametrize(
    "name",
    [
        "with space/privacy.yaml",
        "café.privacy.yaml",
        "日本/privacy.yml",
        "-x.privacy.yaml",
    ],
)
def test_names_may_hold_anything(place: Path, name: str) -> None:
    """Spaces and letters of any script are found and read."""
    written(place, {name: SOUND})
    assert (_found(), _summary()[1]["files"]) == ([name], 1)


@posix
@pytest.mark.parametrize(
    "name", [b"a\nb.privacy.yaml", b"\xff.privacy.yaml", b"'\".privacy.yaml"]
)
def test_names_may_be_hostile(place: Path, name: bytes) -> None:
    """Line breaks and bytes that are no text are found, read and shown."""
    written(place, {os.fsdecode(name): SOUND.replace("{period", "{perio")})
    done = run("check", "--output-format", "concise", "-q", *DAY)
    shown = name.decode("utf-8", "surrogateescape")
    shown = shown.replace("\n", "\\n").replace("\udcff", "\\udcff")
    assert _found() == [os.fsdecode(name)]
    assert (done.status, done.out.split(":4:17: ")[0]) == (1, shown)


@needs_git
def test_what_git_ignores_is_not_found(work: Path) -> None:
    """Ignored files are left alone; tracked ones are found though ignored later."""
    git(work, "init", "-q")
    names = ["kept", "tracked", "build", "deep/build", "own"]
    written(work, {f"{name}/privacy.yaml": SOUND for name in names})
    git(work, "add", "tracked")
    written(work, {".gitignore": "build/\ntracked/\n", ".git/info/exclude": "own/\n"})
    assert _found() == ["kept/privacy.yaml", "tracked/privacy.yaml"]
    assert _found("deep", "kept") == ["kept/privacy.yaml"]


@needs_git
def test_a_deleted_file_is_not_found(work: Path) -> None:
    """A file that git still tracks but that is gone is no declaration."""
    git(work, "init", "-q")
    written(work, {"a/privacy.yaml": SOUND, "privacy.yaml": SOUND})
    git(work, "add", ".")
    (work / "privacy.yaml").unlink()
    assert _found() == ["a/privacy.yaml"]


@needs_git
def test_a_folder_of_a_repository_is_searched_alone(work: Path) -> None:
    """A path below the top of a repository gives what lies under it."""
    git(work, "init", "-q")
    written(work, {"a/privacy.yaml": SOUND, "privacy.yaml": SOUND})
    os.chdir("a")
    assert (_found(), _found("..")) == (
        ["privacy.yaml"],
        ["../a/privacy.yaml", "../privacy.yaml"],
    )


@needs_git
def test_the_variables_of_a_hook_do_not_mislead(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a git hook the folder that is asked is searched, not the hook's repository."""
    for name in ("one", "two"):
        written(work, {f"{name}/privacy.yaml": SOUND})
        git(work / name, "init", "-q")
    written(work, {"two/.gitignore": "build/\n", "two/build/privacy.yaml": SOUND})
    monkeypatch.setenv("GIT_DIR", str(work / "one" / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(work / "one"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(work / "one" / ".git" / "index"))
    assert _found("two") == ["two/privacy.yaml"]


@needs_git
@posix
def test_a_repository_starts_no_program(work: Path) -> None:
    """The settings of the repository that is checked run nothing."""
    git(work, "init", "-q")
    script = work / "started.sh"
    written(work, {"started.sh": f"#!/bin/sh\ntouch {work}/started\n"})
    script.chmod(0o755)
    for setting in ("core.fsmonitor", "core.pager", "core.editor", "core.askPass"):
        git(work, "config", setting, str(script))
    written(work, {".git/hooks/post-index-change": script.read_text()})
    (work / ".git/hooks/post-index-change").chmod(0o755)
    written(work, {"privacy.yaml": SOUND})
    assert (_found(), (work / "started").exists()) == (["privacy.yaml"], False)


@needs_git
@posix
@pytest.mark.parametrize("unknown", ["", "GIT_NO_LAZY_FETCH", "GIT_ALLOW_PROTOCOL"])
def test_a_missing_object_is_not_fetched(
    work: Path, monkeypatch: pytest.MonkeyPatch, unknown: str
) -> None:
    """What a repository lacks it may not get, by a program of its own least of all."""
    git(work, "init", "-q")
    git(work, "config", "user.name", "A")
    git(work, "config", "user.email", "a@example.org")
    for text in (SOUND, f"{SOUND}# b\n"):
        written(work, {"privacy.yaml": text})
        git(work, "add", "--all")
        git(work, "commit", "-q", "-m", "a")
    kept = set(work.glob(".git/objects/??/*"))
    content = SOUND.encode()
    head = b"blob %d\0" % len(content)
    name = hashlib.sha1(head + content, usedforsecurity=False).hexdigest()
    (work / ".git/objects" / name[:2] / name[2:]).unlink()
    assert len(set(work.glob(".git/objects/??/*"))) == len(kept) - 1
    written(work, {"started.sh": f"#!/bin/sh\ntouch {work}/started\nexit 1\n"})
    (work / "started.sh").chmod(0o755)
    for setting, said in (
        ("core.repositoryFormatVersion", "1"),
        ("core.sshCommand", str(work / "started.sh")),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", "ssh://example.invalid/shop"),
    ):
        git(work, "config", setting, said)
    environ = dict(discover._environment())
    environ.pop(unknown, None)
    monkeypatch.setattr(discover, "_environment", lambda: environ)
    assert discover.then("privacy.yaml", "HEAD~1", 1000) is None
    assert not (work / "started").exists()


@needs_git
def test_an_earlier_version_is_read_no_further_than_a_present_one(work: Path) -> None:
    """What git keeps in a few bytes and would give back as many is cut off."""
    git(work, "init", "-q")
    git(work, "config", "user.name", "A")
    git(work, "config", "user.email", "a@example.org")
    large = SOUND + "# a\n" * 2_000_000
    for text in (large, SOUND):
        written(work, {"privacy.yaml": text})
        git(work, "add", "--all")
        git(work, "commit", "-q", "-m", "a")
    then, now = discover.versions("privacy.yaml", "HEAD~1", 1000)
    assert (then, now) == (large.encode()[:1001], SOUND.encode())
    assert discover.then("privacy.yaml", "HEAD", len(SOUND)) == SOUND.encode()
    assert discover.then("none.yaml", "HEAD", 0) is None
    with pytest.raises(UnreadableError, match="larger than 1000 bytes"):
        discover.beside_then("privacy.yaml", "privacy.yaml", 1000, "HEAD~1")
    assert "\nHEAD~1:privacy.yaml:1:1: SRC007 error " in run("diff", "HEAD~1").out


@needs_git
def test_a_broken_repository_is_searched_without_git(work: Path) -> None:
    """Where git cannot answer, the files are looked for without it."""
    written(work, {".git/HEAD": "nonsense", "privacy.yaml": SOUND})
    assert _found() == ["privacy.yaml"]


def test_folders_of_programs_are_left_alone(work: Path) -> None:
    """Without git, the folders of package managers and of git itself are skipped."""
    skipped = ["node_modules", ".venv", ".git", ".hg", ".svn", "__pycache__"]
    names = [f"{name}/x/privacy.yaml" for name in [*skipped, "src"]]
    written(work, dict.fromkeys(names, SOUND))
    assert _found() == ["src/x/privacy.yaml"]


@posix
def test_linked_folders_are_not_followed(place: Path) -> None:
    """A link to a folder is searched only when it is named."""
    written(place, {"real/privacy.yaml": SOUND})
    os.symlink("real", place / "link")
    os.symlink(".", place / "loop")
    assert (_found(), _found("link")) == (
        ["real/privacy.yaml"],
        ["link/privacy.yaml"],
    )


@posix
def test_a_found_link_out_of_the_repository_is_not_read(place: Path) -> None:
    """A link that lies about leads nowhere outside; one that is named does."""
    written(place.parent, {"outside.yaml": SOUND})
    written(place, {"a/inside.yaml": SOUND})
    os.symlink("../outside.yaml", place / "privacy.yaml")
    os.symlink("inside.yaml", place / "a/privacy.yaml")
    done = run("check", "--output-format", "concise", "-q", *DAY)
    assert (done.status, done.out) == (
        1,
        (
            "privacy.yaml:1:1: SRC001 error the file cannot be read "
            "(outside the repository) [file-unreadable]\n"
        ),
    )
    assert run("check", "privacy.yaml", *DAY).status == 0


@posix
@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (os.mkfifo, "not a regular file"),
        (lambda path: os.symlink("nowhere", path), "No such file or directory"),
        (
            lambda path: os.symlink("privacy.yaml", path),
            "Too many levels of symbolic links",
        ),
    ],
)
def test_what_is_no_file_is_a_finding(place: Path, make: object, problem: str) -> None:
    """A pipe or a dangling link with the name of a declaration is reported."""
    assert callable(make)
    make(str(place / "privacy.yaml"))
    done = run("check", "privacy.yaml", "--output-format", "concise", "-q", *DAY)
    said = f"the file cannot be read ({problem})"
    assert (done.status, done.out) == (
        1,
        f"privacy.yaml:1:1: SRC001 error {said} [file-unreadable]\n",
    )


def test_a_folder_may_have_the_name_of_a_declaration(place: Path) -> None:
    """A folder called `privacy.yaml` is searched like any other."""
    written(place, {"privacy.yaml/x.privacy.yaml": SOUND})
    both = ["privacy.yaml/x.privacy.yaml"]
    assert (_found(), _found("privacy.yaml")) == (both, both)


@posix
def test_a_file_without_permission_is_a_finding(place: Path) -> None:
    """A declaration that may not be read is reported, and the others are checked."""
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    written(place, {"a/privacy.yaml": SOUND, "b/privacy.yaml": SOUND})
    (place / "a/privacy.yaml").chmod(0)
    done = run("check", "--output-format", "concise", "-q", *DAY)
    said = "the file cannot be read (Permission denied)"
    assert done.out == f"a/privacy.yaml:1:1: SRC001 error {said} [file-unreadable]\n"


def test_a_path_that_is_not_there_is_an_error(place: Path) -> None:
    """A wrong path stops the run before anything is checked."""
    written(place, {"privacy.yaml": SOUND})
    with pytest.raises(PrivlintError, match=r"^none: no such file or folder$"):
        discover.files([".", "none"])


@pytest.fixture
def shop(work: Path) -> Path:
    """Return a repository with a declaration in a folder, and a file outside."""
    (work / ".git").mkdir()
    files = {"../secret.txt": "s", "top.txt": "top", ".git/config": "token = 1"}
    own = {
        "shop/privacy.yaml": SOUND,
        "shop/text/nl.txt": STATEMENT,
        "shop/big": "12345",
    }
    return written(work, {**files, **own})


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("text/nl.txt", "shop/text/nl.txt"),
        ("./text/../text/nl.txt", "shop/text/nl.txt"),
        ("../top.txt", "top.txt"),
        ("../shop/big", "shop/big"),
        ("../../work/top.txt", "top.txt"),
    ],
)
def test_a_declaration_may_name_files_of_its_repository(
    shop: Path, name: str, path: str
) -> None:
    """A path from the declaration leads anywhere in the repository."""
    content = (shop / path).read_bytes()
    where, data = discover.beside("shop/privacy.yaml", name, 1_000)
    assert (os.path.relpath(where), data) == (path, content)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("/etc/hostname", "not a path beside the file that names it"),
        ("C:\\x.txt", "not a path beside the file that names it"),
        ("c:x.txt", "not a path beside the file that names it"),
        ("text\\nl.txt", "not a path beside the file that names it"),
        ("file:///etc/hostname", "not a path beside the file that names it"),
        ("https://example.nl/privacy", "not a path beside the file that names it"),
        ("a\0b", "not a path beside the file that names it"),
        ("../../secret.txt", "outside the repository"),
        ("../../../../../../../../etc/hostname", "outside the repository"),
        ("../.git/config", "outside the repository"),
        ("../.git", "outside the repository"),
        ("\ud800.txt", "outside the repository"),
        ("nowhere.txt", "No such file or directory"),
        ("text", "not a regular file"),
        (".", "not a regular file"),
        ("..", "not a regular file"),
        ("a" * 300, "File name too long"),
        ("../top.txt/x", "Not a directory"),
        ("big", "larger than 4 bytes"),
    ],
)
@posix
def test_a_declaration_names_nothing_else(shop: Path, name: str, problem: str) -> None:
    """What lies elsewhere, is no file or is too large is refused with the reason."""
    with pytest.raises(UnreadableError) as caught:
        discover.beside("shop/privacy.yaml", name, 4)
    assert (str(caught.value), shop.is_dir()) == (problem, True)


@posix
@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("text/nl.txt", STATEMENT),
        ("../top.txt", "top"),
        ("../../secret.txt", "outside the repository"),
        ("/etc/hostname", "outside the repository"),
        ("../.git/config", "outside the repository"),
        ("link.txt", "Too many levels of symbolic links"),
    ],
)
def test_links_are_resolved(shop: Path, target: str, found: str) -> None:
    """A link counts as what it points to, also through a folder."""
    os.symlink(target, shop / "shop/link.txt")
    os.symlink("shop", shop / "through")
    for declaration in ("shop/privacy.yaml", "through/privacy.yaml"):
        try:
            said = discover.beside(declaration, "link.txt", 1_000)[1].decode()
        except UnreadableError as error:
            said = str(error)
        assert said == found


def test_without_a_repository_the_folder_is_the_border(work: Path) -> None:
    """Where there is no git, only files under the declaration's folder are read."""
    written(work, {"top.txt": "top", "shop/a/nl.txt": "nl"})
    declaration = "shop/privacy.yaml"
    assert discover.beside(declaration, "a/nl.txt", 9) == ("shop/a/nl.txt", b"nl")
    with pytest.raises(UnreadableError, match=r"^outside the repository$"):
        discover.beside(declaration, "../top.txt", 9)


def test_a_statement_outside_is_a_finding(shop: Path) -> None:
    """A declaration that names a file outside is told so, at that line."""
    text = "privlint: 1\nstatement:\n  file: ../../secret.txt\n"
    written(shop, {"shop/privacy.yaml": text})
    done = run("check", "shop", "--output-format", "concise", "-q", *DAY)
    place, said = done.out.split(" error ")
    assert (done.status, place.split()[0]) == (1, "shop/privacy.yaml:3:9:")
    assert "`../../secret.txt`" in said
    assert "outside the repository" in said


def test_a_statement_that_is_no_text_is_a_finding(shop: Path) -> None:
    """A published text in another encoding is not judged by its first half."""
    text = "privlint: 1\nstatement: {file: nl.txt}\n"
    written(shop, {"shop/privacy.yaml": text, "shop/nl.txt": b"Wij caf\xe9 bewaren"})
    done = run("check", "shop", "--output-format", "json", *DAY)
    report = json.loads(done.out)
    assert [one["name"] for one in report["findings"]] == ["statement-unreadable"]
    assert "not UTF-8 (0xE9)" in report["findings"][0]["message"]["en"]
    assert [one["rules"] for one in report["summary"]["skipped"]] == [1]
