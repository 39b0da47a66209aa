# Generated from specs/unite_us by `make regenerate`: edit the spec instead.
"""What groups, their programs and networks use forms for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import _rules as rules
from .. import enums, models
from .._results import RECORD, RECORD_LIST
from .._runtime.api import AsyncResource, Operation, SyncPages, SyncResource, awaitable, paged
from .._runtime.options import Into, Omit, Options, PagesInto, R, omit

if TYPE_CHECKING:
    from .. import params

_LIST_FOR_PROGRAM = Operation(
    "list_program_form_usages", "GET", "/back_office/groups/{group_id}/programs/{id}/forms", RECORD_LIST
)
_LIST_FOR_GROUP = Operation("list_group_form_usages", "GET", "/back_office/groups/{id}/forms", RECORD_LIST)
_LIST_FOR_NETWORK = Operation("list_network_form_usages", "GET", "/back_office/networks/{id}/forms", RECORD_LIST)
_REPLACE_FOR_PROGRAM = Operation(
    "replace_program_form_usage",
    "PUT",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    RECORD,
    rules={"usage": rules.USAGE},
)
_ADD_TO_PROGRAM = Operation(
    "create_program_form_usage",
    "POST",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    RECORD,
    rules={"usage": rules.USAGE_2},
)
_REMOVE_FROM_PROGRAM = Operation[None](
    "delete_program_form_usage",
    "DELETE",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    body=("use_type",),
    rules={"use_type": rules.USE_TYPE},
)
_UPDATE_FOR_PROGRAM = Operation(
    "update_program_form_usage",
    "PATCH",
    "/back_office/forms/{form_id}/groups/{group_id}/programs/{id}",
    RECORD,
    rules={"usage": rules.USAGE},
)
_REPLACE_FOR_GROUP = Operation(
    "replace_group_form_usage", "PUT", "/back_office/forms/{form_id}/groups/{id}", RECORD, rules={"usage": rules.USAGE}
)
_ADD_TO_GROUP = Operation(
    "create_group_form_usage",
    "POST",
    "/back_office/forms/{form_id}/groups/{id}",
    RECORD,
    rules={"usage": rules.USAGE_2},
)
_REMOVE_FROM_GROUP = Operation[None](
    "delete_group_form_usage",
    "DELETE",
    "/back_office/forms/{form_id}/groups/{id}",
    body=("use_type",),
    rules={"use_type": rules.USE_TYPE},
)
_UPDATE_FOR_GROUP = Operation(
    "update_group_form_usage", "PATCH", "/back_office/forms/{form_id}/groups/{id}", RECORD, rules={"usage": rules.USAGE}
)
_REPLACE_FOR_NETWORK = Operation(
    "replace_network_form_usage",
    "PUT",
    "/back_office/forms/{form_id}/networks/{id}",
    RECORD,
    rules={"usage": rules.USAGE},
)
_ADD_TO_NETWORK = Operation(
    "create_network_form_usage",
    "POST",
    "/back_office/forms/{form_id}/networks/{id}",
    RECORD,
    rules={"usage": rules.USAGE_2},
)
_REMOVE_FROM_NETWORK = Operation[None](
    "delete_network_form_usage",
    "DELETE",
    "/back_office/forms/{form_id}/networks/{id}",
    body=("use_type",),
    rules={"use_type": rules.USE_TYPE},
)
_UPDATE_FOR_NETWORK = Operation(
    "update_network_form_usage",
    "PATCH",
    "/back_office/forms/{form_id}/networks/{id}",
    RECORD,
    rules={"usage": rules.USAGE},
)


class BackOfficeFormUsages(SyncResource):
    """What groups, their programs and networks use forms for.

    Args of its methods:
        program_id: Identifier of the program.
        service_types: Identifiers of the service types a form usage is tied to.
        network_id: Identifier of the network.
        form_id: Identifier of the form.
    """

    def list_for_program(
        self,
        group_id: str,
        program_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the forms that a group's program uses (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            use_type: Only forms put to this use.
        """
        return self._pages(
            _LIST_FOR_PROGRAM, (group_id, program_id), into, use_type=use_type, service_types=service_types
        )

    def list_for_group(
        self,
        group_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the forms a group uses (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            use_type: Only forms put to this use.
        """
        return self._pages(_LIST_FOR_GROUP, (group_id,), into, use_type=use_type, service_types=service_types)

    def list_for_network(
        self,
        network_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        service_types: Sequence[str] | Omit = omit,
        **into: Unpack[PagesInto[R]],
    ) -> SyncPages[R, models.RecordListEnvelope]:
        """List the forms a network uses (inferred; docs: Back Office: Use Forms).

        Args:
            use_type: Only forms put to this use.
        """
        return self._pages(_LIST_FOR_NETWORK, (network_id,), into, use_type=use_type, service_types=service_types)

    def replace_for_program(
        self, form_id: str, group_id: str, program_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Replace what a group's program uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_REPLACE_FOR_PROGRAM, (form_id, group_id, program_id), into, usage=usage)

    def add_to_program(
        self, form_id: str, group_id: str, program_id: str, *, usage: params.FormUsageInput, **into: Unpack[Into[R]]
    ) -> R:
        """Put a form to use in a group's program (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            usage: What a form is used for.
        """
        return self._into(_ADD_TO_PROGRAM, (form_id, group_id, program_id), into, usage=usage)

    def remove_from_program(
        self,
        form_id: str,
        group_id: str,
        program_id: str,
        *,
        use_type: enums.FormUseType | Omit = omit,
        options: Options = None,
    ) -> None:
        """Take a form out of use in a group's program (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            use_type: What a form is used for.
        """
        return self._call(_REMOVE_FROM_PROGRAM, (form_id, group_id, program_id), options, use_type=use_type)

    def update_for_program(
        self, form_id: str, group_id: str, program_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update what a group's program uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization) on whose behalf the call is made.
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_UPDATE_FOR_PROGRAM, (form_id, group_id, program_id), into, usage=usage)

    def replace_for_group(
        self, form_id: str, group_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Replace what a group uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_REPLACE_FOR_GROUP, (form_id, group_id), into, usage=usage)

    def add_to_group(self, form_id: str, group_id: str, *, usage: params.FormUsageInput, **into: Unpack[Into[R]]) -> R:
        """Put a form to use in a group (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            usage: What a form is used for.
        """
        return self._into(_ADD_TO_GROUP, (form_id, group_id), into, usage=usage)

    def remove_from_group(
        self, form_id: str, group_id: str, *, use_type: enums.FormUseType | Omit = omit, options: Options = None
    ) -> None:
        """Take a form out of use in a group (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            group_id: Identifier of the group (organization).
            use_type: What a form is used for.
        """
        return self._call(_REMOVE_FROM_GROUP, (form_id, group_id), options, use_type=use_type)

    def update_for_group(
        self, form_id: str, group_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update what a group uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            group_id: Identifier of the group (organization).
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_UPDATE_FOR_GROUP, (form_id, group_id), into, usage=usage)

    def replace_for_network(
        self, form_id: str, network_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Replace what a network uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_REPLACE_FOR_NETWORK, (form_id, network_id), into, usage=usage)

    def add_to_network(
        self, form_id: str, network_id: str, *, usage: params.FormUsageInput, **into: Unpack[Into[R]]
    ) -> R:
        """Put a form to use in a network (inferred; docs: Back Office: Use Forms).

        Args:
            usage: What a form is used for.
        """
        return self._into(_ADD_TO_NETWORK, (form_id, network_id), into, usage=usage)

    def remove_from_network(
        self, form_id: str, network_id: str, *, use_type: enums.FormUseType | Omit = omit, options: Options = None
    ) -> None:
        """Take a form out of use in a network (inferred; docs: Back Office: Use Forms).

        Notes:
            - The use to end goes into the body of this DELETE.

        Args:
            use_type: What a form is used for.
        """
        return self._call(_REMOVE_FROM_NETWORK, (form_id, network_id), options, use_type=use_type)

    def update_for_network(
        self, form_id: str, network_id: str, *, usage: params.FormUsageChanges, **into: Unpack[Into[R]]
    ) -> R:
        """Update what a network uses a form for (inferred; docs: Back Office: Use Forms).

        Args:
            usage: What a form was used for and what it is used for now.
        """
        return self._into(_UPDATE_FOR_NETWORK, (form_id, network_id), into, usage=usage)


class AsyncBackOfficeFormUsages(AsyncResource):
    """`BackOfficeFormUsages` for the asynchronous client."""

    list_for_program = paged(BackOfficeFormUsages.list_for_program)
    list_for_group = paged(BackOfficeFormUsages.list_for_group)
    list_for_network = paged(BackOfficeFormUsages.list_for_network)
    replace_for_program = awaitable(BackOfficeFormUsages.replace_for_program)
    add_to_program = awaitable(BackOfficeFormUsages.add_to_program)
    remove_from_program = awaitable(BackOfficeFormUsages.remove_from_program)
    update_for_program = awaitable(BackOfficeFormUsages.update_for_program)
    replace_for_group = awaitable(BackOfficeFormUsages.replace_for_group)
    add_to_group = awaitable(BackOfficeFormUsages.add_to_group)
    remove_from_group = awaitable(BackOfficeFormUsages.remove_from_group)
    update_for_group = awaitable(BackOfficeFormUsages.update_for_group)
    replace_for_network = awaitable(BackOfficeFormUsages.replace_for_network)
    add_to_network = awaitable(BackOfficeFormUsages.add_to_network)
    remove_from_network = awaitable(BackOfficeFormUsages.remove_from_network)
    update_for_network = awaitable(BackOfficeFormUsages.update_for_network)
