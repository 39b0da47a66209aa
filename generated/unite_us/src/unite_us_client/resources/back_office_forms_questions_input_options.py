# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncPages,
    SyncResource,
    awaitable,
    paged,
)

if TYPE_CHECKING:
    from .. import params

_LIST = Operation[models.RecordListEnvelope](
    "list_back_office_input_options",
    "GET",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options",
    models.RecordListEnvelope,
    items="data",
)
_CREATE = Operation[Record](
    "create_back_office_input_option",
    "POST",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options",
    models.RecordEnvelope,
    unwrap="data",
)
_RETRIEVE = Operation[Record](
    "get_back_office_input_option",
    "GET",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_back_office_input_option",
    "PUT",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_back_office_input_option",
    "DELETE",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
)
_UPDATE = Operation[Record](
    "update_back_office_input_option",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{question_id}/input_options/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class BackOfficeFormsQuestionsInputOptions(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        question_id: Identifier of the question.
        id: Identifier of the record the call is about.
    """

    def list(
        self, form_id: str, question_id: str, *, options: Options = None
    ) -> SyncPages[Record, models.RecordListEnvelope]:
        """List a question's choices.

        The choices that the question offers.
        `GET /back_office/forms/{form_id}/questions/{question_id}/input_options` (inferred;
        docs: Back Office: Forms -> Questions -> Input Options).
        """
        return self._pages(_LIST, (form_id, question_id), options)

    def create(
        self,
        form_id: str,
        question_id: str,
        *,
        input_option: params.InputOptionInput,
        options: Options = None,
    ) -> Record:
        """Add a choice to a question.

        Adds a choice. `POST /back_office/forms/{form_id}/questions/{question_id}/input_options`
        (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            input_option: Fields of a choice.
        """
        return self._call(_CREATE, (form_id, question_id), options, input_option=input_option)

    def retrieve(
        self, form_id: str, question_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Retrieve a choice.

        Details of one choice.
        `GET /back_office/forms/{form_id}/questions/{question_id}/input_options/{id}` (inferred;
        docs: Back Office: Forms -> Questions -> Input Options).
        """
        return self._call(_RETRIEVE, (form_id, question_id, id), options)

    def replace(
        self,
        form_id: str,
        question_id: str,
        id: str,
        *,
        input_option: params.InputOptionInput,
        options: Options = None,
    ) -> Record:
        """Replace a choice.

        PUT form of `update`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/questions/{question_id}/input_options/{id}` (inferred;
        docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            input_option: Fields of a choice.
        """
        return self._call(_REPLACE, (form_id, question_id, id), options, input_option=input_option)

    def delete(self, form_id: str, question_id: str, id: str, *, options: Options = None) -> None:
        """Delete a choice.

        Deletes the choice for good.
        `DELETE /back_office/forms/{form_id}/questions/{question_id}/input_options/{id}`
        (inferred; docs: Back Office: Forms -> Questions -> Input Options).
        """
        return self._call(_DELETE, (form_id, question_id, id), options)

    def update(
        self,
        form_id: str,
        question_id: str,
        id: str,
        *,
        input_option: params.InputOptionInput,
        options: Options = None,
    ) -> Record:
        """Update a choice.

        Changes a choice that exists.
        `PATCH /back_office/forms/{form_id}/questions/{question_id}/input_options/{id}`
        (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            input_option: Fields of a choice.
        """
        return self._call(_UPDATE, (form_id, question_id, id), options, input_option=input_option)


class AsyncBackOfficeFormsQuestionsInputOptions(AsyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        question_id: Identifier of the question.
        id: Identifier of the record the call is about.
    """

    list = paged(BackOfficeFormsQuestionsInputOptions.list)
    create = awaitable(BackOfficeFormsQuestionsInputOptions.create)
    retrieve = awaitable(BackOfficeFormsQuestionsInputOptions.retrieve)
    replace = awaitable(BackOfficeFormsQuestionsInputOptions.replace)
    delete = awaitable(BackOfficeFormsQuestionsInputOptions.delete)
    update = awaitable(BackOfficeFormsQuestionsInputOptions.update)
