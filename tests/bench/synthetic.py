"""Specs of any size, all of one kind: five operations and two schemas for every resource."""

from __future__ import annotations

from typing import Any

from ..support.minispec import complete, to_yaml

_EACH = 5
_KINDS = ("string", "integer", "boolean", "number")


def synthetic(vendor: str, operations: int) -> str:
    """Return the YAML of a spec with so many operations, a multiple of five."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(operations // _EACH):
        name = f"Item{number}"
        paths |= _paths(f"items_{number}", name)
        schemas |= _schemas(name)
    document = complete({"paths": paths, "components": {"schemas": schemas}}, vendor)
    document["x-paging-schemes"] = {
        "numbered": {"kind": "page", "page": "page", "items": "data", "description": "Numbered."}
    }
    return to_yaml(document)


def _paths(resource: str, model: str) -> dict[str, Any]:
    def place(method: str) -> dict[str, Any]:
        return {"x-sdk": {"resource": resource, "method": method}}

    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    word = {"name": "q", "in": "query", "schema": {"type": "string"}}
    key = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    takes = f"{model}Fields"
    return {
        f"/{resource}": {
            "get": {
                **place("list"),
                "parameters": [page, word],
                "gives": f"{model}Page",
                "x-paging": "numbered",
            },
            "post": {**place("create"), "takes": takes, "gives": model},
        },
        f"/{resource}/{{id}}": {
            "get": {**place("retrieve"), "parameters": [dict(key)], "gives": model},
            "patch": {
                **place("update"),
                "parameters": [dict(key)],
                "takes": takes,
                "gives": model,
            },
            "delete": {**place("delete"), "parameters": [dict(key)]},
        },
    }


def _schemas(name: str) -> dict[str, Any]:
    fields = {f"field_{i}": {"type": _KINDS[i % len(_KINDS)]} for i in range(12)}
    items = {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}
    return {
        name: {"type": "object", "properties": {"id": {"type": "integer"}, **_copies(fields)}},
        f"{name}Fields": {"type": "object", "properties": _copies(fields)},
        f"{name}Page": {"type": "object", "properties": {"data": items}},
    }


def _copies(fields: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    return {name: dict(field) for name, field in fields.items()}
