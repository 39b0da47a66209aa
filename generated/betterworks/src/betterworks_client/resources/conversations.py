# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Conversations and the templates they follow."""

from __future__ import annotations

import functools
from datetime import date, datetime
from typing import TYPE_CHECKING

from .. import _profile, models
from .._results import ConversationT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .conversations_templates import AsyncConversationsTemplates, ConversationsTemplates

_LIST = Operation(
    "GET /api/v1/conversations/",
    models.ConversationPage,
    items="results",
    paging=_profile.PAGES,
    serialization={
        "delta_start": Serialization(format="date-or-date-time"),
        "delta_end": Serialization(format="date-or-date-time"),
    },
)


class Conversations(Resource):
    """Conversations and the templates they follow."""

    @functools.cached_property
    def templates(self) -> ConversationsTemplates:
        """Conversations and the templates they follow."""
        from .conversations_templates import ConversationsTemplates

        return ConversationsTemplates(self._engine)

    def list(
        self,
        *,
        deployment_id: int | str,
        manager_id: int | str | Omit = omit,
        employee_id: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[ConversationT] = models.Conversation,
        options: RequestOptions | None = None,
    ) -> SyncPages[ConversationT, models.ConversationPage]:
        """List the conversations of a deployment (documented; docs: List Conversations).

        Returns the conversations held in one deployment of a template, with the answers of each participant.

        Args:
            deployment_id: Id of the deployment.
            manager_id: Only conversations of this manager.
            employee_id: Only conversations of this employee; the docs allow no UUID here.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "deployment_id": deployment_id,
                    "manager_id": manager_id,
                    "employee_id": employee_id,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncConversations(Resource):
    """Conversations and the templates they follow. Its methods are awaited."""

    @functools.cached_property
    def templates(self) -> AsyncConversationsTemplates:
        """Conversations and the templates they follow."""
        from .conversations_templates import AsyncConversationsTemplates

        return AsyncConversationsTemplates(self._engine)

    def list(
        self,
        *,
        deployment_id: int | str,
        manager_id: int | str | Omit = omit,
        employee_id: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[ConversationT] = models.Conversation,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ConversationT, models.ConversationPage]:
        """List the conversations of a deployment (documented; docs: List Conversations).

        Returns the conversations held in one deployment of a template, with the answers of each participant.

        Args:
            deployment_id: Id of the deployment.
            manager_id: Only conversations of this manager.
            employee_id: Only conversations of this employee; the docs allow no UUID here.
            delta_start: Only records modified at this time or later. A date without a time means the first second
                of that day, in UTC.
            delta_end: Only records modified at this time or earlier. A date without a time means the last second of
                that day, in UTC.
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "deployment_id": deployment_id,
                    "manager_id": manager_id,
                    "employee_id": employee_id,
                    "delta_start": delta_start,
                    "delta_end": delta_end,
                    "page": page,
                    "size": size,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )
