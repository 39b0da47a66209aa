"""People of a vendor in its sandbox, and connections that lose requests and answers."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

import attrs
import httpx

from tests.support.sandboxes import Running, running

Fate = Literal["ok", "lost", "unanswered", "killed"]
"""What becomes of a write: it goes well, does not arrive, arrives without an answer, or kills."""


class Killed(BaseException):
    """The process ends here."""


class Cut(httpx.HTTPTransport):
    """Sends requests over HTTP, and cuts the connection of writes as it is told."""

    def __init__(self, fates: Iterable[Fate] = ()) -> None:
        super().__init__()
        self.fates = list(fates)
        self.writes: list[tuple[str, str, bytes]] = []
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        fate: Fate = "ok"
        if request.method != "GET" and "token" not in request.url.path:
            with self._lock:
                self.writes.append((request.method, request.url.path, request.read()))
                fate = self.fates.pop(0) if self.fates else "ok"
        if fate == "lost":
            raise httpx.ReadError("cut before it arrived", request=request)
        response = super().handle_request(request)
        if fate == "ok":
            return response
        response.read()
        response.close()
        if fate == "killed":
            raise Killed
        raise httpx.ReadError("cut after it arrived", request=request)


@attrs.frozen
class Vendor:
    """How tests address the people of a vendor. `names`: fields by their names in the list."""

    name: str
    names: Mapping[str, str]
    removal: Literal["deactivate", "delete"]

    def fields(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of a record in the list, without those that are empty."""
        found = {name: record.get(wire) for name, wire in self.names.items()}
        return {name: value for name, value in found.items() if value is not None}

    def is_active(self, record: Mapping[str, Any]) -> bool:
        if self.removal == "delete":
            return record.get("deleted") is None
        return record.get("is_active") is not False


SELFLESSLY = Vendor(
    "selflessly",
    {
        "email": "email",
        "first_name": "firstName",
        "last_name": "lastName",
        "country": "country",
        "volunteer_time_off": "volunteerTimeOff",
    },
    "delete",
)
BETTERWORKS = Vendor(
    "betterworks",
    {
        "email": "email",
        "first_name": "first_name",
        "last_name": "last_name",
        "title": "title",
        "phone": "phone",
    },
    "deactivate",
)
VENDORS = (SELFLESSLY, BETTERWORKS)


@attrs.define
class World:
    """A sandbox that has no people but those that a test puts there."""

    vendor: Vendor
    sandbox: Running

    def client(self, transport: httpx.BaseTransport | None = None, mode: str = "sync") -> Any:
        more = {"transport": transport} if transport is not None else {}
        return self.sandbox.client(mode, **more)

    def put(self, people: Iterable[Mapping[str, Any]]) -> None:
        """Create people, without a plan."""
        with self.client() as client:
            rows = [dict(person) for person in people]
            if self.vendor is BETTERWORKS:
                for start in range(0, len(rows), 500):
                    client.users.bulk_upsert(users=rows[start : start + 500])
            else:
                for row in rows:
                    client.users.create(**row)

    def records(self) -> list[dict[str, Any]]:
        """Return every person as the API lists them."""
        with self.client() as client:
            return list(client.users.list(result=dict))

    def active(self) -> dict[str, dict[str, Any]]:
        """Return the fields of active people by email address; each has one record."""
        found: dict[str, dict[str, Any]] = {}
        for record in self.records():
            if self.vendor.is_active(record):
                assert record["email"] not in found, "a person was created twice"
                found[record["email"]] = self.vendor.fields(record)
        return found


@contextmanager
def world(vendor: Vendor, people: int = 0) -> Iterator[World]:
    """Start a sandbox."""
    records = 3 if vendor is SELFLESSLY else 0  # groups, but no departments
    with running(vendor.name, people=people, records=records) as sandbox:
        yield World(vendor, sandbox)


def person(number: int, **more: Any) -> dict[str, Any]:
    """Return a made-up person."""
    return {
        "email": f"person.{number}@example.org",
        "first_name": f"First{number}",
        "last_name": f"Last{number}",
        **more,
    }
