"""What the inputs of a target are made of, for the fuzzer to put in."""

YAML = (
    *("privlint: 1\n", "purposes:\n", "  - id: a\n", "- ", "? ", ": ", ", ", "[", "]"),
    *("{", "}", "&a ", "*a", "<<: ", "!!str ", "!!float ", "!x ", "|\n", ">-\n", "|2+"),
    *("---\n", "...\n", "%YAML 1.2\n", "%TAG ! tag:x,\n", "\ufeff", "\u2028", "\x85"),
    *('"\\u00e9"', "'it''s'", "0o7", "0x1F", "1e9", ".inf", "~", "null", "# x\n", "\t"),
)
JSON = (
    *("{", "}", "[", "]", ":", ",", '"', '"a"', "true", "false", "null", "-0", "1e999"),
    *("1.5E-3", "NaN", "Infinity", "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\/"),
)
MARKUP = (
    *("<p>", "</p>", "<a href='https://x.nl'>", "</a>", "<!--", "-->", "<li>", "&amp;"),
    *("<script>", "</script>", "<h2>", "&#x1F600;", "<br>", "<td>", "<div hidden>"),
    *("# ", "## ", "- ", "1. ", "|", "|---|", "**", "`", "```\n", "[x](y)", "> "),
    *("---\n", "\n\n", "\r\n", "\t", "\xad", "\u200b", "'", "\u201c", "===\n"),
    *("info@x.nl", "www.x.nl", "\x1d", "    ", "* * *", "[x]: y\n", "![", "\\"),
    *("<https://x.nl>", "&nbsp;", "<table><tr>", "<pre>", "<title>", "</", "<?", "<!"),
)
RULE = (
    *("code: ", "law: ", "for: ", "when: ", "require: ", "given: ", "examples:\n"),
    *("rules:\n", "lists:\n", "tables:\n", "acts:\n", "en: {", "nl: {", "message: "),
)
SETTINGS = (
    *("lang", "profile", "rules", "packs", "severity", "lists", "add", "enforce"),
    *("overrides", "files", "exclude", "suppressions", "rule", "file", "pointer"),
    *("reason", "until", "max_suppression_days", "baseline", "to", "[tool.privlint]\n"),
    *("[[suppressions]]\n", " = ", "RET001", "'off'", "2027-01-01", "**/", '"""', "\n"),
)
BASELINE = (
    *('{"version": 1, "findings": [', "]}", '"file": ', '"document": ', '"identity": '),
    *('"code": ', '"name": ', '"severity": "error"', '"count": ', ", ", "1e400"),
)
DURATION = (
    *("P", "T", "Y", "M", "W", "D", "H", "S", "1", "999999", "jaar", "anderhalf jaar"),
    *(" ", "maanden", "twee", "weken", "hours", "e\u0301", "tweeënhalf", "honderd"),
)
PHRASE = (
    *("(", ")", "[", "]", "|", "*", "...", "...3", "\u2026", " ", "a", "abc*", "\x1d"),
    *("é", "e\u0301", "\ufb01", "ß", "\xad", "\u200b", "\xa0", ".", "B.V."),
)
PATH = ("$", "$.", "this", "[*]", "*", "**", "**.", ".", '"', "list", "map", "id")
NAMES = (
    *("..", "/", ".", "a", "text.md", "out", "outside", "loop", "git", ".git", "repo"),
    *("config", "privacy.yaml", "\\", ":", "C:", "\0", "~", "%2e", "\n", "a" * 300),
)
COMMENT = (
    *("# privlint: ignore[RET001] ", "# privlint: ignore[", "# privlint: file-ignore["),
    *("RET001", "retention-missing", "RET003, RET001", "NOPE01", "SRC004", ",", "] "),
    *("until 2027-01-01 ", "tot 2020-01-01 ", "until ", "2026-11-22 ", "9999-99-99 "),
    *("with the lawyers ", "todo", "won't fix", "\n", "\n\n", "\r\n", "    ", "  "),
    *("privlint: 1\n", "purposes:\n", "  - id: a\n", "  - {id: b}\n", "- id: c # x\n"),
    *("    name: 'x # privlint: ignore[RET001] so it is'\n", "    retention: "),
    *("P2Y\n", "{period: P1Y}\n", "[{period: P1Y}]\n", "x-a: |\n", "---\n", "...\n"),
    *("&a ", "*a\n", "role: controller\n", "#", "[", "]", "{", "}", ", ", ": ", "? "),
)
