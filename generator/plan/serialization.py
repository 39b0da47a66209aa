"""Serializations of arguments: written inline, or as constants named after their schemas."""

from __future__ import annotations

import keyword
from typing import Any, TypeAlias

from ..runtime.conditions import Groups
from ..runtime.wire_formats import UNIX_TIME_OR_TEXT
from ..specs.combining import is_object
from ..specs.document import Document
from ..specs.schemas import (
    Reader,
    circular,
    demands_of,
    is_enum,
    is_extensible,
    is_flag,
    is_free,
    is_model,
    is_null,
    ref_name,
    sorted_kinds,
    types_of,
    values_of,
    variants,
)
from ..specs.source import escape
from ..text.literals import literal_of
from ..text.names import snake
from .types import is_int_enum

_CHECKED = {"enum", "const", "x-wire-format", "x-require-if", "x-require-together"}
"""Keys of schemas whose values are checked or written in another notation."""
_SHORT = 80
"""Maximum length of a serialization that is written inline instead of as a constant."""
_INLINE = {"style", "reserved", "format", "choices", "empty"}
_SCALARS = {"string", "integer", "number", "boolean"}
_Parts: TypeAlias = dict[str, str | dict[str, str]]


class SerializationMaker:
    """Makes the serializations of one document; equal serializations share a constant."""

    def __init__(self, document: Document, reader: Reader) -> None:
        self._document = document
        self._reader = reader
        self._names: dict[str, str] = {}
        self._circular = circular(document)
        self._recursive: dict[str, str] = {}
        self._completed: dict[str, str] = {}

    @property
    def constants(self) -> tuple[tuple[str, str], ...]:
        """The constants with their source, each after those that it needs.

        Those of schemas that contain themselves come first, empty; `completed` fills them.
        """
        empty = [(name, "Serialization()") for name in self._completed]
        return (*empty, *((name, text) for text, name in self._names.items()))

    @property
    def completed(self) -> tuple[tuple[str, str], ...]:
        """The constants of schemas that contain themselves, with their source."""
        return tuple(self._completed.items())

    def of(self, wire: str, node: Any, *, style: str = "", reserved: bool = False) -> str:
        """Return the serialization of an argument as an expression; empty if none is needed."""
        name = ref_name(self._value(node))
        if name in self._circular and not (style or reserved):
            constant = self._recursion(name)
            return f"_serialization.{constant}" if constant else ""
        parts = self._parts(node)
        if reserved:
            parts = {"reserved": "True", **parts}
        if style:
            parts = {"style": repr(style), **parts}
        if not parts:
            return ""
        if parts == {"style": "'comma'"}:
            return "COMMA"
        source = _source(parts)
        if parts.keys() <= _INLINE and len(source) <= _SHORT:
            return source
        return f"_serialization.{self._constant(self._base(node, parts) or wire, parts)}"

    def _parts(self, node: Any) -> _Parts:
        """Return the arguments of `Serialization` for a value, or for a list's items, as source."""
        is_empty_sent = "x-empty-list" in self._document.resolve(node)
        node = self._value(node)
        schema = self._document.resolve(node)
        parts: _Parts = {}
        if is_empty_sent:
            parts["empty"] = "True"
        form = schema.get("x-wire-format")
        if form or schema.get("format") in ("date", "unix-time"):
            parts["format"] = repr(form or schema["format"])
        elif self._is_unix_time_or_text(schema):
            parts["format"] = repr(UNIX_TIME_OR_TEXT)
        if "x-range-separator" in schema:
            parts["separator"] = repr(schema["x-range-separator"])
        choices, spellings = self._choices(node)
        if parts and "x-clear-value" in schema:
            spellings = {schema["x-clear-value"]: schema["x-clear-value"], **spellings}
        if choices:
            parts["choices"] = choices
        if spellings:
            parts["spellings"] = literal_of(spellings)
        further = schema.get("additionalProperties")
        values = self._expression(further) if isinstance(further, dict) and further else ""
        fields = self._fields(node)
        if values:
            parts["values"] = values
            fields = {wire: fields.get(wire, "PLAIN") for wire in self._reader.properties(node)}
        require, exactly = self._reader.conditions(node)
        if fields:
            parts["fields"] = fields
        parts |= self._union(node, parts)
        if require:
            parts["require"] = repr(require)
        if exactly:
            parts["exactly"] = "True"
        conditions = demands_of(schema)
        if conditions:
            parts["conditions"] = repr(conditions)
        if is_extensible(schema):
            parts |= self._open_object(node, require, exactly)
        return parts

    def _open_object(self, node: Any, require: Groups, exactly: bool) -> dict[str, str]:
        """Return what is checked of an object that may have properties of any name."""
        parts: dict[str, str] = {}
        kinds = {wire: self._kinds(value) for wire, value in self._reader.properties(node).items()}
        known = {wire: found for wire, found in kinds.items() if found}
        if known:
            parts["kinds"] = repr(known)
        needed = tuple(sorted(self._reader.required(node)))
        if needed and not exactly:
            parts["require"] = repr(tuple((*needed, *group) for group in require or ((),)))
        return parts

    def _kinds(self, node: Any) -> tuple[str, ...]:
        """Return the JSON types that callers may send for a field; an empty tuple for any."""
        schema = self._document.resolve(node)
        if is_flag(schema):
            return ("boolean", *sorted_kinds(schema))
        null = ("null",) if "null" in (schema.get("type") or ()) else ()
        if schema.get("format") == "unix-time":
            return ("number", "string", *null)
        kinds = sorted_kinds(schema)
        return (*kinds, *null) if kinds else ()

    def _value(self, node: Any) -> Any:
        """Return the schema of a value: of a list's items, and of what may also be null.

        Of an object beside any other object, it is the object: its documented fields are checked
        wherever they are.
        """
        schema = self._document.resolve(node)
        members = self._members(schema)
        objects = [member for member in members if is_model(self._document.resolve(member))]
        others = [self._document.resolve(member) for member in members if member not in objects]
        if len(members) == 1 or (len(objects) == 1 and all(map(is_free, others))):
            return self._value((objects or members)[0])
        items = schema.get("items") if "array" in types_of(schema) else None
        return self._value(items) if items else node

    def _members(self, schema: dict[str, Any]) -> list[Any]:
        """Return the members of a union without null; an empty list if there is no union."""
        return [m for m in variants(schema) if not is_null(self._document.resolve(m))]

    def _is_unix_time_or_text(self, schema: dict[str, Any]) -> bool:
        """Return whether a value is a Unix time or any text."""
        members = [self._document.resolve(member) for member in variants(schema)]
        return any(m.get("format") == "unix-time" for m in members) and any(
            types_of(m) == {"string"} and not m.keys() & {"enum", "format"} for m in members
        )

    def _union(self, node: Any, parts: _Parts) -> _Parts:
        """Return what is checked of the members of a union, beside what all of them have in common.

        Members that are objects are told apart from the others, by the type of the value.
        """
        members = [self._value(m) for m in self._members(self._document.resolve(node))]
        objects = [m for m in members if is_object(self._document.resolve(m))]
        plain = [m for m in members if m not in objects]
        made: _Parts = {}
        if self._is_told_apart(objects):
            shared = self._shared_fields(objects)
            made["objects"] = _listed([self._object(member, shared) for member in objects])
        formats = [self._parts(member) for member in plain]
        if any("format" in found for found in formats):
            if len(plain) == 1:
                made |= formats[0]
            elif "format" not in parts:
                made["of"] = _listed([self._expression(member) for member in plain])
        return made

    def _is_told_apart(self, objects: list[Any]) -> bool:
        """Return whether it matters which of several objects is sent."""
        if any(ref_name(m) in self._circular and self._expression(m) for m in objects):
            return True
        ways: dict[str, set[str]] = {}
        for member in objects:
            if self._parts(member).keys() - {"fields"}:
                return True
            fields = self._fields(member)
            for wire in self._reader.properties(member):
                ways.setdefault(wire, set()).add(fields.get(wire, ""))
        return any(len(found) > 1 for found in ways.values())

    def _object(self, member: Any, shared: dict[str, str]) -> str:
        """Return the serialization of an object of a union; it knows the fields of the others."""
        if ref_name(member) in self._circular:
            return self._expression(member)
        own = self._reader.properties(member)
        parts = self._parts(member)
        others = {wire: how for wire, how in shared.items() if wire not in own}
        fields = parts.get("fields", {})
        assert isinstance(fields, dict)
        if fields or others:
            parts["fields"] = {**fields, **others}
        base = self._base(member, parts)
        return "" if not parts else self._constant(base, parts) if base else _source(parts)

    def of_values(self, node: Any) -> str:
        """Return the serialization of a mapping with such values; empty if none is needed."""
        values = self._expression(node)
        constant = self._constant("extras", {"values": values}) if values else ""
        return f"_serialization.{constant}" if constant else ""

    def _expression(self, node: Any) -> str:
        """Return the serialization of a value inside another one; empty if none is needed."""
        name = ref_name(self._value(node))
        if name in self._circular:
            return self._recursion(name)
        parts = self._parts(node)
        base = self._base(node, parts)
        return "" if not parts else self._constant(base, parts) if base else _source(parts)

    def _recursion(self, name: str | None) -> str:
        """Return the constant of a schema that contains itself; empty if nothing is checked."""
        assert name is not None
        if not self._is_checked(name):
            return ""
        if name not in self._recursive:
            constant = self._recursive[name] = self._unique(name)
            self._completed[constant] = ""  # takes its place before those that it needs
            ref = f"#/components/schemas/{escape(name)}"
            self._completed[constant] = _source(self._parts({"$ref": ref}))
        return self._recursive[name]

    def _is_checked(self, name: str) -> bool:
        """Return whether anything is checked in a component or in those that it contains."""
        seen: set[str] = set()
        todo: list[Any] = [{"$ref": f"#/components/schemas/{escape(name)}"}]
        while todo:
            node = todo.pop()
            inner = ref_name(node)
            if inner in seen:
                continue
            seen |= {inner} if inner else set()
            schema = self._document.resolve(node)
            if schema.keys() & _CHECKED or schema.get("format") in ("date", "unix-time"):
                return True
            if is_extensible(schema) or self._reader.conditions(node)[0]:
                return True
            todo += [*self._reader.kept(schema).values(), *schema.get("allOf", ())]
            todo += variants(schema)
            further = (schema.get("items"), schema.get("additionalProperties"))
            todo += [value for value in further if isinstance(value, dict)]
        return False

    def _fields(self, node: Any) -> dict[str, str]:
        """Return the serializations of an object's fields; for listed values, only the values."""
        members = self._members(self._document.resolve(node))
        found = self._shared_fields([self._value(member) for member in members])
        for wire, value in self._reader.properties(node).items():
            inner = ref_name(self._value(value))
            if inner in self._circular:
                constant = self._recursion(inner)
                if constant:
                    found[wire] = constant
                continue
            parts = self._parts(value)
            if not parts:
                continue
            base = self._base(value, parts)
            if parts.keys() == {"choices"}:
                found[wire] = str(parts["choices"])
            elif parts.keys() == {"format"}:
                found[wire] = _source(parts)
            else:
                found[wire] = self._constant(base, parts) if base else _source(parts)
        return found

    def _shared_fields(self, members: list[Any]) -> dict[str, str]:
        """Return what is checked of the fields of several objects, whichever of them is sent.

        A field that two objects describe differently may have the listed values of both. Of
        objects that contain themselves, only listed values are checked here.
        """
        owners: dict[str, list[tuple[Any, str]]] = {}
        for member in members:
            is_circular = ref_name(member) in self._circular
            fields = self._listed_fields(member) if is_circular else self._fields(member)
            for wire, value in self._reader.properties(member).items():
                owners.setdefault(wire, []).append((value, fields.get(wire, "")))
        found: dict[str, str] = {}
        for wire, described in owners.items():
            ways = {how for _, how in described}
            listed = [values_of(self._document.resolve(value)) for value, _ in described]
            if len(ways) == 1 and described[0][1]:
                found[wire] = described[0][1]
            elif len(ways) > 1 and all(listed):
                values = dict.fromkeys(value for values in listed for value in values)
                found[wire] = repr(tuple(values))
        return found

    def _listed_fields(self, node: Any) -> dict[str, str]:
        """Return the listed values of an object's fields."""
        found = {w: self._choices(value)[0] for w, value in self._reader.properties(node).items()}
        return {wire: choices for wire, choices in found.items() if choices}

    def _base(self, node: Any, parts: _Parts) -> str:
        """Return the component that a constant is named after; empty if there is none."""
        return ref_name(self._value(node)) or ""

    def _constant(self, base: str, parts: _Parts) -> str:
        """Return the name of the constant for a serialization; create the constant if needed."""
        text = _source(parts)
        if text not in self._names:
            self._names[text] = self._unique(base)
        return self._names[text]

    def _unique(self, base: str) -> str:
        """Return the name of a new constant."""
        name = base = snake(base).upper().rstrip("_")
        number = 2
        while name in self._names.values() or name in self._completed:
            name, number = f"{base}_{number}", number + 1
        return name

    def _choices(self, node: Any) -> tuple[str, dict[str, str]]:
        name, schema = ref_name(node), self._document.resolve(node)
        if self._members(schema):
            return self._choices_of(self._members(schema))
        if is_flag(schema):
            return "", {}
        aliases = schema.get("x-enum-aliases") or {}
        spellings = {other: value for value, others in aliases.items() for other in others}
        values = values_of(schema)
        if not values:
            return "", {}
        is_named = name and is_enum(schema) and not (None in values and is_int_enum(schema))
        return f"enums.{name}" if is_named else repr(values), spellings

    def _choices_of(self, members: list[Any]) -> tuple[str, dict[str, str]]:
        """Return the listed values of a union, if no other member takes other scalars."""
        choices: dict[str, tuple[Any, ...]] = {}
        spellings: dict[str, str] = {}
        for member in map(self._value, members):
            schema = self._document.resolve(member)
            found, others = self._choices(member)
            if found:
                choices[found] = values_of(schema)
                spellings |= others
            elif types_of(schema) == {"boolean"}:
                choices["boolean"] = (True, False)
            elif types_of(schema) & _SCALARS or self._members(schema):
                return "", {}  # any text may be sent beside the listed values
        if choices.keys() <= {"boolean"}:
            return "", {}
        if len(choices) == 1:
            return next(iter(choices)), spellings
        values = dict.fromkeys(value for listed in choices.values() for value in listed)
        return repr(tuple(values)), spellings


def _listed(expressions: list[str]) -> str:
    """Return a tuple of serializations as source; one that is not needed is PLAIN."""
    return f"({', '.join(each or 'PLAIN' for each in expressions)},)"


def _source(parts: _Parts) -> str:
    fields = parts.get("fields", {})
    assert isinstance(fields, dict)
    if parts.keys() == {"fields"}:
        return f"record({', '.join(map(_keyword, fields, fields.values()))})"
    arguments = {**parts, "fields": f"{{{', '.join(map(_item, fields, fields.values()))}}}"}
    return f"Serialization({', '.join(f'{key}={arguments[key]}' for key in parts)})"


def _keyword(wire: str, how: str) -> str:
    plain = wire.isidentifier() and not keyword.iskeyword(wire)
    return f"{wire}={how}" if plain else f"**{{{literal_of(wire)}: {how}}}"


def _item(wire: str, how: str) -> str:
    """Return an item of a mapping, in which listed values need a `Serialization`."""
    is_made = how.startswith(("Serialization(", "record(")) or (
        how.isidentifier() and how.isupper()
    )
    return f"{literal_of(wire)}: {how if is_made else f'Serialization(choices={how})'}"
