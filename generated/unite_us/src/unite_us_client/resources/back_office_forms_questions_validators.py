# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

_CREATE = Operation[Record](
    "create_back_office_validator",
    "POST",
    "/back_office/forms/{form_id}/questions/{question_id}/validators",
    models.RecordEnvelope,
    unwrap="data",
)
_REPLACE = Operation[Record](
    "replace_back_office_validator",
    "PUT",
    "/back_office/forms/{form_id}/questions/{question_id}/validators/{id}",
    models.RecordEnvelope,
    unwrap="data",
)
_DELETE = Operation[None](
    "delete_back_office_validator",
    "DELETE",
    "/back_office/forms/{form_id}/questions/{question_id}/validators/{id}",
)
_UPDATE = Operation[Record](
    "update_back_office_validator",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{question_id}/validators/{id}",
    models.RecordEnvelope,
    unwrap="data",
)


class BackOfficeFormsQuestionsValidators(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        question_id: Identifier of the question.
        id: Identifier of the record the call is about.
    """

    def create(self, form_id: str, question_id: str, *, options: Options = None) -> Record:
        """Add a validator to a question.

        Adds a check on the answers.
        `POST /back_office/forms/{form_id}/questions/{question_id}/validators` (inferred; docs:
        Back Office: Forms -> Questions -> Validators).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._call(_CREATE, (form_id, question_id), options)

    def replace(
        self, form_id: str, question_id: str, id: str, *, options: Options = None
    ) -> Record:
        """Replace a validator.

        PUT form of `update`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/questions/{question_id}/validators/{id}` (inferred;
        docs: Back Office: Forms -> Questions -> Validators).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._call(_REPLACE, (form_id, question_id, id), options)

    def delete(self, form_id: str, question_id: str, id: str, *, options: Options = None) -> None:
        """Delete a validator.

        Deletes the check for good.
        `DELETE /back_office/forms/{form_id}/questions/{question_id}/validators/{id}` (inferred;
        docs: Back Office: Forms -> Questions -> Validators).
        """
        return self._call(_DELETE, (form_id, question_id, id), options)

    def update(self, form_id: str, question_id: str, id: str, *, options: Options = None) -> Record:
        """Update a validator.

        Changes a check on the answers, though never its type.
        `PATCH /back_office/forms/{form_id}/questions/{question_id}/validators/{id}` (inferred;
        docs: Back Office: Forms -> Questions -> Validators).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._call(_UPDATE, (form_id, question_id, id), options)


class AsyncBackOfficeFormsQuestionsValidators(AsyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        question_id: Identifier of the question.
        id: Identifier of the record the call is about.
    """

    create = awaitable(BackOfficeFormsQuestionsValidators.create)
    replace = awaitable(BackOfficeFormsQuestionsValidators.replace)
    delete = awaitable(BackOfficeFormsQuestionsValidators.delete)
    update = awaitable(BackOfficeFormsQuestionsValidators.update)
