# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""The clients of the Kitchen Sink API."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.options import DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT, AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient
from ._runtime.values import Given

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._runtime.drift import Drift
    from .resources.dishes import AsyncDishes, Dishes
    from .resources.kitchen import AsyncKitchen, Kitchen
    from .resources.washes import AsyncWashes, Washes

__all__ = ["AsyncKitchenSink", "KitchenSink"]


class KitchenSink(SyncAPIClient):
    """Client of the Kitchen Sink API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        server: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        paths: Mapping[str, str] | None = None,
        update_method: Literal["PATCH", "PUT"] = "PATCH",
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
        drift_every: int = 100,
        max_response_bytes: int = DEFAULT_MAX_BYTES,
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

        Args:
            username: User name of the API user. Default: `KITCHEN_SINK_USERNAME` of the environment.
            password: Password of that user. Default: `KITCHEN_SINK_PASSWORD` of the environment.
            server: Which server to call: production, sandbox.
            base_url: Address of the API; https, or http to this machine. Default: `KITCHEN_SINK_BASE_URL` of the
                environment, else the documented one.
            timeout: Seconds for each of connect, read, write and pool; 30, and 5 to connect, if left out.
            deadline: Seconds for a whole call with its retries.
            max_retries: How often a request may be sent again.
            headers: Headers sent with every request.
            paths: Other spellings of inferred path segments, by the names in the package's README.
            update_method: HTTP method of updates that the docs print with both.
            strict: Raise `ResponseDecodeError` when an answer does not fit its model.
            on_drift: Called once for every distinct difference between an answer and its model.
            drift_every: Compare one answer in so many with its model key by key; 0 for none.
            max_response_bytes: Refuse a larger body of an answer, counted after decompression; 256 MiB if left out.
            max_requests_per_second: Spread requests over time, shared by all threads or tasks of the client.
            max_concurrency: Have at most so many requests under way at once.
            proxy: Send through this proxy; those of the environment, if left out.
            verify: Certificates to trust, as an SSL context; those of certifi, if left out.
            trust_env: Read proxies and certificates from the environment.
            allow_unknown_values: Send values that the docs do not list for an enum.
            http_client: Use this client with its own proxies, certificates and pool; it is not closed with ours.
            transport: Send through this transport instead of the network.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(
            username=username,
            password=password,
        )
        del username, password  # tracebacks show local variables
        super().__init__(
            PROFILE,
            credentials,
            ClientOptions(
                base_url=base_url,
                timeout=timeout,
                deadline=deadline,
                max_retries=max_retries,
                headers=headers,
                paths=paths,
                update_method=update_method,
                strict=strict,
                on_drift=on_drift,
                drift_every=drift_every,
                max_response_bytes=max_response_bytes,
                max_requests_per_second=max_requests_per_second,
                max_concurrency=max_concurrency,
                proxy=proxy,
                verify=verify,
                trust_env=trust_env,
                allow_unknown_values=allow_unknown_values,
                http_client=http_client,
                transport=transport,
            ),
            server=server,
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


class AsyncKitchenSink(AsyncAPIClient):
    """Client of the Kitchen Sink API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        server: Literal["production", "sandbox"] = "production",
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        paths: Mapping[str, str] | None = None,
        update_method: Literal["PATCH", "PUT"] = "PATCH",
        strict: bool = False,
        on_drift: Callable[[Drift], object] | None = None,
        drift_every: int = 100,
        max_response_bytes: int = DEFAULT_MAX_BYTES,
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

        Args:
            username: User name of the API user. Default: `KITCHEN_SINK_USERNAME` of the environment.
            password: Password of that user. Default: `KITCHEN_SINK_PASSWORD` of the environment.
            server: Which server to call: production, sandbox.
            base_url: Address of the API; https, or http to this machine. Default: `KITCHEN_SINK_BASE_URL` of the
                environment, else the documented one.
            timeout: Seconds for each of connect, read, write and pool; 30, and 5 to connect, if left out.
            deadline: Seconds for a whole call with its retries.
            max_retries: How often a request may be sent again.
            headers: Headers sent with every request.
            paths: Other spellings of inferred path segments, by the names in the package's README.
            update_method: HTTP method of updates that the docs print with both.
            strict: Raise `ResponseDecodeError` when an answer does not fit its model.
            on_drift: Called once for every distinct difference between an answer and its model.
            drift_every: Compare one answer in so many with its model key by key; 0 for none.
            max_response_bytes: Refuse a larger body of an answer, counted after decompression; 256 MiB if left out.
            max_requests_per_second: Spread requests over time, shared by all threads or tasks of the client.
            max_concurrency: Have at most so many requests under way at once.
            proxy: Send through this proxy; those of the environment, if left out.
            verify: Certificates to trust, as an SSL context; those of certifi, if left out.
            trust_env: Read proxies and certificates from the environment.
            allow_unknown_values: Send values that the docs do not list for an enum.
            http_client: Use this client with its own proxies, certificates and pool; it is not closed with ours.
            transport: Send through this transport instead of the network.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(
            username=username,
            password=password,
        )
        del username, password  # tracebacks show local variables
        super().__init__(
            PROFILE,
            credentials,
            AsyncClientOptions(
                base_url=base_url,
                timeout=timeout,
                deadline=deadline,
                max_retries=max_retries,
                headers=headers,
                paths=paths,
                update_method=update_method,
                strict=strict,
                on_drift=on_drift,
                drift_every=drift_every,
                max_response_bytes=max_response_bytes,
                max_requests_per_second=max_requests_per_second,
                max_concurrency=max_concurrency,
                proxy=proxy,
                verify=verify,
                trust_env=trust_env,
                allow_unknown_values=allow_unknown_values,
                http_client=http_client,
                transport=transport,
            ),
            server=server,
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
