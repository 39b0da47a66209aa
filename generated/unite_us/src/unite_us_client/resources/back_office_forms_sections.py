# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

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
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        section: Fields of a form section.
        id: Identifier of the record the call is about.
    """

    def create(self, form_id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]) -> R:
        """Add a section to a form (inferred; docs: Back Office: Forms -> Sections).

        Adds a section.
        """
        return self._into(_CREATE, (form_id,), into, section=section)

    def replace(self, form_id: str, id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]) -> R:
        """Replace a form section (inferred; docs: Back Office: Forms -> Sections).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (form_id, id), into, section=section)

    def delete(self, form_id: str, id: str, *, options: Options = None) -> None:
        """Remove a section from a form (inferred; docs: Back Office: Forms -> Sections).

        The section goes, its questions stay in the form without a section.
        """
        return self._call(_DELETE, (form_id, id), options)

    def update(self, form_id: str, id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]) -> R:
        """Update a form section (inferred; docs: Back Office: Forms -> Sections).

        Changes a section that exists.
        """
        return self._into(_UPDATE, (form_id, id), into, section=section)

    def duplicate(self, form_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Duplicate a form section (inferred; docs: Back Office: Duplicate a section and all its children).

        Copies a section with all that belongs to it.

        Notes:
            - The docs say that the form is returned, in words copied from the duplication of forms.
        """
        return self._into(_DUPLICATE, (form_id, id), into)


class AsyncBackOfficeFormsSections(AsyncResource):
    """`BackOfficeFormsSections` for the asynchronous client."""

    create = awaitable(BackOfficeFormsSections.create)
    replace = awaitable(BackOfficeFormsSections.replace)
    delete = awaitable(BackOfficeFormsSections.delete)
    update = awaitable(BackOfficeFormsSections.update)
    duplicate = awaitable(BackOfficeFormsSections.duplicate)
