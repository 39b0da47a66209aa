"""The ASGI application: finds the operation, checks the request, responds or injects a fault."""

from __future__ import annotations

import asyncio
import logging
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import attrs
import msgspec
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from ..specs.document import Document
from .auth import Auth, RefusedError
from .catalog import Catalog
from .clock import Clock
from .control import PREFIX, Control, ControlError
from .errors import Errors
from .faults import Fault, FaultError, RequestedFaults, drifted, parse
from .hosts import is_allowed
from .parts import BadRequestError
from .records import StoreFullError
from .replies import Reply
from .responder import NotFoundError, Responder
from .store import Store
from .surface import Endpoint, surface_of
from .validate import checker_of

LOG = logging.getLogger("generator.sandbox")
_OTHER_HOST = (
    "the Host header does not name this machine; call 127.0.0.1 or localhost, or start the sandbox "
    "with --host NAME to allow another name"
)
_FULL = "the sandbox is full; start it again"
FAULT_HEADER = "x-sandbox-fault"
MAX_BODY = 10_000_000


@attrs.frozen(kw_only=True)
class Settings:
    """Settings of a sandbox; the options of the command line explain them."""

    people: int = 1000
    records: int = 200
    seed: int = 1
    secret: str = attrs.field(default="sandbox", repr=False)
    token_seconds: float = 3600.0
    job_seconds: float = 1.0
    max_records: int = 100_000
    max_bytes: int = 256_000_000
    faults: str = ""
    hosts: tuple[str, ...] = ()


