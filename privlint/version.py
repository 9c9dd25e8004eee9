"""The version of privlint; its only home."""

__version__ = "0.1.0"
