"""The types of Spark and Arrow for the fields of a table."""

from __future__ import annotations

from typing import Any, Final

from ..tables.extras import extra
from .nested import Field

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


def record_batch(values: list[dict[str, Any]], schema: Any) -> Any:
    """Return items as a record batch."""
    arrow = extra("pyarrow", "spark")
    array = arrow.array(values, type=arrow.struct(list(schema)))
    return arrow.RecordBatch.from_arrays(array.flatten(), schema=schema)
