# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The clients of the Unite Us API."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.options import DEFAULT_MAX_BYTES, DEFAULT_TIMEOUT, UpdateMethod
from ._runtime.sync.client import SyncAPIClient
from ._runtime.values import HiddenArguments

if TYPE_CHECKING:
    import ssl

    import httpx

    from ._runtime.drift import Drift
    from ._runtime.events import OnEvent
    from .resources.assistance_requests import AssistanceRequests, AsyncAssistanceRequests
    from .resources.back_office import AsyncBackOffice, BackOffice
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.exports import AsyncExports, Exports
    from .resources.forms import AsyncForms, Forms
    from .resources.groups import AsyncGroups, Groups
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.networks import AsyncNetworks, Networks
    from .resources.notification_settings import AsyncNotificationSettings, NotificationSettings
    from .resources.referrals import AsyncReferrals, Referrals
    from .resources.reports import AsyncReports, Reports
    from .resources.screenings import AsyncScreenings, Screenings
    from .resources.service_cases import AsyncServiceCases, ServiceCases
    from .resources.system import AsyncSystem, System
    from .resources.timelines import AsyncTimelines, Timelines
    from .resources.users import AsyncUsers, Users
    from .resources.widgets import AsyncWidgets, Widgets

__all__ = ["AsyncUniteUs", "UniteUs"]


