"""Checks the value types on which every later step relies: text, mappings, lists of those."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .source import escape

Findings = Iterator[tuple[str, str]]
_WORDS: dict[type, str] = {str: "text", bool: "true or false", dict: "a mapping", list: "a list"}
_WORDS |= {int: "a whole number", float: "a number"}
_CONTENT = {"*": {"schema": "schema"}}
_PARAMETER: dict[str, Any] = {
    "name": str,
    "in": str,
    "description": str,
    "style": str,
    "required": bool,
    "explode": bool,
    "schema": "schema",
}
_RESPONSE: dict[str, Any] = {"description": str, "required": bool, "content": _CONTENT}
_FLOWS = {"*": {"tokenUrl": str, "refreshUrl": str}}
_SCHEMES = {
    "*": {
        "type": str,
        "scheme": str,
        "in": str,
        "name": str,
        "description": str,
        "flows": _FLOWS,
        "x-prefix": str,
        "x-token-flow": {"kind": str, "login": str, "token": str},
    }
}
_VARIABLES = {"*": {"description": str, "default": str, "x-required": bool}}
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
# A string refers to an entry of _NAMED, a list means a list of its item, a mapping has the kinds
# of its keys (`*`: all other keys).
_OPERATION: dict[str, Any] = {
    "operationId": str,
    "summary": str,
    "description": str,
    "tags": [str],
    "parameters": [_PARAMETER],
    "requestBody": _RESPONSE,
    "responses": {"*": _RESPONSE},
    "security": [dict],
    "x-sdk": {
        **dict.fromkeys(("resource", "method", "unwrap", "unwrap-if-present", "same-as"), str)
    },
    "x-evidence-note": str,
    "x-paging": str,
    "x-require-one-of": [[str]],
    "x-source": dict,
    "x-wait": {
        "method": str,
        "description": str,
        "state": str,
        "running": [str],
        "done": [str],
        "reason": str,
    },
    "x-download": {"method": str, "description": str, "url": str},
}
_NAMED: dict[str, Any] = {
    "schema": {
        "type": "types",
        "format": str,
        "description": str,
        "pattern": str,
        **dict.fromkeys(("minimum", "maximum"), float),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), int),
        **dict.fromkeys(("uniqueItems", "deprecated"), bool),
        "properties": {"*": "schema"},
        "required": [str],
        "items": "schema",
        "enum": list,
        "allOf": ["schema"],
        "anyOf": ["schema"],
        "oneOf": ["schema"],
        "x-aliases": [str],
        "x-enum-aliases": {"*": [str]},
        "x-enum-varnames": [str],
        "x-enum-descriptions": [str],
    },
}
_ROOT: dict[str, Any] = {
    "info": {"title": str, "summary": str, "description": str, "contact": {"url": str}},
    "x-sdk": {
        "keywords": [str],
        "headers": {"*": str},
        "error-message": [str],
        "error-details": str,
        "request-id-headers": [str],
        "quickstart": str,
    },
    "x-paging-schemes": {
        "*": {
            **dict.fromkeys(("description", "kind", "items", "next", "more", "pages"), str),
            **dict.fromkeys(("page", "offset", "limit", "ids"), str),
            **dict.fromkeys(("first", "default-size", "default-limit"), int),
        }
    },
    "x-path-spellings": {"*": {"segment": str, "alternatives": [str], "note": str}},
    "x-unplaced": [
        {**dict.fromkeys(("id", "section", "summary", "why"), str), "parameters": [str]}
    ],
    "servers": [{"url": str, "description": str, "x-sdk": {"name": str}, "variables": _VARIABLES}],
    "security": [dict],
    "tags": [{"name": str, "description": str}],
    "paths": {"*": {"parameters": [_PARAMETER], **dict.fromkeys(_METHODS, _OPERATION)}},
    "components": {
        "schemas": {"*": "schema"},
        "parameters": {"*": _PARAMETER},
        "responses": {"*": _RESPONSE},
        "requestBodies": {"*": _RESPONSE},
        "securitySchemes": _SCHEMES,
        "*": dict,
    },
}


def kinds(root: dict[str, Any]) -> Findings:
    """Yield a finding for every value that does not have the expected type."""
    yield from _check(root, _ROOT, "")


def _check(node: Any, shape: Any, place: str) -> Findings:
    if shape == "types":
        shape = [str] if isinstance(node, list) else str
    if isinstance(shape, str):
        shape = _NAMED[shape]
    kind: type = shape if isinstance(shape, type) else type(shape)
    fits = isinstance(node, (int, float) if kind is float else kind)
    if kind in (int, float):
        fits = fits and not isinstance(node, bool)
    if not fits:
        yield place, f"must be {_WORDS[kind]}"
    elif isinstance(shape, list):
        for index, item in enumerate(node):
            yield from _check(item, shape[0], f"{place}/{index}")
    elif isinstance(shape, dict):
        for key, value in node.items():
            inner = shape.get(key, shape.get("*"))
            if inner is not None:
                yield from _check(value, inner, f"{place}/{escape(key)}")
