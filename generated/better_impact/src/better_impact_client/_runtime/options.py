"""What a caller can set: per client and per call."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypedDict

if TYPE_CHECKING:
    import ssl

    import httpx
    from typing_extensions import TypeVar  # one of type checkers; it knows defaults

    from .drift import Drift
    from .model import Record
    from .tokens import TokenStore

    B = TypeVar("B", default=Any)
    R = TypeVar("R", default=Record)
else:
    from typing import TypeVar

    B = TypeVar("B")
    R = TypeVar("R")


OnProgress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with the bytes received so far and the total if the vendor announced it."""

QueryValue: TypeAlias = object
"""A scalar, a date, an enum member, or a list or mapping of those."""


class RequestOptions(TypedDict, total=False):
    """Settings of one call; what is left out comes from the client."""

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


Options: TypeAlias = RequestOptions | None
"""Settings of one call, or none."""


class Paging(TypedDict, total=False):
    """Further keywords of every list."""

    max_pages: int
    """Read at most so many pages."""
    prefetch: int
    """Fetch ahead, at most so many pages in memory; only for lists that know where their pages are."""
    resume: str | None
    """Continue where an earlier iteration stopped: its `resume_token`, or `resume` of its error."""
    options: Options
    """Settings of the call for each page."""


class Into(TypedDict, Generic[R], total=False):
    """Further keywords of a call whose answer the documentation does not describe."""

    result: type[R]
    """Type to decode the answer into (a struct, a dataclass, a TypedDict); else `Record`."""
    options: Options
    """Settings of the call."""


class PagesInto(Paging, Generic[R], total=False):
    """Further keywords of a list whose items the documentation does not describe."""

    result: type[R]
    """Type to decode each item into (a struct, a dataclass, a TypedDict); else `Record`."""


def refuse_others(operation: str, given: Mapping[str, Any], known: Collection[str], values: Mapping[str, Any]) -> None:
    """Raise TypeError for a keyword that is none of `known`, with the names of those and of a method's `values`."""
    for name in given:
        if name not in known:
            taken = ", ".join(sorted({*known, *values} - {"self", "into", "paging"}))
            raise TypeError(f"{operation} got an unexpected keyword argument {name!r}; it takes {taken}")


class CommonClientOptions(TypedDict, total=False):
    """Settings of a client, synchronous or not."""

    base_url: str
    """Address of the API, without a trailing slash; https, or http to this machine."""
    timeout: float | httpx.Timeout
    """Seconds for each of connect, read, write and pool; default 30, 5 to connect."""
    deadline: float | None
    """Seconds for a whole call with its retries; default none."""
    max_retries: int
    """How often a request may be sent again; default 2."""
    headers: Mapping[str, str]
    """Headers sent with every request."""
    token_store: TokenStore | None
    """Where tokens that the client obtains are kept; default in this client only."""
    paths: Mapping[str, str]
    """Other spellings of inferred path segments, by the names that the package's README lists, if any."""
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
    """Settings of a synchronous client."""

    http_client: httpx.Client | None
    """Use this client with its own proxies, certificates and pool; it is not closed with ours."""
    transport: httpx.BaseTransport | None
    """Send through this transport instead of the network."""


class AsyncClientOptions(CommonClientOptions, total=False):
    """Settings of an asynchronous client."""

    http_client: httpx.AsyncClient | None
    """Use this client with its own proxies, certificates and pool; it is not closed with ours."""
    transport: httpx.AsyncBaseTransport | None
    """Send through this transport instead of the network."""
