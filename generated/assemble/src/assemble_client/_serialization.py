# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Serializations of nested values, named after their types in `params` and `enums`."""

from __future__ import annotations

from ._runtime.serialization import Serialization, record

USER_CREATE_ROLE = record(start=Serialization(format="date"))
