"""The engine of a client: retries, redirects, limits and downloads, shared by both clients."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace

from .access import all_schemes, choose
from .addresses import ABSENT, resolve, same_origin, token_addresses
from .auth import GIVEN, PROGRESS
from .backend import Backend
from .bodies import ADDRESS, Bodies
from .connections import Connections, Pools, closed_error, holds_connections
from .core import MAX_REDIRECTS, call_responses, limited, redirected, request_of, scrub, was_sent
from .error_details import sent_texts
from .errors import APIStatusError, AuthenticationError, ClientError, InvalidArgumentError
from .library import httpx
from .limits import DeadlineError
from .media import header, is_blank
from .opening import opened
from .operations import Operation, Profile
from .options import OnProgress, RequestOptions
from .places import without
from .redaction import cut_bytes, known_secrets
from .requests import NO_OPTIONS, Prepared, check_arguments, prepare, query_values
from .responses import Response, decode_error, failure_of, status_error, token_error
from .retries import Failure, Progress, TokenFailureError
from .settings import environment, number, pool_options
from .tracebacks import clean, guarded, request_error
from .values import Call, HiddenArguments

if TYPE_CHECKING:
    from .events import Events
    from .files import Saving

T = TypeVar("T")
_NO_AUTH = httpx.Auth()
_PARTIAL = 206


class Engine(Bodies):
    """Sends the operations of one vendor through a backend, whose coroutines suspend or block.

    It opens and closes its own connection pool; a pool passed as `http_client` stays open. `name` is the name of the
    client's class. `events`: passes events to the caller; None without `on_event`.
    """

    events: Events | None = None

    def __init__(
        self,
        backend: Backend,
        name: str,
        profile: Profile,
        credentials: HiddenArguments,
        options: Mapping[str, Any],
        server: str | None,
        variables: Mapping[str, str | None] | None,
    ) -> None:
        super().__init__(name, profile, options, server, variables, backend.options)
        self.backend = backend
        chosen = {name: options.get(name) for name in ("token_store", "token_base")}
        arguments = HiddenArguments(credentials, **chosen)
        self._accesses = accesses = choose(profile, arguments, lambda name: environment(profile, name))
        self.package = profile.package
        names = {name for scheme in all_schemes(profile) for name in scheme.needs}
        passed = ((name, arguments.get(name) or environment(profile, name)) for name in names)
        headers: Mapping[str, str] = options.get("headers") or {}
        given = HiddenArguments(passed)
        self._known = known_secrets(given, headers)
        self.accounts = {name: given.get(name) for name in ("username", "email") if given.get(name)}
        pool, own = pool_options(options, backend.client, backend.transport)
        settings, pace = self._settings, self._pace

        def connect(loop: Any) -> Connections:
            headers = HiddenArguments(settings.header_list)
            locks = {id(part.credential): backend.lock() for each in accesses.values() for part in each.changing}
            auths: dict[str, httpx.Auth] = {}
            for text, access in accesses.items():
                facts = access.changing, locks, settings.bases, headers, profile.env_prefix, pace
                auths[text] = backend.auth(backend, *facts) if access.changing else _NO_AUTH
            count = settings.max_concurrency
            slots = backend.slots(count) if count is not None else None
            return Connections(loop, own or opened(backend.pool, pool), auths, slots)

        outside = "http_client" if own is not None else "transport" if "transport" in pool else ""
        if outside and not holds_connections(own or pool["transport"]):
            outside = ""
        self._pools = Pools(backend, name, connect, outside, owned=own is None)

    def _secrets(self) -> list[str]:
        return [*self._known.values(), *self._pools.tokens()]

    async def close(self) -> None:
        """Close the pool if it was opened here; later calls raise ConfigurationError."""
        await self._pools.close()

    async def call(
        self,
        operation: Operation[Any],
        call: Call,
        result: type[T] | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Send one operation and return its result, the record as `result` (None: the documented type)."""
        try:
            decoder = operation.decoder(result)
            if operation.also_put:
                operation = self._as_sent(operation, options or NO_OPTIONS)
            response = await self.send(operation, call, options)
            if operation.others:
                operation = operation.answered(response.status)
                decoder = operation.decoder(result if operation.body_type is not None else None)
            value: T = self.result(operation, decoder, response)
            return value
        except BaseException as error:  # written out, since `guarded` would add to the time of every call
            del call, options
            clean(error)
            raise

    def _as_sent(self, operation: Operation[Any], options: RequestOptions) -> Operation[Any]:
        """Return the operation with the HTTP method for updates that the call or the client chose."""
        chosen = options.get("update_method") or self._settings.update_method
        return operation.put if chosen == "PUT" else operation

    async def send(
        self, operation: Operation[Any], call: Call, options: RequestOptions | None = None, url: str | None = None
    ) -> Response:
        """Send one operation and return the raw response, retrying as the policy allows.

        `url`, the address of a next page, replaces the operation's own.
        Raise APIStatusError for an error status, APIConnectionError if there was no response.
        """
        options = options or NO_OPTIONS
        if operation.demands:
            check_arguments(operation, call)
        if operation.also_put:
            operation = self._as_sent(operation, options)
        if operation.token_bases:
            sending = self._send_to_bases(operation, call, options)
        else:
            prepared = prepare(self._settings, operation, call, options, url)
            sending = self._deliver(operation, prepared, self._begin(options))
        try:
            return await self.backend.steady(sending)
        except ClientError as error:
            self.redact(error)
            raise

    async def _send_to_bases(self, operation: Operation[Any], call: Call, options: RequestOptions) -> Response:
        """Send a token operation to each address below which its path may be, until one has the path."""
        chosen = self._settings.token_base
        *others, last = token_addresses(self._settings.base_url, (chosen,) if chosen else operation.token_bases)
        for address in others:
            prepared = prepare(replace(self._settings, bases={"": address}), operation, call, options)
            try:
                return await self._deliver(operation, prepared, self._begin(options))
            except APIStatusError as error:
                if error.status not in ABSENT:
                    raise
        prepared = prepare(replace(self._settings, bases={"": last}), operation, call, options)
        return await self._deliver(operation, prepared, self._begin(options))

    async def _deliver(
        self, operation: Operation[Any], prepared: Prepared, progress: Progress, saving: Saving | None = None
    ) -> Response:
        """Send until a response is a success; raise an error when no further attempt is allowed."""
        progress.connections = self._pools.here()
        if prepared.authenticated:
            progress.access, progress.auth = (
                self._accesses[operation.security],
                progress.connections.auths[operation.security],
            )
            if progress.access.missing and not prepared.given:
                raise AuthenticationError(f"{operation.name}: {progress.access.missing}")
        while True:
            try:
                response = await self._exchange(prepared, progress, saving)
            except httpx.RequestError as error:
                await self._pause_or_raise(prepared, error, progress)
                continue
            except TokenFailureError as error:
                pause = self._wait(prepared, error.failure, progress, safe=True)
                if pause is None:
                    raise token_error(operation, error, progress) from None
                await self.backend.sleep(pause)
                continue
            if 200 <= response.status < 300:
                if response.status == _PARTIAL and saving is None and not header(prepared.headers, "range"):
                    raise decode_error(operation, response, "which is a part that was not requested", snippet=True)
                self._done(prepared, response.status, progress)
                collected = call_responses.get()
                if collected is not None:
                    collected.append(response)
                return response
            failure = failure_of(operation, response.status, response.headers)
            pause = self._wait(prepared, failure, progress)
            if pause is None:
                shown = replace(response, body=cut_bytes(response.body, self._secrets()))
                sent = sent_texts(prepared.url.query, prepared.content)
                failed = status_error(self._profile, operation, shown, prepared.address, sent)
                failed.late = progress.late
                raise failed
            await self.backend.sleep(pause)

    async def _pause_or_raise(self, prepared: Prepared, error: httpx.RequestError, progress: Progress) -> None:
        """Wait before the next attempt; raise APIConnectionError if no further attempt is allowed."""
        scrub(error)
        timed_out = isinstance(error, httpx.TimeoutException)
        if timed_out and progress.is_over:
            raise self._overdue(prepared, progress) from error
        pause = self._wait(prepared, Failure(sent=progress.out, timed_out=timed_out), progress)
        if pause is None:
            raise self._connection_error(prepared, error, progress) from error
        await self.backend.sleep(pause)

    async def _exchange(self, prepared: Prepared, progress: Progress, saving: Saving | None) -> Response:
        """Send once and read the response, within the deadline and `max_concurrency`."""
        slots = progress.connections.slots
        if progress.deadline is None and slots is None:
            return await self._attempt(prepared, progress, saving)
        try:
            async with self.backend.slot(slots, progress.remaining):
                return await self._attempt(prepared, progress, saving)
        except DeadlineError:
            raise self._overdue(prepared, progress) from None

    async def _attempt(self, prepared: Prepared, progress: Progress, saving: Saving | None) -> Response:
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
            await self.backend.close(response)
        return self._completed(response, body, progress)

    async def _respond(self, prepared: Prepared, progress: Progress) -> httpx.Response:
        """Send once, following redirects, and return the response, its body not yet read."""
        hops, pool = 0, progress.connections.pool
        while True:
            if self._pace is not None:
                await self.backend.sleep(self._pace.reserve(time.monotonic(), progress.remaining))
            if self._pools.is_closed or pool.is_closed:
                raise closed_error(self.name)
            extensions, remaining = prepared.extensions, progress.remaining
            if remaining is not None:
                if remaining <= 0:
                    progress.attempt -= not hops
                    raise self._overdue(prepared, progress)
                cut = limited(extensions["timeout"], remaining)
                extensions = {**extensions, "timeout": cut, **self.backend.phases(cut, progress.left)}
            auth = progress.auth if prepared.authenticated else _NO_AUTH
            if auth is _NO_AUTH:
                progress.go()
            else:  # a token may be requested first
                extensions = {**extensions, PROGRESS: progress, GIVEN: prepared.given}
            request = prepared.build(extensions)
            if prepared.authenticated:
                progress.access.add(request, prepared.given)
            upload = request.stream if prepared.upload is not None else None
            try:
                response = await self.backend.send(pool, request, auth)
            except Exception as error:
                failure = error if isinstance(error, httpx.RequestError) else request_error(error, request)
                if failure is None:
                    raise
                if request_of(failure) is not request:  # a token request failed; a request before it was refused
                    progress.out = False
                elif not was_sent(failure):
                    progress.sent, progress.out = progress.before, hops > 0
                if failure is error:
                    raise
                raise failure from error
            finally:
                if upload is not None:
                    await self.backend.close(upload)
            following = redirected(prepared, response, self._secrets()) if response.has_redirect_location else None
            if following is None or hops >= MAX_REDIRECTS:
                return response
            await self.backend.close(response)
            prepared, hops = following, hops + 1

    @guarded
    async def save(
        self,
        operation: Operation[Any],
        call: Call,
        options: RequestOptions | None,
        to: str | os.PathLike[str],
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        url: str | None = None,
        authenticated: bool = True,
        name: str = "",
    ) -> Path:
        """Download a file to disk and return its path; see `download` of the clients.

        Credentials and the caller's headers are sent to the API's own origin only, and not there either unless
        `authenticated`. `name`: the name of the file in a folder if the response does not name it.
        """
        from .files import Saving  # imported only for files, to keep startup fast

        options = options or NO_OPTIONS
        prepared = prepare(self._settings, operation, call, options, url).for_file(options)
        if url is not None and not (authenticated and same_origin(url, self._settings.base_url)):
            prepared = prepared.elsewhere(without(str(prepared.url), secrets=self._secrets()))
        most = number(options, "max_download_bytes", None, least=1, whole=True, error=InvalidArgumentError)
        saving = Saving(operation, to, overwrite, on_progress, most or self._settings.max_download_bytes, name)
        try:
            await self.backend.steady(self._deliver(operation, prepared, self._begin(options), saving))
        except ClientError as error:
            self.redact(error)
            raise
        return saving.target

    @guarded
    async def download(
        self,
        url: str,
        to: str | os.PathLike[str],
        overwrite: bool,
        on_progress: OnProgress | None,
        options: RequestOptions | None,
        authenticated: bool = True,
        name: str = "",
    ) -> Path:
        """Download a file from an address that a response contained; see `download` of the clients."""
        base = self._settings.base_url + "/"
        try:
            url = resolve(base, url)
        except ValueError:
            raise InvalidArgumentError("url is not an address that may be called") from None
        operation = Operation[Any](f"GET {ADDRESS}", evidence="documented", literal="download")
        return await self.save(operation, Call(), options, to, overwrite, on_progress, url, authenticated, name)

    @guarded
    async def request(
        self,
        method: str,
        path: str,
        query: Mapping[str, object] | None,
        body: Mapping[str, Any] | None,
        result: type[T] | None,
        options: RequestOptions | None,
    ) -> T:
        """Send a request to any path of the API; see `request` of the clients."""
        if not path.startswith("/") or path.startswith("//") or "#" in path:
            raise InvalidArgumentError("path must start with one slash and hold no fragment")
        if not (method.isascii() and method.isalpha()):
            raise InvalidArgumentError("method must be letters, such as GET")
        path, _, own_query = path.partition("?")  # the path appears in messages, the query does not
        query = {**query_values(own_query), **(query or {})}
        anything: Any = Any
        safe = False if method.upper() == "PUT" else None  # nobody knows whether it replaces a resource as a whole
        operation = Operation[Any](
            f"{method.upper()} {path}", anything, evidence="documented", literal="request", retry_safe=safe
        )
        decoder = operation.decoder(result)
        response = await self.send(operation, Call(query=query, body=body), options)
        value: Any = None
        if result is not None or not is_blank(response.body):
            value = self.result(operation, decoder, response)
        found: T = value
        return found
