"""Models as plain dicts and JSON, for data frames, files and other programs."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Any, Literal, TypeAlias

import msgspec

from .json_values import is_array, is_object

Names: TypeAlias = Literal["python", "vendor"]
"""Names of fields: those of the models, or the vendor's."""
Dates: TypeAlias = Literal["objects", "text"]
"""Dates and date-times as Python objects, or as ISO 8601 text."""


def converted(value: Any, names: Names = "python", dates: Dates = "objects") -> Any:
    """Return a value of a response as plain dicts, lists and scalars; an enum member as its value."""
    if isinstance(value, msgspec.Struct):
        keys = value.__struct_fields__ if names == "python" else value.__struct_encode_fields__
        fields = zip(keys, value.__struct_fields__, strict=True)
        return {key: converted(getattr(value, field), names, dates) for key, field in fields}
    if is_object(value):
        return {key: converted(inner, names, dates) for key, inner in value.items()}
    if is_array(value):
        return [converted(item, names, dates) for item in value]
    if isinstance(value, enum.Enum):
        return value.value
    if dates == "text" and isinstance(value, dt.date):
        return msgspec.to_builtins(value)
    return value


def json_of(value: Any, names: Names = "vendor") -> str:
    """Return a value of a response as JSON text."""
    return msgspec.json.encode(value if names == "vendor" else converted(value, names)).decode()
