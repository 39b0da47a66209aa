"""Accepts the connections of a test's server, and stops at once."""

from __future__ import annotations

import socket
from socketserver import TCPServer, ThreadingMixIn


class Listener(ThreadingMixIn, TCPServer):
    """Listens on a free port of this machine and serves each connection in a thread.

    `serve_forever` of the standard library looks only now and then whether it should stop; most
    tests would wait longer for that than for their calls.
    """

    allow_reuse_address = True
    request_queue_size = 64  # room for many calls at once
    _over = False

    def serve(self) -> None:
        """Serve connections until `stop` is called."""
        while True:
            request, address = self.get_request()
            if self._over:
                request.close()
                return
            self.process_request(request, address)

    def stop(self) -> None:
        """End `serve`, with a connection that wakes it."""
        self._over = True
        with socket.socket() as waking:
            waking.connect(self.server_address)
