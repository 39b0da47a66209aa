"""Unions of objects: the property that tells them apart, and the house rules for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from .document import Document
from .schemas import (
    Reader,
    is_condition,
    is_flag,
    is_listed,
    is_model,
    is_null,
    ref_name,
    values_of,
    variants,
)
from .source import escape

Findings = Iterator[tuple[str, str]]


@attrs.frozen
class Tags:
    """The property that tells objects apart, and the component for each of its values."""

    property: str
    components: tuple[tuple[str | int, str], ...]


def tags_of(document: Document, names: list[str], discriminator: Any = None) -> Tags | None:
    """Return what tells apart the components of a union; None if nothing does.

    That is the discriminator, or the first property for which every component lists other values.
    """
    reader = Reader(document)
    nodes = {name: document.root["components"]["schemas"][name] for name in names}
    properties = {name: reader.properties(node) for name, node in nodes.items()}
    wire = (discriminator or {}).get("propertyName")
    if wire is not None:
        mapped = _mapped(discriminator)
        values = {
            name: mapped.get(name) or _values(document, properties[name].get(wire)) or (name,)
            for name in names
        }
        return _tags(wire, values)
    for candidate in properties[names[0]] if names else ():
        listed = {name: _values(document, properties[name].get(candidate)) for name in names}
        found = _tags(candidate, listed) if all(listed.values()) else None
        if found is not None:
            return found
    return None


def _tags(wire: str, values: dict[str, tuple[str | int, ...]]) -> Tags | None:
    """Return the tags of components; None if two of them have the same value."""
    pairs = [(value, name) for name, listed in values.items() for value in listed]
    return Tags(wire, tuple(pairs)) if len({value for value, _ in pairs}) == len(pairs) else None


def _mapped(discriminator: dict[str, Any]) -> dict[str, tuple[str | int, ...]]:
    """Return the values in the mapping of a discriminator, by the name of the component."""
    found: dict[str, tuple[str | int, ...]] = {}
    for value, target in (discriminator.get("mapping") or {}).items():
        name = str(target).rpartition("/")[2]
        found[name] = (*found.get(name, ()), value)
    return found


def _values(document: Document, node: Any) -> tuple[str | int, ...]:
    """Return the values that a property lists, if they are text or whole numbers."""
    schema = document.resolve(node) if node is not None else {}
    values = [value for value in values_of(schema) if value is not None]
    is_usable = all(map(is_listed, values)) and not is_flag(schema)
    return tuple(values) if is_usable else ()


def union_rules(document: Document) -> Findings:
    """Yield the findings of every union: in schemas, parameters, bodies and responses."""
    for section in ("paths", "components"):
        yield from _inside(document, document.root[section], f"/{section}", names=True)


def _inside(document: Document, node: Any, pointer: str, *, names: bool = False) -> Findings:
    """Yield the findings of the unions in a node; `names`: its keys are names, not keywords."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _inside(document, item, f"{pointer}/{index}")
    elif isinstance(node, dict):
        if not names and "discriminator" in node:
            yield from _discriminator(document, node, pointer)
        for key, value in node.items():
            if names or key not in ("default", "const", "enum", "example", "examples"):
                are_names = not names and key in ("properties", "schemas", "mapping")
                yield from _inside(document, value, f"{pointer}/{escape(key)}", names=are_names)


def _discriminator(document: Document, node: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of a discriminator."""
    members = [m for m in variants(node) if not is_null(document.resolve(m))]
    objects = {name: member for member in members if (name := ref_name(member))}
    inner, discriminator = f"{pointer}/discriminator", node["discriminator"]
    if not members or is_condition(members):
        yield inner, "needs oneOf or anyOf with the objects that it tells apart"
        return
    mapped, wire = _mapped(discriminator), discriminator.get("propertyName")
    for value, target in (discriminator.get("mapping") or {}).items():
        if str(target).rpartition("/")[2] not in objects:
            message = f"{target!r} is no member of the union; name one of {', '.join(objects)}"
            yield f"{inner}/mapping/{escape(str(value))}", message
    reader = Reader(document)
    for name, member in objects.items():
        if not is_model(document.resolve(member)):
            yield inner, f"{name} is no object with properties, so nothing tells it apart"
            continue
        found = reader.properties(member).get(wire)
        if found is None:
            message = f"{wire!r} is no property of {name}; add it there, or drop the discriminator"
            yield f"{inner}/propertyName", message
            continue
        listed = _values(document, found)
        wrong = [value for value in mapped.get(name, ()) if listed and value not in listed]
        for value in wrong:
            yield f"{inner}/mapping/{escape(str(value))}", f"{name} has no {wire!r} of this value"
    if objects and wire is not None and tags_of(document, list(objects), discriminator) is None:
        yield inner, "names two objects for the same value; each value must belong to one object"
