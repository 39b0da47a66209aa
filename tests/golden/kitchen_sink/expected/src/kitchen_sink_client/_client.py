# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""The clients of the Kitchen Sink API."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.options import DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT, TokenBase, UpdateMethod
from ._runtime.sync.client import SyncAPIClient
from ._runtime.values import HiddenArguments

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._runtime.drift import Drift
    from ._runtime.events import OnEvent
    from .resources.dishes import AsyncDishes, Dishes
    from .resources.kitchen import AsyncKitchen, Kitchen
    from .resources.papers import AsyncPapers, Papers
    from .resources.washes import AsyncWashes, Washes

__all__ = ["AsyncKitchenSink", "KitchenSink"]


class KitchenSink(SyncAPIClient):
    """Client of the Kitchen Sink API.

    Uses everything that a spec may use, once.

    Needs a cook.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        badge: str | Callable[[], Any] | None = None,
        session: str | Callable[[], Any] | None = None,
        token: str | Callable[[], Any] | None = None,
        kitchen_key: str | Callable[[], Any] | None = None,
        region: str | None = None,
        wash_id: str | None = None,
        server: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        servers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        token_base: TokenBase | None = None,
        paths: Mapping[str, str] | None = None,
        update_method: UpdateMethod = "PATCH",
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
        on_event: OnEvent | None = None,
        drift_every: int = 100,
        max_response_bytes: int = DEFAULT_MAX_BYTES,
        max_download_bytes: int | None = None,
        max_requests_per_second: float | None = None,
        max_concurrency: int | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        trust_env: bool = True,
        allow_unknown_values: bool = False,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Open a client.

        A cook with access to the kitchen.

        Args:
            username: User name of the API user. Default: environment variable `KITCHEN_SINK_USERNAME`.
            password: Password of that user. Default: environment variable `KITCHEN_SINK_PASSWORD`.
            badge: Badge of a waiter; or a function that returns it, called for every request. Default: environment
                variable `KITCHEN_SINK_BADGE`.
            session: Session of a browser; or a function that returns it, called for every request. Default:
                environment variable `KITCHEN_SINK_SESSION`.
            token: A guest; or a function that returns it, called for every request. Default: environment variable
                `KITCHEN_SINK_TOKEN`.
            kitchen_key: Key of the kitchen; or a function that returns it, called for every request. Default:
                environment variable `KITCHEN_SINK_KITCHEN_KEY`.
            region: Where the reports are kept. Default: environment variable `KITCHEN_SINK_REGION`.
            wash_id: Id of the wash that the kitchen is busy with. Default: environment variable
                `KITCHEN_SINK_WASH_ID`.
            server: Name of the server to call: production (https://api.kitchen-sink.example/v3); sandbox
                (https://sandbox.kitchen-sink.example/v3): Emptied every night.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. It replaces the
                servers of all operations, except those in `servers`. Default: environment variable
                `KITCHEN_SINK_BASE_URL`, otherwise the documented address.
            servers: Addresses of single servers that only some operations have, by name.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
            token_base: Where the token paths are: at the root of the host (`host`) or below the base address
                (`base`); by default both are tried, in the order of the specification.
            paths: Alternative spellings of inferred path segments, by the names that the package's README lists, if
                any.
            update_method: HTTP method of updates that may be sent with PATCH or PUT; default PATCH.
            strict: Raise `ResponseDecodeError` when a response does not fit its model; default false.
            on_drift: Called once for each of the first 1,000 distinct differences between a response and its model.
            on_event: Called with each event of calls (see the module `events`), without ids, queries and bodies.
                The call waits for it; if it raises, that is logged once and the call goes on.
            drift_every: Compare the keys of every Nth response of an operation with its model; default 100, 0 for
                none.
            max_response_bytes: Largest response body in bytes, after decompression, files aside; default 256 MiB.
            max_download_bytes: Largest downloaded file in bytes, after decompression; default no limit.
            max_requests_per_second: Limit of requests per second, evenly spaced, for all threads or tasks of a
                process; default no limit.
            max_concurrency: Limit of simultaneous requests in a process and event loop; default no limit besides
                that of the pool.
            proxy: Send through this proxy; default those of the environment (HTTPS_PROXY, NO_PROXY), except for
                plain http.
            verify: Certificates to trust, as an SSL context; default those of certifi, with httpx2 of the operating
                system.
            trust_env: Read proxies and certificates from the environment; default true.
            allow_unknown_values: Send values that the documentation does not list for an enum; default false.
            http_client: Send through this client, with its own proxies, certificates and pool; the caller closes
                it. It is used only in the process where the client is made, and in the first event loop; elsewhere
                a call raises ConfigurationError. A response that arrives in small pieces may exceed the deadline.
            transport: Send through this transport instead of the network. For one that may hold connections, and
                for deadlines, see `http_client`.

        Raises:
            AuthenticationError: A credential is neither passed nor in the environment.
            ConfigurationError: An option is invalid.
        """
        credentials = HiddenArguments(
            username=username,
            password=password,
            badge=badge,
            session=session,
            token=token,
            kitchen_key=kitchen_key,
        )
        options = HiddenArguments(
            base_url=base_url,
            servers=servers,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
            token_base=token_base,
            paths=paths,
            update_method=update_method,
            strict=strict,
            on_drift=on_drift,
            on_event=on_event,
            drift_every=drift_every,
            max_response_bytes=max_response_bytes,
            max_download_bytes=max_download_bytes,
            max_requests_per_second=max_requests_per_second,
            max_concurrency=max_concurrency,
            proxy=proxy,
            verify=verify,
            trust_env=trust_env,
            allow_unknown_values=allow_unknown_values,
            http_client=http_client,
            transport=transport,
        )
        # Tracebacks show local variables.
        del username, password, badge, session, token, kitchen_key, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            server=server,
            variables={"region": region, "wash_id": wash_id},
        )

    def __enter__(self) -> KitchenSink:
        return self

    @functools.cached_property
    def kitchen(self) -> Kitchen:
        """Dishes, clean or not."""
        from .resources.kitchen import Kitchen

        return Kitchen(self._engine)

    @functools.cached_property
    def dishes(self) -> Dishes:
        """Dishes, clean or not."""
        from .resources.dishes import Dishes

        return Dishes(self._engine)

    @functools.cached_property
    def washes(self) -> Washes:
        """Dishes, clean or not."""
        from .resources.washes import Washes

        return Washes(self._engine)

    @functools.cached_property
    def papers(self) -> Papers:
        """Files about sinks."""
        from .resources.papers import Papers

        return Papers(self._engine)


