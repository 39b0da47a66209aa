# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
# mypy: disable-error-code="assignment"
# mypy supports no default for an argument whose type is a type variable (https://github.com/python/mypy/issues/3737).
"""What groups, their programs and networks use forms for."""

from __future__ import annotations

from collections.abc import Sequence

from .. import _serialization, enums, models, params
from .._results import RecordT
from .._runtime.aio.client import AsyncPages
from .._runtime.client import Resource
from .._runtime.model import Record
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.serialization import Serialization
from .._runtime.sync.backend import run
from .._runtime.sync.client import SyncPages
from .._runtime.values import Omit, omit

_LIST_FOR_PROGRAM = Operation(
    "GET /back_office/groups/{group_id}/programs/{program_id}/forms",
    models.RecordListEnvelope,
    items="data",
    serialization={"use_type": Serialization(choices=enums.FormUseType)},
)
_LIST_FOR_GROUP = Operation(
    "GET /back_office/groups/{group_id}/forms",
    models.RecordListEnvelope,
    items="data",
    serialization={"use_type": Serialization(choices=enums.FormUseType)},
)
_LIST_FOR_NETWORK = Operation(
    "GET /back_office/networks/{network_id}/forms",
    models.RecordListEnvelope,
    items="data",
    serialization={"use_type": Serialization(choices=enums.FormUseType)},
)
_ADD_TO_PROGRAM = Operation(
    "POST /back_office/forms/{form_id}/groups/{group_id}/programs/{program_id}",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"usage": _serialization.FORM_USAGE_INPUT},
)
_REMOVE_FROM_PROGRAM = Operation[None](
    "DELETE /back_office/forms/{form_id}/groups/{group_id}/programs/{program_id}",
    serialization={"use_type": Serialization(choices=enums.FormUseType)},
)
_UPDATE_FOR_PROGRAM = Operation(
    "PATCH /back_office/forms/{form_id}/groups/{group_id}/programs/{program_id}",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"usage": _serialization.FORM_USAGE_CHANGES},
    also_put=True,
)
_ADD_TO_GROUP = Operation(
    "POST /back_office/forms/{form_id}/groups/{group_id}",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"usage": _serialization.FORM_USAGE_INPUT},
)
_REMOVE_FROM_GROUP = Operation[None](
    "DELETE /back_office/forms/{form_id}/groups/{group_id}",
    serialization={"use_type": Serialization(choices=enums.FormUseType)},
)
_UPDATE_FOR_GROUP = Operation(
    "PATCH /back_office/forms/{form_id}/groups/{group_id}",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"usage": _serialization.FORM_USAGE_CHANGES},
    also_put=True,
)
_ADD_TO_NETWORK = Operation(
    "POST /back_office/forms/{form_id}/networks/{network_id}",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"usage": _serialization.FORM_USAGE_INPUT},
)
_REMOVE_FROM_NETWORK = Operation[None](
    "DELETE /back_office/forms/{form_id}/networks/{network_id}",
    serialization={"use_type": Serialization(choices=enums.FormUseType)},
)
_UPDATE_FOR_NETWORK = Operation(
    "PATCH /back_office/forms/{form_id}/networks/{network_id}",
    models.RecordEnvelope,
    unwrap="data",
    serialization={"usage": _serialization.FORM_USAGE_CHANGES},
    also_put=True,
)


