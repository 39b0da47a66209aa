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
from collections.abc import Awaitable, Callable, Mapping, Sequence
from email.utils import format_datetime
from http.client import responses
from typing import Any
from urllib.parse import parse_qsl, unquote

import attrs

STALL = 30.0
"""Seconds that a stalled exchange is held open if the client does not give up before."""
DRIPS = 15
"""In how many pieces a response arrives that drips."""
PAUSE = 0.2
"""Seconds between those pieces: less than a read timeout, in total more than a deadline."""


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

    A `hidden` one gives other bytes that nobody can tell from a file's own. After a `portal`, no
    call may succeed.
    """

    name: str
    strike: Strike
    done: bool = False
    hidden: bool = False
    portal: bool = False


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


def _drip(part: str) -> Strike:
    async def strike(exchange: Exchange, reply: Reply) -> None:
        start, pieces, rest = _drops(part, reply)
        await exchange.send(start)
        for piece in pieces:
            await asyncio.sleep(PAUSE)
            await exchange.send(piece)
        await exchange.send(rest)

    return strike


def _drops(part: str, reply: Reply) -> tuple[bytes, list[bytes], bytes]:
    """Return a whole response: its start, what drips, and its rest."""
    head, body = reply.head(), reply.body
    if part == "headers":
        return head[:-2], [b"X-Drip: 1\r\n"] * DRIPS, b"\r\n" + body
    if part == "body":
        step = len(body) // DRIPS + 1
        return head, [body[place : place + step] for place in range(0, len(body), step)], b""
    head = reply.head(Content_Length="", Transfer_Encoding="chunked")
    end = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if body else b"\r\n\r\n"
    return head, [b"0"] * DRIPS, end


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
    Fault("portal", _html, portal=True),
    *(Fault(f"redirect: {kind}", _redirect(kind)) for kind in ("same", "foreign", "loop")),
    *(Fault(f"redirect: {kind}", _redirect(kind)) for kind in ("broken", "plain")),
]
ANSWER_FAULTS = [
    Fault(name, strike, done=True, hidden=strike is _too_short, portal=strike is _html)
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
SLOW_FAULTS = [
    Fault(f"drip: {part}", _drip(part), done=True) for part in ("headers", "body", "chunk size")
]
_GROUPS = (REFUSALS, REQUEST_FAULTS, ANSWER_FAULTS)
FAULTS = {fault.name: fault for group in (*_GROUPS, SLOW_FAULTS) for fault in group}
STALLS = {"stalled", "done, then stalled", "stalled in the body"}
"""Names of the faults that end only when the client gives up."""
# Each of these costs a whole time limit.
_RARE = {**dict.fromkeys(STALLS, 0.2), **{fault.name: 0.1 for fault in SLOW_FAULTS}}


def draw(rng: random.Random, rate: float, only: Sequence[str] = ()) -> Fault | None:
    """Return a random fault for a share of the requests; one of each group is equally likely.

    `only`: the names of those to draw from, each as likely as the others.
    """
    if rng.random() >= rate:
        return None
    if only:
        return FAULTS[rng.choice(only)]
    refusals, requests, answers = _GROUPS
    fault = rng.choice(rng.choice((refusals, requests, [*answers, *SLOW_FAULTS])))
    return fault if rng.random() < _RARE.get(fault.name, 1.0) else None


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
