# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._lists import PagesKeywords, RecordPages
from .._results import RECORD, RECORD_PAGES
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, resource, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params
    from .back_office_forms_questions import AsyncBackOfficeFormsQuestions, BackOfficeFormsQuestions
    from .back_office_forms_sections import AsyncBackOfficeFormsSections, BackOfficeFormsSections

_LIST = Operation("GET /back_office/forms", RECORD_PAGES)
_CREATE = Operation("POST /back_office/forms", RECORD)
_RETRIEVE = Operation("GET /back_office/forms/{form_id}", RECORD)
_UPDATE = Operation("PATCH /back_office/forms/{form_id}", RECORD)
_DUPLICATE = Operation("POST /back_office/forms/{form_id}/duplicate", RECORD)
_PUBLISH = Operation("PATCH /back_office/forms/{form_id}/publish", RECORD)


class BackOfficeForms(SyncResource):
    """Forms as the back office builds and publishes them.

    Args of its methods:
        paging: page, page_size, sort_order, sort_by; max_pages and the like, see `PagesKeywords`.
        form: Fields of a form.
        form_id: Identifier of the form.
    """

    sections: BackOfficeFormsSections = resource(".back_office_forms_sections")
    """Sections of a form."""
    questions: BackOfficeFormsQuestions = resource(".back_office_forms_questions")
    """Questions of a form, with their choices and validators."""

    def list(self, **paging: Unpack[PagesKeywords[R]]) -> RecordPages[R]:
        """List the forms that are available (inferred; docs: Back Office: Forms)."""
        return self._pages(_LIST, locals())

    def create(
        self, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Create a form for a group (inferred; docs: Back Office: Forms)."""
        return self._into(_CREATE, locals(), into)

    def retrieve(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a form (inferred; docs: Back Office: Forms)."""
        return self._into(_RETRIEVE, locals(), into)

    def update(
        self, form_id: str, *, form: params.FormInput | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update a form (inferred; docs: Back Office: Forms)."""
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a form (inferred; docs: Back Office: Forms)."""

    def duplicate(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Copy a form with all that belongs to it, and return the copy (inferred; docs: Back Office: Duplicate a
        form and all associations)."""
        return self._into(_DUPLICATE, locals(), into)

    def publish(self, form_id: str, **into: Unpack[Into[R]]) -> R:
        """Publish a form: touch it, so that caches pick up its current state (inferred; docs: Back Office: Forms
        Publish)."""
        return self._into(_PUBLISH, locals(), into)

    publish_via_put = twin(publish, _PUBLISH.with_method("PUT"))
    """Publish a form (PUT) (inferred; docs: Back Office: Forms Publish)."""


class AsyncBackOfficeForms(AsyncResource):
    """`BackOfficeForms` for the asynchronous client."""

    sections: AsyncBackOfficeFormsSections = resource(".back_office_forms_sections")
    questions: AsyncBackOfficeFormsQuestions = resource(".back_office_forms_questions")
    list = paged(BackOfficeForms.list)
    create = awaitable(BackOfficeForms.create)
    retrieve = awaitable(BackOfficeForms.retrieve)
    update = awaitable(BackOfficeForms.update)
    replace = awaitable(BackOfficeForms.replace)
    duplicate = awaitable(BackOfficeForms.duplicate)
    publish = awaitable(BackOfficeForms.publish)
    publish_via_put = awaitable(BackOfficeForms.publish_via_put)
