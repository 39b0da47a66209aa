"""What a test or a person may do to a sandbox from outside its API: records and the clock.

Addresses begin with `/_sandbox/`. They need no credentials, but writing needs the media type
application/json, which no web page can send to another site without asking first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs
import msgspec

from .catalog import Catalog
from .clock import Clock
from .comparisons import moment_of
from .fake import moment
from .store import Collection, Store

PREFIX = "/_sandbox/"
_SHOWN = 1000


class ControlError(Exception):
    """A request that cannot be carried out; the message says what to do."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


@attrs.frozen
class _Place:
    """A collection, and the number of one of its records."""

    collection: Collection
    number: int | None = None


class Control:
    """Reads and changes records and the clock."""

    def __init__(self, catalog: Catalog, store: Store, clock: Clock) -> None:
        self._catalog, self._store, self._clock = catalog, store, clock

    def respond(self, method: str, path: str, media: str, body: bytes) -> Any:
        """Return the JSON for a request. Raise ControlError if it cannot be carried out."""
        words = path.removeprefix(PREFIX)
        fields = self._fields(method, media, body)
        if words == "clock":
            return self._at_clock(method, fields)
        merges = words.endswith("/merge") and method == "POST"
        place = self._place(f"/{words.removesuffix('/merge') if merges else words}")
        if merges:
            return self._merge(place, fields)
        if place.number is None:
            return self._in_collection(method, place.collection, fields)
        return self._at_record(method, place.collection, place.number, fields)

    def _fields(self, method: str, media: str, body: bytes) -> dict[str, Any]:
        if method in ("GET", "DELETE"):
            return {}
        if method not in ("POST", "PATCH"):
            raise ControlError("use GET, POST, PATCH or DELETE", 405)
        if media.partition(";")[0].strip().lower() != "application/json":
            raise ControlError("send JSON, with the header Content-Type: application/json", 415)
        try:
            return msgspec.json.decode(body or b"{}", type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise ControlError("the body is not a JSON object") from None

    def _at_clock(self, method: str, fields: Mapping[str, Any]) -> Any:
        if method == "POST":
            known = {"now": self._set, "advance": self._advance}
            if len(fields) != 1 or not fields.keys() <= known.keys():
                raise ControlError('send {"now": "2026-01-31T08:00:00Z"} or {"advance": SECONDS}')
            [(name, value)] = fields.items()
            try:
                known[name](value)
                self._clock.now()
            except (OverflowError, ValueError):
                self._clock.move(-self._clock.moved)
                raise ControlError("the clock cannot be set to that; it was reset") from None
        return {"now": moment(self._clock.now())}

    def _set(self, value: Any) -> None:
        found = moment_of(value) if isinstance(value, str) else None
        if found is None:
            raise ControlError("now must be a date with a time, such as 2026-01-31T08:00:00Z")
        self._clock.set(found)

    def _advance(self, value: Any) -> None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ControlError("advance must be a number of seconds")
        self._clock.move(value)

    def _place(self, path: str) -> _Place:
        """Return the collection or the record at a path of the API. Raise ControlError if none."""
        for tried in (path, f"{path}/", path.rstrip("/")):
            operations, values = self._catalog.surface.match(tried)
            for endpoint in operations.values():
                kind = self._catalog.kind(endpoint.collection)
                depth = kind.path.count("{")
                collection = self._store.collection(kind, tuple(values[:depth]))
                if endpoint.role in ("list", "assign"):
                    return _Place(collection)
                named = endpoint.role in ("retrieve", "update", "delete")
                if named and len(values) > depth and endpoint.plain.endswith("}"):
                    return _Place(collection, self._number(collection, values[depth]))
        head, _, last = path.rstrip("/").rpartition("/")
        if not head:
            raise ControlError(
                f"no list has this address; write {PREFIX}clock, or the address of a list or a "
                f"record below {PREFIX}",
                404,
            )
        above = self._place(head)
        if above.number is not None:
            raise ControlError("no list has this address", 404)
        return _Place(above.collection, self._number(above.collection, last))

    def _number(self, collection: Collection, text: str) -> int:
        number = collection.find(text, deleted=True)
        if number is None:
            raise ControlError("there is no such record", 404)
        return number

    def _in_collection(self, method: str, collection: Collection, fields: dict[str, Any]) -> Any:
        if method == "GET":
            numbers = collection.numbers("with")
            shown = [self._shown(collection, number) for number in numbers[:_SHOWN]]
            return {
                "key": collection.kind.key,
                "total": len(numbers),
                "deleted": [collection.key_of(number) for number in collection.numbers("only")],
                "records": shown,
            }
        if method != "POST":
            raise ControlError("a list takes GET and POST", 405)
        self._check(collection, fields)
        return self._shown(collection, collection.create(fields))

    def _at_record(
        self, method: str, collection: Collection, number: int, fields: dict[str, Any]
    ) -> Any:
        if method == "PATCH":
            self._check(collection, fields)
            collection.update(number, fields)
        elif method == "DELETE":
            collection.delete(number)
        elif method != "GET":
            raise ControlError("a record takes GET, PATCH and DELETE, and POST at …/merge", 405)
        return self._shown(collection, number)

    def _merge(self, place: _Place, fields: Mapping[str, Any]) -> Any:
        """Delete a record, and let everything that refers to it refer to another one."""
        if place.number is None or fields.keys() != {"into"}:
            raise ControlError('send {"into": ID} to the address of a record and /merge')
        kept = self._number(place.collection, str(fields["into"]))
        if kept == place.number:
            raise ControlError("a record cannot be merged into itself")
        old, new = (place.collection.key_of(n) for n in (place.number, kept))
        changed = 0
        for collection in list(self._store.top(self._catalog.kinds())):
            for name in self._catalog.references(collection.kind, place.collection.kind):
                changed += collection.exchange(name, old, new)
        place.collection.delete(place.number)
        return {"kept": self._shown(place.collection, kept), "changed": changed}

    def _check(self, collection: Collection, fields: Mapping[str, Any]) -> None:
        """Raise ControlError if records have no such properties, or the values do not fit."""
        kind = collection.kind
        known = {name for view in kind.views for name in view.makers} | kind.hidden.keys()
        for name, value in fields.items():
            if name in kind.hidden or name == kind.key:
                continue
            if not any(map(_fitting(name, value), kind.views)):
                listed = ", ".join(sorted(known))
                what = "does not fit" if name in known else "is no property of these records"
                raise ControlError(f"{name!r:.80} {what}; they have {listed}")

    def _shown(self, collection: Collection, number: int) -> dict[str, Any]:
        """Return a record with the properties of every view, and those that no response has."""
        made: dict[str, Any] = {}
        for view in collection.kind.views:
            made = {**collection.record(view, number), **made}
        view = collection.kind.views[0]
        hidden = {name: collection.value(view, number, name) for name in collection.kind.hidden}
        return {**made, **{name: value for name, value in hidden.items() if value is not None}}


def _fitting(name: str, value: Any) -> Callable[[Any], bool]:
    def fits(view: Any) -> bool:
        try:
            view.fits(name, value)
        except ValueError:
            return False
        return True

    return fits
