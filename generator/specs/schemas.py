"""What schemas say: names, types, properties, places; read alike by rules, plan and sandbox."""

from __future__ import annotations

from typing import Any

from ..text.names import RESERVED, snake
from .document import Document
from .source import unescape

_MODULES = ("dt", "enums")
"""Names by which models and parameter types call modules: a field of that name would hide one."""


def argument_name(node: dict[str, Any], wire: str) -> str:
    """Return the Python name of an argument; it hides none that every method has."""
    name = python_name(node, wire)
    return f"{name}_" if name in RESERVED else name


def python_name(node: dict[str, Any], wire: str) -> str:
    """Return the Python name of a property."""
    sdk = node.get("x-sdk")
    named = sdk.get("name") if isinstance(sdk, dict) else None
    name = named if isinstance(named, str) else snake(wire)
    return f"{name}_" if name in _MODULES else name


def types_of(schema: dict[str, Any]) -> set[str]:
    """Return the JSON types that a schema names, null aside."""
    kind = schema.get("type")
    kinds = set(kind) if isinstance(kind, list) else {kind} if kind else set()
    return kinds - {"null"}


def is_list(document: Document, schema: Any) -> bool:
    """Return whether a response schema is a list, or an object around nothing but one list."""
    schema = document.resolve(schema)
    if schema.get("type") == "array":
        return True
    arrays = [
        name
        for name, value in (schema.get("properties") or {}).items()
        if document.resolve(value).get("type") == "array"
    ]
    return len(arrays) == 1 and len(schema["properties"]) == 1


def ref_name(node: Any) -> str | None:
    """Return the component name of a reference."""
    ref = node.get("$ref") if isinstance(node, dict) else None
    return unescape(ref.rpartition("/")[2]) if isinstance(ref, str) else None


def is_condition(members: list[Any]) -> bool:
    """Return whether anyOf or oneOf only says which properties are required."""
    return all(isinstance(member, dict) and set(member) == {"required"} for member in members)


def variants(schema: dict[str, Any]) -> list[Any]:
    """Return the members of a union; none if the schema is no union."""
    for key in ("oneOf", "anyOf"):
        members = schema.get(key)
        if members and not is_condition(members):
            return list(members)
    return []


def is_model(schema: dict[str, Any]) -> bool:
    """Return whether a component becomes a class: an object with properties of its own."""
    return bool(schema.get("properties")) or "allOf" in schema


def is_free(schema: dict[str, Any]) -> bool:
    """Return whether an object may hold any property, so that an answer must keep all of them."""
    return "object" in types_of(schema) and schema.get("additionalProperties") in (True, {})


def is_enum(schema: dict[str, Any]) -> bool:
    """Return whether a component becomes a type in the enums module."""
    return "enum" in schema and types_of(schema) <= {"string", "integer"}


def sorted_kinds(schema: dict[str, Any]) -> list[str]:
    """Return the JSON types of a schema in the order of the spec, null last."""
    kinds = schema.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds] if kinds else []
    return [kind for kind in listed if kind != "null"]


def is_free_union(document: Document, schema: dict[str, Any]) -> bool:
    """Return whether a schema is a free-form object or a list of them."""
    resolved = [document.resolve(member) for member in variants(schema)]
    return len(resolved) > 1 and all(
        is_free(m) or (m.get("type") == "array" and is_free(document.resolve(m["items"])))
        for m in resolved
    )


class Reader:
    """Reads the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def properties(self, node: Any) -> dict[str, Any]:
        """Return the properties of an object, those of its allOf members included."""
        schema = self.document.resolve(node)
        found: dict[str, Any] = {}
        for member in schema.get("allOf", []):
            found.update(self.properties(member))
        return {**found, **(schema.get("properties") or {})}

    def required(self, node: Any) -> set[str]:
        """Return the required properties of an object, those of its allOf members included."""
        schema = self.document.resolve(node)
        names = set(schema.get("required", []))
        for member in schema.get("allOf", []):
            names |= self.required(member)
        return names

    def conditions(self, node: Any) -> tuple[tuple[tuple[str, ...], ...], bool]:
        """Return the groups of properties of which one is required, and whether exactly one is."""
        schema = self.document.resolve(node)
        for key in ("oneOf", "anyOf"):
            members = schema.get(key)
            if members and is_condition(members):
                return tuple(tuple(member["required"]) for member in members), key == "oneOf"
        return (), False

    def list_place(self, node: Any) -> tuple[str, Any] | None:
        """Return the dotted wire place and the item schema of the list in a response."""
        schema = self.document.resolve(node)
        for member in variants(schema):
            found = self.list_place(member)
            if found is not None and found[0]:
                return found
        for member in variants(schema):
            found = self.list_place(member)
            if found is not None:
                return found
        if schema.get("type") == "array":
            return "", schema.get("items") or {}
        arrays = [
            (wire, value)
            for wire, value in self.properties(node).items()
            if "array" in types_of(self.document.resolve(value))
        ]
        if len(arrays) != 1:
            return None
        wire, value = arrays[0]
        return wire, self.document.resolve(value).get("items") or {}

    def at(self, node: Any, place: str) -> Any:
        """Return the schema at a dotted wire place of an object, None if there is none."""
        for wire in place.split(".") if place else ():
            for candidate in (node, *variants(self.document.resolve(node))):
                found = self.properties(candidate).get(wire)
                if found is not None:
                    node = found
                    break
            else:
                return None
        return node

    def python_place(self, node: Any, place: str) -> str:
        """Return a dotted wire place as the attribute names of the models."""
        names: list[str] = []
        for wire in place.split(".") if place else ():
            inner = self.at(node, wire)
            names.append(python_name(inner, wire) if isinstance(inner, dict) else snake(wire))
            node = inner if inner is not None else {}
        return ".".join(names)
