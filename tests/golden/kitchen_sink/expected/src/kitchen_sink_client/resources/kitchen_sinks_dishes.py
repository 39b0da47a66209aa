# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Dishes, clean or not."""

from __future__ import annotations

from .. import _profile, models
from .._results import DishT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /sinks/{sink_id}/dishes", models.LinkedDishes, items="dishes", paging=_profile.LINKS)


class KitchenSinksDishes(Resource):
    """Dishes, clean or not."""

    def list(
        self,
        sink_id: int,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> SyncPages[DishT, models.LinkedDishes]:
        """List the dishes in a sink (documented; docs: Dishes).

        Gives every dish in the sink.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            sink_id: Id of the sink.
            page: Which page to give. At least 1; default of the API: 1.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"sink_id": sink_id},
                query={
                    "page": page,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncKitchenSinksDishes(Resource):
    """Dishes, clean or not. Its methods are awaited."""

    def list(
        self,
        sink_id: int,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DishT, models.LinkedDishes]:
        """List the dishes in a sink (documented; docs: Dishes).

        Gives every dish in the sink.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            sink_id: Id of the sink.
            page: Which page to give. At least 1; default of the API: 1.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"sink_id": sink_id},
                query={
                    "page": page,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
