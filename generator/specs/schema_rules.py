"""The house rules for schemas and parameters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from ..text.names import is_snake
from .document import Document
from .schemas import python_name, types_of
from .source import escape

Findings = Iterator[tuple[str, str]]
SCHEMA_EXTENSIONS = {
    "x-aliases",
    "x-enum-aliases",
    "x-enum-varnames",
    "x-enum-descriptions",
    "x-wire-format",
    "x-clear-value",
    "x-answered-as",
    "x-sdk",
}
SCHEMA_KEYS = {
    "$ref",
    "type",
    "description",
    "title",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "enum",
    "const",
    "default",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "pattern",
    "examples",
    "deprecated",
    "allOf",
    "anyOf",
    "oneOf",
}
WIRE_FORMATS = ("round-trip", "date-or-date-time")
MAX_TEXT = 4000
_UNSPEAKABLE = re.compile(r'[\x00-\x1f"\\]')  # what msgspec rejects in a field name


def characters(node: Any, place: str) -> Findings:
    """Yield a finding for text that is too long or has control or invisible characters."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from characters(value, f"{place}/{escape(str(key))}")
            if _hidden(str(key)):
                yield place, "has a key with a control or invisible character; remove it"
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from characters(value, f"{place}/{index}")
    elif isinstance(node, str):
        if _hidden(node):
            yield place, "holds a control or invisible character; remove it"
        if len(node) > MAX_TEXT:
            yield place, f"is longer than {MAX_TEXT} characters; shorten it"


def _hidden(text: str) -> bool:
    return (
        not text.isascii()
        and any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for char in text)
    ) or any((char < " " and char != "\n") or char == "\x7f" for char in text)


def named(node: dict[str, Any], place: str) -> Findings:
    """Yield the findings on the `x-sdk` name of a parameter or property."""
    sdk = node.get("x-sdk")
    if sdk is None:
        return
    if not isinstance(sdk, dict) or set(sdk) != {"name"}:
        yield f"{place}/x-sdk", "must hold a name and nothing else"
    elif not is_snake(sdk["name"]):
        yield f"{place}/x-sdk", f"name {sdk['name']!r} must be snake_case"


def parameter(document: Document, node: dict[str, Any], place: str) -> Findings:
    """Yield the findings on a parameter."""
    for key in node:
        if key.startswith("x-") and key != "x-sdk":
            yield f"{place}/{key}", f"{key} is not declared for parameters"
    yield from named(node, place)
    if not node.get("description"):
        yield place, "has no description"
    schema = document.resolve(node.get("schema") or {})
    kinds = types_of(schema) | ({"object"} if "allOf" in schema else set())
    where, style = node.get("in"), node.get("style")
    if where in ("header", "path") and not kinds <= {"string", "integer"}:
        yield place, f"a {where} parameter must be a plain string or integer"
    if where == "header" and schema.get("format") in ("date", "date-time"):
        yield place, "a header parameter must be a plain string or integer"
    if where == "header" and not re.fullmatch(r"[A-Za-z0-9-]+", str(node.get("name"))):
        yield place, f"{node.get('name')!r} is not the name of a header"
    if where not in ("path", "query", "header", "cookie"):
        yield f"{place}/in", f"{where!r} is no place; write path, query or header"
    if where == "cookie":
        yield place, "cookie parameters are not supported; describe the header instead"
    if style not in (None, "form", "deepObject", "simple"):
        yield place, f"style {style!r} is not supported; use form or deepObject"
    if "object" in kinds and style != "deepObject":
        yield place, "an object in a query must have style deepObject"
    if style == "deepObject" and "object" not in kinds:
        yield place, "style deepObject needs an object schema"
    if isinstance(node.get("schema"), dict):
        yield from checked(document, node["schema"], f"{place}/schema", named=False)


_TYPES = {"array", "boolean", "integer", "number", "object", "string"}


def schema(document: Document, node: Any, place: str, *, named: bool) -> Findings:
    """Yield the findings on a schema and its subschemas; `named`: it is a component."""
    if named and isinstance(node, dict) and not node.get("description") and "$ref" not in node:
        yield place, "has no description"
    yield from checked(document, node, place, named=named)


