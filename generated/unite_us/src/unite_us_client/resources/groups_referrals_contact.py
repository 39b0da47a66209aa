# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Omit, R, omit

if TYPE_CHECKING:
    from .. import params

_RETRIEVE_FORM = Operation(
    "get_referral_contact_form", "GET", "/groups/{group_id}/referrals/{referral_id}/contact/forms/{id}", RECORD
)
_RESPOND_TO_FORM_WITH_PUT = Operation(
    "upsert_referral_contact_form_response_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response",
    RECORD,
)
_RESPOND_TO_FORM = Operation(
    "upsert_referral_contact_form_response",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response",
    RECORD,
)
_RETRIEVE = Operation("get_referral_contact", "GET", "/groups/{group_id}/referrals/{referral_id}/contact", RECORD)
_REPLACE = Operation(
    "replace_referral_contact",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/contact",
    RECORD,
    rules={"contact": rules.CONTACT_2},
)
_UPDATE = Operation(
    "update_referral_contact",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/contact",
    RECORD,
    rules={"contact": rules.CONTACT_2},
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation(
    "get_referral_contact_program_enrollment",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/contact/programs/{program_id}/enrollment",
    RECORD,
)


class GroupsReferralsContact(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        form_id: Identifier of the form.
        data: The answers.
        contact: Changes to the contact of a referral.
    """

    def retrieve_form(self, group_id: str, referral_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form of a referral's contact (inferred; docs: Groups: Referral Contact Forms).

        The form, each question with the answer it already has.

        Args:
            id: Identifier of the record the call is about.
        """
        return self._into(_RETRIEVE_FORM, (group_id, referral_id, id), into)

    def respond_to_form_with_put(
        self,
        group_id: str,
        referral_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a form for a referral's contact (PUT) (inferred; docs: Groups: Referral Contact Respond to Form).

        PUT form of `respond_to_form`; the docs describe the two alike.
        """
        return self._into(_RESPOND_TO_FORM_WITH_PUT, (group_id, referral_id, form_id), into, data=data)

    def respond_to_form(
        self,
        group_id: str,
        referral_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Answer a form for a referral's contact (inferred; docs: Groups: Referral Contact Respond to Form).

        Stores the contact's answers to a form or assessment, new or changed.
        """
        return self._into(_RESPOND_TO_FORM, (group_id, referral_id, form_id), into, data=data)

    def retrieve(self, group_id: str, referral_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a referral's contact (inferred; docs: Groups: Referral Contact).

        The contact that the referral is about.
        """
        return self._into(_RETRIEVE, (group_id, referral_id), into)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        *,
        contact: params.ReferralContactChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace a referral's contact (inferred; docs: Groups: Referral Contact).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (group_id, referral_id), into, contact=contact)

    def update(
        self,
        group_id: str,
        referral_id: str,
        *,
        contact: params.ReferralContactChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update a referral's contact (inferred; docs: Groups: Referral Contact).

        Changes the contact that the referral is about.
        """
        return self._into(_UPDATE, (group_id, referral_id), into, contact=contact)

    def retrieve_program_enrollment(
        self, group_id: str, referral_id: str, program_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve the program enrollment of a referral's contact (inferred; docs: Groups: Referral Contact Program
        Enrollment).

        How the contact is enrolled in the program.

        Args:
            program_id: Identifier of the program.
        """
        return self._into(_RETRIEVE_PROGRAM_ENROLLMENT, (group_id, referral_id, program_id), into)


class AsyncGroupsReferralsContact(AsyncResource):
    """`GroupsReferralsContact` for the asynchronous client."""

    retrieve_form = awaitable(GroupsReferralsContact.retrieve_form)
    respond_to_form_with_put = awaitable(GroupsReferralsContact.respond_to_form_with_put)
    respond_to_form = awaitable(GroupsReferralsContact.respond_to_form)
    retrieve = awaitable(GroupsReferralsContact.retrieve)
    replace = awaitable(GroupsReferralsContact.replace)
    update = awaitable(GroupsReferralsContact.update)
    retrieve_program_enrollment = awaitable(GroupsReferralsContact.retrieve_program_enrollment)
