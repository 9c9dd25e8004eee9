"""Texts become data with a place for every part."""
