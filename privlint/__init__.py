"""Lint privacy declarations against the GDPR and Dutch law."""

__version__ = "0.1.0"
