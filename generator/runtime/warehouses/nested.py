"""Items of a table with their nested objects and lists, as warehouses take them.

Values are those of exports: converted to the kind of their column, with personal data treated as asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..tables.cells import Kind
from ..tables.columns import ROW, Layout, Personal, Slot
from ..tables.rows import Item, Rows
from ..tables.sink import ExportError
from ..tables.tables import Table
from ..values import Value

FieldKind: TypeAlias = Kind | Literal["object", "list"]


class Field(Value, frozen=True):
    """A field of an item: a value, an object with `fields`, or a list of objects with `fields`.

    `place` is the place of a value in the row of the item, or of a list among its child rows.
    """

    name: str
    kind: FieldKind
    place: int = 0
    fields: tuple[Field, ...] = ()
    key: bool = False
    personal: Personal | None = None


def fields_of(layout: Layout) -> tuple[Field, ...]:
    """Return the fields of the items of a table: the arguments of its list, the item's own fields, and what is left.

    The number of an item in its list is left out: it is not known where only a part of the list is read.
    """
    first = [number for number in range(layout.linked) if layout.columns[number].name != ROW]
    return (*(_value(layout, number) for number in first), *_own(layout))


def values_of(table: Table, rows: Rows, fields: tuple[Field, ...], items: Sequence[Any]) -> list[dict[str, Any]]:
    """Return the values of the items of a page by name. A nested object without any value is None.

    Raise ExportError for an item without its key, or that is no object.
    """
    try:
        return [_object(fields, item) for item in rows.of(items)]
    except ValueError as error:
        raise ExportError(f"{table.name}: {error}") from None


def _own(layout: Layout) -> tuple[Field, ...]:
    """Return the fields of an object, without those that link it to its list."""
    last = [number for number in (layout.extra, layout.drift) if number is not None]
    return (*_inner(layout, layout.slots.values()), *(_value(layout, number) for number in last))


def _inner(layout: Layout, slots: Any) -> tuple[Field, ...]:
    found: dict[str, Field] = {}
    slot: Slot
    for slot in slots:
        if slot.name in found:
            continue  # another spelling of the same field
        if slot.index is not None:
            found[slot.name] = _value(layout, slot.index, slot.name)
        elif slot.child is not None:
            found[slot.name] = Field(slot.name, "list", slot.child, _own(layout.children[slot.child]))
        elif slot.fields is not None:
            fields = _inner(layout, slot.fields.values())
            if fields:
                found[slot.name] = Field(slot.name, "object", fields=fields)
    return tuple(found.values())


def _value(layout: Layout, place: int, name: str | None = None) -> Field:
    column = layout.columns[place]
    return Field(name or column.name, column.kind, place, key=column.key, personal=column.personal)


def _object(fields: tuple[Field, ...], item: Item) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in fields:
        if field.kind == "object":
            inner = _object(field.fields, item)
            found[field.name] = inner if any(value is not None and value != [] for value in inner.values()) else None
        elif field.kind == "list":
            found[field.name] = [_object(field.fields, each) for each in item.children[field.place]]
        else:
            found[field.name] = item.row[field.place]
    return found
