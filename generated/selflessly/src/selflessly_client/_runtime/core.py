"""The part of an engine that sends nothing: settings, decoding, decisions."""

from __future__ import annotations

import contextlib
import contextvars
import copyreg
import time
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urljoin

import httpx
import msgspec
from msgspec.structs import replace

from .addresses import fill_path, may_connect, same_origin
from .decoding import Decoder, MisfitError, NotJSONError, parse
from .drift import Drift, DriftLog
from .errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InvalidArgumentError,
    ResponseError,
    ResponseTooLargeError,
)
from .jsontypes import is_array, is_object
from .limits import MAX_RATIO, Pace
from .logs import logger_of
from .model import Record
from .operations import Call, Operation, Profile
from .options import CommonClientOptions, R, RequestOptions
from .paging import look, no_list, unknown
from .requests import Prepared
from .responses import Answer, after, decode_error, request_id
from .retries import MAX_RETRY_AFTER, Failure, delay
from .settings import Settings, number, resolve_settings

T = TypeVar("T")
MAX_REDIRECTS = 5
_SAFE = ("GET", "HEAD")

answers: contextvars.ContextVar[list[Answer] | None] = contextvars.ContextVar("answers", default=None)
"""Where `with_raw` collects the answers of the call it wraps."""


class Progress(msgspec.Struct):
    """State of one call over its attempts."""

    started: float
    deadline: float | None
    retries: int
    attempt: int = 0
    sent: bool = False
    """Whether the vendor may have received the request in any attempt."""
    out: bool = False
    """Whether the vendor may have received it in this attempt."""
    before: bool = False
    """What `sent` was before the request went out the last time."""
    failures: tuple[str, ...] = ()

    @property
    def elapsed(self) -> float:
        """Seconds since the call started."""
        return time.monotonic() - self.started

    @property
    def remaining(self) -> float | None:
        """Seconds until the deadline; None without one."""
        return None if self.deadline is None else self.deadline - self.elapsed

    def left(self) -> float:
        """Give the seconds until the deadline that there is."""
        return (self.deadline or 0.0) - self.elapsed

    def go(self) -> None:
        """Note that the request goes out now."""
        self.before, self.sent, self.out = self.sent, True, True

    def about(self, prepared: Prepared) -> dict[str, Any]:
        """Give what an error says about the call."""
        place = {"method": prepared.method, "path": prepared.path}
        return {**place, "attempts": self.attempt, "failures": self.failures}


class Opened:
    """Something that was opened with credentials.

    It can be pickled and copied, also where it is held by something else; the credentials stay behind.
    """

    def __reduce__(self) -> Any:
        return copyreg.__newobj__, (type(self),)  # type: ignore[attr-defined]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__") or self.__dict__:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            raise ConfigurationError(
                "this client was pickled or copied, which leaves its credentials "
                "behind, or was never opened; make a new one"
            )


