"""The house rules for what only the sandbox reads: filters, references and refusals."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import Document
from .media_types import answer_of, body_of, parameter_schema
from .schemas import Reader, variants
from .source import escape

Findings = Iterator[tuple[str, str]]
_ANY = ("*", "hidden:")


def sandbox_rules(document: Document) -> Findings:
    """Yield the findings of extensions that name lists and fields of their records."""
    rules = _Rules(document)
    for pointer, _, path, operation in document.operations():
        yield from rules.operation(operation, document.root["paths"][path], pointer)
    for name, schema in (document.root["components"].get("schemas") or {}).items():
        for wire, node in (schema.get("properties") or {}).items():
            refers = node.get("x-refers")
            at = f"/components/schemas/{escape(name)}/properties/{escape(wire)}/x-refers"
            if refers is not None:
                yield from rules.place(refers, at)


class _Rules:
    """What the lists of a document are called, and the schemas of their records."""

    def __init__(self, document: Document) -> None:
        self._document, self._reader = document, Reader(document)
        self._paths = set(document.root["paths"])
        self._records = {
            str(operation.get("operationId")): self._record(operation)
            for _, _, _, operation in document.operations()
        }

    def operation(self, operation: dict[str, Any], path: dict[str, Any], pointer: str) -> Findings:
        resolve = self._document.resolve
        record = self._records[str(operation.get("operationId"))]
        yield from self._filter(operation.get("x-filter"), record, f"{pointer}/x-filter")
        if operation.get("x-collection", next(iter(self._paths))) not in self._paths:
            yield f"{pointer}/x-collection", "is not a path of this spec"
        for index, rule in enumerate(operation.get("x-refuse") or ()):
            if "referred" in rule:
                yield from self.place(rule["referred"], f"{pointer}/x-refuse/{index}/referred")
        if operation.get("x-paging") is None:
            return
        for node in (*path.get("parameters", ()), *operation.get("parameters", ())):
            parameter = resolve(node)
            yield from self._filters(parameter, parameter_schema(parameter), record, pointer)
        content = body_of(self._document, operation)
        schema = content.schema if content is not None else None
        for node in self._reader.properties(schema or {}).values():
            yield from self._filters(resolve(node), node, record, pointer)

    def place(self, named: dict[str, Any], pointer: str) -> Findings:
        """Yield a finding if a list, or a field of its records, is not there."""
        record = self._records.get(named["list"])
        if named["list"] not in self._records:
            yield f"{pointer}/list", f"{named['list']!r} is not the operationId of a list"
        elif self._lacks(record, named["field"]):
            yield f"{pointer}/field", f"the records of {named['list']} have no {named['field']}"

    def _filters(self, told: dict[str, Any], schema: Any, record: Any, pointer: str) -> Findings:
        """Yield the findings of a filter, or of the properties of one that is an object."""
        if "x-filter" in told:
            yield from self._filter(told["x-filter"], record, pointer)
            return
        for node in self._reader.properties(schema).values():
            yield from self._filters(self._document.resolve(node), node, record, pointer)

    def _filter(self, told: Any, record: Any, pointer: str) -> Findings:
        for condition in told if isinstance(told, list) else [told] if told else ():
            fields = condition.get("field", ())
            listed = [fields] if isinstance(fields, str) else list(fields)
            if listed and all(self._lacks(record, field) for field in listed):
                yield pointer, f"x-filter: its records have no {' and no '.join(listed)}"
            for field in condition.get("flags", {}).values():
                if self._lacks(record, field):
                    yield pointer, f"x-filter: its records have no {field}"
            if "joined" in condition:
                yield from self.place(condition["joined"], pointer)

    def _lacks(self, record: Any, field: str) -> bool:
        """Return whether records have no such field; those without properties may have any."""
        if record is None or field.startswith(_ANY) or not self._reader.properties(record):
            return False
        node = record
        for wire in field.replace("[]", "").split("."):
            schema = self._document.resolve(node)
            node = next(
                (
                    found
                    for each in (schema, *variants(schema), schema.get("items") or {})
                    if (found := self._reader.properties(each).get(wire)) is not None
                ),
                None,
            )
            if node is None:
                return True
        return False

    def _record(self, operation: dict[str, Any]) -> Any:
        """Return the schema of the records in the response of an operation; None without any."""
        content = answer_of(self._document, operation)
        if content is None or content.schema is None:
            return None
        found = self._reader.list_path(content.schema)
        return found[1] if found is not None else content.schema
