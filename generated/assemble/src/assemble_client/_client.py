# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""The clients of the Assemble API."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import Given
from ._runtime.methods import resource
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.auth import AsyncAuth, Auth
    from .resources.users import AsyncUsers, Users

__all__ = ["AsyncAssemble", "Assemble"]


class Assemble(SyncAPIClient):
    """Client of the Assemble API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    auth: Auth = resource(".resources.auth")
    """Tokens for the other operations."""
    users: Users = resource(".resources.users")
    """The people of the organisation."""

    def __init__(
        self, *,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        email: str | None = None,
        password: str | None = None,
        two_factor: Callable[[str], Any] | None = None,
        token: str | Callable[[], Any] | None = None,
        organisation: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Open a client.

        Args:
            client_id: Client id that the vendor issued. Default: `ASSEMBLE_CLIENT_ID` of the environment.
            client_secret: Client secret that the vendor issued. Default: `ASSEMBLE_CLIENT_SECRET` of the
                environment.
            scopes: Scopes to ask for, instead of users.
            email: E-mail address of the person to act as. Default: `ASSEMBLE_EMAIL` of the environment.
            password: Password of that user. Default: `ASSEMBLE_PASSWORD` of the environment.
            two_factor: Function that is given the kind of second factor and gives its code.
            token: A token that the caller already has, of either kind; or a function that gives it, called for
                every request. Default: `ASSEMBLE_TOKEN` of the environment.
            organisation: Slug of the organisation, the first label of its Assemble address. Default:
                `ASSEMBLE_ORGANISATION` of the environment.
            options: base_url, timeout, max_retries and more; see `ClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(
            client_id=client_id,
            client_secret=client_secret,
            scopes=scopes,
            email=email,
            password=password,
            two_factor=two_factor,
            token=token,
        )
        del client_id, client_secret, scopes, email, password, two_factor, token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, variables={"organisation": organisation})


class AsyncAssemble(AsyncAPIClient):
    """Client of the Assemble API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    auth: AsyncAuth = resource(".resources.auth")
    """Tokens for the other operations."""
    users: AsyncUsers = resource(".resources.users")
    """The people of the organisation."""

    def __init__(
        self, *,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        email: str | None = None,
        password: str | None = None,
        two_factor: Callable[[str], Any] | None = None,
        token: str | Callable[[], Any] | None = None,
        organisation: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Open a client; see `Assemble` for the arguments."""
        credentials = Given(
            client_id=client_id,
            client_secret=client_secret,
            scopes=scopes,
            email=email,
            password=password,
            two_factor=two_factor,
            token=token,
        )
        del client_id, client_secret, scopes, email, password, two_factor, token  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, variables={"organisation": organisation})
