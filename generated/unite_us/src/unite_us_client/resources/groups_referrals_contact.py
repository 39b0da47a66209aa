# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_RETRIEVE = Operation("GET /groups/{group_id}/referrals/{referral_id}/contact", RECORD)
_UPDATE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/contact", RECORD,
    rules={"contact": _rules.REFERRAL_CONTACT_CHANGES},
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation(
    "GET /groups/{group_id}/referrals/{referral_id}/contact/programs/{program_id}/enrollment", RECORD
)


class GroupsReferralsContact(SyncResource):
    """The contact that a referral is about.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        contact: Changes to the contact of a referral.
        program_id: Identifier of the program.
    """

    def retrieve(self, group_id: str, referral_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the contact that a referral is about (inferred; docs: Groups: Referral Contact)."""
        return self._into(_RETRIEVE, locals(), into)

    def update(
        self, group_id: str, referral_id: str, *,
        contact: params.ReferralContactChanges | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Update the contact that a referral is about (inferred; docs: Groups: Referral Contact)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace the contact that a referral is about (inferred; docs: Groups: Referral Contact)."""

    def retrieve_program_enrollment(
        self, group_id: str, referral_id: str, program_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve how a referral's contact is enrolled in a program (inferred; docs: Groups: Referral Contact
        Program Enrollment)."""
        return self._into(_RETRIEVE_PROGRAM_ENROLLMENT, locals(), into)


class AsyncGroupsReferralsContact(AsyncResource):
    """`GroupsReferralsContact` for the asynchronous client."""

    retrieve = awaitable(GroupsReferralsContact.retrieve)
    update = awaitable(GroupsReferralsContact.update)
    replace = awaitable(GroupsReferralsContact.replace)
    retrieve_program_enrollment = awaitable(GroupsReferralsContact.retrieve_program_enrollment)
