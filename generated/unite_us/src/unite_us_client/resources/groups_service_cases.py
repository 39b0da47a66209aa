# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_RETRIEVE_CONTACT_FORM = Operation(
    "get_service_case_contact_form",
    "GET",
    "/groups/{group_id}/service_cases/{service_case_id}/contact/forms/{id}",
    RECORD,
)
_RESPOND_TO_CONTACT_FORM_WITH_PUT = Operation(
    "upsert_service_case_contact_form_response_put",
    "PUT",
    "/groups/{group_id}/service_cases/{service_case_id}/contact/forms/{form_id}/response",
    RECORD,
)
_RESPOND_TO_CONTACT_FORM = Operation(
    "upsert_service_case_contact_form_response",
    "PATCH",
    "/groups/{group_id}/service_cases/{service_case_id}/contact/forms/{form_id}/response",
    RECORD,
)
_LIST = Operation(
    "list_group_service_cases",
    "GET",
    "/groups/{group_id}/service_cases",
    RECORD_PAGES,
    rules={"q": rules.Q_3, "sord": rules.SORD},
)
_LIST_FROM_SENT_REFERRALS = Operation(
    "list_group_service_cases_from_sent_referrals",
    "GET",
    "/groups/{group_id}/service_cases/sent_referrals",
    RECORD_PAGES,
    rules={"q": rules.Q_4, "sord": rules.SORD},
)


class GroupsServiceCases(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_case_id: Identifier of the service case.
        form_id: Identifier of the form.
        data: The answers.
        closed: Only closed cases if true, only open ones if false; both if left out.
        q: Narrows the cases down.
        page: Number of the page to return.
        per: How many records a page holds.
        sord: Sort direction.
        sidx: Attribute to sort by.
    """

    def retrieve_contact_form(self, group_id: str, service_case_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form of a case's contact (inferred; docs: Groups: Service Case Contact Forms).

        The form, each question with the answer it already has.

        Args:
            id: Identifier of the record the call is about.
        """
        return self._into(_RETRIEVE_CONTACT_FORM, (group_id, service_case_id, id), into)

    def respond_to_contact_form_with_put(
        self,
        group_id: str,
        service_case_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a form for a case's contact (PUT) (inferred; docs: Groups: Service Case Contact Respond to Form).

        PUT form of `respond_to_contact_form`; the docs describe the two alike.
        """
        return self._into(_RESPOND_TO_CONTACT_FORM_WITH_PUT, (group_id, service_case_id, form_id), into, data=data)

    def respond_to_contact_form(
        self,
        group_id: str,
        service_case_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a form for a case's contact (inferred; docs: Groups: Service Case Contact Respond to Form).

        Stores the contact's answers to a form or assessment, new or changed.
        """
        return self._into(_RESPOND_TO_CONTACT_FORM, (group_id, service_case_id, form_id), into, data=data)

    def list(
        self,
        group_id: str,
        *,
        closed: bool | Omit = omit,
        primary_data_source: bool | Omit = omit,
        q: params.ServiceCaseQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a group's cases (inferred; docs: Groups: Cases).

        Cases that the group serves, open and closed unless filtered.

        Args:
            primary_data_source: Whether to do without a performance optimization when cases are retrieved.
        """
        return self._pages(
            _LIST,
            (group_id,),
            into,
            closed=closed,
            primary_data_source=primary_data_source,
            q=q,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_from_sent_referrals(
        self,
        group_id: str,
        *,
        closed: bool | Omit = omit,
        q: params.SentReferralCaseQuery | Omit = omit,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List cases that grew out of sent referrals (inferred; docs: Groups: Cases Converted from Sent Referrals).

        Cases that came of referrals the group had sent.
        """
        return self._pages(
            _LIST_FROM_SENT_REFERRALS, (group_id,), into, closed=closed, q=q, page=page, per=per, sord=sord, sidx=sidx
        )


class AsyncGroupsServiceCases(AsyncResource):
    """`GroupsServiceCases` for the asynchronous client."""

    retrieve_contact_form = awaitable(GroupsServiceCases.retrieve_contact_form)
    respond_to_contact_form_with_put = awaitable(GroupsServiceCases.respond_to_contact_form_with_put)
    respond_to_contact_form = awaitable(GroupsServiceCases.respond_to_contact_form)
    list = paged(GroupsServiceCases.list)
    list_from_sent_referrals = paged(GroupsServiceCases.list_from_sent_referrals)
