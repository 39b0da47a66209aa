# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Searches in back office records and in the repository of questions."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import models, params
from .._results import QuestionT, RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .back_office_form_usages import AsyncBackOfficeFormUsages, BackOfficeFormUsages
    from .back_office_forms import AsyncBackOfficeForms, BackOfficeForms

_SEARCH_QUESTIONS = Operation(
    "POST /back_office/search/questions", models.QuestionListEnvelope, items="data", retry_safe=True
)
_SEARCH = Operation("POST /back_office/search", models.RecordListEnvelope, items="data", retry_safe=True)


class BackOffice(Resource):
    """Searches in back office records and in the repository of questions."""

    @functools.cached_property
    def forms(self) -> BackOfficeForms:
        """Forms that the back office creates and publishes."""
        from .back_office_forms import BackOfficeForms

        return BackOfficeForms(self._engine)

    @functools.cached_property
    def form_usages(self) -> BackOfficeFormUsages:
        """What groups, their programs and networks use forms for."""
        from .back_office_form_usages import BackOfficeFormUsages

        return BackOfficeFormUsages(self._engine)

    def search_questions(
        self,
        *,
        q: params.QuestionQuery,
        resume: str | None = None,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> SyncPages[QuestionT, models.QuestionListEnvelope]:
        """Search the repository of questions for a word or phrase (inferred; docs: (untitled, after Back Office: Forms
        Publish)).

        Args:
            q: What to search for among questions.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _SEARCH_QUESTIONS,
                body={
                    "q": q,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def search(
        self,
        *,
        q: params.BackOfficeQuery,
        take: float | None | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """Search selected attributes of back office records for a word or phrase (inferred; docs: (untitled, after
        Back Office: Forms Publish)).

        Args:
            q: What to search for, where, and which attributes to return.
            take: Most results to return.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _SEARCH,
                body={
                    "q": q,
                    "take": take,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncBackOffice(Resource):
    """Searches in back office records and in the repository of questions. Its methods are awaited."""

    @functools.cached_property
    def forms(self) -> AsyncBackOfficeForms:
        """Forms that the back office creates and publishes."""
        from .back_office_forms import AsyncBackOfficeForms

        return AsyncBackOfficeForms(self._engine)

    @functools.cached_property
    def form_usages(self) -> AsyncBackOfficeFormUsages:
        """What groups, their programs and networks use forms for."""
        from .back_office_form_usages import AsyncBackOfficeFormUsages

        return AsyncBackOfficeFormUsages(self._engine)

    def search_questions(
        self,
        *,
        q: params.QuestionQuery,
        resume: str | None = None,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> AsyncPages[QuestionT, models.QuestionListEnvelope]:
        """Search the repository of questions for a word or phrase (inferred; docs: (untitled, after Back Office: Forms
        Publish)).

        Args:
            q: What to search for among questions.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _SEARCH_QUESTIONS,
                body={
                    "q": q,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def search(
        self,
        *,
        q: params.BackOfficeQuery,
        take: float | None | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """Search selected attributes of back office records for a word or phrase (inferred; docs: (untitled, after
        Back Office: Forms Publish)).

        Args:
            q: What to search for, where, and which attributes to return.
            take: Most results to return.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _SEARCH,
                body={
                    "q": q,
                    "take": take,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )
