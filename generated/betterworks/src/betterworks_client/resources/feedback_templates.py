# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Feedback, requests for feedback, and the templates they follow."""

from __future__ import annotations

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

_LIST: Operation[models.FeedbackTemplatePage] = Operation(
    id="list_feedback_templates",
    method="GET",
    path="/api/v1/feedback/templates/",
    result=models.FeedbackTemplatePage,
    paging=_profile.PAGES,
    items="results",
    query={"type": rules.TYPE_2},
)
_RETRIEVE: Operation[models.FeedbackTemplate] = Operation(
    id="get_feedback_template",
    method="GET",
    path="/api/v1/feedback/templates/{id}",
    result=models.FeedbackTemplate,
)


class FeedbackTemplates(SyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self,
        *,
        type: enums.FeedbackTemplateType | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.FeedbackTemplate, models.FeedbackTemplatePage]:
        """List feedback templates.

        Gives the templates with their questions and cycles. Feedback is listed by the id of a
        cycle.

        `GET /api/v1/feedback/templates/`, documented. Documentation: List Feedback Templates.

        Args:
            type: Gives templates of this type only.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(
            _LIST,
            query={
                "type": type,
                "page": page,
                "size": size,
            },
            options=options,
        )

    def retrieve(
        self, id: int | str, *, options: RequestOptions | None = None
    ) -> models.FeedbackTemplate:
        """Retrieve a feedback template.

        Gives one feedback template by id.

        `GET /api/v1/feedback/templates/{id}`, documented. Documentation: Get Feedback Template.

        Args:
            id: Id of the feedback template.
        """
        return self._call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class AsyncFeedbackTemplates(AsyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    list = paged(FeedbackTemplates.list)
    retrieve = awaitable(FeedbackTemplates.retrieve)
