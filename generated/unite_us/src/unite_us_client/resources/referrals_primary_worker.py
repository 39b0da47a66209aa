# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The user who is a referral's primary worker."""

from __future__ import annotations

from .. import models
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_UPDATE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/primary_referral_worker",
    models.RecordEnvelope,
    unwrap="data",
    also_put=True,
)


class ReferralsPrimaryWorker(Resource):
    """The user who is a referral's primary worker."""

    def update(
        self,
        referral_id: str,
        *,
        user_id: str,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Make a user the primary worker of a referral (inferred; docs: Referrals: Primary Referral Worker).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            user_id: Identifier of the new primary worker.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "user_id": user_id,
                },
                result=result,
                options=options,
            )
        )


class AsyncReferralsPrimaryWorker(Resource):
    """The user who is a referral's primary worker. Its methods are awaited."""

    async def update(
        self,
        referral_id: str,
        *,
        user_id: str,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Make a user the primary worker of a referral (inferred; docs: Referrals: Primary Referral Worker).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            user_id: Identifier of the new primary worker.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "user_id": user_id,
            },
            result=result,
            options=options,
        )
