# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Bootstrap data, status of the API, tokens and sessions."""

from __future__ import annotations

from .. import models
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
)

_VALIDATE_TOKEN = Operation[None](
    "validate_token", "POST", "/authentication/validate_token", retry_safe=True
)
_RETRIEVE_SUPPORT = Operation[Record](
    "get_session_support", "GET", "/secure/sessions/supports", models.RecordEnvelope, unwrap="data"
)
_LIST = Operation[models.RecordListEnvelope](
    "list_user_sessions",
    "GET",
    "/users/{user_id}/sessions",
    models.RecordListEnvelope,
    items="data",
)
_DELETE = Operation[None](
    "delete_user_session", "DELETE", "/users/{user_id}/sessions", body=("token",)
)


class Sessions(SyncResource):
    """Bootstrap data, status of the API, tokens and sessions.

    Args of its methods:
        user_id: Identifier of the user.
    """

    def validate_token(self, *, access_token: str, options: Options = None) -> None:
        """Check whether a token is valid.

        Succeeds as long as the token is valid; answers 401 otherwise.
        `POST /authentication/validate_token` (inferred; docs: Authentication: Validate Token).

        Args:
            access_token: The token, with the word `Bearer` and a space before it.

        Raises:
            UnauthorizedError: The token was rejected.
        """
        return self._call(_VALIDATE_TOKEN, (), options, access_token=access_token)

    def retrieve_support(self, *, options: Options = None) -> Record:
        """Retrieve support information about the session.

        Background on the current user's session. `GET /secure/sessions/supports` (inferred;
        docs: Apiv3securesessionssupports).
        """
        return self._call(_RETRIEVE_SUPPORT, (), options)

    def list(
        self, user_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a user's active sessions.

        The access tokens that are active for the current user. `GET /users/{user_id}/sessions`
        (inferred; docs: Users: Active Session Management).
        """
        return self._pages(_LIST, (user_id,), options)

    def delete(self, user_id: str, *, token: str | Omit = omit, options: Options = None) -> None:
        """End a user's session.

        Makes one token of the current user invalid. `DELETE /users/{user_id}/sessions`
        (inferred; docs: Users: Active Session Management).

        Notes:
            - The token to end goes into the body of this DELETE.

        Args:
            token: Token of that session.
        """
        return self._call(_DELETE, (user_id,), options, token=token)


class AsyncSessions(AsyncResource):
    """Bootstrap data, status of the API, tokens and sessions.

    Args of its methods:
        user_id: Identifier of the user.
    """

    validate_token = awaitable(Sessions.validate_token)
    retrieve_support = awaitable(Sessions.retrieve_support)
    list = paged(Sessions.list)
    delete = awaitable(Sessions.delete)
