"""What is fuzzed: functions of bytes that raise where a promise is broken."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from fuzz import judged, language, made, output, reading, rules, words
from privlint import examples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "tests" / "found"
"""Cases that once broke a promise, in a folder for each target."""


@dataclass(frozen=True, slots=True)
class Target:
    """
    A part of privlint, and what it is given to begin with.

    Attributes:
        holds: raises where the bytes that it is given break a promise
        begins: gives inputs to begin with
        words: what inputs are made of, for the fuzzer to put in

    """

    holds: Callable[[bytes], None]
    begins: Callable[[], Iterable[bytes]]
    words: tuple[str, ...] = ()

    def seeds(self, most: int) -> list[bytes]:
        """Return at most so many inputs to begin with, from all parts of them."""
        known = list(self.begins())
        return known[:: -(-len(known) // most)]

    @property
    def promise(self) -> str:
        """Return what is promised, in a sentence."""
        holds = self.holds.func if isinstance(self.holds, partial) else self.holds
        return (holds.__doc__ or "").strip()


def _choices() -> Iterator[bytes]:
    """Yield bytes that are choices: none, and ever more of them."""
    yield b""
    for size in (8, 16, 32, 64, 96, 128, 192, 256):
        yield hashlib.shake_128(b"%d" % size).digest(size)


def _pieces(*patterns: str, size: int = 600) -> Callable[[], Iterator[bytes]]:
    """Return what gives pieces of the files of *patterns*, for each kind of text."""

    def pieces() -> Iterator[bytes]:
        for number, file in enumerate(_files(*patterns)):
            text = file.read_bytes()
            for start in range(0, min(len(text), 6 * size), size):
                yield bytes([number % 3]) + text[start : start + size]

    return pieces


def _files(*patterns: str) -> list[Path]:
    return [file for one in patterns for file in sorted(ROOT.glob(one))]


def _short(*patterns: str, most: int = 2_000) -> Callable[[], list[bytes]]:
    """Return what gives the files of *patterns* that are short."""
    return lambda: [
        content
        for file in _files(*patterns)
        if len(content := file.read_bytes()) < most
    ]


def _texts(*texts: str) -> Callable[[], list[bytes]]:
    return lambda: [text.encode() for text in texts]


@cache
def _fragments() -> tuple[bytes, ...]:
    """Return the examples of the shipped rules, which are small declarations."""
    found = [
        one.declaration.encode()
        for entry in made.book().entries
        for one in examples.examples(entry)
    ]
    return tuple(dict.fromkeys(found))[::4]


def _declarations() -> Iterator[bytes]:
    """Yield small declarations, each with its published text, and one as JSON."""
    for entry in made.book().entries[::3]:
        for one in examples.examples(entry)[:2]:
            head = "" if "privlint:" in one.declaration else "privlint: 1\n"
            yield f"\0{head}{one.declaration}\x1d{one.statement}".encode()
    yield b'\1{"privlint": 1, "purposes": [{"id": "a"}]}'


_RULE = (*words.RULE, *(one for one in rules.WORDS if isinstance(one, str)))

TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "yaml": Target(reading.yaml_text, _fragments, words.YAML),
        "yaml-alone": Target(reading.yaml_alone, _fragments, words.YAML),
        "json": Target(
            reading.json_text,
            _texts("{}", '[1, -2.5e3, "a\\n", null, true]'),
            words.JSON,
        ),
        "encoding": Target(
            reading.encoding, _texts("\ufeffa", "a\0b\0", "\0a", "é€😀", "a")
        ),
        "statement": Target(
            reading.statement,
            _pieces("docs/writing-rules.md", "examples/*/*.txt", "examples/*/*.md"),
            words.MARKUP,
        ),
        "beside": Target(reading.beside, _choices),
        "shape": Target(reading.shape, _choices),
        "structure": Target(reading.structure, _choices),
        "phrases": Target(language.phrases, _choices),
        "words": Target(
            language.words, _texts("(a|b) [c] ...3 d*\x1da b. c"), words.PHRASE
        ),
        "durations": Target(
            language.durations, _texts("P1Y2M", "twee weken"), words.DURATION
        ),
        "lengths": Target(language.lengths, _choices),
        "glob": Target(language.glob, _choices),
        "message": Target(
            language.message, _texts("'{label}' {path}", "a{id}b{}"), words.PATH
        ),
        "path": Target(
            language.path, _texts("$.list[*].id", "**.id", "map.*"), words.PATH
        ),
        "rule-file": Target(rules.rule_file, _short("rules/*/*.yaml"), _RULE),
        "rules": Target(rules.rules, _choices),
        "settings-file": Target(
            rules.settings_file, _texts(*rules.NOTATIONS), words.SETTINGS
        ),
        "settings": Target(rules.settings_said, _choices),
        "linter": Target(judged.linter, _declarations, (*words.YAML, *words.MARKUP)),
        "declaration": Target(judged.declaration, _choices),
        "screen": Target(judged.screen, _choices),
        "suppressions": Target(judged.suppressions, _choices),
        "baseline-file": Target(
            judged.known, _texts(*judged.BASELINES), words.BASELINE
        ),
        "baseline": Target(judged.entries, _choices),
        "compare": Target(judged.differences, _choices),
        "line-hash": Target(
            output.hashes, _texts("a\r\nb\n\n \tc", "x" * 150), ("\r", "\n", "\t", " ")
        ),
        "escape": Target(output.escapes, _choices),
        **{
            f"format-{name}": Target(holds, _choices)
            for name, holds in output.FORMATS_BY_NAME.items()
        },
    }
)
