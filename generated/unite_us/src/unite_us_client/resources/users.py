# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, PagesInto, R

if TYPE_CHECKING:
    from .. import params
    from .users_two_factor import AsyncUsersTwoFactor, UsersTwoFactor

_LIST_SESSIONS = Operation("GET /users/{user_id}/sessions", RECORD_LIST)
_DELETE_SESSION = Operation[None]("DELETE /users/{user_id}/sessions", body=("token",))
_CONFIRM = Operation[None]("GET /users/confirmation")
_REGISTER = Operation("POST /users", RECORD, rules={"user": _rules.USER_REGISTRATION})
_RETRIEVE = Operation("GET /users/{user_id}", RECORD)
_UPDATE = Operation("PATCH /users/{user_id}", RECORD, rules={"user": _rules.USER_CHANGES})
_LIST_ADDRESSES = Operation("GET /users/{user_id}/addresses", RECORD_PAGES)
_ACCEPT_LICENSE_AGREEMENT = Operation("POST /users/{user_id}/license_agreements", RECORD)
_RETRIEVE_ZENDESK_LOGIN = Operation("GET /users/zendesk", RECORD)
_RETRIEVE_INVITED = Operation("GET /invitations/{token}/user", RECORD)
_CONFIRM_INVITED = Operation("PATCH /invitations/{token}/user", RECORD, rules={"user": _rules.USER_CHANGES})


class Users(SyncResource):
    """User accounts, their sessions and invited users.

    Args of its methods:
        user_id: Identifier of the user.
        token: Token from the invitation or confirmation message.
        confirmation_token: Token from the confirmation email.
        user: Changes to a user's account.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
    """

    two_factor: UsersTwoFactor = resource(".users_two_factor")
    """Two-factor authentication of a user."""

    def list_sessions(self, user_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the access tokens that are active for the current user (inferred; docs: Users: Active Session
        Management)."""
        return self._pages(_LIST_SESSIONS, locals())

    def delete_session(
        self, user_id: str, *, token: str | Omit = omit, options: Options = None
    ) -> None:
        """Make one token of the current user invalid (inferred; docs: Users: Active Session Management).

        Notes:
            - The token to end goes into the body of this DELETE.

        Args:
            token: Token of that session.
        """
        return self._call(_DELETE_SESSION, locals())

    def confirm(
        self, *, confirmation_token: str, options: Options = None
    ) -> None:
        """Confirm a new user account with the token that was emailed to the user (inferred; docs: User
        Confirmation)."""
        return self._call(_CONFIRM, locals())

    def register(
        self, *,
        user: params.UserRegistration, invitation: params.RegistrationInvitation | Omit = omit, **into: Unpack[Into[R]],
    ) -> R:
        """Register a user account; the user may have to confirm the email address (inferred; docs: User Registration).

        Args:
            user: The new account.
            invitation: The invitation that a new user follows.
        """
        return self._into(_REGISTER, locals(), into)

    def retrieve(self, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve the complete profile of a user (inferred; docs: Users)."""
        return self._into(_RETRIEVE, locals(), into)

    def update(
        self, user_id: str, *, user: params.UserChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update a user (inferred; docs: Users)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a user (inferred; docs: Users)."""

    def list_addresses(self, user_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List a user's addresses (inferred; docs: Users: Addresses)."""
        return self._pages(_LIST_ADDRESSES, locals())

    def accept_license_agreement(self, user_id: str, **into: Unpack[Into[R]]) -> R:
        """Accept the terms of the software as a user (inferred; docs: Users: License Agreements (EULA))."""
        return self._into(_ACCEPT_LICENSE_AGREEMENT, locals(), into)

    def retrieve_zendesk_login(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve the address at which a user logs in to Zendesk for support (inferred; docs: Users: Zendesk
        Support)."""
        return self._into(_RETRIEVE_ZENDESK_LOGIN, locals(), into)

    def retrieve_invited(self, token: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a user by the token of the invitation or confirmation (inferred; docs: Invitations: User)."""
        return self._into(_RETRIEVE_INVITED, locals(), into)

    def confirm_invited(
        self, token: str, *, user: params.GroupUserInput, **into: Unpack[Into[R]]
    ) -> R:
        """Confirm an invited user's account and store what the user filled in (inferred; docs: Invitations: User).

        Args:
            user: Account data of a user who belongs to a group or is invited to it.
        """
        return self._into(_CONFIRM_INVITED, locals(), into)

    confirm_invited_via_put = twin(confirm_invited, _CONFIRM_INVITED.with_method("PUT"))
    """Confirm an invited user's account and store what the user filled in (PUT) (inferred; docs: Invitations: User)."""


class AsyncUsers(AsyncResource):
    """`Users` for the asynchronous client."""

    two_factor: AsyncUsersTwoFactor = resource(".users_two_factor")
    list_sessions = paged(Users.list_sessions)
    delete_session = awaitable(Users.delete_session)
    confirm = awaitable(Users.confirm)
    register = awaitable(Users.register)
    retrieve = awaitable(Users.retrieve)
    update = awaitable(Users.update)
    replace = awaitable(Users.replace)
    list_addresses = paged(Users.list_addresses)
    accept_license_agreement = awaitable(Users.accept_license_agreement)
    retrieve_zendesk_login = awaitable(Users.retrieve_zendesk_login)
    retrieve_invited = awaitable(Users.retrieve_invited)
    confirm_invited = awaitable(Users.confirm_invited)
    confirm_invited_via_put = awaitable(Users.confirm_invited_via_put)
