# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Conversations and the templates they follow."""

from __future__ import annotations

from .. import _profile, enums, models
from .._results import ConversationTemplateT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/conversations/templates/",
    models.ConversationTemplatePage,
    items="results",
    paging=_profile.PAGES,
    serialization={"type": Serialization(choices=enums.ConversationTemplateType)},
)
_RETRIEVE = Operation("GET /api/v1/conversations/templates/{id}/", models.ConversationTemplate)


class ConversationsTemplates(Resource):
    """Conversations and the templates they follow."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        type: enums.ConversationTemplateType | Omit = omit,
        enabled: bool | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[ConversationTemplateT] = models.ConversationTemplate,
        options: RequestOptions | None = None,
    ) -> SyncPages[ConversationTemplateT, models.ConversationTemplatePage]:
        """List conversation templates (documented; docs: List Conversation Templates).

        Returns the templates with their deployments, whose ids are needed to list conversations.

        Args:
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            type: Only templates of this type.
            enabled: Only the enabled templates if true, only the others if false.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "type": type,
                    "enabled": enabled,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        id: int | str,
        *,
        result: type[ConversationTemplateT] = models.ConversationTemplate,
        options: RequestOptions | None = None,
    ) -> ConversationTemplateT:
        """Retrieve a conversation template (documented; docs: Get Conversation Template).

        Returns one conversation template by id.

        Args:
            id: Id of the conversation template.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"id": id},
                result=result,
                options=options,
            )
        )


class AsyncConversationsTemplates(Resource):
    """Conversations and the templates they follow. Its methods are awaited."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        type: enums.ConversationTemplateType | Omit = omit,
        enabled: bool | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[ConversationTemplateT] = models.ConversationTemplate,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ConversationTemplateT, models.ConversationTemplatePage]:
        """List conversation templates (documented; docs: List Conversation Templates).

        Returns the templates with their deployments, whose ids are needed to list conversations.

        Args:
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. Default and limit are not documented here.
            type: Only templates of this type.
            enabled: Only the enabled templates if true, only the others if false.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "type": type,
                    "enabled": enabled,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve(
        self,
        id: int | str,
        *,
        result: type[ConversationTemplateT] = models.ConversationTemplate,
        options: RequestOptions | None = None,
    ) -> ConversationTemplateT:
        """Retrieve a conversation template (documented; docs: Get Conversation Template).

        Returns one conversation template by id.

        Args:
            id: Id of the conversation template.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            result=result,
            options=options,
        )
