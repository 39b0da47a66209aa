"""The tables of a package: one for each list whose items are objects."""

from __future__ import annotations

from typing import Any

from ..specs.document import Document
from ..specs.problems import SpecError
from ..specs.schemas import Reader, python_name
from .methods import ListMethod, Method
from .package import Change, Resource, Table
from .types import Model


def tables_of(
    document: Document, reader: Reader, resources: tuple[Resource, ...]
) -> tuple[Table, ...]:
    """Return the tables. Raise SpecError if `x-table` names what the list does not have."""
    nodes = {op["operationId"]: (pointer, op) for pointer, _, _, op in document.operations()}
    found: list[Table] = []
    problems = []
    for resource in resources:
        for method in resource.methods:
            item = _item(method)
            if item is None:
                continue
            pointer, node = nodes[method.operation.id]
            fields = _fields(document, reader, item)
            try:
                found.append(_table(resource, method, item, node.get("x-table") or {}, fields))
            except LookupError as error:
                problems.append(document.problem(f"{pointer}/x-table", str(error.args[0])))
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
    resource: Resource, method: Method, item: Model, about: dict[str, Any], fields: dict[str, str]
) -> Table:
    short = "" if method.name == "list" else f".{method.name}"
    key = about.get("key", ["id"] if "id" in fields else [])
    return Table(
        name=f"{resource.path}{short}",
        method=f"{resource.path}.{method.name}",
        item=item.read(),
        key=tuple(_field(fields, wire) for wire in key),
        change=_change(method, about["change"], fields) if "change" in about else None,
        scope=tuple(a.name for a in method.arguments if a.required or a.of_client),
        evidence=method.operation.evidence,
    )


def _change(method: Method, about: dict[str, str], fields: dict[str, str]) -> Change:
    named = {a.wire: a for a in method.arguments}
    argument = named.get(about["parameter"])
    if argument is None:
        raise LookupError(f"the operation has no parameter {about['parameter']}")
    takes_moment = "datetime" in argument.annotation
    if not takes_moment and "date" not in argument.annotation:
        raise LookupError(f"{about['parameter']} takes no date")
    return Change(
        parameter=argument.name,
        field=_field(fields, about["field"]),
        kind="timestamp" if takes_moment else "date",
    )


def _field(fields: dict[str, str], wire: str) -> str:
    if wire not in fields:
        raise LookupError(f"the items have no field {wire}")
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
