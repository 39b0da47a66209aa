# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.options import Into, R

_UPDATE = Operation("PATCH /groups/{group_id}/referrals/{referral_id}/primary_referral_worker", RECORD)


class GroupsReferralsPrimaryWorker(SyncResource):
    """The user who is a referral's primary worker.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
        user_id: Identifier of the user who takes over.
    """

    def update(
        self, group_id: str, referral_id: str, *, user_id: str, **into: Unpack[Into[R]]
    ) -> R:
        """Make a user the primary worker of a referral (inferred; docs: Referrals: Primary Referral Worker)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Make a user the primary worker of a referral (PUT) (inferred; docs: Referrals: Primary Referral Worker)."""


class AsyncGroupsReferralsPrimaryWorker(AsyncResource):
    """`GroupsReferralsPrimaryWorker` for the asynchronous client."""

    update = awaitable(GroupsReferralsPrimaryWorker.update)
    replace = awaitable(GroupsReferralsPrimaryWorker.replace)
