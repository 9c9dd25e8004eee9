"""What a rule file, a word list or a table says, checked mistake by mistake."""

from __future__ import annotations

from datetime import date

from privlint import lazy
from privlint.citations import Act, citation
from privlint.hints import TYPE_CHECKING, cast
from privlint.language import paths
from privlint.language.compiler import Compiler, Problem
from privlint.language.messages import TemplateError, template
from privlint.language.phrases import MOST_PHRASES
from privlint.language.tests import Scope
from privlint.language.vocabulary import Phrases
from privlint.language.words import hint
from privlint.model import LANGUAGES, PROFILES, Duty, Severity
from privlint.rulebook import Entry, listed, vocabulary
from privlint.shape import LEFT_TO_PEOPLE, OPEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import UnionType

    from privlint.language.vocabulary import Vocabulary
    from privlint.model import Path
    from privlint.shape import Shape

_NEEDED = ("code", "law", "duty", "severity", "for", "require", "en", "nl", "examples")
_OPTIONAL = (
    *("profiles", "when", "at", "once", "fix", "effective_from", "effective_until"),
    *("extends", "replaces", "reason"),
)
_BLANK: tuple[object, ...] = (None, "", [], {})
_TEXTS = ("title", "message", "why", "mend")
_TEXTS_ALLOWED = (*_TEXTS, "absent", "limits")
_FILLED = frozenset({"message", "absent", "mend"})
_KINDS: tuple[tuple[str, type | UnionType, str], ...] = (
    ("code", str, "a text"),
    ("duty", str, "a text"),
    ("severity", str, "a text"),
    ("law", str | list, "a text or a list of texts"),
    ("profiles", str | list, "a text or a list of texts"),
    ("once", bool, "true or false"),
    ("extends", str, "the code or the name of a rule"),
    ("replaces", str, "the code or the name of a rule"),
    ("reason", str, "a text"),
)
_CHOICES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("duty", tuple(Duty)),
    ("severity", tuple(Severity)),
    ("profiles", PROFILES),
)
_NAME = lazy.pattern(r"[a-z0-9]++(?:-[a-z0-9]++)*+\Z").match
_DIGITS = lazy.pattern(r"[0-9]{3}\Z").match
_EXAMPLE = ("declaration", "statement", "as_of", "fixed")
_FIXES = ("set", "replace", "remove", "distinct")
"""The ways to mend, of which a rule has one."""
_ACT = ("style", "nl", "en", "url", "article", "points")
_TABLE = ("about", "match", "source", "verified_on", "rows")
_ROW = (
    *("key", "values", "source", "verified_on", "note", "name", "url"),
    *("effective_from", "effective_until"),
)


def rule(
    content: Entry, shape: Shape, known: Vocabulary, sources: Mapping[str, Act]
) -> Iterator[Problem]:
    """
    Yield the mistakes in a rule.

    *shape* is that of a declaration, *known* are the lists and tables, *sources*
    the acts that it may name.
    """
    yield from _keys(content, (), (*_NEEDED, *_OPTIONAL), _NEEDED, "R102")
    yield from _head(content, sources)
    whole = Compiler(Scope((shape,), (shape,), vocabulary({}, {})))
    selects = list(_selects(content.get("for"), whole))
    places = tuple(one for route in selects for one in paths.shapes(route, (shape,)))
    compiler = Compiler(Scope(places or (OPEN,), (shape,), known))
    asked = [
        compiler.condition(content[key], (key,))
        for key in ("when", "require")
        if key in content
    ]
    if "fix" in content:
        routes = asked[-1].routes if "require" in content else ()
        yield from _fix(content["fix"], selects, routes, known)
    if "at" in content:
        compiler.route(content["at"], ("at",))
    yield from whole.problems
    yield from compiler.problems
    for language in LANGUAGES:
        yield from _texts(content.get(language), language, compiler.scope)
    yield from _examples(content.get("examples"), mended="fix" in content)


