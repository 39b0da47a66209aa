# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""Errors of the Better Impact client; `BetterImpactError` is the base of all."""

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

BetterImpactError = ClientError

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "BetterImpactError",
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
