# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
"""The clients of the Selflessly API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import Given
from ._runtime.methods import resource
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.auth import AsyncAuth, Auth
    from .resources.currencies import AsyncCurrencies, Currencies
    from .resources.groups import AsyncGroups, Groups
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncSelflessly", "Selflessly"]


class Selflessly(SyncAPIClient):
    """Client of the Selflessly API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    auth: Auth = resource(".resources.auth")
    """Access tokens."""
    users: Users = resource(".resources.users")
    """The people of the company account."""
    groups: Groups = resource(".resources.groups")
    """User groups, created by company administrators in the application."""
    currencies: Currencies = resource(".resources.currencies")
    """Currencies a match amount can be held in."""

    def __init__(
        self, *,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Open a client.

        Args:
            username: User name of the API user. Default: `SELFLESSLY_USERNAME` of the environment.
            password: Password of that user. Default: `SELFLESSLY_PASSWORD` of the environment.
            client_id: Client id that the vendor issued. Default: `SELFLESSLY_CLIENT_ID` of the environment.
            client_secret: Client secret that the vendor issued. Default: `SELFLESSLY_CLIENT_SECRET` of the
                environment.
            options: base_url, timeout, max_retries and more; see `ClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(username=username, password=password, client_id=client_id, client_secret=client_secret)
        del username, password, client_id, client_secret  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options)


class AsyncSelflessly(AsyncAPIClient):
    """Client of the Selflessly API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    auth: AsyncAuth = resource(".resources.auth")
    """Access tokens."""
    users: AsyncUsers = resource(".resources.users")
    """The people of the company account."""
    groups: AsyncGroups = resource(".resources.groups")
    """User groups, created by company administrators in the application."""
    currencies: AsyncCurrencies = resource(".resources.currencies")
    """Currencies a match amount can be held in."""

    def __init__(
        self, *,
        username: str | None = None,
        password: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Open a client; see `Selflessly` for the arguments."""
        credentials = Given(username=username, password=password, client_id=client_id, client_secret=client_secret)
        del username, password, client_id, client_secret  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options)
