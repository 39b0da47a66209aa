# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""The clients of the Better Impact API."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.options import DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT
from ._runtime.sync.client import SyncAPIClient
from ._runtime.values import HiddenArguments

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._runtime.drift import Drift
    from ._runtime.events import OnEvent
    from .resources.enterprise import AsyncEnterprise, Enterprise
    from .resources.organization import AsyncOrganization, Organization

__all__ = ["AsyncBetterImpact", "BetterImpact"]


class BetterImpact(SyncAPIClient):
    """Client of the Better Impact API.

    Read-only access to the profiles and the timelog of a Better Impact account (Volunteer Impact and its sister
    modules for clients, members, donors and administrators). Every resource exists twice, with the same structure:
    for one organization and for a whole enterprise. Requests are authenticated with the user name and password of
    an API user (HTTP Basic, HTTPS only). What an API user may see depends on the modules it has access to: people
    and fields of other modules are missing from the response without an error.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
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

        User name and password of an API user. Its access to modules limits what is returned: people of other
        modules are left out without an error, so check that access first if somebody is missing.

        Args:
            username: User name of the API user. Default: environment variable `BETTER_IMPACT_USERNAME`.
            password: Password of that user. Default: environment variable `BETTER_IMPACT_PASSWORD`.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `BETTER_IMPACT_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
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
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
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
        del username, password, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
        )

    def __enter__(self) -> BetterImpact:
        return self

    @functools.cached_property
    def enterprise(self) -> Enterprise:
        """Resources of enterprise."""
        from .resources.enterprise import Enterprise

        return Enterprise(self._engine)

    @functools.cached_property
    def organization(self) -> Organization:
        """Resources of organization."""
        from .resources.organization import Organization

        return Organization(self._engine)


class AsyncBetterImpact(AsyncAPIClient):
    """Client of the Better Impact API; its methods are awaited.

    Read-only access to the profiles and the timelog of a Better Impact account (Volunteer Impact and its sister
    modules for clients, members, donors and administrators). Every resource exists twice, with the same structure:
    for one organization and for a whole enterprise. Requests are authenticated with the user name and password of
    an API user (HTTP Basic, HTTPS only). What an API user may see depends on the modules it has access to: people
    and fields of other modules are missing from the response without an error.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
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

        User name and password of an API user. Its access to modules limits what is returned: people of other
        modules are left out without an error, so check that access first if somebody is missing.

        Args:
            username: User name of the API user. Default: environment variable `BETTER_IMPACT_USERNAME`.
            password: Password of that user. Default: environment variable `BETTER_IMPACT_PASSWORD`.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `BETTER_IMPACT_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
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
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
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
        del username, password, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
        )

    async def __aenter__(self) -> AsyncBetterImpact:
        return self

    @functools.cached_property
    def enterprise(self) -> AsyncEnterprise:
        """Resources of enterprise."""
        from .resources.enterprise import AsyncEnterprise

        return AsyncEnterprise(self._engine)

    @functools.cached_property
    def organization(self) -> AsyncOrganization:
        """Resources of organization."""
        from .resources.organization import AsyncOrganization

        return AsyncOrganization(self._engine)
