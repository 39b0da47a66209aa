# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .. import _rules, enums, models
from .._results import FEEDBACK_TEMPLATE_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

_LIST = Operation(
    "GET /api/v1/feedback/templates/", FEEDBACK_TEMPLATE_PAGES, rules={"type": _rules.FEEDBACK_TEMPLATE_TYPE}
)
_RETRIEVE = Operation("GET /api/v1/feedback/templates/{id}", models.FeedbackTemplate)


class FeedbackTemplates(SyncResource):
    """Feedback, requests for feedback, and the templates they follow.

    Args of its methods:
        id: Id of the feedback template.
    """

    def list(
        self, *,
        type: enums.FeedbackTemplateType | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.FeedbackTemplate, models.FeedbackTemplatePage]:
        """List feedback templates (documented; docs: List Feedback Templates).

        Gives the templates with their questions and cycles. Feedback is listed by the id of a cycle.

        Args:
            type: Gives templates of this type only.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(_LIST, locals())

    def retrieve(self, id: int | str, *, options: Options = None) -> models.FeedbackTemplate:
        """Retrieve a feedback template (documented; docs: Get Feedback Template).

        Gives one feedback template by id.
        """
        return self._call(_RETRIEVE, locals())


class AsyncFeedbackTemplates(AsyncResource):
    """`FeedbackTemplates` for the asynchronous client."""

    list = paged(FeedbackTemplates.list)
    retrieve = awaitable(FeedbackTemplates.retrieve)
