# Generated from specs/assemble by `make regenerate`: edit the spec instead.
"""Contacts had with a user, and the sub-touchpoints below them."""

from __future__ import annotations

from .. import models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.resource import SyncResource

_CREATE: Operation[models.SubTouchpoint] = Operation(
    id="create_user_sub_touchpoint",
    method="POST",
    path="/users/{userId}/touchpoints/{touchpointId}/sub-touchpoints",
    result=models.SubTouchpointEnvelope,
    unwrap="data",
    evidence="inferred",
)


class UsersTouchpointsSubTouchpoints(SyncResource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    def create(
        self,
        user_id: int | str,
        touchpoint_id: int | str,
        *,
        body: str | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.SubTouchpoint:
        """Add a sub-touchpoint to a touchpoint.

        Writes an entry below a touchpoint; read it back as part of that touchpoint.

        `POST /users/{userId}/touchpoints/{touchpointId}/sub-touchpoints`, inferred (Method and
        path are not printed; a body below a `touchpointId` is taken as POST, see
        `sub_touchpoints`). Documentation: Create a sub touchpoint against an existing
        touchpoint.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
            body: The text.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return self._call(
            _CREATE,
            path={"userId": user_id, "touchpointId": touchpoint_id},
            body={
                "body": body,
            },
            options=options,
        )


class AsyncUsersTouchpointsSubTouchpoints(AsyncResource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    create = awaitable(UsersTouchpointsSubTouchpoints.create)
