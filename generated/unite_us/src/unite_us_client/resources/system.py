# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""Bootstrap data, status of the API and validity of tokens."""

from __future__ import annotations

from .. import models
from .._results import RecordT, ServiceTypeT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_RETRIEVE_BOOTSTRAP = Operation("GET /bootstrap", models.RecordEnvelope, unwrap="data")
_LIST_SERVICE_TYPES = Operation("GET /bootstrap/service_types", models.ServiceTypeListEnvelope, items="data")
_RETRIEVE_STATUS = Operation[None]("GET /status")
_VALIDATE_TOKEN = Operation[None]("POST /authentication/validate_token", retry_safe=True)
_RETRIEVE_SESSION_SUPPORT = Operation("GET /secure/sessions/supports", models.RecordEnvelope, unwrap="data")


class System(Resource):
    """Bootstrap data, status of the API and validity of tokens."""

    def retrieve_bootstrap(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the options that the server defines for client applications (inferred; docs: API: Bootstrap).

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_BOOTSTRAP,
                result=result,
                options=options,
            )
        )

    def list_service_types(
        self,
        *,
        flattened: bool | Omit = omit,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> SyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types of the server, nested by default or as one flat list (inferred; docs: API:
        Bootstrap).

        Args:
            flattened: Whether to return one flat list instead of a nested one.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_SERVICE_TYPES,
                query={
                    "flattened": flattened,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def retrieve_status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Check the status of the API: no error if it is available (inferred; docs: API: Status).

        Args:
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _RETRIEVE_STATUS,
                options=options,
            )
        )

    def validate_token(
        self,
        *,
        access_token: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Check whether a token is valid; the response is 401 otherwise (inferred; docs: Authentication: Validate
        Token).

        Args:
            access_token: The token, preceded by the word `Bearer` and a space.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token was rejected.
        """
        return run(
            self._send(
                _VALIDATE_TOKEN,
                body={
                    "access_token": access_token,
                },
                options=options,
            )
        )

    def retrieve_session_support(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve details of the current user's session (inferred; docs: Apiv3securesessionssupports).

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _RETRIEVE_SESSION_SUPPORT,
                result=result,
                options=options,
            )
        )


class AsyncSystem(Resource):
    """Bootstrap data, status of the API and validity of tokens. Its methods are awaited."""

    async def retrieve_bootstrap(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve the options that the server defines for client applications (inferred; docs: API: Bootstrap).

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_BOOTSTRAP,
            result=result,
            options=options,
        )

    def list_service_types(
        self,
        *,
        flattened: bool | Omit = omit,
        resume: str | None = None,
        result: type[ServiceTypeT] = models.ServiceType,
        options: RequestOptions | None = None,
    ) -> AsyncPages[ServiceTypeT, models.ServiceTypeListEnvelope]:
        """List the service types of the server, nested by default or as one flat list (inferred; docs: API:
        Bootstrap).

        Args:
            flattened: Whether to return one flat list instead of a nested one.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_SERVICE_TYPES,
                query={
                    "flattened": flattened,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def retrieve_status(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Check the status of the API: no error if it is available (inferred; docs: API: Status).

        Args:
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _RETRIEVE_STATUS,
            options=options,
        )

    async def validate_token(
        self,
        *,
        access_token: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Check whether a token is valid; the response is 401 otherwise (inferred; docs: Authentication: Validate
        Token).

        Args:
            access_token: The token, preceded by the word `Bearer` and a space.
            options: Options of this call; see `request_options`.

        Raises:
            UnauthorizedError: The token was rejected.
        """
        return await self._send(
            _VALIDATE_TOKEN,
            body={
                "access_token": access_token,
            },
            options=options,
        )

    async def retrieve_session_support(
        self,
        *,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Retrieve details of the current user's session (inferred; docs: Apiv3securesessionssupports).

        Args:
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _RETRIEVE_SESSION_SUPPORT,
            result=result,
            options=options,
        )
