# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _profile, enums, models
from .. import _rules as rules
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    omit,
    paged,
    resource,
)

if TYPE_CHECKING:
    from .. import params
    from .back_office_forms_questions import AsyncBackOfficeFormsQuestions, BackOfficeFormsQuestions
    from .back_office_forms_sections import AsyncBackOfficeFormsSections, BackOfficeFormsSections

_LIST = Operation[models.RecordListEnvelope](
    "list_back_office_forms",
    "GET",
    "/back_office/forms",
    models.RecordListEnvelope,
    paging=_profile.PAGES,
    items="data",
    rules={"sord": rules.SORD},
)
_CREATE = Operation[Record](
    "create_back_office_form", "POST", "/back_office/forms", models.RecordEnvelope, unwrap="data"
)
_RETRIEVE = Operation[Record](
    "get_back_office_form", "GET", "/back_office/forms/{id}", models.RecordEnvelope, unwrap="data"
)
_REPLACE = Operation[Record](
    "replace_back_office_form",
    "PUT",
    "/back_office/forms/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_UPDATE = Operation[Record](
    "update_back_office_form",
    "PATCH",
    "/back_office/forms/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DUPLICATE = Operation[Record](
    "duplicate_back_office_form",
    "POST",
    "/back_office/forms/{form_id}/duplicate",
    models.RecordEnvelope,
    unwrap="data",
)
_PUBLISH_WITH_PUT = Operation[Record](
    "publish_back_office_form_put",
    "PUT",
    "/back_office/forms/{id}/publish",
    models.RecordEnvelope,
    unwrap="data",
)
_PUBLISH = Operation[Record](
    "publish_back_office_form",
    "PATCH",
    "/back_office/forms/{id}/publish",
    models.RecordEnvelope,
    unwrap="data",
)


class BackOfficeForms(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        id: Identifier of the record the call is about.
    """

    sections: BackOfficeFormsSections = resource(
        ".back_office_forms_sections", "BackOfficeFormsSections", __package__
    )
    """Forms with their sections and questions, and where forms are used."""
    questions: BackOfficeFormsQuestions = resource(
        ".back_office_forms_questions", "BackOfficeFormsQuestions", __package__
    )
    """Forms with their sections and questions, and where forms are used."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per: int | Omit = omit,
        sord: enums.SortOrder | Omit = omit,
        sidx: str | Omit = omit,
        options: Options = None,
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List forms.

        The forms that are available. `GET /back_office/forms` (inferred; docs: Back Office:
        Forms).

        Args:
            page: Number of the page to return.
            per: How many records a page holds.
            sord: Sort direction.
            sidx: Attribute to sort by.
        """
        return self._pages(
            _LIST,
            (),
            options,
            page=page,
            per=per,
            sord=sord,
            sidx=sidx,
        )

    def create(self, *, form: params.FormInput | Omit = omit, options: Options = None) -> Record:
        """Create a form.

        Creates a form for a group. `POST /back_office/forms` (inferred; docs: Back Office:
        Forms).

        Args:
            form: Fields of a form.
        """
        return self._call(_CREATE, (), options, form=form)

    def retrieve(self, id: str, *, options: Options = None) -> Record:
        """Retrieve a form.

        Details of one form. `GET /back_office/forms/{id}` (inferred; docs: Back Office: Forms).
        """
        return self._call(_RETRIEVE, (id,), options)

    def replace(
        self, id: str, *, form: params.FormInput | Omit = omit, options: Options = None
    ) -> Record:
        """Replace a form.

        PUT form of `update`; the docs describe the two alike. `PUT /back_office/forms/{id}`
        (inferred; docs: Back Office: Forms).

        Args:
            form: Fields of a form.
        """
        return self._call(_REPLACE, (id,), options, form=form)

    def update(
        self, id: str, *, form: params.FormInput | Omit = omit, options: Options = None
    ) -> Record:
        """Update a form.

        Changes a form that exists. `PATCH /back_office/forms/{id}` (inferred; docs: Back
        Office: Forms).

        Args:
            form: Fields of a form.
        """
        return self._call(_UPDATE, (id,), options, form=form)

    def duplicate(self, form_id: str, *, options: Options = None) -> Record:
        """Duplicate a form.

        Copies a form with all that belongs to it and returns the copy.
        `POST /back_office/forms/{form_id}/duplicate` (inferred; docs: Back Office: Duplicate a
        form and all associations).

        Args:
            form_id: Identifier of the form.
        """
        return self._call(_DUPLICATE, (form_id,), options)

    def publish_with_put(self, id: str, *, options: Options = None) -> Record:
        """Publish a form (PUT).

        PUT form of `publish`; the docs describe the two alike.
        `PUT /back_office/forms/{id}/publish` (inferred; docs: Back Office: Forms Publish).
        """
        return self._call(_PUBLISH_WITH_PUT, (id,), options)

    def publish(self, id: str, *, options: Options = None) -> Record:
        """Publish a form.

        Touches the form so that caches pick up its current state.
        `PATCH /back_office/forms/{id}/publish` (inferred; docs: Back Office: Forms Publish).
        """
        return self._call(_PUBLISH, (id,), options)


class AsyncBackOfficeForms(AsyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        id: Identifier of the record the call is about.
    """

    sections: AsyncBackOfficeFormsSections = resource(
        ".back_office_forms_sections", "AsyncBackOfficeFormsSections", __package__
    )
    questions: AsyncBackOfficeFormsQuestions = resource(
        ".back_office_forms_questions", "AsyncBackOfficeFormsQuestions", __package__
    )
    list = paged(BackOfficeForms.list)
    create = awaitable(BackOfficeForms.create)
    retrieve = awaitable(BackOfficeForms.retrieve)
    replace = awaitable(BackOfficeForms.replace)
    update = awaitable(BackOfficeForms.update)
    duplicate = awaitable(BackOfficeForms.duplicate)
    publish_with_put = awaitable(BackOfficeForms.publish_with_put)
    publish = awaitable(BackOfficeForms.publish)
