# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import models
from .._results import DISH_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

_LIST = Operation("GET /sinks/{sink_id}/dishes", DISH_PAGES)


class KitchenSinksDishes(SyncResource):
    """Dishes, clean or not."""

    def list(
        self, sink_id: int, *, page: int | Omit = omit, **paging: Unpack[Paging]
    ) -> SyncPages[models.Dish, models.LinkedDishes]:
        """List the dishes in a sink (documented; docs: Dishes).

        Gives every dish in the sink.

        Args:
            sink_id: Id of the sink.
            page: Which page to give. At least 1; default of the API: 1.
        """
        return self._pages(_LIST, locals())


class AsyncKitchenSinksDishes(AsyncResource):
    """`KitchenSinksDishes` for the asynchronous client."""

    list = paged(KitchenSinksDishes.list)
