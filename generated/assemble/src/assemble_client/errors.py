# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Errors of the Assemble client; `AssembleError` is the base of all."""

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

AssembleError = ClientError

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "AssembleError",
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
