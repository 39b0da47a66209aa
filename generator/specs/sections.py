"""Determines the kind of a value in a spec by its keys: a schema, a parameter, plain data, …"""

from __future__ import annotations

# The component section of a reference below each key.
_BY_KEY = {
    "parameters": "parameters",
    "responses": "responses",
    "requestBody": "requestBodies",
    "requestBodies": "requestBodies",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "securitySchemes": "securitySchemes",
}
_SCHEMA_MAPS = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf")
_SUBSCHEMAS = frozenset(
    {"items", "additionalProperties", "not", "prefixItems", "contains", *SCHEMA_LISTS}
)
SECTIONS = frozenset(_BY_KEY.values()) | {"schemas"}
"""The sections of `components` to which references can lead."""


def kind_of(key: str, kind: str) -> str:
    """Return the kind of a key's value, from the kind of the mapping that contains the key."""
    if kind == "schema-map":
        return "schemas"
    if kind == "schemas":
        if key in _SCHEMA_MAPS:
            return "schema-map"
        return "schemas" if key in _SUBSCHEMAS else "data"
    if key in ("example", "value") or (key.startswith("x-") and key != "x-unplaced"):
        return "data"
    if key == "schema":
        return "schemas"
    if key == "schemas":
        return "schema-map"
    return _BY_KEY.get(key, "" if key in ("paths", "content", "callbacks") else kind)
