"""Converts request bodies to the names and formats of the responses."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ..specs.schemas import Reader, further, is_flag
from .catalog import Catalog
from .surface import Endpoint


def written_by(
    catalog: Catalog, endpoint: Endpoint, body: Any, schema: Any = None
) -> dict[str, Any]:
    """Return the fields that a request body sets, in the names and formats of the responses.

    `schema`: of an object in the body, where that is what is written.
    """
    if not isinstance(body, dict):
        return {}
    resolve = catalog.surface.document.resolve
    whole = endpoint.body if schema is None else schema
    properties = catalog.surface.reader.properties(whole)
    wrapper = catalog.wrapper(endpoint)
    if wrapper and isinstance(body.get(wrapper), dict):
        properties = {
            **properties,
            **catalog.surface.reader.properties(properties[wrapper]),
        }
        body = {**{k: v for k, v in body.items() if k != wrapper}, **body[wrapper]}
    written: dict[str, Any] = {}
    others = further(resolve(whole)) if whole else {}
    for name, value in body.items():
        schema = resolve(properties.get(name, others))
        if value == schema.get("x-clear-value", ...):
            value = None
        pattern = schema.get("x-wire-format", "")
        if is_flag(schema):
            value = value in ("yes", 1)
        if "%" in pattern and isinstance(value, str):
            try:
                value = dt.datetime.strptime(value, pattern).date().isoformat()
            except ValueError:
                continue
        value = _readable(catalog.surface.reader, schema, value)
        if schema.get("format") == "password" or schema.get("writeOnly"):
            continue  # secrets are not stored, and no response contains them
        for field_path in schema.get("x-answered-as", [name]):
            _put(written, field_path, value)
    return written


def _readable(reader: Reader, node: Any, value: Any) -> Any:
    """Return a value without what no response contains."""
    if isinstance(value, list):
        items = reader.document.resolve(node).get("items") or {}
        return [_readable(reader, items, item) for item in value]
    if not isinstance(value, dict):
        return value
    properties = reader.properties(node)
    return {
        name: _readable(reader, properties.get(name, {}), inner)
        for name, inner in value.items()
        if not reader.document.resolve(properties.get(name, {})).get("writeOnly")
    }


def _put(fields: dict[str, Any], field_path: str, value: Any) -> None:
    """Set a value at a dotted path; with `groups[].id`, a list becomes a list of objects."""
    if "[]." in field_path and isinstance(value, list):
        name, _, inner = field_path.partition("[].")
        fields[name] = [{inner: item} for item in value]
        return
    name, _, inner = field_path.partition(".")
    fields[name] = {inner: value} if inner else value
