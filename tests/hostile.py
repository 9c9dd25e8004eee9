"""
Hostile inputs as data, and a process that goes through them under limits.

`python tests/hostile.py GROUP` writes each input of a group into the current folder,
hands it to privlint, and prints what became of it as JSON.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Files = Mapping[str, bytes]

MIB = 1024 * 1024
HEAD = b"privlint: 1\n"
SECONDS = 5.0
"""Of processor time that an input may take."""
MEMORY = 300 * MIB
"""That the process may have at its largest, whatever it read before."""
DAY = ("--as-of", "2026-11-22", "--lang", "en")
CHECK = ("check", "a.yaml", "--output-format", "concise", "-q", *DAY)
CHECK_JSON = ("check", "a.json", "--output-format", "concise", "-q", *DAY)
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff]")


@dataclass(frozen=True, slots=True)
class Input:
    """
    One thing to try.

    Attributes:
        make: gives names and contents of the files
        calls: the command lines to try it with
        given: whether a file comes on standard input, and which

    """

    make: Callable[[], Files]
    calls: tuple[tuple[str, ...], ...] = (CHECK,)
    given: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    What became of one call.

    Attributes:
        name: of the input, and the call
        status: exit status, or -1 when it broke off
        seconds: of processor time
        wrong: what must not be in the output

    """

    name: str
    status: int
    seconds: float
    wrong: str


def one(content: Callable[[], bytes]) -> Input:
    """Return the input of a declaration in YAML."""
    return Input(lambda: {"a.yaml": content()})


def as_json(content: Callable[[], bytes]) -> Input:
    """Return the input of a declaration in JSON."""
    return Input(lambda: {"a.json": content()}, (CHECK_JSON,))


def full(piece: bytes, head: bytes = HEAD, size: int = MIB) -> bytes:
    """Return *head* and as many of *piece* as make *size* bytes."""
    return head + piece * ((size - len(head)) // len(piece))


def many(piece: bytes, count: int) -> bytes:
    """Return *piece* so many times, each with its number in the place of `%d`."""
    return b"".join(piece % number for number in range(count))


LAUGHS = b"a0: &a0 [ha, ha]\n" + b"".join(
    b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9))
    for n in range(1, 12)
)
EXPANDED = (
    HEAD
    + b"x-a: &a [1,1,1,1,1,1,1,1,1]\n"
    + b"x-b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
    + b"x-c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
    + b"x-d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
    + b"x-e: [*d,*d,*d,*d,*d,*d,*d]\n---\n"
)
PURPOSE = b" - {id: a%d, name: b, data: [c], legal_basis: consent, recipients: [d]}\n"
OTHERS = (
    ("diff", "a.yaml", "a.yaml", *DAY),
    ("baseline", "write", "a.yaml", "--baseline", "b.json", "--accept-new"),
    ("baseline", "prune", "a.yaml", "--baseline", "b.json"),
    ("suppressions", "a.yaml", *DAY),
    ("config", "a.yaml"),
    ("check", "-", "--output-format", "json", *DAY),
)

