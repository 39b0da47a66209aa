# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged, resource
from .._runtime.options import Into, Omit, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params
    from .back_office_forms_questions import AsyncBackOfficeFormsQuestions, BackOfficeFormsQuestions
    from .back_office_forms_sections import AsyncBackOfficeFormsSections, BackOfficeFormsSections

_LIST = Operation("list_back_office_forms", "GET", "/back_office/forms", RECORD_PAGES, rules={"sord": rules.SORD})
_CREATE = Operation("create_back_office_form", "POST", "/back_office/forms", RECORD)
_RETRIEVE = Operation("get_back_office_form", "GET", "/back_office/forms/{id}", RECORD)
_REPLACE = Operation("replace_back_office_form", "PUT", "/back_office/forms/{id}", RECORD)
_UPDATE = Operation("update_back_office_form", "PATCH", "/back_office/forms/{id}", RECORD)
_DUPLICATE = Operation("duplicate_back_office_form", "POST", "/back_office/forms/{form_id}/duplicate", RECORD)
_PUBLISH_WITH_PUT = Operation("publish_back_office_form_put", "PUT", "/back_office/forms/{id}/publish", RECORD)
_PUBLISH = Operation("publish_back_office_form", "PATCH", "/back_office/forms/{id}/publish", RECORD)


class BackOfficeForms(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form: Fields of a form.
        id: Identifier of the record the call is about.
    """

    sections: BackOfficeFormsSections = resource(".back_office_forms_sections", "BackOfficeFormsSections")
    """Forms with their sections and questions, and where forms are used."""
    questions: BackOfficeFormsQuestions = resource(".back_office_forms_questions", "BackOfficeFormsQuestions")
    """Forms with their sections and questions, and where forms are used."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List forms (inferred; docs: Back Office: Forms).

        The forms that are available.

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(_LIST, (), into, page=page, per=per, sord=sord, sidx=sidx)

    def create(self, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]) -> R:
        """Create a form (inferred; docs: Back Office: Forms).

        Creates a form for a group.
        """
        return self._into(_CREATE, (), into, form=form)

    def retrieve(self, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form (inferred; docs: Back Office: Forms).

        Details of one form.
        """
        return self._into(_RETRIEVE, (id,), into)

    def replace(self, id: str, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]) -> R:
        """Replace a form (inferred; docs: Back Office: Forms).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (id,), into, form=form)

    def update(self, id: str, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]) -> R:
        """Update a form (inferred; docs: Back Office: Forms).

        Changes a form that exists.
        """
        return self._into(_UPDATE, (id,), into, form=form)

    def duplicate(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Duplicate a form (inferred; docs: Back Office: Duplicate a form and all associations).

        Copies a form with all that belongs to it and returns the copy.

        Args:
            form_id: Identifier of the form.
        """
        return self._into(_DUPLICATE, (form_id,), into)

    def publish_with_put(self, id: str, **into: Unpack[Into[R]]) -> R:
        """Publish a form (PUT) (inferred; docs: Back Office: Forms Publish).

        PUT form of `publish`; the docs describe the two alike.
        """
        return self._into(_PUBLISH_WITH_PUT, (id,), into)

    def publish(self, id: str, **into: Unpack[Into[R]]) -> R:
        """Publish a form (inferred; docs: Back Office: Forms Publish).

        Touches the form so that caches pick up its current state.
        """
        return self._into(_PUBLISH, (id,), into)


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
    publish_with_put = awaitable(BackOfficeForms.publish_with_put)
    publish = awaitable(BackOfficeForms.publish)
