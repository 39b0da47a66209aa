# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""The department tree."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _profile, models, params
from .._results import DepartmentBulkResultT, DepartmentT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

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