DECLARATIONS: dict[str, Input] = {
    "laughs": Input(lambda: {"a.yaml": LAUGHS}, (CHECK, *OTHERS), "a.yaml"),
    "laughs in a thousand documents": one(lambda: EXPANDED * 999),
    "100,000 lists in each other": Input(
        lambda: {"a.yaml": b"[" * 100_000}, (CHECK, *OTHERS), "a.yaml"
    ),
    "100,000 mappings in each other": one(lambda: b"{a: " * 100_000),
    "100,000 lists in JSON": as_json(lambda: b"[" * 100_000),
    "50 MB": Input(
        lambda: {"a.yaml": full(b"a: b\n", HEAD, 50 * MIB)}, (CHECK, *OTHERS), "a.yaml"
    ),
    "short lines, size raised": Input(
        lambda: {"a.yaml": full(b"#\n", HEAD, 4 * MIB)},
        ((*CHECK, "--max-size", str(4 * MIB)),),
    ),
    "one text, size raised": Input(
        lambda: {"a.yaml": full(b"a", HEAD + b"x-a: ", 4 * MIB)},
        ((*CHECK, "--max-size", str(4 * MIB)),),
    ),
    "a million keys": one(lambda: many(b"k%d:\n", 1_000_000)),
    "as many keys as there may be": one(
        lambda: HEAD + many(b"purposez%d: 1\n", 60_000)
    ),
    "an alias of itself": one(lambda: b"a: &a {b: *a, c: [*a, *a]}\n"),
    "merge keys": one(
        lambda: HEAD + b"<<: &a {<<: {<<: {b: 1}}}\nx:\n" + b" - <<: *a\n" * 30_000
    ),
    "tags": one(
        lambda: (
            HEAD
            + b"a: !!python/object/apply:os.system [id]\nb: !<tag:x> 1\nc: !!set {a}\n"
        )
    ),
    "tag directives": one(lambda: full(b"%TAG ! tag:x,\n", b"")),
    "anchors by the thousand": one(
        lambda: HEAD + b"x:\n" + many(b" - &a%d b\n", 60_000)
    ),
    "unknown aliases": one(lambda: full(b" - *a\n", HEAD + b"x:\n")),
    "a key of a megabyte": one(lambda: full(b"k", HEAD + b'? "') + b'"\n: 1\n'),
    "keys of Python and JavaScript": one(
        lambda: HEAD + b"__proto__: {a: 1}\nconstructor: 1\n__class__: 1\n"
    ),
    "a million documents": one(lambda: b"---\n" * 250_000),
    "a thousand declarations": one(lambda: (HEAD + b"---\n") * 60_000),
    "a thousand faulty declarations": one(
        lambda: (HEAD + b"purposes:\n" + many(PURPOSE, 13) + b"---\n") * 999
    ),
    "NUL": one(lambda: HEAD + b"name: a\x00b\n"),
    "invalid UTF-8": one(lambda: HEAD + b"name: \xc3\x28\xff\n"),
    "UTF-16 that breaks off": one(lambda: "privlint: 1\n".encode("utf-16") + b"x"),
    "UTF-32": one(lambda: "privlint: 1\npurposes: [{id: a}]\n".encode("utf-32")),
    "half a character": as_json(lambda: b'{"privlint": 1, "name": "\\ud800"}'),
    "other ends of line": one("privlint: 1\x85x: a\u2028y: b\u2029z: c\r\rw: d".encode),
    "marks in the middle": one("privlint: 1\nx: a\ufeffb\n\ufeffy: 1\n".encode),
    "5,000 digits": one(lambda: HEAD + b"version: " + b"9" * 5_000 + b"\n"),
    "5,000 digits in JSON": as_json(lambda: b'{"privlint": ' + b"9" * 5_000 + b"}"),
    "numbers beyond all": one(
        lambda: HEAD + b"version: 1e999\nx-a: -.inf\nx-b: 0x" + b"f" * 300
    ),
    "days and terms beyond all": one(
        lambda: (
            HEAD
            + b"updated: 9999-12-31\nversion: 0000-00-00\npurposes:\n"
            + b" - {id: a, retention: {period: P999999999Y, starts: x}}\n"
            + b" - {id: b, retention: P99999999999999999999999999Y}\n"
        )
    ),
    "letters that grow": one(
        lambda: (
            HEAD + b"purposes: [{id: a, name: '" + "İßŉﬃ".encode() * 80_000 + b"'}]\n"
        )
    ),
    "signs upon a letter": one(
        lambda: (
            HEAD
            + b"purposes: [{id: a, name: 'a"
            + "\u0301\u200d".encode() * 150_000
            + b"'}]\n"
        )
    ),
    "remarks": one(lambda: full(b"# privlint:\n")),
    "exceptions": one(lambda: full(b"# privlint: ignore[a]\n")),
    "exceptions for rules that are nearly there": one(
        lambda: (
            HEAD
            + b"# privlint: ignore["
            + many(b"retention-start-missing-%d,", 30_000)
            + b"] as it was decided\npurposes: []\n"
        )
    ),
    "purposes on one line": one(
        lambda: b"{privlint: 1, purposes: [" + b"{id: a, name: b}," * 30_000 + b"]}\n"
    ),
    "purposes that name what is not there": one(
        lambda: HEAD + b"purposes:\n" + many(PURPOSE, 9_000)
    ),
    "terms in words": one(
        lambda: (
            HEAD
            + b"purposes:\n"
            + many(b" - {id: a%d, retention: zeven jaar en nog wat}\n", 16_000)
        )
    ),
    "an address of a megabyte": one(
        lambda: (
            HEAD + full(b"a.", b"controller: {name: a, contact: {email: '") + b"@'}}\n"
        )
    ),
}


def statement(name: str, piece: str) -> Input:
    """Return the input of a published text of *piece* over and over."""
    about = HEAD + b"statement: {file: %s}\n" % name.encode()
    return Input(lambda: {"a.yaml": about, name: full(piece.encode(), b"", MIB)})


