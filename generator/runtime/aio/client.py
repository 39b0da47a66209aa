"""The client that sends requests: pool, retries, redirects, downloads."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar, cast, overload
from urllib.parse import unquote

import httpx

from ..addresses import resolve, same_origin
from ..core import (
    MAX_REDIRECTS,
    Core,
    Progress,
    answers,
    closed_error,
    limited,
    redirected,
    scrub,
    was_sent,
)
from ..credentials import Given, choose
from ..errors import InvalidArgumentError
from ..files import OnProgress, Saving
from ..limits import DeadlineError, inflater_of
from ..operations import Call, Operation, Profile, Result
from ..options import AsyncClientOptions, RequestOptions
from ..requests import NO_OPTIONS, Prepared, prepare, query_values
from ..responses import Answer, RawResponse, failure_of, status_error
from ..retries import Failure
from ..settings import environment, opened, pool_options
from .auth import AsyncAuth
from .pool import AsyncPool
from .waiting import Outcome, held, make_slots, phases, sleep, steady

P = ParamSpec("P")
T = TypeVar("T")
_NO_AUTH = httpx.Auth()
ADDRESS = "(file address)"


class AsyncAPIClient(Core):
    """Sends operations of one vendor. Use it as a context manager, or call `close` when done.

    Its pool is opened with it and closed with it, unless the pool
    came from outside (`http_client`).
    """

    def __init__(
        self,
        profile: Profile,
        credentials: Given,
        options: AsyncClientOptions,
        *,
        server: str | None = None,
        variables: Mapping[str, str | None] | None = None,
    ) -> None:
        known = AsyncClientOptions.__optional_keys__
        super().__init__(profile, options, server, variables, known)
        credential = choose(profile, credentials, lambda name: environment(profile, name))
        given = options.get("http_client")
        pool = pool_options(options, httpx.AsyncClient, httpx.AsyncBaseTransport)
        self._owned, self._closed = given is None, False
        self._http = given or opened(AsyncPool, pool)
        count = self._settings.max_concurrency
        self._slots = make_slots(count) if count is not None else None
        self._auth: httpx.Auth = _NO_AUTH
        if credential is not None:
            headers = Given(self._settings.header_list)
            store = options.get("token_store")
            self._auth = AsyncAuth(credential, self._settings.base_url, headers, store, self._pace)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the client, and its pool if it opened it."""
        self._closed = True
        if self.__dict__.get("_owned"):  # not if it came out of a pickle
            await self._http.aclose()

    async def execute(
        self, operation: Operation[T], call: Call, options: RequestOptions | None = None
    ) -> T:
        """Send one operation and give its decoded result."""
        answer = await self.send(operation, call, options)
        return self.result(operation, answer)

    @steady
    async def send(
        self,
        operation: Operation[Any],
        call: Call,
        options: RequestOptions | None = None,
        url: str | None = None,
    ) -> Answer:
        """Send one operation and give the raw answer, retrying as the policy allows.

        `url` is the address of a next page instead of the operation's own.
        Raises APIStatusError for an error status, APIConnectionError if no answer came.
        """
        options = options or NO_OPTIONS
        prepared = prepare(self._settings, operation, call, options, url)
        return await self._deliver(operation, prepared, options)

    async def _deliver(
        self,
        operation: Operation[Any],
        prepared: Prepared,
        options: RequestOptions,
        saving: Saving | None = None,
    ) -> Answer:
        """Send until there is an answer that is no error, or no further attempt is allowed."""
        progress = self._begin(options)
        while True:
            try:
                answer = await self._exchange(prepared, progress, saving)
            except httpx.RequestError as error:
                await self._pause_or_raise(prepared, error, progress)
                continue
            if 200 <= answer.status < 300:
                self._done(prepared, answer.status, progress)
                collected = answers.get()
                if collected is not None:
                    collected.append(answer)
                return answer
            failure = failure_of(operation, answer.status, answer.headers)
            pause = self._wait(prepared, failure, progress)
            if pause is None:
                raise status_error(self._profile, operation, answer)
            await sleep(pause)

    async def _pause_or_raise(
        self, prepared: Prepared, error: httpx.RequestError, progress: Progress
    ) -> None:
        """Wait before the next attempt, or raise if there is to be none."""
        scrub(error)
        timed_out = isinstance(error, httpx.TimeoutException)
        pause = self._wait(prepared, Failure(sent=progress.out, timed_out=timed_out), progress)
        if pause is None:
            raise self._connection_error(prepared, error, progress) from error
        await sleep(pause)

    async def _exchange(
        self, prepared: Prepared, progress: Progress, saving: Saving | None
    ) -> Answer:
        """Send once and read the answer, within the deadline and the limit of requests at once."""
        if progress.deadline is None and self._slots is None:
            return await self._attempt(prepared, progress, saving)
        try:
            async with held(self._slots, progress.remaining):
                return await self._attempt(prepared, progress, saving)
        except DeadlineError:
            raise self._overdue(prepared, progress) from None

    async def _attempt(
        self, prepared: Prepared, progress: Progress, saving: Saving | None
    ) -> Answer:
        progress.attempt += 1
        progress.out = False
        response = await self._respond(prepared, progress)
        try:
            body = b""
            if saving is not None and 200 <= response.status_code < 300:
                await self._write(prepared, response, saving, progress)
            else:
                body = await self._read(prepared, response, progress)
        finally:
            await response.aclose()
        return self._answer(response, body, progress)

    async def _respond(self, prepared: Prepared, progress: Progress) -> httpx.Response:
        """Send once, following redirects, and give the answer, its body not yet read."""
        hops = 0
        while True:
            if self._pace is not None:
                await sleep(self._pace.reserve(time.monotonic(), progress.remaining))
            if self._closed or self._http.is_closed:
                raise closed_error(type(self).__name__)
            extensions, remaining = prepared.extensions, progress.remaining
            if remaining is not None:
                if remaining <= 0:
                    progress.attempt -= not hops
                    raise self._overdue(prepared, progress)
                cut = limited(extensions["timeout"], remaining)
                extensions = {"timeout": cut, **phases(cut, progress.left)}
            request = prepared.build(extensions)
            auth = self._auth if prepared.authenticated else _NO_AUTH
            progress.sent, before, progress.out = True, progress.sent, True
            try:
                response = await self._http.send(
                    request, auth=auth, stream=True, follow_redirects=False
                )
            except httpx.RequestError as error:
                # A token request that failed says nothing about the call itself: it was not sent.
                if not was_sent(error) or error.request is not request:
                    progress.sent, progress.out = before, hops > 0
                raise
            following = redirected(prepared, response) if response.has_redirect_location else None
            if following is None or hops >= MAX_REDIRECTS:
                return response
            await response.aclose()
            prepared, hops = following, hops + 1

    async def _read(
        self, prepared: Prepared, response: httpx.Response, progress: Progress
    ) -> bytes:
        """Read a body, at most `max_response_bytes` of it after decompression."""
        if (
            response.is_stream_consumed
            and len(response.content) <= self._settings.max_response_bytes
        ):
            return response.content
        limit, size, pieces = self._settings.max_response_bytes, 0, list[bytes]()
        async for piece in self._pieces(prepared, response, progress):
            size += len(piece)
            if size > limit:
                raise self._too_large(prepared, response, progress, bomb=False)
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    async def _pieces(
        self, prepared: Prepared, response: httpx.Response, progress: Progress
    ) -> AsyncIterator[bytes]:
        """Give a body piece by piece, decompressed, until the deadline."""
        if response.is_stream_consumed:  # by a hook, or a transport that is no network
            yield response.content
            return
        inflater = inflater_of(response)
        async for chunk in response.aiter_raw():
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
            inflater.end()

    @steady
    async def save(
        self,
        operation: Operation[Any],
        call: Call,
        options: RequestOptions | None = None,
        *,
        to: str | os.PathLike[str],
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        url: str | None = None,
    ) -> Path:
        """Stream a file to disk and give its path.

        `to` is a file, or a folder (existing, or written with a trailing slash) that takes the
        vendor's file name. The file appears under its name only when it is complete.
        Raises DownloadError if it exists and `overwrite` is false, or cannot be written.
        """
        options = options or NO_OPTIONS
        prepared = prepare(self._settings, operation, call, options, url).for_file()
        if url is not None and not same_origin(url, self._settings.base_url):
            prepared = prepared.elsewhere()
        saving = Saving(to, overwrite, on_progress)
        await self._deliver(operation, prepared, options, saving)
        return saving.target

    async def _write(
        self, prepared: Prepared, response: httpx.Response, saving: Saving, progress: Progress
    ) -> None:
        place = prepared.url.path if prepared.path == ADDRESS else prepared.path
        received = 0
        with saving.begin(response, unquote(place)) as file:
            async for piece in self._pieces(prepared, response, progress):
                received += len(piece)
                saving.put(file, piece, received)

    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Stream a file whose address came in a response to disk and give its path.

        The client's credentials and headers go along only if the address is on the API's origin.
        `to`, `overwrite` and the errors are those of `save`.
        """
        base = self._settings.base_url + "/"
        try:
            url = resolve(base, url)
        except ValueError:
            raise InvalidArgumentError("url is not an address that may be called") from None
        operation = Operation[Any](f"GET {ADDRESS}", evidence="documented", literal="download")
        return await self.save(
            operation,
            Call(),
            options,
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            url=url,
        )

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
        result: type[T],
        options: RequestOptions | None = None,
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
        result: None = None,
        options: RequestOptions | None = None,
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
        result: Any = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Call any address of the API, documented or not.

        `path` starts with a slash, is sent as it is, and stands in errors and logs. `result` is
        the type to decode into; without it the JSON comes back as plain dicts and lists (None for
        an empty body).
        """
        if not path.startswith("/") or path.startswith("//") or "#" in path:
            raise InvalidArgumentError("path must start with one slash and hold no fragment")
        if not (method.isascii() and method.isalpha()):
            raise InvalidArgumentError("method must be letters, such as GET")
        path, _, held = path.partition("?")  # a query is shown nowhere, a path is
        query = {**query_values(held), **(query or {})}
        gives = Result[Any](result or Any)
        operation = Operation(
            f"{method.upper()} {path}", gives, evidence="documented", literal="request"
        )
        answer = await self.send(operation, Call(query=query, body=body), options)
        if result is None and not answer.body:
            return None
        return self.result(operation, answer)

    async def with_raw(
        self, method: Callable[P, Outcome[T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Call a method of this client and give its result beside the raw answer.

        For instance `with_raw(client.users.retrieve, 4711)`. Pages of lists have `raw` instead.
        """
        collected: list[Answer] = []
        token = answers.set(collected)
        try:
            value = await method(*args, **kwargs)
        finally:
            answers.reset(token)
        if not collected:
            raise InvalidArgumentError("with_raw takes a method that sends one request")
        return RawResponse(collected[-1], cast("Any", value))
