"""Describes a part of a spec by the vendor's names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..specs.document import HTTP_METHODS, Document
from ..specs.source import unescape

_SKIPPED = ("content", "schema", "properties", "components", "schemas", "parameters")
_WORDS = {"requestBody": "body", "responses": "response", "items": "items of"}


def described(document: Document, pointer: str) -> str:
    """Return the description of a JSON pointer: operation, argument, response, field.

    The pointer may lead through references, as those of Redocly do.
    """
    parts = [unescape(part) for part in pointer.strip("#").strip("/").split("/") if part]
    head: list[str] = []
    if parts[:1] == ["paths"] and len(parts) > 1:
        method = parts[2] if len(parts) > 2 and parts[2] in HTTP_METHODS else ""
        head = [f"`{method.upper()} {parts[1]}`" if method else f"`{parts[1]}`"]
        start = 3 if method else 2
    else:
        start = 0
    return " ".join([*head, *_words(document, parts, start)])


def _words(document: Document, parts: list[str], start: int) -> Iterator[str]:
    node: Any = document.root
    for number, part in enumerate(parts):
        node = inside(document, node, part)
        named = node.get("name") if isinstance(node, dict) and part.isdecimal() else None
        if number < start or "/" in part or (part in _SKIPPED and named is None):
            continue
        yield _WORDS.get(part, f"`{named or part}`" if part not in ("$ref",) else "")


def inside(document: Document, node: Any, part: str) -> Any:
    """Return a part of a node; None if there is no such part."""
    if isinstance(node, dict):
        node = document.resolve(node)
        return document.resolve(node.get(part)) if part in node else None
    if isinstance(node, list) and part.isdecimal() and int(part) < len(node):
        return document.resolve(node[int(part)])
    return None
