"""Common parts of records: views, kinds of collections, and the limits of storage."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .consistency import Derived
from .fake import Maker


class Part(dict[str, Any]):
    """Some properties of an object: a change that leaves its other properties as they are."""


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
    `optional`: properties that records lack where their maker returns None. `special`: properties
    that depend on more than the record's number.
    """

    makers: Mapping[str, Maker]
    required: frozenset[str]
    free: bool
    fits: Callable[[str, Any], Any]
    formats: Mapping[str, str]
    optional: frozenset[str]
    special: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Kind:
    """The common properties of the collections at one path template.

    `key`: the property that holds the id. `numbered`: ids are numbers. `open`: every id exists,
    because no operation lists the records. `size`: number of records; `few`: each parent record has
    only a few instead. `people`: the records are people. `about`: the property with the id of the
    person to whom a record belongs. `gone`: the property that marks a deleted record. The last two
    are empty if the schema has no such property. `hidden`: makers of fields that filters read and
    no response contains. `derived`: fields that follow from others. `active`, `ended`: the flag of
    active records, and the times that only the others have. `above`: fields that hold a record
    above in the path, by the index of its id there, each with what is shown for an id. `primary`:
    the flag that only one record below another has.
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
    derived: Mapping[str, Derived]
    active: str
    ended: tuple[str, ...]
    above: Mapping[str, tuple[int, Callable[[str], Any]]]
    primary: str

    def has(self, name: str) -> bool:
        """Return whether records have a property."""
        return any(name in view.makers for view in self.views)


@attrs.define
class Counter:
    """The number of records that may still be kept, for all collections together."""

    left: int

    def take(self) -> None:
        """Count one more record. Raise StoreFullError if the limit is reached."""
        if self.left <= 0:
            raise StoreFullError
        self.left -= 1
