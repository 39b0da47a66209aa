# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""User accounts, invited users and two-factor authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .users_two_factor import AsyncUsersTwoFactor, UsersTwoFactor

_CONFIRM = Operation[None]("confirm_user", "GET", "/users/confirmation")
_REGISTER = Operation[Record](
    "register_user",
    "POST",
    "/users",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER},
)
_RETRIEVE = Operation[Record](
    "get_user", "GET", "/users/{id}", models.RecordEnvelope, unwrap="data"
)
_REPLACE = Operation[Record](
    "replace_user",
    "PUT",
    "/users/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2},
)
_UPDATE = Operation[Record](
    "update_user",
    "PATCH",
    "/users/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2},
)
_LIST_ADDRESSES = Operation[models.RecordListEnvelope](
    "list_user_addresses",
    "GET",
    "/users/{user_id}/addresses",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_ACCEPT_LICENSE_AGREEMENT = Operation[Record](
    "accept_user_license_agreement",
    "POST",
    "/users/{user_id}/license_agreements",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE_ZENDESK_LOGIN = Operation[Record](
    "get_zendesk_login_url", "GET", "/users/zendesk", models.RecordEnvelope, unwrap="data"
)
_RETRIEVE_INVITED = Operation[Record](
    "get_invitation_user", "GET", "/invitations/{token}/user", models.RecordEnvelope, unwrap="data"
)
_CONFIRM_INVITED_WITH_PUT = Operation[Record](
    "confirm_invitation_user_put",
    "PUT",
    "/invitations/{token}/user",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2},
)
_CONFIRM_INVITED = Operation[Record](
    "confirm_invitation_user",
    "PATCH",
    "/invitations/{token}/user",
    models.RecordEnvelope,
    unwrap="data",
    rules={"user": rules.USER_2},
)


class Users(SyncResource):
    """User accounts, invited users and two-factor authentication.

    Args of its methods:
        id: Identifier of the record the call is about.
        user_id: Identifier of the user.
        token: Token from the invitation or confirmation message.
    """

    two_factor: UsersTwoFactor = resource(".users_two_factor", "UsersTwoFactor", __package__)
    """User accounts, invited users and two-factor authentication."""

    def confirm(self, *, confirmation_token: str, options: Options = None) -> None:
        """Confirm a new user account.

        Takes the token that was emailed to the user. `GET /users/confirmation` (inferred; docs:
        User Confirmation).

        Args:
            confirmation_token: Token from the confirmation email.
        """
        return self._call(_CONFIRM, (), options, confirmation_token=confirmation_token)

    def register(
        self,
        *,
        user: params.UserRegistration,
        invitation: params.RegistrationInvitation | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Register a user account.

        Opens an account; the user may have to confirm the email address. `POST /users`
        (inferred; docs: User Registration).

        Args:
            user: The new account.
            invitation: The invitation that a new user follows.
        """
        return self._call(_REGISTER, (), options, user=user, invitation=invitation)

    def retrieve(self, id: str, *, options: Options = None) -> Record:
        """Retrieve a user.

        The complete profile of a user. `GET /users/{id}` (inferred; docs: Users).
        """
        return self._call(_RETRIEVE, (id,), options)

    def replace(self, id: str, *, user: params.UserChanges, options: Options = None) -> Record:
        """Replace a user.

        PUT form of `update`; the docs describe the two alike. `PUT /users/{id}` (inferred;
        docs: Users).

        Notes:
            - The docs require `user.profile.gender` with every change.

        Args:
            user: Changes to a user's account.
        """
        return self._call(_REPLACE, (id,), options, user=user)

    def update(self, id: str, *, user: params.UserChanges, options: Options = None) -> Record:
        """Update a user.

        Changes the user's account. `PATCH /users/{id}` (inferred; docs: Users).

        Notes:
            - The docs require `user.profile.gender` with every change.

        Args:
            user: Changes to a user's account.
        """
        return self._call(_UPDATE, (id,), options, user=user)

    def list_addresses(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a user's addresses.

        Addresses that the user's account holds. `GET /users/{user_id}/addresses` (inferred;
        docs: Users: Addresses).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_ADDRESSES,
            (user_id,),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def accept_license_agreement(self, user_id: str, *, options: Options = None) -> Record:
        """Accept the software license as a user.

        Records that the user accepts the terms of the software.
        `POST /users/{user_id}/license_agreements` (inferred; docs: Users: License Agreements
        (EULA)).
        """
        return self._call(_ACCEPT_LICENSE_AGREEMENT, (user_id,), options)

    def retrieve_zendesk_login(self, *, options: Options = None) -> Record:
        """Retrieve the Zendesk login address of a user.

        Gives the address at which the user logs in to Zendesk for support. `GET /users/zendesk`
        (inferred; docs: Users: Zendesk Support).
        """
        return self._call(_RETRIEVE_ZENDESK_LOGIN, (), options)

    def retrieve_invited(self, token: str, *, options: Options = None) -> Record:
        """Retrieve an invited user.

        Looks the user up by the token of the invitation or confirmation.
        `GET /invitations/{token}/user` (inferred; docs: Invitations: User).
        """
        return self._call(_RETRIEVE_INVITED, (token,), options)

    def confirm_invited_with_put(
        self, token: str, *, user: params.GroupUserInput, options: Options = None
    ) -> Record:
        """Confirm an invited user (PUT).

        PUT form of `confirm_invited`; the docs describe the two alike.
        `PUT /invitations/{token}/user` (inferred; docs: Invitations: User).

        Notes:
            - The docs require `user.profile.gender`.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._call(_CONFIRM_INVITED_WITH_PUT, (token,), options, user=user)

    def confirm_invited(
        self, token: str, *, user: params.GroupUserInput, options: Options = None
    ) -> Record:
        """Confirm an invited user.

        Confirms the account and stores what the user filled in.
        `PATCH /invitations/{token}/user` (inferred; docs: Invitations: User).

        Notes:
            - The docs require `user.profile.gender`.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._call(_CONFIRM_INVITED, (token,), options, user=user)


class AsyncUsers(AsyncResource):
    """User accounts, invited users and two-factor authentication.

    Args of its methods:
        id: Identifier of the record the call is about.
        user_id: Identifier of the user.
        token: Token from the invitation or confirmation message.
    """

    two_factor: AsyncUsersTwoFactor = resource(
        ".users_two_factor", "AsyncUsersTwoFactor", __package__
    )
    confirm = awaitable(Users.confirm)
    register = awaitable(Users.register)
    retrieve = awaitable(Users.retrieve)
    replace = awaitable(Users.replace)
    update = awaitable(Users.update)
    list_addresses = paged(Users.list_addresses)
    accept_license_agreement = awaitable(Users.accept_license_agreement)
    retrieve_zendesk_login = awaitable(Users.retrieve_zendesk_login)
    retrieve_invited = awaitable(Users.retrieve_invited)
    confirm_invited_with_put = awaitable(Users.confirm_invited_with_put)
    confirm_invited = awaitable(Users.confirm_invited)
