# Generated from specs/betterworks by `make regenerate`: edit the spec instead.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._results import DEPARTMENT_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Options, Paging

if TYPE_CHECKING:
    from .. import params

_LIST = Operation("GET /api/v1/departments/", DEPARTMENT_PAGES)
_CREATE = Operation("POST /api/v1/departments/", models.Department)
_UPDATE = Operation("PUT /api/v1/departments/{id}/", models.Department)
_DEACTIVATE = Operation("POST /api/v1/departments/{id}/deactivate/", models.Department)
_REACTIVATE = Operation("POST /api/v1/departments/{id}/reactivate/", models.Department)
_BULK_UPSERT = Operation("POST /api/v1/departments/bulk/", models.DepartmentBulkResult)


class Departments(SyncResource):
    """The department tree.

    Args of its methods:
        id: Id of the department. The docs give no type; an integer is sure to work.
        departments: The departments.
    """

    def list(
        self, *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        include_deactivated: bool | Omit = omit,
        **paging: Unpack[Paging],
    ) -> SyncPages[models.Department, models.DepartmentPage]:
        """List departments (documented; docs: List Departments).

        Gives the departments, each with the one above it.

        Args:
            page: Number of the page, counted from 1.
            size: How many entries a page may hold. At most 100; default of the API: 20.
            include_deactivated: Gives deactivated departments too. Default of the API: false.
        """
        return self._pages(_LIST, locals())

    def create(
        self, *, name: str, parent_id: int | Omit = omit, options: Options = None
    ) -> models.Department:
        """Create a department (documented; docs: Create Department).

        Adds a department, below another one if `parent_id` is given.

        Args:
            name: Name of the new department.
            parent_id: Id of the department above.
        """
        return self._call(_CREATE, locals())

    def update(
        self, id: int | str, *, name: str, parent_id: int | Omit = omit, options: Options = None
    ) -> models.Department:
        """Update a department (documented; docs: Update Department).

        Renames a department or puts it below another one.

        Args:
            name: Name of the department, needed even when it stays the same.
            parent_id: Id of the department above.
        """
        return self._call(_UPDATE, locals())

    def deactivate(self, id: int | str, *, options: Options = None) -> models.Department:
        """Deactivate a department (documented; docs: Deactivate Department).

        Takes a department out of use.

        Notes:
            - Only an empty department can be deactivated.
        """
        return self._call(_DEACTIVATE, locals())

    def reactivate(self, id: int | str, *, options: Options = None) -> models.Department:
        """Reactivate a department (documented; docs: Reactivate Department).

        Puts a deactivated department back to use.
        """
        return self._call(_REACTIVATE, locals())

    def bulk_upsert(
        self, *, departments: Sequence[params.DepartmentUpsert], options: Options = None
    ) -> models.DepartmentBulkResult:
        """Create or move several departments (documented; docs: Update Departments).

        Creates the departments whose names are new, and sets the parents of the others.

        Notes:
            - Departments are told by name here, parents too; the other calls take ids.
        """
        return self._call(_BULK_UPSERT, locals())


class AsyncDepartments(AsyncResource):
    """`Departments` for the asynchronous client."""

    list = paged(Departments.list)
    create = awaitable(Departments.create)
    update = awaitable(Departments.update)
    deactivate = awaitable(Departments.deactivate)
    reactivate = awaitable(Departments.reactivate)
    bulk_upsert = awaitable(Departments.bulk_upsert)
