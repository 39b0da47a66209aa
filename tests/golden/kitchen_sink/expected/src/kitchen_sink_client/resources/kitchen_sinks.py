# Generated from specs/kitchen_sink by `make regenerate`: edit the spec instead.

from __future__ import annotations

import builtins
import os
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Unpack

from .. import _rules, enums, models
from .._results import SINK_NONE, SINK_PAGES, SINK_PAGES_BATCHES
from .._runtime.api import AsyncResource, OnProgress, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging
from .._runtime.saving import SavingResource
from .._runtime.wire import COMMA

if TYPE_CHECKING:
    from .. import params
    from .kitchen_sinks_dishes import AsyncKitchenSinksDishes, KitchenSinksDishes

_LIST = Operation(
    "GET /sinks",
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
        "colors": _rules.COLOR,
        "q": _rules.SINK_FILTER,
        "changedSince": _rules.ROUND_TRIP,
        "builtOn": _rules.DATE_FORMAT_2,
        "seenAfter": _rules.UNIX_TIME,
        "soldOn": _rules.DATE_OR_DATE_TIME,
        "state": _rules.STATE,
    },
)
_CREATE = Operation(
    "POST /sinks", SINK_NONE,
    names={"full_name": "fullName"},
    retry_safe=True,
    errors={500: "NotFoundError"},
    require=(("kitchen",), ("latitude", "longitude")),
    exactly=True,
    evidence="corroborated",
    rules={"color": _rules.COLOR_2, "dishes": _rules.NEW_DISH},
)
_RETRIEVE = Operation(
    "GET /sinks/{sink_id}", models.Sink,
    names={"x_language": "X-Language"}, headers=("x_language",), evidence="inferred",
)
_DELETE = Operation[None]("DELETE /sinks/{sink_id}")
_RETRIEVE_MANY = Operation("GET /sinks/many", SINK_PAGES_BATCHES, rules={"ids": COMMA})
_DOWNLOAD_PHOTO = Operation[None]("GET /sinks/{sink_id}/photo")


class KitchenSinks(SavingResource, SyncResource):
    """Sinks and what is in them.

    Args of its methods:
        sink_id: Id of the sink.
        x_language: Language of the texts.
        ids: Ids of sinks. At least 1.
    """

    dishes: KitchenSinksDishes = resource(".kitchen_sinks_dishes")
    """Dishes, clean or not."""

    def list(
        self, *,
        page_no: int | Omit = omit,
        page_size: int | Omit = omit,
        colors: Sequence[enums.Color] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        q: params.SinkFilter | Omit = omit,
        changed_since: datetime | Omit = omit,
        built_on: date | Omit = omit,
        seen_after: date | datetime | Omit = omit,
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
        return self._pages(_LIST, locals())

    def create(
        self, *,
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
        return self._call(_CREATE, locals())

    def retrieve(
        self, sink_id: int, *, x_language: str | Omit = omit, options: Options = None
    ) -> models.Sink:
        """Retrieve a sink (inferred; docs: Sinks).

        Gives one sink.

        Raises:
            NotFoundError: There is no such sink.
        """
        return self._call(_RETRIEVE, locals())

    def delete(self, sink_id: int, *, options: Options = None) -> None:
        """Delete a sink (documented; docs: Sinks).

        Deletes one sink for good.
        """
        return self._call(_DELETE, locals())

    def retrieve_many(
        self, ids: Sequence[int], **paging: Unpack[Paging]
    ) -> SyncPages[models.Sink, models.SinkList | builtins.list[models.Sink]]:
        """Retrieve many sinks (documented; docs: Sinks).

        Gives the sinks with the given ids.
        """
        return self._pages(_RETRIEVE_MANY, locals())

    def download_photo(
        self, sink_id: int, to: str | os.PathLike[str], *,
        overwrite: bool = False, on_progress: OnProgress | None = None, options: Options = None,
    ) -> Path:
        """Download the photo of a sink (documented; docs: Photos).

        Gives the bytes of the photo.

        Args:
            to: File to write, or folder that takes the vendor's file name.
            overwrite: Replace a file that exists; otherwise DownloadError is raised.
            on_progress: Called with the bytes received and the total, if announced.
        """
        return self._save(_DOWNLOAD_PHOTO, locals())


class AsyncKitchenSinks(SavingResource, AsyncResource):
    """`KitchenSinks` for the asynchronous client."""

    dishes: AsyncKitchenSinksDishes = resource(".kitchen_sinks_dishes")
    list = paged(KitchenSinks.list)
    create = awaitable(KitchenSinks.create)
    retrieve = awaitable(KitchenSinks.retrieve)
    delete = awaitable(KitchenSinks.delete)
    retrieve_many = paged(KitchenSinks.retrieve_many)
    download_photo = awaitable(KitchenSinks.download_photo)
