"""Carries out operations: reads and changes records, and builds the responses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from ..text.names import snake
from .auth import Auth
from .bulk import carry_out, first_matching
from .catalog import FILES, Catalog
from .clock import Clock
from .jobs import Jobs
from .lists import Lists
from .parts import BadRequestError
from .records import View
from .replies import Reply
from .rows import CollectionRow, Finder, is_refused
from .store import Collection, Store
from .surface import Endpoint
from .validate import DecodedRequest
from .written import Writer


class NotFoundError(Exception):
    """A record in the request's path does not exist."""


class Responder:
    """Carries out operations on the store."""

    def __init__(
        self, catalog: Catalog, store: Store, auth: Auth, clock: Clock, job_seconds: float
    ) -> None:
        self._catalog, self._store, self._auth, self._clock = catalog, store, auth, clock
        self._jobs = Jobs(catalog, clock, job_seconds)
        self._lists = Lists(catalog, store, clock, self._jobs)

    def respond(self, endpoint: Endpoint, request: DecodedRequest, target: str) -> Reply:
        """Return the response to a checked request.

        Raise NotFoundError for a record that does not exist, RefusedError for wrong credentials in
        a token request, StoreFullError if no further record can be kept.
        """
        above = self._above(endpoint, request)
        if endpoint.role == "token":
            return self._json(endpoint, self._auth.grant(endpoint, request.body or {}))
        if endpoint.role == "file":
            return self._file(endpoint, request)
        if endpoint.role == "text":
            return Reply(endpoint.status, endpoint.response_media, b"example")
        if endpoint.role == "done":
            return Reply(endpoint.status)
        if endpoint.role == "single":
            return self._single(endpoint, request, target)
        collection = self._collection(endpoint, request)
        if endpoint.role == "list":
            return self._lists.respond(endpoint, collection, request, target)
        if endpoint.role == "create":
            return self._create(endpoint, collection, request, above)
        if endpoint.role == "many":
            return self._create_many(endpoint, collection, request)
        if endpoint.role == "bulk":
            writer = self._writer(endpoint, request)
            return self._json(
                endpoint, carry_out(self._catalog, writer, endpoint, collection, request.body)
            )
        if endpoint.role == "assign":
            return self._assign(endpoint, collection, request, target)
        text = request.texts[endpoint.key]
        number = self._find(collection, text)
        if endpoint.role == "update":
            self._check(endpoint, collection, number, request)
            fields = self._fields(endpoint, request)
            collection.update(number, {**fields, **endpoint.node.get("x-sets", {})}, text)
        elif endpoint.role == "delete":
            self._check(endpoint, collection, number, request)
            collection.delete(number)
            return self._json(endpoint, {"id": text}) if endpoint.item else Reply(endpoint.status)
        elif endpoint.role == "copy":
            source = collection.record(self._catalog.view(endpoint), number, text)
            number = collection.create(source)
            text = str(collection.key_of(number))
        return self._one(endpoint, collection, number, text, request.query)

    def warm(self) -> Iterator[None]:
        """Encode the people of the lists before the first request; yield after a few records."""
        for endpoint in self._catalog.surface.endpoints:
            if endpoint.role != "list" or "{" in endpoint.collection:
                continue
            kind = self._catalog.kind(endpoint.collection)
            if not kind.people:
                continue
            collection, view = self._store.collection(kind, ()), self._catalog.view(endpoint)
            for number in collection.numbers():
                if number % 20 == 0:
                    yield
                collection.encoded(view, number)

    def _collection(self, endpoint: Endpoint, request: DecodedRequest) -> Collection:
        kind = self._catalog.kind(endpoint.collection)
        scope = tuple(request.texts.values())[: kind.path.count("{")]
        return self._store.collection(kind, scope)

    def _above(self, endpoint: Endpoint, request: DecodedRequest) -> list[tuple[Collection, int]]:
        """Return the parent records in a path, each as its collection and number."""
        values = tuple(request.texts.values())
        found: list[tuple[Collection, int]] = []
        for kind in self._catalog.parents(endpoint.plain):
            depth = kind.path.count("{")
            if kind.path == endpoint.collection and endpoint.role not in ("file", "text", "single"):
                continue
            collection = self._store.collection(kind, values[:depth])
            found.append((collection, self._find(collection, values[depth])))
        return found

    def _find(self, collection: Collection, text: str) -> int:
        number = collection.find(text)
        if number is None:
            number = self._by_other_key(collection, text)
        if number is None:
            raise NotFoundError
        self._jobs.finish(collection, number)
        return number

    def _by_other_key(self, collection: Collection, text: str) -> int | None:
        """Return the number of the record with an email address or employee id, else None."""
        view = collection.kind.views[0] if collection.kind.views else None
        for name in ("email", "employee_id"):
            if view is not None and name in view.makers and collection.kind.people:
                number = collection.lookup(view, name, text)
                if number is not None:
                    return number
        return None

    def _writer(self, endpoint: Endpoint, request: DecodedRequest) -> Writer:
        finder = Finder(self._catalog, self._store, tuple(request.texts.values()))
        return Writer(self._catalog, finder, endpoint)

    def _fields(self, endpoint: Endpoint, request: DecodedRequest) -> dict[str, Any]:
        """Return what a request writes. Raise BadRequestError if it refers to what is not there."""
        reasons: list[str] = []
        fields = self._writer(endpoint, request).fields(request.body, reasons)
        if reasons:
            raise BadRequestError(*reasons)
        return fields

    def _check(
        self, endpoint: Endpoint, collection: Collection, number: int, request: DecodedRequest
    ) -> None:
        """Raise BadRequestError if a rule of the API refuses a change of a record."""
        finder = Finder(self._catalog, self._store, tuple(request.texts.values()))
        row = CollectionRow(collection, collection.kind.views[0], number, finder)
        for rule in endpoint.node.get("x-refuse", ()):
            if is_refused(rule, row):
                raise BadRequestError(rule["reason"], status=rule.get("status", 400))

    def _json(self, endpoint: Endpoint, value: Any) -> Reply:
        return Reply(endpoint.status, endpoint.response_media, msgspec.json.encode(value))

    def _one(
        self,
        endpoint: Endpoint,
        collection: Collection,
        number: int,
        text: str,
        query: Mapping[str, Any] | None = None,
    ) -> Reply:
        """Return a record as an operation shows it; `query`: which parts are asked for."""
        if endpoint.item is None:
            return Reply(endpoint.status)
        filters = self._catalog.filters.get(endpoint.id)
        wanted = filters.wanted(query or {}, self._clock.now()) if filters is not None else None
        hidden = wanted.hidden if wanted is not None else self._catalog.parts(endpoint)
        record = collection.record(self._catalog.view(endpoint, hidden), number, text)
        return self._json(endpoint, _wrapped(endpoint.field_path, record))

    def _create(
        self,
        endpoint: Endpoint,
        collection: Collection,
        request: DecodedRequest,
        above: list[tuple[Collection, int]],
    ) -> Reply:
        placed = {field: request.path[name] for name, field in endpoint.above}
        fields = {**placed, **endpoint.node.get("x-sets", {}), **self._fields(endpoint, request)}
        named = endpoint.plain.endswith("}")
        text = request.texts[endpoint.key] if named else None
        work = self._jobs.start(endpoint)
        number = collection.create({**fields, **(work or {})}, text)
        if work is not None:
            self._jobs.watch(collection, number)
        reply = self._one(endpoint, collection, number, str(collection.key_of(number)))
        self._show_above(endpoint, collection, number, above)
        return reply

    def _create_many(
        self, endpoint: Endpoint, collection: Collection, request: DecodedRequest
    ) -> Reply:
        """Add a record for each object of the list in a body; the other fields belong to all."""
        body = request.body
        name = self._catalog.surface.bulk_list(endpoint)
        shared = {k: v for k, v in body.items() if k != name} if isinstance(body, dict) else {}
        rows = body if isinstance(body, list) else body.get(name) if shared or name else [body]
        rows = rows if isinstance(rows, list) else [body]
        schema = self._catalog.surface.row_schema(endpoint)
        view = self._catalog.view(endpoint)
        writer, reasons = self._writer(endpoint, request), list[str]()
        common = {**endpoint.node.get("x-sets", {}), **writer.fields(shared, reasons)}
        every = [{**common, **writer.fields(row, reasons, schema)} for row in rows]
        if reasons:
            raise BadRequestError(*reasons)
        made = [collection.record(view, collection.create(fields)) for fields in every]
        return self._json(endpoint, _wrapped(endpoint.field_path, made))

    def _show_above(
        self,
        endpoint: Endpoint,
        collection: Collection,
        number: int,
        above: list[tuple[Collection, int]],
    ) -> None:
        """Add a new record to the parent record's list of such records, if it has one."""
        name = snake(endpoint.plain.rpartition("/")[2])
        if not above or endpoint.item is None:
            return
        owner, owner_number = above[-1]
        for view in owner.kind.views:
            if name in view.makers:
                listed = owner.value(view, owner_number, name)
                record = collection.record(self._catalog.view(endpoint), number)
                owner.update(owner_number, {name: [*(listed or ()), record]})
                return

    def _assign(
        self, endpoint: Endpoint, collection: Collection, request: DecodedRequest, target: str
    ) -> Reply:
        """Set the content of a collection: ids replace it, objects are added to it."""
        rows = next((v for v in (request.body or {}).values() if isinstance(v, list)), [])
        if all(not isinstance(row, dict) for row in rows):
            for number in list(collection.numbers()):
                collection.delete(number)
        numbers: list[int] = []
        for row in rows:
            fields = dict(row) if isinstance(row, dict) else {"id": row}
            named = [v for k, v in fields.items() if k.endswith("_id") and isinstance(v, int)]
            fields.setdefault("id", named[0] if named else None)
            known = first_matching(collection, fields)
            if known is None:
                known = collection.create(fields, fields["id"])
            else:
                collection.update(known, fields)
            numbers.append(known)
        view = self._catalog.view(endpoint)
        items = [collection.record(view, number) for number in numbers]
        return self._json(endpoint, _wrapped(endpoint.field_path, items))

    def _single(self, endpoint: Endpoint, request: DecodedRequest, target: str) -> Reply:
        """Read or change a record that belongs to no collection."""
        path = target.partition("?")[0]
        key = (endpoint.collection, path)
        if endpoint.method == "DELETE":
            self._store.singles.pop(key, None)
            return Reply(endpoint.status)
        if endpoint.method != "GET" and key not in self._store.singles:
            self._store.take_room()
        written = {**self._store.singles.get(key, {}), **self._fields(endpoint, request)}
        if endpoint.method != "GET":
            self._store.singles[key] = written
        if endpoint.item is None:
            return Reply(endpoint.status)
        made = self._catalog.single(endpoint, path, self._store.bits(path))
        view = self._catalog.view(endpoint)
        return self._json(endpoint, _wrapped(endpoint.field_path, _shown(view, made, written)))

    def _file(self, endpoint: Endpoint, request: DecodedRequest) -> Reply:
        name = "-".join(request.texts.values())
        return _download(f"{name}.csv", endpoint.response_media, self._rows())

    def file(self, path: str) -> Reply | None:
        """Return a file whose address was in a response; None for any other path."""
        name = path.removeprefix(FILES)
        if not re.fullmatch(r"\d{1,6}\.csv", name) or name == path:
            return None
        return _download(name, "text/csv", self._rows())

    def _rows(self) -> Iterator[bytes]:
        """Yield a CSV table of generated people, in pieces."""
        words = self._catalog.words
        yield b"number,name\r\n"
        for start in range(0, 2000, 500):
            yield "".join(f"{n},{words.name(n)}\r\n" for n in range(start, start + 500)).encode()


def _download(name: str, media: str, rows: Iterator[bytes]) -> Reply:
    disposition = {"content-disposition": f'attachment; filename="{name}"'}
    return Reply(200, media, stream=rows, headers=disposition)


def _wrapped(field_path: str, value: Any) -> Any:
    for name in reversed(field_path.split(".") if field_path else ()):
        value = {name: value}
    return value


def _shown(view: View, made: dict[str, Any], written: Mapping[str, Any]) -> dict[str, Any]:
    for name, value in written.items():
        try:
            made[name] = view.fits(name, value)
        except ValueError:
            continue
    return made
