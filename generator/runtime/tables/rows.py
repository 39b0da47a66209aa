"""Rows of tables, made from the items of a page as the vendor sent them.

Rows are made column by column: a page has few columns and many rows, and most columns need no more than a check of all
their values at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, chain, repeat
from operator import itemgetter
from typing import Any, NamedTuple

import msgspec

from ..json_values import is_array, is_object
from ..model import held
from .cells import json_text
from .columns import ROW, Layout, Slot

_DIGEST = 12
_NONE = {type(None)}


class Part:
    """The rows of one table that a page has, as a list of values for each column.

    Cells are text, numbers, booleans or None; dates and moments are ISO 8601 text, moments in UTC (`…Z`). The rows of
    item `n` of the page are those from `starts[n]` to `starts[n + 1]`. `counts` tells how many rows of a child table
    each row of its parent has, in the same order.
    """

    def __init__(
        self, layout: Layout, columns: list[list[Any]], starts: Sequence[int], counts: Sequence[int] = ()
    ) -> None:
        self.layout = layout
        self.columns = columns
        self.starts = starts
        self.counts = counts
        self._rows: list[tuple[Any, ...]] | None = None

    @property
    def rows(self) -> list[tuple[Any, ...]]:
        """The rows."""
        if self._rows is None:
            self._rows = list(zip(*self.columns, strict=True))
        return self._rows

    def of_each(self, places: Sequence[int]) -> list[tuple[Any, ...]]:
        """Return the rows of some items of the page."""
        if len(places) + 1 == len(self.starts):
            return self.rows
        return [row for place in places for row in self.rows[self.starts[place] : self.starts[place + 1]]]


class Batch:
    """The rows of a page: the key of each item, and a part for the table and for each one below it."""

    def __init__(self, keys: list[tuple[Any, ...]], parts: Sequence[Part]) -> None:
        self.keys = keys
        self.parts = parts

    def __len__(self) -> int:
        return len(self.keys)

    def digests(self) -> list[str]:
        """Return a digest of all rows of each item."""
        below = [(part.layout.name, part.rows, part.starts) for part in self.parts[1:] if part.rows]
        found: list[str] = []
        for place, row in enumerate(self.parts[0].rows):
            whole: list[Any] = [row]
            for name, rows, starts in below:
                if inner := rows[starts[place] : starts[place + 1]]:
                    whole.append((name, inner))
            found.append(hashlib.blake2b(msgspec.json.encode(whole), digest_size=_DIGEST).hexdigest())
        return found


class Rows:
    """Makes the rows of a layout. `scope`: the values of the arguments that the list requires.

    `misfits` counts the values that do not fit, `undocumented` the fields that the documentation does not have.
    """

    def __init__(self, layout: Layout, scope: tuple[str, ...] = ()) -> None:
        self._layout = layout
        self._scope = scope
        self._numbered = any(column.name == ROW for column in layout.columns)
        self.misfits = 0
        self.undocumented = 0

    def of(self, items: Sequence[Any], first: int = 0) -> Batch:
        """Return the rows of the items of a page; `first` is the number of the first one in its list.

        Raise ValueError for an item without its key, or that is no object.
        """
        for number, item in enumerate(items, first):
            if not is_object(item):
                raise ValueError(f"item {number} is no object")
        links: list[list[Any]] = [[value] * len(items) for value in self._scope]
        if self._numbered:
            links.append(list(range(first, first + len(items))))
        parts = list(self._parts(self._layout, _Group(items, links, range(len(items) + 1)), first))
        keys = [parts[0].columns[index] for index in self._layout.key_places]
        return Batch(list(zip(*keys, strict=True)), parts)

    def _parts(self, layout: Layout, group: _Group, first: int) -> Iterator[Part]:
        """Yield the rows of a table, and of those below it."""
        made = _Made(layout, group.objects, group.links)
        keys = [made.columns[index] for index in layout.key_places]
        for column in keys:
            if None in column:
                names = " and ".join(layout.names[index] for index in layout.key_places)
                raise ValueError(f"item {first + column.index(None)} has no {names}")
        self.misfits += sum(map(len, made.drift.values()))
        self.undocumented += sum(map(len, made.extra.values()))
        yield Part(layout, made.columns, group.starts, group.counts)
        for child, lists in zip(layout.children, made.lists, strict=True):
            counts = list(map(len, lists))
            ends = [0, *accumulate(counts)]
            below: list[list[Any]] = [list(chain.from_iterable(map(repeat, column, counts))) for column in keys]
            below.append(list(chain.from_iterable(map(range, counts))))
            inner = list(chain.from_iterable(lists))
            starts = [ends[start] for start in group.starts]
            yield from self._parts(child, _Group(inner, below, starts, counts), first)


class _Group(NamedTuple):
    """Objects that become the rows of one table, the columns that link them to parents, and `Part`'s numbers."""

    objects: Sequence[dict[str, Any]]
    links: list[list[Any]]
    starts: Sequence[int]
    counts: Sequence[int] = ()


