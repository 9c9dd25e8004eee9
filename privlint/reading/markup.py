"""Markdown and HTML become blocks of words and links that know their places."""

import re
from bisect import bisect_right
from html import unescape

from privlint import lazy
from privlint.records import Record

Run = tuple[str, int]
"""Words and the place in the file of their first character; the rest follow it."""

Mark = tuple[int, int, str]
"""A link: the place where its words start, the place behind them, its target."""

LEVELS = {f"h{level}": level for level in range(1, 7)}
"""The kinds of headings whose level is known."""


class Block(Record):
    """
    A paragraph as the file has it, white space and all.

    Attributes:
        kind: `h1` to `h6`, `heading` for one of no known level, `item` or `text`
        runs: the words without the markup, in the order of the file
        marks: the links, in no order

    """

    kind: str
    runs: tuple[Run, ...]
    marks: tuple[Mark, ...] = ()


def lines(text: str) -> list[tuple[int, int]]:
    """Return start and end of each line of *text*, without CR, CRLF or LF."""
    return [match.span(1) for match in _LINE.finditer(text)]


def rich(kind: str, runs: list[Run]) -> Block:
    """Return the block of *runs* with the little markup that plain text has."""
    return _Inline(_PLAIN_TOKEN, None).block(kind, runs)


def markdown(text: str) -> list[Block]:
    """Return the blocks of the Markdown *text*."""
    text = _without_comments(text)
    spans = lines(text)
    del spans[: _front_matter(text, spans)]
    sheet = _Sheet(_definitions(text, spans))
    for (start, end), following in zip(spans, [*spans[1:], (0, 0)], strict=True):
        quote = _QUOTE.match(text, start, end)
        at = quote.end() if quote else start
        sheet.line(text[at:end], at, text[slice(*following)])
    sheet.flush()
    return sheet.blocks


def html(text: str) -> list[Block]:
    """
    Return the blocks of the HTML *text*, broken or not.

    The standard library's parser takes quadratic time for an unclosed tag and
    raises for some declarations, so the tokens are cut here, each looked at once.
    """
    page = _Page()
    last = text.rfind(">")
    at = 0
    while token := _HTML_TOKEN.match(text, at):
        start, at = token.span()
        if token["tag"]:
            at = _tag(page, text, token)
        elif token["entity"]:
            page.words(unescape(token[0]), start)
        elif token["hole"] == "<!--":
            end = text.find("-->", start + 2)
            at = end + 3 if end >= 0 else len(text)
        elif token["hole"] and start < last:
            at = text.index(">", start) + 1
        else:
            page.words(token[0], start)
    page.flush(len(text))
    return page.blocks


_LINE = lazy.pattern(r"([^\r\n]*+)(?:\r\n?|\n|\Z)")

_ENTITY = r"&(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?+"
_ATTRIBUTES = r"""(?:[^<>"']++|"[^"]*+"|'[^']*+')*+(?=>)|[^<>]*+"""
_TAG = rf"<(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*+)(?P<attributes>{_ATTRIBUTES})>"
_AUTO = r"<(?P<auto>(?:https?://|mailto:)[^\s<>]++|[\w.+-]++@[\w.-]++)>"
_TARGET = (
    r"<(?P<framed>[^<>\r\n]{0,2000}+)>|(?P<target>(?:[^\s()]|\([^\s()]*+\)){0,2000}+)"
)
_TITLE = r"""(?:\s++(?:"[^"]{0,500}+"|'[^']{0,500}+'|\([^()]{0,500}+\)))?+"""
_CLOSE = rf"(?P<close>\](?:\(\s*+(?:{_TARGET}){_TITLE}\s*+\)"

_HTML_TOKEN = lazy.pattern(
    rf"(?P<words>[^<&]++)|(?P<entity>{_ENTITY})|(?P<tag>{_TAG})|(?P<hole><!--|<[!?/])|.",
    re.DOTALL,
)
_PLAIN_TOKEN = lazy.pattern(
    rf"{_AUTO}|(?P<open>\[)|{_CLOSE})?+)|(?P<stress>(?<!\*)\*\*(?!\*))"
)
_MARKDOWN_TOKEN = lazy.pattern(
    rf"\\(?P<escape>[!-/:-@\[-`{{-~])|(?P<ticks>`++)|{_AUTO}|(?P<tag>{_TAG})"
    rf"|(?P<entity>{_ENTITY})|(?P<open>!?\[)"
    rf"|{_CLOSE}|\[(?P<label>[^\[\]]{{0,200}}+)\])?+)|(?P<stress>\*++|_++|~~++)"
)

