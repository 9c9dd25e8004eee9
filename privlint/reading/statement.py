"""A published privacy statement becomes paragraphs that know their places."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate, pairwise
from operator import itemgetter

from privlint import lazy
from privlint.reading import markup
from privlint.reading.markup import Block, Run
from privlint.records import Record


class Paragraph(Record):
    """
    A heading, an item of a list, a cell of a table or a piece of running text.

    Attributes:
        text: the words; each run of white space is one space
        kind: `heading`, `item` or `text`
        links: how many links of the kind `link` it has
        segments: (place in *text*, place in the file) wherever the two part
        empty: whether it is a heading under which nothing stands

    """

    text: str
    kind: str
    links: int
    segments: tuple[tuple[int, int], ...]
    empty: bool = False

    def offset(self, i: int) -> int:
        """Return the place in the file of character *i*, at most the text's length."""
        return _origin(self.segments, i)

    @property
    def ends_open(self) -> bool:
        """Whether no sign closes the last sentence; never so for a heading."""
        last = self.text[-1:]
        return self.kind != "heading" and (last == "," or last.isalnum())


class Link(Record):
    """
    A link, an e-mail address or the name of a site.

    Attributes:
        paragraph: index of the paragraph
        start: where its words start in the paragraph's text
        end: behind its words
        target: what it points at, as written
        text: its words
        kind: `link`, or `email` or `domain` for a bare one
        host: in lower case, without port and `www.`; "" for none

    """

    paragraph: int
    start: int
    end: int
    target: str
    text: str
    kind: str
    host: str


class Quoted(Record):
    """
    Two words or more between quotation marks.

    Attributes:
        paragraph: index of the paragraph
        start: where the words start in the paragraph's text
        end: behind the words
        text: the words, without the marks
        before: up to 60 characters in front of the marks
        repeated: whether the same words stand elsewhere in the statement too

    """

    paragraph: int
    start: int
    end: int
    text: str
    before: str
    repeated: bool


class Statement(Record):
    """
    A privacy statement.

    Attributes:
        paragraphs: in the order of the file
        links: in the order of the file
        quoted: in the order of the file
        plain: the texts of the paragraphs, a line each

    """

    paragraphs: tuple[Paragraph, ...]
    links: tuple[Link, ...]
    quoted: tuple[Quoted, ...]
    plain: str


def kind_of(filename: str) -> str:
    """Return `md`, `html` or, for any other ending, `txt`."""
    _, dot, ending = filename.rpartition(".")
    return _KINDS.get(dot + ending.lower(), "txt")


def read(text: str, kind: str) -> Statement:
    """Return the statement in *text*, a file of *kind* `txt`, `md` or `html`."""
    paragraphs: list[Paragraph] = []
    links: list[Link] = []
    blocks = [(block, *_folded(block.runs)) for block in _READERS[kind](text)]
    blocks = [one for one in blocks if one[1]]
    empty = _empty([block.kind for block, _, _ in blocks])
    for number, (block, words, segments) in enumerate(blocks):
        found = sorted(_links(len(paragraphs), words, segments, block), key=_place)
        count = sum(link.kind == "link" for link in found)
        kind = "heading" if block.kind in markup.LEVELS else block.kind
        paragraphs.append(Paragraph(words, kind, count, segments, number in empty))
        links += found
    plain = "\n".join(paragraph.text for paragraph in paragraphs)
    quoted = _quoted(paragraphs, plain)
    return Statement(tuple(paragraphs), tuple(links), quoted, plain)


class Searchable(Record):
    """
    The words of a statement without the differences that do not count in a quote.

    Attributes:
        plain: the words
        segments: (place in *plain*, place in the statement's) wherever the two part
        starts: where its lines start, and one would start behind it

    """

    plain: str
    segments: tuple[tuple[int, int], ...]
    starts: tuple[int, ...]


def searchable(statement: Statement) -> Searchable:
    """Return the words of *statement* as quotes are looked for in them."""
    sizes = [len(line) + 1 for line in statement.plain.split("\n")]
    plain, segments = _comparable(statement.plain)
    return Searchable(plain, segments, tuple(accumulate(sizes, initial=0)))


