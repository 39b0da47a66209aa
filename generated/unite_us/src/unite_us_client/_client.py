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
    from .resources.emr import AsyncEmr, Emr
    from .resources.exports import AsyncExports, Exports
    from .resources.groups import AsyncGroups, Groups
    from .resources.ingestions import AsyncIngestions, Ingestions
    from .resources.networks import AsyncNetworks, Networks
    from .resources.notification_settings import AsyncNotificationSettings, NotificationSettings
    from .resources.reports import AsyncReports, Reports
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.system import AsyncSystem, System
    from .resources.users import AsyncUsers, Users
    from .resources.widgets import AsyncWidgets, Widgets

__all__ = ["AsyncUniteUs", "UniteUs"]


class UniteUs(SyncAPIClient):
    """Client of the Unite Us API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    system: System = resource(".resources.system", "System")
    """Bootstrap data, status of the API, tokens and sessions."""
    sessions: Sessions = resource(".resources.sessions", "Sessions")
    """Bootstrap data, status of the API, tokens and sessions."""
    users: Users = resource(".resources.users", "Users")
    """User accounts, invited users and two-factor authentication."""
    notification_settings: NotificationSettings = resource(".resources.notification_settings", "NotificationSettings")
    """What users are told about, and how to unsubscribe."""
    emr: Emr = resource(".resources.emr", "Emr")
    """Medical records systems, exports and the ingestion of draft data."""
    exports: Exports = resource(".resources.exports", "Exports")
    """Medical records systems, exports and the ingestion of draft data."""
    ingestions: Ingestions = resource(".resources.ingestions", "Ingestions")
    """Medical records systems, exports and the ingestion of draft data."""
    back_office: BackOffice = resource(".resources.back_office", "BackOffice")
    """Forms with their sections and questions, and where forms are used."""
    contacts: Contacts = resource(".resources.contacts", "Contacts")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    groups: Groups = resource(".resources.groups", "Groups")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    widgets: Widgets = resource(".resources.widgets", "Widgets")
    """Requests for help, also those handed in through a widget."""
    networks: Networks = resource(".resources.networks", "Networks")
    """Networks, the groups in them and the service types they cover."""
    reports: Reports = resource(".resources.reports", "Reports")
    """What belongs to reports."""

    def __init__(
        self,
        *,
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

    system: AsyncSystem = resource(".resources.system", "AsyncSystem")
    """Bootstrap data, status of the API, tokens and sessions."""
    sessions: AsyncSessions = resource(".resources.sessions", "AsyncSessions")
    """Bootstrap data, status of the API, tokens and sessions."""
    users: AsyncUsers = resource(".resources.users", "AsyncUsers")
    """User accounts, invited users and two-factor authentication."""
    notification_settings: AsyncNotificationSettings = resource(
        ".resources.notification_settings", "AsyncNotificationSettings"
    )
    """What users are told about, and how to unsubscribe."""
    emr: AsyncEmr = resource(".resources.emr", "AsyncEmr")
    """Medical records systems, exports and the ingestion of draft data."""
    exports: AsyncExports = resource(".resources.exports", "AsyncExports")
    """Medical records systems, exports and the ingestion of draft data."""
    ingestions: AsyncIngestions = resource(".resources.ingestions", "AsyncIngestions")
    """Medical records systems, exports and the ingestion of draft data."""
    back_office: AsyncBackOffice = resource(".resources.back_office", "AsyncBackOffice")
    """Forms with their sections and questions, and where forms are used."""
    contacts: AsyncContacts = resource(".resources.contacts", "AsyncContacts")
    """The people a group serves, how to reach them, their consent, interactions and referrals."""
    groups: AsyncGroups = resource(".resources.groups", "AsyncGroups")
    """Forms, assessments and screenings to fill in, and the answers to them."""
    widgets: AsyncWidgets = resource(".resources.widgets", "AsyncWidgets")
    """Requests for help, also those handed in through a widget."""
    networks: AsyncNetworks = resource(".resources.networks", "AsyncNetworks")
    """Networks, the groups in them and the service types they cover."""
    reports: AsyncReports = resource(".resources.reports", "AsyncReports")
    """What belongs to reports."""

    def __init__(
        self,
        *,
        token: str | Callable[[], Any] | None = None,
        server: Literal["production", "training"] = "production",
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Open a client.

        Args:
            token: Access token of a user, or of a widget where the call belongs to one; or a function that gives
                it, called for every request. Default: `UNITE_US_TOKEN` of the environment.
            server: Which server to call: production, training.
            options: base_url, timeout, max_retries and more; see `AsyncClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(token=token)
        del token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)
