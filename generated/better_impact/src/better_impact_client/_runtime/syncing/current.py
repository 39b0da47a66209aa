"""The records of the API as they are: read once, and kept in little space."""

from __future__ import annotations

import inspect
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, Final

import msgspec

from ..json_values import is_array, is_object
from ..model import Record
from ..values import omit
from .canonical import found, key_of, look
from .changes import PlanRefusedError
from .declaration import Field, Sync

_AHEAD: Final = 4
"""Pages that are fetched ahead where the list permits it."""
_MANY: Final = -1
"""Stands in an index for a key that several records have."""


class Current:
    """The records of a resource. A slot is the number of a record here."""

    def __init__(self, sync: Sync, keys: Sequence[Field]) -> None:
        self.sync = sync
        self.fields = tuple(field for field in sync.fields if field.reads)
        self.places = {field.name: place for place, field in enumerate(self.fields)}
        self.index: dict[str, dict[str, int]] = {field.name: {} for field in keys}
        self.several: dict[str, dict[str, list[int]]] = {field.name: {} for field in keys}
        self.without_key = 0
        self._keys = keys
        self._packed: list[bytes] = []
        self._active = bytearray()
        self._ids: dict[Any, int] | None = None

    def __len__(self) -> int:
        return len(self._packed)

    @property
    def active(self) -> int:
        """How many records are active."""
        return sum(self._active)

    def add(self, record: Mapping[str, Any], seen: dict[Any, int]) -> None:
        """Add an item of the list; `seen` are the slots by id, so that one that was read twice counts once."""
        sync = self.sync
        identity = record.get(sync.id)
        values = [found(field, record) for field in self.fields]
        is_active = sync.active is None or is_value(look(record, sync.active.field), sync.active.value)
        try:
            packed = msgspec.msgpack.encode((identity, values))
        except (OverflowError, UnicodeEncodeError):  # what JSON can hold and MessagePack cannot
            packed = msgspec.msgpack.encode((identity, [None if v is None else ascii(v) for v in values]))
        slot = seen.get(identity) if identity is not None else None
        if slot is not None:
            self._packed[slot] = packed
            self._active[slot] = is_active
            return
        slot = len(self._packed)
        if identity is not None:
            seen[identity] = slot
        self._packed.append(packed)
        self._active.append(is_active)

    def complete(self) -> None:
        """Resolve the fields whose items name another record, and index the keys."""
        resolved = [(place, field) for place, field in enumerate(self.fields) if field.of]
        if resolved:
            self._resolve(resolved)
        for field in self._keys:
            place, index, several = self.places[field.name], self.index[field.name], self.several[field.name]
            for slot in range(len(self._packed)):
                key = key_of(field, self.values(slot)[place])
                if key is None:
                    continue
                other = index.setdefault(key, slot)
                if other != slot:
                    several.setdefault(key, [other] if other >= 0 else []).append(slot)
            self._settle(index, several)
        first = self._keys[0]
        place = self.places[first.name]
        self.without_key = sum(key_of(first, self.values(slot)[place]) is None for slot in range(len(self)))

    def _settle(self, index: dict[str, int], several: dict[str, list[int]]) -> None:
        """Prefer the only active record among those with the same key: the others were removed before."""
        for key, slots in list(several.items()):
            live = [slot for slot in slots if self._active[slot]]
            if len(live) == 1:
                index[key] = live[0]
                del several[key]
            else:
                index[key] = _MANY
                several[key] = live or slots

    def _resolve(self, fields: list[tuple[int, Field]]) -> None:
        slots = self.slots_by_id()
        names = {field.of: self.places[field.of] for _, field in fields}
        keys = {name: [self.values(slot)[place] for slot in range(len(self))] for name, place in names.items()}
        for slot in range(len(self)):
            identity, row = self._unpacked(slot)
            for place, field in fields:
                target = slots.get(row[place]) if _hashable(row[place]) else None
                row[place] = keys[field.of][target] if target is not None else row[place]
            self._packed[slot] = msgspec.msgpack.encode((identity, row))

    def slots_by_id(self) -> dict[Any, int]:
        """Return the slots of the records by id."""
        if self._ids is None:
            self._ids = {self.id(slot): slot for slot in range(len(self))}
        return self._ids

    def _unpacked(self, slot: int) -> tuple[Any, list[Any]]:
        identity, values = msgspec.msgpack.decode(self._packed[slot])
        return identity, values

    def id(self, slot: int) -> Any:
        """Return the id of a record."""
        return self._unpacked(slot)[0]

    def values(self, slot: int) -> list[Any]:
        """Return the values of a record, in the order of `fields`."""
        return self._unpacked(slot)[1]

    def value(self, slot: int, name: str) -> Any:
        """Return one value of a record; `omit` if the API does not return the field."""
        place = self.places.get(name)
        return omit if place is None else self.values(slot)[place]

    def is_active(self, slot: int) -> bool:
        """Return whether a record is active."""
        return bool(self._active[slot])

    def unmatched(self, rows: array[int]) -> Iterator[int]:
        """Yield the active records that no row was matched with; `rows` has the number of a row, or 0, by slot."""
        for slot in range(len(self)):
            if self._active[slot] and not rows[slot]:
                yield slot


def is_value(value: Any, wanted: Any) -> bool:
    """Return whether a value is the one that is wanted, or is absent."""
    return value is None or value is omit or (wanted is not None and bool(value == wanted))


def _hashable(value: Any) -> bool:
    return not is_array(value) and not is_object(value)


def _record(sync: Sync, item: Any) -> Mapping[str, Any]:
    """Return an item of the list. Raise PlanRefusedError if it is no object: who is there is not known then."""
    if not is_object(item):
        raise PlanRefusedError(f"{sync.name}: an item of the list is no object, so that nothing can be compared")
    return item


async def read_current(resource: Any, sync: Sync, keys: Sequence[Field], options: Any, prefetch: int | None) -> Current:
    """Read every record of a resource. Errors are those of the list."""
    current, seen = Current(sync, keys), dict[Any, int]()
    method = getattr(resource, sync.list)
    ahead = _AHEAD if prefetch is None else prefetch
    more: dict[str, Any] = {"prefetch": ahead} if sync.ahead and ahead > 1 else {}
    for arguments in sync.passes or ({},):
        found = method(**{**sync.arguments, **arguments, **more}, result=Record, options=options)
        if inspect.isawaitable(found):
            found = await found
        if is_array(found) or found is None:  # a list in one response
            for item in found or ():
                current.add(_record(sync, item), seen)
            continue
        async with aclosing(found._listing.each(None)) as pages:
            async for page in pages:
                for item in page.items:
                    current.add(_record(sync, item), seen)
                page.items.clear()
    seen.clear()
    current.complete()
    return current
