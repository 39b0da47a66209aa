# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""How nested values are checked and written, by the names of their types in `params`."""

from __future__ import annotations

from ._runtime.serialization import Serialization, record

USER_CREATE_ROLE = record(start=Serialization(format="date"))
