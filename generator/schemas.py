"""What a schema means in Python: annotations of arguments and types of results."""

from __future__ import annotations

from typing import Any

from .lint_schemas import python_name, types_of
from .load import Document
from .names import snake
from .source import unescape

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def ref_name(node: Any) -> str | None:
    """Give the component name of a reference."""
    ref = node.get("$ref") if isinstance(node, dict) else None
    return unescape(ref.rpartition("/")[2]) if isinstance(ref, str) else None


def is_condition(members: list[Any]) -> bool:
    """Tell whether anyOf or oneOf only says which properties are required."""
    return all(isinstance(member, dict) and set(member) == {"required"} for member in members)


def variants(schema: dict[str, Any]) -> list[Any]:
    """Give the members of a union; none if the schema is no union."""
    for key in ("oneOf", "anyOf"):
        members = schema.get(key)
        if members and not is_condition(members):
            return list(members)
    return []


def is_model(schema: dict[str, Any]) -> bool:
    """Tell whether a component becomes a class: an object with properties of its own."""
    return bool(schema.get("properties")) or "allOf" in schema


def is_free(schema: dict[str, Any]) -> bool:
    """Tell whether an object may hold any property, so that an answer must keep all of them."""
    return "object" in types_of(schema) and schema.get("additionalProperties") in (True, {})


def is_enum(schema: dict[str, Any]) -> bool:
    """Tell whether a component becomes a type in the enums module."""
    return "enum" in schema and types_of(schema) <= {"string", "integer"}


class Reader:
    """Reads the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def properties(self, node: Any) -> dict[str, Any]:
        """Give the properties of an object, those of its allOf members included."""
        schema = self.document.resolve(node)
        found: dict[str, Any] = {}
        for member in schema.get("allOf", []):
            found.update(self.properties(member))
        return {**found, **(schema.get("properties") or {})}

    def required(self, node: Any) -> set[str]:
        """Give the required properties of an object, those of its allOf members included."""
        schema = self.document.resolve(node)
        names = set(schema.get("required", []))
        for member in schema.get("allOf", []):
            names |= self.required(member)
        return names

    def conditions(self, node: Any) -> tuple[tuple[tuple[str, ...], ...], bool]:
        """Give the groups of properties of which one is required, and whether exactly one is."""
        schema = self.document.resolve(node)
        for key in ("oneOf", "anyOf"):
            members = schema.get(key)
            if members and is_condition(members):
                return tuple(tuple(member["required"]) for member in members), key == "oneOf"
        return (), False

    def argument(self, node: Any) -> str:
        """Give the annotation of a value that is sent."""
        name, schema = ref_name(node), self.document.resolve(node)
        text = f"enums.{name}" if name and is_enum(schema) else self._sent(name, schema)
        kinds = schema.get("type")
        nullable = (isinstance(kinds, list) and "null" in kinds) or None in schema.get("enum", ())
        return f"{text} | None" if nullable and "None" not in text else text

    def _sent(self, name: str | None, schema: dict[str, Any]) -> str:
        members = variants(schema)
        if members:
            return union(self.argument(member) for member in members)
        if "enum" in schema:
            return literal(schema["enum"])
        if "const" in schema:
            return literal([schema["const"]])
        wire, form = schema.get("x-wire-format"), schema.get("format")
        if wire == "date-or-date-time" or form == "unix-time":
            return "date | datetime"
        if form == "date-time":
            return "datetime"
        if form == "date":
            return "date"
        if is_model(schema):
            return f"params.{name}" if name else "Mapping[str, Any]"
        return union(self._kind_sent(kind, schema) for kind in sorted_kinds(schema)) or "Any"

    def _kind_sent(self, kind: str, schema: dict[str, Any]) -> str:
        if kind == "array":
            return f"Sequence[{self.argument(schema.get('items') or {})}]"
        if kind != "object":
            return _SCALARS[kind]
        values = schema.get("additionalProperties")
        inner = self.argument(values) if isinstance(values, dict) and values else "Any"
        return f"Mapping[str, {inner}]"

    def is_free_union(self, schema: dict[str, Any]) -> bool:
        """Tell whether a schema is a free-form object or a list of them."""
        resolved = [self.document.resolve(member) for member in variants(schema)]
        return len(resolved) > 1 and all(
            is_free(m) or (m.get("type") == "array" and is_free(self.document.resolve(m["items"])))
            for m in resolved
        )

    def result(self, node: Any) -> str:
        """Give the type that a response is decoded into, as an expression."""
        name, schema = ref_name(node), self.document.resolve(node)
        if name and is_enum(schema):
            return f"enums.{name}"
        members = variants(schema)
        if self.is_free_union(schema):
            return "Records"
        if members:
            return union(self.result(member) for member in members)
        if is_free(schema):
            return "Record"
        if name and is_model(schema):
            return f"models.{name}"
        if schema.get("format") in ("date-time", "unix-time"):
            return "datetime"
        return union(self._kind_read(kind, schema) for kind in sorted_kinds(schema)) or "Any"

    def _kind_read(self, kind: str, schema: dict[str, Any]) -> str:
        if kind == "array":
            return f"list[{self.result(schema.get('items') or {})}]"
        if kind == "object":
            values = schema.get("additionalProperties")
            if not isinstance(values, dict) or not values:
                return "Record"
            return f"dict[str, {self.result(values)}]"
        return _SCALARS[kind]

    def list_place(self, node: Any) -> tuple[str, Any] | None:
        """Give the dotted wire place and the item schema of the list in a response."""
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
        """Give the schema at a dotted wire place of an object, None if there is none."""
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
        """Give a dotted wire place as the attribute names of the models."""
        names: list[str] = []
        for wire in place.split(".") if place else ():
            inner = self.at(node, wire)
            names.append(python_name(inner, wire) if isinstance(inner, dict) else snake(wire))
            node = inner if inner is not None else {}
        return ".".join(names)


def sorted_kinds(schema: dict[str, Any]) -> list[str]:
    """Give the JSON types of a schema in the order of the spec, null last."""
    kinds = schema.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds] if kinds else []
    return [kind for kind in listed if kind != "null"]


def union(members: Any) -> str:
    """Join types into a union, each once."""
    return " | ".join(dict.fromkeys(members))


def literal(values: list[Any]) -> str:
    """Give a Literal of the values."""
    kept = [value for value in values if value is not None]
    text = f"Literal[{', '.join(repr(value) for value in kept)}]"
    return f"{text} | None" if len(kept) < len(values) else text
