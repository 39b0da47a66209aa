"""What can go wrong between a client and a vendor, and an HTTP/1.1 server that does it.

Every fault says whether the vendor has done what it was asked for when the fault strikes: `done`
faults hit the response, the others the request.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import json
import random
import socket
import struct
from collections.abc import Awaitable, Callable, Mapping
from email.utils import format_datetime
from http.client import responses
from typing import Any
from urllib.parse import parse_qsl, unquote

import attrs

STALL = 30.0
"""Seconds that a stalled exchange is held open if the client does not give up before."""


@attrs.frozen
class Request:
    """One request: path still percent-encoded, query decoded (of a repeated name the last)."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def segments(self) -> list[str]:
        """The segments of the path, decoded."""
        return [unquote(part) for part in self.path.strip("/").split("/")]

    def json(self) -> Any:
        """Return the decoded body."""
        return json.loads(self.body)


@attrs.frozen
class Reply:
    """The response of the vendor when nothing goes wrong."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @staticmethod
    def of(value: Any, status: int = 200) -> Reply:
        """Return a response that holds JSON."""
        return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def head(self, **changed: str) -> bytes:
        """Return the status line and the headers; a changed header that is empty is left out."""
        given = {"Content-Length": str(len(self.body)), **self.headers}
        given |= {name.replace("_", "-"): value for name, value in changed.items()}
        lines = [f"HTTP/1.1 {self.status} {responses.get(self.status, 'Odd')}"]
        lines += [f"{name}: {value}" for name, value in given.items() if value]
        return "\r\n".join([*lines, "", ""]).encode()


class Gone(Exception):  # noqa: N818 (the end of a connection is no error)
    """The connection is over: reset, closed or given up."""


@attrs.frozen
class Exchange:
    """One request on its connection, for a fault to answer."""

    request: Request
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    foreign: str

    async def send(self, *pieces: bytes) -> None:
        """Send bytes."""
        for piece in pieces:
            self.writer.write(piece)
        await self.writer.drain()

    def reset(self) -> Gone:
        """Reset the connection (RST)."""
        sock: socket.socket = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        return Gone()

    async def stall(self) -> Gone:
        """Say nothing more until the client gives up."""
        with contextlib.suppress(asyncio.TimeoutError, ConnectionError):
            await asyncio.wait_for(self.reader.read(), STALL)
        return Gone()


Strike = Callable[[Exchange, Reply], Awaitable[None]]


@attrs.frozen
class Fault:
    """One thing that goes wrong. `strike` answers in place of the vendor, or raises Gone.

    A `hidden` one gives other bytes that nobody can tell from a file's own.
    """

    name: str
    strike: Strike
    done: bool = False
    hidden: bool = False


def _status(status: int, retry_after: str | None = None) -> Strike:
    async def strike(exchange: Exchange, _: Reply) -> None:
        wait = retry_after
        if wait == "date":
            soon = dt.datetime.now(dt.timezone.utc) + dt.timedelta(seconds=1)
            wait = format_datetime(soon, usegmt=True)
        reply = Reply.of({"message": "not now"}, status)
        await exchange.send(reply.head(Retry_After=wait or ""), reply.body)

    return strike


def _redirect(kind: str) -> Strike:
    async def strike(exchange: Exchange, _: Reply) -> None:
        request = exchange.request
        query = "&".join(f"{name}={value}" for name, value in request.query.items())
        again = f"{request.path}?{query}"
        targets = {
            "same": f"/moved{again}",
            "foreign": f"{exchange.foreign}{again}",
            "loop": f"/loop{again}",
            "broken": "http://[",
            "plain": f"http://api.example.com{again}",
        }
        reply = Reply(307, b"elsewhere")
        await exchange.send(reply.head(Location=targets[kind]), reply.body)

    return strike


async def _reset(exchange: Exchange, _: Reply) -> None:
    raise exchange.reset()


async def _close(exchange: Exchange, _: Reply) -> None:
    raise Gone


async def _stall(exchange: Exchange, _: Reply) -> None:
    raise await exchange.stall()


async def _reset_in_body(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(), reply.body[: len(reply.body) // 2])
    raise exchange.reset()


async def _truncate(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(), reply.body[: len(reply.body) // 2])
    raise Gone


async def _truncate_head(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head()[:20])
    raise Gone


async def _stall_in_body(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(), reply.body[: len(reply.body) // 2])
    raise await exchange.stall()


async def _half_chunk(exchange: Exchange, reply: Reply) -> None:
    head = reply.head(Content_Length="", Transfer_Encoding="chunked")
    await exchange.send(head, b"%x\r\n" % (len(reply.body) + 9), reply.body)
    raise Gone


async def _no_last_chunk(exchange: Exchange, reply: Reply) -> None:
    head = reply.head(Content_Length="", Transfer_Encoding="chunked")
    await exchange.send(head, b"%x\r\n%b\r\n" % (len(reply.body), reply.body))
    raise Gone


async def _too_long(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(Content_Length=str(len(reply.body) + 7)), reply.body)
    raise Gone


async def _too_short(exchange: Exchange, reply: Reply) -> None:
    # What is left over stays on the connection, where the next answer should begin.
    length = max(0, len(reply.body) - 7)
    await exchange.send(reply.head(Content_Length=str(length)), reply.body)


async def _no_number(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(Content_Length="many"), reply.body)


async def _not_http(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(b"220 mail.example.com ESMTP\r\n")
    raise Gone


async def _html(exchange: Exchange, _: Reply) -> None:
    reply = Reply(200, b"<html>Please log in</html>", {"Content-Type": "text/html"})
    await exchange.send(reply.head(), reply.body)


async def _odd_type(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(Content_Type="image/png"), reply.body)


async def _bad_gzip(exchange: Exchange, reply: Reply) -> None:
    await exchange.send(reply.head(Content_Encoding="gzip"), reply.body)


async def _failed(exchange: Exchange, _: Reply) -> None:
    reply = Reply.of({"message": "oops"}, 500)
    await exchange.send(reply.head(), reply.body)


async def _slow(exchange: Exchange, reply: Reply) -> None:
    half = len(reply.body) // 2
    await exchange.send(reply.head(), reply.body[:half])
    await asyncio.sleep(0.02)
    await exchange.send(reply.body[half:])


REFUSALS = [
    Fault(f"{status}{f' after {wait}' if wait else ''}", _status(status, wait))
    for status in (408, 429, 500, 502, 503)
    for wait in (None, "0", "1", "date", "86400", "1e99", "-5", "soon")
]
REQUEST_FAULTS = [
    Fault("reset unread", _reset),
    Fault("reset", _reset),
    Fault("closed", _close),
    Fault("stalled", _stall),
    Fault("not HTTP", _not_http),
    Fault("401", _status(401)),
    *(Fault(f"redirect: {kind}", _redirect(kind)) for kind in ("same", "foreign", "loop")),
    *(Fault(f"redirect: {kind}", _redirect(kind)) for kind in ("broken", "plain")),
]
ANSWER_FAULTS = [
    Fault(name, strike, done=True, hidden=strike in (_html, _too_short))
    for name, strike in (
        ("done, then reset", _reset),
        ("done, then closed", _close),
        ("done, then stalled", _stall),
        ("done, then 500", _failed),
        ("reset in the body", _reset_in_body),
        ("truncated", _truncate),
        ("truncated head", _truncate_head),
        ("stalled in the body", _stall_in_body),
        ("half a chunk", _half_chunk),
        ("no last chunk", _no_last_chunk),
        ("longer than announced", _too_short),
        ("shorter than announced", _too_long),
        ("length is no number", _no_number),
        ("HTML", _html),
        ("odd content type", _odd_type),
        ("bad gzip", _bad_gzip),
        ("slow", _slow),
    )
]
FAULTS = {fault.name: fault for fault in (*REFUSALS, *REQUEST_FAULTS, *ANSWER_FAULTS)}
_RARE = {"stalled", "done, then stalled", "stalled in the body"}  # each costs a whole time limit


def draw(rng: random.Random, rate: float) -> Fault | None:
    """Return a random fault for a share of the requests; one of each group is equally likely."""
    if rng.random() >= rate:
        return None
    fault = rng.choice(rng.choice((REFUSALS, REQUEST_FAULTS, ANSWER_FAULTS)))
    return fault if fault.name not in _RARE or rng.random() < 0.2 else None


async def read_request(reader: asyncio.StreamReader, first: bytes) -> Request:
    """Read one request whose first byte is there. Raises Gone if it is not complete."""
    try:
        head = (first + await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *fields = head.rstrip("\r\n").split("\r\n")
        headers = {
            name.lower(): value.strip() for name, _, value in (f.partition(":") for f in fields)
        }
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    except (asyncio.IncompleteReadError, ConnectionError):
        raise Gone from None
    method, target, _ = line.split(" ")
    path, _, query = target.partition("?")
    return Request(method, path, dict(parse_qsl(query, keep_blank_values=True)), headers, body)
