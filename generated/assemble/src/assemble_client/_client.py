# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The clients of the Assemble API."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.options import DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT, TokenBase, UpdateMethod
from ._runtime.sync.client import SyncAPIClient
from ._runtime.values import HiddenArguments

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._runtime.credentials import TokenStore
    from ._runtime.drift import Drift
    from ._runtime.events import OnEvent
    from .resources.auth import AsyncAuth, Auth
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncAssemble", "Assemble"]


class Assemble(SyncAPIClient):
    """Client of the Assemble API.

    Reads and changes the people of one organisation: their roles, contact details, skills, supervisors, notes and
    touchpoints. Every organisation has its own host, so a client needs the organisation's slug. Requests are
    authenticated with a bearer token: an OAuth 2.0 access token, or a JSON Web Token created from a person's email
    address and password. The vendor's reference shows neither methods nor paths: they are inferred, each operation
    states from what, and `x-path-spellings` lists the path segments that may be spelt differently.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        email: str | None = None,
        password: str | None = None,
        two_factor: Callable[[str], Any] | None = None,
        token: str | Callable[[], Any] | None = None,
        organisation: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        token_store: TokenStore | None = None,
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

        Client credentials of an OAuth client, configured in the organisation's Assemble settings; calls act as the
        user selected there. Assemble's support may have to enable OAuth for the organisation first. The
        authorization code flow is also available; implicit and password grants are not. `create_oauth_token`
        returns the token.

        A JSON Web Token that acts as a person. It is obtained in two steps: `create_pre_auth_token` exchanges email
        address and password for a pre-authentication token and states which second factor, if any, the person uses;
        `create_token` exchanges that token, and the code of the second factor, for the JSON Web Token. The API
        responds to an expired token with 401: obtain a new one, then send the request again.

        Args:
            client_id: Client id that the vendor issued. Default: environment variable `ASSEMBLE_CLIENT_ID`.
            client_secret: Client secret that the vendor issued. Default: environment variable
                `ASSEMBLE_CLIENT_SECRET`.
            scopes: Scopes to request, instead of users.
            email: E-mail address of the person to act as. Default: environment variable `ASSEMBLE_EMAIL`.
            password: Password of that user. Default: environment variable `ASSEMBLE_PASSWORD`.
            two_factor: Function that takes the kind of the second factor and returns its code.
            token: A token that the caller already has, of either kind; or a function that returns it, called for
                every request. Default: environment variable `ASSEMBLE_TOKEN`.
            organisation: Slug of the organisation, the first label of its Assemble address. Default: environment
                variable `ASSEMBLE_ORGANISATION`.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `ASSEMBLE_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
            token_store: Where the client stores the tokens that it obtains; default in its own memory.
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
            client_id=client_id,
            client_secret=client_secret,
            scopes=scopes,
            email=email,
            password=password,
            two_factor=two_factor,
            token=token,
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
            token_store=token_store,
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
        del client_id, client_secret, scopes, email, password, two_factor, token, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            variables={"organisation": organisation},
        )

    def __enter__(self) -> Assemble:
        return self

    @functools.cached_property
    def auth(self) -> Auth:
        """Tokens for the other operations."""
        from .resources.auth import Auth

        return Auth(self._engine)

    @functools.cached_property
    def users(self) -> Users:
        """The people of the organisation."""
        from .resources.users import Users

        return Users(self._engine)


class AsyncAssemble(AsyncAPIClient):
    """Client of the Assemble API; its methods are awaited.

    Reads and changes the people of one organisation: their roles, contact details, skills, supervisors, notes and
    touchpoints. Every organisation has its own host, so a client needs the organisation's slug. Requests are
    authenticated with a bearer token: an OAuth 2.0 access token, or a JSON Web Token created from a person's email
    address and password. The vendor's reference shows neither methods nor paths: they are inferred, each operation
    states from what, and `x-path-spellings` lists the path segments that may be spelt differently.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        email: str | None = None,
        password: str | None = None,
        two_factor: Callable[[str], Any] | None = None,
        token: str | Callable[[], Any] | None = None,
        organisation: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
        token_store: TokenStore | None = None,
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

        Client credentials of an OAuth client, configured in the organisation's Assemble settings; calls act as the
        user selected there. Assemble's support may have to enable OAuth for the organisation first. The
        authorization code flow is also available; implicit and password grants are not. `create_oauth_token`
        returns the token.

        A JSON Web Token that acts as a person. It is obtained in two steps: `create_pre_auth_token` exchanges email
        address and password for a pre-authentication token and states which second factor, if any, the person uses;
        `create_token` exchanges that token, and the code of the second factor, for the JSON Web Token. The API
        responds to an expired token with 401: obtain a new one, then send the request again.

        Args:
            client_id: Client id that the vendor issued. Default: environment variable `ASSEMBLE_CLIENT_ID`.
            client_secret: Client secret that the vendor issued. Default: environment variable
                `ASSEMBLE_CLIENT_SECRET`.
            scopes: Scopes to request, instead of users.
            email: E-mail address of the person to act as. Default: environment variable `ASSEMBLE_EMAIL`.
            password: Password of that user. Default: environment variable `ASSEMBLE_PASSWORD`.
            two_factor: Function that takes the kind of the second factor and returns its code.
            token: A token that the caller already has, of either kind; or a function that returns it, called for
                every request. Default: environment variable `ASSEMBLE_TOKEN`.
            organisation: Slug of the organisation, the first label of its Assemble address. Default: environment
                variable `ASSEMBLE_ORGANISATION`.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `ASSEMBLE_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
            token_store: Where the client stores the tokens that it obtains; default in its own memory.
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
            client_id=client_id,
            client_secret=client_secret,
            scopes=scopes,
            email=email,
            password=password,
            two_factor=two_factor,
            token=token,
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
            token_store=token_store,
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
        del client_id, client_secret, scopes, email, password, two_factor, token, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            variables={"organisation": organisation},
        )

    async def __aenter__(self) -> AsyncAssemble:
        return self

    @functools.cached_property
    def auth(self) -> AsyncAuth:
        """Tokens for the other operations."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self._engine)

    @functools.cached_property
    def users(self) -> AsyncUsers:
        """The people of the organisation."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._engine)
