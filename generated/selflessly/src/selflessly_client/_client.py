# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""The clients of the Selflessly API."""

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

    from ._runtime.credentials import TokenStore
    from ._runtime.drift import Drift
    from ._runtime.events import OnEvent
    from .resources.auth import AsyncAuth, Auth
    from .resources.currencies import AsyncCurrencies, Currencies
    from .resources.groups import AsyncGroups, Groups
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncSelflessly", "Selflessly"]


class Selflessly(SyncAPIClient):
    """Client of the Selflessly API.

    Selflessly runs workplace giving and volunteering programs. This API lets an HR system create, read, change and
    delete the users of one company account, and look up the user groups and currencies that a user refers to.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        token_store: TokenStore | None = None,
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

        User name and password belong to a user with admin access to the account; Selflessly recommends a user of
        its own for the API. Client id and client secret come from Selflessly. They are exchanged for a bearer token
        (OAuth 2 password grant).

        Args:
            username: User name of the API user. Default: environment variable `SELFLESSLY_USERNAME`.
            password: Password of that user. Default: environment variable `SELFLESSLY_PASSWORD`.
            client_id: Client id that the vendor issued. Default: environment variable `SELFLESSLY_CLIENT_ID`.
            client_secret: Client secret that the vendor issued. Default: environment variable
                `SELFLESSLY_CLIENT_SECRET`.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `SELFLESSLY_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
            token_store: Where the client stores the tokens that it obtains; default in its own memory.
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
            client_id=client_id,
            client_secret=client_secret,
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
            token_store=token_store,
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
        del username, password, client_id, client_secret, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
        )

    def __enter__(self) -> Selflessly:
        return self

    @functools.cached_property
    def auth(self) -> Auth:
        """Access tokens."""
        from .resources.auth import Auth

        return Auth(self._engine)

    @functools.cached_property
    def users(self) -> Users:
        """The people of the company account."""
        from .resources.users import Users

        return Users(self._engine)

    @functools.cached_property
    def groups(self) -> Groups:
        """User groups, created by company administrators in the application."""
        from .resources.groups import Groups

        return Groups(self._engine)

    @functools.cached_property
    def currencies(self) -> Currencies:
        """Currencies a match amount can be held in."""
        from .resources.currencies import Currencies

        return Currencies(self._engine)


class AsyncSelflessly(AsyncAPIClient):
    """Client of the Selflessly API; its methods are awaited.

    Selflessly runs workplace giving and volunteering programs. This API lets an HR system create, read, change and
    delete the users of one company account, and look up the user groups and currencies that a user refers to.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        token_store: TokenStore | None = None,
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

        User name and password belong to a user with admin access to the account; Selflessly recommends a user of
        its own for the API. Client id and client secret come from Selflessly. They are exchanged for a bearer token
        (OAuth 2 password grant).

        Args:
            username: User name of the API user. Default: environment variable `SELFLESSLY_USERNAME`.
            password: Password of that user. Default: environment variable `SELFLESSLY_PASSWORD`.
            client_id: Client id that the vendor issued. Default: environment variable `SELFLESSLY_CLIENT_ID`.
            client_secret: Client secret that the vendor issued. Default: environment variable
                `SELFLESSLY_CLIENT_SECRET`.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `SELFLESSLY_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
            token_store: Where the client stores the tokens that it obtains; default in its own memory.
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
            client_id=client_id,
            client_secret=client_secret,
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
            token_store=token_store,
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
        del username, password, client_id, client_secret, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
        )

    async def __aenter__(self) -> AsyncSelflessly:
        return self

    @functools.cached_property
    def auth(self) -> AsyncAuth:
        """Access tokens."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self._engine)

    @functools.cached_property
    def users(self) -> AsyncUsers:
        """The people of the company account."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._engine)

    @functools.cached_property
    def groups(self) -> AsyncGroups:
        """User groups, created by company administrators in the application."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._engine)

    @functools.cached_property
    def currencies(self) -> AsyncCurrencies:
        """Currencies a match amount can be held in."""
        from .resources.currencies import AsyncCurrencies

        return AsyncCurrencies(self._engine)
