"""The types of Spark and Arrow for the fields of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, Final

from ..tables.extras import extra
from ..tables.rows import Batch, Part
from .nested import Field, parts_of

_SPARK: Final = {
    "text": "StringType",
    "json": "StringType",
    "integer": "LongType",
    "real": "DoubleType",
    "boolean": "BooleanType",
    "date": "DateType",
    "timestamp": "TimestampType",
}


def spark_schema(fields: tuple[Field, ...]) -> Any:
    """Return fields as a StructType. The metadata of a field tell what personal data it holds (`personal`)."""
    types = extra("pyspark.sql.types", "spark")
    return types.StructType([_field(types, field) for field in fields])


def _field(types: Any, field: Field) -> Any:
    if field.fields:
        made = types.StructType([_field(types, each) for each in field.fields])
        made = types.ArrayType(made, containsNull=False) if field.kind == "list" else made
    else:
        made = getattr(types, _SPARK[field.kind])()
    metadata = {"personal": field.personal} if field.personal else None
    return types.StructField(field.name, made, nullable=True, metadata=metadata)


def arrow_schema(schema: Any) -> Any:
    """Return a StructType as the schema of record batches."""
    return extra("pyspark.sql.pandas.types", "spark").to_arrow_schema(schema, timezone="UTC")


def record_batch(fields: tuple[Field, ...], batch: Batch, schema: Any, keep: Sequence[bool] | None = None) -> Any:
    """Return the items of a page as a record batch, with the columns of a schema; `keep` tells which items."""
    arrow = extra("pyarrow", "spark")
    arrays = _Arrays(arrow, parts_of(batch)).of(fields, batch.parts[0], schema)
    made = arrow.RecordBatch.from_arrays(arrays, schema=schema)
    return made if keep is None else made.filter(arrow.array(keep, type=arrow.bool_()))


class _Arrays:
    """Makes the arrays of the tables of a page."""

    def __init__(self, arrow: Any, parts: Mapping[str, Part]) -> None:
        self._arrow = arrow
        self._parts = parts

    def of(self, fields: tuple[Field, ...], part: Part, wanted: Any) -> list[Any]:
        """Return an array for each field that a schema or a struct has."""
        named = {field.name: field for field in fields}
        return [self._array(named[each.name], part, each.type) for each in wanted]

    def _array(self, field: Field, part: Part, wanted: Any) -> Any:
        arrow = self._arrow
        if field.kind == "list":
            child = self._parts[field.table]
            inner = self._struct(field.fields, child, wanted.value_type)
            offsets = arrow.array([0, *accumulate(child.counts)], type=arrow.int32())
            return arrow.ListArray.from_arrays(offsets, inner, type=wanted)
        if field.kind == "object":
            return self._struct(field.fields, part, wanted, is_optional=True)
        cells = part.columns[field.place]
        if field.kind in ("date", "timestamp"):  # texts, which Arrow reads faster than Python
            return arrow.array(cells, type=arrow.string()).cast(wanted)
        return arrow.array(cells, type=wanted)

    def _struct(self, fields: tuple[Field, ...], part: Part, wanted: Any, *, is_optional: bool = False) -> Any:
        """Return an array of structs; with `is_optional`, one without any value is null."""
        arrow, compute = self._arrow, extra("pyarrow.compute", "spark")
        kept = list(wanted)
        arrays = self.of(fields, part, kept)
        mask = None
        if is_optional:
            for each in arrays:
                empty = each.is_null()
                if arrow.types.is_list(each.type):
                    empty = compute.or_(empty, compute.equal(compute.list_value_length(each), 0))
                mask = empty if mask is None else compute.and_(mask, empty)
        return arrow.StructArray.from_arrays(arrays, fields=kept, mask=mask)
