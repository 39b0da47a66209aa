# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Goals (objectives) and their milestones (key results)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from .. import _profile, models
from .._results import CommentT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/goals/{id}/comments",
    models.CommentPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "type": Serialization(choices=("private", "starred")),
        "latest_time": Serialization(format="unix-time"),
    },
)


class GoalsComments(Resource):
    """Goals (objectives) and their milestones (key results)."""

    def list(
        self,
        id: int | str,
        *,
        type: Literal["private", "starred"] | Omit = omit,
        latest_time: date | datetime | Omit = omit,
        size: int | Omit = omit,
        page: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[CommentT] = models.Comment,
        options: RequestOptions | None = None,
    ) -> SyncPages[CommentT, models.CommentPage]:
        """List the comments on a goal (documented; docs: Comments).

        Returns the comments on a goal or milestone.

        Notes:
            - The only example in the docs is a last page without nextUrl. If pages do not advance, request the
              comments older than the last one received, with latest_time.

        Args:
            id: Id of the goal, or of the milestone.
            type: Only private, or only starred comments.
            latest_time: Only comments made before this time.
            size: Maximum number of comments per page. At most 10; default of the API: 10.
            page: Number of the page, counted from 1.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"id": id},
                query={
                    "type": type,
                    "latest_time": latest_time,
                    "size": size,
                    "page": page,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncGoalsComments(Resource):
    """Goals (objectives) and their milestones (key results). Its methods are awaited."""

    def list(
        self,
        id: int | str,
        *,
        type: Literal["private", "starred"] | Omit = omit,
        latest_time: date | datetime | Omit = omit,
        size: int | Omit = omit,
        page: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[CommentT] = models.Comment,
        options: RequestOptions | None = None,
    ) -> AsyncPages[CommentT, models.CommentPage]:
        """List the comments on a goal (documented; docs: Comments).

        Returns the comments on a goal or milestone.

        Notes:
            - The only example in the docs is a last page without nextUrl. If pages do not advance, request the
              comments older than the last one received, with latest_time.

        Args:
            id: Id of the goal, or of the milestone.
            type: Only private, or only starred comments.
            latest_time: Only comments made before this time.
            size: Maximum number of comments per page. At most 10; default of the API: 10.
            page: Number of the page, counted from 1.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"id": id},
                query={
                    "type": type,
                    "latest_time": latest_time,
                    "size": size,
                    "page": page,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