PIECES = {
    "lines": ("s.md", "\n"),
    "letters": ("s.txt", "a\n\n"),
    "headings": ("s.md", "# a\n"),
    "items": ("s.txt", " - a\n"),
    "cells": ("s.md", "| a | b |\n"),
    "columns": ("s.txt", "a\tb\n"),
    "brackets": ("s.md", "["),
    "links": ("s.html", '<a href="http://x.nl">a'),
    "marks": ("s.txt", '"'),
    "escapes": ("s.md", "\\x"),
    "tags": ("s.html", "<p>a"),
    "signs": ("s.html", "<"),
    "references": ("s.txt", "[a]: b\n"),
    "claims": ("s.md", "zo lang als nodig is, geen persoonsgegevens. "),
}
SMALL = b"Wij bewaren uw gegevens zo lang als nodig is.\n\n" * 5_000
LANGUAGES = b", ".join(
    b"%c%c: s.txt" % (a, b) for a in b"abcdefghij" for b in b"abcdefghij"
)
STATEMENTS: dict[str, Input] = {
    **{f"a text of {kind}": statement(*piece) for kind, piece in PIECES.items()},
    "a text of 50 MB": Input(
        lambda: {
            "a.yaml": HEAD + b"statement: {file: s.md}\n",
            "s.md": full(b"a ", b"", 50 * MIB),
        }
    ),
    "a text for each of 900 declarations": Input(
        lambda: {
            "a.yaml": (HEAD + b"statement: {file: s.txt}\n---\n") * 900,
            "s.txt": SMALL,
        }
    ),
    "a text for each of 100 languages": Input(
        lambda: {
            "a.yaml": HEAD + b"statement: {file: {" + LANGUAGES + b"}}\n",
            "s.txt": SMALL,
        }
    ),
    "quotes that nearly stand there": Input(
        lambda: {
            "a.yaml": HEAD
            + b"statement: {file: s.txt}\npurposes:\n"
            + b" - {id: a, name: b, quote: a a ... zz}\n" * 12_000,
            "s.txt": b"a " * 500_000,
        }
    ),
    "a text that is binary": Input(
        lambda: {
            "a.yaml": HEAD + b"statement: {file: s.md}\n",
            "s.md": bytes(range(256)) * 100,
        }
    ),
}

OWN = b"rules: {packs: [%s]}\n"
RULES: dict[str, Input] = {
    "a pack 9,000 times": Input(
        lambda: {
            "a.yaml": HEAD,
            ".privlint.yaml": OWN % (b"own," * 9_000),
            "own/lists/x.yaml": b"phrases: [aaa]\n",
        }
    ),
    "5,000 rule files": Input(
        lambda: {
            "a.yaml": HEAD,
            ".privlint.yaml": OWN % b"own",
            **{f"own/t/r{n}.yaml": b"code: 1\n" for n in range(5_000)},
        },
        (CHECK, ("test", "own")),
    ),
    "a list of 40,000 phrases": Input(
        lambda: {"own/lists/x.yaml": b"phrases:\n" + many(b"- alfa%d beta*\n", 25_000)},
        (("test", "own"),),
    ),
    "choices in a phrase": Input(
        lambda: {"own/lists/x.yaml": b"phrases: ['" + b"(a|b) " * 50_000 + b"']\n"},
        (("test", "own"),),
    ),
    "a rule of 10,000 unknown keys": Input(
        lambda: {"r.yaml": many(b"retention-messing%d: 1\n", 10_000)},
        (("test", "r.yaml"),),
    ),
    "conditions in each other": Input(
        lambda: {"r.yaml": b"require: " + b"{all: [" * 60 + b"1" + b"]}" * 60},
        (("test", "r.yaml"),),
    ),
    "laughs as a rule": Input(lambda: {"r.yaml": LAUGHS}, (("test", "r.yaml"),)),
    "a rule of 50 MB": Input(
        lambda: {"r.yaml": full(b"#", b"", 50 * MIB)}, (("test", "r.yaml"),)
    ),
}

SETTINGS: dict[str, Input] = {
    "laughs as settings": Input(
        lambda: {"a.yaml": HEAD, ".privlint.yaml": LAUGHS}, (CHECK, *OTHERS), "a.yaml"
    ),
    "TOML, lists in each other": Input(
        lambda: {"a.yaml": HEAD, "privlint.toml": b"a=" + b"[" * 100_000}
    ),
    "TOML, a key of dots": Input(
        lambda: {"a.yaml": HEAD, "privlint.toml": b"a" + b".a" * 100_000 + b"=1"}
    ),
    "TOML, 5,000 digits": Input(
        lambda: {"a.yaml": HEAD, "privlint.toml": b"a=" + b"9" * 5_000}
    ),
    "TOML of 50 MB": Input(
        lambda: {"a.yaml": HEAD, "pyproject.toml": full(b"#", b"privlint", 50 * MIB)}
    ),
    "values of other kinds": Input(
        lambda: {
            "a.yaml": HEAD,
            ".privlint.yaml": b"1: 2\nlang: {}\nprofile: [[a]]\nbaseline: [1]\n"
            b"max_suppression_days: .nan\nrules: {packs: {}, enforce: [[]], "
            b"severity: {RET001: [error], RET003: {to: {}}}}\n"
            b"overrides: [{files: [1], rules: []}]\n",
        }
    ),
    "globs": Input(
        lambda: {
            **{f"d{n}/privacy.yaml": HEAD for n in range(20)},
            ".privlint.yaml": b"exclude: [" + many(b'"*/**/a*b*c%d",', 9_000) + b"]\n",
        },
        (("check", "-q", *DAY),),
    ),
    "stars in a glob": Input(
        lambda: {
            f"{'a' * 200}/privacy.yaml": HEAD,
            ".privlint.yaml": b'exclude: ["' + b"*a" * 50_000 + b'b/**"]\n',
        },
        (("check", "-q", *DAY),),
    ),
}

