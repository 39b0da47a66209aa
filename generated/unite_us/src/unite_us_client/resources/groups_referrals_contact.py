# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The contact that a referral is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Omit, R, omit

if TYPE_CHECKING:
    from .. import params

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
    """The contact that a referral is about.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        contact: Changes to the contact of a referral.
    """

    def retrieve(self, group_id: str, referral_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the contact that a referral is about (inferred; docs: Groups: Referral Contact)."""
        return self._into(_RETRIEVE, (group_id, referral_id), into)

    def replace(
        self,
        group_id: str,
        referral_id: str,
        *,
        contact: params.ReferralContactChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Replace the contact that a referral is about (inferred; docs: Groups: Referral Contact)."""
        return self._into(_REPLACE, (group_id, referral_id), into, contact=contact)

    def update(
        self,
        group_id: str,
        referral_id: str,
        *,
        contact: params.ReferralContactChanges | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Update the contact that a referral is about (inferred; docs: Groups: Referral Contact)."""
        return self._into(_UPDATE, (group_id, referral_id), into, contact=contact)

    def retrieve_program_enrollment(
        self, group_id: str, referral_id: str, program_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Retrieve how a referral's contact is enrolled in a program (inferred; docs: Groups: Referral Contact Program
        Enrollment).

        Args:
            program_id: Identifier of the program.
        """
        return self._into(_RETRIEVE_PROGRAM_ENROLLMENT, (group_id, referral_id, program_id), into)


class AsyncGroupsReferralsContact(AsyncResource):
    """`GroupsReferralsContact` for the asynchronous client."""

    retrieve = awaitable(GroupsReferralsContact.retrieve)
    replace = awaitable(GroupsReferralsContact.replace)
    update = awaitable(GroupsReferralsContact.update)
    retrieve_program_enrollment = awaitable(GroupsReferralsContact.retrieve_program_enrollment)
