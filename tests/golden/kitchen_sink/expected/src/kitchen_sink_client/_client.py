# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""The clients of the Kitchen Sink API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from ._profile import PROFILE
from ._runtime.aio.client import AsyncAPIClient
from ._runtime.credentials import Given
from ._runtime.methods import resource
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.sync.client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.dishes import AsyncDishes, Dishes
    from .resources.kitchen import AsyncKitchen, Kitchen
    from .resources.washes import AsyncWashes, Washes

__all__ = ["AsyncKitchenSink", "KitchenSink"]


class KitchenSink(SyncAPIClient):
    """Client of the Kitchen Sink API.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    kitchen: Kitchen = resource(".resources.kitchen")
    """Dishes, clean or not."""
    dishes: Dishes = resource(".resources.dishes")
    """Dishes, clean or not."""
    washes: Washes = resource(".resources.washes")
    """Dishes, clean or not."""

    def __init__(
        self, *,
        username: str | None = None,
        password: str | None = None,
        server: Literal["production", "sandbox"] = "production",
        **options: Unpack[ClientOptions],
    ) -> None:
        """Open a client.

        Args:
            username: User name of the API user. Default: `KITCHEN_SINK_USERNAME` of the environment.
            password: Password of that user. Default: `KITCHEN_SINK_PASSWORD` of the environment.
            server: Which server to call: production, sandbox.
            options: base_url, timeout, max_retries and more; see `ClientOptions`.

        Raises:
            AuthenticationError: A credential is neither given nor in the environment.
            ConfigurationError: An option cannot work.
        """
        credentials = Given(username=username, password=password)
        del username, password  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)


class AsyncKitchenSink(AsyncAPIClient):
    """Client of the Kitchen Sink API; its methods are awaited.

    Credentials left out are read from the environment. Use it as a context manager, or close it when done.
    """

    kitchen: AsyncKitchen = resource(".resources.kitchen")
    """Dishes, clean or not."""
    dishes: AsyncDishes = resource(".resources.dishes")
    """Dishes, clean or not."""
    washes: AsyncWashes = resource(".resources.washes")
    """Dishes, clean or not."""

    def __init__(
        self, *,
        username: str | None = None,
        password: str | None = None,
        server: Literal["production", "sandbox"] = "production",
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Open a client; see `KitchenSink` for the arguments."""
        credentials = Given(username=username, password=password)
        del username, password  # tracebacks show local variables

        super().__init__(PROFILE, credentials, options, server=server)
