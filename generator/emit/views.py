"""The schemas as datamodel-code-generator reads them, without the parts that it cannot handle."""

from __future__ import annotations

import re
from typing import Any

import attrs

from ..plan.annotations import Null, Union, mixed_in
from ..plan.types import type_of
from ..plan.words import DEPRECATED, clear_fact, mixed_fact
from ..runtime.model import EXTRAS
from ..specs.document import Document
from ..specs.schemas import (
    Reader,
    further,
    is_condition,
    is_enum,
    is_extensible,
    is_flag,
    is_free,
    is_free_union,
    is_listed,
    is_model,
    is_null,
    is_record,
    python_name,
    ref_name,
    sorted_kinds,
    takes_null,
    types_of,
    values_of,
    variants,
)
from ..text.docstrings import sentence

DATE = "dates.Date__"
DATE_TIME = "dates.DateTime__"
DATE_RANGE = "dates.DateRange__"
"""Names for the types of dates in the output of the tool; no schema and no field has them."""
_TEXT_OR_NAME = re.compile(
    r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\b(models\.|datetime\b|date\b)"""
)
_KINDS: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
# Constraints and defaults would make a decoder reject or invent values.
_CONSTRAINTS = (
    "readOnly",
    "writeOnly",
    "default",
    "deprecated",
    "discriminator",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contentMediaType",
    "contentEncoding",
    "pattern",
    "examples",
    "x-aliases",
    "x-enum-aliases",
    "x-wire-format",
    "x-range-separator",
    "x-clear-value",
    "x-empty-list",
    "x-clear-evidence",
    "x-require-together",
    "x-require-if",
    "x-answered-as",
    "x-filter",
    "x-refers",
    "x-unwrap-if-present",
    "x-personal",
    "x-filled",
)


def _listed(view: dict[str, Any]) -> dict[str, Any]:
    """Return a schema whose listed values are an enum of those that a Literal can contain.

    Null is a type. Other values than text and whole numbers leave no more than their types.
    """
    values = values_of(view)
    if not values:
        return view
    rest = [value for value in values if value is not None]
    kinds = sorted_kinds(view) or list(dict.fromkeys(_KINDS[type(value)] for value in rest))
    view = {key: value for key, value in view.items() if key not in ("const", "enum")}
    if all(map(is_listed, rest)):
        view["enum"] = rest
    is_nullable = takes_null({**view, "enum": values})
    view["type"] = kinds if len(kinds) > 1 else kinds[0]
    return _or_null(view) if is_nullable else view


def _or_null(view: dict[str, Any]) -> dict[str, Any]:
    """Return a union of a schema and null."""
    outer: dict[str, Any] = {k: view[k] for k in ("title", "description") if k in view}
    return {**outer, "anyOf": [view, {"type": "null"}]}


class ModelView:
    """The schemas of one generated module, as a document for datamodel-code-generator.

    `sent`: the module contains types of arguments, not models of responses.
    """

    def __init__(self, document: Document, *, sent: bool) -> None:
        self._document = document
        self._reader = Reader(document, "readOnly" if sent else "writeOnly")
        self._sent = sent
        self._is_utc = document.root["x-sdk"].get("naive-date-times") == "utc"
        self._date_time = "_runtime.model.UTCDateTime" if self._is_utc and not sent else DATE_TIME
        self.schemas: dict[str, Any] = {}
        self.names: dict[str, str] = {}
        self.spellings: dict[str, dict[str, list[str]]] = {}
        self.envelopes: dict[str, dict[str, str]] = {}
        self.types: dict[str, str] = {}
        """The types that the tool is told a name for instead, by that name."""

    def add(self, node: Any) -> None:
        """Add every component that a schema needs."""
        name = ref_name(node)
        # Without what is beside the reference, which describes the place and not the component.
        schema = self._document.resolve({"$ref": node["$ref"]} if name is not None else node)
        if name in self.schemas or is_enum(schema) or self._is_plain_record(schema):
            return
        if name is not None and is_model(schema):
            self.schemas[name] = {}
            self.schemas[name] = self._view(schema, is_component=True)
            self.spellings[name] = self._told(schema, "x-aliases")
            self.envelopes[name] = self._told(schema, "x-unwrap-if-present")
            if not self._sent:  # the keys of arguments are the vendor's names
                for wire, value in self._reader.properties(schema).items():
                    self.names[f"{name}.{wire}"] = python_name(value, wire)
        for inner in self._inner(schema):
            self.add(inner)

    def _told(self, schema: dict[str, Any], key: str) -> dict[str, Any]:
        """Return an extension's values on the properties of a schema, by their Python names."""
        return {
            python_name(value, wire): value[key]
            for wire, value in self._reader.properties(schema).items()
            if value.get(key)
        }

    def _inner(self, schema: dict[str, Any]) -> list[Any]:
        inner = list(self._reader.kept(schema).values())
        inner += [m for m in schema.get("allOf", []) if set(m) != {"required"}]
        inner += variants(schema)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                inner.append(schema[key])
        return inner

    def document(self) -> dict[str, Any]:
        """Return the document for the tool, with components in the order of the spec."""
        order = self._document.root["components"]["schemas"]
        return {
            "openapi": "3.1.0",
            "info": {"title": "models", "version": "1"},
            "paths": {},
            "components": {"schemas": {n: self.schemas[n] for n in order if n in self.schemas}},
        }

    def is_record(self, name: str) -> bool:
        """Return whether a component is written as an annotated record."""
        return not self._sent and is_record(self._document.root["components"]["schemas"][name])

    def _is_plain_record(self, schema: dict[str, Any]) -> bool:
        return not self._sent and is_free(schema) and not is_record(schema)

    def _view(self, node: Any, *, is_component: bool = False) -> Any:
        if "$ref" in node:
            return self._reference(node)
        if not is_component and is_free(node) and not self._sent and types_of(node) == {"object"}:
            return self._typed("_runtime.model.Record", node)
        if not self._sent and is_free_union(self._document, node):
            return self._typed("_runtime.model.Records", node)
        if is_null(node) or (variants(node) and isinstance(type_of(self._document, node), Null)):
            return self._named("Literal[None]", node)
        if not self._sent and variants(node) and (named := self._union(node)):
            return named
        view = {key: value for key, value in node.items() if key not in _CONSTRAINTS}
        if not is_flag(node):
            view = _listed(view)
        if self._sent and "x-clear-value" in node:
            view["description"] = (
                f"{sentence(node.get('description', ''))} {clear_fact(node)}".strip()
            )
        if node.get("deprecated"):
            text = f"{DEPRECATED} {sentence(view.get('description', ''))}"
            view["description"] = text.strip()
        if is_flag(node):
            del view["enum"]
            view["type"] = "boolean" if self._sent else node["type"]
        if self._sent and "x-range-separator" in node:
            return self._typed(DATE_RANGE, view)
        for key in ("anyOf", "oneOf"):
            if key in view:
                if is_condition(view[key]):
                    del view[key]
                else:
                    view[key] = [self._member(member) for member in view[key]]
        if "allOf" in view and self._sent and (derived := self._derived(node)):
            return derived
        if "allOf" in view:
            view["properties"] = self._reader.properties(node)
            view["required"] = sorted(self._reader.required(node))
            view["type"] = "object"
            del view["allOf"]
        if "items" in view:
            view["items"] = self._view(view["items"])
        if "properties" in view:
            left_out = view["properties"].keys() - self._reader.kept(view).keys()
            if left_out:
                view["properties"] = self._reader.kept(view)
                view["required"] = [n for n in view.get("required", ()) if n not in left_out]
            view["properties"] = {
                wire: self._view(value) for wire, value in view["properties"].items()
            }
            extras = further(node)
            if extras and not self._sent:
                self.names[EXTRAS] = "extras"
                view["properties"][EXTRAS] = {
                    "type": "object",
                    "description": "Further fields, by the vendor's names",
                    "additionalProperties": self._view(extras),
                }
            view.pop("additionalProperties", None)
        elif "object" in types_of(view):
            values = view.get("additionalProperties")
            inner = self._view(values) if isinstance(values, dict) and values else {}
            view["additionalProperties"] = inner
        form = view.pop("format", None)  # any other format is its plain type
        if (form == "unix-time" and self._sent) or (
            self._sent and node.get("x-wire-format") == "date-or-date-time"
        ):
            description = sentence(view.get("description", ""))
            about = f"{description} A date or an aware datetime.".strip()
            view = self._typed(DATE, {**view, "description": about})
        elif form in ("unix-time", "date-time"):
            view = self._typed(self._date_time, view)
        elif form == "date":
            view = self._typed(DATE, view)
        return view

    def _member(self, node: dict[str, Any]) -> Any:
        """Return a member of a union."""
        return {"type": "null"} if is_null(self._document.resolve(node)) else self._view(node)

    def _union(self, node: dict[str, Any]) -> dict[str, Any] | None:
        """Return a union that msgspec does not decode as it is; None if it does."""
        found = type_of(self._document, node)
        if not isinstance(found, Union) or found.is_plain:
            return None
        mixed = mixed_in(found)
        about = sentence(node.get("description", ""))
        if mixed:
            about = f"{about} {mixed_fact(mixed)}".strip()
        text = self._in_models(attrs.evolve(found, null=False).decoded())
        view = self._named(text, {**node, "description": about} if about else node)
        return _or_null(view) if found.null else view

    def _in_models(self, text: str) -> str:
        """Return a type as the module of models writes it, where dates have other names."""
        moment = self._date_time.rpartition(".")[2] if self._is_utc else "dt.datetime"
        homes = {"models.": "", "datetime": moment, "date": "dt.date"}
        return _TEXT_OR_NAME.sub(lambda found: found[1] or homes[found[2]], text)

    def _named(self, text: str, node: dict[str, Any]) -> dict[str, Any]:
        """Return a property of a type that the tool is told a name for."""
        path = next((path for path, known in self.types.items() if known == text), "")
        path = path or f"types.Type{len(self.types)}__"
        self.types[path] = text
        return self._typed(path, {**node, "type": "string"})

    def _derived(self, node: dict[str, Any]) -> dict[str, Any] | None:
        """Return an object as the first member of its allOf and the properties that it adds.

        Return None if it changes an inherited property, which a TypedDict cannot express.
        """
        base, *more = node["allOf"]
        rest = {**node, "allOf": more}
        added, required = self._reader.properties(rest), self._reader.required(rest)
        inherited = self._reader.properties(base)
        if "$ref" not in base or not added or added.keys() & inherited.keys():
            return None
        if not required <= added.keys():
            return None
        inline = {"type": "object", "properties": added, "required": sorted(required)}
        about: dict[str, Any] = {k: node[k] for k in ("title", "description") if k in node}
        return {**about, "allOf": [{"$ref": base["$ref"]}, self._view(inline)]}

    def _reference(self, node: dict[str, Any]) -> dict[str, Any]:
        name, schema = ref_name(node), self._document.resolve(node)
        siblings = {k: v for k, v in node.items() if k != "$ref" and k not in _CONSTRAINTS}
        if node.get("deprecated") or schema.get("deprecated"):
            about = sentence(node.get("description") or schema.get("description") or "")
            siblings["description"] = f"{DEPRECATED} {about}".strip()
        if is_enum(schema):
            view = {"customTypePath": f"enums.{name}", "type": "string", **siblings}
            return _or_null(view) if takes_null(schema) else view
        if self._sent and is_extensible(schema):
            free = {"type": "object", "additionalProperties": {}}
            return {"anyOf": [{"$ref": node["$ref"]}, free], **siblings}
        if is_model(schema) and not self._is_plain_record(schema):
            return {"$ref": node["$ref"], **siblings}
        return {**self._view(schema), **siblings}

    def _typed(self, path: str, view: dict[str, Any]) -> dict[str, Any]:
        kept = {k: v for k, v in view.items() if k == "description"}
        return {"customTypePath": path, "type": view.get("type", "string"), **kept}
