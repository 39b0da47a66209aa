# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Feedback, requests for feedback, and the templates they follow."""

from __future__ import annotations

from .. import _profile, enums, models
from .._results import FeedbackTemplateT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /api/v1/feedback/templates/",
    models.FeedbackTemplatePage,
    items="results",
    paging=_profile.PAGES,
    serialization={"type": Serialization(choices=enums.FeedbackTemplateType)},
)
_RETRIEVE = Operation("GET /api/v1/feedback/templates/{id}", models.FeedbackTemplate)


class FeedbackTemplates(Resource):
    """Feedback, requests for feedback, and the templates they follow."""

    def list(
        self,
        *,
        type: enums.FeedbackTemplateType | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[FeedbackTemplateT] = models.FeedbackTemplate,
        options: RequestOptions | None = None,
    ) -> SyncPages[FeedbackTemplateT, models.FeedbackTemplatePage]:
        """List feedback templates (documented; docs: List Feedback Templates).

        Returns the templates with their questions and cycles. Feedback can be listed by the id of a cycle.

        Args:
            type: Only templates of this type.
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
                    "type": type,
                    "page": page,
                    "size": size,
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
        result: type[FeedbackTemplateT] = models.FeedbackTemplate,
        options: RequestOptions | None = None,
    ) -> FeedbackTemplateT:
        """Retrieve a feedback template (documented; docs: Get Feedback Template).

        Returns one feedback template by id.

        Args:
            id: Id of the feedback template.
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


class AsyncFeedbackTemplates(Resource):
    """Feedback, requests for feedback, and the templates they follow. Its methods are awaited."""

    def list(
        self,
        *,
        type: enums.FeedbackTemplateType | Omit = omit,
        page: int | Omit = omit,
        size: int | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[FeedbackTemplateT] = models.FeedbackTemplate,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FeedbackTemplateT, models.FeedbackTemplatePage]:
        """List feedback templates (documented; docs: List Feedback Templates).

        Returns the templates with their questions and cycles. Feedback can be listed by the id of a cycle.

        Args:
            type: Only templates of this type.
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
                    "type": type,
                    "page": page,
                    "size": size,
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
        result: type[FeedbackTemplateT] = models.FeedbackTemplate,
        options: RequestOptions | None = None,
    ) -> FeedbackTemplateT:
        """Retrieve a feedback template (documented; docs: Get Feedback Template).

        Returns one feedback template by id.

        Args:
            id: Id of the feedback template.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"id": id},
            result=result,
            options=options,
        )
