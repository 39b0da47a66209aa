# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Requests for help submitted through a widget, with its own access token."""

from __future__ import annotations

from .. import _serialization, models, params
from .._results import AssistanceRequestT, RecordT
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run

_RETRIEVE_FORM_CONFIG = Operation("GET /widgets/assistance_requests", models.RecordEnvelope, unwrap="data")
_CREATE_ASSISTANCE_REQUEST = Operation(
    "POST /widgets/assistance_requests",
    models.AssistanceRequestEnvelope,
    unwrap="data",
    serialization={"assistance_request": _serialization.ASSISTANCE_REQUEST_INPUT},
)


class Widgets(Resource):
    """Requests for help submitted through a widget, with its own access token."""

    def retrieve_form_config(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve how the form is set up for the group of the access token (inferred; docs: Widgets: Assistance
        Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: create a client with that token.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_FORM_CONFIG,
                result=result,
                options=options,
            )
        )

    def create_assistance_request(
        self,
        *,
        assistance_request: params.AssistanceRequestInput,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AssistanceRequestT:
        """Submit an assistance request through a widget, for the person who requests help (inferred; docs: Widgets:
        Assistance Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: create a client with that token.

        Args:
            assistance_request: Who requests help, and what for.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _CREATE_ASSISTANCE_REQUEST,
                body={
                    "assistance_request": assistance_request,
                },
                result=result,
                options=options,
            )
        )


class AsyncWidgets(Resource):
    """Requests for help submitted through a widget, with its own access token. Its methods are awaited."""

    async def retrieve_form_config(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve how the form is set up for the group of the access token (inferred; docs: Widgets: Assistance
        Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: create a client with that token.

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_FORM_CONFIG,
            result=result,
            options=options,
        )

    async def create_assistance_request(
        self,
        *,
        assistance_request: params.AssistanceRequestInput,
        result: type[AssistanceRequestT] = models.AssistanceRequest,
        options: RequestOptions | None = None,
    ) -> AssistanceRequestT:
        """Submit an assistance request through a widget, for the person who requests help (inferred; docs: Widgets:
        Assistance Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: create a client with that token.

        Args:
            assistance_request: Who requests help, and what for.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _CREATE_ASSISTANCE_REQUEST,
            body={
                "assistance_request": assistance_request,
            },
            result=result,
            options=options,
        )
