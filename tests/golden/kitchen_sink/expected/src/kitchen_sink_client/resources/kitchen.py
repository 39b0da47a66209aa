# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Options

if TYPE_CHECKING:
    from .kitchen_sinks import AsyncKitchenSinks, KitchenSinks

_IS_OPEN = Operation("GET /status", bool, authenticated=False)


class Kitchen(SyncResource):
    """Dishes, clean or not."""

    sinks: KitchenSinks = resource(".kitchen_sinks")
    """Sinks and what is in them."""

    def is_open(self, *, options: Options = None) -> bool:
        """Tell whether the kitchen is open (documented; docs: Status).

        Needs no credentials.
        """
        return self._call(_IS_OPEN, locals())


class AsyncKitchen(AsyncResource):
    """`Kitchen` for the asynchronous client."""

    sinks: AsyncKitchenSinks = resource(".kitchen_sinks")
    is_open = awaitable(Kitchen.is_open)
