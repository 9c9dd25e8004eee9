"""The format `sarif`: SARIF 2.1.0 for code scanning and editors."""

from __future__ import annotations

from privlint.hints import TYPE_CHECKING
from privlint.model import DUTIES, Severity
from privlint.render.escape import address, code, markdown
from privlint.render.fingerprint import fingerprints
from privlint.render.inert import inert
from privlint.render.json import serialised
from privlint.render.linehash import line_hashes
from privlint.render.place import from_root
from privlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from privlint.model import Citation, Finding, Fix, Location, Position, Text
    from privlint.render import Options
    from privlint.report import Asked, Report
    from privlint.suppressions import Suppression

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}
_PROBLEMS = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "recommendation",
}
_LONGEST = 1_024
"""Code scanning takes descriptions of so many characters."""
_LAW = "privacy-law"
_LAW_ID = "6d4c1f8e-3b0a-5c55-9a52-1b7a8e0f2c11"
_HOME = "https://example.org/privlint"


def render(report: Report, options: Options) -> Iterator[str]:
    """Yield *report* as one SARIF log with one run."""
    accepted = _accepted(report, options)
    rules = _Rules(report, options.language, tuple(one for one, _ in accepted))
    hashes = {file: line_hashes(text) for file, text in report.texts.items()}
    states: list[dict[str, object]] = [{} for _ in report.findings]
    if options.suppressed and report.known:
        states = [{"baselineState": "new"} for _ in report.findings]
    listed = (*zip(report.findings, states, strict=True), *accepted)
    prints = fingerprints(tuple(finding for finding, _ in listed))
    results = [
        {**_result(finding, fingerprint, rules, hashes, options), **state}
        for (finding, state), fingerprint in zip(listed, prints, strict=True)
    ]
    run: dict[str, object] = {
        "tool": {"driver": _driver(rules)},
        "taxonomies": [_taxonomy(rules)],
        "invocations": [{"executionSuccessful": True}],
        "columnKind": "unicodeCodePoints",
        "defaultSourceLanguage": "yaml",
        "language": "nl-NL" if options.language == "nl" else "en-US",
        "results": results,
        "properties": {"asOf": report.as_of},
    }
    if options.category:
        category = inert(options.category).rstrip("/")
        run["automationDetails"] = {"id": f"{category}/"}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield f"{serialised(log)}\n"


def _accepted(
    report: Report, options: Options
) -> list[tuple[Finding, dict[str, object]]]:
    """
    Return the findings that do not count, each with why, if they are to be listed.

    Code scanning on GitHub would open an alert for each of them.
    """
    if not options.suppressed:
        return []
    known: dict[str, object] = {"baselineState": "unchanged"}
    state = known if report.known else {}
    found: list[tuple[Finding, dict[str, object]]] = []
    for one in report.suppressed:
        said = one.suppression
        inside = said.place.file == one.finding.declaration
        why = {
            "kind": "inSource" if inside else "external",
            "status": "accepted",
            "justification": _plain(" ".join(_justified(said))),
            "location": _location(said.place, "", options),
        }
        found.append((one.finding, {**state, "suppressions": [why]}))
    return [*found, *((one, known) for one in report.known)]


def _justified(said: Suppression) -> Iterator[str]:
    """Yield why an exception was made, and its last day if it has one."""
    yield said.reason
    if said.until:
        yield f"({said.until})"


class _Rules:
    """The rules of a run and what they cite, each with its number."""

    def __init__(
        self, report: Report, language: str, accepted: tuple[Finding, ...]
    ) -> None:
        self.language = language
        self.asked: dict[str, Asked | Finding] = {}
        for rule in report.asked:
            self.asked.setdefault(rule.code, rule)
        for finding in (*report.findings, *accepted):
            self.asked.setdefault(finding.code, finding)
        self.numbers = {code: number for number, code in enumerate(self.asked)}
        self.laws: dict[str, Citation] = {}
        for one in (*self.asked.values(), *report.findings, *accepted):
            for law in one.law:
                self.laws.setdefault(self.said(law.text), law)
        self.places = {name: number for number, name in enumerate(self.laws)}

    def said(self, text: Text) -> str:
        """Return *text* in the language of the report, inert and without links."""
        return _plain(text.line(self.language))

    def title(self, rule: Asked | Finding) -> str:
        """Return what *rule* requires; a fault of reading has but its name."""
        from privlint.report import Asked

        if isinstance(rule, Asked):
            return self.said(rule.title)
        return f"{_plain(rule.name).replace('-', ' ').capitalize()}."

    def taxa(self, laws: tuple[Citation, ...]) -> list[dict[str, object]]:
        """Return the references to *laws* in the taxonomy, each once."""
        return [
            {
                "id": name,
                "index": self.places[name],
                "toolComponent": {"name": _LAW, "guid": _LAW_ID, "index": 0},
            }
            for name in dict.fromkeys(self.said(law.text) for law in laws)
        ]


