"""The tables of a package: one for each list whose items are objects."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs

from ..specs.document import Document
from ..specs.problems import SpecError
from ..specs.schemas import Reader, is_flag, python_name
from ..specs.source import escape
from .annotations import Model
from .methods import ListMethod, Method
from .operation import Argument
from .package import Change, Resource, Table

_DATE = re.compile(r"\b(date|datetime)\b")


def tables_of(
    document: Document, reader: Reader, resources: tuple[Resource, ...]
) -> tuple[Table, ...]:
    """Return the tables. Raise SpecError if `x-table` names what the list does not have."""
    nodes = {
        op["operationId"]: (pointer, path, op) for pointer, _, path, op in document.operations()
    }
    found: list[Table] = []
    named: dict[str, str] = {}
    problems = []
    for resource in resources:
        for method in resource.methods:
            item = _item(method)
            if item is None:
                continue
            pointer, path, node = nodes[method.operation.id]
            about = node.get("x-table") or {}
            fields = _fields(document, reader, item)
            defaults = _Defaults(document, path, node)
            try:
                found.append(_table(resource, method, item, about, fields, defaults))
            except _RefusedError as refused:
                place = f"{pointer}/x-table{refused.place}"
                problems.append(document.problem(place, str(refused)))
                continue
            name = found[-1].name
            short = name.replace(".", "_")
            other = named.setdefault(short, name)
            if other != name:
                told = f"the tables {other} and {name} would both be {short} in a database"
                problems.append(document.problem(pointer, f"{told}; rename one of them"))
    if problems:
        raise SpecError(problems)
    return tuple(found)


def _item(method: Method) -> Model | None:
    """Return the type of the items of a list; None for a method whose result is no table."""
    result = method.record
    if result is None or not method.sends or method.operation.http != "GET":
        return None
    is_list = method.ids is None if isinstance(method, ListMethod) else result.several == "list"
    return result.record if is_list and isinstance(result.record, Model) else None


def _table(
    resource: Resource,
    method: Method,
    item: Model,
    about: dict[str, Any],
    fields: dict[str, str],
    defaults: _Defaults,
) -> Table:
    scope = tuple(a.name for a in method.arguments if a.required or a.of_client)
    change = _change(method, about["change"], fields) if "change" in about else None
    taken = {*scope, *([change.parameter] if change else [])}
    short = "" if method.name == "list" else f".{method.name}"
    key = about.get("key", ["id"] if "id" in fields else [])
    return Table(
        name=f"{resource.path}{short}",
        method=f"{resource.path}.{method.name}",
        item=item.read(),
        key=tuple(_field(fields, wire) for wire in key),
        change=change,
        scope=scope,
        arguments=defaults.of(method, about.get("arguments") or {}, taken),
        size=defaults.named(method, "size", "limit"),
        page=defaults.named(method, "page", "offset"),
        ids=defaults.ids(method),
        evidence=method.operation.evidence,
    )


class _RefusedError(Exception):
    """What is wrong with an `x-table`, and where in it."""

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(message)
        self.place = place


class _Defaults:
    """The arguments that an export passes by itself, and those of the paging scheme."""

    def __init__(self, document: Document, path: str, node: dict[str, Any]) -> None:
        self._document = document
        nodes = [*document.root["paths"][path].get("parameters", ()), *node.get("parameters", ())]
        resolved = [document.resolve(each) for each in nodes]
        self._schemas = {each["name"]: each["schema"] for each in resolved if "schema" in each}
        schemes = document.root.get("x-paging-schemes") or {}
        self._scheme: dict[str, Any] = schemes.get(node.get("x-paging")) or {}

    def of(
        self, method: Method, about: dict[str, Any], taken: set[str]
    ) -> tuple[tuple[str, object], ...]:
        """Return them by Python name. Raise _RefusedError for one that the method does not take."""
        known = {argument.wire: argument for argument in method.arguments}
        for wire, value in about.items():
            reason = self._reason(known.get(wire), wire, value, taken)
            if reason:
                raise _RefusedError(reason, f"/arguments/{escape(wire)}")
        return tuple((known[wire].name, value) for wire, value in about.items())

    def named(self, method: Method, *keys: str) -> str | None:
        """Return the argument that the paging scheme names by one of the keys, if there is one."""
        wire = next((self._scheme[key] for key in keys if key in self._scheme), None)
        return next((a.name for a in method.arguments if a.wire == wire), None)

    def ids(self, method: Method) -> str | None:
        """Return the argument whose ids are sent in batches, if there is one."""
        wire = (self._scheme.get("batch") or {}).get("ids")
        return next((a.name for a in method.arguments if a.wire == wire), None)

    def _reason(self, argument: Argument | None, wire: str, value: Any, taken: set[str]) -> str:
        if argument is None:
            return f"the operation has no parameter {wire}"
        if argument.name in taken:
            return f"{wire} depends on the export; it has no default"
        schema = self._document.resolve(self._schemas[wire])
        if _DATE.search(argument.annotation):
            return f"{wire} takes a date, which is no default"
        if is_flag(schema):
            return "" if isinstance(value, bool) else f"{wire} must be true or false"
        checked = {**schema, "components": self._document.root["components"]}
        for error in jsonschema_rs.Draft202012Validator(checked).iter_errors(value):
            return f"{wire} does not take this value: {error.message[:200]}"
        return ""


def _change(method: Method, about: dict[str, str], fields: dict[str, str]) -> Change:
    named = {a.wire: a for a in method.arguments}
    argument = named.get(about["parameter"])
    if argument is None:
        raise _RefusedError(f"the operation has no parameter {about['parameter']}")
    taken = set(_DATE.findall(argument.annotation))
    if not taken:
        raise _RefusedError(f"{about['parameter']} takes no date")
    return Change(
        parameter=argument.name,
        field=_field(fields, about["field"]),
        kind="timestamp" if "datetime" in taken else "date",
    )


def _field(fields: dict[str, str], wire: str) -> str:
    if wire not in fields:
        raise _RefusedError(f"the items have no field {wire}")
    return fields[wire]


def _fields(document: Document, reader: Reader, item: Model) -> dict[str, str]:
    """Return the Python names of an item's fields by the vendor's names."""
    if item.name is None:
        return {}
    schema = document.root["components"]["schemas"][item.name]
    return {wire: python_name(node, wire) for wire, node in reader.properties(schema).items()}


def personal_of(document: Document) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return the personal fields of each schema, by Python name, and what they hold."""
    found: list[tuple[str, tuple[tuple[str, str], ...]]] = []
    for name, schema in (document.root["components"].get("schemas") or {}).items():
        parts = [schema, *schema.get("allOf", ())]
        fields = {
            python_name(node, wire): node["x-personal"]
            for part in parts
            for wire, node in (part.get("properties") or {}).items()
            if "x-personal" in node
        }
        if fields:
            found.append((name, tuple(fields.items())))
    return tuple(found)
