"""All errors that a client raises. Messages contain the method and the path template, never a header,
a query, a credential or an address with ids."""

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
    "NotFoundServerError",
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
    """Base class of every error of this package.

    Attributes: `page`, the number (from 1) of the page of a list that failed, and `resume`, the token
    that continues the list there (`resume=…`); None for other errors.
    """

    page: int | None = None
    resume: str | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # Subclasses take keyword arguments; rebuild from the state instead of calling __init__.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class ConfigurationError(ClientError, ValueError):
    """A client was created with invalid settings (address, options)."""


class InvalidArgumentError(ClientError, ValueError):
    """An argument is invalid; no request was sent."""


class AuthenticationError(ClientError):
    """Credentials are missing, or the vendor refused them, or the function that provides a token failed."""


class CallError(ClientError):
    """A call failed.

    Attributes: `method`, `path` (the template), `attempts` (how often the request was sent),
    `failures` (the reason of each failed attempt: a status, "timeout" or "connection"), `late` (whether the deadline
    ended the call or prevented a further attempt).
    """

    method: str
    path: str
    attempts: int = 1
    failures: tuple[str, ...] = ()
    late: bool = False

    def __init__(self, message: str, **about: Any) -> None:
        super().__init__(message)
        vars(self).update(about)


class APIConnectionError(CallError):
    """There was no usable response: the network failed.

    Attributes besides those of `CallError`: `sent`, whether the vendor may have received the request.
    """

    sent: bool = True


class APITimeoutError(APIConnectionError):
    """The vendor did not respond in time, or the deadline of the call passed."""


class ResponseError(CallError):
    """There was a response, but it cannot be used.

    Attributes besides those of `CallError`: `status`, `request_id` (or None).
    """

    status: int
    request_id: str | None = None


class APIStatusError(ResponseError):
    """The response has an error status.

    Attributes besides those of `ResponseError`: `body` (the decoded error body, or its text),
    `vendor_message` (the vendor's error message, or None), `details` (per-field errors, or None),
    `retry_after` (the seconds to wait that the vendor asked for, or None).
    """

    body: Any = None
    vendor_message: str | None = None
    details: Any = None
    retry_after: float | None = None


class BadRequestError(APIStatusError):
    """400: the request is invalid."""


class UnauthorizedError(APIStatusError, AuthenticationError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not permit this request."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or is not visible with these credentials."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the current state."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, but its values were rejected."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the time to wait if the vendor sent one."""


class InternalServerError(APIStatusError):
    """500 and above: the vendor failed."""


class NotFoundServerError(NotFoundError, InternalServerError):
    """500 and above, where the vendor documents the status for a missing resource: it is missing, or the vendor failed.

    Before you create the resource, check that it is missing: the vendor may also have failed for another reason.
    """


class ResponseDecodeError(ResponseError):
    """The response has a status of success but is not what the documentation describes.

    It is not JSON or not a complete file, has no body, or (with `strict=True`) does not fit its model.
    """


class ResponseTooLargeError(ResponseError):
    """The response is too large: larger than `max_response_bytes`, or than `max_download_bytes` for a file.

    Also a response that decompresses to far more than its own size.
    """


class PagingError(ClientError):
    """A list cannot be continued safely, for instance because a next link leaves the API's origin."""


class BackgroundError(ClientError):
    """Background work of the vendor failed; the message contains the reason if the vendor sent one."""


class WaitTimeoutError(ClientError, TimeoutError):
    """Background work of the vendor was not done in time; it may still be running."""


class DownloadError(ClientError):
    """A downloaded file could not be written to its target."""


BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
BY_NAME: dict[str, type[APIStatusError]] = {
    cls.__name__: cls for cls in (*BY_STATUS.values(), InternalServerError, NotFoundServerError)
} | {"AuthenticationError": UnauthorizedError}


def status_error_class(status: int, named: str | None = None) -> type[APIStatusError]:
    """Return the error class of a status; `named` is the class that the spec names where the status is misleading."""
    if named is not None:
        return BY_NAME[named]
    return BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)


def one_line(words: object) -> str:
    """Return a vendor's error message on one line, without unprintable characters, at most 200 characters."""
    return "".join(char for char in " ".join(str(words).split()) if char.isprintable())[:200]


def did_you_mean(name: object, known: Iterable[str], show: Callable[[str], str] = repr) -> str:
    """Return text that suggests the closest known name, ignoring case; empty if none is close."""
    import difflib  # imported only for an error, to keep startup fast

    folded = {text.lower(): text for text in known}
    near = difflib.get_close_matches(str(name).lower(), folded, 1)
    return f" (did you mean {show(folded[near[0]])}?)" if near else ""
