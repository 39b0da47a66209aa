# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""User groups, created by company administrators in the application."""

from __future__ import annotations

import builtins

from .. import models
from .._results import GroupT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages

_LIST = Operation[models.GroupList | list[models.Group]](
    "GET /api/v1/groups", models.GroupList | list[models.Group], items="items"
)


class Groups(Resource):
    """User groups, created by company administrators in the application."""

    def list(
        self,
        *,
        resume: str | None = None,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> SyncPages[GroupT, models.GroupList | builtins.list[models.Group]]:
        """List the user groups (documented; docs: Groups).

        Returns the groups that a user can be added to; `groupIds` of a user refers to their ids. Company
        administrators create groups in the application, not through the API.

        Notes:
            - The structure of the response is not documented; it may be a list or an object that contains one.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncGroups(Resource):
    """User groups, created by company administrators in the application. Its methods are awaited."""

    def list(
        self,
        *,
        resume: str | None = None,
        result: type[GroupT] = models.Group,
        options: RequestOptions | None = None,
    ) -> AsyncPages[GroupT, models.GroupList | builtins.list[models.Group]]:
        """List the user groups (documented; docs: Groups).

        Returns the groups that a user can be added to; `groupIds` of a user refers to their ids. Company
        administrators create groups in the application, not through the API.

        Notes:
            - The structure of the response is not documented; it may be a list or an object that contains one.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                resume=resume,
                result=result,
                options=options,
            )
        )
