"""Finds the schemas that make datamodel-code-generator fail: it names no place itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..specs.document import Document
from ..specs.problems import Problem
from ..specs.source import escape
from .views import ModelView

Attempt = Callable[[dict[str, Any]], str]
"""Gives a document to the tool and returns why it rejects it; an empty text if it does not."""
_SCHEMAS = "#/components/schemas/"


def rejected(document: Document, view: ModelView, reason: str, attempt: Attempt) -> list[Problem]:
    """Return a problem for every schema that the tool rejects, at the property if one is the cause.

    `reason`: why the tool rejects all of them together, for schemas that it accepts one by one.
    """
    found = [
        document.problem(pointer, f"datamodel-code-generator rejects this schema: {why}; reword it")
        for name in view.schemas
        for pointer, why in _causes(document, view, name, attempt)
    ]
    names = ", ".join(view.schemas)
    together = f"datamodel-code-generator rejects these schemas together ({names}): {reason}"
    return found or [document.problem("/components/schemas", together)]


def _causes(
    document: Document, view: ModelView, name: str, attempt: Attempt
) -> Iterator[tuple[str, str]]:
    """Yield the pointers of what the tool rejects in a component, and why."""
    schema, pointer = view.schemas[name], f"/components/schemas/{escape(name)}"
    reason = attempt(_alone(view, name, schema))
    if not reason:
        return
    declared = document.root["components"]["schemas"][name].get("properties") or {}
    causes: list[tuple[str, str]] = []
    for wire, value in (schema.get("properties") or {}).items():
        single = {"type": "object", "properties": {wire: value}}
        why = attempt(_alone(view, name, single)) if wire in declared else ""
        if why:
            causes.append((f"{pointer}/properties/{escape(wire)}", why))
    yield from causes or [(pointer, reason)]


def _alone(view: ModelView, name: str, schema: Any) -> dict[str, Any]:
    """Return a document with one component, and objects without properties for those it needs."""
    others = {other: {"type": "object", "properties": {}} for other in _needed(schema)}
    kept = {other: stub for other, stub in others.items() if other in view.schemas}
    return {**view.document(), "components": {"schemas": {**kept, name: schema}}}


def _needed(node: Any) -> Iterator[str]:
    """Yield the names of the components that a schema refers to."""
    if isinstance(node, dict):
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.startswith(_SCHEMAS):
            yield ref.removeprefix(_SCHEMAS)
    for inner in node.values() if isinstance(node, dict) else node:
        if isinstance(inner, dict | list):
            yield from _needed(inner)
