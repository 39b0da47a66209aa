# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._lists import RecordPages
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged, twin
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, PagesInto, R

if TYPE_CHECKING:
    from .. import params

_CREATE = Operation("POST /back_office/forms/{form_id}/questions", RECORD, rules={"question": _rules.QUESTION_INPUT})
_UPDATE = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}", RECORD, rules={"question": _rules.QUESTION_INPUT}
)
_MOVE_TO_SECTION = Operation("PATCH /back_office/forms/{form_id}/questions/{question_id}/section", RECORD)
_LIST_INPUT_OPTIONS = Operation("GET /back_office/forms/{form_id}/questions/{question_id}/input_options", RECORD_LIST)
_CREATE_INPUT_OPTION = Operation("POST /back_office/forms/{form_id}/questions/{question_id}/input_options", RECORD)
_RETRIEVE_INPUT_OPTION = Operation(
    "GET /back_office/forms/{form_id}/questions/{question_id}/input_options/{input_option_id}", RECORD
)
_DELETE_INPUT_OPTION = Operation[None](
    "DELETE /back_office/forms/{form_id}/questions/{question_id}/input_options/{input_option_id}"
)
_UPDATE_INPUT_OPTION = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}/input_options/{input_option_id}", RECORD
)
_CREATE_VALIDATOR = Operation("POST /back_office/forms/{form_id}/questions/{question_id}/validators", RECORD)
_DELETE_VALIDATOR = Operation[None](
    "DELETE /back_office/forms/{form_id}/questions/{question_id}/validators/{validator_id}"
)
_UPDATE_VALIDATOR = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}/validators/{validator_id}", RECORD
)


class BackOfficeFormsQuestions(SyncResource):
    """Questions of a form, with their choices and validators.

    Args of its methods:
        form_id: Identifier of the form.
        question: A question to add.
        question_id: Identifier of the question.
        input_option: Fields of a choice.
        input_option_id: Identifier of the choice.
        validator_id: Identifier of the validator.
    """

    def create(
        self, form_id: str, *, question: params.QuestionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Create a question in a form (inferred; docs: Back Office: Forms -> Questions)."""
        return self._into(_CREATE, locals(), into)

    def update(
        self, form_id: str, question_id: str, *, question: params.QuestionChanges | Omit = omit, **into: Unpack[Into[R]]
    ) -> R:
        """Update a question; answers already given stay as they are (inferred; docs: Back Office: Forms -> Questions).

        Args:
            question: Changes to a question.
        """
        return self._into(_UPDATE, locals(), into)

    replace = twin(update, _UPDATE.with_method("PUT"))
    """Replace a question (inferred; docs: Back Office: Forms -> Questions)."""

    def move_to_section(
        self, form_id: str, question_id: str, *, question: params.QuestionPlace, **into: Unpack[Into[R]]
    ) -> R:
        """Move a question from its section to another (inferred; docs: Back Office: Update a Questions Section. Move a
        question to a nother section).

        Args:
            question: Place of a question.
        """
        return self._into(_MOVE_TO_SECTION, locals(), into)

    def list_input_options(self, form_id: str, question_id: str, **paging: Unpack[PagesInto[R]]) -> RecordPages[R]:
        """List the choices that a question offers (inferred; docs: Back Office: Forms -> Questions -> Input
        Options)."""
        return self._pages(_LIST_INPUT_OPTIONS, locals())

    def create_input_option(
        self, form_id: str, question_id: str, *, input_option: params.InputOptionInput, **into: Unpack[Into[R]]
    ) -> R:
        """Add a choice to a question (inferred; docs: Back Office: Forms -> Questions -> Input Options)."""
        return self._into(_CREATE_INPUT_OPTION, locals(), into)

    def retrieve_input_option(self, form_id: str, question_id: str, input_option_id: str, **into: Unpack[Into[R]]) -> R:
        """Retrieve a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options)."""
        return self._into(_RETRIEVE_INPUT_OPTION, locals(), into)

    def delete_input_option(
        self, form_id: str, question_id: str, input_option_id: str, *, options: Options = None
    ) -> None:
        """Delete a choice for good (inferred; docs: Back Office: Forms -> Questions -> Input Options)."""
        return self._call(_DELETE_INPUT_OPTION, locals())

    def update_input_option(
        self, form_id: str, question_id: str, input_option_id: str, *,
        input_option: params.InputOptionInput, **into: Unpack[Into[R]],
    ) -> R:
        """Update a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options)."""
        return self._into(_UPDATE_INPUT_OPTION, locals(), into)

    replace_input_option = twin(update_input_option, _UPDATE_INPUT_OPTION.with_method("PUT"))
    """Replace a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options)."""

    def create_validator(self, form_id: str, question_id: str, **into: Unpack[Into[R]]) -> R:
        """Add a validator, a check on the answers, to a question (inferred; docs: Back Office: Forms -> Questions ->
        Validators).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_CREATE_VALIDATOR, locals(), into)

    def delete_validator(self, form_id: str, question_id: str, validator_id: str, *, options: Options = None) -> None:
        """Delete a validator for good (inferred; docs: Back Office: Forms -> Questions -> Validators)."""
        return self._call(_DELETE_VALIDATOR, locals())

    def update_validator(self, form_id: str, question_id: str, validator_id: str, **into: Unpack[Into[R]]) -> R:
        """Update a validator, though never its type (inferred; docs: Back Office: Forms -> Questions -> Validators).

        Notes:
            - The docs describe no body, so what to send is unknown.
        """
        return self._into(_UPDATE_VALIDATOR, locals(), into)

    replace_validator = twin(update_validator, _UPDATE_VALIDATOR.with_method("PUT"))
    """Replace a validator (inferred; docs: Back Office: Forms -> Questions -> Validators).

    Notes:
        - The docs describe no body, so what to send is unknown.
    """


class AsyncBackOfficeFormsQuestions(AsyncResource):
    """`BackOfficeFormsQuestions` for the asynchronous client."""

    create = awaitable(BackOfficeFormsQuestions.create)
    update = awaitable(BackOfficeFormsQuestions.update)
    replace = awaitable(BackOfficeFormsQuestions.replace)
    move_to_section = awaitable(BackOfficeFormsQuestions.move_to_section)
    list_input_options = paged(BackOfficeFormsQuestions.list_input_options)
    create_input_option = awaitable(BackOfficeFormsQuestions.create_input_option)
    retrieve_input_option = awaitable(BackOfficeFormsQuestions.retrieve_input_option)
    delete_input_option = awaitable(BackOfficeFormsQuestions.delete_input_option)
    update_input_option = awaitable(BackOfficeFormsQuestions.update_input_option)
    replace_input_option = awaitable(BackOfficeFormsQuestions.replace_input_option)
    create_validator = awaitable(BackOfficeFormsQuestions.create_validator)
    delete_validator = awaitable(BackOfficeFormsQuestions.delete_validator)
    update_validator = awaitable(BackOfficeFormsQuestions.update_validator)
    replace_validator = awaitable(BackOfficeFormsQuestions.replace_validator)
