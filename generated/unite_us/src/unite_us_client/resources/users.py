# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""User accounts, their sessions and invited users."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, _serialization, enums, models, params
from .._results import AddressT, RecordT, UserT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .users_two_factor import AsyncUsersTwoFactor, UsersTwoFactor

_LIST_SESSIONS = Operation("GET /users/{user_id}/sessions", models.RecordListEnvelope, items="data")
_DELETE_SESSION = Operation[None]("DELETE /users/{user_id}/sessions", status=204)
_CONFIRM = Operation[None]("GET /users/confirmation", retry_safe=False)
_REGISTER = Operation(
    "POST /users", models.UserEnvelope, unwrap="data", serialization={"user": _serialization.USER_REGISTRATION}
)
_RETRIEVE = Operation("GET /users/{user_id}", models.UserEnvelope, unwrap="data")
_UPDATE = Operation(
    "PATCH /users/{user_id}",
    models.UserEnvelope,
    unwrap="data",
    serialization={"user": _serialization.USER_CHANGES},
    also_put=True,
)
_LIST_ADDRESSES = Operation(
    "GET /users/{user_id}/addresses",
    models.AddressListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_ACCEPT_LICENSE_AGREEMENT = Operation("POST /users/{user_id}/license_agreements", models.RecordEnvelope, unwrap="data")
_RETRIEVE_ZENDESK_LOGIN = Operation("GET /users/zendesk", models.RecordEnvelope, unwrap="data")
_RETRIEVE_INVITED = Operation("GET /invitations/{token}/user", models.UserEnvelope, unwrap="data")
_CONFIRM_INVITED = Operation(
    "PATCH /invitations/{token}/user",
    models.UserEnvelope,
    unwrap="data",
    serialization={"user": _serialization.USER_CHANGES},
    also_put=True,
)


class Users(Resource):
    """User accounts, their sessions and invited users."""

    @functools.cached_property
    def two_factor(self) -> UsersTwoFactor:
        """Two-factor authentication of a user."""
        from .users_two_factor import UsersTwoFactor

        return UsersTwoFactor(self._engine)

    def list_sessions(
        self,
        user_id: str,
        *,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List the access tokens that are active for the current user (inferred; docs: Users: Active Session
        Management).

        Args:
            user_id: Identifier of the user.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_SESSIONS,
                path={"user_id": user_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def delete_session(
        self,
        user_id: str,
        *,
        token: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Invalidate one token of the current user (inferred; docs: Users: Active Session Management).

        Notes:
            - The token to end is sent in the body of this DELETE.

        Args:
            user_id: Identifier of the user.
            token: Token of that session.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE_SESSION,
                path={"user_id": user_id},
                body={
                    "token": token,
                },
                options=options,
            )
        )

    def confirm(
        self,
        *,
        confirmation_token: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Confirm a new user account with the token that was emailed to the user (inferred; docs: User Confirmation).

        Args:
            confirmation_token: Token from the confirmation email.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _CONFIRM,
                query={
                    "confirmation_token": confirmation_token,
                },
                options=options,
            )
        )

    def register(
        self,
        *,
        user: params.UserRegistration,
        invitation: params.RegistrationInvitation | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Register a user account; the user may have to confirm the email address (inferred; docs: User Registration).

        Args:
            user: The new account.
            invitation: The invitation that a new user follows.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REGISTER,
                body={
                    "user": user,
                    "invitation": invitation,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        user_id: str,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve the complete profile of a user (inferred; docs: Users).

        Args:
            user_id: Identifier of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"user_id": user_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        user_id: str,
        *,
        user: params.UserChanges | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a user (inferred; docs: Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            user: Changes to a user's account.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"user_id": user_id},
                body={
                    "user": user,
                },
                result=result,
                options=options,
            )
        )

    def list_addresses(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> SyncPages[AddressT, models.AddressListEnvelope]:
        """List a user's addresses (inferred; docs: Users: Addresses).

        Args:
            user_id: Identifier of the user.
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
                _LIST_ADDRESSES,
                path={"user_id": user_id},
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

    def accept_license_agreement(
        self,
        user_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Accept the terms of the software as a user (inferred; docs: Users: License Agreements (EULA)).

        Args:
            user_id: Identifier of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ACCEPT_LICENSE_AGREEMENT,
                path={"user_id": user_id},
                result=result,
                options=options,
            )
        )

    def retrieve_zendesk_login(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the address at which a user logs in to Zendesk for support (inferred; docs: Users: Zendesk
        Support).

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_ZENDESK_LOGIN,
                result=result,
                options=options,
            )
        )

    def retrieve_invited(
        self,
        token: str,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a user by the token of the invitation or confirmation (inferred; docs: Invitations: User).

        Args:
            token: Token from the invitation or confirmation message.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_INVITED,
                path={"token": token},
                result=result,
                options=options,
            )
        )

    def confirm_invited(
        self,
        token: str,
        *,
        user: params.GroupUserInput | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Confirm an invited user's account and store what the user filled in (inferred; docs: Invitations: User).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            token: Token from the invitation or confirmation message.
            user: Account data of a user who belongs to a group or is invited to it.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CONFIRM_INVITED,
                path={"token": token},
                body={
                    "user": user,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsers(Resource):
    """User accounts, their sessions and invited users. Its methods are awaited."""

    @functools.cached_property
    def two_factor(self) -> AsyncUsersTwoFactor:
        """Two-factor authentication of a user."""
        from .users_two_factor import AsyncUsersTwoFactor

        return AsyncUsersTwoFactor(self._engine)

    def list_sessions(
        self,
        user_id: str,
        *,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List the access tokens that are active for the current user (inferred; docs: Users: Active Session
        Management).

        Args:
            user_id: Identifier of the user.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_SESSIONS,
                path={"user_id": user_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def delete_session(
        self,
        user_id: str,
        *,
        token: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Invalidate one token of the current user (inferred; docs: Users: Active Session Management).

        Notes:
            - The token to end is sent in the body of this DELETE.

        Args:
            user_id: Identifier of the user.
            token: Token of that session.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE_SESSION,
            path={"user_id": user_id},
            body={
                "token": token,
            },
            options=options,
        )

    async def confirm(
        self,
        *,
        confirmation_token: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Confirm a new user account with the token that was emailed to the user (inferred; docs: User Confirmation).

        Args:
            confirmation_token: Token from the confirmation email.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _CONFIRM,
            query={
                "confirmation_token": confirmation_token,
            },
            options=options,
        )

    async def register(
        self,
        *,
        user: params.UserRegistration,
        invitation: params.RegistrationInvitation | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Register a user account; the user may have to confirm the email address (inferred; docs: User Registration).

        Args:
            user: The new account.
            invitation: The invitation that a new user follows.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REGISTER,
            body={
                "user": user,
                "invitation": invitation,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve the complete profile of a user (inferred; docs: Users).

        Args:
            user_id: Identifier of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"user_id": user_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        user_id: str,
        *,
        user: params.UserChanges | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Update a user (inferred; docs: Users).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            user: Changes to a user's account.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id},
            body={
                "user": user,
            },
            result=result,
            options=options,
        )

    def list_addresses(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[AddressT] = models.Address,
        options: RequestOptions | None = None,
    ) -> AsyncPages[AddressT, models.AddressListEnvelope]:
        """List a user's addresses (inferred; docs: Users: Addresses).

        Args:
            user_id: Identifier of the user.
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
                _LIST_ADDRESSES,
                path={"user_id": user_id},
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

    async def accept_license_agreement(
        self,
        user_id: str,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Accept the terms of the software as a user (inferred; docs: Users: License Agreements (EULA)).

        Args:
            user_id: Identifier of the user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ACCEPT_LICENSE_AGREEMENT,
            path={"user_id": user_id},
            result=result,
            options=options,
        )

    async def retrieve_zendesk_login(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the address at which a user logs in to Zendesk for support (inferred; docs: Users: Zendesk
        Support).

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_ZENDESK_LOGIN,
            result=result,
            options=options,
        )

    async def retrieve_invited(
        self,
        token: str,
        *,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Retrieve a user by the token of the invitation or confirmation (inferred; docs: Invitations: User).

        Args:
            token: Token from the invitation or confirmation message.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_INVITED,
            path={"token": token},
            result=result,
            options=options,
        )

    async def confirm_invited(
        self,
        token: str,
        *,
        user: params.GroupUserInput | Omit = omit,
        result: type[UserT] = models.User,
        options: RequestOptions | None = None,
    ) -> UserT:
        """Confirm an invited user's account and store what the user filled in (inferred; docs: Invitations: User).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            token: Token from the invitation or confirmation message.
            user: Account data of a user who belongs to a group or is invited to it.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CONFIRM_INVITED,
            path={"token": token},
            body={
                "user": user,
            },
            result=result,
            options=options,
        )
