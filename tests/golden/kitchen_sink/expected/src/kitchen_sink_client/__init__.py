# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Typed client of the Kitchen Sink API, synchronous and asynchronous.

Modules are imported when they are first used, so importing the package takes little time.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import enums as enums
    from . import errors as errors
    from . import models as models
    from . import params as params
    from ._client import AsyncKitchenSink, KitchenSink
    from ._runtime.aio.client import AsyncPages
    from ._runtime.credentials import MemoryStore, Token, TokenStore
    from ._runtime.drift import Drift
    from ._runtime.model import Record, plain
    from ._runtime.options import AsyncClientOptions, ClientOptions, RequestOptions, request_options
    from ._runtime.pages import Page
    from ._runtime.responses import RawResponse
    from ._runtime.sync.client import SyncPages
    from ._runtime.uploads import Upload
    from ._runtime.values import Omit, omit, same_value
    from .errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BackgroundError,
        BadRequestError,
        CallError,
        ConfigurationError,
        ConflictError,
        DownloadError,
        InternalServerError,
        InvalidArgumentError,
        KitchenSinkError,
        NotFoundError,
        NotFoundServerError,
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
    from .webhooks import WebhookError, WebhookEvent, WebhookSignatureError, parse_webhook

__version__ = "1.2.3"

_MODULES = ("enums", "errors", "models")
_EXPORTS = {
    "_client": ("AsyncKitchenSink", "KitchenSink"),
    "_runtime.aio.client": ("AsyncPages",),
    "_runtime.credentials": ("MemoryStore", "Token", "TokenStore"),
    "_runtime.drift": ("Drift",),
    "_runtime.model": ("Record", "plain"),
    "_runtime.options": ("AsyncClientOptions", "ClientOptions", "RequestOptions", "request_options"),
    "_runtime.pages": ("Page",),
    "_runtime.responses": ("RawResponse",),
    "_runtime.sync.client": ("SyncPages",),
    "_runtime.uploads": ("Upload",),
    "_runtime.values": ("Omit", "omit", "same_value"),
    "errors": (
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
        "KitchenSinkError",
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
    ),
    "webhooks": ("WebhookError", "WebhookEvent", "WebhookSignatureError", "parse_webhook"),
}
"""The names that the package exports, by the module that defines them."""

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClientOptions",
    "AsyncKitchenSink",
    "AsyncPages",
    "AuthenticationError",
    "BackgroundError",
    "BadRequestError",
    "CallError",
    "ClientOptions",
    "ConfigurationError",
    "ConflictError",
    "DownloadError",
    "Drift",
    "InternalServerError",
    "InvalidArgumentError",
    "KitchenSink",
    "KitchenSinkError",
    "MemoryStore",
    "NotFoundError",
    "NotFoundServerError",
    "Omit",
    "Page",
    "PagingError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "Record",
    "RequestOptions",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseTooLargeError",
    "SyncPages",
    "Token",
    "TokenStore",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "Upload",
    "WaitTimeoutError",
    "WebhookError",
    "WebhookEvent",
    "WebhookSignatureError",
    "enums",
    "errors",
    "models",
    "omit",
    "params",
    "parse_webhook",
    "plain",
    "request_options",
    "same_value",
]


def __getattr__(name: str) -> Any:
    if name == "params":  # only annotations name its many classes
        from ._runtime.later import Later

        return Later(f"{__name__}.params")
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    for module, names in _EXPORTS.items():
        if name in names:
            value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
            return value
    from ._runtime.errors import did_you_mean

    near = did_you_mean(name, __all__) if not name.startswith("_") else ""
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}{near}")


def __dir__() -> list[str]:
    return sorted(__all__)