def find(
    text: Searchable, quote: str, count: Callable[[int], None] = lambda _steps: None
) -> tuple[int, int, int] | None:
    """
    Return where the words of *quote* stand: paragraph, start and end in its text.

    White space, kinds of quotation marks and dashes, free-standing dashes, signs of
    emphasis and the case of the first letter make no difference. An ellipsis stands
    for any words that end in the same paragraph or one of the next three. Words that
    run on into later paragraphs end with the first. Whole words go before parts.
    *count* is told how many steps are taken, and stops the search by raising.
    """
    bare = _folded([(_LINKED.sub(r"\1", quote), 0)])[0]
    pieces = [_comparable(piece)[0].strip() for piece in _ELLIPSIS.split(bare)]
    pieces = [piece for piece in pieces if piece]
    if not pieces:
        return None
    plain, segments, starts = text.plain, text.segments, text.starts

    def number(i: int) -> int:
        return bisect_right(starts, _origin(segments, i)) - 1

    span = _chain(plain, pieces, number, count, whole=True)
    span = span or _chain(plain, pieces, number, count, whole=False)
    if span is None:
        return None
    here = number(span[0])
    start = _origin(segments, span[0]) - starts[here]
    end = _origin(segments, span[1] - 1) + 1 - starts[here]
    return here, start, min(end, starts[here + 1] - 1 - starts[here])


def _empty(kinds: list[str]) -> frozenset[int]:
    """
    Return which blocks are headings with nothing under them, by the *kinds* of all.

    That is certain where levels are known. In plain text a heading may be followed
    by one of a lower level; of three in a row, not at the start, the first is empty.
    """
    known = {
        number
        for number, (kind, after) in enumerate(pairwise([*kinds, "h1"]))
        if kind in markup.LEVELS and markup.LEVELS.get(after, 7) <= markup.LEVELS[kind]
    }
    others = (at for at, kind in enumerate(kinds) if kind != "heading")
    start = next(others, len(kinds))
    return frozenset(known).union(
        at
        for at in range(start, len(kinds) - 2)
        if kinds[at : at + 3] == ["heading"] * 3
    )


_KINDS = {".md": "md", ".markdown": "md", ".html": "html", ".htm": "html"}

_Segments = tuple[tuple[int, int], ...]

_CHUNK = lazy.pattern(
    "([^\\s\u00ad\u200b\u2060\ufeff]++(?:\\s[^\\s\u00ad\u200b\u2060\ufeff]++)*+)"
    "|[\\s\u00ad\u200b\u2060\ufeff]++"
)
_SPACE = lazy.pattern(r"\s")
_VISIBLE = lazy.pattern("[^\\s\u00ad\u200b\u2060\ufeff]")


def _origin(segments: _Segments, i: int) -> int:
    """Return where character *i* comes from."""
    start, at = segments[bisect_right(segments, i, key=itemgetter(0)) - 1]
    return at + i - start


def _folded(runs: Iterable[Run]) -> tuple[str, _Segments]:
    """Return the words of *runs*, without invisible signs, and their segments."""
    pieces: list[str] = []
    segments: list[tuple[int, int]] = []
    size, gap, expected = 0, -1, -1
    for value, at in runs:
        for chunk in _CHUNK.finditer(value):
            start = at + chunk.start()
            if chunk[1] is None:
                space = _SPACE.search(chunk[0])
                if space and size and gap < 0:
                    gap = start + space.start()
                continue
            words = (" ".join(chunk[1].split()), start)
            for part, place in ((" ", gap), words) if gap >= 0 else (words,):
                if place != expected:
                    segments.append((size, place))
                pieces.append(part)
                size += len(part)
                expected = place + len(part)
            gap = -1
    return "".join(pieces), tuple(segments)


_BULLET = lazy.pattern(
    r"\s*+(?:([•◦▪▫●○■□‣⁃∙·]|[-*–—](?=\s|$)|o(?=\t))\s*+"
    r"|\(?(?:[0-9]{1,3}+|[A-Za-z])[.)](?=\s))"
)
_CELL = lazy.pattern(r"[^\t]++")
_OPENED = "([{<*_\"'‘’“„«‹"
_HEADING_LENGTH = 80
_HEADING_WORDS = 12
_DATED = lazy.pattern(r"[0-9]{1,2}+\W++\w{3,}+\W++(?:19|20)[0-9]{2}")
"""A day such as `1 mei 2018`, which is no heading."""
_WRAPPED = range(50, 121)
"""The lengths that the longest line of hard-wrapped text may have."""


def _layout(text: str) -> Iterator[Block]:
    """Yield the blocks of plain *text*, which may be laid out in several ways."""
    group: list[Run] = []
    for start, end in markup.lines(text):
        line = text[start:end]
        if _VISIBLE.search(line):
            group.append((line, start))
        elif group:
            yield from _group(group)
            group = []
    yield from _group(group)


