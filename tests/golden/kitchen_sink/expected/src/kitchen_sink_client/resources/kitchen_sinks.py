# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Sinks and what is in them."""

from __future__ import annotations

import builtins
import functools
import os
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, _serialization, enums, models, params
from .._results import SinkT, StrT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import OnProgress, RequestOptions
from .._runtime.serialization import COMMA, Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .. import sync as _sync
    from .._runtime.syncing.cells import Source
    from .._runtime.syncing.plan import AsyncPlan, Plan
    from .._runtime.syncing.sources import Desired
    from .kitchen_sinks_dishes import AsyncKitchenSinksDishes, KitchenSinksDishes

_LIST = Operation(
    "GET /sinks",
    models.SinkPage,
    items="sinks",
    paging=_profile.PAGES,
    serialization={
        "colors": _serialization.COLOR,
        "tags[]": Serialization(empty=True),
        "q": _serialization.SINK_FILTER,
        "changedSince": Serialization(format="round-trip"),
        "builtOn": Serialization(format="%m/%d/%Y"),
        "seenAfter": Serialization(format="unix-time"),
        "soldOn": Serialization(format="date-or-date-time"),
        "usedWithin": _serialization.USED_WITHIN,
        "isClean": Serialization(format="yes-no"),
        "isBig": Serialization(format="one-zero"),
        "state": Serialization(choices=("empty", "full")),
    },
    labels={"from": "from_"},
    deprecated={"soldOn": "the argument sold_on of kitchen.sinks.list"},
)
_CREATE = Operation(
    "POST /sinks",
    models.SinkAnswer,
    unwrap="sink",
    serialization={"color": _serialization.COLOR_2, "dishes": _serialization.NEW_DISH},
    retry_safe=True,
    errors={500: "NotFoundServerError"},
    require=(("kitchen",), ("latitude", "longitude")),
    exactly=True,
    evidence="corroborated",
    deprecated={"cook": "the argument cook of kitchen.sinks.create"},
)
_RETRIEVE = Operation("GET /sinks/{sink_id}", models.Sink, evidence="inferred")
_DELETE = Operation[None]("DELETE /sinks/{sink_id}", status=204)
_UPDATE = Operation(
    "PATCH /sinks/{sink_id}", models.Sink, serialization={"color": _serialization.COLOR_2}, also_put=True
)
_LIST_OWNERS = Operation("GET /sinks/owners", list[str], no_list=True)
_RETRIEVE_MANY = Operation[models.SinkList | list[models.Sink]](
    "GET /sinks/many",
    models.SinkList | list[models.Sink],
    items="sinks",
    paging=_profile.BATCHES,
    serialization={"ids": COMMA},
)
_DOWNLOAD_PHOTO = Operation[None]("GET /sinks/{sink_id}/photo")


