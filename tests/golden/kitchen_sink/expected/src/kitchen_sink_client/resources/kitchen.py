# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Dishes, clean or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    SyncResource,
    awaitable,
    resource,
)

if TYPE_CHECKING:
    from .kitchen_sinks import AsyncKitchenSinks, KitchenSinks

_IS_OPEN = Operation[bool]("get_status", "GET", "/status", bool, authenticated=False)


class Kitchen(SyncResource):
    """Dishes, clean or not."""

    sinks: KitchenSinks = resource(".kitchen_sinks", "KitchenSinks", __package__)
    """Sinks and what is in them."""

    def is_open(self, *, options: Options = None) -> bool:
        """Tell whether the kitchen is open.

        Needs no credentials. `GET /status` (documented; docs: Status).
        """
        return self._call(_IS_OPEN, (), options)


class AsyncKitchen(AsyncResource):
    """Dishes, clean or not."""

    sinks: AsyncKitchenSinks = resource(".kitchen_sinks", "AsyncKitchenSinks", __package__)
    is_open = awaitable(Kitchen.is_open)
