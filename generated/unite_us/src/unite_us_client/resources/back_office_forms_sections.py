# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Sections of a form."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import FormSectionT
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run

_CREATE = Operation(
    "POST /back_office/forms/{form_id}/sections",
    models.FormSectionEnvelope,
    unwrap="data",
    serialization={"section": _serialization.FORM_SECTION_INPUT},
)
_DELETE = Operation[None]("DELETE /back_office/forms/{form_id}/sections/{section_id}")
_UPDATE = Operation(
    "PATCH /back_office/forms/{form_id}/sections/{section_id}",
    models.FormSectionEnvelope,
    unwrap="data",
    serialization={"section": _serialization.FORM_SECTION_INPUT},
    also_put=True,
)
_DUPLICATE = Operation(
    "POST /back_office/forms/{form_id}/sections/{section_id}/duplicate", models.FormSectionEnvelope, unwrap="data"
)


class BackOfficeFormsSections(Resource):
    """Sections of a form."""

    def create(
        self,
        form_id: str,
        *,
        section: params.FormSectionInput,
        result: type[FormSectionT] = models.FormSection,
        options: RequestOptions | None = None,
    ) -> FormSectionT:
        """Add a section to a form (inferred; docs: Back Office: Forms -> Sections).

        Args:
            form_id: Identifier of the form.
            section: Fields of a form section.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"form_id": form_id},
                body={
                    "section": section,
                },
                result=result,
                options=options,
            )
        )

    def delete(
        self,
        form_id: str,
        section_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a section from a form; its questions remain, without a section (inferred; docs: Back Office: Forms ->
        Sections).

        Args:
            form_id: Identifier of the form.
            section_id: Identifier of the form section.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE,
                path={"form_id": form_id, "section_id": section_id},
                options=options,
            )
        )

    def update(
        self,
        form_id: str,
        section_id: str,
        *,
        section: params.FormSectionInput,
        result: type[FormSectionT] = models.FormSection,
        options: RequestOptions | None = None,
    ) -> FormSectionT:
        """Update a form section (inferred; docs: Back Office: Forms -> Sections).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            section_id: Identifier of the form section.
            section: Fields of a form section.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"form_id": form_id, "section_id": section_id},
                body={
                    "section": section,
                },
                result=result,
                options=options,
            )
        )

    def duplicate(
        self,
        form_id: str,
        section_id: str,
        *,
        result: type[FormSectionT] = models.FormSection,
        options: RequestOptions | None = None,
    ) -> FormSectionT:
        """Copy a section with all its parts (inferred; docs: Back Office: Duplicate a section and all its children).

        Notes:
            - The docs say that the form is returned, in a sentence copied from the duplication of forms.

        Args:
            form_id: Identifier of the form.
            section_id: Identifier of the form section.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _DUPLICATE,
                path={"form_id": form_id, "section_id": section_id},
                result=result,
                options=options,
            )
        )


class AsyncBackOfficeFormsSections(Resource):
    """Sections of a form. Its methods are awaited."""

    async def create(
        self,
        form_id: str,
        *,
        section: params.FormSectionInput,
        result: type[FormSectionT] = models.FormSection,
        options: RequestOptions | None = None,
    ) -> FormSectionT:
        """Add a section to a form (inferred; docs: Back Office: Forms -> Sections).

        Args:
            form_id: Identifier of the form.
            section: Fields of a form section.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"form_id": form_id},
            body={
                "section": section,
            },
            result=result,
            options=options,
        )

    async def delete(
        self,
        form_id: str,
        section_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove a section from a form; its questions remain, without a section (inferred; docs: Back Office: Forms ->
        Sections).

        Args:
            form_id: Identifier of the form.
            section_id: Identifier of the form section.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE,
            path={"form_id": form_id, "section_id": section_id},
            options=options,
        )

    async def update(
        self,
        form_id: str,
        section_id: str,
        *,
        section: params.FormSectionInput,
        result: type[FormSectionT] = models.FormSection,
        options: RequestOptions | None = None,
    ) -> FormSectionT:
        """Update a form section (inferred; docs: Back Office: Forms -> Sections).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            section_id: Identifier of the form section.
            section: Fields of a form section.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"form_id": form_id, "section_id": section_id},
            body={
                "section": section,
            },
            result=result,
            options=options,
        )

    async def duplicate(
        self,
        form_id: str,
        section_id: str,
        *,
        result: type[FormSectionT] = models.FormSection,
        options: RequestOptions | None = None,
    ) -> FormSectionT:
        """Copy a section with all its parts (inferred; docs: Back Office: Duplicate a section and all its children).

        Notes:
            - The docs say that the form is returned, in a sentence copied from the duplication of forms.

        Args:
            form_id: Identifier of the form.
            section_id: Identifier of the form section.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _DUPLICATE,
            path={"form_id": form_id, "section_id": section_id},
            result=result,
            options=options,
        )
