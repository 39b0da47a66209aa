# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Options, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_LIST = Operation(
    "list_back_office_input_options",
    "GET",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options",
    RECORD_LIST,
)
_CREATE = Operation(
    "create_back_office_input_option",
    "POST",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options",
    RECORD,
)
_RETRIEVE = Operation(
    "get_back_office_input_option",
    "GET",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
    RECORD,
)
_REPLACE = Operation(
    "replace_back_office_input_option",
    "PUT",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
    RECORD,
)
_DELETE = Operation[None](
    "delete_back_office_input_option",
    "DELETE",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
)
_UPDATE = Operation(
    "update_back_office_input_option",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
    RECORD,
)


class BackOfficeFormsQuestionsInputOptions(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        question_id: Identifier of the question.
        input_option: Fields of a choice.
        id: Identifier of the record the call is about.
    """

    def list(
        self, form_id: str, question_id: str, **into: Unpack[PagesInto[R]]
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List a question's choices (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        The choices that the question offers.
        """
        return self._pages(_LIST, (form_id, question_id), into)

    def create(
        self, form_id: str, question_id: str, *, input_option: params.InputOptionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add a choice to a question (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Adds a choice.
        """
        return self._into(_CREATE, (form_id, question_id), into, input_option=input_option)

    def retrieve(self, form_id: str, question_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Details of one choice.
        """
        return self._into(_RETRIEVE, (form_id, question_id, id), into)

    def replace(
        self, form_id: str, question_id: str, id: str, *, input_option: params.InputOptionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Replace a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        PUT form of `update`; the docs describe the two alike.
        """
        return self._into(_REPLACE, (form_id, question_id, id), into, input_option=input_option)

    def delete(self, form_id: str, question_id: str, id: str, *, options: Options = None) -> None:
        """Delete a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Deletes the choice for good.
        """
        return self._call(_DELETE, (form_id, question_id, id), options)

    def update(
        self, form_id: str, question_id: str, id: str, *, input_option: params.InputOptionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Update a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Changes a choice that exists.
        """
        return self._into(_UPDATE, (form_id, question_id, id), into, input_option=input_option)


class AsyncBackOfficeFormsQuestionsInputOptions(AsyncResource):
    """`BackOfficeFormsQuestionsInputOptions` for the asynchronous client."""

    list = paged(BackOfficeFormsQuestionsInputOptions.list)
    create = awaitable(BackOfficeFormsQuestionsInputOptions.create)
    retrieve = awaitable(BackOfficeFormsQuestionsInputOptions.retrieve)
    replace = awaitable(BackOfficeFormsQuestionsInputOptions.replace)
    delete = awaitable(BackOfficeFormsQuestionsInputOptions.delete)
    update = awaitable(BackOfficeFormsQuestionsInputOptions.update)
