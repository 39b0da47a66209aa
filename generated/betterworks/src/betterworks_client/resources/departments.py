# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The department tree."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .. import _profile, models, params
from .._results import DepartmentBulkResultT, DepartmentT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .. import sync as _sync
    from .._runtime.syncing.cells import Source
    from .._runtime.syncing.plan import AsyncPlan, Plan
    from .._runtime.syncing.sources import Desired

_LIST = Operation("GET /api/v1/departments/", models.DepartmentPage, items="results", paging=_profile.PAGES)
_CREATE = Operation("POST /api/v1/departments/", models.Department)
_UPDATE = Operation("PUT /api/v1/departments/{id}/", models.Department, retry_safe=False)
_DEACTIVATE = Operation("POST /api/v1/departments/{id}/deactivate/", models.Department)
_REACTIVATE = Operation("POST /api/v1/departments/{id}/reactivate/", models.Department)
_BULK_UPSERT = Operation("POST /api/v1/departments/bulk/", models.DepartmentBulkResult)


class Departments(Resource):
    """The department tree."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        include_deactivated: bool | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> SyncPages[DepartmentT, models.DepartmentPage]:
        """List departments (documented; docs: List Departments).

        Returns the departments, each with its parent.

        Args:
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. At most 100; default of the API: 20.
            include_deactivated: Whether to include deactivated departments. Default of the API: false.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "include_deactivated": include_deactivated,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create(
        self,
        *,
        name: str,
        parent_id: int | Omit = omit,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Create a department (documented; docs: Create Department).

        Creates a department, below another one if `parent_id` is given.

        Args:
            name: Name of the new department.
            parent_id: Id of the department above.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "name": name,
                    "parent_id": parent_id,
                },
                result=result,
                options=options,
            )
        )

    def update(
        self,
        id: int | str,
        *,
        name: str,
        parent_id: int | Omit = omit,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Update a department (documented; docs: Update Department).

        Renames a department or moves it below another one.

        Args:
            id: Id of the department. The docs do not state the type; an integer always works.
            name: Name of the department, required even if it does not change.
            parent_id: Id of the department above.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"id": id},
                body={
                    "name": name,
                    "parent_id": parent_id,
                },
                result=result,
                options=options,
            )
        )

    def deactivate(
        self,
        id: int | str,
        *,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Deactivate a department (documented; docs: Deactivate Department).

        Deactivates a department.

        Notes:
            - Only an empty department can be deactivated.

        Args:
            id: Id of the department. The docs do not state the type; an integer always works.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _DEACTIVATE,
                path={"id": id},
                result=result,
                options=options,
            )
        )

    def reactivate(
        self,
        id: int | str,
        *,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Reactivate a department (documented; docs: Reactivate Department).

        Reactivates a deactivated department.

        Args:
            id: Id of the department. The docs do not state the type; an integer always works.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _REACTIVATE,
                path={"id": id},
                result=result,
                options=options,
            )
        )

    def bulk_upsert(
        self,
        *,
        departments: Sequence[params.DepartmentUpsert],
        result: type[DepartmentBulkResultT] = models.DepartmentBulkResult,
        options: RequestOptions | None = None,
    ) -> DepartmentBulkResultT:
        """Create or move several departments (documented; docs: Update Departments).

        Creates the departments whose names are new, and sets the parents of the others.

        Notes:
            - Departments and their parents are identified by name here; the other calls take ids.

        Args:
            departments: The departments.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _BULK_UPSERT,
                body={
                    "departments": departments,
                },
                result=result,
                options=options,
            )
        )

    def plan(
        self,
        desired: Desired,
        *,
        match: _sync.DepartmentsKey | Sequence[_sync.DepartmentsKey] = "name",
        fields: Collection[_sync.DepartmentsField] | None = None,
        remove: Literal["never", "deactivate"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> Plan:
        """Plan what makes the records of `departments` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - remove='deactivate': only an empty department can be deactivated.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import Plan, planned
        from ..sync import DEPARTMENTS

        return run(
            planned(
                Plan,
                self,
                DEPARTMENTS,
                desired,
                {
                    "match": match,
                    "fields": fields,
                    "remove": remove,
                    "max_removals": max_removals,
                    "columns": columns,
                    "ignore": ignore,
                    "defaults": defaults,
                    "keep": keep,
                    "empty": empty,
                    "unreadable": unreadable,
                    "source": source,
                    "prefetch": prefetch,
                    "options": options,
                },
            )
        )


