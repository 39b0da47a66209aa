# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Requests for help, also those handed in through a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _rules as rules
from .. import models
from .._runtime.api import (
    AsyncResource,
    Operation,
    Options,
    Record,
    SyncResource,
    awaitable,
)

if TYPE_CHECKING:
    from .. import params

_RETRIEVE_ASSISTANCE_REQUEST_FORM = Operation[Record](
    "get_widget_assistance_request_config",
    "GET",
    "/widgets/assistance_requests",
    models.RecordEnvelope,
    unwrap="data",
)
_CREATE_ASSISTANCE_REQUEST = Operation[Record](
    "create_widget_assistance_request",
    "POST",
    "/widgets/assistance_requests",
    models.RecordEnvelope,
    unwrap="data",
    rules={"assistance_request": rules.ASSISTANCE_REQUEST},
)


class Widgets(SyncResource):
    """Requests for help, also those handed in through a widget."""

    def retrieve_assistance_request_form(self, *, options: Options = None) -> Record:
        """Retrieve a widget's assistance request form configuration.

        How the form is set up for the group that the access token stands for.
        `GET /widgets/assistance_requests` (inferred; docs: Widgets: Assistance Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: make a client with that
              token.
        """
        return self._call(_RETRIEVE_ASSISTANCE_REQUEST_FORM, (), options)

    def create_assistance_request(
        self, *, assistance_request: params.AssistanceRequestInput, options: Options = None
    ) -> Record:
        """Submit an assistance request through a widget.

        Hands in a request for help in the name of the person who asks.
        `POST /widgets/assistance_requests` (inferred; docs: Widgets: Assistance Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: make a client with that
              token.

        Args:
            assistance_request: Who asks for help, and for what.
        """
        return self._call(
            _CREATE_ASSISTANCE_REQUEST, (), options, assistance_request=assistance_request
        )


class AsyncWidgets(AsyncResource):
    """Requests for help, also those handed in through a widget."""

    retrieve_assistance_request_form = awaitable(Widgets.retrieve_assistance_request_form)
    create_assistance_request = awaitable(Widgets.create_assistance_request)
