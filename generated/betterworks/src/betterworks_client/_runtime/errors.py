"""Every error a client raises. Messages carry the method and the path template, never a header,
a query, a credential or an address with ids in it."""

from __future__ import annotations

import copyreg
from collections.abc import Callable, Iterable
from typing import Any

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "CallError",
    "ConfigurationError",
    "ConflictError",
    "DownloadError",
    "InternalServerError",
    "InvalidArgumentError",
    "NotFoundError",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseTooLargeError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "WaitTimeoutError",
]


class ClientError(Exception):
    """Base of every error of this package.

    Attributes: `page`, the number from 1 of the page of a list that failed, and `resume`, the token
    with which the list continues there (`resume=…`); None for other errors.
    """

    page: int | None = None
    resume: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # Subclasses take keyword arguments; rebuild from the state instead of calling __init__.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class ConfigurationError(ClientError, ValueError):
    """A client was set up with something that cannot work (address, options)."""


class InvalidArgumentError(ClientError, ValueError):
    """An argument cannot be sent; nothing was sent."""


class AuthenticationError(ClientError):
    """Credentials are missing, or the vendor refused them."""


class CallError(ClientError):
    """A call failed.

    Attributes: `method`, `path` (template), `attempts` (how often the request was sent),
    `failures` (why each attempt failed: a status, "timeout" or "connection").
    """

    method: str
    path: str
    attempts: int = 1
    failures: tuple[str, ...] = ()

    def __init__(self, message: str, **about: Any) -> None:
        super().__init__(message)
        vars(self).update(about)


class APIConnectionError(CallError):
    """No usable answer came back: the network failed.

    Attributes besides those of `CallError`: `sent`, whether the vendor may have received any attempt.
    """

    sent: bool = True


class APITimeoutError(APIConnectionError):
    """The vendor did not answer in time, or the deadline of the call passed."""


class ResponseError(CallError):
    """An answer came back and cannot be used.

    Attributes besides those of `CallError`: `status`, `request_id` (or None).
    """

    status: int
    request_id: str | None = None


class APIStatusError(ResponseError):
    """The vendor answered with an error status.

    Attributes besides those of `ResponseError`: `body` (the decoded error body, or its text),
    `vendor_message` (the vendor's words, or None), `details` (per-field errors, or None),
    `retry_after` (seconds the vendor asked to wait, or None).
    """

    body: Any = None
    vendor_message: str | None = None
    details: Any = None
    retry_after: float | None = None


class BadRequestError(APIStatusError):
    """400: the vendor could not accept the request."""


class UnauthorizedError(APIStatusError, AuthenticationError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or it is not visible with these credentials."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the present state."""


class UnprocessableEntityError(APIStatusError):
    """422: the values were understood and refused."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` says how long to wait if the vendor did."""


class InternalServerError(APIStatusError):
    """500 and above: the vendor failed."""


class ResponseDecodeError(ResponseError):
    """The answer is not JSON, or (with `strict=True`) does not fit its model."""


class ResponseTooLargeError(ResponseError):
    """The answer is larger than `max_response_bytes`."""


class PagingError(ClientError):
    """A list cannot be continued safely, for instance because a next link leaves the API."""


class BackgroundError(ClientError):
    """Something that the vendor does in the background failed; the message has its reason."""


class WaitTimeoutError(ClientError, TimeoutError):
    """Something that the vendor does in the background was not done in time; it may go on."""


class DownloadError(ClientError):
    """A file could not be written where it was asked for."""


BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
BY_NAME: dict[str, type[APIStatusError]] = {cls.__name__: cls for cls in (*BY_STATUS.values(), InternalServerError)} | {
    "AuthenticationError": UnauthorizedError
}


def status_error_class(status: int, named: str | None = None) -> type[APIStatusError]:
    """Return the class of an error status; `named` is the spec's word where the status misleads."""
    if named is not None:
        return BY_NAME[named]
    return BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def one_line(words: object) -> str:
    """Return a vendor's words for an error: on one line, printable, at most 200 characters."""
    return "".join(char for char in " ".join(str(words).split()) if char.isprintable())[:200]


def did_you_mean(name: object, known: Iterable[str], show: Callable[[str], str] = repr) -> str:
    """Return words that suggest the nearest of the known names, upper and lower case alike; none if nothing is near."""
    import difflib  # only for an error, for a quick start

    folded = {text.lower(): text for text in known}
    near = difflib.get_close_matches(str(name).lower(), folded, 1)
    return f" (did you mean {show(folded[near[0]])}?)" if near else ""