def is_code(code: str) -> bool:
    """Return whether *code* is three capital letters and three digits."""
    letters, digits = code[:3], code[3:]
    capital = letters.isascii() and letters.isalpha() and letters.isupper()
    return capital and _DIGITS(digits) is not None


def name(content: Entry) -> Iterator[Problem]:
    """Yield what is wrong with name and topic of a rule in a file of several."""
    said = content.get("name")
    if not isinstance(said, str) or _NAME(said) is None:
        text = "a rule here has a `name` such as contract-number-missing"
        yield Problem("R102", ("name",), text)
    topic = content.get("topic")
    if not isinstance(topic, str) or not topic or set("/\\\0") & set(topic):
        yield Problem("R102", ("topic",), "`topic` takes a word")


def pack(content: Mapping[str, object], most: Mapping[str, int]) -> Iterator[Problem]:
    """Yield the mistakes in the frame of a file with several rules."""
    yield from _keys(content, (), ("about", *most), ("rules",), "R100")
    for key, limit in most.items():
        part = content.get(key)
        if part is None or (key == "rules" and part in _BLANK):
            continue
        kind, said = (list, "list") if key == "rules" else (dict, "mapping")
        if not isinstance(part, kind):
            yield Problem("R100", (key,), f"`{key}` takes a {said}")
            continue
        if len(cast("list[object]", part)) > limit:
            yield Problem("R107", (key,), f"more than {limit} {key}")
        places = enumerate(part) if isinstance(part, list) else part.items()
        for step, one in places:
            if not isinstance(one, dict):
                text = f"each of the {key} is a mapping"
                yield Problem("R100", (key, step), text)


def acts_file(
    content: object, known: Mapping[str, Mapping[str, str]]
) -> Iterator[Problem]:
    """Yield the mistakes in acts, none of which may be *known* as another."""
    if content in _BLANK:
        return
    if not isinstance(content, dict):
        yield Problem("R100", (), "acts are a mapping")
        return
    for key, act in content.items():
        yield from _other_act(key, act, known)
        if not isinstance(act, dict):
            yield Problem("R105", (key,), "an act is a mapping")
            continue
        yield from _keys(act, (key,), _ACT, ("style", "nl", "en"), "R105")
        for field, said in act.items():
            if not isinstance(said, str):
                yield Problem("R105", (key, field), f"`{field}` takes a text")
        if act.get("style") not in (None, "articles", "plain"):
            yield Problem("R105", (key, "style"), "`style` is articles or plain")


def word_list(content: Mapping[str, object]) -> Iterator[Problem]:
    """Yield the mistakes in a word list."""
    yield from _keys(content, (), ("about", "phrases"), ("phrases",), "R108")
    phrases = content.get("phrases")
    if isinstance(phrases, list) and phrases:
        yield from _phrases(phrases, ("phrases",))
    else:
        yield Problem("R108", ("phrases",), "`phrases` takes a list")


def table(content: Mapping[str, object]) -> Iterator[Problem]:
    """Yield the mistakes in a table."""
    yield from _keys(content, (), _TABLE, ("rows",), "R108")
    if content.get("match") not in (None, "words"):
        yield Problem("R108", ("match",), "`match` is `words`, or left out")
    rows = content.get("rows")
    if rows not in _BLANK and not isinstance(rows, list):
        yield Problem("R108", ("rows",), "`rows` takes a list")
        return
    most = 0
    for step, row in enumerate(cast("list[object]", rows or [])):
        where: Path = ("rows", step)
        if isinstance(row, dict):
            yield from _keys(row, where, _ROW, ("key",), "R108")
            yield from _row(row, content, where)
            values = row.get("values")
            most += len(values) if isinstance(values, list) else 0
        else:
            yield Problem("R108", where, "a row is a mapping")
    if content.get("match") == "words" and most > MOST_PHRASES:
        text = f"the values of a table with words are at most {MOST_PHRASES}"
        yield Problem("R108", ("rows",), text)


