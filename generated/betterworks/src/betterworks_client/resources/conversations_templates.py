# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Conversations and the templates they follow."""

from __future__ import annotations

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.ConversationTemplatePage] = Operation(
    id="list_conversation_templates",
    method="GET",
    path="/api/v1/conversations/templates/",
    result=models.ConversationTemplatePage,
    paging=_profile.PAGES,
    items="results",
    query={"type": rules.TYPE},
)
_RETRIEVE: Operation[models.ConversationTemplate] = Operation(
    id="get_conversation_template",
    method="GET",
    path="/api/v1/conversations/templates/{id}/",
    result=models.ConversationTemplate,
)


class ConversationsTemplates(SyncResource):
    """Conversations and the templates they follow."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        type: enums.ConversationTemplateType | Omit = omit,
        enabled: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.ConversationTemplate, models.ConversationTemplatePage]:
        """List conversation templates.

        Gives the templates with their deployments, whose ids the list of conversations needs.

        `GET /api/v1/conversations/templates/`, documented. Documentation: List Conversation
        Templates.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
            type: Gives templates of this type only.
            enabled: Gives only the enabled templates, or only the others.
        """
        return self._pages(
            _LIST,
            query={
                "page": page,
                "size": size,
                "type": type,
                "enabled": enabled,
            },
            options=options,
        )

    def retrieve(
        self, id: int | str, *, options: RequestOptions | None = None
    ) -> models.ConversationTemplate:
        """Retrieve a conversation template.

        Gives one conversation template by id.

        `GET /api/v1/conversations/templates/{id}/`, documented. Documentation: Get Conversation
        Template.

        Args:
            id: Id of the conversation template.
        """
        return self._call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class AsyncConversationsTemplates(AsyncResource):
    """Conversations and the templates they follow."""

    list = paged(ConversationsTemplates.list)
    retrieve = awaitable(ConversationsTemplates.retrieve)
