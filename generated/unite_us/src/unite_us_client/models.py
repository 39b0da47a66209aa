# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The responses of the API. A field that was absent or null is None."""

from __future__ import annotations

from typing import ClassVar

from ._runtime.model import Model, Record, Records


class AnyEnvelope(Model, kw_only=True):
    """A response of which only the envelope is known."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/AnyEnvelope"
    data: Records
    """One record or a list of records."""


class RecordEnvelope(Model, kw_only=True):
    """A response with one record."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/RecordEnvelope"
    data: Record
    """A record as the API sends it. The docs describe no response fields, so all fields are returned unchanged."""


class RecordListEnvelope(Model, kw_only=True):
    """A response with a list of records."""

    _spec_source: ClassVar[str] = "specs/unite_us/components/schemas/common.yaml#/RecordListEnvelope"
    data: list[Record]
    """The records of this page, or all of them where the list is not paged."""
