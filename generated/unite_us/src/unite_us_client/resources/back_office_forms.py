# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms as the back office builds and publishes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .back_office_forms_questions import AsyncBackOfficeFormsQuestions, BackOfficeFormsQuestions
    from .back_office_forms_sections import AsyncBackOfficeFormsSections, BackOfficeFormsSections

_LIST = Operation("list_back_office_forms", "GET", "/back_office/forms", RECORD_PAGES)
_CREATE = Operation("create_back_office_form", "POST", "/back_office/forms", RECORD)
_RETRIEVE = Operation("get_back_office_form", "GET", "/back_office/forms/{id}", RECORD)
_REPLACE = Operation("replace_back_office_form", "PUT", "/back_office/forms/{id}", RECORD)
_UPDATE = Operation("update_back_office_form", "PATCH", "/back_office/forms/{id}", RECORD)
_DUPLICATE = Operation("duplicate_back_office_form", "POST", "/back_office/forms/{form_id}/duplicate", RECORD)
_PUBLISH_VIA_PUT = Operation("publish_back_office_form_put", "PUT", "/back_office/forms/{id}/publish", RECORD)
_PUBLISH = Operation("publish_back_office_form", "PATCH", "/back_office/forms/{id}/publish", RECORD)


class BackOfficeForms(SyncResource):
    """Forms as the back office builds and publishes them.

    Args of its methods:
        form: Fields of a form.
        form_id: Identifier of the form.
    """

    sections: BackOfficeFormsSections = resource(".back_office_forms_sections", "BackOfficeFormsSections")
    """Sections of a form."""
    questions: BackOfficeFormsQuestions = resource(".back_office_forms_questions", "BackOfficeFormsQuestions")
    """Questions of a form, with their choices and validators."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_order: enums.SortOrder | Omit = omit,
        sort_by: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the forms that are available (inferred; docs: Back Office: Forms).

        Args:
            page: Number of the page to return.
            page_size: How many records a page holds.
            sort_order: Sort direction.
            sort_by: Attribute to sort by.
        """
        return self._pages(_LIST, (), into, page=page, page_size=page_size, sort_order=sort_order, sort_by=sort_by)

    def create(self, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]) -> R:
        """Create a form for a group (inferred; docs: Back Office: Forms)."""
        return self._into(_CREATE, (), into, form=form)

    def retrieve(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form (inferred; docs: Back Office: Forms)."""
        return self._into(_RETRIEVE, (form_id,), into)

    def replace(self, form_id: str, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]) -> R:
        """Replace a form (inferred; docs: Back Office: Forms)."""
        return self._into(_REPLACE, (form_id,), into, form=form)

    def update(self, form_id: str, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]) -> R:
        """Update a form (inferred; docs: Back Office: Forms)."""
        return self._into(_UPDATE, (form_id,), into, form=form)

    def duplicate(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Copy a form with all that belongs to it, and return the copy (inferred; docs: Back Office: Duplicate a form
        and all associations).
        """
        return self._into(_DUPLICATE, (form_id,), into)

    def publish_via_put(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Publish a form (PUT) (inferred; docs: Back Office: Forms Publish)."""
        return self._into(_PUBLISH_VIA_PUT, (form_id,), into)

    def publish(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Publish a form: touch it, so that caches pick up its current state (inferred; docs: Back Office: Forms
        Publish).
        """
        return self._into(_PUBLISH, (form_id,), into)


class AsyncBackOfficeForms(AsyncResource):
    """`BackOfficeForms` for the asynchronous client."""

    sections: AsyncBackOfficeFormsSections = resource(".back_office_forms_sections", "AsyncBackOfficeFormsSections")
    questions: AsyncBackOfficeFormsQuestions = resource(".back_office_forms_questions", "AsyncBackOfficeFormsQuestions")
    list = paged(BackOfficeForms.list)
    create = awaitable(BackOfficeForms.create)
    retrieve = awaitable(BackOfficeForms.retrieve)
    replace = awaitable(BackOfficeForms.replace)
    update = awaitable(BackOfficeForms.update)
    duplicate = awaitable(BackOfficeForms.duplicate)
    publish_via_put = awaitable(BackOfficeForms.publish_via_put)
    publish = awaitable(BackOfficeForms.publish)
