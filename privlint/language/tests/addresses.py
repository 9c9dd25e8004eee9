"""Tests of addresses, and of who they belong to."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.language import durations, paths
from privlint.language.tests.scope import (
    HOLDS,
    ArgumentError,
    Facts,
    date_of,
    scalars_of,
)
from privlint.language.words import distance, host, label, letters

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from privlint.language.run import Run
    from privlint.language.tests.scope import Scope, Test


def format_(argument: object, _scope: Scope) -> Test:
    """Test that the text has the form of an e-mail address, a URL and so on."""
    check = _FORMATS.get(str(argument))
    if check is None:
        message = f"`format` is one of {', '.join(_FORMATS)}"
        raise ArgumentError(message)
    return lambda value, _node, _run: (
        HOLDS if not isinstance(value, str) or check(value.strip()) else {}
    )


def _is_email(text: str) -> bool:
    name, _at, domain = text.rpartition("@")
    return bool(name) and " " not in text and host(domain) != ""


def _is_url(text: str) -> bool:
    scheme, _mark, rest = text.partition("://")
    return scheme in {"https", "http"} and host(rest) != "" and " " not in text


def _is_date(text: str) -> bool:
    return date_of(text) is not None


def _is_kvk(text: str) -> bool:
    return len(text) == 8 and text.isascii() and text.isdigit()  # noqa: PLR2004 - its length


def _is_postcode(text: str) -> bool:
    digits, rest = text[:4], text[4:].strip()
    lettered = len(rest) == 2 and rest.isascii() and rest.isalpha()  # noqa: PLR2004 - 1234 AB
    return digits.isdigit() and digits[0] != "0" and len(digits) == 4 and lettered  # noqa: PLR2004 - 1234 AB


_FORMATS: Mapping[str, Callable[[str], bool]] = {
    "email": _is_email,
    "url": _is_url,
    "date": _is_date,
    "kvk": _is_kvk,
    "postcode": _is_postcode,
    "duration": lambda text: durations.parse(text) is not None,
}


def url_host(argument: object, _scope: Scope) -> Test:
    """Test that the address is at one of the hosts, or below it."""
    hosts = tuple(str(one) for one in scalars_of(argument))
    facts: Facts = {"expected": hosts}

    def test(value: object, _node: object, _run: Run) -> Facts | None:
        name = host(value) if isinstance(value, str) else ""
        found = any(name == one or name.endswith("." + one) for one in hosts)
        return HOLDS if found else facts

    return test


def belongs_to(argument: object, scope: Scope) -> Test:
    """Test that the domain of the address is kin to one of the values of the paths."""
    owners = _owners(argument, scope)

    def test(value: object, node: object, run: Run) -> Facts | None:
        name = host(value) if isinstance(value, str) else ""
        own = letters(label(name)) if name else ""
        known = [text for text in owners(node, run) if text != value]
        if not own or not known:
            return HOLDS
        if any(_kin(own, text) for text in known):
            return HOLDS
        return {"expected": tuple(known[:2]), "words": name}

    return test


def _kin(own: str, text: str) -> bool:
    """Return whether *own*, the name in a domain, is that of *text* or in it."""
    name = host(text)
    other = letters(label(name)) if name else letters(text)
    return own in other or (len(other) > 3 and other in own)  # noqa: PLR2004 - shorter names occur in any domain


_SHORTEST_NAME = 5
"""Shorter names are two letters from too many others."""


def avoids_near_miss_of(argument: object, scope: Scope) -> Test:
    """Test that the domain is not one or two slips away from one of theirs."""
    owners = _owners(argument, scope)

    def test(value: object, node: object, run: Run) -> Facts | None:
        name = host(value) if isinstance(value, str) else ""
        hosts = {host(text) for text in owners(node, run)} - {""}
        if not name or name in hosts or len(label(name)) < _SHORTEST_NAME:
            return HOLDS
        for known in sorted(hosts):
            if 0 < distance(label(name), label(known), 2) <= 2:  # noqa: PLR2004 - two slips at most
                return {"expected": known, "words": name}
        return HOLDS

    return test


def _owners(argument: object, scope: Scope) -> Callable[[object, Run], list[str]]:
    listed = argument if isinstance(argument, list) else [argument]
    routes = [scope.route(one, single=False) for one in listed]

    def owners(node: object, run: Run) -> list[str]:
        return [
            found
            for route in routes
            for found, _path in paths.select(route, node, (), run)
            if isinstance(found, str)
        ]

    return owners
