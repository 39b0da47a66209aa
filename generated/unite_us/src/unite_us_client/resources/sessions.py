# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Bootstrap data, status of the API, tokens and sessions."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

_VALIDATE_TOKEN = Operation[None]("validate_token", "POST", "/authentication/validate_token", retry_safe=True)
_RETRIEVE_SUPPORT = Operation("get_session_support", "GET", "/secure/sessions/supports", RECORD)
_LIST = Operation("list_user_sessions", "GET", "/users/{user_id}/sessions", RECORD_LIST)
_DELETE = Operation[None]("delete_user_session", "DELETE", "/users/{user_id}/sessions", body=("token",))


class Sessions(SyncResource):
    """Bootstrap data, status of the API, tokens and sessions.

    Args of its methods:
        user_id: Identifier of the user.
    """

    def validate_token(self, *, access_token: str, options: Options = None) -> None:
        """Check whether a token is valid (inferred; docs: Authentication: Validate Token).

        Succeeds as long as the token is valid; answers 401 otherwise.

        Args:
            access_token: The token, with the word `Bearer` and a space before it.

        Raises:
            UnauthorizedError: The token was rejected.
        """
        return self._call(_VALIDATE_TOKEN, (), options, access_token=access_token)

    def retrieve_support(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve support information about the session (inferred; docs: Apiv3securesessionssupports).

        Background on the current user's session.
        """
        return self._into(_RETRIEVE_SUPPORT, (), into)

    def list(self, user_id: str, **into: Unpack[PagesInto[R]]) -> SyncPages[R, models.RecordListEnvelope]:
        """List a user's active sessions (inferred; docs: Users: Active Session Management).

        The access tokens that are active for the current user.
        """
        return self._pages(_LIST, (user_id,), into)

    def delete(self, user_id: str, *, token: str | Omit = omit, options: Options = None) -> None:
        """End a user's session (inferred; docs: Users: Active Session Management).

        Makes one token of the current user invalid.

        Notes:
            - The token to end goes into the body of this DELETE.

        Args:
            token: Token of that session.
        """
        return self._call(_DELETE, (user_id,), options, token=token)


class AsyncSessions(AsyncResource):
    """`Sessions` for the asynchronous client."""

    validate_token = awaitable(Sessions.validate_token)
    retrieve_support = awaitable(Sessions.retrieve_support)
    list = paged(Sessions.list)
    delete = awaitable(Sessions.delete)
