# Generated from specs/selflessly by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Literal

from .. import _rules, models
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options

_CREATE_TOKEN = Operation(
    "POST /api/v1/token", models.Token,
    encoding="form",
    retry_safe=True,
    authenticated=False,
    rules={"grant_type": _rules.GRANT_TYPE},
)
_REFRESH_TOKEN = Operation(
    "POST /api/v1/token/refresh", models.Token,
    encoding="form", authenticated=False, rules={"grant_type": _rules.GRANT_TYPE_2},
)


class Auth(SyncResource):
    """Access tokens."""

    def create_token(
        self, *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["password"],
        username: str,
        password: str,
        options: Options = None,
    ) -> models.Token:
        """Obtain an access token (documented; docs: Get an API Token).

        Trades client and user credentials for a bearer token (OAuth 2 password grant). The client does this by
        itself before its first call.

        Notes:
            - The docs print the media type as application/x-www-form-url-encoded; the registered name,
              application/x-www-form-urlencoded, is sent.
            - The user must have admin access to the account.

        Args:
            client_id: Client id issued by Selflessly.
            client_secret: Client secret issued by Selflessly.
            grant_type: Kind of OAuth 2 grant.
            username: Name of a user with admin access to the account.
            password: Password of that user.
        """
        return self._call(_CREATE_TOKEN, locals())

    def refresh_token(
        self, *,
        grant_type: Literal["refresh_token"],
        refresh_token: str,
        client_id: str | Omit = omit,
        client_secret: str | Omit = omit,
        options: Options = None,
    ) -> models.Token:
        """Refresh an access token (documented; docs: Refresh the token (if needed)).

        Trades a refresh token for a new access token, without the user's password.

        Notes:
            - The request is undocumented. The refresh token is sent in the standard OAuth 2 form
              (grant_type=refresh_token, refresh_token, client_id, client_secret), and a new password grant is made
              when that is refused.
            - The answer is undocumented too; it is read as the one of the password grant.

        Args:
            grant_type: Kind of OAuth 2 grant.
            refresh_token: Refresh token of an earlier answer.
            client_id: Client id issued by Selflessly.
            client_secret: Client secret issued by Selflessly.
        """
        return self._call(_REFRESH_TOKEN, locals())


class AsyncAuth(AsyncResource):
    """`Auth` for the asynchronous client."""

    create_token = awaitable(Auth.create_token)
    refresh_token = awaitable(Auth.refresh_token)
