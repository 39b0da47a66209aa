# Generated from specs/assemble by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Contacts had with a user, and the sub-touchpoints below them."""

from __future__ import annotations

from .. import models
from .._results import SubTouchpointT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /users/{user_id}/touchpoints/{touchpoint_id}/sub-touchpoints", models.SubTouchpointEnvelope, unwrap="data"
)


class UsersTouchpointsSubTouchpoints(Resource):
    """Contacts had with a user, and the sub-touchpoints below them."""

    def create(
        self,
        user_id: int | str,
        touchpoint_id: int | str,
        *,
        id: int | Omit = omit,
        body: str | Omit = omit,
        result: type[SubTouchpointT] = models.SubTouchpoint,
        options: RequestOptions | None = None,
    ) -> SubTouchpointT:
        """Add a sub-touchpoint to a touchpoint (inferred; docs: Create a sub touchpoint against an existing
        touchpoint).

        Creates a sub-touchpoint of a touchpoint; it can be read as part of that touchpoint.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
            id: Id of an existing entry; not in the samples of requests.
            body: The text.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return run(
            self._call(
                _CREATE,
                path={"user_id": user_id, "touchpoint_id": touchpoint_id},
                body={
                    "id": id,
                    "body": body,
                },
                result=result,
                options=options,
            )
        )


class AsyncUsersTouchpointsSubTouchpoints(Resource):
    """Contacts had with a user, and the sub-touchpoints below them. Its methods are awaited."""

    async def create(
        self,
        user_id: int | str,
        touchpoint_id: int | str,
        *,
        id: int | Omit = omit,
        body: str | Omit = omit,
        result: type[SubTouchpointT] = models.SubTouchpoint,
        options: RequestOptions | None = None,
    ) -> SubTouchpointT:
        """Add a sub-touchpoint to a touchpoint (inferred; docs: Create a sub touchpoint against an existing
        touchpoint).

        Creates a sub-touchpoint of a touchpoint; it can be read as part of that touchpoint.

        Args:
            user_id: Id of the user.
            touchpoint_id: Id of the touchpoint.
            id: Id of an existing entry; not in the samples of requests.
            body: The text.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token is missing or has expired.
        """
        return await self._call(
            _CREATE,
            path={"user_id": user_id, "touchpoint_id": touchpoint_id},
            body={
                "id": id,
                "body": body,
            },
            result=result,
            options=options,
        )
