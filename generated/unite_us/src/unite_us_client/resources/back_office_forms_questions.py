# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Forms with their sections and questions, and where forms are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Omit,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
    omit,
    resource,
)

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

_CREATE = Operation[Record](
    "create_back_office_question",
    "POST",
    "/back_office/forms/{form_id}/questions",
    models.RecordEnvelope,
    unwrap="data",
    rules={"question": rules.QUESTION},
)
_REPLACE = Operation[Record](
    "replace_back_office_question",
    "PUT",
    "/back_office/forms/{form_id}/questions/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"question": rules.QUESTION},
)
_UPDATE = Operation[Record](
    "update_back_office_question",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{id}",
    models.RecordEnvelope,
    unwrap="data",
    rules={"question": rules.QUESTION},
)
_MOVE_TO_SECTION = Operation[Record](
    "move_back_office_question_to_section",
    "PATCH",
    "/back_office/forms/{form_id}/questions/{question_id}/section",
    models.RecordEnvelope,
    unwrap="data",
)


class BackOfficeFormsQuestions(SyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    input_options: BackOfficeFormsQuestionsInputOptions = resource(
        ".back_office_forms_questions_input_options",
        "BackOfficeFormsQuestionsInputOptions",
        __package__,
    )
    """Forms with their sections and questions, and where forms are used."""
    validators: BackOfficeFormsQuestionsValidators = resource(
        ".back_office_forms_questions_validators", "BackOfficeFormsQuestionsValidators", __package__
    )
    """Forms with their sections and questions, and where forms are used."""

    def create(
        self, form_id: str, *, question: params.QuestionInput, options: Options = None
    ) -> Record:
        """Add a question to a form.

        Creates a question and puts it into the form.
        `POST /back_office/forms/{form_id}/questions` (inferred; docs: Back Office: Forms ->
        Questions).

        Args:
            question: A question to add.
        """
        return self._call(_CREATE, (form_id,), options, question=question)

    def replace(
        self,
        form_id: str,
        id: str,
        *,
        question: params.QuestionChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Replace a question.

        PUT form of `update`; the docs describe the two alike.
        `PUT /back_office/forms/{form_id}/questions/{id}` (inferred; docs: Back Office: Forms ->
        Questions).

        Args:
            question: Changes to a question.
        """
        return self._call(_REPLACE, (form_id, id), options, question=question)

    def update(
        self,
        form_id: str,
        id: str,
        *,
        question: params.QuestionChanges | Omit = omit,
        options: Options = None,
    ) -> Record:
        """Update a question.

        Changes a question; answers already given stay as they are.
        `PATCH /back_office/forms/{form_id}/questions/{id}` (inferred; docs: Back Office: Forms
        -> Questions).

        Args:
            question: Changes to a question.
        """
        return self._call(_UPDATE, (form_id, id), options, question=question)

    def move_to_section(
        self,
        form_id: str,
        question_id: str,
        *,
        question: params.QuestionPlace,
        options: Options = None,
    ) -> Record:
        """Move a question to another section.

        Takes the question out of its section and puts it into the one named.
        `PATCH /back_office/forms/{form_id}/questions/{question_id}/section` (inferred; docs:
        Back Office: Update a Questions Section. Move a question to a nother section).

        Args:
            question_id: Identifier of the question.
            question: Place of a question.
        """
        return self._call(_MOVE_TO_SECTION, (form_id, question_id), options, question=question)


class AsyncBackOfficeFormsQuestions(AsyncResource):
    """Forms with their sections and questions, and where forms are used.

    Args of its methods:
        form_id: Identifier of the form.
        id: Identifier of the record the call is about.
    """

    input_options: AsyncBackOfficeFormsQuestionsInputOptions = resource(
        ".back_office_forms_questions_input_options",
        "AsyncBackOfficeFormsQuestionsInputOptions",
        __package__,
    )
    validators: AsyncBackOfficeFormsQuestionsValidators = resource(
        ".back_office_forms_questions_validators",
        "AsyncBackOfficeFormsQuestionsValidators",
        __package__,
    )
    create = awaitable(BackOfficeFormsQuestions.create)
    replace = awaitable(BackOfficeFormsQuestions.replace)
    update = awaitable(BackOfficeFormsQuestions.update)
    move_to_section = awaitable(BackOfficeFormsQuestions.move_to_section)
