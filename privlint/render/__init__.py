"""The output formats: a report and options in, pieces of text out."""

from __future__ import annotations

import sys
from types import MappingProxyType

from privlint.hints import TYPE_CHECKING
from privlint.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Literal

    from privlint.report import Report

    Language = Literal["nl", "en"]
    Renderer = Callable[[Report, "Options"], Iterator[str]]


class Options(Record):
    """
    What a user may choose about the output.

    Attributes:
        language: of the sentences; codes and names stay as they are
        color: whether to write ANSI colours
        width: of the page, in columns
        quiet: whether to leave the summary out
        verbose: whether to name the nodes that findings speak of
        statistics: whether to count the findings by rule instead of listing them
        prefix: the way from the root of the repository to here, such as `docs/`
        root: the root of the repository, such as `/home/me/shop/`, or ""
        category: what a SARIF run is called, or ""
        suppressed: whether accepted findings are listed as well
        mended: whether findings that were mended are
        hints: whether each finding says how to accept it

    """

    language: Language = "en"
    color: bool = False
    width: int = 80
    quiet: bool = False
    verbose: bool = False
    statistics: bool = False
    prefix: str = ""
    root: str = ""
    category: str = ""
    suppressed: bool = False
    mended: bool = False
    hints: bool = False


def _lazily(module: str) -> Renderer:
    """Return the `render` of *module*, which is imported when it is called."""

    def render(report: Report, options: Options) -> Iterator[str]:
        name = f"{__name__}.{module}"
        __import__(name)  # `importlib` would have to be loaded first
        renderer: Renderer = sys.modules[name].render
        return renderer(report, options)

    return render


_NAMES = (
    *("full", "concise", "grouped", "json", "json-lines"),
    *("sarif", "github", "gitlab", "junit", "markdown", "html"),
)
FORMATS: Mapping[str, Renderer] = MappingProxyType(
    {name: _lazily(name.replace("-", "_")) for name in _NAMES}
)
"""A function for each format, by its name; a module is imported on first use."""
NEED_TEXTS = frozenset({"sarif"})
"""The formats for which a report holds the content of files with findings."""
NEED_RULES = frozenset({"html", "junit", "sarif"})
"""The formats for which a report holds the rules that were asked."""
