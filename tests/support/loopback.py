"""A small HTTP/1.1 server on this machine that records requests and misbehaves when told to."""

from __future__ import annotations

import functools
import gzip
import json
import socket
import struct
import threading
import traceback
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from http.client import responses
from http.server import BaseHTTPRequestHandler
from typing import Any, Literal
from urllib.parse import parse_qsl

import attrs
import httpx

from .listener import Listener

_LONGEST = 60.0
"""Seconds after which a stalled response ends though its caller waits: longer than any limit."""
Ending = Literal["kept", "closed", "reset", "stalled"]


@attrs.frozen
class Received:
    """One request as it came over the wire; `target` is the raw path with its query."""

    method: str
    target: str
    headers: httpx.Headers
    body: bytes

    @property
    def path(self) -> str:
        """The raw path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The query, decoded; of a repeated name the last value."""
        return dict(parse_qsl(self.target.partition("?")[2], keep_blank_values=True))

    def json(self) -> Any:
        """Return the decoded body."""
        return json.loads(self.body)


@attrs.frozen
class Reply:
    """The response of the server, and how it ends the exchange.

    `announced` is the Content-Length if it is not the true one. `pause` seconds pass after every
    piece of the body (`pieces`). A `silent` reply sends nothing at all. In the end the connection
    is `kept`, `closed`, `reset`, or `stalled` until the server stops.
    """

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    pieces: tuple[bytes, ...] = ()
    pause: float = 0.0
    announced: int | None = None
    silent: bool = False
    ending: Ending = "kept"

    @property
    def head(self) -> bytes:
        """The status line and the headers."""
        length = sum(map(len, self.pieces)) or len(self.body)
        headers = {"Content-Length": str(length), **self.headers}
        if self.announced is not None:
            headers["Content-Length"] = str(self.announced)
        lines = [f"HTTP/1.1 {self.status} {responses.get(self.status, 'Odd')}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return "\r\n".join([*lines, "", ""]).encode()


def json_reply(value: Any, status: int = 200, **headers: str) -> Reply:
    """Return a response that holds JSON; `retry_after="1"` becomes `Retry-After: 1`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    body = json.dumps(value).encode()
    return Reply(body, status, {"Content-Type": "application/json", **named})


def redirect(location: str, status: int = 302) -> Reply:
    """Return a redirect."""
    return Reply(b"elsewhere", status, {"Location": location})


def zipped(body: bytes, **headers: str) -> Reply:
    """Return a response compressed with gzip."""
    return Reply(gzip.compress(body), headers={"Content-Encoding": "gzip", **headers})


def cut(body: bytes, ending: Ending = "closed", **headers: str) -> Reply:
    """Return a response that ends before it is complete."""
    return Reply(body, headers=headers, announced=len(body) + 10, ending=ending)


def dripping(*pieces: bytes, pause: float = 0.02) -> Reply:
    """Return a body piece by piece, with a pause after each."""
    return Reply(pieces=pieces, pause=pause)


def impatient(seconds: float) -> httpx.Timeout:
    """Return time limits that end a stalled response after so many seconds, and nothing before it.

    However busy the machine is, the request arrives.
    """
    return httpx.Timeout(10, read=seconds)


RESET = Reply(silent=True, ending="reset")
"""Takes the request and resets the connection."""
STALL = Reply(silent=True, ending="stalled")
"""Takes the request and never responds."""

Respond = Callable[[Received], Reply]


class Loopback:
    """Answers with the replies of a script, in their order, or with what `respond` gives."""

    def __init__(self) -> None:
        self.requests: list[Received] = []
        self.connections = 0
        self.respond: Respond | None = None
        self.port = 0
        self.complaints: list[str] = []
        self.stopping = threading.Event()
        self._script: list[Reply] = []
        self._lock = threading.Lock()
        self._news = threading.Condition(self._lock)

    @property
    def url(self) -> str:
        """The origin of the server."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def targets(self) -> list[str]:
        """Path and query of every request."""
        return [request.target for request in self.requests]

    def script(self, *replies: Reply) -> None:
        """Answer the next requests with these."""
        self._script += replies

    def arrived(self, count: int = 1, patience: float = 10.0) -> list[Received]:
        """Return the requests once there are so many; fail if they do not come.

        A request that its caller gave up may still be on its way.
        """
        with self._news:
            assert self._news.wait_for(lambda: len(self.requests) >= count, patience)
            return list(self.requests)

    def renew(self) -> None:
        """Forget the requests and the script, for the next case of a test.

        `respond` stays: what a client fetched ahead of the last case may still be on its way.
        """
        with self._lock:
            self.requests.clear()
            self._script.clear()

    def take(self, request: Received) -> Reply:
        """Record a request and give the reply to it."""
        with self._lock:
            self.requests.append(request)
            self._news.notify_all()
            if self.respond is None and not self._script:
                self.complaints.append(f"unexpected {request.method} {request.target}")
                return Reply(b"unexpected", 418)
            reply = self._script.pop(0) if self._script else None
        if reply is not None:
            return reply
        assert self.respond is not None
        return self.respond(request)

    def complain(self, complaint: str) -> None:
        """Note what makes the test fail in the end."""
        with self._lock:
            self.complaints.append(complaint)


def _handler_of(server: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except ConnectionError:  # the client gave up
                self.close_connection = True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.exchange
            raise AttributeError(name)

        def exchange(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            if self.headers.get("Transfer-Encoding") == "chunked":
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            headers = httpx.Headers(list(self.headers.items()))
            reply = server.take(Received(self.command, self.path, headers, body))
            if not reply.silent:
                self.wfile.write(reply.head)
                if self.command != "HEAD":
                    self.send_body(reply)
            self.end(reply.ending)

        def send_body(self, reply: Reply) -> None:
            for piece in reply.pieces or (reply.body,):
                self.wfile.write(piece)
                if reply.pause and server.stopping.wait(reply.pause):
                    return

        def end(self, ending: Ending) -> None:
            if ending == "kept":
                return
            self.close_connection = True
            if ending == "stalled":
                server.stopping.wait(_LONGEST)
            elif ending == "reset":
                now = struct.pack("ii", 1, 0)
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, now)
                self.connection.close()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler


class _Listener(Listener):
    """Joins its threads when it is closed; connections still open are shut before that."""

    def __init__(self, server: Loopback) -> None:
        super().__init__(("127.0.0.1", 0), _handler_of(server))
        self._server = server
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._guard:
            self._server.connections += 1
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._guard:
            self._open.discard(request)
        if request.fileno() >= 0:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        self._server.complain(traceback.format_exc())

    def hang_up(self) -> None:
        with self._guard:
            for connection in self._open:
                if connection.fileno() >= 0:
                    with suppress(OSError):  # the client hung up first
                        connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def serving() -> Generator[Loopback]:
    """Run a server on a free port of this machine; fail in the end if its script did not hold."""
    server = Loopback()
    with _Listener(server) as listener:
        server.port = listener.server_address[1]
        thread = threading.Thread(target=listener.serve)
        thread.start()
        try:
            yield server
        finally:
            listener.stop()
            thread.join()
            server.stopping.set()
            listener.hang_up()
    assert not server.complaints, "\n".join(server.complaints)


@functools.cache
def refusing_url() -> str:
    """Return an address of this machine that refuses connections as long as this process lives."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        port: int = taken.getsockname()[1]
        taken.detach()
        return f"http://127.0.0.1:{port}"


def free_port() -> int:
    """Return a port of this machine that nothing listens on, for a server to listen on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
