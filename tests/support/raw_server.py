"""A server of raw sockets on this machine, for what no HTTP server would send."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress

import attrs


@attrs.define
class Talk:
    """One connection of the server: what it received, and how it answers."""

    connection: socket.socket
    stopping: threading.Event
    received: bytes = b""

    def hear(self) -> bool:
        """Read the head of the next request; give false at the end of the connection."""
        self.received = b""
        while b"\r\n\r\n" not in self.received:
            piece = self.connection.recv(65536)
            if not piece:
                return False
            self.received += piece
        return True

    def say(self, data: bytes) -> None:
        """Send all of the data at once."""
        self.connection.sendall(data)

    def drip(self, pieces: Iterable[bytes], pause: float = 0.05) -> None:
        """Send piece after piece, with a pause after each, until the server stops."""
        for piece in pieces:
            self.connection.sendall(piece)
            if self.stopping.wait(pause):
                return


Conduct = Callable[[Talk], object]


@attrs.define
class RawServer:
    """Runs `conduct` for every connection."""

    conduct: Conduct
    listener: socket.socket
    stopping: threading.Event = attrs.field(factory=threading.Event)
    threads: list[threading.Thread] = attrs.field(factory=list[threading.Thread])
    connections: list[socket.socket] = attrs.field(factory=list[socket.socket])

    @property
    def port(self) -> int:
        """The port that it listens on."""
        port: int = self.listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The origin of the server."""
        return f"http://127.0.0.1:{self.port}"

    def accept(self) -> None:
        """Serve connections until the server stops."""
        while True:
            connection, _ = self.listener.accept()
            if self.stopping.is_set():
                connection.close()
                return
            thread = threading.Thread(target=self.serve, args=(connection,))
            self.threads.append(thread)
            self.connections.append(connection)
            thread.start()

    def serve(self, connection: socket.socket) -> None:
        """Serve one connection."""
        with connection, suppress(OSError):
            connection.settimeout(10)
            self.conduct(Talk(connection, self.stopping))


@contextmanager
def raw_server(conduct: Conduct) -> Generator[RawServer]:
    """Run a server whose connections behave as `conduct` says."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # so that uploads do stall
        listener.bind(("127.0.0.1", 0))
        listener.listen(512)
        server = RawServer(conduct, listener)
        thread = threading.Thread(target=server.accept)
        thread.start()
        try:
            yield server
        finally:
            server.stopping.set()
            with socket.socket() as waking:
                waking.connect(listener.getsockname())
            thread.join()
            for connection in server.connections:
                with suppress(OSError):  # closed already
                    connection.shutdown(socket.SHUT_RDWR)
            for each in server.threads:
                each.join()
