"""The part of the engine without I/O: addresses, retry decisions, errors."""

from __future__ import annotations

import contextvars
import math
import time
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from msgspec.structs import replace

from .addresses import fill_path, may_connect, same_origin
from .errors import APIConnectionError, APITimeoutError, InvalidArgumentError, ResponseError, ResponseTooLargeError
from .library import httpx
from .limits import MAX_RATIO, Pace
from .operations import Operation, Profile
from .options import RequestOptions
from .places import without
from .requests import NO_OPTIONS, Prepared
from .responses import Response, after, request_id
from .results import Results
from .retries import MAX_RETRY_AFTER, Failure, Progress, delay
from .settings import number
from .values import Call

MAX_REDIRECTS = 5
_SAFE = ("GET", "HEAD")

call_responses: contextvars.ContextVar[list[Response] | None] = contextvars.ContextVar("call_responses", default=None)
"""The list in which `with_raw` collects the responses of the call it wraps."""


class Core(Results):
    """Addresses, retry decisions and errors of a client, without I/O."""

    def __init__(
        self,
        name: str,
        profile: Profile,
        options: Mapping[str, Any],
        server: str | None,
        variables: Mapping[str, str | None] | None,
        known: Collection[str],
    ) -> None:
        super().__init__(name, profile, options, server, variables, known)
        rate = self._settings.max_requests_per_second
        self._pace = Pace(rate) if rate is not None else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.__dict__.get('name', 'nothing opened')}>"

    @property
    def base_url(self) -> str:
        """Address of the API that this client calls."""
        return self._settings.base_url

    @property
    def arguments(self) -> Mapping[str, str]:
        """The path arguments of the client, for methods that omit them."""
        return self._settings.arguments

    def without_keys(self, url: str) -> str:
        """Return an address without the query parameters that hold API keys: every request has its own."""
        keys = self._settings.query_keys
        return without(url, keys) if keys else url

    def address(self, operation: Operation[Any], call: Call) -> str:
        """Return the address of an operation, without the query."""
        settings = self._settings
        path = fill_path(settings.path(operation.path), call.path, settings.arguments)
        return settings.bases[operation.server] + path

    def base_of(self, operation: Operation[Any]) -> str:
        """Return the base address of an operation."""
        return self._settings.bases[operation.server]

    def _begin(self, options: RequestOptions) -> Progress:
        """Return the state of a new call. Raise InvalidArgumentError for an invalid deadline or number of retries."""
        deadline, retries = self._settings.deadline, self._settings.max_retries
        if options:
            deadline = number(options, "deadline", deadline, error=InvalidArgumentError)
            retries = number(options, "max_retries", retries, least=0, whole=True, error=InvalidArgumentError)
        return Progress(time.monotonic(), deadline, retries)

    def within(self, options: RequestOptions | None, seconds: float) -> tuple[RequestOptions, bool]:
        """Return the options of a call that may take at most `seconds`, and whether that is less than they allow."""
        options = options or NO_OPTIONS
        own = self._begin(options).deadline
        if seconds == math.inf or (own is not None and own <= seconds):
            return options, False
        return {**options, "deadline": seconds}, True

    def _completed(self, response: httpx.Response, body: bytes, progress: Progress) -> Response:
        """Return a response whose body was read, with the facts about its attempts."""
        return Response(
            response.status_code,
            response.headers,
            body,
            progress.attempt,
            progress.elapsed,
            request_id(self._profile, response.headers),
            progress.failures,
        )

    def _wait(self, prepared: Prepared, failure: Failure, progress: Progress, *, safe: bool = False) -> float | None:
        """Return the seconds to wait before the next attempt; None if no further attempt is allowed.

        `safe`: the failed request may be sent again whatever it is.
        """
        facts = prepared.method, prepared.path, progress.attempt, failure.reason, progress.elapsed
        self._logger.debug("%s %s: attempt %d failed (%s) after %.3f s", *facts)
        progress.failures += (failure.reason,)
        if progress.attempt > progress.retries:
            return None
        if prepared.upload is not None and prepared.upload.is_once and not safe:
            return None  # what was read from a file object is gone
        if not failure.may_retry(prepared.retry_as, safe=safe or prepared.retry_safe):
            return None
        pause = delay(progress.attempt, failure)
        remaining = progress.remaining
        progress.late = remaining is not None and pause >= remaining
        return None if progress.late or pause > MAX_RETRY_AFTER else pause

    def _done(self, prepared: Prepared, status: int, progress: Progress) -> None:
        facts = prepared.method, prepared.path, status, progress.attempt, progress.elapsed
        self._logger.debug("%s %s: %d, attempt %d, %.3f s", *facts)

    def _connection_error(
        self, prepared: Prepared, error: httpx.RequestError, progress: Progress
    ) -> APIConnectionError:
        timed_out = isinstance(error, httpx.TimeoutException)
        what = "timed out" if timed_out else "failed"
        tries = after(progress.attempt, progress.failures)
        cls = APITimeoutError if timed_out else APIConnectionError
        text = f"{prepared.method} {prepared.path} {what}{tries} ({type(error).__name__}: {error})"
        about = progress.about(prepared.method, prepared.path)
        return cls(text, **about, sent=progress.sent, late=progress.late)

    def _too_large(
        self, prepared: Prepared, response: httpx.Response, progress: Progress, *, bomb: bool = False, most: int = 0
    ) -> ResponseError:
        """Return the error for a body that is too large; `most` is the limit of a file."""
        what, option = ("file", "max_download_bytes") if most else ("response", "max_response_bytes")
        limit = most or self._settings.max_response_bytes
        what = f"the {what} is larger than {limit} bytes; raise {option} if that is expected"
        if bomb:
            what = (
                f"the response decompresses to more than {MAX_RATIO} times its size; pass "
                "headers={'Accept-Encoding': 'identity'} if that is expected"
            )
        return ResponseTooLargeError(
            f"{prepared.method} {prepared.path}: {what}",
            **progress.about(prepared.method, prepared.path),
            status=response.status_code,
            request_id=request_id(self._profile, response.headers),
        )

    def _overdue(self, prepared: Prepared, progress: Progress) -> APITimeoutError:
        tries = f" after {', '.join(progress.failures)}" if progress.failures else ""
        text = f"{prepared.method} {prepared.path}: the deadline passed ({progress.deadline} s){tries}"
        about = progress.about(prepared.method, prepared.path)
        return APITimeoutError(text, **about, sent=progress.sent, late=True)


