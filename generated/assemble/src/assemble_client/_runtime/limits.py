"""Limits: how many requests in a second, and how much of an answer may unfold in memory."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Iterator
from typing import Any

import httpx

PIECE = 1 << 20
"""Bytes that are decompressed at once, however well they were compressed."""
BURST = 16 << 20
"""Bytes up to which any compression is believed."""
MAX_RATIO = 200
"""How many bytes one compressed byte may become beyond that; texts stay far below."""
_FORMATS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15


class DeadlineError(Exception):
    """The deadline of a call passed while an attempt was under way."""


class Pace:
    """Spreads requests evenly, at most `per_second` of them; shared by threads and tasks."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1.0 / per_second
        self._turn = 0.0
        self._lock = threading.Lock()

    def reserve(self, now: float, most: float | None = None) -> float:
        """Take the next turn and give the seconds until it.

        A turn that does not come in `most` seconds is left to others; then `most` is given. `now`
        is of a monotonic clock.
        """
        with self._lock:
            turn = max(now, self._turn)
            if most is not None and turn - now >= most:
                return max(0.0, most)
            self._turn = turn + self._gap
        return turn - now


class Inflater:
    """Decompresses a body in pieces of bounded size. Raises httpx.DecodingError for a broken one.

    `is_bomb` tells that the body unfolds as no honest answer does.
    """

    def __init__(self, encoding: str, request: httpx.Request) -> None:
        self._request = request
        self._format = _FORMATS.get(encoding.strip().lower(), 0)
        if not self._format:
            raise self._error(f"the encoding {encoding[:40]!r} was not asked for")
        self._engine: Any = None
        self._received = self._given = self._members = 0
        self._over = False

    @property
    def is_bomb(self) -> bool:
        """Whether the body grew beyond belief."""
        return self._given > BURST and self._given > MAX_RATIO * self._received

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Return what more of the body decompresses to."""
        self._received += len(data)
        piece = b""
        while (data or (self._engine and len(piece) == PIECE)) and not self._over:
            if self._engine is None:
                # A gzip body may have several members; whatever else stands behind one is padding.
                if self._members and (self._format != _FORMATS["gzip"] or data[:1] != b"\x1f"):
                    self._over = True
                    return
                self._engine = zlib.decompressobj(self._format)
            try:
                piece = self._engine.decompress(data, PIECE)
            except zlib.error as error:
                if self._format != _FORMATS["deflate"] or self._given:
                    raise self._error(str(error)) from None
                self._format, self._engine = _RAW_DEFLATE, None  # as some servers understand it
                continue
            data = self._engine.unconsumed_tail
            if self._engine.eof:
                data, self._engine = self._engine.unused_data, None
                self._members += 1
            self._given += len(piece)
            yield piece

    def end(self) -> None:
        """Refuse a body that is not complete."""
        if self._engine is not None:
            raise self._error("the compressed body is not complete")

    def _error(self, message: str) -> httpx.DecodingError:
        return httpx.DecodingError(message, request=self._request)


def inflater_of(response: httpx.Response) -> Inflater | None:
    """Return what decompresses a body; None for a plain one."""
    encoding = response.headers.get("content-encoding")
    if encoding is None or encoding.strip().lower() in ("", "identity"):
        return None
    return Inflater(encoding, response.request)
