"""The house rules for schemas and parameters."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from .document import Document
from .schemas import (
    MODULES,
    Reader,
    demands_of,
    further,
    is_hidden,
    is_record,
    kinds_of,
    python_name,
    types_of,
)
from .source import escape

Findings = Iterator[tuple[str, str]]
MAX_TEXT = 4000
_UNSUPPORTED = re.compile(r'[\x00-\x1f"\\]')  # what msgspec rejects in a field name
_STYLES = {"path": ("simple",), "header": ("simple",), "query": ("form", "deepObject")}
_OF_CLIENT = {
    "accept": "the media types of the responses decide it",
    "authorization": "declare a security scheme",
    "content-type": "the media type of the body decides it",
    "content-length": "the body decides it",
    "transfer-encoding": "the body decides it",
    "connection": "the client decides it",
    "host": "the address of the server decides it",
}
"""Headers that the client writes; OpenAPI ignores parameters with the first three names."""


def characters(node: Any, pointer: str) -> Findings:
    """Yield a finding for text that is too long or has control or invisible characters."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from characters(value, f"{pointer}/{escape(str(key))}")
            if _has_invisible(str(key)):
                yield pointer, "has a key with a control or invisible character; remove it"
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from characters(value, f"{pointer}/{index}")
    elif isinstance(node, str):
        if _has_invisible(node):
            yield pointer, "contains a control or invisible character; remove it"
        if len(node) > MAX_TEXT:
            yield pointer, f"is longer than {MAX_TEXT} characters; shorten it"


def _has_invisible(text: str) -> bool:
    """Return whether a text has control or invisible characters."""
    return (
        not text.isascii()
        and any(
            unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
            for char in text
            if char != "\n"
        )
    ) or any((char < " " and char != "\n") or char == "\x7f" for char in text)