def was_sent(error: httpx.RequestError) -> bool:
    """Return whether the vendor may have received a request that failed with this error."""
    return not isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError))


def request_of(error: httpx.RequestError) -> httpx.Request | None:
    """Return the request that an error refers to; None if it was raised by code that did not set it."""
    try:
        return error.request
    except RuntimeError:
        return None


def scrub(error: httpx.RequestError) -> None:
    """Replace the request that an error refers to with one without credentials, query and body."""
    request = request_of(error)
    if request is not None:
        error.request = httpx.Request(request.method, request.url.copy_with(query=None))


def limited(timeout: dict[str, float | None], remaining: float) -> dict[str, float | None]:
    """Return the timeouts of an attempt in seconds, limited to the time that remains until the deadline."""
    return {phase: remaining if seconds is None else min(seconds, remaining) for phase, seconds in timeout.items()}


def redirected(prepared: Prepared, response: httpx.Response, secrets: Collection[str] = ()) -> Prepared | None:
    """Return the request that follows a redirect; None if it is not followed.

    Redirects are followed for GET and HEAD only, and only to https (http to this machine). A request to another
    origin has neither credentials nor the caller's headers, and its query none of the client's `secrets`.
    """
    location = response.headers.get("location")
    if not location or response.status_code not in (301, 302, 303, 307, 308):
        return None
    if prepared.method not in _SAFE:
        return None
    try:
        named = urlsplit(str(location))
        if named.scheme and not named.netloc:  # such as http:login
            return None
        url = without(urljoin(str(prepared.url), location), secrets=secrets)
        parts = httpx.URL(url)
        allowed = not parts.userinfo and may_connect(parts.scheme, parts.host)
    except (ValueError, httpx.InvalidURL):
        return None
    if not allowed:
        return None
    if parts.scheme == "http" and prepared.url.scheme == "https":
        return None
    if same_origin(str(prepared.url), url):
        return replace(prepared, url=parts)
    return prepared.elsewhere(url)
