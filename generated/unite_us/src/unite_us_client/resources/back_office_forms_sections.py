# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation[Record](
    "create_back_office_form_section",
    "POST",
    "/back_office/forms/{form_id}/sections",
    models.RecordEnvelope,
    unwrap="data",
    rules={"section": rules.SECTION},
)
_REPLACE = Operation[Record](
    "replace_back_office_form_section",
    "PUT",
    "/back_office/forms/{form_id}/sections/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"section": rules.SECTION},
)
_DELETE = Operation[None](
    "delete_back_office_form_section", "DELETE", "/back_office/forms/{form_id}/sections/{id}"
)
_UPDATE = Operation[Record](
    "update_back_office_form_section",
    "PATCH",
    "/back_office/forms/{form_id}/sections/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"section": rules.SECTION},
)
_DUPLICATE = Operation[Record](
    "duplicate_back_office_form_section",
    "POST",
    "/back_office/forms/{form_id}/sections/{id}/duplicate",
    models.RecordEnvelope,
    unwrap="data",
)


class BackOfficeFormsSections(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    def create(
        self, form_id: str, *, section: params.FormSectionInput, options: Options = None
    ) -> Record:
        """Add a section to a form.

        Adds a section. `POST /back_office/forms/{form_id}/sections` (inferred; docs: Back
        Office: Forms -> Sections).

        Args:
            section: Fields of a form section.
        """
        return self._call(_CREATE, (form_id,), options, section=section)

    def replace(
        self, form_id: str, id: str, *, section: params.FormSectionInput, options: Options = None
    ) -> Record:
        """Replace a form section.

        PUT form of `update`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/sections/{id}` (inferred; docs: Back Office: Forms ->
        Sections).

        Args:
            section: Fields of a form section.
        """
        return self._call(_REPLACE, (form_id, id), options, section=section)

    def delete(self, form_id: str, id: str, *, options: Options = None) -> None:
        """Remove a section from a form.

        The section goes, its questions stay in the form without a section.
        `DELETE /back_office/forms/{form_id}/sections/{id}` (inferred; docs: Back Office: Forms
        -> Sections).
        """
        return self._call(_DELETE, (form_id, id), options)

    def update(
        self, form_id: str, id: str, *, section: params.FormSectionInput, options: Options = None
    ) -> Record:
        """Update a form section.

        Changes a section that exists. `PATCH /back_office/forms/{form_id}/sections/{id}`
        (inferred; docs: Back Office: Forms -> Sections).

        Args:
            section: Fields of a form section.
        """
        return self._call(_UPDATE, (form_id, id), options, section=section)

    def duplicate(self, form_id: str, id: str, *, options: Options = None) -> Record:
        """Duplicate a form section.

        Copies a section with all that belongs to it.
        `POST /back_office/forms/{form_id}/sections/{id}/duplicate` (inferred; docs: Back
        Office: Duplicate a section and all its children).

        Notes:
            - The docs say that the form is returned, in words copied from the duplication of
              forms.
        """
        return self._call(_DUPLICATE, (form_id, id), options)


class AsyncBackOfficeFormsSections(AsyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    create = awaitable(BackOfficeFormsSections.create)
    replace = awaitable(BackOfficeFormsSections.replace)
    delete = awaitable(BackOfficeFormsSections.delete)
    update = awaitable(BackOfficeFormsSections.update)
    duplicate = awaitable(BackOfficeFormsSections.duplicate)