def _group(group: list[Run]) -> Iterator[Block]:
    """Yield the blocks of a *group* of lines without an empty one between."""
    if _is_table(group):
        yield from _cells(group)
        return
    longest = max((len(line.strip()) for line, _ in group), default=0)
    current: list[Run] = []
    head = True
    for line in group:
        if current and _starts(line[0], current[-1][0], longest):
            listed = _BULLET.match(current[0][0]) and _BULLET.match(line[0])
            yield _paragraph(current, head=head and not listed)
            current, head = [], False
        current.append(line)
    if current:
        yield _paragraph(current, head=head)


def _is_table(group: list[Run]) -> bool:
    """Return whether tabs part the lines of *group* into columns."""
    rows = sum("\t" in line[_words_at(line) :] for line, _ in group)
    return rows > 1 and rows * 2 > len(group)


def _cells(group: list[Run]) -> Iterator[Block]:
    """Yield the cells of a table; one that has the first line alone is its heading."""
    for row, (line, at) in enumerate(group):
        head = row == 0 and "\t" not in line.strip()
        for cell in _CELL.finditer(line):
            yield _paragraph([(cell[0], at + cell.start())], head=head)


def _starts(line: str, before: str, longest: int) -> bool:
    """Return whether *line* starts a paragraph of its own after the line *before*."""
    last = before.rstrip()[-1:]
    if last == ":" or _BULLET.match(line):
        return True
    first = line.split(maxsplit=1)[0]
    if first.lstrip(_OPENED)[:1].islower() or last in ",-–":
        return False
    if last in ".!?;" or longest not in _WRAPPED:
        return True
    size = len(before.strip())
    return size <= _HEADING_LENGTH and size + 1 + len(first) <= longest


def _words_at(line: str) -> int:
    """Return where the words of *line* start, behind a bullet; a number is a word."""
    bullet = _BULLET.match(line)
    return bullet.end() if bullet and bullet[1] else len(line) - len(line.lstrip())


def _paragraph(group: list[Run], *, head: bool) -> Block:
    """Return the block of the lines of *group*, which may be a heading if *head*."""
    line, at = group[0]
    bullet = _BULLET.match(line)
    cut = _words_at(line)
    runs = [(line[cut:], at + cut)]
    for words, place in group[1:]:
        runs += [("\n", place - 1), (words, place)]
    if head and len(group) == 1 and not (bullet and bullet[1]) and _is_heading(runs):
        return markup.rich("heading", runs)
    return markup.rich("item" if bullet else "text", runs)


def _is_heading(runs: list[Run]) -> bool:
    """Return whether *runs*, which have a line of their own, look like a heading."""
    words = _folded(runs)[0]
    return (
        len(words) <= _HEADING_LENGTH
        and words[-1:] not in tuple(".!?;,:")
        and len(words.split()) < _HEADING_WORDS
        and any(sign.isalpha() for sign in words)
        and not _DATED.fullmatch(words)
        and "://" not in words
        and "@" not in words
    )


_READERS: dict[str, Callable[[str], Iterable[Block]]] = {
    "txt": _layout,
    "md": markup.markdown,
    "html": markup.html,
}

_BARE = lazy.pattern(
    r"(?P<link>https?://[^\s<>\"“”„«»]++)"
    r"|(?P<email>(?<![\w.%+-])[\w.%+-]++@(?:[\w-]++\.)+[A-Za-z]{2,24}(?![\w@-]))"
    r"|(?P<domain>(?<![\w@./&=%+-])(?:[\w-]++\.)+[A-Za-z]{2,6}(?![\w@-])(?!\.\w)"
    r"(?::[0-9]{1,5})?(?:/[^\s<>\"“”„«»]*+)?)",
    re.IGNORECASE,
)
_HOST = lazy.pattern(
    r"(?:[a-z][a-z0-9+.-]*+:)?//(?:[^/?#@\s]*+@)?(?P<site>[^/?#:@\s]*+)"
    r"|(?:mailto:)?[^/?#@:\s]++@(?P<mail>[^/?#:@\s]*+)"
    r"|(?P<bare>www\.[^/?#:@\s]*+)",
    re.IGNORECASE,
)
_TOP_NAMES = """
com net org info biz shop store online site cloud app dev tech name pro tel mobi coop
gov edu mil int jobs museum travel frl gent live media
"""
_FILE_NAMES = "md py js ts sh rs cs gz rb so pl ps"
_TOPS = frozenset(_TOP_NAMES.split())
_FILES = frozenset(_FILE_NAMES.split())
"""The endings of two letters that a file has sooner than a site."""


