"""Items of a table with their nested objects and lists, as warehouses take them.

The values are the cells of exports: converted to the kind of their column, with personal data treated as asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal, TypeAlias

from ..tables.cells import Kind, date_of
from ..tables.columns import ROW, Layout, Personal, Slot
from ..tables.rows import Batch, Part, Rows
from ..tables.sink import ExportError
from ..tables.tables import Table
from ..values import Value

FieldKind: TypeAlias = Kind | Literal["object", "list"]


class Field(Value, frozen=True):
    """A field of an item: a value, an object with `fields`, or a list of objects with `fields`.

    `place` is the place of a value in the row of its table, `table` the name of the child table with a list.
    """

    name: str
    kind: FieldKind
    place: int = 0
    table: str = ""
    fields: tuple[Field, ...] = ()
    personal: Personal | None = None


def fields_of(layout: Layout) -> tuple[Field, ...]:
    """Return the fields of the items of a table: the arguments of its list, the item's own fields, and what is left.

    The number of an item in its list is left out: it is not known where only a part of the list is read.
    """
    first = [number for number in range(layout.linked) if layout.columns[number].name != ROW]
    return (*(_value(layout, number) for number in first), *_own(layout))


def batch_of(table: Table, rows: Rows, items: Sequence[Any]) -> Batch:
    """Return the rows of the items of a page. Raise ExportError for an item without its key, or that is no object."""
    try:
        return rows.of(items)
    except ValueError as error:
        raise ExportError(f"{table.name}: {error}") from None


def parts_of(batch: Batch) -> Mapping[str, Part]:
    """Return the rows of the table and of each one below it, by name."""
    return {part.layout.name: part for part in batch.parts}


def values_of(fields: tuple[Field, ...], batch: Batch) -> list[dict[str, Any]]:
    """Return the items of a page as objects, with dates and moments; a nested object without any value is None."""
    return list(_objects(fields, batch.parts[0], parts_of(batch)))


def _own(layout: Layout) -> tuple[Field, ...]:
    """Return the fields of an object, without those that link it to its list."""
    last = [number for number in (layout.extra, layout.drift) if number is not None]
    return (*_inner(layout, layout.slots.values()), *(_value(layout, number) for number in last))


def _inner(layout: Layout, slots: Iterable[Slot]) -> tuple[Field, ...]:
    found: dict[str, Field] = {}
    for slot in slots:
        name = slot.name
        if name in found:
            continue  # another spelling of the same field
        if slot.index is not None:
            found[name] = _value(layout, slot.index, name)
        elif slot.child is not None:
            child = layout.children[slot.child]
            found[name] = Field(name, "list", table=child.name, fields=_own(child))
        elif slot.fields is not None:
            fields = _inner(layout, slot.fields.values())
            if fields:
                found[name] = Field(name, "object", fields=fields)
    return tuple(found.values())


def _value(layout: Layout, place: int, name: str | None = None) -> Field:
    column = layout.columns[place]
    return Field(name or column.name, column.kind, place, personal=column.personal)


def _objects(fields: tuple[Field, ...], part: Part, parts: Mapping[str, Part]) -> Iterator[dict[str, Any]]:
    """Yield the object of each row of a table."""
    names = [field.name for field in fields]
    for row in zip(*(_column(field, part, parts) for field in fields), strict=True):
        yield dict(zip(names, row, strict=True))


def _column(field: Field, part: Part, parts: Mapping[str, Part]) -> Iterable[Any]:
    if field.kind == "list":
        child = parts[field.table]
        inner = _objects(field.fields, child, parts)
        return [list(islice(inner, count)) for count in child.counts]
    if field.kind == "object":
        return [each if _has_values(each) else None for each in _objects(field.fields, part, parts)]
    cells = part.columns[field.place]
    return [date_of(field.kind, cell) for cell in cells] if field.kind in ("date", "timestamp") else cells


def _has_values(value: dict[str, Any]) -> bool:
    return any(each is not None and each != [] for each in value.values())
