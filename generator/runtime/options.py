"""The options of a client and of a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict

from .library import httpx
from .values import Omit, omit

if TYPE_CHECKING:
    import ssl

    from .credentials import TokenStore
    from .drift import Drift
    from .events import OnEvent

DEFAULT_TIMEOUT: Final = httpx.Timeout(30.0, connect=5.0)
DEFAULT_MAX_BYTES: Final = 256 * 1024 * 1024

OnProgress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with the number of bytes received or sent so far and the total (None if unknown)."""

QueryValue: TypeAlias = object
"""A scalar, a date, an enum member, or a list or mapping of those."""

TokenBase: TypeAlias = Literal["host", "base"]
"""Where the token paths are: at the root of the host, or below the base address."""

UpdateMethod: TypeAlias = Literal["PATCH", "PUT"]
"""The HTTP method of updates that may be sent with PATCH or PUT."""


class RequestOptions(TypedDict, total=False):
    """Options of one call, as a dict; the client's options apply to omitted keys. See `request_options`."""

    timeout: float | httpx.Timeout
    """Seconds for each of connect, read, write and pool, or an `httpx.Timeout`."""
    deadline: float
    """Seconds for the whole call: all attempts, waits between them and token requests; of a list, for each page. Only a
    function of the caller is not interrupted, and a `transport` or `http_client` of the caller in the synchronous
    client, which may exceed it while the vendor sends a response in small pieces."""
    max_retries: int
    """How often the request may be sent again after a failure that allows it."""
    headers: Mapping[str, str]
    """Headers to add or replace; `Authorization` replaces the client's credentials."""
    query: Mapping[str, QueryValue]
    """Query parameters to add or replace, by the vendor's names."""
    body: Mapping[str, Any]
    """Body fields to add or replace, by the vendor's names."""
    allow_unknown_values: bool
    """Send values that the documentation does not list for an enum."""
    update_method: UpdateMethod
    """HTTP method of an update that may be sent with PATCH or PUT."""
    max_download_bytes: int
    """Largest downloaded file in bytes, after decompression."""


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
    max_download_bytes: int | Omit = omit,
) -> RequestOptions:
    """Return the options of one call, for its argument `options`; a dict with these keys is equivalent.

    All editors complete these keywords; not all of them complete the keys of a dict.

    Args:
        timeout: Seconds for each of connect, read, write and pool, or an `httpx.Timeout`.
        deadline: Seconds for the whole call: all attempts, waits between them and token requests; of a list, for each
            page. Only a function of the caller is not interrupted, and a `transport` or `http_client` of the caller in
            the synchronous client, which may exceed it while the vendor sends a response in small pieces.
        max_retries: How often the request may be sent again after a failure that allows it.
        headers: Headers to add or replace; `Authorization` replaces the client's credentials.
        query: Query parameters to add or replace, by the vendor's names.
        body: Body fields to add or replace, by the vendor's names.
        allow_unknown_values: Send values that the documentation does not list for an enum.
        update_method: HTTP method of an update that may be sent with PATCH or PUT.
        max_download_bytes: Largest downloaded file in bytes, after decompression.
    """
    values = {
        "timeout": timeout,
        "deadline": deadline,
        "max_retries": max_retries,
        "headers": headers,
        "query": query,
        "body": body,
        "allow_unknown_values": allow_unknown_values,
        "update_method": update_method,
        "max_download_bytes": max_download_bytes,
    }
    options: Any = {name: value for name, value in values.items() if value is not omit}
    found: RequestOptions = options
    return found


