# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""User accounts, invited users and two-factor authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .users_two_factor import AsyncUsersTwoFactor, UsersTwoFactor

_CONFIRM = Operation[None]("confirm_user", "GET", "/users/confirmation")
_REGISTER = Operation("register_user", "POST", "/users", RECORD, rules={"user": rules.USER})
_RETRIEVE = Operation("get_user", "GET", "/users/{id}", RECORD)
_REPLACE = Operation("replace_user", "PUT", "/users/{id}", RECORD, rules={"user": rules.USER_2})
_UPDATE = Operation("update_user", "PATCH", "/users/{id}", RECORD, rules={"user": rules.USER_2})
_LIST_ADDRESSES = Operation(
    "list_user_addresses", "GET", "/users/{user_id}/addresses", RECORD_PAGES, rules={"sord": rules.SORD}
)
_ACCEPT_LICENSE_AGREEMENT = Operation(
    "accept_user_license_agreement", "POST", "/users/{user_id}/license_agreements", RECORD
)
_RETRIEVE_ZENDESK_LOGIN = Operation("get_zendesk_login_url", "GET", "/users/zendesk", RECORD)
_RETRIEVE_INVITED = Operation("get_invitation_user", "GET", "/invitations/{token}/user", RECORD)
_CONFIRM_INVITED_WITH_PUT = Operation(
    "confirm_invitation_user_put", "PUT", "/invitations/{token}/user", RECORD, rules={"user": rules.USER_2}
)
_CONFIRM_INVITED = Operation(
    "confirm_invitation_user", "PATCH", "/invitations/{token}/user", RECORD, rules={"user": rules.USER_2}
)


class Users(SyncResource):
    """User accounts, invited users and two-factor authentication.

    Args of its methods:
        id: Identifier of the record the call is about.
        user_id: Identifier of the user.
        token: Token from the invitation or confirmation message.
    """

    two_factor: UsersTwoFactor = resource(".users_two_factor", "UsersTwoFactor")
    """User accounts, invited users and two-factor authentication."""

    def confirm(self, *, confirmation_token: str, options: Options = None) -> None:
        """Confirm a new user account (inferred; docs: User Confirmation).

        Takes the token that was emailed to the user.

        Args:
            confirmation_token: Token from the confirmation email.
        """
        return self._call(_CONFIRM, (), options, confirmation_token=confirmation_token)

    def register(
        self,
        *,
        user: params.UserRegistration,
        invitation: params.RegistrationInvitation | Omit = omit,
        **into: Unpack[Into[R]],
    ) -> R:
        """Register a user account (inferred; docs: User Registration).

        Opens an account; the user may have to confirm the email address.

        Args:
            user: The new account.
            invitation: The invitation that a new user follows.
        """
        return self._into(_REGISTER, (), into, user=user, invitation=invitation)

    def retrieve(self, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a user (inferred; docs: Users).

        The complete profile of a user.
        """
        return self._into(_RETRIEVE, (id,), into)

    def replace(self, id: str, *, user: params.UserChanges, **into: Unpack[Into[R]]) -> R:
        """Replace a user (inferred; docs: Users).

        PUT form of `update`; the docs describe the two alike.

        Notes:
            - The docs require `user.profile.gender` with every change.

        Args:
            user: Changes to a user's account.
        """
        return self._into(_REPLACE, (id,), into, user=user)

    def update(self, id: str, *, user: params.UserChanges, **into: Unpack[Into[R]]) -> R:
        """Update a user (inferred; docs: Users).

        Changes the user's account.

        Notes:
            - The docs require `user.profile.gender` with every change.

        Args:
            user: Changes to a user's account.
        """
        return self._into(_UPDATE, (id,), into, user=user)

    def list_addresses(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a user's addresses (inferred; docs: Users: Addresses).

        Addresses that the user's account holds.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST_ADDRESSES, (user_id,), into, page=page, per=per, sord=sord, sidx=sidx)

    def accept_license_agreement(self, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Accept the software license as a user (inferred; docs: Users: License Agreements (EULA)).

        Records that the user accepts the terms of the software.
        """
        return self._into(_ACCEPT_LICENSE_AGREEMENT, (user_id,), into)

    def retrieve_zendesk_login(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve the Zendesk login address of a user (inferred; docs: Users: Zendesk Support).

        Gives the address at which the user logs in to Zendesk for support.
        """
        return self._into(_RETRIEVE_ZENDESK_LOGIN, (), into)

    def retrieve_invited(self, token: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve an invited user (inferred; docs: Invitations: User).

        Looks the user up by the token of the invitation or confirmation.
        """
        return self._into(_RETRIEVE_INVITED, (token,), into)

    def confirm_invited_with_put(self, token: str, *, user: params.GroupUserInput, **into: Unpack[Into[R]]) -> R:
        """Confirm an invited user (PUT) (inferred; docs: Invitations: User).

        PUT form of `confirm_invited`; the docs describe the two alike.

        Notes:
            - The docs require `user.profile.gender`.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._into(_CONFIRM_INVITED_WITH_PUT, (token,), into, user=user)

    def confirm_invited(self, token: str, *, user: params.GroupUserInput, **into: Unpack[Into[R]]) -> R:
        """Confirm an invited user (inferred; docs: Invitations: User).

        Confirms the account and stores what the user filled in.

        Notes:
            - The docs require `user.profile.gender`.

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._into(_CONFIRM_INVITED, (token,), into, user=user)


class AsyncUsers(AsyncResource):
    """`Users` for the asynchronous client."""

    two_factor: AsyncUsersTwoFactor = resource(".users_two_factor", "AsyncUsersTwoFactor")
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
