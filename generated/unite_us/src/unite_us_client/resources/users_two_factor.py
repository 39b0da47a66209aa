# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Two-factor authentication of a user."""

from __future__ import annotations

from .. import models, params
from .._results import RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_ENABLE = Operation("POST /users/{user_id}/two_factor_authentication", models.RecordEnvelope, unwrap="data")
_DISABLE = Operation[None]("DELETE /users/{user_id}/two_factor_authentication", status=204)
_RESEND_TOKEN = Operation[None]("POST /users/{user_id}/two_factor_authentication/confirmation")
_CONFIRM = Operation[None]("PATCH /users/{user_id}/two_factor_authentication/confirmation", also_put=True)


class UsersTwoFactor(Resource):
    """Two-factor authentication of a user."""

    def enable(
        self,
        user_id: str,
        *,
        phone_number: params.TwoFactorPhoneNumber,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Register a user's phone for two-factor authentication (inferred; docs: Users: Two-Factor Authentication
        (2FA)).

        Args:
            user_id: Identifier of the user.
            phone_number: A mobile phone number.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ENABLE,
                path={"user_id": user_id},
                body={
                    "phone_number": phone_number,
                },
                result=result,
                options=options,
            )
        )

    def disable(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from the two-factor service and disable the setting (inferred; docs: Users: Two-Factor
        Authentication (2FA)).

        Args:
            user_id: Identifier of the user.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DISABLE,
                path={"user_id": user_id},
                options=options,
            )
        )

    def resend_token(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Send a new two-factor code to the user's phone (inferred; docs: Confirming Two-Factor Authentication (2FA)
        Registration).

        Args:
            user_id: Identifier of the user.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _RESEND_TOKEN,
                path={"user_id": user_id},
                options=options,
            )
        )

    def confirm(
        self,
        user_id: str,
        *,
        token: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Check the two-factor code that the user received, with the Authy service (inferred; docs: Confirming
        Two-Factor Authentication (2FA) Registration).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            token: Code that the user received as a text message.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _CONFIRM,
                path={"user_id": user_id},
                body={
                    "token": token,
                },
                options=options,
            )
        )


class AsyncUsersTwoFactor(Resource):
    """Two-factor authentication of a user. Its methods are awaited."""

    async def enable(
        self,
        user_id: str,
        *,
        phone_number: params.TwoFactorPhoneNumber,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Register a user's phone for two-factor authentication (inferred; docs: Users: Two-Factor Authentication
        (2FA)).

        Args:
            user_id: Identifier of the user.
            phone_number: A mobile phone number.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ENABLE,
            path={"user_id": user_id},
            body={
                "phone_number": phone_number,
            },
            result=result,
            options=options,
        )

    async def disable(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a user from the two-factor service and disable the setting (inferred; docs: Users: Two-Factor
        Authentication (2FA)).

        Args:
            user_id: Identifier of the user.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DISABLE,
            path={"user_id": user_id},
            options=options,
        )

    async def resend_token(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Send a new two-factor code to the user's phone (inferred; docs: Confirming Two-Factor Authentication (2FA)
        Registration).

        Args:
            user_id: Identifier of the user.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _RESEND_TOKEN,
            path={"user_id": user_id},
            options=options,
        )

    async def confirm(
        self,
        user_id: str,
        *,
        token: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Check the two-factor code that the user received, with the Authy service (inferred; docs: Confirming
        Two-Factor Authentication (2FA) Registration).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            user_id: Identifier of the user.
            token: Code that the user received as a text message.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _CONFIRM,
            path={"user_id": user_id},
            body={
                "token": token,
            },
            options=options,
        )
