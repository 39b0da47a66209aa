# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their address book, opening hours and service types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_group_service_types", "GET", "/groups/{group_id}/service_types", RECORD_LIST, rules={"q": rules.Q_6}
)
_LIST_SUB_TYPES = Operation(
    "list_group_service_type_sub_types",
    "GET",
    "/groups/{group_id}/service_types/{service_type_id}/sub_types",
    RECORD_PAGES,
    rules={"sord": rules.SORD},
)
_LIST_OUTCOMES = Operation(
    "list_group_service_type_outcomes",
    "GET",
    "/groups/{group_id}/service_types/{service_type_id}/outcomes",
    RECORD_LIST,
)
_LIST_WITH_OUTCOMES = Operation(
    "list_group_service_types_with_outcomes", "GET", "/groups/{group_id}/service_types_with_outcomes", RECORD_LIST
)
_RETRIEVE_WITH_OUTCOMES = Operation(
    "get_group_service_type_with_outcomes",
    "GET",
    "/groups/{group_id}/service_types_with_outcomes/{service_type_id}",
    RECORD,
)


class GroupsServiceTypes(SyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_type_id: Identifier of the service type.
    """

    def list(
        self, group_id: str, *, q: params.OfferedServiceTypeQuery | Omit = omit, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the service types a group offers (inferred; docs: Groups: Service Types Offered).

        Service types that the group provides.

        Args:
            q: Narrows the service types down.
        """
        return self._pages(_LIST, (group_id,), into, q=q)

    def list_sub_types(
        self,
        group_id: str,
        service_type_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a service type's sub-types (inferred; docs: Groups: Service Types Offered: Sub-Types).

        Sub-types of a service type that the group provides.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST_SUB_TYPES, (group_id, service_type_id), into, page=page, per=per, sord=sord, sidx=sidx)

    def list_outcomes(
        self, group_id: str, service_type_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a group's outcomes of a service type (inferred; docs: Groups Service Types: Outcomes).

        Outcomes that the group provides for a service type.
        """
        return self._pages(_LIST_OUTCOMES, (group_id, service_type_id), into)

    def list_with_outcomes(
        self, group_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a group's service types with outcomes (inferred; docs: Groups: Service Types Offered along with
        Outcomes scope to the Group).

        Service types that the group provides, each with its outcomes.
        """
        return self._pages(_LIST_WITH_OUTCOMES, (group_id,), into)

    def retrieve_with_outcomes(self, group_id: str, service_type_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a group's service type with outcomes (inferred; docs: Groups: Service Types Offered along with
        Outcomes scope to the Group).

        One service type that the group provides, with its outcomes.
        """
        return self._into(_RETRIEVE_WITH_OUTCOMES, (group_id, service_type_id), into)


class AsyncGroupsServiceTypes(AsyncResource):
    """`GroupsServiceTypes` for the asynchronous client."""

    list = paged(GroupsServiceTypes.list)
    list_sub_types = paged(GroupsServiceTypes.list_sub_types)
    list_outcomes = paged(GroupsServiceTypes.list_outcomes)
    list_with_outcomes = paged(GroupsServiceTypes.list_with_outcomes)
    retrieve_with_outcomes = awaitable(GroupsServiceTypes.retrieve_with_outcomes)
