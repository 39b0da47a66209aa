# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""The user who is a referral's primary worker."""

from __future__ import annotations

from typing import Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

_REPLACE = Operation(
    "replace_referral_primary_referral_worker",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/primary_referral_worker",
    RECORD,
)
_UPDATE = Operation(
    "update_referral_primary_referral_worker",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/primary_referral_worker",
    RECORD,
)


class GroupsReferralsPrimaryWorker(SyncResource):
    """The user who is a referral's primary worker.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        user_id: Identifier of the user who takes over.
    """

    def replace(self, group_id: str, referral_id: str, *, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Make a user the primary worker of a referral (PUT) (inferred; docs: Referrals: Primary Referral Worker)."""
        return self._into(_REPLACE, (group_id, referral_id), into, user_id=user_id)

    def update(self, group_id: str, referral_id: str, *, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Make a user the primary worker of a referral (inferred; docs: Referrals: Primary Referral Worker)."""
        return self._into(_UPDATE, (group_id, referral_id), into, user_id=user_id)


class AsyncGroupsReferralsPrimaryWorker(AsyncResource):
    """`GroupsReferralsPrimaryWorker` for the asynchronous client."""

    replace = awaitable(GroupsReferralsPrimaryWorker.replace)
    update = awaitable(GroupsReferralsPrimaryWorker.update)
