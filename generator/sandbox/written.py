"""Converts request bodies to the names and formats of the responses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

from ..specs.schemas import Reader, further, is_flag
from .catalog import Catalog
from .records import Part
from .rows import CollectionRow, Finder
from .surface import Endpoint


@attrs.frozen
class Writer:
    """Reads the bodies of one request; records that they refer to are found with `finder`."""

    catalog: Catalog
    finder: Finder
    endpoint: Endpoint

    def fields(self, body: Any, reasons: list[str], schema: Any = None) -> dict[str, Any]:
        """Return the fields that a body sets, in the names and formats of the responses.

        `schema`: of an object in the body, where that is what is written. Add to `reasons` why a
        reference is refused.
        """
        if not isinstance(body, dict):
            return {}
        catalog, resolve = self.catalog, self.catalog.surface.document.resolve
        whole = self.endpoint.body if schema is None else schema
        properties = catalog.surface.reader.properties(whole)
        wrapper = catalog.wrapper(self.endpoint)
        if wrapper and isinstance(body.get(wrapper), dict):
            properties = {
                **properties,
                **catalog.surface.reader.properties(properties[wrapper]),
            }
            body = {**{k: v for k, v in body.items() if k != wrapper}, **body[wrapper]}
        written: dict[str, Any] = {}
        others = further(resolve(whole)) if whole else {}
        for name, value in body.items():
            declared = resolve(properties.get(name, others))
            if declared.get("format") == "password" or declared.get("writeOnly"):
                continue  # secrets are not stored, and no response contains them
            found = self._value(name, declared, value, reasons) if name in properties else value
            for field_path in declared.get("x-answered-as", [name]):
                self._put(written, field_path, found, declared)
        return written

    def _value(self, name: str, schema: Any, value: Any, reasons: list[str]) -> Any:
        """Return a value as responses have it; a record for a reference, which `_put` reduces."""
        if value == schema.get("x-clear-value", ...):
            return None
        pattern = schema.get("x-wire-format", "")
        if is_flag(schema):
            return value in ("yes", 1)
        if "%" in pattern and isinstance(value, str):
            try:
                return dt.datetime.strptime(value, pattern).date().isoformat()
            except ValueError:
                reasons.append(f"{name} is no day of the calendar")
                return None
        refers = schema.get("x-refers")
        if refers is not None and value is not None:
            return self._referred(name, refers, value, reasons)
        return _readable(self.catalog.surface.reader, schema, value)

    def _referred(
        self, name: str, refers: Mapping[str, Any], value: Any, reasons: list[str]
    ) -> Any:
        """Return the records that a value names, or the value itself if it may name none."""
        if isinstance(value, list):
            return [self._referred(name, refers, item, reasons) for item in value]
        row = self._row(refers["list"], refers["field"], value)
        if row is not None:
            return row.collection.record(row.view, row.number)
        if refers.get("missing") == "kept":
            return {refers["field"]: value}
        reasons.append(f"{name}: there is no record with this {refers['field']}")
        return None

    def _row(self, list_id: str, field: str, value: Any) -> CollectionRow | None:
        there = self.finder.rows(list_id)
        if there is None:
            return None
        collection, view = there
        number = collection.find(str(value)) if field == collection.kind.key else None
        if field != collection.kind.key:
            number = collection.lookup(view, field, value)
        return None if number is None else CollectionRow(collection, view, number, self.finder)

    def _put(self, fields: dict[str, Any], field_path: str, value: Any, schema: Any) -> None:
        """Set a value at a dotted path; with `groups[].id`, a list becomes a list of objects."""
        name, _, inner = field_path.partition(".")
        name = name.removesuffix("[]")
        known = self.catalog.inner_names(self.endpoint.collection, name)
        if "[]." in field_path and isinstance(value, list):
            fields[name] = [_reduced(item, known, inner) for item in value]
        elif inner:
            part = _reduced(value, known, inner)
            described = _described(schema, value)
            if described and "name" in known:
                part["name"] = described
            fields[name] = Part({**fields.get(name, {}), **part})
        elif known and isinstance(value, dict) and "x-refers" in schema:
            fields[name] = _reduced(value, known, "")
        else:
            fields[name] = value


def _reduced(value: Any, known: frozenset[str], inner: str) -> dict[str, Any]:
    """Return an object with the properties that one in a response has."""
    if isinstance(value, dict) and (not inner or known):
        return {name: found for name, found in value.items() if name in known}
    return {inner: value}


def _described(schema: Any, value: Any) -> str:
    """Return what the spec calls a listed value; "" if it does not say."""
    names, values = schema.get("x-enum-descriptions", ()), schema.get("enum", ())
    return str(names[values.index(value)]) if names and value in values else ""


def _readable(reader: Reader, node: Any, value: Any) -> Any:
    """Return a value without what no response contains."""
    if isinstance(value, list):
        items = reader.document.resolve(node).get("items") or {}
        return [_readable(reader, items, item) for item in value]
    if not isinstance(value, dict):
        return value
    properties = reader.properties(node)
    return {
        name: _readable(reader, properties.get(name, {}), inner)
        for name, inner in value.items()
        if not reader.document.resolve(properties.get(name, {})).get("writeOnly")
    }
