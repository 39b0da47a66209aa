# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The clients of the Betterworks API."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

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
    from .resources.admin_groups import AdminGroups, AsyncAdminGroups
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.departments import AsyncDepartments, Departments
    from .resources.feedback import AsyncFeedback, Feedback
    from .resources.goals import AsyncGoals, Goals
    from .resources.hashtags import AsyncHashtags, Hashtags
    from .resources.recognitions import AsyncRecognitions, Recognitions
    from .resources.report_runs import AsyncReportRuns, ReportRuns
    from .resources.teams import AsyncTeams, Teams
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncBetterworks", "Betterworks"]


class Betterworks(SyncAPIClient):
    """Client of the Betterworks API.

    Betterworks runs performance management: goals (objectives) with milestones (key results), conversations,
    feedback and recognition. The API reads all of these, manages departments, users and goals, and runs reports,
    which are XLSX workbooks with their header in row 7. Every request needs an API token, which is issued in the
    admin portal and has the permissions of its owner: a private goal, for instance, is in responses only if the
    owner of the token may see it. Some requests need an administrator's token. Requests over plain HTTP fail. A
    token of production is valid until it is deactivated; the preview environment is refreshed at the end of each
    month, and its tokens end with it. Most records have an integer id and a UUID, and most parameters accept
    either. Betterworks recommends a unique `X-Request-Id` for each request, such as `options={"headers":
    {"X-Request-Id": str(uuid4())}}`.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        api_token: str | Callable[[], Any] | None = None,
        server: Literal["production", "preview"] = "production",
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

        Args:
            api_token: API token from the admin portal, sent as `Authorization: APIToken <token>`; it has the
                permissions of its owner; or a function that returns it, called for every request. Default:
                environment variable `BETTERWORKS_API_TOKEN`.
            server: Name of the server to call: production (https://app.betterworks.com): Production; a token is
                valid until it is deactivated in the admin portal; HTTPS only; preview
                (https://preview.betterworks.com): Preview, for testing; refreshed at the end of every month, when
                its tokens end too; HTTPS only.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `BETTERWORKS_BASE_URL`, otherwise the documented address.
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
            api_token=api_token,
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
        del api_token, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            server=server,
        )

    def __enter__(self) -> Betterworks:
        return self

    @functools.cached_property
    def admin_groups(self) -> AdminGroups:
        """Sets of users defined by super admins, mainly used to schedule conversation cycles."""
        from .resources.admin_groups import AdminGroups

        return AdminGroups(self._engine)

    @functools.cached_property
    def conversations(self) -> Conversations:
        """Conversations and the templates they follow."""
        from .resources.conversations import Conversations

        return Conversations(self._engine)

    @functools.cached_property
    def departments(self) -> Departments:
        """The department tree."""
        from .resources.departments import Departments

        return Departments(self._engine)

    @functools.cached_property
    def feedback(self) -> Feedback:
        """Feedback, requests for feedback, and the templates they follow."""
        from .resources.feedback import Feedback

        return Feedback(self._engine)

    @functools.cached_property
    def goals(self) -> Goals:
        """Goals (objectives) and their milestones (key results)."""
        from .resources.goals import Goals

        return Goals(self._engine)

    @functools.cached_property
    def hashtags(self) -> Hashtags:
        """Hashtags used in recognitions."""
        from .resources.hashtags import Hashtags

        return Hashtags(self._engine)

    @functools.cached_property
    def recognitions(self) -> Recognitions:
        """Praise for users and groups."""
        from .resources.recognitions import Recognitions

        return Recognitions(self._engine)

    @functools.cached_property
    def report_runs(self) -> ReportRuns:
        """Reports, created in the background and downloaded when finished."""
        from .resources.report_runs import ReportRuns

        return ReportRuns(self._engine)

    @functools.cached_property
    def teams(self) -> Teams:
        """Users from anywhere in the organization who work together."""
        from .resources.teams import Teams

        return Teams(self._engine)

    @functools.cached_property
    def users(self) -> Users:
        """People and their administrative roles."""
        from .resources.users import Users

        return Users(self._engine)


class AsyncBetterworks(AsyncAPIClient):
    """Client of the Betterworks API; its methods are awaited.

    Betterworks runs performance management: goals (objectives) with milestones (key results), conversations,
    feedback and recognition. The API reads all of these, manages departments, users and goals, and runs reports,
    which are XLSX workbooks with their header in row 7. Every request needs an API token, which is issued in the
    admin portal and has the permissions of its owner: a private goal, for instance, is in responses only if the
    owner of the token may see it. Some requests need an administrator's token. Requests over plain HTTP fail. A
    token of production is valid until it is deactivated; the preview environment is refreshed at the end of each
    month, and its tokens end with it. Most records have an integer id and a UUID, and most parameters accept
    either. Betterworks recommends a unique `X-Request-Id` for each request, such as `options={"headers":
    {"X-Request-Id": str(uuid4())}}`.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        api_token: str | Callable[[], Any] | None = None,
        server: Literal["production", "preview"] = "production",
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

        Args:
            api_token: API token from the admin portal, sent as `Authorization: APIToken <token>`; it has the
                permissions of its owner; or a function that returns it, called for every request. Default:
                environment variable `BETTERWORKS_API_TOKEN`.
            server: Name of the server to call: production (https://app.betterworks.com): Production; a token is
                valid until it is deactivated in the admin portal; HTTPS only; preview
                (https://preview.betterworks.com): Preview, for testing; refreshed at the end of every month, when
                its tokens end too; HTTPS only.
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `BETTERWORKS_BASE_URL`, otherwise the documented address.
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
            api_token=api_token,
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
        del api_token, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            server=server,
        )

    async def __aenter__(self) -> AsyncBetterworks:
        return self

    @functools.cached_property
    def admin_groups(self) -> AsyncAdminGroups:
        """Sets of users defined by super admins, mainly used to schedule conversation cycles."""
        from .resources.admin_groups import AsyncAdminGroups

        return AsyncAdminGroups(self._engine)

    @functools.cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations and the templates they follow."""
        from .resources.conversations import AsyncConversations

        return AsyncConversations(self._engine)

    @functools.cached_property
    def departments(self) -> AsyncDepartments:
        """The department tree."""
        from .resources.departments import AsyncDepartments

        return AsyncDepartments(self._engine)

    @functools.cached_property
    def feedback(self) -> AsyncFeedback:
        """Feedback, requests for feedback, and the templates they follow."""
        from .resources.feedback import AsyncFeedback

        return AsyncFeedback(self._engine)

    @functools.cached_property
    def goals(self) -> AsyncGoals:
        """Goals (objectives) and their milestones (key results)."""
        from .resources.goals import AsyncGoals

        return AsyncGoals(self._engine)

    @functools.cached_property
    def hashtags(self) -> AsyncHashtags:
        """Hashtags used in recognitions."""
        from .resources.hashtags import AsyncHashtags

        return AsyncHashtags(self._engine)

    @functools.cached_property
    def recognitions(self) -> AsyncRecognitions:
        """Praise for users and groups."""
        from .resources.recognitions import AsyncRecognitions

        return AsyncRecognitions(self._engine)

    @functools.cached_property
    def report_runs(self) -> AsyncReportRuns:
        """Reports, created in the background and downloaded when finished."""
        from .resources.report_runs import AsyncReportRuns

        return AsyncReportRuns(self._engine)

    @functools.cached_property
    def teams(self) -> AsyncTeams:
        """Users from anywhere in the organization who work together."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self._engine)

    @functools.cached_property
    def users(self) -> AsyncUsers:
        """People and their administrative roles."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._engine)
