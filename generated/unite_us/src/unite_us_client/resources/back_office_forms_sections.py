# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, twin
from .._runtime.options import Into, Options, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation("POST /back_office/forms/{form_id}/sections", RECORD, rules={"section": _rules.FORM_SECTION_INPUT})
_DELETE = Operation[None]("DELETE /back_office/forms/{form_id}/sections/{section_id}")
_UPDATE = Operation(
    "PATCH /back_office/forms/{form_id}/sections/{section_id}", RECORD, rules={"section": _rules.FORM_SECTION_INPUT}
)
_DUPLICATE = Operation("POST /back_office/forms/{form_id}/sections/{section_id}/duplicate", RECORD)


class BackOfficeFormsSections(SyncResource):
    """Sections of a form.

    Args of its methods:
        form_id: Identifier of the form.
        section: Fields of a form section.
        section_id: Identifier of the form section.
    """

    def create(
        self, form_id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add a section to a form (inferred; docs: Back Office: Forms -> Sections)."""
        return self._into(_CREATE, locals(), into)

    def delete(self, form_id: str, section_id: str, *, options: Options = None) -> None:
        """Remove a section from a form; its questions stay, without a section (inferred; docs: Back Office: Forms
        -> Sections)."""
        return self._call(_DELETE, locals())

    def update(
        self, form_id: str, section_id: str, *, section: params.FormSectionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Update a form section (inferred; docs: Back Office: Forms -> Sections)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a form section (inferred; docs: Back Office: Forms -> Sections)."""

    def duplicate(self, form_id: str, section_id: str, **into: Unpack[Into[R]]) -> R:
        """Copy a section with all that belongs to it (inferred; docs: Back Office: Duplicate a section and all its
        children).

        Notes:
            - The docs say that the form is returned, in words copied from the duplication of forms.
        """
        return self._into(_DUPLICATE, locals(), into)


class AsyncBackOfficeFormsSections(AsyncResource):
    """`BackOfficeFormsSections` for the asynchronous client."""

    create = awaitable(BackOfficeFormsSections.create)
    delete = awaitable(BackOfficeFormsSections.delete)
    update = awaitable(BackOfficeFormsSections.update)
    replace = awaitable(BackOfficeFormsSections.replace)
    duplicate = awaitable(BackOfficeFormsSections.duplicate)
