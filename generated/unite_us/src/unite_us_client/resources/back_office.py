# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    omit,
    paged,
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .back_office_form_usages import AsyncBackOfficeFormUsages, BackOfficeFormUsages
    from .back_office_forms import AsyncBackOfficeForms, BackOfficeForms

_SEARCH_QUESTIONS = Operation[models.RecordListEnvelope](
    "search_back_office_questions",
    "POST",
    "/back_office/search/questions",
    models.RecordListEnvelope,
    items="data",
    retry_safe=True,
)
_SEARCH = Operation[models.RecordListEnvelope](
    "search_back_office",
    "POST",
    "/back_office/search",
    models.RecordListEnvelope,
    items="data",
    retry_safe=True,
)


class BackOffice(SyncResource):
    """Forms with their sections and questions, and where forms are used."""

    forms: BackOfficeForms = resource(".back_office_forms", "BackOfficeForms", __package__)
    """Forms with their sections and questions, and where forms are used."""
    form_usages: BackOfficeFormUsages = resource(
        ".back_office_form_usages", "BackOfficeFormUsages", __package__
    )
    """Forms with their sections and questions, and where forms are used."""

    def search_questions(
        self, *, q: params.QuestionQuery, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """Search the repository of questions.

        Finds questions by a word or phrase. `POST /back_office/search/questions` (inferred;
        docs: Back Office: Forms Publish).

        Args:
            q: What to look for among questions.
        """
        return self._pages(_SEARCH_QUESTIONS, (), options, q=q)

    def search(
        self,
        *,
        q: params.BackOfficeQuery,
        take: float | None | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """Search back office records.

        Finds records by a word or phrase in chosen attributes. `POST /back_office/search`
        (inferred; docs: Back Office: Forms Publish).

        Args:
            q: What to look for, where, and which attributes to get back.
            take: Most results to return.
        """
        return self._pages(_SEARCH, (), options, q=q, take=take)


class AsyncBackOffice(AsyncResource):
    """Forms with their sections and questions, and where forms are used."""

    forms: AsyncBackOfficeForms = resource(
        ".back_office_forms", "AsyncBackOfficeForms", __package__
    )
    form_usages: AsyncBackOfficeFormUsages = resource(
        ".back_office_form_usages", "AsyncBackOfficeFormUsages", __package__
    )
    search_questions = paged(BackOffice.search_questions)
    search = paged(BackOffice.search)
