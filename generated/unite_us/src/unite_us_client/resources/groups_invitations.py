# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Invitations to join a group."""

from __future__ import annotations

from .. import _profile, enums, models, params
from .._results import InvitationT, RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation(
    "GET /groups/{group_id}/invitations",
    models.InvitationListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CREATE = Operation("POST /groups/{group_id}/invitations", models.InvitationEnvelope, unwrap="data")
_RETRIEVE = Operation("GET /groups/{group_id}/invitations/{invitation_id}", models.InvitationEnvelope, unwrap="data")
_DELETE = Operation[None]("DELETE /groups/{group_id}/invitations/{invitation_id}")
_UPDATE = Operation(
    "PATCH /groups/{group_id}/invitations/{invitation_id}", models.InvitationEnvelope, unwrap="data", also_put=True
)
_REMIND = Operation(
    "POST /groups/{group_id}/invitations/{invitation_id}/reminders", models.RecordEnvelope, unwrap="data"
)


class GroupsInvitations(Resource):
    """Invitations to join a group."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> SyncPages[InvitationT, models.InvitationListEnvelope]:
        """List the invitations that a group has sent (inferred; docs: Groups: User Invitations).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        invitation: params.InvitationInput,
        group_id: str | Omit = omit,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> InvitationT:
        """Create an invitation, to be sent immediately or later (inferred; docs: Groups: User Invitations).

        Args:
            invitation: Whom to invite.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"group_id": group_id},
                body={
                    "invitation": invitation,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> InvitationT:
        """Retrieve an invitation (inferred; docs: Groups: User Invitations).

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"group_id": group_id, "invitation_id": invitation_id},
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an invitation, which can then no longer be used (inferred; docs: Groups: User Invitations).

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"group_id": group_id, "invitation_id": invitation_id},
                options=options,
            )
        )

    def update(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        invitation: params.InvitationChanges | Omit = omit,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> InvitationT:
        """Update an invitation (inferred; docs: Groups: User Invitations).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            invitation: What can be changed about an invitation.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"group_id": group_id, "invitation_id": invitation_id},
                body={
                    "invitation": invitation,
                },
                result=result,
                options=options,
            )
        )

    def remind(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Send an invitation again (inferred; docs: Groups: User Invitation Reminders).

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REMIND,
                path={"group_id": group_id, "invitation_id": invitation_id},
                result=result,
                options=options,
            )
        )


class AsyncGroupsInvitations(Resource):
    """Invitations to join a group. Its methods are awaited."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> AsyncPages[InvitationT, models.InvitationListEnvelope]:
        """List the invitations that a group has sent (inferred; docs: Groups: User Invitations).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        invitation: params.InvitationInput,
        group_id: str | Omit = omit,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> InvitationT:
        """Create an invitation, to be sent immediately or later (inferred; docs: Groups: User Invitations).

        Args:
            invitation: Whom to invite.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"group_id": group_id},
            body={
                "invitation": invitation,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> InvitationT:
        """Retrieve an invitation (inferred; docs: Groups: User Invitations).

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"group_id": group_id, "invitation_id": invitation_id},
            result=result,
            options=options,
        )

    async def delete(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an invitation, which can then no longer be used (inferred; docs: Groups: User Invitations).

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"group_id": group_id, "invitation_id": invitation_id},
            options=options,
        )

    async def update(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        invitation: params.InvitationChanges | Omit = omit,
        result: type[InvitationT] = models.Invitation,
        options: RequestOptions | None = None,
    ) -> InvitationT:
        """Update an invitation (inferred; docs: Groups: User Invitations).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            invitation: What can be changed about an invitation.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"group_id": group_id, "invitation_id": invitation_id},
            body={
                "invitation": invitation,
            },
            result=result,
            options=options,
        )

    async def remind(
        self,
        invitation_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Send an invitation again (inferred; docs: Groups: User Invitation Reminders).

        Args:
            invitation_id: Identifier of the user invitation.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REMIND,
            path={"group_id": group_id, "invitation_id": invitation_id},
            result=result,
            options=options,
        )
