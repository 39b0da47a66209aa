# Generated from specs/unite_us by `make regenerate`: edit the spec instead.

from __future__ import annotations

from typing import Unpack

from .._lists import RecordPages
from .._results import RECORD, RECORD_LIST, RECORDS
from .._runtime.api import AsyncResource, Operation, SyncResource, awaitable, paged
from .._runtime.omitted import Omit, omit
from .._runtime.options import Into, Options, PagesInto, R

_RETRIEVE_BOOTSTRAP = Operation("GET /bootstrap", RECORDS)
_LIST_SERVICE_TYPES = Operation("GET /bootstrap/service_types", RECORD_LIST)
_RETRIEVE_STATUS = Operation[None]("GET /status")
_VALIDATE_TOKEN = Operation[None]("POST /authentication/validate_token", retry_safe=True)
_RETRIEVE_SESSION_SUPPORT = Operation("GET /secure/sessions/supports", RECORD)


class System(SyncResource):
    """Bootstrap data, status of the API and validity of tokens.

    Args of its methods:
        flattened: Whether to get one flat list instead of a nested one.
        access_token: The token, with the word `Bearer` and a space before it.
    """

    def retrieve_bootstrap(self, **into: Unpack[Into[R]]) -> R | list[R]:
        """Retrieve the options that the server defines for client applications (inferred; docs: API: Bootstrap)."""
        return self._into(_RETRIEVE_BOOTSTRAP, locals(), into)

    def list_service_types(
        self, *, flattened: bool | Omit = omit, **paging: Unpack[PagesInto[R]]
    ) -> RecordPages[R]:
        """List the service types of the server, nested by default or as one flat list (inferred; docs: API:
        Bootstrap)."""
        return self._pages(_LIST_SERVICE_TYPES, locals())

    def retrieve_status(self, *, options: Options = None) -> None:
        """Check the status of the API: no error while it is up (inferred; docs: API: Status)."""
        return self._call(_RETRIEVE_STATUS, locals())

    def validate_token(
        self, *, access_token: str, options: Options = None
    ) -> None:
        """Check whether a token is valid; answers 401 otherwise (inferred; docs: Authentication: Validate Token).

        Raises:
            UnauthorizedError: The token was rejected.
        """
        return self._call(_VALIDATE_TOKEN, locals())

    def retrieve_session_support(self, **into: Unpack[Into[R]]) -> R:
        """Retrieve background on the current user's session (inferred; docs: Apiv3securesessionssupports)."""
        return self._into(_RETRIEVE_SESSION_SUPPORT, locals(), into)


class AsyncSystem(AsyncResource):
    """`System` for the asynchronous client."""

    retrieve_bootstrap = awaitable(System.retrieve_bootstrap)
    list_service_types = paged(System.list_service_types)
    retrieve_status = awaitable(System.retrieve_status)
    validate_token = awaitable(System.validate_token)
    retrieve_session_support = awaitable(System.retrieve_session_support)
