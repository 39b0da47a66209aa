"""A vendor that hands out tokens and lets in whoever shows a valid one."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import attrs

from .driving import Driver, Open
from .vendor_server import Received, Reply, VendorServer
from .vendors import client_class

Call = Callable[[], Any]


@attrs.define
class Clock:
    """Stands in for the module `time` where a package asks whether a token has expired."""

    now: float = 1_700_000_000.0

    def time(self) -> float:
        """Return the time, which goes on only when a test says so."""
        return self.now


@attrs.define
class TokenDesk:
    """Hands out `token-1`, `token-2`, … at some paths; only the last one is valid.

    `fields` go along with the token, which stands in the field `name`; where that is different for
    a path, `shapes` has the whole response. `refusals` answer instead at their paths. `answers` are
    given to the calls that are let in, in their order, the last one again and again.
    """

    paths: tuple[str, ...]
    name: str = "access_token"
    fields: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    shapes: dict[str, Any] = attrs.field(factory=dict[str, Any])
    refusals: dict[str, Reply] = attrs.field(factory=dict[str, Reply])
    answers: list[Reply] = attrs.field(factory=lambda: [Reply.json({"id": 7})])
    valid: str = ""
    grants: list[Received] = attrs.field(factory=list[Received])
    refused: list[Received] = attrs.field(factory=list[Received])
    let_in: list[Received] = attrs.field(factory=list[Received])
    together: threading.Barrier | None = None
    issued: int = 0
    _lock: threading.Lock = attrs.field(factory=threading.Lock)

    def serve(self, server: VendorServer) -> TokenDesk:
        """Answer the requests of a server from now on."""
        server.respond = self.respond
        return self

    def respond(self, request: Received) -> Reply:
        """Return a token, the response of a call, or 401."""
        if request.path in self.paths:
            with self._lock:
                return self._grant(request)
        with self._lock:
            known = bool(self.valid) and request.headers.get("authorization") == self.header
            (self.let_in if known else self.refused).append(request)
            reply = self.answers[0]
            if known and len(self.answers) > 1:
                del self.answers[0]
        if known:
            return reply
        if self.together is not None:
            self.together.wait(10)
        return Reply.json({"message": "Token expired", "status_code": 401}, 401)

    @property
    def header(self) -> str:
        """The Authorization header that is let in."""
        return f"Bearer {self.valid}"

    @property
    def granted_at(self) -> list[str]:
        """Paths of the token requests."""
        return [request.path for request in self.grants]

    def expire(self) -> None:
        """Let in no token that was handed out so far."""
        self.valid = ""

    def _grant(self, request: Received) -> Reply:
        self.grants.append(request)
        if request.path in self.refusals:
            return self.refusals[request.path]
        if request.path in self.shapes:
            return Reply.json(self.shapes[request.path])
        self.issued += 1
        self.valid = f"token-{self.issued}"
        return Reply.json({self.name: self.valid, **self.fields})


def form_of(request: Received) -> dict[str, str]:
    """Return the fields of a form."""
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    return dict(parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=True))


def json_of(request: Received) -> Any:
    """Return the decoded JSON body of a request."""
    assert request.headers["content-type"] == "application/json"
    return json.loads(request.body)


def all_at_once(drive: Driver, calls: Iterable[Call]) -> list[Any]:
    """Return the results of calls that are made by as many threads, or tasks of one event loop."""
    calls = list(calls)
    if drive.mode == "sync":
        with ThreadPoolExecutor(len(calls)) as pool:
            return list(pool.map(lambda call: call(), calls))

    async def gathered() -> list[Any]:
        return list(await asyncio.gather(*(call() for call in calls)))

    results: list[Any] = drive.run(gathered())
    return results


def quiet(drive: Driver, call: Call) -> Call:
    """Return a call whose error is its result."""

    def outcome() -> Any:
        try:
            return call()
        except Exception as error:
            return error

    async def awaited() -> Any:
        try:
            return await call()
        except Exception as error:
            return error

    return outcome if drive.mode == "sync" else awaited


@contextmanager
def opening(drive: Driver, vendor: str, **usual: Any) -> Generator[Open]:
    """Open clients of a vendor's package with the usual options; close them in the end."""
    clients: list[Any] = []

    def open_client(**options: Any) -> Any:
        given = {"max_retries": 0, **usual, **options}
        clients.append(client_class(vendor, drive.mode)(**given))
        return clients[-1]

    try:
        yield open_client
    finally:
        for client in clients:
            drive.close(client)
