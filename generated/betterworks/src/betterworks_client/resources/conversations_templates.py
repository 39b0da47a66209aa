# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import _rules, enums, models
from .._results import CONVERSATION_TEMPLATE_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation(
    "GET /api/v1/conversations/templates/", CONVERSATION_TEMPLATE_PAGES,
    rules={"type": _rules.CONVERSATION_TEMPLATE_TYPE},
)
_RETRIEVE = Operation("GET /api/v1/conversations/templates/{id}/", models.ConversationTemplate)


class ConversationsTemplates(SyncResource):
    """Conversations and the templates they follow.

    Args of its methods:
        id: Id of the conversation template.
    """

    def list(
        self, *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        type: enums.ConversationTemplateType | Omit = omit,
        enabled: bool | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.ConversationTemplate, models.ConversationTemplatePage]:
        """List conversation templates (documented; docs: List Conversation Templates).

        Gives the templates with their deployments, whose ids the list of conversations needs.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
            type: Gives templates of this type only.
            enabled: Gives only the enabled templates, or only the others.
        """
        return self._pages(_LIST, locals())

    def retrieve(self, id: int | str, *, options: Options = None) -> models.ConversationTemplate:
        """Retrieve a conversation template (documented; docs: Get Conversation Template).

        Gives one conversation template by id.
        """
        return self._call(_RETRIEVE, locals())


class AsyncConversationsTemplates(AsyncResource):
    """`ConversationsTemplates` for the asynchronous client."""

    list = paged(ConversationsTemplates.list)
    retrieve = awaitable(ConversationsTemplates.retrieve)
