"""What a caller can set: per client and per call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict

import httpx

from .values import Omit, omit

if TYPE_CHECKING:
    import ssl

    from .credentials import TokenStore
    from .drift import Drift

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=5.0)
DEFAULT_MAX_BYTES: Final = 256 * 1024 * 1024

OnProgress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with the bytes received so far and the total if the vendor announced it."""

QueryValue: TypeAlias = object
"""A scalar, a date, an enum member, or a list or mapping of those."""

UpdateMethod: TypeAlias = Literal["PATCH", "PUT"]
"""The HTTP method of updates that the documentation prints with both."""


class RequestOptions(TypedDict, total=False):
    """Settings of one call, as a dict; what is left out comes from the client. See `request_options`."""

    timeout: float | httpx.Timeout
    """Seconds for each of connect, read, write and pool, or an `httpx.Timeout`."""
    deadline: float
    """Seconds for the whole call: all attempts, waits between them and renewals of tokens. The
    synchronous client cannot break off a read, which may last its `timeout` beyond that."""
    max_retries: int
    """How often the request may be sent again after a failure that allows it."""
    headers: Mapping[str, str]
    """Headers to add or replace; `Authorization` takes the place of the client's credentials."""
    query: Mapping[str, QueryValue]
    """Query parameters to add or replace, by the vendor's names."""
    body: Mapping[str, Any]
    """Body fields to add or replace, by the vendor's names."""
    allow_unknown_values: bool
    """Send values that the documentation does not list for an enum."""
    update_method: UpdateMethod
    """HTTP method of an update that the documentation prints with both."""


def request_options(
    *,
    timeout: float | httpx.Timeout | Omit = omit,
    deadline: float | Omit = omit,
    max_retries: int | Omit = omit,
    headers: Mapping[str, str] | Omit = omit,
    query: Mapping[str, QueryValue] | Omit = omit,
    body: Mapping[str, Any] | Omit = omit,
    allow_unknown_values: bool | Omit = omit,
    update_method: UpdateMethod | Omit = omit,
) -> RequestOptions:
    """Return the settings of one call, for its `options`; the same as a dict with these keys.

    Editors complete these keywords, which not all of them do for the keys of a dict.

    Args:
        timeout: Seconds for each of connect, read, write and pool, or an `httpx.Timeout`.
        deadline: Seconds for the whole call: all attempts, waits between them and renewals of tokens. The
            synchronous client cannot break off a read, which may last its `timeout` beyond that.
        max_retries: How often the request may be sent again after a failure that allows it.
        headers: Headers to add or replace; `Authorization` takes the place of the client's credentials.
        query: Query parameters to add or replace, by the vendor's names.
        body: Body fields to add or replace, by the vendor's names.
        allow_unknown_values: Send values that the documentation does not list for an enum.
        update_method: HTTP method of an update that the documentation prints with both PATCH and PUT.
    """
    given = {
        "timeout": timeout,
        "deadline": deadline,
        "max_retries": max_retries,
        "headers": headers,
        "query": query,
        "body": body,
        "allow_unknown_values": allow_unknown_values,
        "update_method": update_method,
    }
    options: Any = {name: value for name, value in given.items() if value is not omit}
    found: RequestOptions = options
    return found


class CommonClientOptions(TypedDict, total=False):
    """Settings of a client, synchronous or not; its constructor takes them as keywords."""

    base_url: str | None
    """Address of the API, without a trailing slash; https, or http to this machine."""
    timeout: float | httpx.Timeout
    """Seconds for each of connect, read, write and pool; default 30, 5 to connect."""
    deadline: float | None
    """Seconds for a whole call with its retries; default none."""
    max_retries: int
    """How often a request may be sent again; default 2."""
    headers: Mapping[str, str] | None
    """Headers sent with every request."""
    token_store: TokenStore | None
    """Where tokens that the client obtains are kept; default in this client only."""
    paths: Mapping[str, str] | None
    """Other spellings of inferred path segments, by the names that the package's README lists, if any."""
    update_method: UpdateMethod
    """HTTP method of updates that the documentation prints with both PATCH and PUT; default PATCH."""
    strict: bool
    """Raise `ResponseDecodeError` when a response does not fit its model; default false."""
    on_drift: Callable[[Drift], object] | None
    """Called once for every distinct difference between a response and its model."""
    drift_every: int
    """Compare one response in so many with its model key by key; default 100, 0 for none."""
    max_response_bytes: int
    """Refuse a larger response body, counted after decompression; default 256 MiB."""
    max_requests_per_second: float | None
    """Spread requests over time, shared by all threads or tasks of the client; default no limit."""
    max_concurrency: int | None
    """Have at most so many requests under way at once; default no limit but the pool's own."""
    proxy: str | httpx.Proxy | None
    """Send through this proxy; default those of the environment (HTTPS_PROXY, NO_PROXY)."""
    verify: ssl.SSLContext | bool
    """Certificates to trust, as an SSL context; default those of certifi."""
    trust_env: bool
    """Read proxies and certificates from the environment; default true."""
    allow_unknown_values: bool
    """Send values that the documentation does not list for an enum; default false."""


class ClientOptions(CommonClientOptions, total=False):
    """Settings of a synchronous client; its constructor takes them as keywords."""

    http_client: httpx.Client | None
    """Use this client with its own proxies, certificates and pool; it is not closed with ours."""
    transport: httpx.BaseTransport | None
    """Send through this transport instead of the network."""


class AsyncClientOptions(CommonClientOptions, total=False):
    """Settings of an asynchronous client; its constructor takes them as keywords."""

    http_client: httpx.AsyncClient | None
    """Use this client with its own proxies, certificates and pool; it is not closed with ours."""
    transport: httpx.AsyncBaseTransport | None
    """Send through this transport instead of the network."""
