# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import Unpack

from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, Options, R

_CREATE = Operation(
    "create_back_office_validator", "POST", "/back_office/forms/{form_id}/questions/{question_id}/validators", RECORD
)
_REPLACE = Operation(
    "replace_back_office_validator",
    "PUT",
    "/back_office/forms/{form_id}/questions/{question_id}/validators/{id}",
    RECORD,
)
_DELETE = Operation[None](
    "delete_back_office_validator", "DELETE", "/back_office/forms/{form_id}/questions/{question_id}/validators/{id}"
)
_UPDATE = Operation(
    "update_back_office_validator",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{question_id}/validators/{id}",
    RECORD,
)


class BackOfficeFormsQuestionsValidators(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        question_id: Identifier of the question.
        id: Identifier of the record the call is about.
    """

    def create(self, form_id: str, question_id: str, **into: Unpack[Into[R]]) -> R:
        """Add a validator to a question (inferred; docs: Back Office: Forms -> Questions -> Validators).

        Adds a check on the answers.

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_CREATE, (form_id, question_id), into)

    def replace(self, form_id: str, question_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Replace a validator (inferred; docs: Back Office: Forms -> Questions -> Validators).

        PUT form of `update`; the docs describe the two alike.

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_REPLACE, (form_id, question_id, id), into)

    def delete(self, form_id: str, question_id: str, id: str, *, options: Options = None) -> None:
        """Delete a validator (inferred; docs: Back Office: Forms -> Questions -> Validators).

        Deletes the check for good.
        """
        return self._call(_DELETE, (form_id, question_id, id), options)

    def update(self, form_id: str, question_id: str, id: str, **into: Unpack[Into[R]]) -> R:
        """Update a validator (inferred; docs: Back Office: Forms -> Questions -> Validators).

        Changes a check on the answers, though never its type.

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_UPDATE, (form_id, question_id, id), into)


class AsyncBackOfficeFormsQuestionsValidators(AsyncResource):
    """`BackOfficeFormsQuestionsValidators` for the asynchronous client."""

    create = awaitable(BackOfficeFormsQuestionsValidators.create)
    replace = awaitable(BackOfficeFormsQuestionsValidators.replace)
    delete = awaitable(BackOfficeFormsQuestionsValidators.delete)
    update = awaitable(BackOfficeFormsQuestionsValidators.update)
