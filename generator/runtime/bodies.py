"""Reads the bodies of responses, into memory or into a file, within the limits of the client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .backend import Backend
from .core import Core
from .library import httpx
from .limits import inflater_of
from .media import SHOWN
from .requests import Prepared
from .responses import decode_error
from .retries import Progress
from .tracebacks import request_error

if TYPE_CHECKING:
    from .files import Saving

ADDRESS = "(file address)"


class Bodies(Core):
    """Reads bodies through a backend."""

    backend: Backend

    async def _read(self, prepared: Prepared, response: httpx.Response, progress: Progress) -> bytes:
        """Return a body, decompressed. Raise ResponseTooLargeError if it exceeds `max_response_bytes`."""
        if response.is_stream_consumed and len(response.content) <= self._settings.max_response_bytes:
            return response.content
        limit, size, pieces = self._settings.max_response_bytes, 0, list[bytes]()
        async for piece in self._pieces(prepared, response, progress):
            size += len(piece)
            if size > limit:
                raise self._too_large(prepared, response, progress)
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def _pieces(
        self, prepared: Prepared, response: httpx.Response, progress: Progress, *, whole: bool = False
    ) -> AsyncGenerator[bytes]:
        """Yield a body in pieces, decompressed. Raise APITimeoutError when the deadline passes.

        With `whole`, raise httpx.DecodingError for a compressed body of no bytes.
        """
        if response.is_stream_consumed:  # by an event hook or a mock transport
            yield response.content
            return
        inflater = inflater_of(response)
        async for chunk in self._chunks(response):
            if progress.deadline is not None and progress.elapsed > progress.deadline:
                raise self._overdue(prepared, progress)
            if inflater is None:
                yield chunk
                continue
            for piece in inflater.feed(chunk):
                if inflater.is_bomb:
                    raise self._too_large(prepared, response, progress, bomb=True)
                yield piece
        if inflater is not None:
            inflater.end(whole=whole)

    async def _chunks(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """Yield a body in chunks as they arrive. Raise httpx.RequestError for whatever fails."""
        try:
            async for chunk in self.backend.chunks(response):
                yield chunk
        except httpx.RequestError:
            raise
        except Exception as error:
            raise request_error(error, response.request) or error from error

    async def _write(self, prepared: Prepared, response: httpx.Response, saving: Saving, progress: Progress) -> None:
        """Write the body to disk.

        Raise ResponseDecodeError if the response is not the complete file, httpx.RequestError if it ends early, and
        ResponseTooLargeError if it exceeds `max_download_bytes`.
        """
        path = prepared.url.path if prepared.path == ADDRESS else prepared.path
        complete = response.status_code == saving.operation.status
        async with aclosing(self._pieces(prepared, response, progress, whole=complete)) as pieces:
            beginning = b""
            async for piece in pieces:
                beginning += piece
                if len(beginning) >= SHOWN:
                    break
            reason = saving.refusal(response, prepared.headers, beginning)
            if reason:
                read = self._completed(response, beginning, progress)
                raise decode_error(saving.operation, read, reason, snippet=bool(beginning))
            if saving.measure(response):
                raise self._too_large(prepared, response, progress, most=saving.most or 0)
            with saving.begin(response, unquote(path)) as file:
                received = 0
                part: bytes | None = beginning or None
                while part is not None:
                    received += len(part)
                    if saving.exceeds(received):
                        raise self._too_large(prepared, response, progress, most=saving.most or 0)
                    saving.put(file, part, received)
                    part = await anext(pieces, None)
                if saving.total is not None and received != saving.total:
                    text = f"{received} of {saving.total} bytes were received"
                    raise httpx.RemoteProtocolError(text, request=response.request)
