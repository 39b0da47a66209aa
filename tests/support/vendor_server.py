"""A vendor on this machine: a real HTTP server that says what it received and checks it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import unquote

import attrs

from .listener import Listener


@attrs.frozen
class Received:
    """One request as it came over the wire; `target` is the raw path with its query."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def path(self) -> str:
        """The raw path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, list[str]]]:
        """Names and values of the query; a value is split at its literal commas."""
        return pairs_of(self.target.partition("?")[2])


def pairs_of(query: str) -> list[tuple[str, list[str]]]:
    """Decode a query or a form; a value is split at its literal commas before decoding."""
    pairs: list[tuple[str, list[str]]] = []
    for part in query.split("&") if query else ():
        name, _, value = part.partition("=")
        pairs.append((unquote(name), [unquote(item) for item in value.split(",")]))
    return pairs


@attrs.frozen
class Reply:
    """The response of the vendor."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @staticmethod
    def json(value: Any, status: int = 200, **headers: str) -> Reply:
        """Return a response that holds JSON."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        body = json.dumps(value).encode()
        return Reply(body, status, {"Content-Type": "application/json", **named})


Respond = Callable[[Received], Reply]


class VendorServer:
    """Answers with the scripted replies, in their order, or with whatever `respond` gives.

    A request that is not the one expected next gets status 418, and `check` fails.
    """

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.reset()

    def reset(self) -> None:
        """Forget everything of the last test."""
        self.received: list[Received] = []
        self.required: dict[str, str] = {}
        self.respond: Respond | None = None
        self._script: list[tuple[str, str, Reply]] = []
        self._complaints: list[str] = []

    def expect(self, method: str, target: str, reply: Reply) -> None:
        """Script the next exchange; `target` is the raw path with its query."""
        self._script.append((method, target, reply))

    def answer(self, request: Received) -> Reply:
        """Return the reply to a request, and note what is wrong with it."""
        self.received.append(request)
        if self.respond is not None:
            return self.respond(request)
        if not self._script:
            return self._complain(f"unexpected {request.method} {request.target}")
        method, target, reply = self._script.pop(0)
        if (request.method, request.target) != (method, target):
            return self._complain(f"expected {method} {target}, got {request}")
        for name, value in self.required.items():
            if request.headers.get(name) != value:
                return self._complain(f"{target}: {name} is {request.headers.get(name)!r}")
        return reply

    def _complain(self, complaint: str) -> Reply:
        self._complaints.append(complaint)
        return Reply(complaint.encode(), 418)

    def check(self) -> None:
        """Fail if a request was not as expected, or did not come."""
        assert not self._complaints, "\n".join(self._complaints)
        assert not self._script, f"never asked for: {self._script}"


@contextmanager
def serving() -> Generator[VendorServer]:
    """Run a server on a free port of this machine."""
    vendors: list[VendorServer] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def handle_one_request(self) -> None:
            self.close_connection = True
            try:
                super().handle_one_request()
            except (BrokenPipeError, ConnectionResetError):  # the client gave up waiting
                self.close_connection = True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self._answer
            raise AttributeError(name)

        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self.rfile.read(length)
            reply = vendors[0].answer(Received(self.command, self.path, headers, body))
            self.send_response(reply.status)
            given = dict(reply.headers)
            if reply.status != 204:
                given.setdefault("Content-Length", str(len(reply.body)))
            for name, value in given.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = Listener(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    vendors.append(VendorServer(f"http://127.0.0.1:{server.server_address[1]}"))
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield vendors[0]
    finally:
        server.stop()
        thread.join()
        server.server_close()
