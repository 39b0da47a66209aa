# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Errors of the Unite Us client; `UniteUsError` is the base of all."""

from ._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BackgroundError,
    BadRequestError,
    ClientError,
    ConfigurationError,
    ConflictError,
    DownloadError,
    InternalServerError,
    InvalidArgumentError,
    NotFoundError,
    PagingError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseTooLargeError,
    UnauthorizedError,
    UnprocessableEntityError,
    WaitTimeoutError,
)

UniteUsError = ClientError

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "UniteUsError",
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
