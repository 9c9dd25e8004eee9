"""How the page of the format `html` looks, on screens and on paper."""

STYLE = """
:root { color-scheme: light; --ink: #1d2733; --soft: #5a6675; --line: #d5dbe3; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 4rem; color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h2, h3 { overflow-wrap: anywhere; break-after: avoid; }
tr { break-inside: avoid; }
p { margin: .25rem 0; }
.soft { color: var(--soft); }
.note { border-left: 4px solid var(--line); padding-left: .75rem; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; hyphens: auto; }
.verdict { min-width: 9rem; overflow-wrap: normal; hyphens: manual; }
td > code { white-space: nowrap; }
article { border: 1px solid var(--line); border-left-width: 6px; border-radius: 4px;
  padding: .6rem .9rem; margin: .75rem 0; break-inside: avoid; }
article.error { border-left-color: #b3261e; }
article.warning { border-left-color: #b26a00; }
article.info { border-left-color: #2b6cb0; }
.badge { font-weight: 600; }
.error .badge { color: #b3261e; }
.warning .badge { color: #8a5200; }
.info .badge { color: #2b6cb0; }
code, pre { font: .875em/1.4 ui-monospace, "Cascadia Mono", Menlo, monospace; }
pre { background: #f4f6f9; padding: .5rem; margin: .5rem 0; white-space: pre-wrap;
  overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem;
  margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
a { color: #1a4f8b; }
summary { cursor: pointer; }
@media (min-width: 48rem) { .verdict { min-width: 17rem; } }
@media (max-width: 36rem) { dl { display: block; } dt { margin-top: .35rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; } details > summary { list-style: none; } }
"""
