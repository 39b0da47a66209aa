# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Errors of the Betterworks client; `BetterworksError` is the base of all."""

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

BetterworksError = ClientError

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "BetterworksError",
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
