# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_LIST, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /groups/{group_id}/service_types", RECORD_LIST)
_LIST_SUB_TYPES = Operation("GET /groups/{group_id}/service_types/{service_type_id}/sub_types", RECORD_PAGES)
_LIST_OUTCOMES = Operation("GET /groups/{group_id}/service_types/{service_type_id}/outcomes", RECORD_LIST)
_LIST_WITH_OUTCOMES = Operation("GET /groups/{group_id}/service_types_with_outcomes", RECORD_LIST)
_RETRIEVE_WITH_OUTCOMES = Operation("GET /groups/{group_id}/service_types_with_outcomes/{service_type_id}", RECORD)


class GroupsServiceTypes(SyncResource):
    """Service types that a group provides, with their sub-types and outcomes.

    Args of its methods:
        group_id: Identifier of the group (organization) on whose behalf the call is made.
        q: Narrows the service types down.
        service_type_id: Identifier of the service type.
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
    """

    def list(
        self, group_id: str, *, q: params.OfferedServiceTypeQuery | Omit = omit, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """List the service types that a group provides (inferred; docs: Groups: Service Types Offered)."""
        return self._pages(_LIST, locals())

    def list_sub_types(self, group_id: str, service_type_id: str, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the sub-types of a service type that a group provides (inferred; docs: Groups: Service Types
        Offered: Sub-Types)."""
        return self._pages(_LIST_SUB_TYPES, locals())

    def list_outcomes(self, group_id: str, service_type_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the outcomes that a group provides for a service type (inferred; docs: Groups Service Types:
        Outcomes)."""
        return self._pages(_LIST_OUTCOMES, locals())

    def list_with_outcomes(self, group_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the service types that a group provides, each with its outcomes (inferred; docs: Groups: Service
        Types Offered along with Outcomes scope to the Group)."""
        return self._pages(_LIST_WITH_OUTCOMES, locals())

    def retrieve_with_outcomes(self, group_id: str, service_type_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a service type that a group provides, with its outcomes (inferred; docs: Groups: Service Types
        Offered along with Outcomes scope to the Group)."""
        return self._into(_RETRIEVE_WITH_OUTCOMES, locals(), into)


class AsyncGroupsServiceTypes(AsyncResource):
    """`GroupsServiceTypes` for the asynchronous client."""

    list = paged(GroupsServiceTypes.list)
    list_sub_types = paged(GroupsServiceTypes.list_sub_types)
    list_outcomes = paged(GroupsServiceTypes.list_outcomes)
    list_with_outcomes = paged(GroupsServiceTypes.list_with_outcomes)
    retrieve_with_outcomes = awaitable(GroupsServiceTypes.retrieve_with_outcomes)
