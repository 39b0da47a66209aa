# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Errors of the Kitchen Sink client; `KitchenSinkError` is the base of all."""

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

KitchenSinkError = ClientError

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "KitchenSinkError",
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
