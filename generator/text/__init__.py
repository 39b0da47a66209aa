"""Conversion of names and text of a spec to Python source."""