SHOW = ("baseline", "show", "--baseline", "b.json")
AGAINST = ("check", "a.yaml", "--baseline", "b.json", "-q", *DAY)
ENTRY = (
    b'{"file":"a.yaml","document":0,"identity":"/a%d","code":"A","name":"a",'
    b'"severity":"error","count":1}'
)


def baseline(said: Callable[[], bytes], *calls: tuple[str, ...]) -> Input:
    """Return the input of a baseline with the findings that are *said*."""
    head, end = b'{"version":1,"findings":[', b"]}"
    return Input(
        lambda: {"a.yaml": HEAD, "b.json": head + said().rstrip(b",") + end},
        calls or (SHOW, AGAINST),
    )


BASELINES: dict[str, Input] = {
    "a baseline of mappings": baseline(lambda: b"{}," * (8 * MIB // 3 - 20)),
    "a baseline of lists": baseline(lambda: b"[]," * (8 * MIB // 3 - 20)),
    "a baseline as large as it may be": baseline(
        lambda: many(ENTRY + b",", 70_000), AGAINST
    ),
    "a baseline of 50 MB": baseline(lambda: b"{}," * (50 * MIB // 3)),
    "a baseline in another form": Input(lambda: {"b.json": b"[" * MIB}, (SHOW,)),
    "a baseline of another version": Input(
        lambda: {
            "b.json": b'{"version":"\\n\\u001b[31m'
            + b"9" * 50_000
            + b'","findings":[]}'
        },
        (SHOW,),
    ),
    "a count of 4,000 digits": baseline(
        lambda: ENTRY.replace(b'"count":1', b'"count":' + b"9" * 4_000) % 1
    ),
}

GROUPS: dict[str, dict[str, Input]] = {
    "declarations": DECLARATIONS,
    "statements": STATEMENTS,
    "rules": RULES,
    "settings": SETTINGS,
    "baselines": BASELINES,
}


def tried(name: str, call: tuple[str, ...], given: bytes) -> Outcome:
    """Return what becomes of the *call* in this process."""
    from doors import run

    before = time.process_time()
    try:
        done = run(*call, given=given)
    except BaseException:  # noqa: BLE001 - whatever it is, it must not be
        took = time.process_time() - before
        return Outcome(name, -1, took, traceback.format_exc()[-2_000:])
    took = time.process_time() - before
    wrong = next(iter(_CONTROL.findall(done.out + done.err)), "")
    if "Traceback" in done.out + done.err:
        wrong = "Traceback"
    lines = done.err.splitlines()
    if call == CHECK and done.status == 1:
        place = re.compile(r"[\w.-]+:\d+:\d+: [A-Z]{3}\d{3} ")
        lines = [line for line in done.out.splitlines() if not place.match(line)]
        wrong = wrong or "".join(lines[:1])[:200] or done.err[:200]
    elif done.status == 2 and not all(one.startswith("privlint: ") for one in lines):
        wrong = wrong or done.err[:500]
    elif done.status == 2 and not lines:
        wrong = "nothing is said"
    return Outcome(name, done.status, took, repr(wrong) if wrong else "")


def largest() -> int:
    """Return how many bytes of memory this process had at its largest."""
    with open("/proc/self/status", encoding="ascii") as file:
        (line,) = (line for line in file if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def main(group: str) -> None:
    """Try the inputs of *group*, each in a folder of its own."""
    here = os.getcwd()
    for number, (name, one_) in enumerate(GROUPS[group].items()):
        files = one_.make()
        for path, content in files.items():
            place = os.path.join(here, str(number), path)
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(place, "wb") as file:
                file.write(content)
        os.chdir(os.path.join(here, str(number)))
        given = files.get(one_.given, b"")[: 2 * MIB]
        del files
        for call in one_.calls:
            found = tried(f"{name}: {' '.join(call)}", call, given)
            print(json.dumps([found.name, found.status, found.seconds, found.wrong]))  # noqa: T201 - its answer
    print(json.dumps(largest()))  # noqa: T201 - its answer


if __name__ == "__main__":
    main(sys.argv[1])
