# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Questions of a form, with their choices and validators."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import InputOptionT, QuestionT, ValidatorT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_CREATE = Operation(
    "POST /back_office/forms/{form_id}/questions",
    models.QuestionEnvelope,
    unwrap="data",
    serialization={"question": _serialization.QUESTION_INPUT},
)
_UPDATE = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}",
    models.QuestionEnvelope,
    unwrap="data",
    serialization={"question": _serialization.QUESTION_INPUT},
    also_put=True,
)
_MOVE_TO_SECTION = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}/section", models.QuestionEnvelope, unwrap="data"
)
_LIST_INPUT_OPTIONS = Operation(
    "GET /back_office/forms/{form_id}/questions/{question_id}/input_options",
    models.InputOptionListEnvelope,
    items="data",
)
_CREATE_INPUT_OPTION = Operation(
    "POST /back_office/forms/{form_id}/questions/{question_id}/input_options", models.InputOptionEnvelope, unwrap="data"
)
_RETRIEVE_INPUT_OPTION = Operation(
    "GET /back_office/forms/{form_id}/questions/{question_id}/input_options/{input_option_id}",
    models.InputOptionEnvelope,
    unwrap="data",
)
_DELETE_INPUT_OPTION = Operation[None](
    "DELETE /back_office/forms/{form_id}/questions/{question_id}/input_options/{input_option_id}"
)
_UPDATE_INPUT_OPTION = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}/input_options/{input_option_id}",
    models.InputOptionEnvelope,
    unwrap="data",
    also_put=True,
)
_CREATE_VALIDATOR = Operation(
    "POST /back_office/forms/{form_id}/questions/{question_id}/validators", models.ValidatorEnvelope, unwrap="data"
)
_DELETE_VALIDATOR = Operation[None](
    "DELETE /back_office/forms/{form_id}/questions/{question_id}/validators/{validator_id}"
)
_UPDATE_VALIDATOR = Operation(
    "PATCH /back_office/forms/{form_id}/questions/{question_id}/validators/{validator_id}",
    models.ValidatorEnvelope,
    unwrap="data",
    also_put=True,
)