_ATTRIBUTE = lazy.pattern(
    r"""([^\s"'<>/=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?+"""
)
_RAW = {
    name: re.compile(rf"</{name}\b", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title")
}
_UNSEEN_NAMES = """
head script style title template noscript iframe svg noembed noframes datalist textarea
"""
_VOID_NAMES = "area base br col embed hr img input link meta source wbr"
_IMPLIED_NAMES = "p li dt dd td th tr option"
_BLOCK_NAMES = """
address article aside blockquote body button caption center dd details dialog div dl dt
fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend
li main menu nav ol option p pre section select summary table tbody td tfoot th thead
tr ul
"""
_UNSEEN = frozenset(_UNSEEN_NAMES.split())
_VOID = frozenset(_VOID_NAMES.split())
_IMPLIED = frozenset(_IMPLIED_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_KINDS = {name: name for name in LEVELS} | {"li": "item"}


class _Page:
    """The HTML read so far."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.marks: list[Mark] = []
        self.kind = "text"
        self.link: tuple[int, str] | None = None
        self.hidden = ""
        self.depth = 0
        self.broken = False

    def words(self, value: str, at: int) -> None:
        """Add *value*, which stands at *at*."""
        if not self.hidden:
            self.runs.append((value, at))
            self.broken = self.broken and not value.strip()

    def line_break(self, at: int) -> None:
        """End the line at *at*; a second end of line ends the block."""
        if self.broken:
            self.flush(at)
        self.runs.append((" ", at))
        self.broken = True

    def flush(self, at: int) -> None:
        """End the block at *at*; an empty one leaves its kind to the next."""
        href = self.link[1] if self.link else ""
        self.unlink(at)
        if any(value.strip() for value, _ in self.runs):
            self.blocks.append(Block(self.kind, tuple(self.runs), tuple(self.marks)))
            self.kind = "text"
        self.runs, self.marks, self.broken = [], [], False
        self.link = (at, href) if href else None

    def unlink(self, at: int) -> None:
        """End the link, if any, at *at*."""
        if self.link:
            self.marks.append((self.link[0], at, self.link[1]))
        self.link = None

    def start(
        self, name: str, attributes: dict[str, str], span: tuple[int, int]
    ) -> None:
        """Open the element *name*, whose tag takes the *span*."""
        if self.hidden and not self._shown_by(name):
            return
        if name not in _VOID and (name in _UNSEEN or _is_hidden(attributes)):
            self.flush_before(name, span[0])
            self.hidden, self.depth = name, 1
        elif name == "br":
            self.line_break(span[0])
        elif name == "a":
            self.unlink(span[0])
            href = attributes.get("href", "").strip()
            self.link = (span[1], href) if href else None
        else:
            self.flush_before(name, span[0])
            self.kind = _KINDS.get(name, self.kind)

    def end(self, name: str, at: int) -> None:
        """Close the element *name*, whose end tag stands at *at*."""
        if self.hidden:
            self.depth -= name == self.hidden
            self.hidden = self.hidden if self.depth else ""
        elif name == "a":
            self.unlink(at)
        else:
            self.flush_before(name, at)
            self.kind = "text" if name in _KINDS else self.kind

    def flush_before(self, name: str, at: int) -> None:
        """End the block at *at* if an element *name* stands on lines of its own."""
        if name in _BLOCKS:
            self.flush(at)

    def _shown_by(self, name: str) -> bool:
        """Return whether the start of *name* ends the hidden element."""
        implied = name == self.hidden and name in _IMPLIED
        if implied or (self.hidden, name) == ("head", "body"):
            self.hidden = ""
        else:
            self.depth += name == self.hidden
        return not self.hidden


def _tag(page: _Page, text: str, token: re.Match[str]) -> int:
    """Hand the tag *token* of *text* to *page*; return where to read on."""
    name = token["name"].lower()
    if token["slash"]:
        page.end(name, token.start())
        return token.end()
    page.start(name, _attributes(token["attributes"]), token.span())
    if name not in _RAW:
        return token.end()
    end = _RAW[name].search(text, token.end())
    return end.start() if end else len(text)


def _attributes(source: str) -> dict[str, str]:
    """Return the attributes in *source* by name; of two the last."""
    return {
        name.lower(): unescape(value.strip("\"'"))
        for name, value in _ATTRIBUTE.findall(source)
    }


def _is_hidden(attributes: dict[str, str]) -> bool:
    style = "".join(attributes.get("style", "").lower().split())
    return (
        "hidden" in attributes
        or "display:none" in style
        or "visibility:hidden" in style
    )


_QUOTE = lazy.pattern(r"(?:[ \t]{0,3}+>[ \t]?+)++")
_FENCE = lazy.pattern(r"[ \t]*+(```++[^`]*+$|~~~++)")
_HEADING = lazy.pattern(r" {0,3}+#{1,6}+(?=[ \t]|$)")
_ITEM = lazy.pattern(r"[ \t]*+(?:[-*+](?=[ \t]|$)|([0-9]{1,9}+)[.)](?=[ \t]))")
_DEFINITION = lazy.pattern(r" {0,3}+\[([^\[\]]{1,200}+)\]:[ \t]*+<?([^\s<>]{1,2000}+)")
_CELL = lazy.pattern(r"(?:\\.?|[^|\\])++")
_MATTER = lazy.pattern(r"[\w.-]++[ \t]*+:|[ \t-]")


class _Sheet:
    """The Markdown read so far; *definitions* are the addresses of its links."""

    def __init__(self, definitions: dict[str, str]) -> None:
        self.definitions = definitions
        self.blocks: list[Block] = []
        self.runs: list[Run] = []
        self.kind = "text"
        self.fence = ""
        self.table = False

    def flush(self) -> None:
        """End the block."""
        if self.runs:
            inline = _Inline(_MARKDOWN_TOKEN, self.definitions)
            self.blocks.append(inline.block(self.kind, self.runs))
        self.runs, self.kind = [], "text"

    def line(self, line: str, at: int, following: str) -> None:
        """Read *line*, which starts at *at*, with the *following* line in sight."""
        bare = line.strip()
        if self.fence or _FENCE.match(line):
            self._fenced(bare, line, at)
        elif not bare or _is_rule(bare):
            self._divide(bare)
        elif self._is_row(bare, following):
            self._row(bare, line, at)
        elif _HEADING.match(line):
            self.flush()
            words = _without_closing(line)
            signs = line.lstrip(" ")
            cut = len(line) - len(signs.lstrip("#"))
            kind = f"h{len(signs) - len(signs.lstrip('#'))}"
            self.blocks.append(self._block(kind, (words[cut:], at + cut)))
        elif item := self._item(line):
            self.flush()
            self.kind = "item"
            cut = item.start(1) if item[1] else item.end()
            self._add(line[cut:], at + cut)
        elif self.runs or not _DEFINITION.match(line):
            self._add(line, at)

    def _block(self, kind: str, run: Run) -> Block:
        return _Inline(_MARKDOWN_TOKEN, self.definitions).block(kind, [run])

    def _add(self, line: str, at: int) -> None:
        if self.runs:
            before, place = self.runs[-1]
            self.runs.append(("\n", place + len(before)))
        self.runs.append((line, at))

    def _item(self, line: str) -> re.Match[str] | None:
        """Return the bullet of *line*; only a first number cuts a paragraph."""
        item = _ITEM.match(line)
        if item and item[1] and self.runs and self.kind == "text" and item[1] != "1":
            return None
        return item

    def _divide(self, bare: str) -> None:
        """End the block at an empty line or a rule, which may underline a heading."""
        if self.runs and self.kind == "text" and set(bare) in ({"="}, {"-"}):
            self.kind = "h1" if "=" in bare else "h2"
        self.table = False
        self.flush()

    def _fenced(self, bare: str, line: str, at: int) -> None:
        """Read a line of code, or a fence."""
        if not self.fence:
            self.flush()
            mark = bare[0]
            self.fence = mark * (len(bare) - len(bare.lstrip(mark)))
        elif bare.startswith(self.fence) and not bare.strip(self.fence[0]):
            self.fence = ""
        elif bare:
            self.blocks.append(Block("text", ((line, at),)))

    def _is_row(self, bare: str, following: str) -> bool:
        """Return whether *bare* is a row of a table."""
        row = "|" in bare and (
            self.table or bare.startswith("|") or _is_delimiter(following.strip())
        )
        self.table = row
        return row

    def _row(self, bare: str, line: str, at: int) -> None:
        """Read the cells of *line*, each a block."""
        self.flush()
        if _is_delimiter(bare):
            return
        for cell in _CELL.finditer(line):
            self.blocks.append(self._block("text", (cell[0], at + cell.start())))


def _is_rule(bare: str) -> bool:
    """Return whether *bare* is a line of signs only, as below a heading."""
    signs = set(bare.replace(" ", ""))
    return len(signs) == 1 and len(bare) > 1 and signs <= set("=-*_")


def _is_delimiter(bare: str) -> bool:
    return "|" in bare and "-" in bare and set(bare) <= set("|:- \t")


def _without_closing(line: str) -> str:
    """Return the heading *line* without the number signs behind its words."""
    words = line.rstrip()
    cut = words.rstrip("#")
    return cut if cut.endswith((" ", "\t")) else words


def _without_comments(text: str) -> str:
    """Return *text* with spaces for its comments, at its full length."""
    pieces, at = [], 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start + 2)
        if end < 0:
            break
        pieces += [text[at:start], re.sub(r"[^\r\n]", " ", text[start : end + 3])]
        at = end + 3
    return "".join([*pieces, text[at:]])


def _front_matter(text: str, spans: list[tuple[int, int]]) -> int:
    """Return how many lines of settings stand above the words."""
    for number, (start, end) in enumerate(spans):
        line = text[start:end].rstrip()
        if number and line == "---":
            return number + 1
        if not (_MATTER.match(line) if number else line == "---"):
            return 0
    return 0


def _definitions(text: str, spans: list[tuple[int, int]]) -> dict[str, str]:
    """Return the targets of reference links by label; of two the first."""
    found: dict[str, str] = {}
    for span in spans:
        if definition := _DEFINITION.match(text, *span):
            found.setdefault(_label(definition[1]), definition[2])
    return found


def _label(source: str) -> str:
    return " ".join(source.split()).casefold()


class _Inline:
    """The markup inside one block, as changes to its words."""

    __slots__ = (
        "brackets",
        "changes",
        "definitions",
        "link",
        "marks",
        "openers",
        "source",
        "token",
    )

    def __init__(
        self, token: re.Pattern[str], definitions: dict[str, str] | None
    ) -> None:
        """Look for *token*; without *definitions* the words are plain text."""
        self.token = token
        self.definitions = definitions
        self.source = ""
        self.changes: list[tuple[int, int, str]] = []
        self.marks: list[Mark] = []
        self.brackets: list[tuple[int, int]] = []
        self.openers: dict[str, list[tuple[int, int]]] = {}
        self.link: tuple[int, str] | None = None

    def block(self, kind: str, runs: list[Run]) -> Block:
        """Return the block of *kind* that *runs* are without their markup."""
        self.source = "".join(value for value, _ in runs)
        if not self.token.search(self.source):
            return Block(kind, tuple(runs))
        twins = self._twins()
        at = 0
        while token := self.token.search(self.source, at):
            at = token.end()
            if token.lastgroup == "ticks":
                at = self._code(token, twins)
            else:
                self._read(token)
        places = _Places(runs)
        marks = tuple((places(a), places(b - 1) + 1, to) for a, b, to in self.marks)
        return Block(kind, tuple(self._changed(places)), marks)

    def _read(self, token: re.Match[str]) -> None:
        """Note what *token* changes."""
        start, end = token.span()
        what = token.lastgroup
        if what == "escape":
            self.changes.append((start, start + 1, ""))
        elif what == "entity":
            self.changes.append((start, end, unescape(token[0])))
        elif what == "auto":
            self.changes += [(start, start + 1, ""), (end - 1, end, "")]
            self.marks.append((start + 1, end - 1, token["auto"]))
        elif what == "tag":
            self._tag(token)
        elif what == "open":
            self.brackets.append((start, end))
        elif what == "close":
            self._close(token)
        elif what == "stress":
            self._stress(token[0][0], start, end)

    def _twins(self) -> dict[int, int]:
        """Return where the code that starts at a place ends, by place."""
        if self.definitions is None:
            return {}
        later: dict[int, int] = {}
        twins = {}
        for ticks in reversed(list(_TICKS.finditer(self.source))):
            size = ticks.end() - ticks.start()
            if size in later:
                twins[ticks.start()] = later[size]
            later[size] = ticks.start()
        return twins

    def _code(self, token: re.Match[str], twins: dict[int, int]) -> int:
        """Drop the marks around code; return where it ends."""
        start, end = token.span()
        twin = twins.get(start)
        if twin is None:
            return end
        after = twin + end - start
        self.changes += [(start, end, ""), (twin, after, "")]
        return after

    def _tag(self, token: re.Match[str]) -> None:
        """Drop a tag of HTML, keeping its link or its end of line."""
        start, end = token.span()
        name = token["name"].lower()
        self.changes.append(
            (start, end, " " if name in _BLOCKS or name == "br" else "")
        )
        if name != "a":
            return
        if self.link and start > self.link[0]:
            self.marks.append((self.link[0], start, self.link[1]))
        href = (
            "" if token["slash"] else _attributes(token["attributes"]).get("href", "")
        )
        self.link = (end, href) if href else None

    def _close(self, token: re.Match[str]) -> None:
        """Make a link of the words in brackets, if they have a target."""
        if not self.brackets:
            return
        opening, inside = self.brackets.pop()
        target = self._target(token, inside)
        if target is None:
            return
        start, end = token.span()
        self.changes += [(opening, inside, ""), (start, end, "")]
        if self.source[opening] != "!" and inside < start:
            self.marks.append((inside, start, target))

    def _target(self, token: re.Match[str], inside: int) -> str | None:
        """Return the target of the link that *token* closes, None for no link."""
        target = token["framed"] or token["target"]
        if self.definitions is None:
            return target if target and _TARGET_SIGN.search(target) else None
        if token[0].startswith("]("):
            return target or ""
        if not self.definitions or token.start() - inside > _LABEL_LIMIT:
            return None
        label = token["label"] or self.source[inside : token.start()]
        return self.definitions.get(_label(label))

    def _stress(self, sign: str, start: int, end: int) -> None:
        """Pair the signs of emphasis at a word's border."""
        before = self.source[start - 1 : start]
        after = self.source[end : end + 1]
        openers = self.openers.setdefault(sign, [])
        if before.strip() and not after.isalnum():
            while openers and start < end:
                opening, behind = openers.pop()
                size = min(behind - opening, end - start)
                self.changes.append((behind - size, behind, ""))
                self.changes.append((start, start + size, ""))
                start += size
                if behind - size > opening:
                    openers.append((opening, behind - size))
        if start < end and after.strip() and not before.isalnum():
            openers.append((start, end))

    def _changed(self, places: "_Places") -> list[Run]:
        """Return the words with the changes made."""
        runs: list[Run] = []
        at = 0
        for start, end, instead in sorted(self.changes):
            runs += places.runs(at, start)
            if instead:
                runs.append((instead, places(start)))
            at = end
        return runs + places.runs(at, len(self.source))


_TICKS = lazy.pattern(r"`++")
_TARGET_SIGN = lazy.pattern(r"[#/.:@]")
_LABEL_LIMIT = 200


class _Places:
    """The places in the file of words that stand in several runs."""

    __slots__ = ("_runs", "_starts")

    def __init__(self, runs: list[Run]) -> None:
        """Count through *runs*."""
        self._runs = runs
        self._starts = [0]
        for value, _ in runs:
            self._starts.append(self._starts[-1] + len(value))

    def __call__(self, index: int) -> int:
        """Return the place of character *index* of the words."""
        number = self._run(index)
        return self._runs[number][1] + index - self._starts[number]

    def runs(self, start: int, end: int) -> list[Run]:
        """Return the words from *start* to *end*."""
        found = []
        number = self._run(start)
        while start < end:
            value, at = self._runs[number]
            first = start - self._starts[number]
            piece = value[first : first + end - start]
            found.append((piece, at + first))
            start += len(piece)
            number += 1
        return found

    def _run(self, index: int) -> int:
        number = bisect_right(self._starts, index) - 1
        return min(number, len(self._runs) - 1)
