"""Runs the application with uvicorn, in the foreground or in a thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from ..specs.document import Document
from .application import Sandbox, Settings
from .surface import base_path

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
    """Reports its port once it listens, and then prepares for the first requests.

    A signal ends it as uvicorn does, in a tenth of a second or more. `end` ends it at once.
    """

    def __init__(
        self, config: uvicorn.Config, sandbox: Sandbox, started: Callable[[int], None]
    ) -> None:
        super().__init__(config)
        self._sandbox, self._said = sandbox, started
        self._warming: asyncio.Task[None] | None = None
        self._ended = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def end(self) -> None:
        """End the server, from another thread. Connections and responses that are left are cut."""
        self.should_exit = True  # if it has not started yet
        if self._loop is not None:
            with suppress(RuntimeError):  # it has ended by itself, and its loop is closed
                self._loop.call_soon_threadsafe(self._ended.set)

    async def startup(self, sockets: Any = None) -> None:
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        if self.started:
            self._warming = asyncio.create_task(self._sandbox.warm())
            self._said(self.servers[0].sockets[0].getsockname()[1])

    async def main_loop(self) -> None:
        ticks = asyncio.create_task(super().main_loop())
        ended = asyncio.create_task(self._ended.wait())
        await asyncio.wait((ticks, ended), return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if self._ended.is_set():
            ticks.cancel()
        else:
            await ticks

    async def shutdown(self, sockets: Any = None) -> None:
        if self._warming is not None:
            self._warming.cancel()
        if not self._ended.is_set():
            await super().shutdown(sockets)
            return
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        while self.server_state.connections:  # noqa: ASYNC110 (two turns of the loop)
            await asyncio.sleep(0)


def base_url(document: Document, port: int) -> str:
    """Return the base URL that replaces the vendor's."""
    return f"http://127.0.0.1:{port}{base_path(document)}"


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
        server.end()
        thread.join()
