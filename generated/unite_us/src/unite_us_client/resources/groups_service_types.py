# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Groups (organizations), their address book, opening hours and service types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
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

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_group_service_types",
    "GET",
    "/groups/{group_id}/service_types",
    models.RecordListEnvelope,
    items="data",
    rules={"q": rules.Q_6},
)
_LIST_SUB_TYPES = Operation[models.RecordListEnvelope](
    "list_group_service_type_sub_types",
    "GET",
    "/groups/{group_id}/service_types/{service_type_id}/sub_types",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_LIST_OUTCOMES = Operation[models.RecordListEnvelope](
    "list_group_service_type_outcomes",
    "GET",
    "/groups/{group_id}/service_types/{service_type_id}/outcomes",
    models.RecordListEnvelope,
    items="data",
)
_LIST_WITH_OUTCOMES = Operation[models.RecordListEnvelope](
    "list_group_service_types_with_outcomes",
    "GET",
    "/groups/{group_id}/service_types_with_outcomes",
    models.RecordListEnvelope,
    items="data",
)
_RETRIEVE_WITH_OUTCOMES = Operation[Record](
    "get_group_service_type_with_outcomes",
    "GET",
    "/groups/{group_id}/service_types_with_outcomes/{service_type_id}",
    models.RecordEnvelope,
    unwrap="data",
)


class GroupsServiceTypes(SyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_type_id: Identifier of the service type.
    """

    def list(
        self,
        group_id: str,
        *,
        q: params.OfferedServiceTypeQuery | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List the service types a group offers.

        Service types that the group provides. `GET /groups/{group_id}/service_types` (inferred;
        docs: Groups: Service Types Offered).

        Args:
            q: Narrows the service types down.
        """
        return self._pages(_LIST, (group_id,), options, q=q)

    def list_sub_types(
        self,
        group_id: str,
        service_type_id: str,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a service type's sub-types.

        Sub-types of a service type that the group provides.
        `GET /groups/{group_id}/service_types/{service_type_id}/sub_types` (inferred; docs:
        Groups: Service Types Offered: Sub-Types).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST_SUB_TYPES,
            (group_id, service_type_id),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def list_outcomes(
        self, group_id: str, service_type_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's outcomes of a service type.

        Outcomes that the group provides for a service type.
        `GET /groups/{group_id}/service_types/{service_type_id}/outcomes` (inferred; docs:
        Groups Service Types: Outcomes).
        """
        return self._pages(_LIST_OUTCOMES, (group_id, service_type_id), options)

    def list_with_outcomes(
        self, group_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a group's service types with outcomes.

        Service types that the group provides, each with its outcomes.
        `GET /groups/{group_id}/service_types_with_outcomes` (inferred; docs: Groups: Service
        Types Offered along with Outcomes scope to the Group).
        """
        return self._pages(_LIST_WITH_OUTCOMES, (group_id,), options)

    def retrieve_with_outcomes(
        self, group_id: str, service_type_id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a group's service type with outcomes.

        One service type that the group provides, with its outcomes.
        `GET /groups/{group_id}/service_types_with_outcomes/{service_type_id}` (inferred; docs:
        Groups: Service Types Offered along with Outcomes scope to the Group).
        """
        return self._call(_RETRIEVE_WITH_OUTCOMES, (group_id, service_type_id), options)


class AsyncGroupsServiceTypes(AsyncResource):
    """Groups (organizations), their address book, opening hours and service types.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        service_type_id: Identifier of the service type.
    """

    list = paged(GroupsServiceTypes.list)
    list_sub_types = paged(GroupsServiceTypes.list_sub_types)
    list_outcomes = paged(GroupsServiceTypes.list_outcomes)
    list_with_outcomes = paged(GroupsServiceTypes.list_with_outcomes)
    retrieve_with_outcomes = awaitable(GroupsServiceTypes.retrieve_with_outcomes)
