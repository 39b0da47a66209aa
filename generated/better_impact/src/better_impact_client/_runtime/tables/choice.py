"""The columns of a table that an export is limited to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from ..errors import InvalidArgumentError, did_you_mean
from .columns import INNER, Layout, Slot

_ALL: Final = "*"


def chosen(layout: Layout, names: tuple[str, ...], table: str) -> Layout:
    """Return a layout with the columns that are named, and those that identify a row.

    Columns of a child table are named `child.column`, all of them `child.*`; a child table of which nothing is named
    is left out. Raise InvalidArgumentError for a name that is not known; `table` is the name of the table in it.
    """
    known = set(_names(layout, ""))
    for name in names:
        if name not in known:
            raise InvalidArgumentError(
                f"{table} has no column {name!r}{did_you_mean(name, known)}, or it is personal and left out; "
                "see the columns of the table"
            )
    return _limited(layout, frozenset(names), "")


def _names(layout: Layout, path: str) -> Iterator[str]:
    """Yield every name that columns of a table and of its child tables may be given by."""
    yield f"{path}{_ALL}"
    for name in layout.names:
        yield f"{path}{name}"
    for child in layout.children:
        yield from _names(child, _path(layout, child, path))


def _path(layout: Layout, child: Layout, path: str) -> str:
    return f"{path}{child.name.removeprefix(layout.name + INNER)}."


def _limited(layout: Layout, names: frozenset[str], path: str) -> Layout:
    whole = f"{path}{_ALL}" in names
    kept = [
        index
        for index, column in enumerate(layout.columns)
        if whole or column.key or index < layout.linked or f"{path}{column.name}" in names
    ]
    places = {index: place for place, index in enumerate(kept)}
    below = [
        index
        for index, child in enumerate(layout.children)
        if any(name.startswith(_path(layout, child, path)) for name in names)
    ]
    children = {index: place for place, index in enumerate(below)}
    return replace(
        layout,
        columns=tuple(layout.columns[index] for index in kept),
        slots=_slots(layout.slots, places, children),
        children=tuple(
            _limited(layout.children[index], names, _path(layout, layout.children[index], path)) for index in below
        ),
        extra=None if layout.extra is None else places.get(layout.extra),
        drift=None if layout.drift is None else places.get(layout.drift),
    )


def _slots(slots: Mapping[str, Slot], places: Mapping[int, int], children: Mapping[int, int]) -> dict[str, Slot]:
    """Return where fields go when columns and child tables are left out."""
    found: dict[str, Slot] = {}
    for wire, slot in slots.items():
        if slot.fields is not None:
            found[wire] = replace(slot, fields=_slots(slot.fields, places, children))
        elif slot.child is not None:
            found[wire] = replace(slot, child=children.get(slot.child))
        elif slot.index is not None and slot.index in places:
            found[wire] = replace(slot, index=places[slot.index])
        else:
            found[wire] = Slot()
    return found
