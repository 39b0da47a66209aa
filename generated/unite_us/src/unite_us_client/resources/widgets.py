# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import _rules
from .._results import RECORD
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable
from .._runtime.options import Into, R

if TYPE_CHECKING:
    from .. import params

_RETRIEVE_FORM_CONFIG = Operation("GET /widgets/assistance_requests", RECORD)
_CREATE_ASSISTANCE_REQUEST = Operation(
    "POST /widgets/assistance_requests", RECORD, rules={"assistance_request": _rules.ASSISTANCE_REQUEST_INPUT}
)


class Widgets(SyncResource):
    """Requests for help handed in through a widget, with an access token of its own.

    Args of its methods:
        assistance_request: Who asks for help, and for what.
    """

    def retrieve_form_config(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve how the form is set up for the group of the access token (inferred; docs: Widgets: Assistance
        Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: make a client with that token.
        """
        return self._into(_RETRIEVE_FORM_CONFIG, locals(), into)

    def create_assistance_request(
        self, *, assistance_request: params.AssistanceRequestInput, **into: Unpack[Into[R]]
    ) -> R:
        """Submit an assistance request through a widget, for the person who asks (inferred; docs: Widgets: Assistance
        Requests).

        Notes:
            - Needs the widget's own access token instead of a user's: make a client with that token.
        """
        return self._into(_CREATE_ASSISTANCE_REQUEST, locals(), into)


class AsyncWidgets(AsyncResource):
    """`Widgets` for the asynchronous client."""

    retrieve_form_config = awaitable(Widgets.retrieve_form_config)
    create_assistance_request = awaitable(Widgets.create_assistance_request)
