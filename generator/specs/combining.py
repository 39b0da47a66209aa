"""Combines two schemas into the one that satisfies both, as `allOf` means it."""

from __future__ import annotations

from typing import Any

from .document import Document
from .schemas import types_of

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
    }
)
_KNOWN_FORMATS = frozenset({"date", "date-time", "unix-time"})


class ConflictError(Exception):
    """No value satisfies both schemas; `pointer` is the place, from the schema that is read."""

    def __init__(self, message: str, pointer: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer


def only_annotations(schema: dict[str, Any]) -> bool:
    """Return whether a schema says nothing about values."""
    return all(key in _ANNOTATIONS or key.startswith("x-") for key in schema)


def is_neutral(schema: dict[str, Any]) -> bool:
    """Return whether a schema only says which properties are required, if anything."""
    return only_annotations({key: schema[key] for key in schema if key != "required"})


def is_object(schema: dict[str, Any]) -> bool:
    """Return whether a schema is that of an object."""
    return "object" in types_of(schema) or bool(schema.get("properties") or schema.get("allOf"))


def described(document: Document, *nodes: Any) -> list[str]:
    """Return the types of schemas in words."""
    found: list[str] = []
    for node in nodes:
        schema = document.resolve(node)
        kinds = sorted(types_of(schema)) or (["object"] if is_object(schema) else [])
        form = f" ({schema['format']})" if "format" in schema else ""
        found.append((" or ".join(kinds) or "of no type") + form)
    return found


def combined(document: Document, first: Any, second: Any) -> Any:
    """Return a schema that satisfies two; what the second says about itself takes precedence.

    Raise ConflictError if no value can satisfy both.
    """
    if first == second or not first:
        return second
    if "$ref" in first and first.get("$ref") == second.get("$ref"):
        return {**first, **second}
    one, two = document.resolve(first), document.resolve(second)
    if is_object(one) and is_object(two):
        return _object(document, first, second)
    kinds = _types(one, two)
    if "enum" in one and "enum" in two:
        values = [value for value in one["enum"] if value in two["enum"]]
        if not values:
            raise ConflictError("allows none of the values that another schema lists")
        if values == one["enum"]:
            return _with(first, one, kinds, second)
        if values == two["enum"]:
            return _with(second, two, kinds, second)
        return {**_merged(one, two, kinds), "enum": values}
    forms = {s["format"] for s in (one, two) if s.get("format") in _KNOWN_FORMATS}
    if len(forms) > 1:
        raise ConflictError(f"is both {' and '.join(sorted(forms))}")
    for node, schema, other in ((first, one, two), (second, two, one)):
        if "$ref" in node and not _restricts(other):
            return _with(node, schema, kinds, second)
    made = _merged(one, two, kinds)
    return {**made, "format": forms.pop()} if forms else made


def _restricts(schema: dict[str, Any]) -> bool:
    """Return whether a schema says more of its values than their type."""
    return not only_annotations({k: v for k, v in schema.items() if k != "type"})


def _with(node: Any, schema: dict[str, Any], kinds: list[str], about: Any) -> Any:
    """Return a schema with the annotations of another one, and with these types if it has more."""
    notes = {k: v for k, v in about.items() if only_annotations({k: v})}
    if kinds and set(kinds) != _all_types(schema):
        return {**schema, "type": kinds[0] if len(kinds) == 1 else kinds, **notes}
    return {**node, **notes}


def _merged(one: dict[str, Any], two: dict[str, Any], kinds: list[str]) -> dict[str, Any]:
    made = {**one, **two}
    return {**made, "type": kinds[0] if len(kinds) == 1 else kinds} if kinds else made


def _all_types(schema: dict[str, Any]) -> set[str]:
    kind = schema.get("type")
    return set(kind) if isinstance(kind, list) else {kind} if kind else set()


def _types(one: dict[str, Any], two: dict[str, Any]) -> list[str]:
    """Return the types that both schemas allow; an empty list for any."""
    kinds = [_all_types(schema) for schema in (one, two)]
    if not all(kinds):
        return sorted(kinds[0] or kinds[1])
    found = kinds[0] & kinds[1]
    if any("integer" in kinds[n] and "number" in kinds[1 - n] for n in (0, 1)):
        found |= {"integer"}
    if not found:
        raise ConflictError("has a type that another schema excludes")
    return sorted(found)


def _object(document: Document, first: Any, second: Any) -> Any:
    """Return the one of two objects that extends the other."""
    for node, other in ((second, first), (first, second)):
        if "$ref" in other and _extends(document, node, other["$ref"]):
            return node
        if not document.resolve(other).get("properties") and "$ref" in node:
            return {**node, **{k: v for k, v in second.items() if only_annotations({k: v})}}
    raise ConflictError("is an object of two kinds")


def _extends(document: Document, node: Any, ref: str) -> bool:
    """Return whether an object has another one in its allOf, directly or through others."""
    members = document.resolve(node).get("allOf") or []
    return any(m.get("$ref") == ref or _extends(document, m, ref) for m in members)
