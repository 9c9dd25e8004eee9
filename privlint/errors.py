"""The exceptions of privlint."""


class PrivlintError(Exception):
    """A fault in the call: a path, an option, a setting or a rule file; one line."""


class UnreadableError(Exception):
    """A file that cannot be read, and why; it becomes a finding."""
