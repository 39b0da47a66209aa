# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their address book, opening hours and service types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._results import RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Omit, Options, R, omit

if TYPE_CHECKING:
    from .. import params

_REPLACE = Operation("replace_group_hours_of_operation", "PUT", "/groups/{group_id}/hours_of_operation", RECORDS)
_CREATE = Operation("create_group_hours_of_operation", "POST", "/groups/{group_id}/hours_of_operation", RECORDS)
_DELETE = Operation[None](
    "delete_group_hours_of_operation", "DELETE", "/groups/{group_id}/hours_of_operation", body=("schedule",)
)
_UPDATE = Operation("update_group_hours_of_operation", "PATCH", "/groups/{group_id}/hours_of_operation", RECORDS)


class GroupsHoursOfOperation(SyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        schedule: Opening hours over a week.
    """

    def replace(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Replace a group's opening hours (inferred; docs: Groups: Hours of Operation).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (group_id,), into, schedule=schedule)

    def create(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Add opening hours to a group (inferred; docs: Groups: Hours of Operation).

        Adds hours of operation.
        """
        return self._into(_CREATE, (group_id,), into, schedule=schedule)

    def delete(self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, options: Options = None) -> None:
        """Delete a group's opening hours (inferred; docs: Groups: Hours of Operation).

        Deletes hours of operation.

        Notes:
            - The hours to delete go into the body of this DELETE.
        """
        return self._call(_DELETE, (group_id,), options, schedule=schedule)

    def update(
        self, group_id: str, *, schedule: params.WeekSchedule | Omit = omit, **into: Unpack[Into[R]]
    ) -> R | list[R]:
        """Update a group's opening hours (inferred; docs: Groups: Hours of Operation).

        Changes hours of operation.
        """
        return self._into(_UPDATE, (group_id,), into, schedule=schedule)


class AsyncGroupsHoursOfOperation(AsyncResource):
    """`GroupsHoursOfOperation` for the asynchronous client."""

    replace = awaitable(GroupsHoursOfOperation.replace)
    create = awaitable(GroupsHoursOfOperation.create)
    delete = awaitable(GroupsHoursOfOperation.delete)
    update = awaitable(GroupsHoursOfOperation.update)
