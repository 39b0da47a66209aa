"""What a body writes, by the names and in the notations in which answers show it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from .catalog import Catalog
from .surface import Endpoint


def written_by(catalog: Catalog, endpoint: Endpoint, body: Any) -> dict[str, Any]:
    """Return what a body writes, by the names and in the notations of the answers."""
    if not isinstance(body, dict):
        return {}
    resolve = catalog.surface.document.resolve
    properties = catalog.surface.reader.properties(endpoint.body)
    wrapper = catalog.wrapper(endpoint)
    if wrapper and isinstance(body.get(wrapper), dict):
        properties = {
            **properties,
            **catalog.surface.reader.properties(properties[wrapper]),
        }
        body = {**{k: v for k, v in body.items() if k != wrapper}, **body[wrapper]}
    written: dict[str, Any] = {}
    for name, value in body.items():
        schema = resolve(properties.get(name, {}))
        if value == schema.get("x-clear-value", ...):
            value = None
        pattern = schema.get("x-wire-format", "")
        if "%" in pattern and isinstance(value, str):
            try:
                value = dt.datetime.strptime(value, pattern).date().isoformat()
            except ValueError:
                continue
        if schema.get("format") == "password":
            continue  # a secret is not kept, and no answer shows it
        for place in schema.get("x-answered-as", [name]):
            _put(written, place, value)
    return written


def _put(fields: dict[str, Any], place: str, value: Any) -> None:
    """Write a value to a dotted place; `groups[].id` makes a list of objects of a list."""
    if "[]." in place and isinstance(value, list):
        name, _, inner = place.partition("[].")
        fields[name] = [{inner: item} for item in value]
        return
    name, _, inner = place.partition(".")
    fields[name] = {inner: value} if inner else value
