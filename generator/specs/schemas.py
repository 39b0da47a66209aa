"""Queries on schemas (names, types, properties, paths), shared by rules, plan and sandbox."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..runtime.conditions import Condition
from ..runtime.wire_formats import BOOLEANS
from ..text.names import RESERVED, snake
from .document import Document
from .source import unescape

MODULES = ("dt", "enums")
"""Modules that generated models and parameter types use: no field name may hide them."""
_HIDDEN = (*MODULES, "builtins", "field", "to_dict", "to_json")
"""Names that a model uses, or has itself: a field of such a name gets an underscore."""

_FACT = re.compile(r"next|prev|cursor|page|paging|pagination|total|count|limit|offset|has_more")
_AROUND = ("object", "url", "links", "meta", "status", "success", "message")
"""Names of properties that tell a page from a record, and of others that a page may have."""


def argument_name(node: dict[str, Any], wire: str) -> str:
    """Return the Python name of an argument; a reserved name gets an underscore."""
    name = python_name(node, wire)
    return f"{name}_" if name in RESERVED else name


def python_name(node: dict[str, Any], wire: str) -> str:
    """Return the Python name of a property."""
    sdk = node.get("x-sdk")
    named = sdk.get("name") if isinstance(sdk, dict) else None
    name = named if isinstance(named, str) else snake(wire)
    return f"{name}_" if name in _HIDDEN else name


def is_hidden(node: dict[str, Any]) -> bool:
    """Return whether a parameter or property is documented, but no argument of a method."""
    return bool((node.get("x-sdk") or {}).get("hidden"))


def event_of(name: str, webhook: dict[str, Any]) -> str:
    """Return the name of a webhook's event, as the vendor sends it."""
    return str(webhook.get("x-event", name))


def types_of(schema: dict[str, Any]) -> set[str]:
    """Return the JSON types of a schema, without null."""
    kind = schema.get("type")
    kinds = set(kind) if isinstance(kind, list) else {kind} if kind else set()
    return kinds - {"null"}


def kinds_of(document: Document, node: Any) -> set[str]:
    """Return the JSON types that a value may have, also as a member of a union, without null."""
    schema = document.resolve(node or {})
    found = types_of(schema) | ({"object"} if "allOf" in schema else set())
    return found.union(*(kinds_of(document, member) for member in variants(schema)))


def is_list(document: Document, schema: Any) -> bool:
    """Return whether a response schema is a list.

    It is one if it is an array, or an object with one array whose other properties, if it has any,
    are about a page.
    """
    schema = document.resolve(schema)
    if "array" in types_of(schema):
        return True
    properties = schema.get("properties") or {}
    arrays = [n for n, value in properties.items() if "array" in types_of(document.resolve(value))]
    words = [snake(name) for name in properties if name not in arrays]
    facts = [word for word in words if _FACT.search(word)]
    return len(arrays) == 1 and set(words) <= {*facts, *_AROUND} and (bool(facts) or not words)


def ref_name(node: Any) -> str | None:
    """Return the component name of a reference."""
    ref = node.get("$ref") if isinstance(node, dict) else None
    return unescape(ref.rpartition("/")[2]) if isinstance(ref, str) else None


def is_condition(members: list[Any]) -> bool:
    """Return whether the members of anyOf or oneOf only declare required properties."""
    return all(isinstance(member, dict) and set(member) == {"required"} for member in members)


def variants(schema: dict[str, Any]) -> list[Any]:
    """Return the members of a union; an empty list if the schema is not a union."""
    for key in ("oneOf", "anyOf"):
        members = schema.get(key)
        if members and not is_condition(members):
            return list(members)
    return []


def is_model(schema: dict[str, Any]) -> bool:
    """Return whether a component becomes a class: an object with properties, or an allOf."""
    return bool(schema.get("properties")) or "allOf" in schema


def is_free(schema: dict[str, Any]) -> bool:
    """Return whether an object may have any property, so that decoding must keep all of them."""
    return "object" in types_of(schema) and schema.get("additionalProperties") in (True, {})


def is_open(schema: dict[str, Any]) -> bool:
    """Return whether an object has documented properties and may have any others."""
    return is_free(schema) and bool(schema.get("properties"))


