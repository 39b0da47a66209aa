"""Tables as a source of dlt (https://dlthub.com): a resource for each table, with keys, increments and hints.

dlt makes tables of nested objects and lists itself; this module passes them as they are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from ..access import all_schemes
from ..errors import InvalidArgumentError
from ..operations import Profile
from ..sync.client import SyncAPIClient
from ..tables.api import Treatment, privacy_of
from ..tables.columns import ROW, Privacy
from ..tables.extras import extra
from ..tables.rows import Rows
from ..tables.tables import Table, table_named, tables_of
from .nested import Field, batch_of, fields_of, values_of
from .parts import ListPart, read_part

_TYPES = {
    "text": "text",
    "json": "text",
    "integer": "bigint",
    "real": "double",
    "boolean": "bool",
    "date": "date",
    "timestamp": "timestamp",
}
_PERSONAL = "x-personal"
"""The hint of a column that tells what personal data it holds."""
Where = Mapping[str, Any]


def source_of(
    profile: Profile,
    opened: Callable[..., SyncAPIClient],
    names: tuple[str, ...],
    *,
    client: SyncAPIClient | None,
    where: Where,
    personal: Treatment,
    hash_key: str | None,
    overlap: float,
    prefetch: int,
) -> Any:
    """Return a source with a resource for each table; see `source` of a package."""
    dlt = extra("dlt", "dlt")
    known = tables_of(profile.package)
    tables = [table_named(known, name) for name in names] or [table for table in known.values() if not table.scope]
    privacy = privacy_of(personal, hash_key)
    for table in tables:
        _check(table, where, several=len(tables) > 1)
    name = profile.package.removesuffix("_client")

    def resources() -> Iterator[Any]:
        clients = _Clients(client, lambda: opened(**_secrets(dlt, profile, name)))
        ahead = {"prefetch": prefetch} if prefetch else {}
        for table in tables:
            yield _resource(dlt, table, clients, {**ahead, **where}, privacy, overlap)

    return dlt.source(resources, name=name, section=name)()


def _check(table: Table, where: Where, *, several: bool) -> None:
    if several and where:
        raise InvalidArgumentError("where belongs to the list of one table; make a source for each table with filters")
    if table.change is not None and table.change.parameter in where:
        raise InvalidArgumentError(f"{table.change.parameter} is set by dlt, from the last value that it loaded")


def _secrets(dlt: Any, profile: Profile, name: str) -> dict[str, str]:
    """Return the credentials that dlt has, in its secrets or its environment variables."""
    found: dict[str, str] = {}
    for needed in dict.fromkeys(need for scheme in all_schemes(profile) for need in scheme.needs):
        value = dlt.secrets.get(f"sources.{name}.{needed}")
        if value is not None:
            found[needed] = str(value)
    return found


class _Clients:
    """The client of the caller, or one that is open while any resource reads."""

    def __init__(self, client: SyncAPIClient | None, opened: Callable[[], SyncAPIClient]) -> None:
        self._given = client
        self._opened = opened
        self._own: SyncAPIClient | None = None
        self._readers = 0

    @contextmanager
    def open(self) -> Generator[SyncAPIClient]:
        """Return a context manager for the client."""
        if self._given is not None:
            yield self._given
            return
        if self._own is None:
            self._own = self._opened()
        self._readers += 1
        try:
            yield self._own
        finally:
            self._readers -= 1
            if not self._readers:
                self._own.close()
                self._own = None


def _resource(dlt: Any, table: Table, clients: _Clients, where: Where, privacy: Privacy, overlap: float) -> Any:
    layout = table.layout(privacy)
    fields = fields_of(layout)
    filters = {name: value for name, value in where.items() if name != "prefetch"}
    change = table.change if table.key else None

    def rows(arguments: Where) -> Iterator[list[dict[str, Any]]]:
        with clients.open() as client:
            made = Rows(layout, table.scope_of(client, filters))
            for items in read_part(client, table, {**where, **arguments}, ListPart()):
                yield values_of(fields, batch_of(table, made, items))

    def whole() -> Iterator[list[dict[str, Any]]]:
        yield from rows({})

    reader: Callable[..., Iterator[list[dict[str, Any]]]] = whole
    if change is not None:
        kind = dt.date if any(each.name == change.field and each.kind == "date" for each in fields) else dt.datetime
        cursor = dlt.sources.incremental[kind](change.field, lag=overlap, on_cursor_value_missing="include")
        parameter, takes_day = change.parameter, change.kind == "date"

        def changes(changed: Any = cursor) -> Iterator[list[dict[str, Any]]]:
            since = _moment(changed.last_value)
            day = since.date() if since is not None and takes_day else since
            yield from rows({} if day is None else {parameter: day})

        reader = changes
    key = [name for name in layout.key if name != ROW]
    return dlt.resource(
        reader,
        name=table.sql_name,
        write_disposition="merge" if table.key else "replace",
        primary_key=key if table.key else None,
        columns=dict(_columns(fields, "")),
        nested_hints=dict(_nested(dlt, fields, ())) or None,
    )


def _moment(value: Any) -> dt.datetime | None:
    """Return a cursor value as an aware datetime."""
    if value is None:
        return None
    moment = dt.datetime.fromisoformat(str(value))
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.timezone.utc)


def _columns(fields: tuple[Field, ...], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the hints of the columns that dlt makes of fields, with their names."""
    for field in fields:
        name = f"{path}{field.name}"
        if field.kind == "object":
            yield from _columns(field.fields, f"{name}__")
        elif field.kind != "list":
            hints: dict[str, Any] = {"name": name, "data_type": _TYPES[field.kind]}
            if field.personal:
                hints[_PERSONAL] = field.personal
            yield name, hints


def _nested(dlt: Any, fields: tuple[Field, ...], path: tuple[str, ...]) -> Iterator[tuple[Any, Any]]:
    """Yield the hints of the tables that dlt makes of lists, with their paths."""
    for field in fields:
        inner = (*path, field.name)
        if field.kind == "list":
            yield inner, dlt.mark.make_nested_hints(columns=dict(_columns(field.fields, "")))
        if field.fields:
            yield from _nested(dlt, field.fields, inner)