class AsyncDepartments(Resource):
    """The department tree. Its methods are awaited."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        include_deactivated: bool | Omit = omit,
        max_pages: int | None = None,
        resume: str | None = None,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> AsyncPages[DepartmentT, models.DepartmentPage]:
        """List departments (documented; docs: List Departments).

        Returns the departments, each with its parent.

        Args:
            page: Number of the page, counted from 1.
            size: Maximum number of entries per page. At most 100; default of the API: 20.
            include_deactivated: Whether to include deactivated departments. Default of the API: false.
            max_pages: Maximum number of pages to read.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST,
                query={
                    "page": page,
                    "size": size,
                    "include_deactivated": include_deactivated,
                },
                max_pages=max_pages,
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create(
        self,
        *,
        name: str,
        parent_id: int | Omit = omit,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Create a department (documented; docs: Create Department).

        Creates a department, below another one if `parent_id` is given.

        Args:
            name: Name of the new department.
            parent_id: Id of the department above.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            body={
                "name": name,
                "parent_id": parent_id,
            },
            result=result,
            options=options,
        )

    async def update(
        self,
        id: int | str,
        *,
        name: str,
        parent_id: int | Omit = omit,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Update a department (documented; docs: Update Department).

        Renames a department or moves it below another one.

        Args:
            id: Id of the department. The docs do not state the type; an integer always works.
            name: Name of the department, required even if it does not change.
            parent_id: Id of the department above.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "parent_id": parent_id,
            },
            result=result,
            options=options,
        )

    async def deactivate(
        self,
        id: int | str,
        *,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Deactivate a department (documented; docs: Deactivate Department).

        Deactivates a department.

        Notes:
            - Only an empty department can be deactivated.

        Args:
            id: Id of the department. The docs do not state the type; an integer always works.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _DEACTIVATE,
            path={"id": id},
            result=result,
            options=options,
        )

    async def reactivate(
        self,
        id: int | str,
        *,
        result: type[DepartmentT] = models.Department,
        options: RequestOptions | None = None,
    ) -> DepartmentT:
        """Reactivate a department (documented; docs: Reactivate Department).

        Reactivates a deactivated department.

        Args:
            id: Id of the department. The docs do not state the type; an integer always works.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _REACTIVATE,
            path={"id": id},
            result=result,
            options=options,
        )

    async def bulk_upsert(
        self,
        *,
        departments: Sequence[params.DepartmentUpsert],
        result: type[DepartmentBulkResultT] = models.DepartmentBulkResult,
        options: RequestOptions | None = None,
    ) -> DepartmentBulkResultT:
        """Create or move several departments (documented; docs: Update Departments).

        Creates the departments whose names are new, and sets the parents of the others.

        Notes:
            - Departments and their parents are identified by name here; the other calls take ids.

        Args:
            departments: The departments.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _BULK_UPSERT,
            body={
                "departments": departments,
            },
            result=result,
            options=options,
        )

    async def plan(
        self,
        desired: Desired,
        *,
        match: _sync.DepartmentsKey | Sequence[_sync.DepartmentsKey] = "name",
        fields: Collection[_sync.DepartmentsField] | None = None,
        remove: Literal["never", "deactivate"] = "never",
        max_removals: int | str = "5%",
        columns: Mapping[str, str] | None = None,
        ignore: Collection[str] = (),
        defaults: Mapping[str, Any] | None = None,
        keep: Collection[str] = (),
        empty: Literal["keep", "clear"] = "keep",
        unreadable: Literal["create", "always"] = "create",
        source: Source | None = None,
        prefetch: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPlan:
        """Plan what makes the records of `departments` equal to a list; `apply` then sends it.

        Reads all records once, compares them with the list, and returns what differs.

        Notes:
            - remove='deactivate': only an empty department can be deactivated.

        Args:
            desired: The records as they should be: mappings, a data frame of pandas or polars, or the path of a
                CSV, JSON Lines or Excel file. A column that is absent leaves its field alone.
            match: The field that records are matched by; of several, all that a row has must agree.
            fields: Fields to look at, besides `match`; other columns may then have any name.
            remove: What to do with active records that the list does not have.
            max_removals: How many records, or which share of the active ones, may be removed; with more, `apply`
                refuses.
            columns: The fields of columns that have another name.
            ignore: Columns that are not looked at.
            defaults: Values of new records for fields that a row does not have.
            keep: Keys or ids of records that are never removed.
            empty: Whether an empty cell of a file or frame leaves its field alone, or clears it. `None` in a
                mapping, and null in JSON Lines, clear it in any case.
            unreadable: Whether fields that the API does not return are sent for new records only, or always.
            source: How a file is read: format, encoding, delimiter, sheet, date_format.
            prefetch: Number of pages to fetch ahead, where the list permits it.
            options: Options of each call; see `request_options`.

        Raises:
            InvalidArgumentError: The list has columns that are no fields, or cannot be read.
        """
        from .._runtime.syncing.plan import AsyncPlan, planned
        from ..sync import DEPARTMENTS

        return await planned(
            AsyncPlan,
            self,
            DEPARTMENTS,
            desired,
            {
                "match": match,
                "fields": fields,
                "remove": remove,
                "max_removals": max_removals,
                "columns": columns,
                "ignore": ignore,
                "defaults": defaults,
                "keep": keep,
                "empty": empty,
                "unreadable": unreadable,
                "source": source,
                "prefetch": prefetch,
                "options": options,
            },
        )
