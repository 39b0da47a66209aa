"""Common parts of records: views, kinds of collections, and the limits of storage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .fake import Maker


class StoreFullError(Exception):
    """The limit of kept records is reached."""


@attrs.define
class Cache:
    """Encoded records; the oldest are removed when they exceed `limit` bytes."""

    limit: int
    size: int = 0
    _kept: dict[Any, bytes] = attrs.field(factory=dict[Any, bytes])

    def get(self, key: Any) -> bytes | None:
        """Return an encoded record; None if it is not cached."""
        return self._kept.get(key)

    def put(self, key: Any, value: bytes) -> None:
        """Store an encoded record."""
        self._kept[key] = value
        self.size += len(value)
        while self.size > self.limit:
            oldest = next(iter(self._kept))
            self.size -= len(self._kept.pop(oldest))

    def forget(self, key: Any) -> None:
        """Remove an outdated record."""
        self.size -= len(self._kept.pop(key, b""))


@attrs.frozen(eq=False)
class View:
    """A schema in which records are shown.

    `fits` returns a value in the form of a property; it raises ValueError if that is impossible.
    `optional`: properties that records lack where their maker returns None.
    """

    makers: Mapping[str, Maker]
    required: frozenset[str]
    free: bool
    fits: Callable[[str, Any], Any]
    formats: Mapping[str, str]
    optional: frozenset[str]


@attrs.frozen(eq=False)
class Kind:
    """The common properties of the collections at one path template.

    `key`: the property that holds the id. `numbered`: ids are numbers. `open`: every id exists,
    because no operation lists the records. `size`: number of records; `few`: each parent record has
    only a few instead. `people`: the records are people. `about`: the property with the id of the
    person to whom a record belongs. `gone`: the property that marks a deleted record. The last two
    are empty if the schema has no such property. `hidden`: makers of fields that filters read and
    no response contains.
    """

    path: str
    key: str
    numbered: bool
    open: bool
    size: int
    few: bool
    people: bool
    about: str
    gone: str
    views: list[View]
    hidden: Mapping[str, Maker]


@attrs.define
class Counter:
    """The number of records that may still be kept, for all collections together."""

    left: int

    def take(self) -> None:
        """Count one more record. Raise StoreFullError if the limit is reached."""
        if self.left <= 0:
            raise StoreFullError
        self.left -= 1
