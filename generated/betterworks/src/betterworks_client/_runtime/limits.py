"""Limits: requests per second, and the size of decompressed responses."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from typing import Any

from .forks import renew_in_children
from .library import httpx

PIECE = 1 << 20
"""Largest number of bytes that one decompression step produces."""
BURST = 16 << 20
"""Decompressed size in bytes up to which any compression ratio is accepted."""
MAX_RATIO = 200
"""Largest compression ratio beyond `BURST`; ordinary text stays far below."""
_FORMATS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15


class DeadlineError(Exception):
    """The deadline of a call passed during an attempt."""


class Pace:
    """Spaces requests evenly, at most `per_second`; shared by the threads or tasks of a client."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1.0 / per_second
        self._turn = 0.0
        self._lock = threading.Lock()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Renew the lock, which another thread of the parent process may hold."""
        self._lock = threading.Lock()

    def reserve(self, now: float, most: float | None = None) -> float:
        """Reserve the next free time slot and return the seconds until then.

        If that is `most` seconds or more, reserve nothing and return `most`. `now` is the time of a
        monotonic clock.
        """
        with self._lock:
            turn = max(now, self._turn)
            if most is not None and turn - now >= most:
                return max(0.0, most)
            self._turn = turn + self._gap
        return turn - now


class Inflater:
    """Decompresses a body in pieces of limited size. Raises httpx.DecodingError if it is invalid.

    `is_bomb` is true for a decompression bomb.
    """

    def __init__(self, encoding: str, request: httpx.Request) -> None:
        self._request = request
        self._format = _FORMATS.get(encoding.strip().lower(), 0)
        if not self._format:
            raise self._error(f"the encoding {encoding[:40]!r} was not requested")
        self._engine: Any = None
        self._received = self._produced = self._members = 0
        self._over = False

    @property
    def is_bomb(self) -> bool:
        """Whether the body exceeds both `BURST` and `MAX_RATIO`."""
        return self._produced > BURST and self._produced > MAX_RATIO * self._received

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed pieces of the next chunk of the body."""
        self._received += len(data)
        piece = b""
        while (data or (self._engine and len(piece) == PIECE)) and not self._over:
            if self._engine is None:
                # A gzip body may have several members; any other data after a member is padding.
                if self._members and (self._format != _FORMATS["gzip"] or data[:1] != b"\x1f"):
                    self._over = True
                    return
                self._engine = zlib.decompressobj(self._format)
            try:
                piece = self._engine.decompress(data, PIECE)
            except zlib.error as error:
                if self._format != _FORMATS["deflate"] or self._produced:
                    raise self._error(str(error)) from None
                self._format, self._engine = _RAW_DEFLATE, None  # some servers send deflate without the zlib header
                continue
            data = self._engine.unconsumed_tail
            if self._engine.eof:
                data, self._engine = self._engine.unused_data, None
                self._members += 1
            self._produced += len(piece)
            yield piece

    def end(self, *, whole: bool = False) -> None:
        """Raise httpx.DecodingError if the body is incomplete; with `whole`, also if it is empty."""
        if self._engine is not None or (whole and not self._members):
            raise self._error("the compressed body is not complete")

    def _error(self, message: str) -> httpx.DecodingError:
        return httpx.DecodingError(message, request=self._request)


def inflater_of(response: httpx.Response) -> Inflater | None:
    """Return the inflater for a response; None if its body is not compressed."""
    encoding = response.headers.get("content-encoding")
    if encoding is None or encoding.strip().lower() in ("", "identity"):
        return None
    return Inflater(encoding, response.request)
