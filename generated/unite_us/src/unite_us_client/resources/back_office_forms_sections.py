# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Sections of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation(
    "create_back_office_form_section",
    "POST",
    "/back_office/forms/{form_id}/sections",
    RECORD,
    rules={"section": rules.SECTION},
)
_REPLACE = Operation(
    "replace_back_office_form_section",
    "PUT",
    "/back_office/forms/{form_id}/sections/{id}",
    RECORD,
    rules={"section": rules.SECTION},
)
_DELETE = Operation[None]("delete_back_office_form_section", "DELETE", "/back_office/forms/{form_id}/sections/{id}")
_UPDATE = Operation(
    "update_back_office_form_section",
    "PATCH",
    "/back_office/forms/{form_id}/sections/{id}",
    RECORD,
    rules={"section": rules.SECTION},
)
_DUPLICATE = Operation(
    "duplicate_back_office_form_section", "POST", "/back_office/forms/{form_id}/sections/{id}/duplicate", RECORD
)


class BackOfficeFormsSections(SyncResource):
    """Sections of a form.

    Args of its methods:
        form_id: Identifier of the form.
        section: Fields of a form section.
        section_id: Identifier of the form section.
    """

    def create(self, form_id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]) -> R:
        """Add a section to a form (inferred; docs: Back Office: Forms -> Sections)."""
        return self._into(_CREATE, (form_id,), into, section=section)

    def replace(self, form_id: str, section_id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]) -> R:
        """Replace a form section (inferred; docs: Back Office: Forms -> Sections)."""
        return self._into(_REPLACE, (form_id, section_id), into, section=section)

    def delete(self, form_id: str, section_id: str, *, options: Options = None) -> None:
        """Remove a section from a form; its questions stay, without a section (inferred; docs: Back Office: Forms ->
        Sections).
        """
        return self._call(_DELETE, (form_id, section_id), options)

    def update(self, form_id: str, section_id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]) -> R:
        """Update a form section (inferred; docs: Back Office: Forms -> Sections)."""
        return self._into(_UPDATE, (form_id, section_id), into, section=section)

    def duplicate(self, form_id: str, section_id: str, **into: Unpack[Into[R]]) -> R:
        """Copy a section with all that belongs to it (inferred; docs: Back Office: Duplicate a section and all its
        children).

        Notes:
            - The docs say that the form is returned, in words copied from the duplication of forms.
        """
        return self._into(_DUPLICATE, (form_id, section_id), into)


class AsyncBackOfficeFormsSections(AsyncResource):
    """`BackOfficeFormsSections` for the asynchronous client."""

    create = awaitable(BackOfficeFormsSections.create)
    replace = awaitable(BackOfficeFormsSections.replace)
    delete = awaitable(BackOfficeFormsSections.delete)
    update = awaitable(BackOfficeFormsSections.update)
    duplicate = awaitable(BackOfficeFormsSections.duplicate)