class UniteUs(SyncAPIClient):
    """Client of the Unite Us API.

    Contacts and their cases, referrals between the groups of a network, assistance requests, forms, documents,
    users, notification settings and reports. Most calls are made on behalf of a group, which is part of the path.

    Requests are authorized with a bearer token from the vendor's OAuth 2 authorization-code flow; no flow without a
    user is documented. Widgets use their own token. Programs in production see that an access token is valid for
    about 15 minutes and that a refresh token works once: for longer work, pass a function that returns the token.

    The text of the docs that this document follows contains no methods and paths. Both are inferred, operation by
    operation, from section titles, parameters and the order of the entries. Response bodies are not described
    either: records keep every field, and annotate those that requests or programs show. Most changes are documented
    twice, identically, as PATCH and as PUT: one method sends the PATCH, or with `update_method` the PUT.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        token: str | Callable[[], Any] | None = None,
        group_id: str | None = None,
        server: Literal["production", "training"] = "production",
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
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

        Args:
            token: Access token of a user, or of a widget where the call belongs to one; or a function that returns
                it, called for every request. Default: environment variable `UNITE_US_TOKEN`.
            group_id: Identifier of the group (organization) on whose behalf calls are made, for methods that take a
                `group_id` which is omitted. Default: environment variable `UNITE_US_GROUP_ID`.
            server: Name of the server to call: production (https://api.uniteus.io/v3); training
                (https://api.uniteustraining.com/v3).
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `UNITE_US_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
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
            token=token,
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
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
        del token, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            server=server,
            variables={"group_id": group_id},
        )

    def __enter__(self) -> UniteUs:
        return self

    @functools.cached_property
    def system(self) -> System:
        """Bootstrap data, status of the API and validity of tokens."""
        from .resources.system import System

        return System(self._engine)

    @functools.cached_property
    def users(self) -> Users:
        """User accounts, their sessions and invited users."""
        from .resources.users import Users

        return Users(self._engine)

    @functools.cached_property
    def notification_settings(self) -> NotificationSettings:
        """Notification settings of users, and unsubscribing."""
        from .resources.notification_settings import NotificationSettings

        return NotificationSettings(self._engine)

    @functools.cached_property
    def integrations(self) -> Integrations:
        """Medical records systems (EMR) and the ingestion of draft data."""
        from .resources.integrations import Integrations

        return Integrations(self._engine)

    @functools.cached_property
    def exports(self) -> Exports:
        """Exports of records of one type over a span of time."""
        from .resources.exports import Exports

        return Exports(self._engine)

    @functools.cached_property
    def back_office(self) -> BackOffice:
        """Searches in back office records and in the repository of questions."""
        from .resources.back_office import BackOffice

        return BackOffice(self._engine)

    @functools.cached_property
    def contacts(self) -> Contacts:
        """The people (clients) that a group serves."""
        from .resources.contacts import Contacts

        return Contacts(self._engine)

    @functools.cached_property
    def service_cases(self) -> ServiceCases:
        """Cases, in which a group provides a service to a contact."""
        from .resources.service_cases import ServiceCases

        return ServiceCases(self._engine)

    @functools.cached_property
    def referrals(self) -> Referrals:
        """Referrals that a group sends and receives."""
        from .resources.referrals import Referrals

        return Referrals(self._engine)

    @functools.cached_property
    def forms(self) -> Forms:
        """Forms and assessments to fill in, and the answers to them."""
        from .resources.forms import Forms

        return Forms(self._engine)

    @functools.cached_property
    def screenings(self) -> Screenings:
        """Screenings of a contact, and the answers to them."""
        from .resources.screenings import Screenings

        return Screenings(self._engine)

    @functools.cached_property
    def timelines(self) -> Timelines:
        """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object`
        and `target` describe the event. Verbs: accept, add, assign, close, complete, create, delete, deny, join,
        leave, open, post, replace, retract, save, send, update."""
        from .resources.timelines import Timelines

        return Timelines(self._engine)

    @functools.cached_property
    def assistance_requests(self) -> AssistanceRequests:
        """Requests for help that were sent to a group."""
        from .resources.assistance_requests import AssistanceRequests

        return AssistanceRequests(self._engine)

    @functools.cached_property
    def widgets(self) -> Widgets:
        """Requests for help submitted through a widget, with its own access token."""
        from .resources.widgets import Widgets

        return Widgets(self._engine)

    @functools.cached_property
    def groups(self) -> Groups:
        """Groups (organizations), their profile and hours of operation."""
        from .resources.groups import Groups

        return Groups(self._engine)

    @functools.cached_property
    def networks(self) -> Networks:
        """Networks of groups, and the users within their referral scope."""
        from .resources.networks import Networks

        return Networks(self._engine)

    @functools.cached_property
    def reports(self) -> Reports:
        """Resources of reports."""
        from .resources.reports import Reports

        return Reports(self._engine)


class AsyncUniteUs(AsyncAPIClient):
    """Client of the Unite Us API; its methods are awaited.

    Contacts and their cases, referrals between the groups of a network, assistance requests, forms, documents,
    users, notification settings and reports. Most calls are made on behalf of a group, which is part of the path.

    Requests are authorized with a bearer token from the vendor's OAuth 2 authorization-code flow; no flow without a
    user is documented. Widgets use their own token. Programs in production see that an access token is valid for
    about 15 minutes and that a refresh token works once: for longer work, pass a function that returns the token.

    The text of the docs that this document follows contains no methods and paths. Both are inferred, operation by
    operation, from section titles, parameters and the order of the entries. Response bodies are not described
    either: records keep every field, and annotate those that requests or programs show. Most changes are documented
    twice, identically, as PATCH and as PUT: one method sends the PATCH, or with `update_method` the PUT.

    Credentials that you omit are read from the environment. Use it as a context manager, or close it when done.
    """

    def __init__(
        self,
        *,
        token: str | Callable[[], Any] | None = None,
        group_id: str | None = None,
        server: Literal["production", "training"] = "production",
        base_url: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = 2,
        headers: Mapping[str, str] | None = None,
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

        Args:
            token: Access token of a user, or of a widget where the call belongs to one; or a function that returns
                it, called for every request. Default: environment variable `UNITE_US_TOKEN`.
            group_id: Identifier of the group (organization) on whose behalf calls are made, for methods that take a
                `group_id` which is omitted. Default: environment variable `UNITE_US_GROUP_ID`.
            server: Name of the server to call: production (https://api.uniteus.io/v3); training
                (https://api.uniteustraining.com/v3).
            base_url: Address of the API, without a trailing slash; https, or http to this machine. Default:
                environment variable `UNITE_US_BASE_URL`, otherwise the documented address.
            timeout: Seconds for each of connect, read, write and pool; default 30, 5 to connect.
            deadline: Seconds for a whole call including its retries and token requests; default no limit.
            max_retries: How often a request may be sent again; default 2.
            headers: Headers sent with every request.
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
            token=token,
        )
        options = HiddenArguments(
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            headers=headers,
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
        del token, base_url, headers, proxy
        super().__init__(
            PROFILE,
            credentials,
            options,
            server=server,
            variables={"group_id": group_id},
        )

    async def __aenter__(self) -> AsyncUniteUs:
        return self

    @functools.cached_property
    def system(self) -> AsyncSystem:
        """Bootstrap data, status of the API and validity of tokens."""
        from .resources.system import AsyncSystem

        return AsyncSystem(self._engine)

    @functools.cached_property
    def users(self) -> AsyncUsers:
        """User accounts, their sessions and invited users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._engine)

    @functools.cached_property
    def notification_settings(self) -> AsyncNotificationSettings:
        """Notification settings of users, and unsubscribing."""
        from .resources.notification_settings import AsyncNotificationSettings

        return AsyncNotificationSettings(self._engine)

    @functools.cached_property
    def integrations(self) -> AsyncIntegrations:
        """Medical records systems (EMR) and the ingestion of draft data."""
        from .resources.integrations import AsyncIntegrations

        return AsyncIntegrations(self._engine)

    @functools.cached_property
    def exports(self) -> AsyncExports:
        """Exports of records of one type over a span of time."""
        from .resources.exports import AsyncExports

        return AsyncExports(self._engine)

    @functools.cached_property
    def back_office(self) -> AsyncBackOffice:
        """Searches in back office records and in the repository of questions."""
        from .resources.back_office import AsyncBackOffice

        return AsyncBackOffice(self._engine)

    @functools.cached_property
    def contacts(self) -> AsyncContacts:
        """The people (clients) that a group serves."""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self._engine)

    @functools.cached_property
    def service_cases(self) -> AsyncServiceCases:
        """Cases, in which a group provides a service to a contact."""
        from .resources.service_cases import AsyncServiceCases

        return AsyncServiceCases(self._engine)

    @functools.cached_property
    def referrals(self) -> AsyncReferrals:
        """Referrals that a group sends and receives."""
        from .resources.referrals import AsyncReferrals

        return AsyncReferrals(self._engine)

    @functools.cached_property
    def forms(self) -> AsyncForms:
        """Forms and assessments to fill in, and the answers to them."""
        from .resources.forms import AsyncForms

        return AsyncForms(self._engine)

    @functools.cached_property
    def screenings(self) -> AsyncScreenings:
        """Screenings of a contact, and the answers to them."""
        from .resources.screenings import AsyncScreenings

        return AsyncScreenings(self._engine)

    @functools.cached_property
    def timelines(self) -> AsyncTimelines:
        """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object`
        and `target` describe the event. Verbs: accept, add, assign, close, complete, create, delete, deny, join,
        leave, open, post, replace, retract, save, send, update."""
        from .resources.timelines import AsyncTimelines

        return AsyncTimelines(self._engine)

    @functools.cached_property
    def assistance_requests(self) -> AsyncAssistanceRequests:
        """Requests for help that were sent to a group."""
        from .resources.assistance_requests import AsyncAssistanceRequests

        return AsyncAssistanceRequests(self._engine)

    @functools.cached_property
    def widgets(self) -> AsyncWidgets:
        """Requests for help submitted through a widget, with its own access token."""
        from .resources.widgets import AsyncWidgets

        return AsyncWidgets(self._engine)

    @functools.cached_property
    def groups(self) -> AsyncGroups:
        """Groups (organizations), their profile and hours of operation."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._engine)

    @functools.cached_property
    def networks(self) -> AsyncNetworks:
        """Networks of groups, and the users within their referral scope."""
        from .resources.networks import AsyncNetworks

        return AsyncNetworks(self._engine)

    @functools.cached_property
    def reports(self) -> AsyncReports:
        """Resources of reports."""
        from .resources.reports import AsyncReports

        return AsyncReports(self._engine)
