"""A published description with any number of operations, as text of JSON."""

from __future__ import annotations

import json
from typing import Any


def description(operations: int) -> str:
    """Return a description with five operations for each of its collections."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"error": {"type": "object", "properties": {"message": _TEXT}}}
    for number in range(operations // 5):
        name = f"{_word(number)}s"
        paths |= _collection(name)
        schemas[name] = _record(name, number)
    return json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "Synthetic", "version": "1"},
            "servers": [{"url": "https://api.synthetic.example"}],
            "security": [{"token": []}],
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            },
        }
    )


_TEXT = {"type": "string", "description": "Some text"}


def _word(number: int) -> str:
    """Return a word of letters for a number."""
    letters = ""
    while True:
        number, rest = divmod(number, 20)
        letters = f"{'bcdfghjklmnpqrtvwxyz'[rest]}{'aeiou'[rest % 5]}{letters}"
        if not number:
            return letters


def _record(name: str, number: int) -> dict[str, Any]:
    properties: dict[str, Any] = {f"field{index}": _TEXT for index in range(8)}
    properties |= {
        "id": {"type": "integer"},
        "createdAt": {"type": "string", "format": "date-time", "nullable": True},
        "state": {"type": "string", "enum": ["open", "closed"]},
        "details": {"type": "object", "properties": {"note": _TEXT, "level": {"type": "integer"}}},
        "labels": {"type": "object", "additionalProperties": _TEXT},
    }
    return {"type": "object", "required": ["id"], "properties": properties}


def _collection(name: str) -> dict[str, Any]:
    ref = {"$ref": f"#/components/schemas/{name}"}
    body = {"required": True, "content": {"application/json": {"schema": ref}}}
    listed = {"type": "object", "properties": {"data": {"type": "array", "items": ref}}}
    listed["properties"]["total"] = {"type": "integer"}
    item = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    paging = [
        {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}},
        {"name": "per_page", "in": "query", "schema": {"type": "integer", "default": 20}},
    ]
    return {
        f"/{name}": {
            "get": {"tags": [name], "parameters": paging, "responses": _responses(listed)},
            "post": {"tags": [name], "requestBody": body, "responses": _responses(ref)},
        },
        f"/{name}/{{id}}": {
            "parameters": [item],
            "get": {"tags": [name], "responses": _responses(ref)},
            "put": {"tags": [name], "requestBody": body, "responses": _responses(ref)},
            "delete": {"tags": [name], "responses": {"204": {"description": "Gone"}}},
        },
    }


def _responses(schema: dict[str, Any]) -> dict[str, Any]:
    failed = {"application/json": {"schema": {"$ref": "#/components/schemas/error"}}}
    return {
        "200": {"description": "Done", "content": {"application/json": {"schema": schema}}},
        "default": {"description": "Failed", "content": failed},
    }
