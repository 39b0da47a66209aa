# Generated from specs/better_impact by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""What the ids in users and timelog entries refer to."""

from __future__ import annotations

import builtins

from .. import models
from .._results import CustomFieldDefinitionT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.client import SyncPages

_LIST = Operation[models.CustomFieldDefinitionList | list[models.CustomFieldDefinition]](
    "GET /v1/organization/look_up/custom_fields",
    models.CustomFieldDefinitionList | list[models.CustomFieldDefinition],
    items="custom_fields",
    evidence="corroborated",
)


class OrganizationCustomFields(Resource):
    """What the ids in users and timelog entries refer to."""

    def list(
        self,
        *,
        resume: str | None = None,
        result: type[CustomFieldDefinitionT] = models.CustomFieldDefinition,
        options: RequestOptions | None = None,
    ) -> SyncPages[
        CustomFieldDefinitionT, models.CustomFieldDefinitionList | builtins.list[models.CustomFieldDefinition]
    ]:
        """List an organization's custom fields (corroborated; docs: not in the article).

        Notes:
            - The vendor's article shows a list, its own client reads an object around it; both are accepted.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return SyncPages(
            self._list(
                _LIST,
                resume=resume,
                result=result,
                options=options,
            )
        )


class AsyncOrganizationCustomFields(Resource):
    """What the ids in users and timelog entries refer to. Its methods are awaited."""

    def list(
        self,
        *,
        resume: str | None = None,
        result: type[CustomFieldDefinitionT] = models.CustomFieldDefinition,
        options: RequestOptions | None = None,
    ) -> AsyncPages[
        CustomFieldDefinitionT, models.CustomFieldDefinitionList | builtins.list[models.CustomFieldDefinition]
    ]:
        """List an organization's custom fields (corroborated; docs: not in the article).

        Notes:
            - The vendor's article shows a list, its own client reads an object around it; both are accepted.

        Args:
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The credentials are missing or wrong.
        """
        return AsyncPages(
            self._list(
                _LIST,
                resume=resume,
                result=result,
                options=options,
            )
        )
