"""New structures as text: YAML in blocks, YAML on a line, and JSON."""

from __future__ import annotations

import json
import sys
from functools import cache

import yaml

from privlint.hints import TYPE_CHECKING, cast
from privlint.reading.scalars import plain

if TYPE_CHECKING:
    from typing import Any

_WIDEST = 88
"""So many columns an item on one line may take."""


def block(value: object, step: int = 2) -> list[str]:
    """
    Return the lines of *value* in YAML, each level *step* columns further.

    A list of words stands on one line, everything else on lines of its own.
    """
    said = cast("str", yaml.dump(value, Dumper=_dumper(), indent=step, **_PLAIN))
    return said.removesuffix("\n").removesuffix("\n...").split("\n")


def line(value: object) -> str:
    """Return *value* in YAML on one line, as it may stand between brackets."""
    said = cast(
        "str",
        yaml.dump([value], Dumper=_dumper(), default_flow_style=True, **_PLAIN),
    )
    return said.removesuffix("\n")[1:-1]


def fits(said: str, before: int) -> bool:
    """Return whether the line *said* may stand behind *before* columns."""
    return before + len(said) <= _WIDEST


def listed(
    value: object, *, bare: bool = False, step: int = 2, hang: int = 2
) -> list[str]:
    """
    Return the lines of a list of *value*, which stands *hang* columns further.

    It stands on one line if *bare*.
    """
    first, *rest = [line(value)] if bare else block(value, step)
    return [f"{'-':<{hang}}{first}", *(" " * hang + one for one in rest)]


def in_json(value: object, unit: str | None, before: str, *, loose: bool = True) -> str:
    """
    Return *value* in JSON, each level *unit* further than *before*.

    Without a *unit* it stands on one line, *loose* with blanks behind its signs.
    """
    if unit is None:
        signs = (", ", ": ") if loose else (",", ":")
        return json.dumps(value, ensure_ascii=False, separators=signs)
    said = json.dumps(value, ensure_ascii=False, indent=unit)
    return said.replace("\n", f"\n{before}")  # a text has no line feed in JSON


_PLAIN: dict[str, Any] = {
    "sort_keys": False,
    "allow_unicode": True,
    "width": sys.maxsize,
}


@cache
def _dumper() -> type[yaml.SafeDumper]:
    """Return what writes YAML that all versions of YAML read alike."""

    class Dumper(yaml.SafeDumper):
        """Writes lists of words on one line, and no anchors."""

        def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - as in PyYAML
            return True

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - as in PyYAML
            super().increase_indent(flow, indentless=False)

    def text(dumper: yaml.SafeDumper, said: str) -> yaml.Node:
        style = None if plain(said) == said else '"'
        return dumper.represent_scalar("tag:yaml.org,2002:str", said, style=style)

    def several(dumper: yaml.SafeDumper, values: list[object]) -> yaml.Node:
        words = not any(isinstance(one, dict | list) for one in values)
        return dumper.represent_sequence(
            "tag:yaml.org,2002:seq", values, flow_style=words or None
        )

    def mapping(dumper: yaml.SafeDumper, values: dict[str, object]) -> yaml.Node:
        whole = dumper.default_flow_style
        return dumper.represent_mapping(
            "tag:yaml.org,2002:map", values.items(), flow_style=bool(whole)
        )

    Dumper.add_representer(str, text)
    Dumper.add_representer(list, several)
    Dumper.add_representer(dict, mapping)
    return Dumper