class BackOfficeFormUsages(Resource):
    """What groups, their programs and networks use forms for."""

    def list_for_program(
        self,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List the forms that a group's program uses (inferred; docs: Back Office: Use Forms).

        Args:
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            use_type: Only forms with this use.
            service_types: Identifiers of the service types a form usage is tied to.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_PROGRAM,
                path={"group_id": group_id, "program_id": program_id},
                query={
                    "use_type": use_type,
                    "service_types[]": service_types,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_group(
        self,
        group_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List the forms a group uses (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            use_type: Only forms with this use.
            service_types: Identifiers of the service types a form usage is tied to.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_GROUP,
                path={"group_id": group_id},
                query={
                    "use_type": use_type,
                    "service_types[]": service_types,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_network(
        self,
        network_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> SyncPages[RecordT, models.RecordListEnvelope]:
        """List the forms a network uses (inferred; docs: Back Office: Use Forms).

        Args:
            network_id: Identifier of the network.
            use_type: Only forms with this use.
            service_types: Identifiers of the service types a form usage is tied to.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return SyncPages(
            self._list(
                _LIST_FOR_NETWORK,
                path={"network_id": network_id},
                query={
                    "use_type": use_type,
                    "service_types[]": service_types,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def add_to_program(
        self,
        form_id: str,
        program_id: str,
        *,
        usage: params.FormUsageInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start using a form in a group's program (inferred; docs: Back Office: Use Forms).

        Args:
            form_id: Identifier of the form.
            program_id: Identifier of the program.
            usage: What a form is used for.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ADD_TO_PROGRAM,
                path={"form_id": form_id, "group_id": group_id, "program_id": program_id},
                body={
                    "usage": usage,
                },
                result=result,
                options=options,
            )
        )

    def remove_from_program(
        self,
        form_id: str,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        use_type: enums.FormUseType | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop using a form in a group's program (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end is sent in the body of this DELETE.

        Args:
            form_id: Identifier of the form.
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            use_type: What a form is used for.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REMOVE_FROM_PROGRAM,
                path={"form_id": form_id, "group_id": group_id, "program_id": program_id},
                body={
                    "use_type": use_type,
                },
                options=options,
            )
        )

    def update_for_program(
        self,
        form_id: str,
        program_id: str,
        *,
        usage: params.FormUsageChanges,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update what a group's program uses a form for (inferred; docs: Back Office: Use Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            program_id: Identifier of the program.
            usage: What a form was used for and what it is used for now.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_PROGRAM,
                path={"form_id": form_id, "group_id": group_id, "program_id": program_id},
                body={
                    "usage": usage,
                },
                result=result,
                options=options,
            )
        )

    def add_to_group(
        self,
        form_id: str,
        group_id: str,
        *,
        usage: params.FormUsageInput,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start using a form in a group (inferred; docs: Back Office: Use Forms).

        Args:
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization).
            usage: What a form is used for.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ADD_TO_GROUP,
                path={"form_id": form_id, "group_id": group_id},
                body={
                    "usage": usage,
                },
                result=result,
                options=options,
            )
        )

    def remove_from_group(
        self,
        form_id: str,
        group_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop using a form in a group (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end is sent in the body of this DELETE.

        Args:
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization).
            use_type: What a form is used for.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REMOVE_FROM_GROUP,
                path={"form_id": form_id, "group_id": group_id},
                body={
                    "use_type": use_type,
                },
                options=options,
            )
        )

    def update_for_group(
        self,
        form_id: str,
        group_id: str,
        *,
        usage: params.FormUsageChanges,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update what a group uses a form for (inferred; docs: Back Office: Use Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization).
            usage: What a form was used for and what it is used for now.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_GROUP,
                path={"form_id": form_id, "group_id": group_id},
                body={
                    "usage": usage,
                },
                result=result,
                options=options,
            )
        )

    def add_to_network(
        self,
        form_id: str,
        network_id: str,
        *,
        usage: params.FormUsageInput,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start using a form in a network (inferred; docs: Back Office: Use Forms).

        Args:
            form_id: Identifier of the form.
            network_id: Identifier of the network.
            usage: What a form is used for.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _ADD_TO_NETWORK,
                path={"form_id": form_id, "network_id": network_id},
                body={
                    "usage": usage,
                },
                result=result,
                options=options,
            )
        )

    def remove_from_network(
        self,
        form_id: str,
        network_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop using a form in a network (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end is sent in the body of this DELETE.

        Args:
            form_id: Identifier of the form.
            network_id: Identifier of the network.
            use_type: What a form is used for.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._send(
                _REMOVE_FROM_NETWORK,
                path={"form_id": form_id, "network_id": network_id},
                body={
                    "use_type": use_type,
                },
                options=options,
            )
        )

    def update_for_network(
        self,
        form_id: str,
        network_id: str,
        *,
        usage: params.FormUsageChanges,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update what a network uses a form for (inferred; docs: Back Office: Use Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            network_id: Identifier of the network.
            usage: What a form was used for and what it is used for now.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return run(
            self._call(
                _UPDATE_FOR_NETWORK,
                path={"form_id": form_id, "network_id": network_id},
                body={
                    "usage": usage,
                },
                result=result,
                options=options,
            )
        )


class AsyncBackOfficeFormUsages(Resource):
    """What groups, their programs and networks use forms for. Its methods are awaited."""

    def list_for_program(
        self,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List the forms that a group's program uses (inferred; docs: Back Office: Use Forms).

        Args:
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            use_type: Only forms with this use.
            service_types: Identifiers of the service types a form usage is tied to.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_PROGRAM,
                path={"group_id": group_id, "program_id": program_id},
                query={
                    "use_type": use_type,
                    "service_types[]": service_types,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_group(
        self,
        group_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List the forms a group uses (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            use_type: Only forms with this use.
            service_types: Identifiers of the service types a form usage is tied to.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_GROUP,
                path={"group_id": group_id},
                query={
                    "use_type": use_type,
                    "service_types[]": service_types,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    def list_for_network(
        self,
        network_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        resume: str | None = None,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> AsyncPages[RecordT, models.RecordListEnvelope]:
        """List the forms a network uses (inferred; docs: Back Office: Use Forms).

        Args:
            network_id: Identifier of the network.
            use_type: Only forms with this use.
            service_types: Identifiers of the service types a form usage is tied to.
            resume: Token that continues an earlier iteration: `resume_token` of the list, or `resume` of the error.
            result: Type of the items, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return AsyncPages(
            self._list(
                _LIST_FOR_NETWORK,
                path={"network_id": network_id},
                query={
                    "use_type": use_type,
                    "service_types[]": service_types,
                },
                resume=resume,
                result=result,
                options=options,
            )
        )

    async def add_to_program(
        self,
        form_id: str,
        program_id: str,
        *,
        usage: params.FormUsageInput,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start using a form in a group's program (inferred; docs: Back Office: Use Forms).

        Args:
            form_id: Identifier of the form.
            program_id: Identifier of the program.
            usage: What a form is used for.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ADD_TO_PROGRAM,
            path={"form_id": form_id, "group_id": group_id, "program_id": program_id},
            body={
                "usage": usage,
            },
            result=result,
            options=options,
        )

    async def remove_from_program(
        self,
        form_id: str,
        program_id: str,
        *,
        group_id: str | Omit = omit,
        use_type: enums.FormUseType | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop using a form in a group's program (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end is sent in the body of this DELETE.

        Args:
            form_id: Identifier of the form.
            program_id: Identifier of the program.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            use_type: What a form is used for.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REMOVE_FROM_PROGRAM,
            path={"form_id": form_id, "group_id": group_id, "program_id": program_id},
            body={
                "use_type": use_type,
            },
            options=options,
        )

    async def update_for_program(
        self,
        form_id: str,
        program_id: str,
        *,
        usage: params.FormUsageChanges,
        group_id: str | Omit = omit,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update what a group's program uses a form for (inferred; docs: Back Office: Use Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            program_id: Identifier of the program.
            usage: What a form was used for and what it is used for now.
            group_id: Identifier of the group (organization) on whose behalf the call is made. Default: `group_id`
                of the client.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_PROGRAM,
            path={"form_id": form_id, "group_id": group_id, "program_id": program_id},
            body={
                "usage": usage,
            },
            result=result,
            options=options,
        )

    async def add_to_group(
        self,
        form_id: str,
        group_id: str,
        *,
        usage: params.FormUsageInput,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start using a form in a group (inferred; docs: Back Office: Use Forms).

        Args:
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization).
            usage: What a form is used for.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ADD_TO_GROUP,
            path={"form_id": form_id, "group_id": group_id},
            body={
                "usage": usage,
            },
            result=result,
            options=options,
        )

    async def remove_from_group(
        self,
        form_id: str,
        group_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop using a form in a group (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end is sent in the body of this DELETE.

        Args:
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization).
            use_type: What a form is used for.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REMOVE_FROM_GROUP,
            path={"form_id": form_id, "group_id": group_id},
            body={
                "use_type": use_type,
            },
            options=options,
        )

    async def update_for_group(
        self,
        form_id: str,
        group_id: str,
        *,
        usage: params.FormUsageChanges,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update what a group uses a form for (inferred; docs: Back Office: Use Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            group_id: Identifier of the group (organization).
            usage: What a form was used for and what it is used for now.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_GROUP,
            path={"form_id": form_id, "group_id": group_id},
            body={
                "usage": usage,
            },
            result=result,
            options=options,
        )

    async def add_to_network(
        self,
        form_id: str,
        network_id: str,
        *,
        usage: params.FormUsageInput,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Start using a form in a network (inferred; docs: Back Office: Use Forms).

        Args:
            form_id: Identifier of the form.
            network_id: Identifier of the network.
            usage: What a form is used for.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _ADD_TO_NETWORK,
            path={"form_id": form_id, "network_id": network_id},
            body={
                "usage": usage,
            },
            result=result,
            options=options,
        )

    async def remove_from_network(
        self,
        form_id: str,
        network_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """Stop using a form in a network (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end is sent in the body of this DELETE.

        Args:
            form_id: Identifier of the form.
            network_id: Identifier of the network.
            use_type: What a form is used for.
            options: Options of this call; see `request_options`.
        """
        return await self._send(
            _REMOVE_FROM_NETWORK,
            path={"form_id": form_id, "network_id": network_id},
            body={
                "use_type": use_type,
            },
            options=options,
        )

    async def update_for_network(
        self,
        form_id: str,
        network_id: str,
        *,
        usage: params.FormUsageChanges,
        result: type[RecordT] = Record,
        options: RequestOptions | None = None,
    ) -> RecordT:
        """Update what a network uses a form for (inferred; docs: Back Office: Use Forms).

        This update is sent as PATCH, or as PUT with `update_method="PUT"`, an option of the client and of a call.

        Args:
            form_id: Identifier of the form.
            network_id: Identifier of the network.
            usage: What a form was used for and what it is used for now.
            result: Type of the returned record, such as a subclass of the documented type.
            options: Options of this call; see `request_options`.
        """
        return await self._call(
            _UPDATE_FOR_NETWORK,
            path={"form_id": form_id, "network_id": network_id},
            body={
                "usage": usage,
            },
            result=result,
            options=options,
        )
