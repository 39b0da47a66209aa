"""Rows of tables, made from the items of a page as the vendor sent them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from ..json_values import is_array, is_object
from ..model import held
from .cells import is_storable, json_text
from .columns import ROW, Layout, Slot

_DIGEST = 12


class Item(NamedTuple):
    """The rows of one item: its key, a digest of all of them, its own row, and the items of each child table."""

    key: tuple[Any, ...]
    digest: str
    row: list[Any]
    children: tuple[list[Item], ...]


class Rows:
    """Makes the rows of a layout. `scope`: the values of the arguments that the list requires.

    `misfits` counts the values that do not fit, `undocumented` the fields that the documentation does not have.
    """

    def __init__(self, layout: Layout, scope: tuple[str, ...] = ()) -> None:
        self._layout = layout
        self._scope = scope
        self._key = [index for index, column in enumerate(layout.columns) if column.key]
        self._numbered = any(column.name == ROW for column in layout.columns)
        self._checks = False
        self.misfits = 0
        self.undocumented = 0

    def of(self, items: Iterable[Any], first: int = 0) -> Iterator[Item]:
        """Yield the rows of each item; `first` is the number of the first one in its list.

        Raise ValueError for an item without its key, or that is no object.
        """
        for number, item in enumerate(items, first):
            if not is_object(item):
                raise ValueError(f"item {number} is no object")
            linked = (*self._scope, number) if self._numbered else self._scope
            misfits, undocumented = self.misfits, self.undocumented
            made = self._whole(item, linked, number)
            data = _encoded(made)
            if data is None or b"\\u0000" in data:  # rare: texts that some destination cannot hold
                self.misfits, self.undocumented, self._checks = misfits, undocumented, True
                made = self._whole(item, linked, number)
                self._checks = False
                data = msgspec.json.encode((made.row, made.children))
            yield made._replace(digest=hashlib.blake2b(data, digest_size=_DIGEST).hexdigest())

    def _whole(self, item: dict[str, Any], linked: tuple[Any, ...], number: int) -> Item:
        made = self._item(self._layout, item, linked)
        key = tuple(made.row[index] for index in self._key)
        if None in key:
            names = [self._layout.names[index] for index in self._key]
            raise ValueError(f"item {number} has no {' and '.join(names)}")
        return Item(key, "", made.row, self._children(self._layout, made, key))

    def _children(self, layout: Layout, made: _Made, key: tuple[Any, ...]) -> tuple[list[Item], ...]:
        found: list[list[Item]] = []
        for child, inner in zip(layout.children, made.lists, strict=True):
            items: list[Item] = []
            for place, each in enumerate(inner):
                linked = (*key, place)
                below = self._item(child, each, linked)
                items.append(Item(linked, "", below.row, self._children(child, below, linked)))
            found.append(items)
        return tuple(found)

    def _item(self, layout: Layout, item: dict[str, Any], linked: tuple[Any, ...]) -> _Made:
        made = _Made(layout, linked, checks=self._checks)
        made.fill(layout.slots, item, "")
        if made.extra:
            self.undocumented += len(made.extra)
            if layout.extra is not None:
                made.row[layout.extra] = json_text(made.extra)
        if made.drift:
            self.misfits += len(made.drift)
            if layout.drift is not None:
                made.row[layout.drift] = json_text(made.drift)
        return made


class _Made:
    """The row of one object, and what its child rows are made of. `checks`: texts may be some that do not fit."""

    def __init__(self, layout: Layout, linked: tuple[Any, ...], *, checks: bool) -> None:
        self._checks = checks
        self.row: list[Any] = [*linked, *([None] * (len(layout.columns) - len(linked)))]
        self.lists: list[list[dict[str, Any]]] = [[] for _ in layout.children]
        self.extra: dict[str, Any] = {}
        self.drift: dict[str, Any] = {}

    def fill(self, slots: Mapping[str, Slot], item: dict[str, Any], path: str) -> None:
        """Put each field of an object where it belongs."""
        row, checks = self.row, self._checks
        for wire, value in item.items():
            slot = slots.get(wire)
            if slot is None:
                self.extra[f"{path}{wire}"] = value
                continue
            if slot.envelope is not None:
                value = held(value, slot.envelope)
            if value is None:
                continue
            index = slot.index
            if index is None:
                self._fill_inner(slot, value, f"{path}{wire}")
            elif type(value) is slot.plain and not (checks and type(value) is str and not is_storable(value)):
                row[index] = value
            elif slot.convert is not None:
                try:
                    row[index] = slot.convert(value)
                except (ValueError, OverflowError):
                    self.drift[f"{path}{wire}"] = value

    def _fill_inner(self, slot: Slot, value: Any, path: str) -> None:
        """Put the fields of a nested object, or a list of objects, where they belong."""
        if slot.fields is not None and is_object(value):
            self.fill(slot.fields, value, f"{path}.")
        elif slot.child is not None:
            found = [value] if is_object(value) else value
            if is_array(found) and all(map(is_object, found)):
                self.lists[slot.child] = found
            else:
                self.drift[path] = value
        elif slot.fields is not None:
            self.drift[path] = value


def flat(layout: Layout, items: Sequence[Item]) -> Iterator[tuple[Layout, list[list[Any]]]]:
    """Yield the layout and the rows of a table and of every table below it."""
    yield layout, [item.row for item in items]
    for number, child in enumerate(layout.children):
        yield from flat(child, [each for item in items for each in item.children[number]])


def _encoded(item: Item) -> bytes | None:
    """Return the rows of an item as JSON; None if a text has unpaired surrogates."""
    try:
        return msgspec.json.encode((item.row, item.children))
    except UnicodeEncodeError:
        return None
