"""Which parameters and fields of a request need others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..specs.schemas import Reader, demands_of
from .surface import Endpoint


def unmet(reader: Reader, endpoint: Endpoint, query: Mapping[str, Any], body: Any) -> list[str]:
    """Return a reason for each condition of the spec that a request does not meet."""
    found = _lacking(endpoint, query) + _demanded(endpoint.node, query)
    return found + (_demanded_in(reader, endpoint.body, body) if body is not None else [])


def _demanded_in(reader: Reader, node: Any, value: Any) -> list[str]:
    """Return why an object, or what it contains, lacks what its values need."""
    schema = reader.document.resolve(node)
    if isinstance(value, list):
        items = schema.get("items") or {}
        return [reason for item in value for reason in _demanded_in(reader, items, item)]
    if not isinstance(value, dict):
        return []
    found = _demanded(schema, value)
    for name, inner in reader.properties(schema).items():
        if name in value:
            found += _demanded_in(reader, inner, value[name])
    return found


def _demanded(node: Any, values: Any) -> list[str]:
    """Return why values lack others that they need (`x-require-together`, `x-require-if`)."""
    found: list[str] = []
    for condition in demands_of(node):
        value = _at(values, condition.name)
        if value in (None, []) or (condition.values and value not in condition.values):
            continue
        groups = condition.require
        if not any(all(_at(values, name) not in (None, []) for name in group) for group in groups):
            listed = " or ".join(" with ".join(group) for group in groups)
            found.append(f"{condition.name} needs {listed}")
    return found


def _at(values: Any, field_path: str) -> Any:
    for name in field_path.split("."):
        values = values.get(name) if isinstance(values, Mapping) else None
    return values


def _lacking(endpoint: Endpoint, query: Mapping[str, Any]) -> list[str]:
    """Return a reason for each `x-require-one-of` condition that is not met."""
    found: list[str] = []
    for group in endpoint.node.get("x-require-one-of", ()):
        choices = [{name} if isinstance(name, str) else set(name) for name in group]
        if not any(names <= query.keys() for names in choices):
            found.append(f"one of {', '.join(' and '.join(sorted(n)) for n in choices)} is needed")
    return found
