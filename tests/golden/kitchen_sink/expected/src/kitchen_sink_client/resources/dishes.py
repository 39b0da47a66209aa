# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Dishes, clean or not."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from .. import _profile, _serialization, enums, models, params
from .._results import DictStrIntT, DishT, RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.conditions import Condition
from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.model import Record, Records
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /dishes",
    list[models.Dish],
    paging=_profile.OFFSETS,
    serialization={"kind": Serialization(choices=enums.DishKind)},
    require=(("kind",), ("skip",)),
    conditions=(
        Condition(name="skip", values=(), require=(("take",),)),
        Condition(name="take", values=(), require=(("skip",),)),
        Condition(name="kind", values=(1,), require=(("take",),)),
    ),
)
_REPLACE = Operation[None](
    "PUT /dishes", serialization={"": _serialization.NEW_DISH}, labels={"": "items"}, retry_safe=True, status=204
)
_WASH = Operation(
    "POST /dishes/wash",
    dict[str, int],
    serialization={"kind": Serialization(choices=enums.DishKind), "at": Serialization(format="%Y-%m-%d %H:%M")},
    encoding="form",
)
_DRY = Operation("POST /dishes/dry", list[models.Dish], security="badge and session or guest or nothing")
_REPORT = Operation[Records]("POST /dishes/report", Records, security="kitchen_key", server="reports")
_LIST_BROKEN = Operation("GET /dishes/broken", models.BrokenDishes, items="dishes", paging=_profile.TOKENS)
_LIST_GLUED = Operation("GET /dishes/glued", list[models.Dish], paging=_profile.TOKEN_HEADERS)
_LIST_LOST = Operation(
    "GET /dishes/lost",
    list[models.Dish],
    paging=_profile.LINK_HEADERS,
    deprecated={"": "dishes.list_lost (GET /dishes/lost)"},
)