def further(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the properties that an object may have beside its own, if any."""
    values = schema.get("additionalProperties")
    return values if isinstance(values, dict) and schema.get("properties") else {}


def is_extensible(schema: dict[str, Any]) -> bool:
    """Return whether an object has documented properties and may have others."""
    return is_open(schema) or bool(further(schema))


def is_flag(schema: dict[str, Any]) -> bool:
    """Return whether two documented values are a boolean in the API's own notation."""
    return schema.get("x-wire-format") in BOOLEANS


def is_record(schema: dict[str, Any]) -> bool:
    """Return whether a component is an object with declared properties and any others.

    In responses, it becomes an annotated record.
    """
    return is_open(schema) and types_of(schema) == {"object"} and "allOf" not in schema


def is_enum(schema: dict[str, Any]) -> bool:
    """Return whether a component becomes a type in the enums module, of text or whole numbers."""
    return (
        "enum" in schema
        and types_of(schema) <= {"string", "integer"}
        and all(is_listed(value) for value in schema["enum"])
        and not is_flag(schema)
    )


def is_listed(value: object) -> bool:
    """Return whether a value may be in a type of the enums module: text, a whole number or null."""
    return value is None or (isinstance(value, (str, int)) and not isinstance(value, bool))


def is_null(schema: dict[str, Any]) -> bool:
    """Return whether null is the only value of a schema."""
    if schema.get("type") in ("null", ["null"]) or schema.get("enum") == [None]:
        return True
    return "const" in schema and schema["const"] is None


def values_of(schema: dict[str, Any]) -> tuple[Any, ...]:
    """Return the listed values of a schema, of which `const` is one; empty if it lists none."""
    return (schema["const"],) if "const" in schema else tuple(schema.get("enum", ()))


def takes_null(schema: dict[str, Any]) -> bool:
    """Return whether null is a value of a schema that is no union."""
    kinds = schema.get("type")
    return (
        is_null(schema)
        or (isinstance(kinds, list) and "null" in kinds)
        or None in values_of(schema)
    )


def demands_of(node: dict[str, Any]) -> tuple[Condition, ...]:
    """Return what an operation or an object requires because of other values."""
    found: list[Condition] = []
    for group in node.get("x-require-together", ()):
        found += [
            Condition(name, (), (tuple(other for other in group if other != name),))
            for name in group
        ]
    for rule in node.get("x-require-if", ()):
        ((name, values),) = rule["when"].items()
        groups = tuple(tuple(group) for group in rule["one-of"])
        found.append(Condition(name, tuple(values), groups))
    return tuple(found)


def sorted_kinds(schema: dict[str, Any]) -> list[str]:
    """Return the JSON types of a schema in the order of the spec, without null."""
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


def circular(document: Document) -> set[str]:
    """Return the names of the components that contain themselves, directly or in others."""
    schemas: dict[str, Any] = (document.root.get("components") or {}).get("schemas") or {}
    edges = {name: {*_references(schema)} & schemas.keys() for name, schema in schemas.items()}
    return {name for name in schemas if name in reached(edges, name)}


def reached(edges: dict[str, set[str]], start: str) -> set[str]:
    """Return what can be reached from a name in one step or more."""
    seen: set[str] = set()
    todo = [*edges[start]]
    while todo:
        other = todo.pop()
        if other not in seen:
            seen.add(other)
            todo += edges[other]
    return seen


def _references(node: Any) -> Iterator[str]:
    """Yield the names of the components that a schema refers to."""
    name = ref_name(node)
    if name is not None:
        yield name
    for inner in node.values() if isinstance(node, dict) else node:
        if isinstance(inner, dict | list):
            yield from _references(inner)


class Reader:
    """Reads the schemas of one document."""

    def __init__(self, document: Document, left_out: str = "") -> None:
        """`left_out`: the key that marks properties to leave out, `readOnly` or `writeOnly`."""
        self.document = document
        self._left_out = left_out

    def properties(self, node: Any) -> dict[str, Any]:
        """Return the properties of an object, including those of its allOf members."""
        schema = self.document.resolve(node)
        found: dict[str, Any] = {}
        for member in schema.get("allOf", []):
            found.update(self.properties(member))
        return {**found, **self.kept(schema)}

    def kept(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the properties that a schema itself declares, without those to leave out."""
        own: dict[str, Any] = schema.get("properties") or {}
        if not self._left_out:
            return own
        return {
            wire: node
            for wire, node in own.items()
            if not self.document.resolve(node).get(self._left_out)
        }

    def required(self, node: Any) -> set[str]:
        """Return the required properties of an object, including those of its allOf members."""
        names = self._required(node)
        return names & self.properties(node).keys() if self._left_out and names else names

    def _required(self, node: Any) -> set[str]:
        schema = self.document.resolve(node)
        names = set(schema.get("required", []))
        for member in schema.get("allOf", []):
            names |= self._required(member)
        return names

    def conditions(self, node: Any) -> tuple[tuple[tuple[str, ...], ...], bool]:
        """Return the groups of properties of which one is required; true if only one is allowed."""
        schema = self.document.resolve(node)
        for key in ("oneOf", "anyOf"):
            members = schema.get(key)
            if members and is_condition(members):
                return tuple(tuple(member["required"]) for member in members), key == "oneOf"
        return (), False

    def list_path(self, node: Any) -> tuple[str, Any] | None:
        """Return field path and item schema of the list in a response; None if there is none."""
        schema = self.document.resolve(node)
        for member in variants(schema):
            found = self.list_path(member)
            if found is not None and found[0]:
                return found
        for member in variants(schema):
            found = self.list_path(member)
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

    def at(self, node: Any, path: str) -> Any:
        """Return the schema at a field path of the vendor's names; None if there is none."""
        for wire in path.split(".") if path else ():
            for candidate in (node, *variants(self.document.resolve(node))):
                found = self.properties(candidate).get(wire)
                if found is not None:
                    node = found
                    break
            else:
                return None
        return node

    def python_path(self, node: Any, path: str) -> str:
        """Return a field path of the vendor's names as attribute names of the models."""
        names: list[str] = []
        for wire in path.split(".") if path else ():
            inner = self.at(node, wire)
            names.append(python_name(inner, wire) if isinstance(inner, dict) else snake(wire))
            node = inner if inner is not None else {}
        return ".".join(names)
