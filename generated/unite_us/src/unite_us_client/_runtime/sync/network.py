"""The connections of the synchronous client, whose waits end at the deadline of a call.

httpcore limits the time of each read and write, not that of all reads together: a vendor that sends a byte now and
then could keep a call waiting without end. `Network` wraps the connections of a pool: before each read and write, it
reduces the time to what is left until the end of the current `Limit`. Without a limit it changes nothing.
"""

from __future__ import annotations

import contextlib
import functools
import socket
import ssl
from collections.abc import Callable, Generator, Iterable
from typing import Any

from ..library import httpcore, httpx
from .waits import LATE, Limit, current

_PIECE = 4096
"""Bytes written at once under a limit: a socket that is ready to be written to takes them without another wait."""


def limit_waits(transport: httpx.BaseTransport | None) -> None:
    """Make the connections that a transport of httpx opens from now on obey the current `Limit`."""
    pool: Any = getattr(transport, "_pool", None)  # httpx does not pass on httpcore's argument `network_backend`
    if isinstance(pool, httpcore.ConnectionPool):
        pool._network_backend = Network(pool._network_backend)  # pyright: ignore[reportPrivateUsage]


class Network(httpcore.NetworkBackend):
    """Opens connections whose waits obey the current `Limit`."""

    def __init__(self, network: httpcore.NetworkBackend) -> None:
        self._network = network

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Return a connection to a host."""

        def connect(seconds: float | None) -> httpcore.NetworkStream:
            return self._network.connect_tcp(host, port, seconds, local_address, socket_options)

        return _opened(connect, timeout)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.NetworkStream:
        """Return a connection to a Unix socket."""
        return _opened(lambda seconds: self._network.connect_unix_socket(path, seconds, socket_options), timeout)

    def sleep(self, seconds: float) -> None:
        """Wait for a number of seconds."""
        self._network.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    """A connection whose waits obey the current `Limit`."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        limit = current.get()
        if limit is None:
            return self._stream.read(max_bytes, timeout)
        with self._waiting(limit, timeout, httpcore.ReadTimeout) as left:
            return self._stream.read(max_bytes, left)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        limit = current.get()
        if limit is None:
            self._stream.write(buffer, timeout)
            return
        for start in range(0, len(buffer), _PIECE):
            with self._waiting(limit, timeout, httpcore.WriteTimeout) as left:
                self._stream.write(buffer[start : start + _PIECE], left)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _opened(lambda seconds: self._stream.start_tls(ssl_context, server_hostname, seconds), timeout)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    @contextlib.contextmanager
    def _waiting(self, limit: Limit, timeout: float | None, late: type[Exception]) -> Generator[float | None]:
        """Yield the seconds that a read or write may take. Raise `late` if there are none left."""
        left = limit.left(timeout)
        if left is not None and left <= 0:
            raise late(LATE)
        if limit.stop is None:
            yield left
            return
        with limit.stop.waking(functools.partial(_shut, self.get_extra_info("socket"))):
            yield left


def _shut(connection: socket.socket) -> None:
    """End the reads and writes of a connection in other threads."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)  # that of SSLSocket would drop its state as well


def _opened(connect: Callable[[float | None], httpcore.NetworkStream], timeout: float | None) -> httpcore.NetworkStream:
    """Return the connection that `connect` opens. Raise httpcore.ConnectTimeout at the end of the current `Limit`.

    The resolution of a name cannot be interrupted, and each address of a host has a timeout of its own. Under a limit
    they run in a thread, which is left alone at the end of the limit; it closes its connection when it is done.
    """
    limit = current.get()
    if limit is None:
        return _Stream(connect(timeout))
    seconds = limit.left(timeout)
    if seconds is not None and seconds <= 0:
        raise httpcore.ConnectTimeout(LATE)
    from .connecting import Opening  # imported only for a connection under a limit, to keep startup fast

    opening = Opening(functools.partial(connect, seconds))
    waking = contextlib.nullcontext() if limit.stop is None else limit.stop.waking(opening.abandon)
    stream: httpcore.NetworkStream | None = None
    try:
        with waking:
            opening.start()
            stream = opening.result(limit.left())
    except BaseException:
        opening.abandon()
        if stream is not None:
            stream.close()
        raise
    return _Stream(stream)