class Core(Opened):
    """Settings, decoding, drift and decisions of a client."""

    def __init__(
        self,
        name: str,
        profile: Profile,
        options: CommonClientOptions,
        server: str | None,
        variables: Mapping[str, str | None] | None,
        known: Collection[str],
    ) -> None:
        self.name = name
        self._profile = profile
        self._settings: Settings = resolve_settings(profile, options, server, variables, known)
        self._logger = logger_of(profile.package)
        self._drift = DriftLog(self._logger, options.get("on_drift"))
        self._calls: dict[str, int] = {}
        rate = self._settings.max_requests_per_second
        self._pace = Pace(rate) if rate is not None else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.__dict__.get('name', 'nothing opened')}>"

    @property
    def base_url(self) -> str:
        """Address of the API that this client calls."""
        return self._settings.base_url

    def address(self, operation: Operation[Any], call: Call) -> str:
        """Give the address of an operation, without a query."""
        settings = self._settings
        return settings.base_url + fill_path(settings.path(operation.path), call.path)

    def drifts(self) -> list[Drift]:
        """Give every difference between responses and models that this client has seen."""
        return self._drift.drifts()

    def drift_report(self) -> str:
        """Give the differences as JSON Lines; each names the spec and the pointer to look at."""
        return self._drift.report(self._profile.spec)

    def result(self, operation: Operation[T], answer: Answer) -> T:
        """Decode an answer into what the operation gives.

        Raises ResponseDecodeError if it is not JSON, or with `strict=True` if it does not fit.
        """
        gives, report = operation.gives, self._drift.add
        decoder = gives.decoder
        value: Any
        try:
            value = decoder.decode(answer.body, operation.name, None if self._settings.strict else report)
        except NotJSONError:
            raise decode_error(operation, answer, "which is not JSON", snippet=True) from None
        except MisfitError as error:
            raise decode_error(operation, answer, str(error), snippet=False) from None
        if self._samples(operation.name):
            with contextlib.suppress(NotJSONError):  # too deep to compare
                decoder.compare(answer.body, operation.name, report)
        if gives.unwrap is not None and isinstance(value, (dict, msgspec.Struct)):
            value = self._unwrapped(operation, answer, value, gives.unwrap)
        return cast("T", value)

    def _unwrapped(self, operation: Operation[Any], answer: Answer, value: Any, place: str) -> Any:
        """Give what stands at a place of an answer; the whole answer if it has no field of those that were expected."""
        inner = look(value, place)
        raw = self._raw(operation, answer) if inner is None else None
        if not is_object(raw) or not raw or len(unknown(raw, value)) < len(raw):
            return inner
        if self._settings.strict:
            raise decode_error(operation, answer, f"which has nothing at `$.{place}`", snippet=False)
        self._drift.add(Drift(operation.name, place, "missing", "value", "nothing"))
        return Record(raw)

    def _raw(self, operation: Operation[Any], answer: Answer) -> Any:
        try:
            return parse(answer.body)
        except NotJSONError:
            raise decode_error(operation, answer, "which is not JSON", snippet=True) from None

    def into(self, operation: Operation[Any], answer: Answer, value: Any, model: type[R]) -> R:
        """Decode records into a type of the caller's; what does not fit is kept and reported.

        Raises ResponseDecodeError with `strict=True` if it does not fit.
        """
        report = None if self._settings.strict else self._drift.add_foreign
        try:
            made = Decoder(model).decode(msgspec.json.encode(value), operation.name, report)
        except MisfitError as error:
            raise decode_error(operation, answer, str(error), snippet=False) from None
        return cast("R", made)

    def miss_list(self, operation: Operation[Any], answer: Answer, body: Any) -> None:
        """Report a page whose list is null or not there.

        Raises ResponseDecodeError with `strict=True`, otherwise PagingError if a field that was not expected holds a
        list: going on might lose items unseen.
        """
        place = operation.gives.items or "(body)"
        self._drift.add(Drift(operation.name, place, "missing", "list", "nothing"))
        if self._settings.strict:
            reason = f"which has no list at `$.{operation.gives.items}`"
            raise decode_error(operation, answer, reason, snippet=False)
        others = unknown(self._raw(operation, answer), body).values()
        if any(is_array(value) and value for value in others):
            raise no_list(operation.gives.items)

    def _samples(self, operation: str) -> bool:
        """Tell whether to compare this response key by key: the first, then one in so many."""
        every = self._settings.drift_every
        if not every:
            return False
        count = self._calls.get(operation, 0)
        self._calls[operation] = count + 1
        return count % every == 0

    def _begin(self, options: RequestOptions) -> Progress:
        """Start a call. Raises InvalidArgumentError for limits that are none."""
        deadline, retries = self._settings.deadline, self._settings.max_retries
        if options:
            deadline = number(options, "deadline", deadline, error=InvalidArgumentError)
            retries = number(options, "max_retries", retries, least=0, whole=True, error=InvalidArgumentError)
        return Progress(time.monotonic(), deadline, retries)

    def _answer(self, response: httpx.Response, body: bytes, progress: Progress) -> Answer:
        return Answer(
            response.status_code,
            response.headers,
            body,
            progress.attempt,
            progress.elapsed,
            request_id(self._profile, response.headers),
            progress.failures,
        )

    def _wait(self, prepared: Prepared, failure: Failure, progress: Progress) -> float | None:
        """Give the seconds to wait before the next attempt; None if there is to be none."""
        facts = prepared.method, prepared.path, progress.attempt, failure.reason, progress.elapsed
        self._logger.debug("%s %s: attempt %d failed (%s) after %.3f s", *facts)
        progress.failures += (failure.reason,)
        if progress.attempt > progress.retries:
            return None
        if not failure.may_retry(prepared.method, safe=prepared.retry_safe):
            return None
        pause = delay(progress.attempt, failure)
        remaining = progress.remaining
        if pause > MAX_RETRY_AFTER or (remaining is not None and pause >= remaining):
            return None
        return pause

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
        return cls(text, **progress.about(prepared), sent=progress.sent)

    def _too_large(
        self, prepared: Prepared, response: httpx.Response, progress: Progress, *, bomb: bool
    ) -> ResponseError:
        what = (
            f"the response is larger than {self._settings.max_response_bytes} bytes; "
            "raise max_response_bytes if that is right"
        )
        if bomb:
            what = (
                f"the response unfolds to more than {MAX_RATIO} times its size; pass "
                "headers={'Accept-Encoding': 'identity'} if that is right"
            )
        return ResponseTooLargeError(
            f"{prepared.method} {prepared.path}: {what}",
            **progress.about(prepared),
            status=response.status_code,
            request_id=request_id(self._profile, response.headers),
        )

    def _overdue(self, prepared: Prepared, progress: Progress) -> APITimeoutError:
        tries = f" after {', '.join(progress.failures)}" if progress.failures else ""
        text = f"{prepared.method} {prepared.path}: the deadline passed ({progress.deadline} s){tries}"
        return APITimeoutError(text, **progress.about(prepared), sent=progress.sent)


def was_sent(error: httpx.RequestError) -> bool:
    """Tell whether the vendor may have received a request that failed so."""
    return not isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError))


def scrub(error: httpx.RequestError) -> None:
    """Replace the request that an error keeps alive by one without credentials and body."""
    error.request = httpx.Request(error.request.method, error.request.url.copy_with(query=None))


def limited(timeout: dict[str, float | None], remaining: float) -> dict[str, float | None]:
    """Give the timeouts of an attempt, cut to what the deadline leaves."""
    return {phase: remaining if seconds is None else min(seconds, remaining) for phase, seconds in timeout.items()}


def redirected(prepared: Prepared, response: httpx.Response) -> Prepared | None:
    """Give the request that follows a redirect; None if it is not followed.

    Only reads are followed, only to addresses that may be called, and to another origin only
    without credentials and without the caller's headers.
    """
    location = response.headers.get("location")
    if not location or response.status_code not in (301, 302, 303, 307, 308):
        return None
    if prepared.method not in _SAFE:
        return None
    try:
        url = urljoin(str(prepared.url), location)
        parts = httpx.URL(url)
    except (ValueError, httpx.InvalidURL):
        return None
    if parts.userinfo or not may_connect(parts.scheme, parts.host):
        return None
    if parts.scheme == "http" and prepared.url.scheme == "https":
        return None
    if same_origin(str(prepared.url), url):
        return replace(prepared, url=parts)
    return prepared.elsewhere(url)


def closed_error(name: str) -> ConfigurationError:
    """Give the error for a call on a closed client."""
    return ConfigurationError(f"this {name} is closed; make a new one")
