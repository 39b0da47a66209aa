# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._results import RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, paged, resource
from .._runtime.options import Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .back_office_form_usages import AsyncBackOfficeFormUsages, BackOfficeFormUsages
    from .back_office_forms import AsyncBackOfficeForms, BackOfficeForms

_SEARCH_QUESTIONS = Operation(
    "search_back_office_questions", "POST", "/back_office/search/questions", RECORD_LIST, retry_safe=True
)
_SEARCH = Operation("search_back_office", "POST", "/back_office/search", RECORD_LIST, retry_safe=True)


class BackOffice(SyncResource):
    """Forms with their sections and questions, and where forms are used."""

    forms: BackOfficeForms = resource(".back_office_forms", "BackOfficeForms")
    """Forms with their sections and questions, and where forms are used."""
    form_usages: BackOfficeFormUsages = resource(".back_office_form_usages", "BackOfficeFormUsages")
    """Forms with their sections and questions, and where forms are used."""

    def search_questions(
        self, *, q: params.QuestionQuery, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Search the repository of questions (inferred; docs: Back Office: Forms Publish).

        Finds questions by a word or phrase.

        Args:
            q: What to look for among questions.
        """
        return self._pages(_SEARCH_QUESTIONS, (), into, q=q)

    def search(
        self, *, q: params.BackOfficeQuery, take: float | None | Omit = omit, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """Search back office records (inferred; docs: Back Office: Forms Publish).

        Finds records by a word or phrase in chosen attributes.

        Args:
            q: What to look for, where, and which attributes to get back.
            take: Most results to return.
        """
        return self._pages(_SEARCH, (), into, q=q, take=take)


class AsyncBackOffice(AsyncResource):
    """`BackOffice` for the asynchronous client."""

    forms: AsyncBackOfficeForms = resource(".back_office_forms", "AsyncBackOfficeForms")
    form_usages: AsyncBackOfficeFormUsages = resource(".back_office_form_usages", "AsyncBackOfficeFormUsages")
    search_questions = paged(BackOffice.search_questions)
    search = paged(BackOffice.search)
