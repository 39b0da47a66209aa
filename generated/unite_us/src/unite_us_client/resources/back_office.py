# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import RecordPages
from .._results import RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncResource, paged, resource
from .._runtime.omitted import Omit, omit
from .._runtime.options import PagesInto, R

if TYPE_CHECKING:
    from .. import params
    from .back_office_form_usages import AsyncBackOfficeFormUsages, BackOfficeFormUsages
    from .back_office_forms import AsyncBackOfficeForms, BackOfficeForms

_SEARCH_QUESTIONS = Operation("POST /back_office/search/questions", RECORD_LIST, retry_safe=True)
_SEARCH = Operation("POST /back_office/search", RECORD_LIST, retry_safe=True)


class BackOffice(SyncResource):
    """Searches over back office records and the repository of questions.

    Args of its methods:
        q: What to look for among questions.
    """

    forms: BackOfficeForms = resource(".back_office_forms")
    """Forms as the back office builds and publishes them."""
    form_usages: BackOfficeFormUsages = resource(".back_office_form_usages")
    """What groups, their programs and networks use forms for."""

    def search_questions(
        self, *, q: params.QuestionQuery, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """Search the repository of questions for a word or phrase (inferred; docs: Back Office: Forms Publish)."""
        return self._pages(_SEARCH_QUESTIONS, locals())

    def search(
        self, *, q: params.BackOfficeQuery, take: float | None | Omit = omit, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """Search chosen attributes of back office records for a word or phrase (inferred; docs: Back Office: Forms
        Publish).

        Args:
            q: What to look for, where, and which attributes to get back.
            take: Most results to return.
        """
        return self._pages(_SEARCH, locals())


class AsyncBackOffice(AsyncResource):
    """`BackOffice` for the asynchronous client."""

    forms: AsyncBackOfficeForms = resource(".back_office_forms")
    form_usages: AsyncBackOfficeFormUsages = resource(".back_office_form_usages")
    search_questions = paged(BackOffice.search_questions)
    search = paged(BackOffice.search)
