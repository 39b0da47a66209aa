"""Runs the application with uvicorn, in the foreground or in a thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from ..specs.document import Document
from .application import Sandbox, Settings
from .surface import Surface

MAX_HEAD = 65_536
_TOO_LARGE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"connection: close\r\ncontent-length: 0\r\n\r\n"
)


class _Protocol(HttpToolsProtocol):
    """Gives the application access to the connection, which a fault may reset.

    Refuses a request whose line and headers are much larger than `MAX_HEAD` bytes: the parser keeps
    them without a limit.
    """

    _in_head = False
    _head_size = 0

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["sandbox.transport"] = self.transport  # type: ignore[typeddict-unknown-key]
        self._in_head, self._head_size = True, 0

    def on_headers_complete(self) -> None:
        self._in_head = False
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        began = self._in_head  # else the data may also hold the end of another request
        super().data_received(data)
        if began and self._in_head:
            self._head_size += len(data)
            if self._head_size > MAX_HEAD:
                self.transport.write(_TOO_LARGE)
                self.transport.close()


class _Server(uvicorn.Server):
    """Reports its port once it listens, and then prepares for the first requests."""

    def __init__(
        self, config: uvicorn.Config, sandbox: Sandbox, started: Callable[[int], None]
    ) -> None:
        super().__init__(config)
        self._sandbox, self._said = sandbox, started
        self._warming: asyncio.Task[None] | None = None

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._warming = asyncio.create_task(self._sandbox.warm())
            self._said(self.servers[0].sockets[0].getsockname()[1])

    async def shutdown(self, sockets: Any = None) -> None:
        if self._warming is not None:
            self._warming.cancel()
        await super().shutdown(sockets)


def base_url(document: Document, port: int) -> str:
    """Return the base URL that replaces the vendor's."""
    return f"http://127.0.0.1:{port}{Surface(document).base}"


def _server(
    document: Document, settings: Settings, port: int, started: Callable[[int], None]
) -> _Server:
    sandbox = Sandbox(document, settings)
    config = uvicorn.Config(
        sandbox,
        host="127.0.0.1",
        port=port,
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    return _Server(config, sandbox, started)


def serve(
    document: Document, settings: Settings, port: int, announce: Callable[[str], None]
) -> None:
    """Serve until interrupted; `announce` is called with the base URL once the port is open."""
    _server(document, settings, port, lambda bound: announce(base_url(document, bound))).run()


@contextmanager
def serving(document: Document, settings: Settings) -> Generator[str]:
    """Serve in a thread of this process, and yield the base URL."""
    ready = threading.Event()
    ports: list[int] = []

    def started(port: int) -> None:
        ports.append(port)
        ready.set()

    server = _server(document, settings, 0, started)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        if not ready.wait(30):
            raise RuntimeError("the sandbox did not start")
        yield base_url(document, ports[0])
    finally:
        server.should_exit = True
        thread.join()