class BackOfficeFormsQuestions(Resource):
    """Questions of a form, with their choices and validators."""

    def create(
        self,
        form_id: str,
        *,
        question: params.QuestionInput,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> QuestionT:
        """Create a question in a form (inferred; docs: Back Office: Forms -> Questions).

        Args:
            form_id: Identifier of the form.
            question: A question to add.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE,
                path={"form_id": form_id},
                body={
                    "question": question,
                },
                result=result,
                options=options,
            )
        )

    def update(
        self,
        form_id: str,
        question_id: str,
        *,
        question: params.QuestionChanges | Omit = omit,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> QuestionT:
        """Update a question; existing answers do not change (inferred; docs: Back Office: Forms -> Questions).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            question: Changes to a question.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE,
                path={"form_id": form_id, "question_id": question_id},
                body={
                    "question": question,
                },
                result=result,
                options=options,
            )
        )

    def move_to_section(
        self,
        form_id: str,
        question_id: str,
        *,
        question: params.QuestionPlace,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> QuestionT:
        """Move a question from its section to another (inferred; docs: Back Office: Update a Questions Section. Move a
        question to a nother section).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            question: Place of a question.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _MOVE_TO_SECTION,
                path={"form_id": form_id, "question_id": question_id},
                body={
                    "question": question,
                },
                result=result,
                options=options,
            )
        )

    def list_input_options(
        self,
        form_id: str,
        question_id: str,
        *,
        resume: str | None = None,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> SyncPages[InputOptionT, models.InputOptionListEnvelope]:
        """List the choices that a question offers (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_INPUT_OPTIONS,
                path={"form_id": form_id, "question_id": question_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    def create_input_option(
        self,
        form_id: str,
        question_id: str,
        *,
        input_option: params.InputOptionInput,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> InputOptionT:
        """Add a choice to a question (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option: Fields of a choice to add.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_INPUT_OPTION,
                path={"form_id": form_id, "question_id": question_id},
                body={
                    "input_option": input_option,
                },
                result=result,
                options=options,
            )
        )

    def retrieve_input_option(
        self,
        form_id: str,
        question_id: str,
        input_option_id: str,
        *,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> InputOptionT:
        """Retrieve a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option_id: Identifier of the choice.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_INPUT_OPTION,
                path={"form_id": form_id, "question_id": question_id, "input_option_id": input_option_id},
                result=result,
                options=options,
            )
        )

    def delete_input_option(
        self,
        form_id: str,
        question_id: str,
        input_option_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option_id: Identifier of the choice.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE_INPUT_OPTION,
                path={"form_id": form_id, "question_id": question_id, "input_option_id": input_option_id},
                options=options,
            )
        )

    def update_input_option(
        self,
        form_id: str,
        question_id: str,
        input_option_id: str,
        *,
        input_option: params.InputOptionChanges,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> InputOptionT:
        """Update a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option_id: Identifier of the choice.
            input_option: Changes to a choice.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_INPUT_OPTION,
                path={"form_id": form_id, "question_id": question_id, "input_option_id": input_option_id},
                body={
                    "input_option": input_option,
                },
                result=result,
                options=options,
            )
        )

    def create_validator(
        self,
        form_id: str,
        question_id: str,
        *,
        result: type[ValidatorT] = models.Validator,
        options: RequestOptions | None = None,
    ) -> ValidatorT:
        """Add a validator, a check on the answers, to a question (inferred; docs: Back Office: Forms -> Questions ->
        Validators).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_VALIDATOR,
                path={"form_id": form_id, "question_id": question_id},
                result=result,
                options=options,
            )
        )

    def delete_validator(
        self,
        form_id: str,
        question_id: str,
        validator_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a validator (inferred; docs: Back Office: Forms -> Questions -> Validators).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            validator_id: Identifier of the validator.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _DELETE_VALIDATOR,
                path={"form_id": form_id, "question_id": question_id, "validator_id": validator_id},
                options=options,
            )
        )

    def update_validator(
        self,
        form_id: str,
        question_id: str,
        validator_id: str,
        *,
        result: type[ValidatorT] = models.Validator,
        options: RequestOptions | None = None,
    ) -> ValidatorT:
        """Update a validator; its type cannot be changed (inferred; docs: Back Office: Forms -> Questions ->
        Validators).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            validator_id: Identifier of the validator.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_VALIDATOR,
                path={"form_id": form_id, "question_id": question_id, "validator_id": validator_id},
                result=result,
                options=options,
            )
        )


class AsyncBackOfficeFormsQuestions(Resource):
    """Questions of a form, with their choices and validators. Its methods are awaited."""

    async def create(
        self,
        form_id: str,
        *,
        question: params.QuestionInput,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> QuestionT:
        """Create a question in a form (inferred; docs: Back Office: Forms -> Questions).

        Args:
            form_id: Identifier of the form.
            question: A question to add.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE,
            path={"form_id": form_id},
            body={
                "question": question,
            },
            result=result,
            options=options,
        )

    async def update(
        self,
        form_id: str,
        question_id: str,
        *,
        question: params.QuestionChanges | Omit = omit,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> QuestionT:
        """Update a question; existing answers do not change (inferred; docs: Back Office: Forms -> Questions).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            question: Changes to a question.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE,
            path={"form_id": form_id, "question_id": question_id},
            body={
                "question": question,
            },
            result=result,
            options=options,
        )

    async def move_to_section(
        self,
        form_id: str,
        question_id: str,
        *,
        question: params.QuestionPlace,
        result: type[QuestionT] = models.Question,
        options: RequestOptions | None = None,
    ) -> QuestionT:
        """Move a question from its section to another (inferred; docs: Back Office: Update a Questions Section. Move a
        question to a nother section).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            question: Place of a question.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _MOVE_TO_SECTION,
            path={"form_id": form_id, "question_id": question_id},
            body={
                "question": question,
            },
            result=result,
            options=options,
        )

    def list_input_options(
        self,
        form_id: str,
        question_id: str,
        *,
        resume: str | None = None,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> AsyncPages[InputOptionT, models.InputOptionListEnvelope]:
        """List the choices that a question offers (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_INPUT_OPTIONS,
                path={"form_id": form_id, "question_id": question_id},
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def create_input_option(
        self,
        form_id: str,
        question_id: str,
        *,
        input_option: params.InputOptionInput,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> InputOptionT:
        """Add a choice to a question (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option: Fields of a choice to add.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_INPUT_OPTION,
            path={"form_id": form_id, "question_id": question_id},
            body={
                "input_option": input_option,
            },
            result=result,
            options=options,
        )

    async def retrieve_input_option(
        self,
        form_id: str,
        question_id: str,
        input_option_id: str,
        *,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> InputOptionT:
        """Retrieve a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option_id: Identifier of the choice.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_INPUT_OPTION,
            path={"form_id": form_id, "question_id": question_id, "input_option_id": input_option_id},
            result=result,
            options=options,
        )

    async def delete_input_option(
        self,
        form_id: str,
        question_id: str,
        input_option_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option_id: Identifier of the choice.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE_INPUT_OPTION,
            path={"form_id": form_id, "question_id": question_id, "input_option_id": input_option_id},
            options=options,
        )

    async def update_input_option(
        self,
        form_id: str,
        question_id: str,
        input_option_id: str,
        *,
        input_option: params.InputOptionChanges,
        result: type[InputOptionT] = models.InputOption,
        options: RequestOptions | None = None,
    ) -> InputOptionT:
        """Update a choice (inferred; docs: Back Office: Forms -> Questions -> Input Options).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            input_option_id: Identifier of the choice.
            input_option: Changes to a choice.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_INPUT_OPTION,
            path={"form_id": form_id, "question_id": question_id, "input_option_id": input_option_id},
            body={
                "input_option": input_option,
            },
            result=result,
            options=options,
        )

    async def create_validator(
        self,
        form_id: str,
        question_id: str,
        *,
        result: type[ValidatorT] = models.Validator,
        options: RequestOptions | None = None,
    ) -> ValidatorT:
        """Add a validator, a check on the answers, to a question (inferred; docs: Back Office: Forms -> Questions ->
        Validators).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_VALIDATOR,
            path={"form_id": form_id, "question_id": question_id},
            result=result,
            options=options,
        )

    async def delete_validator(
        self,
        form_id: str,
        question_id: str,
        validator_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Permanently delete a validator (inferred; docs: Back Office: Forms -> Questions -> Validators).

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            validator_id: Identifier of the validator.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _DELETE_VALIDATOR,
            path={"form_id": form_id, "question_id": question_id, "validator_id": validator_id},
            options=options,
        )

    async def update_validator(
        self,
        form_id: str,
        question_id: str,
        validator_id: str,
        *,
        result: type[ValidatorT] = models.Validator,
        options: RequestOptions | None = None,
    ) -> ValidatorT:
        """Update a validator; its type cannot be changed (inferred; docs: Back Office: Forms -> Questions ->
        Validators).

        Notes:
            - The docs do not describe a body, so what to send is unknown.

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            question_id: Identifier of the question.
            validator_id: Identifier of the validator.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_VALIDATOR,
            path={"form_id": form_id, "question_id": question_id, "validator_id": validator_id},
            result=result,
            options=options,
        )
