# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Forms that the back office creates and publishes."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from .. import _profile, enums, models, params
from .._results import FormT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

if TYPE_CHECKING:
    from .back_office_forms_questions import AsyncBackOfficeFormsQuestions, BackOfficeFormsQuestions
    from .back_office_forms_sections import AsyncBackOfficeFormsSections, BackOfficeFormsSections

_LIST = Operation(
    "GET /back_office/forms",
    models.FormListEnvelope,
    items="data",
    paging=_profile.PAGES,
    serialization={"sord": Serialization(choices=enums.SortOrder)},
    labels={"per": "page_size", "sord": "sort_order", "sidx": "sort_by"},
)
_CREATE = Operation("POST /back_office/forms", models.FormEnvelope, unwrap="data")
_RETRIEVE = Operation("GET /back_office/forms/{form_id}", models.FormEnvelope, unwrap="data")
_UPDATE = Operation("PATCH /back_office/forms/{form_id}", models.FormEnvelope, unwrap="data", also_put=True)
_DUPLICATE = Operation("POST /back_office/forms/{form_id}/duplicate", models.FormEnvelope, unwrap="data")
_PUBLISH = Operation("PATCH /back_office/forms/{form_id}/publish", models.FormEnvelope, unwrap="data", also_put=True)


class BackOfficeForms(Resource):
    """Forms that the back office creates and publishes."""

    @functools.cached_property
    def sections(self) -> BackOfficeFormsSections:
        """Sections of a form."""
        from .back_office_forms_sections import BackOfficeFormsSections

        return BackOfficeFormsSections(self._engine)

    @functools.cached_property
    def questions(self) -> BackOfficeFormsQuestions:
        """Questions of a form, with their choices and validators."""
        from .back_office_forms_questions import BackOfficeFormsQuestions

        return BackOfficeFormsQuestions(self._engine)

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> SyncPages[FormT, models.FormListEnvelope]:
        """List the forms that are available (inferred; docs: Back Office: Forms).

        Args:
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
                _LIST,
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

    def create(
        self,
        *,
        form: params.FormInput | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Create a form for a group (inferred; docs: Back Office: Forms).

        Args:
            form: Fields of a form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                body={
                    "form": form,
                },
                result=result,
                options=options,
            )
        )

    def retrieve(
        self,
        form_id: str,
        *,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form (inferred; docs: Back Office: Forms).

        Args:
            form_id: Identifier of the form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE,
                path={"form_id": form_id},
                result=result,
                options=options,
            )
        )

    def update(
        self,
        form_id: str,
        *,
        form: params.FormInput | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Update a form (inferred; docs: Back Office: Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            form: Fields of a form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"form_id": form_id},
                body={
                    "form": form,
                },
                result=result,
                options=options,
            )
        )

    def duplicate(
        self,
        form_id: str,
        *,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Copy a form with all its parts, and return the copy (inferred; docs: Back Office: Duplicate a form and all
        associations).

        Args:
            form_id: Identifier of the form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _DUPLICATE,
                path={"form_id": form_id},
                result=result,
                options=options,
            )
        )

    def publish(
        self,
        form_id: str,
        *,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Publish (touch) a form, so that caches load its current state (inferred; docs: Back Office: Forms Publish).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _PUBLISH,
                path={"form_id": form_id},
                result=result,
                options=options,
            )
        )


class AsyncBackOfficeForms(Resource):
    """Forms that the back office creates and publishes. Its methods are awaited."""

    @functools.cached_property
    def sections(self) -> AsyncBackOfficeFormsSections:
        """Sections of a form."""
        from .back_office_forms_sections import AsyncBackOfficeFormsSections

        return AsyncBackOfficeFormsSections(self._engine)

    @functools.cached_property
    def questions(self) -> AsyncBackOfficeFormsQuestions:
        """Questions of a form, with their choices and validators."""
        from .back_office_forms_questions import AsyncBackOfficeFormsQuestions

        return AsyncBackOfficeFormsQuestions(self._engine)

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        max_pages: int | None = None,
        prefetch: int = 0,
        resume: str | None = None,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> AsyncPages[FormT, models.FormListEnvelope]:
        """List the forms that are available (inferred; docs: Back Office: Forms).

        Args:
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
                _LIST,
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

    async def create(
        self,
        *,
        form: params.FormInput | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Create a form for a group (inferred; docs: Back Office: Forms).

        Args:
            form: Fields of a form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            body={
                "form": form,
            },
            result=result,
            options=options,
        )

    async def retrieve(
        self,
        form_id: str,
        *,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Retrieve a form (inferred; docs: Back Office: Forms).

        Args:
            form_id: Identifier of the form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE,
            path={"form_id": form_id},
            result=result,
            options=options,
        )

    async def update(
        self,
        form_id: str,
        *,
        form: params.FormInput | Omit = omit,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Update a form (inferred; docs: Back Office: Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            form: Fields of a form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"form_id": form_id},
            body={
                "form": form,
            },
            result=result,
            options=options,
        )

    async def duplicate(
        self,
        form_id: str,
        *,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Copy a form with all its parts, and return the copy (inferred; docs: Back Office: Duplicate a form and all
        associations).

        Args:
            form_id: Identifier of the form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _DUPLICATE,
            path={"form_id": form_id},
            result=result,
            options=options,
        )

    async def publish(
        self,
        form_id: str,
        *,
        result: type[FormT] = models.Form,
        options: RequestOptions | None = None,
    ) -> FormT:
        """Publish (touch) a form, so that caches load its current state (inferred; docs: Back Office: Forms Publish).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _PUBLISH,
            path={"form_id": form_id},
            result=result,
            options=options,
        )
