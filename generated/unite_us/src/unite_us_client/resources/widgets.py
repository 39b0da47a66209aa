# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""Requests for help, also those handed in through a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_RETRIEVE_ASSISTANCE_REQUEST_FORM = Operation(
    "get_widget_assistance_request_config", "GET", "/widgets/assistance_requests", RECORD
)
_CREATE_ASSISTANCE_REQUEST = Operation(
    "create_widget_assistance_request",
    "POST",
    "/widgets/assistance_requests",
    RECORD,
    rules={"assistance_request": rules.ASSISTANCE_REQUEST},
)


class Widgets(SyncResource):
    """Requests for help, also those handed in through a widget."""

    def retrieve_assistance_request_form(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve a widget's assistance request form configuration (inferred; docs: Widgets: Assistance Requests).

        How the form is set up for the group that the access token stands for.

        Notes:
            - Needs the widget's own access token instead of a user's: make a client with that token.
        """
        return self._into(_RETRIEVE_ASSISTANCE_REQUEST_FORM, (), into)

    def create_assistance_request(
        self, *, assistance_request: params.AssistanceRequestInput, **into: Unpack[Into[R]]
    ) -> R:
        """Submit an assistance request through a widget (inferred; docs: Widgets: Assistance Requests).

        Hands in a request for help in the name of the person who asks.

        Notes:
            - Needs the widget's own access token instead of a user's: make a client with that token.

        Args:
            assistance_request: Who asks for help, and for what.
        """
        return self._into(_CREATE_ASSISTANCE_REQUEST, (), into, assistance_request=assistance_request)


class AsyncWidgets(AsyncResource):
    """`Widgets` for the asynchronous client."""

    retrieve_assistance_request_form = awaitable(Widgets.retrieve_assistance_request_form)
    create_assistance_request = awaitable(Widgets.create_assistance_request)