def _place(link: Link) -> int:
    return link.start


def _links(
    paragraph: int, text: str, segments: _Segments, block: Block
) -> Iterator[Link]:
    """Yield the links in *text*: the marked ones, then the bare ones between."""
    taken: list[tuple[int, int]] = []
    for first, behind, target in sorted(block.marks):
        start = _arrival(segments, first, len(text))
        end = _arrival(segments, behind, len(text))
        words = text[start:end].strip()
        if not words:
            continue
        start += text[start] == " "
        taken.append((start, start + len(words)))
        yield Link(paragraph, *taken[-1], target, words, "link", _host(target))
    for bare in _BARE.finditer(text) if "." in text or "://" in text else ():
        kind, start = str(bare.lastgroup), bare.start()
        words = _trimmed(bare[0])
        number = bisect_right(taken, (start + len(words),))
        if number and taken[number - 1][1] > start:
            continue
        if kind != "domain":
            yield Link(
                paragraph, start, start + len(words), words, words, kind, _host(words)
            )
        elif host := _site(words):
            yield Link(paragraph, start, start + len(words), words, words, kind, host)


def _arrival(segments: _Segments, at: int, size: int) -> int:
    """Return the first character that comes from the place *at* or a later one."""
    number = bisect_right(segments, at, key=itemgetter(1)) - 1
    if number < 0:
        return 0
    following = segments[number + 1][0] if number + 1 < len(segments) else size
    return min(segments[number][0] + at - segments[number][1], following)


def _trimmed(words: str) -> str:
    """Return the address *words* without the signs of the sentence behind it."""
    bare = words.rstrip(".,;:!?'’`*…")
    if bare.endswith((")", "]", "}")) and not set("([{") & set(bare):
        return bare.rstrip(")]}.,;:!?'’`*…")
    return bare


def _host(target: str) -> str:
    """Return the host that *target* names, or ""."""
    match = _HOST.match(target)
    host = match[match.lastgroup or 0].lower() if match else ""
    return host.removeprefix("www.")


def _site(words: str) -> str:
    """Return the host that the bare *words* name, "" if they look like no site."""
    host = re.split("[:/]", words, maxsplit=1)[0]
    bare = host.lower().removeprefix("www.")
    before, _, top = bare.rpartition(".")
    label = before.rpartition(".")[2]
    if bare != host.lower():
        return bare if before else ""
    if not host[-len(top) :].islower() or len(label) < _LABEL or top in _FILES:
        return ""
    return bare if len(top) == _COUNTRY or top in _TOPS else ""


_LABEL = 2
"""The fewest letters of the name before a top-level domain; B.V.'s have one."""
_COUNTRY = 2

_MARKS = lazy.pattern("[‘’'‚‹›“”„\"«»]")
_OPENERS = {
    "’": "‘‚'",
    "'": "'‘",
    "‘": "‚",
    "›": "‹",
    "”": '“„"”',
    "“": "„",
    '"': '"“„',
    "»": "«",
}
"""The marks that open what a mark closes."""
_OPENING = frozenset("".join(_OPENERS.values()))
_SINGLE = frozenset("‘'")
_QUOTED_LENGTH = 200
_QUOTED_WORDS = 2
_BEFORE = 60


def _quoted(paragraphs: list[Paragraph], plain: str) -> tuple[Quoted, ...]:
    """Return what stands between quotation marks."""
    spans = [
        (number, start, end)
        for number, paragraph in enumerate(paragraphs)
        for start, end in sorted(_between(paragraph.text))
        if end - start <= _QUOTED_LENGTH
        and len(paragraph.text[start:end].split()) >= _QUOTED_WORDS
    ]
    words = [_words(paragraphs[number].text[a:b]) for number, a, b in spans]
    counts = _counts(set(words), _words(plain))
    return tuple(
        Quoted(
            number,
            start,
            end,
            paragraphs[number].text[start:end],
            paragraphs[number].text[max(0, start - 1 - _BEFORE) : start - 1],
            counts[said] > 1,
        )
        for (number, start, end), said in zip(spans, words, strict=True)
    )


