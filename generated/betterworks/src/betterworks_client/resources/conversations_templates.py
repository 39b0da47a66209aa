# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Conversations and the templates they follow."""

from __future__ import annotations

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

_LIST = Operation[models.ConversationTemplatePage](
    "list_conversation_templates",
    "GET",
    "/api/v1/conversations/templates/",
    models.ConversationTemplatePage,
    paging=_profile.PAGES,
    items="results",
    rules={"type": rules.TYPE},
)
_RETRIEVE = Operation[models.ConversationTemplate](
    "get_conversation_template",
    "GET",
    "/api/v1/conversations/templates/{id}/",
    models.ConversationTemplate,
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
        options: Options = None,
    ) -> SyncPages[models.ConversationTemplate, models.ConversationTemplatePage]:
        """List conversation templates.

        Gives the templates with their deployments, whose ids the list of conversations needs.
        `GET /api/v1/conversations/templates/` (documented; docs: List Conversation Templates).

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
            type: Gives templates of this type only.
            enabled: Gives only the enabled templates, or only the others.
        """
        return self._pages(
            _LIST,
            (),
            options,
            page=page,
            size=size,
            type=type,
            enabled=enabled,
        )

    def retrieve(self, id: int | str, *, options: Options = None) -> models.ConversationTemplate:
        """Retrieve a conversation template.

        Gives one conversation template by id. `GET /api/v1/conversations/templates/{id}/`
        (documented; docs: Get Conversation Template).

        Args:
            id: Id of the conversation template.
        """
        return self._call(_RETRIEVE, (id,), options)


class AsyncConversationsTemplates(AsyncResource):
    """Conversations and the templates they follow."""

    list = paged(ConversationsTemplates.list)
    retrieve = awaitable(ConversationsTemplates.retrieve)
