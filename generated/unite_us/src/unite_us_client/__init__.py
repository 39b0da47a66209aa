# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Typed client of the Unite Us API, synchronous and asynchronous.

Everything is imported on first use, so importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import enums, models, params
    from ._client import AsyncUniteUs, UniteUs
    from ._runtime.aio.pages import AsyncPage, AsyncPages
    from ._runtime.drift import Drift
    from ._runtime.operations import plain
    from ._runtime.options import AsyncClientOptions, ClientOptions, Omit, RequestOptions, omit
    from ._runtime.responses import RawResponse
    from ._runtime.sync.pages import SyncPage, SyncPages
    from ._runtime.tokens import MemoryStore, Token, TokenStore
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BackgroundError,
        BadRequestError,
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
        UniteUsError,
        UnprocessableEntityError,
        WaitTimeoutError,
    )

__version__ = "0.1.0"

__all__ = [
    "UniteUs",
    "AsyncUniteUs",
    "UniteUsError",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "BackgroundError",
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
    "Drift",
    "plain",
    "AsyncPage",
    "AsyncPages",
    "AsyncClientOptions",
    "ClientOptions",
    "Omit",
    "RequestOptions",
    "omit",
    "RawResponse",
    "SyncPage",
    "SyncPages",
    "MemoryStore",
    "Token",
    "TokenStore",
    "enums",
    "models",
    "params",
]

_HOMES = {
    "UniteUs": "._client",
    "AsyncUniteUs": "._client",
    "UniteUsError": ".errors",
    "APIConnectionError": ".errors",
    "APIStatusError": ".errors",
    "APITimeoutError": ".errors",
    "AuthenticationError": ".errors",
    "BadRequestError": ".errors",
    "ConfigurationError": ".errors",
    "ConflictError": ".errors",
    "BackgroundError": ".errors",
    "DownloadError": ".errors",
    "InternalServerError": ".errors",
    "InvalidArgumentError": ".errors",
    "NotFoundError": ".errors",
    "PagingError": ".errors",
    "PermissionDeniedError": ".errors",
    "RateLimitError": ".errors",
    "ResponseDecodeError": ".errors",
    "ResponseError": ".errors",
    "ResponseTooLargeError": ".errors",
    "UnauthorizedError": ".errors",
    "UnprocessableEntityError": ".errors",
    "WaitTimeoutError": ".errors",
    "Drift": "._runtime.drift",
    "plain": "._runtime.operations",
    "AsyncPage": "._runtime.aio.pages",
    "AsyncPages": "._runtime.aio.pages",
    "AsyncClientOptions": "._runtime.options",
    "ClientOptions": "._runtime.options",
    "Omit": "._runtime.options",
    "RequestOptions": "._runtime.options",
    "omit": "._runtime.options",
    "RawResponse": "._runtime.responses",
    "SyncPage": "._runtime.sync.pages",
    "SyncPages": "._runtime.sync.pages",
    "MemoryStore": "._runtime.tokens",
    "Token": "._runtime.tokens",
    "TokenStore": "._runtime.tokens",
}
_MODULES = ("enums", "models", "params")


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOMES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
