# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Unpack

from .. import _rules, models
from .._results import CONVERSATION_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import Paging

if TYPE_CHECKING:
    from .conversations_templates import AsyncConversationsTemplates, ConversationsTemplates

_LIST = Operation(
    "GET /api/v1/conversations/", CONVERSATION_PAGES,
    rules={"delta_start": _rules.DATE_OR_DATE_TIME, "delta_end": _rules.DATE_OR_DATE_TIME},
)


class Conversations(SyncResource):
    """Conversations and the templates they follow."""

    templates: ConversationsTemplates = resource(".conversations_templates")
    """Conversations and the templates they follow."""

    def list(
        self, *,
        deployment_id: int | str,
        manager_id: int | str | Omit = omit,
        employee_id: int | Omit = omit,
        delta_start: date | datetime | Omit = omit,
        delta_end: date | datetime | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Conversation, models.ConversationPage]:
        """List the conversations of a deployment (documented; docs: List Conversations).

        Gives the conversations held in one deployment of a template, with what each side wrote.

        Args:
            deployment_id: Id of the deployment.
            manager_id: Gives conversations of this manager only.
            employee_id: Gives conversations of this employee only; the docs allow no UUID here.
            delta_start: Gives what was modified then or later. A date without time means its first second, in UTC.
            delta_end: Gives what was modified then or earlier. A date without time means its last second, in UTC.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_LIST, locals())


class AsyncConversations(AsyncResource):
    """`Conversations` for the asynchronous client."""

    templates: AsyncConversationsTemplates = resource(".conversations_templates")
    list = paged(Conversations.list)