class Sandbox:
    """One vendor, as an ASGI application."""

    def __init__(self, document: Document, settings: Settings) -> None:
        self._surface = surface_of(document)
        self._seed = settings.seed
        self._checker = checker_of(self._surface, "readOnly")
        shown = checker_of(self._surface, "writeOnly")
        catalog = Catalog(self._surface, shown, settings.seed, settings.people, settings.records)
        clock = Clock()
        store = Store(settings.seed, settings.max_records, settings.max_bytes, clock)
        self._auth = Auth(self._surface, settings.secret, settings.token_seconds, clock)
        self._responder = Responder(catalog, store, self._auth, clock, settings.job_seconds)
        self._control = Control(catalog, store, clock)
        self._errors = Errors(self._surface, shown, catalog.faker)
        self._faults = parse(settings.faults)
        self._requested_faults = RequestedFaults()
        self._hosts = settings.hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Respond to one request."""
        request = Request(scope, receive)
        path = scope.get("raw_path", b"").partition(b"?")[0].decode("latin-1")
        headers = {n.decode("latin-1"): v.decode("latin-1") for n, v in scope["headers"]}
        operations, values = self._surface.match(path)
        endpoint = operations.get(scope["method"])
        reply = await self._reply(request, path, headers, endpoint, operations, values)
        if reply is None:
            _reset(scope)
            return
        response: Callable[[Scope, Receive, Send], Awaitable[None]]
        content = {"content-type": reply.media} if reply.media else {}
        if reply.stream is not None:
            response = StreamingResponse(reply.stream, reply.status, {**content, **reply.headers})
        else:
            response = Response(reply.body, reply.status, {**content, **reply.headers})
        await response(scope, receive, send)

    async def warm(self) -> None:
        """Prepare the lists in the background, in small steps."""
        for _ in self._responder.warm():
            await asyncio.sleep(0.001)

    async def _reply(
        self,
        request: Request,
        path: str,
        headers: Mapping[str, str],
        endpoint: Endpoint | None,
        operations: Mapping[str, Endpoint],
        values: list[str],
    ) -> Reply | None:
        """Return the response; None to reset the connection."""
        if not all(is_allowed(host, self._hosts) for host in request.headers.getlist("host")):
            return self._refusal(request, endpoint, 421, _OTHER_HOST)
        if path.startswith(PREFIX):
            return await self._controlled(request, path)
        try:
            faults = self._struck(headers, request.method, path)
        except FaultError as error:
            return self._refusal(request, endpoint, 400, f"{FAULT_HEADER}: {error}")
        for fault in faults:
            if fault.latency:
                await asyncio.sleep(fault.latency)
        for fault in faults:
            if fault.kind == "reset":
                LOG.info("%s %s: reset on demand", request.method, _named(endpoint, path))
                return None
            if fault.status is not None:
                refusal = self._refusal(request, endpoint, fault.status, "refused on demand")
                wait = fault.retry_after
                after = {"retry-after": f"{wait:g}"} if wait is not None else {}
                return attrs.evolve(refusal, headers=after)
        reply = await self._response(request, path, headers, endpoint, operations, values)
        drift = any(fault.kind == "drift" for fault in faults)
        if drift and endpoint is not None and reply.body and reply.status < 300:
            return attrs.evolve(reply, body=drifted(reply.body, endpoint.field_path, self._seed))
        return reply

    async def _controlled(self, request: Request, path: str) -> Reply:
        """Return the response to a request about the sandbox itself."""
        media = request.headers.get("content-type", "")
        try:
            found = self._control.respond(request.method, path, media, await _body(request))
            return Reply(200, "application/json", msgspec.json.encode(found))
        except ControlError as error:
            status, message = error.status, str(error)
        except BadRequestError as error:
            status, message = error.status, str(error)
        except StoreFullError:
            status, message = 507, _FULL
        LOG.info("%s %s: %d, %s", request.method, PREFIX, status, message)
        return Reply(status, "application/json", msgspec.json.encode({"message": message}))

    def _struck(self, headers: Mapping[str, str], method: str, path: str) -> list[Fault]:
        """Return the faults of a request: from the settings, and from its own fault header."""
        text = headers.get(FAULT_HEADER, "")
        own = self._requested_faults.find(text, method, path) if text else []
        return [fault for fault in (*self._faults, *own) if fault.strikes(self._seed)]

    async def _response(
        self,
        request: Request,
        path: str,
        headers: Mapping[str, str],
        endpoint: Endpoint | None,
        operations: Mapping[str, Endpoint],
        values: list[str],
    ) -> Reply:
        if endpoint is None:
            file = self._responder.file(path) if request.method == "GET" else None
            if file is not None:
                return file
            if not operations:
                base = f"http://{request.headers.get('host', '')}{self._surface.base}"
                reason = (
                    f"no operation has this address; the addresses of the API begin with {base}"
                )
                return self._refusal(request, None, 404, reason)
            refusal = self._refusal(request, None, 405, "the address does not take this method")
            return attrs.evolve(refusal, headers={"allow": ", ".join(sorted(operations))})
        query = request.scope["query_string"].decode("latin-1")
        try:
            self._auth.check(endpoint, headers, query)
            body = await _body(request) if endpoint.content else b""
            decoded = self._checker.read(endpoint, values, query, headers, body)
            return self._responder.respond(endpoint, decoded, f"{path}?{query}" if query else path)
        except RefusedError as error:
            refusal = self._refusal(request, endpoint, 401, str(error))
            return attrs.evolve(
                refusal, headers={"www-authenticate": self._auth.challenge(endpoint)}
            )
        except BadRequestError as error:
            documented = error.status == 400 and "422" in endpoint.node["responses"]
            status = 422 if documented else error.status
            return self._refusal(request, endpoint, status, *error.reasons)
        except RecursionError:
            return self._refusal(request, endpoint, 400, "the body is nested too deeply")
        except NotFoundError:
            status = self._errors.not_found(endpoint)
            return self._refusal(request, endpoint, status, "there is no such record")
        except StoreFullError:
            return self._refusal(request, endpoint, 507, _FULL)

    def _refusal(
        self, request: Request, endpoint: Endpoint | None, status: int, *reasons: str
    ) -> Reply:
        named = _named(endpoint, request.url.path)
        LOG.info("%s %s: %d, %s", request.method, named, status, "; ".join(reasons))
        body = msgspec.json.encode(self._errors.body(endpoint, status, reasons))
        return Reply(status, "application/json", body)


def _named(endpoint: Endpoint | None, path: str) -> str:
    """Return the name of an operation for the log, without data from the request.

    Without an operation, return the path, which is most likely a misspelt one.
    """
    return f"{endpoint.path} ({endpoint.id})" if endpoint is not None else f"{path!r:.200}"


async def _body(request: Request) -> bytes:
    """Return the body. Raise BadRequestError if it is larger than `MAX_BODY`."""
    pieces: list[bytes] = []
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > MAX_BODY:
            raise BadRequestError(f"the body is larger than {MAX_BODY} bytes", status=413)
        pieces.append(piece)
    return b"".join(pieces)


def _reset(scope: Mapping[str, Any]) -> None:
    """Reset the connection (RST) instead of closing it."""
    transport = scope["sandbox.transport"]
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
