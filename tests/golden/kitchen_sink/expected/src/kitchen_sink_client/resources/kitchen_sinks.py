# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.
"""Sinks and what is in them."""

from __future__ import annotations

import builtins
import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import SINK_NONE, SINK_PAGES, SINK_PAGES_BATCHES
from .._runtime.api import AsyncResource, OnProgress, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Omit, Options, Paging, omit
from .._runtime.wire import COMMA

if TYPE_CHECKING:
    from .. import params
    from .kitchen_sinks_dishes import AsyncKitchenSinksDishes, KitchenSinksDishes

_LIST = Operation(
    "list_sinks",
    "GET",
    "/sinks",
    SINK_PAGES,
    names={
        "page_no": "pageNo",
        "page_size": "pageSize",
        "tags": "tags[]",
        "changed_since": "changedSince",
        "built_on": "builtOn",
        "seen_after": "seenAfter",
        "sold_on": "soldOn",
        "from_": "from",
    },
    rules={
        "colors": rules.COLORS,
        "q": rules.Q,
        "changedSince": rules.CHANGED_SINCE,
        "builtOn": rules.BUILT_ON,
        "seenAfter": rules.SEEN_AFTER,
        "soldOn": rules.SOLD_ON,
        "state": rules.STATE,
    },
)
_CREATE = Operation(
    "create_sink",
    "POST",
    "/sinks",
    SINK_NONE,
    names={"full_name": "fullName"},
    retry_safe=True,
    errors={500: "NotFoundError"},
    require=(("kitchen",), ("latitude", "longitude")),
    exactly=True,
    evidence="corroborated",
    rules={"color": rules.COLOR, "dishes": rules.DISHES},
)
_RETRIEVE = Operation(
    "get_sink",
    "GET",
    "/sinks/{sinkId}",
    models.Sink,
    names={"x_language": "X-Language"},
    headers=("x_language",),
    evidence="inferred",
)
_DELETE = Operation[None]("delete_sink", "DELETE", "/sinks/{sinkId}")
_RETRIEVE_MANY = Operation("list_sinks_by_ids", "GET", "/sinks/many", SINK_PAGES_BATCHES, rules={"ids": COMMA})
_DOWNLOAD_PHOTO = Operation[None]("download_photo", "GET", "/sinks/{sinkId}/photo")


class KitchenSinks(SyncResource):
    """Sinks and what is in them.

    Args of its methods:
        sink_id: Id of the sink.
    """

    dishes: KitchenSinksDishes = resource(".kitchen_sinks_dishes", "KitchenSinksDishes")
    """Dishes, clean or not."""

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
        seen_after: datetime | Omit = omit,
        sold_on: date | datetime | Omit = omit,
        state: Literal["empty", "full"] | Omit = omit,
        from_: str | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Sink, models.SinkPage]:
        """List sinks (documented; docs: Sinks).

        Gives the sinks that match every filter given.

        Notes:
            - At most 100 sinks a page.

        Args:
            page_no: Which page to give; 0 is the first. At least 0; default of the API: 0.
            page_size: How many sinks a page holds. 1 to 100.
            colors: Only sinks of these colors.
            tags: Only sinks with all of these tags.
            q: Search terms.
            changed_since: Only what has changed since this moment.
            built_on: Only sinks built on this day.
            seen_after: Only sinks seen after this moment.
            sold_on: Only sinks sold then.
            state: Only sinks in this state. Default of the API: full.
            from_: Only sinks from this place; see `a\\b` and "c". At most 20 characters; must match `^[a-z]+$`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return self._pages(
            _LIST,
            (),
            paging,
            page_no=page_no,
            page_size=page_size,
            colors=colors,
            tags=tags,
            q=q,
            changed_since=changed_since,
            built_on=built_on,
            seen_after=seen_after,
            sold_on=sold_on,
            state=state,
            from_=from_,
        )

    def create(
        self,
        *,
        full_name: str,
        color: enums.Color | Omit = omit,
        notes: str | None | Omit = omit,
        kitchen: str | Omit = omit,
        latitude: float | Omit = omit,
        longitude: float | Omit = omit,
        dishes: Sequence[params.NewDish] | Omit = omit,
        options: Options = None,
    ) -> models.Sink | None:
        """Create a sink (corroborated; docs: Sinks).

        Creates one sink.

        Args:
            full_name: Its name. At most 100 characters.
            color: Color of a sink.
            notes: Any notes. `none` clears it.
            kitchen: Name of the kitchen.
            latitude: Where it is.
            longitude: Where it is.
            dishes: What is in it.

        Raises:
            NotFoundError: There is no kitchen of this name.
        """
        return self._call(
            _CREATE,
            (),
            options,
            full_name=full_name,
            color=color,
            notes=notes,
            kitchen=kitchen,
            latitude=latitude,
            longitude=longitude,
            dishes=dishes,
        )

    def retrieve(self, sink_id: int, *, x_language: str | Omit = omit, options: Options = None) -> models.Sink:
        """Retrieve a sink (inferred; docs: Sinks).

        Gives one sink.

        Args:
            x_language: Language of the texts.

        Raises:
            NotFoundError: There is no such sink.
        """
        return self._call(_RETRIEVE, (sink_id,), options, x_language=x_language)

    def delete(self, sink_id: int, *, options: Options = None) -> None:
        """Delete a sink (documented; docs: Sinks).

        Deletes one sink for good.
        """
        return self._call(_DELETE, (sink_id,), options)

    def retrieve_many(
        self, ids: Sequence[int], **paging: Unpack[Paging]
    ) -> SyncPages[models.Sink, models.SinkList | builtins.list[models.Sink]]:
        """Retrieve many sinks (documented; docs: Sinks).

        Gives the sinks with the given ids.

        Args:
            ids: Ids of sinks. At least 1.
        """
        return self._pages(_RETRIEVE_MANY, (), paging, ids=ids)

    def download_photo(
        self,
        sink_id: int,
        to: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
        options: Options = None,
    ) -> Path:
        """Download the photo of a sink (documented; docs: Photos).

        Gives the bytes of the photo.

        Args:
            to: File to write, or folder that takes the vendor's file name.
            overwrite: Replace a file that exists; otherwise DownloadError is raised.
            on_progress: Called with the bytes received and the total, if announced.
        """
        return self._save(_DOWNLOAD_PHOTO, (sink_id,), options, to, overwrite, on_progress)


class AsyncKitchenSinks(AsyncResource):
    """`KitchenSinks` for the asynchronous client."""

    dishes: AsyncKitchenSinksDishes = resource(".kitchen_sinks_dishes", "AsyncKitchenSinksDishes")
    list = paged(KitchenSinks.list)
    create = awaitable(KitchenSinks.create)
    retrieve = awaitable(KitchenSinks.retrieve)
    delete = awaitable(KitchenSinks.delete)
    retrieve_many = paged(KitchenSinks.retrieve_many)
    download_photo = awaitable(KitchenSinks.download_photo)
