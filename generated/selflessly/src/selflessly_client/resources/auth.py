# Generated from specs/selflessly by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Access tokens."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._results import TokenT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE_TOKEN = Operation(
    "POST /api/v1/token",
    models.Token,
    serialization={"grant_type": Serialization(choices=("password",))},
    encoding="form",
    retry_safe=True,
    authenticated=False,
)
_REFRESH_TOKEN = Operation(
    "POST /api/v1/token/refresh",
    models.Token,
    serialization={"grant_type": Serialization(choices=("refresh_token",))},
    encoding="form",
    authenticated=False,
)


class Auth(Resource):
    """Access tokens."""

    def create_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["password"],
        username: str,
        password: str,
        result: type[TokenT] = models.Token,
        options: RequestOptions | None = None,
    ) -> TokenT:
        """Obtain an access token (documented; docs: Get an API Token).

        Exchanges client and user credentials for a bearer token (OAuth 2 password grant). The client does this
        automatically before its first call.

        Notes:
            - The docs show the media type application/x-www-form-url-encoded; the registered name,
              application/x-www-form-urlencoded, is sent.
            - The user must have admin access to the account.

        Args:
            client_id: Client id issued by Selflessly.
            client_secret: Client secret issued by Selflessly.
            grant_type: Kind of OAuth 2 grant.
            username: Name of a user with admin access to the account.
            password: Password of that user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_TOKEN,
                body={
                    "client_id": client_id,
                    "client_secret": client_secret,
                    "grant_type": grant_type,
                    "username": username,
                    "password": password,
                },
                result=result,
                options=options,
            )
        )

    def refresh_token(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        client_id: str | Omit = omit,
        client_secret: str | Omit = omit,
        result: type[TokenT] = models.Token,
        options: RequestOptions | None = None,
    ) -> TokenT:
        """Refresh an access token (documented; docs: Refresh the token (if needed)).

        Trades a refresh token for a new access token, without the user's password.

        Notes:
            - The request is undocumented. The refresh token is sent in the standard OAuth 2 form
              (grant_type=refresh_token, refresh_token, client_id, client_secret), and if it is rejected, the
              password grant is used again.
            - The response is undocumented too; it is read like that of the password grant.

        Args:
            grant_type: Kind of OAuth 2 grant.
            refresh_token: Refresh token of an earlier response.
            client_id: Client id issued by Selflessly.
            client_secret: Client secret issued by Selflessly.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REFRESH_TOKEN,
                body={
                    "grant_type": grant_type,
                    "refresh_token": refresh_token,
                    "client_id": client_id,
                    "client_secret": client_secret,
                },
                result=result,
                options=options,
            )
        )


class AsyncAuth(Resource):
    """Access tokens. Its methods are awaited."""

    async def create_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["password"],
        username: str,
        password: str,
        result: type[TokenT] = models.Token,
        options: RequestOptions | None = None,
    ) -> TokenT:
        """Obtain an access token (documented; docs: Get an API Token).

        Exchanges client and user credentials for a bearer token (OAuth 2 password grant). The client does this
        automatically before its first call.

        Notes:
            - The docs show the media type application/x-www-form-url-encoded; the registered name,
              application/x-www-form-urlencoded, is sent.
            - The user must have admin access to the account.

        Args:
            client_id: Client id issued by Selflessly.
            client_secret: Client secret issued by Selflessly.
            grant_type: Kind of OAuth 2 grant.
            username: Name of a user with admin access to the account.
            password: Password of that user.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_TOKEN,
            body={
                "client_id": client_id,
                "client_secret": client_secret,
                "grant_type": grant_type,
                "username": username,
                "password": password,
            },
            result=result,
            options=options,
        )

    async def refresh_token(
        self,
        *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        client_id: str | Omit = omit,
        client_secret: str | Omit = omit,
        result: type[TokenT] = models.Token,
        options: RequestOptions | None = None,
    ) -> TokenT:
        """Refresh an access token (documented; docs: Refresh the token (if needed)).

        Trades a refresh token for a new access token, without the user's password.

        Notes:
            - The request is undocumented. The refresh token is sent in the standard OAuth 2 form
              (grant_type=refresh_token, refresh_token, client_id, client_secret), and if it is rejected, the
              password grant is used again.
            - The response is undocumented too; it is read like that of the password grant.

        Args:
            grant_type: Kind of OAuth 2 grant.
            refresh_token: Refresh token of an earlier response.
            client_id: Client id issued by Selflessly.
            client_secret: Client secret issued by Selflessly.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REFRESH_TOKEN,
            body={
                "grant_type": grant_type,
                "refresh_token": refresh_token,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            result=result,
            options=options,
        )
