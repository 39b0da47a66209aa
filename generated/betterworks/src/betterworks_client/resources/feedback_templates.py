# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""Feedback, requests for feedback, and the templates they follow."""

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

_LIST = Operation[models.FeedbackTemplatePage](
    "list_feedback_templates",
    "GET",
    "/api/v1/feedback/templates/",
    models.FeedbackTemplatePage,
    paging=_profile.PAGES,
    items="results",
    rules={"type": rules.TYPE_2},
)
_RETRIEVE = Operation[models.FeedbackTemplate](
    "get_feedback_template", "GET", "/api/v1/feedback/templates/{id}", models.FeedbackTemplate
)


class FeedbackTemplates(SyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self,
        *,
        type: enums.FeedbackTemplateType | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.FeedbackTemplate, models.FeedbackTemplatePage]:
        """List feedback templates.

        Gives the templates with their questions and cycles. Feedback is listed by the id of a
        cycle. `GET /api/v1/feedback/templates/` (documented; docs: List Feedback Templates).

        Args:
            type: Gives templates of this type only.
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. Default and limit are not documented here.
        """
        return self._pages(
            _LIST,
            (),
            options,
            type=type,
            page=page,
            size=size,
        )

    def retrieve(self, id: int | str, *, options: Options = None) -> models.FeedbackTemplate:
        """Retrieve a feedback template.

        Gives one feedback template by id. `GET /api/v1/feedback/templates/{id}` (documented;
        docs: Get Feedback Template).

        Args:
            id: Id of the feedback template.
        """
        return self._call(_RETRIEVE, (id,), options)


class AsyncFeedbackTemplates(AsyncResource):
    """Feedback, requests for feedback, and the templates they follow."""

    list = paged(FeedbackTemplates.list)
    retrieve = awaitable(FeedbackTemplates.retrieve)
