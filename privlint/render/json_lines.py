"""The format `json-lines`: one JSON object a finding, and one for the summary."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.render import json
from privlint.render.fingerprint import fingerprints

if TYPE_CHECKING:
    from collections.abc import Iterator

    from privlint.render import Options
    from privlint.report import Report


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield *report* one object a line, each with its `kind`; *options* do nothing."""
    del options
    found = report.findings
    for finding, fingerprint in zip(found, fingerprints(found), strict=True):
        said = {"kind": "finding", **json.finding_object(finding, fingerprint)}
        yield f"{json.serialised(said)}\n"
    end = {
        "kind": "summary",
        "tool": json.tool_object(report),
        **json.summary_object(report),
    }
    yield f"{json.serialised(end)}\n"
