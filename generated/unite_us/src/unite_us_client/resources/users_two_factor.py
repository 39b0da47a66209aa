# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_ENABLE = Operation("POST /users/{user_id}/two_factor_authentication", RECORD)
_DISABLE = Operation[None]("DELETE /users/{user_id}/two_factor_authentication")
_RESEND_TOKEN = Operation[None]("POST /users/{user_id}/two_factor_authentication/confirmation")
_CONFIRM = Operation[None]("PATCH /users/{user_id}/two_factor_authentication/confirmation")


class UsersTwoFactor(SyncResource):
    """Two-factor authentication of a user.

    Args of its methods:
        user_id: Identifier of the user.
        phone_number: A mobile phone number.
        token: Code that the user received as a text message.
    """

    def enable(
        self, user_id: str, *, phone_number: params.TwoFactorPhoneNumber, **into: Unpack[Into[R]]
    ) -> R:
        """Register a user's phone for two-factor authentication (inferred; docs: Users: Two-Factor Authentication
        (2FA))."""
        return self._into(_ENABLE, locals(), into)

    def disable(self, user_id: str, *, options: Options = None) -> None:
        """Take a user out of the two-factor service and switch the setting off (inferred; docs: Users: Two-Factor
        Authentication (2FA))."""
        return self._call(_DISABLE, locals())

    def resend_token(self, user_id: str, *, options: Options = None) -> None:
        """Send a new two-factor code to the user's phone (inferred; docs: Confirming Two-Factor Authentication
        (2FA) Registration)."""
        return self._call(_RESEND_TOKEN, locals())

    def confirm(
        self, user_id: str, *, token: str | Omit = omit, options: Options = None
    ) -> None:
        """Check the two-factor code that the user received, with the Authy service (inferred; docs: Confirming
        Two-Factor Authentication (2FA) Registration)."""
        return self._call(_CONFIRM, locals())

    confirm_via_put = twin(confirm, _CONFIRM.with_method("PUT"))
    """Check the two-factor code that the user received (PUT) (inferred; docs: Confirming Two-Factor Authentication
    (2FA) Registration)."""


class AsyncUsersTwoFactor(AsyncResource):
    """`UsersTwoFactor` for the asynchronous client."""

    enable = awaitable(UsersTwoFactor.enable)
    disable = awaitable(UsersTwoFactor.disable)
    resend_token = awaitable(UsersTwoFactor.resend_token)
    confirm = awaitable(UsersTwoFactor.confirm)
    confirm_via_put = awaitable(UsersTwoFactor.confirm_via_put)
