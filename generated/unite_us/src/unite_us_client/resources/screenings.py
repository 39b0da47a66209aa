# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Screenings of a contact, and the answers to them."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _serialization, models, params
from .._results import ScreeningT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /groups/{group_id}/contacts/{contact_id}/screenings", models.ScreeningListEnvelope, items="data")
_LIST_FOR_FORM = Operation(
    "GET /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings",
    models.ScreeningListEnvelope,
    items="data",
)
_CREATE = Operation(
    "POST /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings",
    models.ScreeningEnvelope,
    unwrap="data",
    serialization={"data": _serialization.ANSWER_FIELDS},
)
_RESPOND = Operation(
    "PATCH /groups/{group_id}/contacts/{contact_id}/forms/{form_id}/screenings/{screening_id}",
    models.ScreeningEnvelope,
    unwrap="data",
    serialization={"data": _serialization.ANSWER_FIELDS},
    also_put=True,
)
_RETRIEVE = Operation("GET /groups/{group_id}/screenings/{screening_id}", models.ScreeningEnvelope, unwrap="data")


class Screenings(Resource):
    """Screenings of a contact, and the answers to them."""

    def list(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> SyncPages[ScreeningT, models.ScreeningListEnvelope]:
        """List all screenings of a contact (inferred; docs: Screenings: Fetch screenings for contact).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id, "contact_id": contact_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_form(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> SyncPages[ScreeningT, models.ScreeningListEnvelope]:
        """List the screenings of a contact that use a form (inferred; docs: Screenings: Respond to Screening).

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_FORM,
                path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.ScreeningAnswerInput] | Omit = omit,
        network_id: str | Omit = omit,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> ScreeningT:
        """Start a screening of a contact with a form (inferred; docs: Screenings: Respond to Screening).

        Notes:
            - The docs do not describe a body.

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            network_id: Network in which the contact is screened. Undocumented, but used by programs in production.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
                body={
                    "data": data,
                    "network_id": network_id,
                },
                result=result,
                options=options,
            )
        )

    def respond(
        self,
        contact_id: str,
        form_id: str,
        screening_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.ScreeningAnswerInput] | Omit = omit,
        network_id: str | Omit = omit,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> ScreeningT:
        """Store a contact's answers to a screening, new or changed (inferred; docs: Screenings: Respond to Screening).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            screening_id: Identifier of the screening.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            network_id: Network in which the contact is screened. Undocumented, but used by programs in production.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RESPOND,
                path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id, "screening_id": screening_id},
                body={
                    "data": data,
                    "network_id": network_id,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        screening_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> ScreeningT:
        """Retrieve a group's screening (inferred; docs: Groups: Screenings).

        Args:
            screening_id: Identifier of the screening.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "screening_id": screening_id},
                result=result,
                options=options,
            )
        )


class AsyncScreenings(Resource):
    """Screenings of a contact, and the answers to them. Its methods are awaited."""

    def list(
        self,
        contact_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ScreeningT, models.ScreeningListEnvelope]:
        """List all screenings of a contact (inferred; docs: Screenings: Fetch screenings for contact).

        Args:
            contact_id: Identifier of the contact (client).
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id, "contact_id": contact_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_form(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ScreeningT, models.ScreeningListEnvelope]:
        """List the screenings of a contact that use a form (inferred; docs: Screenings: Respond to Screening).

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_FORM,
                path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        contact_id: str,
        form_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.ScreeningAnswerInput] | Omit = omit,
        network_id: str | Omit = omit,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> ScreeningT:
        """Start a screening of a contact with a form (inferred; docs: Screenings: Respond to Screening).

        Notes:
            - The docs do not describe a body.

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            network_id: Network in which the contact is screened. Undocumented, but used by programs in production.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id},
            body={
                "data": data,
                "network_id": network_id,
            },
            result=result,
            options=options,
        )

    async def respond(
        self,
        contact_id: str,
        form_id: str,
        screening_id: str,
        *,
        group_id: str | Omit = omit,
        data: Sequence[params.ScreeningAnswerInput] | Omit = omit,
        network_id: str | Omit = omit,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> ScreeningT:
        """Store a contact's answers to a screening, new or changed (inferred; docs: Screenings: Respond to Screening).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            contact_id: Identifier of the contact (client).
            form_id: Identifier of the form.
            screening_id: Identifier of the screening.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            data: The answers.
            network_id: Network in which the contact is screened. Undocumented, but used by programs in production.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RESPOND,
            path={"group_id": group_id, "contact_id": contact_id, "form_id": form_id, "screening_id": screening_id},
            body={
                "data": data,
                "network_id": network_id,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        screening_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ScreeningT] = models.Screening,
        options: RequestOptions | None = None,
    ) -> ScreeningT:
        """Retrieve a group's screening (inferred; docs: Groups: Screenings).

        Args:
            screening_id: Identifier of the screening.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "screening_id": screening_id},
            result=result,
            options=options,
        )