class CommonClientOptions(TypedDict, total=False):
    """Settings that both clients have; their constructors take them as keyword arguments."""

    base_url: str | None
    """Address of the API, without a trailing slash; https, or http to this machine."""
    servers: Mapping[str, str] | None
    """Addresses of single servers that only some operations have, by name."""
    timeout: float | httpx.Timeout
    """Seconds for each of connect, read, write and pool; default 30, 5 to connect."""
    deadline: float | None
    """Seconds for a whole call including its retries and token requests; default no limit."""
    max_retries: int
    """How often a request may be sent again; default 2."""
    headers: Mapping[str, str] | None
    """Headers sent with every request."""
    token_store: TokenStore | None
    """Where the client stores the tokens that it obtains; default in its own memory."""
    token_base: TokenBase | None
    """Where the token paths are: at the root of the host (`host`) or below the base address (`base`); by default both
    are tried, in the order of the specification."""
    paths: Mapping[str, str] | None
    """Alternative spellings of inferred path segments, by the names that the package's README lists, if any."""
    update_method: UpdateMethod
    """HTTP method of updates that may be sent with PATCH or PUT; default PATCH."""
    strict: bool
    """Raise `ResponseDecodeError` when a response does not fit its model; default false."""
    on_drift: Callable[[Drift], object] | None
    """Called once for each of the first 1,000 distinct differences between a response and its model."""
    on_event: OnEvent | None
    """Called with each event of calls (see the module `events`), without ids, queries and bodies. The call waits for
    it; if it raises, that is logged once and the call goes on."""
    drift_every: int
    """Compare the keys of every Nth response of an operation with its model; default 100, 0 for none."""
    max_response_bytes: int
    """Largest response body in bytes, after decompression, files aside; default 256 MiB."""
    max_download_bytes: int | None
    """Largest downloaded file in bytes, after decompression; default no limit."""
    max_requests_per_second: float | None
    """Limit of requests per second, evenly spaced, for all threads or tasks of a process; default no limit."""
    max_concurrency: int | None
    """Limit of simultaneous requests in a process and event loop; default no limit besides that of the pool."""
    proxy: str | httpx.Proxy | None
    """Send through this proxy; default those of the environment (HTTPS_PROXY, NO_PROXY), except for plain http."""
    verify: ssl.SSLContext | bool
    """Certificates to trust, as an SSL context; default those of certifi, with httpx2 of the operating system."""
    trust_env: bool
    """Read proxies and certificates from the environment; default true."""
    allow_unknown_values: bool
    """Send values that the documentation does not list for an enum; default false."""


class ClientOptions(CommonClientOptions, total=False):
    """Options of a synchronous client; its constructor takes them as keyword arguments.

    Keys:
        base_url: Address of the API, without a trailing slash; https, or http to this machine.
        servers: Addresses of single servers that only some operations have, by name.
        timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
        deadline: Seconds for a whole call including its retries and token requests; default no limit.
        max_retries: How often a request may be sent again; default 2.
        headers: Headers sent with every request.
        token_store: Where the client stores the tokens that it obtains; default in its own memory.
        token_base: Where the token paths are: at the root of the host (`host`) or below the base address (`base`); by
            default both are tried, in the order of the specification.
        paths: Alternative spellings of inferred path segments, by the names that the package's README lists, if any.
        update_method: HTTP method of updates that may be sent with PATCH or PUT; default PATCH.
        strict: Raise `ResponseDecodeError` when a response does not fit its model; default false.
        on_drift: Called once for each of the first 1,000 distinct differences between a response and its model.
        on_event: Called with each event of calls (see the module `events`), without ids, queries and bodies. The call
            waits for it; if it raises, that is logged once and the call goes on.
        drift_every: Compare the keys of every Nth response of an operation with its model; default 100, 0 for none.
        max_response_bytes: Largest response body in bytes, after decompression, files aside; default 256 MiB.
        max_download_bytes: Largest downloaded file in bytes, after decompression; default no limit.
        max_requests_per_second: Limit of requests per second, evenly spaced, for all threads or tasks of a process;
            default no limit.
        max_concurrency: Limit of simultaneous requests in a process and event loop; default no limit besides that of
            the pool.
        proxy: Send through this proxy; default those of the environment (HTTPS_PROXY, NO_PROXY), except for plain http.
        verify: Certificates to trust, as an SSL context; default those of certifi, with httpx2 of the operating system.
        trust_env: Read proxies and certificates from the environment; default true.
        allow_unknown_values: Send values that the documentation does not list for an enum; default false.
        http_client: Send through this client, with its own proxies, certificates and pool; the caller closes it.
        transport: Send through this transport instead of the network. For one that may hold connections, and for
            deadlines, see `http_client`.
    """

    http_client: httpx.Client | None
    """Send through this client, with its own proxies, certificates and pool; the caller closes it.

    It is used only in the process where the client is made, and in the first event loop; elsewhere a call raises
    ConfigurationError. A response that arrives in small pieces may exceed the deadline.
    """
    transport: httpx.BaseTransport | None
    """Send through this transport instead of the network. For one that may hold connections, and for deadlines, see
    `http_client`."""


class AsyncClientOptions(CommonClientOptions, total=False):
    """Options of an asynchronous client; its constructor takes them as keyword arguments.

    Keys besides those that `ClientOptions` describes:
        http_client: Send through this client, with its own proxies, certificates and pool; the caller closes it.
        transport: Send through this transport instead of the network. For one that may hold connections, see
            `http_client`.
    """

    http_client: httpx.AsyncClient | None
    """Send through this client, with its own proxies, certificates and pool; the caller closes it.

    It is used only in the process where the client is made, and in the first event loop; elsewhere a call raises
    ConfigurationError.
    """
    transport: httpx.AsyncBaseTransport | None
    """Send through this transport instead of the network. For one that may hold connections, see `http_client`."""
