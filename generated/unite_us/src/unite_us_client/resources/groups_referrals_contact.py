# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms, assessments and screenings to fill in, and the answers to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
    omit,
)

if TYPE_CHECKING:
    from .. import params

_RETRIEVE_FORM = Operation[Record](
    "get_referral_contact_form",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/contact/forms/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_RESPOND_TO_FORM_WITH_PUT = Operation[Record](
    "upsert_referral_contact_form_response_put",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
)
_RESPOND_TO_FORM = Operation[Record](
    "upsert_referral_contact_form_response",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[Record](
    "get_referral_contact",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/contact",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_referral_contact",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/contact",
    models.RecordEnvelope,
    unwrap="data",
    rules={"contact": rules.CONTACT_2},
)
_UPDATE = Operation[Record](
    "update_referral_contact",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/contact",
    models.RecordEnvelope,
    unwrap="data",
    rules={"contact": rules.CONTACT_2},
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation[Record](
    "get_referral_contact_program_enrollment",
    "GET",
    "/groups/{group_id}/referrals/{referral_id}/contact/programs/{program_id}/enrollment",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsReferralsContact(SyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        form_id: Identifier of the form.
    """

    def retrieve_form(
        self, group_id: str, referral_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a form of a referral's contact.

        The form, each question with the answer it already has.
        `GET /groups/{group_id}/referrals/{referral_id}/contact/forms/{id}` (inferred; docs:
        Groups: Referral Contact Forms).

        Args:
            id: Identifier of the record the call is about.
        """
        return self._call(_RETRIEVE_FORM, (group_id, referral_id, id), options)

    def respond_to_form_with_put(
        self,
        group_id: str,
        referral_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Answer a form for a referral's contact (PUT).

        PUT form of `respond_to_form`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response`
        (inferred; docs: Groups: Referral Contact Respond to Form).

        Args:
            data: The answers.
        """
        return self._call(
            _RESPOND_TO_FORM_WITH_PUT, (group_id, referral_id, form_id), options, data=data
        )

    def respond_to_form(
        self,
        group_id: str,
        referral_id: str,
        form_id: str,
        *,
        data: Sequence[Mapping[str, Any] | str] | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Answer a form for a referral's contact.

        Stores the contact's answers to a form or assessment, new or changed.
        `PATCH /groups/{group_id}/referrals/{referral_id}/contact/forms/{form_id}/response`
        (inferred; docs: Groups: Referral Contact Respond to Form).

        Args:
            data: The answers.
        """
        return self._call(_RESPOND_TO_FORM, (group_id, referral_id, form_id), options, data=data)

    def retrieve(self, group_id: str, referral_id: str, *, options: Options = None) -> Record:
        """Retrieve a referral's contact.

        The contact that the referral is about.
        `GET /groups/{group_id}/referrals/{referral_id}/contact` (inferred; docs: Groups:
        Referral Contact).
        """
        return self._call(_RETRIEVE, (group_id, referral_id), options)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        *,
        contact: params.ReferralContactChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a referral's contact.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/contact` (inferred; docs: Groups:
        Referral Contact).

        Args:
            contact: Changes to the contact of a referral.
        """
        return self._call(_REPLACE, (group_id, referral_id), options, contact=contact)

    def update(
        self,
        group_id: str,
        referral_id: str,
        *,
        contact: params.ReferralContactChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a referral's contact.

        Changes the contact that the referral is about.
        `PATCH /groups/{group_id}/referrals/{referral_id}/contact` (inferred; docs: Groups:
        Referral Contact).

        Args:
            contact: Changes to the contact of a referral.
        """
        return self._call(_UPDATE, (group_id, referral_id), options, contact=contact)

    def retrieve_program_enrollment(
        self, group_id: str, referral_id: str, program_id: str, *, options: Options = None
    ) -> Record:
        """Retrieve the program enrollment of a referral's contact.

        How the contact is enrolled in the program.
        `GET /groups/{group_id}/referrals/{referral_id}/contact/programs/{program_id}/enrollment`
        (inferred; docs: Groups: Referral Contact Program Enrollment).

        Args:
            program_id: Identifier of the program.
        """
        return self._call(
            _RETRIEVE_PROGRAM_ENROLLMENT, (group_id, referral_id, program_id), options
        )


class AsyncGroupsReferralsContact(AsyncResource):
    """Forms, assessments and screenings to fill in, and the answers to them.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        form_id: Identifier of the form.
    """

    retrieve_form = awaitable(GroupsReferralsContact.retrieve_form)
    respond_to_form_with_put = awaitable(GroupsReferralsContact.respond_to_form_with_put)
    respond_to_form = awaitable(GroupsReferralsContact.respond_to_form)
    retrieve = awaitable(GroupsReferralsContact.retrieve)
    replace = awaitable(GroupsReferralsContact.replace)
    update = awaitable(GroupsReferralsContact.update)
    retrieve_program_enrollment = awaitable(GroupsReferralsContact.retrieve_program_enrollment)
