"""Calls that create and change many records, and report what was done and what was refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from .catalog import Catalog
from .parts import BadRequestError
from .store import Collection
from .surface import Endpoint
from .written import Writer

_MATCH = ("id", "uuid", "email", "employee_id", "name")


@attrs.define
class _Done:
    """What happened to the rows of one call."""

    created: int = 0
    updated: int = 0
    changes: list[tuple[Mapping[str, Any], Mapping[str, Any]]] = attrs.field(
        factory=list[tuple[Mapping[str, Any], Mapping[str, Any]]]
    )
    """The fields that a row changes, before and after."""
    errors: list[tuple[int, list[str]]] = attrs.field(factory=list[tuple[int, list[str]]])


def carry_out(
    catalog: Catalog, writer: Writer, endpoint: Endpoint, collection: Collection, body: Any
) -> dict[str, Any]:
    """Create and change records as the rows of a body say; return the report of it.

    Raise BadRequestError if a row is refused and the response has no place for that.
    """
    how: Mapping[str, Any] = endpoint.node.get("x-bulk", {})
    rows = body[catalog.surface.bulk_list(endpoint)]
    schema = catalog.surface.row_schema(endpoint)
    dry = body.get(how.get("dry-run", "dry_run")) is True
    done = _Done()
    for index, row in enumerate(rows):
        reasons: list[str] = []
        fields = writer.fields(row, reasons, schema)
        if reasons:
            done.errors.append((index, reasons))
            continue
        _write(collection, endpoint, how, row, fields, done, dry=dry)
    if done.errors and "errors" not in how:
        raise BadRequestError(*(reason for _, reasons in done.errors for reason in reasons))
    return _report(catalog, endpoint, how, done, dry=dry)


def _write(
    collection: Collection,
    endpoint: Endpoint,
    how: Mapping[str, Any],
    row: Mapping[str, Any],
    fields: dict[str, Any],
    done: _Done,
    *,
    dry: bool,
) -> None:
    number, revived = _matching(collection, how, row)
    if number is None:
        done.created += 1
        if not dry:
            collection.create({**endpoint.node.get("x-sets", {}), **fields})
        return
    fields = {**revived, **fields}
    view = collection.kind.views[0]
    before = {name: collection.value(view, number, name) for name in fields}
    done.updated += 1
    done.changes.append((before, fields))
    if not dry:
        collection.update(number, fields)


def _matching(
    collection: Collection, how: Mapping[str, Any], row: Mapping[str, Any]
) -> tuple[int | None, dict[str, Any]]:
    """Return the number of the record that a row identifies, and what that alone changes.

    A dormant record is matched by the first of the row's keys only, and any other key revives it.
    """
    names = [name for name in how.get("match", _MATCH) if row.get(name) is not None]
    dormant = how.get("dormant")
    for place, name in enumerate(names):
        number = matching(collection, name, row[name])
        if number is None:
            continue
        if dormant is None or name == how["match"][0]:
            return number, {}
        view = collection.kind.views[0]
        if collection.value(view, number, dormant["field"]) != dormant["value"]:
            return number, {}
        if place == 0:
            return number, {dormant["field"]: not dormant["value"]}
    return None, {}


def matching(collection: Collection, name: str, wanted: Any) -> int | None:
    """Return the number of the record with a value in a property, else None."""
    if name == collection.kind.key:
        return collection.find(str(wanted))
    view = next((view for view in collection.kind.views if name in view.makers), None)
    return collection.lookup(view, name, wanted) if view is not None else None


def first_matching(collection: Collection, row: Mapping[str, Any]) -> int | None:
    """Return the number of the record that a row identifies by one of its usual keys, else None."""
    names = (name for name in _MATCH if row.get(name) is not None)
    known = (n for n in names if n == collection.kind.key or collection.kind.has(n))
    name = next(known, None)
    return None if name is None else matching(collection, name, row[name])


def _report(
    catalog: Catalog, endpoint: Endpoint, how: Mapping[str, Any], done: _Done, *, dry: bool
) -> dict[str, Any]:
    """Return the body of the response."""
    counts = how.get("counts", {"created": "created", "updated": "updated"})
    made: dict[str, Any] = {}
    for name in catalog.surface.reader.properties(endpoint.item):
        counted = counts.get(name)
        if counted in ("created", "updated"):
            made[name] = getattr(done, counted)
        elif isinstance(counted, dict):
            [(field, value)] = counted.items()
            made[name] = sum(
                after.get(field) == value and before.get(field) not in (value, None)
                for before, after in done.changes
            )
        elif name == how.get("dry-run"):
            made[name] = dry
    told = how.get("errors")
    if told is not None:
        made[told["list"]] = [_error(told, index, reasons) for index, reasons in done.errors]
    return made


def _error(told: Mapping[str, str], index: int, reasons: list[str]) -> dict[str, Any]:
    """Return the report of a row that was refused."""
    made: dict[str, Any] = {told["index"]: index}
    if "processed" in told:
        made[told["processed"]] = False
    name, many, inner = told["reason"].partition("[].")
    made[name] = [{inner: reason} for reason in reasons] if many else "; ".join(reasons)
    return made