def checked(document: Document, node: Any, place: str, *, named: bool) -> Findings:
    """Yield the findings as `schema` does, without requiring a description of a component."""
    if not isinstance(node, dict):
        yield place, "must be a mapping"
        return
    for key in node:
        if key not in SCHEMA_KEYS | SCHEMA_EXTENSIONS:
            yield f"{place}/{escape(key)}", f"{key!r} is not supported in schemas"
    kinds = types_of(node)
    if not kinds <= _TYPES:
        odd = ", ".join(sorted(map(str, kinds - _TYPES)))
        yield f"{place}/type", f"{odd} is no JSON type; write one of {', '.join(sorted(_TYPES))}"
    is_object = "object" in kinds or "properties" in node
    if is_object and not named:
        yield place, "is an object without a name; make it a component and refer to it"
    if "array" in kinds and "items" not in node:
        yield place, "is an array without items"
    if node.get("additionalProperties") is False:
        yield place, "additionalProperties: false would refuse what the vendor may add; drop it"
    yield from _enum(node, place)
    yield from _format(node, place)
    yield from _properties(document, node, place)
    for key in ("allOf", "anyOf", "oneOf"):
        for index, member in enumerate(node.get(key, [])):
            if set(member) != {"required"}:
                inline = key == "allOf" and "$ref" not in member
                yield from checked(document, member, f"{place}/{key}/{index}", named=inline)
    if isinstance(node.get("items"), dict):
        yield from checked(document, node["items"], f"{place}/items", named=False)


def _properties(document: Document, node: dict[str, Any], place: str) -> Findings:
    names: dict[str, str] = {}
    wires = set(node.get("properties") or {})
    for wire, value in (node.get("properties") or {}).items():
        pointer = f"{place}/properties/{escape(wire)}"
        name = python_name(value, wire) if isinstance(value, dict) else wire
        if isinstance(value, dict):
            yield from named(value, pointer)
        if names.setdefault(name, wire) != wire:
            yield (
                pointer,
                f"{wire!r} and {names[name]!r} are both {name} in Python; name one (x-sdk)",
            )
        yield from checked(document, value, pointer, named=False)
        if isinstance(value, dict) and not value.get("description") and "$ref" not in value:
            yield pointer, "has no description"
        aliases = value.get("x-aliases", []) if isinstance(value, dict) else []
        for alias in aliases:
            if alias in wires:
                yield pointer, f"alias {alias!r} is itself a property"
        if any(_UNSPEAKABLE.search(spelling) for spelling in (wire, *aliases)):
            yield pointer, "a property cannot be called so: no quotes, backslashes or line breaks"
        if wire.isidentifier() and not wire.isascii():
            # Python normalizes such a name (`ﬁ` to `fi`), and reviewers may misread it.
            yield (
                pointer,
                "a property cannot be called so: only ASCII letters are supported; leave it out",
            )
    for wire in node.get("required", []):
        if wires and wire not in wires:
            yield f"{place}/required", f"{wire!r} is required but not a property"


def _enum(node: dict[str, Any], place: str) -> Findings:
    values = node.get("enum")
    if values is None:
        return
    folded: dict[str, Any] = {}
    for value in values:
        if not isinstance(value, (str, int)) and value is not None:
            yield f"{place}/enum", f"{value!r} is neither text nor a whole number"
        elif folded.setdefault(str(value).casefold(), value) is not value:
            yield (
                f"{place}/enum",
                f"{value!r} differs from another value only in case, or stands twice",
            )
    names = node.get("x-enum-varnames")
    if names is None:
        return
    if len(names) != len(values) or len(set(names)) != len(names):
        yield f"{place}/x-enum-varnames", "must name every value of the enum, each differently"
    for name in names:
        if not isinstance(name, str) or not re.fullmatch(r"[A-Z][A-Z0-9_]*", name):
            yield f"{place}/x-enum-varnames", f"{name!r} must be in UPPER_CASE"


def _format(node: dict[str, Any], place: str) -> Findings:
    wire = node.get("x-wire-format")
    if wire is not None and wire not in WIRE_FORMATS and not _is_pattern(wire):
        known = ", ".join(WIRE_FORMATS)
        yield f"{place}/x-wire-format", f"{wire!r} is not {known} or a strftime pattern"
    if node.get("format") == "unix-time" and not types_of(node) <= {"number", "integer"}:
        yield f"{place}/format", "unix-time needs type number or integer"


def _is_pattern(wire: Any) -> bool:
    return isinstance(wire, str) and re.fullmatch(r"(%[YmdHMSfzjy]|[-/.:TZ ])+", wire) is not None
