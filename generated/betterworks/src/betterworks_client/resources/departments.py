# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The department tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _profile, models
from .._runtime.aio.resource import AsyncResource
from .._runtime.methods import awaitable, paged
from .._runtime.operations import Operation
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.sync.pages import SyncPages
from .._runtime.sync.resource import SyncResource

if TYPE_CHECKING:
    from .. import params

_LIST: Operation[models.DepartmentPage] = Operation(
    id="list_departments",
    method="GET",
    path="/api/v1/departments/",
    result=models.DepartmentPage,
    paging=_profile.PAGES,
    items="results",
)
_CREATE: Operation[models.Department] = Operation(
    id="create_department",
    method="POST",
    path="/api/v1/departments/",
    result=models.Department,
)
_UPDATE: Operation[models.Department] = Operation(
    id="update_department",
    method="PUT",
    path="/api/v1/departments/{id}/",
    result=models.Department,
)
_DEACTIVATE: Operation[models.Department] = Operation(
    id="deactivate_department",
    method="POST",
    path="/api/v1/departments/{id}/deactivate/",
    result=models.Department,
)
_REACTIVATE: Operation[models.Department] = Operation(
    id="reactivate_department",
    method="POST",
    path="/api/v1/departments/{id}/reactivate/",
    result=models.Department,
)
_BULK_UPSERT: Operation[models.DepartmentBulkResult] = Operation(
    id="bulk_update_departments",
    method="POST",
    path="/api/v1/departments/bulk/",
    result=models.DepartmentBulkResult,
)


class Departments(SyncResource):
    """The department tree."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        include_deactivated: bool | Omit = omit,
        options: RequestOptions | None = None,
    ) -> SyncPages[models.Department, models.DepartmentPage]:
        """List departments.

        Gives the departments, each with the one above it.

        `GET /api/v1/departments/`, documented. Documentation: List Departments.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. At most 100; default of the API: 20.
            include_deactivated: Gives deactivated departments too. Default of the API: false.
        """
        return self._pages(
            _LIST,
            query={
                "page": page,
                "size": size,
                "include_deactivated": include_deactivated,
            },
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        parent_id: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.Department:
        """Create a department.

        Adds a department, below another one if `parent_id` is given.

        `POST /api/v1/departments/`, documented. Documentation: Create Department.

        Args:
            name: Name of the new department.
            parent_id: Id of the department above.
        """
        return self._call(
            _CREATE,
            body={
                "name": name,
                "parent_id": parent_id,
            },
            options=options,
        )

    def update(
        self,
        id: int | str,
        *,
        name: str,
        parent_id: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> models.Department:
        """Update a department.

        Renames a department or puts it below another one.

        `PUT /api/v1/departments/{id}/`, documented. Documentation: Update Department.

        Args:
            id: Id of the department. The docs give no type; an integer is sure to work.
            name: Name of the department, needed even when it stays the same.
            parent_id: Id of the department above.
        """
        return self._call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "parent_id": parent_id,
            },
            options=options,
        )

    def deactivate(
        self, id: int | str, *, options: RequestOptions | None = None
    ) -> models.Department:
        """Deactivate a department.

        Takes a department out of use.

        `POST /api/v1/departments/{id}/deactivate/`, documented. Documentation: Deactivate
        Department.

        Notes:
            - Only an empty department can be deactivated.

        Args:
            id: Id of the department. The docs give no type; an integer is sure to work.
        """
        return self._call(
            _DEACTIVATE,
            path={"id": id},
            options=options,
        )

    def reactivate(
        self, id: int | str, *, options: RequestOptions | None = None
    ) -> models.Department:
        """Reactivate a department.

        Puts a deactivated department back to use.

        `POST /api/v1/departments/{id}/reactivate/`, documented. Documentation: Reactivate
        Department.

        Args:
            id: Id of the department. The docs give no type; an integer is sure to work.
        """
        return self._call(
            _REACTIVATE,
            path={"id": id},
            options=options,
        )

    def bulk_upsert(
        self,
        *,
        departments: Sequence[params.DepartmentUpsert],
        options: RequestOptions | None = None,
    ) -> models.DepartmentBulkResult:
        """Create or move several departments.

        Creates the departments whose names are new, and sets the parents of the others.

        `POST /api/v1/departments/bulk/`, documented. Documentation: Update Departments.

        Notes:
            - Departments are told by name here, parents too; the other calls take ids.

        Args:
            departments: The departments.
        """
        return self._call(
            _BULK_UPSERT,
            body={
                "departments": departments,
            },
            options=options,
        )


class AsyncDepartments(AsyncResource):
    """The department tree."""

    list = paged(Departments.list)
    create = awaitable(Departments.create)
    update = awaitable(Departments.update)
    deactivate = awaitable(Departments.deactivate)
    reactivate = awaitable(Departments.reactivate)
    bulk_upsert = awaitable(Departments.bulk_upsert)
