"""The exceptions of privlint."""


class PrivlintError(Exception):
    """
    A fault in the call: a path, an option, a setting or a rule file.

    It is told in *lines*, mostly one. Line feeds in a line are of somebody else's
    text, and are spelled out.
    """

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(line.replace("\n", r"\n") for line in lines))


class UnreadableError(Exception):
    """A file that cannot be read, and why; it becomes a finding."""
