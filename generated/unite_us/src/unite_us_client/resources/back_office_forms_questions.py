# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, resource
from .._runtime.options import Into, Omit, R, omit

if TYPE_CHECKING:
    from .. import params
    from .back_office_forms_questions_input_options import (
        AsyncBackOfficeFormsQuestionsInputOptions,
        BackOfficeFormsQuestionsInputOptions,
    )
    from .back_office_forms_questions_validators import (
        AsyncBackOfficeFormsQuestionsValidators,
        BackOfficeFormsQuestionsValidators,
    )

_CREATE = Operation(
    "create_back_office_question",
    "POST",
    "/back_office/forms/{form_id}/questions",
    RECORD,
    rules={"question": rules.QUESTION},
)
_REPLACE = Operation(
    "replace_back_office_question",
    "PUT",
    "/back_office/forms/{form_id}/questions/{id}",
    RECORD,
    rules={"question": rules.QUESTION},
)
_UPDATE = Operation(
    "update_back_office_question",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{id}",
    RECORD,
    rules={"question": rules.QUESTION},
)
_MOVE_TO_SECTION = Operation(
    "move_back_office_question_to_section",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{question_id}/section",
    RECORD,
)


class BackOfficeFormsQuestions(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    input_options: BackOfficeFormsQuestionsInputOptions = resource(
        ".back_office_forms_questions_input_options", "BackOfficeFormsQuestionsInputOptions"
    )
    """Forms with their sections and questions, and where forms are used."""
    validators: BackOfficeFormsQuestionsValidators = resource(
        ".back_office_forms_questions_validators", "BackOfficeFormsQuestionsValidators"
    )
    """Forms with their sections and questions, and where forms are used."""

    def create(self, form_id: str, *, question: params.QuestionInput, **into: Unpack[Into[R]]) -> R:
        """Add a question to a form (inferred; docs: Back Office: Forms -> Questions).

        Creates a question and puts it into the form.

        Args:
            question: A question to add.
        """
        return self._into(_CREATE, (form_id,), into, question=question)

    def replace(
        self, form_id: str, id: str, *, question: params.QuestionChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Replace a question (inferred; docs: Back Office: Forms -> Questions).

        PUT form of `update`; the docs describe the two alike.

        Args:
            question: Changes to a question.
        """
        return self._into(_REPLACE, (form_id, id), into, question=question)

    def update(
        self, form_id: str, id: str, *, question: params.QuestionChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update a question (inferred; docs: Back Office: Forms -> Questions).

        Changes a question; answers already given stay as they are.

        Args:
            question: Changes to a question.
        """
        return self._into(_UPDATE, (form_id, id), into, question=question)

    def move_to_section(
        self, form_id: str, question_id: str, *, question: params.QuestionPlace, **into: Unpack[Into[R]]
    ) -> R:
        """Move a question to another section (inferred; docs: Back Office: Update a Questions Section. Move a question
        to a nother section).

        Takes the question out of its section and puts it into the one named.

        Args:
            question_id: Identifier of the question.
            question: Place of a question.
        """
        return self._into(_MOVE_TO_SECTION, (form_id, question_id), into, question=question)


class AsyncBackOfficeFormsQuestions(AsyncResource):
    """`BackOfficeFormsQuestions` for the asynchronous client."""

    input_options: AsyncBackOfficeFormsQuestionsInputOptions = resource(
        ".back_office_forms_questions_input_options", "AsyncBackOfficeFormsQuestionsInputOptions"
    )
    validators: AsyncBackOfficeFormsQuestionsValidators = resource(
        ".back_office_forms_questions_validators", "AsyncBackOfficeFormsQuestionsValidators"
    )
    create = awaitable(BackOfficeFormsQuestions.create)
    replace = awaitable(BackOfficeFormsQuestions.replace)
    update = awaitable(BackOfficeFormsQuestions.update)
    move_to_section = awaitable(BackOfficeFormsQuestions.move_to_section)