def _other_act(
    key: str, act: object, known: Mapping[str, Mapping[str, str]]
) -> Iterator[Problem]:
    """Object to an act that changes what citations of a *known* one mean."""
    if known.get(key, act) != act:
        yield Problem("R105", (key,), f"the act `{key}` is known otherwise")
    for other in known:
        if key.startswith(f"{other} ") and key not in known:
            text = f"`{key}` would be a place in the act `{other}`"
            yield Problem("R105", (key,), text)


def _keys(
    content: Mapping[str, object],
    where: Path,
    allowed: tuple[str, ...],
    needed: tuple[str, ...],
    code: str,
) -> Iterator[Problem]:
    for key in content:
        if key not in allowed:
            text = f"unknown key `{key}`{hint(key, allowed)}"
            yield Problem(code, (*where, key), text, key=True)
    for key in needed:
        if content.get(key) in _BLANK:
            yield Problem(code, (*where, key), f"`{key}` is missing")


def _dates(content: Mapping[str, object], where: Path, code: str) -> Iterator[Problem]:
    for key in ("effective_from", "effective_until", "verified_on", "as_of"):
        value = content.get(key)
        if value is None:
            continue
        if not _is_date(str(value)):
            text = f"`{key}` takes a date such as 2026-09-01"
            yield Problem(code, (*where, key), text)


