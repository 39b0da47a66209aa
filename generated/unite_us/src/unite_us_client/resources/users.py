# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""User accounts, their sessions and invited users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .users_two_factor import AsyncUsersTwoFactor, UsersTwoFactor

_LIST_SESSIONS = Operation("list_user_sessions", "GET", "/users/{user_id}/sessions", RECORD_LIST)
_DELETE_SESSION = Operation[None]("delete_user_session", "DELETE", "/users/{user_id}/sessions", body=("token",))
_CONFIRM = Operation[None]("confirm_user", "GET", "/users/confirmation")
_REGISTER = Operation("register_user", "POST", "/users", RECORD, rules={"user": rules.USER})
_RETRIEVE = Operation("get_user", "GET", "/users/{id}", RECORD)
_REPLACE = Operation("replace_user", "PUT", "/users/{id}", RECORD, rules={"user": rules.USER_2})
_UPDATE = Operation("update_user", "PATCH", "/users/{id}", RECORD, rules={"user": rules.USER_2})
_LIST_ADDRESSES = Operation("list_user_addresses", "GET", "/users/{user_id}/addresses", RECORD_PAGES)
_ACCEPT_LICENSE_AGREEMENT = Operation(
    "accept_user_license_agreement", "POST", "/users/{user_id}/license_agreements", RECORD
)
_RETRIEVE_ZENDESK_LOGIN = Operation("get_zendesk_login_url", "GET", "/users/zendesk", RECORD)
_RETRIEVE_INVITED = Operation("get_invitation_user", "GET", "/invitations/{token}/user", RECORD)
_CONFIRM_INVITED_VIA_PUT = Operation(
    "confirm_invitation_user_put", "PUT", "/invitations/{token}/user", RECORD, rules={"user": rules.USER_2}
)
_CONFIRM_INVITED = Operation(
    "confirm_invitation_user", "PATCH", "/invitations/{token}/user", RECORD, rules={"user": rules.USER_2}
)


class Users(SyncResource):
    """User accounts, their sessions and invited users.

    Args of its methods:
        user_id: Identifier of the user.
    """

    two_factor: UsersTwoFactor = resource(".users_two_factor", "UsersTwoFactor")
    """Two-factor authentication of a user."""

    def list_sessions(self, user_id: str, **into: Unpack[PagesInto[R]]) -> SyncPages[R, models.RecordListEnvelope]:
        """List the access tokens that are active for the current user (inferred; docs: Users: Active Session
        Management).
        """
        return self._pages(_LIST_SESSIONS, (user_id,), into)

    def delete_session(self, user_id: str, *, token: str | Omit = omit, options: Options = None) -> None:
        """Make one token of the current user invalid (inferred; docs: Users: Active Session Management).

        Notes:
            - The token to end goes into the body of this DELETE.

        Args:
            token: Token of that session.
        """
        return self._call(_DELETE_SESSION, (user_id,), options, token=token)

    def confirm(self, *, confirmation_token: str, options: Options = None) -> None:
        """Confirm a new user account with the token that was emailed to the user (inferred; docs: User Confirmation).

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
        """Register a user account; the user may have to confirm the email address (inferred; docs: User Registration).

        Args:
            user: The new account.
            invitation: The invitation that a new user follows.
        """
        return self._into(_REGISTER, (), into, user=user, invitation=invitation)

    def retrieve(self, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the complete profile of a user (inferred; docs: Users)."""
        return self._into(_RETRIEVE, (user_id,), into)

    def replace(self, user_id: str, *, user: params.UserChanges, **into: Unpack[Into[R]]) -> R:
        """Replace a user (inferred; docs: Users).

        Args:
            user: Changes to a user's account.
        """
        return self._into(_REPLACE, (user_id,), into, user=user)

    def update(self, user_id: str, *, user: params.UserChanges, **into: Unpack[Into[R]]) -> R:
        """Update a user (inferred; docs: Users).

        Args:
            user: Changes to a user's account.
        """
        return self._into(_UPDATE, (user_id,), into, user=user)

    def list_addresses(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a user's addresses (inferred; docs: Users: Addresses).

        Args:
            page: Number of the page to return.
            page_size: How many records a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(
            _LIST_ADDRESSES, (user_id,), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by
        )

    def accept_license_agreement(self, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Accept the terms of the software as a user (inferred; docs: Users: License Agreements (EULA))."""
        return self._into(_ACCEPT_LICENSE_AGREEMENT, (user_id,), into)

    def retrieve_zendesk_login(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve the address at which a user logs in to Zendesk for support (inferred; docs: Users: Zendesk
        Support).
        """
        return self._into(_RETRIEVE_ZENDESK_LOGIN, (), into)

    def retrieve_invited(self, token: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a user by the token of the invitation or confirmation (inferred; docs: Invitations: User).

        Args:
            token: Token from the invitation or confirmation message.
        """
        return self._into(_RETRIEVE_INVITED, (token,), into)

    def confirm_invited_via_put(self, token: str, *, user: params.GroupUserInput, **into: Unpack[Into[R]]) -> R:
        """Confirm an invited user's account and store what the user filled in (PUT) (inferred; docs: Invitations:
        User).

        Args:
            token: Token from the invitation or confirmation message.
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._into(_CONFIRM_INVITED_VIA_PUT, (token,), into, user=user)

    def confirm_invited(self, token: str, *, user: params.GroupUserInput, **into: Unpack[Into[R]]) -> R:
        """Confirm an invited user's account and store what the user filled in (inferred; docs: Invitations: User).

        Args:
            token: Token from the invitation or confirmation message.
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._into(_CONFIRM_INVITED, (token,), into, user=user)


class AsyncUsers(AsyncResource):
    """`Users` for the asynchronous client."""

    two_factor: AsyncUsersTwoFactor = resource(".users_two_factor", "AsyncUsersTwoFactor")
    list_sessions = paged(Users.list_sessions)
    delete_session = awaitable(Users.delete_session)
    confirm = awaitable(Users.confirm)
    register = awaitable(Users.register)
    retrieve = awaitable(Users.retrieve)
    replace = awaitable(Users.replace)
    update = awaitable(Users.update)
    list_addresses = paged(Users.list_addresses)
    accept_license_agreement = awaitable(Users.accept_license_agreement)
    retrieve_zendesk_login = awaitable(Users.retrieve_zendesk_login)
    retrieve_invited = awaitable(Users.retrieve_invited)
    confirm_invited_via_put = awaitable(Users.confirm_invited_via_put)
    confirm_invited = awaitable(Users.confirm_invited)
