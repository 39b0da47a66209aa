# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their address book, opening hours and service types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Records,
    SyncResource,
    awaitable,
    omit,
)

if TYPE_CHECKING:
    from .. import params

_REPLACE = Operation[Records](
    "replace_group_hours_of_operation",
    "PUT",
    "/groups/{group_id}/hours_of_operation",
    models.AnyEnvelope,
    unwrap="data",
)
_CREATE = Operation[Records](
    "create_group_hours_of_operation",
    "POST",
    "/groups/{group_id}/hours_of_operation",
    models.AnyEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_group_hours_of_operation",
    "DELETE",
    "/groups/{group_id}/hours_of_operation",
    body=("schedule",),
)
_UPDATE = Operation[Records](
    "update_group_hours_of_operation",
    "PATCH",
    "/groups/{group_id}/hours_of_operation",
    models.AnyEnvelope,
    unwrap="data",
)


class GroupsHoursOfOperation(SyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    def replace(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None
    ) -> Records:
        """Replace a group's opening hours.

        PUT form of `update`; the docs describe the two alike.
        `PUT /groups/{group_id}/hours_of_operation` (inferred; docs: Groups: Hours of
        Operation).

        Args:
            schedule: Opening hours over a week.
        """
        return self._call(_REPLACE, (group_id,), options, schedule=schedule)

    def create(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None
    ) -> Records:
        """Add opening hours to a group.

        Adds hours of operation. `POST /groups/{group_id}/hours_of_operation` (inferred; docs:
        Groups: Hours of Operation).

        Args:
            schedule: Opening hours over a week.
        """
        return self._call(_CREATE, (group_id,), options, schedule=schedule)

    def delete(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None
    ) -> None:
        """Delete a group's opening hours.

        Deletes hours of operation. `DELETE /groups/{group_id}/hours_of_operation` (inferred;
        docs: Groups: Hours of Operation).

        Notes:
            - The hours to delete go into the body of this DELETE.

        Args:
            schedule: Opening hours over a week.
        """
        return self._call(_DELETE, (group_id,), options, schedule=schedule)

    def update(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None
    ) -> Records:
        """Update a group's opening hours.

        Changes hours of operation. `PATCH /groups/{group_id}/hours_of_operation` (inferred;
        docs: Groups: Hours of Operation).

        Args:
            schedule: Opening hours over a week.
        """
        return self._call(_UPDATE, (group_id,), options, schedule=schedule)


class AsyncGroupsHoursOfOperation(AsyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
    """

    replace = awaitable(GroupsHoursOfOperation.replace)
    create = awaitable(GroupsHoursOfOperation.create)
    delete = awaitable(GroupsHoursOfOperation.delete)
    update = awaitable(GroupsHoursOfOperation.update)