class KitchenSinks(Resource):
    """Sinks and what is in them."""

    @functools.cached_property
    def dishes(self) -> KitchenSinksDishes:
        """Dishes, clean or not."""
        from .kitchen_sinks_dishes import KitchenSinksDishes

        return KitchenSinksDishes(self._engine)

    def list(
        self,
        *,
        page_no: int | Omit = omit,
        page_size: int | Omit = omit,
        colors: Sequence[enums.Color] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        q: params.SinkFilter | Omit = omit,
        changed_since: datetime | Omit = omit,
        built_on: date | Omit = omit,
        seen_after: date | datetime | Omit = omit,
        sold_on: date | datetime | Omit = omit,
        used_within: tuple[date, date] | Omit = omit,
        is_clean: bool | Omit = omit,
        is_big: bool | Omit = omit,
        state: Literal["empty", "full"] | Omit = omit,
        from_: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SyncPages[SinkT, models.SinkPage]:
        """List sinks (documented; docs: Sinks).

        Gives the sinks that match every filter given.

        Notes:
            - At most 100 sinks a page.

        Args:
            page_no: Which page to give; 0 is the first. At least 0; default of the API: 0.
            page_size: How many sinks a page holds. 1 to 100.
            colors: Only sinks of these colors.
            tags: Only sinks with all of these tags. An empty list means sinks without a tag.
            q: Search terms.
            changed_since: Only what has changed since this moment.
            built_on: Only sinks built on this day.
            seen_after: Only sinks seen after this moment.
            sold_on: Deprecated: the vendor may remove it. Only sinks sold then.
            used_within: First and last day of a period in which the sinks were used.
            is_clean: True: only clean sinks; False: only dirty ones.
            is_big: True: only big sinks; False: only small ones.
            state: Only sinks in this state. Default of the API: full.
            from_: Only sinks from this place; see `a\\b` and "c". At most 20 characters; must match `^[a-z]+$`.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "pageNo": page_no,
                    "pageSize": page_size,
                    "colors": colors,
                    "tags[]": tags,
                    "q": q,
                    "changedSince": changed_since,
                    "builtOn": built_on,
                    "seenAfter": seen_after,
                    "soldOn": sold_on,
                    "usedWithin": used_within,
                    "isClean": is_clean,
                    "isBig": is_big,
                    "state": state,
                    "from": from_,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        full_name: str,
        color: enums.Color | Omit = omit,
        notes: str | None | Omit = omit,
        kitchen: str | Omit = omit,
        cook: str | Omit = omit,
        latitude: float | Omit = omit,
        longitude: float | Omit = omit,
        dishes: Sequence[params.NewDish | Mapping[str, Any]] | Omit = omit,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SinkT | None:
        """Create a sink (corroborated; docs: Sinks).

        Creates one sink.

        Args:
            full_name: Its name. At most 100 characters.
            color: Color of a sink.
            notes: Any notes. `none` may clear it: that it can be cleared is inferred, not documented.
            kitchen: Name of the kitchen.
            cook: Deprecated: the vendor may remove it. Who uses it.
            latitude: Where it is.
            longitude: Where it is.
            dishes: What is in it.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundServerError: There is no kitchen of this name.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "fullName": full_name,
                    "color": color,
                    "notes": notes,
                    "kitchen": kitchen,
                    "cook": cook,
                    "latitude": latitude,
                    "longitude": longitude,
                    "dishes": dishes,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        sink_id: int,
        *,
        x_language: str | Omit = omit,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SinkT:
        """Retrieve a sink (inferred; docs: Sinks).

        Gives one sink.

        Args:
            sink_id: Id of the sink.
            x_language: Language of the texts.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundError: There is no such sink.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"sink_id": sink_id},
                headers={
                    "X-Language": x_language,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        sink_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a sink (documented; docs: Sinks).

        Deletes one sink for good.

        Args:
            sink_id: Id of the sink.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"sink_id": sink_id},
                options=options,
            )
        )

    def update(
        self,
        sink_id: int,
        *,
        color: enums.Color | Omit = omit,
        is_full: bool | Omit = omit,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SinkT:
        """Update a sink (documented; docs: Sinks).

        Changes one sink.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            sink_id: Id of the sink.
            color: Color of a sink.
            is_full: Whether it is full.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"sink_id": sink_id},
                body={
                    "color": color,
                    "isFull": is_full,
                },
                result=result,
                options=options,
            )
        )

    def list_owners(
        self,
        *,
        resume: str | None = None,
        result: type[StrT] = str,
        options: RequestOptions | None = None,
    ) -> SyncPages[StrT, builtins.list[str]]:
        """List the owners of sinks (documented; docs: Sinks).

        Gives the name of every owner at once.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_OWNERS,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_many(
        self,
        ids: Sequence[int],
        *,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SyncPages[SinkT, models.SinkList | builtins.list[models.Sink]]:
        """Retrieve many sinks (documented; docs: Sinks).

        Gives the sinks with the given ids.

        Args:
            ids: Ids of sinks. At least 1.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _RETRIEVE_MANY,
                query={
                    "ids": ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def download_photo(
        self,
        sink_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the photo of a sink (documented; docs: Photos).

        Args:
            sink_id: Id of the sink.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.
        """
        return run(
            self._save(
                _DOWNLOAD_PHOTO,
                path={"sink_id": sink_id},
                to=to,
                overwrite=overwrite,
                on_progress=on_progress,
                options=options,
            )
        )

    def plan(
        self,
        desired: Desired,
        *,
        match: _sync.KitchenSinksKey | Sequence[_sync.KitchenSinksKey] = "full_name",
        fields: Collection[_sync.KitchenSinksField] | None = None,
        remove: Literal["never", "delete"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> Plan:
        """Plan what makes the records of `kitchen.sinks` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - remove='delete': the sink is gone for good.
            - The API does not return notes, cook, latitude, longitude; see `unreadable`.
            - full_name can be set where it is empty, and not be changed.
            - kitchen cannot be changed.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import Plan, planned
        from ..sync import KITCHEN_SINKS

        return run(
            planned(
                Plan,
                self,
                KITCHEN_SINKS,
                desired,
                {
                    "match": match,
                    "fields": fields,
                    "remove": remove,
                    "max_removals": max_removals,
                    "columns": columns,
                    "ignore": ignore,
                    "defaults": defaults,
                    "keep": keep,
                    "empty": empty,
                    "unreadable": unreadable,
                    "source": source,
                    "prefetch": prefetch,
                    "options": options,
                },
            )
        )


class AsyncKitchenSinks(Resource):
    """Sinks and what is in them. Its methods are awaited."""

    @functools.cached_property
    def dishes(self) -> AsyncKitchenSinksDishes:
        """Dishes, clean or not."""
        from .kitchen_sinks_dishes import AsyncKitchenSinksDishes

        return AsyncKitchenSinksDishes(self._engine)

    def list(
        self,
        *,
        page_no: int | Omit = omit,
        page_size: int | Omit = omit,
        colors: Sequence[enums.Color] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        q: params.SinkFilter | Omit = omit,
        changed_since: datetime | Omit = omit,
        built_on: date | Omit = omit,
        seen_after: date | datetime | Omit = omit,
        sold_on: date | datetime | Omit = omit,
        used_within: tuple[date, date] | Omit = omit,
        is_clean: bool | Omit = omit,
        is_big: bool | Omit = omit,
        state: Literal["empty", "full"] | Omit = omit,
        from_: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> AsyncPages[SinkT, models.SinkPage]:
        """List sinks (documented; docs: Sinks).

        Gives the sinks that match every filter given.

        Notes:
            - At most 100 sinks a page.

        Args:
            page_no: Which page to give; 0 is the first. At least 0; default of the API: 0.
            page_size: How many sinks a page holds. 1 to 100.
            colors: Only sinks of these colors.
            tags: Only sinks with all of these tags. An empty list means sinks without a tag.
            q: Search terms.
            changed_since: Only what has changed since this moment.
            built_on: Only sinks built on this day.
            seen_after: Only sinks seen after this moment.
            sold_on: Deprecated: the vendor may remove it. Only sinks sold then.
            used_within: First and last day of a period in which the sinks were used.
            is_clean: True: only clean sinks; False: only dirty ones.
            is_big: True: only big sinks; False: only small ones.
            state: Only sinks in this state. Default of the API: full.
            from_: Only sinks from this place; see `a\\b` and "c". At most 20 characters; must match `^[a-z]+$`.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "pageNo": page_no,
                    "pageSize": page_size,
                    "colors": colors,
                    "tags[]": tags,
                    "q": q,
                    "changedSince": changed_since,
                    "builtOn": built_on,
                    "seenAfter": seen_after,
                    "soldOn": sold_on,
                    "usedWithin": used_within,
                    "isClean": is_clean,
                    "isBig": is_big,
                    "state": state,
                    "from": from_,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        full_name: str,
        color: enums.Color | Omit = omit,
        notes: str | None | Omit = omit,
        kitchen: str | Omit = omit,
        cook: str | Omit = omit,
        latitude: float | Omit = omit,
        longitude: float | Omit = omit,
        dishes: Sequence[params.NewDish | Mapping[str, Any]] | Omit = omit,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SinkT | None:
        """Create a sink (corroborated; docs: Sinks).

        Creates one sink.

        Args:
            full_name: Its name. At most 100 characters.
            color: Color of a sink.
            notes: Any notes. `none` may clear it: that it can be cleared is inferred, not documented.
            kitchen: Name of the kitchen.
            cook: Deprecated: the vendor may remove it. Who uses it.
            latitude: Where it is.
            longitude: Where it is.
            dishes: What is in it.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundServerError: There is no kitchen of this name.
        """
        return await self._call(
            _CREATE,
            body={
                "fullName": full_name,
                "color": color,
                "notes": notes,
                "kitchen": kitchen,
                "cook": cook,
                "latitude": latitude,
                "longitude": longitude,
                "dishes": dishes,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        sink_id: int,
        *,
        x_language: str | Omit = omit,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SinkT:
        """Retrieve a sink (inferred; docs: Sinks).

        Gives one sink.

        Args:
            sink_id: Id of the sink.
            x_language: Language of the texts.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            NotFoundError: There is no such sink.
        """
        return await self._call(
            _RETRIEVE,
            path={"sink_id": sink_id},
            headers={
                "X-Language": x_language,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        sink_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a sink (documented; docs: Sinks).

        Deletes one sink for good.

        Args:
            sink_id: Id of the sink.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"sink_id": sink_id},
            options=options,
        )

    async def update(
        self,
        sink_id: int,
        *,
        color: enums.Color | Omit = omit,
        is_full: bool | Omit = omit,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> SinkT:
        """Update a sink (documented; docs: Sinks).

        Changes one sink.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            sink_id: Id of the sink.
            color: Color of a sink.
            is_full: Whether it is full.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"sink_id": sink_id},
            body={
                "color": color,
                "isFull": is_full,
            },
            result=result,
            options=options,
        )

    def list_owners(
        self,
        *,
        resume: str | None = None,
        result: type[StrT] = str,
        options: RequestOptions | None = None,
    ) -> AsyncPages[StrT, builtins.list[str]]:
        """List the owners of sinks (documented; docs: Sinks).

        Gives the name of every owner at once.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_OWNERS,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_many(
        self,
        ids: Sequence[int],
        *,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[SinkT] = models.Sink,
        options: RequestOptions | None = None,
    ) -> AsyncPages[SinkT, models.SinkList | builtins.list[models.Sink]]:
        """Retrieve many sinks (documented; docs: Sinks).

        Gives the sinks with the given ids.

        Args:
            ids: Ids of sinks. At least 1.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _RETRIEVE_MANY,
                query={
                    "ids": ids,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def download_photo(
        self,
        sink_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: RequestOptions | None = None,
    ) -> Path:
        """Download the photo of a sink (documented; docs: Photos).

        Args:
            sink_id: Id of the sink.
            to: File to write, or folder to write a file to under the vendor's name.
            overwrite: Replace an existing file; otherwise an existing file raises DownloadError.
            on_progress: Called with the number of bytes received and the total (None if unknown).
            options: Options of this call; see `request_options`.
        """
        return await self._save(
            _DOWNLOAD_PHOTO,
            path={"sink_id": sink_id},
            to=to,
            overwrite=overwrite,
            on_progress=on_progress,
            options=options,
        )

    async def plan(
        self,
        desired: Desired,
        *,
        match: _sync.KitchenSinksKey | Sequence[_sync.KitchenSinksKey] = "full_name",
        fields: Collection[_sync.KitchenSinksField] | None = None,
        remove: Literal["never", "delete"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPlan:
        """Plan what makes the records of `kitchen.sinks` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - remove='delete': the sink is gone for good.
            - The API does not return notes, cook, latitude, longitude; see `unreadable`.
            - full_name can be set where it is empty, and not be changed.
            - kitchen cannot be changed.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import AsyncPlan, planned
        from ..sync import KITCHEN_SINKS

        return await planned(
            AsyncPlan,
            self,
            KITCHEN_SINKS,
            desired,
            {
                "match": match,
                "fields": fields,
                "remove": remove,
                "max_removals": max_removals,
                "columns": columns,
                "ignore": ignore,
                "defaults": defaults,
                "keep": keep,
                "empty": empty,
                "unreadable": unreadable,
                "source": source,
                "prefetch": prefetch,
                "options": options,
            },
        )
