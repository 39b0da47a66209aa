"""The keywords of a schema that say what a plain value is, in the form of OpenAPI 3.1."""

from __future__ import annotations

import re
from typing import Any

from .carried import schema_key
from .notes import Notes
from .published import Part
from .texts import visible

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_NUMBERS = ("minimum", "maximum")
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_FLAGS = ("readOnly", "writeOnly", "deprecated", "uniqueItems")
_DATES = ("date", "date-time")
# What is read elsewhere, and what has no meaning for a client.
_READ = frozenset(
    {"$ref", "type", "nullable", "properties", "required", "additionalProperties", "items"}
    | {
        "allOf",
        "anyOf",
        "oneOf",
        "enum",
        "const",
        "format",
        "pattern",
        "default",
        "title",
        "prefixItems",
    }
    | {"description", "example", "examples", "discriminator", "$schema", "$id", "$comment"}
    | {"exclusiveMinimum", "exclusiveMaximum", "contentMediaType", "contentEncoding", "$anchor"}
    | {"externalDocs", "$defs", "definitions", *_NUMBERS, *_COUNTS, *_FLAGS}
    | {"x-enum-varnames", "x-enum-descriptions", "x-enumNames"}
)


def types_of(part: Part) -> list[str]:
    """Return the JSON types of a schema, from its keywords if it states none; `null` at the end."""
    value = part.value if isinstance(part.value, dict) else {}
    kind = value.get("type")
    found = [k for k in (kind if isinstance(kind, list) else [kind]) if k in TYPES]
    if not found or found == ["null"]:
        if any(key in value for key in ("properties", "additionalProperties", "allOf")):
            found = ["object", *found]
        elif "items" in value:
            found = ["array", *found]
        elif not found and ("enum" in value or "const" in value):
            found = _types_of_values(value.get("enum", [value.get("const")]))
    if value.get("nullable") is True and found:
        found = [*found, "null"]
    if value.get("enum") and None in value["enum"] and found:
        found = [*found, "null"]
    plain = [name for name in dict.fromkeys(found) if name != "null"]
    return plain + (["null"] if "null" in found else [])


def _types_of_values(values: Any) -> list[str]:
    names = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
    listed = values if isinstance(values, list) else []
    return [name for kind, name in names.items() if any(type(value) is kind for value in listed)]


