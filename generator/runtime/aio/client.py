"""The client that sends requests: pool, retries, redirects, downloads."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar, cast, overload
from urllib.parse import unquote

import httpx

from ..addresses import resolve, same_origin
from ..core import (
    MAX_REDIRECTS,
    Core,
    OnProgress,
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
from ..files import file_name, put, target_of, writing
from ..operations import Call, Operation, Profile
from ..options import AsyncClientOptions, RequestOptions
from ..requests import NO_OPTIONS, Prepared, prepare, query_values
from ..responses import Answer, RawResponse, failure_of, status_error
from ..retries import Failure
from ..settings import environment
from .auth import AsyncAuth
from .waiting import Outcome, sleep, steady

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
        self._owned = given is None
        self._http = given or httpx.AsyncClient(transport=options.get("transport"))
        self._auth: httpx.Auth = _NO_AUTH
        if credential is not None:
            headers = dict(self._settings.header_list)
            store = options.get("token_store")
            self._auth = AsyncAuth(credential, self._settings.base_url, headers, store)

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
        """Close the pool, if this client opened it."""
        if self._owned:
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
        progress = self._begin(options.get("deadline"), options.get("max_retries"))
        while True:
            response = await self._attempt(operation, prepared, progress)
            if response is None:
                continue
            try:
                body = await self._read(prepared, response, progress)
            except httpx.RequestError as error:
                await self._pause_or_raise(prepared, error, progress)
                continue
            finally:
                await response.aclose()
            answer = self._answer(response, body, progress)
            if 200 <= answer.status < 300:
                self._done(prepared, answer.status, progress)
                collected = answers.get()
                if collected is not None:
                    collected.append(answer)
                return answer
            await self._pause_or_refuse(operation, prepared, answer, progress)

    async def _pause_or_refuse(
        self, operation: Operation[Any], prepared: Prepared, answer: Answer, progress: Progress
    ) -> None:
        """Wait after an error status, or raise its error if there is to be no further attempt."""
        failure = failure_of(operation, answer.status, answer.headers)
        pause = self._wait(prepared, failure, progress)
        if pause is None:
            raise status_error(self._profile, operation, answer)
        await sleep(pause)

    async def _attempt(
        self, operation: Operation[Any], prepared: Prepared, progress: Progress
    ) -> httpx.Response | None:
        """Send once, following redirects; None if it failed and may be tried again."""
        if self._http.is_closed:
            raise closed_error(type(self).__name__)
        hops = 0
        while True:
            remaining = progress.remaining
            if remaining is not None and remaining <= 0:
                raise self._overdue(prepared, progress)
            progress.attempt += hops == 0
            request = prepared.build(limited(prepared.extensions, remaining))
            auth = self._auth if prepared.authenticated else _NO_AUTH
            try:
                response = await self._http.send(
                    request, auth=auth, stream=True, follow_redirects=False
                )
            except httpx.RequestError as error:
                await self._pause_or_raise(prepared, error, progress)
                return None
            following = redirected(prepared, response) if response.has_redirect_location else None
            if following is None or hops >= MAX_REDIRECTS:
                return response
            await response.aclose()
            prepared, hops = following, hops + 1

    async def _pause_or_raise(
        self, prepared: Prepared, error: httpx.RequestError, progress: Progress
    ) -> None:
        """Wait before the next attempt, or raise if there is to be none."""
        scrub(error)
        sent = was_sent(error)
        pause = self._wait(prepared, Failure(sent=sent), progress)
        if pause is None:
            raise self._connection_error(prepared, error, progress, sent) from error
        await sleep(pause)

    async def _read(
        self, prepared: Prepared, response: httpx.Response, progress: Progress
    ) -> bytes:
        """Read a body, at most `max_response_bytes` of it after decompression."""
        limit, size, chunks = self._settings.max_response_bytes, 0, list[bytes]()
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            if size > limit:
                raise self._too_large(prepared, response, progress)
            if progress.deadline is not None and progress.elapsed > progress.deadline:
                raise self._overdue(prepared, progress)
            chunks.append(chunk)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

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
        progress = self._begin(options.get("deadline"), options.get("max_retries"))
        while True:
            response = await self._attempt(operation, prepared, progress)
            if response is None:
                continue
            try:
                if not 200 <= response.status_code < 300:
                    body = await self._read(prepared, response, progress)
                    answer = self._answer(response, body, progress)
                    await self._pause_or_refuse(operation, prepared, answer, progress)
                    continue
                path = await self._write(prepared, response, to, overwrite, on_progress, progress)
                self._done(prepared, response.status_code, progress)
                return path
            except httpx.RequestError as error:
                await self._pause_or_raise(prepared, error, progress)
            finally:
                await response.aclose()

    async def _write(
        self,
        prepared: Prepared,
        response: httpx.Response,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        progress: Progress,
    ) -> Path:
        place = prepared.url.path if prepared.path == ADDRESS else prepared.path
        fallback = unquote(place.rstrip("/").rpartition("/")[2]).strip("{}")
        target = target_of(to, file_name(response.headers, fallback))
        length = response.headers.get("content-length", "")
        zipped = "content-encoding" in response.headers
        total = int(length) if length.isdecimal() and not zipped else None
        received = 0
        with writing(target, overwrite=overwrite) as file:
            async for chunk in response.aiter_bytes():
                if progress.deadline is not None and progress.elapsed > progress.deadline:
                    raise self._overdue(prepared, progress)
                received += len(chunk)
                put(file, chunk, target)
                if on_progress is not None:
                    on_progress(received, total)
        return target

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
        try:
            url = resolve(self._settings.base_url + "/", url)
        except ValueError:
            raise InvalidArgumentError("url is not an address that may be called") from None
        operation = Operation[Any]("download", "GET", ADDRESS, evidence="documented")
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
        path, _, held = path.partition("?")  # a query is shown nowhere, a path is
        query = {**query_values(held), **(query or {})}
        operation = Operation[Any](
            "request", method.upper(), path, result or Any, evidence="documented", literal=True
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