class _Made:
    """The columns of a table for some objects, what is in none of them, and the lists that child rows are made of."""

    def __init__(self, layout: Layout, objects: Sequence[dict[str, Any]], links: list[list[Any]]) -> None:
        empty: list[Any] = [None] * len(objects)
        self.columns = [*links, *([empty] * (len(layout.columns) - len(links)))]
        self.lists: list[list[list[dict[str, Any]]]] = [[[]] * len(objects) for _ in layout.children]
        self.extra: dict[int, dict[str, Any]] = {}
        self.drift: dict[int, dict[str, Any]] = {}
        if not objects:
            return
        self._empty = empty
        self._fill(layout.slots, objects, "")
        for index, found in ((layout.extra, self.extra), (layout.drift, self.drift)):
            if index is not None and found:
                texts = empty.copy()
                for place, values in found.items():
                    texts[place] = json_text(values)
                self.columns[index] = texts

    def _fill(self, slots: Mapping[str, Slot], objects: Sequence[dict[str, Any]], path: str) -> None:
        """Put each field of objects where it belongs."""
        names = set[str]().union(*objects)
        unknown = names - slots.keys()
        if unknown:
            for place, each in enumerate(objects):
                for wire in unknown & each.keys():
                    self.extra.setdefault(place, {})[f"{path}{wire}"] = each[wire]
        for wire, slot in slots.items():
            if wire not in names or slot.is_nowhere:
                continue
            try:
                values = list(map(itemgetter(wire), objects))
            except KeyError:  # not every object has the field
                values = [each.get(wire) for each in objects]
            if slot.envelope is not None:
                values = [held(value, slot.envelope) for value in values]
            types = set(map(type, values))
            if types == _NONE:
                continue
            if slot.index is not None:
                self._put(slot, slot.index, values, types, f"{path}{wire}")
            elif slot.fields is not None:
                self._fill(slot.fields, self._objects(values, f"{path}{wire}"), f"{path}{wire}.")
            elif slot.child is not None:
                self._put_lists(slot.child, values, f"{path}{wire}")

    def _put(self, slot: Slot, index: int, values: list[Any], types: set[type], path: str) -> None:
        """Put values into their column, converted; those that do not fit are kept as drift."""
        cells = slot.whole(values, types) if slot.whole is not None else None
        if cells is None:
            cells, convert = self._empty.copy(), slot.convert
            assert convert is not None
            for place, value in enumerate(values):
                if value is not None:
                    try:
                        cells[place] = convert(value)
                    except (ValueError, OverflowError):
                        self._drifted(place, path, value)
        before = self.columns[index]
        if before is not self._empty:  # the field has several names
            for place, (old, new) in enumerate(zip(before, cells, strict=True)):
                if old is not None and new is not None and old != new:
                    self._drifted(place, path, values[place])
            cells = [new if old is None else old for old, new in zip(before, cells, strict=True)]
        self.columns[index] = cells

    def _objects(self, values: list[Any], path: str) -> list[dict[str, Any]]:
        """Return nested objects; an empty one stands for a value that is none."""
        found: list[dict[str, Any]] = []
        for place, value in enumerate(values):
            if is_object(value):
                found.append(value)
                continue
            found.append({})
            if value is not None:
                self._drifted(place, path, value)
        return found

    def _put_lists(self, child: int, values: list[Any], path: str) -> None:
        """Note the objects that the rows of a child table are made of; a single one stands for a list of it."""
        lists = self.lists[child]
        for place, value in enumerate(values):
            found = [value] if is_object(value) else value
            if is_array(found) and all(map(is_object, found)):
                lists[place] = found
            elif value is not None:
                self._drifted(place, path, value)

    def _drifted(self, place: int, path: str, value: Any) -> None:
        self.drift.setdefault(place, {})[path] = value
