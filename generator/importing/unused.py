"""Drops the components, tags and paging schemes that no operation uses, and empty sections."""

from __future__ import annotations

from typing import Any

from ..specs.document import HTTP_METHODS
from ..specs.source import unescape


def without_unused(
    document: dict[str, Any], before: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Return a document without what its operations do not use.

    With `before`, only components that it has are dropped: others are those of a person.
    """
    known = (before or document).get("components") or {}
    operations = [
        operation
        for item in document["paths"].values()
        for http, operation in item.items()
        if http in HTTP_METHODS and isinstance(operation, dict)
    ]
    used = _used(document)
    components: dict[str, Any] = {}
    for section, members in (document.get("components") or {}).items():
        if section == "securitySchemes":
            kept = _schemes(document, members, operations)
        else:
            old = known.get(section) or {}
            kept = {n: v for n, v in members.items() if (section, n) in used or n not in old}
        if kept:
            components[section] = kept
    tags = {tag for operation in operations for tag in operation.get("tags") or ()}
    paging = {operation.get("x-paging") for operation in operations}
    found = dict(document)
    found["tags"] = [tag for tag in document["tags"] if tag.get("name") in tags]
    schemes = document.get("x-paging-schemes") or {}
    found.pop("x-paging-schemes", None)
    if any(name in paging for name in schemes):
        found["x-paging-schemes"] = {n: node for n, node in schemes.items() if n in paging}
    found["components"] = components
    order = [key for key in document if key in found]
    return {key: found[key] for key in order}


def _schemes(
    document: dict[str, Any], members: dict[str, Any], operations: list[dict[str, Any]]
) -> dict[str, Any]:
    listed = [document, *operations]
    named = {n for owner in listed for entry in owner.get("security") or () for n in entry}
    return {name: node for name, node in members.items() if name in named}


def _used(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Return section and name of every component that paths and webhooks lead to."""
    used: set[tuple[str, str]] = set()
    todo: list[Any] = [document["paths"], document.get("webhooks")]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref.startswith("#/components/"):
                section, _, name = ref.removeprefix("#/components/").partition("/")
                if (section, unescape(name)) not in used:
                    used.add((section, unescape(name)))
                    members = document["components"].get(section) or {}
                    todo.append(members.get(unescape(name)))
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    return used
