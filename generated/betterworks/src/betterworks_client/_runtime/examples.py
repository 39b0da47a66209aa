"""Example responses for every type of a package, always the same; `MockAPI` returns them."""

from __future__ import annotations

import datetime as dt
import re
import types
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from .decoding import is_class
from .library import httpx
from .model import EXTRAS, AnyRecords, Record
from .operations import Operation
from .paging import PagingScheme
from .shapes import NoneType, Shape, shape_of

FILES: Final = "files.example.org"
"""The host of every file that an example names."""
_DEPTH: Final = 5
_SAMPLES: Final[dict[str, Any]] = {
    "datetime": "2024-03-05T14:07:08Z",
    "date": "2024-03-05",
    "object": {"id": "example"},
    "object or list": {"id": "example"},
    "dict": {},
    "list": [],
}
_SECONDS: Final = 1709647628
_PLAIN: Final[tuple[tuple[type, Any], ...]] = ((bool, True), (int, 1), (float, 1.5))


def sample(shape: Shape, name: str = "", depth: int = 0) -> Any:
    """Return example JSON that fits a type, always the same."""
    if shape.tags:
        tag, chosen = next(iter(shape.tags.items()))
        return {**sample(chosen, name, depth), shape.tag: tag}
    if shape.model is not None:
        return {
            field.wire: None
            if field.required and NoneType in field.shape.plain
            else sample(field.shape, field.name, depth + 1)
            for field in shape.fields
            if field.wire != EXTRAS and (field.required or depth < _DEPTH)
        }
    if shape.item is not None:
        return [sample(shape.item, name, depth + 1)] if depth < _DEPTH else []
    if shape.values is not None:
        return {"example": sample(shape.values, name, depth + 1)}
    if shape.choices:
        return shape.choices[0]
    if is_class(shape.type, AnyRecords) or is_class(shape.type, Record):
        return _record(getattr(shape.type, "record", shape.type), depth)
    if shape.record is not None:
        return _record(shape.record, depth)
    first = shape.name.partition(" or ")[0]
    for known in (shape.name, first):
        if known in _SAMPLES:
            return _SAMPLES[known]
    for kind, value in _PLAIN:
        if kind in shape.plain and (kind is not bool or shape.plain <= {bool, str, NoneType}):
            return 3600 if name == "expires_in" else value
    if str in shape.plain:
        return f"https://{FILES}/example" if re.search(r"ur[il]s?$", name) else "example"
    return None


def _record(record: type[Record], depth: int) -> dict[str, Any]:
    """Return an example of a record: an id, and the fields that its class annotates."""
    hints = get_type_hints(record) if record is not Record and depth < _DEPTH else {}
    fields = {name: _field(hint, name, depth + 1) for name, hint in hints.items() if not name.startswith("_")}
    return {"id": "example", **fields}


def _field(hint: Any, name: str, depth: int) -> Any:
    """Return an example of a record's field: of the first member of a union, with a Unix time for a datetime."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = get_args(hint)[0]
    if get_origin(hint) is list:
        return [_field(get_args(hint)[0], name, depth)]
    return _SECONDS if hint is dt.datetime else sample(shape_of(hint), name, depth)


def example(operation: Operation[Any], request: httpx.Request) -> Any:
    """Return an example body for an operation; for a list, the last page, or an empty page after it."""
    shape = operation.decoder().shape
    value = sample(shape)
    paging, query = operation.paging or PagingScheme(), request.url.params
    last = dict(paging.last(query))
    if paging.beyond(query):
        last[operation.items] = []
    for field_path, new in last.items():
        if field_path:
            _put(shape, value, field_path, new)
    return value


def _put(shape: Shape, value: Any, field_path: str, new: Any) -> None:
    """Set the value at a dotted path, in Python names, of an example."""
    *above, last = field_path.split(".")
    for name in above:
        field = next((f for f in shape.fields if f.name == name), None)
        if field is None:
            return
        shape, value = field.shape, value[field.wire]
    field = next((f for f in shape.fields if f.name == last), None)
    if field is not None:
        value[field.wire] = new
