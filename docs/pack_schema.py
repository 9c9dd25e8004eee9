"""The JSON Schema of a pack, made from that of a rule file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_NEEDED = ["code", "name", "examples"]
"""What a rule of a pack always says itself; the rest it may take over."""
_ALWAYS = ["law", "duty", "severity", "for", "require", "en", "nl"]


def text(root: Path) -> str:
    """Return the schema of a file with several rules of an organisation."""
    rule = json.loads((root / "schemas" / "rule.json").read_text("utf-8"))
    return json.dumps(_schema(rule), indent=2, ensure_ascii=False) + "\n"


def _schema(rule: dict[str, Any]) -> dict[str, object]:
    definitions = rule.pop("$defs")
    whole = {"required": definitions["texts"].pop("required")}
    properties = {
        "code": rule["properties"].pop("code"),
        "name": {
            "description": "The name of the fault, such as `contract-number-missing`.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        },
        "topic": {"description": "What it is about.", "type": "string"},
        **rule["properties"],
    }
    one = {
        "description": "One rule: what is asked, by whom, why, how to mend it, and the examples that test it.",
        "type": "object",
        "additionalProperties": False,
        "required": _NEEDED,
        "if": {"required": ["extends"]},
        "then": {"required": ["duty"]},
        "else": {"required": _ALWAYS, "properties": {"nl": whole, "en": whole}},
        "properties": properties,
    }
    texts = {"type": "string", "minLength": 1}
    return {
        "$schema": rule["$schema"],
        "$id": "urn:privlint:schema:pack:1",
        "title": "Rules of an organisation",
        "description": "Several rules in one file, with the word lists, tables and acts that they name.",
        "type": "object",
        "additionalProperties": False,
        "required": ["rules"],
        "properties": {
            "about": {"description": "What these rules are for."},
            "rules": {
                "description": "The rules, in order.",
                "type": "array",
                "maxItems": 500,
                "items": one,
            },
            "lists": {
                "description": "Word lists by name, each with `phrases`.",
                "type": "object",
                "maxProperties": 100,
                "additionalProperties": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["phrases"],
                    "properties": {"about": True, "phrases": {"type": "array"}},
                },
            },
            "tables": {
                "description": "Tables of facts by name, each with `rows`.",
                "type": "object",
                "maxProperties": 100,
                "additionalProperties": {"type": "object", "required": ["rows"]},
            },
            "acts": {
                "description": "What the rules cite beside the law, such as a policy of the organisation, by the name that `law` uses.",
                "type": "object",
                "maxProperties": 100,
                "additionalProperties": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["style", "nl", "en"],
                    "properties": {
                        "style": {"enum": ["articles", "plain"]},
                        "nl": texts,
                        "en": texts,
                        "url": {"type": "string"},
                        "article": {"type": "string"},
                        "points": {"type": "string"},
                    },
                },
            },
        },
        "$defs": definitions,
    }
