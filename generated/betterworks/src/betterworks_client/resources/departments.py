# Generated from specs/betterworks by `make regenerate`: edit the spec instead.
"""The department tree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import _profile, models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.DepartmentPage](
    "list_departments",
    "GET",
    "/api/v1/departments/",
    models.DepartmentPage,
    paging=_profile.PAGES,
    items="results",
)
_CREATE = Operation[models.Department](
    "create_department", "POST", "/api/v1/departments/", models.Department
)
_UPDATE = Operation[models.Department](
    "update_department", "PUT", "/api/v1/departments/{id}/", models.Department
)
_DEACTIVATE = Operation[models.Department](
    "deactivate_department", "POST", "/api/v1/departments/{id}/deactivate/", models.Department
)
_REACTIVATE = Operation[models.Department](
    "reactivate_department", "POST", "/api/v1/departments/{id}/reactivate/", models.Department
)
_BULK_UPSERT = Operation[models.DepartmentBulkResult](
    "bulk_update_departments", "POST", "/api/v1/departments/bulk/", models.DepartmentBulkResult
)


class Departments(SyncResource):
    """The department tree.

    Args of its methods:
        id: Id of the department. The docs give no type; an integer is sure to work.
    """

    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        include_deactivated: bool | Omit = omit,
        options: Options = None,
    ) -> SyncPages[models.Department, models.DepartmentPage]:
        """List departments.

        Gives the departments, each with the one above it. `GET /api/v1/departments/`
        (documented; docs: List Departments).

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. At most 100; default of the API: 20.
            include_deactivated: Gives deactivated departments too. Default of the API: false.
        """
        return self._pages(
            _LIST,
            (),
            options,
            page=page,
            size=size,
            include_deactivated=include_deactivated,
        )

    def create(
        self,
        *,
        name: str,
        parent_id: int | Omit = omit,
        options: Options = None,
    ) -> models.Department:
        """Create a department.

        Adds a department, below another one if `parent_id` is given.
        `POST /api/v1/departments/` (documented; docs: Create Department).

        Args:
            name: Name of the new department.
            parent_id: Id of the department above.
        """
        return self._call(_CREATE, (), options, name=name, parent_id=parent_id)

    def update(
        self,
        id: int | str,
        *,
        name: str,
        parent_id: int | Omit = omit,
        options: Options = None,
    ) -> models.Department:
        """Update a department.

        Renames a department or puts it below another one. `PUT /api/v1/departments/{id}/`
        (documented; docs: Update Department).

        Args:
            name: Name of the department, needed even when it stays the same.
            parent_id: Id of the department above.
        """
        return self._call(_UPDATE, (id,), options, name=name, parent_id=parent_id)

    def deactivate(self, id: int | str, *, options: Options = None) -> models.Department:
        """Deactivate a department.

        Takes a department out of use. `POST /api/v1/departments/{id}/deactivate/` (documented;
        docs: Deactivate Department).

        Notes:
            - Only an empty department can be deactivated.
        """
        return self._call(_DEACTIVATE, (id,), options)

    def reactivate(self, id: int | str, *, options: Options = None) -> models.Department:
        """Reactivate a department.

        Puts a deactivated department back to use. `POST /api/v1/departments/{id}/reactivate/`
        (documented; docs: Reactivate Department).
        """
        return self._call(_REACTIVATE, (id,), options)

    def bulk_upsert(
        self, *, departments: Sequence[params.DepartmentUpsert], options: Options = None
    ) -> models.DepartmentBulkResult:
        """Create or move several departments.

        Creates the departments whose names are new, and sets the parents of the others.
        `POST /api/v1/departments/bulk/` (documented; docs: Update Departments).

        Notes:
            - Departments are told by name here, parents too; the other calls take ids.

        Args:
            departments: The departments.
        """
        return self._call(_BULK_UPSERT, (), options, departments=departments)


class AsyncDepartments(AsyncResource):
    """The department tree.

    Args of its methods:
        id: Id of the department. The docs give no type; an integer is sure to work.
    """

    list = paged(Departments.list)
    create = awaitable(Departments.create)
    update = awaitable(Departments.update)
    deactivate = awaitable(Departments.deactivate)
    reactivate = awaitable(Departments.reactivate)
    bulk_upsert = awaitable(Departments.bulk_upsert)