def _driver(rules: _Rules) -> dict[str, object]:
    return {
        "name": "privlint",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": _HOME,
        "rules": [_rule(one, rules) for one in rules.asked.values()],
        "supportedTaxonomies": [{"name": _LAW, "guid": _LAW_ID}],
    }


def _rule(rule: Asked | Finding, rules: _Rules) -> dict[str, object]:
    laws = "; ".join(rules.said(law.text) for law in rule.law)
    duty = rules.said(DUTIES[rule.duty])
    said = rules.title(rule)
    text = f"{said} {laws} ({duty}). privlint explain {_plain(rule.code)}"
    return {
        "id": rule.code,
        "name": _pascal(rule.name),
        "shortDescription": {"text": said[:_LONGEST]},
        "fullDescription": {"text": f"{said} {laws}".strip()[:_LONGEST]},
        "help": {"text": text, "markdown": _markdown(rule, said, duty, rules)},
        **_help_uri(rule),
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "relationships": [
            {"target": taxon, "kinds": ["relevant"]} for taxon in rules.taxa(rule.law)
        ],
        "properties": {
            "tags": ["privacy", "gdpr", rule.duty.value],
            "precision": "very-high" if rule.severity is Severity.ERROR else "medium",
            "problem.severity": _PROBLEMS[rule.severity],
        },
    }


def _help_uri(rule: Asked | Finding) -> dict[str, str]:
    """Return the official text of what *rule* cites first, if it has an address."""
    found = [url for law in rule.law if (url := address(law.url))]
    return {"helpUri": found[0]} if found else {}


def _markdown(rule: Asked | Finding, said: str, duty: str, rules: _Rules) -> str:
    lines = [f"**{markdown(said)}**", ""]
    for law in rule.law:
        name, url = markdown(rules.said(law.text)), address(law.url)
        lines.append(f"- [{name}]({url})" if url else f"- {name}")
    more = code(f"privlint explain {rule.code}")
    return "\n".join([*lines, "", markdown(duty), "", more])


def _plain(text: str) -> str:
    """Return *text* inert, and without what a viewer takes for a link."""
    return inert(text).replace("](", r"]\x28")


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("-"))


def _taxonomy(rules: _Rules) -> dict[str, object]:
    said = "Acts, guidelines and judgments that the rules cite."
    return {
        "name": _LAW,
        "guid": _LAW_ID,
        "organization": "privlint",
        "shortDescription": {"text": said},
        "taxa": [
            {
                "id": name,
                "shortDescription": {"text": f"{name}."},
                **({"helpUri": url} if (url := address(law.url)) else {}),
            }
            for name, law in rules.laws.items()
        ],
    }


def _result(
    finding: Finding,
    fingerprint: str,
    rules: _Rules,
    hashes: Mapping[str, Mapping[int, str]],
    options: Options,
) -> dict[str, object]:
    location = finding.location
    prints = {"privlint/v1": fingerprint}
    known = hashes.get(location.file, {}).get(location.start.line)
    if known:
        prints["primaryLocationLineHash"] = known
    message = rules.said(finding.message)
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": rules.numbers[finding.code],
        "kind": "fail",
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{_sentence(message)} {rules.said(finding.mend)}".strip()},
        "locations": [_location(location, finding.identity, options)],
        "partialFingerprints": prints,
        "taxa": rules.taxa(finding.law),
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_location(one, "", options)}
            for number, one in enumerate(finding.related, 1)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding, finding.fix, rules, options)]
    return result


def _fix(
    finding: Finding, fix: Fix, rules: _Rules, options: Options
) -> dict[str, object]:
    replacements = [
        {
            "deletedRegion": _region(edit.start, edit.end),
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    place = {"uri": _uri(finding.location.file, options)}
    change = {"artifactLocation": place, "replacements": replacements}
    said = {"text": rules.said(finding.mend)}
    return {"description": said, "artifactChanges": [change]}


def _sentence(message: str) -> str:
    """Return *message* as a sentence, with a capital and a full stop."""
    return f"{message[:1].upper()}{message[1:]}."


def _uri(file: str, options: Options) -> str:
    """Return *file* from the root of the repository, as an address spells it."""
    from urllib.parse import quote

    return quote(from_root(file, options).encode("utf-8", "replace"))


def _region(start: Position, end: Position) -> dict[str, int]:
    region = {"startLine": start.line, "startColumn": start.column}
    return region | {"endLine": end.line, "endColumn": end.column}


def _location(location: Location, identity: str, options: Options) -> dict[str, object]:
    place: dict[str, object] = {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(location.file, options)},
            "region": _region(location.start, location.end),
        }
    }
    if identity:
        place["logicalLocations"] = [
            {"fullyQualifiedName": inert(identity), "kind": "object"}
        ]
    return place
