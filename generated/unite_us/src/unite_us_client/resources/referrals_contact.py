# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The contact that a referral is about."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import ContactT, EnrollmentT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_RETRIEVE = Operation("GET /groups/{group_id}/referrals/{referral_id}/contact", models.ContactEnvelope, unwrap="data")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/referrals/{referral_id}/contact",
    models.ContactEnvelope,
    unwrap="data",
    serialization={"contact": _serialization.REFERRAL_CONTACT_CHANGES},
    also_put=True,
)
_RETRIEVE_PROGRAM_ENROLLMENT = Operation(
    "GET /groups/{group_id}/referrals/{referral_id}/contact/programs/{program_id}/enrollment",
    models.EnrollmentEnvelope,
    unwrap="data",
)


class ReferralsContact(Resource):
    """The contact that a referral is about."""

    def retrieve(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Retrieve the contact that a referral is about (inferred; docs: Groups: Referral Contact).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "referral_id": referral_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        contact: params.ReferralContactChanges | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Update the contact that a referral is about (inferred; docs: Groups: Referral Contact).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            contact: Changes to the contact of a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "referral_id": referral_id},
                body={
                    "contact": contact,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_program_enrollment(
        self,
        referral_id: str,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[EnrollmentT] = models.Enrollment,
        options: RequestOptions | None = None,
    ) -> EnrollmentT:
        """Retrieve how a referral's contact is enrolled in a program (inferred; docs: Groups: Referral Contact Program
        Enrollment).

        Args:
            referral_id: Identifier of the referral.
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_PROGRAM_ENROLLMENT,
                path={"group_id": group_id, "referral_id": referral_id, "program_id": program_id},
                result=result,
                options=options,
            )
        )


class AsyncReferralsContact(Resource):
    """The contact that a referral is about. Its methods are awaited."""

    async def retrieve(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Retrieve the contact that a referral is about (inferred; docs: Groups: Referral Contact).

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "referral_id": referral_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        referral_id: str,
        *,
        group_id: str | Omit = omit,
        contact: params.ReferralContactChanges | Omit = omit,
        result: type[ContactT] = models.Contact,
        options: RequestOptions | None = None,
    ) -> ContactT:
        """Update the contact that a referral is about (inferred; docs: Groups: Referral Contact).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            referral_id: Identifier of the referral.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            contact: Changes to the contact of a referral.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "referral_id": referral_id},
            body={
                "contact": contact,
            },
            result=result,
            options=options,
        )

    async def retrieve_program_enrollment(
        self,
        referral_id: str,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[EnrollmentT] = models.Enrollment,
        options: RequestOptions | None = None,
    ) -> EnrollmentT:
        """Retrieve how a referral's contact is enrolled in a program (inferred; docs: Groups: Referral Contact Program
        Enrollment).

        Args:
            referral_id: Identifier of the referral.
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_PROGRAM_ENROLLMENT,
            path={"group_id": group_id, "referral_id": referral_id, "program_id": program_id},
            result=result,
            options=options,
        )
