# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
"""The clients of the Better Impact API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import Given
from ._runtime.methods import resource
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.enterprise import AsyncEnterprise, Enterprise
    from .resources.organization import AsyncOrganization, Organization

__all__ = ["AsyncBetterImpact", "BetterImpact"]


class BetterImpact(SyncAPIClient):
    """Client of the Better Impact API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    enterprise: Enterprise = resource(".resources.enterprise")
    """What belongs to enterprise."""
    organization: Organization = resource(".resources.organization")
    """What belongs to organization."""

    def __init__(
        self, *, username: str | None = None, password: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        """Open a client.

        Args:
            username: User name of the API user. Default: `BETTER_IMPACT_USERNAME` of the environment.
            password: Password of that user. Default: `BETTER_IMPACT_PASSWORD` of the environment.
            options: base_url, timeout, max_retries and more; see `ClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(username=username, password=password)
        del username, password  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options)


class AsyncBetterImpact(AsyncAPIClient):
    """Client of the Better Impact API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    enterprise: AsyncEnterprise = resource(".resources.enterprise")
    """What belongs to enterprise."""
    organization: AsyncOrganization = resource(".resources.organization")
    """What belongs to organization."""

    def __init__(
        self, *, username: str | None = None, password: str | None = None, **options: Unpack[AsyncClientOptions]
    ) -> None:
        """Open a client; see `BetterImpact` for the arguments."""
        credentials = Given(username=username, password=password)
        del username, password  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options)
