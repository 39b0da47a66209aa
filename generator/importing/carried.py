"""What the dialect carries: asked of specs/dialect.schema.json, so that the import follows it."""

from __future__ import annotations

import functools
import json
from typing import Any

import jsonschema_rs

from ..specs.dialect import FORMATS, dialect

_TEXT = {"type": "string"}


@functools.cache
def _validator(definition: str) -> jsonschema_rs.Draft202012Validator:
    schema = {"$ref": f"#/$defs/{definition}", "$defs": dialect()["$defs"]}
    return jsonschema_rs.Draft202012Validator(schema, formats=FORMATS, validate_formats=True)


@functools.cache
def _is_valid(definition: str, text: str) -> bool:
    return _validator(definition).is_valid(json.loads(text))


def carries(definition: str, node: Any) -> bool:
    """Return whether a definition of the dialect (`schema`, `parameter`, …) allows a node."""
    return _is_valid(definition, json.dumps(node, sort_keys=True))


def schema_key(key: str, value: Any) -> bool:
    """Return whether a schema may have a keyword with a value."""
    node = {"type": "array", "items": _TEXT, key: value} if key.endswith("Items") else {key: value}
    return carries("schema", node)


def media_type(name: str, schema: Any = None) -> bool:
    """Return whether a body may have a media type."""
    return carries("content", {name: {"schema": schema or _TEXT}})


def parameter(**keys: Any) -> bool:
    """Return whether a parameter may have these keys, beside those that each parameter has."""
    whole = {"name": "x", "in": "query", "description": "X", "schema": _TEXT, **keys}
    return carries("parameter", {key: value for key, value in whole.items() if value is not None})


def operation_key(key: str) -> bool:
    """Return whether an operation may have a key."""
    return key in dialect()["$defs"]["operation"]["properties"]


def path_key(key: str) -> bool:
    """Return whether a path may have a key."""
    return key in dialect()["$defs"]["path"]["properties"]


def is_path(path: str) -> bool:
    """Return whether a path of an operation may be written as it is."""
    return bool(FORMATS["path"](path))


def is_server(url: str) -> bool:
    """Return whether an address may be that of a server."""
    return bool(FORMATS["server-url"](url))


def paging_kind(kind: str) -> bool:
    """Return whether a paging scheme may be of a kind."""
    return kind in dialect()["$defs"]["pagingScheme"]["properties"]["kind"]["enum"]
