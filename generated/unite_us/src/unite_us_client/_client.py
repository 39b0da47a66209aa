# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The clients of the Unite Us API."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import Given
from ._runtime.methods import resource
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.back_office import AsyncBackOffice, BackOffice
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.exports import AsyncExports, Exports
    from .resources.forms import AsyncForms, Forms
    from .resources.groups import AsyncGroups, Groups
    from .resources.integrations import AsyncIntegrations, Integrations
    from .resources.networks import AsyncNetworks, Networks
    from .resources.notification_settings import AsyncNotificationSettings, NotificationSettings
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

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    system: System = resource(".resources.system")
    """Bootstrap data, status of the API and validity of tokens."""
    users: Users = resource(".resources.users")
    """User accounts, their sessions and invited users."""
    notification_settings: NotificationSettings = resource(".resources.notification_settings")
    """What users are told about, and how to unsubscribe."""
    integrations: Integrations = resource(".resources.integrations")
    """Medical records systems (EMR) and the ingestion of draft data."""
    exports: Exports = resource(".resources.exports")
    """Exports of records of one type over a span of time."""
    back_office: BackOffice = resource(".resources.back_office")
    """Searches over back office records and the repository of questions."""
    contacts: Contacts = resource(".resources.contacts")
    """The people (clients) that a group serves."""
    service_cases: ServiceCases = resource(".resources.service_cases")
    """Cases, in which a group provides a service to a contact."""
    groups: Groups = resource(".resources.groups")
    """Groups (organizations), their profile and hours of operation."""
    forms: Forms = resource(".resources.forms")
    """Forms and assessments to fill in, and the answers to them."""
    screenings: Screenings = resource(".resources.screenings")
    """Screenings of a contact, and the answers to them."""
    timelines: Timelines = resource(".resources.timelines")
    """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object` and
    `target` tell what it was. Verbs: accept, add, assign, close, complete, create, delete, deny, join, leave,
    open, post, replace, retract, save, send, update."""
    widgets: Widgets = resource(".resources.widgets")
    """Requests for help handed in through a widget, with an access token of its own."""
    networks: Networks = resource(".resources.networks")
    """Networks of groups, and the users within their referral scope."""
    reports: Reports = resource(".resources.reports")
    """What belongs to reports."""

    def __init__(
        self, *,
        token: str | Callable[[], Any] | None = None,
        server: Literal["production", "training"] = "production",
        **options: Unpack[ClientOptions],
    ) -> None:
        """Open a client.

        Args:
            token: Access token of a user, or of a widget where the call belongs to one; or a function that gives
                it, called for every request. Default: `UNITE_US_TOKEN` of the environment.
            server: Which server to call: production, training.
            options: base_url, timeout, max_retries and more; see `ClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(token=token)
        del token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)


class AsyncUniteUs(AsyncAPIClient):
    """Client of the Unite Us API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    system: AsyncSystem = resource(".resources.system")
    """Bootstrap data, status of the API and validity of tokens."""
    users: AsyncUsers = resource(".resources.users")
    """User accounts, their sessions and invited users."""
    notification_settings: AsyncNotificationSettings = resource(".resources.notification_settings")
    """What users are told about, and how to unsubscribe."""
    integrations: AsyncIntegrations = resource(".resources.integrations")
    """Medical records systems (EMR) and the ingestion of draft data."""
    exports: AsyncExports = resource(".resources.exports")
    """Exports of records of one type over a span of time."""
    back_office: AsyncBackOffice = resource(".resources.back_office")
    """Searches over back office records and the repository of questions."""
    contacts: AsyncContacts = resource(".resources.contacts")
    """The people (clients) that a group serves."""
    service_cases: AsyncServiceCases = resource(".resources.service_cases")
    """Cases, in which a group provides a service to a contact."""
    groups: AsyncGroups = resource(".resources.groups")
    """Groups (organizations), their profile and hours of operation."""
    forms: AsyncForms = resource(".resources.forms")
    """Forms and assessments to fill in, and the answers to them."""
    screenings: AsyncScreenings = resource(".resources.screenings")
    """Screenings of a contact, and the answers to them."""
    timelines: AsyncTimelines = resource(".resources.timelines")
    """What happened to a record, as events that loosely follow the Activity Streams format: `verb`, `object` and
    `target` tell what it was. Verbs: accept, add, assign, close, complete, create, delete, deny, join, leave,
    open, post, replace, retract, save, send, update."""
    widgets: AsyncWidgets = resource(".resources.widgets")
    """Requests for help handed in through a widget, with an access token of its own."""
    networks: AsyncNetworks = resource(".resources.networks")
    """Networks of groups, and the users within their referral scope."""
    reports: AsyncReports = resource(".resources.reports")
    """What belongs to reports."""

    def __init__(
        self, *,
        token: str | Callable[[], Any] | None = None,
        server: Literal["production", "training"] = "production",
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Open a client; see `UniteUs` for the arguments."""
        credentials = Given(token=token)
        del token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)
