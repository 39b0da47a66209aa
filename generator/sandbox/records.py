"""What records have in common: how they look, and the bounds within which they are kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .fake import Maker


class StoreFullError(Exception):
    """The bound of kept records is reached."""


@attrs.define
class Cache:
    """Encoded records, the oldest forgotten when they take too much room."""

    limit: int
    size: int = 0
    _kept: dict[Any, bytes] = attrs.field(factory=dict[Any, bytes])

    def get(self, key: Any) -> bytes | None:
        """Return what was encoded before."""
        return self._kept.get(key)

    def put(self, key: Any, value: bytes) -> None:
        """Remember what was encoded."""
        self._kept[key] = value
        self.size += len(value)
        while self.size > self.limit:
            oldest = next(iter(self._kept))
            self.size -= len(self._kept.pop(oldest))

    def forget(self, key: Any) -> None:
        """Forget what is out of date."""
        self.size -= len(self._kept.pop(key, b""))


@attrs.frozen(eq=False)
class View:
    """A schema in which records are shown. `fits` tells whether a value may stand in a property,
    and gives the value as it is shown there; it raises ValueError if it may not."""

    makers: Mapping[str, Maker]
    required: frozenset[str]
    free: bool
    fits: Callable[[str, Any], Any]
    formats: Mapping[str, str]


@attrs.frozen(eq=False)
class Kind:
    """What the collections at one path have in common.

    `key` is the property that holds the id, `numbered` whether ids are numbers, `open` whether any
    id is taken to exist because nothing lists them. There are `size` records, or `few` of them
    where every record above has some. `about` is the property that names the person whom a record
    is about, if it is not itself about one (`people`). `gone` is the property that marks a deleted
    record, where the schema has one.
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


@attrs.define
class Counter:
    """How many records may be kept, in all collections together."""

    left: int

    def take(self) -> None:
        """Count one more. Raise StoreFullError if there is no room."""
        if self.left <= 0:
            raise StoreFullError
        self.left -= 1