def _between(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between quotation marks, of nested ones the inner first."""
    opened: dict[str, int] = {}
    for match in _MARKS.finditer(text):
        mark, at = match[0], match.start()
        before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
        if before.strip() and not after.isalnum():
            openers = [opener for opener in _OPENERS.get(mark, "") if opener in opened]
            if openers:
                start = max(opened[opener] for opener in openers)
                opened = {
                    sign: place for sign, place in opened.items() if place < start
                }
                yield start + 1, at
                continue
        shortened = mark in _SINGLE and not text[at + 2 : at + 3].isalnum()
        if (
            mark in _OPENING
            and after.strip()
            and not before.isalnum()
            and not shortened
        ):
            opened[mark] = at


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))


def _counts(
    phrases: set[tuple[str, ...]], words: tuple[str, ...]
) -> dict[tuple[str, ...], int]:
    """Return how often each of *phrases* occurs in *words*; more than once is 2."""
    steps: dict[tuple[int, str], int] = {}
    ends: dict[int, tuple[str, ...]] = {}
    for phrase in phrases:
        node = 0
        for word in phrase:
            node = steps.setdefault((node, word), len(steps) + 1)
        ends[node] = phrase
    counts = dict.fromkeys(phrases, 0)
    for start in range(len(words)) if phrases else ():
        node = 0
        for at in range(start, len(words)):
            node = steps.get((node, words[at]), 0)
            if not node:
                break
            if node in ends:
                counts[ends[node]] += 1
    return counts


_SAME = tuple(
    (sign, plain)
    for signs, plain in (('“”„«»‘’‚‹›"`´′″', "'"), ("‐‑‒–—―−", "-"), ("\n", " "))
    for sign in signs
)
_LOOSE = lazy.pattern(r"[*<>]++|(?<!\S)[-•·]++(?: |$)")
_LINKED = lazy.pattern(r"\[([^\[\]]*+)\]\([^()\s]*+\)")
_ELLIPSIS = lazy.pattern(r"\[(?:…|\.\.\.)\]|…|\.\.\.")
_FARTHEST = 3
"""How many paragraphs an ellipsis may reach ahead."""
_OVERLAP = 1000
_PASSED = 4096
"""So many characters are passed in a step while words are looked for."""


def _comparable(text: str) -> tuple[str, _Segments]:
    """Return *text* without the differences that do not count, and its segments."""
    for sign, plain in _SAME:
        text = text.replace(sign, plain)
    pieces: list[str] = []
    segments = []
    size = at = 0
    for loose in _LOOSE.finditer(text):
        segments.append((size, at))
        pieces.append(text[at : loose.start()])
        size += len(pieces[-1])
        at = loose.end()
    return "".join([*pieces, text[at:]]), (*segments, (size, at))


def _chain(
    plain: str,
    pieces: list[str],
    number: Callable[[int], int],
    count: Callable[[int], None],
    *,
    whole: bool,
) -> tuple[int, int] | None:
    """
    Return where *pieces* stand in order, none too far from the last.

    *number* tells the paragraph of a place, and *following* where a piece stands
    from a place on, -1 for nowhere.
    """
    places = [-1] * len(pieces)
    at = 0
    while True:
        end = at
        for index, piece in enumerate(pieces):
            count(1)
            if places[index] < end:
                head = piece[:1] if not index and len(piece) > 1 else ""
                places[index] = _next(plain, piece, end, head, count, whole=whole)
            if places[index] < 0:
                return None
            if index and number(places[index]) - number(end - 1) > _FARTHEST:
                break
            end = places[index] + len(piece)
        else:
            return places[0], end
        at = places[0] + len(pieces[0])


def _next(  # noqa: PLR0913 - the state of the search
    plain: str,
    piece: str,
    at: int,
    head: str,
    count: Callable[[int], None],
    *,
    whole: bool,
) -> int:
    """
    Return where *piece* stands in *plain* from *at* on, -1 for nowhere.

    The letter *head*, with which it starts, may stand there in either case.
    """
    tail = piece[len(head) :]
    at += len(head)
    while (here := plain.find(tail, at)) >= 0:
        count(1 + (here - at) // _PASSED)
        start, end = here - len(head), here + len(tail)
        if plain[start:here].casefold() == head.casefold() and not (
            whole and _cuts_word(plain, start, end)
        ):
            return start
        at = here + max(1, len(tail) - _OVERLAP)
    count(1 + (len(plain) - at) // _PASSED)
    return -1


def _cuts_word(plain: str, start: int, end: int) -> bool:
    """Return whether the words from *start* to *end* begin or end inside a word."""
    borders = (plain[max(0, start - 1) : start + 1], plain[end - 1 : end + 1])
    return any(len(pair) > 1 and pair.isalnum() for pair in borders)