def _is_date(text: str) -> bool:
    """Return whether *text* is a day of the calendar, in the one form that sorts."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _phrases(entries: list[object], where: Path) -> Iterator[Problem]:
    sound = True
    for step, entry in enumerate(entries):
        try:
            Phrases((entry,)).check()
        except ValueError as error:
            sound = False
            yield Problem("R108", (*where, step), str(error))
    if not sound:
        return
    try:
        Phrases(tuple(entries)).check()
    except ValueError as error:
        yield Problem("R108", where, str(error))


def _row(
    row: Mapping[str, object], content: Mapping[str, object], where: Path
) -> Iterator[Problem]:
    for key in ("source", "verified_on"):
        if not (row.get(key) or content.get(key)):
            yield Problem("R108", where, f"a row has no `{key}`")
    values = row.get("values", [])
    place = (*where, "values")
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        yield Problem("R108", place, "`values` takes a list of texts")
    elif content.get("match") == "words":
        yield from _phrases(values, place)
    yield from _dates(row, where, "R108")


def _head(content: Entry, sources: Mapping[str, Act]) -> Iterator[Problem]:
    for key, kind, said in _KINDS:
        value = content.get(key)
        if key not in content or (key in _NEEDED and value in _BLANK):
            continue
        if not isinstance(value, kind) or value in _BLANK:
            yield Problem("R102", (key,), f"`{key}` takes {said}")
    code = str(content.get("code") or "")
    if code and not is_code(code):
        text = f"`{code}` is no code of three letters and three digits"
        yield Problem("R102", ("code",), text)
    for key, allowed in _CHOICES:
        if not set(listed(content.get(key) or [])) <= set(allowed):
            yield Problem("R102", (key,), f"`{key}` is one of {', '.join(allowed)}")
    for step, written in enumerate(listed(content.get("law") or [])):
        try:
            citation(written, sources)
        except ValueError as error:
            yield Problem("R105", ("law", step), str(error))
    yield from _dates(content, (), "R102")


def _selects(value: object, whole: Compiler) -> Iterator[paths.Route]:
    for step, text in enumerate(value if isinstance(value, list) else [value]):
        where: Path = ("for", step) if isinstance(value, list) else ("for",)
        route = whole.route(text, where, single=False) if text is not None else None
        if route is not None:
            yield route


def _fix(
    fix: object,
    selects: Iterable[paths.Route],
    asked: Iterable[paths.Route],
    known: Vocabulary,
) -> Iterator[Problem]:
    """Yield what is wrong with how a rule mends what it finds."""
    where: Path = ("fix",)
    ways = " or ".join(f"`{way}`" for way in _FIXES)
    if not isinstance(fix, dict) or len(fix.keys() & set(_FIXES)) != 1:
        yield Problem("R113", where, f"`fix` takes `safe` and one way: {ways}")
        return
    yield from _keys(fix, where, ("safe", *_FIXES), (), "R113")
    if not isinstance(fix.get("safe"), bool):
        yield Problem("R113", (*where, "safe"), "`safe` takes true or false")
    to = fix.get("set", "")
    if not isinstance(to, str) or ("set" in fix and not to.strip()):
        yield Problem("R113", (*where, "set"), "`set` takes a text")
    table_ = known.tables.get(str(fix.get("replace")))
    if "replace" in fix and (table_ is None or not table_.words):
        text = "`replace` takes the name of a table with `match: words`"
        yield Problem("R113", (*where, "replace"), text)
    judged = [route.steps for route in selects]
    if "remove" in fix and not (
        fix["remove"] is True and all(one[-1:] == (paths.EACH,) for one in judged)
    ):
        text = "`remove` takes `true`, and `for` ends with `[*]`"
        yield Problem("R113", (*where, "remove"), text)
    if "distinct" in fix and fix["distinct"] is not True:
        yield Problem("R113", (*where, "distinct"), "`distinct` takes `true`")
    changed = {step for steps in judged for step in steps}
    if "remove" not in fix:
        changed |= {step for one in asked if not one.rooted for step in one.steps}
    for step in sorted(changed & LEFT_TO_PEOPLE):
        yield Problem("R113", where, f"`{step}` is left to people")


def _texts(texts: object, language: str, scope: Scope) -> Iterator[Problem]:
    if not isinstance(texts, dict):
        if texts not in _BLANK:
            yield Problem("R109", (language,), f"`{language}` takes a mapping of texts")
        return
    yield from _keys(texts, (language,), _TEXTS_ALLOWED, _TEXTS, "R109")
    for key, text in texts.items():
        where: Path = (language, key)
        if not isinstance(text, str) or not (text or key in _TEXTS):
            yield Problem("R109", where, f"`{key}` takes text")
        elif text.strip().startswith("<") and text.strip().endswith(">"):
            yield Problem("R109", where, f"`{key}` is still to be filled in")
        elif key in _FILLED:
            try:
                template(text, scope)
            except TemplateError as error:
                yield Problem("R109", where, str(error))


def _examples(examples: object, *, mended: bool) -> Iterator[Problem]:
    where: Path = ("examples",)
    if not isinstance(examples, dict):
        yield Problem("R110", where, "`examples` takes `good` and `bad`")
        return
    yield from _keys(examples, where, ("good", "bad"), ("good", "bad"), "R110")
    for key in ("good", "bad"):
        parts = examples.get(key)
        if parts in _BLANK:
            continue
        if not isinstance(parts, list):
            yield Problem("R110", (*where, key), f"`{key}` takes a list of examples")
            continue
        for step, one in enumerate(parts):
            yield from _example(one, (*where, key, step))
        shown = [isinstance(one, dict) and "fixed" in one for one in parts]
        if any(shown) is not (mended and key == "bad"):
            text = "bad examples, and no others, show under `fixed` what a `fix` does"
            yield Problem("R110", (*where, key), text)


def _example(one: object, where: Path) -> Iterator[Problem]:
    whole = one if isinstance(one, dict) else {"declaration": one}
    yield from _keys(whole, where, _EXAMPLE, ("declaration",), "R110")
    for key in ("declaration", "statement", "fixed"):
        if not isinstance(whole.get(key), str | None):
            place = (*where, key) if whole is one else where
            yield Problem("R110", place, f"`{key}` of an example is text")
    yield from _dates(whole, where, "R110")
