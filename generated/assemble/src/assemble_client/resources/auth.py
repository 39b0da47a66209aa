# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Tokens for the other operations."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._results import OAuthTokenT, PreAuthTokenT, TokenT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE_PRE_AUTH_TOKEN = Operation(
    "POST /auth/api/",
    models.PreAuthToken,
    envelope="data",
    authenticated=False,
    evidence="corroborated",
    token_bases=("host", "base"),
)
_CREATE_TOKEN = Operation(
    "POST /auth/api/token",
    models.Token,
    envelope="data",
    authenticated=False,
    evidence="corroborated",
    token_bases=("host", "base"),
)
_CREATE_OAUTH_TOKEN = Operation(
    "POST /oauth/token",
    models.OAuthToken,
    serialization={"grant_type": Serialization(choices=("client_credentials",))},
    encoding="form",
    authenticated=False,
    evidence="corroborated",
    token_bases=("host", "base"),
)


class Auth(Resource):
    """Tokens for the other operations."""

    def create_pre_auth_token(
        self,
        *,
        email: str,
        password: str,
        result: type[PreAuthTokenT] = models.PreAuthToken,
        options: RequestOptions | None = None,
    ) -> PreAuthTokenT:
        """Exchange email address and password for a pre-authentication token (corroborated; docs: Authentication
        (3.0): Generate pre-authentication token).

        First step towards a JSON Web Token. For a person with a second factor, it also starts that factor, for
        instance by sending a code by email; the second step needs the code.

        Args:
            email: Email address the person signs in with.
            password: The person's password.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_PRE_AUTH_TOKEN,
                body={
                    "email": email,
                    "password": password,
                },
                result=result,
                options=options,
            )
        )

    def create_token(
        self,
        *,
        token: str,
        minimal: bool | Omit = omit,
        key: str | None | Omit = omit,
        result: type[TokenT] = models.Token,
        options: RequestOptions | None = None,
    ) -> TokenT:
        """Trade a pre-authentication token for a JSON Web Token (corroborated; docs: Authentication (3.0): Creating
        JSON Web Token).

        Second step; returns the token to send as bearer token with every other request.

        Notes:
            - A person with a second factor must send its code as `key`.

        Args:
            token: The pre-authentication token.
            minimal: Whether to create a smaller token.
            key: Code of the second factor, for a person who has one.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_TOKEN,
                body={
                    "token": token,
                    "minimal": minimal,
                    "key": key,
                },
                result=result,
                options=options,
            )
        )

    def create_oauth_token(
        self,
        *,
        grant_type: Literal["client_credentials"],
        client_id: str,
        client_secret: str,
        scope: str | Omit = omit,
        result: type[OAuthTokenT] = models.OAuthToken,
        options: RequestOptions | None = None,
    ) -> OAuthTokenT:
        """Get an access token with client credentials (corroborated; docs: OAuth 2.0 Authentication).

        For programs that act without a person. The token acts as the user configured for the OAuth client, within
        the requested scopes; the operations described here need the scope `users`.

        Notes:
            - Body and response are those of RFC 6749, which the guide follows as far as it describes them.
            - The scopes are activities, address-book, opportunities, organisation, role-profiles, teams and users.
            - Assemble's support may have to enable OAuth for the organisation.

        Args:
            grant_type: The grant.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client.
            scope: Requested scopes, separated by spaces, for instance `users teams`.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_OAUTH_TOKEN,
                body={
                    "grant_type": grant_type,
                    "client_id": client_id,
                    "client_secret": client_secret,
                    "scope": scope,
                },
                result=result,
                options=options,
            )
        )


class AsyncAuth(Resource):
    """Tokens for the other operations. Its methods are awaited."""

    async def create_pre_auth_token(
        self,
        *,
        email: str,
        password: str,
        result: type[PreAuthTokenT] = models.PreAuthToken,
        options: RequestOptions | None = None,
    ) -> PreAuthTokenT:
        """Exchange email address and password for a pre-authentication token (corroborated; docs: Authentication
        (3.0): Generate pre-authentication token).

        First step towards a JSON Web Token. For a person with a second factor, it also starts that factor, for
        instance by sending a code by email; the second step needs the code.

        Args:
            email: Email address the person signs in with.
            password: The person's password.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_PRE_AUTH_TOKEN,
            body={
                "email": email,
                "password": password,
            },
            result=result,
            options=options,
        )

    async def create_token(
        self,
        *,
        token: str,
        minimal: bool | Omit = omit,
        key: str | None | Omit = omit,
        result: type[TokenT] = models.Token,
        options: RequestOptions | None = None,
    ) -> TokenT:
        """Trade a pre-authentication token for a JSON Web Token (corroborated; docs: Authentication (3.0): Creating
        JSON Web Token).

        Second step; returns the token to send as bearer token with every other request.

        Notes:
            - A person with a second factor must send its code as `key`.

        Args:
            token: The pre-authentication token.
            minimal: Whether to create a smaller token.
            key: Code of the second factor, for a person who has one.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_TOKEN,
            body={
                "token": token,
                "minimal": minimal,
                "key": key,
            },
            result=result,
            options=options,
        )

    async def create_oauth_token(
        self,
        *,
        grant_type: Literal["client_credentials"],
        client_id: str,
        client_secret: str,
        scope: str | Omit = omit,
        result: type[OAuthTokenT] = models.OAuthToken,
        options: RequestOptions | None = None,
    ) -> OAuthTokenT:
        """Get an access token with client credentials (corroborated; docs: OAuth 2.0 Authentication).

        For programs that act without a person. The token acts as the user configured for the OAuth client, within
        the requested scopes; the operations described here need the scope `users`.

        Notes:
            - Body and response are those of RFC 6749, which the guide follows as far as it describes them.
            - The scopes are activities, address-book, opportunities, organisation, role-profiles, teams and users.
            - Assemble's support may have to enable OAuth for the organisation.

        Args:
            grant_type: The grant.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client.
            scope: Requested scopes, separated by spaces, for instance `users teams`.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_OAUTH_TOKEN,
            body={
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
            },
            result=result,
            options=options,
        )
