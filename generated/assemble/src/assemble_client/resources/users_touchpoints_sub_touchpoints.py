# Generated from specs/assemble by `make regenerate`: edit the spec instead.

from __future__ import annotations

from .. import models
from .._results import SUB_TOUCHPOINT
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options

_CREATE = Operation("POST /users/{user_id}/touchpoints/{touchpoint_id}/sub-touchpoints", SUB_TOUCHPOINT)


class UsersTouchpointsSubTouchpoints(SyncResource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    def create(
        self, user_id: int | str, touchpoint_id: int | str, *, body: str | Omit = omit, options: Options = None
    ) -> models.SubTouchpoint:
        """Add a sub-touchpoint to a touchpoint (inferred; docs: Create a sub touchpoint against an existing
        touchpoint).

        Writes an entry below a touchpoint; read it back as part of that touchpoint.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
            body: The text.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(_CREATE, locals())


class AsyncUsersTouchpointsSubTouchpoints(AsyncResource):
    """`UsersTouchpointsSubTouchpoints` for the asynchronous client."""

    create = awaitable(UsersTouchpointsSubTouchpoints.create)