class Keywords:
    """Converts the keywords of plain values; notes those that the dialect does not have."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def plain(self, part: Part, types: list[str]) -> dict[str, Any]:
        """Return type, format, values and limits of a schema that is no object and no union."""
        value: dict[str, Any] = part.value if isinstance(part.value, dict) else {}
        node: dict[str, Any] = {}
        if types:
            node["type"] = types[0] if len(types) == 1 else types
        self._format(part, value, types, node)
        self._values(part, value, types, node)
        self._limits(part, value, types, node)
        self._pattern(part, value, node)
        node |= self.flags(part)
        if "default" in value:
            self._default(value["default"], types, node)
        self.note_others(part)
        return node

    def flags(self, part: Part) -> dict[str, Any]:
        """Return the flags that are true and that the dialect has."""
        found: dict[str, Any] = {}
        for key in _FLAGS:
            if part.has(key) and part.value[key] is True:
                if schema_key(key, True):
                    found[key] = True
                else:
                    self._notes.lossy(part, f"{key} of a schema has no effect on the client")
        return found

    def note_others(self, part: Part) -> None:
        """Note the keywords of a schema that are not read at all."""
        for key in part.value if isinstance(part.value, dict) else ():
            if key not in _READ and not key.startswith("x-"):
                self._notes.lossy(part, f"the keyword {key} of a schema is not checked")
            elif key.startswith("x-") and key not in _READ:
                self._notes.lossy(part, f"the vendor's extension {key}")

    def _format(
        self, part: Part, value: dict[str, Any], types: list[str], node: dict[str, Any]
    ) -> None:
        form = value.get("format")
        if "contentMediaType" in value and value.get("contentEncoding") is None and not form:
            form = "binary"
        if not isinstance(form, str) or not form:
            return
        numeric = bool({"integer", "number"} & set(types))
        fits = numeric if form == "unix-time" else "string" in types or form not in _DATES
        if fits and schema_key("format", form) and form == visible(form):
            node["format"] = form
        else:
            self._notes.lossy(part, f"the format {form[:40]!r} does not fit the type")

    def _values(
        self, part: Part, value: dict[str, Any], types: list[str], node: dict[str, Any]
    ) -> None:
        values = value.get("enum")
        if "const" in value:
            const = value["const"]
            if isinstance(const, str | int):
                node["const"] = const
            else:
                self._notes.lossy(part, "a constant that is neither text nor a whole number")
        if not isinstance(values, list) or not values:
            return
        unique = [v for i, v in enumerate(values) if v not in values[:i]]
        usable = all(
            v is None or (isinstance(v, str | int) and type(v) is not bool) for v in unique
        )
        kinds = {type(v) for v in unique if v is not None}
        texts = [v for v in unique if isinstance(v, str)]
        if not usable or len(kinds) != 1 or any(text != visible(text) for text in texts):
            self._notes.lossy(part, "values of an enum that are of several or other types")
            return
        if "null" in types and None not in unique:
            unique.append(None)
        node["enum"] = unique
        names = value.get("x-enum-varnames")
        if kinds == {int} and isinstance(names, list) and len(names) == len(unique):
            upper = [re.sub(r"[^A-Z0-9]+", "_", str(name).upper()).strip("_") for name in names]
            if schema_key("x-enum-varnames", upper) and len(set(upper)) == len(upper):
                node["x-enum-varnames"] = upper
                texts_of = value.get("x-enum-descriptions")
                listed = texts_of if isinstance(texts_of, list) else []
                told = [visible(str(text)) for text in listed]
                node["x-enum-descriptions"] = (
                    told if len(told) == len(upper) else [str(n) for n in names]
                )

    def _limits(
        self, part: Part, value: dict[str, Any], types: list[str], node: dict[str, Any]
    ) -> None:
        whole = "integer" in types and "number" not in types
        for key, exclusive, step in (
            ("minimum", "exclusiveMinimum", 1),
            ("maximum", "exclusiveMaximum", -1),
        ):
            limit, beyond = value.get(key), value.get(exclusive)
            if isinstance(beyond, bool):  # OpenAPI 3.0
                beyond = limit if beyond else None
                limit = None if beyond is not None else limit
            bound = _number(beyond)
            if bound is not None and schema_key(exclusive, bound):
                node[exclusive] = bound
            elif bound is not None and whole and float(bound).is_integer():
                node[key] = int(bound) + step
            elif beyond is not None:
                self._notes.lossy(part, f"{exclusive} of a number is not checked")
            if _number(limit) is not None and key not in node:
                node[key] = limit
        for key in _COUNTS:
            count = value.get(key)
            if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
                fits = key[3:] != "Items" or "array" in types
                if fits and schema_key(key, count):
                    node[key] = count
                else:
                    self._notes.lossy(part, f"the keyword {key} of a schema is not checked")

    def _pattern(self, part: Part, value: dict[str, Any], node: dict[str, Any]) -> None:
        pattern = value.get("pattern")
        if not isinstance(pattern, str):
            return
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError):
            self._notes.lossy(part, "a pattern that Python does not understand")
            return
        if pattern == visible(pattern) and len(pattern) < 500:
            node["pattern"] = pattern
        else:
            self._notes.lossy(part, "a pattern that is very long or has invisible characters")

    @staticmethod
    def _default(default: Any, types: list[str], node: dict[str, Any]) -> None:
        names = _types_of_values([default])
        fits = set(names) <= set(types) or (names == ["integer"] and "number" in types)
        listed = "enum" not in node or default in node["enum"]
        shown = not isinstance(default, str) or default == visible(default)
        if isinstance(default, str | int | float | bool) and fits and listed and shown:
            node["default"] = default


def _number(value: object) -> int | float | None:
    """Return a value if it is a number, else None."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