class Dishes(Resource):
    """Dishes, clean or not."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        owners: Sequence[int] | Omit = omit,
        kind: enums.DishKind | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> SyncPages[DishT, builtins.list[models.Dish]]:
        """List dishes (documented; docs: Dishes).

        Gives all dishes.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            skip: How many dishes to leave out. At least 0.
            take: How many dishes to give. At most 100.
            owners: Only dishes of these owners; five of them are sent in a request.
            kind: Only dishes of this kind.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "skip": skip,
                    "take": take,
                    "owners": owners,
                    "kind": kind,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def replace(
        self,
        *,
        items: Sequence[params.NewDish | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> None:
        """Replace all dishes (documented; docs: Dishes).

        Replaces all dishes by those given.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            items: The dishes.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REPLACE,
                body=items,
                options=options,
            )
        )

    def wash(
        self,
        *,
        kind: enums.DishKind,
        at: datetime | Omit = omit,
        result: type[DictStrIntT] = dict[str, int],
        options: RequestOptions | None = None,
    ) -> DictStrIntT:
        """Wash dishes (documented; docs: Dishes).

        Washes all dishes of a kind.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            kind: Kind of a dish.
            at: When to wash.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _WASH,
                body={
                    "kind": kind,
                    "at": at,
                },
                result=result,
                options=options,
            )
        )

    def dry(
        self,
        *,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> builtins.list[DishT]:
        """Dry the dishes (documented; docs: Dishes).

        Dries all dishes.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _DRY,
                result=result,
                options=options,
            )
        )

    def report(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Report on the dishes (documented; docs: Dishes).

        Gives one report, or a list of them.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call_list(
                _REPORT,
                result=result,
                options=options,
            )
        )

    def list_broken(
        self,
        *,
        after: str | Omit = omit,
        take: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> SyncPages[DishT, models.BrokenDishes]:
        """List the broken dishes (documented; docs: Dishes).

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            after: Token of the page.
            take: How many dishes to give. At most 100.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_BROKEN,
                query={
                    "after": after,
                    "take": take,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_glued(
        self,
        *,
        after: str | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> SyncPages[DishT, builtins.list[models.Dish]]:
        """List the glued dishes (documented; docs: Dishes).

        Notes:
            - A key without access to the kitchen sees no dishes.

        Headers of the response (`page.response.headers`):

            - X-Next-Token: Token of the next page.

        Args:
            after: Token of the page.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_GLUED,
                query={
                    "after": after,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    @_deprecated("dishes.list_lost (GET /dishes/lost) is deprecated: the vendor may remove it")
    def list_lost(
        self,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> SyncPages[DishT, builtins.list[models.Dish]]:
        """List the lost dishes (documented; docs: Dishes).

        Deprecated: the vendor may remove it.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Headers of the response (`page.response.headers`):

            - X-Total: How many there are.

        Args:
            page: Which page to give. At least 1; default of the API: 1.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_LOST,
                query={
                    "page": page,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncDishes(Resource):
    """Dishes, clean or not. Its methods are awaited."""

    def list(
        self,
        *,
        skip: int | Omit = omit,
        take: int | Omit = omit,
        owners: Sequence[int] | Omit = omit,
        kind: enums.DishKind | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DishT, builtins.list[models.Dish]]:
        """List dishes (documented; docs: Dishes).

        Gives all dishes.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            skip: How many dishes to leave out. At least 0.
            take: How many dishes to give. At most 100.
            owners: Only dishes of these owners; five of them are sent in a request.
            kind: Only dishes of this kind.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "skip": skip,
                    "take": take,
                    "owners": owners,
                    "kind": kind,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def replace(
        self,
        *,
        items: Sequence[params.NewDish | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> None:
        """Replace all dishes (documented; docs: Dishes).

        Replaces all dishes by those given.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            items: The dishes.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REPLACE,
            body=items,
            options=options,
        )

    async def wash(
        self,
        *,
        kind: enums.DishKind,
        at: datetime | Omit = omit,
        result: type[DictStrIntT] = dict[str, int],
        options: RequestOptions | None = None,
    ) -> DictStrIntT:
        """Wash dishes (documented; docs: Dishes).

        Washes all dishes of a kind.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            kind: Kind of a dish.
            at: When to wash.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _WASH,
            body={
                "kind": kind,
                "at": at,
            },
            result=result,
            options=options,
        )

    async def dry(
        self,
        *,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> builtins.list[DishT]:
        """Dry the dishes (documented; docs: Dishes).

        Dries all dishes.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _DRY,
            result=result,
            options=options,
        )

    async def report(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> builtins.list[RecordT]:
        """Report on the dishes (documented; docs: Dishes).

        Gives one report, or a list of them.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call_list(
            _REPORT,
            result=result,
            options=options,
        )

    def list_broken(
        self,
        *,
        after: str | Omit = omit,
        take: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DishT, models.BrokenDishes]:
        """List the broken dishes (documented; docs: Dishes).

        Notes:
            - A key without access to the kitchen sees no dishes.

        Args:
            after: Token of the page.
            take: How many dishes to give. At most 100.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_BROKEN,
                query={
                    "after": after,
                    "take": take,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_glued(
        self,
        *,
        after: str | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DishT, builtins.list[models.Dish]]:
        """List the glued dishes (documented; docs: Dishes).

        Notes:
            - A key without access to the kitchen sees no dishes.

        Headers of the response (`page.response.headers`):

            - X-Next-Token: Token of the next page.

        Args:
            after: Token of the page.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_GLUED,
                query={
                    "after": after,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    @_deprecated("dishes.list_lost (GET /dishes/lost) is deprecated: the vendor may remove it")
    def list_lost(
        self,
        *,
        page: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DishT] = models.Dish,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DishT, builtins.list[models.Dish]]:
        """List the lost dishes (documented; docs: Dishes).

        Deprecated: the vendor may remove it.

        Notes:
            - A key without access to the kitchen sees no dishes.

        Headers of the response (`page.response.headers`):

            - X-Total: How many there are.

        Args:
            page: Which page to give. At least 1; default of the API: 1.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_LOST,
                query={
                    "page": page,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
