# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Literal

from .. import _rules, models
from .._results import PRE_AUTH_TOKEN, TOKEN
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options

_CREATE_PRE_AUTH_TOKEN = Operation("POST /auth/api/", PRE_AUTH_TOKEN, evidence="corroborated", authenticated=False)
_CREATE_TOKEN = Operation("POST /auth/api/token", TOKEN, evidence="corroborated", authenticated=False)
_CREATE_OAUTH_TOKEN = Operation(
    "POST /oauth/token", models.OAuthToken,
    encoding="form",
    evidence="corroborated",
    authenticated=False,
    rules={"grant_type": _rules.GRANT_TYPE},
)


class Auth(SyncResource):
    """Tokens for the other operations."""

    def create_pre_auth_token(
        self, *, email: str, password: str, options: Options = None
    ) -> models.PreAuthToken:
        """Trade email address and password for a pre-authentication token (corroborated; docs: Authentication (3.0):
        Generate pre-authentication token).

        First step towards a JSON Web Token. For a person with a second factor it also sets that factor off, a code
        by email for instance; the code goes into the second step.

        Args:
            email: Email address the person signs in with.
            password: The person's password.
        """
        return self._call(_CREATE_PRE_AUTH_TOKEN, locals())

    def create_token(
        self, *,
        token: str,
        minimal: bool | Omit = omit,
        key: str | None | Omit = omit,
        options: Options = None,
    ) -> models.Token:
        """Trade a pre-authentication token for a JSON Web Token (corroborated; docs: Authentication (3.0): Creating
        JSON Web Token).

        Second step; the answer is the token to send as bearer with every other request.

        Notes:
            - A person with a second factor must send its code as `key`.

        Args:
            token: The pre-authentication token.
            minimal: Make a smaller token.
            key: Code of the second factor, for a person who has one.
        """
        return self._call(_CREATE_TOKEN, locals())

    def create_oauth_token(
        self, *,
        grant_type: Literal["client_credentials"],
        client_id: str,
        client_secret: str,
        scope: str | Omit = omit,
        options: Options = None,
    ) -> models.OAuthToken:
        """Get an access token with client credentials (corroborated; docs: OAuth 2.0 Authentication).

        For programs that act by themselves. The token acts as the user set on the OAuth client, within the scopes
        asked for; the operations described here need the scope `users`.

        Notes:
            - Body and answer are those of RFC 6749, which the guide follows as far as it describes them.
            - The scopes are activities, address-book, opportunities, organisation, role-profiles, teams and users.
            - Assemble's support may have to enable OAuth for the organisation.

        Args:
            grant_type: The grant.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client.
            scope: Scopes asked for, separated by spaces, for instance `users teams`.
        """
        return self._call(_CREATE_OAUTH_TOKEN, locals())


class AsyncAuth(AsyncResource):
    """`Auth` for the asynchronous client."""

    create_pre_auth_token = awaitable(Auth.create_pre_auth_token)
    create_token = awaitable(Auth.create_token)
    create_oauth_token = awaitable(Auth.create_oauth_token)
