# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Service types that a group provides, with their sub-types and outcomes."""

from __future__ import annotations

from .. import _profile, enums, models, params
from .._results import OutcomeT, ServiceTypeT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST = Operation("GET /groups/{group_id}/service_types", models.ServiceTypeListEnvelope, items="data")
_LIST_SUB_TYPES = Operation(
    "GET /groups/{group_id}/service_types/{service_type_id}/sub_types",
    models.ServiceTypeListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_LIST_OUTCOMES = Operation(
    "GET /groups/{group_id}/service_types/{service_type_id}/outcomes", models.OutcomeListEnvelope, items="data"
)
_LIST_WITH_OUTCOMES = Operation(
    "GET /groups/{group_id}/service_types_with_outcomes", models.ServiceTypeListEnvelope, items="data"
)
_RETRIEVE_WITH_OUTCOMES = Operation(
    "GET /groups/{group_id}/service_types_with_outcomes/{service_type_id}", models.ServiceTypeEnvelope, unwrap="data"
)


class GroupsServiceTypes(Resource):
    """Service types that a group provides, with their sub-types and outcomes."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.OfferedServiceTypeQuery | Omit = omit,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a group provides (inferred; docs: Groups: Service Types Offered).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Narrows the service types down.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "q": q,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_sub_types(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the sub-types of a service type that a group provides (inferred; docs: Groups: Service Types Offered:
        Sub-Types).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_SUB_TYPES,
                path={"group_id": group_id, "service_type_id": service_type_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_outcomes(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[OutcomeT] = models.Outcome,
        options: RequestOptions | None = None,
    ) -> SyncPages[OutcomeT, models.OutcomeListEnvelope]:
        """List the outcomes that a group provides for a service type (inferred; docs: Groups Service Types: Outcomes).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_OUTCOMES,
                path={"group_id": group_id, "service_type_id": service_type_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_with_outcomes(
        self,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a group provides, each with its outcomes (inferred; docs: Groups: Service Types
        Offered along with Outcomes scope to the Group).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_WITH_OUTCOMES,
                path={"group_id": group_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_with_outcomes(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> ServiceTypeT:
        """Retrieve a service type that a group provides, with its outcomes (inferred; docs: Groups: Service Types
        Offered along with Outcomes scope to the Group).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_WITH_OUTCOMES,
                path={"group_id": group_id, "service_type_id": service_type_id},
                result=result,
                options=options,
            )
        )


class AsyncGroupsServiceTypes(Resource):
    """Service types that a group provides, with their sub-types and outcomes. Its methods are awaited."""

    def list(
        self,
        *,
        group_id: str | Omit = omit,
        q: params.OfferedServiceTypeQuery | Omit = omit,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a group provides (inferred; docs: Groups: Service Types Offered).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            q: Narrows the service types down.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                path={"group_id": group_id},
                query={
                    "q": q,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_sub_types(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the sub-types of a service type that a group provides (inferred; docs: Groups: Service Types Offered:
        Sub-Types).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            page: Number of the page to return.
            page_size: Number of records per page.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
            max_pages: Maximum number of pages to read.
            prefetch: Maximum number of pages to fetch ahead and keep in memory.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_SUB_TYPES,
                path={"group_id": group_id, "service_type_id": service_type_id},
                query={
                    "page": page,
                    "per": page_size,
                    "sord": sort_order,
                    "sidx": sort_by,
                },
                max_pages=max_pages,
                prefetch=prefetch,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_outcomes(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[OutcomeT] = models.Outcome,
        options: RequestOptions | None = None,
    ) -> AsyncPages[OutcomeT, models.OutcomeListEnvelope]:
        """List the outcomes that a group provides for a service type (inferred; docs: Groups Service Types: Outcomes).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_OUTCOMES,
                path={"group_id": group_id, "service_type_id": service_type_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_with_outcomes(
        self,
        *,
        group_id: str | Omit = omit,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types that a group provides, each with its outcomes (inferred; docs: Groups: Service Types
        Offered along with Outcomes scope to the Group).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_WITH_OUTCOMES,
                path={"group_id": group_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve_with_outcomes(
        self,
        service_type_id: str,
        *,
        group_id: str | Omit = omit,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> ServiceTypeT:
        """Retrieve a service type that a group provides, with its outcomes (inferred; docs: Groups: Service Types
        Offered along with Outcomes scope to the Group).

        Args:
            service_type_id: Identifier of the service type.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_WITH_OUTCOMES,
            path={"group_id": group_id, "service_type_id": service_type_id},
            result=result,
            options=options,
        )