class AsyncKitchenSink(AsyncAPIClient):
    """Client of the Kitchen Sink API; its methods are awaited.

    Uses everything that a spec may use, once.

    Needs a cook.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        badge: str | Callable[[], Any] | None = None,
        session: str | Callable[[], Any] | None = None,
        token: str | Callable[[], Any] | None = None,
        kitchen_key: str | Callable[[], Any] | None = None,
        region: str | None = None,
        wash_id: str | None = None,
        server: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        servers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        token_base: TokenBase | None = None,
        paths: Mapping[str, str] | None = None,
        update_method: UpdateMethod = "PATCH",
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
        on_event: OnEvent | None = None,
        drift_every: int = 100,
        max_response_bytes: int = DEFAULT_MAX_BYTES,
        max_download_bytes: int | None = None,
        max_requests_per_second: float | None = None,
        max_concurrency: int | None = None,
        proxy: str | httpx.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        trust_env: bool = True,
        allow_unknown_values: bool = False,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Open a client.

        A cook with access to the kitchen.

        Args:
            username: User name of the API user. Default: environment variable `KITCHEN_SINK_USERNAME`.
            password: Password of that user. Default: environment variable `KITCHEN_SINK_PASSWORD`.
            badge: Badge of a waiter; or a function that returns it, called for every request. Default: environment
                variable `KITCHEN_SINK_BADGE`.
            session: Session of a browser; or a function that returns it, called for every request. Default:
                environment variable `KITCHEN_SINK_SESSION`.
            token: A guest; or a function that returns it, called for every request. Default: environment variable
                `KITCHEN_SINK_TOKEN`.
            kitchen_key: Key of the kitchen; or a function that returns it, called for every request. Default:
                environment variable `KITCHEN_SINK_KITCHEN_KEY`.
            region: Where the reports are kept. Default: environment variable `KITCHEN_SINK_REGION`.
            wash_id: Id of the wash that the kitchen is busy with. Default: environment variable
                `KITCHEN_SINK_WASH_ID`.
            server: Name of the server to call: production (https://api.kitchen-sink.example/v3); sandbox
                (https://sandbox.kitchen-sink.example/v3): Emptied every night.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. It replaces the
                servers of all operations, except those in `servers`. Default: environment variable
                `KITCHEN_SINK_BASE_URL`, otherwise the documented address.
            servers: Addresses of single servers that only some operations have, by name.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
            token_base: Where the token paths are: at the root of the host (`host`) or below the base address
                (`base`); by default both are tried, in the order of the specification.
            paths: Alternative spellings of inferred path segments, by the names that the package's README lists, if
                any.
            update_method: HTTP method of updates that may be sent with PATCH or PUT; default PATCH.
            strict: Raise `ResponseDecodeError` when a response does not fit its model; default false.
            on_drift: Called once for each of the first 1,000 distinct differences between a response and its model.
            on_event: Called with each event of calls (see the module `events`), without ids, queries and bodies.
                The call waits for it; if it raises, that is logged once and the call goes on.
            drift_every: Compare the keys of every Nth response of an operation with its model; default 100, 0 for
                none.
            max_response_bytes: Largest response body in bytes, after decompression, files aside; default 256 MiB.
            max_download_bytes: Largest downloaded file in bytes, after decompression; default no limit.
            max_requests_per_second: Limit of requests per second, evenly spaced, for all threads or tasks of a
                process; default no limit.
            max_concurrency: Limit of simultaneous requests in a process and event loop; default no limit besides
                that of the pool.
            proxy: Send through this proxy; default those of the environment (HTTPS_PROXY, NO_PROXY), except for
                plain http.
            verify: Certificates to trust, as an SSL context; default those of certifi, with httpx2 of the operating
                system.
            trust_env: Read proxies and certificates from the environment; default true.
            allow_unknown_values: Send values that the documentation does not list for an enum; default false.
            http_client: Send through this client, with its own proxies, certificates and pool; the caller closes
                it. It is used only in the process where the client is made, and in the first event loop; elsewhere
                a call raises ConfigurationError.
            transport: Send through this transport instead of the network. For one that may hold connections, see
                `http_client`.

        Raises:
            AuthenticationError: A credential is neither passed nor in the environment.
            ConfigurationError: An option is invalid.
        """
        credentials = HiddenArguments(
            username=username,
            password=password,
            badge=badge,
            session=session,
            token=token,
            kitchen_key=kitchen_key,
        )
        options = HiddenArguments(
            base_url=base_url,
            servers=servers,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
            token_base=token_base,
            paths=paths,
            update_method=update_method,
            strict=strict,
            on_drift=on_drift,
            on_event=on_event,
            drift_every=drift_every,
            max_response_bytes=max_response_bytes,
            max_download_bytes=max_download_bytes,
            max_requests_per_second=max_requests_per_second,
            max_concurrency=max_concurrency,
            proxy=proxy,
            verify=verify,
            trust_env=trust_env,
            allow_unknown_values=allow_unknown_values,
            http_client=http_client,
            transport=transport,
        )
        # Tracebacks show local variables.
        del username, password, badge, session, token, kitchen_key, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            server=server,
            variables={"region": region, "wash_id": wash_id},
        )

    async def __aenter__(self) -> AsyncKitchenSink:
        return self

    @functools.cached_property
    def kitchen(self) -> AsyncKitchen:
        """Dishes, clean or not."""
        from .resources.kitchen import AsyncKitchen

        return AsyncKitchen(self._engine)

    @functools.cached_property
    def dishes(self) -> AsyncDishes:
        """Dishes, clean or not."""
        from .resources.dishes import AsyncDishes

        return AsyncDishes(self._engine)

    @functools.cached_property
    def washes(self) -> AsyncWashes:
        """Dishes, clean or not."""
        from .resources.washes import AsyncWashes

        return AsyncWashes(self._engine)

    @functools.cached_property
    def papers(self) -> AsyncPapers:
        """Files about sinks."""
        from .resources.papers import AsyncPapers

        return AsyncPapers(self._engine)
