"""The plain options of `check`; written by `docs/prepare.py`, not by hand."""

# fmt: off
# ruff: noqa: Q000
FLAGS = {
    '--exit-zero': 'exit_zero',
    '--statistics': 'statistics',
    '--isolated': 'isolated',
    '--strict-baseline': 'strict_baseline',
    '--affected': 'affected',
    '--force-exclude': 'force_exclude',
    '--no-respect-gitignore': 'no_respect_gitignore',
    '--show-files': 'show_files',
    '--show-suppressed': 'show_suppressed',
    '--no-ignores': 'no_ignores',
    '--allow-empty': 'allow_empty',
    '-q': 'quiet',
    '--quiet': 'quiet',
    '-v': 'verbose',
    '--verbose': 'verbose',
}
TEXTS: dict[str, tuple[str, bool, tuple[str, ...]]] = {
    '--output-format': ('output_formats', True, ()),
    '--format': ('output_formats', True, ()),
    '--sarif-category': ('sarif_category', False, ()),
    '--lang': ('lang', False, ('nl', 'en')),
    '--select': ('select', True, ()),
    '--ignore': ('ignore', True, ()),
    '--severity': ('severity', True, ()),
    '--fail-on': ('fail_on', False, ('error', 'warning', 'info', 'never')),
    '--fail-severity': ('fail_on', False, ('error', 'warning', 'info', 'never')),
    '--profile': ('profile', True, ('notice', 'register', 'processor', 'strict')),
    '--color': ('color', False, ('auto', 'always', 'never')),
    '--stdin-filename': ('stdin_filename', False, ()),
    '--since': ('since', False, ()),
}
