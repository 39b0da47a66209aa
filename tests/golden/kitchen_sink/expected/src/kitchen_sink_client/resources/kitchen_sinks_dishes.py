# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Dishes, clean or not."""

from __future__ import annotations

from .. import _profile, models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    omit,
    paged,
)

_LIST = Operation[models.LinkedDishes](
    "list_sink_dishes",
    "GET",
    "/sinks/{sinkId}/dishes",
    models.LinkedDishes,
    paging=_profile.LINKS,
    items="dishes",
)


class KitchenSinksDishes(SyncResource):
    """Dishes, clean or not."""

    def list(
        self, sink_id: int, *, page: int | Omit = omit, options: Options = None
    ) -> SyncPages[models.Dish, models.LinkedDishes]:
        """List the dishes in a sink.

        Gives every dish in the sink. `GET /sinks/{sinkId}/dishes` (documented; docs: Dishes).

        Args:
            sink_id: Id of the sink.
            page: Which page to give. At least 1; default of the API: 1.
        """
        return self._pages(_LIST, (sink_id,), options, page=page)


class AsyncKitchenSinksDishes(AsyncResource):
    """Dishes, clean or not."""

    list = paged(KitchenSinksDishes.list)