def parameter(document: Document, node: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of a parameter."""
    reason = _OF_CLIENT.get(str(node.get("name")).lower()) if node.get("in") == "header" else None
    if reason is not None:
        yield f"{pointer}/name", f"the client writes this header: {reason}; leave the parameter out"
    if "content" in node:
        yield from _json_parameter(document, node, pointer)
        return
    wire, where, style = str(node.get("name")), node.get("in"), node.get("style")
    styles = _STYLES.get(str(where), ())
    if style is not None and style not in styles:
        named = " and ".join(f"`style: {each}`" for each in styles)
        yield pointer, f"{wire!r} is sent in the {where}, which has only {named}; leave it out"
    if node.get("allowReserved") and node.get("in") != "query":
        yield f"{pointer}/allowReserved", "applies to parameters in the query only; leave it out"
    resolved = document.resolve(node.get("schema") or {})
    kinds = kinds_of(document, resolved)
    is_moment = where == "header" and resolved.get("format") in ("date", "date-time")
    if where in ("header", "path") and (is_moment or not kinds <= {"string", "integer"}):
        yield pointer, f"a {where} parameter must be a plain string or integer"
    if "object" in kinds and style != "deepObject":
        yield pointer, "an object in a query must have style deepObject"
    if style == "deepObject" and "object" not in kinds:
        yield pointer, "style deepObject needs an object schema"
    if where == "query" and kinds_of(document, resolved.get("items")) & {"array", "object"}:
        yield (
            f"{pointer}/schema/items",
            "a list in a query holds plain values only; use `content` if the API reads JSON there",
        )
    yield from schema(document, node.get("schema"), f"{pointer}/schema")


def _json_parameter(document: Document, node: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of a parameter that is sent as JSON."""
    if node.get("in") not in ("query", "header"):
        yield f"{pointer}/content", "a parameter in the path cannot be sent as JSON; use schema"
    for key in ("style", "explode", "allowReserved"):
        if key in node:
            yield f"{pointer}/{key}", "does not apply to a parameter with content; leave it out"
    for media, content in node["content"].items():
        inner = f"{pointer}/content/{escape(media)}/schema"
        yield from schema(document, content.get("schema"), inner)


def record(document: Document, node: dict[str, Any], pointer: str) -> Findings:
    """Yield the findings of a component that becomes an annotated record in responses."""
    if not is_record(node):
        return
    for wire, value in node["properties"].items():
        inner = f"{pointer}/properties/{escape(wire)}"
        for message in _record_field(document, wire, value):
            yield inner, message


def _record_field(document: Document, wire: str, value: dict[str, Any]) -> Iterator[str]:
    """Yield what a record cannot express about one of its fields, which are read by these names."""
    is_plain = wire in ("builtins", "field", *MODULES) or python_name(value, wire) == wire
    if not is_plain or not wire.isidentifier() or wire.startswith("_"):
        yield "a field of a record is read by the vendor's name, so it must be a Python name"
    if hasattr(dict, wire) or keyword.iskeyword(wire) or wire in MODULES:
        yield "this name has another meaning in a record; leave it out, records keep every field"
    if "x-aliases" in value:
        yield "a field of a record has no aliases; declare each spelling as a field"
    held = document.resolve(value)
    while "items" in held:
        held = document.resolve(held["items"])
    is_object = "object" in types_of(held) or "allOf" in held
    if is_object and held.get("additionalProperties") not in (True, {}):
        yield "an object in a record must be a record: add `additionalProperties: true`"


def schema(
    document: Document, node: Any, pointer: str, whole: dict[str, Any] | None = None
) -> Findings:
    """Yield the findings of a schema and its subschemas.

    `whole`: the properties of the object of which the schema is a member.
    """
    if not isinstance(node, dict):
        return
    yield from _enum(node, pointer)
    if "allOf" in node and whole is None:
        whole = Reader(document).properties(node)
        inside = [node, *(m for m in node["allOf"] if "$ref" not in m)]
        own = {clash for part in inside for clash in _clashes(part.get("properties") or {})}
        yield from ((pointer, clash[1]) for clash in _clashes(whole) if clash not in own)
    yield from _properties(document, node, pointer, whole)
    for key in ("allOf", "anyOf", "oneOf"):
        for index, member in enumerate(node.get(key, [])):
            inner = whole if key == "allOf" else None
            yield from schema(document, member, f"{pointer}/{key}/{index}", inner)
    for key in ("items", "additionalProperties"):
        yield from schema(document, node.get(key), f"{pointer}/{key}")


def _clashes(properties: dict[str, Any]) -> Findings:
    """Yield the properties whose Python name is that of another one, each with a message."""
    names: dict[str, str] = {}
    for wire, value in properties.items():
        name = python_name(value, wire)
        if names.setdefault(name, wire) != wire:
            both = f"{wire!r} and {names[name]!r} are both named {name} in Python"
            yield wire, f"{both}; give one an x-sdk name"


def _properties(
    document: Document, node: dict[str, Any], pointer: str, whole: dict[str, Any] | None
) -> Findings:
    wires = node.get("properties") or {}
    known = wires if whole is None else whole
    for wire, value in wires.items():
        if further(node) and python_name(value, wire) == "extras":
            message = "has the name of the mapping of further properties; give it an x-sdk name"
            yield f"{pointer}/properties/{escape(wire)}", message
    for wire, message in _clashes(wires):
        yield f"{pointer}/properties/{escape(wire)}", message
    for wire, value in wires.items():
        inner = f"{pointer}/properties/{escape(wire)}"
        yield from schema(document, value, inner)
        if is_hidden(value) and wire in node.get("required", []):
            yield inner, f"{wire!r} is required, so it cannot be hidden"
        aliases = value.get("x-aliases", [])
        for alias in aliases:
            if alias in wires:
                yield inner, f"alias {alias!r} is the name of another property; remove it"
        if any(_UNSUPPORTED.search(spelling) for spelling in (wire, *aliases)):
            yield inner, "has a name or alias with a quote, backslash or line break; leave it out"
        if wire.isidentifier() and not wire.isascii():
            # Python normalizes such a name (`ﬁ` to `fi`), and reviewers may misread it.
            yield inner, "has a name with letters other than ASCII; leave the property out"
    for condition in demands_of(node):
        named = {condition.name, *(name for group in condition.require for name in group)}
        for name in sorted(named):
            if name.partition(".")[0] not in known:
                yield pointer, f"{name!r} is required by a condition but not a property"
    for wire in node.get("required", []):
        if known and wire not in known:
            yield (
                f"{pointer}/required",
                f"{wire!r} is required but not a property; add the property",
            )


def _enum(node: dict[str, Any], pointer: str) -> Findings:
    values, names = node.get("enum", []), node.get("x-enum-varnames")
    seen: list[tuple[type, Any]] = []
    for value in values:
        if (type(value), value) in seen:
            yield f"{pointer}/enum", f"{value!r} is listed twice; remove one"
        seen.append((type(value), value))
    told = node.get("x-enum-descriptions")
    if told is not None and len(told) != len(values):
        yield f"{pointer}/x-enum-descriptions", "must describe every value of the enum"
    if names is not None and not len(names) == len(set(names)) == len(values):
        yield f"{pointer}/x-enum-varnames", "must name every value of the enum, each differently"
