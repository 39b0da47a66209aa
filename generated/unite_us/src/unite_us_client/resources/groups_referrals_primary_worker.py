# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Referrals that a group sends, receives or drafts."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

_REPLACE = Operation[Record](
    "replace_referral_primary_referral_worker",
    "PUT",
    "/groups/{group_id}/referrals/{referral_id}/primary_referral_worker",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE = Operation[Record](
    "update_referral_primary_referral_worker",
    "PATCH",
    "/groups/{group_id}/referrals/{referral_id}/primary_referral_worker",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsReferralsPrimaryWorker(SyncResource):
    """Referrals that a group sends, receives or drafts.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
    """

    def replace(
        self, group_id: str, referral_id: str, *, user_id: str, options: Options = None
    ) -> Record:
        """Replace a referral's primary worker.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/referrals/{referral_id}/primary_referral_worker` (inferred;
        docs: Referrals: Primary Referral Worker).

        Args:
            user_id: Identifier of the user who takes over.
        """
        return self._call(_REPLACE, (group_id, referral_id), options, user_id=user_id)

    def update(
        self, group_id: str, referral_id: str, *, user_id: str, options: Options = None
    ) -> Record:
        """Update a referral's primary worker.

        Makes another user the primary referral worker.
        `PATCH /groups/{group_id}/referrals/{referral_id}/primary_referral_worker` (inferred;
        docs: Referrals: Primary Referral Worker).

        Args:
            user_id: Identifier of the user who takes over.
        """
        return self._call(_UPDATE, (group_id, referral_id), options, user_id=user_id)


class AsyncGroupsReferralsPrimaryWorker(AsyncResource):
    """Referrals that a group sends, receives or drafts.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        referral_id: Identifier of the referral.
    """

    replace = awaitable(GroupsReferralsPrimaryWorker.replace)
    update = awaitable(GroupsReferralsPrimaryWorker.update)
