"""Near misses and kinship of words, for did-you-mean and for domains."""

from __future__ import annotations

import unicodedata

from privlint.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def near(word: str, known: Iterable[str]) -> str | None:
    """Return the one of *known* that *word* most likely means, or None."""
    from difflib import get_close_matches

    folded = {_plain(name): name for name in sorted(known, reverse=True)}
    plain = _plain(word)
    if plain in folded:
        return folded[plain]
    found = get_close_matches(plain, folded, n=1, cutoff=0.72)
    return folded[found[0]] if found else None


def hint(word: str, known: Iterable[str], mark: str = "`") -> str:
    """Return "; did you mean ...?", the one of *known* between *mark*s, or ""."""
    meant = near(word, known)
    return f"; did you mean {mark}{meant}{mark}?" if meant else ""


def _plain(word: str) -> str:
    return word[:80].casefold().replace("-", "_").replace(" ", "_").strip("_")


def distance(one: str, other: str, most: int) -> int:
    """
    Return how many letters to add, drop, change or swap turn *one* into *other*.

    Gives *most* + 1 for anything above *most*.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        above, row, earlier = row, [i], before
        for j, wanted in enumerate(other, 1):
            cost = min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != wanted))
            if i > 1 < j and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        before = above
    return min(row[-1], most + 1)


def host(address: str) -> str:
    """Return the host of an e-mail address, a URL or a bare domain, or ""."""
    rest = address.strip().casefold()
    rest = rest.rpartition("://")[2] if "://" in rest[:10] else rest
    rest = rest.removeprefix("mailto:")
    for end in "/?#":
        rest = rest.partition(end)[0]
    rest = rest.rpartition("@")[2].partition(":")[0].removeprefix("www.").strip(".")
    allowed = all(letter.isalnum() or letter in "-." for letter in rest)
    return rest if "." in rest and allowed else ""


def label(name: str) -> str:
    """Return the part of the host *name* that its owner chose: `mikro` of mikro.nl."""
    parts = name.split(".")
    second = {"co", "com", "org", "net", "gov", "ac"}
    three = len(parts) > 2 and parts[-2] in second and len(parts[-1]) == 2  # noqa: PLR2004 - country codes have two letters
    return parts[-3] if three else parts[-2] if len(parts) > 1 else name


def letters(text: str) -> str:
    """Return only the letters and digits of *text*, without accents, in lower case."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if letter.isalnum())


def repeated(items: Sequence[object]) -> list[int]:
    """Return which of *items* are texts that stood there before, in capitals or not."""
    seen: set[str] = set()
    found = []
    for step, one in enumerate(items):
        if isinstance(one, str):
            word = " ".join(one.split()).casefold()
            if word in seen:
                found.append(step)
            seen.add(word)
    return found
